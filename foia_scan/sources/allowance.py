"""How much a container may unpack to, and what is refused before a byte of it is written."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from foia_scan.settings import Settings

KEEP_FREE = 256 << 20
"""Bytes of the disk that unpacking leaves alone."""
SUSPICIOUS_BYTES = 64 << 20
"""A high ratio is judged only above this size: a page of spaces packs well too."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left of the limits of one outermost container."""

    members: int
    bytes: int


def too_much(size: int, packed: int | None, allowance: Allowance, settings: Settings, free: int) -> str | None:
    """Why a member of ``size`` bytes is refused, or None. ``packed`` is its size in the container, where known."""
    if size > settings.max_file_bytes:
        return f"refused: {size:,} bytes unpacked, over the limit of {settings.max_file_bytes:,}"
    ratio = size / max(packed, 1) if packed is not None else 0
    if ratio > settings.max_ratio and size > SUSPICIOUS_BYTES:
        return f"refused: packed {ratio:,.0f} to 1, over the limit of {settings.max_ratio} (a bomb?)"
    if size > allowance.bytes:
        return f"refused: the outermost container unpacks to more than {settings.max_unpacked_bytes:,} bytes"
    if size + KEEP_FREE > free:
        return f"not unpacked: the temp folder's disk has no room for its {size:,} bytes"
    return None


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
