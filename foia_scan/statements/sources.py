"""Whom the words that name a source mean: a person, a role, a body, or the one who writes."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import names
from foia_scan.records import Attribution, Person
from foia_scan.statements.addressees import addressed
from foia_scan.statements.antecedents import body, by_role, persons_in
from foia_scan.statements.introductions import introduced
from foia_scan.statements.own_voice import Holder, Setting, body_name, organization_in, own_voice
from foia_scan.statements.pronouns import ASKED_BY, pronoun
from foia_scan.statements.reporting import Frame
from foia_scan.statements.source_bodies import PAPER, held_by_body
from foia_scan.statements.spoken_of import of_paper_before, office_spoken_of, unnamed

_OWNER = re.compile(
    r"(?P<owner>(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Ii]ts)\s+)?(?:[\w.-]+\s+){0,4}[\w.-]+)(?:['’]s|"
    r"(?<=s)['’])\s+"
    r"(?=(?:[\w-]+\s+){0,4}?(?:letters?|memos?|e-?mails?|messages?|opinions?|notes?|statements?|reports?|website|"
    r"web site|faqs?|page|"
    r"brochures?|guidance|answers?|testimony|lawyers?|staff|office|counsel|people|spokes\w+|resolutions?|papers?|"
    r"fact)\b)"
)


SELF = re.compile(r"(?i)^(?:I|we|me|us|my|our)\b")


_OF_THE_BODY = re.compile(r"(?i)\b(?:for|of|at|with) the (?:agency|department|bureau|program)\b|\bprogram['’]s\b")


PERSON_ROLE = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|officials?|officers?|coordinators?|attorneys?|"
    r"lawyers?|counsel|staff|staffers?|agents?|director|chief|sheriff|secretary|"
    r"analysts?|representatives?|man|woman|aides?|employee|contractor|supervisor|deputy|"
    r"commissioner|desk|captain|lieutenant|sergeant|trooper|manager|administrator|liaison|clerk|prosecutor|"
    r"solicitor|organizer|governor|mayor|senator|congress(?:man|woman)|chair(?:man|woman)|superintendent|"
    r"undersheriff)\b"
)


_WHEN = re.compile(
    r"(?i)^(?:(?:(?:\w+|a few|several)\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier|ago|before|after)|"
    r"(?:last|this|next)\s+(?:week|month|year|spring|summer|fall|winter|\w+day)|yesterday|today|then|later|now|"
    r"still)\s*,?\s+)+(?=\w)"
)
"""When it was said, at the front of the words that name the source."""


_ANSWERS = re.compile(r"(?:answer|repl|respond)")
_REACH, _DIALOG_REACH = 3, 6
"""Paragraphs in which a pronoun's person is looked for."""


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


def last_sentences(lead: str) -> str:
    paragraph = lead.rsplit("\n\n", 1)[-1]
    return paragraph[-400:]


def _spoken_of_last(person: Person, text: str) -> bool:
    return re.search(rf"\b{re.escape(person.name.split()[-1])}\b", last_sentences(text)) is not None


