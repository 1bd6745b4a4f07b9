"""The chamber that a lawmaker sits in: "State Sen. Ann Roe", "Ann Roe, of Elm in the Ohio Senate", "Rep. Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.records import DocumentKind
from foia_scan.statements.for_whom.office_places import state_of_dateline
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.naming.states_meant import mostly_state, only_state
from foia_scan.states import STATES
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_STATE = rf"(?:{'|'.join(STATES)})"
_CHAMBERS = (
    r"(?:State\s+)?(?:House\s+of\s+(?:Representatives|Delegates)|Senate|Assembly|General\s+Assembly|Legislature)"
)
_TITLE = (
    r"(?P<title>(?:Assembly\s?(?:member|man|woman)|Del\.|Delegate)|"
    rf"(?:{_STATE}\s+)?(?:State|state)\s+(?:[Ss]en(?:ator|\.)|[Rr]ep(?:resentative|\.)|[Ll]awmaker|[Ll]egislator))"
)
MEMBER_OF_CONGRESS = re.compile(
    r"(?!representative$)(?i:u\.s\. )?(?i:ranking member\b|rep(?:\.|resentative)(?!\w| of\b)|congress(?:man|woman)\b|"
    r"member of congress)"
)
_SENATOR = re.compile(r"(?i)(?:the )?(?:(?:u\.s\.|united states) )?sen(?:ator|\.)")
_OF_THE_UNION = re.compile(r"(?i)(?:u\.s\.|united states) sen(?:ator\b|\.)")
_OF_CONGRESS = re.compile(
    r"\b(?:Congress(?:ional)?|congressional|United States Senate|U\.S\. Senate|Capitol|the Hill)\b"
)
_STATES_OWN = re.compile(
    rf"\b(?i:state sen(?:ate|ators?|\.)|unicameral|legislature)\b|\b{_STATE} (?:Senate|Legislature)\b"
)
_OF_A_DISTRICT = re.compile(
    rf"\b{NAME},\s+(?:from|of|representing)\s+the\s+\d+(?:st|nd|rd|th)\s+(?:Congressional\s+)?[Dd]istrict\b"
)
_NAMES = r"(?:[A-Z](?:\.|[\w’'-]+)\s+){0,2}"


def chamber_of(role: str, surname: str, near: Sequence[str], texts: Sequence[str]) -> str:
    """The body of a State's lawmaker, by the title and by the words near the name; the State by these or by the texts,
    nearest first. "" for everybody else and where the State is not told."""
    for text in near:
        for pattern in _SITS_IN:
            if match := pattern.search(marked(text, surname)):
                return " ".join(match["chamber"].split())
    if MEMBER_OF_CONGRESS.match(role) and (house := _heard_in(surname, texts)):
        return house
    title = role if re.match(rf"{_TITLE}", role) else _title_beside(surname, near)
    of_theirs = _BILL.search(marked(near[0], surname)) or of_a_place(surname, near[0])
    if not title and of_theirs and (MEMBER_OF_CONGRESS.match(role) or _SENATOR.match(role)):
        title = role
    if not title:
        return ""
    state = (
        next((s for s in STATES if title.startswith(s)), "")
        or state_of_dateline(texts[0])
        or next(filter(None, map(only_state, (*near, *texts))), "")
    )
    state = state or next(filter(None, map(mostly_state, texts)), "")
    return _chamber(state, title.lower(), texts) if state else ""


_BILL = re.compile(
    rf"\b{NAME}\b[^.;“”]{{0,120}}\b(?:(?:House|Senate|Assembly)\s+(?:Bill|File)|[HS]\.?B\.?|[HS]\.?F\.?|L\.?[BDR]\.?)\s+\d{{1,4}}\b"
)
"""A bill as the legislatures of the States number theirs: "Rep. Ann Roe, the sponsor of House Bill 1199"."""
_ABROAD = "Guam|Puerto Rico|Virgin Islands|American Samoa|Northern Marian|U\\.S|D\\.C"
"""What delegates to Congress are of who are of no State."""
_IN_AP_STYLE = (
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|"
    r"Okla|Ore|Oreg|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wisc|Wyo)\b\.?"
)
"""The States' names as stories shorten them: "R-Okla.", "D-Pa."."""
_OF_A_PLACE = re.compile(
    rf"\b(?:[Ss]en(?:\.|ator)|[Rr]ep(?:\.|resentative))\s+(?:{_NAMES}){NAME},?\s+\(?[RDI]-"
    rf"(?!{_STATE}\b|{_ABROAD}|{_IN_AP_STYLE}|[A-Z]\.\s?[A-Z]|[A-Z]{{2}}\b|[A-Z]{{3,}})[A-Z][a-z]+"
)
""" "Rep. Ann Roe, D-Elm City": a party and a place, as the lawmakers of a State are told in its papers."""


def of_a_place(surname: str, near: str) -> bool:
    """Whether the party of a lawmaker is told with a place of the State, where Congress would have the State."""
    return _OF_A_PLACE.search(marked(near, surname)) is not None


