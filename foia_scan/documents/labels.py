"""Header lines of mail and memos: "From: …", "MEMORANDUM FOR …", with the slips that OCR makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from foia_scan import dates
from foia_scan.documents.rows import Row

Field = Literal["from", "date", "to", "through", "cc", "bcc", "subject", "other"]

_SPELLINGS: dict[Field, str] = {
    "from": r"FR(?=:)|F[rt][o0e]r?[mn]+|Fro[nm]|Frorn|Fram|Prom|FROM|Sender",
    "date": r"Date[/lI|]DTG|Sen[tl]|Seni|Seat|Sert|Date|DATE|SENT|Date\s+Sent|Sent\s+on|Received",
    "to": r"T[o0O]|MEMORANDUM\s+(?:FOR|TO)|Memorandum\s+(?:[Ff]or|[Tt]o)|MEMO\s+(?:FOR|TO)|FOR|For|ATTENTION|ATTN|Attn",
    "through": r"THROUGH|Through|THRU|Thru|VIA|Via",
    "cc": r"[Cc][Cc]|C\.[Cc]\.|c\.c\.|Ce|Copies|COPY|Copy",
    "bcc": r"[Bb][Cc][Cc]",
    "subject": r"Sub[jil1][ec][ec]?[ctd]+|SUBJECT|Sub[jil]|SUBJ|Re|RE|In\s+re",
    "other": r"Importance|Priority|Sensitivity|Attachments?|Attach|ATTACHMENTS?|Categories|Follow\s+Up\s+Flag"
    r"|Flag\s+Status|Reply-To|Sent\s+by"
    r"|On\s+Behalf\s+Of|E\.O\.|TAGS|Captions?|REF|Ref|Distribution|Action|ACTION|Classification|Security\s+Classification|Encl(?:osures?)?",
}
_LABEL = re.compile(
    "|".join(f"(?P<{name.replace('from', 'from_')}>(?:{spelled}))" for name, spelled in _SPELLINGS.items()) + r"(?!\w)"
)
_SPECKS = "•·.,'’‘*~| "
"""What a scan reads before a label: dirt, and the marks of a list."""
_INITIALS = frozenset("FPSDTMACcBbRVIOEG")
OPENS_HEADER = _INITIALS | frozenset(_SPECKS)
"""What a row begins with where a block begins: with a label, or with specks before one."""
_COLON = re.compile(r"\s*[:;]\s*|\s*$")
_SECOND = re.compile(r"(?<=[.;,\s])\s*(?=\b(?:From|To|Date|Subject|Cc|CC|Re)\s*:\s)")
_LISTS: frozenset[Field] = frozenset({"to", "cc", "bcc"})
_LINES_KEPT = 1 << 11
"""Each line is asked for by itself, as the next of the one above, and by the one who reads the head."""
_LONGEST_LIST = 14
"""Rows that the addresses of a header take at most."""
_BARE_KINDS: frozenset[Field] = frozenset({"from", "date", "to", "cc", "subject"})
_WORD = re.compile(r"[^\W\d_]+")
_CLASSES = r"(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|SENSITIVE|SBU|NOFORN|LIMITED OFFICIAL USE)"
_STAMP = re.compile(
    rf"(?:{_CLASSES}(?:[\s/]+(?:{_CLASSES}|BUT|U\.S\. Department of State\b.*|STATE DEPT\b.*))*"
    rf"|(?:RELEASED?\s+)?IN\s+(?:PART|FULL)\b.{{0,40}}|RELEASED?(?:\s+IN)?|PART\s+B\d.*"
    r"|U\.S\. Department of State(?:\s+SUBJECT TO\b.*|\s+Case No\b.*)?|Case No\b.*|Doc No\b.*"
    r"|STATE DEPT\..*|SUBJECT TO AGREEMENT\b.*|Date:\s+\d\d/\d\d/\d{4}(?:\s+RELEASE.*)?"
    r"|(?:B[1-9]|1\.4\([A-H]\)|NR)(?:[,.\s]+(?:B[1-9]|1\.4\([A-H]\)))*|Classified by\b.*"
    r"|(?:CONFIDENTIAL|SECRET)\s+[—–-]+\s+Reason\b.*|\d+ messages?"
    r"|\[(?:cover\s+)?(?:sticker|stamp(?:ed)?|routing slip)\b[^\]]*\]"
    r"|(?:EXHIBIT|TAB)\s+\w{1,3}|PAGE\s+\d\d\s+[A-Z ]+\d+\s+\d{6}Z"
    r"|(?:\(b\)\s?\(\d\)\s?(?:\([A-F]\))?[,;\s]*)+)\s*$"
)
_STAMP_OPENINGS = frozenset(
    (
        "[c",
        "[s",
        "[r",
        "UN",
        "CO",
        "SE",
        "SB",
        "NO",
        "LI",
        "RE",
        "IN",
        "PA",
        "U.",
        "Ca",
        "Do",
        "ST",
        "SU",
        "Da",
        "NR",
        "Cl",
        "EX",
        "TA",
        "(b",
    )
) | frozenset(f"B{digit}" for digit in range(1, 10))
"""What a stamp begins with, if not with a digit: hardly any row does."""
_DECLASSIFIED = re.compile(r"\bDeclassified/Released\b")
WITHHELD_MARK = re.compile(r"(?:(?:B[1-9]|1\.4\([A-H]\)|\([bB]\)\s?\(\d\)(?:\s?\([A-F]\))?)[,;.\s]*)+$")
"""A line that says nothing but that something is withheld."""
WITHHELD_FOLLOWS = re.compile(r"\s+(?:B[1-9]|1\.4\([A-H]\))(?:[ ,/]+(?:B[1-9]|1\.4\([A-H]\)))*$")
"""A State Department release prints the exemption in the right margin."""


@dataclass(frozen=True, slots=True)
class Header:
    """One header of a block; ``spelled`` is the label as printed."""

    name: Field
    spelled: str
    value: str


@dataclass(slots=True)
class Block:
    """Header rows [first, end) that belong together."""

    first: int
    end: int
    headers: list[Header] = field(default_factory=list)

    def value(self, name: Field) -> str:
        return next((header.value for header in self.headers if header.name == name), "")

    def has(self, *names: Field) -> bool:
        return all(any(header.name == name for header in self.headers) for name in names)

    @property
    def is_cable(self) -> bool:
        """A telegram that was sent by mail: its date stands behind "Date/DTG"."""
        return any(header.spelled.endswith("DTG") for header in self.headers)

    @property
    def is_memo(self) -> bool:
        """Memos spell labels in capitals, name a subject by "Re", and know no hour of sending."""
        spelled = {header.spelled.strip().lower() for header in self.headers}
        if any(word.startswith("memo") or word in ("through", "thru", "via") for word in spelled):
            return True
        if "sent" in spelled or "importance" in spelled or re.search(r"\d:\d\d", self.value("date")):
            return False
        shouted = sum(header.spelled.isupper() and len(header.spelled) > 2 for header in self.headers)
        return shouted >= 2 or "re" in spelled or "@" not in self.value("from") + self.value("to")


def is_stamp(text: str) -> bool:
    """A mark of the release, printed around the document: no words of its author."""
    if (text[:2] in _STAMP_OPENINGS or text[:1].isdigit()) and _STAMP.match(text):
        return True
    return "/" in text and "Declassified/Released" in text and _DECLASSIFIED.search(text) is not None


@lru_cache(maxsize=_LINES_KEPT)
def headers_in(text: str, loose: bool = False) -> tuple[Header, ...]:
    """The headers printed on one row: mostly one, sometimes "To: …. From: …". ``loose`` allows a lost colon."""
    if text[:1] in _SPECKS:
        text = text.lstrip(_SPECKS)
        loose = False
    if text[:1] not in _INITIALS or not (loose or _has_colon(text)):
        return ()
    match = _LABEL.match(text)
    if not match:
        return ()
    name = (match.lastgroup or "").rstrip("_")
    colon = _COLON.match(text, match.end())
    if colon is None or (colon.end() == len(text) and ":" not in colon[0] and ";" not in colon[0] and not loose):
        if not loose or not _may_lack_colon(name, text[match.end() :]):
            return ()
        return (Header(name, match[0], text[match.end() :].strip()),)  # type: ignore[arg-type]
    rest = text[colon.end() :]
    parts = _SECOND.split(rest)
    first = Header(name, match[0], parts[0].strip())  # type: ignore[arg-type]
    return (first, *(header for part in parts[1:] for header in headers_in(part.strip())))


def _has_colon(text: str) -> bool:
    """The cheap first look: a row without a sign like one bears no headers, unless one looks loosely."""
    return ":" in text or ";" in text


def _may_lack_colon(name: str, rest: str) -> bool:
    """Whether a label without a colon is one: "Sent Thursday, October 11, 2012", "Subject RE: …", "To" alone."""
    if name not in _BARE_KINDS:
        return False
    if not rest.strip():
        return True
    if name == "date":
        return bool(dates.find(rest.strip()[:60]))
    return (rest[:1].isspace() and rest.strip()[:1].isupper()) or rest.strip()[:1] in "'\"("


def block_at(rows: list[Row], first: int) -> Block | None:
    """The block of headers that begins at ``rows[first]``, or None. Its order, wrapped lines and slips don't matter."""
    text = rows[first].text
    opening = headers_in(text) if _has_colon(text) else ()
    if not opening and text[:1] in _INITIALS and _next_is_header(rows, first) and _LABEL.match(text):
        opening = headers_in(text, loose=True)
    if not opening:
        return None
    block = Block(first, first + 1, list(opening))
    while block.end < len(rows):
        row = rows[block.end]
        if (row.top or is_stamp(row.text)) and (resumed := _behind_stamps(rows, block)):
            block.end = resumed
            continue
        lists = block.headers[-1].name in _LISTS and _goes_on_listing(rows, block)
        if row.page != rows[block.end - 1].page and not headers_in(row.text) and not lists:
            break
        found = headers_in(row.text, loose=not row.gap)
        if found and not _repeats(block, found):
            block.headers += found
        elif found or not _continues(rows, block):
            break
        else:
            last = block.headers[-1]
            block.headers[-1] = Header(last.name, last.spelled, _joined(last.value, row.text))
        block.end += 1
    return block if _is_block(block) else None


