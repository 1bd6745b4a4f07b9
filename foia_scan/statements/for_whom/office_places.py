"""The place in which an office is held: "Oak County Sheriff Ann Roe", the one county that a paper names."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from foia_scan import names
from foia_scan.records import Document
from foia_scan.statements.for_whom.belonging import without_chance
from foia_scan.statements.naming.described import WORD
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.offices import Office, fits, office_of
from foia_scan.statements.naming.states_meant import only_state
from foia_scan.states import ABBREVIATED, CAPITALS, STATES

_SAINT = r"(?:(?:St|Ste|Mt|Ft)\.\s+)?"
"""What a place's name may begin with: "St. Mary County"."""
_OF_SAINTS = "San|Santa|Our Lady|Holy|Sacred|Saint|Christ"
_NO_SAINT = "".join(rf"(?<!\b{saint} )" for saint in _OF_SAINTS.split("|"))
COUNTY = re.compile(
    rf"{_NO_SAINT}(?P<place>(?!(?:{_OF_SAINTS})(?:\s[A-Z][\w’'-]+){{1,3}}\s+Parish\b)(?:City and County of\s+)?{_SAINT}"
    r"(?:[A-Z][\w’'-]+\s+){1,3}(?:County|Parish))\b"
)
_STATES = "|".join(STATES)
_DAY = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}"
_OF_PLACE = re.compile(
    r"(?:(?:City\s+and\s+County|County|City|Town|Village|State|"
    r"Commonwealth)\s+of\s+)(?P<place>[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)"
)


_IN_A_TOWN = r"\bIn\s+"
_LED_BY_IN = re.compile(r"(?:In|Outside|Near)\s")
""" "In Elm Falls Sheriff Ben Orr heard of it"."""
_RANK = r"(?:Associate|Assistant|Deputy|Acting|Interim|Senior|Principal)\s+"


@lru_cache(maxsize=64)
def _places(title: str) -> tuple[re.Pattern[str], ...]:
    """Where the place of an office stands, in a text that is marked."""
    place = rf"(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s+){{1,4}}?)"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"\b{place}(?:['’]s\s+)?(?i:{title}),?\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
            rf"\b{NAME}\s+\((?i:{title}),\s+(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s){{1,3}}(?:County|Parish|City))\)",
            rf"\b{NAME},\s+who\s+(?:is|was|has\s+been|serves\s+as)\s+(?:the\s+|an?\s+)?(?i:{title})\s+(?:of|in|for)\s+"
            rf"(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s?){{1,4}})",
            rf"\b{NAME},?\s+(?:the\s+)?(?:(?i:{title})\s+)?(?:of|for)\s+(?:(?:the|neighboring|nearby|adjoining)\s+)?"
            rf"(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s?){{1,4}})",
            rf"(?:^|[.,\n]\s*)(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s+){{1,3}}(?:County|Parish))(?:,\s+(?:{_STATES}|{_DAY})|\s+\([^()]{{2,20}}\))?\.\s+"
            rf"(?:(?:(?!County\b|Parish\b)[^.§\n“”]){{1,50}}\.\s+){{0,2}}(?:[A-Z][a-z]+\s+(?:with\s+)?)?(?i:{title})\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
            rf"\b{NAME},\s+(?i:{title}),\s+(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s){{1,3}}(?:County|Parish))\b",
            rf"\b{NAME}\s+in\s+(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s+){{1,2}}County)\b",
            rf"\b{NAME},\s+(?:the\s+)?(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s+){{1,4}}?)(?i:{title})",
            rf"\b{NAME}\s+\((?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}}\s(?:County|Parish))\)",
            rf"\b{NAME}\s+(?:has\s+)?(?:served|serves|policed|polices|patrolled|patrols|protects)\s+(?:the\s+people\s+of\s+)?"
            rf"(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s+){{1,3}}(?:County|Parish))\b",
            rf"\b{NAME}\s+(?:has\s+)?(?:heads|headed|leads|led|runs|run|commands)\s+the\s+police\s+department\s+(?:of|in)\s+"
            rf"(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s?){{1,3}})",
            rf"\bin\s+(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s){{1,3}}(?:County|Parish)),\s+(?i:{title})\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
            rf"{_IN_A_TOWN}(?P<place>{_SAINT}(?:[A-Z][\w’'-]+\s?){{1,4}}),(?:[^.“”\"]|\b[A-Z][a-z]{{1,5}}\.){{0,80}}?"
            rf"(?i:{title})\s+(?:{WORD}\s+){{0,2}}{NAME}\b",
        )
    )


