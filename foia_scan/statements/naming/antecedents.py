"""What "he", "the sheriff", "the agency", "Mr. Rapp" stand for: the last fitting mention in the document so far."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import names
from foia_scan.records import Person
from foia_scan.statements.naming.given_names import contradicts
from foia_scan.statements.naming.introduced_people import BEFORE, IN_A_PLACE, plain_role, titled
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.naming.office_beside import holds, holds_beside
from foia_scan.statements.naming.titled_names import MENTION, OUTLETS, STOP, begins_no_name, ends_a_place
from foia_scan.statements.naming.towns_named import names_a_place, towns
from foia_scan.states import STATES
from foia_scan.topics import Topic

_OFFICE_THERE = re.compile(
    r"\s+(?:(?:field|regional|area|district|branch|corrections|police|fire|jail|city|county|public|safety|press|"
    r"health|airport|harbor)\s+){0,2}(?:office|branch|division|bureau|headquarters|police|director|coordinator|manager|"
    r"chief|commander|warden|administrator|supervisor|commissioner|council|jail|delegation)\b"
)
"""Behind the name of a place: "your Grand Rapids field office", "the Grand Rapids corrections director"."""


def persons_in(text: str, who: Known) -> list[tuple[int, Person, str]]:
    """(offset, person, title as given) of the persons that a text mentions, in order. A surname counts only when it
    completes to a known full name, or when a title stands before it."""
    found: list[tuple[int, Person, str]] = []
    for match in MENTION.finditer(text):
        words = match.group("name").split()
        if (words[-1] in OUTLETS or re.sub(r"['’]s?$", "", " ".join(words)) in STATES) and not match.group("title"):
            continue
        if len(words) == 2 and len(words[0]) == 2:
            words.pop(0)
        alone = match.group("name") == text.strip()  # what names a source: "June Roe said that …"
        while words and begins_no_name(words, match.group("title") or alone) and who.named(" ".join(words)) is None:
            words.pop(0)
        if len(words) > 2 and ends_a_place(text, match.start("name")):
            words.pop(0)  # "from St. Paul Ben Orr"
        while words and words[-1] in STOP:
            words.pop()
        title, words = titled(match.group("title").strip(), words)
        if title and not match.group("title") and not names.person(f"Ann {' '.join(words)}"):
            continue  # "Justice Services" is nobody with a title
        surely = title or (len(words) == 1 and _ACTS.match(text, match.end()))
        complete = who.complete_anywhere if surely else who.complete
        if not words or (len(words) == 1 and not title and not complete(words[0])):
            continue
        name = re.sub(r"['’]s?$", "", " ".join(words))
        person = who.named(name) if len(name.split()) > 1 else complete(name)
        whole = names.is_full(name) and names.may_be_surname(name)
        if len(name.split()) > 1 and whole and (person is None or person.name == name):
            person = complete(name) or person  # "Van Roe", who is Ann Van Roe
        if person is not None and len(name.split()) == 1 and contradicts(title, person.name):
            person = None  # another one of that surname
        if person is None and (len(name.split()) > 1 or title):
            if len(name.split()) > 1 and not title and not names.person(f"Mr. {name}" if alone else name):
                continue
            person = Person(name, plain_role(title), "", "in-text")
        if person is not None and person.rule == "in-text" and not title and names_a_place(words):
            continue
        if _OF_A_PLACE.match(text, match.end()):
            continue
        if person is not None and person.rule == "in-text" and not title and _OFFICE_THERE.match(text, match.end()):
            continue
        in_text = person is not None and person.rule == "in-text" and not person.role
        if in_text and not title and text[: match.start()].endswith(("the ", "The ")):
            continue  # "the Coast Guard"
        if in_text and not title and " ".join(words) in towns((who.wider or who).text):
            continue
        if in_text and not title and IN_A_PLACE.search(text, max(0, match.start() - BEFORE), match.start()):
            continue
        if person is not None:
            found.append((match.start("name"), person, title))
    in_capitals = [
        (match.start(), person, "")
        for match in _SURNAME_IN_CAPITALS.finditer(text)
        if not _OF_A_NAMED_PLACE.search(text, max(0, match.start() - 12), match.start())
        if (person := who.complete(match[0])) is not None and person.rule != "topic-pack"
    ]
    return sorted([*found, *in_capitals], key=lambda mention: mention[0]) if in_capitals else found


_SURNAME_IN_CAPITALS = re.compile(
    r"(?<![\w’'-])(?:[A-Z]+['’])?[A-Z]{3,}(?:-[A-Z]{3,})?(?![\w-]|\s(?!III\b)[A-Z]{3,}\b)"
)
"""As memoranda of interviews write the people they speak of: "ROE was asked", "O'ROE answered"; not "ROE COUNTY"."""
_OF_A_NAMED_PLACE = re.compile(r"\b(?:OF|PORT|FORT|MOUNT|LAKE|POINT|NEW|NORTH|SOUTH|EAST|WEST|SAN|SANTA)\s+$")
""" "CITY OF ROE", "PORT ROE": places."""


_ACTS = re.compile(
    r"\s+(?:(?:also|then|never|just)\s+)?(?:called|said|told|wrote|answered|asked|came|rang|e-?mailed|phoned|telephoned|says|thinks|wants|"
    r"replied|added|insisted|assured|promised|agreed|nodded|shrugged|laughed)\b(?!\s+(?:for|off)\b)"
)
"""What only a person does: "Roe called me at home", where another paper of the file has the whole name."""
_OF_A_PLACE = re.compile(r"\s+(?:County|Parish|Township|Borough)\b(?!['’]s\s+[A-Z])")
"""Behind words that name a county: "the commissioners of Walla Walla County"."""


def is_no_name(word: str) -> bool:
    """Whether a capitalized word begins a sentence rather than a name."""
    return word in STOP


def by_role(phrase: str, lead: str, who: Known) -> Person | None:
    """ "the sheriff", "the governor": the last person mentioned with that title, or the one known to hold it."""
    head = re.sub(r"(?i)^(?:the|our|its|his|her|their|this|that)\s+", "", phrase).strip().lower()
    head = re.sub(r"^(?:acting|interim|former|then)\s+|\s+of\s+.*$", "", head)
    if not head:
        return None
    alike = _ALIKE.get(head, (head,))
    mentions = [
        p for _, p, title in persons_in(lead, who) if title and any(holds(name, _spelled_out(title)) for name in alike)
    ]
    if mentions:
        return mentions[-1]
    if beside := holds_beside(head, lead):
        known_as = who.named(beside.name) or beside
        return known_as if known_as.role else replace(known_as, role=beside.role)
    spoken_of = {p.name: p for _, p, _ in persons_in(lead, who) if p.role}
    holders = [p for p in spoken_of.values() if holds(head, p.role) or holds(head.split()[-1], p.role)]
    if len(holders) == 1:
        return holders[0]
    theirs = re.match(r"(?i)(?:his|her|their)\s", phrase)
    if theirs:
        return None
    held = (who.with_role(name) for name in (*alike, _OF_WHOSE.sub("", head)))
    return next((person for person in held if person is not None), None)


_OF_WHOSE = re.compile(r"^(?:federal|state|regional|county|city|local)\s+")
"""What an office may be called besides its title: "the federal coordinator", who signs as Regional Coordinator."""
_MEMBER = ("congressman", "congresswoman", "representative")
_CHAIR = ("chair", "chairman", "chairwoman", "chairperson")
_LAWYER = ("lawyer", "attorney", "counsel", "solicitor")
_CLERGY = ("pastor", "reverend", "priest", "minister")
_ALIKE = (
    dict.fromkeys(_MEMBER, _MEMBER)
    | dict.fromkeys(_CHAIR, _CHAIR)
    | {"lawyer": _LAWYER}
    | dict.fromkeys(_CLERGY[:3], _CLERGY)
)
"""Offices with several titles."""


_IN_FULL = {
    "gov": "governor",
    "rep": "representative",
    "sen": "senator",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "cpl": "corporal",
    "det": "detective",
    "supt": "superintendent",
    "rev": "reverend",
    "prof": "professor",
    "atty": "attorney",
    "cmdr": "commander",
    "gen": "general",
    "comm": "commissioner",
    "insp": "inspector",
}


def _spelled_out(title: str) -> str:
    """ "Lt. Col." is a "lieutenant colonel"."""
    return (
        re.sub(r"\b[A-Z][a-z]+(?=\.)", lambda m: _IN_FULL.get(m.group().lower(), m.group()), title)
        .replace(".", "")
        .lower()
    )


BODY_WORD = re.compile(
    r"(?i)^(?:the |this |that |same |said |its )*(?:same )?(?:(?:federal |immigration )?agency|department|bureau|"
    r"office|program office|government|headquarters|board|committee|division|field office|"
    r"feds|federal government|company|group|paper)$"
)


_A_STATE_BEFORE = re.compile(rf"\b(?:{'|'.join(STATES)})(?:['’]s)?\s+(?:State\s+)?$")
_A_STATES_BUREAU = re.compile(rf"\b(?:{'|'.join(STATES)}|State)\s+(?:State\s+)?Bureau\s+of\b")


def body(phrase: str, lead: str, topic: Topic) -> str:
    """The organization that "the agency", "the Department" stand for: the last one named that fits; else ""."""
    wanted = phrase.lower()
    found = ""
    if "bureau" in wanted and _A_STATES_BUREAU.search(lead):
        return ""  # and not the federal one of which the pack knows
    for match in topic.organization_pattern.finditer(lead):
        organization = topic.organization(match.group())
        if organization is None or organization.kind == "press":
            continue
        if match.group().startswith("Department") and _A_STATE_BEFORE.search(lead[: match.start()]):
            continue  # a State's, whatever federal one is called so
        if "department" in wanted and "department" not in " ".join((organization.name, *organization.aliases)).lower():
            continue
        if "bureau" in wanted and "bureau" not in " ".join((organization.name, *organization.aliases)).lower():
            continue
        found = organization.name
    return found
