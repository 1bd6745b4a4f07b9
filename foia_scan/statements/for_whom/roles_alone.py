"""The body of somebody of whom only the office is told: "a spokesman for the Ohio governor"."""

from __future__ import annotations

import re

from foia_scan.statements.for_whom.held_offices import Papers, of_office
from foia_scan.statements.for_whom.office_places import place_in
from foia_scan.statements.for_whom.state_bodies import (
    of_a_states_man,
    of_state_police,
    on_governors_staff,
    told_by_title,
)
from foia_scan.statements.naming.beside_names import THE_AGENCY
from foia_scan.statements.naming.named_bodies import OF_ANY_HOUSE, known_or_named
from foia_scan.statements.naming.offices import fits, local_body, office_of
from foia_scan.states import CAPITALS
from foia_scan.topics import Topic

_OF_A_PLACE = re.compile(r"(?P<office>[^,]+?)\s+(?:of|for|in)\s+(?P<place>(?:(?:St|Ste|Mt|Ft)\. )?[A-Z][\w’' -]+)")
_ANYBODYS = re.compile(r"(?i)(?:counsel|attorney|manager|administrator|executive|commissioner|supervisor)")
"""Offices that others than counties and cities have too."""


def of_a_role(role: str, papers: Papers, own: str, topic: Topic) -> tuple[str, str]:
    """(body, rule) by a role alone; ("", "") where it tells none. ``own``: the agency whose own paper it stands in."""
    if body := topic.of_title(role) or known_or_named(role, topic):
        return body, "title"
    if THE_AGENCY.search(role):
        return topic.agency, "of-the-agency"
    if own and OF_ANY_HOUSE.fullmatch(role):
        return own, "rank"
    texts = (papers.text, papers.file_text)
    if body := on_governors_staff((role,), texts):
        return body, "title"
    if body := of_a_states_man(role, texts) or told_by_title(role) or of_state_police(role, texts):
        return body, "title"
    local = _OF_A_PLACE.fullmatch(role)
    office = office_of(local["office"]) if local else None
    if local and office:
        place = place_in(local["place"])
        place = CAPITALS.get(place, place) if office.place == "state" else place
        if fits(office, place):
            return local_body(office, place, papers.naming), "office-and-place"
    if not _ANYBODYS.fullmatch(role) and (body := of_office(role, "", papers.text, papers)):
        return body, "office-and-place"
    return "", ""
