"""A body, or a paper that speaks for the body that issued it, as the source of a position."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.bodies import SOCIETY
from foia_scan.dates.words import MONTHS, WEEKDAYS
from foia_scan.records import Attribution
from foia_scan.statements.naming.antecedents import BODY_WORD, body, persons_in
from foia_scan.statements.naming.named_bodies import NAMED_BODY
from foia_scan.statements.naming.states_meant import state_of
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.bodies_meant import body_meant
from foia_scan.statements.who.speakers import held_by_person, nobody
from foia_scan.statements.writers.addressees import addressed, house_addressed
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in, own_voice
from foia_scan.statements.writers.sides import IN_CONGRESS, LOCAL
from foia_scan.states import STATES
from foia_scan.topics import Topic

PAPER = re.compile(
    r"(?i)\b(?:letter|memo|memorandum|paper|(?:one|two)-?pagers?|questions and answers|templates?|guides?|guidelines|"
    r"literature|instructions|(?<=\s)(?:plan|blueprint|proposal)|"
    r"fact sheet|factsheet|sheet|faq|q ?& ?a|"
    r"website|web ?site|web ?pages?|page|brochure|brochures|press release|release|statement|agreement|"
    r"agreements|moa|moas|slide|slides|deck|briefing|"
    r"materials?|publication|e-?mail|note|notes|document|documents|report|minutes|"
    r"resolution|talking points|guidance|sops?|procedures?|cables?|manual|directive|protocol|handbook|bulletin|module|"
    r"article|story|text|appendix|hand-?(?:outs?|bills?)|binders?|presentations?|attachments?|scripts?|packets?|packages?|kits?|fl[iy]ers?|pamphlets?|posters?|leaflets?|cards?|"
    r"newsletters?|booklets?|circulars?|announcements?|drafts?(?=\s+(?:of|dated|from)\b)|"
    r"notices?|section|paragraph|clause|(?:question|answer|item|tab|bullet)\s+\d+)\b"
)


SOCIETY_WORD = re.compile(
    rf"\b(?:{SOCIETY}|Office|Department|Division|Bureau|Board|Council|Police|Patrol|County|City)\b"
)
_COMMON = re.compile(r"agency|department|office|county|city|state|bureau|police")
_OWN_KIND = re.compile(r"(?i)\b(?:board|committee|council|commission|company|group|paper|division)$")
"""Bodies that no agency is: "the Committee" never stands for the agency named last."""


_BODY_HEAD = re.compile(rf"(?:{SOCIETY}|Board|Committee|Council|Commission|Panel|Patrol|Conference|Police)$")


_ITS_PLACE = re.compile(r"(?:[A-Z][\w’'.-]+\s){1,3}(?:County|Parish)\b|(?:City|Town|Village)\s+of\s+[A-Z][\w’'-]+")
"""Whose board a county's own clerk means, whatever other county's the file names."""


def _named_in_the_file(setting: Setting) -> tuple[str, ...]:
    """The bodies of those whom the file names, without those of the pack's officials that it does not name."""
    of_pack = {official.organization for official in setting.topic.officials}
    return tuple(body for body in setting.who.bodies if body not in of_pack or body in setting.who.text)


def _capitalized_body(head: str, lead: str, own: Holder, bodies: tuple[str, ...] = ()) -> str:
    """ "The Board" after "the Advisory Policy Board": the last body of that kind named in full, or the paper's own."""
    if not _BODY_HEAD.match(head):
        return ""
    if head in own.organization:
        return own.organization
    place = _ITS_PLACE.match(own.organization)
    here = [name for name in bodies if place and name.startswith(place.group()) and head in name.split()]
    known = [name for name in bodies if name.endswith(f" {head}")] if place is None else here
    if known and not re.search(rf"\b[A-Z]\w+ {head}\b", lead):
        return known[-1]
    named = re.findall(
        rf"((?:(?!The\b)[A-Z][\w’'.-]+ +(?:(?:of|on|and|the|for) +)*){{1,5}}{head}\b|"
        rf"{head} +on +[A-Z][\w’'-]+(?:,? +(?:(?:and|the|of) +)*[A-Z][\w’'-]+){{0,5}})",
        lead,
    )
    whole = [_without_its_man(name) for name in map(_without_chance, named) if " " in name]
    return whole[-1] if whole else ""


