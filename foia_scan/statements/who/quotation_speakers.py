"""Who speaks in a quotation: by the reporting clauses around it, by a label, a signature or a paper beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import names
from foia_scan.records import Attribution, Person
from foia_scan.statements.naming.antecedents import body, is_no_name
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.quotations import Quotation, is_open, quotations
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.saying.saying_verbs import CALLER
from foia_scan.statements.sentences import last_sentences
from foia_scan.statements.who.entries import caller, labelled, noted, who_went_to
from foia_scan.statements.who.introductions import PAPER, told_before_it
from foia_scan.statements.who.logs_kept import keeper_of
from foia_scan.statements.who.offered import (
    FOR_USE,
    NAME_BEFORE,
    SENT_THESE,
    THEIR_WORDS_WERE,
    WHAT_CALLED,
    WHAT_THEY_SAID,
    YOUR_OWN,
    offered,
    paper_of,
    read_in,
    read_out,
    said_by,
    words_of,
)
from foia_scan.statements.who.papers_sent import sender_before
from foia_scan.statements.who.read_out_papers import of_what_is_read_out
from foia_scan.statements.who.sources import SELF, resolve
from foia_scan.statements.who.speakers import held_by_person, nobody
from foia_scan.statements.writers.own_voice import Holder, Setting, own_voice

_DRAFT = re.compile(
    r"(?i)\b(?:draft(?:ed)?|approved|cleared|clearance|proposed?|suggest(?:ed|ion)?|language|wording|use this|"
    r"say this|as follows|gave \w+ the following)\b[^.“”\"]{0,100}:\s*[“\"]?[^“”\"]*$"
)


STRONG = re.compile(
    r"(?i)(?:said|says|told|tells|wrote|writes|testified|stated|explained|insisted|replied|answered|argued|claimed|"
    r"assured|"
    r"warned|promised|advised|informed|sen[dt]s? word|conceded|allowed|granted|confirmed|announced|declared|complained|"
    r"admitted|repeated|let (?:us|me|him|her|them) know)\b"
)
"""Verbs that leave no doubt that somebody else is speaking, even if it can't be told who."""


def as_named(frame: Frame, setting: Setting) -> Holder | None:
    """ "Roe said": a surname that the papers never give in full is all that can be said."""
    name = re.fullmatch(r"(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?P<name>[A-Z][a-z’'-]{2,})", frame.source)
    if (
        name is None
        or re.match(r"(?i)(?:some|any|every)(?:one|body)$", name["name"])
        or is_no_name(name["name"])
        or not names.person(f"Ann {name['name']}")
    ):
        return None
    full = set(re.findall(rf"\b[A-Z][a-z]+(?: [A-Z]\.)? {re.escape(name['name'])}\b", setting.passage.lead))
    if not full:  # the given name, where the words before have the whole: "Phil Orr came. Phil says …"
        full = set(re.findall(rf"\b{re.escape(name['name'])} (?:[A-Z]\. )?[A-Z][a-z]+\b", setting.passage.lead))
    shown = names.person(full.pop()) if len(full) == 1 else ""
    return Holder(shown or name["name"], "", "", "paraphrased", "surname-only", frame)


