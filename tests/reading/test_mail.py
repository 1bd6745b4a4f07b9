"""Mails as files: rendered as they would be printed, what is attached as files of their own."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from foia_scan import reading
from foia_scan.errors import FileUnreadable
from foia_scan.records import Carried
from foia_scan.settings import Settings
from tests import carriers
from tests.reading.conftest import Reader, source

SETTINGS = Settings()


def carried(path: Path) -> list[Carried]:
    return list(reading.carried(source(path), SETTINGS))


def put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_mail_reads_like_a_printed_one(tmp_path: Path, read: Reader) -> None:
    mail = carriers.mail(
        "Paul,\n\nNo county can opt out.\n",
        Cc="Ann <ann@x.gov>",
        Date="Tue, 08 Jun 2010 15:04:00 -0400",
        Subject="=?utf-8?q?Opt_out_=E2=80=93_again?=",
    )
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="memo.pdf")
    (page,) = read(put(tmp_path / "a.eml", mail.as_bytes()))
    assert page.text.splitlines() == [
        "From: Dana Whitfield <dana@dhs.gov>",
        "Sent: Tuesday, June 8, 2010 3:04 PM -0400",
        "To: Paul Okafor <paul@county.gov>",
        "Cc: Ann <ann@x.gov>",
        "Subject: Opt out – again",
        "Attachments: memo.pdf",
        "Paul,",
        "No county can opt out.",
    ]
    assert page.reader == "mail"


def test_plain_text_is_preferred_and_html_is_shown_where_it_is_all_there_is(tmp_path: Path, read: Reader) -> None:
    both = carriers.mail("The plain words.")
    both.add_alternative("<p>The <b>same</b> words.</p>", subtype="html")
    assert read(put(tmp_path / "both.eml", both.as_bytes()))[0].text.endswith("\nThe plain words.")
    only = carriers.mail()
    only.set_content("<p>Only <b>these</b> words.</p><script>no()</script>", subtype="html")
    assert read(put(tmp_path / "only.eml", only.as_bytes()))[0].text.endswith("\nOnly these words.")
    empty = carriers.mail("\n")
    empty.add_alternative("<p>Words after all.</p>", subtype="html")
    assert read(put(tmp_path / "empty.eml", empty.as_bytes()))[0].text.endswith("\nWords after all.")


def test_a_number_in_the_subject_is_no_bates_number(tmp_path: Path, read: Reader) -> None:
    (page,) = read(put(tmp_path / "a.eml", carriers.mail("See it.", Subject="RE: ICE-FOIA-000123").as_bytes()))
    assert page.bates is None


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"From: a@b.gov\nContent-Type: text/plain; charset=no-such\n\ncaf\xe9 \x93quoted\x94\n", "café “quoted”"),
        (b"From: a@b.gov\nDate: some day\n\nHello\n", "Sent: some day\nHello"),
        (
            b"From: a@b.gov\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nCut off in the mid",
            "Cut off in the mid",
        ),
        (b"From: a@b.gov\nContent-Transfer-Encoding: base64\n\n%%%%SGVsbG8=\n", "Hello"),
    ],
)
def test_mails_that_are_out_of_form(tmp_path: Path, read: Reader, raw: bytes, shown: str) -> None:
    (page,) = read(put(tmp_path / "a.eml", raw))
    assert page.text.endswith(shown)
    carried(tmp_path / "a.eml")


def test_what_is_no_mail_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="no mail"):
        reading.count_pages(source(put(tmp_path / "a.eml", b"\nno header at all")), SETTINGS)


def test_attachments_and_mails_within_the_mail(tmp_path: Path) -> None:
    inner = carriers.mail("The inner one.", Subject="Fw: a/b")
    inner.add_attachment(b"words", maintype="text", subtype="plain", filename="n.txt")
    outer = carriers.mail()
    outer.add_attachment(inner)
    outer.add_attachment(b"\x00\x01", maintype="image", subtype="png", filename="../logo.png")
    first, second = carried(put(tmp_path / "a.eml", outer.as_bytes()))
    assert (first.name, second.name, second.content) == ("Fw: a-b.eml", "../logo.png", b"\x00\x01")
    assert [each.name for each in carried(put(tmp_path / "b.eml", first.content))] == ["n.txt"]


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def properties(submitted: datetime, skip: int) -> bytes:
    ticks = int((submitted - datetime(1601, 1, 1, tzinfo=UTC)) / timedelta(microseconds=1)) * 10
    return bytes(skip) + struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks)


def outlook(path: Path, **more: object) -> Path:
    tree = {
        "__properties_version1.0": properties(datetime(2010, 6, 8, 19, 4, tzinfo=UTC), 32),
        "__substg1.0_0037001F": wide("Opt out – again"),
        "__substg1.0_0C1A001F": wide("Dana Whitfield"),
        "__substg1.0_5D01001F": wide("dana@dhs.gov"),
        "__substg1.0_0E04001F": wide("Paul Okafor; Ann"),
        "__substg1.0_1000001F": wide("Paul,\r\n\r\nNo county can opt out.\r\n"),
    }
    return carriers.msg(path, {name: content for name, content in (tree | more).items() if content is not None})


def test_an_outlook_message(tmp_path: Path, read: Reader) -> None:
    attached = {"__substg1.0_3707001F": wide("memo.pdf"), "__substg1.0_37010102": b"%PDF-1.4 and so on"}
    embedded = {
        "__properties_version1.0": properties(datetime(2010, 6, 7, 12, 0, tzinfo=UTC), 24),
        "__substg1.0_0037001F": wide("The inner one"),
        "__substg1.0_1000001F": wide("Inner words."),
    }
    path = outlook(
        tmp_path / "a.msg",
        **{
            "__attach_version1.0_#00000000": attached,
            "__attach_version1.0_#00000001": {"__substg1.0_3701000D": embedded},
        },
    )
    (page,) = read(path)
    assert page.text.splitlines() == [
        "From: Dana Whitfield <dana@dhs.gov>",
        "Sent: Tuesday, June 8, 2010 7:04 PM +0000",
        "To: Paul Okafor; Ann",
        "Subject: Opt out – again",
        "Attachments: memo.pdf; The inner one.eml",
        "Paul,",
        "No county can opt out.",
    ]
    memo, inner = carried(path)
    assert memo.content.startswith(b"%PDF-1.4 and so on")
    assert read(put(tmp_path / "inner.eml", inner.content))[0].text.splitlines() == [
        "Sent: Monday, June 7, 2010 12:00 PM +0000",
        "Subject: The inner one",
        "Inner words.",
    ]


def test_an_outlook_message_whose_words_are_rich_text_or_html(tmp_path: Path, read: Reader) -> None:
    import compressed_rtf

    rich = compressed_rtf.compress(rb"{\rtf1\ansi The \b rich\b0  words.\par}", compressed=True)
    path = outlook(tmp_path / "a.msg", **{"__substg1.0_1000001F": None, "__substg1.0_10090102": rich})
    assert read(path)[0].text.endswith("\nThe rich words.")
    path = outlook(tmp_path / "b.msg", **{"__substg1.0_1000001F": None, "__substg1.0_10130102": b"<p>HTML words."})
    assert read(path)[0].text.endswith("\nHTML words.")


def test_damaged_outlook_messages(tmp_path: Path) -> None:
    whole = outlook(tmp_path / "a.msg").read_bytes()
    for content in (whole[:300], whole[:2000], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)):
        with pytest.raises(FileUnreadable):
            reading.count_pages(source(put(tmp_path / "b.msg", content)), SETTINGS)
