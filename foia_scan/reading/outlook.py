"""Everything that knows olefile: Outlook messages (.msg), made into the mails that they were.

Source of the property numbers: Microsoft's open specification of the Outlook Item File Format, [MS-OXMSG].
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import policy
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.parser import HeaderParser
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

import olefile

from foia_scan.errors import FileUnreadable
from foia_scan.reading import textfiles, webpages

SUBJECT, BODY, HTML, RTF = "0037", "1000", "1013", "1009"
SENDER, SENDER_ADDRESS, SENDER_SMTP = "0C1A", "0C1F", "5D01"
TO, CC, BCC = "0E04", "0E03", "0E02"
TRANSPORT_HEADERS = "007D"
ATTACHED_DATA, LONG_NAME, SHORT_NAME, DISPLAY_NAME = "3701", "3707", "3704", "3001"
SUBMITTED, DELIVERED = 0x0039, 0x0E06
_FILE_TIME_BEGINS = datetime(1601, 1, 1, tzinfo=UTC)
_HEADER_BYTES = {"message": 32, "embedded": 24}
"""Before the entries of the stream of fixed properties."""
DEEPEST = 8
"""Messages within messages that are taken out of one file."""

_HEADERS: Any = HeaderRegistry(use_default_map=False)
for _name in ("content-type", "content-disposition", "content-transfer-encoding", "mime-version"):
    _HEADERS.map_to_type(_name, HeaderRegistry().registry[_name])
_AS_WRITTEN = policy.default.clone(header_factory=_HEADERS)
"""Keeps "Okafor, Paul; Ann" as it is, which is no address to other programs than Outlook."""

Path = tuple[str, ...]


def message(location: str) -> EmailMessage:
    """Read an Outlook message with its attachments, messages within it included. Raises FileUnreadable, OSError."""
    try:
        with olefile.OleFileIO(location) as ole:
            tree = _tree(ole)
            if ("__properties_version1.0",) not in tree:
                raise FileUnreadable("no Outlook message: its properties are missing")
            return _message(ole, tree, (), "message", 1)
    except FileUnreadable:
        raise
    except (olefile.olefile.OleFileError, ValueError, TypeError, LookupError, struct.error, AttributeError) as error:
        raise FileUnreadable(f"a damaged Outlook message: {error or type(error).__name__}") from error


def _tree(ole: Any) -> dict[Path, Path]:
    """Every stream and storage, by its path in upper case."""
    entries = ole.listdir(streams=True, storages=True)
    return {
        tuple(part if part.startswith("__prop") else part.upper() for part in entry): tuple(entry) for entry in entries
    }


def _message(ole: Any, tree: dict[Path, Path], at: Path, level: str, depth: int) -> EmailMessage:
    made = EmailMessage(policy=_AS_WRITTEN)
    for name, value in _headers(ole, tree, at, level):
        if value and name not in made:
            made[name] = " ".join(value.split())
    plain = _string(ole, tree, at, BODY) or ""
    if plain.strip():
        made.set_content(plain)
    else:
        html = _html(ole, tree, at)
        made.set_content(webpages.text(html) if html else _rich_text(ole, tree, at))
    for each in _attachments(tree, at):
        _attach(made, ole, tree, each, depth)
    return made


def _headers(ole: Any, tree: dict[Path, Path], at: Path, level: str) -> Iterator[tuple[str, str]]:
    sender = _string(ole, tree, at, SENDER) or ""
    address = _string(ole, tree, at, SENDER_SMTP) or _string(ole, tree, at, SENDER_ADDRESS) or ""
    known = HeaderParser().parsestr(_string(ole, tree, at, TRANSPORT_HEADERS) or "")
    yield "From", f"{sender} <{address}>" if sender and "@" in address and sender != address else sender or address
    for name, number in (("To", TO), ("Cc", CC), ("Bcc", BCC)):
        yield name, (_string(ole, tree, at, number) or "").rstrip("\x00 ")
    yield "Subject", _string(ole, tree, at, SUBJECT) or ""
    yield "Date", _date(ole, tree, at, level, str(known.get("Date", "")))


def _date(ole: Any, tree: dict[Path, Path], at: Path, level: str, written: str) -> str:
    """The date with the sender's zone where the mail's own headers are kept, else as stored, in UTC."""
    try:
        return format_datetime(parsedate_to_datetime(written))
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    fixed = _stream(ole, tree, (*at, "__properties_version1.0")) or b""
    times = {}
    for start in range(_HEADER_BYTES[level], len(fixed) - 15, 16):
        kind, number, _, value = struct.unpack_from("<HHIQ", fixed, start)
        if kind == 0x0040 and value:
            times[number] = value
    ticks = times.get(SUBMITTED) or times.get(DELIVERED)
    try:
        return format_datetime(_FILE_TIME_BEGINS + timedelta(microseconds=ticks // 10)) if ticks else ""
    except OverflowError:
        return ""


def _html(ole: Any, tree: dict[Path, Path], at: Path) -> str:
    raw = _stream(ole, tree, (*at, f"__SUBSTG1.0_{HTML}0102"))
    return webpages.decoded(raw) if raw else _string(ole, tree, at, HTML) or ""


def _rich_text(ole: Any, tree: dict[Path, Path], at: Path) -> str:
    raw = _stream(ole, tree, (*at, f"__SUBSTG1.0_{RTF}0102"))
    if not raw:
        return ""
    import compressed_rtf
    from striprtf.striprtf import rtf_to_text

    try:
        rich = compressed_rtf.decompress(raw).decode("cp1252", errors="replace")
    except Exception as error:  # it raises that, bare
        raise FileUnreadable(f"a damaged Outlook message: its text can't be unpacked ({error})") from error
    return str(rtf_to_text(rich, errors="replace"))


def _attachments(tree: dict[Path, Path], at: Path) -> list[Path]:
    return sorted(
        p for p in tree if len(p) == len(at) + 1 and p[: len(at)] == at and p[-1].startswith("__ATTACH_VERSION")
    )


def _attach(made: EmailMessage, ole: Any, tree: dict[Path, Path], at: Path, depth: int) -> None:
    names = (_string(ole, tree, at, number) for number in (LONG_NAME, SHORT_NAME, DISPLAY_NAME))
    name = next((name for name in names if name), "")
    inner = (*at, f"__SUBSTG1.0_{ATTACHED_DATA}000D")
    if inner in tree and (*inner, "__properties_version1.0") in tree and depth < DEEPEST:
        made.add_attachment(_message(ole, tree, inner, "embedded", depth + 1))
        return
    content = _stream(ole, tree, (*at, f"__SUBSTG1.0_{ATTACHED_DATA}0102"))
    made.add_attachment(
        content or b"", maintype="application", subtype="octet-stream", filename=" ".join(name.split()) or "attachment"
    )


def _string(ole: Any, tree: dict[Path, Path], at: Path, number: str) -> str | None:
    wide = _stream(ole, tree, (*at, f"__SUBSTG1.0_{number}001F"))
    if wide is not None:
        return wide.decode("utf-16-le", errors="replace").rstrip("\x00")
    narrow = _stream(ole, tree, (*at, f"__SUBSTG1.0_{number}001E"))
    return None if narrow is None else textfiles.decoded(narrow).rstrip("\x00")


def _stream(ole: Any, tree: dict[Path, Path], path: Path) -> bytes | None:
    entry = tree.get(path)
    if entry is None:
        return None
    content: bytes = ole.openstream(list(entry)).read()
    return content
