"""Stories of newspapers and wire services, as clippings and on their own pages: what stands above them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import dates
from foia_scan.documents.labels import headers_in
from foia_scan.documents.lines import bears_date, is_date_line, is_title, names_a_body
from foia_scan.documents.openings import day_apart
from foia_scan.documents.rows import Row
from foia_scan.documents.zones import Zone, opens_story
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

OUTLET = ToldBy(
    r"\b(?:Times|Post|Chronicle|Herald|Tribune|Globe|Journal|Gazette|Newspapers?|Ledger|Courier"
    r"|Sentinel|Dispatch|Register|Examiner|Observer|Inquirer"
    r"|Independent|Mercury|Telegraph|Reporter|Citizen|Monitor|Telegram|Bulletin|Banner|Beacon|Advocate"
    r"|Daily|Weekly|Associated\s+Press|Reuters|AP|UPI|AFP"
    r"|Wire|Tidings|Nugget|Argus|Pioneer|NPR|CNN|CBS|NBC|ABC|PBS|Univision|Bloomberg|Politico|Express(?:-News)?|Free\s+Press"
    r"|Press(?!\s+(?:Release|Office|Guidance|Secretary|Statement))|Plain\s+Dealer|Bee|Star|Sun"
    r"|Democrat|Republic(?:an)?"
    r"|News(?!\s+(?:Release|Clips|Conference))|Record|Review|Magazine|Eagle|Standard|Call|Patriot"
    r"|Union-Tribune|La\s+Opini[oó]n)\b",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:Posted\s+)?(?:By|BY|by)\s+(?P<name>[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){1,3})(?P<rest>(?:,|\s+and\s|$|\s+(?:The|of|on)\b|\s*\|).*)?$"
)
WIRE = re.compile(r"(?:[a-z]\d{3,4}\s+)?(?:[A-Z]{2}[-–—]{1,2}){1,3}[A-Z][\w.-]*|Eds?(?:itors)?\s*:")
"""How the wire services head a story: "BC-CA--Jails,2nd Ld-Writethru", "Eds: …"."""
_STAFF = re.compile(r"^.{0,40}\b(?:Staff\s+Writer|Staff|Correspondent|Bureau|Reporter|Columnist|Writers)\s*$")
REPORT = ToldBy(
    r"\b(?:REPORT|NEWSLETTER|BULLETIN|OPERATING\s+PROCEDURES?|SOP|MANUAL|HANDBOOK|GUIDE|TOOLKIT"
    r"|ASSESSMENT|AUDIT|REVIEW|EVALUATION|SUMMARY|MEMORANDUM\s+OF\s+(?:TELEPHONE\s+)?(?:INTERVIEW|CONVERSATION|CALL)|TASKING"
    r"|ROUTING|CHRONOLOGY|TIMELINE|READ-?OUT|(?:CALL|CONTACT|CONVERSATION|PHONE|TELEPHONE)\s+(?:LOG|NOTES?|RECORD)"
    r"|(?:CONFERENCE|TELEPHONE|PHONE)\s+CALL(?=,|\s*$)|RECORD\s+OF\s+(?:TELEPHONE\s+)?(?:CALLS?|CONTACTS?|CONVERSATIONS?|MEETING)|STRATEGIC\s+PLAN|"
    r"CONCEPT\s+OF\s+OPERATIONS|FINDINGS)\b",
    re.IGNORECASE,
)


_CLIPS = ToldBy(r"\bclips?\b", re.IGNORECASE)


_ONE_WORD = re.compile(r"THE\s[A-Z]{3,}")
"""A paper called by one word, above its town: "THE DAY"."""


def clipping_at(rows: Sequence[Row], at: int, topic: Topic) -> int | None:
    """How many rows the head of a press clipping takes that begins at ``rows[at]``; None if none does.

    Outlet and date (on one line or two), headline, byline.
    """
    text = rows[at].text
    end = at + 1
    if len(text) < 60 and _CLIPS.search(text) and at + 1 < len(rows):
        inner = clipping_at(rows, at + 1, topic)
        return inner + 1 if inner else None
    if len(text) > 75 or text.endswith((".", ";", ":", "?")) or re.match(r"\d", text) or "@" in text:
        return None
    found = [date for date in dates.complete(text) if date.value and len(date.value) == 10]
    outlet = text[: found[0].start] if found else text
    if not outlet.strip() or _TAKEN_DOWN.match(outlet) or _INVERTED.search(outlet):
        return None
    if not found:
        of_press = OUTLET.search(outlet) or _ONE_WORD.fullmatch(outlet.strip())
        placed = end + 1 < len(rows) and of_press and _PLACE.fullmatch(rows[end].text)
        end += bool(placed)
        if end >= len(rows) or not is_date_line(rows[end].text) or _NOTED.match(outlet):
            return None
        end += 1
    body = topic.organization(outlet.strip(" ,"))
    if not (outlet.isupper() or is_title(outlet)) or (body and body.kind != "press") or len(outlet) > 50:
        return None
    if (
        REPORT.search(outlet) and not re.search(r"\b(?:Review|Guide|Bulletin)$", outlet.strip(" ,"), re.IGNORECASE)
    ) or topic.names_program(outlet):
        return None
    bylines = [k for k in range(end, min(end + 4, len(rows))) if BYLINE.match(rows[k].text)]
    opening = any(opens_story(rows[k].text) for k in range(end, min(end + 4, len(rows))))
    known = OUTLET.search(outlet) is not None and not _is_an_agency(outlet)
    known = known or (
        end < len(rows) and _ITS_OPINION.match(rows[end].text) is not None and not names_a_body(outlet, topic)
    )
    if not (known or bylines or ((opening or _headed(rows, at, end, outlet)) and not names_a_body(outlet, topic))):
        return None
    if bylines:
        end = bylines[0] + 1
        return end + (end < len(rows) and _STAFF.search(rows[end].text) is not None) - at
    told = _in_prose(rows[end]) if end < len(rows) else True
    if not told and not rows[end].ends_sentence and not opens_story(rows[end].text):
        end += 1
        while (
            end < len(rows)
            and end - at < 6
            and not rows[end].gap
            and not rows[end].ends_sentence
            and rows[end].is_short
        ):
            end += 1
    return end - at


_SENTENCE_WITHIN = re.compile(r"[a-z]{3,}[.?!][”\"]?\s+[A-Z“\"][a-z]*\s+[a-z]")


def _in_prose(row: Row) -> bool:
    """Whether a full line is one of a story that begins without a headline: a sentence ends within it."""
    return not row.is_short and _SENTENCE_WITHIN.search(row.text) is not None


_ITS_OPINION = re.compile(
    r"(?:Editorials?|Our\s+(?:view|opinion|say|take|stand)|In\s+our\s+(?:view|opinion)|We\s+say|Op-?ed|Guest\s+column|"
    r"Letters\s+to\s+the\s+editor)\s*(?:[:.|–—-]|$)",
    re.IGNORECASE,
)
"""Under a paper's name and the day: what only a newspaper prints."""
_PLACE = re.compile(r"(?:[A-Z][\w.'’-]+\s?){1,3},\s+[A-Z][\w. ]{1,20}")
_TAKEN_DOWN = re.compile(r"(?:\w+\s+)?(?:NOTES?|LOG|RECORD|MINUTES|SUMMARY|READ-?OUT)\s+(?:OF|FROM)\b", re.IGNORECASE)
_INVERTED = re.compile(r",\s+(?:NOTES?|LOG|RECORD|MINUTES|SUMMARY|READ-?OUT)\s+OF\W*$", re.IGNORECASE)
""" "TELEPHONE CONFERENCE, RECORD OF", as forms are titled."""
_NOTED = re.compile(r"(?:\w+\s+)?(?:NOTES?|LOG|RECORD|MINUTES|SUMMARY|READ-?OUT|MEMO)\b", re.IGNORECASE)
"""What is taken down of a call is no story, though "Call" is the name of papers."""


