"""What kind of document begins at the top of a page, if one does."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from foia_scan import dates
from foia_scan.documents.chats import is_chat, line_at
from foia_scan.documents.clippings import REPORT, clipping_at, story_at
from foia_scan.documents.labels import OPENS_HEADER, Block, block_at
from foia_scan.documents.lines import bears_date, is_address, is_date_line, is_title, names_a_body
from foia_scan.documents.openings import kept_by_days
from foia_scan.documents.rows import Row
from foia_scan.documents.speech import is_spoken, opens_plainly_spoken, opens_spoken
from foia_scan.documents.zones import SALUTATION, Zone, opens_story, zone_of
from foia_scan.records import DocumentKind
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

_RELEASE = ToldBy(
    r"^(?:FOR\s+IMMEDIATE\s+RELEASE|(?:NEWS|PRESS|MEDIA)\s+(?:RELEASE|ADVISORY|STATEMENT)|(?:MEDIA"
    r"|PRESS)\s+CONTACTS?:|FOR\s+RELEASE\b|EMBARGOED|(?:OFFICIAL\s+|AGENCY\s+|PUBLIC\s+)?STATEMENT$)",
    re.IGNORECASE | re.MULTILINE,
)
_TALKING = ToldBy(
    r"\bTALKING\s+POINTS?\b|\bTALKERS\b|\b(?:PRESS|MEDIA|PUBLIC\s+AFFAIRS)\s+GUIDANCE\b|\bHOLDING\s+STATEMENT\b|\bKEY\s+MESSAGES\b"
    r"|\bRESPONSE\s+TO\s+QUERY\b|\bFOR\s+USE\s+BY\s+SPOKES|^(?:[^\n:]{0,60}:\s+)?\w*\s?POINTS\s+(?:FOR|TO\s+MAKE)\b"
    r"|\bQuestions?\s+and\s+answers?\s+for\s+.*(?:roundtable|briefing|hearing|conference|interview|spokes|agenc)",
    re.IGNORECASE | re.MULTILINE,
)
_BRIEFING = ToldBy(
    r"\b(?:BRIEFING|ISSUE|BACKGROUND|INFORMATION|DECISION|POSITION)\s+(?:PAPER|MEMO(?:RANDUM)?|NOTE|BOOK|BINDER)\b"
    r"|\bBRIEFING\s+FOR\s+THE\b|\b(?:HEARING|WITNESS)\s+(?:PREPARATION|CARDS?)\b|\b(?:(?:PRE-?)?HEARING|ADVANCE)\s+(?:BRIEF(?:ING)?|PREP)\b",
    re.IGNORECASE,
)
_FAQ = ToldBy(
    r"\b(?:FREQUENTLY\s+ASKED|FAQS?|QUESTIONS?\s+(?:AND|&)\s+ANSWERS?|FACT\s?SHEET|MYTHS?\b.*\b(?:FACTS?|REALIT(?:Y|IES))"
    r"|FACTS?\b.*\b(?:MYTHS?|FICTION|RUMOU?RS?)|SETTING\s+THE\s+RECORD|ANSWERS\s+TO\s+(?:\S+\s+){0,3}QUESTIONS"
    r"|COMMON\s+QUESTIONS)\b|^Questions\s+(?:we|you|people|and)\b",
    re.IGNORECASE | re.MULTILINE,
)
_Q_AND_A = re.compile(r"\bQ\s?(?:&|and)\s?AS?\b", re.IGNORECASE)
_DEPOSITION = ToldBy(
    r"\bDEP(?:O|OSITION)?\b\.?\s+(?:UPON\s+|BY\s+)?(?:ORAL\s+EXAMINATION\s+)?OF\b|\bVIDEOTAPED\s+DEPOSITION\b|\bEXAMINATION\s+UNDER\s+OATH\b",
    re.IGNORECASE,
)
_DECLARATION = ToldBy(r"\b(?:DECLARATION|AFFIDAVIT|AFFIRMATION|STATEMENT\s+UNDER\s+OATH)\s+(?:OF|BY)\b", re.IGNORECASE)
_FILING = ToldBy(
    r"^(?:(?:PLAINTIFFS?|DEFENDANTS?|PETITIONERS?|RESPONDENTS?)['’]?S?['’]?\s+(?:\w+\s+){0,4}(?:MEMORANDUM|BRIEF|MOTION|OPPOSITION|"
    r"REPLY|COMPLAINT|STATEMENT|ANSWERS?|OBJECTIONS|RESPONSES?|INTERROGATORIES)\b|(?:FIRST\s+|SECOND\s+)?(?:AMENDED\s+)?COMPLAINT|"
    r"STATEMENT\s+OF\s+(?:INTEREST|(?:UNDISPUTED\s+|MATERIAL\s+)*FACTS|POSITION|POINTS)\b|"
    r"BRIEF\s+(?:OF|FOR)\s+(?:AMIC|PLAINTIFF|DEFENDANT|APPELL|RESPONDENT|PETITIONER)|BRIEF\s+OF\s.{3,80}\sAS\s+AMIC)",
)


def is_filing(rows: Sequence[Row]) -> bool:
    """Whether the first line below a court's name, in capitals, is the title of what a party files in a case."""
    title = next((row.text for row in rows[:8] if not _CAPTION.match(row.text)), "")
    return re.sub(r"\s*\([a-z ]+\)$", "", title).isupper() and _FILING.search(title) is not None


