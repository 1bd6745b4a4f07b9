"""A person or a role as the holder of a position: the name in full, the title, the body they speak for."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import names
from foia_scan.records import Attribution, Passage, Person
from foia_scan.statements.naming.antecedents import body, by_role
from foia_scan.statements.naming.named_bodies import NAMED_BODY, is_part
from foia_scan.statements.naming.offices import is_local
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.another_holder import is_another, named_below
from foia_scan.statements.who.spoken_of import whose_officer
from foia_scan.statements.writers.addressees import addressed
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in, own_voice
from foia_scan.statements.writers.sides import IN_CONGRESS

_OF_THE_BODY = re.compile(r"(?i)\b(?:for|of|at|with) the (?:agency|department|bureau|program)\b|\bprogram['’]s\b")


PERSON_ROLE = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|officials?|officers?|coordinators?|attorneys?|"
    r"lawyers?|counsel|staff|staffers?|agents?|director|chief|sheriff|secretary|"
    r"analysts?|representatives?|man|woman|gentleman(?=\s+(?:there|from|of|at|with)\b)|aides?|employee|contractor|supervisor|deputy|"
    r"commissioner|desk|captain|lieutenant|sergeant|trooper|manager|administrator|liaison|clerk|prosecutor|"
    r"solicitor|organizer|callers?|trainer|instructor|recruiter|dispatcher|technician|inspector|briefers?|governor|mayor|senator|undersecretary|congress(?:man|woman)|chair(?:man|woman|person)?|superintendent|warden|president|advis[eo]r|"
    r"undersheriff|treasurer|auditor|council(?:man|woman|member|l?or)|alder(?:man|woman)|select(?:man|woman)|consul(?:\s+general)?|executive(?!\s+(?:office|branch|order|committee|summary|"
    r"director|session)))\b"
)


def nobody(attribution: Attribution, frame: Frame) -> Holder:
    """Somebody else's words, but it can't be told whose: unknown, never the author."""
    return Holder("", "", "", attribution, "source-unresolved", frame)


def held_by_person(
    person: Person, role: str, attribution: Attribution, rule: str, frame: Frame, setting: Setting
) -> Holder:
    fuller = setting.who.named(person.name) or person
    own = own_voice(setting)
    organization = (
        fuller.organization or person.organization or organization_in(f"{role} {frame.source}", setting.topic)
    )
    if role and not names.has_title(role) and not PERSON_ROLE.search(role):
        role = role_before(frame.source, person.name)
    title = role or person.role or fuller.role
    if (
        not organization
        and (addressee := addressed(setting))
        and re.search(r"(?i)^your\s|\b(?:of|from|in|at) your\s", f"{role} {frame.source}".strip())
    ):
        organization = addressee.organization
    title = _THERE.sub("", re.sub(r"(?i)^(?:your|our|my|as)\s+", "", title))
    a_lawmakers = (
        is_local(title) and IN_CONGRESS.search(own.organization) is not None
    )  # "my sheriff": of where he votes
    if not organization and re.match(r"(?i)(?:our|my)\s", frame.role) and own.organization and not a_lawmakers:
        county = re.match(r"(?:[A-Z][\w’'-]+\s+){1,3}County\b", own.organization)
        organization = county.group() if county and _OF_THE_COUNTY.search(title) else own.organization
    if not organization and (house := _OF_ITS_HOUSE.search(frame.source)) and not is_part(house["body"]):
        organization = house["body"]
    if not organization and _OF_A_FIELD_OFFICE.search(frame.source):
        organization = setting.topic.agency
    if not organization and _RUNS_OURS.search(frame.role):
        organization = own.organization
    if not organization and _OF_THIS_HOUSE.search(frame.source):
        organization = own.organization
    if not organization and _THERE.search(frame.role):
        organization = body("they", last_words(setting.passage, frame.verb_start), setting.topic)
    if not organization and (its := _ITS_OFFICER.search(setting.passage.text[: frame.verb_start])):
        text = last_words(setting.passage, its.start())
        organization = organization_in(text, setting.topic) or _named_last(text)
    chief = None if organization else whose_officer(setting.passage.text[: frame.verb_start], setting)
    organization = organization or (chief.organization if chief else "")
    if not organization and (of_body := re.match(r"(?:Bureau|Department|Agency)\b", title)):
        organization = body(f"the {of_body.group()}", f"{setting.passage.lead} {setting.passage.text}", setting.topic)
    if not organization and (of_that := _OF_THAT.search(title)):
        last = last_words(setting.passage, frame.verb_start)
        named = _named_last(last[: last.rfind(of_that.group())])
        organization = named if of_that["kind"].lower() in named.lower().split() else ""
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
    whole = Holder(fuller.name, title, body_name(organization, setting.topic), attribution, rule, frame)
    return whole if organization or chief is None else replace(whole, officer_of=chief)


_OF_THAT = re.compile(
    r"(?i)\b(?:for|of|at|with) (?:that|the same) "
    r"(?P<kind>office|department|bureau|division|council|board|commission|coalition|agency)\b"
)
"""Of the body that was named right before: "a spokesman for that office"."""
_OF_A_FIELD_OFFICE = re.compile(
    r"\b(?:of|from|in|at|with)\s+(?:the|your|its|our)\s+(?:[A-Z][\w’'.-]+\s+){0,3}field\s+office\b"
)
"""The program's agency has field offices: "Mr. Roe of the Elm City field office"."""
_RUNS_OURS = re.compile(
    r"(?i)\bwho\s+(?:runs?|heads?|commands?|leads?|manages?)\s+(?:my|our)\s+(?:own\s+)?"
    r"(?:jail|records|patrol|office|staff|\w+ (?:unit|division|bureau))\b"
)
""" "Captain Roe, who runs my jail"."""
_OF_THIS_HOUSE = re.compile(
    r"(?i)\b(?:of|from|in|at|with) (?:this|our) (?:agency|bureau|department|office|division|branch|staff)"
    r"(?=$|,|\s+(?:on|in|at|last|dated|of)\s)"
)
_ITS_OFFICER = re.compile(
    r"\b[Ii]ts\s+(?:own\s+)?(?:[a-z][\w’'-]*\s+){0,3}[a-z][\w’'-]*,?\s+(?:[A-Z][\w.’'-]*,?\s+){1,4}$"
)
"""An officer of what was spoken of right before: "its spokesman, Ann Roe, said"."""


