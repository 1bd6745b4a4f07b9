"""The local body that a title itself tells, by the place that stands behind it: "Chief of Police, Elmford"."""

from __future__ import annotations

import re

from foia_scan.statements.naming.named_bodies import NAMED_BODY
from foia_scan.statements.naming.offices import POLICE, local_body, office_of
from foia_scan.states import STATES

_OF_CITY = re.compile(r"\bof the (?P<city>(?:City|Town|Village) of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)$")
_COUNTY_BEHIND = re.compile(r",\s+(?P<place>(?:[A-Z][\w’'-]+\s){1,3}(?:County|Parish))$")
_TOWN_BEHIND = re.compile(
    r"(?P<title>(?i:(?:(?:acting|deputy|assistant|vice) )?(?:chief of police|police (?:chief|commissioner)|mayor)))"
    r",\s+(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})"
)
"""Only titles that nobody has but in a town: a "Chief, Elmford" may be of anything."""


def of_the_place_behind(title: str, naming: str) -> str:
    """The body of who is "Clerk of the City of Elm", "Attorney, Elm County", "Mayor, Elmford"; "" for other titles.
    ``naming``: how the papers call bodies."""
    if of_city := _OF_CITY.search(title):
        return of_city["city"]
    behind = _COUNTY_BEHIND.search(title)
    if behind and (office := office_of(title)):
        return local_body(office, behind["place"], naming)
    town = _TOWN_BEHIND.fullmatch(title)
    if town is None or town["place"] in STATES or NAMED_BODY.search(town["place"]):
        return ""
    return local_body(office_of(town["title"]) or POLICE, town["place"], naming)
