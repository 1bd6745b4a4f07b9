"""The little pattern language of a topic pack.

Every entry is a regular expression in small letters, in which a blank stands for white space or any dash (also a soft
hyphen), ``{name}`` for one of the pack's word lists, ``{gap}`` or ``{gap3}`` for up to four (three) words that stay
within the clause, ``{far}`` for up to 80 characters of the same sentence. Matching ignores case and the kind of dash,
blank and apostrophe: the text is folded to plain signs first, one for one, so that offsets stay true.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from foia_scan.errors import BadTopic
from foia_scan.letters import Choice, Letters, anywhere, in_spaced, rarity, spaced, stand_in_order

_BLANK = "[ -]+"
_WORD = (
    r"(?!(?:whether|if|vot\w+|ask\w*|wants?|wanted|wish\w*|resol\w+|because|unless|although|but|who|which|request\w*|why)\b)"
    r"[\w$%&/'.-]*[\w']"
)
"""A word of a gap: none that would change what the cue says."""
_FAR = r"[^.;:?!\"]{0,80}?"
_MOST_NESTED = 8
_LONG = 400
"""Characters from which a look for the bare letters takes less time than one for the pattern."""

_LONGEST_WITHIN = 8000
"""Characters of a list, spelled out, from which a sign stands for it."""
_SIGN_LETTERS = "\ua7ab\ua7ac\ua7ad\ua7ae"
"""Parts of words, and of no word that is written here; long lists beyond so many are spelled out."""

_PLAIN = {ord(c): "-" for c in "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212"}
_PLAIN |= {ord(c): " " for c in "\n\r\t\f\v\u00a0\u2007\u2009\u202f"}
_PLAIN |= {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"'}
_PLAIN |= {c: chr(c + 32) for c in range(ord("A"), ord("Z") + 1)}


@lru_cache(maxsize=64)  # one page or sentence is asked for many words in a row
def folded(text: str) -> str:
    """The text in small letters with plain dashes, blanks and marks; every character keeps its offset."""
    return text.translate(_PLAIN)


_spaced = lru_cache(maxsize=64)(spaced)


def _bears(plain: str, needed: Sequence[Choice]) -> bool:
    """Whether the text bears one word of each choice: asked for every pattern and every sentence, so in plain loops."""
    for choice in needed:
        for word in choice:
            if word in plain:
                break
        else:
            return False
    return True


class Wanted:
    """The letters that the words and phrases of a pack are first told by: a sentence is looked through for them once,
    and not once for each of two thousand entries."""

    __slots__ = ("_beginnings", "_begun_by", "_others", "borne_by")

    def __init__(self) -> None:
        self._beginnings: set[str] = set()
        """Those that begin a word, which most do."""
        self._others: set[str] = set()
        self._begun_by = lru_cache(maxsize=1 << 13)(self._beginnings_of)
        self.borne_by = lru_cache(maxsize=32)(self._borne_by)

    def add(self, letters: Iterable[str]) -> None:
        for each in letters:
            (self._beginnings if each[0] == " " and " " not in each[1:] else self._others).add(each)
        self._begun_by.cache_clear()
        self.borne_by.cache_clear()

    def _borne_by(self, plain: str) -> frozenset[str]:
        """Those that a folded text bears."""
        parted = _spaced(plain)
        elsewhere = (each for each in self._others if each in parted)
        return frozenset(elsewhere).union(*map(self._begun_by, parted.split()))

    def _beginnings_of(self, word: str) -> frozenset[str]:
        begun = (f" {word[:end]}" for end in range(1, len(word) + 1))
        return frozenset(each for each in begun if each in self._beginnings)


class Words:
    """A pattern that folds what it searches. Matches give true offsets; their text is folded. It is compiled when it is
    first needed."""

    __slots__ = ("_bare", "_first", "_needed", "_pattern", "_source", "longest", "plain")

    def __init__(
        self,
        source: Callable[[], str],
        plain: tuple[str, ...] | None = None,
        needed: Callable[[], Sequence[Sequence[Choice]]] = lambda: ((),),
        first: Callable[[], tuple[frozenset[str], Wanted]] | None = None,
    ) -> None:
        self._source = source
        self._pattern: re.Pattern[str] | None = None
        self._needed: Sequence[Sequence[Choice]] | Callable[[], Sequence[Sequence[Choice]]] = needed
        """The letters that each entry needs; a function until they are asked for."""
        self._first: tuple[frozenset[str], Wanted] | Callable[[], tuple[frozenset[str], Wanted]] | None = first
        """The same as for phrases: letters of which a sentence bears some if an entry fits it."""
        self.plain = plain
        """The entries, where all are plain words: then a look for the bare letters comes first, ten times as fast."""
        self.longest = tuple(dict.fromkeys(max(entry.split(), key=len) for entry in plain or ()))
        """The longest word of each: looked for before anything is folded, which is what takes time on a whole page."""
        self._bare = re.compile("|".join(r"\W+".join(entry.split()) for entry in plain or ()))
        """Fits small letters that are not folded wherever a plain entry could."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Raises re.error, or BadTopic for an unknown list."""
        if self._pattern is None:
            self._pattern = re.compile(self._source())
        return self._pattern

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        plain = folded(text)
        if len(text) <= _LONG and not self._may_fit(plain):
            return None
        return self.pattern.search(plain, start, len(text) if end is None else end)

    def _may_fit(self, plain: str) -> bool:
        """The cheap first look at a sentence, folded."""
        if self._first is None:
            return True
        if callable(self._first):
            self._first = self._first()
        letters, wanted = self._first
        return not letters or not letters.isdisjoint(wanted.borne_by(plain))

    def __contains__(self, text: str) -> bool:
        """Whether the text bears one of the words."""
        if self.plain is not None:
            lowered = text.lower()
            if not any(word in lowered for word in self.longest):
                return False
            if not self._bare.search(lowered):
                return False
        elif len(text) > _LONG and not self.may_stand_in(text.lower()):
            return False
        return self.search(text) is not None

    def may_stand_in(self, lowered: str) -> bool:
        """The cheap first look at a page, in small letters: whether it bears the letters that a word needs."""
        if callable(self._needed):
            self._needed = self._needed()
        return any(_bears(lowered, needed) for needed in self._needed)

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(folded(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        plain = folded(text)
        if len(text) <= _LONG and not self._may_fit(plain):
            return iter(())
        return self.pattern.finditer(plain)


class Phrases:
    """Patterns that are long and many: each is compiled when a text first bears the letters that it needs.

    Fits what one pattern of all entries fits: the leftmost stretch, by the first entry that fits there.
    """

    __slots__ = ("_always", "_compiled", "_entries", "_lists", "_needed", "_needing", "_wanted")

    def __init__(self, entries: tuple[str, ...], lists: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        self._entries = entries
        self._lists = lists
        self._compiled: dict[int, tuple[re.Pattern[str], tuple[_Sign, ...]]] = {}
        self._needed: tuple[tuple[list[Choice], tuple[Choice, ...]], ...] | None = None
        """What each entry needs: the rarest first, but without the very rarest, and as it stands there."""
        self._needing: dict[str, list[int]] = {}
        """Which entries need which letters of their rarest choice."""
        self._always: list[int] = []
        """Entries of which no letters are known: they are always tried."""
        self._wanted: Wanted | None = None

    def check(self) -> None:
        """Compile every entry. Raises re.error, or BadTopic for an unknown list."""
        for index in range(len(self._entries)):
            self._pattern(index)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        return _leftmost(self._patterns(folded(text)), start, len(text) if end is None else end)

    def __contains__(self, text: str) -> bool:
        return any(pattern.search(plain) for pattern, plain in self._patterns(folded(text)))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        at = 0
        patterns = tuple(self._patterns(folded(text)))
        while (match := _leftmost(patterns, at, len(text))) is not None:
            yield match
            at = max(match.end(), match.start() + 1)

    def _patterns(self, plain: str) -> Iterator[tuple[re.Pattern[str], str]]:
        """Of the entries whose letters the text bears, in their order, each with the text as it is to be searched."""
        needed, wanted = self._needs()
        borne = wanted.borne_by(plain)
        likely = {index for letters in borne.intersection(self._needing) for index in self._needing[letters]}
        if not (likely or self._always):
            return
        parted = _spaced(plain)
        for index in sorted(likely.union(self._always)):
            rest, in_order = needed[index]
            if _bears(parted, rest) and stand_in_order(parted, in_order):
                pattern, signs = self._pattern(index)
                yield pattern, _with_signs(plain, signs) if signs else plain

    def first_letters(self) -> tuple[frozenset[str], Wanted]:
        """The letters of which a text bears some if an entry fits it, none if one may fit any text; and the look for
        them."""
        _, wanted = self._needs()
        return frozenset() if self._always else frozenset(self._needing), wanted

    def _needs(self) -> tuple[tuple[tuple[list[Choice], tuple[Choice, ...]], ...], Wanted]:
        if self._needed is None or self._wanted is None:
            self._needed, self._wanted = self._read_needs()
        return self._needed, self._wanted

    def _read_needs(self) -> tuple[tuple[tuple[list[Choice], tuple[Choice, ...]], ...], Wanted]:
        needed: list[tuple[list[Choice], tuple[Choice, ...]]] = []
        for index, entry in enumerate(self._entries):
            in_order = in_spaced(_letters(self._lists).of(folded_entry(entry)))
            rarest, *rest = sorted(in_order, key=rarity) or [()]
            needed.append((rest, in_order))
            if not rarest:
                self._always.append(index)
            for letters in rarest:
                self._needing.setdefault(letters, []).append(index)
        wanted = _wanted(self._lists)
        wanted.add(self._needing)
        return tuple(needed), wanted

    def _pattern(self, index: int) -> tuple[re.Pattern[str], tuple[_Sign, ...]]:
        if index not in self._compiled:
            entry = self._entries[index]
            signs = tuple(sign for sign in _signs(self._lists) if f"{{{sign.name}}}" in entry)
            spelled = dict(self._lists) | {sign.name: (f"{sign.letter}+",) for sign in signs}
            self._compiled[index] = re.compile(_source((entry,), spelled)), signs
        return self._compiled[index]


def that_may_fit(phrases: Sequence[Phrases], text: str) -> tuple[int, ...]:
    """The places of those of a pack's phrases of which the text bears the letters; the others fit nothing in it."""
    return _first_look(tuple(phrases)).at(folded(text))


class _FirstLook:
    """Which phrases ask for which letters."""

    def __init__(self, phrases: Sequence[Phrases]) -> None:
        needs = [each.first_letters() for each in phrases]
        self._wanted = needs[0][1] if needs else Wanted()
        self._always = [at for at, (letters, _) in enumerate(needs) if not letters]
        self._asking: dict[str, list[int]] = {}
        for at, (each, _) in enumerate(needs):
            for letters in each or ():
                self._asking.setdefault(letters, []).append(at)

    def at(self, plain: str) -> tuple[int, ...]:
        borne = self._wanted.borne_by(plain).intersection(self._asking)
        return tuple(sorted({at for letters in borne for at in self._asking[letters]}.union(self._always)))


@cache
def _first_look(phrases: tuple[Phrases, ...]) -> _FirstLook:
    return _FirstLook(phrases)


def _leftmost(patterns: Iterable[tuple[re.Pattern[str], str]], start: int, end: int) -> re.Match[str] | None:
    """Of what each pattern finds in its text from start to end, the first; of two at one place that of the first."""
    best: re.Match[str] | None = None
    for pattern, plain in patterns:
        found = pattern.search(plain, start, end)
        if found is not None and (best is None or found.start() < best.start()):
            best = found
    return best


@dataclass(frozen=True, slots=True)
class _Sign:
    """Stands in a text for what a long list fits: to compile the list into each of the patterns that use it takes a
    hundredth of a second each. Like a pattern of the list alone, it takes the leftmost stretch and the first entry that
    fits there."""

    name: str
    letter: str
    fits: re.Pattern[str]

    def over(self, found: re.Match[str]) -> str:
        return self.letter * len(found[0])


@cache
def _signs(lists: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[_Sign, ...]:
    known = dict(lists)
    long = [name for name in known if len(_expand(f"{{{name}}}", known)) >= _LONGEST_WITHIN]
    return tuple(
        _Sign(name, letter, compiled((f"{{{name}}}",), lists).pattern)
        for name, letter in zip(long, _SIGN_LETTERS, strict=False)
    )


@lru_cache(maxsize=64)
def _with_signs(plain: str, signs: tuple[_Sign, ...]) -> str:
    """The folded text with signs for what their lists fit; every other character keeps its offset."""
    for sign in signs:
        plain = sign.fits.sub(sign.over, plain)
    return plain


@cache
def _wanted(lists: tuple[tuple[str, tuple[str, ...]], ...]) -> Wanted:
    """One of each pack: its phrases share it."""
    return Wanted()


@cache
def _letters(lists: tuple[tuple[str, tuple[str, ...]], ...]) -> Letters:
    return Letters({name: tuple(map(folded_entry, words)) for name, words in lists})


@cache
def compiled(entries: tuple[str, ...], lists: tuple[tuple[str, tuple[str, ...]], ...]) -> Words:
    """One pattern that fits where any entry fits, as whole words."""
    if not entries:
        return Words(lambda: r"(?!)")
    plain = entries if all(re.fullmatch(r"[a-z0-9 ]+", entry) for entry in entries) else None
    return Words(
        lambda: _source(entries, dict(lists)),
        plain,
        lambda: _needed_by(entries, lists),
        lambda: _first_letters(entries, lists),
    )


def _first_letters(
    entries: tuple[str, ...], lists: tuple[tuple[str, tuple[str, ...]], ...]
) -> tuple[frozenset[str], Wanted]:
    """Those of the rarest choice of each entry, none if an entry may fit any text."""
    rarest = [min(in_spaced(_letters(lists).of(folded_entry(entry))), key=rarity, default=()) for entry in entries]
    letters = frozenset(each for choice in rarest for each in choice) if all(rarest) else frozenset[str]()
    wanted = _wanted(lists)
    wanted.add(letters)
    return letters, wanted


def _needed_by(
    entries: tuple[str, ...], lists: tuple[tuple[str, tuple[str, ...]], ...]
) -> tuple[tuple[Choice, ...], ...]:
    """The letters that each entry needs, but for those with an apostrophe, which a text writes in several ways."""
    found = (anywhere(_letters(lists).of(folded_entry(entry))) for entry in entries)
    return tuple(tuple(choice for choice in needed if not any("'" in word for word in choice)) for needed in found)


def _source(entries: tuple[str, ...], lists: dict[str, tuple[str, ...]]) -> str:
    return rf"(?<![\w-])(?:{'|'.join(f'(?:{_blanks(_expand(entry, lists))})' for entry in entries)})(?!\w)"


def _expand(entry: str, lists: dict[str, tuple[str, ...]], depth: int = 0) -> str:
    if depth > _MOST_NESTED:
        raise BadTopic(f"The word lists of the pack refer to each other in a circle (at {entry!r}).")

    def replace(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "far":
            return _FAR
        if name.startswith("gap"):
            return rf"(?:{_WORD},?\s+){{0,{int(name[3:] or 4)}}}?"
        if name not in lists:
            raise BadTopic(f"The pack uses the word list {{{name}}} but does not define it.")
        return "(?:" + "|".join(_expand(w, lists, depth + 1) for w in lists[name]) + ")"

    return re.sub(r"\{([a-z][a-z_]*\d?)\}", replace, folded_entry(entry))


@cache
def folded_entry(entry: str) -> str:
    """An entry with its letters small, escapes such as ``\\W`` kept."""
    return re.sub(r"\\.|.", lambda m: m.group() if m.group()[0] == "\\" else folded(m.group()), entry)


_BLANK_OR_NOT = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(?P<blank> )(?P<repeated>(?=[?*+{]))?", re.DOTALL)


def _blanks(pattern: str) -> str:
    """A blank outside a character class stands for blanks or a dash; after a gap it is the gap's own."""
    pattern = re.sub(r"(\\s\+\)\{0,\d+\}\?) ", r"\1", pattern)

    def spelled(match: re.Match[str]) -> str:
        if match["blank"] is None:
            return match[0]
        return _BLANK if match["repeated"] is None else f"(?:{_BLANK})"

    return _BLANK_OR_NOT.sub(spelled, pattern)
