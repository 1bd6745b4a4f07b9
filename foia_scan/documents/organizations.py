"""Which body a line of a letterhead, a signature or an address names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import PART, SOCIETY, chapter, is_part_only, spelled, usual
from foia_scan.documents.labels import headers_in
from foia_scan.documents.lines import bears_date, is_address, is_title, names_a_body, opens_with_program
from foia_scan.documents.place_offices import PLACE_ALONE, STATE_ALONE, office_of_a_place, place_of
from foia_scan.states import STATES
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_NO_BODY = re.compile(
    r"(?:Notes?|Briefing|Log|Agenda|Transcript|Hearing|Order|Brief|Draft|Command\s+Staff|Statement|Testimony|Remarks|Press|"
    r"Certificate|Table|List|Notice|Request|Appendix|Exhibit|Attachment|Records?|Comments?|Case|Re|Subject|Status|"
    r"Minutes|(?:Prepared|Drafted|Compiled|Submitted)\s+(?:by|for)|Summary|Memorandum|Law\s+Enforcement\s+Sensitive|(?:County|City|Town|Corporation|State['’]s|District)\s+"
    r"(?:Attorney|Counsel|Manager|Solicitor|Administrator)$)\b",
    re.IGNORECASE,
)
_STATE_DEPARTMENT = re.compile(
    r"(?P<part>(?:DEPARTMENT|BUREAU|OFFICE|DIVISION)\s+OF\s+[A-Z ]{4,40}?),?\s+(?:STATE|"
    r"COMMONWEALTH)\s+OF\s+(?P<state>[A-Z ]+)$",
    re.IGNORECASE,
)
"""A department of a State, not the federal one of the same name."""
_OF_THE_STATE = re.compile(
    r"(?:(?:DEPARTMENT|MINISTRY)\s+OF\s+[A-Z ]{4,30}|(?:THE\s+)?(?:HOUSE\s+OF\s+(?:REPRESENTATIVES|DELEGATES)|SENATE|"
    r"ASSEMBLY|LEGISLATURE))$",
    re.IGNORECASE,
)
"""A department or a chamber below the name of its State, whatever federal one is called so."""
_BUREAU = re.compile(
    rf"(?:(?:{'|'.join(STATES)})\s+)?(?:(?:(?:Office|Division|Bureau)\s+of\s+(?:the\s+)?)?"
    r"(?P<force>State\s+(?:Police|Patrol)|Highway\s+Patrol)|(?P<bureau>(?:State\s+)?(?:Bureau|Division)\s+of\s+"
    r"(?:Criminal\s+)?(?:Apprehension|Identification|Investigations?)))(?=\s*(?:[,(]|$))",
    re.IGNORECASE,
)
"""A bureau or a police force below its department, that goes by its own name: "Bureau of Criminal Identification"."""
_COUNCIL = re.compile(
    r"(?:IN\s+|[A-Z ]+\s+COMMITTEE\s+OF\s+THE\s+)?(?P<body>COUNCIL|"
    r"(?:CITY|TOWN|VILLAGE|COMMON)\s+(?:COUNCIL|COMMISSION)|BOARD\s+OF\s+(?:ALDERMEN|SELECTMEN"
    r"|SUPERVISORS|(?:COUNTY\s+)?COMMISSIONERS)|COMMISSIONERS['’]?\s+COURT)"
    r"(?:,\s+[A-Z]+ (?:SESSION|MEETING)(?:,\s+[\w ,]{4,40})?|[,.:]\s+MINUTES\b.{0,80})?$",
    re.IGNORECASE,
)
_OF_THE_HOUSE = re.compile(r"(?i)\bcapitol\b|,\s*(?:governor|attorney general|secretary|commissioner|director|clerk)\b")
"""Who or what stands below a State's name and is no body: where it sits, one of its officers."""
_CHAMBER = re.compile(r"@(?:[\w-]+\.)*(?P<name>house|senate)\.(?:[\w-]+\.)?gov\b", re.IGNORECASE)
_CHAMBERS = {"house": "House of Representatives", "senate": "United States Senate"}
_MAIL_DOMAIN = re.compile(r"@(?:[\w-]+\.)*?(?P<name>[\w-]+)\.(?:gov|mil|org|com|us|net|edu)\b", re.IGNORECASE)


