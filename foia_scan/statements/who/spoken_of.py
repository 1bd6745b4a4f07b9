"""Whom the sentences before speak of without a name: an office that acts, somebody of a kind, a paper handed out;
or by "his" and "her" alone: "her chief of staff, Ann Roe"."""

from __future__ import annotations

import re

from foia_scan.records import Person
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.sentences import sentences
from foia_scan.statements.writers.addressees import house_addressed
from foia_scan.statements.writers.own_voice import Setting, organization_in

_SOMEBODY = re.compile(
    r"\b(?:[Aa](?:n|nother| second| third| different| new)?|"
    r"[Oo]ne)\s+(?P<role>(?:(?!official\b)[\w’'.-]+\s+){0,3}?(?:coordinator|"
    r"official|officer|agent|spokes(?:man|woman|person)|"
    r"lawyer|attorney|analyst|supervisor|representative|director|deputy|staffer|aide|captain|"
    r"briefer|trainer|advis[eo]r|liaison|inspector|recruiter|technician)(?:\s+from\s+[A-Z]{2,6}\b)?)\b"
    r"(?!\s+(?:of|for|at|with)\s+(?:the\s+)?[A-Z])(?![^.]*\b(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][a-z])|"
    r"\b[Tt]he\s+(?P<theirs>[A-Z]{2,6}\s+(?:[a-z]+\s+){0,2}?(?:coordinator|official|officer|agent|spokes(?:man|woman|person)|"
    r"lawyer|attorney|representative|liaison))\s+(?:came|called|visited|telephoned|phoned|met|drove|stopped|rang)\b|"
    r"\b[Tt]he\s+(?P<staff>(?:Governor|Mayor|Sheriff|Senator|Secretary|Attorney General|Speaker)['’]s\s+"
    r"(?:(?:chief|press|legal|general|deputy)\s+)?(?:counsel|spokes(?:man|woman|person)|lawyer|attorney|aide|secretary|advis[eo]r))\b"
    r"(?=\s+(?:\w+ed|said|told|wrote|put)\b)"
)


_PLACE = r"\s+of\s+(?:(?:St|Ste|Mt|Ft)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2}"
_THE_OFFICE = re.compile(
    rf"(?:^|(?<=[.!?”]\s))The\s+(?P<plain>governor|sheriff|mayor|police chief|superintendent|warden)"
    rf"(?P<of>{_PLACE})?(?:\s+(?:him|her)self)?,?\s+"
    r"(?:\w+ed|said|told|wrote|thought|went|had|has|was|is|got|came|gave|took|left|spoke)\b|"
    r"\b[Tt]he\s+(?P<role>Governor|Sheriff|Mayor|(?:Police )?Chief|Secretary|Director|Chair(?:man|woman)?|Senator|"
    r"Congress(?:man|woman)|Representative|Superintendent|Undersheriff|Warden|Clerk|Treasurer|Solicitor|Prosecutor|"
    r"(?:County|City|Town|District|State['’]s) (?:Attorney|Counsel|Manager|Administrator|Executive|Clerk)|"
    r"(?:Corporation|General) Counsel|"
    r"Attorney General|Commissioner)\s+(?:\w+ed|said|says|told|wrote|thought|thinks|put|went|had|has|was|is|"
    r"got|rang|came|gave|took|left|spoke|read|reads|asks|wants|knows|does|did|will|would|can|could|is|also)\b|"
    r"(?:^|\b[Aa]nd\s+|[QA]\.\s+)(?:I|[Ww]e)\s+(?:then\s+|had\s+)?(?:told|asked|called|telephoned|wrote(?:\s+to)?|saw|reached|interviewed|met(?:\s+with)?|"
    r"(?:spoke|talked)\s+(?:to|with))\s+the\s+(?P<told>(?:county\s+|city\s+|police\s+)?(?:sheriff|chief|governor|mayor|"
    r"undersheriff|superintendent|commissioner|warden|prosecutor|attorney\s+general))\b(?![’'])"
    rf"(?P<where>{_PLACE})?|"
    r"(?:^|\b[Aa]nd\s+)(?:I|[Ww]e|[Yy]ou)\s+(?:meet(?:\s+with)?|met(?:\s+with)?|see|saw|call|called|telephone|visit|visited|reach|"
    r"s(?:peak|poke)\s+(?:to|with))\s+the\s+(?P<met>Superintendent|Governor|Sheriff|Mayor|Chief|Director|Secretary|Senator|Warden|"
    r"Commissioner|Attorney General)\b(?![’'])|"
    r"\b[Ww]hat\s+did\s+the\s+(?P<asked>(?:[A-Z][a-z]+\s+)?(?:[Ss]heriff|[Cc]hief|[Gg]overnor|[Mm]ayor|"
    r"[Cc]oordinator|[Dd]irector))\s+"
    r"(?:tell|say|write|answer)\b"
)


