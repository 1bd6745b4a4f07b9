"""Who appears in the record of what was said: counsel, the judge, whoever presides, those who tell who they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import names
from foia_scan.documents import people as persons
from foia_scan.documents.attendance import attendance, paragraph, witnesses, witnesses_of
from foia_scan.documents.clippings import BYLINE
from foia_scan.documents.cutting import Segment
from foia_scan.documents.hearings import chamber_of
from foia_scan.documents.letterheads import cuts_a_name
from foia_scan.documents.rows import Row
from foia_scan.documents.speech import Labels, label_of, named_by
from foia_scan.documents.testimony import STATED, interviewee, stated_by
from foia_scan.records import Person
from foia_scan.states import STATES
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_COUNSEL = re.compile(
    r"For\s+(?:the\s+)?(?P<party>Plaintiffs?|Defendants?|Government|State|County|United States|Respondents?"
    r"|Petitioners?|Witness|(?-i:[A-Z]{2,6}))"
    r"\s*[:,]\s*(?:(?:MR|MS|MRS|Mr|Ms|Mrs)\.\s+)?"
    r"(?P<name>(?-i:(?:(?:[A-Z]\.)+|[A-Z][\w'’-]+)(?:\s+(?!For\b)(?:(?:[A-Z]\.)+|[A-Z][\w'’-]+)){1,3}))",
    re.IGNORECASE,
)
"""Who appears for a party: "For the defendant: Ada Roe". The name ends with its sentence: "For Elm: Ada Roe. For …"."""


_JUDGE = re.compile(
    r"(?i:before)\s*:?\s+(?:(?:(?i:the|hon(?:orable)?|chief|magistrate|judge)|Arbitrator)\.?,?\s+)+(?P<who>[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]*){1,3})"
    r"(?:,\s+(?P<role>[^,;]{4,60}))?"
)
"""Before whom a court's hearing is held."""
_FEDERAL_COURT = re.compile(r"(?i)\b(?:united\s+states|u\.\s?s\.)\s+district\s+court\b")
_OWN_NAME = re.compile(r"(?P<given>(?:(?!I['’])(?:[A-Z][\w'’-]+|[A-Z]\.)\s+){1,2})$")
_PRESIDING_MEMBER = ToldBy(
    r"(?:Representative|Senator|Congress(?:man|woman)|Chair(?:man|woman)|Delegate|Council(?:member|or))\s+"
    r"(?P<who>[A-Z][\w'’-]+(?:\s+[A-Z][\w.'’-]*){1,3}),\s+presiding\b"
)
_PRESIDING = re.compile(
    r"(?:[Tt]he\s+Honorable|Hon\.)\s+(?P<who>[A-Z][\w.]+(?:\s[A-Z][\w.]*)*)\s+[(\[](?P<role>[^)\]]*)[)\]]?"
)
_COLUMN = re.compile(
    r"(?:An?|The)\s+(?:[\w-]+\s+)?(?:column|commentary|opinion|essay|op-ed)\s+by\s+(?P<who>[A-Z].+)$", re.IGNORECASE
)


def of_themselves(rows: Sequence[Row], at: int, topic: Topic) -> Person | None:
    """Who says their full name where a label opens their turn: "MR. ROE: Joe Roe, Workers' Alliance. Chief, no …"."""
    label = label_of(rows[at].text, "transcript", Labels(plain=True))
    if label is None or label.kind != "speech":
        return None
    name, title = named_by(label.who)
    if names.is_full(name):
        return Person(name, title.title(), "", "turn-label")
    last = name or label.who.split()[-1].strip(".")
    said = " ".join(row.text for row in rows[at : at + 4])[label.length :][:300]
    for match in re.finditer(rf"\b{re.escape(last)}\b", said, re.IGNORECASE):
        own = _OWN_NAME.search(said[: match.start()])
        before = said[: own.start()].rstrip() if own else ""
        if own is None or not (before == "" or _NAMING.search(before)):
            continue
        rest = re.match(r",?\s*(?P<rest>(?:\bU\.\s?S\.|[^.;?!]){3,110})", said[match.end() :])
        told = rest["rest"] if rest and said[match.end() : match.end() + 1] == "," else ""
        spelled = name.split()[-1] if name and match[0].isupper() else match[0]
        return persons.introduced(f"{own['given']}{spelled}, {told}", topic, "self")
    return None


_NAMING = re.compile(
    r"(?:\bI\s+am|\bI['’]m|\bname\s+is|\bname['’]s|[.!?]|\b(?:you|morning|afternoon|evening),)(?:\s+(?:Sheriff|Chief|Dr\.|Rev\.))?$",
    re.IGNORECASE,
)


def _client(party: str) -> str:
    return party if party.isupper() else f"the {party.lower()}"


