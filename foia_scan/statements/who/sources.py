"""Whom the words that name a source mean: a person, a role, a body, or the one who writes."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import dates, names
from foia_scan.dates.words import MONTH
from foia_scan.records import Attribution
from foia_scan.statements.naming.antecedents import body, persons_in
from foia_scan.statements.naming.pronouns import he_or_she, pronoun
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.saying.saying_words import THE_ONE_ASKED
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.bodies_spoken_of import (
    body_spoken_of,
    is_its_paper,
    short_before,
    whose_paper,
    whose_people,
)
from foia_scan.statements.who.held_now import PRESENT, is_held_now, told_before
from foia_scan.statements.who.introductions import told_before_it
from foia_scan.statements.who.own_people import of_ours
from foia_scan.statements.who.paper_owners import owner_of_paper
from foia_scan.statements.who.papers_sent import owner_before
from foia_scan.statements.who.pronoun_sources import HE_OR_SHE, REACH, THEY_OR_IT, of_he_or_she, of_they_or_it
from foia_scan.statements.who.some_of_those import some_of_those
from foia_scan.statements.who.somebody_of import of_several, somebody_of
from foia_scan.statements.who.source_bodies import PAPER, RECEIVED, held_by_body
from foia_scan.statements.who.source_names import in_capitals, with_its_region, without_reader
from foia_scan.statements.who.source_words import (
    ABOVE,
    CITY_OFFICE,
    INSTRUMENT,
    ITS_LINE,
    ITS_OFFICE,
    LAW,
    LOCAL_OFFICER,
    MY_OTHER,
    ONE_OF_THEM,
    OUR_PART,
    SOMEBODY_S,
    STAFF_OF,
    THIS_PAGE,
)
from foia_scan.statements.who.speakers import (
    PERSON_ROLE,
    held_by_person,
    held_by_role,
    is_bare_title,
    nobody,
    role_before,
)
from foia_scan.statements.who.theirs import (
    members_of,
    of_the_agency_of,
    of_this_department,
    party,
    their_man,
    whose_papers,
)
from foia_scan.statements.who.turned_to import asked_before, turned_to
from foia_scan.statements.writers.addressees import addressed
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in, own_voice
from foia_scan.states import STATES

_OWNER = re.compile(
    r"(?P<owner>(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Ii]ts)\s+)?(?:[\w.-]+\s+){0,4}[\w.-]+)(?:['’]s|"
    r"(?<=s)['’])\s+"
    r"(?=(?:[\w-]+\s+){0,4}?(?:letters?|memos?|e-?mails?|messages?|opinions?|notes?|statements?|reports?|edits?|drafts?|markups?|website|"
    r"web site|faqs?|page|"
    r"brochures?|guidance|answers?|testimony|lawyers?|staff|office|counsel|people|spokes\w+|resolutions?|papers?|"
    r"fact)\b)"
)


_ONE_OF_YOURS = re.compile(
    r"(?i)^(?:an?|one|two|three|some|several|another)\s+(?:[a-z]+\s+)?(?:member|one|man|woman|employee|officer)?s?\s*of\s+your\s+(?=staff$|people$|office$)"
)
"""Nobody by a name, whose words are their body's: "a member of your staff", "two of your people"."""
_ONE_OF_YOUR_MEN = re.compile(
    r"(?i)^(?:one|another)\s+of\s+your\s+(?P<role>(?:[a-z]+\s+)?(?:coordinator|official|officer|agent|lawyer|attorney|director|supervisor|manager|"
    r"liaison|analyst|deputy director|representative))s$"
)
"""Somebody by what he is: "one of your coordinators" is your coordinator."""
WHOM_WE_MET = re.compile(
    r"(?<=[a-z])(?:,?\s+(?:that|whom|who))?\s+(?:I|we|he|she|they)\s+(?:(?:have|had)\s+)?(?:interviewed|surveyed|contacted|visited|questioned|reached|"
    r"(?:spoke|spoken|talked)\s+(?:with|to)|met(?:\s+with)?)$"
)
"""Behind those who said it: "Clerks we interviewed said that …"."""
SELF = re.compile(r"(?i)^(?:I|we|me|us|my|our)\b")


