"""Times foia-scan on this machine, against what people use instead and against itself: python benchmarks/table.py

One line per row of work: what was done, against what, seconds (or MiB) of both, their ratio, and the goal. Peers that
are not installed are named and left out. Seconds say little about another machine; the ratios are the result.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import binding
import generated
import peers
from measuring import Measured, around, run, side_by_side

FOIA_SCAN = [sys.executable, "-m", "foia_scan"]
SMALLER = 10
"""The big file is so many times as long as the one whose memory it is held against."""


@dataclass(frozen=True, slots=True)
class Row:
    work: str
    against: str
    one: float
    other: float
    goal: str
    unit: str = "s"
    turned: bool = False
    """The ratio is that of the second to the first: "so many times faster"."""

    def line(self) -> str:
        ratio = self.other / self.one if self.turned else self.one / self.other
        return (
            f"{self.work:50} {self.against:42} {self.one:9.2f} {self.other:9.2f} {self.unit:4}{ratio:8.2f}  {self.goal}"
        )


class LeftOut(Exception):
    """A row that can't be measured here, with the reason."""


class Bench:
    """What the rows are measured with; big things are made once, when the first row asks for them."""

    def __init__(self, folder: Path, room: Path, asked: argparse.Namespace) -> None:
        self.room = room
        self.repeats: int = asked.repeats
        self.pages: int = asked.pages
        self.statements: int = asked.statements
        self.folder = folder
        self.many = cache(self._many)
        self.big = cache(self._big)

    @property
    def database(self) -> Path:
        return self.room / "benchmark.db"

    def forget(self) -> None:
        for end in ("", "-wal", "-shm"):
            self.database.with_name(self.database.name + end).unlink(missing_ok=True)

    def ingest(self, path: Path, *options: str) -> list[str]:
        return [*FOIA_SCAN, "ingest", "--db", str(self.database), *options, str(path)]

    def _many(self, copies: int) -> tuple[Path, int]:
        """So many copies of the files, and how many pages they have."""
        target = self.room / "many"
        target.mkdir()
        binding.copied(self.folder, copies, target)
        return target, binding.count_pages(target)[1]

    def _big(self, pages: int, workers: int) -> Measured:
        """A new ingest of one file of so many pages."""
        path = self.room / f"big-{pages}.pdf"
        if not path.exists():
            binding.bound(self.folder, pages, path)
        return run(self.ingest(path, "--workers", str(workers)), self.forget)


def pdfgrep(bench: Bench, asked: argparse.Namespace) -> Row:
    if not shutil.which("pdfgrep"):
        raise LeftOut("pdfgrep is not installed")
    folder, pages = bench.many(asked.copies)
    ours, theirs = side_by_side(
        bench.ingest(folder, "--ocr", "never"), peers.pdfgrep(folder), bench.repeats, bench.forget
    )
    return Row(f"first ingest, {pages:,} pages", "pdfgrep -i, once", ours.seconds, theirs.seconds, "at most 1")


def pdfplumber(bench: Bench, asked: argparse.Namespace) -> Row:
    folder, pages = bench.many(asked.copies)
    ours, theirs = around(peers.pdfplumber(folder), bench.ingest(folder, "--ocr", "never"), bench.repeats, bench.forget)
    return Row(
        f"first ingest, {pages:,} pages",
        "loop of pdfplumber and re, 2 processes",
        ours.seconds,
        theirs.seconds,
        "at least 15",
        turned=True,
    )


def again(bench: Bench, asked: argparse.Namespace) -> Row:
    folder, pages = bench.many(asked.copies)
    first = run(bench.ingest(folder, "--ocr", "never"), bench.forget)
    second = min((run(bench.ingest(folder, "--ocr", "never")) for _ in range(3)), key=lambda each: each.seconds)
    return Row(
        f"second ingest, {pages:,} pages", "the first", second.seconds, first.seconds, "at least 100", turned=True
    )


def workers(bench: Bench, asked: argparse.Namespace) -> Row:
    two, one = bench.big(asked.pages, 2), bench.big(asked.pages, 1)
    work = f"ingest of one file, {asked.pages:,} pages, 2 workers"
    return Row(work, "1 worker", two.seconds, one.seconds, "at least 1.7", turned=True)


def memory(bench: Bench, asked: argparse.Namespace) -> Row:
    fewer = asked.pages // SMALLER
    big, small = bench.big(asked.pages, 2), bench.big(fewer, 2)
    if big.peak_mib is None or small.peak_mib is None:
        raise LeftOut("the memory of a process is measured on Linux alone")
    return Row(
        f"peak memory, one file, {asked.pages:,} pages",
        f"{fewer:,} pages",
        big.peak_mib,
        small.peak_mib,
        "at most 1.15",
        "MiB",
    )