def appearing(text: str) -> list[Person]:
    """ "For plaintiff: Ada Roe, Elm Law Clinic. For defendant: Lee Tran": each with office or body."""
    found: list[Person] = []
    matches = list(_COUNSEL.finditer(text))
    for at, match in enumerate(matches):
        behind = text[match.end() : matches[at + 1].start() if at + 1 < len(matches) else len(text)]
        of_itself = re.split(r"(?<=[a-z]{3})\.\s", behind)[0].strip(" ,.;")
        acronym = match["party"].isupper()
        role = of_itself if names.has_title(of_itself) else f"counsel for {_client(match['party'])}"
        body = of_itself if role != of_itself and _ONE_BODY.fullmatch(of_itself) else ""
        body = body or (match["party"] if acronym else "")  # "For ICE: Ann Roe, Attorney"
        found.append(Person(names.person(match["name"]), role, body, "appearances"))
    return found


_GOES_ON_BELOW = re.compile(r"(?:[a-z]+\s+)?[A-Z][a-z]+(?:\s+[A-Z]?[a-z]+){0,3}\.")
"""What the row below an appearance is but the end of: "Attorney.", "and Lee Tran."."""


def _with_the_rest(text: str, rows: Sequence[Row], at: int) -> str:
    """The row with the end of its sentence, where only that stands in the next: "Ada Roe, Assistant United States" and
    "Attorney."."""
    below = rows[at + 1] if at + 1 < len(rows) else None
    cut = below is not None and not below.gap and text[-1:].isalpha() and _GOES_ON_BELOW.fullmatch(below.text)
    return f"{text} {below.text}" if below is not None and cut else text


_ONE_BODY = re.compile(r"[A-Z][\w.&’'-]*(?:\s(?:(?:of|for|and|the)\s)*[A-Z][\w&’'-]*){1,6}")


_TOP = 9
"""Rows of the notes of a call in which those who were on it are told, whether or not they belong to its head."""


_ENDS_WITH_STATE = re.compile(rf",\s+(?:{'|'.join(STATES)})$")
_GOES_ON = re.compile(
    r"(?:State\s+)?(?:Department|Bureau|Division|Office)\s+of\b|State\s+P(?:olice|atrol)\b|Highway\s+Patrol\b"
)
"""How a line begins that goes on with the name of a State's body, whose State ends the line above."""


def introduced_in(segment: Segment, head: Sequence[str], topic: Topic) -> list[Person]:
    """Everybody whom lists of witnesses, appearances and members, bylines and titles introduce."""
    found: list[Person] = []
    house = chamber_of(head, topic) if segment.kind not in ("memo", "letter", "email") else ""
    whole = segment.kind in ("transcript", "minutes", "deposition")
    rows = segment.rows if whole else segment.rows[: max(segment.head + 3, _TOP)]
    if segment.kind in ("report", "unknown", "memo"):
        asked = interviewee([paragraph(rows, at) for at in range(len(rows))], topic)
        found += [asked] if asked else []
    for at, row in enumerate(rows):
        text = row.text
        if segment.kind == "transcript" and (own := of_themselves(rows, at, topic)):
            found.append(own)
            continue
        below = rows[at + 1].text if at + 1 < len(rows) else ""
        if below and (cuts_a_name(text, below, topic) or (_ENDS_WITH_STATE.search(text) and _GOES_ON.match(below))):
            text = f"{text} {below}"
        if (there := attendance(rows, at, house, topic)) is not None:
            found += there
        elif listed_here := witnesses(rows, at):
            found += witnesses_of(listed_here, topic)
        elif STATED.match(text):
            found += [person for person in [stated_by(text, topic)] if person]
        elif segment.kind == "transcript" and (match := _JUDGE.search(text)) and at < segment.head + 6:
            court = "U.S. District Court" if any(_FEDERAL_COURT.search(line) for line in head) else ""
            found.append(Person(names.person(match["who"]), match["role"] or "Judge", court, "judge"))
        elif segment.kind in ("deposition", "transcript") and (counsel := appearing(_with_the_rest(text, rows, at))):
            found += counsel
        elif match := BYLINE.match(text):
            found.append(Person(names.person(match["name"]), "", "", "byline"))
        elif match := _COLUMN.match(text):
            found += [person for person in [persons.introduced(match["who"], topic, "byline")] if person]
        elif (
            segment.kind == "transcript"
            and at < segment.head + 12
            and not re.search(r"(?i)\b(?:of|in|at|the)$", rows[at - 1].text if at else "")
            and (person := persons.introduced(text, topic, "witness-list"))
        ):
            member = house if not person.organization and re.match(r"[A-Z .'’-]+,\s+[A-Z][a-z]", text) else ""
            found.append(Person(person.name, person.role, person.organization or member, person.rule))
        elif match := _PRESIDING_MEMBER.search(text):
            found.append(Person(names.person(match["who"]), match[0].split()[0], house, "presiding"))
        elif match := _PRESIDING.search(paragraph(rows, at) if "Hon" in text else ""):
            found.append(Person(names.person(match["who"]), match["role"].split(" of ")[0], house, "presiding"))
    return [person for person in found if person.name]