def _named_last(text: str) -> str:
    """The body that a text names last, if it names one at length."""
    found = (
        re.split(r"(?<=[a-z]{3})\.\s", re.sub(r"^The\s+", "", m["body"]))[0].rstrip(".")
        for m in NAMED_BODY.finditer(text)
    )
    named = [body for body in found if len(body.split()) > 2]
    return named[-1] if named and not is_part(named[-1]) else ""


_OF_ITS_HOUSE = re.compile(
    r"\b(?:of|from|with|at)\s+the\s+(?:(?:state|county|city)['’]s\s+)?"
    r"(?P<body>[A-Z][\w’'&.-]*(?:\s+(?:(?:of|for|on|and|the)\s+)*[A-Z][\w’'&.-]*){1,5})$"
)
"""The house behind a name, whatever it is called: "Ann Roe of the Ratepayers' Circle"."""
_OF_THE_COUNTY = re.compile(
    r"(?i)\b(?:prosecutor|attorney|counsel|solicitor|commissioner|clerk|administrator|manager)\b"
)
"""Officers of the county, whichever of its offices calls them "ours"."""
_THERE = re.compile(r"(?i)\s+(?:(?:over|down|up|out)\s+)?there$")
"""Of the body that was spoken of right before: "I wrote to the port. A supervisor over there, Ada Roe, answered"."""


