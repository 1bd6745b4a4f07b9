"""What "he", "the sheriff", "the agency", "Mr. Rapp" stand for: the last fitting mention in the document so far."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from foia_scan import names
from foia_scan.bodies import chapter
from foia_scan.records import Document, Person
from foia_scan.statements.office_beside import GOES_ON, LESSER, holds_beside
from foia_scan.statements.titled_names import MENTION, NAME, OUTLETS, STOP, TITLED
from foia_scan.statements.towns_named import names_a_place, towns
from foia_scan.states import STATES
from foia_scan.topics import Topic


def _holds(office: str, role: str) -> bool:
    """Whether a title is that of the office: a deputy director is no deputy, and no director."""
    held = re.search(rf"(?i)^(?P<before>(?:[\w’'-]+\s+){{0,3}}){re.escape(office)}\b{GOES_ON}", role)
    return held is not None and LESSER.isdisjoint(held["before"].lower().split())


_SECRETARY = re.compile(r"(?<!Assistant )(?<!Press )(?<!Executive )\bSecretary,?\s+(?:of\s+)?(?P<name>[A-Z][\w’-]+)")
_CALLED = re.compile(r"\b(?P<title>Mr|Ms|Mrs)\.\s+(?:[A-Z][\w’'-]+\s+){0,2}(?P<name>[A-Z][\w’-]+)")


class Known:
    """The people that a document (and its file) name in full, with what is known of them; found by their surnames."""

    def __init__(
        self, people: Iterable[Person], own: Iterable[Person] = (), text: str = "", wider: Known | None = None
    ) -> None:
        """``own``: whom the document's own head, lists and signature name; ``text``: where they are called Mr. or Ms.;
        ``wider``: whom the whole release names."""
        self.wider = wider
        self.text = text
        self._he_or_she = {m["name"]: "he" if m["title"] == "Mr" else "she" for m in _CALLED.finditer(text)}
        self._own = frozenset(person.name for person in own)
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self._named: dict[str, Person | None] = {}
        people = tuple(people)
        self.bodies = tuple(dict.fromkeys(p.organization for p in people if p.organization))
        """The bodies that they are of."""
        for person in people:
            if person.rule not in ("in-text", "topic-pack") and names.person(person.name):
                self._by_given.setdefault(person.name.split()[0].lower(), []).append(person)
            self._by_surname.setdefault(names.surname(person.name), []).append(person)

    def complete(self, name: str) -> Person | None:
        """The one person whose name a surname or a short form completes to; None if nobody or more than one."""
        alike = self._by_surname.get(names.surname(name), [])
        official = tuple(f" {p.name}" for p in alike if p.rule == "topic-pack")
        named = [p for p in alike if p.rule != "topic-pack" and not p.name.endswith(official)]
        full = names.complete(name, [p.name for p in named or alike])  # whom the papers name themselves
        return self.named(full) if full else None

    def complete_anywhere(self, name: str) -> Person | None:
        """The same, if need be by the whole release: for who is surely a person, by a title or a turn."""
        return self.complete(name) or (self.wider.complete(name) if self.wider is not None else None)

    def secretary(self, topic: Topic) -> Person | None:
        """ "the Secretary", with a capital letter: the topic's, where the release names no other."""
        official = next((o for o in topic.officials if o.role == "Secretary"), None)
        others = {m["name"] for m in _SECRETARY.finditer((self.wider or self).text)}
        if official is None or others - {official.name.split()[0], official.name.split()[-1], "Homeland"}:
            return None
        return Person(official.name, official.role, official.organization, "topic-pack")

    def he_or_she(self, person: Person) -> str:
        """ "he" or "she" where the text calls the person Mr. or Ms.; "" where it does not."""
        return self._he_or_she.get(person.name.split()[-1], "")

    def by_given_name(self, name: str) -> Person | None:
        """ "Lori told the paper": the one person of that given name, or of the name that it is short for."""
        people = self._by_given.get(name.lower()) or [
            p for given, alike in self._by_given.items() if names.same_given(name, given) for p in alike
        ]
        if not people:
            everybody = (p for alike in self._by_surname.values() for p in alike if p.rule != "topic-pack")
            people = [p for p in everybody if p.name.split()[0].lower() == name.lower() and names.person(p.name)]
        return people[0] if len(people) == 1 else None

    def by_initials(self, initials: str) -> Person | None:
        """ "AM said": the one person whom the document's own heads and lists name with these initials."""
        fitting = {
            p.name: p
            for people in self._by_surname.values()
            for p in people
            if p.rule not in ("in-text", "topic-pack", "introduced")
            and initials in ("".join(w[0] for w in p.name.split()), p.name[0] + p.name.split()[-1][0])
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def with_role(self, role: str) -> Person | None:
        """ "the Chairman": the one person whom the document's own heads and lists give that title."""
        everybody = [p for people in self._by_surname.values() for p in people]
        listed = [p for p in everybody if p.rule not in ("in-text", "topic-pack") and _holds(role, p.role)]
        exact = [p for p in listed if p.role.lower() == role.lower()]
        spoken = [p for p in everybody if p.rule == "in-text" and p.role.lower() == role.lower()]
        own = [p for p in exact or listed if p.name in self._own]
        fitting = next((found for found in (own, exact, listed, spoken) if found), [])
        return fitting[0] if len(fitting) == 1 else None

    def named(self, name: str) -> Person | None:
        """Whom the name can only mean, with a role if any of the papers tells it."""
        if name not in self._named:
            alike = [p for p in self._by_surname.get(names.surname(name), []) if names.same_person(p.name, name)]
            self._named[name] = next((p for p in alike if p.role), alike[0] if alike else None)
        return self._named[name]


def distinct(people: Iterable[Person]) -> list[Person]:
    """Each name once, with what any of its bearers' lines told of role and body."""
    found: dict[str, Person] = {}
    for person in people:
        old = found.get(person.name)
        if old is None:
            found[person.name] = person
        elif (person.role and not old.role) or (person.organization and not old.organization):
            found[person.name] = Person(
                old.name, old.role or person.role, old.organization or person.organization, old.rule or person.rule
            )
    return list(found.values())


def known(
    document: Document, file_people: Iterable[Person], text: str, topic: Topic, wider: Known | None = None
) -> Known:
    """Everybody named by the document, then by the other documents of the file, then in the running text, then the
    topic pack's officials."""
    return known_in((*document.people, *file_people), text, topic, document.people, wider)


def known_in(
    people: Iterable[Person], text: str, topic: Topic, own: Iterable[Person] = (), wider: Known | None = None
) -> Known:
    """The people given, then those that a text names in full, then the topic pack's officials."""
    merged: dict[str, list[Person]] = {}
    officials = [Person(o.name, o.role, o.organization, "topic-pack") for o in topic.officials]
    for person in (*people, *_introduced(text, topic), *officials):
        if not person.name or names.is_redacted(person.name) or len(person.name.split()) < 2:
            continue
        alike = merged.setdefault(names.surname(person.name), [])
        at = next((i for i, old in enumerate(alike) if names.same_person(old.name, person.name)), None)
        if at is None:
            alike.append(person)
        else:
            old = alike[at]
            fuller = person.rule not in ("in-text", "topic-pack") and len(person.name) > len(old.name)
            alike[at] = Person(
                person.name if fuller else old.name,
                old.role or person.role,
                old.organization or person.organization,
                old.rule or person.rule,
            )
    everybody = (p for alike in merged.values() for p in alike)
    return Known((_with_role(p, wider) for p in everybody), own, text, wider)


def _with_role(person: Person, wider: Known | None) -> Person:
    """The person, with the role that another document of the release tells."""
    elsewhere = wider.named(person.name) if wider is not None and not person.role else None
    if elsewhere is None or not elsewhere.role:
        return person
    return Person(person.name, elsewhere.role, person.organization or elsewhere.organization, person.rule)


_ROLE_WORDS = (
    r"(?:(?:senior|chief|deputy|assistant|acting|regional|former|executive|associate|staff|principal|"
    r"policy|press|legal|public affairs)\s+)*"
    r"(?:spokes(?:man|woman|person)|director|chief|coordinator|attorney|lawyer|official|officer|"
    r"counsel|secretary|president|organizer|analyst|"
    r"commissioner|supervisor|professor|administrator|superintendent|head|executive director)"
)
_MORE_ROLES = (
    r"(?:sheriff|undersheriff|mayor|governor|solicitor|prosecutor|captain|warden|clerk|treasurer|manager|liaison)"
)
"""Offices that a name is told beside, though they begin no name: "the City Solicitor, Ann Roe"."""
_ROLE_WORD = re.compile(_ROLE_WORDS, re.IGNORECASE)


@cache
def _introductions(bodies: str) -> tuple[re.Pattern[str], ...]:
    """The forms that introduce somebody next to one of the ``bodies``, a pattern as long as the topic has names: before
    the name, behind it, behind the role, in brackets."""
    before = re.compile(rf"(?P<org>{bodies})(?:['’]s)?\s+(?P<role>(?i:{_ROLE_WORDS}))\s+(?P<name>{NAME})")
    after = re.compile(
        rf"(?P<name>{NAME}),\s+(?:an?|the|its)?\s*(?P<role>(?i:{_ROLE_WORDS}))\s+(?:of|for|at|with|"
        rf"in)\s+(?:the\s+)?(?P<org>{bodies}|(?:[A-Z][\w’'&.-]+\s?)+(?:(?:of|for|del?|las?|los)\s+(?:the\s+)?(?:[A-Z][\w’'&-]+\s?)+)?)"
    )
    beside = re.compile(rf"(?P<name>{NAME}),\s+(?P<role>[^,;().]{{4,60}}),\s+(?:the\s+)?(?P<org>{bodies})\b")
    in_brackets = re.compile(
        rf"{TITLED}\s+\((?:of\s+)?(?:the\s+)?(?P<org>{bodies}|[A-Z][\w’'. "
        rf"&-]*(?:Police|Patrol|"
        r"Office|Department|County|Bureau|Clinic|Association|Union))\)"
    )
    apposed = re.compile(
        rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir)\s+(?P<role>(?:[\w’'-]+\s+){{0,4}}?(?i:{_ROLE_WORDS}|{_MORE_ROLES})),\s+(?P<name>{NAME})(?=[,.;])"
    )
    return before, after, beside, in_brackets, apposed


def _introduced(text: str, topic: Topic) -> Iterable[Person]:
    """People whom the running text introduces: "ICE spokeswoman Ann Roe", "Ann Roe, a lawyer with the ACLU", and plain
    full names, so that a later surname can be completed."""
    before, after, beside, in_brackets, apposed = _introductions(topic.organization_pattern.pattern)
    for pattern in (before, after) if _ROLE_WORD.search(text) else ():
        for match in pattern.finditer(text):
            if len(match.group("name").split()) > 1:
                body = _body_told(match, text, topic)
                body = topic.agency if topic.names_program(body) else body
                body = "" if body in ("Police", "Staff") else body
                yield Person(match.group("name"), match.group("role"), body, "introduced")
    for pattern in (*((beside,) if text.count(",") > 1 else ()), *((in_brackets,) if "(" in text else ())):
        for match in pattern.finditer(text):
            role = match.groupdict().get("role") or match.groupdict().get("title") or ""
            if len(match["name"].split()) > 1 and (pattern is in_brackets or names.has_title(role)):
                yield Person(match["name"], _plain_role(role.strip()), _body_told(match, text, topic), "introduced")
    for match in apposed.finditer(text):
        if names.is_full(match["name"]) and names.person(match["name"]):
            yield Person(match["name"], match["role"], "", "in-text")
    for match in MENTION.finditer(text):
        title, words = _titled(match["title"].strip(), match["name"].split())
        if not title and len(words) > 2 and words[0] in _BEFORE_NAMES:
            words = words[1:]
        if re.search(r"['’]s$", words[0]) or re.sub(r"['’]s?$", "", " ".join(words)) in STATES:
            continue
        if not title and (
            names_a_place(words)
            or " ".join(words) in towns(text)
            or f"{' '.join(words)} County" in text
            or _IN_A_PLACE.search(text, max(0, match.start() - _BEFORE), match.start())
        ):
            continue
        if 2 <= len(words) <= 4 and words[0] not in STOP and words[-1] not in STOP and names.person(" ".join(words)):
            yield Person(re.sub(r"['’]s?$", "", " ".join(words)), _plain_role(title), "", "in-text")


def _body_told(match: re.Match[str], text: str, topic: Topic) -> str:
    known = topic.organization(match["org"])
    if known is None:
        return re.split(r"(?<=[a-z]{3})\.\s", match["org"])[0].strip()
    return chapter(known.name, known.kind, text[match.end("org") :])


def _titled(title: str, words: list[str]) -> tuple[str, list[str]]:
    """A rank that stands among the words of the name, with the title before them: "Warden Ada Roe"."""
    at = max((i + 1 for i, word in enumerate(words[:-1]) if names.has_title(word)), default=0)
    if not all(names.is_of_title(word) for word in words[:at]):
        return title, words
    return f"{title} {' '.join(words[:at])}".strip(), words[at:]


_BEFORE_NAMES = frozenset(
    """
    Asked Called Told Met Phoned Rang Saw Heard Reached Wrote Spoke Neither Either Nor Whether Even Perhaps Maybe
    Meanwhile However Moreover Only Just Still Thus Hence
    """.split()
)
"""Words before a name at the front of a sentence: "Asked Ann Roe of the port if …", "Neither Ann Roe nor …"."""
_IN_A_PLACE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Tt]hroughout|[Dd]owntown|[Aa]cross|(?:City|Town|Village|County)\s+(?:Manager|Attorney|"
    r"Clerk|Administrator|Council|Executive|Solicitor)\s+(?:of|for|in)|[Mm]ayor\s+of)\s+$"
)
"""Before the name of a place: "a field officer in Grand Rapids", "the City Manager of Grand Rapids"."""
_BEFORE = 60
"""Characters before a name in which that stands: to go through the whole text for each name takes minutes."""
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
        while words and words[0] in STOP:
            words.pop(0)
        while words and words[-1] in STOP:
            words.pop()
        title, words = _titled(match.group("title").strip(), words)
        if not words or (len(words) == 1 and not title and not who.complete(words[0])):
            continue
        name = re.sub(r"['’]s?$", "", " ".join(words))
        complete = who.complete_anywhere if title else who.complete
        person = who.named(name) if len(name.split()) > 1 else complete(name)
        if person is None and (len(name.split()) > 1 or title):
            if len(name.split()) > 1 and not title and not names.person(name):
                continue
            person = Person(name, _plain_role(title), "", "in-text")
        if person is not None and person.rule == "in-text" and not title and names_a_place(words):
            continue
        if _OF_A_PLACE.match(text, match.end()):
            continue
        if person is not None and person.rule == "in-text" and not title and _OFFICE_THERE.match(text, match.end()):
            continue
        in_text = person is not None and person.rule == "in-text" and not person.role
        if in_text and not title and " ".join(words) in towns((who.wider or who).text):
            continue
        if in_text and not title and _IN_A_PLACE.search(text, max(0, match.start() - _BEFORE), match.start()):
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


_OF_A_PLACE = re.compile(r"\s+(?:County|Parish|Township|Borough)\b(?!['’]s\s+[A-Z])")
"""Behind words that name a county: "the commissioners of Walla Walla County"."""


def is_no_name(word: str) -> bool:
    """Whether a capitalized word begins a sentence rather than a name."""
    return word in STOP


def _plain_role(title: str) -> str:
    return "" if re.fullmatch(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Hon)\.?\s*)*", title) else title


def by_role(phrase: str, lead: str, who: Known) -> Person | None:
    """ "the sheriff", "the governor": the last person mentioned with that title, or the one known to hold it."""
    head = re.sub(r"(?i)^(?:the|our|its|his|her|their|this|that)\s+", "", phrase).strip().lower()
    head = re.sub(r"^(?:acting|interim|former|then)\s+|\s+of\s+.*$", "", head)
    if not head:
        return None
    alike = _ALIKE.get(head, (head,))
    mentions = [
        p for _, p, title in persons_in(lead, who) if title and any(_holds(name, _spelled_out(title)) for name in alike)
    ]
    if mentions:
        return mentions[-1]
    if beside := holds_beside(head, lead):
        known_as = who.named(beside.name) or beside
        return known_as if known_as.role else replace(known_as, role=beside.role)
    spoken_of = {p.name: p for _, p, _ in persons_in(lead, who) if p.role}
    holders = [p for p in spoken_of.values() if _holds(head, p.role) or _holds(head.split()[-1], p.role)]
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
_ALIKE = dict.fromkeys(_MEMBER, _MEMBER) | dict.fromkeys(_CHAIR, _CHAIR)
"""Offices with several titles."""


def _spelled_out(title: str) -> str:
    title = re.sub(r"\bGov\.", "governor", title)
    title = re.sub(r"\bRep\.", "representative", title)
    return re.sub(r"\bSen\.", "senator", title).lower()


BODY_WORD = re.compile(
    r"(?i)^(?:the |this |that |same |said |its )*(?:same )?(?:(?:federal |immigration )?agency|department|bureau|"
    r"office|program office|government|headquarters|board|committee|division|field office|"
    r"feds|federal government|company|group|paper)$"
)


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
        if "department" in wanted and "department" not in " ".join((organization.name, *organization.aliases)).lower():
            continue
        if "bureau" in wanted and "bureau" not in " ".join((organization.name, *organization.aliases)).lower():
            continue
        found = organization.name
    return found
