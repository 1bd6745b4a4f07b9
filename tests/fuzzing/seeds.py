"""What the fuzzing begins with: small sound files of every kind, and the words by which each format is known."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pypdfium2
from PIL import Image

from tests import carriers, hostile, pdfs
from tests.reading.test_mail import outlook, properties

RELEASE = Path(__file__).parents[2] / "sample_docs" / "release"
BODY = (
    "<w:body><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Participation is voluntary.</w:t><w:tab/></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    '<w:p><w:ins w:author="a"><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>'
    '<w:r><w:br w:type="page"/><w:footnoteReference w:id="1"/></w:r></w:p></w:body>'
)
COMMENTS = (
    f'<w:comments xmlns:w="{carriers.WORD}"><w:comment w:author="A" w:date="2010-06-08T00:00:00Z">'
    "<w:p><w:r><w:t>No.</w:t></w:r></w:p></w:comment></w:comments>"
)
PAGE = (
    b"BT /F1 12 Tf 72 700 Td (Secure Communities is voluntary.) Tj 0 -14 Td [(A coun) -20 (ty may opt out.)] TJ ET\n"
    b"q 1 0 0 1 10 10 cm 0 g 70 600 200 14 re f Q BT 3 Tr /F1 9 Tf 1 0 0 1 72 602 Tm (hidden) Tj ET\n"
    b"BT /F1 8 Tf 500 20 Td (ICE 2010FOIA-000123) Tj ET 1 1 1 rg 0 0 50 50 re f* BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"
    b"\0/Rotate 90 /CropBox [10 10 600 780] /UserUnit 2 /Annots [<< /Type /Annot /Subtype /Redact /Rect [9 9 99 20] >>]"
)
RICH = rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\pard It is \b voluntary\b0, caf\'e9 \u8212? no.\par}"
SENTENCES = (
    "2010-09-07\nOn September 7, 2010, Director Teague told the sheriff that “counties may opt out,” a memo says.",
    '2010-12\nLast Friday Mr. Okafor, who heads the office, said: "We will not take part." He said so on 6/8/10, too.',
    "2010\nTwo weeks later (by Aug. 15) ICE's spokeswoman, Ann B. Roe-Smith Jr., wrote that it was not.\nRoe, Ann",
)
_HEADS = """From: |Sent: |To: |Cc: |Subject: |-----Original Message-----|> |wrote:|MEMORANDUM|Q. |A. |BY MR. ROE:|Dear
|Sincerely,|(b)(6)|(b)(5)|\f|\n\n|June 8, 2010|FOR IMMEDIATE RELEASE|\n"""
TOKENS = {
    "pdf": "obj|endobj|stream|/Kids [|/Parent 2 0 R|/Length |/Filter /FlateDecode|R|<<|>>|xref|/MediaBox [|/Annots [",
    "pdf-page": "BT|ET|Tj|TJ|Tr|re|f|cm|Do|q|Q|Td|/Rotate |/MediaBox [|-1 |/CropBox [|/Subtype /Redact|BI|EI",
    "mail": """From: |To: |Date: |Content-Type: |multipart/mixed; boundary=b|--b\n|message/rfc822|=?utf-8?q?|?=|utf-16
|Content-Transfer-Encoding: base64\n|quoted-printable|charset=|\n\n|Content-Disposition: attachment; filename=""",
    "web-page": "<p>|<table>|<blockquote type=cite>|<style>|</|<!--|&#|<![CDATA[|<br>|<pre>|<td>|hidden|style='",
    "word-body": "<w:p>|</w:p>|<w:r>|<w:t>|<w:tbl>|<w:tr>|<w:tc>|<w:del>|<w:txbxContent>|\0|<w:p/>|</w:body>",
    "outlook-properties": "\0\0\0\0|\\rtf1|{\\*\\htmltag|\\'|\\u|Date: |LZFu|MELA",
    "sentence": """“|”|"|said |told |that |according to |Mr. |
