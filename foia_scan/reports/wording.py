"""How the reports call things: citations, positions, kinds of pairs; the same words in every format."""

from __future__ import annotations

from foia_scan.records import Source
from foia_scan.store.found import FoundPair, FoundStatement

UNKNOWN_SPEAKER = "unknown speaker"
UNDATED = "undated"
KINDS = {
    "self": "One person, two positions",
    "institution": "One institution, two positions",
    "dispute": "Different voices",
}


def citation(found: FoundStatement) -> str:
    """ "release/mail.pdf p. 3 (HW-000201)": what goes into a footnote."""
    return place(found.file, found.pages, found.bates)


def place(file: str, pages: tuple[int, ...], bates: str | None) -> str:
    numbers = f"p. {pages[0]}" if len(pages) == 1 else f"pp. {pages[0]}-{pages[-1]}"
    return f"{file} {numbers}" + (f" ({bates})" if bates else "")


def source_place(source: Source) -> str:
    return place(source.file, (source.page,), source.bates)


def speaker(found: FoundStatement) -> str:
    """ "Dana Whitfield, Director, Harbor Agency"."""
    said = found.statement
    who = said.speaker or UNKNOWN_SPEAKER
    organization = "" if said.organization == said.speaker else said.organization
    return ", ".join(filter(None, (who, said.role, organization)))


def position(found: FoundStatement) -> str:
    """ "opt-out: available (hedged)"; "mention" when no position is taken."""
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
        reading(found),
        *said.notes,
    ]
    return " · ".join(filter(None, parts))


def reading(found: FoundStatement) -> str:
    if found.method == "text":
        return ""
    return "OCR" if found.confidence is None else f"OCR, mean word confidence {found.confidence:.2f}"


def side_names(found: FoundPair) -> tuple[str, str]:
    """Earlier and later, but only where the dates say so."""
    if found.earlier.statement.date and found.later.statement.date:
        return "Earlier", "Later"
    return "One side", "Other side"


def pair_facts(found: FoundPair) -> str:
    """ "direct · 58 days apart · inside against outside"."""
    pair = found.pair
    days = pair.days_apart
    apart = (
        "time apart unknown" if days is None else "on the same day" if days == 0 else f"{counted(days, 'day')} apart"
    )
    parts = [
        "direct contradiction" if pair.strength == "direct" else "tension",
        apart,
        "said one thing inside, another outside" if pair.audience_split else "",
        f"may be innocent: {pair.innocent}" if pair.innocent else "",
        f"reviewed: {found.verdict}" if found.verdict else "",
    ]
    return " · ".join(filter(None, parts))


def counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
