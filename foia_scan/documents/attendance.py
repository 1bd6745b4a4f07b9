"""Who was there: the lists of those present that head minutes, hearings and notes of calls."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import names
from foia_scan.bodies import SEAT, SITTING
from foia_scan.documents import people as persons
from foia_scan.documents.hearings import MEMBER
from foia_scan.documents.lines import names_a_body
from foia_scan.documents.organizations import known_in
from foia_scan.documents.rows import Row
from foia_scan.records import Person
from foia_scan.topics import Topic

_WHO = (
    r"(?:also|members?|staff|others?|(?:committee|board|council|commission)(?:\s+members)?|commissioners|supervisors)"
)
_THERE = (
    r"(?:present|in\s+attendance|attending|(?:\w+\s+)?attendees|attendance|participants|participating|"
    r"also|members|roll\s+call|on\s+the\s+(?:line|call|phone)|by\s+(?:invitation|phone|telephone)|guests?|staff|interviewed)"
)
_TOP = 20
"""Rows in which the head of a paper lists those who were there."""
_LIST = re.compile(
    rf"(?P<label>(?:{_WHO}\s+)?{_THERE})\b(?:\s+(?:for|from)\s+(?:the\s+)?(?P<of>[^:.;,]{{2,40}})|\s+(?:at|by|from|for|were)\b[^:.;,]{{2,24}}|\s*\([^)]*\))?:\s*|"
    r"(?:On\s+)?(?:For|FOR|From)\s+(?:the\s+)?(?P<body>[A-Z][^:;]{1,70}):\s*(?=[A-Z])",
    re.IGNORECASE,
)
_OTHER_LIST = re.compile(r"(?:absent|excused|not\s+present|apologies)\b[^:.;]{0,20}:", re.IGNORECASE)
"""What ends a list of those who were there."""
_ENDS = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|Lt|Jr|Sr|St))(?<!\b(?:Mrs|Rep|Sen|Gov|Col|Maj|Cpl|Sgt|Det|Dep|Dir|Hon))\.\s+(?![^()]*\))"
)
_PARTY = re.compile(r"(?:Plaintiff|Defendant|Government|Respondent|Petitioner|Witness|United States)", re.IGNORECASE)
"""Those for whom lawyers appear."""
_FIELD = re.compile(r"[A-Z](?:[\w'’ ]|\.(?!\s)){2,50}:\s")
"""The next line of a form, in which no list before it ends: "Tran. ABSENT: Harker" is none."""
_WITNESSES = re.compile(r"(?:WITNESS(?:ES)?|PANEL(?:ISTS)?|APPEARING)\b[^:]{0,30}:\s*(?=[A-Z])", re.IGNORECASE)


def seated(people: Sequence[Person], board: str) -> list[Person]:
    """Those present at a board's meeting, its members with the board as their body."""
    return [
        Person(p.name, p.role, board, p.rule)
        if p.rule == "present" and not p.organization and SEAT.fullmatch(p.role) and SITTING.search(board)
        else p
        for p in people
    ]


_AND_ME = re.compile(
    r"\b(?:[Ff]or|FOR)\s+(?:the\s+)?[A-Z][\w’' ]{1,40}:\s+(?P<listed>[^:]{3,200}?)[;,]?\s+(?:and\s+)?"
    r"(?:myself|the\s+undersigned)\b"
)
""" "For the State: Lt. Ada Roe; Ben Orr; myself": those on the side of who takes the notes."""


def beside_the_writer(rows: Sequence[Row], people: Sequence[Person], house: str) -> list[Person]:
    """The same people, those whom a list has together with the writer with the writer's body."""
    ours = [
        match["listed"]
        for at, row in enumerate(rows[:_TOP])
        if house and ":" in row.text and (match := _AND_ME.search(paragraph(rows, at)))
    ]
    return [
        Person(p.name, p.role, house, p.rule)
        if not p.organization and any(re.search(rf"\b{re.escape(p.name.split()[-1])}\b", text) for text in ours)
        else p
        for p in people
    ]