def resolve(frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """The person or body that the words of a source name; None where they name none."""
    source = _WHEN.sub("", frame.source.strip(" ,"))
    before = setting.passage.lead
    if not source:
        if frame.kind != "passive":
            return None
        return _unsourced(setting, frame)
    if theirs := _OURS.match(source):
        return _of_ours(theirs, source, frame, setting, attribution)
    if _MY_OTHER.match(source) and not PAPER.search(source):
        theirs_named = persons_in(
            setting.topic.organization_pattern.sub(lambda m: " " * len(m.group()), source), setting.who
        )
        if theirs_named:
            return held_by_person(theirs_named[0][1], frame.role, attribution, "source-named", frame, setting)
        return held_by_role(re.sub(r"(?i)^(?:my|our)\s+(?:own\s+)?", "", source), "", attribution, frame, setting)
    if SELF.match(source) and not PAPER.search(source):
        own = own_voice(setting)
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, _told_before(frame, setting))
    if _THIS_HOUSE.match(source) and (house := own_voice(setting)).organization:
        if frame.kind == "view" or _NOW.fullmatch(frame.verb):
            return replace(house, frame=None)
        return Holder(house.organization, "", house.organization, attribution, "own-body", frame)
    if re.match(r"(?i)^you\b|^your$", source):
        person = addressed(setting)
        if person is None:
            return None if _PRESENT.match(frame.verb) else nobody(attribution, frame)
        organization = body_name(person.organization, setting.topic)
        return Holder(person.name, person.role, organization, attribution, "addressee", frame)
    if re.fullmatch(r"(?i)he|him|she|his|her", source):
        source = "he" if source.lower() == "him" else source
        text = before + ASKED_BY.sub("", setting.passage.text[: frame.verb_start])
        reach = _DIALOG_REACH if setting.document.kind in ("deposition", "transcript") else _REACH
        if office := office_spoken_of(text, setting):
            return held_by_role(office, before, attribution, frame, setting)
        speaking = setting.turn.speaker if setting.turn is not None else ""
        person = pronoun(source, text, setting.who, reach, speaking, _ANSWERS.match(frame.verb) is not None)
        somebody = unnamed(source, text) if person is None or not _spoken_of_last(person, text) else ""
        if somebody:
            return held_by_role(somebody, "", attribution, frame, setting)
        return (
            held_by_person(person, "", attribution, "pronoun", frame, setting) if person else nobody(attribution, frame)
        )
    if re.match(r"(?i)(?:his|her)\s+(?:office|department|staff|agency|administration)\b", source):
        person = pronoun(source.split()[0], before + setting.passage.text[: frame.verb_start], setting.who)
        return (
            held_by_person(person, "", attribution, "office-of-person", frame, setting)
            if person
            else nobody(attribution, frame)
        )
    source = _without_reader(source)
    bare = setting.topic.organization_pattern.sub(lambda m: " " * len(m.group()), source)
    if of_person := _STAFF_OF.match(bare.strip()):
        return held_by_role(of_person["role"], before, attribution, frame, setting)
    mentioned = persons_in(re.sub(r"^[Yy]our\s+(?=(?:Mr|Ms|Mrs|Dr)\.)", "", bare), setting.who)
    if not mentioned and (shouted := _in_capitals(source, setting)):
        return held_by_person(shouted, "", attribution, "source-named", frame, setting)
    if not mentioned and (given := setting.who.by_given_name(source)):
        return held_by_person(given, "", attribution, "given-name", frame, setting)
    local = _LOCAL_OFFICER.fullmatch(bare.strip())
    if local and not any(title for _, _, title in mentioned):
        return held_by_role(f"the {local['role']}", before, attribution, frame, setting)
    if mentioned:
        _, person, _ = next((m for m in mentioned if m[2]), mentioned[0])
        return held_by_person(
            person, frame.role or _role_before(source, person.name), attribution, "source-named", frame, setting
        )
    if re.fullmatch(r"(?i)it|its", source) and (
        told := told_before_it(frame.verb_start, setting, "quoted" if attribution == "quoted" else "paraphrased")
    ):
        return told
    if re.fullmatch(r"(?i)they|it|its|their", source):
        text = before + setting.passage.text[: frame.verb_start]
        if paper := of_paper_before(source, text, setting):
            return Holder(paper, "", paper, attribution, "pronoun-paper", frame)
        named = body(source, text, setting.topic)
        if _HEADQUARTERS.search(text) and (above := own_voice(setting).organization or setting.agency):
            named = above
        if not named and re.search(r"(?i)\bthe (?:same |said )?(?:agency|program)\b[^.]*\.[^.]*$", text):
            named = setting.topic.agency
        if re.search(r"(?i)\byour (?:own )?(?:agency|office|department|staff|bureau)\b[^.]*$", text) and (
            person := addressed(setting)
        ):
            named = body_name(person.organization, setting.topic) or named
        return Holder(named, "", named, attribution, "pronoun-body", frame) if named else None
    if _ONE_OF_THEM.match(source) and (
        told := told_before_it(0, setting, "quoted" if attribution == "quoted" else "paraphrased")
    ):
        return told
    if PERSON_ROLE.search(source) and not PAPER.search(source):
        return held_by_role(source, before, attribution, frame, setting)
    of_body = _owner(source, frame, setting, attribution) or held_by_body(source, before, attribution, frame, setting)
    own = own_voice(setting)
    if (
        of_body is not None
        and frame.kind == "before"
        and _HOLDS_NOW.fullmatch(frame.verb)
        and not PAPER.search(source)
        and own.speaker
        and _one_body(of_body.organization, own.organization, setting)
    ):
        return replace(own, frame=None)  # "ICE does not regard it as mandatory", writes one of ICE
    return of_body


def _one_body(name: str, other: str, setting: Setting) -> bool:
    return bool(name) and setting.topic.voice(name) == setting.topic.voice(other)


