"""Whose position it is. In order: the source named in the sentence, the speaker of the quotation, the speaker of the
turn, the author of the document, the outlet for a news story's own narration. Unknown stays unknown."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import names
from foia_scan.records import Attribution, Person
from foia_scan.statements.antecedents import BODY_WORD, body, by_role, persons_in, pronoun
from foia_scan.statements.introductions import addressed, introduced
from foia_scan.statements.own_voice import Holder, Setting, body_name, organization_in, own_voice
from foia_scan.statements.quotations import Quotation, quotations
from foia_scan.statements.reporting import Frame, frames

_SELF = re.compile(r"(?i)^(?:I|we|me|us|my|our)\b")
_PAPER = re.compile(
    r"(?i)\b(?:letter|memo|memorandum|paper|fact sheet|factsheet|sheet|faq|q ?& ?a|"
    r"website|web ?site|page|brochure|brochures|press release|release|statement|agreement|"
    r"agreements|moa|moas|slide|slides|deck|briefing|"
    r"materials?|publication|e-?mail|note|notes|document|documents|report|minutes|"
    r"resolution|talking points|guidance|sop|bulletin|article|story|text|appendix|"
    r"section|paragraph|clause)\b"
)
_OF_THE_BODY = re.compile(r"(?i)\b(?:for|of|at|with) the (?:agency|department|bureau|program)\b|\bprogram['’]s\b")
_PERSON_ROLE = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|official|officials|officer|coordinator|attorney|"
    r"lawyer|lawyers|counsel|staff|staffer|agent|director|chief|sheriff|secretary|"
    r"analyst|representative|man|woman|aide|employee|contractor|supervisor|deputy|"
    r"commissioner|desk|governor|mayor|senator|congress(?:man|woman)|chair(?:man|woman)|superintendent|undersheriff)\b"
)


_WHEN = re.compile(
    r"(?i)^(?:(?:(?:\w+|a few|several)\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier|ago|before|after)|"
    r"(?:last|this|next)\s+(?:week|month|year|spring|summer|fall|winter|\w+day)|yesterday|today|then|later|now|still)\s*,?\s+)+(?=\w)"
)
"""When it was said, at the front of the words that name the source."""
_SOMEBODY = re.compile(
    r"\b[Aa]n?\s+(?P<role>(?:(?!official\b)[\w’'.-]+\s+){0,3}?(?:coordinator|official|officer|agent|spokes(?:man|woman|person)|"
    r"lawyer|attorney|analyst|supervisor|representative|director|deputy|staffer|aide|captain))\b"
    r"(?!\s+(?:of|for|at|with)\s+(?:the\s+)?[A-Z])(?![^.]*\b(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][a-z])"
)
_REACH, _DIALOG_REACH = 3, 6
"""Paragraphs in which a pronoun's person is looked for."""
_DRAFT = re.compile(
    r"(?i)\b(?:draft(?:ed)?|approved|cleared|clearance|proposed?|suggest(?:ed|ion)?|language|wording|use this|"
    r"say this|as follows)\b[^.“”\"]{0,60}:\s*[“\"]?[^“”\"]*$"
)


def holder(start: int, end: int, quotation: Quotation | None, found: tuple[Frame, ...], setting: Setting) -> Holder:
    """The holder of the position whose cue stands at start..end of the passage."""
    if quotation is not None:
        return _inside(quotation, start, end, setting) or _of_quotation(quotation, found, setting)
    for frame in _governing(start, end, found):
        resolved = _resolve(frame, setting, "paraphrased")
        if resolved is not None:
            return resolved
    return own_voice(setting)


def _governing(start: int, end: int, found: tuple[Frame, ...]) -> list[Frame]:
    """The reporting clauses that the cue may depend on: the nearest before it first, then those after it."""
    before = [f for f in found if f.kind in ("before", "passive") and f.start <= start and f.covers(start, end)]
    rest = [f for f in found if f not in before and f.covers(start, end) and not (f.verb_start <= start < f.verb_end)]
    return [*reversed(before), *rest]