def last_words(passage: Passage, until: int) -> str:
    """The words of the passage's paragraph before an offset into its text."""
    return passage.lead.rsplit("\n\n", 1)[-1] + passage.text[:until]


def role_before(source: str, name: str) -> str:
    """The title that stands before a name, without the organization's name at its front."""
    head = source.split(name.split()[-1])[0]
    head = re.sub(r"(?i)^(?:the (?:very )?same|the|an?|former|then)(?:\s+|$)", "", head).strip(" ,")
    words = [w for w in head.split() if w not in name.split() and not re.fullmatch(r"(?:Mr|Ms|Mrs|Dr)\.?|Miss", w)]
    return (
        "" if words and words[-1] in ("from", "by", "of", "your", "our", "my") else " ".join(words)
    )  # "a note from": no title


_OF_THE_AGENCY = re.compile(
    r"(?i)\s+(?:of|for|at|in|with|from)\s+(?:the|that|this)\s+(?:same\s+)?(?:agency|bureau)\b.*$"
)


_BARE_TITLE = re.compile(
    r"(?:(?:Acting|Deputy|Assistant|Vice|Regional|Field|Special|Interim|Executive)\s+)*(?:Sheriff|Chief|(?:(?:County|City|General|Corporation)\s+)?Counsel|"
    r"(?:County|City|District)\s+Attorney|Secretary|Director|Commissioner|Chair(?:man|woman)?|Mayor|Governor|Superintendent|Undersheriff|Captain|Lieutenant|"
    r"Sergeant|Supervisor|President|Administrator|Manager|Solicitor|Attorney|Clerk|Colonel|Major|Consul General|"
    r"(?:[Cc]olonel|[Mm]ajor|[Jj]udge|[Pp]rofessor|[Pp]astor|[Pp]riest|[Bb]ishop|[Rr]abbi|[Rr]everend|[Dd]etective|[Cc]orporal|[Pp]ublic\s+[Dd]efender)|"
    r"Attorney General)"
)
"""A title without its article, as notes and minutes have it: "Chief said it is voluntary."."""


_OF_A_PLACE = re.compile(r"(?:County|City|General|Corporation|District)\s+(?:Counsel|Attorney)")


def is_bare_title(source: str) -> bool:
    """ "the Major", "Colonel": a title that stands for who bears it; "a major newspaper" is none."""
    return _BARE_TITLE.fullmatch(re.sub(r"^[Tt]he\s+", "", source)) is not None


