"""A part of a big PDF, opened as if it were a small file.

A reader that is asked for page 4,000 of a file walks through the entries of the 3,999 before it, and keeps them, each
time it opens the file. Opened with an update after its end, as ISO 32000-1, 7.5.6, lets one write, it has another page
tree: with the pages of the part alone. Nothing is written anywhere.
"""

from __future__ import annotations

import io
import os
from typing import Any

from foia_scan.records import PageTree


def update(tree: PageTree) -> bytes:
    """What is to follow the file's last byte, so that it has the pages of ``tree`` and no others."""
    kids = b" ".join(b"%d 0 R" % number for number in tree.pages)
    node = b"\n%d 0 obj\n<</Type/Pages/Count %d/Kids[%s]%s>>\nendobj\n" % (
        tree.root,
        len(tree.pages),
        kids,
        tree.inherited,
    )
    place, table = tree.size + 1, tree.size + len(node)
    trailer = b"/Root %d 0 R/Prev %d" % (tree.catalog, tree.table)
    if tree.in_stream:
        entries = b"".join(b"\x01" + offset.to_bytes(8) + b"\x00" for offset in (place, table))
        ours = (
            b"%d 0 obj\n<</Type/XRef/Size %d/Index[%d 1 %d 1]/W[1 8 1]%s/Length %d>>\nstream\n%s\nendstream\nendobj\n"
            % (
                tree.objects,
                tree.objects + 1,
                tree.root,
                tree.objects,
                trailer,
                len(entries),
                entries,
            )
        )
    else:
        ours = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d%s>>\n" % (tree.root, place, tree.objects, trailer)
    return node + ours + b"startxref\n%d\n%%%%EOF\n" % table


class Lengthened(io.FileIO):
    """A file as it lies on the disk, to be read only, with more bytes after its end."""

    def __init__(self, location: str, more: bytes) -> None:
        """Raises OSError."""
        super().__init__(location)
        self._length = super().seek(0, os.SEEK_END)
        self._more = more
        self._at = 0

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._length + len(self._more)}[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer as far as there are bytes. Raises OSError."""
        view = memoryview(buffer).cast("B")
        of_file = min(len(view), max(0, self._length - self._at))
        done = 0
        if of_file:
            super().seek(self._at)
            done = super().readinto(view[:of_file]) or 0
        if done == of_file:
            start = self._at + done - self._length
            more = self._more[start : start + len(view) - done]
            view[done : done + len(more)] = more
            done += len(more)
        self._at += done
        return done
