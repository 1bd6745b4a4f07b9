"""Tiny PDFs, one per behavior, made when a test needs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

LETTER = (612, 792)
SIZE = 11
LEADING = 13.5
Draw = Callable[[Any], None]


def make(path: Path, *pages: Draw, **options: Any) -> Path:
    """Draw each page on a canvas of its own page."""
    pdf = canvas.Canvas(str(path), pagesize=LETTER, invariant=1, **options)
    for draw in pages:
        pdf.setFont("Helvetica", SIZE)
        draw(pdf)
        pdf.showPage()
    pdf.save()
    return path


def lines(*texts: str, x: float = 72, top: float = 110, leading: float = LEADING) -> Draw:
    """Lines of text from ``top`` (points from the upper edge) down; "" is an empty line."""

    def draw(pdf: Any) -> None:
        for at, text in enumerate(texts):
            if text:
                pdf.drawString(x, LETTER[1] - top - SIZE - at * leading, text)

    return draw


def at(x: float, top: float, text: str, size: float = SIZE) -> Draw:
    """One line of text whose baseline is ``size`` below ``top``."""

    def draw(pdf: Any) -> None:
        pdf.setFont("Helvetica", size)
        pdf.drawString(x, LETTER[1] - top - size, text)
        pdf.setFont("Helvetica", SIZE)

    return draw


def box(x: float, top: float, width: float, height: float, gray: float = 0.0, alpha: float = 1.0) -> Draw:
    """A filled rectangle."""

    def draw(pdf: Any) -> None:
        pdf.saveState()
        pdf.setFillGray(gray, alpha)
        pdf.rect(x, LETTER[1] - top - height, width, height, stroke=0, fill=1)
        pdf.restoreState()

    return draw


def colored(gray: float, draw_text: Draw) -> Draw:
    """Text in a shade of gray, 0 black to 1 white."""

    def draw(pdf: Any) -> None:
        pdf.saveState()
        pdf.setFillGray(gray)
        draw_text(pdf)
        pdf.restoreState()

    return draw


def inkless(x: float, top: float, text: str) -> Draw:
    """Text that is painted without ink (render mode 3), as text layers of scans are."""

    def draw(pdf: Any) -> None:
        written = pdf.beginText(x, LETTER[1] - top - SIZE)
        written.setTextRenderMode(3)
        written.textOut(text)
        written.setTextRenderMode(0)  # the mode outlives the text object
        pdf.drawText(written)

    return draw


def clipped_box(x: float, top: float, width: float, height: float, left: float) -> Draw:
    """A black box of which only the last ``left`` points from its right end are painted."""

    def draw(pdf: Any) -> None:
        pdf.saveState()
        path = pdf.beginPath()
        path.rect(x + width - left, LETTER[1] - top - height, left, height)
        pdf.clipPath(path, stroke=0, fill=0)
        pdf.setFillGray(0)
        pdf.rect(x, LETTER[1] - top - height, width, height, stroke=0, fill=1)
        pdf.restoreState()

    return draw


def with_objects(path: Path, objects: Mapping[int, bytes], entry: bytes) -> Path:
    """Append objects, and an entry for the dictionary of the only page, as an update of the file."""
    written = path.read_bytes()
    start = int(written.rsplit(b"startxref", 1)[1].split()[0])
    trailer = written[written.rindex(b"trailer") :].split(b"startxref")[0].replace(b"trailer", b"", 1).strip()
    found = re.search(
        rb"(\d+) 0 obj\s*<<(?P<body>(?:(?!endobj).)*?/Type /Page\b(?!s)(?:(?!endobj).)*)>>\s*endobj", written, re.S
    )
    assert found is not None
    changed = {int(found[1]): b"<<" + found["body"] + entry + b">>", **objects}
    places, table = {}, b""
    for number, body in changed.items():
        places[number] = len(written)
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    for number, place in sorted(places.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = re.sub(rb"/Size \d+", b"/Size 100 /Prev %d" % start, trailer)
    path.write_bytes(written + b"xref\n" + table + b"trailer\n" + size + b"\nstartxref\n%d\n%%%%EOF\n" % len(written))
    return path


def scan(*texts: str, inked: bool = True) -> Draw:
    """A page that is one picture, with the texts drawn in it as pixels."""

    def draw(pdf: Any) -> None:
        from PIL import Image, ImageDraw, ImageFont

        picture = Image.new("L", (1700, 2200), 255)
        if inked:
            pen = ImageDraw.Draw(picture)
            font = ImageFont.load_default(size=34)
            for at_line, text in enumerate(texts or ("A letter that somebody scanned.",) * 12):
                pen.text((200, 300 + 60 * at_line), text, fill=0, font=font)
        pdf.drawImage(ImageReader(picture), 0, 0, *LETTER)

    return draw


def both(*drawings: Draw) -> Draw:
    """Several drawings on one page, in the order of painting."""

    def draw(pdf: Any) -> None:
        for each in drawings:
            each(pdf)

    return draw


def columns(left: Sequence[str], right: Sequence[str], top: float = 160) -> Draw:
    """Two columns, painted row by row: the order in which careless programs join them."""

    def draw(pdf: Any) -> None:
        for row in range(max(len(left), len(right))):
            for x, side in ((72, left), (318, right)):
                if row < len(side):
                    pdf.drawString(x, LETTER[1] - top - SIZE - row * LEADING, side[row])

    return draw


def release(path: Path, pages: Sequence[Sequence[str]], *, header: str = "", prefix: str = "", first: int = 1) -> Path:
    """A file of a release: body lines, a running header, and a Bates number at the foot of each page."""
    drawn = []
    for number, body in enumerate(pages):
        parts = [lines(*body)]
        if header:
            parts.append(at(72, 40, header))
        if prefix:
            parts.append(at(430, 750, f"{prefix}{first + number:06d}"))
        drawn.append(both(*parts))
    return make(path, *drawn)


def locked(path: Path, password: str, *pages: Draw) -> Path:
    from reportlab.lib.pdfencrypt import StandardEncryption

    return make(path, *pages, encrypt=StandardEncryption(password, ownerPassword="owner"))