@lru_cache(maxsize=64)
def _called(title: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{title})\s+(?:{WORD}\s+){{0,2}}{NAME},\s+(?P<place>[A-Z][a-z]+)(?=[.;])")


_VERB = re.compile(r"(?:[A-Z][a-z]+(?:ed|ught)|Met|Saw|Told|Rang|Heard|Wrote|Spoke|Left|Gave|Sent|Had|Got|Read)")
_HIS_DEPUTY = re.compile(r"(?<!County)(?<!Parish)['’]s\s+(?:[Cc]hief\s+[Dd]eputy|[Uu]ndersheriff)\b")
_LISTED = re.compile(rf"\b{NAME}\s+\((?P<place>[A-Z][a-z]+)\)[,;.]")


def place_beside(office: Office, surname: str, text: str) -> str:
    """The place in front of the title ("Oak County Sheriff Ann Roe"), behind the name, or opening its sentence."""
    title = office.title.pattern.replace("(?i)", "")
    with_sign = marked(text, surname)
    if office.place == "county" and (listed := _LISTED.search(with_sign) or _called(title).search(with_sign)):
        return of_title(office, listed["place"])
    for pattern in _places(title):
        for match in pattern.finditer(with_sign):
            found = place_in(match["place"])
            led = pattern.pattern.startswith(_IN_A_TOWN) or _LED_BY_IN.match(match["place"])
            town = led and not found.endswith(("County", "Parish"))
            if town and office.place == "county" and f"{found} County" not in text:
                continue  # "In Elm Falls, Sheriff Roe said": the county may be called otherwise
            if (_VERB.fullmatch(found) or _HIS_DEPUTY.search(match.group())) and f"{found} County" not in text:
                continue  # "Telephoned Undersheriff Roe yesterday.", "Holt's chief deputy, Ann Roe"
            if office.place == "state":
                found = next((s for s in STATES if re.match(rf"{s}\b", match["place"].strip())), found)
            if found and fits(office, found):
                return found
    return ""


