"""Whose position it is. In order: the source named in the sentence, the speaker of the quotation, the speaker of the
turn, the author of the document, the outlet for a news story's own narration. Unknown stays unknown."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.quotations import Quotation, is_open, quotations
from foia_scan.statements.saying.anybody import is_anybody
from foia_scan.statements.saying.at_a_loss import adopts
from foia_scan.statements.saying.coordination import bounded
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.who.comments import commented
from foia_scan.statements.who.entries import noted, noted_in
from foia_scan.statements.who.hearsay import hearsay
from foia_scan.statements.who.offered import WHAT_THEY_SAID
from foia_scan.statements.who.papers_speaking import issuer_of_paper
from foia_scan.statements.who.parsed_sources import claimed_by
from foia_scan.statements.who.quotation_speakers import STRONG, as_named, of_quotation, resolve_clause
from foia_scan.statements.who.relayed_answers import relayed
from foia_scan.statements.who.source_bodies import PAPER
from foia_scan.statements.who.sources import SELF, WHOM_WE_MET, resolve
from foia_scan.statements.who.speakers import held_by_person, nobody
from foia_scan.statements.writers.own_voice import Holder, Setting, organization_in, own_voice


def holder(
    start: int,
    end: int,
    quotation: Quotation | None,
    found: tuple[Frame, ...],
    setting: Setting,
    *,
    parsed: bool = True,
) -> Holder:
    """The holder of the position whose cue stands at start..end of the passage. ``parsed``: whether the sentence may be
    parsed to find a source that no reporting clause tells."""
    found = bounded(found, setting.passage.text, start)
    held_by = _holder(start, end, quotation, found, setting, parsed)
    frame = held_by.frame
    if quotation is not None or held_by.attribution != "paraphrased" or frame is None:
        return held_by
    marks = quotations(setting.passage.text, is_open(setting.passage.lead))
    told = sum(
        max(min(q.end, end) - max(q.start, start), 0)
        for q in marks
        if q.start >= frame.start and len(setting.passage.text[q.start : q.end].split()) >= _WORDS
    )
    much = told > _MUCH * (end - max(start, frame.start))
    return replace(held_by, attribution="quoted") if told and much else held_by


_UNSIGNED = re.compile(r"(?i)(?:the|an?|this|that|one|some)\s+(?:\w+\s+)?(?:unsigned|anonymous)\b")
""" "An unsigned note claims that …": nobody knows whose it is."""
_MUCH = 0.3
"""The share of what tells the position that has to stand in quotation marks."""
_OPENS = 3
"""Characters within which a sentence opens with its quotation."""
_WORDS = 4
"""Words in quotation marks from which on a report that goes over into them is a quotation."""


def _holder(
    start: int, end: int, quotation: Quotation | None, found: tuple[Frame, ...], setting: Setting, parsed: bool
) -> Holder:
    if quotation is not None:
        quoting = of_quotation(quotation, found, setting)
        inner = _inside(quotation, start, end, setting, quoting)
        return replace(inner, quoted_by=quoting) if inner is not None else quoting
    if adopts(setting.passage.text[start:]) and own_voice(setting).speaker:
        return own_voice(setting)
    if hearsay(setting.passage.text[:start]):
        return Holder("", "", "", "paraphrased", "hearsay")
    unknown: Holder | None = None
    governing = _governing(start, end, found, setting.passage.text)
    for at, frame in enumerate(governing):
        if is_anybody(frame, setting.passage.text):
            continue
        if _UNSIGNED.match(frame.source) and not setting.topic.organization_pattern.search(frame.source):
            return nobody("paraphrased", frame)
        if teller := _the_teller(frame, governing[at + 1 :], setting):
            return teller
        resolved = resolve_clause(frame, setting, "paraphrased")
        passed_on = resolved is not None and (resolved.rule == "was-told" or resolved.frame is None)
        if passed_on and (teller := _outer(governing[at + 1 :], setting)):
            return teller
        if resolved is not None and (spokesman := _who_speaks_for(resolved, frame, governing[at + 1 :], setting)):
            return spokesman
        if resolved is not None and resolved.rule == "source-unresolved" and frame.kind == "view":
            unknown = unknown or resolved
            continue
        if resolved is not None and _through_another(resolved, frame, governing[at + 1 :], setting):
            return replace(resolved, attribution="paraphrased")
        if resolved is not None:
            return resolved
        if frame.kind == "according" and frame.role and (named := as_named(frame, setting)):
            return replace(named, role=frame.role, organization=organization_in(frame.role, setting.topic))
        if re.fullmatch(r"One|Another", frame.source) and (issuer := issuer_of_paper(setting, resolve)):
            return issuer
        if frame.kind == "view" and _of_some_body(frame.source, setting):
            return nobody("paraphrased", frame)
        if _of_another(frame, setting.passage.text):
            named = None if _THEY_SAY.match(frame.verb) else as_named(frame, setting)
            return named or nobody("paraphrased", frame)
    words = quotations(setting.passage.text) if not governing else ()
    if words and words[0].start < _OPENS and WHAT_THEY_SAID.match(setting.passage.text[words[0].end :]):
        return of_quotation(words[0], found, setting)
    if not governing and (within := _within(start, end, found, setting) or relayed(setting)):
        return within
    if not governing and _ON_A_POSITION.search(setting.passage.text) and own_voice(setting).speaker:
        return own_voice(setting)
    at = start or end  # what no cue gave begins with the passage, label or not
    told = unknown or commented(at, setting) or noted(at, setting, "paraphrased") or issuer_of_paper(setting, resolve)
    return told or (claimed_by(start, end, setting) if parsed else None) or own_voice(setting)


_ON_A_POSITION = re.compile(
    r"\bposition\s+on\s+(?:whether|how|the\s+question|opting|leaving|withdrawal|withdrawing)\b[^.;]*\b(?:was|were|is|has\s+been|"
    r"remain(?:s|ed)|(?:has|have|must)\s+(?:to\s+)?be\s+regarded\s+as)\s+(?:\w+\s+){0,2}?"
    r"(?:unclear|inconsistent|unsettled|undecided|open|contradictory)\b"
)
""" "The port's position on whether a ship may leave was unclear": so says who writes it, and not the port."""


def _the_teller(frame: Frame, outer: list[Frame], setting: Setting) -> Holder | None:
    """ "The consul remarked that she did not think so": she is the one who remarks, if nobody is named between. "She
    added that one clause suggests it": it is she who reads the clause so.
    "The council said that it considers it so"."""
    reads = _CLAUSE.search(frame.source) is not None
    itself = frame.source.lower() == "it"
    ours = _WE.match(frame.source) is not None and _CALLS.fullmatch(frame.verb) is not None
    believe = _BELIEF.match(frame.verb) or _STANCE.fullmatch(frame.verb)
    they = frame.source.lower() == "they" and believe is not None
    if not outer or not (reads or itself or ours or they or re.fullmatch(r"(?i)he|she", frame.source)):
        return None
    further = outer[0]
    between = setting.passage.text[further.verb_end : frame.verb_start]
    if further.kind != "before" or further.verb_end > frame.verb_start or SELF.match(further.source):
        return None
    pronoun_too = not ours and re.fullmatch(r"(?i)he|she|it|they|you", further.source)
    if they and (
        _PLURAL.search(WHOM_WE_MET.sub("", further.source)) is None
        or setting.topic.organization_pattern.search(between)
    ):
        return None
    if not reads and (pronoun_too or persons_in(between, setting.who)):
        return None
    teller = resolve_clause(further, setting, "paraphrased")
    if teller is None or not teller.speaker or teller.frame is None:
        return None
    house = teller.speaker == teller.organization or teller.speaker.lower().endswith("office")
    if itself and (not house or setting.topic.organization_pattern.search(between) or PAPER.search(between)):
        return None  # somebody who speaks of a body, or a body that speaks of another one or of a paper
    return replace(teller, frame=frame)


_WE = re.compile(r"(?i)we\b")
_CALLS = re.compile(r"(?i)(?:call|describ|regard|consider|treat|view)(?:e?s|e?d|ing)?")
""" "He told me that we would be calling it mandatory": what he says of all of them."""
_CLAUSE = re.compile(r"(?i)\b(?:clause|section|article|paragraph|provision|sentence|wording|text)(?:\s+[\dIVX]+)?$")
"""A part of a paper that somebody reads."""


def _through_another(told: Holder, frame: Frame, outer: list[Frame], setting: Setting) -> bool:
    """ "Ms. Roe writes that the port had told her so", in a paper of the port: the port's words by way of Ms. Roe."""
    if told.attribution != "direct" or SELF.match(frame.source) or told.speaker != told.organization:
        return False
    teller = _outer(outer, setting)
    return teller is not None and teller.frame is not None and teller.speaker != told.speaker


