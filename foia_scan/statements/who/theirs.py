"""Those of somebody: "your man Roe", "two people from the port", "our letter", "the commissioners of Elm County"."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.bodies import SOCIETY
from foia_scan.records import Attribution, Person
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.source_bodies import department
from foia_scan.statements.who.speakers import PERSON_ROLE, held_by_person, nobody
from foia_scan.statements.writers.addressees import addressed
from foia_scan.statements.writers.captions import party_of
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in, own_voice
from foia_scan.states import STATES

_BOARD_OF = re.compile(
    r"(?:[Tt]he\s+)?(?P<who>commissioners|supervisors|selectmen|councilors|freeholders|trustees|aldermen)\s+of\s+"
    r"(?P<place>(?:[A-Z][\w’'-]+\s+){1,3}(?:County|Parish|Township))"
)


def members_of(source: str, frame: Frame, attribution: Attribution) -> Holder | None:
    """ "The commissioners of Elm County": they speak together, for the county."""
    board = _BOARD_OF.fullmatch(source)
    if board is None:
        return None
    shown = f"{board['who']} of {board['place']}"
    return Holder(shown, board["who"], board["place"], attribution, "role", frame)


_PARTY = re.compile(
    r"(?:[Tt]he\s+)?(?P<who>(?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent|[Aa]ppellant|[Aa]ppellee|[Ii]ntervenor|[Mm]ovant)s?|[Aa]mici)"
)


def party(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Plaintiffs submit that …": a party to a case; in its own voice where the title tells whose paper it is."""
    found = _PARTY.fullmatch(source)
    if found is None or (frame.kind == "view" and found["who"].islower()):
        return None  # "it is the plaintiff's position": as like as not its lawyer's own paper
    own = re.search(rf"(?i)\b{found['who']}['’]", setting.document.title) is not None
    named = "" if found["who"].endswith("s") else party_of(found["who"].title(), setting.who, setting.topic)
    return Holder(named or found["who"], "", named, "direct" if own else attribution, "party", frame)


_THEIR_MAN = re.compile(
    r"(?P<whose>[Yy]our|[Tt]heir|[Oo]ur|[Tt]he|[Hh]is|[Hh]er|[Ii]ts)\s+(?P<role>(?:[a-z-]+\s+){0,2}[a-z]+)\s+"
    r"(?P<name>[A-Z][a-z’'-]+(?:\s+[A-Z][a-z’'-]+)?)"
)
"""One by a name behind what he is to somebody: "your man Roe", "their coordinator Ada Roe"."""