def office_spoken_of(text: str, setting: Setting) -> str:
    """ "The Governor thanked us. She said …": the office that acts in the sentences before, if they name nobody."""
    dialog = setting.document.kind in ("deposition", "transcript")
    recent = " ".join(text.split("\n\n")[-2 if dialog else -1 :])
    passed = 0
    for sentence in reversed(sentences(recent)[-_FAR:]):
        if passed == _NEAR:
            break
        found = _THE_OFFICE.search(sentence)
        if found and not persons_in(sentence[: found.start()], setting.who):
            office = found["plain"] or found["role"] or found["told"] or found["met"] or found["asked"]
            return f"the {office}{found['of'] or found['where'] or ''}"
        if persons_in(sentence, setting.who):
            return ""
        passed += re.search(r"\b(?:[Hh]e|[Ss]he)\b", sentence) is None
    return ""


_NEAR, _FAR = 2, 5
"""Sentences back to which an office is looked for, and so many more where they only speak of "him" or "her"."""


def of_paper_before(word: str, text: str, setting: Setting) -> str:
    """ "They were handed a brochure. It said …": the body whose paper "it" is; "" if the sentence before names none."""
    behalf = re.match(r"[^.]{0,20}\bon behalf of (?P<whose>[^,.;]{2,60})", setting.passage.text[len(word) :])
    if behalf and (named := organization_in(behalf["whose"], setting.topic)):
        return named
    if word.lower() == "they" and _OUR_PAPERS.match((sentences(text.rsplit("\n\n", 1)[-1]) or [""])[-1]):
        return setting.topic.agency
    if word.lower() not in ("it", "its"):
        return ""
    told = _IN_ITS_ANSWER.sub("", text.rsplit("\n\n", 1)[-1])
    last = next((s for s in reversed(sentences(told)) if len(s.split()) > 3), "")
    handed = re.search(
        r"\b(?:an?|the|this|one|its|their)\s+(?:[\w-]+\s+){0,3}(?:brochure|pamphlet|fact sheet|flyer|handout|"
        r"handbill|binder|paper|letter|memo|"
        r"slide deck|powerpoint|notice|poster)\b",
        last,
    )
    if handed is None:
        return ""
    if _FROM_YOURS.match(last, handed.end()) and (house := house_addressed(setting)):
        return house
    others = _FROM_ANOTHER.match(last, handed.end())
    return organization_in(last, setting.topic) or ("" if others else setting.topic.agency)


_IN_ITS_ANSWER = re.compile(
    r"\b[Ii]n\s+(?:its|their)\s+(?:[\w-]+\s+)?(?:response|reply|answer|comments|letter|memo(?:randum)?|e-?mail|message|note|statement|report|brief|bulletin|filing)\b[^,.;]{0,50},?\s*(?:it|they)?\s*$"
)
""" "In its response to this letter, it said": where it said so, and not the paper that "it" is."""
_FROM_ANOTHER = re.compile(
    r",?\s+(?:from|by|signed\s+by)\s+(?!the\s+(?:agency|program|[Dd]epartment)\b)(?:the\s+|an?\s+)?\w"
)
_FROM_YOURS = re.compile(r",?\s+(?:from|by)\s+your\s+(?:own\s+)?(?:agency|department|office|bureau|people|staff)\b")
"""Behind a paper that is told to be somebody's."""
_OUR_PAPERS = re.compile(
    r"\W*(?:The|These|Those)\s+(?:[\w-]+\s+){0,3}?(?:agreements|memoranda|MOAs|brochures|fact sheets|FAQs|slides)\b"
    r"[^;:.“”\"]*[,;]\s+(?:for|as|because|since|and)\s+they\s*$"
)
"""Papers of the program that the sentence is about: "The agreements go far, for they say …"."""


