"""The kinds of documents that a release holds, as data, and how each is laid out on paper."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from paper import GREY, HEIGHT, PLAIN, WIDTH, Font, Furniture, Sheet, wrap
from reportlab.pdfgen.canvas import Canvas

MAIL = Font("Helvetica", 10)
BOOK = Font("Times-Roman", 11.5)
TYPED = Font("Courier", 10.5)


@dataclass(frozen=True, slots=True)
class Withheld:
    """Whole lines under one box."""

    code: str
    lines: int


@dataclass(frozen=True, slots=True)
class Bullet:
    text: str
    label: str = "\u2022"


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


Block = str | Withheld | Bullet | Heading


@dataclass(frozen=True, slots=True)
class Message:
    sender: str
    sent: str
    to: str
    subject: str
    body: tuple[Block, ...]
    signature: tuple[str, ...] = ()
    cc: str = ""
    attachments: str = ""
    quoted_with: str = ""
    """What the mail program put above it when it was quoted: "-----Original Message-----" or nothing."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A printed e-mail: the newest message on top, the older ones below it as the mail program quoted them."""

    mailbox: str
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Memo:
    office: tuple[str, ...]
    date: str
    head: tuple[tuple[str, str], ...]
    body: tuple[Block, ...]
    decision: bool = False
    """Whether it ends with lines for the decision."""


@dataclass(frozen=True, slots=True)
class Letter:
    letterhead: tuple[str, ...]
    date: str
    address: tuple[str, ...]
    greeting: str
    body: tuple[Block, ...]
    closing: str
    signatory: tuple[str, ...]
    seed: int = 5
    below: tuple[str, ...] = ()
    sealed: bool = True


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with a title: an agreement, a fact sheet, talking points, minutes, a press release."""

    above: tuple[str, ...]
    title: tuple[str, ...]
    below_title: tuple[str, ...]
    body: tuple[Block, ...]
    below: tuple[str, ...] = ()
    centered: bool = True


@dataclass(frozen=True, slots=True)
class Clipping:
    masthead: str
    dateline: str
    headline: tuple[str, ...]
    byline: tuple[str, ...]
    columns: tuple[str, ...]
    """Its paragraphs, set in two columns; "·" shows where a word may be divided."""
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    cover: tuple[str, ...]
    head: str
    turns: tuple[tuple[str, str], ...]
    """Label ("Q.", "A.", "MR. HOLLOWAY:", "" for what the reporter notes) and words."""
    first_page: int = 1


@dataclass(frozen=True, slots=True)
class Slip:
    """The sheet that an agency puts in the place of pages withheld in full, or on top of a bound file."""

    lines: tuple[str, ...]


Form = Thread | Memo | Letter | Paper | Clipping | Transcript | Slip


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file, and what its pages bear."""

    form: Form
    furniture: Furniture = PLAIN
    black_boxes: bool = False
    font: Font | None = None


def draw_block(sheet: Sheet, block: Block, first: float = 0.0) -> None:
    match block:
        case Withheld(code, lines):
            sheet.withheld(code, lines)
        case Bullet(text, label):
            sheet.paragraph(text, indent=34, label=label)
        case Heading(text):
            sheet.need(44)
            sheet.space(4)
            sheet.paragraph(text, font=sheet.font.bold(), after=3)
        case str():
            sheet.paragraph(block, first=first)


def draw_thread(sheet: Sheet, thread: Thread) -> None:
    sheet.paragraph(thread.mailbox, font=Font("Helvetica-Bold", 12), after=0)
    sheet.space(-7)
    sheet.rule(2.2)
    sheet.space(20)
    for number, message in enumerate(thread.messages):
        if number:
            sheet.need(150)
            sheet.space(8)
            if message.quoted_with:
                sheet.paragraph(message.quoted_with, after=0)
            else:
                sheet.rule(0.5)
                sheet.space(14)
        draw_message(sheet, message, tab=92 if number == 0 else 0)