_BEGINS_BY_CHANCE = re.compile(
    r"(?:(?:The|This|That|These|A|An|Then|Later|So|And|But|When|While|After|Before|In|On|At|By|For|As|If|Last|Now|Today|Yesterday|"
    r"Since|Once|Here|There|of|on|and|the|for)\s+)+"
)


def _without_chance(name: str) -> str:
    """ "Then the Port Patrol": without what only begins the sentence."""
    whole = " ".join(name.split())
    chance = _BEGINS_BY_CHANCE.match(whole)
    return whole[chance.end() :] if chance else whole


def _without_its_man(name: str) -> str:
    """ "Captain Ada Roe of the Port Patrol": the body alone."""
    man, of_the, body_alone = name.rpartition(" of the ")
    return body_alone if of_the and names.strip_titles(man)[1] else name


_LOCAL_BODY = re.compile(
    r"(?:[A-Z][\w’'-]+\s+){0,3}(?:State (?:Police|Patrol)|Highway Patrol|Police Department|Sheriff[’']s (?:Office|"
    r"Department)|"
    r"(?:Attorney General|Governor)[’']s Office|Department of Public Safety|Bureau of (?:Criminal "
    r")?(?:Investigation|Identification|"
    r"Apprehension))\b"
)


def component(words: str, organization: str, topic: Topic) -> str:
    """The part of a body that an acronym of its own names: "CJIS", which is the FBI's; "" where the body is named."""
    known = topic.organization(organization)
    if known is None or known.kind != "agency" or re.search(rf"\b{re.escape(organization)}\b", words):
        return ""
    acronyms = [
        a for a in known.aliases if a.isupper() and a.isalpha() and a not in organization and organization not in a
    ]
    return next((a for a in acronyms if re.search(rf"\b{a}\b", words)), "")


def department(setting: Setting) -> str:
    """ "the Department", with nothing before that it could mean: the one that the program's agency is part of."""
    if setting.of_locals or own_voice(setting).organization.endswith("Department"):
        return ""
    official = next((o for o in setting.topic.officials if o.role == "Secretary"), None)
    return official.organization if official else ""


def _another_so_called(head: str, lead: str, own: Holder) -> str:
    """ "The Bureau" after "the Records Bureau", in the report of an audit bureau: the one that is written of; "" where
    no other one bears the word."""
    if head not in own.speaker.split():
        return ""
    named = re.findall(rf"\b(?:[Tt]he|[Oo]ur|[Ii]ts)\s+((?:[A-Z][\w’'-]+\s){{1,4}}{head})\b", lead)
    others = [name for name in named if name not in own.speaker]
    return others[-1] if others else ""


_OF_BODY = re.compile(
    r"\b(?:of|from|by)\s+the\s+(?P<body>(?:[A-Z][\w’'&.-]*\s+)+(?:of|for|on)\s+(?:the\s+)?[A-Z][\w’'&-]*(?:\s+(?:and\s+)?[A-Z][\w’'&-]*)*)$"
)
"""The body behind a paper, at its full length: "a notice on the website of the Elm Division of Ports"."""


def _of_whom(source: str) -> str:
    """The body behind a paper: "the website of the Elm Sheriffs Association"; "" where none ends the words."""
    for match in re.finditer(r"\b(?:of|from|by)\s+(?:the\s+)?(?=[A-Z])", source):
        named = NAMED_BODY.fullmatch(source, match.end())
        if named is not None and len(named["body"].split()) > 1:
            return named["body"]
    return ""


