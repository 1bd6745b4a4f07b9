"""A document's rows as body lines: what is header, heading and text, and where paragraphs and turns open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from foia_scan.bodies import is_part_only
from foia_scan.documents import speech
from foia_scan.documents.chats import line_at
from foia_scan.documents.clippings import BYLINE
from foia_scan.documents.closings import GREETING, is_closing
from foia_scan.documents.cutting import Segment
from foia_scan.documents.digests import digest_rows
from foia_scan.documents.handles import explained
from foia_scan.documents.labels import headers_in, is_stamp
from foia_scan.documents.letterheads import cuts_a_name
from foia_scan.documents.lines import is_address, is_date_line, is_title, names_a_body
from foia_scan.documents.rows import Row, is_list_item
from foia_scan.documents.zones import SALUTATION
from foia_scan.records import BodyLine, BodyRole
from foia_scan.topics import Topic

_OPEN_END = re.compile(
    r"[,;:–—-]$|\b(?:and|or|of|the|to|for|in|on|by|with|a|an|that|as|at|from|its|their|his|her)$", re.IGNORECASE
)
_LONGEST_OPEN_END = 6
_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-Z]|\d+(?:\.\d+)*)[.)]\s+\S")
_CHATS = frozenset({"email", "transcript", "report", "unknown"})
"""Kinds that a conversation kept by a machine may be taken for."""
LONGEST_HEADING = 110
_MOST_ASKING = 4
"""Lines of a question."""


@dataclass(slots=True)  # one for every row: see there
class Part:
    """A row, or the stretch of it that one turn fills, as a body line in the making."""

    line: BodyLine
    text: str
    label: speech.Label | None = None
    examiner: str = ""
    asks: bool = False
    """A question of an FAQ that no label marks, or "If asked …"."""
    answers: bool = False
    """The rest of a row behind such a question."""


def parts_of(segment: Segment, apart: frozenset[int], topic: Topic) -> list[Part]:
    """All rows of the segment, in order. ``apart`` are indexes of rows that are signature or greeting: header lines."""
    rows = segment.rows
    opening = [row.text for row in rows[: segment.head + 3]]
    known = explained(opening, topic) if segment.kind in speech.BY_INITIALS else {}
    used = speech.labels_in(rows[segment.head :], segment.kind, known)
    chat = segment.message is None and segment.kind in _CHATS and segment.is_chat
    headlines = digest_rows(segment)
    parts: list[Part] = []
    before: Row | None = None
    for at, row in enumerate(rows):
        if at < segment.head:
            parts.append(_head_part(segment, at, topic))
        elif chat and (said := line_at(row.text)):
            parts += _labeled(row, speech.Label("speech", said.length, said.who, said.day))
        elif at in apart or is_stamp(row.text):
            parts.append(Part(_line(row, "header", True), row.text))
        elif at in headlines:
            parts.append(Part(_line(row, "heading", headlines[at]), row.text))
        else:
            below = rows[at + 1] if at + 1 < len(rows) and at + 1 not in apart else None
            follows_text = bool(parts) and parts[-1].line.role == "text"
            parts += _text_parts(segment, row, before if follows_text else None, below, used, topic)
        before = row
    return _asking(parts) if segment.kind == "faq" and any(part.asks for part in parts) else parts


def _asking(parts: list[Part]) -> list[Part]:
    """Questions over several lines, and answers that begin on the very next line, in an FAQ that has plain ones."""
    found = list(parts)
    for first, after in _paragraphs(parts):
        ends = [at for at in range(first, min(first + _MOST_ASKING, after)) if parts[at].text.rstrip().endswith("?")]
        if not ends or any(part.label or part.answers for part in parts[first:after]):
            continue
        last = ends[0]
        if last > first and not parts[first].asks and last + 1 < after:
            continue  # a question within an answer
        found[first] = replace(parts[first], asks=True)
        if last + 1 < after and parts[last + 1].text[:1].isupper():
            answer = parts[last + 1]
            found[last + 1] = replace(answer, line=replace(answer.line, opens=True), answers=True)
    return found


def _paragraphs(parts: list[Part]) -> Iterator[tuple[int, int]]:
    """The stretches of text lines, from each that opens a paragraph to the next."""
    first: int | None = None
    for at, part in enumerate(parts):
        if first is not None and (part.line.opens or part.line.role != "text"):
            yield first, at
            first = None
        if part.line.opens and part.line.role == "text":
            first = at
    if first is not None:
        yield first, len(parts)


def _line(row: Row, role: BodyRole, opens: bool, start: int | None = None, end: int | None = None) -> BodyLine:
    return BodyLine(row.page, row.start if start is None else start, row.end if end is None else end, role, opens)


# -- heads ------------------------------------------------------------------------------------------------------------


def _head_part(segment: Segment, at: int, topic: Topic) -> Part:
    row = segment.rows[at]
    wrapped = at > 0 and not row.gap and not segment.rows[at - 1].is_short and not headers_in(row.text)
    role: BodyRole = "header" if segment.message or _is_header(segment, row, topic) else "heading"
    return Part(_line(row, role, not wrapped), row.text)


def _is_header(segment: Segment, row: Row, topic: Topic) -> bool:
    """Letterhead, date, address, byline: not the title."""
    text = row.text
    if (
        segment.kind in ("letter", "cable")
        or headers_in(text)
        or is_date_line(text)
        or is_address(text)
        or BYLINE.match(text)
        or is_stamp(text)
    ):
        return True
    return topic.organization(text) is not None or (
        names_a_body(text, topic) and (text.isupper() or is_part_only(text)) and not topic.bears(text)
    )


# -- text -------------------------------------------------------------------------------------------------------------


def _text_parts(
    segment: Segment, row: Row, before: Row | None, below: Row | None, used: speech.Labels, topic: Topic
) -> list[Part]:
    """One row of the text: a heading, a stage direction, or text, cut where turns begin inside it."""
    kind = segment.kind
    spoken = kind in speech.SPOKEN
    if who := speech.examiner(row.text) if spoken else "":
        return [Part(_line(row, "header", True), row.text, examiner=who)]
    if spoken and speech.is_stage_direction(row.text):
        return [Part(_line(row, "header", True), row.text)]
    opens = _opens(row, before)
    label = None
    if used.may_open(row.text):
        begins = opens or (spoken and before is not None and before.ends_sentence)
        label = speech.label_of(row.text, kind, used, begins)
    asks = False
    if opens and label is None:
        if kind != "cable" and _is_heading(row, below, kind) and not _goes_on_in_name(row, below, topic):
            return [Part(_line(row, "heading", True), row.text)]
        asks = kind in speech.ASKED and (_is_question(row, below, kind) or speech.opens_contingency(row.text))
    if label is None and used.comments_only and kind not in speech.LISTED:  # nothing cuts it
        return [Part(BodyLine(row.page, row.start, row.end, "text", opens), row.text, asks=asks)]
    return _cut(segment, row, opens, label, asks, used)


def _cut(
    segment: Segment, row: Row, opens: bool, label: speech.Label | None, asks: bool, used: speech.Labels
) -> list[Part]:
    may_split = used.alternating or segment.kind in speech.LISTED
    cuts = speech.splits(row.text, segment.kind, used.alternating) if may_split else []
    if not cuts and label is None:
        return [Part(_line(row, "text", opens), row.text, asks=asks)]
    # Offsets of the row's text equal those of the page only where white space was not folded.
    bounds = [0, *cuts, len(row.text)]
    parts: list[Part] = []
    for first, last in pairwise(bounds):
        text = row.text[first:last].strip()
        own = label if first == 0 else speech.label_of(text, segment.kind, used)
        start, end = _offset(row, first), _offset(row, last)
        if own is not None and own.length < len(text):
            parts += _labeled(row, own, first, last)
        else:
            asked = bool(cuts) and own is None and first == 0
            parts.append(
                Part(
                    _line(row, "text", opens or first > 0, start, end),
                    text,
                    own,
                    asks=asked or asks,
                    answers=bool(cuts) and own is None and first > 0,
                )
            )
    return parts


def _labeled(row: Row, label: speech.Label, first: int = 0, last: int | None = None) -> list[Part]:
    """A stretch of a row that a label opens: the label, and the words that follow it, if any do."""
    last = len(row.text) if last is None else last
    start, inner, end = _offset(row, first), _offset(row, first + label.length), _offset(row, last)
    named = Part(_line(row, "header", True, start, inner), row.text[first : first + label.length], label)
    if first + label.length >= last:
        return [named]
    said = Part(_line(row, "text", True, inner, end), row.text[first + label.length : last].strip(), label)
    return [replace(named, label=None), said]


def _offset(row: Row, at: int) -> int:
    """Offset in the page of a character of the row's text, in which runs of white space are one blank."""
    return row.end if at >= len(row.text) else row.positions[at]


