"""Named entities for training: from GUM's mentions, from Universal NER, and from proper nouns.

GUM marks every mention ("the mayor" too); a name here is a mention of a person, organization or place whose head is a
proper noun, cut to the words that belong to the name: determiners, titles and trailing descriptions fall away.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from foia_scan.language.tokenizer import word_set
from models.treebank import Sentence, Word

LABELS = {"person": "PERSON", "organization": "ORG", "place": "GPE", "PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}

# Places named after what they are (a river, a museum) are no jurisdictions: LOC, not GPE.
NO_JURISDICTION = word_set(
    "airport alley avenue basin bay beach boulevard bridge building canyon castle cathedral cave center centre "
    "church coast creek desert drive falls forest fort garden gardens gate gulf hall harbor harbour highway hill "
    "hills hotel house island islands isle lake library mall market mount mountain mountains museum ocean palace "
    "park peak peninsula pier plain plains plateau plaza point port prison pyramid reef ridge river road room "
    "ruins school sea shore shrine square stadium station strait street temple theater theatre tower trail "
    "tunnel university valley volcano wall way zone earth moon sun mars europe asia africa america middle arctic "
    "antarctica"
)

# Descriptions written with a capital before a name: part of the mention, no part of the name.
TITLES = word_set(
    "mr mrs ms dr prof professor sheriff president senator sen rep representative congressman congresswoman "
    "governor gov mayor judge justice secretary minister chief captain capt lieutenant lt sergeant sgt general "
    "gen colonel col major maj director king queen prince princess sir lord lady pope rev reverend father saint "
    "chancellor commissioner attorney chairman chairwoman officer detective det deputy agent ambassador miss "
    "madam aunt uncle administrator spokesman spokeswoman spokesperson envoy coach ceo supt superintendent "
    "archbishop bishop cardinal sister brother nurse doctor counselor counsel speaker candidate champion founder "
    "editor author writer actor singer"
)


def of_gum(sentence: Sentence) -> Sentence:
    """The sentence with the names that its ``Entity=`` brackets give; the largest of nested names wins."""
    spans: list[tuple[int, int, str]] = []
    waiting: list[tuple[str, str, int]] = []
    for index, word in enumerate(sentence.words):
        for value in re.findall(r"Entity=([^|]*)", word.misc):
            for match in re.finditer(r"\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)", value):
                if match[1]:
                    if match[3]:
                        spans.append((index, index + 1, match[2]))
                    else:
                        waiting.append((match[1], match[2], index))
                else:
                    found = next((entry for entry in reversed(waiting) if entry[0] == match[4]), None)
                    if found is not None:
                        waiting.remove(found)
                        spans.append((found[2], index + 1, found[1]))
    named = (name for span in spans for name in _name(sentence.words, *span))
    return replace(sentence, entities=_largest(named))


def _name(words: tuple[Word, ...], start: int, end: int, kind: str) -> Iterator[tuple[int, int, str]]:
    """The name inside a mention: the run of words around a proper head that a name is made of."""
    if kind not in LABELS:
        return
    heads = [i for i in range(start, end) if not start <= words[i].head < end or words[i].head == i]
    if len(heads) != 1 or words[heads[0]].upos != "PROPN":
        return
    head = heads[0]
    first, last = head, head
    while first > start and _belongs(words, first - 1, head, kind):
        first -= 1
    while last + 1 < end and _belongs(words, last + 1, head, kind):
        last += 1
    while last > head and words[last].upos not in ("PROPN", "NUM", "NOUN", "ADJ"):
        last -= 1
    while first < last and (words[first].upos in ("PUNCT", "DET", "PART") or words[first].text in ("'s", "’s")):
        first += 1
    if kind == "person":
        titled = [i for i in range(first, last + 1) if _is_title(words[i])]
        first = titled[-1] + 1 if titled else first
        # Peoples and parties ("Belgians", "a Republican") are no persons' names.
        if first > last or any(word.tag == "NNPS" for word in words[first : last + 1]) or _is_group(words, first, last):
            return
    yield first, last + 1, _label(words[first : last + 1], LABELS[kind])


def _is_title(word: Word) -> bool:
    return word.text.lower().rstrip(".") in TITLES


def _is_group(words: tuple[Word, ...], first: int, last: int) -> bool:
    """One word with an article or a number before it: "the Maya", "two Democrats"."""
    return first == last and first > 0 and words[first - 1].upos in ("DET", "NUM", "ADJ")


def _belongs(words: tuple[Word, ...], index: int, head: int, kind: str) -> bool:
    word = words[index]
    if kind == "person" and word.text in ("of", "for", "and", "the", "&", "'s"):
        return False
    if word.upos == "PROPN":
        return word.relation not in ("appos", "conj", "nmod:poss", "list", "parataxis")
    if word.text in ("of", "for", "and", "the", "&", "de", "van", "von", "'s") or word.text in "-.'’":
        return True
    return word.text[:1].isupper() and word.relation in ("amod", "compound", "flat", "nummod", "nmod", "fixed")


def _label(words: tuple[Word, ...], label: str) -> str:
    if label == "GPE" and any(word.text.lower() in NO_JURISDICTION for word in words):
        return "LOC"
    return label


def _largest(spans: Iterable[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    kept: list[tuple[int, int, str]] = []
    for span in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
            kept.append(span)
    return tuple(sorted(kept))


def of_uner(sentences: Iterable[Sentence], path: Path) -> Iterator[Sentence]:
    """EWT sentences with the names of the Universal NER file that annotates them (same sentences, same words)."""
    labels = dict(_read_uner(path))
    for sentence in sentences:
        names = labels.get("".join(word.text for word in sentence.words))
        if names is None:
            yield sentence
            continue
        spans = tuple(
            (start, end, _label(sentence.words[start:end], LABELS[kind]))
            for start, end, kind in _by_character(sentence, names)
        )
        yield replace(sentence, entities=_largest(spans))


def _read_uner(path: Path) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """For each sentence its text without spaces and the names in it as characters of that text."""
    opener = lzma.open if path.suffix == ".xz" else open
    text, names = "", list[tuple[int, int, str]]()
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 3:
                if text and not line.startswith("#"):
                    yield text, names
                    text, names = "", []
                continue
            word, mark = columns[1].replace(" ", ""), columns[2]
            if mark.startswith("B-") and mark[2:] in LABELS:
                names.append((len(text), len(text) + len(word), mark[2:]))
            elif mark.startswith("I-") and names and names[-1][1] == len(text):
                names[-1] = (names[-1][0], len(text) + len(word), names[-1][2])
            text += word
    if text:
        yield text, names


def _by_character(sentence: Sentence, names: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    starts, at = [], 0
    for word in sentence.words:
        starts.append(at)
        at += len(word.text)
    starts.append(at)
    for start, end, kind in names:
        if start in starts and end in starts:
            yield starts.index(start), starts.index(end), kind