_WHEN = re.compile(
    r"(?i)^(?:(?:(?:\w+|a few|several)\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier|ago|before|after)|"
    r"(?:last|this|next)\s+(?:week|month|year|spring|summer|fall|winter|\w+day)|yesterday|today|then|later|now|"
    r"still|afterwards?|meanwhile|eventually|finally|thereafter|"
    rf"(?:by|on|in|since)\s+(?:{MONTH}|\w+day)(?:\s+(?:19|20)\d\d)?)\s*,?\s+)+(?=\w)|"
    r"(?-i:^(?:the|early|late|mid)(?:[\s-]+(?:first|second|third|fourth|last|early|late|latter|week|half|end|beginning|"
    r"middle|start|part|days?|spring|summer|fall|autumn|winter|of|in|the|"
    rf"{MONTH}))*\s+(?:19|20)\d\d,?\s+(?=[A-Z][a-z]+\s[A-Z]))"
)
"""When it was said, at the front of the words that name the source: "the first week of May 2010 Ann Roe"."""


def _with_the_name_first(frame: Frame, text: str) -> Frame:
    """The same with the name as the source where an office was taken for it: "Counsel for the port, Ann Roe, said",
    "Ann Roe, Clerk, Port Authority, said", "whose spokesman in Elm City, Ann Roe, said"."""
    if not frame.role or frame.kind != "before":
        return frame
    shown = names.person(frame.role)
    named_in_place = re.search(
        rf"\b{_SPEAKS_IN}\s+{re.escape(frame.source)},\s+{re.escape(frame.role)},\s*$", text[: frame.verb_start]
    )
    if named_in_place and names.is_full(shown) and not names.is_redacted(shown):
        return replace(frame, source=frame.role, role=named_in_place["office"])
    if not names.has_title(frame.source):
        return frame
    if names.is_full(shown) and not names.is_redacted(shown) and not names.is_full(names.strip_titles(frame.source)[0]):
        return replace(frame, source=frame.role, role=frame.source)
    told = re.search(
        rf"(?P<name>{_FULL_NAME}),\s+{re.escape(frame.source)},\s+{re.escape(frame.role)},?\s*$",
        text[: frame.verb_start],
    )
    if told is None or not names.is_full(names.person(told["name"])):
        return frame
    return replace(frame, source=told["name"], role=f"{frame.source}, {frame.role}")


_SPEAKS_IN = (
    r"(?P<office>spokes(?:man|woman|person)|director|coordinator|lawyer|attorney|manager|liaison|supervisor|agent)"
    r"\s+(?:in|for)"
)
_FULL_NAME = r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,3}"
_WHEN_BEHIND = re.compile(
    r"(?<=\w)\s+(?:today|yesterday|tonight|now|also|then|later|recently|again|formally|publicly|since|still|once|has|had|have|itself|themselves)$"
)
"""The same at the end of these words: "The Port Authority today announced that …"."""
_A_STATES_MAN = re.compile(rf"^(?:{'|'.join(STATES)})['’]s\s+(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z]\.)?\s+[A-Z][\w’'-]+)$")
""" "Ohio's Ann Roe", as papers write of governors."""
_LEGAL = re.compile(r"Legal|[Ss]ome(?:one|body)\s+(?:from|in|at)\s+[Ll]egal|(?:the\s+people\s+in|HQ)\s+[Ll]egal")
""" "Legal told me", writes one of an agency: the lawyers of the house."""
_STATES_FORCE = re.compile(r"(?i)(?:the|our)\s+state\s+(?P<what>police|patrol|highway\s+patrol)")
""" "the state police", as some write the name of their State's."""
_OUR_OWN = re.compile(r"[Oo]ur\s+(?:own\s+)?(?P<who>(?:[A-Z][\w.’'-]*\s+){1,2}[A-Z][\w’'-]+)")
""" "our Ann Roe": a colleague of the writer's, and not the writer."""


_OF_THE_PROGRAM = re.compile(r"(?i)\b(?:agency|program|department|government|agreements?|memorandum|MOAs?)\b")
"""What has a paper of the agency's, where it isn't named: "The agency has not always held so. Its brochure says"."""


