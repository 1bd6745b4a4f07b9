"""How the reports call things: citations, positions, kinds of pairs; the same words in every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foia_scan.records import Source
    from foia_scan.store.found import FoundDocument, FoundPair, FoundStatement
    from foia_scan.store.standing import FileStatus, Status

UNKNOWN_SPEAKER = "unknown speaker"
UNDATED = "undated"
FILE_STATES = ("read", "partly", "unread", "encrypted", "failed", "skipped")
KINDS = {
    "self": "One person, two positions",
    "institution": "One institution, two positions",
    "dispute": "Different voices",
}


def citation(found: FoundStatement) -> str:
    """Such as "release/mail.pdf p. 3 (HW-000201)": what goes into a footnote."""
    return place(found.file, found.pages, found.bates)


def place(file: str, pages: tuple[int, ...], bates: str | None) -> str:
    numbers = f"p. {pages[0]}" if len(pages) == 1 else f"pp. {pages[0]}-{pages[-1]}"
    return f"{file} {numbers}" + (f" ({bates})" if bates else "")


def source_place(source: Source) -> str:
    return place(source.file, (source.page,), source.bates)


def speaker(found: FoundStatement) -> str:
    """Such as "Dana Whitfield, Director, Harbor Agency"."""
    said = found.statement
    return ", ".join(_each_once(said.speaker or UNKNOWN_SPEAKER, said.role, said.organization))


def author(found: FoundDocument) -> str:
    return ", ".join(_each_once(found.author, found.organization))


def kind(found: FoundDocument) -> str:
    return ", ".join(part for part in (found.kind, found.status) if part != "unknown") or "unknown kind"


def document_place(found: FoundDocument) -> str:
    pages = tuple(dict.fromkeys((found.first_page, found.last_page)))
    bates = " - ".join(_each_once(found.bates_first, found.bates_last))
    return place(found.file, pages, bates or None)


def page_counts(file: FileStatus) -> str:
    """Such as "7 pages: 5 text, 2 unread"."""
    names = ("text", "ocr", "empty", "failed", "unread")
    counts = [f"{getattr(file, name):,} {name}" for name in names if getattr(file, name)]
    return counted(file.pages, "page") + (f": {', '.join(counts)}" if counts else "")


def failed_redactions(file: FileStatus) -> str:
    """Such as "possible failed redaction: 18 characters that can't be seen, p. 3, 7"; never what they say."""
    if not file.hidden:
        return ""
    more = len(file.hidden_pages) - _NAMED_PAGES
    named = ", ".join(map(str, file.hidden_pages[:_NAMED_PAGES])) + (f" and {more:,} more" if more > 0 else "")
    return f"possible failed redaction: {counted(file.hidden, 'character')} that can't be seen, p. {named}"


_NAMED_PAGES = 8


def _each_once(*parts: str | None) -> list[str]:
    return [part for part in dict.fromkeys(parts) if part]


def position(found: FoundStatement) -> str:
    """Such as "opt-out: available (hedged)"; "mention" when no position is taken."""
    said = found.statement
    if said.position is None:
        return "mention"
    held = f"{said.question}: {said.position}"
    if said.certainty == "asserted":
        return held
    since = f", effective {said.effective}" if said.effective else ""
    return f"{held} ({said.certainty}{since})"


def date(found: FoundStatement) -> str:
    return found.statement.date or UNDATED


def circumstances(found: FoundStatement) -> str:
    """How it was said and how it was read: "quoted · to the public · final letter · OCR 0.91"."""
    said, document = found.statement, found.document
    parts = [
        "" if said.attribution == "direct" else said.attribution,
        "" if said.audience == "unknown" else f"audience: {said.audience}",
        " ".join(part for part in (document.status, document.kind) if part != "unknown"),
        f"one of {document.versions} versions" if document.versions else "",
        reading(found),
        *said.notes,
    ]
    return " · ".join(filter(None, parts))


def reading(found: FoundStatement) -> str:
    if found.method == "text":
        return ""
    if found.confidence is None or found.confidence_min is None:
        return "OCR"
    return f"OCR, word confidence {found.confidence:.2f}, lowest {found.confidence_min:.2f}"


def reading_of_page(found: FoundStatement) -> str:
    """How the quote and its page were read, for ``show``."""
    if found.method == "text":
        return "text layer"
    if found.page_confidence is None or found.page_confidence_min is None:
        return reading(found)
    whole = f"whole page {found.page_confidence:.2f}, lowest {found.page_confidence_min:.2f}"
    return f"{reading(found)}; {whole}"


def side_names(found: FoundPair) -> tuple[str, str]:
    """Earlier and later, but only where the dates say so."""
    if found.earlier.statement.date and found.later.statement.date:
        return "Earlier", "Later"
    return "One side", "Other side"


def pair_facts(found: FoundPair) -> str:
    """Such as "direct · 58 days apart · inside against outside"."""
    pair = found.pair
    parts = [
        "direct contradiction" if pair.strength == "direct" else "tension",
        _apart(found),
        "said one thing inside, another outside" if pair.audience_split else "",
        f"may be innocent: {pair.innocent}" if pair.innocent else "",
        f"reviewed: {found.verdict}" if found.verdict else "",
    ]
    return " · ".join(filter(None, parts))


def _apart(found: FoundPair) -> str:
    days = found.pair.days_apart
    if days is not None:
        return "on the same day" if days == 0 else f"{counted(days, 'day')} apart"
    dates = found.earlier.statement.date, found.later.statement.date
    return " to ".join(_each_once(*dates)) if all(dates) else "time apart unknown"


def counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def new_and_unchanged(new: int, unchanged: int) -> str:
    return f"{new:,} new, {unchanged:,} unchanged since the last run"


def status_lines(found: Status) -> str:
    """The sums, a line each: files, pages, findings, possible failed redactions."""
    totals = found.totals
    states = [f"{totals[f'files_{state}']:,} {state}" for state in FILE_STATES if totals[f"files_{state}"]]
    pages = (
        f"{totals['text']:,} with text, {totals['ocr']:,} recognized (OCR), {totals['empty']:,} empty, "
        f"{totals['failed']:,} failed, {totals['unread']:,} unread"
    )
    things = ("document", "statement", "mention", "contradiction")
    lines = [
        f"{counted(totals['files'], 'file')}: {', '.join(states) or 'none'}",
        f"{counted(totals['pages'], 'page')}: {pages}",
        ", ".join(counted(totals[f"{thing}s"], thing) for thing in things),
    ]
    if totals["hidden"]:
        hidden = counted(totals["hidden"], "character")
        where = counted(totals["pages_hiding"], "page")
        lines.append(f"possible failed redactions: {hidden} that can't be seen, on {where}")
    return "\n".join(lines)
