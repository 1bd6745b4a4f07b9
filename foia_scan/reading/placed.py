"""Words with their places on a page, as pdfplumber and Tesseract give them, before they are put in reading order."""

from __future__ import annotations

from dataclasses import dataclass

from foia_scan.reading.raw import Rect


@dataclass(frozen=True, slots=True)
class PlacedWord:
    text: str
    box: Rect
    confidence: float | None = None
    upright: bool = True

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]