_FROM_WHOM = re.compile(r",\s+(?:which\s+is\s+)?(?:from|by|signed\s+by)\s+(?P<who>[A-Z][^,]{3,60}),\s*$")
"""Whose paper it is, set apart between commas: "The letter, from Ann Roe, states …"."""


_FROM_GIVEN = re.compile(
    r"\b(?:from|by)\s+(?P<name>[A-Z][a-z]+)(?=\s+(?:in|on|at|here|before|of|dated|that|about)\b|$)"
)
"""Whose paper it is by a given name: "a note from Ann on my desk"."""


_OWNER = re.compile(
    r"(?:(?:[Tt]he|[Tt]hat|[Tt]his|[Aa]n?)\s+)?(?P<who>[\w.-]+(?:\s+[\w.-]+){0,3})(?:['’]s|(?<=s)['’])\s"
)
_BY_ANOTHER = re.compile(r"\b(?:from|by)\s+(?P<who>(?:(?:the|an?|this|that|some|one)\s+)?\w+(?:\s+\w+){0,2})")
_ANYBODYS = re.compile(
    r"(?i)\b(?:article(?!\s+[\dIVX]+\b)|story|editorial|column|op-ed|minutes|resolution|ordinance|petition|affidavit|blog|"
    r"(?:letter|note|memo|e-?mail|message|paper|report|call)s?\s+(?:from|by|of)\s+(?:an?|one|some|somebody|someone))\b"
)
"""Papers that an agency does not issue, or whose writer is not told: "an editorial", "a letter from an attorney"."""
RECEIVED = re.compile(
    r"(?i)\b(?:letter|note|memo|e-?mail|paper|report|form|sheet|notice|message|bulletin|handout)s?\s+(?:that\s+)?(?:the\s+)?\w+(?:\s+\w+)?\s+"
    r"(?:received|got|(?:was|were)\s+(?:sent|given|shown|handed)|found|produced|carried|holds?|held)$"
)
"""A paper told of by who has it, not by who wrote it: "the letter Roe received"."""
_HOUSE_OR_DAY = re.compile(
    r"(?i)(?:program|agency|department|office|unit|bureau|branch|division|section|team|staff|government|headquarters|"
    r"hq|today|yesterday|tomorrow|day|week|month|year|morning|evening|spring|summer|fall|winter|"
    rf"{'|'.join((*MONTHS, *WEEKDAYS))})s?"
)
"""Owners of a paper that may be the program's agency's, or no owner at all: "the office's letter", "last week's"."""


def _means_its_own(head: str, setting: Setting) -> bool:
    """Whether "the Department" is the speaker's own: to a hearing it is, and in a letter to nobody who has one."""
    if setting.turn is not None:
        return True
    letter = setting.document.kind in ("letter", "memo") and own_voice(setting).rule in ("signature", "memo-head")
    readers = [body_name(person.organization, setting.topic) for person in setting.document.recipients]
    federal = any(setting.topic.organization(reader) is not None for reader in readers)
    return letter and not federal and not any(head in reader.split() for reader in readers)


def _whose(source: str) -> str:
    """Another than the program's agency whose paper a source is: "the county" of "the county's letter", or of "a
    letter from the county"; "" where none is named."""
    owner = _OWNER.match(source)
    if owner and not _HOUSE_OR_DAY.fullmatch(owner["who"].split()[-1]):
        return re.sub(r"['’]s?\s$", "", owner.group())
    author = _BY_ANOTHER.search(source)
    return author["who"] if author and (LOCAL.search(author["who"]) or IN_CONGRESS.search(author["who"])) else ""


def _of_the_state(part: str, lead: str) -> str:
    """ "Texas signed. Their Department of Public Safety …": of the one State that the last sentences name; else ""."""
    last = " ".join(sentences(lead.rsplit("\n\n", 1)[-1])[-2:])
    named = [state for state in STATES if re.search(rf"\b{state}\b", last)]
    return f"{named[0]} {part}" if len(named) == 1 else ""


