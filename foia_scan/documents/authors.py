"""Who writes, who receives, and whom the heads and signatures of a document name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from foia_scan import names
from foia_scan.bodies import spelled, usual
from foia_scan.documents import people as persons
from foia_scan.documents import signatures
from foia_scan.documents.appearances import introduced_in
from foia_scan.documents.attendance import beside_the_writer, seated
from foia_scan.documents.columns import columnist
from foia_scan.documents.cutting import Segment
from foia_scan.documents.drafts import commenters
from foia_scan.documents.filings import judge
from foia_scan.documents.issuers import issuer
from foia_scan.documents.labels import Block, headers_in, is_stamp
from foia_scan.documents.letterheads import joined, letterhead_of
from foia_scan.documents.organizations import is_name_of_a_body, known_in, of_letterhead
from foia_scan.documents.senders import receivers, sender
from foia_scan.documents.speech import is_spoken
from foia_scan.documents.testimony import answerer, declarant, deponent
from foia_scan.documents.writers import (
    addressee,
    letter_writer,
    made_for,
    memo_receivers,
    memo_sender,
    outlet,
    post,
    posts,
)
from foia_scan.documents.written_answers import answering_body, for_the_record, responding_body
from foia_scan.records import Page, Person
from foia_scan.topics import Topic

_ISSUERS = frozenset(
    {"faq", "press-release", "talking-points", "moa", "briefing", "report", "minutes", "memo", "unknown"}
)


@dataclass(slots=True)
class Authorship:
    author: Person | None = None
    recipients: tuple[Person, ...] = ()
    copied: tuple[Person, ...] = ()
    people: tuple[Person, ...] = ()
    signature_rows: frozenset[int] = field(default_factory=frozenset)
    signed: bool = False


def authorship(segment: Segment, pages: Sequence[Page], topic: Topic) -> Authorship:
    """Who wrote the text of a segment that stands on ``pages``; what its head and signature don't tell stays empty."""
    if segment.message is not None and segment.kind == "email":
        return _of_message(segment, pages, topic)
    if segment.anonymous:
        return Authorship()
    return _of_document(segment, pages, topic)


def _of_message(segment: Segment, pages: Sequence[Page], topic: Topic) -> Authorship:
    assert segment.message is not None
    block = segment.message.block
    author = sender(block.value("from"), pages, block.has("from"), topic)
    found = signatures.in_message(segment, author, topic)
    if found.person is not None:
        if author is None:
            author = found.person
        else:
            name = (
                max(author.name, found.person.name, key=len)
                if names.same_person(author.name, found.person.name)
                else author.name
            )
            name = found.person.name if names.is_redacted(name) and not names.is_redacted(found.person.name) else name
            author = Person(
                name, found.person.role or author.role, found.person.organization or author.organization, author.rule
            )
    recipients = receivers(block.value("to"), topic)
    copied = (*receivers(block.value("cc"), topic), *receivers(block.value("bcc"), topic))
    signed = (
        [Person(found.person.name, found.person.role, found.person.organization, "signature")] if found.person else []
    )
    people = persons.merged([*signed, *([author] if author else []), *recipients, *copied])
    return Authorship(author, recipients, copied, people, found.rows, found.person is not None)


def _of_document(segment: Segment, pages: Sequence[Page], topic: Topic) -> Authorship:
    head = joined([row for row in segment.rows[: segment.head] if not is_stamp(row.text)], topic)
    found = (
        signatures.in_document(segment, topic)
        if segment.kind in signatures.SIGNED_KINDS
        else signatures.Signature(frozenset(), None)
    )
    block = segment.message.block if segment.message else segment.document_head.block if segment.document_head else None
    top = letterhead_of(_without_wrapped(segment, block, topic) if block is not None else head)
    letterhead = responding_body(top, topic) or of_letterhead(top, topic)
    people = [
        *seated(introduced_in(segment, head, topic), letterhead),
        *([found.person] if found.person else []),
        *(officers(top, letterhead, topic) if segment.kind in ("letter", "memo") else ()),
        *commenters(head, letterhead, topic),
    ]
    author = _author(segment, head, letterhead, found, topic)
    people = beside_the_writer(segment.rows, people, author.organization if author else "")
    recipients: tuple[Person, ...] = ()
    copied: tuple[Person, ...] = ()
    if block is not None:
        recipients = memo_receivers(block.value("to"), topic)
        copied = (*memo_receivers(block.value("through"), topic), *memo_receivers(block.value("cc"), topic))
    elif segment.kind == "letter":
        recipients = addressee(head, topic)
    elif segment.kind == "cable":
        recipients = posts(segment)
    elif segment.kind in ("briefing", "memo", "report", "unknown", "faq"):
        recipients = made_for(head, topic)
    people = [
        *([author] if author and segment.kind not in ("news",) and author.rule != "issuer" else []),
        *people,
        *recipients,
        *copied,
    ]
    return Authorship(author, recipients, copied, persons.merged(people), found.rows, found.person is not None)


def _without_wrapped(segment: Segment, block: Block, topic: Topic) -> list[str]:
    """The lines of a head without the rows in which its fields go on: "FROM: Ann Roe" over "Mayor" names no body."""
    plain = (
        row
        for at, row in enumerate(segment.rows[: segment.head])
        if not is_stamp(row.text) and (not block.first < at < block.end or headers_in(row.text))
    )
    return joined(list(plain), topic)


_FIELD = re.compile(r"[A-Za-z]{2,8}\s*:")