def held_by_role(source: str, lead: str, attribution: Attribution, frame: Frame, setting: Setting) -> Holder:
    """ "a senior ICE official", "the sheriff", "an ICE spokesman": a known holder of the role, else the role itself."""
    source = re.sub(r"(?i)^(its|his|her|their|our|your)\s+own\s+(?=[a-z])", r"\1 ", source)
    if (man := _ITS_MAN.search(source)) and (whose := organization_in(man["body"], setting.topic)):
        return Holder(whose, "", whose, attribution, "staff-of-body", frame)
    if (somebody := _SOMEBODY_OF.fullmatch(source)) and (whose := organization_in(somebody["body"], setting.topic)):
        return Holder(whose, "", whose, attribution, "staff-of-body", frame)
    bare = _BARE_TITLE.fullmatch(source)
    if bare or re.match(r"(?i)^(?:the|his|her|its|our|your)\s", source):
        person = by_role(f"the {source}" if bare else source, lead, setting.who)
        if person is None and re.fullmatch(r"(?:[Tt]he )?Secretary", source):
            person = setting.who.secretary(setting.topic)
        if person is None and (office := _THE_ONE.fullmatch(source)):
            person = _named_elsewhere(office["office"], setting)
        if person is not None and _OF_A_PLACE.fullmatch(source) and not person.role.lower().startswith(source.lower()):
            person = None  # "City Counsel" is no General Counsel
        if person is not None and is_another(person, source, setting):
            person = None
        if person is not None:
            return held_by_person(person, "", attribution, "role-resolved", frame, setting)
    if re.match(r"(?i)^your\b", source) and (addressee := addressed(setting)):
        own_body = body_name(addressee.organization, setting.topic)
        if one := _YOUR_OFFICER.fullmatch(source):
            by_short_name = own_body.isupper() and not one["role"][0].isupper()  # "ICE agent", but "agent" of a county
            shown = f"{own_body} {one['role']}" if by_short_name else one["role"]
            return Holder(shown, shown, own_body, attribution, "role", frame)
        return Holder(own_body, "", own_body, attribution, "staff-of-addressee", frame)
    if re.match(r"(?i)the same (?:staff|office|people|officials)\b", source) and (yours := addressed(setting)):
        whose = body_name(yours.organization, setting.topic)
        if whose and re.search(r"(?i)\byour (?:\w+ )?(?:staff|office|people|officials)\b", lead):
            return Holder(whose, "", whose, attribution, "staff-of-addressee", frame)
    role = re.sub(
        r"(?i)^(?:the|an?|one|another|its|his|her|our|your|their|that|this|two|three|some|several|"
        r"both)\s+(?:(?:very\s+)?same\s+)?",
        "",
        source,
    )
    if (its := _ITS_DESK.fullmatch(source)) and (whose := organization_in(its["body"], setting.topic)):
        return Holder(whose, "", whose, attribution, "office-of-body", frame)
    if desk := _AT_A_DESK.search(role):
        whose = organization_in(desk["body"], setting.topic) or desk["body"]
        return Holder(role[: desk.start()], role[: desk.start()], whose, attribution, "role-at-desk", frame)
    if staff := _OF_AN_OFFICE.fullmatch(role):
        return Holder(
            staff["role"],
            staff["role"],
            staff["office"].replace("office", "Office"),
            attribution,
            "role-at-desk",
            frame,
        )
    role = _bare(role.strip(), setting)
    name, rank = names.strip_titles(role)
    alone = not re.search(r"\b(?:for|to|of|in|at)\b", rank)
    if name and rank and alone and (person := _titled(name, rank, setting)):
        return held_by_person(person, "", attribution, "source-named", frame, setting)
    if of_agency := _OF_THE_AGENCY.search(role):
        agency = body("the agency", lead, setting.topic) or setting.topic.agency
        role = f"{agency} {role[: of_agency.start()].strip()}"
        return Holder(role, role, agency, attribution, "role-of-agency", frame)
    if (his := _ONE_OF_HIS_AGENCY.fullmatch(source)) and PERSON_ROLE.search(his["role"]):
        chief = pronoun(his["whose"].lower(), lead + setting.passage.text[: frame.verb_start], setting.who)
        agency = body_name(chief.organization, setting.topic) if chief else ""
        shown = f"{agency} {his['role']}".strip()
        return Holder(shown, shown, agency, attribution, "role-of-agency", frame)
    if single := _ONE_OF.fullmatch(source):
        return held_by_role(f"an {single['role']}", lead, attribution, frame, setting)
    if len(role.split()) == 1 and re.search(
        rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s+(?:\w+\s+)?{re.escape(role)}\s+(?:of|at|with|"
        rf"from)\s+the\s+(?:same\s+)?(?:agency|bureau)\b",
        lead,
    ):
        agency = body("the agency", lead, setting.topic) or setting.topic.agency
        return Holder(f"{agency} {role}", f"{agency} {role}", agency, attribution, "role-of-agency", frame)
    if _THERE.search(source) and len(role.split()) == 1 and (there := body("they", lead[-400:], setting.topic)):
        if re.fullmatch(r"(?:wo)?man|gentleman", role):
            return Holder(there, "", there, attribution, "staff-of-body", frame)
        return Holder(f"{there} {role}", f"{there} {role}", there, attribution, "role-of-agency", frame)
    anonymous = _anonymous_before(role, lead)
    role = re.split(r"\s+(?:said|says|told|had|has|was|were)\b", anonymous or role)[0]
    if re.match(r"(?i)an?\s", source) and (further_on := named_below(role, setting)):
        return held_by_person(further_on, role, attribution, "role-resolved", frame, setting)
    organization = organization_in(role, setting.topic)
    if not organization and re.match(r"(?i)(?:its|their|the (?:agency|bureau|department)['’]s)\s", source):
        so_far = lead + setting.passage.text[: frame.verb_start]
        organization = body("its", so_far, setting.topic)
        if not organization and source.lower().startswith("its "):
            organization = _named_last(" ".join(sentences(so_far.rsplit("\n\n", 1)[-1])[-2:]))
    if not organization and re.fullmatch(
        r"(?i)its\s+(?:own\s+)?(?:staff|officials|lawyers|officers|agents|representatives)", source
    ):
        organization = own_voice(setting).organization  # nobody else is spoken of
    if not organization and re.match(r"(?i)the (?:agency|program)['’]s\s", source) and not _an_agency_writes(setting):
        organization = setting.topic.agency
    if (
        re.search(r"(?i)\b(?:(?<!chief of )staff|officials|lawyers|officers|agents|representatives)\b", role)
        and organization
    ):
        return Holder(organization, "", organization, attribution, "staff-of-body", frame)
    if inverted := _OF_A_BODY.fullmatch(role):
        found = organization_in(inverted["body"], setting.topic)
        if found or _BODY_AT_END.search(inverted["body"]):
            organization = found or inverted["body"]
            role = f"{inverted['rank']}{organization} {inverted['kind']}{inverted['who']}"
    elif (part := _AT_PART.search(role)) and organization and organization_in(role[: part.start()], setting.topic):
        role = role[: part.start()]
    return Holder(role, role, organization, attribution, "role", frame)


def _an_agency_writes(setting: Setting) -> bool:
    """Whether one of another agency speaks, to whom "the agency" may be that one."""
    own = own_voice(setting).organization
    known = setting.topic.organization(own)
    return (
        known is not None
        and known.kind == "agency"
        and setting.topic.voice(own) != setting.topic.voice(setting.topic.agency)
    )


_YOUR_OFFICER = re.compile(
    r"[Yy]our\s+(?:own\s+|new\s+|local\s+)?(?P<role>(?:[\w-]+\s+){0,3}?(?i:coordinator|agent|officer|counsel|attorney|lawyer|liaison|"
    r"supervisor|trainer|instructor|inspector|manager|director|advis[eo]r|analyst|administrator|spokes(?:man|woman|person)))"
    r"(?:\s+(?:in|at|here|for)\b.*)?"
)
"""One of the addressee's, by the office alone: "your coordinator in Elm City"."""
_ONE_OF = re.compile(
    r"(?i)one\s+of\s+(?:the|its|their|your)\s+(?P<role>(?:[\w.-]+\s+){1,4}(?:official|lawyer|officer|agent|attorney|representative|"
    r"analyst|supervisor|coordinator|trainer|adviser|advisor|staffer|spokesman|inspector))s"
)
"""One of several of a body: "one of the ICE lawyers", who speaks as an ICE lawyer."""
_ONE_OF_HIS_AGENCY = re.compile(
    r"(?i)(?:one\s+of|an?)\s+(?P<whose>his|her)\s+(?:own\s+)?(?:agency|bureau|department)['’]s\s+(?P<role>(?:[a-z-]+\s+){0,3}[a-z]+?)s?"
)
"""The same of the agency of one who was spoken of: "one of her agency's lawyers"."""
_THE_ONE = re.compile(
    r"[Tt]he\s+(?P<office>Sheriff|Governor|Mayor|Representative|Senator|Congress(?:man|woman)|Warden|Superintendent|"
    r"Attorney General|(?:County|City|District) (?:Attorney|Manager|Administrator|Executive))"
)
_COUNTY = re.compile(
    r"\b(?!(?i:the|this|that|our|your|each|every|any|no|a|which)\s)(?:[A-Z][\w’'-]+\s+){1,2}(?i:county|parish)\b"
)


def _named_elsewhere(office: str, setting: Setting) -> Person | None:
    """ "the Sheriff" in a paper that names none: the one sheriff of the file, if it is about one county only; the one
    governor or Member of any."""
    file = setting.who.wider
    if file is None:
        return None
    counties = {" ".join(m.group().split()).title() for m in _COUNTY.finditer(file.text)}
    anywhere = re.match(r"Governor|Representative|Senator|Congress|Attorney General", office) is not None
    return file.with_role(office.lower()) if anywhere or len(counties) < 2 else None


_ITS_MAN = re.compile(
    r"\b(?P<body>[A-Z][\w.]*)['’]s\s+(?:own\s+)?(?:man|woman|fellow)(?:\s+(?:in|at|out|on|for)\s[^,;.]{2,40})?$"
)
"""Somebody of a body, of whom nothing more is told: "ICE's man", "the FBI's man in Elm City"."""
_SOMEBODY_OF = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Ss]ome|[Oo]ne|[Tt]wo|[Aa]nother)\s+(?:[a-z]+\s+){0,3}?(?:man|woman|men|women|lady|gentleman|fellow|visitor|person|"
    r"voice|guy|people)\s+(?:from|with|of|at)\s+(?:the\s+)?(?P<body>[A-Z][^,;.]{1,60})"
)
"""The same at more length: "a young man from the Port Authority"."""
_ITS_DESK = re.compile(
    r"(?:[Tt]he\s+)?(?P<body>[A-Z][\w.]*)['’]s\s+(?:own\s+)?(?:[a-z]+\s+)?(?:help\s?desk|hot\s?line|help\s?line|call\s+center|"
    r"switchboard|web\s?site|press\s+office)(?:\s+in\s+[A-Z][\w. ]+)?"
)
"""What answers for a body: "the FBI's help desk in West Virginia"."""
_AT_A_DESK = re.compile(
    r"\s+(?:at|on|from|behind)\s+the\s+(?P<body>[A-Z][\w.’']*(?:\s+[A-Z][\w.’']*)*)\s+(?:[a-z]+\s+)*"
    r"(?:desk|line|counter|window|hotline|switchboard|booth|table)$"
)
"""Where an unnamed somebody sits: "a trooper at the State Police help desk"."""
_OF_AN_OFFICE = re.compile(
    r"(?P<role>(?:[a-z][\w-]*\s+){0,3}[a-z][\w-]*)\s+(?:from|in|at|with)\s+the\s+(?P<office>(?:Governor|Attorney\s+General)['’]s\s+[Oo]ffice)"
)
"""Somebody of a State's office: "policy adviser from the Governor's office"."""
_INNER = re.compile(r"(?s)^.*(?<!\bof)(?<!\bfor)(?<!\bto)(?<!\bin)(?<!\bat)(?<!\bwith)(?<!\bfrom)\s+[Aa]n?\s+(?=\S)")
"""What stands before the article of the one who is meant: "summer of 2009 an inspector"."""
_AND_MORE = re.compile(
    r"\s+(?:(?:in|on|near|inside|outside|based)\s+(?!charge\b|chief\b)|whose\b|who\b|that\b|which\b|there\b|here\b|"
    r"familiar\b|close\s+to\b|acknowledg|admit|put\s+out\b|then\b|nevertheless\b|nonetheless\b|also\b|have\b|has\b|had\b).*$"
)
"""What goes on behind the role and is no part of it: "inspector in Elm City", "inspector familiar with the plan"."""
_OF_THE_PLACE = re.compile(r"(?i)^(?:the\s+)?(?:county|city|town|state|village)['’]s\s+(?:own\s+)?(?=[a-z])")
"""Whose officer it is, where the place has no name: "the county's undersheriff"."""