def draw_message(sheet: Sheet, message: Message, tab: float) -> None:
    """The head of the newest message is set on a tab stop, that of a quoted one runs on."""
    fields = (
        ("From:", message.sender),
        ("Sent:", message.sent),
        ("To:", message.to),
        ("Cc:", message.cc),
        ("Subject:", message.subject),
        ("Attachments:", message.attachments),
    )
    for label, value in fields:
        if value:
            sheet.labelled(label, value, tab or sheet.font.bold().width(label + " "))
    sheet.space(10)
    for block in message.body:
        draw_block(sheet, block)
    sheet.lines(message.signature)
    sheet.space(8)


def draw_memo(sheet: Sheet, memo: Memo) -> None:
    sheet.seal(sheet.left + 24, HEIGHT - 78)
    for number, line in enumerate(memo.office):
        font = Font("Times-Italic" if number == 0 else "Times-Roman", 9)
        sheet.canvas.setFont(font.name, font.size)
        sheet.canvas.drawString(WIDTH - 210, HEIGHT - 62 - number * 11, line)
    sheet.y = HEIGHT - 138
    sheet.paragraph(memo.date, after=10)
    for label, value in memo.head:
        sheet.labelled(label, value, 148)
        sheet.space(7)
    sheet.rule(0.8)
    sheet.space(20)
    for block in memo.body:
        draw_block(sheet, block)
    if memo.decision:
        sheet.need(50)
        sheet.space(12)
        sheet.paragraph("Approve ______________________     Disapprove ______________________", after=4)
        sheet.paragraph("Needs more discussion ______________________", after=0)


def draw_letter(sheet: Sheet, letter: Letter) -> None:
    if letter.sealed:
        sheet.seal(sheet.left + 24, HEIGHT - 76)
    for number, line in enumerate(letter.letterhead):
        font = Font("Times-Bold" if number == 0 else "Times-Roman", 13 if number == 0 else 9.5)
        sheet.canvas.setFont(font.name, font.size)
        sheet.canvas.drawCentredString(WIDTH / 2 + 10, HEIGHT - 62 - number * 13, line)
    sheet.y = HEIGHT - 84 - 13 * len(letter.letterhead)
    sheet.paragraph(letter.date, after=12)
    sheet.lines(letter.address)
    sheet.space(12)
    sheet.paragraph(letter.greeting)
    for block in letter.body:
        draw_block(sheet, block)
    sheet.need(100)
    sheet.space(4)
    sheet.paragraph(letter.closing, after=14)
    sheet.signature(letter.seed)
    sheet.lines(letter.signatory)
    if letter.below:
        sheet.space(12)
        sheet.lines(letter.below, font=Font("Times-Roman", 9.5))


def draw_paper(sheet: Sheet, paper: Paper) -> None:
    sheet.lines(paper.above, font=Font(sheet.font.name, 9.5))
    sheet.space(10)
    for line in paper.title:
        if paper.centered:
            sheet.centered(line, Font(sheet.font.bold().name, 14))
        else:
            sheet.paragraph(line, font=Font(sheet.font.bold().name, 16), after=0)
    sheet.space(2)
    for line in paper.below_title:
        if paper.centered:
            sheet.centered(line)
        else:
            sheet.paragraph(line, after=0)
    sheet.space(10)
    for block in paper.body:
        draw_block(sheet, block)
    if paper.below:
        sheet.need(14.0 * len(paper.below) + 10)
        sheet.space(10)
        sheet.lines(paper.below)


def draw_clipping(sheet: Sheet, clipping: Clipping) -> None:
    sheet.centered(clipping.masthead, Font("Times-BoldItalic", 24))
    sheet.space(2)
    sheet.rule(0.5)
    sheet.space(12)
    sheet.centered(clipping.dateline, Font("Times-Roman", 9))
    sheet.space(-4)
    sheet.rule(1.4)
    sheet.space(26)
    sheet.lines(clipping.headline, font=Font("Times-Bold", 21))
    sheet.space(4)
    sheet.lines(clipping.byline, font=Font("Helvetica", 8.5))
    sheet.space(8)
    set_columns(sheet, clipping.columns, Font("Times-Roman", 10))
    if clipping.stamp:
        sheet.canvas.setFillColor(GREY)
        sheet.canvas.setFont("Courier-Bold", 9)
        sheet.canvas.drawString(sheet.left, 40, clipping.stamp)