def _is_plain_word(name: str, kind: str, text: str) -> bool:
    """Whether an acronym is but a word of a line in capitals: "FAIR HEARTH COALITION"."""
    return kind != "agency" and name.isupper() and text.isupper() and len(name) < len(text.strip())


_DEPARTMENT = re.compile(r"(?i)department\s+of\b|bureau\s+of\b|department$")


_TO_WHICH = re.compile(r"(?:[-/][A-Z]{2,6})*(?:\s(?:and|Audit|Congressional)\s[A-Z]{2,6})?\s+(?:Audit\s+)?[Ll]iaison\b")
"""Behind a body to which somebody else's office tends: "the GAO-OIG Liaison Office"."""


@lru_cache(maxsize=1 << 11)
def known_in(text: str, topic: Topic) -> str:
    """The short name of the pack's organization that ``text`` names; of several the agency that speaks for itself."""
    found = []
    for match in topic.organization_pattern.finditer(text):
        before = text[: match.start()].rstrip()
        if before[-2:].lower() == "on" and re.search(r"\bcommittee\s+on$", before, re.IGNORECASE):
            continue
        if _DEPARTMENT.match(match[0]) and re.search(rf"(?i)\b(?:{'|'.join(STATES)})(?:['’]s)?$", before):
            continue  # a State's, whatever federal one is called so
        if _TO_WHICH.match(text[match.end() :]):
            continue
        organization = topic.organization(match[0])
        if organization and not _is_plain_word(match[0], organization.kind, text):
            if (local := chapter(organization.name, organization.kind, text[match.end() :])) != organization.name:
                return local
            found.append(organization)
    agencies = [organization for organization in found if organization.kind == "agency"]
    own = [organization for organization in agencies if organization.voice in ("", organization.name)]
    return (own or agencies or found)[0].name if found else ""


_FOR_ANOTHER = ToldBy(
    r"\W*\bfor\s+(?:the\s+)?(?:comment|review|use|clearance|action|response|information|consideration)s?\s+(?:by|of|from)\b|"
    r"\W*\b(?:comments?|responses?|answers?)\s+(?:requested|due|invited|from)\b|"
    r"(?:^|(?<=\w)\s+)(?:(?:final|interim|draft|closing|quarterly|annual)\s+)?report\s+(?:made\s+)?(?:to|for)\s+(?:the\s+)?(?=[A-Z])|"
    r"(?:^|(?<=\w)\s+)(?:briefing|presentation)\s+(?:to|for|before)\s+(?:the\s+)?(?:(?:majority|minority|bipartisan)\s+)?"
    r"(?:staff|members|committees?|subcommittees?|house|senate|legislature|congress)\b|"
    r"(?:(?<=\w)\s+|^\W*)(?:comments?\s+on|(?:responses?|repl(?:y|ies)|answers?)\s+to)\b"
    r"(?=[^.;:]*\b(?:drafts?|findings|recommendations?|reports?)\b)",
    re.IGNORECASE,
)


def without_readers(line: str, topic: Topic) -> str:
    """The line without the body that is to read the paper: "Draft findings" of "Draft findings, for comment by CBA",
    "MANAGEMENT" of "MANAGEMENT RESPONSE TO ROE OFFICE DRAFT", nothing of "Presentation to the House Committee"."""
    match = _FOR_ANOTHER.search(line)
    return line[: match.start()] if match and topic.organization_pattern.search(line, match.end()) else line


PARTICIPANTS = re.compile(
    r"(?i)(?:call(?:er|ed)?|from|to|with|on the line|counterparts?|other party|participants?|attend\w+|present|also "
    r"present|witness\w*)\b[^:]{0,20}:"
)
"""Lines of a head that say who took part: none of them issues the paper."""
_FIELD = re.compile(
    r"(?i)(?:re|title|purpose|facility|location|place|site|venue|project|document|case|matter|subject|topic|columns|interviewee|person\s+interviewed|where|date|"
    r"time|distribution|prepared for|chronology|timeline|history|notes?|summary|(?:trip|visit|status) report|"
    r"site visit|status|update|read-?out)\b[^:]{0,20}:\s"
)
"""A line of a form: what it names is spoken of, and issues nothing."""
_SPOKEN_OF = re.compile(
    r"(?i)^(?:know (?:the|your)|what you|the facts)\b|"
    r"^(?:what|how|why|whether|when)\s(?!we\b|to\b).*\b(?:told|said|did|does|do|was|were|is|are|handled?|has|have|answered|"
    r"explained|communicated|dealt|used?|came)\b|"
    r"\b(?:about|regarding|concerning|questions on|ask(?:ed)? (?:us|me))\b"
)
_OF_ANOTHER = re.compile(
    r"(?:['’]s|s['’])\s+(?!(?:Office|Department|Association|Bureau|Board|Council|Division)\b)[A-Z]\w+"
)