def _bare(role: str, setting: Setting) -> str:
    """The role without where its holder sits, what he knows and whose he is; a body by its usual short name."""
    role = _OF_THE_PLACE.sub("", role)
    role = re.sub(r"^([A-Z]{2,6})['’]s\s+(?=[a-z])", r"\1 ", role)  # "ICE's coordinator" is an "ICE coordinator"
    if (inner := _INNER.match(role)) and PERSON_ROLE.search(role, inner.end()):
        role = role[inner.end() :]
    head = next((m for m in PERSON_ROLE.finditer(role) if _AND_MORE.match(role, m.end())), None)
    if head is not None:
        role = role[: head.end()]
    named = setting.topic.organization_pattern.match(role)
    known = setting.topic.organization(named.group()) if named else None
    if named and known and not named.group().isupper() and re.match(r"\s+(?:[a-z]+\s+)*[a-z]+$", role[named.end() :]):
        role = known.name + role[named.end() :]
    return role


def _titled(name: str, rank: str, setting: Setting) -> Person | None:
    """ "Agent Roe", "INSPECTOR ADA ROE": who is named behind a rank, in full if the papers do so."""
    if known := setting.who.named(name) or setting.who.complete(name):
        return known
    return Person(name, rank.title() if rank.isupper() else rank, "", "in-text") if names.is_full(name) else None


