"""The letters that a text must bear for an entry of a pack to fit it, told from the entry without compiling it.

To compile the cues takes a second, and most sentences bear nothing that one of them could fit: a look for bare letters
comes first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Choice = tuple[str, ...]
"""Letters of which a text must bear one."""
FEWEST = 2
"""Single letters stand in every sentence."""
_MOST_NESTED = 8
_BY_NUMBER = "0123456789xuUN"
"""What follows a backslash where a sign is told by its number or a group is meant."""
_AROUND = ("?=", "?!", "?<=", "?<!")
_OPENS_GROUP = re.compile(r"\?(?:-?i)?:|\?p<\w+>")
"""Of what it fits, case aside or not, with a name or without."""


def needed_letters(pattern: str) -> tuple[Choice, ...]:
    """What a text in small letters bears if the regular expression fits it: one of each choice."""
    return Letters({}).of(pattern.lower())


class Letters:
    """What the entries of a pack with these word lists need; the lists and entries are folded."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._lists = lists
        self._known: dict[str, tuple[Choice, ...]] = {}

    def of(self, entry: str) -> tuple[Choice, ...]:
        """What a text (folded, in small letters) bears if the entry fits: one of each choice, the shortest first.

        The entry is one of the pattern language of :mod:`foia_scan.topics.patterns`. Nothing comes back of an entry
        that is not understood, so that it is always tried.
        """
        try:
            return tuple(sorted(_Reading(entry, self, 0).alternatives(), key=_cost))
        except (_NotUnderstood, IndexError, ValueError):
            return ()

    def of_list(self, name: str, depth: int) -> tuple[Choice, ...]:
        """What one word of a list needs, whichever it is."""
        if name not in self._lists or depth > _MOST_NESTED:
            raise _NotUnderstood
        if name not in self._known:
            self._known[name] = _either([_Reading(word, self, depth).alternatives() for word in self._lists[name]])
        return self._known[name]


class _NotUnderstood(Exception):
    pass


def _cost(choice: Choice) -> tuple[int, int]:
    """Few and long letters come first."""
    return len(choice), -min(map(len, choice))


class _Reading:
    """One pass over an entry, from left to right."""

    def __init__(self, entry: str, letters: Letters, depth: int) -> None:
        self.entry = entry
        self.letters = letters
        self.depth = depth
        self.at = 0

    def alternatives(self, within: bool = False) -> tuple[Choice, ...]:
        """What every alternative up to the end, or to the closing parenthesis, has in common: one of their choices."""
        branches = [self._branch()]
        while self._next() == "|":
            self.at += 1
            branches.append(self._branch())
        if (self._next() == ")") != within:
            raise _NotUnderstood
        return _either(branches)

    def _next(self) -> str:
        return self.entry[self.at : self.at + 1]

    def _branch(self) -> tuple[Choice, ...]:
        choices: list[Choice] = []
        run = ""

        def over() -> None:
            nonlocal run
            if len(run) >= FEWEST:
                choices.append((run,))
            run = ""

        while (sign := self._next()) and sign not in "|)":
            if sign.isalnum() or sign == "'":
                self.at += 1
                count = self._quantity()
                if count == "maybe":
                    over()
                    continue
                run += sign
                if count == "more":
                    over()
                continue
            over()
            inner = self._atom(sign)
            if self._quantity() != "maybe":
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
        elif sign == "\\":
            if self.entry[self.at + 1] in _BY_NUMBER:
                raise _NotUnderstood
            self.at += 2
        elif sign in "*+?":  # of nothing
            raise _NotUnderstood
        else:
            self.at += 1
        return ()

    def _group(self) -> tuple[Choice, ...]:
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
        return () if around is not None else inner

    def _list(self) -> tuple[Choice, ...]:
        end = self.entry.index("}", self.at)
        name = self.entry[self.at + 1 : end]
        self.at = end + 1
        if name.startswith("gap") or name == "far":
            return ()
        return self.letters.of_list(name, self.depth + 1)

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
    return (_shortest([word for choices in branches for word in min(choices, key=_cost)]),)


def _shortest(words: Sequence[str]) -> Choice:
    """Without those in which another stands: whoever bears them bears it."""
    kept: list[str] = []
    for word in sorted(dict.fromkeys(words), key=len):
        if not any(each in word for each in kept):
            kept.append(word)
    return tuple(kept)
