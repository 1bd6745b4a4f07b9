"""Papers and utterances that the words before a quotation introduce: whose words follow, and of which day.

"Exhibit 7 is an e-mail that Ms. Ray sent around on June 17. “…”", "The Bureau's letter of May 2, which says that …",
"Mr. Vance, on April 20 you wrote to my office. “…”", "by my notes, his words were “…”".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from foia_scan.records import Attribution, Person
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.writers.addressees import addressed, house_addressed
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in, own_voice

PAPER = (
    r"(?:letters?|memo(?:randum)?s?|papers?|fact\s?sheets?|e-?mails?|messages?|notes?|statements?|opinions?|briefs?|"
    r"slides?(?:\s+decks?)?|decks?|brochures?|procedures?|reports?|testimony|declarations?|affidavits?|agreements?|"
    r"resolutions?|guidance|bulletins?|guides?|manuals?|releases?|transcripts?|minutes|sheets?|website|web\s+site|"
    r"web\s?page|page|briefings?|hand-?outs?|documents?|drafts?|posters?|flyers?|remarks|speech|interview|cards?|"
    r"faqs?|talking\s+points|presentation|scripts?|hand-?bills?|binders?|pamphlets?|publications?|words|answers?|repl(?:y|ies))"
)
_MARKED = re.compile(r"[“\"][^“”\"]*[”\"]?")
_YOURS = re.compile(
    rf"(?i)\byou\s+(?:wrote|said|told|sent|signed|testified)\b|\b{PAPER}\s+from\s+you\b|\byour\s+(?:own\s+)?(?:\w+\s+){{0,2}}{PAPER}\b"
)
_YOU_LEFT = re.compile(
    rf"(?i)\b{PAPER}\s+(?:that\s+|which\s+)?(?:you|your\s+(?:own\s+)?(?:[\w-]+\s+)?(?:office|staff|agency|people|team|"
    r"department|bureau))\s+(?:left|sent|gave|showed|handed|put|issued|posted|circulated)\b|"
    rf"\byour\s+(?:[\w-]+\s+)?(?:agency|office|department|bureau)['’]s\s+(?:own\s+)?(?:[\w-]+\s+){{0,2}}{PAPER}\b|"
    r"\b(?:agreement|memorandum\s+of\s+\w+|moa|contract)\s+(?:that\s+|which\s+)?you\s+(?:yourself\s+)?signed\b"
)
"""A paper of the addressee's house: "the slide you left us"."""
_YOUR_SHEET = re.compile(
    r"(?i)\byour\s+(?:own\s+)?(?:[\w-]+\s+){0,3}?(?:(?:fact\s?|answer\s+)?sheets?|faqs?|web\s?site|web\s?page|brochures?|posters?|flyers?|"
    r"pamphlets?|hand-?outs?|hand-?bills?|cards?|publications?|releases?|papers)\b"
)
"""What a house puts out, and no one person: "I have your fact sheet in front of me"."""
_THEIRS = re.compile(
    rf"(?i)\b(?:his|her)\s+(?:own\s+|exact\s+|very\s+)?(?:\w+\s+){{0,2}}{PAPER}\b|\b(?:he|she)\s+(?:wrote|said|"
    rf"told|sent|signed)\b"
)
_OUR_PAPER = re.compile(rf"(?i)\bour\s+(?:own\s+)?(?:[\w-]+\s+){{0,2}}{PAPER}\b")
_CAME_UPON = re.compile(
    r"(?i)\b(?:picked\s+up|found|came\s+(?:across|upon)|took\s+home|(?:was|were)\s+(?:handed|given|shown))\s+(?:an?|the|this|one)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:fact\s?sheet|sheet|brochure|flyer|hand-?out|hand-?bill|pamphlet|leaflet|card|poster|notice|paper)\b"
)
"""A paper whose owner is not told: what was said before is no other's words."""
_NEAR_IT = r"(?:[^;.]|\b(?:Mr|Ms|Mrs|Dr)\.)"
_SENT = (
    r"\s+(?:(?:had|has|have|then|also|later)\s+)?"
    r"(?:sent|wrote|signed|issued|circulated|posted|read|gave|delivered|put(?:\s+(?:out|up|on))?|laid|handed|showed|"
    r"left|"
    r"published|distributed|shown|used|had\s+(?:up\s+)?on)\b"
)
_OF_HOUSE = r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'&.-]*(?:\s[A-Z][\w’'&-]*){0,3})?"
_FROM = rf"\b(?i:{PAPER})\b[^;.]{{0,90}}?\s+(?:from|by|of|signed\s+by|written\s+by)\s+"
_NEAR = 3
"""Sentences before the quotation that may introduce it."""
_TURNS = 3
"""Paragraphs of a dialog (question, answer, question) that may."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Whose words follow, and the sentence that says so: it dates them."""

    speaker: str
    role: str
    organization: str
    sentence: str
    rule: str


def introduced(before: str, setting: Setting, far: bool = True) -> Introduction | None:
    """The source that the text right before a quotation, or the sentences before that, introduce; None if none does.

    ``before`` is the passage's own text up to the quotation; ``far``: whether earlier sentences may be looked at."""
    searched = [before] if before.strip() else []
    if far:
        searched += list(reversed(_sentences_before(setting)))[:_NEAR]
    for sentence in searched:
        plain = _MARKED.sub(lambda m: " " * len(m.group()), sentence)
        if found := _source(plain, setting):
            return found
        if _CAME_UPON.search(plain):
            return None
        if sentence is before and _OUR_PAPER.search(plain) and (own := own_voice(setting)).organization:
            return Introduction(own.organization, "", own.organization, sentence, "introduced-own-paper")
    return None


