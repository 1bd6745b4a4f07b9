"""Whom a writer's "our counsel", "my director", "some of our staff" mean, and the body that they are of."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan.records import Attribution
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.who.speakers import held_by_role, nobody
from foia_scan.statements.writers.own_voice import Holder, Setting, organization_in, own_voice

_WORDS = r"(?:(?!(?:to|from|of|with|by|for|in|on|at|about|and|or|that|which)\s)[\w.’'-]+ ){0,3}?"
_ONE_OR_MORE = (
    r"attorneys?(?: general)?|lawyers?|counsel|prosecutors?|solicitors?|advis[eo]rs?|analysts?|researchers?|auditors?|"
    r"directors?|chiefs?(?: of \w+)?|managers?|supervisors?|coordinators?|commanders?|captains?|lieutenants?|"
    r"sergeants?|detectives?|"
    r"agents?|officers?|deput(?:y|ies)|undersheriffs?|troopers?|technicians?|engineers?|programmers?|administrators?|executives?|"
    r"treasurers?|trustees?|presidents?|chair(?:man|woman|person)?|commissioners?|superintendents?|secretar(?:y|ies)|"
    r"clerks?|assistants?|aides?|spokes\w+|trainers?|instructors?|organizers?|members?|volunteers?|employees?|officials?|"
    r"liaisons?|boss(?:es)?|superiors?|successors?|sheriffs?|governors?|mayors?|senators?|congress(?:man|woman)|representatives?"
)
_OUTSIDERS = (
    r"contacts?|sources?|counterparts|partners|friends|neighbors|colleagues|constituents?|clients?|consultants?|contractors?|vendors?|"
    r"insurers?|insurance carrier|experts?|witness(?:es)?|accountants?"
)
_TEAMS = (
    r"people|folks|staff|personnel|headquarters|hq|office|leadership|brass|front office|"
    r"(?:legal|law|policy|press|communications|records|operations|intelligence|technical|program) "
    r"(?:department|team|shop|unit|desk|section|division|branch|side)"
)
_OURS = re.compile(
    rf"(?i)(?:(?:some|several|two|three|one|all|most|any) of )?(?:my|our) (?:own )?(?P<who>{_WORDS}"
    rf"(?:{_ONE_OR_MORE}|{_OUTSIDERS}|{_TEAMS}))"
    r"(?: (?:at headquarters|in the field|on the hill))?"
    r"(?P<house> (?:at|of|in|with|from|over at) (?:the )?(?-i:[A-Z]).{2,60})?(?: (?:(?:over|out|up|down) )?t?here)?$"
)
"""Somebody else of one's own house: "my county attorney", "some of our regional staff", "our legal team"."""
_MANY = re.compile(rf"(?i)\b(?:{_TEAMS}|employees|officers|deputies|officials)$")
"""Who speak for their body together; of lawyers or analysts it is told that they are."""
_SEVERAL = re.compile(
    r"(?i)\b(?:directors|chiefs|managers|supervisors|coordinators|commanders|captains|lieutenants|sergeants|agents|trainers|instructors|"
    r"administrators|executives|commissioners|organizers|volunteers|liaisons|members?)$"
)
_OUTSIDER = re.compile(rf"(?i)\b(?:{_OUTSIDERS})$")
_THEIR_OFFICE = re.compile(r"(?i)(?P<whose>[\w.’' -]+)(?:[’']s|(?<=s)[’']) office$")
_OUR_BODY = re.compile(
    rf"(?i)(?:my|our) (?:own )?{_WORDS}(?:board|council|commission|committee|association|union|legislature|"
    rf"coalition|league|"
    r"lodge|chamber|parent company)$"
)
"""A body that a writer calls ours and may not be of: "my board", "our sheriffs' association"."""
_TOLD_ME = re.compile(r"\s+(?:me|us)\b")
_OF_ANOTHER_HOUSE = re.compile(
    r"(?i)\b(?:governor|mayor|senator|attorney general|sheriff|prosecutor|solicitor|commissioner|superintendent|"
    r"contact)$|"
    r"\b(?:county|city|town|state|district|union)\b"
)
"""Whoever is elected or of another house, though they are called ours: "our county attorney"."""


_OF_A_BODY = re.compile(r"(?P<body>[A-Z]{2,6})\s+(?:colleagues?|people|folks|staff|officials?|counterparts?|friends)$")
_NO_MORE = re.compile(r"(?i)(?:former|previous|old|then|last|late)\s+[a-z]")
"""Somebody who is not the one that holds the office now: "our former coordinator"."""


def of_ours(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """Whom a source of the form "my …", "our …" names, if not the writer: many speak for the body, one by the role or
    by the name that the papers give it."""
    if _OUR_BODY.fullmatch(source) and (
        frame.kind in ("passive", "according") or _TOLD_ME.match(setting.passage.text, frame.verb_end)
    ):
        return nobody(attribution, frame)  # who is told by a board isn't the board
    theirs = _OURS.match(source)
    if theirs is None or (
        _SEVERAL.search(theirs["who"])
        and frame.kind == "before"
        and not _TOLD_ME.match(setting.passage.text, frame.verb_end)
    ):
        return None  # "our coordinators answered the county": what the writer's house says
    return _one_of_ours(theirs, source, frame, setting, attribution)


def _one_of_ours(
    theirs: re.Match[str], source: str, frame: Frame, setting: Setting, attribution: Attribution
) -> Holder:
    own = own_voice(setting)
    if office := _THEIR_OFFICE.fullmatch(theirs["who"]):
        found = held_by_role(f"the {office['whose']}", setting.passage.lead, attribution, frame, setting)
        shown = f"{office['whose']}'s office"
        return Holder(shown, shown, found.organization, attribution, "role", frame)
    if re.search(r"(?i)\boffice$", theirs["who"]) and (frame.kind == "view" or not own.organization):
        return replace(own, frame=None)
    if theirs["house"]:
        house = re.sub(r"^ (?:at|of|in|with|from|over at) (?:the )?", "", theirs["house"])
        whose = organization_in(house, setting.topic) or house
        return Holder(theirs["who"], theirs["who"], whose, attribution, "role-at-house", frame)
    if _MANY.search(theirs["who"]) and own.organization:
        return Holder(own.organization, "", own.organization, attribution, "own-staff", frame)
    if other := _OF_A_BODY.match(theirs["who"]):  # "our own ICE colleagues", in a paper of the department
        body = organization_in(other["body"], setting.topic)
        if body and body != own.organization:
            return Holder(body, "", body, attribution, "body-named", frame)
    if _OUTSIDER.search(theirs["who"]):
        return Holder(theirs["who"], theirs["who"], "", attribution, "role", frame)
    if _NO_MORE.match(theirs["who"]):
        return Holder(theirs["who"], theirs["who"], own.organization, attribution, "role", frame)
    found = held_by_role(f"the {theirs['who']}", setting.passage.lead, attribution, frame, setting)
    if found.speaker == own.speaker and re.match(r"(?i)my\b", source):  # "my director" is not the one who writes
        return Holder(theirs["who"], theirs["who"], own.organization, attribution, "role", frame)
    if found.rule == "role" and not found.organization and not _OF_ANOTHER_HOUSE.search(theirs["who"]):
        return replace(found, organization=own.organization)
    return found
