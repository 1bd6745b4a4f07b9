"""A small sample of the picture that a page consists of, taken from its data without drawing the page.

Part of the pypdfium2 adapter. PDFium decodes all pixels of a color scan and mixes them down, which takes longer than
the text of a hundred pages. Whether there is ink at all shows in a fraction of them.
"""

from __future__ import annotations

import ctypes
import zlib
from collections.abc import Sequence
from typing import Any

import pypdfium2.raw as pdfium

from foia_scan.reading import pictures
from foia_scan.reading.ink import BLANK, inked_share

MOST_BYTES = 128 << 20
"""Of pixels that are unpacked: a color page of 600 dpi has 100 MB. The data of a bomb stop there."""
CLEARLY = 10
"""Times the ink of a blank page from which a sample is believed: it mixes no pixels, and may be of odd colors."""
_MODES = {8: "L", 24: "RGB"}
_PLAIN = frozenset(
    {
        pdfium.FPDF_COLORSPACE_DEVICEGRAY,
        pdfium.FPDF_COLORSPACE_CALGRAY,
        pdfium.FPDF_COLORSPACE_DEVICERGB,
        pdfium.FPDF_COLORSPACE_CALRGB,
        pdfium.FPDF_COLORSPACE_ICCBASED,
    }
)
"""Color spaces whose pixels are shades, not numbers in a table."""


def ink_of(found: Sequence[Any], longest: int) -> float | None:
    """Share of a page that is inked, if it is one picture of which a sample leaves no doubt.

    ``found`` are its pictures as pypdfium2's objects, ``longest`` is the sample's longer side in pixels, at least. None
    says nothing: the page has to be looked at. What is painted over the picture in white is not known here; such a page
    counts as inked, and its recognition finds it blank.
    """
    sample = _sample(found[0], longest) if len(found) == 1 else None
    share = inked_share(sample) if sample is not None else 0.0
    return share if share >= CLEARLY * BLANK else None


def _sample(picture: Any, longest: int) -> Any | None:
    filters = picture.get_filters()
    if filters == ["DCTDecode"]:
        return pictures.sample_of_jpeg(_data(picture), longest)
    if filters != ["FlateDecode"]:  # one bit a pixel is drawn quickly
        return None
    told = picture.get_metadata()
    mode = _MODES.get(told.bits_per_pixel)
    size = told.width * told.height * told.bits_per_pixel // 8
    if mode is None or told.colorspace not in _PLAIN or not 0 < size <= MOST_BYTES:
        return None
    try:
        pixels = zlib.decompressobj().decompress(_data(picture), size + 1)
    except (zlib.error, MemoryError):  # to draw it takes less
        return None
    if len(pixels) != size:  # damaged, or kept as differences
        return None
    return pictures.sample_of_pixels(pixels, mode, (told.width, told.height), longest)


def _data(picture: Any) -> bytes:
    size = pdfium.FPDFImageObj_GetImageDataRaw(picture.raw, None, 0)
    data = (ctypes.c_ubyte * size)()
    pdfium.FPDFImageObj_GetImageDataRaw(picture.raw, data, size)
    return bytes(data)