def _is_field(line: str) -> bool:
    return PARTICIPANTS.match(line) is not None or _FIELD.match(line) is not None


_OF_CONGRESS = re.compile(r"(?i)congress\s+of\s+the\s+united\s+states")
"""What Members of either chamber write over their letters."""


OF_OTHERS = re.compile(
    r"(?:MEMORANDUM|Memorandum|MEMO|Memo)\s+(?:TO|To|to|FOR|For|for)\b|(?:Agenda\s+)?(?:Item|ITEM)\s+\w{1,4}[.:]"
)
"""Lines of a head that name whom it is written to, or a matter of which the paper treats."""


def of_letterhead(lines: Iterable[str], topic: Topic) -> str:
    """The body a letterhead belongs to: the last and most special one that the pack knows, else the first named."""
    first, known, state, listing, alone = "", "", "", False, False
    lines = [
        without_readers(line, topic) for line in lines if not re.search(r"\bv\.?\s", line)
    ]  # no parties of a caption
    if office := office_of_a_place(lines) or _law_firm(lines):
        return office
    if any(_OF_CONGRESS.fullmatch(line.strip(" .")) for line in lines):
        house = topic.organization("House of Representatives")
        senate = topic.organization("United States Senate")
        chamber = senate if any(re.search(r"(?i)\bsenat", line) for line in lines) else house
        if chamber is not None:
            return chamber.name
    for line in lines:
        if (match := _STATE_DEPARTMENT.match(line)) and not topic.organization(line):
            return f"{spelled(match['state'])} {spelled(match['part'])}"
        if (match := _COUNCIL.match(line)) and not known and (place := PLACE_ALONE.match(first)):
            council = "City Council" if match["body"].upper() == "COUNCIL" else spelled(match["body"])
            first = f"{place_of(place)} {council}"
            continue
        goes_on = listing and re.search(r"[;)]", line) is not None
        listing = goes_on or (":" in line and _is_field(line))
        if goes_on or bears_date(line) or is_address(line) or headers_in(line) or listing or OF_OTHERS.match(line):
            continue
        if opens_with_program(line, topic) and not topic.organization_pattern.search(line):
            continue
        if _WRITTEN_BY.match(line) and not topic.organization_pattern.search(line):
            continue
        if match := STATE_ALONE.match(line):
            state, first = (match["state"] or match["plain"]).title(), first or spelled(line)
        elif (bureau := _BUREAU.match(line)) and (of_state := state or _state_before(first)):
            first, state = (
                f"{of_state} {spelled(bureau['force'] or bureau['bureau']).title().replace(' Of ', ' of ')}",
                "",
            )
        elif state and _OF_THE_STATE.match(line):
            first, state = f"{state} {spelled(line)}", ""
        elif (first or known) and _SPOKEN_OF.search(line):
            continue  # "Ten things chiefs ask us about the ICE check" below the name of who is asked
        elif _OF_ANOTHER.search(line) and known:
            continue  # "ICE's Outreach to Counties": the title of a paper about it
        elif is_of_two(line, topic):
            continue
        elif (name := known_in(line, topic)) and not (
            (_LOCAL.search(first) and (_is_part(line, name, topic) or not is_little_else(line, topic)))
            or (first and names_parts(line, topic))
            or (_of_a_state(first) and not _FEDERAL.search(line))
        ):
            if _kind(known, topic) == "agency" and _kind(name, topic) == "congress":
                continue  # before whom the agency is to speak
            by_itself = is_little_else(line, topic) and _ABOUT.search(line) is None
            if alone and not by_itself and topic.voice(known) != topic.voice(name):
                continue  # "GAO report on the program" below the agency's own name: what its paper is about
            alone = alone or by_itself
            if not known.startswith(f"{name} "):  # "Office of Inspector General" stands above its department
                known = name
        elif state and (names_a_body(line, topic) or PART.match(line)) and not _OF_THE_HOUSE.search(line):
            named = spelled(line)
            first, state = named if named.lower().startswith(state.lower()) else f"{state} {named}", ""
        elif (not first and _is_letterhead_line(line, topic)) or (
            _OF_A_SCHOOL.search(first) and _ITS_CLINIC.fullmatch(line.strip())
        ):
            first = usual(spelled(line))
    own = (line for at, line in enumerate(lines) if not at or not _SPOKEN_OF.search(line))
    together = known_in(" ".join(own), topic) if known else ""
    if together and _is_part_of(topic, known, together):
        known = together
    return known or first


