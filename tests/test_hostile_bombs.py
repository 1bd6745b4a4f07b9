"""Files of a kilobyte or two that want all the memory there is: the run stays small, each is named with its reason."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import hostile

PATHS = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
MOST = 512 << 20
"""Bytes of all processes of a run together."""
TOO_MUCH = r"more memory than|a bomb\?|it can.t be decoded"
BOMBS = {
    "flate-bomb.pdf": hostile.flate_bomb,
    "branching-forms.pdf": hostile.branching_forms,
    "huge-image.pdf": hostile.huge_image,
    "jbig2-bomb.pdf": hostile.jbig2_bomb,
    "nested-image.pdf": hostile.nested_image,
    "attached-bomb.pdf": hostile.attached_bomb,
    "bomb-of-a-font.pdf": hostile.bomb_of_a_font,
    "progressive-bomb.jpg": hostile.progressive_bomb,
}


def memory_of_all(process: int) -> int:
    """Bytes that the process and its children hold, what they share counted once."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(entry.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has ended
            continue
        children.setdefault(parent, []).append(int(entry.parent.name))
    held = 0
    waiting = [process]
    while waiting:
        one = waiting.pop()
        waiting += children.get(one, [])
        try:
            told = Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        held += sum(int(line.split()[1]) << 10 for line in told.splitlines() if line.startswith("Pss:"))
    return held


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="no way to see what processes hold")
@pytest.mark.xdist_group("hostile")
def test_a_small_bomb_takes_little_memory_of_the_whole_run_and_is_named(tmp_path: Path) -> None:
    dump = tmp_path / "dump"
    dump.mkdir()
    for name, make in BOMBS.items():
        (dump / name).write_bytes(make())
    command = [sys.executable, "-m", "foia_scan"]
    database = ["--db", str(tmp_path / "a.db")]
    ingest = [*command, "ingest", "--workers", "1", *database, str(dump)]
    process = subprocess.Popen(ingest, env=PATHS, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    most = 0
    while process.poll() is None:
        most = max(most, memory_of_all(process.pid))
        time.sleep(0.02)
    told = process.communicate()[1]
    assert process.returncode == 3, told
    assert "Traceback" not in told
    assert most < MOST, f"{most >> 20} MB"
    status = subprocess.run(
        [*command, "status", "--format", "json", *database], env=PATHS, capture_output=True, check=True
    )
    files = {Path(file["file"]).name: file for file in json.loads(status.stdout)["files"]}
    files["attached-bomb.pdf"] = files["attached-bomb.pdf!"]  # its page is good
    for name in BOMBS:
        assert files[name]["state"] == "failed", files[name]
        assert re.search(TOO_MUCH, files[name]["error"]), files[name]
