"""Bates numbers: a prefix and a zero-padded number stamped in the margin, one higher on every page."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from foia_scan.reading.edges import EdgePiece

_NUMBER = r"(?P<number>\d{4,10})"
_FOUR_DIGITS = re.compile(r"\d{4}")
_PREFIX = r"(?P<prefix>[A-Z][A-Za-z0-9&'./_\-–]{0,24}(?:\s[A-Za-z0-9&'./_\-–]{1,16}){0,4}?[\s._\-–]?)"
_FORMS = (
    re.compile(rf"^{_PREFIX}(?<!\d){_NUMBER}$"),
    re.compile(r"^(?P<prefix>)(?P<number>0\d{4,9})$"),
    re.compile(rf"(?:^|(?<=\s))(?P<prefix>[A-Z][A-Za-z0-9&'./_\-–]*[A-Za-z._\-–]){_NUMBER}$"),
    re.compile(rf"^(?P<prefix>[A-Z][A-Za-z0-9&'./_\-–]*[A-Za-z._\-–]){_NUMBER}(?=\s)"),
    re.compile(r"(?:^|(?<=\s))(?P<prefix>)(?P<number>0\d{5,9})$"),
)
_OTHER_NUMBERS = re.compile(
    r"""
      \b(?:no|case|doc|docket|document|form|omb|page|pg|box|suite|room|rule|tel|telephone|fax|phone|ext|filed|order|section
        |sec|title|chapter|public\ law|stat|usc|cfr|fed|reg|rev|invoice|order|account|acct|id|ein|sr|bill|act|ste|apt
        |p\.o|version|date|dated|on|of|in|since|until|by|and|the|to|from|at|for|report|volume|vol|copyright|fy|year
        |revised|approved|received|expires|printed|faxed|updated|effective|amended
        |jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september
        |october|november|december|spring|summer|fall|winter)\b[.:]?\s*[\#]?\s*$
    | (?:^|[\s,])[A-Z][A-Za-z.]+,?\s[A-Z]{2}\s$     # Boston MA |02110
    | \d/$ | \b\d{5}-$                     # 12/31/|2010, 20536-|0001
    | \$\s?$ | §+\s?$
    | \b(?:form|omb|no|nos|number|doc|docket|case|file|control)\b[.:\#]?\s*[A-Z\d:]{0,4}-?$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PHONE = re.compile(r"(?<!\d)\d{3}[-.\s]$")
_CASE_NUMBER = re.compile(r"\d:\d{2}-?(?:cv|cr|mc|md|ap|bk)|\b[A-Z]-(?:19|20)\d\d-$|\bcv-$|\bcr-$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A number that may be a Bates number, and where it stands."""

    piece: EdgePiece
    start: int
    """Offset in the piece's text."""
    end: int
    prefix: str
    digits: str

    @property
    def text(self) -> str:
        return self.piece.text[self.start : self.end]

    @property
    def number(self) -> int:
        return int(self.digits)

    @property
    def series(self) -> tuple[str, int]:
        """What numbers of one series share: the prefix and, where zeros pad them, the width."""
        return " ".join(self.prefix.split()), len(self.digits) if self.digits.startswith("0") else 0


def candidates(pieces: Sequence[EdgePiece], clean: Callable[[str], str]) -> tuple[Stamp, ...]:
    """Numbers at the page's edge that have the form of a Bates number.

    ``clean`` gives a text with stamps of other kinds blanked out, equally long.
    """
    found = []
    for piece in pieces:
        if not _FOUR_DIGITS.search(piece.text):
            continue
        text = clean(piece.text)
        bare = text.strip()
        offset = len(text) - len(text.lstrip())
        for form in _FORMS:
            match = form.search(bare)
            if match and _is_possible(bare[: match.start("number")], match["number"]):
                start, end = offset + match.start(), offset + match.end()
                found.append(Stamp(piece, start, end, match["prefix"], match["number"]))
                break
    return tuple(found)


def _is_possible(before: str, number: str) -> bool:
    """Whether a number may be a Bates number by what stands before it on its line."""
    if _OTHER_NUMBERS.search(before) or _CASE_NUMBER.search(before):
        return False
    if len(number) == 4 and _PHONE.search(before):
        return False
    if len(number) == 4 and 1900 <= int(number) <= 2099 and (not before or before[-1].isspace()):
        return False
    return int(number) > 0


def choose(page: int, by_page: dict[int, tuple[Stamp, ...]]) -> Stamp | None:
    """Choose the page's Bates number by form and by what its neighbors bear.

    ``by_page`` holds the candidates of the page and of the pages around it.
    """
    best: tuple[float, Stamp] | None = None
    for stamp in by_page.get(page, ()):
        score = _score(stamp, page, by_page)
        if score >= 1.0 and (best is None or score > best[0]):
            best = (score, stamp)
    return best[1] if best else None


def _score(stamp: Stamp, page: int, by_page: dict[int, tuple[Stamp, ...]]) -> float:
    score = _score_by_form(stamp)
    _, width = stamp.series
    for other, stamps in by_page.items():
        if other == page:
            continue
        steps = [each.number - stamp.number for each in stamps if _same_series(each, stamp)]
        if any(step == 0 for step in steps):
            return -1.0  # the same number on every page is a form's or a case's
        if any(step == other - page for step in steps):
            score += 1.0
        elif any((step > 0) == (other > page) for step in steps) and width:
            score += 0.25
    return score


def _same_series(a: Stamp, b: Stamp) -> bool:
    prefix, width = a.series
    other, other_width = b.series
    return prefix == other and (width == other_width or not width or not other_width)


def _score_by_form(stamp: Stamp) -> float:
    """1.0 is enough for a page that stands alone."""
    if not stamp.prefix:
        return 0.6 if len(stamp.digits) < 6 else 1.0
    padded = stamp.digits.startswith("0")
    score = 0.5 + 0.5 * padded + 0.25 * (len(stamp.digits) >= 6) + 0.1 * (stamp.piece.side == "bottom")
    joined = not stamp.prefix[-1].isspace() and any(char.isupper() for char in stamp.prefix)
    return score + (0.25 if joined else -0.25 * (not padded))
