"""PDFs made to break their reader: bombs, loops, lies. Each is small and written by hand, object by object."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def pdf(objects: Mapping[int, bytes]) -> bytes:
    """A PDF of these objects, with its table of offsets; object 1 is the catalog."""
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return bytes(out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, table))


def stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), extra, content)


def page(extra: bytes = b"/Contents 4 0 R", resources: bytes = b"/Font << /F1 5 0 R >>") -> dict[int, bytes]:
    """Objects 1, 2, 3 and 5 of a file of one page, whose contents are object 4."""
    return {
        1: CATALOG,
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << %s >> %s >>" % (resources, extra),
        5: FONT,
    }


def words(text: bytes = b"A good page.") -> bytes:
    return stream(b"BT /F1 12 Tf 72 700 Td (%s) Tj ET" % text)


def good() -> bytes:
    return pdf(page() | {4: words()})


def flate_bomb() -> bytes:
    """A gigabyte of blanks, deflated twice into a kilobyte or so: the contents of the page."""
    return pdf(page() | {4: stream(_gigabyte(), _TWICE)})


_TWICE = b"/Filter [/FlateDecode /FlateDecode]"


@cache
def _gigabyte() -> bytes:
    packer = zlib.compressobj(9)
    once = b"".join([*(packer.compress(b" " * (1 << 20)) for _ in range(1024)), packer.flush()])
    return zlib.compress(once, 9)


def huge_image(filter: bytes = b"/FlateDecode") -> bytes:
    """An image that says it is sixty thousand pixels wide and high."""
    image = (
        b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB "
        b"/BitsPerComponent 8 /Filter " + filter
    )
    return pdf(
        page(resources=b"/XObject << /I 6 0 R >>")
        | {4: stream(b"612 0 0 792 0 0 cm /I Do"), 6: stream(zlib.compress(bytes(1 << 16)), image)}
    )


def jbig2_bomb() -> bytes:
    """A JBIG2 page of four billion pixels in thirty bytes."""
    segment = bytes.fromhex("00000000 30 00 01 00000013 0000ffff 0000ffff 00000000 00000000 00 0000")
    image = (
        b"/Type /XObject /Subtype /Image /Width 65535 /Height 65535 /ColorSpace /DeviceGray /BitsPerComponent 1 "
        b"/Filter /JBIG2Decode"
    )
    return pdf(
        page(resources=b"/XObject << /I 6 0 R >>") | {4: stream(b"612 0 0 792 0 0 cm /I Do"), 6: stream(segment, image)}
    )


def nested_image() -> bytes:
    """An image of a modest size whose bytes are a gigabyte, deflated twice."""
    image = (
        b"/Type /XObject /Subtype /Image /Width 18000 /Height 18000 /ColorSpace /DeviceRGB /BitsPerComponent 8 "
        + _TWICE
    )
    return pdf(
        page(resources=b"/XObject << /I 6 0 R >>")
        | {4: stream(b"612 0 0 792 0 0 cm /I Do"), 6: stream(_gigabyte(), image)}
    )


def attached_bomb() -> bytes:
    """A good page, with a gigabyte attached to it that is deflated twice."""
    objects = page() | {
        1: b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>",
        4: words(),
        6: b"<< /Names [(a.txt) 7 0 R] >>",
        7: b"<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F 8 0 R >> >>",
        8: stream(_gigabyte(), b"/Type /EmbeddedFile " + _TWICE),
    }
    return pdf(objects)


def bomb_of_a_font() -> bytes:
    """A good page whose font has a gigabyte, deflated twice, that says what its letters mean."""
    objects = page() | {4: words(b"Participation in Secure Communities is voluntary."), 6: stream(_gigabyte(), _TWICE)}
    objects[5] = FONT.replace(b">>", b"/ToUnicode 6 0 R >>")
    return pdf(objects)


def progressive_bomb() -> bytes:
    """The first kilobyte of a JPEG that is decoded all at once: 150 million pixels."""
    import io

    from PIL import Image

    written = io.BytesIO()
    Image.new("RGB", (64, 64)).save(written, "JPEG", progressive=True, quality=1)
    frame = written.getvalue().index(b"\xff\xc2") + 5
    content = bytearray(written.getvalue())
    content[frame : frame + 4] = (12600).to_bytes(2, "big") * 2
    return bytes(content)


def looping_pages() -> bytes:
    return pdf({1: CATALOG, 2: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9 >>", 3: page()[3], 4: words(), 5: FONT})


def looping_form() -> bytes:
    """A form that paints itself."""
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 6 0 R >> >>"
    return pdf(page(resources=b"/XObject << /X 6 0 R >>") | {4: stream(b"/X Do"), 6: stream(b"/X Do", form)})


def branching_forms() -> bytes:
    """Thirty forms, each of which paints the next one ten times."""
    objects = page(resources=b"/XObject << /X 10 0 R >>") | {4: stream(b"/X Do")}
    for n in range(10, 40):
        form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>" % (n + 1)
        objects[n] = stream(b"/X Do " * 10, form)
    objects[40] = stream(b"0 0 9 9 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    return pdf(objects)


def looping_outline() -> bytes:
    objects = page() | {4: words(), 6: b"<< /First 7 0 R /Last 7 0 R /Count 1 >>"}
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>"
    objects[7] = b"<< /Title (again) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Last 7 0 R >>"
    return pdf(objects)


def deep_arrays() -> bytes:
    return pdf(page() | {4: words(), 6: b"[" * 100_000 + b"]" * 100_000})


def many_pages_told() -> bytes:
    return pdf(
        {1: CATALOG, 2: b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", 3: page()[3], 4: words(), 5: FONT}
    )


def enormous_page() -> bytes:
    objects = page() | {4: stream(b"0 0 m 9 9 l S")}
    objects[3] = objects[3].replace(b"[0 0 612 792]", b"[0 0 2000000 2000000]")
    return pdf(objects)


BY_NAME = {
    "flate-bomb": flate_bomb,
    "huge-image": huge_image,
    "huge-image-jpeg": lambda: huge_image(b"/DCTDecode"),
    "jbig2-bomb": jbig2_bomb,
    "nested-image": nested_image,
    "attached-bomb": attached_bomb,
    "bomb-of-a-font": bomb_of_a_font,
    "looping-pages": looping_pages,
    "looping-form": looping_form,
    "branching-forms": branching_forms,
    "looping-outline": looping_outline,
    "deep-arrays": deep_arrays,
    "many-pages-told": many_pages_told,
    "enormous-page": enormous_page,
}


def truncated(content: bytes) -> Iterator[bytes]:
    """The content cut at every tenth of its length."""
    return (content[: len(content) * tenth // 10] for tenth in range(1, 10))


def flipped(content: bytes, seed: int) -> bytes:
    """The content with one to twenty bytes changed."""
    chance = random.Random(seed)
    changed = bytearray(content)
    for _ in range(chance.randint(1, 20)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def dump(folder: Path, good_pdf: bytes, flips: int, others: Mapping[str, bytes]) -> int:
    """Fill the folder with all of these, and return how many files there are.

    ``others`` are sound files of other kinds, by their extensions; each is cut, too, and changed.
    """
    folder.mkdir()
    for kind, content in others.items():
        for tenth, part in enumerate(truncated(content), start=1):
            (folder / f"cut-{tenth}.{kind}").write_bytes(part)
        for seed in range(flips // 10):
            (folder / f"flipped-{seed:03d}.{kind}").write_bytes(flipped(content, seed))
    for name, make in BY_NAME.items():
        (folder / f"{name}.pdf").write_bytes(make())
    for tenth, part in enumerate(truncated(good_pdf), start=1):
        (folder / f"cut-{tenth}.pdf").write_bytes(part)
    for seed in range(flips):
        (folder / f"flipped-{seed:03d}.pdf").write_bytes(flipped(good_pdf, seed))
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "text.pdf").write_text("This is no PDF at all.")
    (folder / "pdf.txt").write_bytes(good())
    (folder / "a\nb\x1b[31mred.pdf").write_bytes(good())
    (folder / ("n" * 251 + ".pdf")).write_bytes(good())
    Path(bytes(folder).decode() + "/caf\udce9.pdf").write_bytes(good())
    (folder / "loop").symlink_to(folder)
    (folder / "itself.pdf").symlink_to(folder / "itself.pdf")
    return len(BY_NAME) + 9 + flips + 7 + len(others) * (9 + flips // 10)
