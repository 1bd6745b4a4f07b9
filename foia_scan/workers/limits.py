"""How long the parts of a unit may take."""

from __future__ import annotations

from foia_scan.settings import Settings
from foia_scan.workers.units import Unit

SLOW_DISK = 10_000_000
"""Bytes a second, of a network disk on a bad day: digests and text files are read as a whole."""


def unit_bytes(unit: Unit, settings: Settings) -> int | None:
    """Memory that the unit may take on top of what its worker holds; None where the worker's own limit is the only one.

    Only what looks at every page of every file is held so short: bombs go off there.
    """
    return settings.reading_bytes if unit.task in ("digest", "survey", "text") and unit.file.kind == "pdf" else None


def page_seconds(unit: Unit, settings: Settings) -> float:
    """Seconds that one page may take from its announcement on."""
    return settings.recognition_seconds if unit.task == "recognize" else settings.page_seconds


def opening_seconds(unit: Unit, settings: Settings) -> float:
    """Seconds until the first page must be announced, or the unit done where it announces none."""
    per_page = settings.page_seconds * len(unit.pages) / 10 if unit.task == "analyze" else 0.0
    return settings.unit_seconds + unit.file.size / SLOW_DISK + per_page
