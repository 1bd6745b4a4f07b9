"""Who is known by name in a paper: whom it names itself, whom the other papers of its file name, the topic's officials;
found by a surname, a given name, initials or an office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from foia_scan import names
from foia_scan.records import Document, Person
from foia_scan.statements.naming.office_beside import holds
from foia_scan.topics import Topic

_SECRETARY = re.compile(r"(?<!Assistant )(?<!Press )(?<!Executive )\bSecretary,?\s+(?:of\s+)?(?P<name>[A-Z][\w’-]+)")
_CALLED = re.compile(r"\b(?P<title>Mr|Ms|Mrs)\.\s+(?:[A-Z][\w’'-]+\s+){0,2}(?P<name>[A-Z][\w’-]+)")


class Known:
    """The people that a document (and its file) name in full, with what is known of them; found by their surnames."""

    def __init__(
        self,
        by_surname: Mapping[str, Sequence[Person]],
        own: Iterable[Person] = (),
        text: str = "",
        wider: Known | None = None,
    ) -> None:
        """``own``: whom the document's own head, lists and signature name; ``text``: where they are called Mr. or Ms.;
        ``wider``: whom the whole release names."""
        self.wider = wider
        self.text = text
        self._own = frozenset(person.name for person in own)
        self._by_surname = by_surname
        self._named: dict[str, Person | None] = {}

    @property
    def _everybody(self) -> Iterator[Person]:
        return (person for alike in self._by_surname.values() for person in alike)

    @cached_property
    def bodies(self) -> tuple[str, ...]:
        """The bodies that they are of."""
        return tuple(dict.fromkeys(person.organization for person in self._everybody if person.organization))

    @cached_property
    def _he_or_she(self) -> dict[str, str]:
        return {m["name"]: "he" if m["title"] == "Mr" else "she" for m in _CALLED.finditer(self.text)}

    @cached_property
    def _by_given(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = defaultdict(list)
        for person in self._everybody:
            if person.rule not in ("in-text", "topic-pack") and names.is_person(person.name):
                found[person.name.split()[0].lower()].append(person)
        return dict(found)

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
            everybody = (p for p in self._everybody if p.rule != "topic-pack")
            people = [p for p in everybody if p.name.split()[0].lower() == name.lower() and names.is_person(p.name)]
        return people[0] if len(people) == 1 else None

    def by_initials(self, initials: str) -> Person | None:
        """ "AM said": the one person whom the document's own heads and lists name with these initials."""
        fitting = {
            p.name: p
            for p in self._everybody
            if p.rule not in ("in-text", "topic-pack", "introduced")
            and initials in ("".join(w[0] for w in p.name.split()), p.name[0] + p.name.split()[-1][0])
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def with_role(self, role: str) -> Person | None:
        """ "the Chairman": the one person whom the document's own heads and lists give that title."""
        everybody = list(self._everybody)
        listed = [p for p in everybody if p.rule not in ("in-text", "topic-pack") and holds(role, p.role)]
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


@dataclass(frozen=True, slots=True)
class OfFile:
    """Whom the heads, lists and signatures of a file name, by their surnames: read once for all its papers."""

    people: Mapping[str, Sequence[Person]]
    """Every naming, in the file's order."""
    officials: Mapping[str, Sequence[Person]]
    """The topic's."""
    each: Mapping[str, Sequence[Person]]
    """Each of both once."""
    wider: Known | None


def of_file(people: Iterable[Person], topic: Topic, wider: Known | None = None) -> OfFile:
    """The ``people`` of a file and the topic's officials, with the roles that the whole release (``wider``) tells."""
    officials = _by_surname(Person(o.name, o.role, o.organization, "topic-pack") for o in topic.officials)
    named = _by_surname(people)
    each = {
        surname: _merged((*named.get(surname, ()), *officials.get(surname, ())), wider) for surname in named | officials
    }
    return OfFile(named, officials, each, wider)


def known(document: Document, file: OfFile, text: str, introduced: Iterable[Person]) -> Known:
    """Everybody named by the document, then by the other documents of the file, then ``introduced`` in its running
    text, then the topic pack's officials."""
    own, told = _by_surname(document.people), _by_surname(introduced)
    here = {
        surname: _merged(
            (
                *own.get(surname, ()),
                *file.people.get(surname, ()),
                *told.get(surname, ()),
                *file.officials.get(surname, ()),
            ),
            file.wider,
        )
        for surname in own | told
    }
    return Known(
        {**here, **{s: alike for s, alike in file.each.items() if s not in here}}, document.people, text, file.wider
    )


def known_in(people: Iterable[Person], text: str, topic: Topic) -> Known:
    """The people given, of a release and of those that its text names in full, then the topic pack's officials."""
    officials = (Person(o.name, o.role, o.organization, "topic-pack") for o in topic.officials)
    named = _by_surname((*people, *officials))
    return Known({surname: _merged(alike, None) for surname, alike in named.items()}, (), text)


def _by_surname(people: Iterable[Person]) -> dict[str, list[Person]]:
    """Those who are named in full."""
    found: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.name and not names.is_redacted(person.name) and len(person.name.split()) > 1:
            found[names.surname(person.name)].append(person)
    return dict(found)


def _merged(namings: Iterable[Person], wider: Known | None) -> list[Person]:
    """Each person once, of namings that share a surname, with what any of them tells."""
    each: list[Person] = []
    for person in namings:
        at = next((i for i, old in enumerate(each) if names.same_person(old.name, person.name)), None)
        if at is None:
            each.append(person)
            continue
        old = each[at]
        fuller = person.rule not in ("in-text", "topic-pack") and len(person.name) > len(old.name)
        each[at] = Person(
            person.name if fuller else old.name,
            old.role or person.role,
            old.organization or person.organization,
            old.rule or person.rule,
        )
    return [_with_role(person, wider) for person in each]


def _with_role(person: Person, wider: Known | None) -> Person:
    """The person, with the role that another document of the release tells."""
    elsewhere = wider.named(person.name) if wider is not None and not person.role else None
    if elsewhere is None or not elsewhere.role:
        return person
    return Person(person.name, elsewhere.role, person.organization or elsewhere.organization, person.rule)
