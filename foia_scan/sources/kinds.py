"""What a file is, by its first bytes before its name: releases come with wrong extensions."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath

HEAD_BYTES = 4096

READ_LATER = {
    "eml": "mail files (.eml)",
    "msg": "Outlook messages (.msg)",
    "docx": "Word documents (.docx)",
    "doc": "Word documents (.doc)",
    "html": "web pages (.html)",
    "htm": "web pages (.htm)",
    "tif": "images (.tif)",
    "tiff": "images (.tiff)",
    "png": "images (.png)",
    "jpg": "images (.jpg)",
    "jpeg": "images (.jpeg)",
    "pst": "Outlook mailboxes (.pst)",
    "rtf": "rich text (.rtf)",
    "xlsx": "spreadsheets (.xlsx)",
    "xls": "spreadsheets (.xls)",
    "csv": "tables (.csv)",
    "pptx": "slides (.pptx)",
}
TEXT_EXTENSIONS = frozenset({"txt", "text"})
SYSTEM_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


def kind_of(path: Path, name: str) -> tuple[str, str | None]:
    """Return the kind of the file at ``path`` and why it can't be read (None if it can).

    ``name`` is the name that the file has in the dump (a member of a ZIP lies elsewhere). Raises OSError.
    """
    extension = PurePosixPath(name).suffix.lower().lstrip(".")
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    base = PurePosixPath(name).name.lower()
    if base in SYSTEM_NAMES or base.startswith("._"):
        return extension or "system", "a file of the operating system, not a document"
    if not head:
        return extension or "unknown", "the file is empty (0 bytes)"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) and extension != "pdf":
        return _kind_of_archive(path, extension)  # asked first: a PDF stored in it shows in its first bytes
    if b"%PDF-" in head[:1024] or extension == "pdf":
        return "pdf", None
    if extension in TEXT_EXTENSIONS:
        return _kind_of_text(head)
    if extension in READ_LATER:
        return extension, f"reading {READ_LATER[extension]} isn't supported yet"
    if extension:
        return extension, f"unknown type of file (.{extension})"
    return "unknown", "unknown type of file (no extension, no known signature)"


def _kind_of_archive(path: Path, extension: str) -> tuple[str, str | None]:
    if extension in READ_LATER:
        return extension, f"reading {READ_LATER[extension]} isn't supported yet"
    if extension == "zip":
        return "zip", None
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist()[:1000])
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return "zip", None
    if names & {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"}:
        return extension or "office", "office documents of this type aren't supported yet"
    return "zip", None


def _kind_of_text(head: bytes) -> tuple[str, str | None]:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not wide and head.count(0) > len(head) // 100:
        return "txt", "named as text, but its bytes are not text"
    return "text", None
