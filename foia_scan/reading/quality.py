"""Is there usable text on a page? If not: is the page empty, or does it need text recognition?"""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.reading.ink import BLANK
from foia_scan.reading.raw import RawPage
from foia_scan.records import PageState

SCAN_SHARE = 0.35
"""Share of the page under images from which a few words on it are taken for a stamp on a scan."""
STAMP_LETTERS = 60
WITHHELD = 0.4
"""Share of a page under dark boxes from which nothing else is expected on it, unless it is a scan."""
MANY_DRAWINGS = 60
"""Paths; letters drawn as outlines come by the hundreds, rules and boxes by the dozen."""
MOST_BROKEN = 0.05
"""Share of characters without a meaning (U+FFFD, private use, control) above which the text is bad."""
MOST_RUN_TOGETHER = 0.25
LEAST_PLAUSIBLE = 0.55
SAMPLE = 1500
"""Characters of a page that are judged; bad fonts are bad from the first line."""
LONGEST_WORD = 25
LEAST_VOWELS = 0.2
"""Of the letters of Latin words; English has 0.4, letters shifted by a broken font have about 0.15."""
JUDGED_TOKENS = 12
"""With fewer words nothing is said about their plausibility."""

MUCH_BETTER = 1.1
COMMONEST = frozenset(
    """the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they
    which one you were all her she there would their we him been has when who will no more if out so up said what its
    about than into them can only other time new some could these two may first then do any like my now over such our
    man me even most made after also did many must before through should under program county""".split()
)

_ALPHANUMERIC = re.compile(r"[^\W_]")
_BROKEN = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\x80-\x9f\U000f0000-\U0010ffff]")
_CID = re.compile(r"\(cid:\d+\)")
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.&](?=[^\W\d_]))*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_VOWEL = re.compile(r"[aeiouyAEIOUYÀ-ÿ]")
_CLUSTER = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}", re.IGNORECASE)
_CASE_JUMP = re.compile(r"[a-z][A-Z]")


Judged = tuple[PageState, str | None]
"""The state of a page and, unless it is "text" or "empty", the reason in plain words."""


def judge_flowing(page: RawPage) -> Judged:
    """Judge a page cut from a file without pages: there is no picture behind its text that could be read better."""
    if page.error is not None:
        return "failed", page.error
    return ("text" if page.lines else "empty"), None


def judge(page: RawPage) -> Judged:
    """Return the state of the page and, unless it is "text" or "empty", the reason in plain words."""
    if page.error is not None:
        return "failed", page.error
    if not page.lines:
        return _without_text(page)
    inner = page.inner.strip()
    if page.ink.images >= SCAN_SHARE or page.ink.drawings >= MANY_DRAWINGS:
        letters = len(_ALPHANUMERIC.findall(inner[:SAMPLE]))
        if page.ink.images >= SCAN_SHARE and letters < STAMP_LETTERS:
            return "unread", "the page is a picture without usable text: it needs text recognition (OCR)"
        if not letters and page.ink.drawings >= MANY_DRAWINGS:
            return "unread", "letters drawn as shapes, without usable text: it needs text recognition (OCR)"
    flaw = defect((inner or page.text)[:SAMPLE])
    if flaw is not None:
        return "unread", f"{flaw}: it needs text recognition (OCR)"
    return "text", None


def _without_text(page: RawPage) -> tuple[PageState, str | None]:
    drawn = (page.withheld or 0.0) >= WITHHELD and not page.ink.images
    if drawn or (page.ink.inked or 0.0) < BLANK:
        return "empty", None
    if page.ink.images:
        return "unread", "the page is a picture without text: it needs text recognition (OCR)"
    return "unread", "drawn shapes without text: it needs text recognition (OCR)"


def defect(text: str) -> str | None:
    """Return why the text can't be used, or None if it can."""
    parts = text.split()
    if not parts:
        return None
    characters = sum(map(len, parts))
    if "(cid:" in text and sum(map(len, _CID.findall(text))) > 0.1 * characters:
        return "its letters are numbers of glyphs, (cid:…)"
    broken = 0 if _is_whole(text) else len(_BROKEN.findall(text))
    if broken > MOST_BROKEN * characters and broken > 3:
        return "its letters have no meaning (broken fonts)"
    packed = sum(map(_shape, parts))
    words, plausible, long, vowels, run_together = (packed >> shift & _FIELD for shift in _SHIFTS)
    if run_together > MOST_RUN_TOGETHER * long and run_together > 80:
        return "its words run together"
    if words >= JUDGED_TOKENS and (plausible < LEAST_PLAUSIBLE * words or vowels < LEAST_VOWELS * long):
        return "its words make no sense (broken fonts)"
    return None


def _is_whole(text: str) -> bool:
    """The cheap first look: whether every character can be printed, as those without a meaning can't but for U+FFFD."""
    return text.replace("\n", " ").isprintable() and "\ufffd" not in text


def reads_better(recognized: str, layer: str) -> bool:
    """Whether the recognized text of a page is clearly better than its text layer.

    Both are readings of the same words, so the one in which more of the commonest words come out whole is the better;
    a tie is the layer's, whose letters are exact where the page was born digital.
    """
    found, known = (sum(word in COMMONEST for word in text.lower().split()) for text in (recognized, layer))
    return found > MUCH_BETTER * known + 2


_AROUND = ".,;:!?()[]\"'“”‘’"
"""Signs at the ends of words."""
_SHIFTS = (0, 20, 40, 60, 80)
_FIELD = (1 << 20) - 1
"""Room for each number of a text of a million characters."""


@lru_cache(maxsize=1 << 14)
def _shape(chunk: str) -> int:
    """The Latin words in a stretch without white space; none are counted in addresses.

    How many there are, how many are plausible; their letters, their vowels; the letters of words that are too long. The
    five are packed into one number, so that a page's are added up at once.
    """
    bare = chunk.strip(_AROUND)
    if bare.isalpha() and bare.isascii() and (bare.istitle() or (bare.islower() and bare != "www")):
        long, vowels = len(bare), len(_VOWEL.findall(bare))  # nearly every word: it takes few patterns
        crowded = long > LONGEST_WORD or (long - vowels > 5 and _CLUSTER.search(bare))
        return _packed(1, not crowded and (vowels > 0 or long <= 4), long, vowels, long if long > LONGEST_WORD else 0)
    return _by_its_tokens(chunk)


def _by_its_tokens(chunk: str) -> int:
    if chunk.isdigit():  # by far the most of them
        return 0
    if "@" in chunk or "\\" in chunk or chunk.count("/") > 1 or chunk.startswith("www."):
        return 0
    tokens = [token for token in _TOKEN.findall(chunk) if _LATIN.match(token)]
    return _packed(
        len(tokens),
        sum(map(_is_plausible, tokens)),
        sum(map(len, tokens)),
        sum(len(_VOWEL.findall(token)) for token in tokens),
        sum(len(token) for token in tokens if len(token) > LONGEST_WORD),
    )


def _packed(words: int, plausible: int, long: int, vowels: int, run_together: int) -> int:
    return words | plausible << 20 | long << 40 | vowels << 60 | run_together << 80


def _is_plausible(token: str) -> bool:
    """A word by its shape: a vowel, no heap of consonants, no capitals in the middle of small letters."""
    if len(token) > LONGEST_WORD or _CLUSTER.search(token):
        return False
    if token.isupper():
        return len(token) <= 5 or bool(_VOWEL.search(token))
    if not _VOWEL.search(token):
        return len(token) <= 4
    return len(_CASE_JUMP.findall(token)) <= max(1, len(token) // 4)