_THIS_HOUSE = re.compile(
    r"(?i)this (?:office|department|bureau|agency|division|branch|section|board|commission|association|council|county|"
    r"city|state|administration|government)(?:['’]s? .*)?$"
)
"""The writer's own house: "this Bureau told the sheriffs", "this agency's sheet said"."""
_NOW = re.compile(r"(?i)[a-z]+s|regard|consider|treat|view|believe")
"""A verb in the present tense: what somebody says or holds at the time of writing."""
_HOLDS_NOW = re.compile(r"(?i)(?:regard|consider|treat|view|believe|deem)s?")
"""One that tells what a body holds, not that it spoke."""
_OURS = re.compile(
    r"(?i)(?:(?:some|several|two|three|one|all|most|any) of )?(?:my|our) (?:own )?(?P<who>(?:[\w-]+ ){0,3}?(?:attorney|"
    r"lawyers?|counsel|contact|director|chief|sheriff|coordinator|manager|officers?|people|folks|staff|personnel|"
    r"headquarters|hq|employees|supervisor|boss|governor|mayor|"
    r"attorney general|senator|superintendent|prosecutor|deput(?:y|ies)|"
    r"clerk|administrator|secretary|spokes\w+|solicitor|officials?))$"
)
"""Somebody else of one's own house: "my county attorney", "some of our regional staff"."""
_LOCAL_OFFICER = re.compile(
    r"[Tt]he\s+(?:[A-Z][\w’'-]+\s+){1,3}(?P<role>sheriff|mayor|(?:police )?chief|executive|supervisor|"
    r"council(?:man|woman))"
)
"""An officer by the place: "the Elm County sheriff"."""
_HEADQUARTERS = re.compile(r"\b(?:HQ|[Hh]eadquarters|the (?:front office|seventh floor))\b[^.]{0,60}$")
"""Those above the writer, in the last words before "they"."""
_ONE_OF_THEM = re.compile(r"(?i)the (?:one|other|first|second|third|latter|former)(?:$|\s+(?:of|from|dated|in|on)\b)")
"""One of the papers that the sentences before speak of."""
_MY_OTHER = re.compile(
    r"(?i)(?:my|our)\s+(?:own\s+)?(?:[\w’'-]+\s+){0,2}?(?:predecessor|counterpart|colleague|contact|friend|partner|sergeant|"
    r"lieutenant|captain|undersheriff|deputy|neighbor|source|caseworker|liaison)\b"
)
"""One who is not the writer, though of the writer's: "my predecessor", "my counterpart at the port"."""
_MANY = re.compile(
    r"(?i)\b(?:headquarters|hq|people|folks|staff|personnel|employees|officers|deputies|lawyers|officials)$"
)