def _opens(row: Row, before: Row | None) -> bool:
    """Whether a paragraph, an item or a turn begins with the row."""
    if before is None:
        return True
    if row.top or before.page != row.page:
        return before.ends_sentence or (before.is_short and not row.text[:1].islower() and not _is_open(before.text))
    if row.gap or (row.indented and before.ends_sentence):
        return True
    if is_list_item(row.text):
        closes = before.ends_sentence or before.is_short or before.text.endswith((";", ","))
        dashes = row.text[:1] == before.text[:1] in "-–—" and is_list_item(before.text)
        return closes or dashes or row.text[:1] in "•●▪■◦‣·"
    return len(before.text) < 0.6 * before.full and before.ends_sentence


def _is_open(text: str) -> bool:
    """Whether a line breaks off in the middle of a sentence: at a comma, at an article."""
    return _OPEN_END.search(text, max(0, len(text) - _LONGEST_OPEN_END)) is not None


_NUMBERED = re.compile(r"[IVX]+\.[^.?!]*\.")
"""A heading that ends like a sentence ("VI. Termination."), without a sentence that follows it on its line."""


def _is_heading(row: Row, below: Row | None, kind: str) -> bool:
    """A short line that stands alone and is no sentence."""
    text = row.text
    if (
        len(text) > LONGEST_HEADING
        or (row.ends_sentence and not _NUMBERED.fullmatch(text))
        or text[:1].islower()
        or text.endswith((",", ";"))
    ):
        return False
    if _is_open(text) or (below is not None and below.text[:1].islower()):
        return False
    if below is not None and not (below.gap or below.top or is_list_item(below.text)) and not row.is_short:
        return False
    if text[:1] in '•●▪■◦‣·-–—*"“' or (text.endswith("-") and not text.endswith(" -")):
        return text.isupper()
    words = text.split()
    if text.isupper() or (_SECTION.match(text) and len(words) < 14):
        return len(text) > 2
    if re.search(r"\([A-Z][\w. -]+\)$", text) and is_list_item(text):
        return True  # the contents of a digest: headline and outlet
    return (
        len(words) <= 9
        and (is_title(text) or len(words) <= 5)
        and (below is not None and (below.gap or below.text[:1].isupper()))
    )


