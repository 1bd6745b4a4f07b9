"""Persons with role and organization, read from the lines that introduce them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from foia_scan import names
from foia_scan.bodies import OF_MEMBERS, SITTING, SOCIETY, TASK, is_part_only, spelled
from foia_scan.documents.lines import is_address, is_date_line, names_a_body
from foia_scan.documents.organizations import is_name_of_a_body, known_in, names_parts, of_address
from foia_scan.records import Person
from foia_scan.states import STATES
from foia_scan.topics import Topic

_CONTACT = re.compile(
    r"\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}|@|^(?:Tel|Phone|Fax|Cell|Mobile|Office|O|C|T|F|Direct)\s*[:.]"
    r"|^www\.|https?:|\(\d{3}\)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:[A-Z][\w.]+\s+){0,3}(?:County|City|Parish|Township)\b|^(?:City|County|Town|State|Commonwealth)\s+of\s+[A-Z]"
)
_LOCAL_TITLE = re.compile(
    r"(?:(?:County|City|Town)\s+(?:Executive|Manager)|Convener|Founder|Moderator)$", re.IGNORECASE
)
"""Titles whose words are a body's elsewhere."""
_STATES = frozenset(state.lower() for state in STATES)
_LIKE_A_NAME = re.compile(r"(?:the )?[A-Z(]\D*")
_A_CLAUSE = re.compile(r"\s*(?:who|whom|whose|which|what|where|when|and|but|is|was|has|had|on)\s")
"""How words begin behind a name that say what somebody does, not what they are."""


_INVERTED = re.compile(
    rf"(?P<name>[A-Z][\w'’-]+,\s+(?!(?:{'|'.join(STATES)})\b)[A-Z][\w'’-]+(?:\s+[A-Z]\.?)?),\s+(?P<rest>.+)"
)
"""A list by surnames: "Roe, Ada, Assistant Director, Canal Bureau"."""


def introduced(text: str, topic: Topic, rule: str) -> Person | None:
    """One who is introduced on a line: "Mr. Carl Oster, Sheriff, Bell County, Ohio"; None if nobody is in full."""
    head, _, rest = text.partition(",")
    name, title = names.strip_titles(head)
    if not name and names.has_title(rest.partition(",")[0]):
        name = names.person(f"Mr. {head}")  # a month's name, and an office behind: "June Roe, clerk"
    inverted = _INVERTED.match(text) if name and not title and not names.is_full(name) else None
    if inverted and names.has_title(inverted["rest"].partition(",")[0]):
        name, rest = names.person(inverted["name"]), inverted["rest"]
    if not names.is_full(name) or names.is_redacted(name) or len(text) > 200:
        return None
    rest = "" if _A_CLAUSE.match(rest) else rest
    rest = rest.split(": ")[0]  # "ADA ROE, reporter: The sheriff keeps a can on his desk."
    if re.match(r"\s*(?:Jr|Sr|II|III|IV)\b\.?", rest):
        suffix, _, rest = rest.strip().partition(",")
        name = names.person(f"{name} {suffix}") or name
    role, organization = role_and_organization(rest, topic)
    return Person(name, title or role, organization, rule)


def role_and_organization(text: str, topic: Topic) -> tuple[str, str]:
    """ "Chief of Police, Oakvale, California" -> ("Chief of Police", "Oakvale Police Department")."""
    parts = [part.strip(" .;") for part in re.split(r",\s*", text) if part.strip(" .;")]
    organization = ""
    kept: list[str] = []
    of_state = next((part for part in parts[1:] if _A_STATES.match(part) and not names.has_title(part)), "")
    for part in parts:
        whole = topic.organization(part)
        if whole or (known_in(part, topic) and (not names.has_title(part) or _is_body_itself(part))):
            organization = organization or spelled(of_state) or (whole.name if whole else known_in(part, topic))
        elif part.lower() not in _STATES or not kept:
            kept.append(part)
    titles = [at for at, part in enumerate(kept) if names.has_title(part) and not _is_body_itself(part)]
    if not titles:
        return "", organization or (spelled(kept[0]) if kept and names_a_body(kept[0], topic) else "")
    role = spelled(
        ", ".join(
            kept[titles[0] : titles[0] + 2] if _completes(kept, titles[0], topic) else kept[titles[0] : titles[0] + 1]
        )
    )
    others = [part for part in kept[titles[0] + 1 :] if part not in role and not TASK.fullmatch(part)]
    organization = organization or known_in(role, topic)
    if not organization and len(others) > 1 and _LETTERS.fullmatch(others[-1]) and not names_a_body(others[0], topic):
        organization = others[-1]  # "Director, Tide Registry, DMS": the whole behind its part
    if not organization and others:
        organization = _local(role, others[0]) or (
            spelled(others[0])
            if names_a_body(others[0], topic)
            or (
                len(others[0].split()) > 1
                and _LIKE_A_NAME.fullmatch(others[0])
                and not _TWO_PLACES.fullmatch(others[0])
            )
            else ""
        )
    return role, organization