def _inside(quotation: Quotation, start: int, end: int, setting: Setting) -> Holder | None:
    """ "In 2009 ICE told the states that it was voluntary," said somebody: whom the quoted words themselves report."""
    content = setting.passage.text[quotation.start : quotation.end]
    for frame in reversed(frames(content, quotations(content), setting.topic.organization_pattern)):
        if frame.kind not in ("before", "passive") or not frame.covers(start - quotation.start, end - quotation.start):
            continue
        if not frame.source or _SELF.match(frame.source) or re.match(r"(?i)(?:you|he|she|it|his|her)\b", frame.source):
            continue
        shifted = replace(
            frame,
            verb_start=frame.verb_start + quotation.start,
            verb_end=frame.verb_end + quotation.start,
            start=frame.start + quotation.start,
            end=frame.end + quotation.start,
        )
        resolved = _resolve(shifted, setting, "paraphrased")
        if resolved is not None and resolved.speaker and resolved.rule not in ("role", "was-told"):
            return resolved
    return None


def _of_quotation(quotation: Quotation, found: tuple[Frame, ...], setting: Setting) -> Holder:
    after = [f for f in found if f.verb_start >= quotation.end]
    before = [f for f in found if f.verb_end <= quotation.start]
    candidates = (
        ([after[0]] if after and after[0].verb_start - quotation.end < 60 else [])
        + ([before[-1]] if before else [])
        + after[:1]
    )
    if after and before and setting.passage.text[before[-1].verb_end : quotation.start].strip(" ,:") in ("", "that"):
        candidates = [before[-1], *candidates]
    for frame in candidates:
        resolved = _resolve(frame, setting, "quoted")
        if resolved is not None and resolved.speaker:
            return resolved
    if not candidates:
        for sentence in (_last_sentences(setting.passage.lead), setting.passage.after):
            marks = quotations(sentence)
            for frame in reversed(frames(sentence, marks)):
                resolved = _resolve(frame, setting, "quoted")
                if resolved is not None and resolved.speaker:
                    return replace(resolved, reported_in=sentence)
    if told := _introduced(quotation.start, setting):
        return told
    if setting.document.kind in ("news", "press-release"):
        person = pronoun("they", setting.passage.lead.rsplit("\n\n", 1)[-1], setting.who)
        if person is not None:
            return Holder(person.name, person.role, person.organization, "quoted", "nearest-name")
    if _DRAFT.search(f"{setting.passage.lead[-300:]} {setting.passage.text[: quotation.start]}"):
        return own_voice(setting)
    foreign = any(not _SELF.match(frame.source) for frame in candidates if frame.source)
    if not foreign and (
        setting.turn is not None or setting.document.kind in ("faq", "talking-points", "press-release")
    ):
        return own_voice(setting)
    return Holder("", "", "", "quoted", "quotation-unattributed")


def _introduced(before: int, setting: Setting, attribution: Attribution = "quoted", far: bool = True) -> Holder | None:
    """Whose paper or words the text before introduces, dated by the sentence that does."""
    told = introduced(setting.passage.text[:before], setting, far)
    if told is None:
        return None
    end = len(told.sentence)
    frame = Frame(told.speaker, "", "introduced", end, end, 0, end, "before")
    organization = body_name(told.organization, setting.topic)
    return Holder(told.speaker, told.role, organization, attribution, told.rule, frame, reported_in=told.sentence)


def _last_sentences(lead: str) -> str:
    paragraph = lead.rsplit("\n\n", 1)[-1]
    return paragraph[-400:]


