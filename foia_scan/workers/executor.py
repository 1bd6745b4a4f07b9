"""Who carries out the units: the processes of this machine, or those of a cluster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from foia_scan.settings import Settings
from foia_scan.sources import Place
from foia_scan.workers.pool import Pool
from foia_scan.workers.units import Result, Unit


class Executor(Protocol):
    """What the pipeline asks of whoever carries out its units."""

    def run(self, units: Iterable[Unit]) -> Iterator[Result]:
        """Carry out the units and yield results as they come.

        Units are taken only as there is room for them, and asked for once more after each result, which may have called
        for some; every page of every unit comes back exactly once.
        """
        ...

    def rest(self) -> None:
        """Between two runs: let go of what the last one has loaded, if that makes room on this machine."""
        ...


def executor(settings: Settings, paths: Sequence[Place] = ()) -> AbstractContextManager[Executor]:
    """The executor that the settings ask for. ``paths`` are those of the documents: a cluster must see them, too.

    Entering it raises ExtraMissing, ClusterUnusable.
    """
    if not settings.dask:
        return Pool(settings)
    from foia_scan.workers.cluster import Cluster

    return Cluster(settings, paths)