_CAPTION = re.compile(
    r"(?i)(?:in\s+the\s+|for\s+the\s+)?(?:[\w.]+\s+){0,4}(?:court\b|district\s+of\s)|.{3,80}\sv\.\s|"
    r"(?:case|civil(?:\s+action)?|civ\.|c\.\s?a\.|docket|index|cause)\s+no\b|exhibit\s+\w{1,4}$"
)
"""The lines over the title of what is filed: the exhibit, the court, the parties, the number of the case."""


def names_a_paper(text: str) -> bool:
    """Whether a line names a paper that an excerpt is of: a deposition, a declaration, a brief."""
    return any(kind.search(text) for kind in (_DEPOSITION, _DECLARATION, _FILING)) and len(text) < 90


_DECLARES = re.compile(
    r"I,\s+(?P<name>[A-Z][\w.'’\- ]{3,50}?),?\s+(?:hereby\s+|do\s+hereby\s+"
    r"|pursuant\s+.{0,60}?)?(?:declare|state|depose|affirm|swear|certify|being\s+duly\s+sworn)\b"
)
_TAKEN = re.compile(
    r"(?:Excerpts?\s+(?:from|of)\s+(?:the\s+)?)?(?:Continued\s+)?Deposition\s+of\s+[A-Z]", re.IGNORECASE
)
"""A line below a court's caption that says what follows: "Deposition of ANN ROE, taken June 14, 2011"."""
_WHO_DECLARES = re.compile(r"1\.\s+(?:My\s+name\s+is|I\s+am)\b")
_INTERVIEWED = re.compile(
    r"^(?:TRANSCRIBED\s+|TRANSCRIPT\s+OF\s+)?INTERVIEW\s+OF\b"
    r"|^(?:INTERVIEWEE|(?:PERSON\s+)?INTERVIEWED|WITNESS(?:\s+INTERVIEWED)?|SUBJECT\s+OF\s+INTERVIEW):\s",
    re.IGNORECASE | re.MULTILINE,
)
_ASKS = re.compile(r"Q\s?[.:]?\s")
_HEARING = ToldBy(
    r"\b(?:HEARING\s+BEFORE|TRANSCRIPT\s+(?:OF|BY)|(?:QUESTIONS?|SUBMISSIONS?)\s+FOR\s+THE\s+RECORD)\b"
    r"|\b(?:STENOGRAPHIC|UNCORRECTED|UNOFFICIAL|VERBATIM)\s+TRANSCRIPT\b"
    r"|^(?:(?:(?:FIELD|OVERSIGHT|JOINT|PUBLIC|LEGISLATIVE|INVESTIGATIVE|SPECIAL)\s+)?HEARING(?!\s+(?:BINDER|BOOK|CARD|SHEET|FOLDER|PREP|BRIEF(?:ING)?\b|MEMO|NOTES))|RESPONSES?\s+TO\s+(?:[\w-]+\s+)?QUESTIONS\s+(?:FOR|FROM|SUBMITTED)|PROCEEDINGS|COLLOQUY"
    r"|(?:MATERIALS?|QUESTIONS?|ANSWERS?)\s+SUBMITTED\s+FOR\s+THE\s+RECORD|REMARKS\s+(?:BY|OF)|PRESS\s+CONFERENCE"
    r"|STATEMENT\s+OF(?!\s+(?:INTENT|UNDERSTANDING|AGREEMENT|COOPERATION|PRINCIPLES|INTEREST|WORK|(?:\w+\s+)?FACTS?)\b))\b",
    re.IGNORECASE | re.MULTILINE,
)
_MOA = ToldBy(
    r"^(?:DRAFT\s+)?(?:(?:MEMORANDUM|MEMORANDA)\s+OF\s+(?:AGREEMENT|UNDERSTANDING|COOPERATION)|"
    r"(?:STATEMENT|LETTER|DECLARATION)\s+OF\s+(?:INTENT|UNDERSTANDING|AGREEMENT|COOPERATION))\b|^(?:COOPERATIVE\s+"
    r"|INTERAGENCY\s+|(?:SIDE\s+)?LETTER\s+OF\s+)?AGREEMENT\s+(?:BETWEEN|BY\s+AND\s+BETWEEN)\b|^MO[AU]\b"
    r"|^(?:AMENDMENT|ADDENDUM|MODIFICATION)(?:\s+(?:NO\.?|NUMBER)?\s*[\dA-Z]+)?\s+TO\s+(?:THE\s+)?[\w\s]{0,60}\bAGREEMENT\b",
    re.IGNORECASE | re.MULTILINE,
)
_MINUTES = ToldBy(
    r"\b(?:MINUTES|RESOLUTION\s+NO|REGULAR\s+(?:MEETING|SESSION)|AGENDA\s+ITEM|CITY\s+COUNCIL\s+MEETING)\b"
    r"|\bRESOLUTION\s+(?:NUMBER|\d)|^(?:A\s+)?RESOLUTION\b",
    re.IGNORECASE | re.MULTILINE,
)
_TAKEN_DOWN = re.compile(
    r"(?:\w+\s+){0,3}(?:[Nn]otes?|NOTES|[Ll]og|[Cc]hronology|[Tt]imeline|[Rr]ead-?out)\b(?=[,:;.]|"
    r"\s+(?i:of|from|on|for)\b|$)"
)
"""How notes, a log or a chronology are headed, mostly not in capitals."""
_MEMO = ToldBy(
    r"^(?:INTER-?OFFICE\s+)?MEMO(?:RANDUM)?\b(?!\s+(?:OF|opinion))|^ROUTING\s+SLIP", re.IGNORECASE | re.MULTILINE
)
_SECTION = re.compile(
    r"(?!(?:[A-Z]\.\s?){1,2}[A-Z][\w'’-]+,\s)(?:[IVX]{1,5}|[A-Z]|\d+(?:\.\d+)*)[.)]\s"
    r"|(?:Attachment|Appendix|Exhibit|Enclosure|Annex|Tab)\b"
    r"|(?:DISCUSSION|BACKGROUND|CONCLUSION|RECOMMENDATIONS?|ANALYSIS|ARGUMENT|INTRODUCTION|FACTS)$",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\btoday\s+(?:announced|called|said|urged|released|denounced|told|sent|issued|praised|condemned"
    r"|welcomed)\b|\bannounced\s+today\b"
)
_DATE_GROUP = re.compile(r"Z(?<=\b\d{6}Z)\s+[A-Z]{3}\s+\d{2,4}\b")  # from its Z on, which few texts bear
_FROM_POST = re.compile(r"^(?:FM|FROM)\s+[A-Z]{2}", re.MULTILINE)
QUESTION = re.compile(
    r"(?:Q\d{0,3}|Question(?:\s+\d+)?|RUMOU?R|MYTH|CLAIM|FICTION)\s*(?:\([^)]*\)\s*)?[.:)]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Head:
    """A document that begins: its kind, its head rows, and the memo block if it has one."""

    kind: DocumentKind
    rows: Sequence[Row]
    block: Block | None = None


def head_at(rows: list[Row], first: int, last: int, topic: Topic) -> Head | None:
    """The document that begins with ``rows[first]``, the first row of a page that ends before ``last``; or None."""
    if chat := _chat(rows[first:last]):
        return chat
    zone = zone_of(rows[first:last])
    block = _memo_block(rows, first, min(last, first + 26))
    for test in _TESTS:
        kind = test(zone, topic)
        if kind == "letter" and block is not None and not zone.rows[-1].text.startswith("Dear"):
            continue  # a memo that greets its reader
        if kind:
            return Head(kind, _to_the_subject(rows[first:last]) if kind == "cable" else zone.rows, block)
    if block is not None:
        is_report = REPORT.search(_above(rows, first, block)) and not _MEMO.search(zone.text)
        return Head("cable" if block.is_cable else "report" if is_report else "memo", rows[first : block.end], block)
    if taken := clipping_at(rows[first:last], 0, topic) or story_at(rows[first:last], zone, topic):
        return Head("news", rows[first : first + taken])
    if kind := _other(zone, topic):
        return Head(kind, zone.rows)
    return None


_LONGEST_CHAT_HEAD = 12


def _chat(rows: Sequence[Row]) -> Head | None:
    """A print of a conversation: what stands above its first line is its head. Captions name speakers in capitals."""
    first = next((at for at, row in enumerate(rows[: _LONGEST_CHAT_HEAD + 1]) if line_at(row.text)), None)
    if first is None or not is_chat(rows):
        return None
    voices = [line.who for row in rows[first:] if (line := line_at(row.text))]
    return Head("transcript" if all(who.isupper() and len(who) > 4 for who in voices) else "email", rows[:first])


def _to_the_subject(rows: Sequence[Row]) -> Sequence[Row]:
    """A telegram's head: all that stands above its text, which is in capitals like the head."""
    for at, row in enumerate(rows[:45]):
        if row.text.startswith("SUBJ") and re.match(r"SUBJ(?:ECT)?\b", row.text):
            return rows[: at + 1]
    return rows[:12]


def _above(rows: list[Row], first: int, block: Block) -> str:
    return "\n".join(row.text for row in rows[first : block.first])


def _memo_block(rows: list[Row], first: int, last: int) -> Block | None:
    for at in range(first, last):
        block = block_at(rows, at) if rows[at].text[:1] in OPENS_HEADER else None
        if block and block.is_memo:
            return block
    return None


def _cable(zone: Zone, topic: Topic) -> DocumentKind | None:
    text = zone.text + "\n" + "\n".join(row.text for row in zone.below[:14])
    return (
        "cable"
        if _DATE_GROUP.search(text) and _FROM_POST.search(text) and re.search(r"PAGE 01|SUBJECT|SUBJ:", text)
        else None
    )


_FOR_A_WITNESS = ToldBy(
    r"\b(?:(?:LIKELY|ANTICIPATED|EXPECTED|POSSIBLE|PRACTICE|HOSTILE)\s+QUESTIONS|BRIEFING\s+(?:BOOK|BINDER)|(?:HEARING|WITNESS)\s+(?:PREP|CARD\b))",
    re.IGNORECASE,
)
"""What a witness gets to read beforehand: nobody was asked yet."""


def _testimony(zone: Zone, topic: Topic) -> DocumentKind | None:
    if _FOR_A_WITNESS.search(zone.text):
        return None
    asks = any(row.text[:1] == "Q" and _ASKS.match(row.text) for row in zone.below[:12])
    below = any(_TAKEN.match(row.text) for row in zone.below[:3])
    if _DEPOSITION.search(zone.text) or (asks and (below or _INTERVIEWED.search(zone.text))):
        return "deposition"
    if _DECLARATION.search(zone.text) and not re.match(r"(?:EXHIBIT|ATTACHMENT|APPENDIX)\b", zone.text, re.IGNORECASE):
        return "declaration"
    titled = any(row.text == "DECLARATION" for row in zone.rows)
    if any(_DECLARES.match(row.text) or (titled and _WHO_DECLARES.match(row.text)) for row in zone.below[:3]):
        return "declaration"
    return None


def _agreement(zone: Zone, topic: Topic) -> DocumentKind | None:
    return "moa" if _MOA.search(zone.text) else None


def _letter(zone: Zone, topic: Topic) -> DocumentKind | None:
    if not zone.rows or not SALUTATION.match(zone.rows[-1].text) or len(zone.rows) < 3:
        return None
    dated = any(is_date_line(row.text) for row in zone.rows)
    return (
        "letter"
        if dated or any(names_a_body(row.text, topic) or is_address(row.text) for row in zone.rows[:6])
        else None
    )


_TAKEN_IN_SHORTHAND = ToldBy(r"\bTRANSCRIPT\b|\bHEARING\b|\bSTENOGRAPHIC\b", re.IGNORECASE)
"""How a record of what was said is headed: two speakers on its first page are enough then."""
_A_TRANSCRIPT = ToldBy(r"\bTRANSCRIPT\b", re.IGNORECASE)
_TO_ORDER = ToldBy(
    r"\b(?:(?:sub)?committee|hearing|meeting|session|house|senate|board|council)\s+will\s+(?:please\s+)?come\s+to\s+order\b",
    re.IGNORECASE,
)
"""How its first words do."""


_OPENING = 3
"""Rows of what is said in which it is opened."""


def _spoken(zone: Zone, topic: Topic) -> DocumentKind | None:
    """What was said at a hearing, a press conference or in an interview, whatever it is called."""
    dated = any(bears_date(row.text) for row in zone.rows[:12])
    if not zone.rows or not (dated or is_title_page(zone, topic)):
        return None
    opening = "\n".join(row.text for row in zone.below[:_OPENING])
    to_order = _TO_ORDER.search(opening) is not None
    named = (to_order or _TAKEN_IN_SHORTHAND.search(zone.text)) and opens_spoken(zone.below)
    plainly = (to_order or _A_TRANSCRIPT.search(zone.text)) and opens_plainly_spoken(zone.below)
    return "transcript" if named or plainly or is_spoken(zone.below) else None


def _press(zone: Zone, topic: Topic) -> DocumentKind | None:
    return "press-release" if _RELEASE.search(zone.text) else None


def _guidance(zone: Zone, topic: Topic) -> DocumentKind | None:
    if _TALKING.search(zone.text):
        return "talking-points"
    return "briefing" if _BRIEFING.search(zone.text) else None


def _questions(zone: Zone, topic: Topic) -> DocumentKind | None:
    return "faq" if _is_faq(zone) else None


def _is_faq(zone: Zone) -> bool:
    text = zone.text
    return _FAQ.search(text) is not None or (("Q" in text or "q" in text) and _Q_AND_A.search(text) is not None)


_OF_AN_EXECUTIVE = re.compile(
    r"^STATEMENT\s+(?:OF|BY|FROM)\s+(?:GOVERNOR|MAYOR|COUNTY\s+EXECUTIVE)\s+[A-Z]", re.I | re.M
)
"""How those begin what they put out; before a committee they would stand in its record."""


def _hearing(zone: Zone, topic: Topic) -> DocumentKind | None:
    if _OF_AN_EXECUTIVE.search(zone.text) and not re.search(r"(?i)\b(?:sub)?committee\b|\bhearing\b", zone.text):
        return "press-release"
    return (
        "transcript"
        if _HEARING.search(zone.text)
        and (len(zone.rows) > 1 or zone.text.isupper())
        and not _is_faq(zone)
        and not is_filing(zone.rows)
        else None
    )


def _minutes(zone: Zone, topic: Topic) -> DocumentKind | None:
    return "minutes" if _MINUTES.search(zone.text) and not _SECTION.match(zone.text) else None


_TESTS: tuple[Callable[[Zone, Topic], DocumentKind | None], ...] = (
    _cable,
    _testimony,
    _agreement,
    _spoken,
    _letter,
    _press,
    _guidance,
    _hearing,
)


def _other(zone: Zone, topic: Topic) -> DocumentKind | None:
    """Without a name of its kind: told by what stands in the head together."""
    if is_filing(zone.rows):
        return "report"
    for test in (_minutes, _questions):
        if kind := test(zone, topic):
            return kind
    if not is_title_page(zone, topic):
        return None
    if zone.below and opens_story(zone.below[0].text):
        return "press-release"
    if REPORT.search(zone.text):
        return "report"
    if _sounds_like_release(zone):
        return "press-release"
    if sum(row.text.endswith("?") for row in zone.below) >= 3:
        return "faq"
    if _MEMO.search(zone.text):
        return "memo"
    return "report" if names_a_body(zone.rows[0].text, topic) else "unknown"


def _sounds_like_release(zone: Zone) -> bool:
    opening = " ".join(row.text for row in zone.below[:3])
    return bool(opens_story(opening) or _TODAY.search(opening[:300]))


def is_title_page(zone: Zone, topic: Topic) -> bool:
    """Whether the head is a title or a letterhead of its own: two or more lines with a date or the name of a body."""
    if len(zone.rows) < 2 or _SECTION.match(zone.rows[0].text) or zone.rows[0].text[:1].islower():
        return False
    first = zone.rows[0].text
    shouted = first.isupper()
    if not (shouted or is_title(re.sub(r"\([^)]*\)", "", first)) or _TAKEN_DOWN.match(first)):
        return False
    if any(bears_date(row.text) for row in zone.rows[:8]):
        return True
    if not first.endswith((".", ",", ";")) and (shouted or REPORT.search(zone.text)):
        of_program = shouted and len(first) < 60 and topic.names_program(first)
        if of_program or names_a_body(first, topic):
            return True
    if not shouted:
        return False
    filed = REPORT.search(first) is not None and any(dates.complete(row.text) for row in zone.rows[:8])
    return filed or (_LOG.search(first) is not None and kept_by_days(zone.below))


_LOG = re.compile(r"\b(?:LOG|NOTES|DIARY|JOURNAL|REGISTER)\b")