_LETTERS = re.compile(r"[A-Z]{3,6}")
_A_STATES = re.compile(
    rf"(?i)(?:{'|'.join(STATES)})\s+(?:State\s+)?(?:(?:Department|Bureau|Division|Office)\s+of\b|Police\b|Patrol\b|"
    r"Highway\s+Patrol\b)"
)
"""A State's body behind a part of it that is called like a federal one: "Director, Ports Bureau, Ohio Department of
Trade"."""
_TWO_PLACES = re.compile(r"[A-Z][\w’'-]+\s+(?:and|&)\s+[A-Z][\w’'-]+")
"""Where somebody serves, and no body: "Coordinator, Elmford and Ashby"."""


def _completes(parts: Sequence[str], at: int, topic: Topic) -> bool:
    """ "Chief, Deployment Branch" and "Assistant Director, Secure Communities" are one title."""
    if at + 1 >= len(parts):
        return False
    return (
        is_part_only(parts[at + 1])
        or topic.names_program(parts[at + 1])
        or (parts[at].lower() in ("chief", "deputy chief", "head") and not is_name_of_a_body(parts[at + 1]))
    )


def _local(role: str, place: str) -> str:
    """The office of a sheriff or a chief of police by its usual name."""
    if re.search(r"\bsheriff['’]s\s+(?:office|department)|\bpolice\s+(?:department|bureau)\b", place, re.IGNORECASE):
        return spelled(place)
    if re.search(r"\bsheriff\b", role, re.IGNORECASE) and _PLACE.search(spelled(place)):
        return f"{spelled(place)} Sheriff's Office"
    if re.search(r"\b(?:chief\s+of\s+police|police\s+chief)\b", role, re.IGNORECASE) and not names.has_title(place):
        return f"{spelled(place)} Police Department"
    return ""


_LONGEST_PROGRAM = 6
"""Words of a line that is but the program's name, with a branch perhaps."""


_ON_BEHALF = re.compile(
    r"(?:For|FOR|On\s+behalf\s+of)\s+(?!(?i:official|immediate|internal|law)\b)"
    r"(?P<who>(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w.’'-]*(?:,?\s+(?:Jr|JR|Sr|SR)\.?)?)(?:,\s[^,;]+)?$"
)
"""In whose name a deputy signs: "For ADA ROE, Attorney General"."""
_FOR_THE_HEAD = re.compile(
    r"(?i)for\s+the\s+(?:attorney\s+general|governor|director|commissioner|secretary|sheriff|board|council)\W*$"
)
"""In whose stead somebody signs, by the office alone."""
_ANOTHERS = re.compile(r"(?i)(?:attest(?:ed)?(?:\s+by)?|approved\s+as\s+to\s+form|witness(?:ed)?(?:\s+by)?)\s*:")
"""Below the one who signs: whoever attests it."""


def _name_and_office(line: str) -> list[str]:
    """The two lines that a signature's first one is where it runs on: "Ann Roe Field Office Director"; else itself."""
    name, office = parted(line)
    return [name, office] if office else [line]


def parted(line: str) -> tuple[str, str]:
    """ "Ann Roe Field Office Director" -> ("Ann Roe", "Field Office Director"); ("", "") where no office follows."""
    words = line.split()
    if not 3 <= len(words) <= _MOST_WORDS or (
        not names.is_of_title(words[-1].rstrip(".")) and not any(names.is_of_title(word) for word in words[2:])
    ):
        return "", ""
    for at in (2, 3):
        named, office = " ".join(words[:at]), " ".join(words[at:])
        if names.is_full(names.person(office.partition(",")[2])):
            continue  # "Maple Grove Clerk, Ann Roe"
        name = names.person(named) if "," not in named else ""
        if (
            names.is_full(name)
            and name not in STATES
            and office
            and names.is_of_title(words[at])
            and names.has_title(office)
        ):
            return name, office
    return "", ""


BAR = re.compile(r"\s+[|•·]\s+")
"""What parts name, office and body in a signature of one row: "Ann Roe | Clerk | Elm County"."""
_MOST_WORDS = 9
"""Of a line with a name and an office."""


