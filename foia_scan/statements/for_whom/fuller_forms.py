"""The fuller form of a name that a paper shortens: "the State Patrol" of Washington, "Mr. Roe" who is Ann Roe elsewhere
in the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import SOCIETY, usual
from foia_scan.records import Person
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.naming.states_meant import by_its_capital, only_state, spoken_of, state_of
from foia_scan.states import STATES

_STATE_FORCE = (
    r"State (?:Police|Patrol)|State Highway Patrol|Highway Patrol|Department of (?:Public Safety|Corrections)|"
    r"Justice Cabinet"
)
WITHOUT_PLACE = re.compile(
    rf"(?:{_STATE_FORCE}|(?:County )?Sheriff['’]s (?:Office|Department)|Police (?:Department|Bureau)|"
    r"(?:(?:County )?(?:District|Prosecuting|State['’]s|Commonwealth['’]s) Attorney|Attorney General|Governor)['’]s "
    r"Office|County Attorney|City Solicitor|(?:County )?Board(?: of (?:County )?"
    r"(?:Supervisors|Commissioners|Selectmen|Aldermen))?|"
    r"Commissioners['’]? Court|(?:City|Town|County|Common) Council|County Commission)"
)
"""Bodies that every state, county or city has one of."""
_PLACE = r"(?P<place>(?:[A-Z][\w.’'-]+\s+){1,3}?)"
_OPENS = frozenset(
    "The This That A An Our Your Its His Her At In On Of From By To And Both Each Said If When Former Deputy Special "
    "Dear Re For Also Present Under Regular Call Meeting Minutes Resolution Before".split()
)


_SHORT = re.compile(
    r"(?P<place>(?:[A-Z][a-z]+\s+){1,3}?)(?P<county>(?:County|Co\.)\s+)?(?P<kind>S\.?O\.?|S\.?D\.?|P\.?D\.?)"
)
_SPELLED = {
    "SO": r"Sheriff['’]s\s+(?:Office|Department)",
    "SD": r"Sheriff['’]s\s+(?:Department|Office)",
    "PD": r"Police\s+(?:Department|Bureau)",
}


_STATE_AND_LETTERS = re.compile(rf"(?P<state>{'|'.join(STATES)}) (?P<letters>[A-Z]{{3,6}})")
"""A State's bureau by its letters: "South Dakota DCI"."""


def spelled_out(body: str, texts: tuple[str, ...]) -> str:
    """What an address book shortens, as the texts spell it: "WSP", "Oak Co. SO"; as given where they don't."""
    if re.fullmatch(r"[A-Z]{2}AG", body):
        fitting = {s for s in STATES if "".join(w[0] for w in s.split()) == body[:2] or s[:2].upper() == body[:2]}
        named = {s for s in fitting if any(re.search(rf"\b{s}\b", text) for text in texts)}
        return f"{named.pop()} Attorney General" if len(named) == 1 else body
    if re.fullmatch(r"[A-Z]{1,2}(?:SP|HP)", body):
        wanted = {
            f"{state} {force}"
            for state in STATES
            for force in ("State Patrol", "State Police", "Highway Patrol")
            if "".join(word[0] for word in f"{state} {force}".split()) == body
        }
        named = {name for name in wanted if any(re.search(rf"(?i)\b{name}\b", text) for text in texts)}
        found = named or {name for name in wanted if _names_state_and_force(name, texts)}
        return found.pop() if len(found) == 1 else body
    if short := _STATE_AND_LETTERS.fullmatch(body):
        whole = re.compile(
            rf"\b{short['state']}\s+(?:State\s+)?(?:[A-Z][a-z]+\s+(?:(?:of|for|and)\s+(?:the\s+)?)?){{1,4}}[A-Z][a-z]+\b"
        )
        named = {" ".join(m.group().split()) for text in texts for m in whole.finditer(text)}
        fitting = {name for name in named if "".join(re.findall(r"\b[A-Z]", name)).endswith(short["letters"])}
        return fitting.pop() if len(fitting) == 1 else body
    if match := _SHORT.fullmatch(body):
        place = match["place"].strip()
        kind = _SPELLED[match["kind"].replace(".", "")]
        for text in texts:
            if found_here := re.search(rf"(?i)\b{re.escape(place)}\s+(?:County\s+)?{kind}", text):
                name = " ".join(found_here.group().split())
                return re.sub(r"(?<=['’])S\b", "s", name.title()) if name.isupper() else name
        spelled = "Police Department" if "Police" in kind else f"Sheriff's {kind.split('(?:')[1].split('|')[0]}"
        return f"{place} {'County ' if match['county'] else ''}{spelled}"
    return body