|June 8|yesterday|last |9999-12\n| 31, 2010|'s|(|)|Jr.|Feb. 30
|0001\n|week|noon|the |by the |winter|since |ago|today""",
    "heads": _HEADS,
    "text": _HEADS + "|Secure Communities|opt out|voluntary|mandatory|not | said |“|”",
}
"""Words of each format, parted by "|"."""
SPECIAL = (
    "\0",
    "\xff",
    "\ud7ff",
    "\u202e",
    "\ufffe",
    "\x1b[31m",
    "0",
    "-1",
    "4294967295",
    "9" * 30,
    "%s",
    "../",
    "\r\n",
)


def seeds(target: str) -> list[bytes]:
    """Sound files for the target; made once."""
    return list(_seeds(target))


@lru_cache
def _seeds(target: str) -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as name:
        made = _MAKERS[target](Path(name))
        return tuple(content if isinstance(content, bytes) else content.encode() for content in made)


def _pdf(folder: Path) -> Sequence[bytes]:
    memo = carriers.pdf(folder / "memo.pdf", "MEMORANDUM", "Participation in Secure Communities is voluntary.")
    names = ("01_thread_alder_county.pdf", "07_clipping_courier.pdf", "12_deposition_whitlow.pdf")
    return [
        memo,
        hostile.good(),
        carriers.portfolio(folder / "portfolio.pdf", memo=memo).read_bytes(),
        carriers.with_annotation(folder / "attached.pdf", "a.txt", b"attached").read_bytes(),
        pdfs.locked(folder / "locked.pdf", "", pdfs.lines("An empty password.")).read_bytes(),
        *((RELEASE / each).read_bytes() for each in names),
    ]


def _mail(folder: Path) -> Sequence[bytes]:
    mixed = carriers.mail("Plain.", Subject="=?utf-8?q?caf=C3=A9?=", Date="Tue, 8 Jun 2010 15:04:00 -0400")
    mixed.add_alternative("<p>HTML <img src=cid:x>", subtype="html")
    mixed.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="m\xe9mo.pdf")
    mixed.add_attachment(carriers.mail("Inner."))
    return [mixed.as_bytes(), carriers.mail().as_bytes(), b"From: a\nSubject: x\nContent-Type: text/html\n\n<p>x"]


def _outlook(folder: Path) -> Sequence[bytes]:
    attached = {"__substg1.0_3707001F": "a.pdf".encode("utf-16-le"), "__substg1.0_37010102": b"%PDF-1.4"}
    inner = {"__properties_version1.0": properties(datetime(2010, 6, 7, tzinfo=UTC), 24), "__substg1.0_1000001E": b"x"}
    more = {"__attach_version1.0_#00000000": attached, "__attach_version1.0_#00000001": {"__substg1.0_3701000D": inner}}
    return [outlook(folder / "a.msg").read_bytes(), outlook(folder / "b.msg", **more).read_bytes()]


def _properties(folder: Path) -> Sequence[bytes]:
    import compressed_rtf

    head = b"From: a\nDate: Tue, 8 Jun 2010 15:04:00 -0400\n"
    fixed = properties(datetime(2010, 6, 8, tzinfo=UTC), 32)
    subject = "Re: opt out".encode("utf-16-le")
    rich = compressed_rtf.compress(RICH)
    return [
        b"\0\0\0\0".join(parts)
        for parts in ((head, b"words"), (head, b"", b"<p>x"), (b"", b"", b"", rich, subject, fixed))
    ]


def _word(folder: Path) -> Sequence[bytes]:
    parts = {"comments.xml": COMMENTS, "embeddings/a.txt": "embedded"}
    return [carriers.docx(folder / "a.docx", BODY, parts).read_bytes()]


def _image(folder: Path) -> Sequence[bytes]:
    made = []
    for mode, form, more in (
        ("1", "TIFF", {"compression": "group4"}),
        ("L", "TIFF", {"compression": "tiff_lzw"}),
        ("RGB", "TIFF", {"compression": "jpeg"}),
        ("RGBA", "PNG", {"dpi": (200, 200)}),
        ("P", "PNG", {}),
        ("RGB", "JPEG", {"progressive": True}),
        ("CMYK", "JPEG", {}),
        ("I;16", "PNG", {}),
    ):
        written = io.BytesIO()
        Image.new(mode, (40, 56)).save(written, form, **more)
        made.append(written.getvalue())
    frames = io.BytesIO()
    Image.new("1", (40, 56)).save(frames, "TIFF", save_all=True, append_images=[Image.new("L", (9, 9))] * 3)
    return [*made, frames.getvalue()]


def _archive(folder: Path) -> Sequence[bytes]:
    inner = carriers.zipped(**{"a.txt": b"words", "b/c.eml": b"From: a\nTo: b\n\nx"})
    return [carriers.zipped(**{"in.zip": inner, "memo.txt": b"A memo."}), inner]


def _texts(folder: Path) -> Sequence[str]:
    found = []
    for path in sorted(RELEASE.glob("*.pdf"))[:15]:
        with pypdfium2.PdfDocument(path) as pdf:
            pages = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf]
        found.append("\f".join(pages))
    return [text for text in found if text.strip()]


def _named(folder: Path) -> Sequence[bytes]:
    files = [*_mail(folder), *_word(folder), *_outlook(folder), *_image(folder)[:2], *_archive(folder), hostile.good()]
    endings = (b".eml", b".txt", b".docx", b".msg", b".tif", b".html", b".pdf", b"", b".zip", b".doc", b"._x")
    return [b"a" + endings[at % len(endings)] + b"\0" + content for at, content in enumerate(files * 2)]


_MAKERS: dict[str, Callable[[Path], Sequence[bytes | str]]] = {
    "pdf": _pdf,
    "pdf-page": lambda folder: [PAGE],
    "mail": _mail,
    "outlook": _outlook,
    "outlook-properties": _properties,
    "word": _word,
    "word-body": lambda folder: [BODY, f"{BODY}\0{COMMENTS}"],
    "web-page": lambda folder: [
        "<html><head><style>.x{display:none}</style></head><p class=x>no<p>yes &amp; &#8220;so&#x201d;"
        "<table><tr><td>a<td>b</table><ul><li>1<li>2</ul><pre>a\n b</pre><blockquote type=cite>q<br>r</blockquote>",
        '<meta charset="windows-1252"><div hidden>a</div><br><a href=x>b</a><script>if (a<b) c</script>',
    ],
    "image": _image,
    "archive": _archive,
    "any-name": _named,
    "heads": _texts,
    "text": _texts,
    "sentence": lambda folder: SENTENCES,
    "load-file": lambda folder: [
        "þBEGDOCþ\x14þENDDOCþ\x14þCUSTODIANþ\x14þNATIVELINKþ\r\nþA-1þ\x14þA-3þ\x14þRoe, Annþ\x14þ.\\V\\A-1.pdfþ\r\n",
        'Begin Bates,End Bates,Custodian,File Path\nA1,A2,"Roe, Ann",x\\a.pdf\n',
        "A-0001,V1,D:\\img\\A-0001.tif,Y,,,2\nA-0002,V1,D:\\img\\A-0002.tif,,,,\n",
    ],
}


def tokens(target: str) -> list[bytes]:
    """Words that the target's format is made of, and some that no format likes."""
    return [token.encode("utf-8", "surrogatepass") for token in (*TOKENS.get(target, "").split("|"), *SPECIAL) if token]
