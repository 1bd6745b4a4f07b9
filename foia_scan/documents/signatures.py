"""Finding the signature in a body: the author's name on a line of its own, and the lines of office below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan import names
from foia_scan.bodies import spelled, usual
from foia_scan.documents import people as persons
from foia_scan.documents.closings import CLOSING, is_closing
from foia_scan.documents.cutting import Segment
from foia_scan.documents.organizations import is_name_of_a_body
from foia_scan.documents.rows import Row
from foia_scan.records import Person
from foia_scan.topics import Topic

LONGEST_BLOCK = 8
_LONGEST_BARRED = 150
"""Letters of a row that is a whole signature, its parts parted by bars."""
_AFTER_ALL = re.compile(r"(?:cc|bcc|Enclosures?|Encl|Attachments?|Attach|P\.?S)\b[.:]?", re.IGNORECASE)
_NAMED_LIKE_A_WORD = re.compile(
    r"[A-Z][a-z]{2,}\s+(?:[A-Z]\.\s+)?(?:Field|Page|Law|Court|Center|Street|Post|Day|May|Church)|"
    r"(?:April|May|June|August)\s+[A-Z][a-z]{2,}"
)
"""A name right below the closing whose surname is a word of letterheads, or whose given name is a month's."""
_MARKS = re.compile(r"(?:/s/|^AUTH(?:ORITY)?[:.]?(?=\s)|\[?signed\]?|s/|\[?original signed by\]?:?)\s*", re.IGNORECASE)
_BY_ORDER = re.compile(
    r"BY\s+(?:COMMAND|ORDER|DIRECTION)\s+OF\s+(?:THE\s+)?(?P<office>[A-Z][\w ]{3,50}?)\s*[:,]?$", re.IGNORECASE
)
SIGNED_KINDS = frozenset(
    {
        "letter",
        "memo",
        "declaration",
        "report",
        "minutes",
        "talking-points",
        "briefing",
        "press-release",
        "faq",
        "unknown",
        "moa",
    }
)


@dataclass(frozen=True, slots=True)
class Signature:
    rows: frozenset[int]
    """Indexes of the rows that are signature: name, office, telephone."""
    person: Person | None


def in_message(segment: Segment, author: Person | None, topic: Topic) -> Signature:
    """The signature of a message whose From line names the author: only lines that name them count."""
    rows: set[int] = set()
    signed: Person | None = None
    for at in range(segment.head, len(segment.rows)):
        row = segment.rows[at]
        if at in rows or len(row.text) > (_LONGEST_BARRED if persons.BAR.search(row.text) else 70):
            continue
        if author is not None and _names_author(row.text, author.name):
            block = _block(segment.rows, at)
            found = persons.signature([segment.rows[k].text for k in block], topic, author.name)
            if found and (signed is None or (not signed.role and found.role)):
                signed = found
            rows.update(block)
        elif (
            author is not None
            and _signs_off(row.text, author.name)
            and (row.gap or CLOSING.match(segment.rows[at - 1].text))
        ):
            rows.add(at)
    if (
        signed is None
        and (last := _last_block(segment, topic))
        and (author is None or names.is_redacted(author.name) or "@" in author.name or " " not in author.name)
    ):
        return last
    return Signature(frozenset(rows), signed)


def in_document(segment: Segment, topic: Topic) -> Signature:
    """The signature of a letter, memo, declaration or report: below its closing, or at its very end."""
    for at in range(len(segment.rows) - 1, segment.head - 1, -1):
        if is_closing(segment.rows[at].text):
            return _below(segment, at + 1, topic)
        if for_whom := _FOR_WHOM.fullmatch(segment.rows[at].text):
            return _signed_for(spelled(for_whom["body"]), _below(segment, at + 1, topic), topic)
    return _last_block(segment, topic) or Signature(frozenset(), None)


_FOR_WHOM = re.compile(r"(?:For|FOR|On\s+behalf\s+of)\s+(?:the\s+|THE\s+)?(?P<body>[A-Z][\w.&’' -]{3,70}),")
"""The closing of one who signs for a body: "For the Port Authority,"."""


def _signed_for(body: str, signature: Signature, topic: Topic) -> Signature:
    """The signature below such a closing, its person of the body that it names."""
    person = signature.person
    known = topic.organization(body)
    if person is None or person.organization or (known is None and not is_name_of_a_body(body)):
        return signature
    of = known.name if known is not None else usual(body)
    return Signature(signature.rows, Person(person.name, person.role, of, person.rule))


_NO_NAME = re.compile(r"\(?b\)?\s*\(?[1-5](?!\d)\)?(?!.*(?:6|7))")
"""An exemption under which advice or the like is withheld, and nobody's name: "(b)(5)"."""