_OF_A_BODY = re.compile(
    r"(?P<rank>(?:(?:senior|top|former|retired|ranking|high-ranking|unnamed|junior|mid-level|federal|state|local)\s+)*)"
    r"(?P<kind>(?:[a-z-]+\s+)*?)(?P<who>official|officer|representative|spokes(?:man|woman|person)|lawyer|attorney|agent|analyst|"
    r"employee|aide|staffer|supervisor|advis[eo]r|liaison|coordinator|manager|trainer|instructor|recruiter|technician|"
    r"briefer|inspector|investigator)\s+(?:of|from|with|at|for)\s+(?:the\s+)?(?P<body>[A-Z][\w.’' &]+)"
)
"""Somebody unnamed of a body: "senior policy adviser at ICE", who is called a "senior ICE policy adviser"."""
_AT_PART = re.compile(r"\s+(?:at|in|with)\s+(?:the\s+)?(?P<part>[A-Z][A-Z]+)$")
"""The part of the body, behind one of whom the body is told: "FBI liaison at CJIS"."""
_BODY_AT_END = re.compile(r"(?:Police|Patrol|Department|Bureau|Agency|Office|Service)$")


def _anonymous_before(role: str, lead: str) -> str:
    """ "the official" after "a senior ICE official": the fuller form."""
    head = role.split()[-1].lower()
    if former := re.fullmatch(r"(?P<first>former|senior|retired|federal|local|state)\s+(?P<who>[a-z]+)", role):
        words = rf"(?i)\b(?:an?|one)\s+((?:[\w.-]+\s+)?{former['first']}\s+(?:[\w.-]+\s+){{1,3}}{former['who']})\b"
        return str((re.findall(words, lead) or [""])[-1])
    if len(role.split()) > 1:
        return ""
    recent = " ".join(sentences(lead.rsplit("\n\n", 1)[-1])[-2:])
    if head in ("official", "officer", "representative", "agent", "lawyer") and (
        several := re.findall(rf"\b((?:(?:[Ss]enior|[Ff]ederal)\s+)?(?:[A-Z]{{2,6}}|[Ff]ederal))\s+{head}s\b", recent)
    ):
        return f"{several[-1]} {head}"  # "ICE officials told us so. One official said …"
    matches = re.findall(
        rf"(?i)\b(?:an?|one)[ ]+((?:(?!\w{{4,}}\.|(?:the|that|which|who|of)\b)[\w.-]+[ ]+){{1,4}}{re.escape(head)})\b",
        lead,
    )
    return matches[-1] if matches else ""