def unnamed(word: str, text: str) -> str:
    """ "An ICE coordinator came by. He told me …": the person without a name who is spoken of last, if nobody with one
    is spoken of since."""
    recent = text.rsplit("\n\n", 1)[-1][-240:]
    found = list(_SOMEBODY.finditer(recent))
    if found and (theirs := found[-1]["staff"] or found[-1]["theirs"]):
        return theirs
    if not found or (word.lower() == "she" and re.search(r"\bMr\.", found[-1].group())):
        return ""
    return found[-1]["role"]


_COMES_FORWARD = re.compile(
    r"\W*(?:(?:[Oo]n|[Ii]n|[Aa]t|[Ll]ast|[Tt]hat|[Tt]he\s+next|[Aa])\s+[^,.;]{2,25}?,?\s+)??(?:[Aa](?:nother|\s+different|\s+second|\s+third))\s+"
    r"(?P<role>(?:[\w’'.-]+\s+){0,2}?(?:coordinator|official|officer|agent|spokes(?:man|woman|person)|lawyer|attorney|analyst|"
    r"representative|staffer|aide))\s+(?:(?:then|later|also)\s+)?(?:called|came|telephoned|phoned|wrote|answered|replied|rang|e-mailed|visited|"
    r"returned|told|said)\b"
)


_A_START = 2
"""Words of what only begins the sentence whose "he" is looked for."""


def came_forward(text: str, setting: Setting) -> str:
    """ "On Monday a different official called. He said …": who opens the last sentence as another than those who were
    spoken of before, if that sentence names nobody; "" for all others."""
    whole = [s for s in sentences(text.rsplit("\n\n", 1)[-1]) if len(s.split()) > _A_START]
    last = whole[-1] if whole else ""
    told = _COMES_FORWARD.match(last)
    return told["role"] if told and not persons_in(last, setting.who) else ""


_INTERVIEW = re.compile(r"(?i)\binterview\b")


def interviewed(setting: Setting) -> Person | None:
    """Who answers in the record of an interview: "he" or "she" where nobody else is meant; None in other papers."""
    if _INTERVIEW.search(f"{setting.document.title} {setting.head}") is None:
        return None
    witnesses = [person for person in setting.document.people if person.rule == "title"]
    return witnesses[0] if len(witnesses) == 1 else None


_NO_OFFICER = (
    r"counterpart|husband|wife|brother|sister|son|daughter|mother|father|cousin|uncle|aunt|friend|"
    r"neighbor|opponent|rival|guest|client|landlord|critic|constituent"
)
"""Who is of another house, for all that is told: "her husband"."""
_HIS_OFFICER = re.compile(
    rf"\b(?P<whose>[Hh]is|[Hh]er)\s+(?:own\s+)?(?:[a-z][\w’'-]*\s+){{0,3}}(?!(?:{_NO_OFFICER})\b)[a-z][\w’'-]*,\s+(?:[A-Z][\w.’'-]*,?\s+){{1,4}}$"
)
"""An officer of whoever was spoken of right before: "her chief of staff, Ann Roe, said"."""


def whose_officer(text: str, setting: Setting) -> Person | None:
    """Whom "her" stands for in "Her chief of staff, Ann Roe, …", with which the ``text`` of a passage ends; None where
    it ends otherwise."""
    his = _HIS_OFFICER.search(text)
    if his is None:
        return None
    before = f"{setting.passage.lead}{text[: his.start()]}"
    chief = pronoun(his["whose"].lower(), before, setting.who) or interviewed(setting)
    at_another_time = re.search(r"\b(?:successor|predecessor),", his.group()) is not None
    return None if at_another_time and chief and not chief.organization else chief  # of where he was, not where he is