def their_man(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Your man Roe": the one whom the file names in full, else a surname; of the body of those who are meant."""
    if house := _HIS_HOUSE.fullmatch(source):
        return _house_of(house["whose"], source, frame, setting, attribution)
    if house := _NAMED_ONES_HOUSE.fullmatch(source):
        return _house_of(house["whose"], source, frame, setting, attribution)
    if named := _man_of_body(source, frame, setting, attribution):
        return named
    man = _THEIR_MAN.fullmatch(source)
    if man is None or re.search(rf"(?:{PERSON_ROLE.pattern[4:]}|fellow|guy)$", man["role"]) is None:
        return None
    if organization_in(man["name"], setting.topic) or not names.person(f"Ann {man['name']}"):
        return None
    wider = setting.who.wider or setting.who
    known = setting.who.named(man["name"]) or setting.who.complete(man["name"]) or wider.complete(man["name"])
    role = "" if re.search(r"(?:man|woman|fellow|guy)$", man["role"]) else man["role"]
    person = known or Person(man["name"], role, "", "in-text")
    yours = addressed(setting) if man["whose"].lower() == "your" else None
    if not person.organization and yours is not None:
        person = Person(person.name, person.role, yours.organization, person.rule)
    return held_by_person(person, role, attribution, "source-named", frame, setting)


_HIS_HOUSE = re.compile(
    r"(?P<whose>[Hh]is|[Hh]er)\s+(?:own\s+)?(?:agency|department|bureau)(?:['’]s?\s+(?:own\s+)?(?:letter|paper|website|page|notice|flyer|brochure|"
    r"memo|guidance)s?)?"
)


_NAMED_ONES_HOUSE = re.compile(
    r"(?P<whose>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)['’]s\s+own\s+(?:agency|department|bureau|people)"
)
""" "Ms. Roe's own agency wrote to me": not she."""


def _house_of(whose: str, source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Mr. Roe of the port came. His agency had said so": the body of the one who is meant."""
    before = setting.passage.lead + setting.passage.text[: frame.verb_start].removesuffix(source)
    if re.fullmatch(r"(?i)his|her", whose):
        person = pronoun(whose, before, setting.who)
    else:
        person = next((one for _, one, _ in persons_in(whose, setting.who)), None)
    if person is None:
        return nobody(attribution, frame)
    known = setting.who.named(person.name) or person
    body = body_name(known.organization or person.organization, setting.topic)
    if not body:
        return held_by_person(person, "", attribution, "office-of-person", frame, setting)
    return Holder(body, "", body, attribution, "house-of-person", frame)


_MAN_OF_BODY = re.compile(
    r"(?P<body>(?:[Tt]he\s+)?[A-Z][\w.’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w.’'&-]*)*?)(?:['’]s|(?<=s)['’])\s+"
    r"(?P<name>[A-Z][a-z][\w’'-]+\s+(?:[A-Z]\.\s+)?[A-Z][a-z][\w’'-]+)"
)
"""A name behind the body it is of: "The State Bureau's Ada Merrow"."""


def _man_of_body(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    man = _MAN_OF_BODY.fullmatch(source)
    if (
        man is None
        or _PLACE.match(man["name"])
        or not names.person(man["name"])
        or names.has_title(man["name"])
        or _names_a_part(man["name"])
    ):
        return None
    body = organization_in(man["body"], setting.topic) or re.sub(r"^[Tt]he\s+", "", man["body"])
    known = setting.who.named(man["name"])
    if known is None and not (organization_in(man["body"], setting.topic) or _IS_BODY.search(body)):
        return None
    role = re.sub(r"^(?:an?|the|its)\s+", "", frame.role)
    person = known or Person(man["name"], role, body, "in-text")
    person = person if person.organization else Person(person.name, person.role or role, body, person.rule)
    return held_by_person(person, role, attribution, "source-named", frame, setting)


_IS_BODY = re.compile(
    rf"\b(?:{SOCIETY}|Bureau|Department|Office|Agency|Police|Patrol|Division|County|City|State|Commission|Council|"
    r"Board|Service)\b"
)


_PLACE = re.compile(
    rf"(?:{'|'.join(STATES)})\b|(?:New|North|South|East|West|San|Santa|Los|Las|Fort|Saint|El|Grand|Great)\s"
)


def _names_a_part(name: str) -> bool:
    """Whether capitalized words behind a body name a part of it: "the Department's Legal Division"."""
    return (
        re.search(
            rf"{_IS_BODY.pattern}|\b(?:Act|Code|Plan|Program|Counsel|Staff|Desk|Section|Branch|Unit|Letter|Memo)\b",
            name,
        )
        is not None
    )


_THEIR_PAPERS = re.compile(
    r"\b(?P<whose>[Yy]our|[Oo]ur)\s+(?:own\s+)?(?:[\w-]+\s+){0,2}?(?:visit|call|office|agency|people|letters?|slides?|sheets?|memos?|"
    r"brochures?|flyers?|handouts?|notes?|papers?|packets?|decks?)\b"
)
"""Whose papers are spoken of: "the slides that were left after your visit", "our letter of May"."""


_OF_ONE_AGENCY = re.compile(
    r"(?i)\b(?:papers?|pages|sheets|letters|documents|notices|answers)\s+(?:from|of|by)\s+the\s+(?:very\s+)?(?:same|one)\s+agency\b|"
    r"\b(?:versions|editions|printings)\s+of\s+(?:the|an?|this)\s+(?:same\s+)?(?:federal|government|agency)(?:['’]s)?\s+(?:[\w-]+\s+)?"
    r"(?:faq|sheet|paper|page|brochure|notice|letter|guide|card|poster|memo)\b"
)
""" "I have two pieces of paper from the same agency. The first says …"."""


def whose_papers(frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Your office left four slides. The second of them reads …": the body that the last words before name as yours or
    ours; None where they name neither."""
    paragraph = setting.passage.lead.rsplit("\n\n", 1)[-1] + setting.passage.text[: frame.verb_start]
    found = list(_THEIR_PAPERS.finditer(" ".join(sentences(paragraph)[-2:])))
    if not found and _OF_ONE_AGENCY.search(" ".join(sentences(paragraph)[-3:])):
        agency = setting.topic.agency
        return Holder(agency, "", agency, attribution, "paper-of-theirs", frame)
    if not found:
        return None
    yours = addressed(setting) if found[-1]["whose"].lower() == "your" else None
    whose = (
        yours.organization if yours else own_voice(setting).organization if found[-1]["whose"].lower() == "our" else ""
    )
    named = body_name(whose, setting.topic)
    return Holder(named, "", named, attribution, "paper-of-theirs", frame) if named else None


_PEOPLE_OF = re.compile(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Ss]everal|[Tt]he|[Aa] (?:pair|couple|team|group|delegation) of)\s+"
    r"(?:\w+\s+)?(?:persons|people|men|women|gentlemen|officials|officers|agents|representatives|lawyers|staff|visitors)\s+"
    r"(?:from|of|with|at)\s+(?:the\s+)?(?P<body>[A-Z][^.;:,“”\"]{1,60})"
)
"""Those of a body whom "they" means: "Two persons from the port met with me. They told me …"."""


def people_of(text: str, setting: Setting) -> str:
    """The body of some people without names whom the last two paragraphs speak of; "" if there are none."""
    found = list(_PEOPLE_OF.finditer("\n".join(text.split("\n\n")[-2:])))
    return organization_in(found[-1]["body"], setting.topic) if found else ""


_OF_THIS_HOUSE = re.compile(
    r"(?i)(?:(?:officials?|officers?|people|staff|lawyers?|agents?|representatives?)\s+(?:of|from|at|with)\s+)?this\s+"
    r"(?P<house>department|agency|program)\b"
)


def of_this_department(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Officials of this Department told my staff …", says a Member to those who are heard: theirs, and not the
    Member's; None for everybody else."""
    known = setting.topic.organization(own_voice(setting).organization)
    told = _OF_THIS_HOUSE.match(source) if known is not None and known.kind == "congress" else None
    if told is None:
        return None
    house = department(setting) if told["house"].lower() == "department" else setting.topic.agency
    return Holder(house, "", house, attribution, "staff-of-body", frame) if house else None


_HIS_AGENCYS = re.compile(r"(?P<whose>[Hh]is|[Hh]er)\s+(?:own\s+)?(?:agency|bureau|department|division)['’]s\s")


def of_the_agency_of(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Her agency's own website said as late as June …": the body of whoever was spoken of; None elsewhere."""
    told = _HIS_AGENCYS.match(source)
    before = setting.passage.lead + setting.passage.text[: frame.verb_start]
    chief = pronoun(told["whose"].lower(), before, setting.who) if told else None
    house = body_name(chief.organization, setting.topic) if chief else ""
    return Holder(house, "", house, attribution, "office-of-body", frame) if house else None