def _of_ours(theirs: re.Match[str], source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder:
    """Many speak for the body, one by the role or by the name that the papers give it."""
    own = own_voice(setting)
    if _MANY.search(theirs["who"]):
        return Holder(own.organization, "", own.organization, attribution, "own-staff", frame)
    return held_by_role(f"the {theirs['who']}", setting.passage.lead, attribution, frame, setting)


def _owner(source: str, frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "His counsel's letter": whose paper it is, where that is no body of the pack."""
    found = _OWNER.match(source)
    if found is None or organization_in(source, setting.topic):
        return None
    whose = resolve(replace(frame, source=found["owner"]), setting, attribution)
    return whose if whose is not None and whose.speaker else None


_PRESENT = re.compile(
    r"(?i)(?:say|tell|write|state|advise|argue|insist|note|observe|confirm|claim|maintain|assure|repeat|"
    r"acknowledge|concede|"
    r"admit|suggest|conclude|believe|think|read|regard|describe|call|contend|assert|emphasi[sz]e|stress|hold|find|"
    r"take[\w ]*|"
    r"lay[\w ]*|understand|feel|put it|recall|testify|hear|know|gather|declare|explain|add|answer|reply|respond)\b"
)
"""A verb of one's own that tells what one says or holds now; "read" and "put it" do so where nothing dates them."""


def _told_before(frame: Frame, setting: Setting) -> bool:
    """Whether somebody's own words are repeated: "I told them", not "I tell them" or "we believe"."""
    if frame.kind == "view":
        return re.search(r"\b(?:was|had been)\s*$", setting.passage.text[: frame.verb_end]) is not None
    said = setting.passage.text[: frame.verb_start]
    return (
        not _PRESENT.match(frame.verb)
        or re.search(r"(?i)\b(?:did|had|would|could)(?:n['’]t)?\s+(?:\w+ly\s+)?$", said) is not None
    )


_STAFF_OF = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er)\s+)?(?P<role>(?:[a-z][\w-]*\s+){0,3}(?:aide|assistant|"
    r"spokes(?:man|woman|person)|"
    r"lawyer|attorney|deputy|staffer|secretary|adviser|advisor|clerk)\s+(?:to|for|of)\s+(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|"
    r"Gov)\.\s+|the\s+)?"
    r"[A-Z][\w.’'-]*(?:\s+[A-Z][\w’'-]*){0,3})$"
)
"""Somebody's aide is not the somebody: "one aide to Secretary Roe"."""


def _in_capitals(source: str, setting: Setting) -> Person | None:
    """ "ORR stated", "AM said": the surname in capitals, or initials that one person of the paper has."""
    if not re.fullmatch(r"[A-Z]{2,}(?:['’-][A-Z]+)?", source) or setting.topic.organization(source):
        return None
    return setting.who.complete(source.capitalize()) or setting.who.by_initials(source)


def _without_reader(source: str) -> str:
    """ "The agency's letter of May 2 to Ms. Roe" is the agency's: who receives it is left out."""
    if not PAPER.search(source):
        return source
    return re.sub(
        r"\s+(?:to|for)\s+(?:(?:the|our|your|my|his|her)\s+)?(?:(?!\b(?:from|of|by|dated|on)\b).)+", " ", source
    ).strip()


def nobody(attribution: Attribution, frame: Frame) -> Holder:
    """Somebody else's words, but it can't be told whose: unknown, never the author."""
    return Holder("", "", "", attribution, "source-unresolved", frame)


_TURNED_TO = re.compile(
    r"\b(?:asked|telephoned|called|phoned|rang|contacted|approached|queried|petitioned|wrote (?:to|back to))\s+"
    r"(?P<whom>[^,;.]{2,60}?(?:(?:Mr|Ms|Mrs|Dr)\.[^,;.]{2,40})?)(?=\s+(?:on|in|to|about|for|whether|if|again|that|last)\b|,)"
)
"""Who is asked answers: "I telephoned Mr. Roe and was told that …"."""


def _unsourced(setting: Setting, frame: Frame) -> Holder | None:
    """ "was told" with no source: whoever was asked in the same sentence; in an agency's own paper, that agency."""
    own = own_voice(setting)
    asked = _TURNED_TO.search(setting.passage.text[: frame.verb_start])
    if asked and (whom := resolve(replace(frame, source=asked["whom"]), setting, "paraphrased")) and whom.speaker:
        return replace(whom, attribution="paraphrased", rule="asked")
    organization = setting.topic.organization(own.organization)
    if organization is not None and organization.kind == "agency":
        return Holder(organization.name, "", organization.name, "paraphrased", "was-told", frame)
    return Holder("", "", "", "paraphrased", "was-told", frame)


def held_by_person(
    person: Person, role: str, attribution: Attribution, rule: str, frame: Frame, setting: Setting
) -> Holder:
    fuller = setting.who.named(person.name) or person
    own = own_voice(setting)
    organization = (
        fuller.organization or person.organization or organization_in(f"{role} {frame.source}", setting.topic)
    )
    if role and not names.has_title(role) and not PERSON_ROLE.search(role):
        role = _role_before(frame.source, person.name)
    title = role or person.role or fuller.role
    if (
        not organization
        and (addressee := addressed(setting))
        and re.search(r"(?i)^your\s|\b(?:of|from|in|at) your\s", f"{role} {frame.source}".strip())
    ):
        organization = addressee.organization
    title = re.sub(r"(?i)^your\s+", "", title)
    if not organization and (of_body := re.match(r"(?:Bureau|Department|Agency)\b", title)):
        organization = body(f"the {of_body.group()}", f"{setting.passage.lead} {setting.passage.text}", setting.topic)
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


_OF_THE_AGENCY = re.compile(r"(?i)\s+(?:of|at|in|with|from)\s+(?:the|that|this)\s+(?:same\s+)?(?:agency|bureau)\b.*$")


_BARE_TITLE = re.compile(
    r"(?:(?:Acting|Deputy|Assistant|Vice|Regional|Field|Special|Interim|Executive)\s+)*(?:Sheriff|Chief|Counsel|Secretary|"
    r"Director|Commissioner|Chair(?:man|woman)?|Mayor|Governor|Superintendent|Undersheriff|Captain|Lieutenant|Sergeant|"
    r"Supervisor|President|Administrator|Manager|Solicitor|Attorney|Clerk|Colonel|Major|Consul General|Attorney General)"
)
"""A title without its article, as notes and minutes have it: "Chief said it is voluntary."."""


def held_by_role(source: str, lead: str, attribution: Attribution, frame: Frame, setting: Setting) -> Holder:
    """ "a senior ICE official", "the sheriff", "an ICE spokesman": a known holder of the role, else the role itself."""
    bare = _BARE_TITLE.fullmatch(source)
    if bare or re.match(r"(?i)^(?:the|his|her|its|our|your)\s", source):
        person = by_role(f"the {source}" if bare else source, lead, setting.who)
        if person is None and re.fullmatch(r"(?:[Tt]he )?Secretary", source):
            person = setting.who.secretary(setting.topic)
        if person is not None:
            return held_by_person(person, "", attribution, "role-resolved", frame, setting)
    if re.match(r"(?i)^your\b", source) and (addressee := addressed(setting)):
        own_body = body_name(addressee.organization, setting.topic)
        return Holder(own_body, "", own_body, attribution, "staff-of-addressee", frame)
    if re.match(r"(?i)the same (?:staff|office|people|officials)\b", source) and (yours := addressed(setting)):
        whose = body_name(yours.organization, setting.topic)
        if whose and re.search(r"(?i)\byour (?:\w+ )?(?:staff|office|people|officials)\b", lead):
            return Holder(whose, "", whose, attribution, "staff-of-addressee", frame)
    role = re.sub(
        r"(?i)^(?:the|an?|one|another|its|his|her|our|your|that|this|two|three|some|several|"
        r"both)\s+(?:(?:very\s+)?same\s+)?",
        "",
        source,
    )
    role = role.strip()
    if of_agency := _OF_THE_AGENCY.search(role):
        agency = body("the agency", lead, setting.topic) or setting.topic.agency
        role = f"{agency} {role[: of_agency.start()].strip()}"
        return Holder(role, role, agency, attribution, "role-of-agency", frame)
    if len(role.split()) == 1 and re.search(
        rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s+(?:\w+\s+)?{re.escape(role)}\s+(?:of|at|with|"
        rf"from)\s+the\s+(?:same\s+)?(?:agency|bureau)\b",
        lead,
    ):
        agency = body("the agency", lead, setting.topic) or setting.topic.agency
        return Holder(f"{agency} {role}", f"{agency} {role}", agency, attribution, "role-of-agency", frame)
    anonymous = _anonymous_before(role, lead)
    role = re.split(r"\s+(?:said|says|told|had|has|was|were)\b", anonymous or role)[0]
    organization = organization_in(role, setting.topic)
    if not organization and re.match(r"(?i)(?:its|their|the (?:agency|bureau|department)['’]s)\s", source):
        organization = body("its", lead + setting.passage.text[: frame.verb_start], setting.topic)
    if re.search(r"(?i)\b(?:staff|officials|lawyers|officers|agents|representatives)\b", role) and organization:
        return Holder(organization, "", organization, attribution, "staff-of-body", frame)
    if inverted := _OF_A_BODY.fullmatch(role):
        found = organization_in(inverted["body"], setting.topic)
        if found or _BODY_AT_END.search(inverted["body"]):
            organization = found or inverted["body"]
            role = f"{inverted['kind'] or ''}{organization} {inverted['who']}"
    return Holder(role, role, organization, attribution, "role", frame)


_OF_A_BODY = re.compile(
    r"(?P<kind>(?:[a-z]+\s+)*?)(?P<who>official|officer|representative|spokes(?:man|woman|person)|lawyer|attorney|agent|analyst|"
    r"employee|aide|staffer)\s+(?:of|from|with|at|for)\s+(?:the\s+)?(?P<body>[A-Z][\w.’' &]+)"
)
"""Somebody unnamed of a body: "senior official of ICE", who is called a "senior ICE official"."""
_BODY_AT_END = re.compile(r"(?:Police|Patrol|Department|Bureau|Agency|Office|Service)$")


def _anonymous_before(role: str, lead: str) -> str:
    """ "the official" after "a senior ICE official": the fuller form."""
    head = role.split()[-1].lower()
    if len(role.split()) > 1:
        return ""
    matches = re.findall(rf"(?i)\b(?:an?|one)\s+((?:[\w.-]+\s+){{1,4}}{re.escape(head)})\b", lead)
    return matches[-1] if matches else ""
