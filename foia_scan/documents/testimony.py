"""Declarants, deponents and witnesses, and whom hearings, minutes and titles introduce."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from foia_scan import names
from foia_scan.bodies import SOCIETY, spelled, usual
from foia_scan.dates.words import MONTH
from foia_scan.documents import people as persons
from foia_scan.documents.cutting import Segment
from foia_scan.documents.lines import names_a_body
from foia_scan.documents.organizations import known_in
from foia_scan.records import Person
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_DECLARANT = re.compile(
    r"(?:DECLARATION|AFFIDAVIT|AFFIRMATION)\s+(?:OF|BY)\s+(?P<name>[A-Z][\w.'’\- ]+?)(?:\s+(?:IN"
    r"|PURSUANT|REGARDING|RE|ON|FOR)\b|\s*$|,|\()",
    re.IGNORECASE,
)
_DECLARES = re.compile(r"I,\s+(?P<name>[A-Z][\w.'’\- ]{3,50}?),")
_DEPONENT = re.compile(
    r"(?:DEP(?:\.|O|OSITION)|EXAMINATION|INTERVIEW)\s+OF:?\s+(?P<name>[A-Z][\w.'’\- ]+?)(?:\s*$|,|\(|"
    r"\s+(?:VOLUME|VOL|TAKEN|ON)\b)",
    re.IGNORECASE,
)
_INTERVIEWEE = re.compile(
    r"(?:INTERVIEWEE|(?:PERSON\s+)?INTERVIEWED|WITNESS(?:\s+INTERVIEWED)?|SUBJECT\s+OF\s+INTERVIEW):\s+(?P<who>[A-Z].+)$",
    re.IGNORECASE,
)
_SWORN = re.compile(
    r"(?P<name>[A-Z][A-Z.'’\- ]{4,40}),\s+(?:(?:having\s+been|being|was|called)\b.*\b)?(?:sworn|affirmed)\b"
)
_I_AM = re.compile(
    r"\bI\s+(?:am|have\s+been|served?\s+as|have\s+served\s+as)\s+(?:currently\s+|now\s+|employed\s+as\s+|presently\s+)?(?:the\s+"
    r"|an?\s+)?(?P<role>[A-Z][^.;]{3,260}?)(?=[.;]|,\s+(?:and|where|a\s+position|which)\b|\s+and\s+(?:have|was|am|I)\b|$)"
)
_WORKS_AS = re.compile(r"\bI\s+(?:am|was|serve\s+as|work\s+as)\s+(?:the\s+|an?\s+)?(?P<role>[A-Za-z][^.;?]{3,120})")
_YOU_ARE = re.compile(
    r"\b[Yy]ou(?:['’]re|\s+(?:are|were|served as|serve as))\s+(?:currently\s+|then\s+|now\s+|also\s+)?"
    r"(?:the\s+|an?\s+)?(?P<role>[A-Z][A-Za-z]+[^.;?]{3,100}?)"
    r"(?=\s+(?:until|when|at the time|in \d{4}|during|from)\b|[.;?,]|$)"
)
"""A deposition often tells who the witness is in the first question."""
_RESPONSES = re.compile(
    r"(?:(?:Written|Prepared|Opening|Oral)\s+)?(?:Responses?|Answers?|Statement|Testimony|Remarks|Prepared\s+"
    r"(?:statement|remarks))\b.*?\b(?:of|by|from)\s+(?P<who>(?:the\s+Honorable\s+|Hon\.\s+)?[A-Z].*)$",
    re.IGNORECASE,
)


def sworn(text: str) -> Person | None:
    """ "ADA ROE, sworn": the witness whom a record of proceedings calls; None for other lines."""
    match = _SWORN.match(text)
    name, title = names.strip_titles(match["name"]) if match else ("", "")
    return Person(name, title, "", "sworn") if len(name.split()) > 1 else None


def declarant(segment: Segment, head: Sequence[str], signed: Person | None, topic: Topic) -> Person | None:
    name = ""
    for text in [*head, *(row.text for row in segment.rows[segment.head : segment.head + 4])]:
        match = _DECLARES.match(text) or _DECLARANT.search(text)
        if match and (name := names.person(match["name"])):
            break
    if not name:
        return signed
    opening = " ".join(row.text for row in segment.rows[segment.head : segment.head + 14])
    role, organization = "", ""
    if match := _I_AM.search(opening):
        sentence = re.split(
            r"\.\s+(?:\d{1,2}\.\s|(?:I|My|In|Before|Prior|This|The)\b)|\s+and\s+(?:have|was|am|I)\b",
            opening[match.start("role") : match.start("role") + 260],
        )[0]
        role, organization = _position_held(sentence, topic)
    return Person(name, role, organization, "declarant")


def _position_held(text: str, topic: Topic) -> tuple[str, str]:
    """ "Section Chief of the Biometric Services Section, Federal Bureau of Investigation" -> role and body."""
    organization = known_in(text, topic)
    role, *parts = (part.strip(" .") for part in text.split(","))
    if not organization and (bodies := [part for part in parts if names_a_body(part, topic)]):
        return role, bodies[-1]  # "Bureau Chief, Records Bureau, Ohio Department of Canals"
    role = re.split(r",|\s+(?:at|with|in|for|to)\s+(?=[A-Z]|the\s)|\s+(?:from|since|until)\s", text)[0].strip(" .")
    if organization and (cut := re.search(r"\s+of\s+(?:the\s+)?[^,]*$", role)) and known_in(cut[0], topic):
        role = role[: cut.start()]
    if not organization and (
        place := re.search(
            r"\bof\s+(?:the\s+)?(?P<where>(?:[A-Z][\w.'’-]+\s+(?:and\s+|of\s+)?){1,5}(?:County|Department"
            r"|Police|Office)\b)(?!\s+of\b)",
            text,
        )
    ):
        organization = place["where"].strip()
        if re.match(r"(?:Chief\s+Deputy\s+|Under)?sheriff", role, re.IGNORECASE) and organization.endswith("County"):
            organization += " Sheriff's Office"
            role = role[: role.find(" of ")] if " of " in role else role
    return role, organization


def deponent(segment: Segment, head: Sequence[str], topic: Topic) -> Person | None:
    opening = [row.text for row in segment.rows[: segment.head + 6]]
    name, title = "", ""
    for text in head:
        asked = _INTERVIEWEE.match(text)
        if asked and (person := persons.introduced(asked["who"], topic, "deponent")):
            return person
    for text in [*head, *opening]:
        match = _SWORN.search(text) or _DEPONENT.search(text)
        if match:
            name, title = names.strip_titles(match["name"])
        if name:
            break
    if not name:
        return _designee(head, topic)
    answers = " ".join(row.text for row in segment.rows[segment.head : segment.head + 30])
    role, organization = "", ""
    named = next((at for at, text in enumerate(head) if name.split()[-1].lower() in text.lower()), len(head))
    behind = head[named].upper().rpartition(name.split()[-1].upper())[2] if named < len(head) else ""
    beside = head[named][len(head[named]) - len(behind) :].strip(" ,") if behind.startswith(",") else ""
    for text in (beside, *head[named + 1 : named + 2]):
        text = re.sub(r"(?i)^(?:former(?:ly)?|then)\s+", "", _DAY_BEHIND.sub("", text))
        if not role and names.has_title(text) and not _EXAMINED.match(text):
            role, organization = persons.role_and_organization(text, topic)
    told = [match for pattern in (_WORKS_AS, _YOU_ARE, _POST) for match in pattern.finditer(answers)]
    match = next((m for m in told if names.has_title(m["role"]) and not _IN_THE_PAST.search(m["role"])), None)
    if not role and match:
        role, organization = _position_held(match["role"], topic)
        organization = organization or (topic.agency if topic.names_program(match["role"]) else "")
    called = _CALLED.search(answers)
    return Person(name, role or title.capitalize() or (called["title"] if called else ""), organization, "deponent")


_OF_A_BODY_ITSELF = re.compile(
    r"DEP(?:\.|OSITION)\s+OF:?\s+(?:THE\s+)?(?P<body>[A-Z].{3,80}?),?\s+(?:BY|THROUGH|BY\s+AND\s+THROUGH)\s+(?:(?:ITS|THEIR)\s+)?"
    r"(?:(?:CORPORATE|DESIGNATED|RULE\s+30\(B\)\(6\))\s+)?(?:(?:DESIGNEE|REPRESENTATIVE|WITNESS|AGENT),?\s+)?(?P<who>(?:[A-Z][\w.'’-]*\s+){1,3}"
    r"[A-Z][\w'’-]+)(?=\s*(?:,|$))",
    re.IGNORECASE,
)
"""A body that testifies through somebody: "30(b)(6) Deposition of the Port Authority, by its designee Ann Roe"."""


def _designee(head: Sequence[str], topic: Topic) -> Person | None:
    """Who testifies for the body whose deposition it is; None where nobody does."""
    rows = [*head, *(f"{above} {below}" for above, below in pairwise(head))]
    told = next(filter(None, map(_OF_A_BODY_ITSELF.search, rows)), None)
    name = names.person(told["who"]) if told else ""
    if told is None or not names.is_full(name) or not names_a_body(told["body"], topic):
        return None
    return Person(name, "", known_in(told["body"], topic) or usual(spelled(told["body"])), "deponent")


_POST = re.compile(
    r"\bQ[.:]?\s[^?]{0,80}\b(?:post|position|job|title|occupation|employed|employer)\b[^?.]{0,40}[?.]\s+A[.:]?\s+(?:I\s+am\s+)?"
    r"(?:the\s+|an?\s+)?(?P<role>[A-Z][^.;?]{3,120}?)(?=[.;?]|,\s+(?:since|from|for)\b)"
)
""" "Q. What is your position? A. Director of the State Records Bureau, since 2007."."""
_DAY_BEHIND = re.compile(rf"(?:^|,?\s+)(?:\w+day,\s+)?{MONTH}\s+\d{{1,2}},\s+\d{{4}}\b.*$")
"""The day of a deposition, with what follows it."""
_EXAMINED = re.compile(r"(?i)(?:examination|questions?|taken|by)\b")
_IN_THE_PAST = re.compile(r"(?i)\b(?:before that|years ago|back then)\b")
"""What a witness was once: "I was a deputy for nine years before that"."""
_CALLED = re.compile(
    r"\bQ\.[^?]{0,80}?(?:,\s+|[.]\s+)(?P<title>Sheriff|Undersheriff|Captain|Chief|Lieutenant|Governor|Mayor)[.,?]"
)
"""How the questions address the witness: "Good morning, Sheriff."."""
_ASKED_OF = re.compile(
    r"\b[Qq][Uu][Ee][Ss][Tt][Ii][Oo][Nn][Ss]\s+(?:FOR|for)\s+(?!(?i:the\s+record))(?P<who>(?:the\s+Honorable\s+|"
    r"Hon\.\s+|The\s+Honorable\s+)?[A-Z].*)$"
)
"""Questions after a hearing, and who answers them: "questions for Ruth Abel, Director, FBI"."""


_BODY_ANSWERS = re.compile(r"(?i)(?:responses?|answers?)\s+(?:of|by|from)\b")
_WITNESS_OF_RECORD = re.compile(
    r"Witness:\s+(?P<who>(?:[Tt]he\s+Honorable\s+|Hon\.\s+)?[A-Z][^;]*)$|"
    r"(?:Submitted|Put|Sent|Directed|Addressed)\s+by\s+[A-Z][^;:]{3,60}?\s+to\s+(?P<to>(?:[Tt]he\s+Honorable\s+)?[A-Z][^;]*)$"
)
"""Who answers the questions for the record."""


_READERS = re.compile(
    r"(?i)\b(?:agencies|sheriffs|chiefs|officers|officials|departments|jails|counties|cities|partners|stakeholders|employees|"
    r"reporters|states|administrators|executives|coordinators)\s*$"
)
""" "QUESTIONS FOR OHIO AGENCIES": who is to read the answers."""


def answerer(lines: Sequence[str], letterhead: str, topic: Topic) -> Person | None:
    """ "Responses of Joe Harker, Acting Director, FBI": whose answers or statement follow."""
    lines = _wrapped_titles(lines)
    of_body = any(_BODY_ANSWERS.match(text) for text in lines)
    for text in lines:
        asked = _ASKED_OF.search(text) or _WITNESS_OF_RECORD.match(text)
        who_answers = next((words for words in asked.groupdict().values() if words), "") if asked else ""
        who_answers = "" if asked and asked.groupdict().get("to") and of_body else who_answers
        person = persons.introduced(who_answers, topic, "title")
        if person is not None and not _READERS.search(who_answers):
            return _at_a_hearing(person, letterhead, topic)
        if match := _RESPONSES.match(text):
            who = re.split(
                r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|Jr|Sr))(?<!\b(?:Mrs|Hon))\.\s+[A-Z]|\s+(?:to|TO|before|at|ON|On|on|REGARDING|Regarding|CONCERNING|Concerning|ABOUT|About)\s",
                match["who"],
            )[0]
            who = re.sub(r",[^,]*\s(?:and|of|for|the)$", "", who)  # the rest of the body stands in the next line
            if person := persons.introduced(who, topic, "title"):
                return _at_a_hearing(person, letterhead, topic)
    return None


_A_MEMBER = re.compile(
    r"(?i)\b(?:chair(?:man|woman)?|ranking|rep(?:resentative)?\b|sen(?:ator)?\b|congress(?:man|woman)|members?)\b|^$"
)
_A_CHAMBER = re.compile(r"(?i)\b(?:sub)?committee\b|\bhouse\s+of\s+representatives\b|\bsenate\b")


def _at_a_hearing(person: Person, letterhead: str, topic: Topic) -> Person:
    """The one whose statement follows, of the body on top of the paper if no other is told: but the committee that
    hears a witness is not the witness's."""
    known = topic.organization(letterhead)
    heard_by = (known is not None and known.kind == "congress") or _A_CHAMBER.search(letterhead) is not None
    above = "" if heard_by and not _A_MEMBER.search(person.role) else known.name if known is not None else letterhead
    return Person(person.name, person.role, person.organization or above, "title")