def _goes_on_in_name(row: Row, below: Row | None, topic: Topic) -> bool:
    """Whether a body's name runs over the end of the row, as in a narrow column: "Officers of Immigration and Customs"
    above "Enforcement said"."""
    return below is not None and not below.gap and cuts_a_name(row.text, below.text, topic)


def _is_question(row: Row, below: Row | None, kind: str) -> bool:
    """A paragraph of its own that asks: the bold line of an FAQ."""
    if kind not in ("faq", "talking-points", "briefing", "unknown"):
        return False
    text = row.text
    if not text.endswith("?"):
        return False
    return len(text) < 200 and (below is None or below.gap or below.text[:1].isupper()) and kind != "unknown"


# -- greetings and closings -------------------------------------------------------------------------------------------


def greeting_rows(segment: Segment) -> set[int]:
    """The first lines of a message or letter when they only greet."""
    found: set[int] = set()
    for at in range(segment.head, min(segment.head + 3, len(segment.rows))):
        text = segment.rows[at].text
        if SALUTATION.match(text) or (
            segment.kind in ("email", "letter", "memo") and GREETING.match(text) and len(text) < 60
        ):
            found.add(at)
        elif not is_stamp(text):
            break
    return found


def closing_rows(segment: Segment) -> set[int]:
    return {at for at, row in enumerate(segment.rows) if at >= segment.head and is_closing(row.text)}
