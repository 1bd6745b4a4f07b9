"""How long the parts of a unit may take, and how much memory."""

from __future__ import annotations

from foia_scan.settings import Settings
from foia_scan.workers.units import Unit

SLOW_DISK = 10_000_000
"""Bytes a second, of a network disk on a bad day: digests and text files are read as a whole."""


MEMORY_PER_BYTE = 200
"""Bytes of memory that a reader may take for each byte of its file: a bomb is a small file that needs much."""


def unit_bytes(unit: Unit, settings: Settings) -> int | None:
    """Memory that the unit may take on top of what its worker holds; None where the worker's own limit is the only one.

    Whatever opens a file is held short: bombs go off there.
    """
    return None if unit.task == "analyze" else settings.reading_bytes + MEMORY_PER_BYTE * unit.file.size


def page_seconds(unit: Unit, settings: Settings) -> float:
    """Seconds that one page may take from its announcement on."""
    return settings.recognition_seconds if unit.task == "recognize" else settings.page_seconds


def opening_seconds(unit: Unit, settings: Settings) -> float:
    """Seconds until the first page must be announced, or the unit done where it announces none."""
    parts = len(unit.numbers) / 10 if unit.task == "analyze" else len(unit.wordings)
    return settings.unit_seconds + unit.file.size / SLOW_DISK + settings.page_seconds * parts
