"""Papers that nobody signs: the body that issues them, or the one who drafted them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from foia_scan import names
from foia_scan.bodies import INSPECTS, spelled, usual
from foia_scan.dates.words import MONTH
from foia_scan.documents import people as persons
from foia_scan.documents.councils import whose_minutes
from foia_scan.documents.cutting import Segment
from foia_scan.documents.filings import is_pleading, party, pleader
from foia_scan.documents.keepers import INITIALED, beside_the_day, keeper, note_taker, writer
from foia_scan.documents.lines import is_date_line, names_a_body, opens_with_program
from foia_scan.documents.newsletters import newsletter_of
from foia_scan.documents.organizations import (
    OF_NEWS,
    OF_OTHERS,
    PARTICIPANTS,
    is_little_else,
    is_name_of_a_body,
    is_of_two,
    known_in,
    without_readers,
)
from foia_scan.documents.review_groups import group_that_reports
from foia_scan.documents.testimony import answerer
from foia_scan.records import Person
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_DRAFTED = ToldBy(
    r"(?i:prepared|compiled|drafted|entries|kept|written|recorded)\b[\w ,]{0,40}?\s+by:?\s+(?P<by>(?:the\s+)?[A-Z].+)$|"
    r"(?:Prepared|Issued|Drafted|Written|Submitted|Taken|Recorded|Kept|Posted|Reported|Compiled|Report|Typed|Published|"
    r"Answered|Completed|Filed|Authored|Dictated)"
    r"(?:\s+[\w ]{1,20})?\s+(?:by:?|for)\s+(?P<who>(?:the\s+)?[A-Z].+)$|"
    r"(?:^By|(?i:^for\s+the\s+files?)|Drafter|"
    r"Presenter|Presented\s+by|Author|Travell?er|Reporting(?:\s+\w+)?|^From|^FM|^Desk|Note[- ]?taker|"
    r"^(?:(?:\w+\s+)?(?:Liaison|Outreach|Field|Duty|Reporting|Public\s+Affairs)\s+)?(?:Officer|Agent|"
    r"Coordinator|Specialist|"
    r"Inspector|Investigator|Evaluator|Visitor)):"
    r"\s*(?P<drafter>.+)$|"
    r"^(?:By|by|From|By\s+order\s+of)\s+(?P<plain>(?:[A-Z][\w.'’-]*\s+){1,4}[A-Z][\w'’-]+(?:,\s+[A-Z].*)?)$|"
    r"(?:^An?\s+)?\b(?:[Mm]essage|MESSAGE)\s+(?:from|FROM)\s+(?P<sender>(?:the\s+)?[A-Z].+)$|"
    r"(?i:(?:slides|remarks|talk|notes)\s+as\s+(?:delivered|given|presented|"
    r"read)),?\s+(?:by\s+)?(?P<delivered>[A-Z].+)$|"
    r"\bAs\s+(?:delivered|given|presented|read)\s+by\s+(?P<given>[A-Z].+)$|"
    r"(?i:attribut(?:ed|able)\s+to)\s+(?P<named>[A-Z][^.]+)"
)
_FIELD_BEHIND = re.compile(
    r"\s+[A-Z][\w/]*(?:\s(?:by|review|date|no\.?))?:(?:\s|$)|"
    r"(?<=[a-z]{3})(?<!\bCapt)(?<!\bInsp)(?<!\bSupt)(?<!\bAsst)(?<!\bComm)(?<!\bDept)\.\s+[A-Z][a-z]+(?:[\s.]|$)|\s+[|•]\s|"
    r"(?<=[a-z])\s+for\s+(?:the\s+)?(?=[A-Z])|"
    r",\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,|\b)"
)
"""What stands behind a name on its line: the next field of a form, another sentence, for whom it was written."""
_PROGRAM_OFFICE = re.compile(r"(?i)(?:the\s+)?(?:program(?:\s+management)?\s+office|PMO)[.,]?")
_COURT = re.compile(r"(?<!Commissioners )\bCourt\b")


def issuer(
    segment: Segment, kind: str, head: Sequence[str], letterhead: str, signed: Person | None, topic: Topic
) -> Person | None:
    """A person who signs or is named as the writer; else the body that issues it."""
    if person := answerer(head, letterhead, topic):
        return person
    near = [*head, *_beside(segment)]
    body = letterhead or known_in(" \n".join(without_readers(t, topic) for t in _issuing(head, topic)), topic)
    if head and (site := _WEB_TITLE.search(head[0])):
        body = known_in(site["site"], topic) or site["site"].strip()
    if kind == "press-release":
        body = _released_by(segment, head, letterhead, topic) or _of_no_headline(head, topic)
    if any(".gov" in text for text in head) and (site := _GOVERNMENT_SITE.search(" ".join(head))):
        published = topic.organization(site["name"])
        body = published.name if published and not INSPECTS.search(body) else body  # whose inspectors' site it may be
    if (
        kind == "moa"
        and not letterhead.startswith(topic.agency)
        and any(known_in(t, topic) == topic.agency for t in head)
    ):
        body = topic.agency  # one of the parties, whatever other body the agreement speaks of
    if kind == "minutes":
        body = whose_minutes(body, segment, head)
    if kind in ("report", "unknown", "faq"):
        body = (group_that_reports(head) if kind != "faq" else "") or newsletter_of(head, body)
        known = topic.organization(body)
        body = known.name if known is not None else body
        body = "" if head and opens_with_program(head[0], topic) and _OF_A_TALK.search(head[0]) else body
    for text in near:
        if match := _DRAFTED.search(text):
            named = next(group for group in match.groups() if group)
            plain = re.sub(r"^[Tt]he\s+", "", named.strip(" ."))
            itself = usual(spelled(plain)) if is_name_of_a_body(plain) else ""
            named = named[: behind.start()] if not itself and (behind := _FIELD_BEHIND.search(named)) else named
            inner = re.search(r"\((?P<who>[A-Z][^)]+)\)", named)
            if person := writer(named, topic) or (writer(inner["who"], topic) if inner else None):
                if not person.organization and topic.names_program(person.role):
                    person = Person(person.name, person.role, topic.agency, person.rule)
                points = kind == "talking-points" and _is_agency(body, topic) and not _A_DRAFT.search(" ".join(near))
                uncleared = kind == "faq" and _UNCLEARED.search(" ".join(near)) is not None
                return (
                    Person(person.name, person.role, person.organization or body, "drafter")
                    if not points and (uncleared or kind not in ("faq", "moa") or match["drafter"])
                    else Person(body or person.organization, "", body or person.organization, "issuer")
                )
            if not match["plain"]:
                body = known_in(named, topic) or (topic.agency if _PROGRAM_OFFICE.fullmatch(named) else itself or body)
    if kind != "minutes" and (noter := note_taker(near, topic)):
        return Person(noter.name, noter.role, noter.organization or body, "kept-by")
    if kind in ("memo", "unknown", "report") and (by := _to_the_file(head, topic) or pleader(head, topic)):
        return Person(by.name, by.role, by.organization or body, by.rule)
    if kind in ("report", "unknown") and (filer := party(segment, head, topic)):
        return filer
    if kind in ("press-release", "report", "unknown") and (officer := _of_the_office(segment, head, topic)):
        return officer
    if kind in ("unknown", "memo", "report") and (caller := _on_the_machine(segment, topic)):
        return caller
    if signed is not None and kind not in ("faq", "press-release", "talking-points", "moa"):
        if _COURT.search(body) and not re.search(r"(?i)judge|magistrate|clerk", signed.role):
            body = ""  # a lawyer signs below the court's name
        return Person(signed.name, signed.role, signed.organization or body, "signature")
    if kind in ("report", "unknown", "briefing", "memo") and (
        kept := keeper(near, topic) or beside_the_day(near, topic)
    ):
        return Person(kept.name, kept.role, kept.organization or body, "kept-by")
    if kind in ("report", "unknown", "briefing") and (presenter := _presenter(segment, head, topic)):
        return Person(presenter.name, presenter.role, presenter.organization or body, "presenter")
    if kind == "talking-points" and (drafter := _drafter(head)):
        return Person(drafter, "", body, "drafter")
    if kind == "faq" and not body:
        body = _on_top(head, topic)
    own_paper = not body and topic.names_program(" ".join(head))
    if own_paper and kind in ("report", "briefing", "unknown") and any(map(_BY_A_PART.search, head)):
        body = topic.agency  # a part of the program's own house, which the paper does not name with it
    if (
        own_paper
        and (_is_manual(head) or (kind in ("report", "briefing", "unknown") and _OWN_REPORT.search(" ".join(head))))
    ) or (own_paper and kind in ("faq", "talking-points")):
        body = topic.agency
    if _COURT.search(body) and is_pleading(head):
        body = ""  # the court that it is put to
    name, title = ("", "") if topic.organization(body) else names.strip_titles(body)
    if title and names.is_full(name):
        return Person(name, title, "", "title")  # "MAYOR ADA ROE" on top of a paper
    return Person(body, "", body, "issuer") if body else None


_OF_A_SHEET = re.compile(
    r"(?i)\b(?:questions?|answers?|q|a|faqs?|facts?|sheet|talking|points?|guide|overview|brief\w*|program|what|how|why|when|who|"
    r"frequently|asked|information|basics|deployment|privacy|internal|draft|official|use|only|sensitive|outreach|handout|notes?|"
    r"myths?|about|for|your|our|you|update|bulletin|training|version|attachment|exhibit|appendix|tab)\b"
)


def _on_top(head: Sequence[str], topic: Topic) -> str:
    """The name that stands alone over a question sheet about the program: "VECINOS DEL PUERTO" above its title."""
    top, below = [*head, "", ""][:2]
    name = re.fullmatch(
        r"(?:[A-Z][\w’'&-]*)(?:\s(?:(?:de|del|la|las|los|y|of|for|the|and)\s)?[A-Z][\w’'&-]*){1,4}", top.strip()
    )
    titled = re.match(r"(?i)(?:questions?|answers?|q\s?&|faqs?|frequently|what|\d+ questions)\b", below.strip())
    if not name or not titled or _OF_A_SHEET.search(top) or topic.names_program(top) or names.has_title(top):
        return ""
    return spelled(top)


_A_DRAFT = re.compile(
    r"(?i)\b(?:drafts?|drafted|proposed|uncleared|not (?:yet )?cleared|for (?:review|clearance|comment))\b"
)
"""Press text that is still its drafter's."""


