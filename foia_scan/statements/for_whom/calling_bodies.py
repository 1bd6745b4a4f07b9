"""A body by the name that the papers have for it, where a title or the words beside a name tell it by half."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from foia_scan.records import Document
from foia_scan.statements.for_whom.board_members import city_of_council
from foia_scan.statements.for_whom.office_places import only_city, only_county
from foia_scan.statements.naming.acronyms import LIKE_A_BODY, SHORT, in_full, shown_in_brackets
from foia_scan.statements.naming.named_bodies import NAMED_BODY
from foia_scan.statements.naming.offices import POLICE, local_body
from foia_scan.states import STATES
from foia_scan.topics import Topic

_CHIEF = re.compile(
    r"(?i)(?:the )?(?:(?:deputy|assistant|asst\.|acting) )?(?:(?:police )?chief(?: of police)?|"
    r"police (?:commissioner|superintendent)|commissioner of police)"
)
_CITY_COUNCIL = re.compile(r"(?:City|Town|Common) Council")
_CITY_POLICE = re.compile(r"Department of Police|Police Department")


@lru_cache(maxsize=4)
def _joined(parts: tuple[str, ...]) -> str:
    """One and the same string for every document of a file, so that what is read off it is read once."""
    return ". ".join(parts)


@dataclass(frozen=True, slots=True)
class Calling:
    """How the papers of a file call bodies, read for one document."""

    document: Document
    text: str
    """The document's own words."""
    file_text: str
    """The words of the whole file."""
    bodies: Sequence[str]
    """The bodies of the file's heads and signatures."""
    topic: Topic

    @property
    def naming(self) -> str:
        """The file's words and the bodies of its heads."""
        return _joined((self.file_text, *self.bodies))

    @property
    def texts(self) -> tuple[str, ...]:
        """Where a body may be named in full, nearest first."""
        return self.text, self.file_text, _joined(tuple(self.bodies))

    def of_the_city(self, body: str) -> str:
        """A city's council or police, of which a paper says only that: with the one city that is named."""
        police = _CITY_POLICE.fullmatch(body) is not None
        if not police and not _CITY_COUNCIL.fullmatch(body):
            return body
        city = city_of_council(self.document) or only_city(self.text) or only_city(self.file_text)
        short = "".join(word[0] for word in city.split()) + "PD"
        if police and city and re.search(rf"\b{short}\b", self.file_text):
            return short
        return f"{city} {'Police Department' if police else body}" if city else body

    def of_the_one_place(self, body: str) -> str:
        """ "Counsel for the Parish": the one that the paper names, or the file; "" where they name several."""
        if body not in ("Parish", "Town", "Village", "Borough"):
            return body
        place = only_county(self.text) or only_county(self.file_text)
        return place if place.endswith(body) else ""

    def by_last_word(self, body: str) -> str:
        """ "The director of the Network": the one body of the heads that is called so; "" where none or several are."""
        if " " in body or not NAMED_BODY.fullmatch(body):
            return body
        author = self.document.author
        if author is not None and author.organization.endswith(f" {body}"):
            return author.organization  # "an attorney at the Center", in its own release
        ending = {other for other in self.bodies if other.endswith(f" {body}")}
        ending |= set(re.findall(rf"\b{body}(?: (?:de|del|la|el|los|las|para))+(?: [A-Z][\w’'-]+)+", self.file_text))
        return ending.pop() if len(ending) == 1 else ""

    def in_full(self, body: str) -> str:
        """A State's bureau by its name, where the words beside a name tell but the letters of it."""
        known = self.topic.organization(body) is not None
        return in_full(body, self.texts) if SHORT.fullmatch(body) and not known else body

    def spelled(self, short: str) -> str:
        """A short name in full. One that an address book shows behind a name and nothing spells out may be that of a
        field office: it is a body's only where others are shown as the agency's."""
        full = in_full(short, self.texts)
        if full != short or LIKE_A_BODY.fullmatch(short) or not shown_in_brackets(short, self.file_text):
            return full
        return full if shown_in_brackets(self.topic.agency, self.file_text) else ""

    def of_police(self, role: str, body: str) -> str:
        """The police of a town that is all that is told of a chief: "Chief Ann Roe, Elmford"."""
        town = re.fullmatch(r"(?:(?:City|Town) of )?(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})", body)
        if town is None or not _CHIEF.fullmatch(role) or body in STATES or NAMED_BODY.search(body):
            return body
        return local_body(POLICE, town["name"], self.naming)
