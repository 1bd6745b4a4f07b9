"""Reading Universal Dependencies files: CoNLL-U lines in, sentences of words out.

Treebanks split some written words into syntactic ones ("don't" into "do" and "n't"). Where the pieces spell the written
word they are kept; where they don't ("dont" into "do" and "nt" does, "its" into "it" and "'s" doesn't), the written
word becomes one word with the annotation of its piece nearest the root.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    space: bool
    """A space follows in the running text."""
    lemma: str
    upos: str
    tag: str
    morph: str
    head: int
    """Index of the head in the sentence; the word's own index for the root."""
    relation: str
    misc: str


@dataclass(frozen=True, slots=True)
class Sentence:
    words: tuple[Word, ...]
    document: str
    genre: str
    opens_paragraph: bool
    entities: tuple[tuple[int, int, str], ...] | None = None
    """Names as (first word, past the last word, label); None where the treebank says nothing about names."""

    @property
    def text(self) -> str:
        return "".join(word.text + " " * word.space for word in self.words).rstrip()


@dataclass(slots=True)
class _Pending:
    """Lines of one sentence while they are read."""

    rows: list[list[str]] = field(default_factory=list)
    ranges: list[list[str]] = field(default_factory=list)
    opens_paragraph: bool = False


def read(path: Path) -> Iterator[Sentence]:
    """Sentences of a ``.conllu`` or ``.conllu.xz`` file, in order."""
    opener = lzma.open if path.suffix == ".xz" else open
    document, pending = "", _Pending()
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document, pending.opens_paragraph = line.split("= ", 1)[-1], True
            elif line.startswith("# newpar"):
                pending.opens_paragraph = True
            elif not line:
                if pending.rows:
                    yield _sentence(pending, document)
                pending = _Pending()
            elif not line.startswith("#"):
                columns = line.split("\t")
                if "-" in columns[0]:
                    pending.ranges.append(columns)
                elif "." not in columns[0]:
                    pending.rows.append(columns)


def _genre(document: str) -> str:
    match = re.match(r"GUM_([a-z]+)_", document)
    return match[1] if match else document.split("-")[0]


def _sentence(pending: _Pending, document: str) -> Sentence:
    words = tuple(
        Word(
            text=row[1].replace(" ", ""),
            space="SpaceAfter=No" not in row[9],
            lemma=row[2],
            upos=row[3],
            tag=row[4],
            morph="" if row[5] == "_" else row[5],
            head=(int(row[6]) or int(row[0])) - 1,
            relation="ROOT" if row[7] == "root" else row[7],
            misc=row[9],
        )
        for row in pending.rows
    )
    for row in reversed(pending.ranges):
        first, last = (int(number) - 1 for number in row[0].split("-"))
        words = _unsplit(words, first, last, row[1], "SpaceAfter=No" not in row[9])
    return Sentence(words, document, _genre(document), pending.opens_paragraph)


def _unsplit(words: tuple[Word, ...], first: int, last: int, written: str, space: bool) -> tuple[Word, ...]:
    """Spaces of a written word's pieces set right; the pieces made one word where they don't spell it."""
    pieces = words[first : last + 1]
    if "".join(piece.text for piece in pieces) == written:
        glued = tuple(replace(piece, space=False) for piece in pieces[:-1])
        return (*words[:first], *glued, replace(pieces[-1], space=space), *words[last + 1 :])
    inside = range(first, last + 1)
    top = next((i for i in inside if words[i].head not in inside or words[i].head == i), first)
    lost = last - first

    def moved(index: int) -> int:
        return index if index < first else first if index <= last else index - lost

    misc = "|".join(piece.misc for piece in pieces)
    whole = replace(words[top], text=written, space=space, misc=misc)
    kept = (*words[:first], whole, *words[last + 1 :])
    return tuple(replace(word, head=moved(word.head)) for word in kept)
