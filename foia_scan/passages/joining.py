"""A document's lines as one running text that still knows where each character stands.

Line ends become blanks, end-of-line hyphens are joined ("volun-/tary") unless the hyphen is a word's own ("opt-/out"),
page ends leave no trace, paragraphs are parted by a blank line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan.records import BodyLine, Page, Piece

HYPHENS = "-\u00ad\u2010\u2011"
_WORD_BEFORE = re.compile(rf"(\w+)[{HYPHENS}]$")
_WORD_AFTER = re.compile(r"\w+")
_OWN_HYPHEN = frozenset(
    {
        "opt",
        "non",
        "self",
        "co",
        "ex",
        "vice",
        "anti",
        "follow",
        "drop",
        "e",
        "s",
        "re",
        "pre",
        "post",
        "so",
        "well",
        "half",
    }
)
"""Words that keep the hyphen they end a line with: prefixes and first halves that are rarely cut by a compositor."""
_LONG_ENOUGH = 30
"""Characters of a line that is running text and no heading."""
_MOST_HEADS = 4
_LINE_END = 3
"""Most characters between two lines that follow each other: a hyphen, blanks, the line end."""
_END = re.compile(r"[.?!:;][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Strand:
    """A stretch copied from one page: ``text[start:end]`` is ``page.text[source : source + end - start]``."""

    start: int
    end: int
    page: int
    source: int
    line: int


@dataclass(frozen=True, slots=True)
class Flow:
    text: str
    strands: tuple[Strand, ...]

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """Where text[start:end] stands: a piece for each unbroken stretch of a page."""
        found: list[Piece] = []
        first = max(bisect_right([s.start for s in self.strands], start) - 1, 0)
        for strand in self.strands[first:]:
            if strand.start >= end:
                break
            low, high = max(start, strand.start), min(end, strand.end)
            if low >= high:
                continue
            a, b = strand.source + low - strand.start, strand.source + high - strand.start
            last = found[-1] if found else None
            if last is not None and last.page == strand.page and 0 <= a - last.end <= _LINE_END:
                found[-1] = Piece(last.page, last.start, b)
            else:
                found.append(Piece(strand.page, a, b))
        return tuple(found)

    def line_at(self, offset: int) -> int:
        """Index in ``Document.body`` of the line that holds the character."""
        return self.strands[max(bisect_right([s.start for s in self.strands], offset) - 1, 0)].line


def join(body: Sequence[BodyLine], pages: dict[int, Page], indexes: Sequence[int], own: frozenset[str]) -> Flow:
    """Joins the lines of those indexes. ``own`` are the hyphenated words that the document writes inside its lines."""
    parts: list[str] = []
    strands: list[Strand] = []
    at = 0
    for index in indexes:
        line = body[index]
        raw = pages[line.page].text[line.start : line.end]
        text = raw.rstrip()
        offset = len(text) - len(text.lstrip())
        text = text.lstrip()
        if not text:
            continue
        if parts:
            joint, cut = _joint(parts[-1], text, line.opens, own)
            if cut:
                parts[-1] = parts[-1][:-1]
                at -= 1
                old = strands[-1]
                strands[-1] = Strand(old.start, old.end - 1, old.page, old.source, old.line)
            parts.append(joint)
            at += len(joint)
        parts.append(text)
        strands.append(Strand(at, at + len(text), line.page, line.start + offset, index))
        at += len(text)
    return Flow("".join(parts), tuple(strands))


def _joint(before: str, after: str, opens: bool, own: frozenset[str]) -> tuple[str, bool]:
    """What stands between two lines, and whether the hyphen before it goes."""
    if opens and not _runs_on(before, after):
        return "\n\n", False
    ending = _WORD_BEFORE.search(before)
    if ending and after[:1].isalpha():
        following = _WORD_AFTER.match(after)
        whole = f"{ending.group(1)}-{following.group() if following else ''}".lower()
        if before[-1] == "\u00ad":
            return "", True
        if (
            whole in own
            or ending.group(1).lower() in _OWN_HYPHEN
            or not after[:1].islower()
            or ending.group(1).isupper()
        ):
            return "", False
        return "", True
    return " ", False


def _runs_on(before: str, after: str) -> bool:
    """A paragraph sign that the words belie: the sentence goes on (page and column ends look like paragraph ends)."""
    return not _END.search(before) and after[:1].islower() and len(before) > _LONG_ENOUGH


def repeated_heads(body: Sequence[BodyLine], pages: dict[int, Page]) -> frozenset[int]:
    """Indexes of the lines at the head of a page that stand inside a sentence: a title repeated over a report that
    goes on ("WEEKLY REPORT (cont'd)"), where the page before ends in mid-sentence and it goes on in small letters."""
    found: set[int] = set()
    for at in range(1, len(body)):
        if body[at].page == body[at - 1].page:
            continue
        before = _text(body[at - 1], pages)
        if _END.search(before) or len(before) <= _LONG_ENOUGH or _text(body[at], pages)[:1].islower():
            continue
        for ahead in range(at + 1, min(at + _MOST_HEADS + 1, len(body))):
            line = body[ahead]
            if line.page != body[at].page:
                break
            if _text(line, pages)[:1].islower():
                if line.opens:
                    found.update(range(at, ahead))
                break
    return frozenset(found)


def _text(line: BodyLine, pages: dict[int, Page]) -> str:
    return pages[line.page].text[line.start : line.end].strip()


def hyphenated(texts: Sequence[str]) -> frozenset[str]:
    """The hyphenated words written inside the lines of a document, lower case."""
    found = {
        m.group().lower()
        for t in texts
        for m in re.finditer(r"\b\w+-\w+", t.replace("\u2010", "-").replace("\u2011", "-"))
    }
    return frozenset(found)