_DEPARTMENT = re.compile(r"[Tt]he\s+(?P<state>[Ss]tate(?:['’]s)?\s+)?(?P<what>Department\s+of\s+[A-Z]\w+)")


def _of_this_state(source: str, setting: Setting) -> str:
    """ "The Department of Justice" in papers that name a State's and not the federal one; "" for all others."""
    match = _DEPARTMENT.fullmatch(source)
    if match is None:
        return ""
    text = (setting.who.wider or setting.who).text
    if match["state"]:
        home = next(filter(None, map(state_of, (setting.who.text, text))), "")
        return f"{home or 'state'} {match['what']}"
    if re.search(rf"(?i)\b(?:U\.\s?S\.|United\s+States|federal)\s+{match['what']}", text):
        return ""
    theirs = {
        f"{m['state'].title()} {match['what']}"
        for m in re.finditer(rf"(?i)\b(?P<state>{'|'.join(STATES)})\s+{match['what']}\b", text)
    }
    return theirs.pop() if len(theirs) == 1 else ""


_DEFENDANT = re.compile(r"(?i)\bv\.\s")
_HOUSE = re.compile(r"bureau|division|department|office|section|unit|patrol|board|council|commission")
_HELD = re.compile(r"(?i)(?:regard|consider|treat|view|believe|maintain|hold|read)s?")


def _heads(word: str, head: str) -> bool:
    """Whether "the bureau" is the paper's own: its letterhead has a line that begins with it, and no other one."""
    return len(re.findall(rf"(?im)^\W*(?:[a-z]+ )?{word} of\b", head)) == 1


_PARTIES = re.compile(
    r"(?i)(?:(?:the|both|all)\s+)?(?:(?:two|undersigned)\s+)?(?:parties|agencies|signatories|undersigned)"
)
"""Those who make an agreement, in its own words."""


_ON_OURS = re.compile(r"(?i)\bon\s+our\s+(?:own\s+)?(?:stationery|letterhead)\b")
""" "The sheriff has a letter on our stationery, which says …"."""
_BETWEEN = re.compile(r"(?i)\b(?:agreement|memorandum|mo[au])\b.*\bbetween\b")
""" "The agreement between the port and the Patrol says": of the program's agency, where it is one of the two."""


def _bodies_in(source: str, topic: Topic) -> list[str]:
    found = (topic.organization(match.group()) for match in topic.organization_pattern.finditer(source))
    return [each.name for each in found if each is not None]


_YOUR_HOUSES = re.compile(
    r"(?i)your\s+(?:own\s+)?(?:agency|department|office|bureau|staff|people|headquarters)['’]s?\s"
)