_UNCLEARED = re.compile(r"(?i)\bdrafts?\b|\b(?:not (?:yet )?|until )cleared\b|\buncleared\b|\bnot for release\b")
"""A question sheet that no agency has issued yet."""


def _is_agency(body: str, topic: Topic) -> bool:
    known = topic.organization(body)
    return known is not None and known.kind == "agency"


_OF_A_TALK = re.compile(
    r"(?i)\b(?:call|conference|meeting|visit|contact)\s+(?:summary|notes?|read-?out|record|report)\b"
)
"""Behind the program's name: the body below such a title is who was talked with."""


def _issuing(head: Sequence[str], topic: Topic) -> Iterator[str]:
    """The lines of a head that may name who issues the paper: no list of those who took part, however long."""
    listing = False
    for line in head:
        listing = PARTICIPANTS.match(line) is not None or (listing and re.search(r"[;)]", line) is not None)
        if not listing and _may_issue(line, topic):
            yield line


def _may_issue(line: str, topic: Topic) -> bool:
    """Whether a line of a head may name who issues the paper: not the parties of a case, nor those who met."""
    of_a_talk = _TALK_WITH.match(line) is not None
    of_others = PARTICIPANTS.match(line) or OF_OTHERS.match(line)
    return " v. " not in line and not of_others and not of_a_talk and not is_of_two(line, topic)


