"""Cutting a file's rows into its logical documents and messages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from foia_scan import dates
from foia_scan.documents.chats import is_chat
from foia_scan.documents.clippings import BYLINE, clipping_at
from foia_scan.documents.closings import has_ended, is_put_behind
from foia_scan.documents.heads import Head, head_at, is_filing, names_a_paper
from foia_scan.documents.labels import is_stamp
from foia_scan.documents.lines import bears_date, is_date_line, is_title, names_a_body
from foia_scan.documents.messages import MessageHead, message_at
from foia_scan.documents.newsletters import is_newsletter
from foia_scan.documents.openings import begins_behind, is_enclosed_answer, kept_by_days, opens_dated
from foia_scan.documents.rows import Row, rows_of
from foia_scan.documents.speech import SPOKEN, first_turn, is_spoken
from foia_scan.documents.zones import court_page, says_it_begins, says_it_continues, zone_of
from foia_scan.records import DocumentKind, Page
from foia_scan.topics import Topic

_TOP_ROWS = 5
"""How many short rows may stand above a message's headers on its page: the mailbox's owner, a stamp, a title."""
_NEW_ON_SIGHT = frozenset({"letter", "declaration", "cable", "memo", "news"})
_SUBMITTED = re.compile(
    r"\b(?:SUBMISSIONS?|QUESTIONS?|RESPONSES?|MATERIALS?\s+SUBMITTED|ANSWERS?\s+SUBMITTED)\s+(?:TO\s+QUESTIONS\s+)?"
    r"FOR\s+THE\s+RECORD\b",
    re.IGNORECASE,
)
_OF_A_HEARING = re.compile(
    r"(?:OFFICIAL\s+|REPORTER['’]S\s+)?TRANSCRIPT\s+OF\s+(?:[A-Z]+\s+){0,3}(?:HEARING|PROCEEDINGS|TRIAL|ARGUMENT)\b"
)
"""How the record of what was said in court is headed, its day a line below."""
_NUMBERED_ON = re.compile(r"(?P<name>[A-Z][^.;:]{8,90}?),?\s+(?:[Pp]age|p\.)\s+(?P<page>\d{1,3})$")
"""A running head: the document's name, mostly with a date, and the page."""
_HOLDS_CLIPPINGS = frozenset({"email", "news", "unknown"})


@dataclass(slots=True)
class Segment:
    """The rows of one logical document in the making."""

    kind: DocumentKind
    rows: list[Row] = field(default_factory=list)
    head: int = 0
    """How many of its first rows are its head: headers, letterhead, title."""
    message: MessageHead | None = None
    document_head: Head | None = None
    anonymous: bool = False
    """Text quoted by ">" without any line that says whose it is."""
    _chat: bool | None = None

    @property
    def is_chat(self) -> bool:
        """Whether its rows, which must all be there, are a conversation that a machine kept."""
        if self._chat is None:
            self._chat = is_chat(self.rows)
        return self._chat


def cut(rows: list[Row], pages: Mapping[int, Page], topic: Topic) -> list[Segment]:
    """Every row in exactly one segment, in order of the segments' first rows."""
    return _Cutter(rows, pages, topic).cut()


def begins(page: Page, topic: Topic) -> bool:
    """Whether a document surely begins on top of the page, as far as the page by itself can tell."""
    rows = rows_of([page])
    if not rows or says_it_continues(rows[:4], page.running):
        return False
    cutter = _Cutter(rows, {page.number: page}, topic)
    if cutter._message_on_top(0, len(rows)) is not None:
        return True
    head = head_at(rows, cutter._skip_stamps(0, len(rows)), len(rows), topic)
    return head is not None and head.kind in _NEW_ON_SIGHT


_DESCRIBED = re.compile(
    r"\[[^\]]{0,80}\b(?:undated|no\s+(?:date|heading|author|letterhead|signature)|unsigned|loose\s+(?:page|sheet)|"
    r"separate\s+(?:page|sheet))\b",
    re.IGNORECASE,
)
""" "[One page, undated, no heading; from a folder marked “Elm”]": what a person wrote on top of a loose page."""