def held_by_body(source: str, lead: str, attribution: Attribution, frame: Frame, setting: Setting) -> Holder | None:
    """A body, or a paper that speaks for the body that issued it."""
    topic = setting.topic
    if re.match(r"(?i)^your\b.*\b(?:at|in|from|with|of)\s", source) and (at := organization_in(source, topic)):
        return Holder(at, "", at, attribution, "body-named", frame)
    if re.match(r"(?i)^your\b", source):
        person = None if _YOUR_HOUSES.match(source) else addressed(setting)
        if person and re.search(r"(?i)\b(?:letter|memo|e-?mail|note|statement|testimony)\b", source):
            return Holder(
                person.name, person.role, body_name(person.organization, topic), attribution, "addressee-paper", frame
            )
        organization = body_name(house_addressed(setting), topic)
        return Holder(organization, "", organization, attribution, "addressee-body", frame) if organization else None
    named = organization_in(source, topic)
    if _BETWEEN.search(source) and topic.voice(topic.agency) in map(topic.voice, _bodies_in(source, topic)):
        named = topic.agency
    if named and (of_state := _of_this_state(source, setting)):
        return Holder(of_state, "", of_state, attribution, "body-of-state", frame)
    if named and (part := component(source, named, topic)) and own_voice(setting).speaker != part:
        return Holder(part, "", named, attribution, "body-named", frame)
    if named and named == own_voice(setting).speaker:
        return Holder(named, "", named, "direct", "body-named", frame, True)
    if named:
        return Holder(named, "", named, attribution, "body-named", frame)
    if re.match(r"(?i)^(?:my|our)\b", source) and PAPER.search(source):
        own = own_voice(setting)
        if re.match(r"(?i)^our\b", source) and own.organization:
            return Holder(own.organization, "", own.organization, attribution, "own-paper", frame)
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, True)
    own = own_voice(setting)
    if setting.document.kind == "moa" and _PARTIES.fullmatch(source):
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, True)
    head = source.split()[-1]
    named_so = {word for word in source.split()[1:] if word[:1].isupper()}
    if re.match(r"(?i)^the\s+\w+$", source) and named_so and (other := _another_so_called(head, lead, own)):
        return Holder(other, "", other, attribution, "body-resolved", frame)
    if re.match(r"(?i)^(?:the|this)\s", source) and head[:1].isupper() and named_so <= set(own.speaker.split()):
        return Holder(own.speaker, own.role, own.organization, "direct", own.rule, frame, True)
    short = re.fullmatch(r"(?i)(?:the|this|that)\s+\w+", source) is not None
    if short and head.islower() and head.capitalize() in own.organization.split() and not _COMMON.match(head):
        return Holder(own.organization, "", own.organization, attribution, "own-body", frame)
    if short and _HOUSE.fullmatch(head) and own.speaker and _heads(head, setting.head):
        if _HELD.fullmatch(frame.verb):
            return Holder(own.speaker, own.role, own.organization, "direct", own.rule)
        return Holder(own.organization, "", own.organization, attribution, "own-body", frame)
    ours = short and head in ("Department", "Bureau", "Division", "Patrol") and head in own.organization.split()
    if ours and own.speaker and topic.organization(own.organization) is None and _means_its_own(head, setting):
        if _HELD.fullmatch(frame.verb):  # "the Department reads it so", says one of a State's
            return Holder(own.speaker, own.role, own.organization, "direct", own.rule)
        return Holder(own.organization, "", own.organization, attribution, "own-body", frame)
    titled = f"{setting.document.title}\n{lead}"
    if short and setting.document.kind == "minutes" and source.lower().startswith("this "):
        return None  # whose minutes they are is not told: no board that another paper names
    if short and (own_body := _capitalized_body(head, titled, own, _named_in_the_file(setting))):
        if own_body == own.organization and frame.kind == "view" and setting.turn is not None:
            return Holder(own.speaker, own.role, own.organization, "direct", own.rule)
        return Holder(own_body, "", own_body, attribution, "body-resolved", frame)
    if meant := body_meant(source, setting):
        return Holder(meant, "", meant, attribution, "body-of-the-paper", frame)
    if re.fullmatch(r"Program", source):  # "Program's view: …", as an agency's briefing has it
        return Holder(topic.agency, "", topic.agency, attribution, "body-resolved", frame)
    if re.fullmatch(r"(?i)the (?:federal government|feds)", source):
        return Holder("federal government", "", "", attribution, "body-named", frame)
    if (BODY_WORD.match(source) and not _OWN_KIND.search(source)) or re.search(r"(?i)\bsame agency\b", source):
        of_program = re.search(r"(?i)\bprogram office\b", source)  # whoever was named last
        resolved = "" if of_program else body(source, lead, topic)
        if not resolved and (of_program or re.search(r"(?i)\bagency\b", source)):
            resolved = topic.agency
        if not resolved and re.fullmatch(r"[Tt]he Department", source) and _DEFENDANT.search(setting.head):
            resolved = body(source, setting.head, topic)  # the party of the caption
        if not resolved and re.fullmatch(r"[Tt]he Department", source):
            resolved = department(setting)
        if resolved and resolved == own.organization and frame.kind == "view":
            return Holder(own.speaker, own.role, own.organization, "direct", own.rule)
        if resolved:
            return Holder(resolved, "", resolved, attribution, "body-resolved", frame)
    if PAPER.search(source):
        if local := _LOCAL_BODY.search(source):
            return Holder(local.group(), "", local.group(), attribution, "body-named", frame)
        acronym = re.match(r"(?:[Tt]he|[Aa]n?)\s+(?P<who>[A-Z]{2,}-[A-Z]+|[A-Z]{3,})(?:['’]s)?\s+(?=[a-z])", source)
        if acronym and not PAPER.fullmatch(acronym["who"]) and not topic.names_program(source):
            return Holder(acronym["who"], "", acronym["who"], attribution, "body-named", frame)
        its_noun = re.fullmatch(r"The\s+(?P<noun>[A-Z][a-z]+)", source)
        file = (setting.who.wider or setting.who).text
        if its_noun and own.organization and re.search(rf"\b[Oo]ur\s+{its_noun['noun']}\b", file):
            return Holder(own.organization, "", own.organization, attribution, "own-paper", frame)
        if of_whom := _of_whom(source):
            return Holder(of_whom, "", of_whom, attribution, "body-named", frame)
        if its := _OF_BODY.search(source):
            return Holder(its["body"], "", its["body"], attribution, "body-named", frame)
        if who := _FROM_WHOM.search(setting.passage.text[: frame.verb_start]):
            for _, person, _ in persons_in(who["who"], setting.who):
                return held_by_person(person, "", attribution, "paper-of-person", frame, setting)
        if (given := _FROM_GIVEN.search(source)) and (person := setting.who.by_given_name(given["name"])):
            return held_by_person(person, "", attribution, "paper-of-person", frame, setting)
        if owner := _whose(source):
            whose = body_meant(owner, setting)
            return Holder(whose, "", whose, attribution, "body-of-the-paper" if whose else "source-unresolved", frame)
        if _ANYBODYS.search(source):
            return Holder("", "", "", attribution, "source-unresolved", frame)
        if _ON_OURS.search(source) and own.organization:
            return Holder(own.organization, "", own.organization, attribution, "own-paper", frame)
        of_department = re.search(r"\b(?:from|of|by) the Department\b|\b[Tt]he Department['’]s\b", source)
        issuer = (of_department and (body("the department", lead, topic) or department(setting))) or topic.agency
        return Holder(issuer, "", issuer, attribution, "paper-of-body", frame)
    if re.fullmatch(r"(?:[Tt]he\s+)?[A-Z]{2,6}(?:-[A-Z]{2,6})?", source):
        name = source.split()[-1]
        name = setting.agency if name == "HQ" else name  # no body's name
        if not name:
            return nobody(attribution, frame)
        return Holder(name, "", name, attribution, "body-named", frame)
    proper = re.search(
        r"(?:(?:[A-Z][\w’'.&-]+|of|the|and|for)\s+)*[A-Z][\w’'.&-]+$",
        re.sub(r"(?i)^the\s+(?:state['’]s\s+(?=\w+\s+of\s))?", "", source),
    )
    if proper and (its := re.fullmatch(r"(?:[Tt]heir|[Ii]ts)\s+(?P<part>.+)", proper.group())):
        shown = _of_the_state(its["part"], lead)
        return Holder(shown, "", shown, attribution, "body-of-state" if shown else "source-unresolved", frame)
    if proper and frame.role and names.is_full(name := names.person(proper.group())) and not SOCIETY_WORD.search(name):
        return Holder(
            name, re.sub(r"(?i)^(?:an?|the|its|our)\s+", "", frame.role), "", attribution, "source-named", frame
        )
    if proper and len(proper.group().split()) >= 2:
        return Holder(proper.group(), "", proper.group(), attribution, "body-named", frame)
    return None
