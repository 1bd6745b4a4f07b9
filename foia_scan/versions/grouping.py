"""Groups of documents that are versions of each other: candidates by their sketches, each verified word by word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from foia_scan.records import Gist, Paper
from foia_scan.versions.sketching import Sketches, likeness

_LOOKS_ALIKE = 0.25
"""Estimated likeness from which on it is worth measuring."""
_ALIKE = 0.5
"""Share of runs of three words: at one changed word in ten about this much is left."""
_ALIKE_BY_NAME = 0.35
"""The same for documents of one kind and title."""
_CONTAINED = 0.8
"""Share of the smaller one's runs that the larger one has, where it was cut or withheld."""
_LARGEST_RATIO = 3.0
_VERIFIED = 12
"""Candidates that are compared word by word, the likest first: bounds the cost of a form that comes by the thousand."""
_SETTLED = 0.9
"""A paper as like as this to one of its group is not looked for again: the other stands for it."""

Groups = list[list[Paper]]


def grouped(papers: Sequence[Paper], sketch_of: Callable[[Paper], bytes], gist: Callable[[str], Gist]) -> Groups:
    """Groups of two and more, members in the order of ``papers``."""
    sketches = Sketches()
    by_id = {paper.id: paper for paper in papers}
    group_of: dict[str, list[Paper]] = {}
    for paper in papers:
        sketch = sketch_of(paper)
        if not sketch:
            continue
        settled = False
        for other in sketches.like(sketch, _LOOKS_ALIKE, _VERIFIED):
            if other in group_of and group_of[other] is group_of.get(paper.id):
                continue
            share = _shared(paper, by_id[other], gist)
            if share:
                _join(group_of, by_id[other], paper)
            if share >= _SETTLED:
                settled = True
                break
        if not settled:
            sketches.keep(paper.id, sketch)
    place = {paper.id: at for at, paper in enumerate(papers)}
    groups = {id(group): group for group in group_of.values()}
    return [sorted(group, key=lambda paper: place[paper.id]) for group in groups.values()]


def _shared(a: Paper, b: Paper, gist: Callable[[str], Gist]) -> float:
    """Their likeness, if that makes them versions of one document; else 0."""
    alike, contained = likeness(gist(a.id), gist(b.id))
    sizes = sorted((gist(a.id).length, gist(b.id).length))
    named = a.kind == b.kind and a.title.lower() == b.title.lower() != ""
    if alike >= (_ALIKE_BY_NAME if named else _ALIKE):
        return alike
    return alike if contained >= _CONTAINED and sizes[1] <= _LARGEST_RATIO * sizes[0] else 0.0


def _join(group_of: dict[str, list[Paper]], a: Paper, b: Paper) -> None:
    into, other = group_of.setdefault(a.id, [a]), group_of.setdefault(b.id, [b])
    if into is other:
        return
    if len(into) < len(other):
        into, other = other, into
    into += other
    for paper in other:
        group_of[paper.id] = into
