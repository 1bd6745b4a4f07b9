"""The document's own voice: the speaker of the turn, or the author; and the body that either speaks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan import names
from foia_scan.bodies import INSPECTS, chapter
from foia_scan.records import Attribution, Document, Passage, Person, Turn
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.naming.offices import office_of
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.writers.captions import filed_by
from foia_scan.statements.writers.sides import LOCAL
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

COLLEAGUE = "colleague"
"""The rule by which somebody of an address book is of the body whose it is."""


@dataclass(frozen=True, slots=True)
class Holder:
    speaker: str
    role: str
    organization: str
    attribution: Attribution
    rule: str
    frame: Frame | None = None
    own_words_earlier: bool = False
    """The holder repeats their own earlier words: dated by the sentence."""
    reported_in: str = ""
    """The neighboring sentence that the frame stands in; "" if it is the passage's own."""
    quoted_by: Holder | None = None
    """Whose quoted words report it: "They told me so," she said."""
    body_rule: str = ""
    """What gave the organization: a rule's name, "likeliest", or "" for a head, a signature or a label."""
    officer_of: Person | None = None
    """Whose officer the holder is called, where the body of that person is not told there: "her lawyer, Ann Roe"."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence stands in."""

    document: Document
    turn: Turn | None
    who: Known
    topic: Topic
    passage: Passage
    agency: str = ""
    """The agency whose release the file is; "" if unknown."""
    of_locals: bool = False
    """Whether the file is the release of a State or a locality: most of its writers are of one."""
    head: str = ""
    """The document's title and the lines before its text, one a line."""


def release_agency(documents: Sequence[Document], topic: Topic) -> str:
    """The agency whose release a file is: named in its Bates prefix, else the one that most of its authors are of."""
    if stamped := stamped_agency(documents, topic):
        return stamped
    bodies = [topic.organization(_office_held(d.author, topic)) for d in documents if d.author]
    agencies = Counter(o.name for o in bodies if o is not None and o.kind == "agency")
    return agencies.most_common(1)[0][0] if agencies else ""


def stamped_agency(documents: Sequence[Document], topic: Topic) -> str:
    """The agency whose Bates prefix the file's pages bear; "" where they bear none."""
    for document in documents:
        match = topic.organization_pattern.search(document.bates_first or "")
        named = topic.organization(match.group()) if match else None
        if named is not None and named.kind == "agency":
            return named.name
    return ""


def _office_held(author: Person, topic: Topic) -> str:
    """The body of an author, or the one that the title alone tells."""
    return author.organization or topic.of_title(author.role) or program_staff(author.role, topic)


_BY_HAND = ToldBy(
    r"(?i)\[[^\]]*\b(?:hand\s?written|handwriting|in (?:the )?(?:left |right |top |bottom |upper |lower )?margin|"
    r"marginal|another hand)\b[^\]]*\]|"
    r"\[\s*margin\b[^\]:]{0,30}:[^\]]*$|"
    r"\A\W*(?:margin(?:al)? note|note in (?:the )?margin|handwritten note)\b[^:“”\"]{0,30}:"
)
"""How a transcriber marks a note by an unknown hand."""
_IN_THE_MARGIN = ToldBy(r"(?i)\[(?:in (?:the )?)?margin(?:al note)?\b[^:\]]{0,30}:[^\]]*\]?")
"""A note given with its text: "[Margin, pencil: who says so?]"."""
_RESOLVES = re.compile(r"\W*(?:WHEREAS|RESOLVED|BE IT (?:FURTHER )?RESOLVED|NOW,? THEREFORE)\b")


_THIS_COUNCIL = re.compile(r"\bthis\s+(?P<kind>Council|Board|Commission|Court|Assembly)\b")


def _resolving(setting: Setting) -> str:
    """The one body of the file's heads that a resolution without a head of its own calls "this Council"; else ""."""
    said = f"{setting.passage.lead}{setting.passage.text}"
    called = _THIS_COUNCIL.search(said) if _RESOLVES.match(setting.passage.text) else None
    kind = called["kind"] if called else ""
    fitting = {body for body in (setting.who.wider or setting.who).bodies if kind and kind in body.split()}
    return fitting.pop() if len(fitting) == 1 else ""


_ITS_BOARD = re.compile(
    r"\b(?i:the|this|said)\s+(?:County\s+)?(?P<board>Board\s+of\s+(?:County\s+)?(?:Commissioners|Supervisors)|Commissioners\s+Court|Police\s+Jury)\b"
)
_THIS_BOARD = re.compile(r"\b(?:this|the)\s+Board\b")


def _board(setting: Setting) -> str:
    """The board that a county's resolution says to resolve, "the Board of Supervisors" or "this Board", where the file
    names but one kind; "" for others."""
    for text in (setting.who.text, (setting.who.wider or setting.who).text):
        named = {" ".join(m["board"].split()).replace("of County C", "of C") for m in _ITS_BOARD.finditer(text)}
        if len(named) == 1 and _THIS_BOARD.search(setting.who.text):
            return named.pop()
        if named:
            return ""
    return ""