_TALK_WITH = re.compile(
    r"(?i)(?:re|subject)\s?:\s.{0,40}\b(?:call|meeting|conversation|interview|visit|conference)\s+with\b"
)
"""Names the other side: "Re: Call with the Bureau"."""


_GOVERNMENT_SITE = re.compile(r"\b(?:www\.)?(?P<name>[a-z][\w-]+)\.gov\b")
_WEB_TITLE = re.compile(r"\|\s*(?P<site>[A-Z][\w.&’' -]{3,60}?)\s*(?:$|\s+Page\s+\d+\s+of\b|\s+\d{1,2}/\d)")
"""The name of a web site behind the title of its page, as browsers print it: "Questions | Center for Harbors"."""
_BY_A_PART = re.compile(
    r"(?i)\b(?:prepared|drafted|compiled|presented|"
    r"written)\s+by\s+(?:the\s+)?(?-i:[A-Z])[\w’'& -]{2,40}?\s(?:branch|unit|desk|team|section|staff)\b"
)
""" "Prepared by the Deployment Branch", below the program's name."""
_MANUAL = re.compile(r"(?i)\b(?:standard operating procedures?|manual|handbook|operating plan|guide|chapter \d+)\b")


_OWN_REPORT = re.compile(
    r"(?i)\b(?:(?:weekly|monthly|quarterly|status|daily) (?:status )?(?:report|update)|pocket card|desk card|"
    r"program (?:management )?office|PMO|(?:outreach|call|telephone|briefing) script)\b"
)
"""Reports and cards that a program makes of itself."""


def _is_manual(head: Sequence[str]) -> bool:
    """Instructions of the program itself, which nobody signs."""
    return any(_MANUAL.search(text) for text in head)