_ITS_OFFICER = re.compile(
    rf"\b(?:[Ii]ts|[Tt]heir)\s+(?:[a-z]+\s+){{0,2}}[a-z]+,\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)
_NOT_FAR = 250
"""Characters before "its sheriff" in which the county is named."""


def place_before(office: Office, surname: str, text: str) -> str:
    """ "Oak County was dropped in May, according to its sheriff, Ann Roe": the county named last; "" elsewhere."""
    with_sign = marked(text, surname)
    told = _ITS_OFFICER.search(with_sign) if office.place == "county" else None
    if told is None or not office.title.search(told.group()):
        return ""
    before = text[max(0, told.start() - _NOT_FAR) : told.start()]
    named = [place_in(match["place"]) for match in COUNTY.finditer(before)]
    return named[-1] if named else ""


def of_title(office: Office, words: str) -> str:
    """ "Elm's district attorney": the place that a title itself gives."""
    place = place_in(words)
    if office.place == "county" and place and not place.endswith(("County", "Parish")):
        place = f"{place} County"
    return place if place and fits(office, place) and not names.has_title(place) else ""


def state_near(surname: str, text: str) -> str:
    """The State that is spoken of right around a name: "Colorado. Ann Roe, counsel to the Governor, …"."""
    for match in re.finditer(NAME, marked(text, surname)):
        around = text[max(0, match.start() - 100) : match.end() + 100]
        if state := only_state(around):
            return state
    return ""


def place_in(words: str) -> str:
    """A place's name without what stands before it by chance."""
    if match := _OF_PLACE.search(words):
        return match["place"]
    words = re.sub(rf"^{_RANK}", "", words.strip())  # "Associate County Attorney"
    words = re.sub(r"(?<=\w)\s+(?:Police|Sheriff['’]s|City Council)\b.*$", "", words.strip())
    parts = re.sub(r"['’]s$", "", words).split()
    if "By" in parts or re.search(r"\d", words):  # a byline stands right before the story's first words
        return ""
    place = without_chance(" ".join(parts))
    return "" if place in ("County", "Parish", "City", "State") else place


@lru_cache(maxsize=64)
def only_city(text: str) -> str:
    """The one city that a text names as one, or by its police; "" where it names several or none."""
    found = {
        match["place"] or match["before"]
        for match in re.finditer(
            r"\b(?:City|Town)\s+of\s+(?P<place>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)|"
            r"\b(?P<before>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:City\s+Council|Police\s+Department)\b",
            text,
        )
    }
    found = {re.sub(r"^The\s+(?=[A-Z])", "", place) for place in found if place}
    found = {place for place in found if place.split()[0] not in _NO_CITY}
    return found.pop() if len(found) == 1 else ""


_STATE_ABOVE = re.compile(rf"(?:{_STATES})\s*\n\s*County$")
_NO_CITY = frozenset(
    "The This That Our Your Their His Her Its A An In At Of And State County City Local Each Every".split()
)
"""How words before "City Council" begin that are no city's name."""


@lru_cache(maxsize=64)
def only_council(text: str) -> str:
    """The one council that a text names with its place; "" where it names several or none."""
    found = re.findall(
        r"\b((?:[A-Z][a-z]+\s){1,2}(?:(?:County|City|Town)\s)?Council)\b(?!\s+(?:Office\s+)?(?:Building|Chambers?|Hall|Room))",
        text,
    )
    named = {name for name in found if name.split()[0] not in (*_NO_CITY, "Town", "Common") and " Council" in name}
    named = {name for name in named if not _OF_NO_CITY.search(name)}
    return named.pop() if len(named) == 1 else ""


_OF_NO_CITY = re.compile(
    r"\b(?:Neighborhood|Community|Tribal|Labor|Youth|Advisory|Business|Trades|Health|Safety) Council$"
)
_COUNTY_OF = re.compile(
    r"\b(?P<kind>County|Parish)\s+of\s+(?P<place>[A-Z][a-z]+(?:\s(?!Board|Sheriff|Office|Department|Attorney|Jail|Council|Executive|"
    r"Clerk|State|Administrator|Commission|Counsel|Detention|Public|Probation|County|The|A|In|On|By)[A-Z][a-z]+)?)"
)


_OF_A_CHURCH = re.compile(
    r"\b(?:(?i:church|diocese|archdiocese|catholic|congregation|rosary|parishioners?)|Father|Fr\.|Monsignor|Bishop|Mass|"
    rf"(?:{_OF_SAINTS})(?:\s[A-Z][\w’'-]+){{1,3}}\s+Parish)\b"
)
"""Words beside which a parish is one of a church, and no county of Louisiana."""


def counties_named(text: str) -> list[str]:
    """Every county that a text names behind its name, as often as it does."""
    # "Elm Falls, Ohio" above "County Attorney" names no county
    found = [place_in(m["place"]) for m in COUNTY.finditer(text) if not _STATE_ABOVE.match(m["place"])]
    if any(place.endswith("Parish") for place in found) and _OF_A_CHURCH.search(text):
        return [place for place in found if not place.endswith("Parish")]
    return found


@lru_cache(maxsize=64)
def only_county(text: str) -> str:
    """The one county that a document names; "" where it names several or none."""
    found = {*counties_named(text), *(f"{m['place']} {m['kind']}" for m in _COUNTY_OF.finditer(text))}
    named = {place for place in found if len(place.split()) > 1}
    return named.pop() if len(named) == 1 else ""


_FAR_MORE = 2
"""How many times as often as any other a county is named that a story is about."""


def mostly_county(text: str) -> str:
    """The one county that a story names, or the one that it names far more often than any other."""
    if one := only_county(text):
        return one
    named = Counter(counties_named(text))
    often = [(place, count) for place, count in named.most_common(2) if len(place.split()) > 1]
    if not often or often[0][1] < _FAR_MORE or (len(often) > 1 and often[0][1] < _FAR_MORE * often[1][1]):
        return ""
    return often[0][0]


def place_of_issuer(office: Office, document: Document) -> str:
    """The place of the body that issued the paper: the officers that its minutes name are its own."""
    author = document.author
    issuer = author.organization if author and document.kind != "news" else ""  # a paper may be called by its State
    for people in (document.people, document.recipients):
        issuer = issuer or next((p.organization for p in people if COUNTY.search(p.organization)), "")
    if match := COUNTY.search(issuer) or COUNTY.search(document.title):
        return place_in(match["place"]) if office.place != "state" else ""
    if (
        match := re.search(r"(?i:\bcounty of )(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)", issuer)
    ) and office.place != "state":
        return f"{match['place']} County"
    if office.place == "state":
        return next((s for s in STATES if re.search(rf"\b{s}\b", issuer)), "")
    city = re.match(
        r"(?:City\s+of\s+)?(?P<place>[A-Z]\w+(?:\s[A-Z]\w+){0,2}?)\s+(?:City|Town|Village|Police|Board\s+of\s+(?:Selectmen|Aldermen))\b",
        issuer,
    ) or re.match(r"(?:City|Town|Village)\s+of\s+(?P<place>[A-Z]\w+(?:\s[A-Z]\w+){0,2})$", issuer)
    titled = re.search(r"(?i)\bcity of (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)", document.title)
    if city is None and titled and document.kind == "transcript" and office.place == "city":
        return titled["place"].title()
    seat = re.search(r"(?i)\bcounty of (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)", document.title)
    if seat and document.kind in ("transcript", "minutes") and office.place in ("county", "only-county"):
        return f"{seat['place'].title()} County"
    return city["place"] if city and office.place == "city" else ""


_DATELINE = re.compile(
    r"(?:^|[.§]\s+)(?P<place>(?:(?:ST|FT|MT)\.\s)?[A-Z]{3,}(?:[ -][A-Z]{2,}){0,2})"
    r"(?:, [A-Z][\w.]+)?(?:\s+\([A-Z]{2,8}\))?"
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?:\s+\([A-Z]{2,8}\))?\s*[-–—]{1,2}\s"
)
"""Where a story is from: "ELM CITY (AP) --"."""
_NO_PLACE = (
    r"(?:THE|NEWS|UPDATE|CORRECTION|OPINION|EDITORIAL|LETTERS?|BRIEFS|BACKGROUND|COLUMN|COMMENTARY|REVIEW|SUMMARY|ABSTRACT|"
    r"INTRODUCTION|CONCLUSIONS?|FINDINGS?|NOTES?|NOTICE|DRAFT|CONFIDENTIAL|UNCLASSIFIED|PHOTO|CAPTION|QUESTIONS?|ANSWERS?|"
    r"RESPONSE|MEMO(?:RANDUM)?|FOIA)\b"
)
"""What stands in capitals over a story or a part of it."""
_RUN_IN = re.compile(
    rf"(?:^|[.§]\s+)(?!{_NO_PLACE}|[A-Z]{{3}}\.)"
    r"(?P<place>[A-Z]{3,}(?:[ -][A-Z]{3,}){0,2})"
    r"(?:\.\s+(?=(?:The|An?|When|At|It|On|In|For|After|Since|Before|Until|If|As|There|Nobody|No|Every|Each|One|Two|Three|Four|Five|"
    r"Six|Seven|Eight|Nine|Ten|Last|This|That|These|While|Some|Most|Many|All|Just|Only|More|What|Who|Sheriff|Police|Officials|"
    r"Mayor|County|City|State|Federal|Local|Nearly|About|Under|By|From|With)\s+[a-zA-Z])|"
    r",\s(?!(?:Lt|Sgt|Capt|Col|Maj|Rep|Sen|Gov|Mr|Ms|Mrs|Dr|Hon|Rev|Jr|Sr|Esq|Inc|Corp)\.)(?:[A-Z]\.(?:[A-Z]\.)?|[A-Z][a-z]{1,4}\.)\s+"
    r"(?=[A-Z]))"
)
"""The same without a dash: "ELM CITY. The hall was full", "ELM CITY, Okla. Sheriff Roe said"."""
_OPENING = 600
"""Characters of a story in which it says where it is from."""