def _names_author(text: str, author: str) -> bool:
    text = _MARKS.sub("", text)
    if names.is_redacted(author):
        withheld = bool(names.redacted(text)) and not re.search(r"[A-Za-z]{2,}", re.sub(r"\(\w\)", "", text))
        return withheld and _NO_NAME.search(text) is None
    head = persons.BAR.split(text)[0].split(",")[0]
    return len(head.split()) > 1 and names.same_person(names.person(text) or names.person(head), author)


def _signs_off(text: str, author: str) -> bool:
    """ "Ellen", "Dave", "EM": the first name or the initials alone."""
    word = text.strip(" ,.-–—")
    if not word or len(word.split()) > 1 or names.is_redacted(author):
        return False
    given = author.split()[0]
    initials = "".join(part[0] for part in author.split())
    short = "".join(part[0] for part in (author.split()[0], author.split()[-1]))
    return (
        names.same_person(f"{word} {author.split()[-1]}", author)
        or word.upper() in (initials, short)
        or word.lower() == given.lower()
    )


_ABBREVIATED = re.compile(r"\b(?:et\s+al|Esq|Jr|Sr|Inc|Ltd|Co|Corp|Dept)\.$")
"""How a line of office ends that ends no sentence: "Attorney for Plaintiffs Elm Workers' Center, et al."."""


def _block(rows: Sequence[Row], at: int) -> list[int]:
    """The name's row and the short lines of office and address under it."""
    block = [at]
    for k in range(at + 1, min(at + LONGEST_BLOCK, len(rows))):
        row = rows[k]
        # A black box for a name is lower than a line of text: the white space under it says nothing.
        boxed = k == at + 1 and names.redacted(rows[at].text) and names.has_title(row.text)
        if (
            (row.gap and not boxed)
            or len(row.text) > 90
            or (row.ends_sentence and len(row.text.split()) > 6 and not _ABBREVIATED.search(row.text))
            or row.page != rows[at].page
        ):
            break
        block.append(k)
    return block


def _below(segment: Segment, first: int, topic: Topic) -> Signature:
    rows = segment.rows
    for at in range(first, min(first + 4, len(rows))):
        text = _MARKS.sub("", rows[at].text).strip()
        if not text:
            continue
        if _AFTER_ALL.match(text):
            break
        alike = at == first and _NAMED_LIKE_A_WORD.fullmatch(text) is not None
        name = (
            names.person(text) or names.person(text.split(",")[0]) or persons.parted(text)[0] or (text if alike else "")
        )
        if name and len(rows[at].text) < 90:
            block = _block(rows, at)
            lines = [text, *(rows[k].text for k in block[1:])]
            person = persons.signature(lines, topic, name) if alike else persons.signature(lines, topic)
            tail = {
                k for k in range(block[-1] + 1, len(rows)) if _AFTER_ALL.match(rows[k].text) and len(rows[k].text) < 120
            }
            return Signature(frozenset(block) | frozenset(tail), person)
    return Signature(frozenset(), None)


def _last_block(segment: Segment, topic: Topic) -> Signature | None:
    """Without a closing: a name in full near the end, with nothing below it but lines of office."""
    rows = segment.rows
    floor = max(segment.head, len(rows) - 10)
    for at in range(len(rows) - 1, floor - 1, -1):
        row = rows[at]
        text = _MARKS.sub("", row.text).strip()
        if row.ends_sentence and len(text.split()) > 5:
            return None
        if (
            not (
                row.gap
                or CLOSING.match(rows[at - 1].text)
                or _MARKS.fullmatch(rows[at - 1].text + " ")
                or _BY_ORDER.match(rows[at - 1].text)
            )
            or len(text) > 80
        ):
            continue
        head = persons.BAR.split(text)[0].split(",")[0]
        name = names.person(head) or persons.parted(head)[0]
        if len(name.split()) < 2:
            continue
        block = _block(rows, at)
        if any(len(r.text) > 70 and not _AFTER_ALL.match(r.text) for r in rows[block[-1] + 1 :]):
            continue  # a heading, under which the text goes on
        person = persons.signature([text, *(rows[k].text for k in block[1:])], topic)
        ordered = _BY_ORDER.match(rows[at - 1].text)
        if person and ordered and not person.role:
            person = Person(person.name, spelled(ordered["office"]), person.organization, person.rule)
        if (
            person
            and (person.role or person.organization or text.isupper() or segment.kind in ("letter", "declaration"))
        ) or segment.kind == "declaration":
            return Signature(frozenset(block), person)
    return None