def _outer(outer: list[Frame], setting: Setting) -> Holder | None:
    """ "Roe said that she had been told …", with nobody who told her: Roe says so."""
    for frame in outer:
        if frame.kind == "before" and not SELF.match(frame.source):
            teller = resolve_clause(frame, setting, "paraphrased")
            if teller is not None and teller.speaker:
                return teller
    return None


_STANCE = re.compile(r"(?i)(?:regard|consider|treat|view|call|conclude|believe|hold|held)(?:s|d|ed)?")


def _who_speaks_for(body: Holder, frame: Frame, outer: list[Frame], setting: Setting) -> Holder | None:
    """ "A spokesman for the Bureau said that it regards …": he who tells what his own body holds."""
    office = re.fullmatch(r"(?i)(?:the )?(?P<head>\w+)['’]s office", body.speaker)
    whole = body.speaker == body.organization or office is not None
    if not whole or not body.speaker or not _STANCE.fullmatch(frame.verb):
        return None
    for further in outer:
        if further.kind in ("before", "according") and further.verb_end <= frame.verb_start:
            teller = resolve_clause(further, setting, "paraphrased")
            if teller is None or teller.speaker == teller.organization:
                return None
            if office is not None:
                return teller if office["head"].lower() in f"{teller.role} {teller.organization}".lower() else None
            same = teller.organization and setting.topic.voice(teller.organization) == setting.topic.voice(body.speaker)
            return teller if same else None
    return None


