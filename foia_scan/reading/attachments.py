"""Files inside a PDF: those of a portfolio or attached to the document, then those attached to a page."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from foia_scan.records import Carried


def files(document: Any) -> Iterator[Carried]:
    """Yield every file inside the document; one that can't be decoded has a problem instead of its bytes."""
    for index in range(max(0, int(pdfium.FPDFDoc_GetAttachmentCount(document)))):
        yield _taken(pdfium.FPDFDoc_GetAttachment(document, index))
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue  # recorded as a failed page
        try:
            yield from on_page(page)
        finally:
            page.close()


def on_page(page: Any) -> Iterator[Carried]:
    """Yield the files that annotations attach to the page."""
    for index in _annotation_indexes(page):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        try:
            attached = pdfium.FPDFAnnot_GetFileAttachment(annotation)
            yield _taken(attached) if attached else Carried("", b"", problem="the attached file is not in the PDF")
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _annotation_indexes(page: Any) -> list[int]:
    found = []
    for index in range(max(0, pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_FILEATTACHMENT:
            found.append(index)
        pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _taken(attached: Any) -> Carried:
    name = _name(attached) if attached else ""
    length = ctypes.c_ulong()
    if not attached or not pdfium.FPDFAttachment_GetFile(attached, None, 0, ctypes.byref(length)):
        return Carried(name, b"", problem="the file inside the PDF can't be decoded, or is not in it")
    content = ctypes.create_string_buffer(max(1, length.value))
    if not pdfium.FPDFAttachment_GetFile(attached, content, length.value, ctypes.byref(length)):
        return Carried(name, b"", problem="the file inside the PDF can't be decoded")
    return Carried(name, content.raw[: length.value])


def _name(attached: Any) -> str:
    length = pdfium.FPDFAttachment_GetName(attached, None, 0)
    if length <= 2:
        return ""
    letters = ctypes.create_string_buffer(length)
    pdfium.FPDFAttachment_GetName(attached, ctypes.cast(letters, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return letters.raw[: length - 2].decode("utf-16-le", errors="replace")