def _speaks_of_the_agency(text: str, setting: Setting) -> bool:
    """Whether a body of the topic is named, or the agency or its program meant, of which a paper may be."""
    return setting.topic.organization_pattern.search(text) is not None or _OF_THE_PROGRAM.search(text) is not None


def resolve(frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """The person or body that the words of a source name; None where they name none."""
    frame = _with_the_name_first(frame, setting.passage.text)
    source = _WHEN_BEHIND.sub("", _WHEN.sub("", frame.source.strip(" ,")))
    before = setting.passage.lead
    if force := _STATES_FORCE.fullmatch(source):
        source = f"The State {force['what'].title()}"
    source = _ONE_OF_YOUR_MEN.sub(r"your \g<role>", source)
    source = WHOM_WE_MET.sub("", _ONE_OF_YOURS.sub("your ", source))
    if (of_state := _A_STATES_MAN.match(source)) and names.is_full(names.person(of_state["name"])):
        source = of_state["name"]
    if _LEGAL.fullmatch(source) and setting.topic.organization(own_voice(setting).organization):
        return Holder(source, "", own_voice(setting).organization, attribution, "own-staff", frame)
    if not source:
        if frame.kind != "passive":
            return None
        if re.match(r"(?i)am\b", setting.passage.text[frame.verb_start :]) and own_voice(setting).speaker:
            return replace(own_voice(setting), frame=None)  # "I am now advised that …" is passed on as true
        return _unsourced(setting, frame)
    if source == THE_ONE_ASKED:
        whom = turned_to(setting.passage.text[: frame.verb_start]) or asked_before(before)
        if not whom and (wrote_back := whose_paper("The answer", frame, setting)):
            return Holder(wrote_back, "", wrote_back, attribution, "paper-of-its-body", frame)
        return resolve(replace(frame, source=whom), setting, attribution) if whom else None
    if source == "Staff" and (drafter := own_voice(setting)).speaker:  # "Staff has found …", in a report to a board
        return replace(drafter, frame=None)
    if theirs := of_ours(source, frame, setting, attribution):
        return theirs
    if MY_OTHER.match(source) and not PAPER.search(source):
        theirs_named = persons_in(
            setting.topic.organization_pattern.sub(lambda m: " " * len(m.group()), source), setting.who
        )
        if theirs_named:
            return held_by_person(theirs_named[0][1], frame.role, attribution, "source-named", frame, setting)
        return held_by_role(re.sub(r"(?i)^(?:my|our)\s+(?:own\s+)?", "", source), "", attribution, frame, setting)
    if (part := OUR_PART.fullmatch(source)) and (own_body := own_voice(setting).organization):
        named = organization_in(part["part"], setting.topic)
        shown = part["part"] if not named or setting.topic.voice(named) == setting.topic.voice(own_body) else named
        return Holder(shown, "", own_body, attribution, "own-staff", frame)
    if (colleague := _OUR_OWN.fullmatch(source)) and names.person(colleague["who"]):
        held = resolve(replace(frame, source=colleague["who"]), setting, attribution)
        own_house = own_voice(setting).organization
        return replace(held, organization=held.organization or own_house) if held and held.speaker else held
    if SELF.match(source) and not PAPER.search(source):
        own = own_voice(setting)
        if _IN_OUR_PAPER.search(setting.passage.text[: frame.verb_start]) and own.organization:
            return Holder(own.organization, "", own.organization, attribution, "own-paper", frame)
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, told_before(frame, setting))
    if re.fullmatch(r"(?i)this agency", source) and setting.document.kind == "transcript" and _of_no_agency(setting):
        return Holder(setting.topic.agency, "", setting.topic.agency, attribution, "agency-heard", frame)
    if of_house := (
        of_this_department(source, frame, setting, attribution) or of_the_agency_of(source, frame, setting, attribution)
    ):
        return of_house
    if _THIS_HOUSE.match(source) and (house := own_voice(setting)).organization:
        if frame.kind == "view" or _NOW.fullmatch(frame.verb):
            return replace(house, frame=None)
        return Holder(house.organization, "", house.organization, attribution, "own-body", frame)
    if setting.document.kind == "news" and THIS_PAGE.fullmatch(source):
        return replace(own_voice(setting), frame=frame, own_words_earlier=told_before(frame, setting))
    if re.match(r"(?i)^you\b|^your$", source):
        person = addressed(setting)
        if person is None:
            return None if PRESENT.match(frame.verb) else nobody(attribution, frame)
        organization = body_name(person.organization, setting.topic)
        return Holder(person.name, person.role, organization, attribution, "addressee", frame)
    if somebody := somebody_of(source, frame, setting, attribution):
        return somebody
    if HE_OR_SHE.fullmatch(source):
        return of_he_or_she(source, frame, setting, attribution)
    if _SAME_PERSON.match(source):
        return _spoken_of_before(frame, setting, attribution)
    if re.match(r"(?i)(?:his|her)\s+(?:office|staff|administration)\b", source) or _THEIR_PAPER.match(source):
        person = pronoun(source.split()[0], before + setting.passage.text[: frame.verb_start], setting.who)
        return (
            held_by_person(person, "", attribution, "office-of-person", frame, setting)
            if person
            else nobody(attribution, frame)
        )
    if LAW.fullmatch(source) and own_voice(setting).speaker:
        return replace(own_voice(setting), frame=None)
    if CITY_OFFICE.fullmatch(source) and (own_agency := own_voice(setting).organization) == setting.topic.agency:
        return Holder(own_agency, "", own_agency, attribution, "own-field-office", frame)
    if ABOVE.fullmatch(source) and setting.topic.organization(their := own_voice(setting).organization):
        return Holder(their, "", their, attribution, "own-headquarters", frame)
    if source == "S1" and (head := setting.who.secretary(setting.topic)):
        return held_by_person(head, "", attribution, "source-named", frame, setting)
    source = without_reader(source)
    if named_man := their_man(source, frame, setting, attribution):
        return named_man
    bare = setting.topic.organization_pattern.sub(lambda m: " " * len(m.group()), source)
    if (somebody_s := SOMEBODY_S.match(bare.strip())) and not PAPER.search(source):
        if somebody_s["name"]:
            named_one = replace(frame, source=somebody_s["name"].lstrip(", "), role=frame.role or somebody_s["role"])
            return resolve(named_one, setting, attribution)
        return Holder(source, somebody_s["role"], "", attribution, "role", frame)
    if of_person := STAFF_OF.match(bare.strip()):
        return held_by_role(of_person["role"], before, attribution, frame, setting)
    if RECEIVED.search(source):
        return nobody(attribution, frame)
    mentioned = persons_in(
        re.sub(r"^[Yy]our\s+(?=(?:Mr|Ms|Mrs|Dr)\.|[A-Z][a-z]+\s+[A-Z][a-z]+$)", "", bare), setting.who
    )
    if not mentioned and (shouted := in_capitals(source, setting)):
        return held_by_person(shouted, "", attribution, "source-named", frame, setting)
    if not mentioned and not setting.topic.organization(source) and (given := setting.who.by_given_name(source)):
        return held_by_person(given, "", attribution, "given-name", frame, setting)
    local = LOCAL_OFFICER.fullmatch(bare.strip())
    if local and not any(title for _, _, title in mentioned):
        return held_by_role(f"the {local['role']}", before, attribution, frame, setting)
    if mentioned and (whole := with_its_region(source, mentioned[0][1], setting)):
        return Holder(whole, "", whole, attribution, "body-named", frame)
    if mentioned:
        _, person, _ = next((m for m in mentioned if m[2]), mentioned[0])
        return held_by_person(
            person, frame.role or role_before(source, person.name), attribution, "source-named", frame, setting
        )
    if (
        _SUGGESTS.fullmatch(frame.verb)
        and _TO_ME.match(setting.passage.text[frame.verb_end :])
        and own_voice(setting).speaker
    ):
        return replace(own_voice(setting), frame=None)  # what a reader finds in papers
    if ITS_OFFICE.fullmatch(source) and (
        whose := body("its", before + setting.passage.text[: frame.verb_start], setting.topic)
    ):
        return Holder(whose, "", whose, attribution, "office-of-body", frame)
    of_whom, their_role = whose_people(source, frame, setting)
    if of_whom and their_role in ("people", "staff"):
        return Holder(of_whom, "", of_whom, attribution, "staff-of-body", frame)
    if of_whom:
        return Holder(their_role, their_role, of_whom, attribution, "role", frame)
    if issued_by := whose_paper(source, frame, setting):
        return Holder(issued_by, "", issued_by, attribution, "paper-of-its-body", frame)
    if short := short_before(source, frame, setting):
        of_the_short = resolve(replace(frame, source=short), setting, attribution)
        return of_the_short if of_the_short and of_the_short.speaker else nobody(attribution, frame)
    if is_its_paper(source) and not _speaks_of_the_agency(f"{before}{setting.passage.text}", setting):
        return nobody(attribution, frame)  # of some body that isn't told: never the agency's by default
    if THEY_OR_IT.fullmatch(source) or ITS_LINE.fullmatch(source):
        return of_they_or_it("it" if ITS_LINE.fullmatch(source) else source, frame, setting, attribution, resolve)
    if ONE_OF_THEM.match(source) and (
        told := told_before_it(0, setting, "quoted" if attribution == "quoted" else "paraphrased")
    ):
        # "The one of May 2009 says …": its own day, not that of the sentence that brings them up
        return replace(told, frame=frame, reported_in="") if dates.find(source) else told
    if ONE_OF_THEM.match(source) and (issuer := whose_papers(frame, setting, attribution)):
        return issuer
    if some := some_of_those(source, before, frame, attribution, setting) or of_several(source, frame, attribution):
        return some
    if members := members_of(source, frame, attribution) or party(source, frame, setting, attribution):
        return members
    if (PERSON_ROLE.search(source) or is_bare_title(source)) and not PAPER.search(source):
        return held_by_role(source, before, attribution, frame, setting)
    named_so_far = before + setting.passage.text[: frame.verb_start] if frame.kind == "before" else before
    if _SUGGESTS.fullmatch(frame.verb) and INSTRUMENT.search(source) and own_voice(setting).speaker:
        return replace(own_voice(setting), frame=None)  # what its reader finds in it
    set_apart = re.search(
        r",\s+(?:from|by|signed)\b", setting.passage.text[: frame.verb_start]
    )  # whose it is, right here
    if set_apart is None and (owner := owner_before(source, before)) and not SELF.match(owner):
        issued = resolve(replace(frame, source=owner, role=""), setting, attribution)
        if issued is not None and issued.speaker and issued.attribution != "direct":
            return replace(issued, frame=frame)
    if spoken_of := body_spoken_of(source, frame, setting):
        return Holder(spoken_of, "", spoken_of, attribution, "body-spoken-of", frame)
    of_body = _owner(source, frame, setting, attribution) or held_by_body(
        source, named_so_far, attribution, frame, setting
    )
    own = own_voice(setting)
    if (
        of_body is not None
        and is_held_now(frame, setting)
        and not PAPER.search(source)
        and own.speaker
        and of_body.speaker == of_body.organization
        and (
            of_body.organization == own.organization
            if frame.kind == "view"
            else _one_body(of_body.organization, own.organization, setting)
        )
    ):
        return replace(own, frame=None)  # "ICE does not regard it as mandatory", writes one of ICE
    return of_body