def _resolve(frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """The person or body that the words of a source name; None where they name none."""
    source = _WHEN.sub("", frame.source.strip(" ,"))
    before = setting.passage.lead
    if not source:
        if frame.kind != "passive":
            return None
        return _unsourced(setting, frame)
    if _SELF.match(source) and not _PAPER.search(source):
        own = own_voice(setting)
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, True)
    if re.match(r"(?i)^you\b|^your$", source):
        person = addressed(setting)
        return (
            Holder(
                person.name,
                person.role,
                body_name(person.organization, setting.topic),
                attribution,
                "addressee",
                frame,
            )
            if person
            else None
        )
    if re.fullmatch(r"(?i)he|she|his|her", source):
        text = before + setting.passage.text[: frame.verb_start]
        reach = _DIALOG_REACH if setting.document.kind in ("deposition", "transcript") else _REACH
        person = pronoun(source, text, setting.who, reach)
        unnamed = _unnamed(source, text) if person is None or person.name not in _last_sentences(text) else ""
        if unnamed:
            return _by_role(unnamed, "", attribution, frame, setting)
        return _person(person, "", attribution, "pronoun", frame, setting) if person else _nobody(attribution, frame)
    if re.match(r"(?i)(?:his|her)\s+(?:office|department|staff|agency|administration)\b", source):
        person = pronoun(source.split()[0], before + setting.passage.text[: frame.verb_start], setting.who)
        return (
            _person(person, "", attribution, "office-of-person", frame, setting)
            if person
            else _nobody(attribution, frame)
        )
    bare = setting.topic.organization_pattern.sub(lambda m: " " * len(m.group()), source)
    mentioned = persons_in(bare, setting.who)
    if not mentioned and (given := setting.who.by_given_name(source)):
        return _person(given, "", attribution, "given-name", frame, setting)
    if mentioned:
        _, person, _ = next((m for m in mentioned if m[2]), mentioned[0])
        return _person(
            person, frame.role or _role_before(source, person.name), attribution, "source-named", frame, setting
        )
    if re.fullmatch(r"(?i)it|its", source) and (
        told := _introduced(0, setting, "quoted" if attribution == "quoted" else "paraphrased")
    ):
        return told
    if re.fullmatch(r"(?i)they|it|its|their", source):
        text = before + setting.passage.text[: frame.verb_start]
        named = body(source, text, setting.topic)
        if re.search(r"(?i)\byour (?:own )?(?:agency|office|department|staff|bureau)\b[^.]*$", text) and (
            person := addressed(setting)
        ):
            named = body_name(person.organization, setting.topic) or named
        return Holder(named, "", named, attribution, "pronoun-body", frame) if named else None
    if _PERSON_ROLE.search(source) and not _PAPER.search(source):
        return _by_role(source, before, attribution, frame, setting)
    return _body(source, before, attribution, frame, setting)


def _unnamed(word: str, text: str) -> str:
    """ "An ICE coordinator came by. He told me …": the person without a name who is spoken of last, if nobody with one
    is spoken of since."""
    recent = text.rsplit("\n\n", 1)[-1][-240:]
    found = list(_SOMEBODY.finditer(recent))
    if not found or (word.lower() == "she" and re.search(r"\bMr\.", found[-1].group())):
        return ""
    return found[-1]["role"]


def _nobody(attribution: Attribution, frame: Frame) -> Holder:
    """Somebody else's words, but it can't be told whose: unknown, never the author."""
    return Holder("", "", "", attribution, "source-unresolved", frame)


def _unsourced(setting: Setting, frame: Frame) -> Holder | None:
    """ "was told" with no source: in an agency's own paper, that agency."""
    own = own_voice(setting)
    organization = setting.topic.organization(own.organization)
    if organization is not None and organization.kind == "agency":
        return Holder(organization.name, "", organization.name, "paraphrased", "was-told", frame)
    return Holder("", "", "", "paraphrased", "was-told", frame)


def _person(person: Person, role: str, attribution: Attribution, rule: str, frame: Frame, setting: Setting) -> Holder:
    fuller = setting.who.named(person.name) or person
    own = own_voice(setting)
    organization = (
        fuller.organization or person.organization or organization_in(f"{role} {frame.source}", setting.topic)
    )
    title = role or person.role or fuller.role
    if not organization and _OF_THE_BODY.search(title):
        organization = "" if "program" in title else body(title, setting.passage.lead, setting.topic)
        if not organization and re.search(r"agency|program", title):
            organization = setting.topic.agency
    if own.speaker and names.same_person(own.speaker, fuller.name):
        return Holder(
            own.speaker,
            own.role or title,
            own.organization or organization,
            "direct" if attribution == "paraphrased" else attribution,
            rule,
            frame,
            True,
        )
    return Holder(fuller.name, title, body_name(organization, setting.topic), attribution, rule, frame)


def _role_before(source: str, name: str) -> str:
    """The title that stands before a name, without the organization's name at its front."""
    head = source.split(name.split()[-1])[0]
    head = re.sub(r"(?i)^(?:the|an?|former|then)\s+", "", head).strip(" ,")
    words = [w for w in head.split() if w not in name.split() and not re.fullmatch(r"(?:Mr|Ms|Mrs|Dr)\.?", w)]
    return " ".join(words)


