"""Where a message begins: header blocks, "Original Message", "On … X wrote:", Gmail and Lotus Notes prints."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foia_scan import dates
from foia_scan.documents.labels import OPENS_HEADER, Block, Header, block_at, headers_in, is_stamp
from foia_scan.documents.rows import Row
from foia_scan.states import STATES

_SEPARATOR = re.compile(
    r"[-–—_*\s]*(?:Original\s+(?:Message|Appointment)|Forwarded\s+(?:message|by\b.*)"
    r"|Begin\s+forwarded\s+message:?|Reply\s+(?:message|Separator))[-–—_*:\s.]*$"
    r"|_{20,}$|-{30,}$",
    re.IGNORECASE,
)
_SEPARATES = frozenset("-–—_*OoFfBbRr")
_WROTE = re.compile(r"\bwrote\s*[:;]?\s*$|\bwrites\s*:$|\ba écrit\s*:$")
_ON = re.compile(r"[-.\s]*(?:On|Le|At)\s+")
_ON_INITIALS = frozenset("OLA-.")
_TIME = re.compile(
    r"(?:at|@|,)?\s*\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[AP]\.?M\.?)?(?:\s*[A-Z]{3,4}\b)?(?:\s*[-+]\d{4})?", re.IGNORECASE
)
_GMAIL = re.compile(r"(?P<name>[^<>]{2,80}?)\s*<[^<>\s]+@[^<>]*>\s*(?P<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,?\s.*)$")
_NAMED = re.compile(r"[^<>]{2,80}?\s*<[^<>\s]+@[^<>]*>$")
_NOTES = re.compile(r"(?P<from>\S.{2,80}?)\s+To\s+(?P<to>\S.*)$")
_NOTES_LABEL = re.compile(r"(?:^|\s)(?P<label>cc|bcc|Subject)(?:\s+(?P<value>.*))?$")
_STACKED = re.compile(r"(?P<label>To|cc|bcc|Cc|Bcc|Subject)(?:\s*:|\b)\s*(?P<value>.*)$")

_STACKED_INITIALS = frozenset("TCBScb")


@dataclass(frozen=True, slots=True)
class MessageHead:
    first: int
    """The row where it begins: a separator or a stamp above the headers belongs to it."""
    end: int
    """The first row of its text."""
    block: Block
    style: str
    """"headers", "wrote", "groupwise", "gmail", "notes", "directory"."""


def message_at(rows: list[Row], at: int) -> MessageHead | None:
    """The head of a message that begins at ``rows[at]``, or None."""
    text = rows[at].text
    if text[:1] in _SEPARATES and _SEPARATOR.match(text):
        return _after_separator(rows, at)
    if text[:1] in OPENS_HEADER and (block := block_at(rows, at)):
        return MessageHead(at, block.end, block, "headers")
    if text.endswith(">>>") and (found := _groupwise(rows, at)):
        return found
    if text.startswith("from") and (found := _column(rows, at)):
        return found
    wrote = "wrote" in text
    if (wrote or text[:1] in _ON_INITIALS) and (found := _wrote(rows, at)):
        return found
    if wrote and (found := _wrote_when(rows, at)):
        return found
    if "<" in text and "@" in text and (found := _gmail(rows, at)):
        return found
    if " To " in text and (found := _notes(rows, at)):
        return found
    if "," in text and (found := _directory_name(rows, at)):
        return found
    if at + 2 < len(rows) and rows[at + 2].text[:1] in _STACKED_INITIALS:
        return _notes_stacked(rows, at)
    return None


def _after_separator(rows: list[Row], at: int) -> MessageHead | None:
    for following in range(at + 1, min(at + 4, len(rows))):
        if found := message_at(rows, following) if not _SEPARATOR.match(rows[following].text) else None:
            return MessageHead(at, found.end, found.block, found.style)
        if not is_stamp(rows[following].text):
            break
    if not re.search(r"original|forwarded", rows[at].text, re.IGNORECASE):
        return None
    below = list(headers_in(rows[at + 1].text)) if at + 1 < len(rows) else []
    if any(header.name == "from" for header in below):  # the release cuts off the rest
        return MessageHead(at, at + 2, Block(at, at + 2, below), "headers")
    return MessageHead(at, at + 1, Block(at, at + 1), "separator")


_TOLD = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|who|which)\b|[a-z]{4}\.\s+[A-Z][a-z]"
)
""" "On May 3, 2010, her chief called. His words, which she wrote": what a paper tells, and no sender."""


def _wrote(rows: list[Row], at: int) -> MessageHead | None:
    """ "On Tue, Sep 7, 2010 at 9:07 AM, X wrote:", wrapped over up to four rows; or "X <address> wrote:"."""
    text = rows[at].text
    opens = _ON.match(text) if text[:1] in _ON_INITIALS else None
    if not opens and "wrote" not in text:
        return None
    text = ""
    for end in range(at, min(at + 4, len(rows))):
        text = f"{text} {rows[end].text}".strip()
        if _WROTE.search(text):
            break
        if not opens or (rows[end].ends_sentence and not text.endswith(".")):
            return None
    else:
        return None
    said = _WROTE.sub("", text)
    if not opens:
        if not re.search(r"<[^<>\s]+@[^<>]*>\s*$|(?:&|8,?)[lI1]t;.*", said) or len(said) > 120:
            return None
        said = re.sub(r"\s*(?:&|8,?)[lI1]t;.*$", "", said)
        return MessageHead(at, end + 1, Block(at, end + 1, [Header("from", "", said)]), "wrote")
    found = [date for date in dates.find(said) if date.start < 30]
    if not found:
        return None
    after = said[found[-1].end :]
    if _TOLD.search(after):
        return None
    clock = _TIME.search(after)
    sent = said[opens.end() : found[-1].end] + (f" {clock[0].strip()}" if clock else "")
    headers = [Header("date", "On", sent), Header("from", "wrote", _TIME.sub(" ", after, count=1).strip(" ,;"))]
    return MessageHead(at, end + 1, Block(at, end + 1, headers), "wrote")


_INVERTED = r"[A-Z][\w'’-]+(?:[ -][A-Z][\w'’-]+)?,\s+[A-Z][\w'’.-]*(?:\s+[A-Z]\.?)?(?:\s+\([A-Z][\w .&-]{1,20}\))?"
"""A sender as a directory shows him: "Marlowe, Ellen T (HQ)"."""
_DIRECTORY_NAME = re.compile(_INVERTED)
_A_PLACE = re.compile(
    rf"(?i:[\w.'’ -]+\s(?:county|parish|borough|city|town|village|township)),\s|"
    rf"[^,]+,\s+(?:(?i:{'|'.join(state for state in STATES if state not in ('Georgia', 'Virginia'))}|D\.\s?C\.|DC)|"
    rf"[A-Z][a-z]{{2,4}}\.)$"
)
"""Where a body sits, above its day, which a directory would show as a name: "ELM COUNTY, OHIO"; two States are given
names too."""
_WROTE_WHEN = re.compile(
    rf"(?P<name>{_INVERTED}|[A-Z][\w'’-]+\s+(?:[A-Z]\.\s+)?[A-Z][\w'’-]+)\s+wrote\s+(?:on\s+|\()(?P<sent>[^():]{{4,40}}"
    rf"(?::\d\d[^():]{{0,10}})?)\)?:$"
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[AP]\.?M\.?)?", re.IGNORECASE)


def _wrote_when(rows: list[Row], at: int) -> MessageHead | None:
    """ "Roe, Ann wrote on Tuesday, September 7, 2010:", "Ann Roe wrote (9/7, 9:07 AM):". A story's "Ann Roe wrote on
    September 7:" has neither a directory's name nor a time."""
    match = _WROTE_WHEN.match(rows[at].text)
    if match is None or not ("," in match["name"] or _CLOCK.search(match["sent"])):
        return None
    found = dates.find(match["sent"])
    if not found or found[0].start > 12:
        return None
    headers = [Header("from", "", match["name"]), Header("date", "wrote", match["sent"])]
    return MessageHead(at, at + 1, Block(at, at + 1, headers), "wrote")