def _headed(rows: Sequence[Row], at: int, end: int, outlet: str) -> bool:
    """A page of a paper whose name tells nothing: "THE …", the day, a headline that is no sentence, then a story."""
    if not re.match(r"(?i)the\s", outlet) or not 3 <= len(outlet.split()) <= 6 or end + 1 >= len(rows):
        return False
    headline, story = rows[end], rows[end + 1]
    titled = len(headline.text) < 90 and not headline.ends_sentence and not headers_in(headline.text)
    return at == 0 and titled and story.gap and not story.is_short and story.text[:1] in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ"“'


def headline_first(rows: Sequence[Row]) -> int | None:
    """How many rows stand above a story that is headed by its headline, a byline, the paper's name perhaps, and opens
    with its place and day: "Pilots say no" / "By Ann Roe" / "Coast Wire" / "ELM CITY, Ohio, May 3, 2010 - …"."""
    top = rows[:_LONGEST_PAGE_HEAD]
    byline = next((at for at, row in enumerate(top[:_HEADLINES]) if at and BYLINE.match(row.text)), None)
    if byline is None or any(headers_in(row.text) or row.ends_sentence for row in top[:byline]):
        return None
    opening = next((at for at in (byline + 1, byline + 2) if at < len(top) and opens_story(top[at].text)), None)
    return opening if opening is not None and _CIRCULAR.search(top[0].text) is None else None


