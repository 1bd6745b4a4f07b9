"""Everything that knows Tesseract: finding it and its data, and recognizing the picture of a page."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from foia_scan.errors import TesseractMissing
from foia_scan.reading.placed import PlacedWord

DOTS_PER_INCH = 200
"""Of the rendered page; more brought no better words on scans of that resolution and took half as long again."""
LEAST_SURE = 0.5
"""Confidence below which a "word" without a letter or digit is taken for a speck."""
_DATA_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)


def problem(language: str) -> str | None:
    """Why text can't be recognized in that language here, or None; cheap, loads nothing."""
    if find_spec("tesserocr") is None:
        return "the package tesserocr is not installed"
    if data_folder(language) is None:
        needed = ", ".join(f"{name}.traineddata" for name in language.split("+"))
        return f"Tesseract's data for {language!r} ({needed}) was not found"
    return None


def data_folder(language: str) -> Path | None:
    """The folder that holds the data of every language in ``language`` ("eng+spa")."""
    asked = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(asked), Path(asked) / "tessdata"] if asked else []
    for folder in [*folders, *map(Path, _DATA_FOLDERS)]:
        if all((folder / f"{name}.traineddata").is_file() for name in language.split("+")):
            return folder
    return None


def reader() -> str:
    """Name and version of the program that recognizes."""
    try:
        return f"tesserocr {version('tesserocr')}"
    except PackageNotFoundError:
        return "tesserocr"


def recognized(picture: Any, scale: float, language: str) -> list[list[list[PlacedWord]]]:
    """Recognize a PIL image of ``scale`` pixels per point. Returns blocks of lines of words, in reading order.

    Raises TesseractMissing.
    """
    import tesserocr

    engine = _engine(language)
    engine.SetImage(picture)
    engine.SetSourceResolution(max(70, round(scale * 72)))
    try:
        engine.Recognize()
        blocks: list[list[list[PlacedWord]]] = []
        for word, opens_block, opens_line in _words(engine, tesserocr, scale):
            if opens_block or not blocks:
                blocks.append([])
            if opens_line or not blocks[-1]:
                blocks[-1].append([])
            if word is not None:
                blocks[-1][-1].append(word)
        return [lines for block in blocks if (lines := [line for line in block if line])]
    finally:
        engine.Clear()


def _words(engine: Any, tesserocr: Any, scale: float) -> Iterator[tuple[PlacedWord | None, bool, bool]]:
    """Yield each word with whether it opens a block and a line; None for specks."""
    level = tesserocr.RIL.WORD
    found = engine.GetIterator()
    if found is None:
        return
    for item in tesserocr.iterate_level(found, level):
        opens = item.IsAtBeginningOf(tesserocr.RIL.BLOCK), item.IsAtBeginningOf(tesserocr.RIL.TEXTLINE)
        box = item.BoundingBox(level)
        try:
            text = "".join((item.GetUTF8Text(level) or "").split())
        except RuntimeError:  # no text at this place
            text = ""
        sure = min(1.0, max(0.0, item.Confidence(level) / 100))
        speck = not any(char.isalnum() for char in text) and sure < LEAST_SURE
        word = None
        if text and box is not None and not speck:
            x0, top, x1, bottom = (side / scale for side in box)
            word = PlacedWord(text, (x0, top, x1, bottom), round(sure, 4))
        yield word, *opens


@lru_cache(maxsize=1)
def _engine(language: str) -> Any:
    """One engine a process, kept: loading the data takes longer than a short page."""
    reason = problem(language)
    folder = data_folder(language)
    if reason is not None or folder is None:
        raise TesseractMissing(f"Text can't be recognized: {reason}.")
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    import tesserocr

    return tesserocr.PyTessBaseAPI(path=str(folder), lang=language, psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY)
