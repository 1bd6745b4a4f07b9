"""Word documents (.docx): what a reader would see, page by page where Word has kept the page breaks.

Inserted text of tracked changes is kept, deleted and hidden text is left out and counted; comments and embedded files
are files of their own, because they are not the words of the document's author.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from posixpath import join, normpath
from xml.etree import ElementTree

from foia_scan.damage import ZIP_FAULTS
from foia_scan.errors import FileUnreadable
from foia_scan.records import Carried

Element = ElementTree.Element
MOST_BYTES = 64 << 20
"""Of one part unpacked; a part with the text of three thousand pages has a tenth of it."""
MOST_RATIO = 1000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DELETED = frozenset({"del", "moveFrom"})
_LEFT_OUT = frozenset(
    {"instrText", "delText", "pPr", "rPr", "tblPr", "sectPr", "Fallback", "footnoteRef", "endnoteRef"}
)
_LETTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
CELLS = "   "
"""Between the cells of a row."""


def text(location: str) -> tuple[str, tuple[str, ...]]:
    """The document's text, pages parted by form feeds, and notices. Raises FileUnreadable, OSError."""
    with _opened(location) as package:
        body = _part(package, "word/document.xml")
        if body is None:
            raise FileUnreadable("no Word document: word/document.xml is missing")
        reader = _Reader()
        written = reader.blocks(body)
        pages = written.split("\f")
        above, below = _furniture(package, body)
        pages = ["\n".join([*above, *([""] if above else []), page, *below]) for page in pages]
        notes = [*_notes(package, "footnote"), *_notes(package, "endnote")]
        pages[-1] += "".join(f"\n{note}" for note in notes)
        return "\f".join(pages), reader.notices()


def carried(location: str) -> Iterator[Carried]:
    """Yield the comments as one text file, then the files that the document embeds."""
    with _opened(location) as package:
        comments = _comments(package)
        if comments:
            yield Carried("comments.txt", comments.encode())
        for info in package.infolist():
            folder, _, name = info.filename.rpartition("/")
            if folder == "word/embeddings" and name and not name.endswith(".bin"):
                yield _embedded(package, info, name)


