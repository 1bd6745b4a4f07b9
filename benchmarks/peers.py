"""What people use instead, as commands. python benchmarks/peers.py FOLDER is a reporter's own script."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

WORDS = r"opt(ing|ed|s)?[ -]?(out|in)|voluntar(y|ily)|mandat(e|ed|es|ory)|required to participate|withdraw"
PROCESSES = 2


def pdfgrep(folder: Path) -> list[str]:
    return ["pdfgrep", "--ignore-case", "--recursive", "--include", "*.pdf", WORDS, str(folder)]


def pdfplumber(folder: Path) -> list[str]:
    return [sys.executable, __file__, str(folder)]


def ocrmypdf(path: Path) -> list[str]:
    sidecar = path.with_suffix(".txt")
    return [
        "ocrmypdf",
        "--force-ocr",
        "--jobs",
        str(PROCESSES),
        "--output-type",
        "none",
        "--sidecar",
        str(sidecar),
        str(path),
        "-",
    ]


BARE_SQL = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
shown = "s.position IS NOT NULL AND NOT EXISTS (SELECT 1 FROM copies c WHERE c.id = s.id)"
database.execute(f"SELECT count(*) FROM statements s WHERE {shown}").fetchone()
database.execute(
    f"SELECT s.*, d.kind, d.title, c.name FROM statements s JOIN documents d ON d.id = s.document "
    f"JOIN contents c ON c.sha256 = s.sha256 WHERE {shown} ORDER BY s.date IS NULL, s.date LIMIT 50"
).fetchall()
"""


def bare_sql(database: Path) -> list[str]:
    """The first fifty statements and how many there are, by sqlite3 alone."""
    return [sys.executable, "-c", BARE_SQL, str(database)]


CLUSTER = """
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        print(cluster.scheduler_address, flush=True)
        input()
"""


@contextmanager
def dask_cluster() -> Iterator[str]:
    """The address of a cluster of two workers on this machine."""
    command = [sys.executable, "-c", CLUSTER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.communicate("\n")


def loop(folder: Path) -> None:
    with ProcessPoolExecutor(PROCESSES) as pool:
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


if __name__ == "__main__":
    loop(Path(sys.argv[1]))