_UNSIGNED = frozenset({"faq", "talking-points"})
"""Papers that an agency makes for itself or its readers and that nobody signs: without a head they are its own."""


_FOR_ITS_HEAD = re.compile(
    r"(?i)\bfor the (?:acting |deputy |assistant )*(?:director|secretary|administrator|commissioner)\b"
)
_WORKING_PAPER = re.compile(
    r"(?i)\b(?:briefing|chronology|status|(?:exception|activity|trip|outreach|deployment|weekly|monthly)\s+report|branch|"
    r"section|call|meeting|summary|notes?|read-?out|log|schedule|timeline)\b"
)


def _is_the_programs(setting: Setting) -> bool:
    """Whether a paper without an author is of a kind that nobody signs, or a working paper under the program's name."""
    document = setting.document
    if document.kind in _UNSIGNED:
        return True
    if document.kind == "briefing" and _FOR_ITS_HEAD.search(f"{document.title}\n{setting.head}"):
        return True
    titled = document.title.lower().startswith(setting.topic.program.lower())
    return (
        document.kind in ("briefing", "report", "unknown")
        and titled
        and _WORKING_PAPER.search(document.title) is not None
    )


def _goes_to_locals(document: Document) -> bool:
    """Whether a briefing is for a visit to a place: no place makes it for itself, whosever release it stands in."""
    return document.kind == "briefing" and re.search(r"(?i)\b(?:visit|trip|travel) to\b", document.title) is not None


_SIGNED_FOR = re.compile(r"(?i)(?:for|on\s+behalf\s+of)\s+the\b")
"""Below a withheld name, for whom somebody signed: the words are the house's."""


def own_voice(setting: Setting) -> Holder:
    """The document's own voice: the speaker of the turn, or the author."""
    before = setting.passage.lead.rsplit("\n\n", 1)[-1]
    if _is_in_the_margin(before, setting.passage.text) or _BY_HAND.search(before[-200:] + setting.passage.text):
        return Holder("", "", "", "direct", "note-by-hand")
    turn = setting.turn
    if turn is not None and (turn.speaker or turn.role):
        person = setting.who.named(turn.speaker) or setting.who.complete_anywhere(turn.speaker)
        name = person.name if person and not names.is_full(turn.speaker) else turn.speaker
        role = turn.role or (person.role if person else "")
        organization = body_name(turn.organization or (person.organization if person else ""), setting.topic)
        organization = organization or organization_in(role, setting.topic) or program_staff(role, setting.topic)
        sits = setting.topic.organization(organization)
        if sits is None or sits.kind == "congress":
            organization = _introduces_oneself(setting) or organization
        asks = turn.kind == "question"  # what is told before it of oneself, the witness told
        return Holder(name, role, organization or ("" if asks else _self_described(setting)), "direct", "turn")
    if writer := _columnist(setting):
        return writer
    author = setting.document.author
    released = bool(setting.agency) and not setting.of_locals
    if author is None and _is_the_programs(setting) and (released or _goes_to_locals(setting.document)):
        ours = not released or setting.topic.voice(setting.agency) == setting.topic.voice(setting.topic.agency)
        issuer = setting.topic.agency if ours else setting.agency
        return Holder(issuer, "", issuer, "direct", "released-by")
    if author is None and (filer := filed_by(f"{setting.document.title}\n{setting.head}", setting.who, setting.topic)):
        return Holder(filer, "", filer, "direct", "party")
    if author is None:
        resolving = _resolving(setting)
        return Holder(resolving, "", resolving, "direct", "resolution" if resolving else "unknown")
    if _RESOLVES.match(setting.passage.text) and author.organization:
        body = body_name(author.organization, setting.topic)
        council = re.search(
            r"\bth(?:is|e) (?:City |Town )?(?P<which>Council)\b", setting.passage.lead + setting.passage.text
        )
        if council and (city := re.fullmatch(r"(?P<kind>City|Town) of (?P<name>[A-Z][\w ]+)", body)):
            body = f"{city['name']} {city['kind']} Council"
        if re.fullmatch(r"(?:[A-Z][\w.’'-]*\s)+(?:County|Parish)", body):
            body = f"{body} {_board(setting)}".strip()
        return Holder(body, "", body, "direct", "resolution")
    short = len(author.name.split()) < 2
    person = setting.who.named(author.name) or (setting.who.complete(author.name) if short else None)
    role = author.role or (person.role if person else "")
    organization = body_name(author.organization or (person.organization if person else ""), setting.topic)
    organization = organization or organization_in(role, setting.topic) or program_staff(role, setting.topic)
    told = "" if organization else COLLEAGUE
    organization = organization or _colleagues(setting) or _self_described(setting)
    if names.is_redacted(author.name) and organization and _SIGNED_FOR.match(role):
        return Holder(organization, "", organization, "direct", "issuer")
    if names.is_redacted(author.name) and role:
        first = role.split(", ")[0]
        title = first if len(role) > 60 or len(re.split(r"[\s-]", first)) > 1 else role
        return Holder(title, role, organization, "direct", f"role; name withheld {author.name[10:-1]}")
    name = person.name if person is not None and short else author.name
    return Holder(name, role, organization, "direct", author.rule or "author", body_rule=told if organization else "")