_OF_INTERVIEW = ToldBy(
    r"\b(?:memorandum|record|report|transcript|summary|notes)\s+of\s+(?:an?\s+|the\s+)?(?:\w+\s+)?interview\b|^interview\s+(?:of|with)\b",
    re.IGNORECASE,
)
_INTERVIEWED = re.compile(
    r"(?i:(?:subject|person|individual|employee|official|witness)\s+interviewed|interviewed(?=\s*:)|subject|interviewee|witness|employee|interview\s+(?:of|with))"
    r"\s*:?\s+(?P<who>(?:M[rs]{1,2}\.\s+)?[A-Z][^;]+)$"
)


_SURNAME_IN_CAPITALS = re.compile(r"(?<=[a-z]\s)[A-Z]{3,}(?=,|$)|(?<=[a-z]\s[A-Z]\.\s)[A-Z]{3,}(?=,|$)")
"""How such records write the one who is asked: "Ada ROE, Regional Counsel"."""


def interviewee(lines: Sequence[str], topic: Topic) -> Person | None:
    """Who answers in the record of an interview: "Subject: Ada Roe, Regional Counsel, CBA"; None for other papers."""
    if not any(_OF_INTERVIEW.search(text) for text in lines):
        return None
    named = (
        persons.introduced(_SURNAME_IN_CAPITALS.sub(lambda name: name[0].title(), match["who"]), topic, "title")
        for text in lines
        if (match := _INTERVIEWED.match(text)) and not topic.names_program(match["who"].split(",")[0])
    )
    return next(filter(None, named), None)


