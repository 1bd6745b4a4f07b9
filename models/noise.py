"""What happens to official text on its way into a PDF and out again: variants of a sentence, annotated alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from models.treebank import Sentence, Word

# What OCR makes of printed letters.
MISREAD = {
    "l": "1I", "I": "l1|", "O": "0", "0": "O", "o": "0", "e": "c", "c": "e", "h": "b", "b": "h", "S": "5", "B": "8",
    "rn": "m", "m": "rn", "i": "l", "t": "f", "f": "t", "u": "n", "n": "u", "a": "o", "g": "q",
}  # fmt: skip


def vary(sentence: Sentence, chance: Random) -> Sentence:
    """The sentence as it might stand in a release: typographic, shouted, unquoted or misread; often unchanged."""
    if chance.random() < 0.45:
        sentence = replace(sentence, words=tuple(typographic(word) for word in sentence.words))
    if chance.random() < 0.08:
        sentence = without_quotes(sentence)
    kind = chance.random()
    if kind < 0.05:
        return _texts(sentence, str.upper)
    if kind < 0.11:
        return _texts(sentence, str.lower)
    if kind < 0.13:
        return _texts(sentence, lambda text: text[:1].upper() + text[1:])
    if kind < 0.23:
        return _texts(sentence, lambda text: misread(text, chance))
    return sentence


def _texts(sentence: Sentence, change: Callable[[str], str]) -> Sentence:
    return replace(sentence, words=tuple(replace(word, text=change(word.text)) for word in sentence.words))


def typographic(word: Word) -> Word:
    """Quotation marks and dashes as word processors set them; the tag tells an opening mark from a closing one."""
    if word.tag in ("``", "''"):
        marks = "“‘" if word.tag == "``" else "”’"
        return replace(word, text=marks[word.text in ("'", "`")])
    return replace(word, text={"--": "—", "...": "…"}.get(word.text, word.text.replace("'", "’")))


def misread(text: str, chance: Random) -> str:
    """One letter in sixty read wrongly."""
    if not any(chance.random() < 1 / 60 for _ in text):
        return text
    places = [i for i in range(len(text)) if text[i] in MISREAD]
    if not places:
        return text
    place = chance.choice(places)
    return text[:place] + chance.choice(MISREAD[text[place]]) + text[place + 1 :]


def without_quotes(sentence: Sentence) -> Sentence:
    """Quotation marks lost, as in bad OCR and plain-text mail."""
    heads = {word.head for word in sentence.words}
    lost = {i for i, word in enumerate(sentence.words) if word.tag in ("``", "''") and i not in heads}
    if not lost or len(lost) == len(sentence.words):
        return sentence
    position, at = [], 0
    for i in range(len(sentence.words)):
        position.append(at)
        at += i not in lost
    words: list[Word] = []
    for i, word in enumerate(sentence.words):
        if i not in lost:
            words.append(replace(word, head=position[word.head]))
        elif words and word.space:
            words[-1] = replace(words[-1], space=True)
    position.append(at)
    entities = sentence.entities and tuple((position[a], position[b], label) for a, b, label in sentence.entities)
    return replace(sentence, words=tuple(words), entities=entities)
