"""Who writes and receives memos, letters, clippings and telegrams."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import dates, names
from foia_scan.bodies import spelled, usual
from foia_scan.documents import people as persons
from foia_scan.documents.clippings import WIRE, outlet_beside_byline
from foia_scan.documents.cutting import Segment
from foia_scan.documents.drafts import drafter_of
from foia_scan.documents.letterheads import letterhead_of
from foia_scan.documents.lines import is_address, is_date_line, names_a_body
from foia_scan.documents.organizations import is_name_of_a_body, known_in, of_letterhead
from foia_scan.documents.place_offices import PLACE_ALONE
from foia_scan.documents.zones import SALUTATION
from foia_scan.records import Person
from foia_scan.states import STATES
from foia_scan.topics import Topic

_ROUTE = re.compile(r"(?:RE|Re|SUBJECT|VIA|Via|By|BY|SENT|Sent|Attn|ATTN)\b")
_ADDRESSED = re.compile(
    r"(?:The\s+Hon|Hon\.|Mr|Mrs|Ms|Dr|Sheriff|Chief|Director|Secretary|Senator|Representative|Governor|Mayor|Rep|"
    r"Sen|Gov)\b"
)
"""How a further addressee's line begins: a bare name with a comma may be a town."""


_INITIALED = re.compile(r"(?<=[a-z])\s+(?:[A-Z]\.){1,2}[A-Z]\.?$")
"""The initials by which a sender signs a memo, behind the name."""


_NAME_ABOVE_TITLE = re.compile(
    r"(?P<name>[A-Z][a-z][\w’'-]*\s+(?:[A-Z]\.\s+)?[A-Z][a-z][\w’'-]*)\s+(?P<role>[A-Z][\w’'-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'-]*){0,6})"
)
"""A name with the title on the next line, as the rows of a head are joined: "Ann Roe Field Office Director"."""


def memo_sender(text: str, letterhead: str, signed: Person | None, topic: Topic) -> Person | None:
    first = _with_its_body(_INITIALED.sub("", re.split(r"\s*;\s*", text)[0]), topic)
    if signed_by := re.search(r",\s+signed(?:\s+by)?\s+(?P<who>[A-Z].+)$", first):
        letterhead = known_in(first[: signed_by.start()], topic) or letterhead
        first = signed_by["who"]
    if is_name_of_a_body(first) and not topic.organization(letterhead):
        itself = known_in(first, topic) or usual(spelled(first))
        return Person(itself, "", itself, "memo-head")
    if (body := _body_alone(first, topic)) and not topic.organization(letterhead):
        return Person(body, "", body, "memo-head")
    person = persons.introduced(first, topic, "memo-head")
    if person is None and (both := _NAME_ABOVE_TITLE.fullmatch(first)) and names.has_title(both["role"]):
        person = persons.introduced(f"{both['name']}, {both['role']}", topic, "memo-head")
    if person is None and (above := persons.parted(first))[0]:  # with a branch: "Ann Roe Chief, Tide Branch"
        person = persons.introduced(", ".join(above), topic, "memo-head")
    if person is None:
        name, title = names.strip_titles(first.split(",")[0])
        role, organization = persons.role_and_organization(first.partition(",")[2], topic)
        if not name and signed is not None and len(signed.name.split()) > 1:
            return Person(
                signed.name,
                signed.role or spelled(first),
                signed.organization or known_in(first, topic) or letterhead,
                "signature",
            )
        if not name and (body := known_in(first, topic) or (letterhead if topic.organization(letterhead) else "")):
            return Person(body, "", body, "memo-head")
        if not name:
            program = topic.agency if topic.names_program(first) else ""  # "Policy Branch, Elm Program"
            return Person(spelled(first), "", known_in(first, topic) or letterhead or program, "memo-head")
        person = Person(name, title or role, organization, "memo-head")
    if signed is not None and names.same_person(signed.name, person.name):
        person = Person(
            person.name, person.role or signed.role, person.organization or signed.organization, "memo-head"
        )
    body = person.organization
    if topic.organization(letterhead) and not topic.organization(body) and not names_a_body(body, topic):
        body = letterhead  # "Chief Counsel, Harbor Law": a field that somebody works in
    return Person(person.name, person.role, body or letterhead, person.rule)