def _bears(text: str, body: str) -> bool:
    return body.upper() in text.replace("’", "'").upper()


def _names_state_and_force(name: str, texts: Sequence[str]) -> bool:
    """Whether the texts name the State, and somewhere its "State Police" without it."""
    *state, kind, force = name.split()
    return all(
        any(words in text.upper() for text in texts) for words in (" ".join(state).upper(), f"{kind} {force}".upper())
    )


_NO_NAME = re.compile(
    r"[RDI]-[A-Z]|\d+(?:st|nd|rd|th)\s+(?:[A-Z]\w+\s+)?District$|(?:District|Ward|Precinct|Room|Suite)\s+[\dA-Z-]{1,6}$|(?:who|which|whom|that|for|as|at|in|on|with|"
    r"by|to|and|or|is|was|Did|Does|Do|Had|Dear|(?:Council\s)?Members?(?:\sof)?)\s|[A-Z]\.\s+(?=(?:The|A|An)\s)"
)
"""How words begin that are no body's name: the rest of a sentence, or of a list's entry ("A. The City")."""
_WITHOUT_CHANCE = re.compile(
    r"^(?:(?:Facility|Place|Location|Agency|Organization|Employer|Affiliation|Representing):\s+|Serving\s+|(?:(?:Speaking|Writing|Appearing|Testifying)\s+for|For|On\s+behalf\s+of)\s+(?:the\s+)?(?=[A-Z])|"
    r"(?:from|of)\s+(?:the\s+)?(?=[A-Z])|(?:A\s+)?Resolution\s+of\s+(?:the\s+)?|"
    r"(?!(?:St|Ste|Mt|Ft)\.)(?:[A-Z][a-z]*\.\s+)(?:[A-Z][\w’'-]+\s+){1,3}of\s+(?:the\s+)?(?=[A-Z]))|"
    r":\s+(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+$|"
    r"\s+(?:on|in|since|by|this|last|at)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|"
    r"May|June|July|August|September|October|November|December|\d{4})\b.*$"
)
"""What stands around a body's name: a form's label, who is named with it, a day."""
_NEXT_SENTENCE = re.compile(
    r"(?<=[A-Za-z]{3})[.;]\s+(?:M[rs]{1,2}\.|Dr\.|Mx\.|The\s|[A-Z]{4,}\b).*$|"
    r"\s+(?:Cause|Case|Docket|Index|Civil Action) No\b.*$"
)
"""A sentence or a case's number behind a body's name."""
_OFFICER_OF = re.compile(
    r"^(?:County|City|Town) (?:Executive|Manager|Administrator|Attorney|Solicitor|Clerk|"
    r"Counsel), (?=.*\b(?:County|City|Town)\b)"
)
"""An officer's title before what he is of: "County Executive, Elm County"."""
_OWNING = re.compile(
    rf"(?P<body>.*\b(?:{SOCIETY}|Police|Patrol|(?:Bureau|Department|Division) of [A-Z]\w+(?: [A-Z]\w+)*))['’]s$"
)
"""A body that something is of."""
_TWICE = re.compile(
    r"\b(?P<words>[A-Z]\w+ [A-Z]\w+|Sheriff|Police|Board|Council|Department|Office|County)\s+(?P=words)\b"
)
"""Words said twice: a body that was put together with its own name."""
_COMMON = re.compile(
    r"(?i)(?:county|city|town|state) (?:judge(?:/executive)?|executive|manager|administrator|clerk)|"
    r"(?:[a-z]+ ){0,2}liaison(?: officer)?|police|sheriff|department|office|bureau|division|county|city|"
    r"state|agency|staff|chief|unit"
)
"""Words that name no body by themselves."""
_ENDS_WITHIN = re.compile(r"(?<=[a-z]{3})[.;]\s|(?<=[A-Z]{4})\.\s")
"""A sentence's end."""