_OPENS_TITLE = re.compile(r"\b(?:STATEMENT|TESTIMONY|REMARKS|RESPONSES|ANSWERS)\s+(?:OF|BY)\s*:?$", re.IGNORECASE)


def _wrapped_titles(lines: Sequence[str]) -> list[str]:
    """The lines, "WRITTEN STATEMENT OF" put together with the name and the office below it."""
    found: list[str] = []
    at = 0
    while at < len(lines):
        text = lines[at]
        if text.rstrip(" :")[-2:].lower() in ("of", "by") and _OPENS_TITLE.search(text):
            name, office = [*lines[at + 1 : at + 3], "", ""][:2]
            text = f"{text} {name}" + (f", {office}" if names.has_title(office) else "")
            at += 1 + names.has_title(office)
        elif _NAME_ALONE.match(text):
            below = list(takewhile(_tells_office, lines[at + 1 : at + 1 + _OFFICE_LINES]))
            text, at = ", ".join((text, *below)), at + len(below)
        found.append(text)
        at += 1
    return found


_NAME_ALONE = re.compile(
    r"(?:(?:PREPARED|OPENING|WRITTEN|ORAL)\s+)?(?:STATEMENT|TESTIMONY|REMARKS)\s+(?:OF|BY)\s+(?:[A-Z][\w.'’-]*\s+){1,4}[A-Z][\w'’-]+$",
    re.IGNORECASE,
)
_OFFICE_LINES = 3
_HEARD_BY = re.compile(r"(?i)\W*(?:before|at|on|for|to|submitted|presented|delivered|hearing|regarding|concerning)\b")