_HOUSE_OF = re.compile(rf"(?i)\b(?P<state>{_STATE}) house of (?P<whom>representatives|delegates)\b")


def _heard_in(surname: str, texts: Sequence[str]) -> str:
    """A State's house before which the release has a representative speak by turns: "REP. ROE: …"; "" for others."""
    for text in texts:
        house = _HOUSE_OF.search(text)
        if house and re.search(rf"\bREP(?:\.|RESENTATIVE) {re.escape(surname.upper())}\s?[:.]", text):
            return f"{house['state'].title()} House of {house['whom'].title()}"
    return ""


def of_a_district(surname: str, near: str, topic: Topic) -> str:
    """ "Ann Roe, from the 41st District, for the record": a Member of the House; "" for everybody else."""
    told = _OF_A_DISTRICT.search(marked(near, surname))
    chamber = topic.organization("House of Representatives") if told else None
    return chamber.name if chamber else ""


_IN_A_HOUSE = re.compile(
    r"(?is)\A.{0,1500}?\b(?:sub)?committee\b.{0,400}?\b(?:(?P<house>house\s+of\s+representatives)|(?P<senate>(?:united\s+states|u\.s\.)\s+senate))\b"
)
_OF_A_PARTY = re.compile(
    rf"\b(?:[Ss]en(?:\.|ator)\s+)(?:{_NAMES}){NAME},?\s+\(?[RDI]-(?:{_STATE}\b|{_IN_AP_STYLE}|[A-Z]\.[A-Z]\.|[A-Z]{{2}}\b)"
)
""" "Sen. Ann Roe, R-Ohio": a party and a State, as lawmakers of Congress are told."""
_SENATOR_OF = re.compile(
    rf"(?<![Ss]tate )\b[Ss]en(?:\.|ator)\s+(?:{_NAMES}){NAME}\s+(?:of|from)\s+{_STATE}\b"
    r"(?!\s+(?:Senate|[Ll]egislature))"
)
""" "Sen. Ann Roe of Ohio": one of several States' senators, so of the United States Senate."""


def heard_as_member(name: str, surname: str, text: str, topic: Topic) -> str:
    """ "Mr. ROE. I thank the gentlewoman": one who speaks by turns before a committee of Congress, by a surname that
    the paper never gives in full nor calls a witness, is one of its members; "" for everybody else."""
    if name != surname or (heard := _IN_A_HOUSE.match(text)) is None:
        return ""
    upper = re.escape(surname.upper())
    if not re.search(rf"\b(?:Mr|Ms|Mrs|Dr)\.\s{upper}\.\s", text):
        return ""
    if re.search(
        rf"(?i:\b(?:statement|testimony)\s+of\s)[^.]{{0,60}}\b{upper}\b|\b[A-Z][a-z]+\s{re.escape(surname)}\b", text
    ):
        return ""
    chamber = topic.organization("House of Representatives" if heard["house"] else "United States Senate")
    return chamber.name if chamber else ""


