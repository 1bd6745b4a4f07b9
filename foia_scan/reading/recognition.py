"""The third speed: pictures of pages, recognized by Tesseract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Any

from foia_scan.errors import FileUnreadable
from foia_scan.reading.boxes import union
from foia_scan.reading.columns import PrintedLine
from foia_scan.reading.geometry import area, on_turned, overlap, quarter_turn, scaled
from foia_scan.reading.ink import BLANK, inked_share
from foia_scan.reading.placed import PlacedWord
from foia_scan.reading.quality import reads_better
from foia_scan.reading.raw import Rect
from foia_scan.reading.rebuilding import rebuilt
from foia_scan.reading.withholding import merged
from foia_scan.records import Layer, Page, Redaction, SourceFile
from foia_scan.settings import Settings

Announce = Callable[[int], None]
Blocks = Sequence[Sequence[Sequence[PlacedWord]]]
"""Blocks of lines of words."""

POOR = 0.6
"""Mean confidence below which a page may stand on its head; pages that do have about 0.3, faded ones 0.7."""
TRIAL_DOTS = 100
"""Per inch, of the pictures by which the right way up is found: letters are told from scrawl at that."""
SIDEWAYS = 0.5
"""Share of the words that must stand taller than they are wide for the page to lie on its side."""
LONG_WORD = 5
MARGIN_OF_TURNING = 0.1
"""How much surer a turned page must be read before it is taken for the right way up."""


def tesseract_problem(settings: Settings) -> str | None:
    """Why pages can't be recognized here, or None if they can."""
    from foia_scan.reading import tesseract

    return tesseract.problem(settings.language)


def tesseract_account(settings: Settings) -> str:
    """What recognizes pages here: the program, the language, and where its data lies."""
    from foia_scan.reading import tesseract

    return f"{tesseract.reader()}, language {settings.language}, data in {tesseract.data_folder(settings.language)}"


def recognize(
    file: SourceFile, pages: Sequence[Page], settings: Settings, announce: Announce = lambda number: None
) -> tuple[Page, ...]:
    """Recognize the pages by Tesseract: rendered whole, set upright, words with boxes and confidence.

    A blank page becomes "empty", one that can't be rendered "failed". A page with a usable text
    layer keeps both readings, and the better one is its text. Raises TesseractMissing, FileEncrypted, FileUnreadable,
    OSError.
    """
    from foia_scan.reading import pdfium, pictures

    source: Any = pictures if file.kind == "image" else pdfium
    opened = source.opened(file.location) if file.kind == "image" else pdfium.opened(file.location, settings.passwords)
    with opened as document:
        read = []
        for page in pages:
            announce(page.number)
            read.append(_recognized(source.render, document, page, settings))
        return tuple(read)


def _recognized(render: Callable[..., Any], document: Any, page: Page, settings: Settings) -> Page:
    from foia_scan.reading import blackouts, tesseract

    try:
        picture, scale = render(document, page.number, tesseract.DOTS_PER_INCH, settings.max_pixels)
    except FileUnreadable as error:
        return _not_recognized(page, str(error))
    except Exception as error:  # PDFium's or Pillow's trouble with one picture must not cost the others
        return _not_recognized(page, f"it can't be rendered ({type(error).__name__})")
    withheld = blackouts.black_boxes(picture, scale)
    page = _redacted(page, withheld, picture, scale)
    if page.state == "unread" and inked_share(picture, [scaled(box, scale) for box in withheld]) < BLANK:
        return replace(page, state="empty", error=None)
    upright = _set_upright(picture, scale, settings.language)
    lines = _printed(upright.blocks)
    if page.state == "text":
        return _beside_the_layer(page, lines, upright)
    if not lines:
        return replace(page, state="ocr", error=None, notices=(*page.notices, "no words found in the picture"))
    return _read_from_picture(page, lines, upright)


def _not_recognized(page: Page, reason: str) -> Page:
    """A page whose only words are in its picture has failed; one with a text layer keeps that, with a notice."""
    if page.state == "unread":
        return replace(page, state="failed", error=reason)
    return replace(page, notices=(*page.notices, f"not recognized: {reason}"))


@dataclass(frozen=True, slots=True)
class _Upright:
    """What was read, and how the picture lay."""

    blocks: Blocks
    turned: float
    """See ``Page.turned``."""
    width: float
    """Of the picture the right way up, in points."""
    height: float


def _set_upright(picture: Any, scale: float, language: str) -> _Upright:
    """Recognize the picture; where that reads poorly, the right way up is looked for first."""
    from foia_scan.reading import straightening, tesseract

    clean = straightening.cleaned(picture)
    angle = straightening.slant(clean)
    blocks = tesseract.recognized(straightening.straightened(clean, angle), scale, language)
    quarter = _quarter_turn(clean, scale, language) if _may_lie_wrong(blocks) else 0
    if quarter:
        clean = clean.rotate(-quarter, expand=True)
        angle = straightening.slant(clean)
        blocks = tesseract.recognized(straightening.straightened(clean, angle), scale, language)
    return _Upright(blocks, (quarter - angle) % 360, round(clean.width / scale, 2), round(clean.height / scale, 2))