_IN_OUR_PAPER = re.compile(
    r"\bour\s+(?:own\s+)?(?:[\w-]+\s+){0,2}(?:fact\s?sheet|sheet|brochure|flyer|handout|FAQ|web\s?site|page|poster|slides?|press\s+release|"
    r"bulletin|guidance)\b[^.;“”\"]{0,40},?\s+(?:in|on)\s+which\s+we\s*$"
)
""" "She has our fact sheet of May, in which we said that …"."""


def _of_no_agency(setting: Setting) -> bool:
    """Whether a sheriff or a Member speaks, who means the agency that is heard."""
    own = own_voice(setting)
    known = setting.topic.organization(own.organization)
    return bool(own.speaker) and (known is None or known.kind != "agency")


def _one_body(name: str, other: str, setting: Setting) -> bool:
    return bool(name) and setting.topic.voice(name) == setting.topic.voice(other)


_SAME_PERSON = re.compile(
    r"(?i)(?:(?:the|this|that) )?(?:very )?same (?:man|woman|gentleman|lady|person|fellow|official|officer|lawyer|"
    r"attorney|captain|lieutenant|sergeant|supervisor|deputy|clerk|manager|chief|"
    r"coordinator|agent|director|analyst|spokes\w+)\b"
)
_THEIR_PAPER = re.compile(
    r"(?i)(?:his|her) (?:own |[\w-]+ ){0,2}(?:letters?|notes?|memos?|e-?mails?|messages?|statements?|testimony|papers?|"
    r"repl(?:y|ies)|responses?|reports?|opinions?|answers?)\b"
)
_THIS_HOUSE = re.compile(
    r"(?i)this (?:office|department|bureau|agency|division|branch|section|board|commission|association|council|county|"
    r"city|state|administration|government)(?:['’]s? .*)?$"
)
"""The writer's own house: "this Bureau told the sheriffs", "this agency's sheet said"."""
_NOW = re.compile(r"(?i)[a-z]+s|regard|consider|treat|view|believe")
"""A verb in the present tense: what somebody says or holds at the time of writing."""
_TO_ME = re.compile(r"\s+to\s+(?:me|us)\s+that\b")
_SUGGESTS = re.compile(r"(?:suggest|impl(?:y|ie)|indicate)(?:s|ed|d)?")