def _directory_name(rows: list[Row], at: int) -> MessageHead | None:
    """ "Marlowe, Ellen T (HQ)" over "2/6/2013 9:33 AM", and no labels but a subject: a message quoted in short."""
    if at + 2 >= len(rows) or len(rows[at + 1].text) > 50 or not _DIRECTORY_NAME.fullmatch(rows[at].text):
        return None
    if _A_PLACE.match(rows[at].text):
        return None
    sent = rows[at + 1].text
    found = dates.find(sent)
    if not found or found[0].start > 12 or found[0].value is None or not _CLOCK.search(sent[found[0].end :]):
        return None
    headers = [Header("from", "", rows[at].text), Header("date", "", sent)]
    end = at + 2
    while end < min(at + 5, len(rows)) and (below := headers_in(rows[end].text)):
        headers += below
        end += 1
    return MessageHead(at, end, Block(at, end, headers), "directory")


_GROUPWISE = re.compile(
    r"(?:>>>\s*)?(?P<name>[\"“]?[A-Z][^<>]{2,60}?(?:\s*<[^<>]*>)?)\s+"
    r"(?P<date>\d{1,2}/\d{1,2}/(?:\d\d){1,2}\s+\d{1,2}:\d\d(?::\d\d)?\s*[AP]M)\s*>>>$"
)


