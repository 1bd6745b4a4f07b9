"""The letters that a text must bear for an entry of a pack to fit it, told from the entry without compiling it.

To compile the cues takes a second, and most sentences bear nothing that one of them could fit: a look for bare letters
comes first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Choice = tuple[str, ...]
"""Letters of which a text must bear one. A blank before them: a word begins there."""
FEWEST = 2
"""Single letters stand in every sentence."""
_MOST_NESTED = 8
_BY_NUMBER = "0123456789xuUN"
"""What follows a backslash where a sign is told by its number or a group is meant."""
_AROUND = ("?=", "?!", "?<=", "?<!")
_OPENS_GROUP = re.compile(r"\?(?:-?i)?:|\?p<\w+>")
"""Of what it fits, case aside or not, with a name or without."""
_PARTS_WORDS = frozenset(' -,;:/"')
"""Signs behind which a word begins."""
_BEFORE_WORDS = frozenset("bsW")
"""Letters that stand behind a backslash for what a word begins behind."""
_NO_WORD = re.compile(r"\W+")


def needed_letters(pattern: str) -> tuple[Choice, ...]:
    """What a text in small letters bears if the regular expression fits it: one of each choice."""
    return anywhere(Letters({}).of(pattern.removeprefix("(?i)").lower()))


def anywhere(needed: Sequence[Choice]) -> tuple[Choice, ...]:
    """The choices for a text as it stands, wherever in a word they are."""
    return tuple(tuple(letters.strip() for letters in choice) for choice in needed)


def in_spaced(needed: Sequence[Choice]) -> tuple[Choice, ...]:
    """The choices for a text that is :func:`spaced`, where a word begins if they begin one."""
    return tuple(tuple(_NO_WORD.sub(" ", letters) for letters in choice) for choice in needed)


def spaced(plain: str) -> str:
    """A folded text with one blank for whatever parts its words, also before the first and behind the last."""
    return _NO_WORD.sub(" ", f" {plain} ")


def stand_in_order(text: str, needed: Sequence[Choice]) -> bool:
    """Whether a :func:`spaced` text bears letters of each choice, one behind the other."""
    at = 0
    for choice in needed:
        ends = [found + len(word) for word in choice if (found := text.find(word, at)) >= 0]
        if not ends:
            return False
        at = min(ends)
    return True


class Letters:
    """What the entries of a pack with these word lists need; the lists and entries are folded."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._lists = lists
        self._known: dict[tuple[str, bool], tuple[Choice, ...]] = {}

    def of(self, entry: str) -> tuple[Choice, ...]:
        """What a text (folded, in small letters) bears if the entry fits: one of each choice, one behind the other.

        The entry is one of the pattern language of :mod:`foia_scan.topics.patterns`. Nothing comes back of an entry
        that is not understood, so that it is always tried.
        """
        try:
            return _Reading(entry, self, 0, begins=True).alternatives()
        except (_NotUnderstood, IndexError, ValueError):
            return ()

    def of_list(self, name: str, depth: int, *, begins: bool) -> tuple[Choice, ...]:
        """What one word of a list needs, whichever it is; ``begins``: where a word begins."""
        if name not in self._lists or depth > _MOST_NESTED:
            raise _NotUnderstood
        if (name, begins) not in self._known:
            each = [_Reading(word, self, depth, begins=begins).alternatives() for word in self._lists[name]]
            self._known[name, begins] = _either(each)
        return self._known[name, begins]


class _NotUnderstood(Exception):
    pass


def rarity(choice: Choice) -> tuple[int, int]:
    """Sorts those first that the fewest texts bear: few letters, and long ones."""
    return len(choice), -min(map(len, choice))


