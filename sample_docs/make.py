"""Makes the sample release: ``python sample_docs/make.py [FOLDER]``, by default into ``release`` beside this script.

The same bytes come out of every run: no clock, no chance, uncompressed pages, the file id a digest of the content.
Only the scan depends on the machine that makes it (its pages are drawn by PDFium with the fonts found there), so a scan
that is already in the folder is kept; delete it to have it made again.
"""

from __future__ import annotations

import io
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import agency
import county
import mail
import press
import testimony
from forms import Part, draw_part
from paper import HEIGHT, WIDTH
from reportlab import rl_config
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

MADE_WITH = "5.1.0"
"""The reportlab that made the files in the repository; another one may write the same pages in other bytes."""
PREFIX = "SCWAB-"
PASSWORD = "alder"
SCAN_DPI = 200


@dataclass(frozen=True, slots=True)
class File:
    name: str
    title: str
    parts: tuple[Part, ...]
    password: str = ""
    scanned: bool = False
    gap: tuple[int, int] | None = None
    """After which part the numbering jumps, and to which number: pages that were withheld in full."""


FILES = (
    File("01_thread_alder_county.pdf", "E-mail thread", (mail.ALDER_THREAD,)),
    File("02_memo_teague.pdf", "Memorandum", (agency.MEMO_NO_OPT_OUT,)),
    File("03_letter_kallberg.pdf", "Letter", (agency.LETTER_TO_MEMBER,)),
    File("04_faq.pdf", "FAQ", (agency.FAQ,)),
    File("05_agreement.pdf", "Agreement", (agency.AGREEMENT,)),
    File("06_press_release.pdf", "Press release", (press.PRESS_RELEASE,)),
    File("07_clipping_courier.pdf", "Clipping", (press.CLIPPING,)),
    File("08_talking_points_draft.pdf", "Talking points", (agency.TALKING_POINTS_DRAFT,)),
    File("09_talking_points_cleared.pdf", "Talking points", (agency.TALKING_POINTS_CLEARED,)),
    File(
        "10_county_file.pdf",
        "Production, part 3",
        (*county.BEFORE_THE_GAP, *county.AFTER_THE_GAP),
        gap=(len(county.BEFORE_THE_GAP), 35),
    ),
    File("11_scanned_memo.pdf", "Scan", (agency.LEGAL_MEMO,), scanned=True),
    File("12_deposition_whitlow.pdf", "Deposition", (testimony.DEPOSITION,)),
    File("13_field_reports.pdf", "E-mail", (mail.FIELD_REPORTS,)),
    File("14_letter_governor.pdf", "Letter", (agency.CHANGE_OF_POLICY,)),
    File("15_training.pdf", "E-mail", (mail.DAILY_NOISE,)),
    File("16_thread_again.pdf", "E-mail thread", (mail.FORWARDED_AGAIN,)),
    File("17_locked_draft.pdf", "Working draft", (agency.WORKING_DRAFT,), password=PASSWORD),
)


class Numbering:
    """Hands out Bates numbers; ``next`` is the number that comes next."""

    def __init__(self) -> None:
        self.next = 1

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        self.next += 1
        return f"{PREFIX}{self.next - 1:06d}"


def draw(file: File, numbering: Numbering, password: str) -> bytes:
    """The file as PDF with a text layer."""
    out = io.BytesIO()
    # 128-bit RC4: its keys are derived from the file id, which is a digest here; AES needs chance.
    locked = StandardEncryption(password, "owner-" + password, strength=128) if password else None
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=0, encrypt=locked)
    canvas.setTitle(file.title)
    canvas.setAuthor("foia-scan sample release (fiction)")
    for number, part in enumerate(file.parts):
        if file.gap and number == file.gap[0]:
            numbering.next = file.gap[1]
        draw_part(part, canvas, numbering)
    canvas.save()
    return out.getvalue()


def scan(pdf: bytes, title: str) -> bytes:
    """The pages as a copier sees them: turned a little, speckled, black and white, without a text layer."""
    import pypdfium2
    from PIL import Image

    chance = random.Random(20110114)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=0)
    canvas.setTitle(title)
    for page in pypdfium2.PdfDocument(pdf):
        image = page.render(scale=SCAN_DPI / 72, grayscale=True).to_pil()
        image = image.rotate(chance.uniform(-0.7, 0.7), resample=Image.Resampling.BICUBIC, fillcolor=255)
        for _ in range(350):
            image.putpixel((chance.randrange(image.width), chance.randrange(image.height)), 0)
        image = image.point(lambda level: 255 if level > 150 else 0)
        canvas.drawImage(ImageReader(image), 0, 0, WIDTH, HEIGHT)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def make(folder: Path, files: Iterable[File] = FILES) -> list[Path]:
    """Writes the release into the folder; returns the paths, in the order of the numbering."""
    rl_config.useA85 = 0
    folder.mkdir(parents=True, exist_ok=True)
    numbering = Numbering()
    made = []
    for file in files:
        pdf = draw(file, numbering, file.password)
        path = folder / file.name
        if file.scanned and path.exists():
            pdf = path.read_bytes()
        elif file.scanned:
            pdf = scan(pdf, file.title)
        path.write_bytes(pdf)
        made.append(path)
    return made


if __name__ == "__main__":
    for made_path in make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "release"):
        print(made_path)
