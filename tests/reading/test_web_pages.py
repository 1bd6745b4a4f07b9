from pathlib import Path

import pytest

from foia_scan.reading import webpages
from tests.reading.conftest import Reader


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>One<p>two <b>bold</b>\n words</p>three", "One\n\ntwo bold words\n\nthree\n"),
        ("<div>a<br>b</div><div>c</div>", "a\nb\nc\n"),
        ("a &amp; b &lt;c&gt; caf&eacute; &#8220;x&#8221;", "a & b <c> café “x”\n"),
        ("<head><title>t</title></head><script>var a='<p>no</p>'</script><style>p{}</style>yes", "yes\n"),
        ("<p hidden>no<p>yes<span style='display: none'>no</span>", "yes\n"),
        ("<style>.x, #y {display:none}</style><p class='a x'>no</p><p id=y>no</p><p id=z>yes</p>", "yes\n"),
        ("<ul><li>one<li>two</ul>", "• one\n• two\n"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a   b\nc   d\n"),
        ("<pre>a\n  b</pre>", "a\nb\n"),
        ("<div>On Monday he wrote:<blockquote type=cite>first<br>second</blockquote></div>", None),
        ("</p></div></b>stray ends", "stray ends\n"),
        ("<p>never closed <b>at all", "never closed at all\n"),
        ("<!-- <p>no</p> -->yes<![CDATA[x]]>", "yes\n"),
    ],
)
def test_what_a_reader_would_see(html: str, shown: str | None) -> None:
    expected = "On Monday he wrote:\n\n> first\n> second\n" if shown is None else shown
    assert webpages.text(html) == expected


def test_a_deeply_nested_page() -> None:
    assert webpages.text("<div>" * 100_000 + "deep") == "deep\n"


@pytest.mark.parametrize(
    "raw",
    [
        '<meta charset="windows-1252"><p>caf\xe9'.encode("cp1252"),
        "<p>café".encode(),
        "<p>café".encode("utf-16"),
        '<meta charset="no-such"><p>café'.encode(),
    ],
)
def test_encodings_of_pages(tmp_path: Path, read: Reader, raw: bytes) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(raw)
    (page,) = read(path)
    assert (page.text, page.reader) == ("café", "html")