_FIELD = re.compile(r"of (?:Staff|Police|Operations|Detectives|Corrections)\b")


def _with_its_body(text: str, topic: Topic) -> str:
    """Name, office and body of three rows that a head runs together, parted by commas: "Ann Roe Deputy Director Elm
    State Police"; the text itself where it isn't so."""
    words = text.split()
    if "," in text or len(words) < _THREE_ROWS:
        return text
    at = 2
    while at < len(words) - 1:
        at += 1
        if not names.has_title(words[at - 1]) or names.is_of_title(words[at]):
            continue
        rest = " ".join(words[at:])
        if field := _FIELD.match(rest):
            at += len(field.group().split())
            rest = " ".join(words[at:])
        name, role = persons.parted(" ".join(words[:at]))
        plainly = names_a_body(rest, topic) or is_name_of_a_body(rest) or PLACE_ALONE.match(rest) is not None
        body = usual(rest) if plainly else ""
        return f"{name}, {role}, {body}" if name and body and rest[:1].isupper() else text
    return text


_THREE_ROWS = 5
"""Words of a name, an office and a body at the least."""
_ITS_ACRONYM = re.compile(r"\s*\((?P<short>[A-Z][A-Z&.-]{1,9})\)")
_BODY_OF = re.compile(
    r"(?P<before>(?:[A-Z][\w’'.]*\s+){0,4}?)(?:OFFICE|DIVISION|DEPARTMENT|BUREAU|BOARD|COMMISSION|COUNCIL|COMMITTEE|BRANCH|"
    r"AGENCY|AUTHORITY|SECTION)\s+(?:OF|FOR|ON)\s+[A-Z]",
    re.IGNORECASE,
)


def _body_alone(text: str, topic: Topic) -> str:
    """ "STATE BUREAU OF IDENTIFICATION (SBI), ELM CITY": a sender that is no person; "" where it may be one."""
    name, _, place = _ITS_ACRONYM.sub("", text).partition(",")
    match = _BODY_OF.match(name)
    if match is None or names.has_title(match["before"]) or names.has_title(place):
        return ""
    if re.fullmatch(r"(?i)office of the sheriff", name) and re.search(r"(?i)\b(?:county|parish)$", place):
        return f"{spelled(place)} Sheriff's Office"
    return known_in(text, topic) or spelled(re.sub(r"^NYS\b", "NEW YORK STATE", name))


def memo_receivers(text: str, topic: Topic) -> tuple[Person, ...]:
    found = []
    for chunk in re.split(r"\s*;\s*|\s+and\s+(?=[A-Z][a-z]+ [A-Z])", text):
        if not chunk.strip():
            continue
        above = persons.parted(chunk)
        person = persons.introduced(", ".join(above) if above[0] else chunk, topic, "header")
        if person is None:
            name, title = names.strip_titles(chunk)
            person = Person(name or chunk.strip(" ,"), title, "" if name else known_in(chunk, topic), "header")
        found.append(person)
    return tuple(found)


def letter_writer(head: Sequence[str], letterhead: str, signed: Person | None, topic: Topic) -> Person | None:
    on_top = next(
        (person for text in letterhead_of(head)[:3] if (person := persons.introduced(text, topic, "letterhead"))), None
    )
    if signed is None:
        if by := drafter_of(head, topic):
            return Person(by.name, by.role, by.organization or letterhead, "drafter")
        if on_top is not None:
            return Person(on_top.name, on_top.role, on_top.organization or letterhead, "letterhead")
        return Person(letterhead, "", letterhead, "letterhead") if letterhead else None
    role, organization = signed.role, signed.organization
    if on_top is not None and names.same_person(on_top.name, signed.name):
        role = role or on_top.role
    return Person(signed.name, role, organization or letterhead, "signature")


_TOWN = re.compile(rf"[A-Z][\w.’' -]+,\s+(?P<state>{'|'.join(STATES)})\.?(?:\s+\d{{5}})?")
_A_STATES = re.compile(
    r"(?:Executive Office|Department|Division|Bureau|Agency) of (?:[A-Z]\w+,? )*?"
    r"(?:Public|Safety|Corrections?|Emergency|Criminal|Law Enforcement|Justice|Identification|Investigations?)\b.*"
)
"""Departments of which every State has its own."""


