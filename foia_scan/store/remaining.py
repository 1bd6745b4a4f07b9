"""What is left to be done for the files of a dump, by what the database remembered of them when the run began."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from foia_scan.store.ledger import KnownFile, Ledger

if TYPE_CHECKING:
    from typing import Protocol

    class Wishes(Protocol):
        """What of the settings of a run decides whether a file is done with."""

        @property
        def ocr(self) -> str: ...
        @property
        def include_hidden(self) -> bool: ...
        @property
        def passwords(self) -> tuple[str, ...]: ...


class Remaining:
    """The remembered files below some paths, asked for once: a look at each by itself takes longer than the walk."""

    def __init__(
        self,
        database: Ledger,
        settings: Wishes,
        topic_version: str,
        below: Sequence[Path | str],
        can_recognize: Callable[[], bool],
    ) -> None:
        """``can_recognize`` is asked only where pages wait for text recognition."""
        self._database = database
        self._settings = settings
        self._can_recognize = can_recognize
        self._files = {known.path: known for known in database.known_files(below, topic_version)}
        self._members: dict[str, list[KnownFile]] = defaultdict(list)
        """By the container, nested ones included."""
        for known in self._files.values():
            parts = known.path.split("!")
            for count in range(1, len(parts)):
                self._members["!".join(parts[:count])].append(known)

    def knows(self, path: str) -> bool:
        return path in self._files

    def wants(self, path: str, size: int, modified_ns: int, etag: str = "") -> bool:
        """Whether anything is left to be done for the file of that path and version, or for what lies in it."""
        known = self._files.get(path)
        if known is None or (known.size, known.etag or known.modified_ns) != (size, etag or modified_ns):
            return True
        if known.state == "encrypted":
            return bool(self._settings.passwords)
        if any(self._is_unfinished(member) for member in self._members.get(path, ())):
            return True
        if known.sha256 is None or known.pages == 0:  # never opened, opened in vain, or a container
            return (known.state == "failed" and known.sha256 is None) or known.state not in (
                "failed",
                "skipped",
                "read",
            )
        return self._is_unfinished(known)

    def _is_unfinished(self, known: KnownFile) -> bool:
        if known.state == "encrypted":
            return bool(self._settings.passwords)
        if not known.pages:
            return False
        unsettled = known.state == "unread" and known.error is None  # killed with its pages stored, but not its state
        if not known.analyzed or unsettled:
            return True
        sha256 = known.sha256 or ""
        if (
            known.state in ("unread", "partly")
            and self._database.waits_for_recognition(sha256)
            and self._can_recognize()
        ):
            return True
        if self._settings.include_hidden and self._database.lacks_hidden_text(sha256):
            return True
        return self._settings.ocr == "always" and self._database.lacks_second_readings(sha256)