def _sentences_before(setting: Setting) -> list[str]:
    paragraphs = setting.passage.lead.split("\n\n")
    dialog = setting.document.kind in ("deposition", "transcript")
    kept = paragraphs[-_TURNS:] if dialog else paragraphs[-1:] if paragraphs[-1].strip() else paragraphs[-2:]
    return [s for p in kept for s in sentences(p)]


def _source(sentence: str, setting: Setting) -> Introduction | None:
    if _YOU_LEFT.search(sentence) and (house := house_addressed(setting)):
        return Introduction(house, "", house, sentence, "introduced-addressee")
    if _YOUR_SHEET.search(sentence) and (house := house_addressed(setting)):
        return Introduction(house, "", house, sentence, "introduced-addressee")
    if _YOURS.search(sentence) and (person := addressed(setting)):
        return _of(person, sentence, "introduced-addressee", setting)
    for _, person, _ in persons_in(sentence, setting.who):
        last = re.escape(person.name.split()[-1])
        named = rf"\b{last}"
        if (
            re.search(
                rf"{named}{_OF_HOUSE}['’]s?\s+(?:own\s+)?(?:[\w-]+\s+){{0,3}}?{PAPER}\b",
                sentence,
            )
            or re.search(rf"\b(?i:{PAPER})\b{_NEAR_IT}{{0,60}}?{named}{_OF_HOUSE}{_SENT}", sentence)
            or re.search(
                rf"{named},?\s+(?:sent|wrote|signed|issued|circulated|posted|mailed|"
                rf"put\s+out)\b[^.;]{{0,40}}?\b{PAPER}\b",
                sentence,
            )
            or re.search(rf"{_FROM}(?:(?!(?:to|for|with)\b)[\w.]+,?\s+){{0,5}}?{last}\b", sentence)
            or re.search(rf"\b(?i:{PAPER})\b[^;.]{{0,40}},\s+(?:[A-Z][\w.]*\s+){{0,3}}{last}\b", sentence)
        ):
            return _of(person, sentence, "introduced-paper", setting)
    if match := _THEIRS.search(sentence):
        word = match.group().split()[0].lower()
        person = pronoun("he" if word in ("he", "his") else "she", setting.passage.lead, setting.who)
        if person is not None:
            return _of(person, sentence, "introduced-pronoun", setting)
    return _of_body(sentence, setting)


_AGENCYS_PAPER = re.compile(
    r"(?i)\b(?:the|an?)\s+(?:agency|government|federal|program(?:\s+office)?)(?:['’]s)?\s+(?:own\s+)?(?:[\w-]+\s+){0,3}?"
    rf"(?!(?:papers|documents)\b){PAPER}\b|{_FROM}the\s+(?:agency|program)\b|{_FROM}the\s+(?-i:[A-Z]\w+\s+){{0,2}}field\s+office\b|"
    rf"\b{PAPER}\s+(?:that|which)\s+(?:the\s+)?(?:agency|government|program(?:\s+office)?|headquarters)\s+(?:had\s+)?(?:printed|put\s+out|"
    r"issued|published|posted|sent|gave|handed|used|wrote)\b"
)
"""A paper of the agency that is not called by its name: "the federal brochure", "a card that the agency printed"."""


def _of_body(sentence: str, setting: Setting) -> Introduction | None:
    topic = setting.topic
    for match in topic.organization_pattern.finditer(sentence):
        organization = topic.organization(match.group())
        if organization is None or organization.kind == "press":
            continue
        behind, ahead = sentence[match.end() :], sentence[: match.start()]
        if re.match(rf"(?:['’]s?)?\s+(?:own\s+)?(?:[\w-]+\s+){{0,3}}?{PAPER}\b", behind) or re.search(
            rf"(?i){_FROM}(?:the\s+)?$", ahead
        ):
            return Introduction(organization.name, "", organization.name, sentence, "introduced-paper")
    if _AGENCYS_PAPER.search(sentence):
        return Introduction(topic.agency, "", topic.agency, sentence, "introduced-paper")
    for match in topic.organization_pattern.finditer(sentence):
        known = topic.organization(match.group())
        if known is None or known.kind == "press":
            continue
        behind = sentence[match.end() :]
        put_out = re.match(rf"(?:['’]s?\s+[\w-]+)?{_SENT}[^;.]{{0,60}}?\b{PAPER}\b", behind)
        if put_out or (
            re.search(rf"(?i)\b{PAPER}\s+(?:that|which)\s+(?:the\s+|defendants?\s+)?$", sentence[: match.start()])
            and re.match(_SENT, behind)
        ):
            return Introduction(known.name, "", known.name, sentence, "introduced-paper")
    if re.search(rf"(?i)\bthe\s+agency(?:['’]s\s+[\w-]+)?{_SENT}[^;.]{{0,60}}?\b{PAPER}\b", sentence):
        return Introduction(topic.agency, "", topic.agency, sentence, "introduced-paper")
    return None


def _of(person: Person, sentence: str, rule: str, setting: Setting) -> Introduction:
    organization = person.organization or organization_in(person.role, setting.topic)
    return Introduction(person.name, person.role, organization, sentence, rule)


def told_before_it(
    before: int, setting: Setting, attribution: Attribution = "quoted", far: bool = True
) -> Holder | None:
    """Whose paper or words the text before introduces, dated by the sentence that does."""
    told = introduced(setting.passage.text[:before], setting, far)
    if told is None:
        return None
    end = len(told.sentence)
    frame = Frame(told.speaker, "", "introduced", end, end, 0, end, "before")
    organization = body_name(told.organization, setting.topic)
    return Holder(told.speaker, told.role, organization, attribution, told.rule, frame, reported_in=told.sentence)
