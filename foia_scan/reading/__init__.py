"""Reading at three speeds: every page by PDFium, those that matter by pdfplumber, pictures by Tesseract."""

from foia_scan.reading.fast import count_pages, read_text
from foia_scan.reading.layout import read_layout
from foia_scan.reading.rebuilding import furnish_again
from foia_scan.reading.recognition import recognize, tesseract_problem

__all__ = ["count_pages", "furnish_again", "read_layout", "read_text", "recognize", "tesseract_problem"]
