"""Makes the files that are measured out of a folder of PDFs: many small ones, one big one, and scans."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pypdfium2

FEWEST_CHARACTERS = 100
"""On a page that counts as one with a text layer."""


def copied(folder: Path, copies: int, target: Path) -> Path:
    """So many copies of the folder's files, each with a comment of its own at its end, so that no two are the same."""
    for number, path in enumerate(sorted(folder.rglob("*.pdf"))):
        for copy in range(copies):
            made = target / f"{number:03d}_{copy:04d}_{path.name}"
            made.write_bytes(path.read_bytes() + b"\n%% copy %d\n" % copy)
    return target


def count_pages(folder: Path) -> tuple[int, int]:
    """Files and pages that PDFium opens."""
    counts = [len(pdf) for pdf in _opened(folder)]
    return len(counts), sum(counts)


def bound(folder: Path, pages: int, target: Path) -> Path:
    """One file of so many pages: those of the folder that have a text layer, again and again."""
    whole = pypdfium2.PdfDocument.new()
    sources = [(pdf, numbers) for pdf in _opened(folder) if (numbers := _with_text(pdf))]
    if not sources:
        raise SystemExit(f"{folder} holds no PDF with a text layer")
    for pdf, numbers in cycle(sources):
        whole.import_pages(pdf, numbers[: pages - len(whole)])
        if len(whole) == pages:
            break
    whole.save(target)
    return target


def scanned(folder: Path, pages: int, target: Path, dots_per_inch: int = 200) -> list[str]:
    """Pictures of the first pages that have a text layer, as one PDF; return what stands on them."""
    pictures, texts = [], []
    for pdf in _opened(folder):
        for number in _with_text(pdf)[: pages - len(pictures)]:
            pictures.append(pdf[number].render(scale=dots_per_inch / 72, grayscale=True).to_pil())
            texts.append(_text(pdf, number))
    pictures[0].save(target, save_all=True, append_images=pictures[1:], resolution=dots_per_inch)
    return texts


def _opened(folder: Path) -> Iterator[pypdfium2.PdfDocument]:
    for path in sorted(folder.rglob("*.pdf")):
        try:
            yield pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError:  # locked or damaged
            continue


def _with_text(pdf: pypdfium2.PdfDocument) -> list[int]:
    return [number for number in range(len(pdf)) if len(_text(pdf, number)) >= FEWEST_CHARACTERS]


def _text(pdf: pypdfium2.PdfDocument, number: int) -> str:
    page = pdf[number]
    textpage = page.get_textpage()
    try:
        return str(textpage.get_text_range()).replace("\ufffe", "")
    finally:
        textpage.close()
        page.close()