def _spoken_of_before(frame: Frame, setting: Setting, attribution: Attribution) -> Holder:
    """ "In June the director wrote … In September the same man told …": who said something in the sentences before."""
    lead = setting.passage.lead
    for sentence in reversed(sentences(lead.rsplit("\n\n", 1)[-1])[-_NEAR_BY:]):
        passage = replace(setting.passage, text=sentence, lead=lead[: lead.rfind(sentence)])
        for earlier in reversed(frames(sentence, quotations(sentence), setting.topic.organization_pattern)):
            if (
                earlier.kind in ("before", "after")
                and not SELF.match(earlier.source)
                and not _SAME_PERSON.match(earlier.source)
            ):
                found = resolve(earlier, replace(setting, passage=passage), attribution)
                if found is not None and found.speaker:
                    return replace(found, frame=frame)
    person = pronoun(he_or_she(frame.source), lead + setting.passage.text[: frame.verb_start], setting.who, REACH)
    if person is not None:
        return held_by_person(person, "", attribution, "pronoun", frame, setting)
    role = re.sub(r"(?i)^(?:(?:the|this|that)\s+)?(?:very\s+)?same\s+", "", frame.source)
    if re.fullmatch(r"(?i)man|woman|gentleman|lady|person|fellow", role):
        return nobody(attribution, frame)
    return held_by_role(role, lead, attribution, frame, setting)


