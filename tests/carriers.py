"""Files that carry others, made when a test needs them: portfolios, attachments, mails, Word and Outlook files."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tests import pdfs

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(path: Path, *texts: str) -> bytes:
    return pdfs.make(path, pdfs.lines(*texts)).read_bytes()


def portfolio(path: Path, **files: bytes) -> Path:
    """A PDF of one page with files inside it."""
    import pypdfium2

    pdfs.make(path, pdfs.lines("For the best experience, open this PDF portfolio in Acrobat."))
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        for name, content in files.items():
            document.new_attachment(name).set_data(content)
        document.save(path)
    return path


def with_annotation(
    path: Path, name: str, content: bytes, names: bytes = b"/F (%s) /UF (%s)", filter: bytes = b""
) -> Path:
    """A PDF whose second page has a file attached by an annotation; its name stands in ``names``."""
    stream = b"<< /Type /EmbeddedFile %s /Length %d >>\nstream\n%s\nendstream" % (filter, len(content), content)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Annots [5 0 R] >>",
        b"<< /Type /Annot /Subtype /FileAttachment /Rect [10 10 30 30] /FS 6 0 R >>",
        b"<< /Type /Filespec %s /EF << /F 7 0 R >> >>" % names.replace(b"%s", name.encode()),
        stream,
    ]
    written, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(written))
    path.write_bytes(written + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end)
    return path


def mail(text: str = "Hello.", **headers: str) -> EmailMessage:
    made = EmailMessage()
    given = {"From": "Dana Whitfield <dana@dhs.gov>", "To": "Paul Okafor <paul@county.gov>"} | headers
    for name, value in given.items():
        made[name] = value
    made.set_content(text)
    return made


def zipped(**members: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def docx(path: Path, body: str, parts: Mapping[str, str] = MappingProxyType({})) -> Path:
    """A Word document; ``parts`` are other files of the package below "word/"."""
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{WORD}" {_MORE}>{body}</w:document>',
    }
    for name, content in parts.items():
        files[f"word/{name}"] = content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


_MORE = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)

# A compound file with everything in whole sectors, as Microsoft's open specification [MS-CFB] lays it out.

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Storage = dict[str, Any]


def msg(path: Path, tree: Storage) -> Path:
    """An Outlook message; streams are bytes, storages dicts."""
    names, sectors, fat = _entries(tree), [], []  # type: ignore[var-annotated]
    for entry in names:
        content = entry["content"]
        if content is None:
            continue
        padded = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\x00")  # no short streams, so no mini FAT
        entry["size"], entry["start"] = len(padded), len(sectors)
        blocks = [padded[at : at + 512] for at in range(0, len(padded), 512)]
        fat += [len(sectors) + n + 1 for n in range(len(blocks) - 1)] + [_END]
        sectors += blocks
    directory = b"".join(_directory_entry(entry) for entry in names).ljust(-(-len(names) // 4) * 512, b"\x00")
    first_directory = len(sectors)
    blocks = [directory[at : at + 512] for at in range(0, len(directory), 512)]
    fat += [first_directory + n + 1 for n in range(len(blocks) - 1)] + [_END]
    sectors += blocks
    count = 1
    while len(fat) + count > 128 * count:
        count += 1
    first_fat = len(sectors)
    fat += [_FAT] * count + [_FREE] * (128 * count - len(fat) - count)
    table = struct.pack(f"<{len(fat)}I", *fat)
    difat = [first_fat + n for n in range(count)] + [_FREE] * (109 - count)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, count, first_directory, 0, 4096, _END, 0, _END, 0)
    path.write_bytes(head + struct.pack("<109I", *difat) + b"".join(sectors) + table)
    return path


def _entries(tree: Storage) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [{"name": "Root Entry", "kind": 5, "content": None}]
    waiting = [(0, tree)]
    while waiting:
        parent, children = waiting.pop()
        before = None
        for name in sorted(children, key=lambda name: (len(name), name.upper())):
            content = children[name]
            is_storage = isinstance(content, dict)
            found.append({"name": name, "kind": 1 if is_storage else 2, "content": None if is_storage else content})
            if before is None:
                found[parent]["child"] = len(found) - 1
            else:
                found[before]["right"] = len(found) - 1
            before = len(found) - 1
            if is_storage:
                waiting.append((before, content))
    return found


def _directory_entry(entry: dict[str, Any]) -> bytes:
    name = entry["name"].encode("utf-16-le") + b"\x00\x00"
    links = struct.pack("<III", _FREE, entry.get("right", _FREE), entry.get("child", _FREE))
    start = entry.get("start", _END if entry["kind"] != 1 else 0)
    tail = struct.pack("<IIQ", 0, start, entry.get("size", 0))
    return name.ljust(64, b"\x00") + struct.pack("<HBB", len(name), entry["kind"], 1) + links + bytes(16 + 16) + tail
