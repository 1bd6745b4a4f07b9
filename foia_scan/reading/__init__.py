"""Reading at two speeds: every page by PDFium, the pages that matter by pdfplumber, pictures of pages by Tesseract."""

from foia_scan.reading.fast import count_pages, read_text
from foia_scan.reading.slow import read_layout, recognize, tesseract_problem

__all__ = ["count_pages", "read_layout", "read_text", "recognize", "tesseract_problem"]
