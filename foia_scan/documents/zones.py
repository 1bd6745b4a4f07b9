"""The top of a page: the short lines of titles, letterheads and dates that stand before the running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from foia_scan import dates
from foia_scan.documents.labels import headers_in
from foia_scan.documents.lines import is_address, is_date_line, is_fragments, is_sentence, is_title
from foia_scan.documents.rows import Row, is_list_item
from foia_scan.documents.speech import first_turn, is_labelled
from foia_scan.told_by import ToldBy

LONGEST_ZONE = 26
SALUTATION = re.compile(
    r"(?:Dear\s+(?!\w+ing\b).{2,80}[:,]|To\s+[Ww]hom\s+it\s+[Mm]ay\s+[Cc]oncern[:,]?|(?:Sir|Madam"
    r"|Gentlemen(?:\s+and\s+[\w ]{3,30})?|Ladies\s+and\s+Gentlemen|Sirs|Counsel"
    r"|(?:(?:Mr|Madam)\.?\s+)?Chair(?:man|woman)?|(?:County\s+)?(?:Commissioners|Supervisors)|Sheriffs?|Chiefs?|Governors?|Mayors?|Senators?|Council\s?[Mm]embers"
    r"|Members\s+of\s+the\s+[A-Z][\w ]{3,40}|Sisters\s+and\s+[Bb]rothers|Brothers\s+and\s+[Ss]isters"
    r"|To\s+(?:the|all|our|every)\s+(?:\w+\s+){0,6}?(?i:mayors?|selectmen|commissioners|sheriffs|chiefs|supervisors|officials|"
    r"members|residents|parents|people|clerks|auditors?|boards?)\b[\w’',. ]{0,50}"
    r"|(?:(?:Mr|Mrs|Ms|Dr)\.|Sheriff|Chief|Commissioner|Mayor|Governor|Senator|Congress(?:man|woman)|Director|Secretary|Warden)"
    r"\s+[A-Z][a-z][\w'’-]*)[:,])\s*$"
)
_DASH = r"\s*(?:[–—_]|--|\s-)\s+"
_DASHED = re.compile(r"[–—_.-]\s")
"""What stands behind the place and the day."""
_FILED = r"(?:,?\s*[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,\s*(?:19|20)\d\d)?(?:\s*\([A-Z]{2,8}\))?)?"
"""The day behind the place: "SEATTLE (AP), Oct. 6, 2010 -- ", "SEATTLE, Oct. 6, 2010 (AP) - "."""
DATELINE = re.compile(
    rf"[A-Z][A-Za-z.' ]{{2,25}}(?:,\s*[A-Z][A-Za-z.]{{1,9}}){{0,2}}\s*(?:\([A-Z]{{2,8}}\)\s*)?{_FILED}{_DASH}\S"
    r"|(?!DRAFT|FOR|NOT|INTERNAL|CONFIDENTIAL|PRIVILEGED|SENSITIVE|UNCLASSIFIED|OFFICIAL)"
    rf"[A-Z]{{3,}}(?:\s[A-Z]{{3,}})*(?:,\s*[A-Z][A-Za-z.]{{1,9}})?(?:\s*\([A-Z]{{2,8}}\))?{_FILED}\s*(?:[-–—._]|--)\s+[A-Z“\"]"
)
_CAPTION = re.compile(
    r"\b(?:UNITED\s+STATES\s+DISTRICT\s+COURT|SUPERIOR\s+COURT|COURT\s+OF\s+APPEALS|Plaintiffs?"
    r"|Defendants?|v\.\s|No\.\s+\d+|\d+\s+Civ\.)",
    re.IGNORECASE,
)
_OF_A_CAPTION = 4
"""Words in small letters that a line of a caption has at most: "for the Northern District of Ohio"."""
_ECF = re.compile(r"Document\s+(?P<document>[\w-]+)\s+.*?Page\s+(?P<page>\d+)\s+of\s+(?P<of>\d+)")
_INDEX = re.compile(r"(?:Tab|Item|Exhibit|Ex\.|Attachment|Enclosure|Appendix|Annex)\s+\w{1,4}\b", re.IGNORECASE)
_OPENS_TEXT = re.compile(
    r"[•●▪■◦‣·]|\d{1,2}[.)]\s+[A-Z]|[QA]\d{0,2}[.:]\s|If\s+(?:asked|pressed)\b|IF\s+(?:ASKED|PRESSED)\b|(?:CLAIM|MYTH|RUMOU?R|FACT)\b.{0,4}[:.]\s|BY\s+M[RS]S?\.|WHEREAS"
)
_PAGE_MARK = re.compile(
    r"(?:\b(?:page|pg)\.?\s*|\bp\.\s*|^[-–—\s]*)(?P<page>\d{1,4})(?:\s+of\s+(?P<of>\d+)|\s*[-–—\s]*$|\b)", re.IGNORECASE
)
_LATER_PAGE = re.compile(r"\bpage\s+(?P<page>\d+)\s+of\s+\d+", re.IGNORECASE)
_FIRST_PAGE = re.compile(r"\bpage\s+1\s+of\s+\d+", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_CONTINUED = ToldBy(r"\(?\b(?:cont(?:inued|['’]?d|\.))\)?\s*\.?$|\bcontinued\b", re.IGNORECASE)


@dataclass(frozen=True)
class Zone:
    """The head rows of a page, and the rows that follow them."""

    rows: Sequence[Row]
    below: Sequence[Row]

    @cached_property
    def text(self) -> str:
        """The head's lines, but for those of a list of tabs and exhibits, which name other documents."""
        return "\n".join(row.text for at, row in enumerate(self.rows) if not at or not _INDEX.match(row.text))