@lru_cache(maxsize=4096)
def as_a_name(body: str) -> str:
    """The body without what stands around its name by chance, a list's letter or the State behind a city, with a plain
    apostrophe, so that one body has one name; "" where the words are no name."""
    body = _WITHOUT_CHANCE.sub("", body.strip().rstrip(".,;:").replace("’", "'"))
    body = _OFFICER_OF.sub("", _NEXT_SENTENCE.sub("", body))
    body = body.rstrip("'") if body.endswith("s'") else body
    body = _OWNING.sub(r"\g<body>", _TWICE.sub(r"\g<words>", body))
    if of_state := _STATES_DEPARTMENT.fullmatch(body):
        return f"{of_state['state']} Department of {of_state['what']}"
    body = re.sub(rf",\s+(?:{'|'.join(STATES)}|Executive (?:Chamber|Department))$", "", body)
    body = body if not body.endswith(_SHORTENED) else f"{body}."
    if _COMMON.fullmatch(body):
        return ""
    return "" if _NO_NAME.match(body) or _ENDS_WITHIN.search(body) or _OF_A_FORM.search(body) else body


_STATES_DEPARTMENT = re.compile(
    rf"(?P<what>Public Safety|Corrections?|Justice|Law|Law Enforcement) of (?P<state>{'|'.join(STATES)})"
)
"""What a commissioner is of: "the Commissioner of Public Safety of Ohio"."""
_OF_A_FORM = re.compile(r":\s|\(b\)?\(?\d")
""" "For the Port: (b)(6)", a line on which somebody signs: no name of a body."""


_BY_LETTERS = {
    "N.C": "North Carolina",
    "N.D": "North Dakota",
    "N.H": "New Hampshire",
    "N.J": "New Jersey",
    "N.M": "New Mexico",
    "N.Y": "New York",
    "R.I": "Rhode Island",
    "S.C": "South Carolina",
    "S.D": "South Dakota",
    "W.Va": "West Virginia",
}
_STATE_BY_LETTERS = re.compile(rf"(?:{'|'.join(short.replace('.', r'[.] ?') for short in _BY_LETTERS)})\.(?= [A-Z])")
""" "N.C. Department of Ports"."""
_CUT_SHORT = re.compile(r"(?:State|[A-Z][a-z]+ State|National) (?:Bureau|Department|Division)")
"""A body whose purpose is left out: "the State Bureau"."""
_STATE_BEFORE = re.compile(rf"(?i)\b(?P<state>{'|'.join(STATES)})(?:['’]s)?\s+$")
_PART_BEFORE = re.compile(
    r"(?:[A-Z]\w+ ){1,3}(?:Bureau|Division|Section|Unit|Branch), (?P<whole>(?:[A-Z]\w+ ){1,3}"
    r"(?:Department of .+|State Police|State Patrol|Highway Patrol|Police Department|"
    r"Sheriff['’]s (?:Office|Department)))$"
)
"""A part before the whole: "Records Bureau, Ohio Department of Ports"."""
_PART_OF_POLICE = re.compile(
    rf"(?P<police>(?:(?:{'|'.join(STATES)}) )?(?:State Police|State Patrol|Highway Patrol)),? "
    r"(?:Bureau|Division|Section|Office) of .+"
)
"""A part behind it: "State Police Bureau of Prints"."""
_PART_OF_DEPARTMENT = re.compile(
    rf"(?P<whole>(?:{'|'.join(STATES)}) Department of [^,]+), "
    r"(?:(?:[A-Z]\w+ ){1,4}(?:Bureau|Division|Section|Unit|Office|Branch)|(?:Bureau|Division|Office) of .+)"
)
""" "Ohio Department of Public Safety, Records Bureau"."""
_STATE_BUREAU = re.compile(
    r"(?:State )?(?:Bureau|Division) of (?:(?:Criminal|State) )?"
    r"(?:Identification|Investigation|Apprehension|Records|Justice Services)"
    r"(?: and (?:Identification|Investigation|Information|Records))?"
)
"""What States call the keepers of their fingerprints."""
_CITY_POLICE = re.compile(
    r"(?!State |.*\b(?:State|Tribal|Park|Transit|Capitol|University|College|Secret|Military|Nation)\b)"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} Police"
)
"""A city's police by its short name."""
_SHORTENED = ("Inc", "Co", "Corp", "U.S", "Assn", "Dept")