_OFFICE_OF = re.compile(
    r"OFFICE\s+OF\s+(?:THE\s+)?(?P<who>(?:MAYOR|GOVERNOR|SENATOR|SHERIFF|REPRESENTATIVE|CONGRESS(?:MAN|"
    r"WOMAN)|SUPERVISOR|"
    r"COUNCIL(?:MEMBER|MAN|WOMAN)|ATTORNEY\s+GENERAL)\s+[A-Z].+)$",
    re.IGNORECASE,
)


_STATEMENT_OF = re.compile(
    r"STATEMENT\s+(?:OF|BY|FROM)\s+(?P<who>(?:GOVERNOR|MAYOR|COUNTY\s+EXECUTIVE)\s+[A-Z][\w.’' -]{3,40}?)"
    r"(?:\s+(?:ON|REGARDING|ABOUT)\b.*)?$",
    re.IGNORECASE,
)


def _of_the_office(segment: Segment, head: Sequence[str], topic: Topic) -> Person | None:
    """Whose statement the office of somebody elected puts out in the first person; None where it speaks of them."""
    named = next((m["who"] for text in head if (m := _OFFICE_OF.match(text) or _STATEMENT_OF.match(text))), "")
    name, title = names.strip_titles(named)
    told = " ".join(row.text for row in segment.rows[segment.head : segment.head + 8])
    if len(name.split()) < 2 or not any(re.search(r"(?i)\bstatement\b", text) for text in head):
        return None
    whole = told.startswith(("“", '"'))  # all of it in quotation marks, paragraph by paragraph
    if not re.search(r"\bI\b", told if whole else re.sub(r"[“\"][^“”\"]*[”\"]", "", told)):
        return None
    return Person(name, title.title() if title.isupper() else title, "", "title")


_MACHINE = ToldBy(r"\b(?:voice ?mail|mailbox|answering machine|left (?:a|this) message|telephone message)\b", re.I)
_THIS_IS = re.compile(
    r"\b(?:[Tt]his is|[Mm]y name is|[Ii]t['’]s)\s+(?P<who>(?:[A-Z][\w.'’-]*\s+){1,3}[A-Z][\w'’-]+)(?!['’]s?\s)"
)


def _on_the_machine(segment: Segment, topic: Topic) -> Person | None:
    """Who left the message that is typed off a telephone, by their own words: "Hello, this is Ann Roe"."""
    top = " ".join(row.text for row in segment.rows[: segment.head + 3])
    said = " ".join(row.text for row in segment.rows[:12])
    match = _THIS_IS.search(said) if _MACHINE.search(top) else None
    return persons.introduced(match["who"], topic, "caller") if match else None


_SLIDES = ToldBy(
    r"slide\s+\d|(?:working|discussion|white) paper\b|presentation\b|(?:pre-?)?brief(?:ing)?\b", re.IGNORECASE
)


def _presenter(segment: Segment, head: Sequence[str], topic: Topic) -> Person | None:
    """Who stands with name and office on the title of slides or of a working paper; None where several do."""
    if not any(_SLIDES.search(row.text[:60]) for row in segment.rows[: segment.head + 3]):
        return None
    top = [*head, *(row.text for row in segment.rows[segment.head : segment.head + 4])]
    found = [
        person
        for text in top
        if len(text) < 90
        and not PARTICIPANTS.match(text)
        and not re.search(r":|[a-z]\.(?:\s|$)", text)
        and (person := persons.introduced(text, topic, "presenter"))
        and person.role
        and text.lower().startswith(person.name.lower()[:4])
    ]
    return found[0] if len({person.name for person in found}) == 1 else None


def _beside(segment: Segment) -> list[str]:
    """The first lines of the text and the last: who keeps or submits a paper may stand there."""
    rows = segment.rows[segment.head :]
    last = [row.text for row in rows[-5:] if re.match(_AT_THE_END, row.text)]
    return [row.text for row in rows[:2]] + last


_AT_THE_END = (
    r"(?:Submitted|Prepared|Drafted|Reported|Recorded|Completed|Taken|Typed|Compiled|Issued|Published|Produced)\s+by\b"
)


_CONTACT = re.compile(
    r"(?i)(?:(?:media|press)\s+)?contacts?:\s*(?P<who>[A-Z][\w&.’' -]{4,60}?)(?:,|\s+at\b|"
    r"\s+\(?\d|$)"
)
_TODAY = re.compile(
    r"(?:^|[–—-]\s)(?:The\s+)?(?P<who>[A-Z][\w&.’' -]{2,60}?)(?:\s+\([A-Z]{2,8}\))?(?:,[^.]{3,60},)?\s+today\s+"
    r"(?:announced|released|called|said|urged|published|posted|demanded|launched|filed|"
    r"issued|denounced|praised|condemned|welcomed)\b"
)