def _is_in_the_margin(before: str, text: str) -> bool:
    """Whether most of the text stands in the brackets of a note in the margin, which may open in the words before."""
    return any(m.end() - max(m.start(), len(before)) > len(text) / 2 for m in _IN_THE_MARGIN.finditer(before + text))


def _columnist(setting: Setting) -> Holder | None:
    """A story told in the first person is its writer's, not the paper's: a column, a letter to the editor."""
    if setting.document.kind != "news" or not _FIRST_PERSON.search(_QUOTED.sub(" ", setting.passage.text)):
        return None
    writers = [p for p in setting.document.people if p.rule == "byline"]
    if len(writers) != 1:
        return None
    person = setting.who.named(writers[0].name) or writers[0]
    return Holder(person.name, person.role, body_name(person.organization, setting.topic), "direct", "byline")


_FIRST_PERSON = re.compile(r"\b(?:I|my|me|mine)\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?")


def _colleagues(setting: Setting) -> str:
    """Somebody who writes from the releasing agency's own address book, or a memo inside it, speaks for it."""
    document = setting.document
    author = document.author
    if author is None or not setting.agency:
        return ""
    office = office_of(author.role)
    known = [setting.who.named(p.name) or p for p in document.recipients]
    bodies = {p.organization for p in known if p.organization}
    if author.rule == "from-directory" and not (office and office.elected):
        if setting.of_locals and bodies != {setting.topic.agency} and _among_locals(setting):
            return _house_of_bates(setting)
        inspected = INSPECTS.search(setting.agency) is not None and setting.agency not in bodies  # its gathered mail
        return setting.topic.agency if bodies == {setting.topic.agency} or inspected else setting.agency
    return setting.agency if document.kind == "memo" and bodies == {setting.agency} else ""


def _among_locals(setting: Setting) -> bool:
    """Whether somebody of a message, by rank or by body, is of a State or a locality."""
    people = [setting.who.named(p.name) or p for p in setting.document.people]
    return any(LOCAL.search(f"{p.role} {p.organization}") for p in (*people, *setting.document.people))


def _house_of_bates(setting: Setting) -> str:
    """The body whose letters the pages are stamped with, in the release of a State or a locality: "ESP-PRR-0007" on
    papers of the Elm State Police; "" where they bear none."""
    stamped = re.match(r"[A-Z]{3,6}(?![A-Za-z])", setting.document.bates_first or "")
    if stamped is None:
        return ""
    fitting = {
        body for body in setting.who.bodies if "".join(re.findall(r"(?<![A-Za-z’'])[A-Z]", body)) == stamped.group()
    }
    return fitting.pop() if len(fitting) == 1 else ""


_I_AM = re.compile(
    r"\bI (?:am|was|have been|had been|serve|served|work|worked|have worked|have served|was employed|"
    r"am employed)\b[^.]{0,160}"
)


_I_AM_AT = re.compile(r"\bI am (?:the|an?) [A-Z][^.]{3,90}? (?:at|of|for|with) (?:the )?(?P<body>[A-Z][^.,;]{2,60})")


def _introduces_oneself(setting: Setting) -> str:
    """ "I am the Assistant Secretary for Ports at the Department of Harbors": the body that a witness names at once,
    whom a list would have taken for one of those who hear."""
    if setting.document.kind != "transcript":
        return ""
    named = _I_AM_AT.search(_own_words_before(setting))
    return organization_in(named["body"], setting.topic) if named else ""


def _self_described(setting: Setting) -> str:
    """ "I am the records officer of the Bureau": the body that a witness names as their own."""
    if setting.document.kind not in ("declaration", "deposition", "transcript", "report", "unknown"):
        return ""
    for match in _I_AM.finditer(_own_words_before(setting)):
        body_named = organization_in(match.group(), setting.topic) or program_staff(match.group(), setting.topic)
        if body_named:
            return body_named
    return ""


def _own_words_before(setting: Setting) -> str:
    """What the speaker has said before: in a hearing, where others spoke in between, only what stands in this turn."""
    lead = setting.passage.lead
    heard = setting.turn is not None and setting.turn.kind == "speech" and setting.turn.speaker
    return lead.rsplit("\n\n", 1)[-1] if heard else lead


def program_staff(role: str, topic: Topic) -> str:
    """Somebody whose title names the program works for the agency that runs it."""
    return topic.agency if topic.names_program(role) else ""


def body_name(organization: str, topic: Topic) -> str:
    known = topic.organization(organization)
    if known:
        return known.name
    match = topic.organization_pattern.search(organization)
    inner = topic.organization(match.group()) if match else None
    if inner is not None and match is not None and len(match.group()) > 0.5 * len(organization):
        return inner.name
    return organization


def organization_in(text: str, topic: Topic) -> str:
    match = topic.organization_pattern.search(text)
    found = topic.organization(match.group()) if match else None
    return chapter(found.name, found.kind, text[match.end() :]) if match and found else ""