def attendance(rows: Sequence[Row], at: int, house: str, topic: Topic) -> list[Person] | None:
    """Who was there by the lists that begin in a row: "Attending: Ada Roe, Clerk. By phone: Lee Tran, CBA", "For the
    State: …"; None where none does. ``house`` is the body of those who are plainly present."""
    text = rows[at].text
    if ":" not in text:
        return None
    if _LIST.match(text) is None:
        return _side(text, topic)
    listed = paragraph(rows, at)
    found: list[Person] = []
    lists = [match for match in _LIST.finditer(listed) if match.start() == 0 or listed[match.start() - 2] in ".;"]
    for match, following in zip(lists, [*lists[1:], None], strict=True):
        stretch = listed[match.end() : following.start() if following else len(listed)]
        if other := _OTHER_LIST.search(stretch):
            stretch = stretch[: other.start()]
        if ended := _ENDS.search(stretch):
            stretch = stretch[: ended.start()]
        of = match["of"] or ""  # "Present for CBA:"
        body = match["body"] or known_in(of, topic) or (of if names_a_body(of, topic) else "")
        body = "Governor's Office" if re.fullmatch(r"(?i)(?:the )?governor", body) else body
        if _PARTY.match(body):
            return None
        if body and not (known_in(body, topic) or names_a_body(body, topic)):
            continue
        label = (match["label"] or "").lower()
        there = label.endswith(("present", "in attendance", "members"))
        plainly = there and not label.startswith(("also", "staff", "other"))
        own = known_in(body, topic) or (body if " " in body else "") or (house if plainly else "")
        rule = "present" if plainly else "also-present"
        for person in persons.listed(f":{_each_with_the_body(stretch, topic)}", topic, rule):
            if own == house and person.role and not MEMBER.fullmatch(person.role):
                found.append(person)  # a witness, whom the list has among the members
                continue
            surely = not own or person.rule != rule or topic.organization(person.organization) is not None
            of = person.organization if surely else own if body else person.organization or own
            found.append(Person(person.name, person.role, of, person.rule))
    found += filter(None, map(_in_office, _BY_OFFICE.finditer(listed)))
    if called := _WITNESSES.search(listed):
        found += witnesses_of(listed[called.end() :], topic)
    return found


_FULL_NAME = r"[A-Z][\w’'-]+\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+"
_TOGETHER = re.compile(
    rf"(?P<some>{_FULL_NAME}(?:,\s{_FULL_NAME})*),?\sand\s(?P<last>{_FULL_NAME}),\s(?P<body>[A-Z][^;,]*?)(?=;|\.?$)"
)


_BRACKETED = re.compile(rf"(?P<several>{_FULL_NAME}(?:,\s{_FULL_NAME})+)\s\((?P<body>[A-Z][^()]*)\)(?=;|\.?$)")
"""One side of a list whose sides are parted by semicolons: "Ada Roe, Lee Tran (CBA); Joe Dell (Elm County)"."""


def _each_with_the_body(listed: str, topic: Topic) -> str:
    """ "Ada Roe and Lee Tran, CBA; …": a body behind several names is that of each."""

    def apart(match: re.Match[str]) -> str:
        several = (*re.split(r",\s", match["some"]), match["last"])
        people = all(names.is_full(names.person(name)) and not names.has_title(name) for name in several)
        body = known_in(match["body"], topic) or (match["body"] if names_a_body(match["body"], topic) else "")
        return "; ".join(f"{name}, {body}" for name in several) if people and body else match.group()

    def each(match: re.Match[str]) -> str:
        body = known_in(match["body"], topic) or (match["body"] if names_a_body(match["body"], topic) else "")
        several = re.split(r",\s", match["several"])
        return "; ".join(f"{name} ({match['body']})" for name in several) if body else match.group()

    return _TOGETHER.sub(apart, _BRACKETED.sub(each, listed) if ";" in listed else listed)


_BY_OFFICE = re.compile(
    r"\.\s+(?P<role>(?!(?:Absent|Excused)\b)[A-Z][A-Za-z’']+(?:\s(?:(?:of|and|the)\s){0,2}[A-Z][A-Za-z’']+){0,4}):\s+"
    r"(?P<who>[A-Z][^:;,.]{4,40})(?=[.;]|$)"
)
"""Somebody behind the list, by office: "City Attorney: Ann Roe."."""


