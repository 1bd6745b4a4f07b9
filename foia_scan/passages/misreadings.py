"""Watched words that a page shows damaged: misread by one letter on a scan, torn apart, or run together with another.

What they are taken for is said beside the words as they stand; nothing is put right in a quotation, and a position is
never read out of a word that does not stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from foia_scan.passages.senses import tags_of
from foia_scan.topics import Topic

SHORTEST = 7
"""Letters of a watched word that is looked for; shorter ones are one letter from too many others."""
LONG = 9
"""Letters from which a word is also known with a letter too many or too few, or with another word run into it."""
_TOKEN = re.compile(r"[A-Za-z0-9|!]+")
_CLUSTERS = (("rn", "m"), ("m", "rn"), ("vv", "w"), ("cl", "d"), ("li", "h"), ("ii", "u"), ("ri", "n"), ("nn", "m"))
"""What recognition takes for each other, besides one letter for one other."""
_DIGITS = str.maketrans({"0": "o", "1": "l", "5": "s", "|": "l", "!": "l"})
_BROKEN = re.compile(
    r"(?<![A-Za-z0-9|!])(?=[A-Za-z0-9|!]*[A-Za-z])(?=[A-Za-z0-9|!]*[01|!])[A-Za-z01|!]{3,12}(?![A-Za-z0-9|!])"
)
_GLUE = frozenset(
    "a all and are as be being but by entirely for is it of on or purely strictly that the this to was were".split()
)
"""Short words that run into their neighbors; "in" and "non" make other words of them."""
_WORDS_OF_THEIR_OWN = frozenset("with draw draws drawn drew man date dates dated".split())
_OPTION = re.compile(r"\(\?:([^()]*)\)(\??)|\[([a-z]+)\]|([a-z])\?")


@dataclass(frozen=True, slots=True)
class Misreading:
    start: int
    end: int
    taken_for: str


def mended(text: str, topic: Topic, *, recognized: bool) -> tuple[str, tuple[str, ...]]:
    """The text with its damaged watched words made whole, and what was done, in words; as it is where that adds no tag.

    Letters are doubted only where the text was ``recognized``.
    """
    found = list(_misreadings(text, _vocabulary(topic), recognized=recognized))
    if not found:
        return text, ()
    whole = text
    for each in sorted(found, key=lambda each: -each.start):
        whole = whole[: each.start] + each.taken_for + whole[each.end :]
    if set(tags_of(whole, topic)[0]) <= set(tags_of(text, topic)[0]):
        return text, ()
    told = (f"stands as “{text[each.start : each.end]}”, taken for “{each.taken_for}”" for each in found)
    return whole, tuple(dict.fromkeys(told))


def _misreadings(text: str, vocabulary: frozenset[str], *, recognized: bool) -> Iterator[Misreading]:
    if recognized:
        for token in _BROKEN.finditer(text):  # "0pt 0ut"; kept only if it makes a tag
            word = token[0].lower().translate(_DIGITS)
            if word.isalpha() and word not in vocabulary and _close(token[0].lower(), vocabulary) is None:
                yield Misreading(token.start(), token.end(), word)
    tokens = list(_TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        word = token[0].lower()
        if word in vocabulary or len(word) < 2:
            continue
        taken_for = (_close(word, vocabulary) if recognized else None) or _unglued(word, vocabulary)
        if taken_for is not None:
            yield Misreading(token.start(), token.end(), taken_for)
        elif at + 1 < len(tokens):
            after = tokens[at + 1]
            joined = word + after[0].lower()
            between = text[token.end() : after.start()]
            own = word in _WORDS_OF_THEIR_OWN and after[0].lower() in _WORDS_OF_THEIR_OWN
            if between == " " and joined in vocabulary and not own:
                yield Misreading(token.start(), after.end(), joined)


def _close(word: str, vocabulary: frozenset[str]) -> str | None:
    """The watched word that is one misreading away."""
    if len(word) < SHORTEST - 1:
        return None
    for wrong, right in _CLUSTERS:
        at = word.find(wrong)
        while at >= 0:
            changed = word[:at] + right + word[at + len(wrong) :]
            if changed in vocabulary:
                return changed
            at = word.find(wrong, at + 1)
    near = _one_letter_off(vocabulary)
    for at in range(len(word)):
        if found := near.get(word[:at] + "*" + word[at + 1 :]):
            return found
    for at in range(len(word) + 1):
        if (found := near.get(word[:at] + "*" + word[at:])) and len(found) >= LONG:
            return found
    shorter = (word[:at] + word[at + 1 :] for at in range(len(word)))
    return next((each for each in shorter if len(each) >= LONG and each in vocabulary), None)


@lru_cache(maxsize=4096)
def _unglued(word: str, vocabulary: frozenset[str]) -> str | None:
    """The watched word and the short one that ran into it, apart: "is voluntary"."""
    for at in range(1, len(word)):
        first, second = word[:at], word[at:]
        if (first in _GLUE and len(second) >= LONG and second in vocabulary) or (
            second in _GLUE and len(first) >= LONG and first in vocabulary and len(second) > 1
        ):
            return f"{first} {second}"
    return None


@lru_cache(maxsize=4)
def _one_letter_off(vocabulary: frozenset[str]) -> dict[str, str]:
    return {word[:at] + "*" + word[at + 1 :]: word for word in sorted(vocabulary) for at in range(len(word))}


@lru_cache(maxsize=4)
def _vocabulary(topic: Topic) -> frozenset[str]:
    """The single words of the topic's tags, spelled out; patterns that are no plain list of words give none."""
    entries = (entry for tag in topic.pack.tags for entry in tag.words)
    return frozenset(word for entry in entries for word in _spelled(entry) if len(word) >= SHORTEST and word.isalpha())


def _spelled(entry: str) -> Iterable[str]:
    option = _OPTION.search(entry)
    if option is None:
        return (entry,)
    group, maybe, letters, letter = option.groups()
    choices = letters if letters else ("", letter) if letter else [*group.split("|"), *([""] if maybe else [])]
    return (word for each in choices for word in _spelled(entry[: option.start()] + each + entry[option.end() :]))
