"""Reading one made PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from foia_scan import reading
from foia_scan.records import Page, SourceFile
from foia_scan.settings import Settings

SETTINGS = Settings(workers=1)
Reader = Callable[..., tuple[Page, ...]]


def source(path: Path) -> SourceFile:
    endings = {".txt": "text", ".tif": "image", ".png": "image", ".jpg": "image"}
    kind = endings.get(path.suffix, path.suffix.lstrip("."))
    return SourceFile(str(path), str(path), kind, path.stat().st_size, path.stat().st_mtime_ns, sha256="0" * 64)


@pytest.fixture
def read() -> Reader:
    """Read every page of a file at the fast speed."""

    def run(path: Path, settings: Settings = SETTINGS) -> tuple[Page, ...]:
        file = source(path)
        return reading.read_text(file, "0" * 64, 1, reading.count_pages(file, settings), settings)

    return run


@pytest.fixture
def lay_out(read: Reader) -> Reader:
    """Read every page of a file at the fast speed, then its layout."""

    def run(path: Path, settings: Settings = SETTINGS) -> tuple[Page, ...]:
        return reading.read_layout(source(path), read(path, settings), settings)

    return run