_OF_MY_PLACE = re.compile(
    r"\b(?:[Mm]y|[Oo]ur)\s+(?:own\s+)?(?:(?:local|county|home)\s+)?(?:sheriff|police\s+chief|chief\s+of\s+police|mayor|governor),?\s+"
    rf"(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)
""" "My sheriff, Ann Roe, reads it so", before a committee."""


def of_a_members_place(surname: str, near: str, text: str) -> bool:
    """Whether a Member of Congress calls somebody the sheriff of the place that he is sent from, of which the hearing's
    papers tell nothing."""
    return _IN_A_HOUSE.match(text) is not None and _OF_MY_PLACE.search(marked(near, surname)) is not None


_PRESENT = re.compile(
    r"\b(?:Present|Attending|In attendance|Members present):\s+(?:Representatives|Congress(?:men|women|members))\s"
    rf"(?:(?:[A-Z][\w.’'-]*|\([A-Z][^()]{{1,30}}\)|and)[\s,;]+){{0,24}}?{NAME}\b"
)
""" "Present: Representatives Ann Roe (Ohio) and Lee Park (Utah)"."""


def in_a_chamber(name: str, near: str, text: str, topic: Topic) -> str:
    """The chamber of Congress of whom a paper calls a lawmaker by the district, by the party or by turns."""
    surname = name.split()[-1]
    listed = topic.organization("House of Representatives") if _PRESENT.search(marked(near, surname)) else None
    return (
        (listed.name if listed else "")
        or of_a_district(surname, near, topic)
        or of_a_party(surname, near, topic)
        or of_a_members_staff(surname, near, topic)
        or heard_as_member(name, surname, text, topic)
    )


_MEMBERS = r"(?P<house>Rep\.|Representative|Congress(?:man|woman))|Sen\.|(?:U\.S\.|United\s+States)\s+Senator|Senator"
_OF_STAFF = re.compile(
    rf"\b{NAME},\s+(?:(?:an?|the|his|her)\s+)?[a-zA-Z]+(?:\s+[a-zA-Z]+){{0,3}}?"
    r"(?:,\s+|\s+(?:(?:in|of|with|from|at)\s+)?(?:the\s+)?)(?:(?:office|staff)\s+of|to|for)\s+"
    rf"(?:{_MEMBERS})\s"
)
""" "Ann Roe, legislative assistant, office of Rep. Park"; "Ann Roe, counsel to Senator Park"."""


def of_a_members_staff(surname: str, near: str, topic: Topic) -> str:
    """The chamber of the Member of Congress whose staff somebody is said to be on; "" for everybody else, and in papers
    that speak of a State's lawmakers, who are called so too."""
    told = _OF_STAFF.search(marked(near, surname))
    if told is None or _STATES_OWN.search(near):
        return ""
    chamber = topic.organization("House of Representatives" if told["house"] else "United States Senate")
    return chamber.name if chamber else ""


def of_a_party(surname: str, near: str, topic: Topic) -> str:
    """A senator whose party and State are told: of the Senate of the United States; "" for everybody else."""
    with_sign = marked(near, surname)
    told = _OF_A_PARTY.search(with_sign) or _SENATOR_OF.search(with_sign)
    chamber = topic.organization("United States Senate") if told else None
    return chamber.name if chamber else ""


def in_congress(title: str, federal: str, topic: Topic) -> str:
    """ "Rep. Ann Roe": a Member of the House. A senator may be a State's, but not in the papers of a federal agency
    (``federal``: their words, "" for a State's or a county's) that speak of Congress and of no other legislature."""
    if MEMBER_OF_CONGRESS.match(title):
        chamber = topic.organization("House of Representatives")
    elif _OF_THE_UNION.match(title) or (
        _SENATOR.fullmatch(title) and _OF_CONGRESS.search(federal) and not _STATES_OWN.search(federal)
    ):
        chamber = topic.organization("United States Senate")
    else:
        return ""
    return chamber.name if chamber else ""


_IN_WASHINGTON = re.compile(
    r"\bOFFICE OF (?:U\.S\. )?SENATOR\b[^“”]*\bWASHINGTON\s*(?:,\s*D\.?C\.?\s*)?[–—-]", re.DOTALL
)
""" "OFFICE OF SENATOR ANN ROE … WASHINGTON –"."""
_TOP = 800


def is_a_senators_own(title: str, kind: DocumentKind, text: str) -> bool:
    """Whether the senator's own release, sent out from Washington, says of which Senate."""
    senator = re.fullmatch(r"(?i)sen(?:ator|\.)", title) is not None
    return senator and kind == "press-release" and _IN_WASHINGTON.search(text[:_TOP]) is not None


_LOWER_HOUSES = dict.fromkeys(("California", "Nevada", "New York", "Wisconsin"), "State Assembly") | dict.fromkeys(
    ("Maryland", "Virginia", "West Virginia"), "House of Delegates"
)
"""Where a State's representatives sit in no House of Representatives."""
_CHAMBER = rf"(?P<chamber>{_STATE}\s+{_CHAMBERS})\b"
_SITS_IN = (
    # Ann Roe, Ohio Senate
    ToldBy(rf"\b{NAME},\s+{_CHAMBER}"),
    # Ann Roe, who represents Elm County in the Ohio Senate
    ToldBy(rf"\b{NAME},\s+(?:[^.;:“”\"]{{0,70}}\b)?(?:in|of)\s+the\s+{_CHAMBER}"),
    # By Ann Roe. The writer represents Elm County in the Ohio Senate.
    ToldBy(
        rf"\b{NAME}\.?\s+The\s+(?:writer|author)\b[^.;:“”\"]{{0,80}}\b(?:represents|serves|sits|is)\b"
        rf"[^.;:“”\"]{{0,70}}\b(?:in|of)\s+the\s+{_CHAMBER}"
    ),
)
_TITLED = (
    # State Senator Ann Roe
    ToldBy(rf"\b{_TITLE}\s+{_NAMES}{NAME}\b"),
    # Ann Roe, a state representative
    ToldBy(rf"\b{NAME},\s+(?:an?|the)\s+(?:[A-Z][\w-]*\s+)?{_TITLE}"),
)


def _title_beside(surname: str, near: Sequence[str]) -> str:
    """The title of a State's lawmaker beside a name."""
    found = (match for text in near for pattern in _TITLED if (match := pattern.search(marked(text, surname))))
    match = next(found, None)
    return match["title"] if match else ""


def _chamber(state: str, title: str, texts: Sequence[str]) -> str:
    if state == "Nebraska":
        return f"{state} Legislature"  # of one chamber
    if "assembly" in title:
        return f"{state} State Assembly"
    if title.startswith("del"):
        return f"{state} House of Delegates"
    if not re.search(r"\bsen", title):
        lower = _LOWER_HOUSES.get(state, "House of Representatives")
        return f"{state} {lower}" if re.search(r"\brep", title) else f"{state} Legislature"
    calls_it_so = any(re.search(rf"\b{state}\s+State\s+Senate\b", text) for text in texts)
    return f"{state} State Senate" if calls_it_so else f"{state} Senate"