def _tells_office(text: str) -> bool:
    """Whether a line below the name of whoever testifies tells the office or the body: not before whom or when."""
    plain = not (_HEARD_BY.match(text) or re.search(r"\d", text) or text.rstrip().endswith((".", ":")))
    return plain and len(text) < _LONGEST_OFFICE and (names.has_title(text) or _OF_A_BODY.search(text) is not None)


_LONGEST_OFFICE = 90
_OF_A_BODY = re.compile(
    rf"(?i)\b(?:office|department|bureau|police|patrol|agency|division|authority|county|city|university|college|{SOCIETY}|"
    r"board|council|commission)\b|^[A-Z]{2,6}$"
)


STATED = re.compile(
    r"(?:(?:PREPARED|OPENING|WRITTEN|ORAL|SEPARATE|DISSENTING|CONCURRING|ADDITIONAL|MINORITY)\s+)?"
    r"(?:STATEMENT|TESTIMONY|REMARKS|VIEWS)\s+(?:OF|BY)\s+(?P<who>.+)$",
    re.IGNORECASE,
)


def stated_by(text: str, topic: Topic) -> Person | None:
    """ "STATEMENT OF JOE ROE, SHERIFF, ELM COUNTY": whose words stand below that line; None for other lines."""
    match = STATED.match(text)
    return persons.introduced(match["who"], topic, "statement-of") if match else None