def _by_role(source: str, lead: str, attribution: Attribution, frame: Frame, setting: Setting) -> Holder:
    """ "a senior ICE official", "the sheriff", "an ICE spokesman": a known holder of the role, else the role itself."""
    if re.match(r"(?i)^(?:the|his|her|its|our|your)\s", source):
        person = by_role(source, lead, setting.who)
        if person is not None:
            return _person(person, "", attribution, "role-resolved", frame, setting)
    if re.match(r"(?i)^your\b", source) and (addressee := addressed(setting)):
        own_body = body_name(addressee.organization, setting.topic)
        return Holder(own_body, "", own_body, attribution, "staff-of-addressee", frame)
    role = re.sub(r"(?i)^(?:the|an?|one|another|its|his|her|our|your|that|this)\s+", "", source).strip()
    anonymous = _anonymous_before(role, lead)
    role = anonymous or role
    organization = organization_in(role, setting.topic)
    if re.search(r"(?i)\b(?:staff|officials|lawyers|officers)\b", role) and organization:
        return Holder(organization, "", organization, attribution, "staff-of-body", frame)
    return Holder(role, role, organization, attribution, "role", frame)


def _anonymous_before(role: str, lead: str) -> str:
    """ "the official" after "a senior ICE official": the fuller form."""
    head = role.split()[-1].lower()
    if len(role.split()) > 1:
        return ""
    matches = re.findall(rf"(?i)\b(?:an?|one)\s+((?:[\w.-]+\s+){{1,4}}{re.escape(head)})\b", lead)
    return matches[-1] if matches else ""


_BODY_HEAD = re.compile(r"(?:Board|Committee|Council|Commission|Association|Network|Union|Coalition|Caucus|Panel)$")


def _capitalized_body(head: str, lead: str, own: Holder) -> str:
    """ "The Board" after "the Advisory Policy Board": the last body of that kind named in full, or the paper's own."""
    if not _BODY_HEAD.match(head):
        return ""
    if head in own.organization:
        return own.organization
    named = re.findall(rf"((?:[A-Z][\w’'.-]+\s+(?:(?:of|on|and|the|for)\s+)*){{1,5}}{head})\b", lead)
    whole = [re.sub(r"^(?:The|This|That|A|An)\s+", "", " ".join(name.split())) for name in named]
    whole = [name for name in whole if " " in name]
    return whole[-1] if whole else ""


def _body(source: str, lead: str, attribution: Attribution, frame: Frame, setting: Setting) -> Holder | None:
    """A body, or a paper that speaks for the body that issued it."""
    topic = setting.topic
    if re.match(r"(?i)^your\b", source):
        person = addressed(setting)
        if person and re.search(r"(?i)\b(?:letter|memo|e-?mail|note|statement|testimony)\b", source):
            return Holder(
                person.name, person.role, body_name(person.organization, topic), attribution, "addressee-paper", frame
            )
        if person:
            organization = body_name(person.organization, topic)
            return (
                Holder(organization, "", organization, attribution, "addressee-body", frame) if organization else None
            )
    named = organization_in(source, topic)
    if named:
        return Holder(named, "", named, attribution, "body-named", frame)
    if re.match(r"(?i)^(?:my|our)\b", source) and _PAPER.search(source):
        own = own_voice(setting)
        if re.match(r"(?i)^our\b", source) and own.organization:
            return Holder(own.organization, "", own.organization, attribution, "own-paper", frame)
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, True)
    own = own_voice(setting)
    head = source.split()[-1]
    if re.match(r"(?i)^(?:the|this)\s", source) and head[:1].isupper() and head in own.speaker.split():
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, True)
    if own_body := _capitalized_body(head, lead, own):
        return Holder(own_body, "", own_body, attribution, "body-resolved", frame)
    if BODY_WORD.match(source) or re.search(r"(?i)\bsame agency\b", source):
        resolved = body(source, lead, topic)
        if not resolved and re.search(r"(?i)\bagency\b|\bprogram office\b", source):
            resolved = topic.agency
        if resolved and resolved == own.organization and frame.kind == "view":
            return Holder(own.speaker, own.role, own.organization, "direct", own.rule)
        if resolved:
            return Holder(resolved, "", resolved, attribution, "body-resolved", frame)
    if _PAPER.search(source):
        issuer = topic.agency
        return Holder(issuer, "", issuer, attribution, "paper-of-body", frame)
    proper = re.search(
        r"(?:(?:[A-Z][\w’'.&-]+|of|the|and|for)\s+)*[A-Z][\w’'.&-]+$", re.sub(r"(?i)^the\s+", "", source)
    )
    if proper and len(proper.group().split()) >= 2:
        return Holder(proper.group(), "", proper.group(), attribution, "body-named", frame)
    return None