def _of_another(frame: Frame, text: str) -> bool:
    """Whether a clause reports another's words or belief for sure, though it can't be told whose."""
    if not frame.source or SELF.match(frame.source) or _NO_ONE_ELSE.match(frame.source):
        return False
    if frame.kind == "passive" or (
        frame.kind == "according" and re.match(r"(?:the|an?|one|some|several|many|most)\s|[a-z]+s\b", frame.source)
    ):
        return True
    if frame.kind == "view" and _HAD_IT.search(text[frame.verb_start : frame.verb_end]):
        return True
    if frame.kind == "before" and _OTHERS_PAPER.search(frame.source):
        return True
    if _THEY_SAY.match(frame.verb) and _PLURAL.search(frame.source) and _THEN_THAT.match(text, frame.verb_end):
        return True
    believed = _BELIEF.match(frame.verb) and (
        _THEN_THAT.match(text, frame.verb_end)
        or (
            _A_NAME.fullmatch(frame.source)
            and _WITHOUT_THAT.match(text, frame.verb_end)
            and not _IN_IT.search(text[: frame.verb_start])
        )
    )
    return frame.kind == "before" and (STRONG.match(frame.verb) is not None or believed is not None)


_THEN_THAT = re.compile(
    r"(?:\s+(?:me|us|him|her|them|today|now))?(?:\s+(?:in|on|at|to|by|with|during|before|after|through|over)\s[^,;:.“”\"]{1,60}?)?\s+that\b"
)
""" "They argue in their brief that …"."""
_A_NAME = re.compile(r"(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][a-z’'-]{2,}")
_WITHOUT_THAT = re.compile(r"\s+(?:he|she|they|it|we|you|there|nobody|no|any|every|each)\b")
""" "Roe believes he can leave": what somebody of whom no more is told believes."""
_IN_IT = re.compile(r"\b(?:in|from|at|of|with)\s+\S+\s*$")
""" "Ann in Policy thinks": no name of somebody's."""