_OF_ITS_COUNTY = re.compile(r"(?:Board|Council|Commission) of [A-Z]\w+ (?:of|for) ")
""" "Board of Commissioners of Elm County"."""


@lru_cache(maxsize=1024)
def full_body(body: str, texts: tuple[str, ...]) -> str:
    """The body with its place, where the texts, nearest first, name one of its kind; else as given."""
    if owned := re.match(r"(?:Their|Its|His|Her)\s+(?=[A-Z])", body):
        return as_a_name(body[owned.end() :])  # of whom is told elsewhere
    if re.match(r"The State [A-Z]", body) and (told := full_body(body[4:], texts)) != body[4:]:
        return told
    body = as_a_name(usual(body) if _OF_ITS_COUNTY.match(body) else body)
    if short := _STATE_BY_LETTERS.match(body):
        body = f"{_BY_LETTERS[short[0].replace(' ', '').rstrip('.')]} {body[short.end() :].strip()}"
    elif state_s := re.fullmatch(r"State (?P<what>(?:[A-Z]\w+ ){1,4}(?:Division|Bureau|Department|Agency))", body):
        named = {s for s in STATES if any(re.search(rf"(?i)\b{s} {state_s['what']}\b", text) for text in texts)}
        body = f"{named.pop()} {state_s['what']}" if len(named) == 1 else body
    body = re.sub(rf"(?<=\bCounty)(?:,\s+(?:{'|'.join(STATES)})|\s+Courthouse)$", "", spelled_out(body, texts))
    body = re.sub(r"^County of (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)$", r"\g<place> County", body)
    body = re.sub(
        r"^City Council of (?:the City of )?(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)$", r"\g<place> City Council", body
    )
    body = re.sub(
        r"^Police of (?:the City of )?(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)$", r"\g<place> Police Department", body
    )
    body = re.sub(r"\bDepartment of (?=State P(?:olice|atrol)\b)", "", body)
    if chamber := re.fullmatch(rf"(?P<state>{'|'.join(STATES)})(?: State)? Executive (?:Chamber|Department)", body):
        return f"State of {chamber['state']}"
    if body.endswith("Sheriff's Office") and not any(_bears(text, body) for text in texts):
        other = f"{body.removesuffix('Office')}Department"
        body = other if any(_bears(text, other) for text in texts) else body
    if body.endswith(" Police Department") and not any(_bears(text, body) for text in texts):
        other = f"{body.removesuffix(' Police Department')} City Police Department"  # "Carson City" is a name
        body = other if any(_bears(text, other) for text in texts) else body
    if _CITY_POLICE.fullmatch(body) and not body.startswith(STATES):
        return f"{body} Department"
    if body.endswith(" Police") and any(re.search(rf"(?i)\b{re.escape(body)} Department\b", text) for text in texts):
        return f"{body} Department"
    if _CUT_SHORT.fullmatch(body):
        longer = {
            m.group() for text in texts for m in re.finditer(rf"\b{body} of (?:[A-Z]\w+(?: and)? ?)+(?<=\w)", text)
        }
        return longer.pop() if len(longer) == 1 else body
    if part := _PART_BEFORE.match(body):
        body = part["whole"]
    if part := _PART_OF_DEPARTMENT.fullmatch(body):
        body = part["whole"]
    if part := _PART_OF_POLICE.fullmatch(body):
        body = part["police"]
    if _STATE_BUREAU.fullmatch(body):
        return _of_its_state(body, texts)
    if of_new_york := re.fullmatch(r"New York (?P<what>(?:Division|Department) of .+)", body):
        spelled = any(re.search(rf"(?i)\b{re.escape(body)}\b", text) for text in texts[:2])
        return body if spelled else f"New York State {of_new_york['what']}"
    if body in ("State Senate", "State Assembly") and (state := next(filter(None, map(state_of, texts)), "")):
        return f"{state} {body}"
    if body == "Office of the Attorney General":
        return _of_the_attorney_general(texts)
    if _OF_A_SOCIETY.fullmatch(body):
        return _in_longer(body, texts)
    if _OF_SOME_STATE.fullmatch(body):
        return _of_the_state_named(body, texts)
    if not WITHOUT_PLACE.fullmatch(body):
        return body
    words = re.sub("['’]", "['’]", re.escape(body).replace(r"\ ", r"\s+"))
    for text in texts:
        found = {
            place
            for match in re.finditer(rf"\b(?i:{words})\b", text)
            if (before := re.search(rf"\b{_PLACE}$", text[max(0, match.start() - 60) : match.start()]))
            and (place := _place_of(before["place"], body, text))
        }
        if len(found) == 1:
            place = found.pop()
            if (
                place.removesuffix(" State") in STATES
                and text != texts[0]
                and (home := spoken_of(texts[0]) or by_its_capital(texts[0]))
            ):
                place = place if place.startswith(home) else home  # another paper's may be another State's
            return f"{place} {body}"
        if found:
            return body
    if re.fullmatch(rf"{_STATE_FORCE}|(?:Attorney General|Governor)['’]s Office", body):
        for find in (spoken_of, only_state):
            if state := next(filter(None, map(find, texts)), ""):
                return f"{state} {body}"
    if body.startswith("County ") and texts:
        counties = {county["place"].strip() for county in _A_COUNTY.finditer(texts[0])}
        return f"{counties.pop()} {body}" if len(counties) == 1 else body
    return body