_NEAR_BY = 4
"""Sentences back to which "the same man" points."""


def _owner(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "His counsel's letter": whose paper it is, where that is no body of the pack."""
    if organization_in(source, setting.topic):
        return None
    found = _OWNER.match(source)
    owner = owner_of_paper(source) or (found["owner"] if found else "")
    if not owner:
        return None
    whose = resolve(replace(frame, source=owner), setting, attribution)
    return whose if whose is not None and whose.speaker else None


_AUDITS = re.compile(r"\b(?:OIG|GAO|Inspector General|Auditors?|Audit)\b")
"""Who looks into what others were told, and has told nobody so: "The sheriffs were told that …" in an audit."""


def _unsourced(setting: Setting, frame: Frame) -> Holder | None:
    """ "was told" with no source: whoever was asked in the same sentence; in an agency's own paper, that agency."""
    own = own_voice(setting)
    asked = turned_to(setting.passage.text[: frame.verb_start])
    if asked and (whom := resolve(replace(frame, source=asked), setting, "paraphrased")) and whom.speaker:
        return replace(whom, attribution="paraphrased", rule="asked")
    known = setting.topic.organization(own.organization)
    house = known.name if known is not None and known.kind == "agency" else ""
    if _AUDITS.search(own.organization):
        return Holder("", "", "", "paraphrased", "was-told", frame)
    unsigned = own.speaker == own.organization and setting.document.kind != "news"
    if house := house or (own.organization if unsigned else ""):
        return Holder(house, "", house, "paraphrased", "was-told", frame)
    return Holder("", "", "", "paraphrased", "was-told", frame)
