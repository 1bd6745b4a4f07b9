"""The office that a letter is addressed to where it names no person, or no body that is known: "The Director" over
"Ohio Department of Health", "Records Division" over "Pierre, South Dakota"."""

from __future__ import annotations

import re

from foia_scan.states import STATES
from foia_scan.topics import Topic

_LETTER_TO_OFFICE = re.compile(
    r"(?m)^\W*The\s+(?:(?:Acting|Deputy|State|County|City)\s+)?(?:Director|Commissioner|Superintendent|Sheriff|Chief|Mayor|Governor|Colonel|"
    r"Secretary|Administrator|Attorney\s+General|Adjutant\s+General|Warden|Chair(?:man|woman)?|President|Commander|Manager)"
    r"(?:\s+of\s+(?:State\s+)?Police)?,?$\n(?P<body>.+)$"
)
"""A letter's address that names an office and no person, over the body it is the office of."""
_A_STATE_S = re.compile(
    rf"(?i)^\W*(?:the )?(?:(?:state|commonwealth|city|county|town|village|borough) of |[\w’'. -]{{2,30}} "
    r"(?:county|parish|city|police|sheriff['’]s)\b|"
    rf"(?:{'|'.join(STATES)})\b(?! (?:field|regional|office|area|sub-?office)))"
)
"""How the name of a State's or a locality's body begins."""
_LOCALITY_S = re.compile(
    r"(?i)^\W*(?:(?:city|county|town|village|borough|township) of |[\w’'. -]{2,30} (?:county|parish)\b)"
)
_LETTERHEAD = 3
"""Lines of a head, its title the first, that may tell whose letter it is."""
_LONGEST_ADDRESS = 9
_ENDS_IN_YEAR = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\W*$")
_TOWN_AND_STATE = re.compile(
    rf"(?m)^(?:.*, )?[A-Z][\w.’' -]{{2,25}}, (?:{'|'.join(STATES)})(?: \d{{5}}(?:-\d{{4}})?)?$|^State of [A-Z]"
)
_AN_OFFICE = re.compile(
    r"\b(?:Department|Division|Bureau|Office|Commission|Board|Police|Patrol|Agency|Authority|Sheriff|Council)\b"
)
_NO_STATE_S = re.compile(
    r"\b(?:U\.S\.|United States|Federal|F\.B\.I\.|Law|University|College|School|Clinic|Center|Union|Association|"
    r"Coalition|Project|"
    r"Field Office|Regional Office|Resident Agent|Legal|House of Representatives|Congress)\b|\b(?:LLP|Inc|P\.C)\b"
)


def to_an_office(head: str, topic: Topic) -> bool:
    """Whether a letter is addressed to an office of a State or a locality, by the body's name or where it sits."""
    if any(_LOCALITY_S.search(line) for line in head.split("\n")[1:_LETTERHEAD]):
        return False  # what a city writes to its State stays among them
    return _sits_in_a_state(_address(head), topic) or any(
        _A_STATE_S.search(match["body"]) is not None for match in _LETTER_TO_OFFICE.finditer(head)
    )


def _address(head: str) -> str:
    """The lines between a letter's day and its salutation; "" where they are not told apart."""
    lines = head.split("\n")
    dear = next((at for at, line in enumerate(lines) if line.startswith("Dear ")), 0)
    dated = next(
        (at for at in range(dear - 1, max(-1, dear - _LONGEST_ADDRESS), -1) if _ENDS_IN_YEAR.search(lines[at])), None
    )
    return "\n".join(lines[dated + 1 : dear]) if dated is not None else ""


def _sits_in_a_state(address: str, topic: Topic) -> bool:
    """ "Director, Records Division" / "Pierre, South Dakota": an office that sits there and is none of the Union's."""
    if not _TOWN_AND_STATE.search(address) or not _AN_OFFICE.search(address) or _NO_STATE_S.search(address):
        return False
    found = (topic.organization(m.group()) for m in topic.organization_pattern.finditer(address))
    return not any(each is not None and each.kind in ("agency", "congress", "press", "advocate") for each in found)