_WEB_PAGE = re.compile(r"(?i)(?:https?://|www\.)\S+$")
_CHANGED = re.compile(
    r"(?i)(?:(?:this\s+)?page\s+)?(?:last\s+)?(?:changed|updated|modified|revised|reviewed|posted|printed|retrieved|captured|viewed)\b"
)


def _is_published(texts: Sequence[str]) -> bool:
    """Whether the first two rows of a page are those of a web page, with its address and its day, or a newsletter's."""
    first, below = [*texts, "", ""][:2]
    printed = _WEB_PAGE.match(first) is not None and (_CHANGED.match(below) is not None or bears_date(below))
    return printed or (first.isupper() and is_newsletter(below))


class _Cutter:
    def __init__(self, rows: list[Row], pages: Mapping[int, Page], topic: Topic) -> None:
        self.rows = rows
        self.pages = pages
        self.topic = topic
        self.segments: list[Segment] = []
        self.owners: dict[int, Segment] = {}
        """Whose text a row is, by its depth of quotation."""
        self.filed = ""
        """The number under which a court filed the page before."""

    def cut(self) -> list[Segment]:
        at = 0
        while at < len(self.rows):
            at = self._step(at)
        return self.segments

    def _step(self, at: int) -> int:
        """Takes the row, or the whole head that begins with it; returns the next row."""
        row = self.rows[at]
        if row.top:
            return self._begin_page(at)
        if found := message_at(self.rows, at):
            return self._open_message(at, found)
        current = self.owners.get(0)
        if row.gap and current:
            holds_clippings = current.kind in _HOLDS_CLIPPINGS
            if holds_clippings and _may_be_outlet(row.text) and (taken := self._clipping(at)):
                return self._open("news", at, at + taken)
            if self._repeats_first_line(row, current) and (head := self._second_title(at)):
                return self._open(head.kind, at, at + len(head.rows), head)
            ended = current.kind == "letter" and has_ended("letter", current.rows)
            if ended and names_a_body(row.text, self.topic) and (head := self._letter(at)):
                return self._open("letter", at, at + len(head.rows), head)
        self._give(row)
        if is_put_behind(row.text) and (head := self._letter(at + 1)):
            return self._open("letter", at + 1, at + 1 + len(head.rows), head)
        return at + 1

    def _letter(self, at: int) -> Head | None:
        """A letter with a letterhead and a day of its own, in the midst of a page: one stapled behind another."""
        if at >= len(self.rows) or self.rows[at].top:
            return None
        head = head_at(self.rows, at, self._page_end(at), self.topic)
        return head if head and head.kind == "letter" and any(is_date_line(row.text) for row in head.rows) else None

    def _repeats_first_line(self, row: Row, current: Segment) -> bool:
        return (
            current.kind not in ("email", "transcript", "deposition", "moa")
            and row.text == current.rows[0].text
            and len(row.text) > 8
        )

    def _second_title(self, at: int) -> Head | None:
        """Two notices on one page: the second begins with the same line and bears a date of its own."""
        head = head_at(self.rows, at, self._page_end(at), self.topic)
        return head if head and any(bears_date(row.text) for row in head.rows) else None

    # -- pages ---------------------------------------------------------------------------------------------------

    def _begin_page(self, at: int) -> int:
        end = self._page_end(at)
        page = self.pages[self.rows[at].page]
        texts = [*page.running, *(row.text for row in self.rows[at : at + 2])]
        filed = court_page(texts)
        before, self.filed = self.filed, filed[0] if filed else ""
        if filed and filed[1] > 1 and self.segments and before in (filed[0], ""):
            self._give(self.rows[at])
            return at + 1
        if taken := self._message_on_top(at, end):
            return taken
        goes_on = self._goes_on(at, page)
        head = None if goes_on else head_at(self.rows, self._skip_stamps(at, end), end, self.topic)
        forced = bool(filed and (filed[1] == 1 or before not in (filed[0], ""))) or says_it_begins(page.running)
        published = not goes_on and _is_published(texts[-2:])
        forced = forced or published
        if head and (forced or not self.segments or self._is_new(head, at, end)):
            first = self._skip_stamps(at, end)
            return self._open(head.kind, at, max(first + len(head.rows), at + 1), head, first + len(head.rows) - at)
        if published:
            zone = zone_of(self.rows[at:end])
            return self._open("report", at, at + max(1, len(zone.rows)))
        if not self.segments or forced or (not goes_on and self._stands_alone(at)) or self._is_described(at):
            return self._open("unknown", at, at + 1, head=None, rows_in_head=0)
        if not goes_on and self._opens_dated(at, end):
            zone = zone_of(self.rows[at:end])
            return self._open("transcript" if is_spoken(zone.below) else "unknown", at, at + max(1, len(zone.rows)))
        self._give(self.rows[at])
        return at + 1

    def _opens_dated(self, at: int, end: int) -> bool:
        before = self.owners.get(0, self.segments[-1])
        if before.kind in ("deposition", "moa"):
            return False
        if before.kind == "transcript" and first_turn(self.rows[at:end]) == 0:
            return False
        if before.kind == "report" and not is_title(self.rows[at].text) and kept_by_days(self.rows[at:end]):
            return False  # "What the counties were told", above what happened day by day: a section
        return opens_dated(self.rows[at:end], before.rows, before.head)

    def _page_end(self, at: int) -> int:
        """The first row of a later page."""
        return bisect_right(self.rows, self.rows[at].page, lo=at, key=lambda row: row.page)

    def _skip_stamps(self, at: int, end: int) -> int:
        first = at
        while first < end - 1 and is_stamp(self.rows[first].text):
            first += 1
        return first

    def _message_on_top(self, at: int, end: int) -> int | None:
        """A message whose headers stand at the top of the page, below no more than stamps and a short line or two."""
        first = self._skip_stamps(at, end)
        for start in range(first, min(first + _TOP_ROWS, end)):
            found = message_at(self.rows, start)
            if found is None:
                if not self._may_stand_above(self.rows[start], first):
                    return None
                continue
            if (
                found.block.is_memo
                and found.style == "headers"
                and not re.search(r"\d:\d\d|@", found.block.value("date") + found.block.value("from"))
            ):
                return None  # a memo, whose letterhead counts: see head_at
            return self._open_message(start, found, first=at)
        return None

    def _may_stand_above(self, row: Row, first: int) -> bool:
        open_sentence = self.segments and not self.segments[-1].rows[-1].ends_sentence and row.text[:1].islower()
        return len(row.text) < 80 and not row.ends_sentence and not open_sentence and not row.text[:1].islower()

    def _goes_on(self, at: int, page: Page) -> bool:
        """Whether the page says by itself that it continues the document before it."""
        if not self.segments:
            return False
        before = self.owners.get(0, self.segments[-1])
        row = self.rows[at]
        if says_it_continues(self.rows[at : at + 4], page.running):
            return not (self._is_an_excerpt(at, before) or self._is_a_story(at) or self._is_of_a_hearing(at, before))
        if page.label and page.label.isdigit() and int(page.label) == page.number - before.rows[0].page + 1 > 1:
            return True
        if row.text[:1].islower() and not before.rows[-1].ends_sentence and not has_ended(before.kind, before.rows):
            return True
        return (
            self._is_numbered_on(at, page, before)
            or is_enclosed_answer(self.rows[at : at + 2], before.kind, before.rows)
            or self._repeats_running_title(at, before)
            or (self._has_the_same_top(at) and not self._begins_to_be_spoken(at, before))
        )

    def _begins_to_be_spoken(self, at: int, before: Segment) -> bool:
        """Whether the page is the record of what was said, below the letterhead of a paper that nobody speaks in."""
        zone = zone_of(self.rows[at : self._page_end(at)])
        return before.kind not in SPOKEN and is_spoken(zone.below) and not is_spoken(before.rows)

    def _is_numbered_on(self, at: int, page: Page, before: Segment) -> bool:
        """Whether the first line names the document before it and this page's number in it: "Elm County Board, Minutes,
        May 3, 2010, page 2"."""
        marked = _NUMBERED_ON.match(self.rows[at].text)
        if marked is None or int(marked["page"]) != page.number - before.rows[0].page + 1:
            return False
        top = " ".join(row.text for row in before.rows[: before.head + 2]).lower()
        return " ".join(marked["name"].lower().split()[:3]).strip(",") in top

    def _is_an_excerpt(self, at: int, before: Segment) -> bool:
        """Whether a page with a high number begins an excerpt of another paper: it names a witness or a filing."""
        if before.kind in ("deposition", "transcript"):
            return False
        if self._begins_to_be_spoken(at, before) and any(bears_date(row.text) for row in self.rows[at : at + 4]):
            return True  # "Unofficial transcript, page 38", behind a paper that nobody speaks in
        return any(names_a_paper(row.text) for row in self.rows[at : at + 3] if row.page == self.rows[at].page)

    def _is_a_story(self, at: int) -> bool:
        """Whether a page that bears the number of a newspaper's page, or is named for one, begins a story: a day and a
        byline stand at its top."""
        top = [row.text for row in self.rows[at : at + 5]]
        return any(map(is_date_line, top)) and any(map(BYLINE.match, top))

    def _is_of_a_hearing(self, at: int, before: Segment) -> bool:
        """Whether a page of a record, with the record's own number, stands behind another paper: it tells its day."""
        return any(is_date_line(row.text) for row in self.rows[at : at + 4]) and self._begins_to_be_spoken(at, before)

    def _has_the_same_top(self, at: int) -> bool:
        """Whether the page opens like the page before it, date included: a running head, not a second document."""
        here = _running_head(self.rows[at : at + 4])
        if here is None:
            return False
        top = at - 1
        while top > 0 and not self.rows[top].top:
            top -= 1
        return here == _running_head(self.rows[max(top, 0) : top + 4])

    def _repeats_running_title(self, at: int, before: Segment) -> bool:
        """The first line is the one that heads the pages before it, but for a number."""
        if before.kind in ("declaration", "deposition", "letter"):
            return False
        name = re.sub(r"[\d\W]+", " ", self.rows[at].text.lower()).strip()
        if (
            len(name) < 8
            or self.topic.organization(self.rows[at].text)
            or any(bears_date(row.text) for row in self.rows[at : at + 3])
        ):
            return False
        top = next((row for row in reversed(before.rows) if row.top), None)
        if top is None or top.page == before.rows[0].page:
            return False
        return re.sub(r"[\d\W]+", " ", top.text.lower()).strip() == name

    def _is_new(self, head: Head, at: int, end: int) -> bool:
        """Whether the head on this page begins a document, or is a heading inside the one before."""
        before = self.owners.get(0, self.segments[-1])
        if head.kind == "email":  # a chat: messages are told by their headers
            return before.message is not None or not is_chat(before.rows)
        dated = any(bears_date(row.text) for row in head.rows) or is_filing(head.rows)
        titled = _days(head.rows) or any(_OF_A_HEARING.match(row.text) for row in head.rows)
        if head.kind == "transcript" and titled and self._begins_to_be_spoken(at, before):
            return True
        if head.kind in _NEW_ON_SIGHT or dated or any(_SUBMITTED.search(row.text) for row in head.rows):
            return True
        if head.kind != before.kind:
            return begins_behind(head.kind, len(head.rows), before.kind, self.rows[at - 1])
        if head.kind == "transcript":
            return _days(head.rows).isdisjoint(_days(before.rows[: before.head])) and bool(_days(head.rows))
        if head.kind == "minutes":
            return _is_resolution(head.rows) and not _is_resolution(before.rows[: before.head])
        return False

    def _stands_alone(self, at: int) -> bool:
        """A fresh page without a head after a document that has visibly ended: by an unknown hand."""
        before = self.owners.get(0, self.segments[-1])
        label = self.pages[self.rows[at].page].label
        follows = label is not None and label.isdigit() and int(label) > 1
        return not follows and has_ended(before.kind, before.rows) and len(zone_of(self.rows[at : at + 26]).rows) > 0

    def _is_described(self, at: int) -> bool:
        """Whether whoever put the release together says of a loose page, in brackets, what it lacks."""
        return self.rows[at].top and _DESCRIBED.match(" ".join(row.text for row in self.rows[at : at + 2])) is not None

    # -- documents -------------------------------------------------------------------------------------------------

    def _clipping(self, at: int) -> int | None:
        end = self._page_end(at)
        return clipping_at(self.rows[at:end], 0, self.topic)

    def _open(
        self, kind: DocumentKind, first: int, end: int, head: Head | None = None, rows_in_head: int | None = None
    ) -> int:
        """A document that begins with rows[first:end], its head."""
        size = end - first if rows_in_head is None else rows_in_head
        segment = Segment(kind, self.rows[first:end], size, document_head=head)
        self.segments.append(segment)
        self.owners = {0: segment}
        return end

    def _open_message(self, start: int, found: MessageHead, first: int | None = None) -> int:
        first = self._date_above(start, found) if first is None else first
        memo = found.style == "headers" and found.block.is_memo and "@" not in found.block.value("from")
        kind: DocumentKind = "memo" if memo and not found.block.has("cc") else "email"
        if (
            kind == "memo"
            and self.segments
            and self.segments[-1].kind == "email"
            and not any(h.spelled.isupper() or h.spelled.lower() == "re" for h in found.block.headers)
        ):
            kind = "email"
        if found.block.is_cable:
            kind = "cable"
        segment = Segment(kind, self.rows[first : found.end], found.end - first, message=found)
        self.segments.append(segment)
        depth = self.rows[start].depth
        below = self.rows[found.end].depth if found.end < len(self.rows) else depth
        level = max(depth, below) if found.style == "wrote" else below if found.style == "groupwise" else depth
        self.owners = {above: owner for above, owner in self.owners.items() if above < level}
        self.owners[level] = segment
        return found.end

    def _date_above(self, start: int, found: MessageHead) -> int:
        """The row where the head begins: one above it, if that is the date which the head itself lacks."""
        owner = self.segments[-1] if self.segments else None
        if owner is None or found.style != "headers" or found.block.value("date") or len(owner.rows) <= owner.head + 1:
            return start
        above = self.rows[start - 1]
        if owner.rows[-1] is not above or above.page != self.rows[start].page or not is_date_line(above.text):
            return start
        owner.rows.pop()
        return start - 1

    def _give(self, row: Row) -> None:
        """The row to the document whose text it is; quoted text that nobody claims gets a document of its own."""
        if not row.depth and 0 in self.owners:
            self.owners[0].rows.append(row)
            return
        fitting = [level for level in self.owners if level <= row.depth]
        level = max(fitting) if fitting else min(self.owners)
        owner = self.owners[level]
        if row.depth > level and owner.kind == "email" and not owner.anonymous and _has_words(row.text):
            owner = Segment("email", [], 0, anonymous=True)
            self.segments.append(owner)
            self.owners[row.depth] = owner
        owner.rows.append(row)