def resolve_clause(frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """Whom a reporting clause names, or leaves out where notes are written in haste; None where it names nobody."""
    if frame.source == "I" and (sender := who_went_to(setting)):
        return held_by_person(sender, "", attribution, "entry-sender", frame, setting)
    if frame.source == CALLER:
        return caller(frame, setting, attribution)
    if (
        frame.kind == "passive" and not frame.source and re.match(r"\W*Was\s", setting.passage.text)
    ):  # "Was told that …"
        called = caller(frame, setting, attribution)
        if called is not None and called.speaker:
            return called
    return resolve(frame, setting, attribution)


def of_quotation(quotation: Quotation, found: tuple[Frame, ...], setting: Setting) -> Holder:
    """Whose words stand in the quotation; nobody's, with that rule, where nothing around it tells."""
    after = [f for f in found if f.verb_start >= quotation.end]
    before = [f for f in found if f.verb_end <= quotation.start]
    candidates = (
        ([after[0]] if after and after[0].verb_start - quotation.end < 60 else [])
        + ([before[-1]] if before else [])
        + after[:1]
        + before[-2:-1]
    )
    said = setting.passage.text[before[-1].verb_end : quotation.start].rstrip(' “"') if before else ""
    if after and before and (said.strip(" ,:") in ("", "that") or re.search(r"\bthat\b[^“”\".;]*$", said)):
        candidates = [before[-1], *candidates]
    between = setting.passage.text[: quotation.start]
    quoting = next((f for f in candidates if _READS.match(f.verb) and f.verb_end <= len(between)), None)
    if quoting is not None and (theirs := _ANOTHERS_PAPER.match(between[quoting.verb_end :])):
        wrote = Frame(theirs["who"], "", "wrote", len(between) - 1, len(between), 0, len(between), "before")
        named = resolve_clause(wrote, setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, attribution="quoted")
    candidates = [f for f in candidates if not (_READS.match(f.verb) and _FROM_PAPER.search(between[f.verb_end :]))]
    if whom := _who_answered(between, setting):
        wrote = Frame(whom, "", "answered", len(between) - 1, len(between), 0, len(between), "before")
        named = resolve_clause(wrote, setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, attribution="quoted")
    if _QUOTES_ME.search(f"{setting.passage.lead[-_NEAR_BEFORE:]}{between}") and own_voice(setting).speaker:
        return replace(own_voice(setting), attribution="quoted")
    if kept_by := keeper_of(between, setting.passage.lead):
        named = resolve_clause(Frame(kept_by, "", "wrote", 0, 0, 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, attribution="quoted")
    if in_hand := _HAD_IN_HAND.search(between):
        named = resolve_clause(Frame(in_hand["paper"], "", "says", 0, 0, 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, attribution="quoted")
    if sent_in := _sent_in(between, setting):
        return sent_in
    others = [f for f in candidates if not _READS.match(f.verb)]
    if not others and _READS_ALOUD.search(between) and (read_from := told_before_it(quotation.start, setting)):
        return read_from
    if setting.document.kind in ("email", "memo") and FOR_USE.search(between) and own_voice(setting).speaker:
        return own_voice(setting)
    behind = setting.passage.text[quotation.end :]
    if theirs := WHAT_THEY_SAID.match(behind) or (
        THEIR_WORDS_WERE.search(between) or SENT_THESE.search(between) or YOUR_OWN.search(between)
    ):
        who = theirs.groupdict().get("giver") or theirs["who"]
        words = Frame(who, "", "said", len(between) - 1, len(between), 0, len(behind), "before")
        named = resolve_clause(words, setting, "quoted")
        if named is not None and named.speaker:
            return named
    for frame in candidates:
        if frame.kind == "after" and _READS.fullmatch(frame.verb) and (held := _HELD_UP.search(setting.passage.lead)):
            named = resolve_clause(Frame(held["paper"], "", "says", 0, 0, 0, 0, "before"), setting, "quoted")
            if named is not None and named.speaker:
                return replace(named, attribution="quoted")
        resolved = resolve_clause(frame, setting, "quoted")
        if resolved is not None and resolved.speaker:
            return resolved
        if frame.kind in ("before", "after") and STRONG.match(frame.verb) and (named := as_named(frame, setting)):
            return replace(named, attribution="quoted")
    if called := WHAT_CALLED.search(between):
        named = resolve_clause(Frame(called["who"], "", "called", 0, called.end(), 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return named
    if speaker := _labelled(between, setting) or _of_statement(quotation, setting) or _signed_by(between, setting):
        return speaker
    if paper := paper_of(between, setting.passage.text[quotation.end :]):
        named = resolve_clause(Frame(paper, "", "says", 0, 0, 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, attribution="quoted")
    if not candidates and (who := read_in(quotation, setting)) is not None:
        writer = Frame(who, "", "wrote", 0, 0, 0, 0, "before")
        told = resolve_clause(writer, setting, "quoted") if who else told_before_it(quotation.start, setting)
        return told or nobody("quoted", writer)
    if not candidates and (who := said_by(setting.passage.after)):
        named = resolve_clause(Frame(who, "", "said", 0, 0, 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, reported_in=setting.passage.after)
    if _GIVEN.search(between) and own_voice(setting).speaker:
        return own_voice(setting)
    if house := _of_the_house(between, setting):
        return house
    if not candidates and offered(quotation, setting):
        return own_voice(setting)
    if not candidates and (who := read_out(setting.passage.lead)):
        named = resolve_clause(Frame(who, "", "read", 0, 0, 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, reported_in=setting.passage.lead.split("\n\n")[-2])
    if not candidates and (ended := _ended_next(setting)):
        return ended
    if not candidates:
        after_it = setting.passage.after if _POINTS_BACK.match(setting.passage.after) else ""
        for sentence in (last_sentences(setting.passage.lead), after_it):
            marks = quotations(sentence)
            for frame in reversed(frames(sentence, marks)):
                resolved = resolve_clause(frame, setting, "quoted")
                if resolved is not None and resolved.speaker:
                    return replace(resolved, reported_in=sentence)
    if taken_down := noted(quotation.start, setting, "quoted"):
        return taken_down
    if answering := _RESPONSE_OF.search(f"{setting.passage.lead}{between}"):
        who = answering["who"] if " " in answering["who"] or answering["who"].isupper() else f"The {answering['who']}"
        named = resolve_clause(Frame(who, "", "answered", 0, 0, 0, 0, "before"), setting, "quoted")
        if named is not None and named.speaker:
            return replace(named, attribution="quoted")
    if told := told_before_it(quotation.start, setting):
        return told
    if setting.document.kind in ("news", "press-release"):
        person = pronoun("they", setting.passage.lead.rsplit("\n\n", 1)[-1], setting.who)
        if person is not None:
            return Holder(person.name, person.role, person.organization, "quoted", "nearest-name")
    if _own_draft(quotation, setting) or _DRAFT.search(
        f"{setting.passage.lead[-300:]} {setting.passage.text[: quotation.start]}"
    ):
        return own_voice(setting)
    if out_of := of_what_is_read_out(setting):
        return out_of
    if _is_the_whole_paper(quotation, setting):
        return own_voice(setting)
    foreign = any(not SELF.match(frame.source) for frame in candidates if frame.source)
    drafted = setting.document.status == "draft" and setting.document.kind in ("unknown", "report", "briefing")
    if not foreign and (
        setting.turn is not None
        or drafted
        or setting.document.kind in ("faq", "talking-points", "press-release", "moa")
    ):
        own = own_voice(setting)
        return replace(own, attribution="quoted") if setting.document.kind == "press-release" else own
    return Holder("", "", "", "quoted", "quotation-unattributed")


def _labelled(between: str, setting: Setting) -> Holder | None:
    """Whose name stands before the quotation like a label, in whatever kind of paper."""
    label = NAME_BEFORE.search(between)
    person = labelled(label["who"], setting) if label else None
    if label is None or person is None:
        return None
    frame = Frame(label["who"], "", "noted", 0, 0, 0, 0, "before")
    return replace(held_by_person(person, "", "quoted", "name-before", frame, setting), frame=None)


def _signed_by(between: str, setting: Setting) -> Holder | None:
    """Whose words they are by what stands right before the quotation: "…, signed by Ann Roe of the port: “…”"."""
    who, told_in = words_of(between, setting.passage.lead)
    named = resolve_clause(Frame(who, "", "wrote", 0, 0, 0, 0, "before"), setting, "quoted") if who else None
    return replace(named, reported_in=told_in) if named is not None and named.speaker else None


_RESPONSE_OF = re.compile(
    r"(?:^|\n\n)\W*(?P<who>(?:The\s+)?[A-Z][\w.]*(?:\s+(?:of\s+)?[A-Z][\w.]*){0,5})(?:['’]s|(?<=s)['’])\s+(?:written\s+|official\s+)?"
    r"(?:response|reply|comments?)[.:]\s*[“\"][^“”\"]*$"
)
"""As reports print it under a finding: "Department's response. “…”"."""
_STATEMENT_OF = re.compile(
    r"\W*(?P<who>[A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]*){1,3})(?:,\s+[^:“”\"]{3,120}|\s+\([^)]{3,80}\)):\s*[“\"]"
)
_GIVEN = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:gave|sent|read|offered|used|told|put)\s+(?:him|her|them|it|out|the \w+)"
    r"[^“”\".;]{0,60}:\s*[“\"]$|"
    r"\bwhat\s+I\s+(?:mean|plan|propose|intend|would\s+like|want)\s+to\s+(?:give|say|send|tell|read|put|answer)\b[^“”\".;]{0,80}:\s*[“\"]$"
)
"""What the writer gave out: "I gave him the following at three: “…”"."""


def _of_statement(quotation: Quotation, setting: Setting) -> Holder | None:
    """ "ANN ROE, Sheriff, Elm County: “…”": whose statement the quoted paragraph is, in a paper of several."""
    paragraph = setting.passage.lead.rsplit("\n\n", 1)[-1] + setting.passage.text[: quotation.end]
    label = _STATEMENT_OF.match(paragraph)
    if label is None or re.search(
        r"[”\"]\s*\w", paragraph[label.end() : len(paragraph) - quotation.end + quotation.start]
    ):
        return None
    name = names.person(label["who"].title() if label["who"].isupper() else label["who"])
    if not name:
        return None
    person = setting.who.named(name) or Person(name, "", "", "label")
    frame = Frame(label["who"], "", "noted", 0, 0, 0, 0, "before")
    return replace(held_by_person(person, "", "quoted", "name-before", frame, setting), frame=None)


_PAPER_BEFORE = re.compile(
    r"(?i)\b(?:slides?|deck|fact sheet|brochure|faq|web ?page|poster|handbill|flyer|pamphlet|leaflet|hand-?out|binder)"
    r"(?:\s+\d+|,?\s+(?:at\s+|on\s+)?(?:page|p\.|slide|tab|section|panel|panel)\s*\d+)?:\s*[“\"]$"
)
"""A paper right before the quotation, with nobody's name: "Slide 9: “…”"."""


_SOMEBODY_S = re.compile(r"(?:[’']s|s[’']|\b(?:my|our|your|his|her|their))\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)


def _of_the_house(between: str, setting: Setting) -> Holder | None:
    """An agency's own people, or some whose house is not told, speak of a paper without a name: it is the agency's."""
    named = _PAPER_BEFORE.search(between)
    if named is None or _SOMEBODY_S.search(between[: named.start()]):
        return None
    released = "" if setting.of_locals else setting.agency
    known = setting.topic.organization(own_voice(setting).organization or released or setting.topic.agency)
    if known is None or known.kind != "agency":
        return None
    return Holder(known.name, "", known.name, "quoted", "paper-of-the-house")


def _ended_next(setting: Setting) -> Holder | None:
    """ "“It was our choice. It is not now,” Roe said": who says so behind the quotation's last sentence."""
    if not is_open(f"{setting.passage.lead}{setting.passage.text}"):
        return None
    marks = quotations(setting.passage.after, opened_before=True)
    for frame in frames(setting.passage.after, marks, setting.topic.organization_pattern):
        if frame.kind == "after" and marks and frame.verb_start >= marks[0].end:
            resolved = resolve_clause(frame, setting, "quoted")
            if resolved is not None and resolved.speaker:
                return replace(resolved, reported_in=setting.passage.after)
    return None


_DRAFTING = re.compile(
    r"(?i)\b(?:draft\w*|attempt|proposed|suggest\w*|my (?:try|stab|version|answer)|if asked|talking points?|rtq|"
    r"(?:our|the|my|a|this) (?:line|statement|response|answer|language|comment)|attribut\w+|on background|use this|"
    r"say this|this (?:is what )?went out|cleared|for your use|can (?:use|quote)|run(?:s|ning)? (?:it|this) by)\b"
)


def _own_draft(quotation: Quotation, setting: Setting) -> bool:
    """Whether a whole paragraph of a mail stands in quotation marks because its writer drafts it: a letter with its
    greeting, or words that the mail before it calls a draft or a line to take."""
    paragraph = setting.passage.lead.rsplit("\n\n", 1)[-1] + setting.passage.text[: quotation.start]
    if setting.document.kind not in ("email", "memo"):
        return False
    if re.fullmatch(r"(?i)\s*\[?draft(?: (?:reply|answer|statement|line))?\]?:?\s*[“\"][^“”\"]*", paragraph):
        return True
    if not re.fullmatch(r"\s*[“\"][^“”\"]*", paragraph):
        return False
    if re.match(r"\s*[“\"]Dear\s", paragraph + setting.passage.text[quotation.start :]):
        return True
    above = setting.passage.lead.rsplit("\n\n", 1)[0] if "\n\n" in setting.passage.lead else ""
    return _DRAFTING.search(above[-400:]) is not None


_A_STATEMENT = re.compile(r"(?im)^\W*(?:press\s+|media\s+)?statement\b[^.\n]*$")


def _is_the_whole_paper(quotation: Quotation, setting: Setting) -> bool:
    """Whether a body's statement to the press stands in quotation marks from end to end, under its letterhead."""
    above, _, here = f"{setting.passage.lead}{setting.passage.text[: quotation.start]}".rpartition("\n\n")
    own = own_voice(setting)
    issued = own.speaker == own.organization != "" and len(above.split()) < _A_HEAD
    return (
        issued
        and re.fullmatch(r"\s*(?:[“\"][^“”\"]*)?", here) is not None
        and _A_STATEMENT.search(setting.head) is not None
    )


_A_HEAD = 40
"""Words that may stand above a statement: its letterhead, its day and what it is on."""
_READS_THE_ANSWER = re.compile(
    r"\bread\s+(?:out\s+|aloud\s+|(?:us|them)\s+|from\s+)*(?:the|its|their)\s+(?:\w+\s+)?(?:answer|reply|response)\b"
)
_WROTE_TO = re.compile(
    r"\b(?:wrote|written|writing|letter)\s+to\s+(?P<whom>(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][^,.;:“”\"]{1,60}?)"
    r"(?=\s+(?:about|on|in|last|asking|to|and|for|that|with|this)\b|[,.;])"
)


def _who_answered(between: str, setting: Setting) -> str:
    """ "He wrote to the port in May. He read from the answer: “…”": the port; "" where nobody was written to."""
    if _READS_THE_ANSWER.search(between) is None:
        return ""
    wrote = list(_WROTE_TO.finditer(setting.passage.lead.rsplit("\n\n", 1)[-1][-_NEAR_BEFORE:] + between))
    return wrote[-1]["whom"] if wrote else ""


_NEAR_BEFORE = 250
"""Characters before the passage in which it stands to whom somebody wrote."""
_READS = re.compile(r"(?i)reads?\b|quote[sd]?\b|cite[sd]?\b")


_FROM_PAPER = re.compile(
    r"(?i)\b(?:from|aloud)\b[^“”\"]*\b(?:letter|memo|memorandum|e-?mail|statement|agreement|moa|paper|sheet|testimony|"
    r"notes?|report|minutes|resolution|website|page|slide|guidance|faq)s?\b"
)
"""Whoever reads from somebody's paper is not its author."""
_ANOTHERS_PAPER = re.compile(
    r"\s+(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Lt|Capt)\.\s+|(?:Sheriff|Chief|Director|Captain|Mayor|Governor)\s+)?"
    r"[A-Z][\w’'-]*?(?:\s[A-Z][\w’'-]*?){0,2})(?:[’']s|(?<=s)[’'])\s+(?:[\w-]+\s+){0,2}?"
    rf"(?i:{PAPER})\b[^“”\":;]{{0,80}}:\s*[“\"]?$"
)
"""Nor is whoever quotes another's: "He quoted Ms. Roe's message to the clerk: “…”"."""
_HELD_UP = re.compile(
    r"\b(?:held\s+up|took\s+out|opened|unfolded|produced|picked\s+up|waved|drew\s+out|pulled\s+out|brought\s+out)\s+"
    r"(?P<paper>(?:our|your|the|its|their|[A-Z][\w.]+['’]s)\s+(?:\w+\s+){0,2}(?:brochure|letter|memo|e-?mail|fact\s+sheet|sheet|flyer|"
    r"pamphlet|bulletin|notice|handout|agreement))(?:\s+(?:of|from|to)\s[^.;“”\"]{2,40})?\.\s*[“\"]?$"
)
"""The paper that somebody has in hand and reads out: "The mayor held up our brochure. “…,” he read"."""
_QUOTES_ME = re.compile(r"\b(?:quotes?|quoted|quoting)\s+me\b[^:;\n]{0,90}:\s*[“\"]$")
""" "They quote me, from the lunch in May: “…”": the writer's own words."""
_HAD_IN_HAND = re.compile(
    r"\bha[ds]\s+(?P<paper>(?:our|your|my|the|its|their|[A-Z][\w.]+['’]s)\s+(?:[\w-]+\s+){0,2}?"
    rf"(?i:{PAPER})(?:\s+(?:of|from|dated)\s[^.;:“”\"]{{2,30}}?)?)\s+(?:in\s+front\s+of|before|with)\s+(?:him|her|them)\s+and\s+(?:\w+\s+)?"
    r"(?:read|quoted)\b[^“”\"]*[“\"]?$"
)
"""The same, in one sentence: "He had our sheet of May 3 in front of him and read it to me: “…”"."""
_I_READ_IT = re.compile(
    r"\b(?:I|[Ww]e)(?:['’]ll|\s+will|['’]m\s+going\s+to)\s+(?:now\s+)?read\b[^“”\"]*[“\"]?\s*$|\bwhich\s+I\s+read\b[^“”\"]*$"
)


def _sent_in(between: str, setting: Setting) -> Holder | None:
    """ "The port sent us a statement, which I'll read: “…”": whoever sent it, and not whoever reads."""
    told = between if between.strip(' “"') else last_sentences(setting.passage.lead)
    if _I_READ_IT.search(told) is None:
        return None
    before = f"{setting.passage.lead}{between}".rstrip(' “"')
    sender = sender_before(before)
    if not sender or SELF.match(sender):
        return None
    if re.fullmatch(r"(?i)it|they", sender):
        house = body(sender, before[: before.rfind(f"{sender} ")], setting.topic)
        return Holder(house, "", house, "quoted", "sent-in", None) if house else None
    named = resolve_clause(Frame(sender, "", "sent", 0, 0, 0, 0, "before"), setting, "quoted")
    return replace(named, attribution="quoted", rule="sent-in") if named is not None and named.speaker else None


_READS_ALOUD = re.compile(
    rf"\breads?\s+(?:(?:aloud|out)\s+)?(?:from\s+(?:it|them)\b|from\s+(?:an?|the|this|that|its|his|her|their|our|your|[A-Z][\w.]*(?:['’]s|s['’]))\s+(?:[\w-]+\s+){{0,2}}?(?i:{PAPER})\b|"
    r"(?:its|the|one|an?)\s+(?:[a-z]+\s+)?(?:paragraph|sentence|line|page|passage)s?\b)[^“”\"]*"
)
"""Somebody gives voice to a paper that is told there or before: "He read out its second paragraph: “…”"."""


_POINTS_BACK = re.compile(
    r"\W*(?:So|That|Those|Thus|These|This)\b|\W*(?:he|she|He|She|[A-Z][\w.’' "
    r"-]{2,40})\s+(?:said|added|wrote)\b"
)