def zone_of(rows: Sequence[Row]) -> Zone:
    """The head of a page: its short rows down to the salutation, the first turn or the first paragraph of prose."""
    asked, spoken = False, None
    for at, row in enumerate(rows[:LONGEST_ZONE]):
        if not asked and is_labelled(row.text):  # the first turn lies nowhere else, and to look for it costs more
            asked, spoken = True, first_turn(rows)
        if at == spoken:
            return Zone(rows[:at], rows[at:])
        if SALUTATION.match(row.text):
            return Zone(rows[: at + 1], rows[at + 1 :])
        asks = row.gap and row.text.endswith("?") and not row.text.isupper()
        if _notes_somebody(rows, at):
            return Zone(rows[:at], rows[at:])
        if (at and (asks or _OPENS_TEXT.match(row.text))) or (not headers_in(row.text) and _opens_prose(rows, at)):
            return Zone(rows[:at], rows[at:])
    return Zone(rows[:LONGEST_ZONE], rows[LONGEST_ZONE:])


_NOTED = re.compile(r"(?P<who>[A-Z][a-z][\w’'-]+):\s+(?:\S+\s+){2,}\S+[.!?]$")


def _notes_somebody(rows: Sequence[Row], at: int) -> bool:
    """ "Roe: it is voluntary.": however short, what is noted of one whom the head's lines name is no head."""
    noted = _NOTED.match(rows[at].text) if at and rows[at].gap else None
    if noted is None or headers_in(rows[at].text):
        return False
    return any(re.search(rf"\b{re.escape(noted['who'])}\b", row.text) for row in rows[:at])


_OF_A_PAPER = re.compile(r"\s+(?:of|in|and|is|was|to)\s+[a-z]{2,}")
"""Behind a page that is spoken of: "Replaces page 12 of the binder"."""
_FIRST_LINES = 4
"""Lines of a head in which it may say in fragments what the paper is."""
_ENDS_DATED = re.compile(r"\b(?:19|20)\d\d$")
""" "Talking points: call with the sheriffs, May 10, 2011": what follows with a capital is a line of its own."""


def _opens_prose(rows: Sequence[Row], at: int) -> bool:
    """A line that is a sentence of its own, or the first of a paragraph; headlines and letterheads wrap too."""
    text = rows[at].text
    if opens_story(text) or text.startswith("WHEREAS"):
        return True
    if text.isupper() or not _reads_on(rows, at):
        return False
    notes = at < _FIRST_LINES and is_fragments(text)
    return not (notes or is_address(text) or is_date_line(text) or (at < 8 and _is_of_caption(text)))


def _reads_on(rows: Sequence[Row], at: int) -> bool:
    """Whether the line, with those that it runs on in, is as long as a sentence of prose, and no title."""
    paragraph = [rows[at]]
    while not is_sentence(paragraph[-1].text) and len(paragraph) < 7 and at + len(paragraph) < len(rows):
        following = rows[at + len(paragraph)]
        apart = paragraph[-1].is_short or _ENDS_DATED.search(paragraph[-1].text) is not None
        if following.gap or following.top or (apart and not following.text[:1].islower()):
            break
        paragraph.append(following)
    if is_sentence(" ".join(row.text for row in paragraph)):
        words = sum(len(row.text.split()) for row in paragraph)
        return words > 14 or (words > 5 and not is_title(" ".join(row.text for row in paragraph)))
    if len(paragraph) <= 3:
        return False
    lower = sum(row.text[:1].islower() for row in paragraph[1:])
    return lower * 3 >= len(paragraph) and not is_title(rows[at].text)


def _is_of_caption(text: str) -> bool:
    return _CAPTION.search(text) is not None and sum(word.islower() for word in text.split()) <= _OF_A_CAPTION


def opens_story(text: str) -> bool:
    """Whether a line opens a news story or a release: "MOBILE, Ala. – On Tuesday, the agency began …"."""
    match = DATELINE.match(text) if text[:1].isupper() and _DASHED.search(text) else None
    return match is not None and sum(word.islower() for word in text[match.end() - 1 :].split()) >= 3


def court_page(texts: Sequence[str]) -> tuple[str, int] | None:
    """Document number and page of the stamp that an electronic court file prints on every page."""
    for text in texts:
        if match := _ECF.search(text):
            return match["document"], int(match["page"])
    return None


def says_it_continues(rows: Sequence[Row], running: Sequence[str]) -> bool:
    """Whether the page calls itself a later page: "Page 2", "(continued)", "p. 2"."""
    for row in rows[:4]:
        text = row.text
        if len(text) > 90 or is_date_line(text):
            continue
        if len(text) < 70 and not text.endswith(".") and _CONTINUED.search(text):
            return True
        mark = _PAGE_MARK.search(text) if _DIGIT.search(text) else None
        if (
            mark
            and int(mark["page"]) > 1
            and ("p" in text[mark.start() : mark.end()].lower())
            and not is_list_item(text)
            and not _OF_A_PAPER.search(text, mark.end())
        ):
            return not re.search(r"(?i),?\s+page\s+[A-Z]?\d+$", text) or not dates.find(text)
    return any(int(m["page"]) > 1 for text in running if (m := _LATER_PAGE.search(text)))


def says_it_begins(running: Sequence[str]) -> bool:
    return any(_FIRST_PAGE.search(text) for text in running)