def _embedded(package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Carried:
    try:
        return Carried(name, _read(package, info))
    except FileUnreadable as error:
        return Carried(name, b"", problem=str(error))


class _Reader:
    """Walks the XML of a document; counts what it leaves out."""

    def __init__(self) -> None:
        self._count: Counter[str] = Counter()

    def notices(self) -> tuple[str, ...]:
        told = {
            "ins": "tracked changes: inserted text is shown",
            "del": "tracked changes: deleted text is left out",
            "vanish": "hidden text is left out",
        }
        return tuple(f"{said} ({self._count[name]} places)" for name, said in told.items() if self._count[name])

    def blocks(self, parent: Element) -> str:
        """Paragraphs and tables in order, each on a line of its own, with an empty line after a paragraph of text."""
        parts: list[str] = []
        for child in parent:
            name = _name(child)
            if name == "p":
                parts.append(self._paragraph(child))
            elif name == "tbl":
                parts.append(self._table(child) + "\n")
            elif name in _DELETED:
                self._count["del"] += 1
            elif name not in _LEFT_OUT:
                parts.append(self.blocks(child))
        return _without_empty_pages("".join(parts))

    def _paragraph(self, paragraph: Element) -> str:
        self._count["ins"] += paragraph.find(f"{_W}pPr/{_W}rPr/{_W}ins") is not None
        begins_page = paragraph.find(f"{_W}pPr/{_W}pageBreakBefore") is not None
        written = self._inline(paragraph)
        if paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:  # its end is deleted: it goes on in the next one
            return written
        bullet = "• " if paragraph.find(f"{_W}pPr/{_W}numPr") is not None and written.strip() else ""
        return ("\f" if begins_page else "") + bullet + written + ("\n\n" if written.strip() else "\n")

    def _table(self, table: Element) -> str:
        return "\n".join(self._row(row) for row in _rows(table) if not _is_deleted_row(row))

    def _row(self, row: Element) -> str:
        cells = [self.blocks(cell).replace("\f", "").strip() for cell in row if _name(cell) == "tc"]
        return CELLS.join(re.sub(r"\s*\n\s*", " ", cell) for cell in cells)

    def _inline(self, parent: Element) -> str:
        parts: list[str] = []
        for child in parent:
            name = _name(child)
            if name in _DELETED:
                self._count["del"] += 1
            elif name == "r" and _is_hidden(child):
                self._count["vanish"] += 1
            elif name == "t":
                parts.append(child.text or "")
            elif name == "lastRenderedPageBreak" or (name == "br" and _attribute(child, "type") == "page"):
                parts.append("\f")
            elif name in _LETTERS:
                parts.append(_LETTERS[name])
            elif name in ("footnoteReference", "endnoteReference"):
                parts.append(f"[{_attribute(child, 'id')}]")
            elif name == "txbxContent":
                parts.append("\n" + self.blocks(child).strip("\n") + "\n")
            elif name not in _LEFT_OUT:
                self._count["ins"] += name in ("ins", "moveTo")
                parts.append(self._inline(child))
        return "".join(parts)


def _without_empty_pages(written: str) -> str:
    """A page break that Word noted right after one that the author typed is the same one."""
    return re.sub(r"\f(?:\s*\f)+", "\f", written)


def _is_hidden(run: Element) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish")
    return hidden is not None and _attribute(hidden, "val") not in ("0", "false", "off")


def _rows(parent: Element) -> Iterator[Element]:
    """The rows of this table; those of a table in one of its cells are the cell's."""
    for child in parent:
        if _name(child) == "tr":
            yield child
        elif _name(child) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _rows(child)


def _is_deleted_row(row: Element) -> bool:
    return row.find(f"{_W}trPr/{_W}del") is not None


def _furniture(package: zipfile.ZipFile, body: Element) -> tuple[list[str], list[str]]:
    """Lines of the headers and footers, each once; page numbers alone are left out."""
    relations = _relations(package)
    found: dict[str, list[str]] = {"headerReference": [], "footerReference": []}
    for reference in body.iter():
        name = _name(reference)
        target = relations.get(reference.get(_RELATION, "")) if name in found else None
        part = _part(package, target) if target else None
        if part is None:
            continue
        lines = _Reader().blocks(part).replace("\f", "\n").splitlines()
        kept = [line.strip() for line in lines if re.search(r"[^\W\d_]{2}", line)]
        found[name].extend(line for line in kept if line not in found[name])
    return found["headerReference"], found["footerReference"]


def _relations(package: zipfile.ZipFile) -> dict[str, str]:
    part = _part(package, "word/_rels/document.xml.rels")
    if part is None:
        return {}
    inner = [each for each in part if each.get("TargetMode") != "External"]
    return {each.get("Id", ""): normpath(join("word", each.get("Target", ""))).lstrip("/") for each in inner}


def _notes(package: zipfile.ZipFile, kind: str) -> Iterator[str]:
    part = _part(package, f"word/{kind}s.xml")
    for note in part if part is not None else ():
        written = " ".join(_Reader().blocks(note).split())
        if _attribute(note, "type") is None and written:
            yield f"[{_attribute(note, 'id')}] {written}"


def _comments(package: zipfile.ZipFile) -> str:
    part = _part(package, "word/comments.xml")
    found = []
    for comment in part if part is not None else ():
        who, when = _attribute(comment, "author") or "unknown", (_attribute(comment, "date") or "")[:10]
        found.append(f"Comment by {who}{', ' if when else ''}{when}:\n{_Reader().blocks(comment).strip()}\n")
    return "\n".join(found)


def _opened(location: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(location)
    except ZIP_FAULTS as error:
        raise FileUnreadable(f"damaged, or no Word document at all: {error}") from error


def _part(package: zipfile.ZipFile, name: str) -> Element | None:
    """The XML of a part with its names in today's namespace; None if it isn't there. Raises FileUnreadable."""
    try:
        info = package.getinfo(name)
    except KeyError:
        return None
    raw = _read(package, info).replace(_STRICT[1:-1].encode(), _W[1:-1].encode())
    try:
        return ElementTree.fromstring(raw, ElementTree.XMLParser(target=_NoDoctype()))
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise FileUnreadable(f"its part {name} is damaged: {error}") from error


class _NoDoctype(ElementTree.TreeBuilder):
    """Word writes no document type; entities, which grow and reach outside, are declared only there."""

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise FileUnreadable("refused: it declares a document type, which no Word document does (an XML bomb?)")


def _read(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.file_size > MOST_BYTES or info.file_size > MOST_RATIO * max(1, info.compress_size):
        size = f"{info.compress_size:,} bytes unpack to {info.file_size:,}"
        raise FileUnreadable(f"refused: its part {info.filename} is too large ({size}; a bomb?)")
    try:
        return package.read(info)
    except ZIP_FAULTS as error:
        # OSError: a place in the file that its table of contents makes up
        raise FileUnreadable(f"its part {info.filename} is damaged: {error}") from error


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _attribute(element: Element, name: str) -> str | None:
    return element.get(f"{_W}{name}")
