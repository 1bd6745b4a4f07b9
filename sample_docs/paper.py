"""Sheets of paper: wrapped text, rules, withheld boxes, page furniture and Bates numbers on a reportlab canvas.

Lengths are PDF points. Text may hold marks for what an agency withheld: ``{b6}`` is drawn as a box with the exemption
code on it, ``{b5:180}`` as one of that width; ``{b6:74|words}`` leaves the words in the file under the box, as a
careless processor does. A middle dot says where a word may be divided at a line end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, black, white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 612.0, 792.0
CODES = {
    "b2": "(b)(2)",
    "b5": "(b)(5)",
    "b6": "(b)(6)",
    "b7c": "(b)(6), (b)(7)(C)",
    "b7e": "(b)(7)(E)",
}
MARK = re.compile(r"(\{b\d[a-z]?(?::\d+)?(?:\|[^} ]*)?\})")
DIVISION = "\u00b7"
GREY = Color(0.45, 0.45, 0.45)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What every page of a document bears besides its text."""

    header: str = ""
    footer: str = ""
    numbered: bool = False
    release: str = ""
    """The processing office's line at the top right, such as "Released in part"."""


@dataclass(frozen=True, slots=True)
class Font:
    name: str = "Times-Roman"
    size: float = 11.0

    @property
    def leading(self) -> float:
        return round(self.size * 1.2, 2)

    def width(self, text: str) -> float:
        return float(stringWidth(text, self.name, self.size))

    def bold(self) -> Font:
        names = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold"}
        return Font(names.get(self.name, self.name), self.size)


PLAIN = Furniture()
BODY = Font()