def _kind(name: str, topic: Topic) -> str:
    known = topic.organization(name) if name else None
    return known.kind if known else ""


_ABOUT = re.compile(r"(?i)\b(?:reports?|audits?|reviews?|study|findings|letters?)\b")
"""What a title speaks of: "GAO report on the program"."""
_AT_LAW = re.compile(
    r"(?:Attorneys|Counsell?ors|Lawyers)(?:\s+(?:and|&)\s+Counsell?ors)?(?:,?\s+at\s+Law)?\W*", re.IGNORECASE
)
"""What stands below a firm's name: "Attorneys at Law"."""
_PARTNERS = re.compile(r"[A-Z][\w.’'-]+(?:(?:,|,?\s+(?:&|and|AND))?\s+[A-Z][\w.’'-]+){1,5}")
"""A firm by its partners: "ROE & ORR", "Roe, Orr & Dale, P.A."."""


def _law_firm(lines: Sequence[str]) -> str:
    """ "ROE & ORR" over "Attorneys at Law": the firm; "" where no such line stands right below the first."""
    if len(lines) < 2 or not _AT_LAW.fullmatch(lines[1].strip()):
        return ""
    firm = usual(spelled(lines[0]))
    return firm if _PARTNERS.fullmatch(firm) else ""


_OF_A_SCHOOL = re.compile(r"(?i)\b(?:law school|school of law|college of law|university)\b")
_ITS_CLINIC = re.compile(r"(?i)(?:the\s+)?(?:[\w’'&-]+\s+){1,6}(?:clinic|law\s+center|project)")
"""What goes by its own name below that of its school: "Harbor Rights Clinic"."""


def names_parts(text: str, topic: Topic) -> bool:
    """Whether the known bodies that a text names are all named by a part, which other bodies have too: "CJIS Division"
    below the name of a State's police."""
    named = [match[0] for match in topic.organization_pattern.finditer(text)]
    return bool(named) and all(topic.names_a_part(each) for each in named)


def _state_before(body: str) -> str:
    """The State that a department's name begins with; "" where it is none's, or no department's."""
    of_state = next((state for state in STATES if body.startswith(f"{state} ")), "")
    return of_state if re.match(rf"{of_state} (?:State )?Department\b", body) else ""


_WRITTEN_BY = re.compile(
    r"(?:Prepared|Drafted|Written|Compiled|Submitted|Issued|Kept|Taken)\s+(?:by|for)\b", re.IGNORECASE
)
"""Who wrote it, which is no letterhead: "Prepared by the Program Office"."""


_MEETS = re.compile(r"(?P<other>[A-Z].{5,60}?)\s+(?:and|with)\s+(?P<known>[A-Z][\w.& ]{1,50})$")


def is_of_two(line: str, topic: Topic) -> bool:
    """Whether a line names those who meet, of whom neither issues the paper: "Elm Sheriffs' Council and CBA"."""
    match = _MEETS.match(line)
    if match is None or topic.organization(match["known"]) is None or topic.organization(line) is not None:
        return False
    return names_a_body(match["other"], topic) and not known_in(match["other"], topic)


_LOCAL = re.compile(r"\b(?:Police|Patrol|Sheriff['’]s|County|City|Town|State|Commonwealth|Parish)\b")


OF_NEWS = re.compile(
    r"(?i)(?:press|news|media|release|statement|public affairs|office|advisory|bulletin|for immediate|communications|"
    r"website|contact|fact sheet|update|newsroom|from|field|division|branch|bureau|department|washington)"
)
"""Words that stand beside the name of who puts a paper out."""