def _joined(value: str, rest: str) -> str:
    """A header's value and the row it goes on with: "bi-" and "partisan bill" make "bi-partisan bill"."""
    return (value + rest) if re.search(r"\w-$", value) else f"{value} {rest}".strip()


def _behind_stamps(rows: list[Row], block: Block) -> int | None:
    """Where the headers go on behind the marks of a page end; None if they don't."""
    at = block.end
    if not is_stamp(rows[at - 1].text) and headers_in(rows[at].text):
        return None  # "Date: 01/19/2011" is a stamp only among stamps
    while at < len(rows) and at - block.end < 12 and is_stamp(rows[at].text):
        at += 1
    if at == block.end or at >= len(rows):
        return None
    found = headers_in(rows[at].text)
    return at if found and not _repeats(block, found) else None


def _next_is_header(rows: list[Row], at: int) -> bool:
    if at + 1 >= len(rows):
        return False
    below = rows[at + 1]
    return _has_colon(below.text) and below.page == rows[at].page and bool(headers_in(below.text))


def _repeats(block: Block, found: Sequence[Header]) -> bool:
    return any(header.name != "other" and any(old.name == header.name for old in block.headers) for header in found)


def _is_block(block: Block) -> bool:
    """Two headers make a block when they are the two that nothing else prints so."""
    if block.has("from"):
        return block.has("date") or block.has("subject") or (block.has("to") and any(h.value for h in block.headers))
    return block.has("to", "subject", "date")