def set_columns(sheet: Sheet, paragraphs: tuple[str, ...], font: Font, gutter: float = 22) -> None:
    """Fills the left column down to the bottom of the page, then the right one, then a new page."""
    width = (sheet.measure - gutter) / 2
    lines = [line for text in paragraphs for line in indented(text, font, width)]
    while lines:
        top = sheet.y
        room = int((top - sheet.bottom) / font.leading)
        height = min(room, -(-len(lines) // 2))
        for column in (0, 1):
            x = sheet.left + column * (width + gutter)
            sheet.y = top
            for line, first in lines[:height]:
                sheet.run(line, x + (10 if first else 0), font)
                sheet.y -= font.leading
            lines = lines[height:]
        middle = sheet.left + width + gutter / 2
        sheet.canvas.setLineWidth(0.4)
        sheet.canvas.line(middle, top + 8, middle, top - height * font.leading + 8)
        if lines:
            sheet.turn()


def indented(text: str, font: Font, width: float) -> list[tuple[str, bool]]:
    return [(line, number == 0) for number, line in enumerate(wrap(text, font, width, first=10))]


def draw_transcript(sheet: Sheet, transcript: Transcript) -> None:
    """Twenty-five numbered lines a page inside a double rule, as court reporters print them."""
    for line in transcript.cover:
        sheet.centered(line, TYPED)
        sheet.space(5)
    printed = [line for label, words in transcript.turns for line in spoken(label, words)]
    for start in range(0, len(printed), 25):
        sheet.turn()
        page = transcript.first_page + start // 25
        sheet.canvas.setFont("Courier", 9)
        sheet.canvas.drawString(sheet.left, HEIGHT - 50, transcript.head)
        sheet.canvas.drawRightString(WIDTH - sheet.right, HEIGHT - 50, f"Page {page}")
        sheet.canvas.setLineWidth(0.5)
        for x in (sheet.left + 22, sheet.left + 25):
            sheet.canvas.line(x, HEIGHT - 66, x, 66)
        for number in range(1, 26):
            y = HEIGHT - 66 - number * 25.2
            sheet.canvas.setFont("Courier", 10.5)
            sheet.canvas.drawRightString(sheet.left + 16, y, str(number))
            if start + number <= len(printed):
                sheet.canvas.drawString(sheet.left + 36, y, printed[start + number - 1])


def spoken(label: str, words: str) -> list[str]:
    """A turn as the lines of a transcript: its label on a tab stop, the lines below it at the margin."""
    if not label:
        return textwrap.wrap(words, 62)
    indent = "     " if label in {"Q.", "A."} else "          "
    return textwrap.wrap(words, 62, initial_indent=f"{indent}{label}  ", break_on_hyphens=False)


def draw_slip(sheet: Sheet, slip: Slip) -> None:
    sheet.y = HEIGHT - 230
    for line in slip.lines:
        sheet.centered(line, Font("Helvetica", 12))
        sheet.space(4)


def draw_part(part: Part, canvas: Canvas, bates: Iterator[str]) -> None:
    """Lays one document out; it begins on a page of its own."""
    form = part.form
    font = part.font or (MAIL if isinstance(form, Thread) else BOOK)
    margin = (90, 78, 60, 66) if isinstance(form, Transcript) else (72, 78, 72, 72)
    sheet = Sheet(canvas, bates, part.furniture, font, margin, part.black_boxes)
    match form:
        case Thread():
            draw_thread(sheet, form)
        case Memo():
            draw_memo(sheet, form)
        case Letter():
            draw_letter(sheet, form)
        case Paper():
            draw_paper(sheet, form)
        case Clipping():
            draw_clipping(sheet, form)
        case Transcript():
            draw_transcript(sheet, form)
        case Slip():
            draw_slip(sheet, form)
    sheet.close()