def _released_by(segment: Segment, head: Sequence[str], letterhead: str, topic: Topic) -> str:
    """Who puts a release out: its letterhead, its contact, or who "today announced"; not whom its headline names."""
    if own := _by_its_name(segment, head):
        known = topic.organization(own)
        return known.name if known is not None else own
    if letterhead:
        return letterhead
    if alone := _alone_below_the_day(head, topic):
        return alone
    opening = " ".join(row.text for row in segment.rows[segment.head : segment.head + 3])
    for match in (*(m for text in head if (m := _CONTACT.match(text))), *_TODAY.finditer(opening)):
        who = re.split(r"(?<=[A-Za-z]{5}\.)\s+(?:The\s+)?", match["who"].strip())[-1]
        if names_a_body(who, topic):
            return known_in(who, topic) or who
    return ""


def _alone_below_the_day(head: Sequence[str], topic: Topic) -> str:
    """The body whose name alone stands between the day of a release and its headline."""
    day = next((at for at, line in enumerate(head) if is_date_line(line)), None)
    below = spelled(head[day + 1]) if day is not None and day + 1 < len(head) else ""
    if not is_name_of_a_body(below):
        return ""
    return known_in(below, topic) or usual(below)


_RELEASE = re.compile(
    rf"(?i)(?:for\s+)?(?:immediate\s+)?(?:press|news|media|public)?\s*(?:release|statement|advisory)\b|"
    rf"for\s+release\b|{MONTH}\s+\d"
)


def _of_no_headline(head: Sequence[str], topic: Topic) -> str:
    """The body of a line that holds little else than its name, not of a headline: "Hundreds tell CBA to leave"."""
    for line in head:
        if _may_issue(line, topic) and is_little_else(line, topic) and (found := known_in(line, topic)):
            return found
    return ""


def _called_by_its_last_word(name: str, text: str) -> bool:
    """ "The Table released e-mails", of the "Harbor Justice Table"."""
    *before, last = name.split()
    return (
        len(before) > 1 and re.search(rf"\bThe {re.escape(last)}\s+(?:[a-z]+(?:ed|s)|is|was|has)\b", text) is not None
    )


def _by_its_name(segment: Segment, head: Sequence[str]) -> str:
    """Who puts a release out by the name alone that stands over "Press release", or over its day, and again in its
    text: "Harborkin", whatever words bodies are mostly called by."""
    top, below = [*head, "", ""][:2]
    text = " ".join(row.text for row in segment.rows[segment.head :])
    called = re.fullmatch(
        r"[A-Z][\w’'&.-]*(?:\s(?:(?:de|del|la|las|los|y|of|for|the|and)\s)*[A-Z][\w’'&.-]*){0,5}", top
    )
    if (
        called
        and not OF_NEWS.match(top)
        and _RELEASE.match(below.strip())
        and (re.search(rf"\b{re.escape(spelled(top))}\b", text) or _called_by_its_last_word(spelled(top), text))
    ):
        return spelled(top)
    return ""


_FILED = re.compile(
    r"(?i)(?:memo(?:randum)?|notes?|record|minute)\b.{0,20}\b(?:to|for)\s+(?:the\s+)?(?:files?|record)s?\s*$"
)
_OF_COMMITTEE = re.compile(
    r"(?P<body>(?:Subc|C)ommittee\s+on\s+[A-Z][\w ]+?)(?:,\s+[Mm](?:ajority|inority)\s+[Ss]taff)?$"
)


def _to_the_file(head: Sequence[str], topic: Topic) -> Person | None:
    """Who writes down something for the file: the name with a title under such a heading."""
    at = next((at for at, text in enumerate(head[:4]) if _FILED.match(text)), None)
    if at is None or at + 1 >= len(head) or ":" in head[at + 1]:
        return None
    if INITIALED.fullmatch(head[at + 1].strip()):
        return Person(head[at + 1].strip(), "", "", "drafter")
    if committee := _OF_COMMITTEE.match(head[at + 1]):
        return Person(committee["body"], "", committee["body"], "issuer")
    person = persons.introduced(head[at + 1], topic, "drafter")
    return person if person and person.role else None


def _drafter(head: Sequence[str]) -> str:
    """ "DRAFT 2. May 3, 2012. E. Marlowe; comments by J. T. Harker": the first name that no word makes a reader's."""
    for text in head:
        if "DRAFT" in text:
            for match in INITIALED.finditer(text):
                if not re.search(
                    r"(?:comments?|edits?|review(?:ed)?)\s+(?:by|of|from)\s*$", text[: match.start()], re.IGNORECASE
                ):
                    return names.person(match[0])
    return ""
