"""Where two versions differ: what one withholds and the other shows, the topic's words, and other words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from foia_scan.records import Difference
from foia_scan.topics import Topic
from foia_scan.versions.words import Words, confused, is_code, is_withheld

_AROUND = 6
"""Words that are shown on each side of a difference."""
_LONGEST = 60
"""Words of one side of a difference that are shown; of longer ones the beginning and the end."""
_WORD_BY_WORD = 4_000_000
"""Product of lengths up to which two stretches are compared word by word; longer ones differ as a whole."""
_DARKER = 0.01
"""Pages' worth of dark boxes by which a copy must exceed the other, for words that it lacks to count as withheld."""
_FEWEST_HIDDEN = 3
_TURNS = re.compile(
    r"\b(?:not|no|never|none|nor|without|may|might|can|cannot|could|must|shall|should|will|would|only|unless|if"
    r"|requires?|required|need|option(?:al)?|free)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words that turn what is said of a tag word."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Words [a0, a1) of the one stand where the other has [b0, b1)."""

    a0: int
    a1: int
    b0: int
    b1: int


def differences(first: str, a: Words, second: str, b: Words, topic: Topic) -> list[Difference]:
    """All differences in order of their place; slips of a reading and broken words are none."""
    found: list[Difference] = []
    for change in _merged(_changes(a, b)):
        if _reads_alike(a.plain[change.a0 : change.a1], b.plain[change.b0 : change.b1]):
            continue
        hiding = _hiding(change, a, b)
        tags = () if hiding else _tags(change, a, b, topic)
        withheld = {"": "", "a": first, "b": second}[hiding]
        codes = _codes(change, a, b, hiding) if hiding else ()
        found.append(
            Difference(
                earlier=first,
                later=second,
                kind="withheld" if hiding else "tags" if tags else "words",
                before=_shown(a, change.a0, change.a1),
                after=_shown(b, change.b0, change.b1),
                tags=tags or _tags_in(change, a, b, topic, hiding),
                withheld_by=withheld,
                exemptions=codes,
                earlier_page=a.page(change.a0),
                later_page=b.page(change.b0),
            )
        )
    return found


# -- changes ----------------------------------------------------------------------------------------------------------


def _changes(a: Words, b: Words) -> Iterator[_Change]:
    """Sentence by sentence first, so that a long document costs little; then word by word where sentences differ."""
    told_a = [tuple(a.plain[x:y]) for x, y in a.sentences]
    told_b = [tuple(b.plain[x:y]) for x, y in b.sentences]
    for tag, i0, i1, j0, j1 in SequenceMatcher(None, told_a, told_b, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _within(a, b, _range(a, i0, i1), _range(b, j0, j1))


def _range(words: Words, first: int, last: int) -> tuple[int, int]:
    """The words of sentences [first, last)."""
    start = words.sentences[first][0] if first < len(words.sentences) else len(words)
    return start, words.sentences[last - 1][1] if last > first else start


def _within(a: Words, b: Words, in_a: tuple[int, int], in_b: tuple[int, int]) -> Iterator[_Change]:
    (a0, a1), (b0, b1) = in_a, in_b
    if (a1 - a0) * (b1 - b0) > _WORD_BY_WORD:
        yield _Change(a0, a1, b0, b1)
        return
    matcher = SequenceMatcher(None, a.plain[a0:a1], b.plain[b0:b1], autojunk=False)
    for tag, i0, i1, j0, j1 in matcher.get_opcodes():
        if tag != "equal":
            yield _Change(a0 + i0, a0 + i1, b0 + j0, b0 + j1)


def _merged(changes: Iterator[_Change]) -> Iterator[_Change]:
    """Changes with no more than one word between them are one: "may opt out" against "must not opt in"."""
    last: _Change | None = None
    for change in changes:
        if last is not None and 0 <= change.a0 - last.a1 <= 1 and 0 <= change.b0 - last.b1 <= 1:
            last = _Change(last.a0, change.a1, last.b0, change.b1)
            continue
        if last is not None:
            yield last
        last = change
    if last is not None:
        yield last


def _reads_alike(a: list[str], b: list[str]) -> bool:
    """The same letters in other words ("volun tary"), or letters that a scan confuses ("vo1untary")."""
    return confused("".join(a)) == confused("".join(b))


# -- withheld ---------------------------------------------------------------------------------------------------------


def _hiding(change: _Change, a: Words, b: Words) -> str:
    """ "a" or "b" withholds words that the other shows; "" if neither does."""
    in_a, in_b = a.plain[change.a0 : change.a1], b.plain[change.b0 : change.b1]
    shows_a, shows_b = any(not is_withheld(word) for word in in_a), any(not is_withheld(word) for word in in_b)
    if shows_a == shows_b:
        return ""
    hider, hidden, other = (b, in_b, a) if shows_a else (a, in_a, b)
    at = (change.b0, change.b1) if shows_a else (change.a0, change.a1)
    lacking = in_a if shows_a else in_b
    marked = bool(hidden) or _mark_beside(hider, *at)
    darker = hider.wording.withheld - other.wording.withheld >= _DARKER and len(lacking) >= _FEWEST_HIDDEN
    return ("b" if shows_a else "a") if marked or darker else ""


def _mark_beside(words: Words, first: int, last: int) -> bool:
    return any(is_withheld(word) for word in [*words.plain[max(first - 1, 0) : first], *words.plain[last : last + 1]])


def _codes(change: _Change, a: Words, b: Words, hiding: str) -> tuple[str, ...]:
    words, first, last = (a, change.a0, change.a1) if hiding == "a" else (b, change.b0, change.b1)
    beside = words.plain[max(first - 1, 0) : last + 1]
    return tuple(dict.fromkeys(_spelled(word) for word in beside if is_code(word)))


def _spelled(code: str) -> str:
    """ "(b)(7)(e)" as it is usually written."""
    return code[:3] + code[3:].upper() if code.startswith("(") else code.upper()


# -- the topic's words ------------------------------------------------------------------------------------------------


def _tags(change: _Change, a: Words, b: Words, topic: Topic) -> tuple[str, ...]:
    """Tags whose words one side has more often, and those of the sentence, if the change turns what it says."""
    counts = [_counted(words.slice(*_near(words, x, y)), topic) for words, x, y in _sides(change, a, b)]
    differing = {tag for tag, _ in topic.tags if counts[0][tag] != counts[1][tag]}
    if any(_TURNS.search(words.slice(x, y)) for words, x, y in _sides(change, a, b)):
        said = [_counted(words.slice(*_sentence(words, x, y)), topic) for words, x, y in _sides(change, a, b)]
        differing |= said[0].keys() | said[1].keys()
    return tuple(tag for tag, _ in topic.tags if tag in differing)


def _tags_in(change: _Change, a: Words, b: Words, topic: Topic, hiding: str) -> tuple[str, ...]:
    """Tags of the words that only one side shows."""
    if not hiding:
        return ()
    shown = a.slice(change.a0, change.a1) if hiding == "b" else b.slice(change.b0, change.b1)
    found = _counted(shown, topic)
    return tuple(tag for tag, _ in topic.tags if found[tag])


def _sides(change: _Change, a: Words, b: Words) -> tuple[tuple[Words, int, int], tuple[Words, int, int]]:
    return (a, change.a0, change.a1), (b, change.b0, change.b1)


def _counted(text: str, topic: Topic) -> Counter[str]:
    return Counter(tag for tag, words in topic.tags for _ in words.finditer(text))


def _near(words: Words, first: int, last: int) -> tuple[int, int]:
    """With two words on each side, which a tag of several words needs; no further than the sentences go."""
    return max(first - 2, 0), min(last + 2, len(words))


def _sentence(words: Words, first: int, last: int) -> tuple[int, int]:
    inside = [(x, y) for x, y in words.sentences if x < max(last, first + 1) and y > first]
    return (inside[0][0], inside[-1][1]) if inside else (first, last)


def _shown(words: Words, first: int, last: int) -> str:
    """The words of one side with their neighbors; of a long stretch the beginning and the end."""
    start, end = max(first - _AROUND, 0), min(last + _AROUND, len(words))
    if end - start <= _LONGEST + 2 * _AROUND:
        return words.slice(start, end)
    half = _LONGEST // 2
    return f"{words.slice(start, start + half)} … {words.slice(end - half, end)}"