class _Reading:
    """One pass over an entry, from left to right. ``begins``: whether what comes next, if it is a letter, begins a
    word."""

    def __init__(self, entry: str, letters: Letters, depth: int, *, begins: bool) -> None:
        self.entry = entry
        self.letters = letters
        self.depth = depth
        self.at = 0
        self.begins = begins

    def alternatives(self, within: bool = False) -> tuple[Choice, ...]:
        """What every alternative up to the end, or to the closing parenthesis, has in common: one of their choices."""
        begins, ends = self.begins, []
        branches = [self._branch()]
        ends.append(self.begins)
        while self._next() == "|":
            self.at += 1
            self.begins = begins
            branches.append(self._branch())
            ends.append(self.begins)
        if (self._next() == ")") != within:
            raise _NotUnderstood
        self.begins = all(ends)
        return _either(branches)

    def _next(self) -> str:
        return self.entry[self.at : self.at + 1]

    def _branch(self) -> tuple[Choice, ...]:
        choices: list[Choice] = []
        run = ""

        def over() -> None:
            nonlocal run
            if len(run.strip()) >= FEWEST:
                choices.append((run,))
            run = ""

        while (sign := self._next()) and sign not in "|)":
            if sign.isalnum() or sign == "'":
                begins, self.begins = self.begins, False
                self.at += 1
                count = self._quantity()
                if count == "maybe":
                    over()
                    continue
                run += sign if run or not begins else f" {sign}"
                if count == "more":
                    over()
                continue
            over()
            begins = self.begins
            inner = self._atom(sign)
            if self._quantity() == "maybe":
                self.begins = self.begins and begins
            else:
                choices.extend(inner)
        over()
        return tuple(choices)

    def _atom(self, sign: str) -> tuple[Choice, ...]:
        """Pass over what is no plain letter; return what it needs."""
        if sign == "(":
            return self._group()
        if sign == "{":
            return self._list()
        if sign == "[":
            self._class()
            self.begins = False
        elif sign == "\\":
            escaped = self.entry[self.at + 1]
            if escaped in _BY_NUMBER:
                raise _NotUnderstood
            self.begins = escaped in _BEFORE_WORDS
            self.at += 2
        elif sign in "*+?":  # of nothing
            raise _NotUnderstood
        else:
            self.begins = sign in _PARTS_WORDS or (self.begins and sign in "^$")
            self.at += 1
        return ()

    def _group(self) -> tuple[Choice, ...]:
        begins = self.begins
        self.at += 1
        around = next((mark for mark in _AROUND if self.entry.startswith(mark, self.at)), None)
        if around is not None:
            self.at += len(around)
        elif opened := _OPENS_GROUP.match(self.entry, self.at):
            self.at = opened.end()
        elif self._next() == "?":
            raise _NotUnderstood
        inner = self.alternatives(within=True)
        self.at += 1
        if around is None:
            return inner
        self.begins = begins
        return ()

    def _list(self) -> tuple[Choice, ...]:
        end = self.entry.index("}", self.at)
        name = self.entry[self.at + 1 : end]
        self.at = end + 1
        if name.startswith("gap"):  # some words, each with the blank behind it, or none
            return ()
        begins, self.begins = self.begins, False
        return self.letters.of_list(name, self.depth + 1, begins=begins) if name != "far" else ()

    def _class(self) -> None:
        self.at += 2 if self.entry[self.at + 1] == "^" else 1
        if self._next() == "]":
            raise _NotUnderstood
        while self.entry[self.at] != "]":
            self.at += 2 if self.entry[self.at] == "\\" else 1
        self.at += 1

    def _quantity(self) -> str:
        """Pass over a quantifier; whether what it stands after may be missing, or may come more than once."""
        sign = self._next()
        found = "once"
        if sign and sign in "?*":
            found = "maybe"
            self.at += 1
        elif sign == "+":
            found = "more"
            self.at += 1
        elif sign == "{" and self.entry[self.at + 1 : self.at + 2].isdigit():
            found = "maybe" if self.entry[self.at + 1] == "0" else "more"
            self.at = self.entry.index("}", self.at) + 1
        else:
            return found
        if self._next() and self._next() in "?+":  # lazy, possessive
            self.at += 1
        return found


def _either(branches: Sequence[tuple[Choice, ...]]) -> tuple[Choice, ...]:
    """What all branches have in common: one choice, of the best of each. Nothing if one branch needs nothing."""
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return ()
    return (_shortest([word for choices in branches for word in min(choices, key=rarity)]),)


def _shortest(words: Sequence[str]) -> Choice:
    """Without those in which another stands: whoever bears them bears it."""
    kept: list[str] = []
    for word in sorted(dict.fromkeys(words), key=len):
        if not any(each in word for each in kept):
            kept.append(word)
    return tuple(kept)
