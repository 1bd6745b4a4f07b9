"""What the documents and statements of the whole database have to do with each other."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import chain
from typing import IO

from foia_scan import versions
from foia_scan.pipeline.run import Progress, Run
from foia_scan.records import Difference, Gist, Wording
from foia_scan.store import affiliating, kinship, pairing
from foia_scan.workers import NO_FILE, Unit

FEW = 48
"""Documents that are read here sooner than the workers have started."""
CHARACTERS_AT_ONCE = 150_000
"""Of the documents that are one unit."""
MOST_AT_ONCE = 64
PAIRS_AT_ONCE = 8
_KEPT_GISTS = 256


def compare_documents(run: Run) -> None:
    """Find copies and versions among the documents of the whole database, if any of them are new."""
    if not pairing.comparison_due(run.database):
        return
    run.report(Progress(0, 0, 0, 0, run.failures, "comparing"))
    run.executor.rest()
    papers = kinship.papers(run.database)
    with tempfile.TemporaryFile() as runs:
        found = versions.compare(papers, partial(kinship.wording, run.database), run.topic, _Readers(run, runs))
    kinship.save(run.database, found.copies, found.families, found.sketches)
    run.executor.rest()


class _Readers:
    """Shares the words of documents out among the workers, where they are many."""

    def __init__(self, run: Run, runs: IO[bytes]) -> None:
        self._run = run
        self._wording = partial(kinship.wording, run.database)
        self._alone = versions.Alone(self._wording, run.topic)
        self._made: dict[str, tuple[Gist, int, int]] = {}
        """The gist without its runs, and where those begin and end in the file: they are as many as all words."""
        self._runs = runs
        self.words = self._alone.words
        self.gist = lru_cache(_KEPT_GISTS)(self._gist)

    def prepare(self, ids: Sequence[str]) -> None:
        if len(ids) < FEW:
            return
        for result in self._run.work("comparing", self._parts(ids), 0, 0):
            told = result.unit.wordings
            gists = result.gists if result.failure is None else [versions.gist(wording) for _, wording in told]
            for (id, _), gist in zip(told, gists, strict=True):
                start = self._runs.seek(0, 2)
                self._runs.write(gist.runs)
                self._made[id] = replace(gist, runs=b""), start, len(gist.runs)

    def _parts(self, ids: Sequence[str]) -> Iterator[Unit]:
        part: list[tuple[str, Wording]] = []
        for id in ids:
            part.append((id, self._wording(id)))
            if len(part) == MOST_AT_ONCE or sum(len(wording.text) for _, wording in part) >= CHARACTERS_AT_ONCE:
                yield Unit("gist", NO_FILE, wordings=tuple(part))
                part = []
        if part:
            yield Unit("gist", NO_FILE, wordings=tuple(part))

    def _gist(self, id: str) -> Gist:
        if id not in self._made:
            return self._alone.gist(id)
        gist, start, size = self._made[id]
        self._runs.seek(start)
        return replace(gist, runs=self._runs.read(size))

    def differences(self, chains: Sequence[Sequence[str]]) -> Iterator[Sequence[Difference]]:
        if sum(len(chain) - 1 for chain in chains) < FEW:
            yield from self._alone.differences(chains)
            return
        parts = [list(_links(chain)) for chain in chains]
        results = self._run.work("comparing", self._linked(chain.from_iterable(parts)), 0, 0)
        found: dict[int, Sequence[Difference]] = {}
        first = 0
        for part in parts:
            numbers = range(first, first + len(part))
            while not all(number in found for number in numbers):
                result = next(results)
                told = result.unit.wordings
                alone = result.failure is not None
                found[result.unit.first] = (
                    versions.differences_along(told, self._run.topic) if alone else result.differences
                )
            yield [difference for number in numbers for difference in found.pop(number)]
            first += len(part)
        for _ in results:  # none is left, but its progress is told
            pass

    def _linked(self, parts: Iterable[Sequence[str]]) -> Iterator[Unit]:
        for number, ids in enumerate(parts):
            yield Unit("differ", NO_FILE, first=number, last=number, wordings=self._told(ids))

    def _told(self, ids: Sequence[str]) -> tuple[tuple[str, Wording], ...]:
        return tuple((id, self._wording(id)) for id in ids)


def _links(chain: Sequence[str]) -> Iterator[Sequence[str]]:
    """Parts of the chain; the last document of each is the first of the next."""
    for first in range(0, len(chain) - 1, PAIRS_AT_ONCE):
        yield chain[first : first + PAIRS_AT_ONCE + 1]


def compare_statements(run: Run) -> None:
    """Pair the statements that are new with all of the database, if any are."""
    if not pairing.comparison_due(run.database):
        return
    if not pairing.has_statements(run.database):
        run.pairs = pairing.save_comparison(run.database, (), {})
        return
    from foia_scan import contradictions, elsewhere

    known = elsewhere.affiliated(affiliating.told(run.database, elsewhere.RULE))
    affiliating.save(run.database, known, elsewhere.RULE)
    run.report(Progress(0, 0, 0, 0, run.failures, "comparing"))
    plan = contradictions.plan(pairing.statements(run.database, context=False), run.topic)
    fresh = None if plan.capped else pairing.fresh_statements(run.database, plan.copies)
    run.pairs = pairing.save_comparison(
        run.database, plan.pairs(fresh), plan.copies, fresh=fresh, capped=plan.capped is not None
    )
    run.capped = plan.capped
