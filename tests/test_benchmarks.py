"""The comparison runs where no peer is installed or wanted, and its ratios are those of its seconds."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, str(ROOT / "benchmarks" / "compare.py"), str(ROOT / "sample_docs" / "release")]


def test_it_says_which_peers_were_left_out() -> None:
    options = ["--repeats", "1", "--without", "pdfgrep", "--without", "pdfplumber"]
    printed = subprocess.run([*COMMAND, *options], check=True, capture_output=True, text=True).stdout
    assert "pdfgrep: left out" in printed
    assert "pdfplumber: left out" in printed
    assert "16 PDF files, 29 pages" in printed
    assert "foia-scan ingest, again" in printed


def test_words_right_are_counted_as_often_as_they_stand() -> None:
    loaded = importlib.util.spec_from_file_location("recognition", ROOT / "benchmarks" / "recognition.py")
    assert loaded is not None
    assert loaded.loader is not None
    module = importlib.util.module_from_spec(loaded)
    loaded.loader.exec_module(module)
    assert module.right(["may opt 0ut", "out out"], ["may opt out", "out"]) == 0.75
