"""What a file is, by its first bytes before its name: releases come with wrong extensions."""

from __future__ import annotations

import re
import struct
import zipfile
from pathlib import Path, PurePosixPath

HEAD_BYTES = 4096

NOT_READ = {
    "doc": "Word documents of before 2007 (.doc)",
    "ppt": "slides (.ppt)",
    "pst": "Outlook mailboxes (.pst)",
    "mbox": "mailboxes (.mbox)",
    "rtf": "rich text (.rtf)",
    "xlsx": "spreadsheets (.xlsx)",
    "xls": "spreadsheets (.xls)",
    "csv": "tables (.csv)",
    "pptx": "slides (.pptx)",
    "gif": "images of this type (.gif)",
    "bmp": "images of this type (.bmp)",
    "7z": "archives other than ZIP (.7z)",
    "rar": "archives other than ZIP (.rar)",
    "tar": "archives other than ZIP (.tar)",
    "gz": "archives other than ZIP (.gz)",
}
TEXT_EXTENSIONS = frozenset({"txt", "text"})
HTML_EXTENSIONS = frozenset({"html", "htm", "xhtml"})
IMAGE_EXTENSIONS = frozenset({"tif", "tiff", "png", "jpg", "jpeg"})
LOAD_FILE_EXTENSIONS = frozenset({"dat", "opt", "lfp", "dii"})
SYSTEM_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
IMAGE_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WEB_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]", re.IGNORECASE)
_MAIL_HEADER = re.compile(
    rb"^(?:message-id|mime-version|received|return-path|from|to|date|subject):", re.IGNORECASE | re.M
)
_MAIL_BEGINS = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:\s")


def kind_of(path: Path, name: str) -> tuple[str, str | None]:
    """Return the kind of the file at ``path`` and why it can't be read (None if it can).

    ``name`` is the name that the file has in the dump (a member of a ZIP lies elsewhere). Raises OSError.
    """
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    return kind_by_head(head, name) or _kind_of_archive(path, _extension(name))


def _extension(name: str) -> str:
    return PurePosixPath(name).suffix.lower().lstrip(".")


def kind_by_head(head: bytes, name: str) -> tuple[str, str | None] | None:
    """The same from the first ``HEAD_BYTES`` bytes alone; None for an archive, which must be opened to tell."""
    extension = _extension(name)
    base = PurePosixPath(name).name.lower()
    if base in SYSTEM_NAMES or base.startswith("._"):
        return extension or "system", "a file of the operating system, not a document"
    if not head:
        return extension or "unknown", "the file is empty (0 bytes)"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) and extension != "pdf":
        return None  # asked first: a PDF stored in it shows in its first bytes
    if head.startswith(OLE_SIGNATURE):
        return _kind_of_compound(extension)
    if head.startswith(IMAGE_SIGNATURES):
        return "image", None
    if extension == "eml":
        return "eml", None  # a PDF attached without encoding shows in its first bytes, too
    if b"%PDF-" in head[:1024] or extension == "pdf":
        return "pdf", None
    return _kind_by_name(head, extension)


def _kind_by_name(head: bytes, extension: str) -> tuple[str, str | None]:
    if extension in TEXT_EXTENSIONS:
        return _kind_of_text(head)
    if extension in HTML_EXTENSIONS:
        return "html", None
    if extension in IMAGE_EXTENSIONS:
        return "image", None  # the reader says what is wrong with it
    if extension in ("docx", "msg", "zip"):
        return extension, None
    if extension in LOAD_FILE_EXTENSIONS:
        return (
            extension,
            f"not a document; if it is the load file of a production (.{extension}), give it as --production",
        )
    if extension in NOT_READ:
        return extension, f"reading {NOT_READ[extension]} isn't supported yet"
    if _WEB_PAGE.match(head):
        return "html", None
    if _MAIL_BEGINS.match(head) and len({name.lower() for name in _MAIL_HEADER.findall(head)}) >= 4:
        return "eml", None
    if extension:
        return extension, f"unknown type of file (.{extension})"
    return "unknown", "unknown type of file (no extension, no known signature)"


def _kind_of_archive(path: Path, extension: str) -> tuple[str, str | None]:
    if extension == "docx":
        return "docx", None
    if extension in NOT_READ:
        return extension, f"reading {NOT_READ[extension]} isn't supported yet"
    if extension == "zip":
        return "zip", None
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist()[:1000])
    except (zipfile.BadZipFile, OSError, ValueError, LookupError, RuntimeError, struct.error):
        return "zip", None
    if "word/document.xml" in names:
        return "docx", None
    if names & {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"}:
        return extension or "office", "office documents of this type aren't supported yet"
    return "zip", None


def _kind_of_compound(extension: str) -> tuple[str, str | None]:
    """A file of Microsoft's compound format: an Outlook message, an old or a locked office document."""
    if extension == "msg":
        return "msg", None
    if extension in ("docx", "xlsx", "pptx"):
        return "encrypted", "an office document locked with a password: open it in its program and save it without one"
    if extension in NOT_READ:
        return extension, f"reading {NOT_READ[extension]} isn't supported yet"
    return extension or "unknown", "an old office document or a file of its kind: reading it isn't supported yet"


def _kind_of_text(head: bytes) -> tuple[str, str | None]:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not wide and head.count(0) > len(head) // 100:
        return "txt", "named as text, but its bytes are not text"
    return "text", None
