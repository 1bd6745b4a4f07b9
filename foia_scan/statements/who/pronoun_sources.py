"""Whom he, she, it and they mean that say something: a person, a body, a paper of the sentences before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from foia_scan.records import Attribution, Person
from foia_scan.statements.naming.antecedents import body, persons_in
from foia_scan.statements.naming.marked_names import stands
from foia_scan.statements.naming.pronouns import ASKED_BY, pronoun
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.sentences import last_sentences, sentences
from foia_scan.statements.who.bodies_spoken_of import body_spoken_of
from foia_scan.statements.who.introductions import told_before_it
from foia_scan.statements.who.meant import meant, paper_meant
from foia_scan.statements.who.papers_sent import sender_before
from foia_scan.statements.who.source_bodies import held_by_body
from foia_scan.statements.who.source_words import HEADQUARTERS, YOUR_PEOPLE
from foia_scan.statements.who.speakers import PERSON_ROLE, held_by_person, held_by_role, nobody
from foia_scan.statements.who.spoken_of import came_forward, interviewed, of_paper_before, office_spoken_of, unnamed
from foia_scan.statements.who.subject_before import subject_before
from foia_scan.statements.who.theirs import people_of
from foia_scan.statements.who.turned_to import turned_to
from foia_scan.statements.writers.addressees import addressed
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in, own_voice

Resolve = Callable[[Frame, Setting, Attribution], Holder | None]
"""What tells whom the words of a source mean: a pronoun may stand for such words."""
HE_OR_SHE = re.compile(r"(?i)he|him|she|his|her")
THEY_OR_IT = re.compile(r"(?i)they|it|its|their")
_PAPERS_BEFORE = re.compile(
    r"\W*(?:\w{1,3}[.)]\s+)?(?P<papers>(?:The|Our|These|Those|Its)\s+(?:[\w-]+\s+){0,3}?(?:talking\s+points|slides|FAQs|posters|brochures|"
    r"flyers|guidelines|instructions|cards|fact\s+sheets)\b[^.;“”\"]{0,60}?)\s+(?:should|were|are|went|have|had|must|need|came|will)\b"
)
"""What "they" are: "The talking points of May 2 should be recalled. They say …"."""
_QUOTED = re.compile(r"“[^“”]*”")
_ANSWERS = re.compile(r"(?:answer|repl|respond)")
REACH, _DIALOG_REACH = 3, 6
"""Paragraphs in which a pronoun's person is looked for."""


def _papers_before(text: str) -> str:
    """The papers that the last sentence of ``text`` is about; "" where it is about something else."""
    last = sentences(text.rsplit("\n\n", 1)[-1])[-1:]
    found = _PAPERS_BEFORE.match(last[0]) if last else None
    return found["papers"] if found else ""


