"""Reading at three speeds: every page by PDFium, those that matter by pdfplumber, pictures by Tesseract.

Files without pages of their own (text, web pages, Word documents, mails) are cut into pages of about sixty lines.
"""

from foia_scan.reading.carried import carried, carries, has_attachments
from foia_scan.reading.fast import count_pages, find_pages, part_for, read_text
from foia_scan.reading.layout import read_layout
from foia_scan.reading.rebuilding import furnish_again
from foia_scan.reading.recognition import recognize, tesseract_account, tesseract_problem

__all__ = [
    "carried",
    "carries",
    "count_pages",
    "find_pages",
    "furnish_again",
    "has_attachments",
    "part_for",
    "read_layout",
    "read_text",
    "recognize",
    "tesseract_account",
    "tesseract_problem",
]