def _groupwise(rows: list[Row], at: int) -> MessageHead | None:
    """ ">>> Ann Roe 2/3/2011 4:47 PM >>>", as Novell's mail quotes the message before."""
    match = _GROUPWISE.match(rows[at].text)
    if not match:
        return None
    headers = [Header("from", "", match["name"].strip('"“” ')), Header("date", "", match["date"])]
    return MessageHead(at, at + 1, Block(at, at + 1, headers), "groupwise")


_COLUMN = re.compile(r"(?P<label>from|to|cc|bcc|date|subject|reply-to|mailed-by|signed-by)\s*:?\s+(?P<value>\S.*)$")


def _column(rows: list[Row], at: int) -> MessageHead | None:
    """A web mailer's details: "from  Ann Roe <…>", "to  …", "date  …", "subject  …", the labels in small letters."""
    headers: list[Header] = []
    end = at
    while end < len(rows) and end < at + 10 and (match := _COLUMN.match(rows[end].text)):
        if match["label"] in ("from", "to", "cc", "bcc", "date", "subject"):
            headers.append(Header(match["label"], match["label"], match["value"]))  # type: ignore[arg-type]
        end += 1
    block = Block(at, end, headers)
    dated = bool(dates.find(block.value("date")))
    return MessageHead(at, end, block, "gmail") if dated and (block.has("to") or block.has("subject")) else None


def _gmail(rows: list[Row], at: int) -> MessageHead | None:
    """ "Name <address>  Tue, Sep 7, 2010 at 9:07 AM" over "To: …"; the date may stand on a row of its own."""
    match = _GMAIL.match(rows[at].text)
    end = at + 1
    if match and dates.find(match["date"]):
        name, date = match["name"], match["date"]
    elif (
        _NAMED.match(rows[at].text)
        and end < len(rows)
        and re.match(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,?\s", rows[end].text)
    ):
        name, date, end = rows[at].text, rows[end].text, end + 1
    else:
        return None
    headers = [Header("from", "", name), Header("date", "", date)]
    while end < len(rows) and (found := headers_in(rows[end].text)) and not rows[end].top:
        headers += found
        end += 1
    if end == at + 1 and not rows[at].gap:
        return None
    return MessageHead(at, end, Block(at, end, headers), "gmail")


def _notes(rows: list[Row], at: int) -> MessageHead | None:
    """Lotus Notes prints the sender and the time on the left, To, cc, bcc and Subject on the right, without colons."""
    match = _NOTES.match(rows[at].text)
    if not match or at + 2 >= len(rows) or not any(_NOTES_LABEL.search(row.text) for row in rows[at + 1 : at + 3]):
        return None
    headers = [Header("from", "", match["from"].strip("\"' ")), Header("to", "To", match["to"])]
    end = at + 1
    for row in rows[at + 1 : at + 7]:
        label = _NOTES_LABEL.search(row.text)
        found = dates.find(row.text[:40])
        if found and found[0].start == 0 and not any(header.name == "date" for header in headers):
            headers.append(Header("date", "", row.text[: label.start()] if label else row.text))
        elif not label:
            break
        if label:
            name = label["label"].lower()
            headers.append(Header(name, label["label"], (label["value"] or "").strip()))  # type: ignore[arg-type]
        end += 1
    block = Block(at, end, headers)
    return MessageHead(at, end, block, "notes") if block.has("date") and block.has("subject") else None


def _notes_stacked(rows: list[Row], at: int) -> MessageHead | None:
    """The same print read by columns: sender, date, then "To …", "cc …", "bcc …", "Subject …", colons or none."""
    if at + 3 >= len(rows) or len(rows[at + 1].text) > 60:
        return None
    if len(rows[at].text) > 90 or not _STACKED.match(rows[at + 2].text) or headers_in(rows[at].text):
        return None
    found = dates.find(rows[at + 1].text)
    if not found or found[0].start > 12 or found[0].value is None:
        return None
    headers = [Header("from", "", rows[at].text), Header("date", "", rows[at + 1].text)]
    end = at + 2
    while end < len(rows) and end < at + 12:
        label = _STACKED.match(rows[end].text)
        if label:
            headers.append(Header(label["label"].lower(), label["label"], label["value"].strip()))  # type: ignore[arg-type]
        elif end == at + 2 or rows[end].gap:
            break
        else:
            headers[-1] = Header(headers[-1].name, headers[-1].spelled, f"{headers[-1].value} {rows[end].text}")
        end += 1
    block = Block(at, end, headers)
    return MessageHead(at, end, block, "notes") if block.has("to", "subject") and len(headers) > 4 else None
