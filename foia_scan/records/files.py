"""Files of the dump, and what lies in them."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import Literal

FileState = Literal["read", "partly", "unread", "encrypted", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the dump, or one member of a container (``outer.zip!inner.pdf``)."""

    path: str
    """As the user named it: the path given to ingest, joined with the path below it."""
    location: str
    """Where its bytes can be read now: a path, for members in our temp folder; or the URL of an object."""
    kind: str
    """"pdf", "text", "html", "docx", "eml", "msg", "image", "zip", or the extension of what is skipped."""
    size: int
    modified_ns: int
    sha256: str | None = None
    """Hex digest; None until it was computed."""
    problem: str | None = None
    """Why it can't be read (refused member, unreadable file, unknown type), in plain words; else None."""
    containers: tuple[str, ...] = ()
    """Paths of the containers that it lies in, the outermost first."""
    etag: str = ""
    """What an object store says of its version; "" elsewhere."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that lies inside another one: a member of a portfolio, an attachment of a mail."""

    name: str
    """As the container calls it; nothing is promised about it."""
    content: bytes
    modified_ns: int = 0
    problem: str | None = None
    """Why its bytes can't be had, in plain words; else None."""


@dataclass(frozen=True, slots=True)
class ProducedRow:
    """What the load file of a production says about one document."""

    number: int
    """1-based, the line of column names not counted."""
    bates_first: str | None
    bates_last: str | None
    custodian: str
    """"" where none is named."""
    paths: tuple[str, ...]
    """Native file, images, text as the load file names them; often from another machine."""


@dataclass(frozen=True, slots=True)
class PageTree:
    """Where pages of a big PDF are, which has neither a password nor any damage."""

    pages: array[int]
    """Their object numbers."""
    first: int
    """Number (1-based) of the first of ``pages``, which follow one another."""
    root: int
    """Object number of the root of the page tree; ``catalog``: of the document's catalog."""
    catalog: int
    inherited: bytes
    """What the pages have from the root, as it is written in a PDF."""
    objects: int
    """One more than the highest object number."""
    table: int
    """Offset in bytes of the last table of objects (startxref)."""
    in_stream: bool
    """Whether that is a stream: an update must be written in the same way."""
    size: int
    """Bytes of the file."""

    def part(self, first: int, last: int) -> PageTree:
        """The pages from ``first`` to ``last``, as far as there are any."""
        start = max(first, self.first)
        return replace(self, pages=self.pages[start - self.first : max(0, last - self.first + 1)], first=start)