def _writes_for_an_agency(setting: Setting) -> bool:
    known = setting.topic.organization(own_voice(setting).organization)
    return setting.turn is None and known is not None and known.kind == "agency"


def _of_some_body(source: str, setting: Setting) -> bool:
    """A body that no paper names in full, of which an agency writes, or one that is not of it: "it is the
    Authority's reading that"."""
    if _SOME_BODY.fullmatch(source) and _writes_for_an_agency(setting):
        return True
    kind = _SOME_KIND.fullmatch(source)
    return kind is not None and kind["kind"].lower() not in own_voice(setting).organization.lower()


_SOME_BODY = re.compile(r"[Tt]he\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?")
_SOME_KIND = re.compile(
    r"[Tt]he\s+(?P<kind>Bureau|Authority|Commission|Association|League|Coalition|Council|Task\s+Force|Committee|Union|Court)"
)
_THEY_SAY = re.compile(r"(?i)(?:say(?:ing)?|tell(?:ing)?|write|claim(?:ing)?|argue|insist)$|(?:chant|shout|yell)")
"""Verbs of several unnamed people, or of a crowd."""
_PLURAL = re.compile(
    r"(?i)(?:\b(?:some|many|most|others|people|police|folks|critics)|\b(?!(?:minutes|slides|guidelines|procedures|sops)$)\w+s)$"
)
"""Several of whom none is named: "Counties say that …"."""
_OTHERS_PAPER = re.compile(r"(?i)\b(?:editorial|headline|column|op-ed|cartoon|blog|petition)s?$")
_NO_ONE_ELSE = re.compile(
    r"(?i)(?:no|any) longer$|(?:by )?all means$|"
    r"(?:the|this) (?:unit|section|branch|division|team|undersigned|writer|author)$"
)
"""Words before such a verb that name nobody, or the one who writes."""
_HAD_IT = re.compile(r"(?i)\b(?:had|has|have) it$")
_BELIEF = re.compile(
    r"(?i)(?:think|thought|assum|presum|suppos|tak(?:es?|en) the|took the|held|rul|found|determin|alleg|"
    r"chant|shout|yell|report|claim|maintain|contend|believe|assert|complain|hold|conclude|acknowledge|concede|admit)\w*"
)


_TELLS_HOW = re.compile(
    r"(?:told|tell(?:s|ing)|explain(?:s|ed|ing)|advis(?:es|ed|ing)|inform(?:s|ed|ing))\b[^,;:.]{0,50}?\bhow\b"
)
""" "Their paper explains to a town how it may leave", all of which is the cue."""


def _governing(start: int, end: int, found: tuple[Frame, ...], text: str) -> list[Frame]:
    """The reporting clauses that the cue may depend on: the nearest before it first, then those after it."""
    before = [
        f
        for f in found
        if (f.kind in ("before", "passive") and f.start <= start and f.covers(start, end))
        or (f.kind == "passive" and f.verb_start < start < f.start < end <= f.end)  # "… in May that": no "may"
        or (f.verb_start == start < f.start < end <= f.end and _TELLS_HOW.match(text, start))
    ]
    rest = [
        f
        for f in found
        if f not in before
        and f.covers(start, end)
        and (
            end >= f.end
            or not (f.verb_start <= start < f.verb_end)  # a cue inside the clause itself
            or (f.kind == "view" and f.start == start and f.verb_end < end)  # a claim that begins with the view
        )
    ]
    views = [f for f in rest if f.kind == "view" and f.start == 0 and _SAID_IN_IT.match(f.source)]
    inner = [f for f in views if before and before[-1].verb_end <= f.verb_start < start]
    return [*inner, *reversed(before), *rest]


_SAID_IN_IT = re.compile(r"(?:[Tt]he\s+[A-Z]|(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s|[A-Z][a-z]+\s+[A-Z])")
"""Whose view it is, told within what somebody says: "She told me that in the Mayor's opinion …"."""