def _with_its_state(body: str, state: str) -> str:
    """The body of an address with the State in which it is, where its name leaves that out."""
    return f"{state} {body}" if state and _A_STATES.fullmatch(body) else body


_TO_MEMBERS = re.compile(
    r"(?:Dear\s+)?(?:County\s+)?(?:Commissioners|Supervisors|Council\s?(?:lors|members)|Council|Board|Aldermen|Selectmen|Members)\b"
)
"""A letter to a board, which stands above the salutation, and to nobody by name."""
_TO_OFFICES = re.compile(
    r"Dear\s+(?:Fellow\s+)?(?P<office>Governor|Sheriff|Mayor|Chief|Commissioner|Attorney\s+General)s?\s*[:,]?$"
)
"""One letter to many of an office: "Dear Governor:"."""
_TO_MANY = re.compile(
    r"(?i)friends?|colleagues?|neighbors?|residents?|constituents?|everyone|editors?|reader?s|citizens?"
)
_BY_OFFICE = re.compile(r"Dear\s+(?:Madam|Madame|Mr\.|Mister)\s+Secretary\b")


def addressee(head: Sequence[str], topic: Topic) -> tuple[Person, ...]:
    """The lines between the date and the salutation; several persons where several names with titles stand there."""
    dated = [at for at, text in enumerate(head) if is_date_line(text)]
    blocks: list[list[str]] = []
    others: list[str] = []
    for text in head[dated[0] + 1 if dated else 0 :]:
        if SALUTATION.match(text):
            break
        if _ROUTE.match(text) or is_address(text) or _TOWN.fullmatch(text.strip()):
            continue
        others.append(text)
        name = names.strip_titles(text.split(",")[0])[0]
        if names.is_redacted(name) or (len(name.split()) > 1 and (not blocks or _ADDRESSED.match(text))):
            blocks.append([text])
        elif blocks:
            blocks[-1].append(text)
    found = [person for block in blocks if (person := persons.signature(block, topic))]
    if found:
        below = head[dated[0] + 1 if dated else 0 :]
        state = next((town["state"] for text in below if (town := _TOWN.fullmatch(text.strip()))), "")
        return tuple(
            Person(person.name, person.role, _with_its_state(person.organization, state), "addressee")
            for person in found
        )
    if dated and others and _TO_MEMBERS.match(head[-1]):
        county = next((line for line in others[1:2] if re.search(r"\b(?:County|Parish)$", line)), "")
        if body := f"{county} {others[0]}" if county else of_letterhead(others, topic):
            return (Person(body, "", body, "addressee"),)
    if head and _BY_OFFICE.match(head[-1]):
        told = known_in(" ".join(head[dated[0] + 1 if dated else 0 :]), topic)
        holders = [o for o in topic.officials if o.role == "Secretary" and o.organization == told]
        return tuple(Person(o.name, o.role, o.organization, "addressee") for o in holders[:1])
    if head and (match := SALUTATION.match(head[-1])):
        if match[0].startswith("To ") and not match[0].lower().startswith("to whom"):
            many = match[0].removeprefix("To ").strip(":, ")
            return (Person(many, many, "", "salutation"),)
        if office := _TO_OFFICES.match(match[0]):
            return (Person(office["office"], office["office"], "", "salutation"),)
        name, title = names.strip_titles(re.sub(r"^Dear\s+", "", match[0]).rstrip(":, "))
        below = others[1:2] if dated and others and name and name in others[0] else []
        body = of_letterhead([line for line in below if names_a_body(line, topic)], topic)
        return (Person(name, title, body, "salutation"),) if name and not _TO_MANY.fullmatch(name) else ()
    return ()


_MADE_FOR = re.compile(
    r"(?:[\w’',:() -]{0,60}\b)?(?i:memo(?:randum)?|paper|note|book|materials?|briefing|points|"
    r"prepared)\b(?:[^.;]{0,30}?\s(?i:by)\s+[A-Z][\w.’' -]{3,40}?|[^.;]{0,12}?)\s+(?i:for):?\s+"
    r"(?P<who>[A-Z][^.;()]{3,70})$"
)