def _continues(rows: list[Row], block: Block) -> bool:
    """Whether rows[block.end], which is no header, is the wrapped rest of the header above it."""
    row, before = rows[block.end], rows[block.end - 1]
    last = block.headers[-1]
    if is_stamp(row.text) and not last.value:
        return False
    ahead = _header_ahead(rows, block, 4 if last.name in _LISTS else 2)
    if ahead and not row.gap:
        return True
    if last.name in _LISTS and _goes_on_listing(rows, block):
        return True
    if last.name in _LISTS:
        listed = ";" in row.text or "@" in row.text or before.text.rstrip().endswith((";", ","))
        return listed and not row.ends_sentence and (not row.gap or before.text.rstrip().endswith((";", ",")))
    if row.gap or last.name != "subject" or before.is_short:
        return False
    if _breaks_off(before, row):
        return True
    # The subject's own end: a full line above, and white space or a greeting below.
    below = rows[block.end + 1] if block.end + 1 < len(rows) else None
    return not row.ends_sentence and row.is_short and (below is None or below.gap)


_OPEN_END = re.compile(
    r"(?:\w-|[;,(]|\b(?:an?|the|of|for|to|in|on|at|by|with|from|and|or|between|before|after|under|their|its|his|her|our))$"
)
"""What no subject ends with."""


def _breaks_off(before: Row, row: Row) -> bool:
    """Whether a subject as long as the lines of its page stops in the midst of a phrase, which ``row`` goes on with."""
    return row.text[:1].islower() or _OPEN_END.search(before.text.rstrip()) is not None


def _goes_on_listing(rows: list[Row], block: Block) -> bool:
    """Whether the row, and all down to a header that the block still lacks, are remains of addresses.

    Where a release takes the addresses out, separators, white space and pieces of names are left.
    """
    for row in rows[block.end : block.end + _LONGEST_LIST]:
        if found := headers_in(row.text):
            return found[0].name in ("date", "subject", "cc", "bcc") and not _repeats(block, found)
        if not (is_stamp(row.text) or _is_listing(row.text)):
            return False
    return False


@lru_cache(maxsize=_LINES_KEPT)
def _is_listing(text: str) -> bool:
    """Names and addresses, or what is left of them: no running text."""
    words = _WORD.findall(text)
    lower = sum(word.islower() and len(word) > 2 for word in words)
    marks = sum(text.count(mark) for mark in ";@<>'\"_•")
    return lower <= 1 or (marks >= 2 and lower < 0.6 * len(words))


def _header_ahead(rows: list[Row], block: Block, reach: int) -> bool:
    for row in rows[block.end + 1 : block.end + 1 + reach]:
        if row.gap and row.top:
            return False
        if found := headers_in(row.text, loose=False):
            return not _repeats(block, found)
    return False
