"""Words of titles and of bodies that tell whose somebody is, or only half of it."""

from __future__ import annotations

import re

from foia_scan.statements.naming.named_bodies import is_part
from foia_scan.topics import Topic

_LOCALS = (
    r"(?:for|of|to)\s+(?:(?:the\s+)?(?:county|city|town|state|sheriff|governor|mayor|board|council|attorney general|"
    r"police|school|union|jail)|(?:that|the\s+same)\s+[a-z]+)\b"
)
BY_ITS_LETTERS = re.compile(r"\b(?:Bureau|Division)\b")
"""Bodies that go by their letters also where papers spell them out elsewhere: the GBI, the SBI."""
OF_LOCALS = re.compile(rf"(?i)\b{_LOCALS}")
"""Of whom somebody is who is of no agency: "a spokesman for the county attorney"."""
AGENCY_RANK = re.compile(
    r"(?i)^(?:the |our |its )?(?:then |now |former )?(?:(?:executive|deputy|acting|assistant|associate) (?:executive )?"
    r"(?:director|secretary|chief)|"
    r"(?:branch|unit|section) chief|under\s?secretary|chief of staff|"
    r"spokes(?:man|woman|person)|press secretary|public affairs officer)\b"
    rf"(?!\s+{_LOCALS})"
)
"""Ranks that an agency's papers give to its own people without saying of which agency."""
OF_NO_PLACE = re.compile(
    r"\bState (?:City|Town|County)\b|\bState Police Department$|^State Board of Commissioners$|"
    r"^(?:City|Town) of (?:\w+ )?State$"
)
"""A body of what stands before "police" in "the State police", taken for a town."""
SEAT = re.compile(r"(?i)(?:vice[ -])?(?:chair(?:man|woman|person)?|president|member|chief)$")
"""Titles that do not say of what; the words beside the name may."""
OF_SOME_STATE = re.compile(r"(?:[Tt]he )?State['’]s (?!Attorney)")
"""A body told by half: "the State's Bureau of Prints"."""
OFFICE_ITSELF = re.compile(
    r"(?i)(?:the )?(?:state['’]s )?(?:attorney general(?:['’]s office)?|governor['’]s office|"
    r"office of the (?:attorney general|governor)|(?:county )?sheriff['’]s (?:office|department)|"
    r"(?:city )?police department)"
)
"""The office, not one who holds it: "The Attorney General advises that …", with no name."""
LAWYER = re.compile(r"(?i)\b(?:lawyer|attorney|counsel|solicitor)\b")
"""Whose lawyer is a county's: "her lawyer", where she sits on its council."""
OF_POLICE_RANK = re.compile(
    r"(?i)(?:(?:maj|capt|lt|col|sgt|cpl|tpr)\.|major|captain|colonel|lieutenant|sergeant|trooper|corporal)(?:\s|$)"
)
"""Ranks of police that no civil agency has."""
DIVISION = re.compile(r"\b(?:Division|Section|Unit|Branch)$")
FIELD_OFFICE = re.compile(r"(?i)\bfield office\b")
"""What a body is named by halves with: "Records Division", "Field Office Director, Elm City"."""
COUNTY_BOARD = re.compile(r"(?:County )?Board of (?:County )?(?:Supervisors|Commissioners)|Commissioners['’]? Court")


def halves(organization: str, role: str, whole: str, topic: Topic) -> bool:
    """Whether a division, or the town of a field office, stands for ``whole``, the body that the words beside the name
    tell ("" where they tell none)."""
    in_a_field_office = FIELD_OFFICE.search(role) and topic.organization(organization) is None
    if not organization or not (DIVISION.search(organization) or in_a_field_office):
        return False
    whole = whole.rstrip(" .")
    return whole not in ("", organization) and DIVISION.search(whole) is None and not is_part(whole)