def dask(bench: Bench, asked: argparse.Namespace) -> Row:
    if not find_spec("distributed"):
        raise LeftOut("Dask is not installed")
    folder, pages = bench.many(asked.copies)
    with peers.dask_cluster() as address:
        ours, local = side_by_side(
            bench.ingest(folder, "--ocr", "never", "--dask", address),
            bench.ingest(folder, "--ocr", "never", "--workers", "2"),
            bench.repeats,
            bench.forget,
        )
    if ours.exit_code not in (0, 3):
        raise LeftOut("foia-scan could not use the cluster")
    return Row(
        f"first ingest, {pages:,} pages, Dask, 2 workers",
        "the local pool, 2 workers",
        ours.seconds,
        local.seconds,
        "at most 1.25",
    )


def contradictions(bench: Bench, asked: argparse.Namespace) -> Row:
    most, fewer = asked.statements // 10, asked.statements // 100
    seconds = []
    for count in (most, fewer):
        path = generated.fill(bench.room / f"contradictions-{count}.db", count)
        seconds.append(run([*FOIA_SCAN, "analyze", "--db", str(path)]).seconds)
    return Row(f"contradictions, {most:,} statements", f"{fewer:,} statements", *seconds, "at most 13")


def timeline(bench: Bench, asked: argparse.Namespace) -> Row:
    path = generated.fill(bench.room / "timeline.db", asked.statements)
    ask = [*FOIA_SCAN, "timeline", "--limit", "50", "--format", "json", "--db", str(path)]
    ours, bare = side_by_side(ask, peers.bare_sql(path), 5)
    begun = min(run([*FOIA_SCAN, "--help"]).seconds for _ in range(5))
    return Row(
        f"timeline --limit 50, {asked.statements:,} statements",
        "the bare SQL query, and --help",
        ours.seconds,
        bare.seconds + begun,
        "at most 2",
    )


def start(bench: Bench, asked: argparse.Namespace) -> Row:
    ours, bare = side_by_side([*FOIA_SCAN, "--help"], [sys.executable, "-c", "import typer, rich"], 10)
    return Row("foia-scan --help", 'python -c "import typer, rich"', ours.seconds, bare.seconds, "at most 1.5")


def recognition(bench: Bench, asked: argparse.Namespace) -> Row:
    if not shutil.which("ocrmypdf"):
        raise LeftOut("ocrmypdf is not installed")
    path = bench.room / "scans.pdf"
    pages = len(binding.scanned(bench.folder, asked.scans, path))
    ours, theirs = side_by_side(bench.ingest(path, "--workers", "2"), peers.ocrmypdf(path), bench.repeats, bench.forget)
    work = f"ingest of {pages} scanned pages, 2 workers"
    return Row(work, "ocrmypdf --force-ocr --jobs 2", ours.seconds, theirs.seconds, "at most 0.33")


ROWS: dict[str, Callable[[Bench, argparse.Namespace], Row]] = {
    "pdfgrep": pdfgrep,
    "pdfplumber": pdfplumber,
    "again": again,
    "workers": workers,
    "memory": memory,
    "dask": dask,
    "contradictions": contradictions,
    "timeline": timeline,
    "start": start,
    "recognition": recognition,
}


@contextmanager
def _room(where: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=where) as folder:
        yield Path(folder)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("sample_docs/release"), help="of PDFs to work on")
    parser.add_argument(
        "--rows", default=",".join(ROWS), metavar="A,B", help=f"only these: {', '.join(ROWS)} (default: all)"
    )
    parser.add_argument("--copies", type=int, default=10, help="of each file, to make a small folder big")
    parser.add_argument("--pages", type=int, default=5_000, help="of the one big file")
    parser.add_argument("--statements", type=int, default=1_000_000, help="of the big database")
    parser.add_argument("--scans", type=int, default=20, help="scanned pages")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each where one is short")
    parser.add_argument("--room", type=Path, help="folder with some gigabytes of space, for what is made")
    asked = parser.parse_args(arguments)
    names = [name.strip() for name in asked.rows.split(",")]
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        parser.error(f"no such row: {', '.join(unknown)}; there are {', '.join(ROWS)}")
    if not any(asked.folder.rglob("*.pdf")):
        parser.error(f"{asked.folder} holds no PDF (links to folders are not followed)")
    print(f"{'work':50} {'against':42} {'work':>9} {'against':>9} {'':4}{'ratio':>8}  goal", flush=True)
    with _room(asked.room) as room:
        bench = Bench(asked.folder, room, asked)
        for name in names:
            try:
                print(ROWS[name](bench, asked).line(), flush=True)
            except LeftOut as reason:
                print(f"{name}: left out, {reason}", flush=True)


if __name__ == "__main__":
    main()