def _has_words(text: str) -> bool:
    """Whether a quoted line says anything: ">+ + + +" and the ">" that is left of an address do not."""
    return len(re.findall(r"[^\W\d_]{2,}", text)) > 1


def _running_head(rows: Sequence[Row]) -> tuple[str, tuple[str, ...]] | None:
    """The first line without its numbers, and the dates of the first lines; None where they bear none."""
    told = tuple(
        found.value for row in rows if bears_date(row.text) for found in dates.complete(row.text) if found.value
    )
    if not told:
        return None
    return re.sub(r"\b\w{0,2}[\d\W]+\w*$|[\d\W]+", " ", rows[0].text.lower()).strip(), told


def _days(rows: Sequence[Row]) -> set[str]:
    """The days that the rows of a head tell, ISO: two sessions of one series are of different days."""
    found = dates.find(" ".join(row.text for row in rows))
    return {each.value for each in found if each.value and len(each.value) == 10}


def _may_be_outlet(text: str) -> bool:
    return len(text) <= 75 and text[:1].isupper() and not text.endswith((".", ";", ":", "?", ","))


def _is_resolution(rows: Sequence[Row]) -> bool:
    return any(re.match(r"(?:A\s+)?RESOLUTION\b", row.text, re.IGNORECASE) for row in rows)
