"""Files that lie inside another one: members of a PDF portfolio, attachments of PDFs and mails, what Word embeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from foia_scan.errors import FileUnreadable
from foia_scan.reading.raw import ATTACHED
from foia_scan.records import Carried, SourceFile
from foia_scan.settings import Settings


def carries(file: SourceFile, settings: Settings) -> bool:
    """Whether the file is known to carry others before its pages are read. Raises like ``count_pages``."""
    if file.kind == "pdf":
        from foia_scan.reading import pdfium

        with pdfium.opened(file.location, settings.passwords) as document:
            return pdfium.attachment_count(document) > 0
    return next(_carried_by_letter(file), None) is not None


def has_attachments(notices: Sequence[str]) -> bool:
    """Whether the notices of a page say that files are attached to it, which only its reading tells."""
    return any(notice.endswith(ATTACHED) for notice in notices)


def carried(file: SourceFile, settings: Settings) -> Iterator[Carried]:
    """Yield the files inside ``file``, one at a time. Raises FileEncrypted, FileUnreadable, OSError."""
    if file.kind == "pdf":
        yield from _carried_by_pdf(file, settings)
        return
    yield from _carried_by_letter(file)


def _carried_by_pdf(file: SourceFile, settings: Settings) -> Iterator[Carried]:
    """What PDFium finds; what it can't decode is asked of pdfminer, by its name."""
    from foia_scan.reading import attachments, pdfium

    others: dict[str, bytes] | None = None
    with pdfium.opened(file.location, settings.passwords) as document:
        for each in attachments.files(document):
            if each.problem is None:
                yield each
                continue
            others = _embedded_by_name(file, settings) if others is None else others
            content = others.get(each.name)
            yield each if content is None else replace(each, content=content, problem=None)


def _embedded_by_name(file: SourceFile, settings: Settings) -> dict[str, bytes]:
    from foia_scan.reading import plumber

    found: dict[str, bytes] = {}
    with suppress(FileUnreadable), plumber.opened(file.location, settings.passwords) as document:
        found.update(plumber.embedded_files(document))
    return found


def _carried_by_letter(file: SourceFile) -> Iterator[Carried]:
    if file.kind in ("eml", "msg"):
        from foia_scan.reading import mail

        return mail.attachments(mail.message(file.location, file.kind))
    if file.kind == "docx":
        from foia_scan.reading import word

        return word.carried(file.location)
    return iter(())
