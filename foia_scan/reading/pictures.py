"""Everything that knows Pillow's files: images as pages, each frame of a TIFF one of them."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from foia_scan.errors import FileUnreadable
from foia_scan.reading.ink import inked_share
from foia_scan.reading.raw import Ink, RawPage

READER = f"pillow {version('pillow')}"
FORMATS = ("TIFF", "PNG", "JPEG")
MOST_FRAMES = 20_000
DOTS_PER_INCH = 200.0
"""Of an image that does not say, or says what can't be (a page of two meters): scans are mostly that."""
LIKELY_INCHES = (1.0, 60.0)
"""Longer side of a page."""
SMALL_PICTURE = 500
DAMAGED = (EOFError, OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error)
"""What Pillow raises on a picture that it can't decode."""
ORIENTATION = 0x0112
"""The tag by which a camera says which way it was held; 1 is upright."""


@contextmanager
def opened(location: str) -> Iterator[Any]:
    """Open an image; its frames are decoded when they are asked for. Raises FileUnreadable, OSError."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of metadata, and of sizes, which we limit ourselves
        try:
            image = Image.open(location, formats=FORMATS)
        except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
            raise FileUnreadable("damaged, or no image at all: its structure can't be read") from error
        with image:
            yield image


def page_count(location: str) -> int:
    with opened(location) as image:
        return frames(image)


def frames(image: Any) -> int:
    """Number of frames; raises FileUnreadable for a number that can't be honest, or a damaged list of them."""
    try:
        count = int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1
    except DAMAGED as error:
        raise FileUnreadable("the image's list of pages is damaged") from error
    if count > MOST_FRAMES:
        raise FileUnreadable(f"the file claims {count:,} pages, over the limit of {MOST_FRAMES:,}")
    return count


def read_page(image: Any, number: int, max_pixels: int) -> RawPage:
    """A page (1-based) that is one picture: its size in points, and how much of it is inked."""
    picture, problem = _frame(image, number, max_pixels)
    if picture is None:
        return RawPage(number, error=problem)
    scale = _scale(image, picture)
    small = picture.reduce(max(1, max(picture.size) // SMALL_PICTURE))
    ink = Ink(images=1.0, inked=inked_share(small))
    return RawPage(number, round(picture.width / scale, 2), round(picture.height / scale, 2), ink=ink)


def render(image: Any, number: int, dots_per_inch: int, max_pixels: int) -> tuple[Any, float]:
    """The page as a grayscale picture, and its scale in pixels per point; one of very many pixels is made smaller."""
    picture, problem = _frame(image, number, max_pixels)
    if picture is None:
        raise FileUnreadable(problem)
    scale = _scale(image, picture)
    shrink = int(scale * 72 / (1.5 * dots_per_inch))
    return (picture.reduce(shrink), scale / shrink) if shrink > 1 else (picture, scale)


def sample_of_jpeg(content: bytes, longest: int) -> Any | None:
    """The JPEG in shades of gray, at the least of its eighths that leaves ``longest`` pixels; None if it is damaged."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(content), formats=("JPEG",))
            image.draft("L", (longest, longest))
            return image.convert("L")
    except (Image.DecompressionBombError, *DAMAGED):
        return None


def sample_of_pixels(pixels: bytes, mode: str, size: tuple[int, int], longest: int) -> Any:
    """One pixel of each few, of ``mode`` "L" or "RGB", in shades of gray: ``longest`` or more on the longer side."""
    step = max(1, max(size) // longest)
    image = Image.frombuffer(mode, size, pixels, "raw", mode, 0, 1)
    return image.resize((max(1, size[0] // step), max(1, size[1] // step)), Image.Resampling.NEAREST).convert("L")


def _frame(image: Any, number: int, max_pixels: int) -> tuple[Any, str]:
    """The frame in shades of gray, upright as its camera says, on white paper; or None and why not."""
    try:
        image.seek(number - 1)
        width, height = image.size
        # One frame may have four times the pixels of a rendered page: an A4 page scanned at 1,200 dpi.
        if width * height > 4 * max_pixels:
            return None, f"the image has {width:,} x {height:,} pixels, over the limit of {4 * max_pixels:,}"
        lies = image.getexif().get(ORIENTATION, 1) != 1
        upright = ImageOps.exif_transpose(image) if lies else image  # a copy, of what may be 160 million pixels
        if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
            colored = upright.convert("RGBA")
            paper = Image.new("RGBA", colored.size, "white")
            paper.alpha_composite(colored)
            upright = paper
        if upright.mode.startswith("I;16") or upright.mode in ("I", "F"):
            upright = ImageOps.autocontrast(upright.convert("F").point(lambda value: value / 256).convert("L"))
        return upright.convert("L"), ""
    except Image.DecompressionBombError:
        return None, "the image has too many pixels"
    except DAMAGED as error:
        return None, f"the image can't be decoded: {error or type(error).__name__}"


def _scale(image: Any, picture: Any) -> float:
    """Pixels per point."""
    try:
        resolution = float(max(image.info.get("dpi") or (0,)))
    except (TypeError, ValueError):
        resolution = 0.0
    longer = max(picture.size)
    low, high = LIKELY_INCHES
    if not resolution > 0 or not low <= longer / resolution <= high:
        resolution = DOTS_PER_INCH
    return resolution / 72