_REPORT_TO = re.compile(
    r"(?i)(?:(?:final|interim|draft|closing|\w+ly)\s+)?report\s+(?:made\s+)?to\s+(?P<whom>(?-i:[A-Z]|the\s).{2,80})$"
)
"""The body that has ordered a report from somebody else: "Final Report to the Harbor Office"."""


def made_for(head: Sequence[str], topic: Topic) -> tuple[Person, ...]:
    """The one person for whom a paper is made: "BRIEFING MEMORANDUM FOR SECRETARY ADA ROE", "Prepared for: Director
    Roe"; or the body that a report goes to."""
    for text in head:
        if (report := _REPORT_TO.match(text)) and (body := known_in(report["whom"], topic)):
            return (Person(body, "", body, "header"),)
        match = _MADE_FOR.match(text)
        if match is None:
            continue
        name, title = names.strip_titles(match["who"].split(",")[0])
        official = next((o for o in topic.officials if o.name.split()[-1].lower() == name.lower()), None)
        if official and title:
            return (Person(official.name, official.role, official.organization, "header"),)
        if names.is_full(name):
            return (Person(name, title, "", "header"),)
    return ()


_POSTED = re.compile(r"Posted\s+by\s+(?P<name>[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){1,3})")


def outlet(head: Sequence[str], topic: Topic) -> Person | None:
    """The newspaper whose story it is: its narration is the paper's voice. A web log's is that of whoever posted it."""
    if posted := next((match for line in head if (match := _POSTED.match(line))), None):
        return Person(posted["name"], "", "", "byline")
    lines = head[1:] if head and re.search(r"\bclips?\b", head[0], re.IGNORECASE) and len(head) > 1 else head
    if not lines:
        return None
    found = dates.complete(lines[0])
    beside = outlet_beside_byline(lines)
    name = beside if beside is not None else lines[0][: found[0].start] if found else lines[0]
    name = re.sub(r"[,•·|\s]*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*$", "", name).strip(" ,;:-–—|•·")
    if WIRE.match(lines[0]):
        writers = (
            re.fullmatch(r"(?P<name>[A-Z].+?)\s+(?:Staff\s+)?(?:Writers?|Correspondent)", line) for line in lines
        )
        name = next((match["name"] for match in writers if match), name)
    organization = topic.organization(name)
    shown = organization.name if organization else spelled(name)
    return Person(shown, "", shown, "outlet") if shown else None


_OF_STATE = re.compile(r"(?:Embassy|Consulate|U\.?S\.? Mission|Department of State)\b")


def _post_name(text: str) -> str:
    """ "AMEMBASSY LIMA" -> "Embassy Lima", "SECSTATE WASHDC" -> "Department of State"."""
    text = text.strip()
    if re.match(r"(?i)SECSTATE\b", text):
        return "Department of State"
    name = spelled(re.sub(r"(?i)^AM(?:ERICAN\s+)?(?=EMBASSY|CONSUL)", "", text))
    return re.sub(r"^Consul(?:ate)?\b", "Consulate", name)


def posts(segment: Segment) -> tuple[Person, ...]:
    """To whom a telegram goes: the lines from TO to the next blank, or to INFO."""
    found: list[Person] = []
    for row in segment.rows[: segment.head]:
        match = re.match(r"TO\s+(?P<post>[A-Z].+)$", row.text)
        if not match and (not found or row.gap or re.match(r"(?:INFO|FM|BT|SUBJ|TAGS|E\.O\.)", row.text)):
            if found:
                break
            continue
        place = match["post"] if match else row.text
        place = _post_name(re.sub(r"\s+(?:NIACT\s+)?(?:IMMEDIATE|PRIORITY|FLASH|ROUTINE)?\s*\d*$", "", place))
        found.append(Person(place, "", place, "telegram"))
    return tuple(found)


def post(segment: Segment, topic: Topic) -> Person | None:
    for row in segment.rows[:30]:
        if match := re.match(r"(?:FM|FROM)\s+(?P<post>[A-Z][A-Z .]+)", row.text):
            name = _post_name(match["post"])
            if re.search(r"\b(?:HQ|WASHDC|HEADQUARTERS)\b", match["post"]) and (body := known_in(match["post"], topic)):
                name = body
            return Person(name, "", "Department of State" if _OF_STATE.match(name) else name, "telegram")
    return None