_HEADLINES = 4
"""Rows that a headline and the byline under it take at most."""
_OF_THE_STAFF = re.compile(
    r"(?i)^(?:of\s+)?(?:the\s+)?(?P<name>.*?)[\s,]*\b(?:staff\s+)?(?:writers?|staff|reporters?|correspondents?|editor|columnist|"
    r"publisher|bureau)\s*$"
)


def outlet_beside_byline(head: Sequence[str]) -> str | None:
    """The paper that stands with the byline under a headline: "By Ann Roe" / "Coast Wire", "By Ann Roe, Ledger staff
    writer"; "" where none does, None where the story is headed in another way."""
    at = next((at for at, text in enumerate(head) if at and BYLINE.match(text)), None)
    titled = bool(head) and (head[0].isupper() or is_title(head[0]))
    if at is None or any(map(bears_date, head)) or (titled and OUTLET.search(head[0])):
        return None
    byline = BYLINE.match(head[at])
    rest = (byline["rest"] or "").strip(" ,|") if byline else ""
    for text in (*head[at + 1 : at + 2], rest if OUTLET.search(rest) or _OF_THE_STAFF.match(rest) else ""):
        staff = _OF_THE_STAFF.match(text)
        if name := re.sub(r"(?i)^(?:for|special to)\s+", "", staff["name"] if staff else text).strip(" ,"):
            return name
    return None if titled else ""


def story_at(rows: Sequence[Row], zone: Zone, topic: Topic) -> int | None:
    """How many rows stand above a story of a wire service, or above one on a page of a newspaper or a web log: its
    name, the day among other words, a headline, a byline; None for anything else."""
    top = rows[:_LONGEST_PAGE_HEAD]
    if any(WIRE.match(row.text) for row in top[:2]) and zone.rows and not any(headers_in(row.text) for row in top[:2]):
        return next((at for at, row in enumerate(top) if at and opens_story(row.text)), len(zone.rows))
    if headed := headline_first(rows):
        return headed
    first = top[0].text
    bylines = [at for at, row in enumerate(top) if at and BYLINE.match(row.text)]
    if not bylines:
        return None
    posted = top[bylines[0]].text.startswith("Posted")
    if not posted and ((names_a_body(first, topic) and not OUTLET.search(first)) or _is_an_agency(first)):
        return None
    if any(headers_in(row.text) for row in top[: bylines[0]]) or first.endswith((".", ":", ";")) or len(first) > 75:
        return None
    if not (first.isupper() or is_title(first) or OUTLET.search(first)) or _CIRCULAR.search(zone.text):
        return None
    posted_on = posted and bool(dates.complete(top[bylines[0]].text))
    if not posted_on and not any(day_apart(row) or bears_date(row.text) for row in (*top[:4], top[bylines[0]])):
        return None
    end = bylines[0] + 1
    return end + (end < len(rows) and _STAFF.search(rows[end].text) is not None)


_LONGEST_PAGE_HEAD = 9
_CIRCULAR = re.compile(r"\b(?:newsletter|circular|bulletin\s+of)\b", re.IGNORECASE)
"""What an association sends its members speaks for it."""


def _is_an_agency(text: str) -> bool:
    return (
        re.search(
            r"\b(?:Department|Office|Bureau|Agency|Committee|County|Governor|Sheriff|Senate|House|Association"
            r"|Federation)\b",
            text,
            re.IGNORECASE,
        )
        is not None
    )