def officers(lines: Sequence[str], letterhead: str, topic: Topic) -> list[Person]:
    """Who stands in a letterhead with a title: "Ann Roe, Deputy Attorney General"; of the body that it names."""
    plain = [text for text in lines if letterhead and len(text) < 80 and not _FIELD.match(text)]  # no "TO: Governor …"
    found = [persons.introduced(text, topic, "letterhead") for text in plain]
    return [Person(p.name, p.role, p.organization or letterhead, p.rule) for p in found if p and p.role]


_FROM_ALONE = re.compile(r"(?:FROM|From)\s*:\s*(?P<who>[A-Z][\w.,’' -]{3,80})")
"""Who writes a report, on a line of its head that no "To" stands beside."""


def _author(
    segment: Segment, head: Sequence[str], letterhead: str, found: signatures.Signature, topic: Topic
) -> Person | None:
    kind = segment.kind
    if kind in ("memo", "report", "unknown") and (ordering := judge(head)):
        return ordering
    block = segment.message.block if segment.message else segment.document_head.block if segment.document_head else None
    if block is not None and block.value("from"):
        if letterhead and _holds_an_audit(segment):
            return Person(letterhead, "", letterhead, "issuer")
        return _of_the_whole(memo_sender(block.value("from"), letterhead, found.person, topic), head, letterhead, topic)
    if kind == "report" and (by_line := next((m for text in head if (m := _FROM_ALONE.fullmatch(text))), None)):
        writer = memo_sender(by_line["who"], letterhead, found.person, topic)
        if writer is not None and names.is_full(writer.name):
            return _of_the_whole(writer, head, letterhead, topic)
    if kind == "letter":
        return _of_the_whole(letter_writer(head, letterhead, found.person, topic), head, letterhead, topic)
    if kind == "declaration":
        return declarant(segment, head, found.person, topic)
    if kind == "deposition":
        return deponent(segment, head, topic)
    if kind == "news":
        return columnist(head, [row.text for row in segment.rows], topic) or outlet(head, topic)
    if kind == "cable":
        return post(segment, topic)
    if kind == "transcript":
        opening = [*head, " ".join(row.text for row in segment.rows[segment.head : segment.head + 3])]
        return (
            answerer(opening, letterhead, topic)
            or for_the_record(opening, letterhead, topic)
            or answering_body(segment, topic)
            or (None if is_spoken(segment.rows) else _of_a_filing(head, topic))
        )
    if kind in ("report", "unknown", "press-release") and (filed := _of_a_filing(head, topic)):
        return filed
    if kind in _ISSUERS:
        return issuer(segment, kind, head, letterhead, found.person, topic)
    return None


_SENT_WITH_IT = re.compile(
    r"(?i)\b(?:attached|enclosed|transmitted|forwarded)\b[^.]{0,60}\b(?:final\s+)?(?:audit\s+|inspection\s+|evaluation\s+)?report\b"
)
_OF_A_REVIEW = re.compile(
    r"(?i)\W*(?:executive\s+summary|results\s+of\s+(?:the\s+)?(?:review|audit|inspection|evaluation))\W*"
)
_COVER = 12
"""Rows in which a cover memorandum says what it goes with."""


def _holds_an_audit(segment: Segment) -> bool:
    """Whether a memorandum is but the cover of an inspector's or auditor's report that follows under it: what the
    report finds is the office's, whoever sends it off."""
    opening = " ".join(row.text for row in segment.rows[segment.head : segment.head + _COVER])
    return _SENT_WITH_IT.search(opening) is not None and any(_OF_A_REVIEW.fullmatch(row.text) for row in segment.rows)


def _of_the_whole(author: Person | None, head: Sequence[str], letterhead: str, topic: Topic) -> Person | None:
    """The author of the letterhead's body, where they name but a part of it that stands below it there: "Bureau Chief,
    Harbor Records" on the paper of the "Elm State Department of Ports, Harbor Records Bureau"."""
    part = author.organization.lower() if author else ""
    if author is None or not part or letterhead.lower().startswith(part):
        return author
    below = letterhead_of(head)[1:]
    if any(line.lower().startswith(part) or known_in(line, topic) == author.organization for line in below):
        return replace(author, organization=letterhead or author.organization)
    return author


_STATEMENT_OF = re.compile(
    r"(?i)(?:(?:post-?hearing|amicus|written|prepared|joint|official)\s+)?(?:statement|brief|responses?|comments|testimony)\s+(?:of|from|by)\s+(?:the\s+)?"
    r"(?P<who>.+)$"
)


def _of_a_filing(head: Sequence[str], topic: Topic) -> Person | None:
    """ "STATEMENT OF THE PORT AUTHORITY", which a body files with a court or a committee, or puts out."""
    for text in head:
        if (match := _STATEMENT_OF.match(text)) is None:
            continue
        who = match["who"].strip(" .")
        if (known := topic.organization(who)) is not None:
            return Person(known.name, "", known.name, "issuer")
        if is_name_of_a_body(who) and not who.lower().startswith("amic"):
            return Person(usual(spelled(who)), "", usual(spelled(who)), "issuer")
    return None


def completed(who: Authorship, known: Sequence[Person]) -> Authorship:
    """The same, an author given by initials or surname alone completed from the persons of the file."""
    author = who.author
    if author is None or author.rule == "issuer" or names.is_redacted(author.name):
        return who
    if all(len(word.strip(".")) > 1 for word in author.name.split()[:1]) and len(author.name.split()) > 1:
        return who
    full = persons.find(author.name, known)
    if full is None or full.name == author.name:
        return who
    named = Person(full.name, author.role or full.role, author.organization or full.organization, author.rule)
    return replace(who, author=named, people=persons.merged([named, *who.people]))
