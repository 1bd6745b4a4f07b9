"""The quote warranty: what is exported was compared with its page a moment ago; what fails is withheld and named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from foia_scan.store.database import Database
from foia_scan.store.found import FoundPair, FoundStatement
from foia_scan.store.places import stands


@dataclass(slots=True)
class Checker:
    """Checks quotes against the stored pages and remembers the outcome, since pairs share statements."""

    database: Database
    _outcomes: dict[str, bool] = field(default_factory=dict)

    def stands(self, found: FoundStatement) -> bool:
        said = found.statement
        if said.id not in self._outcomes:
            self._outcomes[said.id] = stands(said, self.database.page_texts(said.sha256, found.pages))
        return self._outcomes[said.id]

    def statements(self, found: Iterable[FoundStatement]) -> tuple[list[FoundStatement], list[FoundStatement]]:
        """Those whose quote stands on its page, and those whose quote doesn't."""
        kept: list[FoundStatement] = []
        withheld: list[FoundStatement] = []
        for row in found:
            (kept if self.stands(row) else withheld).append(row)
        return kept, withheld

    def pairs(self, found: Iterable[FoundPair]) -> tuple[list[FoundPair], list[FoundPair]]:
        """A pair is withheld when one of its quotes is."""
        kept: list[FoundPair] = []
        withheld: list[FoundPair] = []
        for row in found:
            (kept if self.stands(row.earlier) and self.stands(row.later) else withheld).append(row)
        return kept, withheld