_A_COUNTY = re.compile(r"\b(?P<place>(?:(?!The\b|In\b|All\b)[A-Z][\w.’'-]+\s){1,2})County\b")
"""A county that a paper names: "the County Commission" of a paper that names but one is that county's."""


_OF_SOME_STATE = re.compile(
    r"(?!Department of (?:Public Safety|Corrections)$)(?:Executive Office|Department|Division|Bureau|Office|Agency) "
    r"(?:of|for) (?!the (?:Governor|Attorney General|Mayor|Sheriff)\b)[A-Z].+"
)
"""What a State's departments are called, by no State."""


def _of_the_state_named(body: str, texts: Sequence[str]) -> str:
    """A department with the State, where the texts name it so: in full, or in an address above its city and State."""
    words = re.escape(body).replace(r"\ ", r"\s+")
    for text in texts:
        named = {
            match["state"] or match["below"]
            for match in re.finditer(
                rf"\b(?P<state>{'|'.join(STATES)})(?:['’]s)?\s+(?:State\s+)?(?i:{words})\b|"
                rf"\b{words},?\s+(?:[A-Z][a-z]+\s){{0,2}}[A-Z][a-z]+,\s+(?P<below>{'|'.join(STATES)})\b",
                text,
            )
        }
        if named:
            return f"{named.pop()} {body}" if len(named) == 1 else body
    return body


_OF_A_SOCIETY = re.compile(
    rf"(?!(?:City|Town|County|Common|Village|State|Tribal|District|School)\s)[A-Z][\w'-]+\s(?:{SOCIETY}|Council)"
)
"""A society by the last two words of its name, or by its whole name."""


