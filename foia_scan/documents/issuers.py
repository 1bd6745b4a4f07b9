"""Papers that nobody signs: the body that issues them, or the one who drafted them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import names
from foia_scan.documents import people as persons
from foia_scan.documents.cutting import Segment
from foia_scan.documents.organizations import known_in
from foia_scan.documents.testimony import answerer
from foia_scan.documents.zones import names_a_body
from foia_scan.records import Person
from foia_scan.topics import Topic

_DRAFTED = re.compile(
    r"(?:Prepared|Issued|Drafted|Written|Submitted|Taken|Recorded|Kept|Posted|Reported|Compiled|Report|Typed)"
    r"(?:\s+[\w ]{1,20})?\s+(?:by:?|for)\s+(?P<who>(?:the\s+)?[A-Z].+)$|"
    r"(?:^By|Drafter|Presenter|Presented\s+by|Author|Reporting\s+\w+):\s*(?P<drafter>.+)$|"
    r"(?i:attribut(?:ed|able)\s+to)\s+(?P<named>[A-Z][^.]+)"
)
_PARTICIPANTS = re.compile(
    r"(?i)(?:call(?:er|ed)?|from|to|with|on the line|participants?|attend\w+|present|also "
    r"present|witness\w*)\b[^:]{0,20}:"
)
"""Lines of a head that say who took part: none of them issues the paper."""
_INITIALED = re.compile(r"\b(?:[A-Z]\.\s?){1,3}[A-Z][a-z]+\b")


def issuer(
    segment: Segment, kind: str, head: Sequence[str], letterhead: str, signed: Person | None, topic: Topic
) -> Person | None:
    """A person who signs or is named as the writer; else the body that issues it."""
    if person := answerer(head, letterhead, topic):
        return person
    body = letterhead or known_in(" \n".join(t for t in head if " v. " not in t and not _PARTICIPANTS.match(t)), topic)
    if kind == "press-release" and (released := _released_by(segment, head, letterhead, topic)):
        body = released
    if site := re.search(r"\b(?:www\.)?(?P<name>[a-z][\w-]+)\.gov\b", " ".join(head)):
        published = topic.organization(site["name"])
        body = published.name if published else body
    for text in head:
        if match := _DRAFTED.search(text):
            named = match["who"] or match["drafter"] or match["named"]
            if person := persons.introduced(named, topic, "drafter"):
                return (
                    Person(person.name, person.role, person.organization or body, "drafter")
                    if kind not in ("faq", "moa")
                    else Person(body or person.organization, "", body or person.organization, "issuer")
                )
            body = known_in(named, topic) or body
    if signed is not None and kind not in ("faq", "press-release", "talking-points", "moa"):
        return Person(signed.name, signed.role, signed.organization or body, "signature")
    if kind in ("report", "unknown", "briefing") and (keeper := _keeper(head, topic)):
        return Person(keeper.name, keeper.role, keeper.organization or body, "kept-by")
    if kind == "talking-points" and (drafter := _drafter(head)):
        return Person(drafter, "", body, "drafter")
    own_paper = not body and topic.names_program(" ".join(head))
    if own_paper and (
        _is_manual(head) or (kind in ("report", "briefing", "unknown") and _OWN_REPORT.search(" ".join(head)))
    ):
        body = topic.agency
    elif own_paper and kind in ("faq", "talking-points"):
        body = _most_named(segment, topic)
    return Person(body, "", body, "issuer") if body else None


_MANUAL = re.compile(r"(?i)\b(?:standard operating procedures?|manual|handbook|operating plan|guide|chapter \d+)\b")


_OWN_REPORT = re.compile(
    r"(?i)\b(?:(?:weekly|monthly|quarterly|status|daily) (?:status )?(?:report|update)|pocket card|desk card|"
    r"program (?:management )?office|PMO)\b"
)
"""Reports and cards that a program makes of itself."""


def _is_manual(head: Sequence[str]) -> bool:
    """Instructions of the program itself, which nobody signs."""
    return any(_MANUAL.search(text) for text in head)


def for_the_record(head: Sequence[str], letterhead: str, topic: Topic) -> Person | None:
    """Written answers after a hearing: the body that answers stands at their top."""
    if not any(re.search(r"(?i)\b(?:questions|responses|answers)\b.*\brecord\b", text) for text in head):
        return None
    body = letterhead or known_in(" \n".join(text for text in head if "COMMITTEE" not in text.upper()), topic)
    return Person(body, "", body, "issuer") if body else None


_CONTACT = re.compile(
    r"(?i)(?:(?:media|press)\s+)?contacts?:\s*(?P<who>[A-Z][\w&.’' -]{4,60}?)(?:,|\s+at\b|"
    r"\s+\(?\d|$)"
)
_TODAY = re.compile(
    r"(?:^|[–—-]\s)(?:The\s+)?(?P<who>[A-Z][\w&.’' -]{4,60}?)(?:,[^.]{3,60},)?\s+today\s+(?:announced|released|"
    r"called|said|urged|"
    r"issued|denounced|praised|condemned|welcomed)\b"
)


def _released_by(segment: Segment, head: Sequence[str], letterhead: str, topic: Topic) -> str:
    """Who puts a release out: its letterhead, its contact, or who "today announced"; not whom its headline names."""
    if letterhead:
        return letterhead
    opening = " ".join(row.text for row in segment.rows[segment.head : segment.head + 3])
    for match in (*(m for text in head if (m := _CONTACT.match(text))), *_TODAY.finditer(opening)):
        who = re.split(r"(?<=[A-Za-z]{5}\.)\s+(?:The\s+)?", match["who"].strip())[-1]
        if names_a_body(who, topic):
            return known_in(who, topic) or who
    return ""


_TAKEN_DOWN = re.compile(r"(?i)\b(?:notes?|log|chronology|timeline|read-?out|record of|diary|journal)\b")
_KEEPER = re.compile(
    r"\(?(?:(?:rough|handwritten|typed|raw|informal)\s*[-–—,:]\s*)?(?:(?:notes?|log|kept|taken|recorded|written|"
    r"typed)\s+)*(?:(?:by|of)\s+)?"
    r"(?P<name>(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+)(?P<rest>,[^()]{2,80})?\)?\s*$"
)


def _keeper(head: Sequence[str], topic: Topic) -> Person | None:
    """Who keeps a log or takes notes: the name that stands by itself under such a title."""
    titles = [at for at, text in enumerate(head[:4]) if _TAKEN_DOWN.search(text)]
    for text in head[titles[0] + 1 : titles[0] + 4] if titles else ():
        match = _KEEPER.match(text)
        if match is None or known_in(match["name"], topic):
            continue
        name, title = names.strip_titles(match["name"])
        initialed = _INITIALED.fullmatch(match["name"].strip())
        if len(name.split()) > 1 or initialed:
            role, organization = persons.role_and_organization((match["rest"] or "").strip(", "), topic)
            return Person(name or match["name"].strip(), title or role, organization, "kept-by")
    return None


def _drafter(head: Sequence[str]) -> str:
    """ "DRAFT 2. May 3, 2012. E. Marlowe; comments by J. T. Harker": the first name that no word makes a reader's."""
    for text in head:
        if "DRAFT" in text:
            for match in _INITIALED.finditer(text):
                if not re.search(
                    r"(?:comments?|edits?|review(?:ed)?)\s+(?:by|of|from)\s*$", text[: match.start()], re.IGNORECASE
                ):
                    return names.person(match[0])
    return ""


def _most_named(segment: Segment, topic: Topic) -> str:
    """The agency that a paper of the program itself, with no letterhead, names most often."""
    counts: dict[str, int] = {}
    for match in topic.organization_pattern.finditer(" ".join(row.text for row in segment.rows)):
        organization = topic.organization(match[0])
        if organization and organization.kind == "agency":
            counts[organization.name] = counts.get(organization.name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else ""
