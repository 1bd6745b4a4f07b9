"""Who is surely of no agency of the federal government, by the title or the words beside the name.

What speaks for a body is learned from papers of which most are an agency's own: without this, a governor in the
agency's letter, or "Mrs. Roe at the Division", would be taken for one of its people.
"""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.bodies import PART
from foia_scan.statements.naming.beside_names import titles_beside
from foia_scan.statements.naming.described import WORD
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.states import STATES
from foia_scan.topics import Topic

_TITLE = (
    r"(?:Gov|Lt|Sgt|Sen|Rev|Ald|Capt|Cpl|Col|Maj)\.|Captain|Corporal|Colonel|Governor|Mayor|Sheriff|Undersheriff|Lieutenant|Sergeant|Trooper|Major|Warden|"
    r"Vice Chair|Senator|"
    r"Council(?:man|woman|member|l?or)|Alder(?:man|woman)|Selectm[ae]n|Assembly(?:man|woman|member)|"
    r"Sister|Brother|Father|Pastor|Monsignor|Deacon|Bishop|Rabbi|Imam"
)
_ROLE = re.compile(
    r"(?i)\b(?:gov(?=\.)|governor|mayor|sheriff|undersheriff|lieutenant|lt(?=\.)|sergeant|sgt(?=\.)|trooper|major|captain|capt(?=\.)|"
    r"corporal|colonel|col(?=\.)|consul|reporter|anchor(?:man|woman)?|correspondent|editor|columnist|public defender|"
    r"resident|citizen|taxpayer|homeowner|retiree|parent|student|teacher|(?:business|shop|store) owner|"
    r"dep(?:uty|\.) chief(?! (?:counsel|of)\b)|vice chair|"
    r"senator|council(?:man|woman|member|l?or)|alder(?:man|woman)|pastor|jail|plaintiffs?|police|tribal|band attorney|"
    r"(?:state|county|city|parish|town)['’]s|"
    r"(?:state|local|county|city|municipal)(?:\s+(?:and|or)\s+(?:local|state|county|city|municipal))?\s+(?:officials|officers|leaders|authorities)|"
    r"(?:of|from|in)\s+(?:\w+\s+){1,2}(?:counties|cities|states|towns|jurisdictions)|"
    r"(?:county|city|parish|town) (?:attorney|manager|administrator|solicitor|counsel|executive|clerk|judge))\b"
)
"""Titles that nobody of the federal government has."""
_STATES_OWN = re.compile(rf"(?:{'|'.join(STATES)})['’]s\b")
""" "Ohio's public safety director"."""
_STAFF_OF_ANOTHER = re.compile(
    r"(?i)(?:sheriff|governor|mayor|senator)['’]s\b|\b(?:for|to)\s+(?:the\s+)?(?:gov|sen|rep|lt)\.|"
    r"\b(?:for|to)\s+(?:the\s+)?(?:governor|mayor|sheriff|senator|congress(?:man|woman)|attorney\s+general)\b"
)
"""Who is of somebody's staff that no agency has: "a spokeswoman for Gov. Roe"."""
_OWN = re.compile(r"(?i)\b(?:federal|ice|dhs|outreach|regional|field|program|national|liaison)\b")
"""Of whom such a word stands beside it all the same: "police liaison"."""
_OF_HOUSE = re.compile(r"(?P<short>[A-Z]{2,6})\s+[a-z]")
""" "MSP lawyer": somebody of a body that is told by its letters."""
_PRIVATE = re.compile(
    r"[A-Z][\w.’'-]+(?:['’]s|s['’])\s+(?:lawyer|attorney|wife|husband|friend|brother|sister|neighbor|son|"
    r"daughter|cousin)\b|"
    r"(?:friend|neighbor|cousin|relative|critic|opponent|rival|client|constituent|supporter|lawyer|"
    r"attorney)\s+(?:of|to|for)\s+[A-Z]"
)
"""Somebody's friend or lawyer: of no agency for all that is told."""
_LOCALS = r"(?i:county|city|town|parish|state|sheriff|governor|mayor|police)"
_LAWYER = r"(?:lawyers?|attorneys?|counsel|solicitors?)\b"
""" "Their lawyers": of those who are spoken of, and not the agency's."""
_HOUSE = (
    r"(?:at|of|from|with|in)\s+(?:the|our|my|this|his|her)\s+(?:[a-z]+\s+){0,3}"
    r"(?:Division|Bureau|Patrol|County|City|State|Council|Board|Governor|bureau|county|city|state|council|commission|parish|town)\b"
)
_NOT_OF_IT = r"(?!\s+(?:program|office|meeting|hearing|call|on|in|by|to|and|that)\b)"