def _in_office(match: re.Match[str]) -> Person | None:
    name = names.person(match["who"])
    return (
        Person(name, match["role"], "", "also-present")
        if names.is_full(name) and names.has_title(match["role"])
        else None
    )


_SIDE = re.compile(
    r"(?!(?:The|This|Our|For|To|From|Re|Subject|Members?|Staff|Copies|Copied|Report|Minutes)\b)"
    r"(?P<body>[A-Z][A-Za-z&.’' ]{1,40}):\s+(?P<who>[A-Z].+)$"
)
_OFFICE = re.compile(r"(?:Office|Police|Patrol|Department|Bureau|Council|Board|Association|Clinic|Division)$")
_CHAMBERS = {"Senate": "U.S. Senate", "House": "U.S. House of Representatives"}


def _side(text: str, topic: Topic) -> list[Person] | None:
    """One side of a call, by the name of its body: "CBA: Ada Roe (Director), L. Tran", "Senate: Joe Dell (counsel)",
    "Governor's Office: Ada Roe, counsel; Lee Tran"."""
    match = _SIDE.match(text)
    if match is None:
        return None
    known = topic.organization(_CHAMBERS.get(match["body"], match["body"]))
    body = known.name if known is not None else match["body"] if _OFFICE.search(match["body"]) else ""
    people = persons.listed(f":{match['who']}", topic, "also-present") if body else []
    bracketed = known is not None and re.search(r"\([a-zA-Z]", match["who"])
    all_named = ";" in match["who"] and len(people) == len(match["who"].split(";"))
    if not (bracketed or all_named):
        return None
    return [Person(p.name, p.role, p.organization or body, p.rule) for p in people] or None


def witnesses_of(listed: str, topic: Topic) -> list[Person]:
    """Those whom a list of witnesses names, each between two semicolons."""
    found = (persons.introduced(who.strip(" .[]()"), topic, "witness-list") for who in listed.split(";"))
    return [person for person in found if person is not None]


def paragraph(rows: Sequence[Row], at: int) -> str:
    """The row and those that go on with its paragraph, five at most; or the list below it, an entry a row."""
    if below := _entries(rows, at):
        return f"{rows[at].text} {'; '.join(below)}"
    lines = [rows[at].text]
    for following in rows[at + 1 : at + 5]:
        if following.gap or _FIELD.match(following.text):
            break
        lines.append(following.text)
    return " ".join(lines)


_MOST_ENTRIES = 30
_BETWEEN = re.compile(r"\s+[-–—|]+\s+|\s*[|]\s*|:\s+")
"""What stands between a name and an office in a row of a list: "Ada Roe - Elm County Sheriff's Office"."""


def _entries(rows: Sequence[Row], at: int) -> list[str]:
    """The rows below "Attendees:" where each begins with somebody's full name, as "Ada Roe, Clerk, Elm County"."""
    if not rows[at].text.rstrip().endswith(":"):
        return []
    found: list[str] = []
    for row in rows[at + 1 : at + 1 + _MOST_ENTRIES]:
        entry = _BETWEEN.sub(", ", row.text.strip(" •·*-–—"), count=1)
        name = names.person(re.split(r",|\(", entry)[0])
        if not names.is_full(name) or (row.ends_sentence and len(row.text.split()) > _LONGEST_ENTRY):
            break
        found.append(entry.rstrip(".;"))
    return found


_LONGEST_ENTRY = 14
"""Words of an entry that ends with a stop."""


def witnesses(rows: Sequence[Row], at: int) -> str:
    """What follows "Witnesses:" at the beginning of a row, or inside a note in brackets: "[The committee met at 10.
    Witnesses: …]"; "" elsewhere."""
    text = rows[at].text
    if match := _WITNESSES.match(text):
        return paragraph(rows, at)[match.end() :]
    if text[:1] in "[(" and (match := _WITNESSES.search(noted := paragraph(rows, at))):
        return noted[match.end() :]
    return ""