def _in_longer(body: str, texts: Sequence[str]) -> str:
    """ "The Workers' League", where the texts have one that is called so with more before it: the "North Elm Workers'
    League"."""
    words = re.sub("['’]", "['’]", re.escape(body).replace(r"\ ", r"\s+"))
    longer = {
        " ".join(match[1].split())
        for text, before in zip(texts, ("[a-z]", "[a-z]", "[.]"), strict=False)
        for match in re.finditer(rf"(?<={before} )((?:[A-Z][\w’'-]+(?<!['’]s)\s+){{1,3}}{words})\b", text)
    }
    return longer.pop().replace("’", "'") if len(longer) == 1 else body


def _of_its_state(body: str, texts: Sequence[str]) -> str:
    """A State's bureau with the State, as the texts call it, else by the State that they are mostly about."""
    named = {
        before["state"].title()
        for text in texts
        for match in re.finditer(rf"(?i)\b{body}\b", text)
        if (before := _STATE_BEFORE.search(text[max(0, match.start() - 30) : match.start()]))
    }
    if len(named) > 1 or (not named and body.startswith("State ")):  # a name by itself
        return body
    state = named.pop() if named else next(filter(None, map(state_of, texts)), "")
    return f"{state} {body}".strip()


def _of_the_attorney_general(texts: Sequence[str]) -> str:
    """Of the one State that the texts name, or of the District of Columbia where they name no State."""
    state = next(filter(None, map(only_state, texts)), "")
    if state:
        return f"{state} Attorney General's Office"
    of_district = any(re.search(r"(?i)\bdistrict of columbia\b", text) for text in texts)
    return "DC Office of the Attorney General" if of_district else "Office of the Attorney General"


def _place_of(words: str, body: str, text: str) -> str:
    """The place at the end of the words before a body; "" where they are none."""
    parts = [part.capitalize() if part.isupper() else part for part in words.replace("’", "'").split()]
    start = max((at + 1 for at, part in enumerate(parts) if part in _OPENS), default=0)
    parts = parts[start:]
    if body == "Highway Patrol" and (full := next((s for s in STATES if " ".join(parts).endswith(f"{s} State")), "")):
        return f"{full} State"
    if re.fullmatch(_STATE_FORCE, body):
        return next((state for state in STATES if " ".join(parts).endswith(state)), "")
    if not parts:
        return ""
    while len(parts) > (2 if parts[-1] == "County" else 1) and _often(parts[1:], text) > _often(parts, text):
        parts = parts[1:]  # a word that stands before it by chance
    if any(names.has_title(part) or part.endswith((".", ",", "'s")) for part in parts):
        return ""
    return "" if " ".join(parts) in ("County", "City", "State", "Town") else " ".join(parts)


def _often(parts: Sequence[str], text: str) -> int:
    words = r"\s+".join(map(re.escape, parts))
    return len(re.findall(rf"(?i)\b{words}\b", text))


def full_name(name: str, who: Known) -> Person | None:
    """The one person of the file whom a bare surname can mean; None for a full name, or where it may be several."""
    if len(name.split()) != 1 or names.is_redacted(name) or name.isupper() or not names.person(f"Ann {name}"):
        return None
    return who.complete(name)


_NOT_OF_HEADS = ("in-text", "topic-pack")
_A_TITLE = re.compile(r"(?i)\b(?:judge|executive|director|coordinator|manager|chief|officer|counsel|chair\w*)$")
"""How a title ends that was taken for a body: "County Judge/Executive"."""


def body_in_heads(name: str, who: Known) -> str:
    """The body that heads, lists or signatures anywhere in the file give a person of that full name; "" if none."""
    if len(name.split()) < 2 or names.is_redacted(name):
        return ""
    person = who.named(name)
    if person is None or person.rule in _NOT_OF_HEADS or _A_TITLE.search(person.organization):
        return ""
    return person.organization
