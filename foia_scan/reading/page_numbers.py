"""The page number printed on a page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from foia_scan.reading.edges import EdgePiece

_ALONE = re.compile(
    r"^[\W_]*(?:(?:page|pg\.?|p\.)\s*)?(?P<label>\d{1,4}|[ivxlc]{1,7}|[A-Z]{1,2}-\d{1,3})(?:\s*(?:of|/)\s*\d{1,4})?[\W_]*$",
    re.IGNORECASE,
)
_WITH_WORD = re.compile(r"^[\W_]*(?:page|pg\.?|p\.)\s*\w|^\W*\d{1,4}\s*(?:of|/)\s*\d{1,4}\W*$", re.IGNORECASE)
_AT_END = re.compile(
    r"\bpage\s*(?P<label>\d{1,4})(?:\s*of\s*\d{1,4})?\W*$|(?<=\s)(?P<bare>\d{1,4}|[ivxlc]{1,7})$", re.IGNORECASE
)
_AT_START = re.compile(r"^(?:page\s*)?(?P<label>\d{1,4}|[ivxlc]{1,7})(?=\s)", re.IGNORECASE)
_LAST_OF_NUMBERS = frozenset("ivxlcIVXLC")
_DIGIT = re.compile(r"\d")
_ROMAN_FIRST = re.compile(r"[\W_]*(?:(?:page|pg\.?|p\.)\s*)?[ivxlc]{1,7}(?![^\W_])", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
OUTERMOST = 3
"""Lines from the edge within which a bare number may be the page's."""


@dataclass(frozen=True, slots=True)
class Label:
    piece: EdgePiece
    text: str
    value: int | None
    """None for labels such as "A-12"."""
    alone: bool
    """True where the line holds nothing else."""
    sure: bool
    """True where the form leaves no doubt ("Page 3 of 10")."""


def candidates(pieces: Sequence[EdgePiece]) -> tuple[Label, ...]:
    found = []
    for piece in pieces:
        text = piece.text.strip()
        if not _may_bear_number(text):
            continue
        alone = _ALONE.match(text)
        if alone and (piece.rank < OUTERMOST or _WITH_WORD.match(text)):
            sure = bool(_WITH_WORD.match(text)) or bool(re.fullmatch(r"[-–—]+\s*\d+\s*[-–—]+", text))
            found.append(Label(piece, alone["label"], _value(alone["label"]), True, sure))
            continue
        for form in (_AT_END, _AT_START):
            match = form.search(text)
            if match:
                groups = match.groupdict()
                label = groups["label"] or groups.get("bare") or ""
                sure = "page" in match[0].casefold()
                found.append(Label(piece, label, _value(label), False, sure))
    return tuple(found)


def _may_bear_number(text: str) -> bool:
    """The cheap first look."""
    return text[-1:] in _LAST_OF_NUMBERS or bool(_DIGIT.search(text)) or bool(_ROMAN_FIRST.match(text))


def _value(label: str) -> int | None:
    if label.isdigit():
        return int(label)
    digits = [_ROMAN.get(char, 0) for char in label.casefold()]
    if not all(digits):
        return None
    return sum(-here if here < after else here for here, after in zip(digits, [*digits[1:], 0], strict=True))


def choose(page: int, by_page: Mapping[int, Sequence[Label]]) -> Label | None:
    """Choose the label: a line of its own before the end of a longer one; a bare number only if nothing denies it.

    ``by_page`` holds the candidates of the page and of the pages around it.
    """
    best: tuple[float, Label] | None = None
    for label in by_page.get(page, ()):
        steps = _agreement(label, page, by_page)
        if not (label.sure or steps > 0 or (label.alone and _stands_by_itself(label))):
            continue
        score = steps + label.alone + 0.5 * label.sure
        if best is None or score > best[0]:
            best = (score, label)
    return best[1] if best else None


def _agreement(label: Label, page: int, by_page: Mapping[int, Sequence[Label]]) -> float:
    """How many neighbors bear the number that follows from this one, in the same form and place."""
    if label.value is None:
        return 0.0
    count = 0.0
    for other, labels in by_page.items():
        if other != page:
            wanted = label.value + other - page
            count += any(each.value == wanted and _same_form(each, label) for each in labels)
    return count


def _same_form(a: Label, b: Label) -> bool:
    return a.alone == b.alone and a.piece.side == b.piece.side and (a.alone or a.piece.folded == b.piece.folded)


def _stands_by_itself(label: Label) -> bool:
    if label.piece.rank > 1 or label.value is None:
        return False
    return label.text.isdigit() and not 1900 <= label.value <= 2099 and not label.text.startswith("0")
