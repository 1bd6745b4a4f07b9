"""Is there usable text on a page? If not: is the page empty, or does it need text recognition?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_letters, ascii_lowercase, ascii_uppercase

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
ROOM_FOR_LONG = 80
"""Letters of longer words that are too few to say anything."""
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
_TWO_SLASHES = re.compile(r"/\S*/")
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
    if not text or text.isspace():
        return None
    if "(cid:" in text and sum(map(len, _CID.findall(text))) > 0.1 * _characters(text):
        return "its letters are numbers of glyphs, (cid:…)"
    broken = 0 if _is_whole(text) else len(_BROKEN.findall(text))
    if broken > 3 and broken > MOST_BROKEN * _characters(text):
        return "its letters have no meaning (broken fonts)"
    text = _without_addresses(text)
    return None if _is_ordinary(text) else _flaw_of_words(text.split())


def _without_addresses(text: str) -> str:
    if not ("@" in text or "\\" in text or "www." in text or _TWO_SLASHES.search(text)):
        return text
    parts = [part for part in text.split() if "@" not in part and "\\" not in part and not part.startswith("www.")]
    return " ".join([part for part in parts if "/" not in part or part.count("/") == 1])


def _characters(text: str) -> int:
    return sum(map(len, text.split()))


def _flaw_of_words(parts: Sequence[str]) -> str | None:
    words, plausible, long, vowels, run_together = map(sum, zip((0, 0, 0, 0, 0), *map(_shape, parts), strict=True))
    if run_together > MOST_RUN_TOGETHER * long and run_together > ROOM_FOR_LONG:
        return "its words run together"
    if words >= JUDGED_TOKENS and (plausible < LEAST_PLAUSIBLE * words or vowels < LEAST_VOWELS * long):
        return "its words make no sense (broken fonts)"
    return None


def _is_ordinary(text: str) -> bool:
    """The cheap first look: whether the letters of the text, all taken together, rule a flaw of its words out.

    So it is for nearly every text. Of each number that speaks for a flaw the most is taken that it can be, of each that
    speaks against one the least.
    """
    plain = text.encode("ascii", "replace")
    if not text.isascii() and plain.count(b"?") != sum(map(text.count, _SIGNS)):
        return False  # letters that English has not
    run_together = 0
    if _LONG in plain.translate(_WITHIN_WORDS):
        run_together = sum(_shape(part)[-1] for part in text.split() if len(part) > LONGEST_WORD)
    joined = plain.translate(_JOINTS).count(b".x")
    kinds = b" " + plain.translate(_KINDS)
    vowels, consonants = kinds.count(b"v"), kinds.count(b"c")
    words = kinds.count(b" v") + kinds.count(b" c") - joined
    odd = joined + kinds.count(b"ccccc") + plain.translate(_CASES).count(b"aA") + run_together
    return (
        run_together <= ROOM_FOR_LONG
        and vowels >= LEAST_VOWELS * (vowels + consonants + joined)
        and odd <= (1 - LEAST_PLAUSIBLE) * words
    )


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


_SIGNS = "?’‘“”–—…•·§¶°‐‑\xa0"
"""Signs of English text that are not in ASCII, or that stand for them."""


def _table(*classes: tuple[str, str]) -> bytes:
    """For ``bytes.translate``: what becomes of letters, class by class; all else becomes a blank."""
    table = bytearray(b" " * 256)
    for letters, sign in classes:
        for code in letters.encode():
            table[code] = ord(sign)
    return bytes(table)


_KINDS = _table((ascii_letters, "c"), ("aeiouyAEIOUY", "v"))
_CASES = _table((ascii_lowercase, "a"), (ascii_uppercase, "A"))
_WITHIN_WORDS = _table((ascii_letters, "x"), ("'.&?", "x"))
_JOINTS = _table((ascii_letters, "x"), ("'.&?", "."))
_LONG = b"x" * (LONGEST_WORD + 1)


def _shape(chunk: str) -> tuple[int, int, int, int, int]:
    """The Latin words in a stretch without white space.

    How many there are, how many are plausible; their letters, their vowels; the letters of words that are too long.
    """
    tokens = [token for token in _TOKEN.findall(chunk) if _LATIN.match(token)]
    return (
        len(tokens),
        sum(map(_is_plausible, tokens)),
        sum(map(len, tokens)),
        sum(len(_VOWEL.findall(token)) for token in tokens),
        sum(len(token) for token in tokens if len(token) > LONGEST_WORD),
    )


def _is_plausible(token: str) -> bool:
    """A word by its shape: a vowel, no heap of consonants, no capitals in the middle of small letters."""
    if len(token) > LONGEST_WORD or _CLUSTER.search(token):
        return False
    if token.isupper():
        return len(token) <= 5 or bool(_VOWEL.search(token))
    if not _VOWEL.search(token):
        return len(token) <= 4
    return len(_CASE_JUMP.findall(token)) <= max(1, len(token) // 4)
