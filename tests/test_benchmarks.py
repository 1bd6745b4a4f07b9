"""The benchmark makes what it measures, names what it leaves out, and its ratios are those of its seconds."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pypdfium2
import pytest

from foia_scan.store.database import open_database

ROOT = Path(__file__).parent.parent
RELEASE = ROOT / "sample_docs" / "release"


def loaded(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    found = importlib.util.spec_from_file_location(name, ROOT / "benchmarks" / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    monkeypatch.setitem(sys.modules, name, module)
    found.loader.exec_module(module)
    return module


def printed(*options: str, path: str = "") -> list[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "table.py"), str(RELEASE), *options]
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": path}, cwd=ROOT)
    return (run.stdout + run.stderr).splitlines()


def test_a_row_for_each_work_and_what_is_not_installed_left_out() -> None:
    head, start, pdfgrep, recognition, contradictions = printed(
        "--rows", "start,pdfgrep,recognition,contradictions", "--statements", "4000"
    )
    assert head.split() == ["work", "against", "work", "against", "ratio", "goal"]
    assert start.startswith("foia-scan --help ")
    assert start.endswith("at most 1.5")
    assert pdfgrep == "pdfgrep: left out, pdfgrep is not installed"
    assert recognition == "recognition: left out, ocrmypdf is not installed"
    assert contradictions.startswith("contradictions, 400 statements  ")
    assert " 40 statements  " in contradictions


def test_a_row_that_there_is_not_is_named() -> None:
    assert "no such row: speed" in printed("--rows", "start,speed")[-1]


@pytest.mark.parametrize(("turned", "ratio"), [(False, "0.25"), (True, "4.00")])
def test_a_ratio_says_how_much_less_or_how_many_times_faster(
    turned: bool, ratio: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = loaded("table", monkeypatch).Row("this", "that", 0.5, 2.0, "goal", turned=turned)
    assert row.line().split() == ["this", "that", "0.50", "2.00", "s", ratio, "goal"]


def test_a_big_file_is_bound_from_the_pages_with_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = loaded("binding", monkeypatch).bound(RELEASE, 70, tmp_path / "big.pdf")
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) == 70
        assert all(page.get_textpage().count_chars() >= 100 for page in pdf)


def test_generated_statements_are_there_and_not_yet_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = loaded("generated", monkeypatch).fill(tmp_path / "a.db", 100)
    with open_database(path, create=False) as database:
        (counts,) = database.query(
            "SELECT (SELECT count(*) FROM statements WHERE position IS NOT NULL) AS statements, "
            "(SELECT count(*) FROM analyses WHERE NOT compared) AS files, "
            "(SELECT count(*) FROM contradictions) AS pairs"
        )
        assert counts == {"statements": 100, "files": 3, "pairs": 0}
        assert database.faults() == []


def test_words_right_are_counted_as_often_as_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    assert loaded("recognition", monkeypatch).right(["may opt 0ut", "out out"], ["may opt out", "out"]) == 0.75


def test_what_both_find_is_made_ready_before_each_run(monkeypatch: pytest.MonkeyPatch) -> None:
    measuring = loaded("measuring", monkeypatch)
    ready: list[int] = []
    measuring.side_by_side(["true"], ["true"], 2, lambda: ready.append(1))
    assert len(ready) == 4


def test_short_runs_stand_around_a_long_one_and_the_middle_one_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    measuring = loaded("measuring", monkeypatch)
    seconds = {"short": iter([9.0, 2.0, 3.0, 4.0, 1.0, 5.0]), "long": iter([60.0])}
    order: list[str] = []

    def run(command: list[str], before: object) -> object:
        order.append(command[0])
        return measuring.Measured(next(seconds[command[0]]), None, 0)

    monkeypatch.setattr(measuring, "run", run)
    short, long = measuring.around(["long"], ["short"], 3)
    assert order == ["short"] * 3 + ["long"] + ["short"] * 3
    assert (short.seconds, long.seconds) == (4.0, 60.0)


def test_a_folder_without_a_pdf_is_no_measure(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "table.py"), str(tmp_path), "--rows", "pdfgrep"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert run.returncode == 2
    assert "holds no PDF" in run.stderr