def of_he_or_she(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder:
    """Whom a reporting clause with "he" or "she" quotes; nobody where none is meant for sure."""
    before = setting.passage.lead
    source = "he" if source.lower() == "him" else source
    text = before + ASKED_BY.sub("", _QUOTED.sub("“…”", setting.passage.text[: frame.verb_start]))
    reach = _DIALOG_REACH if setting.document.kind in ("deposition", "transcript") else REACH
    if office := office_spoken_of(text, setting):
        return held_by_role(office, before, attribution, frame, setting)
    speaking = setting.turn.speaker if setting.turn is not None else ""
    never = speaking or _hearer(setting.passage.text[frame.verb_end :], setting)
    person = pronoun(source, text, setting.who, reach, never, _ANSWERS.match(frame.verb) is not None)
    witness = interviewed(setting)
    if witness and person and setting.who.he_or_she(witness) == source.lower() != setting.who.he_or_she(person):
        person = witness  # whose interview it is, rather than whoever they spoke of
    since = person is not None and _spoken_of_last(person, text)
    somebody = came_forward(text, setting) if since else unnamed(source, text)
    if somebody:
        return held_by_role(somebody, "", attribution, frame, setting)
    asked = turned_to(text[len(before) :]) if person is None else ""
    if asked and PERSON_ROLE.search(asked) and re.match(r"(?:the|our|your|their)\s[a-z]", asked):
        return held_by_role(asked, before, attribution, frame, setting)  # "I asked the clerk whether …, and he said"
    person = person or meant(source, text, setting) or interviewed(setting)
    return held_by_person(person, "", attribution, "pronoun", frame, setting) if person else nobody(attribution, frame)


def _spoken_of_last(person: Person, text: str) -> bool:
    return stands(person.name.split()[-1], last_sentences(text))


def _hearer(after: str, setting: Setting) -> str:
    """Who hears what "he" said, and so is not "he": "She had replied to Ms. Roe that …"."""
    told = re.match(r"\s+(?:to\s+)?(?P<whom>(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s?){1,2})", after)
    heard = persons_in(told["whom"], setting.who) if told else []
    return heard[0][1].name if heard else ""


def of_they_or_it(
    source: str, frame: Frame, setting: Setting, attribution: Attribution, resolve: Resolve
) -> Holder | None:
    """Whom a reporting clause with "they" or "it" quotes: what the sentence has named, a paper and whoever put it out,
    the body spoken of last; nobody where none is; None where it is not told that anybody speaks."""
    text = setting.passage.lead + setting.passage.text[: frame.verb_start]
    if subject := subject_before(text, setting):
        return resolve(replace(frame, source=subject), setting, attribution) or nobody(attribution, frame)
    put_in = frame.kind == "after" or _PUT_IN.fullmatch(setting.passage.text[: frame.verb_end + 1])
    if source.lower() == "it" and put_in and (goes_on := _who_told(frame, setting, attribution, resolve)):
        return goes_on
    if source.lower() in ("it", "its"):
        if told := told_before_it(frame.verb_start, setting, "quoted" if attribution == "quoted" else "paraphrased"):
            return replace(told, frame=frame, reported_in="") if _DATED.match(setting.passage.text) else told
        if (sender := sender_before(text)) and (sent := _sent_by(sender, text, frame, setting, attribution, resolve)):
            return sent
    if source.lower() == "it" and (who := _acted_before(text, setting)):
        return resolve(replace(frame, source=who), setting, attribution) or nobody(attribution, frame)
    if paper := of_paper_before(source, text, setting):
        return Holder(paper, "", paper, attribution, "pronoun-paper", frame)
    if source.lower() == "they" and (they := _they(text, frame, setting, attribution, resolve)):
        return they
    if spoken_of := body_spoken_of(source, frame, setting):
        return Holder(spoken_of, "", spoken_of, attribution, "body-spoken-of", frame)
    people = _PEOPLE_LOOKED.search(text) if source.lower() in ("they", "their") else None
    if people is not None:
        return held_by_role(people["who"], "", attribution, frame, setting)
    named = _the_last_named(source, text, frame, setting, attribution)
    return named if named is not None or frame.kind not in ("after", "view") else nobody(attribution, frame)


_HEADQUARTERS_SPOKE = re.compile(
    r"(?:^|[.!?]\s+)(?:Headquarters|HQ)\s+(?:held|called|wrote|answered|replied|has|had|sent|says|told)\b|\b(?:from|by|with|to)\s+(?:HQ|headquarters)\b[^.]{0,40}\."
)
""" "My question has been answered by headquarters. …, they wrote"."""
_PEOPLE_LOOKED = re.compile(
    r"(?:^|[.!?]\s+)\W*(?:The\s+|Our\s+|Two\s+|Three\s+|Some\s+)?(?P<who>(?:[A-Z]?[a-z’'-]+\s+){0,2}(?:lawyers|attorneys|officials|sheriffs|chiefs|commissioners|"
    r"experts|advisers|auditors|inspectors))\s+(?:have|had|looked|studied|read|reviewed|considered|met)\b[^.;!?]*[,;]\s+(?:and|but)\s*(?:they|their)?\s*$"
)
""" "City lawyers have looked, and their answer is …"."""
_DATED = re.compile(r"\W*It\s+(?:is|was|bears|bore)\s+(?:dated|the\s+date)\b")
""" "It is dated June 22 and says …": its own sentence has the day."""
_ACTED = re.compile(
    r"\W*(?P<who>The\s+(?:[A-Z][\w’'-]*\s+){0,4}?(?:Department|Bureau|Division|Patrol|Police|Commission|Council|County|Authority)"
    r"(?:\s+of\s+[A-Z]\w+(?:\s+[A-Z]\w+)*)?)\s+(?:signed|entered|joined|made|reached|concluded|renewed)\s+[^.;:]*?\b(?:with|from)\s+[^.;:]*\.\W*$"
)


def _acted_before(text: str, setting: Setting) -> str:
    """ "The Department signed an agreement with ICE. In May it told …": who signed, not with whom; "" for others."""
    told = sentences(text.rsplit("\n\n", 1)[-1])
    acted = _ACTED.match(told[-2]) if len(told) > 1 else None
    return acted["who"] if acted and not organization_in(acted["who"], setting.topic) else ""


_PUT_IN = re.compile(r"\W*[A-Z][^,;:“”\"]{2,40},\s+it\s+\w+,")
""" "Before May, it said, …": in the midst of what is said."""


def _who_told(frame: Frame, setting: Setting, attribution: Attribution, resolve: Resolve) -> Holder | None:
    """ "The Port told him that the FBI had to be asked. Before May, it said, …": the body that told so in the sentence
    before, and none that is named in what it told; None where no body did."""
    last = last_sentences(setting.passage.lead.rsplit("\n\n", 1)[-1])
    telling = [f for f in frames(last, quotations(last), setting.topic.organization_pattern) if f.kind == "before"]
    if not telling or re.fullmatch(r"(?i)it|they|he|she|I|we|you", telling[0].source):
        return None
    passage = replace(setting.passage, text=last, lead=setting.passage.lead[: setting.passage.lead.rfind(last)])
    told = resolve(telling[0], replace(setting, passage=passage), attribution)
    whole = told is not None and re.match(r"(?:[Tt]he\s+)?[A-Z]", told.speaker) and told.organization
    if told is None or not whole or setting.who.named(told.speaker):
        return None
    return replace(told, frame=frame, reported_in=last)


def _sent_by(
    sender: str, text: str, frame: Frame, setting: Setting, attribution: Attribution, resolve: Resolve
) -> Holder | None:
    """Who put out the paper that "it" is; nobody where that is somebody of whom no more is told."""
    sent = resolve(replace(frame, source=sender), setting, attribution)
    if sent is not None and sent.speaker:
        told_in = sentences(text.rsplit("\n\n", 1)[-1])[-1]
        dated_here = told_in and setting.passage.text.startswith(told_in)
        return replace(sent, frame=frame, reported_in="" if dated_here else told_in)
    return None if _HANDED_ON_BY.fullmatch(sender) else nobody(attribution, frame)


_HANDED_ON_BY = re.compile(r"(?i)I|we|he|she|they|the\s+(?:department|agency|program)")
"""Who hands on a paper of which it is not told whose it is."""
_A_FORCE = re.compile(
    r"[Tt]he\s+(?:[A-Z][a-z]+\s+)?(?:[Ss]tate\s+[Pp]olice|[Ss]tate\s+[Pp]atrol|[Hh]ighway\s+[Pp]atrol|police)"
)


def _they(text: str, frame: Frame, setting: Setting, attribution: Attribution, resolve: Resolve) -> Holder | None:
    """The papers that the sentence before is about, or a force that somebody has called in it."""
    if papers := _papers_before(text):
        of_papers = held_by_body(papers, text, attribution, frame, setting)
        if of_papers is not None and of_papers.speaker:
            return of_papers
    told = sentences(text.rsplit("\n\n", 1)[-1])
    asked = turned_to(told[-2]) if len(told) > 1 else ""
    if _A_FORCE.fullmatch(asked):  # "He had called the state police. They told him …"
        return resolve(replace(frame, source=asked), setting, attribution) or nobody(attribution, frame)
    return None


def _the_last_named(source: str, text: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """The body, or the paper, that was spoken of last; None where there is none."""
    near = " ".join(sentences(text.rsplit("\n\n", 1)[-1])[-3:])
    if source.lower() == "it" and not setting.topic.organization_pattern.search(near) and (it := paper_meant(text)):
        return held_by_body(it, text, attribution, frame, setting)
    named = people_of(text, setting) or body(source, text, setting.topic)
    own = own_voice(setting)
    titled = setting.topic.of_title(own.role)
    if HEADQUARTERS.search(text) and (above := own.organization or setting.agency or titled):
        named = above
    elif not named and _HEADQUARTERS_SPOKE.search(near):
        named = titled or setting.agency or (own.organization if setting.topic.organization(own.organization) else "")
    if not named and re.search(r"(?i)\bthe (?:same |said )?(?:agency|program)\b[^.]*\.[^.]*$", text):
        named = setting.topic.agency
    if YOUR_PEOPLE.search(text) and (person := addressed(setting)):
        named = body_name(person.organization, setting.topic) or named
    if setting.turn is not None and (known := setting.topic.organization(named)) and known.kind == "congress":
        named = ""  # before whom it is said
    if named:
        return Holder(named, "", named, attribution, "pronoun-body", frame)
    its_paper = paper_meant(text)
    return held_by_body(its_paper, text, attribution, frame, setting) if its_paper else None
