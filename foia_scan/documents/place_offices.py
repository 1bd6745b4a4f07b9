"""The offices of a State, a county or a city whose letterhead has the place on a line of its own, above or below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from foia_scan.bodies import spelled, usual
from foia_scan.states import STATES

STATE_ALONE = re.compile(
    r"(?:(?:The\s+)?(?:State|Commonwealth)\s+of\s+(?P<state>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)|"
    rf"(?P<plain>(?:{'|'.join(STATES)})\s+State))$",
    re.IGNORECASE,
)
"""A State by its name alone; papers of New York and Washington say "New York State"."""
_OF_STATE_OFFICER = re.compile(
    r"OFFICE\s+OF\s+(?:THE\s+)?(?P<officer>GOVERNOR|ATTORNEY\s+GENERAL)(?:,?\s+(?:(?:STATE\s+)?OF\s+)?"
    r"(?P<state>[A-Z ]+))?$",
    re.IGNORECASE,
)
_GOVERNOR_BY_NAME = re.compile(r"(?i:office\s+of\s+governor)\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){1,3}$")
""" "OFFICE OF GOVERNOR ADA ROE"."""
_OF_DC = re.compile(r"(?i)(?:government of )?(?:the )?district of columbia$")
PLACE_ALONE = re.compile(
    r"(?:City|Town|Village) of (?P<city>[\w. ]+)$|(?P<county>[A-Z][\w. ]+ (?:County|Parish|Borough))$|"
    r"(?P<kind>County|Parish|Borough) of (?P<of>[A-Z][\w. ]+)$"
)
_OF_SHERIFF = re.compile(r"OFFICE\s+OF\s+(?:THE\s+)?(?:COUNTY\s+)?SHERIFF$", re.IGNORECASE)


def office_of_a_place(lines: Sequence[str]) -> str:
    """The usual name of the office that a letterhead's lines put together: "Elm County Sheriff's Office"; "" where they
    name none, or no place of it."""
    return (
        _state_office(lines)
        or _states_auditor(lines)
        or _sheriffs_office(lines)
        or _towns_police(lines)
        or _board_above_its_place(lines)
    )


def _state_office(lines: Sequence[str]) -> str:
    """ "Office of the Attorney General" with the State beside it: its usual name; "" where there is none."""
    found = [match for line in lines if (match := _OF_STATE_OFFICER.match(line.strip(" ,")))]
    if not found:
        return ""
    states = [match["state"] or match["plain"][:-6] for line in lines if (match := STATE_ALONE.match(line))]
    state = spelled((found[0]["state"] or "").strip() or (states[0] if states else "")).title()
    of_governor = found[0]["officer"].upper() == "GOVERNOR"
    if not state and any(_OF_DC.match(line) for line in lines):
        return "DC Office of the Attorney General"
    if state not in STATES:
        by_name = _GOVERNOR_BY_NAME.match(found[0][0].strip(" ,")) is not None
        return "Office of the Governor" if of_governor and (by_name or not state) else ""
    return f"Office of the Governor of {state}" if of_governor else f"{state} Attorney General's Office"


_STATES_AUDITOR = re.compile(
    rf"(?:OFFICE\s+OF\s+(?:THE\s+)?)?(?:(?P<state>{'|'.join(STATES)})\s+)?(?P<auditor>(?:STATE|LEGISLATIVE|LEGISLATIVE\s+FISCAL)\s+AUDITOR|"
    r"AUDITOR\s+OF\s+(?:STATE|PUBLIC\s+ACCOUNTS))$",
    re.IGNORECASE,
)


def _states_auditor(lines: Sequence[str]) -> str:
    """ "Office of the State Auditor" above or below its State: its usual name; "" where there is none."""
    found = next((match for line in lines if (match := _STATES_AUDITOR.match(line.strip(" ,.")))), None)
    if found is None:
        return ""
    states = [match["state"] or match["plain"][:-6] for line in lines if (match := STATE_ALONE.match(line))]
    state = spelled(found["state"] or next(iter(states), "")).title()
    return f"{state} {spelled(found['auditor'].title()).replace(' Of ', ' of ')}" if state in STATES else ""


def place_of(where: re.Match[str]) -> str:
    """ "Elm Parish", however its line puts it: "Parish of Elm"."""
    return where["city"] or where["county"] or f"{where['of']} {where['kind']}"


def _sheriffs_office(lines: Sequence[str]) -> str:
    """ "Office of the Sheriff" above or below its county or city: its usual name; "" where there is none."""
    for pair in pairwise(lines):
        for office, place in (pair, pair[::-1]):
            where = PLACE_ALONE.match(usual(spelled(place))) if _OF_SHERIFF.match(office.strip(" ,")) else None
            if where:
                return f"{place_of(where)} Sheriff's Office"
    return ""


_OF_POLICE = re.compile(r"(?:DEPARTMENT\s+OF\s+POLICE|POLICE\s+DEPARTMENT)$", re.IGNORECASE)


def _towns_police(lines: Sequence[str]) -> str:
    """ "Police Department" above or below its city or town: its usual name; "" where there is none."""
    for pair in pairwise(lines):
        for office, place in (pair, pair[::-1]):
            where = PLACE_ALONE.match(usual(spelled(place))) if _OF_POLICE.match(office.strip(" ,")) else None
            if where and where["city"] and where["city"] not in STATES:  # New York's goes by its letters
                return f"{where['city']} Police Department"
    return ""


_A_BOARD = re.compile(
    r"(?:BOARD\s+OF\s+(?:SUPERVISORS|(?:COUNTY\s+)?COMMISSIONERS|SELECTMEN|ALDERMEN)|(?:CITY|TOWN|COMMON)\s+COUNCIL|"
    r"COMMISSIONERS['’]?\s+COURT)(?:,\s+(?P<place>.+))?$",
    re.IGNORECASE,
)


_TOWN = re.compile(rf"(?P<town>[A-Z][\w.’' -]+?),\s+(?:{'|'.join(STATES)})")
"""A town by its name and State, as the line below its council's name has it: "Port Ada, Ohio"."""
_OF_A_TOWN = re.compile(r"(?:City|Town|Common)\s+Council|Board\s+of\s+(?:Selectmen|Aldermen)")
"""Boards that no county has: "Board of Selectmen"."""


def _board_above_its_place(lines: Sequence[str]) -> str:
    """ "Board of Commissioners" above its county, or before it on its line: its usual name; "" where there is none. A
    council's town may stand there with its State alone: "CITY COUNCIL" over "ELM CITY, OHIO"."""
    for line, below in pairwise([*lines, ""]):
        board = _A_BOARD.match(line.strip(" ,"))
        if board is None:
            continue
        place = spelled(board["place"] or below)
        called = spelled(line.split(",")[0]).replace("of County C", "of C")
        if where := PLACE_ALONE.match(usual(place)):
            return f"{place_of(where)} {called}"
        if (town := _TOWN.fullmatch(place)) and _OF_A_TOWN.fullmatch(called):
            return f"{town['town']} {called}".replace("City City", "City")
    return ""