def signature(lines: Sequence[str], topic: Topic, name: str = "") -> Person | None:
    """The person of a signature block, whose first line is the name; None if it is no name."""
    if not lines:
        return None
    lines = [part for line in lines for part in BAR.split(line)]
    lines = [*_name_and_office(lines[0]), *lines[1:]]
    head, _, rest = lines[0].partition(",")
    signed, title = names.strip_titles(lines[0] if not names.has_title(rest) else head)
    signed = name or signed
    if not signed:
        return None
    role, organization = role_and_organization(rest, topic) if names.has_title(rest) else ("", "")
    parts: list[str] = []
    of_program = by_part = False
    for line in lines[1:]:
        for_whom = _ON_BEHALF.match(line)
        if _FOR_THE_HEAD.match(line):
            continue
        if _ANOTHERS.match(line) or (for_whom and names.is_full(names.person(for_whom["who"]))):
            break
        text = re.sub(r"\s*\((?:contractor|acting|detailee|ctr)\)", "", line, flags=re.IGNORECASE).strip(" ,")
        if (
            not text
            or _CONTACT.search(text)
            or is_address(text)
            or is_date_line(text)
            or re.match(r"(?:cc|enc)", text, re.IGNORECASE)
        ):
            continue
        titled = names.has_title(text) and not _is_body_itself(text)
        if (titled or _LOCAL_TITLE.match(text)) and not role:
            role, found = _signed_role(text, topic)
            by_part = not organization and found != "" and names_parts(text, topic)
            organization = organization or found
        elif whole := topic.organization(text):
            organization = whole.name if not organization or whole.kind == "agency" else organization
        elif not organization and known_in(text, topic):
            organization = known_in(text, topic)
        elif names_a_body(text, topic):
            parts.append(text)
        of_program = of_program or (topic.names_program(text) and len(text.split()) < _LONGEST_PROGRAM)
    below = next((spelled(part) for part in parts if not is_part_only(part)), "")
    if not organization or (by_part and below):
        organization = below or of_address(" ".join(lines), topic)
    organization = organization or (topic.agency if of_program else "")
    return Person(signed, role or title, organization, "signature")


_OFFICE_ITSELF = re.compile(
    r"(?i)(?:(?:[A-Z][\w’'-]+\s+){1,3})?Office\s+of\s+(?:the\s+)?[A-Z][\w’' -]{3,50}|[A-Z][\w’' -]{3,50}['’]s?\s+Office"
)
"""A body that bears an officer's title: "Office of the County Counsel", "Governor's Office"."""


def _is_body_itself(text: str) -> bool:
    """Whether a line whose words are a title's elsewhere is a body: "Elm County Board of Commissioners"."""
    of_members = OF_MEMBERS.search(text.partition(",")[0])
    if of_members is not None and not names.has_title(text[: of_members.start()]):
        return True
    return _OFFICE_ITSELF.fullmatch(text) is not None and not is_part_only(text)


_LONGEST_PART = 2
"""Words of what may be but a part's name that goes with a title: "Clerk, Harbor Board"."""


_A_WHOLE = re.compile(
    rf"{SITTING.pattern}|\b(?:{SOCIETY})$|"
    rf"^\s*(?:{'|'.join(STATES)})\s.*\b(?:Bureau|Department|Division|Office|Police|Patrol|Agency|Center|Authority)\b"
)
"""How bodies are called that are no parts: boards, societies, a State's bureaus."""


def _signed_role(text: str, topic: Topic) -> tuple[str, str]:
    """A line of a signature: the title as given, a known body at its end taken off."""
    head, comma, last = text.rpartition(",")
    if comma and (organization := topic.organization(last.strip())):
        return head.strip(), organization.name
    attends = re.search(r"(?i)\b(?:counsel|attorney|lawyer|manager|administrator|auditor|for the)\b", text) is not None
    if (
        comma
        and not attends
        and len(last.split()) > _LONGEST_PART
        and _A_WHOLE.search(last)
        and not is_part_only(last.strip())
    ):
        return spelled(head), spelled(last)
    return spelled(text), known_in(text, topic)


def listed(text: str, topic: Topic, rule: str) -> list[Person]:
    """ "Present: Representatives Ann Doyle, Raul Ibarra and Lee Tran": each with the title that stands before them."""
    _, _, after = text.partition(":")
    after, also, others = re.sub(r"(?i)\balso\s+(?:present|attending|in\s+attendance)\b", "\0", after).partition("\0")
    if also:
        return [*listed(f":{after}", topic, rule), *listed(others, topic, f"also-{rule}")]
    found: list[Person] = []
    for group in (after or text).split(";"):
        found += _together(group, topic, rule)
    return found


