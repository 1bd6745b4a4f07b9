"""Times foia-scan against what people use instead, side by side in one run: python benchmarks/compare.py FOLDER

- ``foia-scan ingest --ocr never`` of the folder into a new database, and again on the unchanged folder (without text
  recognition, because neither peer has any: all three read the text layers);
- ``pdfgrep -i`` with the topic's words over the same files, once;
- a loop of pdfplumber's ``extract_text`` and ``re`` over the same files, on two processes.

Every one of them is a process of its own, timed from its start to its end; the best of the repeats counts. Peers that
are not installed are named and left out. Seconds say little about another machine; the ratios are the result.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

WORDS = r"opt(ing|ed|s)?[ -]?(out|in)|voluntar(y|ily)|mandat(e|ed|es|ory)|required to participate|withdraw"


@dataclass(frozen=True, slots=True)
class Timing:
    name: str
    seconds: float
    peak_mib: float
    """The largest process of the run; workers count one by one."""
    exit_code: int


def timed(name: str, command: Sequence[str], repeats: int, before: Callable[[], None] = lambda: None) -> Timing:
    """The best of the repeats."""
    runs = []
    for _ in range(repeats):
        before()
        start = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - start
        scale = 1024 * 1024 if sys.platform == "darwin" else 1024
        runs.append(Timing(name, seconds, usage.ru_maxrss / scale, process.returncode))
    return min(runs, key=lambda run: run.seconds)


def compare(folder: Path, repeats: int, without: Sequence[str]) -> list[Timing]:
    with tempfile.TemporaryDirectory() as room:
        database = Path(room) / "benchmark.db"

        def forget() -> None:
            for left in Path(room).iterdir():
                left.unlink()

        ingest = [sys.executable, "-m", "foia_scan", "ingest", "--ocr", "never", "--db", str(database), str(folder)]
        timings = [
            timed("foia-scan ingest", ingest, repeats, forget),
            timed("foia-scan ingest, again", ingest, repeats),
        ]
    if "pdfgrep" in without:
        print("pdfgrep: left out, as asked")
    elif pdfgrep := shutil.which("pdfgrep"):
        search = [pdfgrep, "--ignore-case", "--recursive", "--include", "*.pdf", WORDS, str(folder)]
        timings.append(timed("pdfgrep -i, once", search, repeats))
    else:
        print("pdfgrep: not installed, left out")
    if "pdfplumber" in without:
        print("pdfplumber: left out, as asked")
    elif find_spec("pdfplumber"):
        loop = [sys.executable, __file__, str(folder), "--loop"]
        timings.append(timed("pdfplumber extract_text + re", loop, 1))
    else:
        print("pdfplumber: not installed, left out")
    return timings


def loop(folder: Path, processes: int = 2) -> None:
    """What a reporter's own script does."""
    with ProcessPoolExecutor(processes) as pool:
        hits = sum(pool.map(search_one, sorted(folder.rglob("*.pdf"))))
    print(hits)


def search_one(path: Path) -> int:
    import pdfplumber

    words = re.compile(WORDS, re.IGNORECASE)
    try:
        with pdfplumber.open(path) as pdf:
            return sum(len(words.findall(page.extract_text())) for page in pdf.pages)
    except Exception:  # a broken file ends the search of that file, as it would in a script that goes on
        return 0


def copied(folder: Path, copies: int, room: Path) -> Path:
    """So many copies of the folder's files, each with a comment of its own at its end, so that no two are the same."""
    for path in sorted(folder.rglob("*.pdf")):
        for copy in range(copies):
            (room / f"{path.stem}_{copy:04d}.pdf").write_bytes(path.read_bytes() + b"\n%% copy %d\n" % copy)
    return room


def count_pages(folder: Path) -> tuple[int, int]:
    """Files and pages that PDFium opens."""
    import pypdfium2

    files = pages = 0
    for path in sorted(folder.rglob("*.pdf")):
        try:
            with pypdfium2.PdfDocument(path) as pdf:
                pages += len(pdf)
                files += 1
        except pypdfium2.PdfiumError:
            continue
    return files, pages


def report(timings: Sequence[Timing], pages: int) -> str:
    first = timings[0].seconds
    lines = [
        f"{'':32}{'seconds':>9}{'pages/s':>9}{'times ingest':>14}{'peak MiB':>10}{'exit':>6}",
        *(
            f"{run.name:32}{run.seconds:9.2f}{pages / run.seconds:9.0f}{run.seconds / first:14.2f}"
            f"{run.peak_mib:10.0f}{run.exit_code:6d}"
            for run in timings
        ),
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repeats", type=int, default=3, help="runs of each; the best counts (the loop runs once)")
    parser.add_argument(
        "--copies", type=int, default=1, help="so many copies of every file, to make a small folder big"
    )
    parser.add_argument("--without", action="append", default=[], choices=["pdfgrep", "pdfplumber"])
    parser.add_argument("--loop", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.loop:
        loop(options.folder)
        return
    with tempfile.TemporaryDirectory() as room:
        folder = copied(options.folder, options.copies, Path(room)) if options.copies > 1 else options.folder
        files, pages = count_pages(folder)
        print(f"{files} PDF files, {pages} pages, {os.cpu_count()} cores, best of {options.repeats}\n")
        print(report(compare(folder, options.repeats, options.without), pages))


if __name__ == "__main__":
    main()
