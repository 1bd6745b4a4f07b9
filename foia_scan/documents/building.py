"""From the rows of a segment to a Document: date, author, recipients, title, status, body, turns."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from foia_scan import names
from foia_scan.documents.authors import Authorship
from foia_scan.documents.bodies import Part, closing_rows, greeting_rows, parts_of
from foia_scan.documents.columns import written_in
from foia_scan.documents.cutting import Segment
from foia_scan.documents.dating import date_of, minute_of
from foia_scan.documents.hearings import chamber_of, with_members_seated
from foia_scan.documents.labels import WITHHELD_MARK
from foia_scan.documents.threads import fingerprint, subject_of
from foia_scan.documents.titles import title_of
from foia_scan.documents.turns import turns_of
from foia_scan.records import Document, DocumentStatus, Page, Person, Piece, Turn
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_DRAFT = ToldBy(r"\bDRAFT\b|\bPRE-?DECISIONAL\b|\bDraft\s+(?:\d|language|answers?|letter|memo)")
_INTERNAL = ToldBy(
    r"FOR\s+OFFICIAL\s+USE\s+ONLY|\bFOUO\b|LAW\s+ENFORCEMENT\s+SENSITIVE|PRIVILEGED|DELIBERATIVE"
    r"|WORK\s+PRODUCT|NOT\s+FOR\s+(?:DISTRIBUTION|PUBLIC|RELEASE)|INTERNAL\s+USE|ATTORNEY[- ]CLIENT"
    r"|SENSITIVE\s+BUT",
    re.IGNORECASE,
)
_PUBLISHED = frozenset({"press-release", "news", "transcript", "deposition", "declaration"})


def build(
    segment: Segment, who: Authorship, pages: Mapping[int, Page], known: Sequence[Person], topic: Topic
) -> Document:
    """The document of a segment by ``who``; ``known`` are the persons whom the documents of the file name in full."""
    held = pages_of(segment, pages)
    date, source, date_text = date_of(segment)
    apart = frozenset(who.signature_rows | greeting_rows(segment) | closing_rows(segment))
    parts = parts_of(segment, apart, topic)
    turns = turns_of(parts, segment.kind, who.author, who.people, known, _examiner(held), topic)
    turns = turns or tuple(
        Turn(each.first, each.last, each.who.name, each.who.role, each.who.organization, "speech", each.day)
        for each in written_in(parts, segment.kind, _issued_by(who.author), topic)
    )
    if segment.kind == "transcript" and (chamber := chamber_of(_opening(segment), topic)):
        turns = with_members_seated(turns, parts, who.people, chamber)
    own = [part for part in parts if part.line.role != "header" or WITHHELD_MARK.match(part.text)]
    first = segment.rows[0]
    id = hashlib.sha256(f"{held[0].file}:{first.page}:{first.margin_start}".encode()).hexdigest()[:16]
    title = title_of(segment, who.author, who.recipients)
    # Few words are those of many: then only what tells one message from another does.
    sent = (who.author.name if who.author else "", date or "", minute_of(segment), subject_of(title))
    return Document(
        id=id,
        file=held[0].file,
        kind=segment.kind,
        title=title,
        date=date,
        date_source=source,
        date_text=date_text,
        author=who.author,
        recipients=who.recipients,
        copied=who.copied,
        status=_status(segment, held, who),
        first_page=held[0].number,
        last_page=held[-1].number,
        bates_first=held[0].bates,
        bates_last=held[-1].bates,
        body=tuple(part.line for part in parts),
        turns=turns,
        people=who.people,
        fingerprint=fingerprint(" ".join([part.text for part in own]), sent if all(sent[:3]) else (id,)),
        words=_pieces(own),
    )


def _opening(segment: Segment) -> list[str]:
    return [row.text for row in segment.rows[: segment.head + 3]]


def _issued_by(author: Person | None) -> str:
    if author is None or author.rule not in ("issuer", "drafter"):
        return ""
    return author.name if author.rule == "issuer" else author.organization


def _pieces(parts: Sequence[Part]) -> tuple[Piece, ...]:
    """Where the parts stand, neighboring lines as one piece."""
    if not parts:
        return ()
    found: list[Piece] = []
    first = last = parts[0].line
    for part in parts:
        line = part.line
        if line is not first and not (last.page == line.page and 0 <= line.start - last.end <= 1):
            found.append(Piece(first.page, first.start, last.end))
            first = line
        last = line
    return (*found, Piece(first.page, first.start, last.end))


def pages_of(segment: Segment, pages: Mapping[int, Page]) -> list[Page]:
    return [pages[number] for number in sorted({row.page for row in segment.rows})]


def _examiner(pages: Sequence[Page]) -> str:
    """Who asks where an excerpt begins: from the running line of a deposition, "Oster - direct (Doyle)"."""
    for text in pages[0].running:
        if match := re.search(
            r"(?:direct|cross|redirect|recross"
            r"|examination)\b.*?\(?(?:by\s+)?(?P<who>(?:M[rs]s?\.\s+)?[A-Z][\w'’-]+)\)?",
            text,
        ):
            return match["who"]
    return ""


def _status(segment: Segment, pages: Sequence[Page], who: Authorship) -> DocumentStatus:
    marks = " ".join(
        [
            *(text for page in pages for text in page.running),
            *(row.text for row in segment.rows[: max(segment.head, 4)]),
        ]
    )
    if _DRAFT.search(marks):
        return "draft"
    if _INTERNAL.search(marks):
        return "internal"
    if segment.kind in _PUBLISHED or (
        segment.kind in ("letter", "memo")
        and who.signed
        and not names.is_redacted(who.author.name if who.author else "")
    ):
        return "final"
    return "unknown"