def _within(start: int, end: int, found: tuple[Frame, ...], setting: Setting) -> Holder | None:
    """ "Whether towns may leave, the port advises, is open": who says so in the midst of the words of the cue."""
    for frame in found:
        inside = frame.kind == "before" and start < frame.verb_start and frame.verb_end < end
        says_that = inside and re.match(r"\s+(?:[^,;.:]{2,30}\s+)?that\b", setting.passage.text[frame.verb_end :])
        if says_that and not SELF.match(frame.source) and not re.match(r"(?i)(?:it|they|he|she|you)\b", frame.source):
            told = resolve_clause(frame, setting, "paraphrased")
            named = told is not None and (told.speaker or told.rule == "source-unresolved")
            return told if told is not None and named and told.attribution == "paraphrased" else None
    return None


def _inside(quotation: Quotation, start: int, end: int, setting: Setting, quoting: Holder) -> Holder | None:
    """ "In 2009 ICE told the states that it was voluntary," said somebody: whom the quoted words themselves report.
    ``quoting``: who is quoted, and so is no "he" or "she" of these words."""
    quoted = quoting.speaker
    content = setting.passage.text[quotation.start : quotation.end]
    if noted_down := noted_in(content.lstrip('“"'), quoted, setting):
        return noted_down
    for frame in reversed(frames(content, quotations(content), setting.topic.organization_pattern)):
        opens = content.startswith(frame.source) and start <= quotation.start + 1  # the whole quotation is the claim
        reported = opens or frame.covers(start - quotation.start, end - quotation.start)
        if frame.kind not in ("before", "passive") or not reported:
            continue
        if not frame.source or SELF.match(frame.source) or re.match(r"(?i)(?:you|it|his|her)\b", frame.source):
            continue
        if quoted and _CONTRACT.fullmatch(frame.source):
            continue  # what one may do under it is the finding of whoever is quoted
        if re.fullmatch(r"(?i)he|she", frame.source):
            paragraph = setting.passage.lead.rsplit("\n\n", 1)[-1]
            said = (content[: frame.verb_start], paragraph)
            found = (pronoun(frame.source, words, setting.who, 1, quoted) for words in said if quoted)
            person = next((one for one in found if one is not None), None)
            if person is not None:
                return held_by_person(person, "", "paraphrased", "pronoun", frame, setting)
            continue
        shifted = replace(
            frame,
            verb_start=frame.verb_start + quotation.start,
            verb_end=frame.verb_end + quotation.start,
            start=frame.start + quotation.start,
            end=frame.end + quotation.start,
        )
        resolved = resolve_clause(shifted, setting, "paraphrased")
        if resolved is not None and _is_own(resolved, quoted, setting):
            return _of_a_quoted_house(resolved, shifted, quoting, setting)
        if resolved is not None and resolved.speaker and resolved.rule != "was-told":
            direct = resolved.attribution == "direct" and quoted not in ("", resolved.speaker)
            return replace(resolved, attribution="paraphrased") if direct else resolved
    return None


_CONTRACT = re.compile(
    r"(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur)\s+(?:[\w’'-]+\s+){0,2}?(?:agreement|memorandum(?:\s+of\s+agreement)?|MO[AU]|contract|deal)"
)


def _is_own(resolved: Holder, quoted: str, setting: Setting) -> bool:
    """Whether a clause in quoted words was taken for the own word of the writer, who is another than the one quoted."""
    own = own_voice(setting).speaker
    return resolved.attribution == "direct" and resolved.speaker == own and own != quoted


def _of_a_quoted_house(resolved: Holder, frame: Frame, quoting: Holder, setting: Setting) -> Holder | None:
    """ "Orr of the port wrote: “The port regards it as voluntary.”" These are Orr's words in any paper;
    what another than Orr's own body holds is that body's."""
    body = organization_in(frame.source, setting.topic)
    topic = setting.topic
    if not body and quoting.speaker in ("", own_voice(setting).organization):
        return resolved  # what the writer's own house is quoted with
    same = quoting.organization and topic.voice(body) == topic.voice(quoting.organization)
    if not body or (same and _STANCE.fullmatch(frame.verb)):
        return None
    return Holder(body, "", body, "paraphrased", "body-named", frame)