_ELSEWHERE = (
    r"(?:\s+of\s+(?!the\s+(?:agency|program|Department|department|office)\b)(?:the\s+)?|"
    r",\s+who\s+(?:runs|leads|heads|directs|founded)\s+(?:the\s+)?)"
)
_GROUP = r"(?:group|organization|coalition|alliance|union|association|league|society|clinic|church|congregation)"
_BESIDE_NAME = re.compile(
    rf"\b(?:{_TITLE})\s+(?:(?:[A-Z][\w’'-]+|[A-Z]\.)\s+){{0,2}}{NAME}\b|"
    rf"\b{NAME},?\s+{_HOUSE}{_NOT_OF_IT}|"
    rf"\b{NAME}{_ELSEWHERE}(?P<house>{WORD}(?:\s+(?:(?:of|for|de|del|la|las|los|para|y)\s+)*{WORD}){{0,4}})|"
    rf"\b{NAME},\s+(?:an?|the)\s+(?:[\w’'-]+\s+){{0,3}}(?:resident|citizen|taxpayer|homeowner|retiree|reporter|columnist)\b|"
    rf"\b(?:reporter|correspondent|columnist|editor)\s+(?:for|with|of|at)\s+[^,.;]{{3,40}},\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b|"
    rf"\b{NAME},\s+(?:who\s+(?:[a-z]+\s+){{1,3}})?(?:the|its)\s+{_GROUP}['’]s\s|"
    rf"\b{NAME}(?:,\s+[A-Z][\w.’'-]*)?\s+\((?:{_LOCALS})\s[^()]{{3,40}}\)|"
    rf"\b{NAME},?\s+(?:who\s+|and\s+I\s+)?chair(?:s|ed)?\s+the\s+(?:[A-Z]\w+\s+)?(?:[Cc]ounty\s+|[Cc]ity\s+)?(?:[Bb]oard|[Cc]ouncil|"
    r"[Cc]ommission|[Cc]ommissioners|[Ss]upervisors)\b|"
    rf"\b(?:{'|'.join(STATES)})['’]s\s+(?:[A-Z][a-z]+\s+(?:[A-Z]\.\s+)?){NAME}\b|"
    rf"(?:^|[.§]\s+)(?P<label>[A-Z]{{2,6}}),\s+(?:[A-Z][\w.’'-]*\s+){{0,2}}{NAME}\b"
)
"""In a marked text, what says that the bearer of the name is of no agency, or of which other body."""


def _is_of_agency(words: str | None, topic: Topic) -> bool:
    """Whether the words beside a name are the agency's or a part of it: "the Roe of the Elm City office" may be."""
    if not words:
        return False
    known = topic.organization_pattern.search(words)
    known = known or re.search(r"\b(?:Counsel|Affairs|Headquarters|Policy|Operations|Relations|Outreach)\b", words)
    return known is not None or topic.speaks_of_program(words) or PART.search(words) is not None


def _is_a_paper(name: str, text: str) -> bool:
    """ "The Elm Blade wrote": nobody's name has an article, though a title does."""
    if not name.istitle() or names.has_title(name):
        return False
    tells = r"(?:said|says|wrote|writes|reported|reports|told|quoted|ran|published|printed|editorialized)\b"
    return re.search(rf"\b[Tt]he\s+{re.escape(name)}\s+(?:has\s+|had\s+)?{tells}", text) is not None


def staff_of_another(role: str) -> bool:
    """Whether a title is that of one on the staff of a sheriff, a governor, a mayor, a lawmaker."""
    return _STAFF_OF_ANOTHER.search(role) is not None


def of_no_agency(name: str, role: str, texts: tuple[str, ...], topic: Topic) -> bool:
    """Whether the title, or the words right beside the name in the texts, are those of one who is of a State, a
    locality, a church or a party, and not of the agency."""
    if _ROLE.search(role) and not _OWN.search(role):
        return True
    if _STATES_OWN.match(role) or staff_of_another(role):
        return True
    if (house := _OF_HOUSE.match(role)) and topic.organization(house["short"]) is None:
        return True
    if not name or topic.organization(name) is not None:
        return False
    if _PRIVATE.match(name) or (name != role and any(_is_a_paper(name, text) for text in texts)):
        return True
    if name == role:
        whose = rf"{_LOCALS}['’]s|(?:their|his|her|your)(?=\s+(?:own\s+)?{_LAWYER})"
        their = re.compile(rf"(?i)\b(?:{whose})\s+(?:[a-z]+\s+)?{re.escape(role)}\b")
        return any(their.search(text) for text in texts)
    for text in texts:
        for match in _BESIDE_NAME.finditer(marked(text, name.split()[-1])):
            if not (_is_of_agency(match["label"], topic) or _is_of_agency(match["house"], topic)):
                return True
        named = (sentence for sentence in _ENDS.split(text) if name.split()[-1] in sentence)
        if any(_is_local(title) for sentence in named for title in titles_beside(name, sentence)):
            return True
    return False


def speaks_of_another(text: str, topic: Topic) -> bool:
    """Whether whoever writes this speaks of the topic's agency as of others: "a note from our man at CBA"."""
    there = re.compile(
        r"\b(?:[Oo]ur|[Mm]y|[Yy]our|[Tt]heir)\s+(?:own\s+)?(?:man|woman|contact|friend|counterpart|liaison|source|people)s?\s+"
        rf"(?:at|in|with|over\s+at)\s+(?:the\s+)?{re.escape(topic.agency)}\b"
    )
    return there.search(text) is not None


_ENDS = re.compile(r"(?<=[A-Za-z]{3}\.)\s+(?=[A-Z])|§")
_CLAUSE = re.compile(
    r"\b(?:could|would|should|may|might|can|will|had|has|have|was|were|is|are|said|told|that|who|if|to|with)\b"
)
"""Words of a clause that only ends where a title would stand: "a governor could refuse, Roe answered"."""


def _is_local(title: str) -> bool:
    return bool(_ROLE.search(title)) and not _OWN.search(title) and not _CLAUSE.search(title)