_PLURAL = re.compile(
    r"\s*(?P<title>Representatives|Senators|Supervisors|Councilmembers|Council(?:l)?ors|Councilmen|Council Members"
    r"|Commissioners|Members|Sheriffs|Chiefs|Delegates|Jurors|Trustees|Selectmen|Legislators|Freeholders|Drs\.|Messrs\.)\s+"
)
_CHAIRS = re.compile(r"\s*(?:vice[ -])?chair(?:man|woman|person)?\b", re.IGNORECASE)
_SEAT = re.compile(r"\s*\((?P<role>(?:[Vv]ice[ -])?[Cc]hair(?:man|woman|person)?)\)\s*$")
"""Who takes the chair, in brackets behind a body: "Ada Roe, Elm State Police (Chair)"."""
_OF_STATE = re.compile(rf"\s+of\s+(?:{'|'.join(STATES)})(?=\s*(?:\(|$))")
"""Whom a member of Congress represents: "Representatives Ada Roe of Ohio (presiding) and Lee Tran of Utah"."""
_SOMEBODY = re.compile(r"\s*(?:an?|one|two|three|four|five|six|several|his|her|their|other)\s", re.IGNORECASE)
"""Before those who were there without a name: "Ada Roe and a clerk"."""


def _together(group: str, topic: Topic, rule: str) -> list[Person]:
    """Those between two semicolons of a list: one with title and body, or several of one title."""
    whole = introduced(re.sub(r"\s*\([^)]*\)\s*$", "", group.strip(" .")), topic, rule)
    bound = topic.organization_pattern.sub(lambda body: body.group().replace(" and ", " \0 "), group)
    parts = [part.replace("\0", "and") for part in re.split(r",(?![^(]*\))\s*(?:and\s+)?|\s+and\s+(?![^(]*\))", bound)]
    several = any(_PLURAL.match(part) for part in parts)
    if (
        whole
        and whole.role
        and not several
        and "," in group
        and not any(names.is_full(names.person(part)) for part in parts[1:])
    ):
        return [_bracketed(whole, group, topic)]
    found: list[Person] = []
    title = ""
    for part in parts:
        seat = _SEAT.search(part)
        if seat and found and not names.is_full(names.person(part[: seat.start()])):
            last = found[-1]
            found[-1] = Person(last.name, last.role or seat["role"], last.organization, last.rule)
            part = part[: seat.start()]
        if plural := _PLURAL.match(part):
            title, part = plural["title"].rstrip("s."), part[plural.end() :]
        name, own = names.strip_titles(_OF_STATE.sub("", part))
        if names.is_full(name) or (name and title and not own):
            found.append(_bracketed(Person(name, own or title, "", rule), part, topic))
        elif not found or _SOMEBODY.match(part):
            continue
        elif names.has_title(part):
            last = found[-1]
            role = part.strip(" .") if _CHAIRS.match(part) else last.role or part.strip(" .")
            found[-1] = Person(last.name, role, last.organization, last.rule)
        elif part and (body := known_in(part, topic) or (names_a_body(part, topic) and part.strip(" ."))):
            last = found[-1]
            better = topic.organization(body) is not None or not last.organization
            found[-1] = Person(last.name, last.role, body if better else last.organization, last.rule)
    return found


_ACRONYM = re.compile(r"(?!VTC|VIA|FOIA|CST|EST|PST|MST|CDT|EDT|PDT|MDT|III|INC|LLC|ESQ)[A-Z]{3,6}")
"""A body by its letters, behind the name of whoever is of it: "Ada Roe (DCJS)"."""


def _bracketed(person: Person, part: str, topic: Topic) -> Person:
    """The person with what stands behind the name in brackets or after a stroke: "Ada Roe (Chair)", "Ada Roe/CBA"."""
    bracketed = re.search(r"\((?P<words>[A-Za-z][^)]+)\)", part)
    words = bracketed["words"].strip() if bracketed else ""
    role, organization = role_and_organization(words, topic) if words else ("", "")
    if not organization and _ACRONYM.fullmatch(words) and not names.has_title(words):
        organization = words
    stroke = re.search(r"(?<=\w)/(?P<bodies>[A-Z][\w/]*)\s*$", part)
    organization = organization or (known_in(stroke["bodies"].replace("/", " "), topic) if stroke else "")
    role = role if _CHAIRS.match(role) or not person.role else person.role
    return Person(person.name, role, organization or person.organization, person.rule)


def merged(people: Iterable[Person]) -> tuple[Person, ...]:
    """Each person once, with the fullest name and what any of the lines told of role and organization."""
    kept: list[Person] = []
    for person in people:
        if not person.name:
            continue
        for at, old in enumerate(kept):
            if (old.name == person.name and not names.is_redacted(old.name)) or names.same_person(
                old.name, person.name
            ):
                name = max(old.name, person.name, key=len)
                kept[at] = Person(name, old.role or person.role, old.organization or person.organization, old.rule)
                break
        else:
            kept.append(person)
    return tuple(kept)


def find(name: str, people: Iterable[Person]) -> Person | None:
    """The one person among ``people`` who can be meant by ``name``, a full name or a surname; None if unsure."""
    candidates = [person for person in people if not names.is_redacted(person.name)]
    full = names.complete(name, [person.name for person in candidates])
    fitting = [person for person in candidates if person.name == full or names.same_person(person.name, full)]
    return fitting[0] if fitting else None