def _may_lie_wrong(blocks: Blocks) -> bool:
    """Whether the page reads as scrawl, or its words stand on end (Tesseract reads one kind of those as they are)."""
    words = [word for block in blocks for line in block for word in line]
    if not words:
        return True
    long = [word for word in words if len(word.text) >= LONG_WORD]
    on_end = sum(word.height > word.box[2] - word.box[0] for word in long)
    return _sureness(blocks) < POOR or on_end > SIDEWAYS * max(1, len(long))


def _quarter_turn(picture: Any, scale: float, language: str) -> int:
    """0, 90, 180 or 270: degrees, clockwise, by which the picture must be turned to be read best."""
    from foia_scan.reading import tesseract

    shrink = max(1, int(scale * 72 / TRIAL_DOTS))
    small = picture.reduce(shrink)
    sure = {}
    for quarter in (0, 90, 180, 270):
        turned = small.rotate(-quarter, expand=True)
        blocks = tesseract.recognized(turned, scale / shrink, language)
        words = [word for block in blocks for line in block for word in line if len(word.text) >= LONG_WORD]
        on_end = sum(word.height > word.box[2] - word.box[0] for word in words)
        sure[quarter] = 0.0 if on_end > SIDEWAYS * len(words) else _sureness(blocks)
    best = max(sure, key=sure.__getitem__)
    return best if sure[best] >= max(POOR, sure[0] + MARGIN_OF_TURNING) else 0


def _sureness(blocks: Blocks) -> float:
    """Mean confidence of the letters: one long word counts for more than many specks."""
    letters = confidence = 0.0
    for block in blocks:
        for word in (each for line in block for each in line):
            letters += len(word.text)
            confidence += len(word.text) * (word.confidence or 0.0)
    return confidence / letters if letters else 0.0


def _read_from_picture(page: Page, lines: Sequence[PrintedLine], upright: _Upright) -> Page:
    """The page with the recognized text as its own; the text layer, if it had one, becomes the other reading."""
    from foia_scan.reading import tesseract

    layer = Layer(page.text, page.reader) if page.text.strip() else None
    lying = replace(page, state="ocr", other=layer, turned=upright.turned)
    if upright.turned:
        boxes = [each for each in page.redactions if each.place]
        places = (on_turned(each.place, page.width, page.height, upright.turned) for each in boxes if each.place)
        moved = tuple(replace(each, place=place) for each, place in zip(boxes, places, strict=True))
        lying = replace(lying, redactions=moved)
    quarter = quarter_turn(upright.turned)
    if quarter:
        notice = f"turned by {quarter} degrees to be read"
        lying = replace(lying, width=upright.width, height=upright.height, notices=(*page.notices, notice))
    made = rebuilt(lying, lines, tesseract.reader())
    mean, least = _confidence(lines)
    return replace(made, confidence=mean, confidence_min=least)


def _redacted(page: Page, withheld: Sequence[Rect], picture: Any, scale: float) -> Page:
    """The page with the black boxes of its picture, which shows those of the PDF too."""
    whole: float = picture.width * picture.height / scale**2
    known = [each.place for each in page.redactions if each.drawn and each.place]
    new = [box for box in merged(withheld) if not any(overlap(box, each) > 0.5 * area(box) for each in known)]
    found = tuple(Redaction((), drawn=True, place=box) for box in new)
    share = max(page.redacted_share or 0.0, union([*known, *new]) / whole)
    return replace(page, redactions=(*page.redactions, *found), redacted_share=min(1.0, share))


def _beside_the_layer(page: Page, lines: Sequence[PrintedLine], upright: _Upright) -> Page:
    """Both readings of a page that has a text layer; the better one is its text."""
    from foia_scan.reading import tesseract

    text = "\n".join(line.text for line in lines)
    if lines and reads_better(text, page.text):
        return _read_from_picture(page, lines, upright)
    return replace(page, other=Layer(text, tesseract.reader(), _confidence(lines)[0] if lines else None))


def _confidence(lines: Sequence[PrintedLine]) -> tuple[float, float]:
    """Mean and least confidence of the words."""
    sure = [word.confidence for line in lines for word in line.words if word.confidence is not None]
    return (round(fmean(sure), 4), min(sure)) if sure else (0.0, 0.0)


def _printed(blocks: Blocks) -> list[PrintedLine]:
    """Tesseract's lines, in its order; a block that begins above the end of the one before it begins a column."""
    lines: list[PrintedLine] = []
    column = 0
    for block in blocks:
        if lines and block[0][0].box[1] < lines[-1].box[1]:
            column += 1
        lines.extend(PrintedLine(tuple(words), column) for words in block)
    return lines
