"""Times and scores the recognition of scans against OCRmyPDF's: python benchmarks/recognition.py SCANS TEXTS

SCANS is a folder of scanned PDFs, TEXTS one of the same files born digital, by name: their text layers are the truth.
The first pages of each go into one file of twenty scanned pages, which both programs read on two processes, each timed
from its start to its end. A word is right when the truth has it, and as often; the share is that of the truth's words.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pypdfium2

Run = Callable[[Path, Path], tuple[float, list[str]]]
WORD = re.compile(r"\w+")


def bind(scans: Path, texts: Path, pages: int, each: int, target: Path) -> list[str]:
    """Write the file of scanned pages; return the true text of each."""
    truth: list[str] = []
    bound = pypdfium2.PdfDocument.new()
    for path in sorted(scans.glob("*.pdf")):
        with pypdfium2.PdfDocument(path) as scan, pypdfium2.PdfDocument(texts / path.name) as text:
            taken = range(min(each, len(scan), pages - len(truth)))
            if not taken:  # an empty list of pages would be all of them
                break
            bound.import_pages(scan, list(taken))
            for number in taken:
                truth.append(text[number].get_textpage().get_text_range().replace("\ufffe", ""))
    bound.save(target)
    return truth


def seconds(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def right(read: Sequence[str], truth: Sequence[str]) -> float:
    """Share of the truth's words that were read."""
    found = [(Counter(WORD.findall(a)), Counter(WORD.findall(b))) for a, b in zip(read, truth, strict=True)]
    return sum((a & b).total() for a, b in found) / sum(b.total() for _, b in found)


def ours(source: Path, room: Path) -> tuple[float, list[str]]:
    database = room / "benchmark.db"
    took = seconds([sys.executable, "-m", "foia_scan", "ingest", "--workers", "2", "--db", str(database), str(source)])
    with sqlite3.connect(database) as opened:
        return took, [row[0] for row in opened.execute("SELECT text FROM pages ORDER BY number")]


def theirs(source: Path, room: Path) -> tuple[float, list[str]]:
    sidecar = room / "sidecar.txt"
    options = ["--force-ocr", "--jobs", "2", "--output-type", "none", "--sidecar", str(sidecar)]
    took = seconds(["ocrmypdf", *options, str(source), "-"])
    return took, sidecar.read_text().split("\f")


def best(run: Run, source: Path, room: Path, repeats: int) -> tuple[float, list[str]]:
    """The fastest of the repeats, each from nothing."""
    runs = []
    for _ in range(repeats):
        for left in room.iterdir():
            if left != source:
                left.unlink()
        runs.append(run(source, room))
    return min(runs, key=lambda each: each[0])


def table(scans: Path, texts: Path, pages: int, each: int, repeats: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        source = room / "scans.pdf"
        truth = bind(scans, texts, pages, each, source)
        took, read = best(ours, source, room, repeats)
        yield f"{len(truth)} scanned pages, two processes"
        yield f"{'foia-scan ingest':20} {took:6.1f} s   words right {right(read, truth):.4f}"
        if not shutil.which("ocrmypdf"):
            yield "ocrmypdf: not installed, left out"
            return
        peer, peer_read = best(theirs, source, room, repeats)
        peer_read = (peer_read + [""] * len(truth))[: len(truth)]
        yield f"{'ocrmypdf --force-ocr':20} {peer:6.1f} s   words right {right(peer_read, truth):.4f}"
        yield f"{took / peer:.2f} of its time"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scans", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--each", type=int, default=2, help="pages of each file")
    parser.add_argument("--repeats", type=int, default=3, help="the best counts")
    asked = parser.parse_args()
    for line in table(asked.scans, asked.texts, asked.pages, asked.each, asked.repeats):
        print(line)


if __name__ == "__main__":
    main()
