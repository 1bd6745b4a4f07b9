"""How names and words of a query are compared with those of the database: functions that SQL calls."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_DASHES_AND_SPACE = re.compile(r"[\s\u00ad\u2010-\u2015\u2212-]+")


def fold(text: str) -> str:
    """Case, dashes and white space out of the way: "Opt‐Out" is "opt out"."""
    return _DASHES_AND_SPACE.sub(" ", text.casefold())


def has_words(text: str | None, words: str) -> bool:
    return bool(text) and _starting(fold(words).strip())(fold(text or "")) is not None


def has_whole_words(text: str | None, words: str) -> bool:
    return bool(text) and _whole(fold(words).strip())(fold(text or "")) is not None


def has_text(text: str | None, part: str) -> bool:
    return bool(text) and fold(part) in fold(text or "")


SQL_FUNCTIONS: tuple[Callable[[str | None, str], bool], ...] = (has_words, has_whole_words, has_text)


@lru_cache(maxsize=64)
def _starting(words: str) -> Callable[[str], re.Match[str] | None]:
    return re.compile(r"(?<!\w)" + re.escape(words)).search


@lru_cache(maxsize=64)
def _whole(words: str) -> Callable[[str], re.Match[str] | None]:
    return re.compile(r"(?<!\w)" + re.escape(words) + r"(?!\w)").search
