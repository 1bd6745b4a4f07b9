"""Where the pages of a big PDF are: looked up once, so that a part of it can be opened without the rest.

Part of the pdfminer adapter. What is not as usual (damage, a password) is left to the reader, which opens such a file
as a whole.
"""

from __future__ import annotations

import io
import os
import re
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pdfminer.pdfdocument import PDFDocument, PDFXRefStream
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSKeyword, PSLiteral

from foia_scan.records import PageTree

INHERITED = ("Resources", "MediaBox", "CropBox", "Rotate")
"""What the root of the tree can hold for its pages (ISO 32000-1, table 30)."""
_HEAD = b"%PDF-"
_IRREGULAR = re.compile(rb"[^!-~]|[#%()/<>\[\]{}]")
"""What stands as a number in a name."""


def find_pages(location: str, count: int) -> PageTree | None:
    """Look up all pages of a PDF that has ``count`` of them; None where they can't be told for certain."""
    try:
        with Path(location).open("rb") as file:
            if file.read(len(_HEAD)) != _HEAD:  # offsets count from elsewhere
                return None
            tree = _read(file)
    except Exception:  # pdfminer raises anything at all on a damaged file
        return None
    return tree if tree is not None and len(tree.pages) == count else None


def _read(file: io.BufferedReader) -> PageTree | None:
    parser = PDFParser(file)
    document = PDFDocument(parser, fallback=False)
    last, root = document.xrefs[0], document.catalog["Pages"]
    trailer = last.get_trailer()
    if document.encryption is not None or not isinstance(root, PDFObjRef):
        return None
    entries = resolve1(root)
    return PageTree(
        pages=array("L", _leaves(root, set())),
        first=1,
        root=root.objid,
        catalog=trailer["Root"].objid,
        inherited=b"".join(b"/%s %s" % (key.encode(), _written(entries[key])) for key in INHERITED if key in entries),
        objects=trailer["Size"],
        table=document.find_xref(parser),
        in_stream=isinstance(last, PDFXRefStream),
        size=file.seek(0, os.SEEK_END),
    )


def _leaves(node: PDFObjRef, seen: set[int]) -> Iterator[int]:
    """The object numbers of the pages below a node of the tree, in their order."""
    if node.objid in seen:
        raise ValueError("a page tree that goes round in circles")
    seen.add(node.objid)
    entries = resolve1(node)
    if "Kids" not in entries:
        yield node.objid
        return
    below = resolve1(entries["Kids"])
    if resolve1(entries.get("Count")) == len(below) and not any(
        "Kids" in resolve1(kid) for kid in (below[0], below[-1])
    ):
        yield from (kid.objid for kid in below)  # all are pages: to look at each would take as long as to walk
        return
    for kid in below:
        yield from _leaves(kid, seen)


def _written(value: Any) -> bytes:
    """A value as it stands in a PDF. Raises ValueError for what can't stand in another object."""
    match value:
        case None:
            return b"null"
        case bool():
            return b"true" if value else b"false"
        case int() | float():
            return f"{value:f}".rstrip("0").rstrip(".").encode() if isinstance(value, float) else b"%d" % value
        case bytes():
            return b"<%s>" % value.hex().encode()
        case PSLiteral():
            name = value.name if isinstance(value.name, bytes) else value.name.encode()
            return b"/" + _IRREGULAR.sub(lambda found: b"#%02x" % found[0][0], name)
        case PSKeyword(name=b"null"):  # left so within a stream of objects
            return b"null"
        case PDFObjRef():
            return b"%d 0 R" % value.objid
        case list():
            return b"[%s]" % b" ".join(map(_written, value))
        case dict():
            return b"<<%s>>" % b" ".join(
                b"%s %s" % (_written(PSLiteral(key)), _written(each)) for key, each in value.items()
            )
    raise ValueError(f"no {type(value).__name__} can stand here")