def is_little_else(line: str, topic: Topic) -> bool:
    """Whether a line holds little else than a known body's name: no headline and no list of guests."""
    name = topic.organization_pattern.search(line)
    rest = f"{line[: name.start()]} {line[name.end() :]}" if name else ""
    words = [word for word in re.findall(r"[A-Za-z]{3,}", rest) if not OF_NEWS.match(word)]
    return name is not None and len(words) <= 2 and not names.has_title(line[: name.start()])


_FEDERAL = re.compile(r"(?i)\b(?:U\.?\s?S\.?|United States|federal|national|homeland)\b")


def _of_a_state(body: str) -> bool:
    """Whether a department, a bureau or an office bears a State's name: no federal part is of it."""
    return (
        re.match(
            rf"(?i)(?:{'|'.join(STATES)})\s+(?:[\w’'-]+\s+){{0,3}}(?:Department|Bureau|Division|Office|Police|Patrol)\b",
            body,
        )
        is not None
    )


def _is_part(line: str, name: str, topic: Topic) -> bool:
    """Whether a line names a body by the acronym of a part only: a "CJIS Division" may be another's."""
    matched = [match[0] for match in topic.organization_pattern.finditer(line)]
    return bool(matched) and all(text.isupper() and " " not in text and text != name for text in matched)


def _is_part_of(topic: Topic, whole: str, part: str) -> bool:
    """Whether the one organization speaks for the other: the special one is meant where a letterhead names both."""
    return topic.voice(whole) == part


_BEFORE_PREPOSITION = re.compile(r"\s(?:for|to|that|on|about|with|in|from|we|you)\s", re.IGNORECASE)


def _is_letterhead_line(line: str, topic: Topic) -> bool:
    """A body by its name alone, not a sentence, a heading or a table that mentions one."""
    if (
        PART.match(line)
        or _NO_BODY.match(line)
        or _FIELD.match(line)
        or not names_a_body(line, topic)
        or line[:1].islower()
    ):
        return False
    if re.search(r"[A-Za-z]{4}\.\s+[A-Z]", line) or not names_a_body(_BEFORE_PREPOSITION.split(line)[0], topic):
        return False  # "Questions That Police Departments Ask", "Orientation for State Liaison Officers"
    if re.search(r"\s[-–—]\s", line) or ("," in line and names.has_title(line)):
        return False  # "Notes - Call With the Bureau", "Ann Roe, Sheriff"
    return len(line) < 75 and not any(c.isdigit() for c in line) and (line.isupper() or is_title(line))


def of_address(text: str, topic: Topic) -> str:
    """The body whose mail domain an address bears, if the pack knows it."""
    match = _MAIL_DOMAIN.search(text)
    chamber = _CHAMBER.search(text)
    name = _CHAMBERS[chamber["name"].lower()] if chamber else match["name"] if match else ""
    organization = topic.organization(name)
    return organization.name if organization else ""


_NAME_OF_A_BODY = re.compile(
    rf"(?:[A-Z][\w.’'&-]*\s+(?:(?:of|for|and|the)\s+)*){{0,6}}(?:{SOCIETY}|Office|Department|Police|Patrol|Council|Board|Commission|"
    r"Agency|Authority|Bureau|University|College|Conference)"
    r"(?:\s+(?:of|for|on)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:(?:and|of|the)\s+)*[A-Z][\w’'-]*){0,4})?|"
    r"(?:City|Town|Village|County)\s+of\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?"
)
_SHORTEST_NAME = 3
"""Words of a name by itself: "Police Department" alone may be part of anything."""


def is_name_of_a_body(text: str) -> bool:
    """Whether a line, or a sender, is the whole name of a body and nothing else: "Elm Police Department"."""
    shown = spelled(text)
    if (
        len(shown.split()) < _SHORTEST_NAME
        or is_part_only(shown)
        or _SOME_OFFICE.search(shown)
        or names.has_title(shown.split()[0])
    ):
        return False
    return _NAME_OF_A_BODY.fullmatch(shown) is not None


_SOME_OFFICE = re.compile(r"\b(?:Field|Regional|Area|District|Branch|Program|Press|Resident)\s+Office$")
"""A part by where it is: "Elm City Field Office"."""