def dateline(text: str) -> str:
    """Where a story is from, by its first words; "" where it doesn't say."""
    match = _DATELINE.search(text[:_OPENING]) or _RUN_IN.search(text[:_OPENING])
    return match["place"].title() if match else ""


def state_of_dateline(text: str) -> str:
    """The State of the place that a story is from: "AUGUSTA, Maine – The vote was close"; or whose capital it is."""
    where = _IN_STATE.match(text[:_OPENING].lstrip()) or _IN_STATE.search(text[:_OPENING])
    if short := None if where else _IN_SHORT.search(text[:_OPENING]):
        return ABBREVIATED[short["state"].replace(" ", "")]
    return where["state"] if where else CAPITALS.get(dateline(text), "")


_IN_STATE = re.compile(rf"(?m)^[A-Z]{{3,}}(?:[ -][A-Z]{{2,}}){{0,2}},\s+(?P<state>{_STATES})\s*(?:[–—-]|\()")


_SHORT_STATES = "|".join(re.escape(short).replace(r"\.", r"\.\s?") for short in ABBREVIATED)
_IN_SHORT = re.compile(
    rf"(?m)^[A-Z]{{3,}}(?:[ -][A-Z]{{2,}}){{0,2}},\s+(?P<state>{_SHORT_STATES})\.?\s*"
    r"(?:\([A-Z][^()]{1,20}\)\s*)?[–—-]"
)
""" "PORT ELM, Conn. – The vote was close"."""


def is_elsewhere(role: str, surname: str, near: str) -> bool:
    """Whether an office is told with a place: "Mayor Ann Roe of Oak City", as another board's minutes name her."""
    office = office_of(role)
    return office is not None and place_beside(office, surname, near) != ""