class Sheet:
    """A run of pages of one document. ``y`` is the baseline of the next line, from the bottom as in PDF."""

    def __init__(
        self,
        canvas: Canvas,
        bates: Iterator[str],
        furniture: Furniture = PLAIN,
        font: Font = BODY,
        margin: tuple[float, float, float, float] = (72, 78, 72, 72),
        black_boxes: bool = False,
    ) -> None:
        self.canvas, self.bates, self.furniture, self.font = canvas, bates, furniture, font
        self.left, self.top, self.right, self.bottom = margin
        self.black_boxes = black_boxes
        self.page = 0
        self.y = 0.0
        self.turn()

    @property
    def measure(self) -> float:
        return WIDTH - self.left - self.right

    def turn(self) -> None:
        """Begins a new page."""
        if self.page:
            self.canvas.showPage()
        self.page += 1
        self.y = HEIGHT - self.top
        furniture, canvas = self.furniture, self.canvas
        canvas.setFillColor(black)
        canvas.setFont("Helvetica-Bold", 8.5)
        if furniture.header:
            canvas.drawCentredString(WIDTH / 2, HEIGHT - 40, furniture.header)
        if furniture.footer:
            canvas.drawCentredString(WIDTH / 2, 46, furniture.footer)
        canvas.setFont("Helvetica", 8)
        if furniture.release:
            canvas.drawRightString(WIDTH - 36, HEIGHT - 28, furniture.release)
        if furniture.numbered:
            canvas.drawCentredString(WIDTH / 2, 32, str(self.page))
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawRightString(WIDTH - 36, 24, next(self.bates))

    def close(self) -> None:
        self.canvas.showPage()

    def need(self, height: float) -> None:
        """Begins a new page unless ``height`` points are left on this one."""
        if self.y - height < self.bottom:
            self.turn()

    def space(self, points: float) -> None:
        self.y -= points

    def rule(self, thickness: float = 0.6, inset: float = 0.0) -> None:
        self.canvas.setStrokeColor(black)
        self.canvas.setLineWidth(thickness)
        self.canvas.line(self.left + inset, self.y, WIDTH - self.right - inset, self.y)

    def centered(self, text: str, font: Font | None = None) -> None:
        font = font or self.font
        self.need(font.leading)
        self.canvas.setFillColor(black)
        self.canvas.setFont(font.name, font.size)
        self.canvas.drawCentredString(WIDTH / 2, self.y, text)
        self.y -= font.leading

    def lines(self, lines: Sequence[str], font: Font | None = None, indent: float = 0.0) -> None:
        for line in lines:
            self.paragraph(line, font=font, indent=indent, after=0)

    def paragraph(
        self,
        text: str,
        *,
        font: Font | None = None,
        indent: float = 0.0,
        first: float = 0.0,
        label: str = "",
        after: float = 7.0,
    ) -> None:
        """Text at the left margin plus ``indent``; ``first`` moves its first line, ``label`` stands left of it."""
        font = font or self.font
        for number, line in enumerate(wrap(text, font, self.measure - indent, first)):
            self.need(font.leading)
            if label and number == 0:
                self.run(label, self.left + indent - 18, font)
            self.run(line, self.left + indent + (first if number == 0 else 0.0), font)
            self.y -= font.leading
        self.y -= after

    def labelled(self, label: str, text: str, tab: float, font: Font | None = None, bold: bool = True) -> None:
        """A head line: its label at the margin, its text (wrapped) at ``tab``."""
        font = font or self.font
        head = font.bold() if bold else font
        for number, line in enumerate(wrap(text, font, self.measure - tab)):
            self.need(font.leading)
            if number == 0:
                self.run(label, self.left, head)
            self.run(line, self.left + tab, font)
            self.y -= font.leading

    def run(self, text: str, x: float, font: Font) -> float:
        """Draws one line that may hold withheld marks; returns where it ends."""
        for part in MARK.split(text):
            if MARK.fullmatch(part):
                code, width = mark_size(part, font)
                if words := under_box(part):
                    self.canvas.setFont(font.name, font.size)
                    self.canvas.drawString(x, self.y, words)
                self.box(x, self.y - 0.22 * font.size, width, font.size, code)
                x += width
            elif part:
                self.canvas.setFillColor(black)
                self.canvas.setFont(font.name, font.size)
                self.canvas.drawString(x, self.y, part)
                x += font.width(part)
        return x

    def withheld(self, code: str, lines: int, font: Font | None = None, indent: float = 0.0) -> None:
        """A box over so many whole lines."""
        font = font or self.font
        height = lines * font.leading
        self.need(height)
        self.box(self.left + indent, self.y + font.size * 0.8 - height, self.measure - indent, height, CODES[code])
        self.y -= height + 7

    def box(self, x: float, y: float, width: float, height: float, code: str) -> None:
        canvas = self.canvas
        canvas.setStrokeColor(black)
        canvas.setLineWidth(0.7)
        canvas.setFillColor(black if self.black_boxes else white)
        canvas.rect(x, y, width, height, stroke=1, fill=1)
        canvas.setFillColor(white if self.black_boxes else black)
        size = min(8.0, height * 0.78)
        canvas.setFont("Helvetica", size)
        canvas.drawCentredString(x + width / 2, y + height / 2 - size * 0.36, code)
        canvas.setFillColor(black)

    def signature(self, seed: int) -> None:
        """A scrawl in place of a name."""
        self.need(40)
        canvas, x, y = self.canvas, self.left + 4, self.y - 8
        canvas.setStrokeColor(Color(0.1, 0.1, 0.4))
        canvas.setLineWidth(1.1)
        for stroke in range(5):
            lift, reach = 9 + (seed * (stroke + 3)) % 14, 18 + (seed * (stroke + 5)) % 12
            canvas.bezier(x, y, x + 6, y + lift * 1.6, x + reach - 4, y - lift, x + reach, y + lift * 0.3)
            x, y = x + reach - 2, y + lift * 0.3 - 3
        canvas.setStrokeColor(black)
        self.y -= 30

    def seal(self, x: float, y: float, radius: float = 27) -> None:
        """The place of an agency's seal; a drawing, nobody's emblem."""
        canvas = self.canvas
        canvas.setStrokeColor(GREY)
        for share, thickness in ((1.0, 1.4), (0.78, 0.6), (0.3, 0.6)):
            canvas.setLineWidth(thickness)
            canvas.circle(x, y, radius * share)
        canvas.line(x - radius * 0.78, y - radius * 0.2, x + radius * 0.78, y - radius * 0.2)
        canvas.setStrokeColor(black)


def mark_size(mark: str, font: Font) -> tuple[str, float]:
    """The code printed on a withheld box and the box's width."""
    name, _, width = mark.strip("{}").partition("|")[0].partition(":")
    code = CODES[name]
    return code, float(width) if width else font.width(code) + 16


def under_box(mark: str) -> str:
    return mark.strip("{}").partition("|")[2]


def measure(text: str, font: Font) -> float:
    return sum(mark_size(part, font)[1] if MARK.fullmatch(part) else font.width(part) for part in MARK.split(text))


def wrap(text: str, font: Font, width: float, first: float = 0.0) -> list[str]:
    """Lines no wider than ``width`` (the first one less ``first``); words are divided at the marked places only."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        room = width - (first if not lines else 0.0)
        plain = word.replace(DIVISION, "")
        longer = f"{line} {plain}" if line else plain
        if not line or measure(longer, font) <= room:
            line = longer
            continue
        head, tail = divide(word, font, room - measure(line + " ", font))
        lines.append(f"{line} {head}" if head else line)
        line = tail
    return [*lines, line]


def divide(word: str, font: Font, room: float) -> tuple[str, str]:
    """The longest part of a word that fits with a hyphen, and the rest; no part where it can't be divided."""
    parts = word.split(DIVISION)
    for cut in range(len(parts) - 1, 0, -1):
        head = "".join(parts[:cut]) + "-"
        if font.width(head) <= room:
            return head, "".join(parts[cut:])
    return "", "".join(parts)
