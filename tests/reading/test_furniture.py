"""Bates numbers, page labels, running headers, stamps and line numbers: found, and told from what looks like them."""

from pathlib import Path

import pytest

from foia_scan.reading import bates, stamps
from foia_scan.reading.edges import edge_pieces
from foia_scan.reading.raw import RawLine, RawPage
from foia_scan.records import Page
from tests import pdfs
from tests.reading.conftest import Reader


def roles(page: Page) -> dict[str, str]:
    return {page.text[line.start : line.end]: line.role for line in page.lines}


def foot(text: str) -> RawPage:
    """A page with body text and one line at its foot."""
    return RawPage(1, 612, 792, (RawLine("Some body text", (72, 300, 300, 312)), RawLine(text, (72, 760, 300, 772))))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ICE-000123", "ICE-000123"),
        ("ICE FOIA 10-2674.0004410", "ICE FOIA 10-2674.0004410"),
        ("2011FOIA5555.000044", None),  # begins with a digit: not enough by itself
        ("ABC_0000123", "ABC_0000123"),
        ("SCC-00031", "SCC-00031"),
        ("0004410", "0004410"),
        ("MNDPS 000001", "MNDPS 000001"),
        ("FOR OFFICIAL USE ONLY SC-000017", "SC-000017"),
        # look-alikes
        ("October 1, 2010", None),
        ("June 2010", None),
        ("202-555-0117", None),
        ("(202) 555-0117", None),
        ("Washington, DC 20536", None),
        ("Boston MA 02110", None),
        ("Case No. 10-03488", None),
        ("Case 1:10-cv-03488", None),
        ("Doc No. C05739545", None),
        ("Form I-0247", None),
        ("Revised 0211212025", None),
        ("Page 0012", None),
        ("In 2011", None),
    ],
)
def test_bates_numbers_by_form(text: str, number: str | None) -> None:
    pieces = edge_pieces(foot(text))
    found = bates.choose(1, {1: bates.candidates(pieces, stamps.blanked)})
    assert (found.text if found else None) == number


def test_neighbors_decide_about_weak_and_constant_numbers(tmp_path: Path, read: Reader) -> None:
    def page(form: str, count: int) -> pdfs.Draw:
        return pdfs.both(pdfs.lines("body"), pdfs.at(72, 750, form), pdfs.at(450, 765, f"Vol 2 LARR{count}"))

    pages = read(pdfs.make(tmp_path / "a.pdf", *(page("OMB-001615", 4101 + n) for n in range(3))))
    assert [p.bates for p in pages] == ["Vol 2 LARR4101", "Vol 2 LARR4102", "Vol 2 LARR4103"] or [
        p.bates for p in pages
    ] == ["LARR4101", "LARR4102", "LARR4103"]


def test_running_header_bates_and_page_number_are_taken_out(tmp_path: Path, read: Reader) -> None:
    drawn = [
        pdfs.both(
            pdfs.at(72, 40, "Deployment Branch Weekly"),
            pdfs.lines("The county has not been activated.", "Nobody knows when."),
            pdfs.at(300, 745, str(4 + n)),
            pdfs.at(440, 760, f"ICE-00012{n}"),
        )
        for n in range(4)
    ]
    pages = read(pdfs.make(tmp_path / "a.pdf", *drawn))
    for n, page in enumerate(pages):
        assert page.running == ("Deployment Branch Weekly",)
        assert (page.bates, page.label) == (f"ICE-00012{n}", str(4 + n))
        assert roles(page) == {
            "Deployment Branch Weekly": "running",
            "The county has not been activated.": "body",
            "Nobody knows when.": "body",
            str(4 + n): "page-number",
            f"ICE-00012{n}": "bates",
        }


@pytest.mark.parametrize("numbered", [False, True])
def test_the_digits_of_a_bates_number_are_no_page_number(tmp_path: Path, read: Reader, numbered: bool) -> None:
    drawn = [
        pdfs.both(
            pdfs.lines("A county."),
            pdfs.at(290, 745, f"{n + 4}" if numbered else ""),
            pdfs.at(440, 760, f"BCS 000{n}"),
        )
        for n in (1, 2, 3)
    ]
    pages = read(pdfs.make(tmp_path / "a.pdf", *drawn))
    assert [page.bates for page in pages] == ["BCS 0001", "BCS 0002", "BCS 0003"]
    assert [page.label for page in pages] == (["5", "6", "7"] if numbered else [None] * 3)


def test_letterheads_and_mail_heads_are_no_running_headers(tmp_path: Path, read: Reader) -> None:
    letters = [
        pdfs.both(
            pdfs.at(72, 40, "County of Larrimore"),
            pdfs.at(72, 60, "From: Brem, Walter"),
            pdfs.lines(f"March {n + 1}, 2011", "", "Dear Director:", f"This is letter {n}."),
        )
        for n in range(4)
    ]
    for page in read(pdfs.make(tmp_path / "a.pdf", *letters)):
        assert set(roles(page).values()) == {"body"}
        assert page.running == ()


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("DRAFT – PREDECISIONAL", "stamp"),
        ("FOR OFFICIAL USE ONLY", "stamp"),
        ("UNCLASSIFIED//FOR OFFICIAL USE ONLY", "stamp"),
        ("RELEASE IN PART B6", "stamp"),
        ("Attorney-Client Privileged / Deliberative", "stamp"),
        ("Case 1:10-cv-03488-SAS Document 12 Filed 02/02/11 Page 3 of 10", "running"),
        ("UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. C05739545", "stamp"),
        # look-alikes
        ("Draft letter to the Governor", "body"),
        ("Release of the memo is planned for Friday", "body"),
        ("Sensitive cases are sent to the field", "body"),
        ("Case officers may opt out", "body"),
    ],
)
def test_stamps_by_form(tmp_path: Path, read: Reader, line: str, role: str) -> None:
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.both(pdfs.at(72, 40, line), pdfs.lines("body"))))
    assert roles(page)[line] == role
    assert roles(page)["body"] == "body"


def test_a_line_with_several_stamps_is_cut(tmp_path: Path, read: Reader) -> None:
    drawn = pdfs.both(pdfs.lines("body"), pdfs.at(72, 750, "FOR OFFICIAL USE ONLY SC-000017"))
    (page,) = read(pdfs.make(tmp_path / "a.pdf", drawn))
    assert roles(page) == {"body": "body", "FOR OFFICIAL USE ONLY": "stamp", "SC-000017": "bates"}
    assert page.running == ("FOR OFFICIAL USE ONLY",)


def test_line_numbers_of_a_transcript(tmp_path: Path, read: Reader) -> None:
    said = [f"{n:>2} Q. And what did you tell the sheriff on day {n}?" for n in range(1, 26)]
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.lines(*said, leading=20)))
    numbers = [page.text[line.start : line.end] for line in page.lines if line.role == "line-number"]
    body = [page.text[line.start : line.end] for line in page.lines if line.role == "body"]
    assert numbers == [str(n) for n in range(1, 26)]
    assert body[0] == "Q. And what did you tell the sheriff on day 1?"
    assert len(body) == 25


@pytest.mark.parametrize(
    "printed",
    [
        [f"{n}. The board asked about item {n}." for n in range(1, 12)],
        ["12 counties were live", "14 were not", "3 had asked to opt out", "9 had not", "40 in all", "2 left"] * 2,
        ["1 county", "2 counties", "3 counties"],
    ],
)
def test_lists_and_figures_are_no_line_numbers(tmp_path: Path, read: Reader, printed: list[str]) -> None:
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.lines(*printed, leading=20)))
    assert "line-number" not in {line.role for line in page.lines}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("- 3 -", "3"),
        ("Page 3 of 10", "3"),
        ("3", "3"),
        ("iv", None),  # a lone roman number needs a neighbor
        ("2010", None),
        ("Case 21-1233, Document 37, 08/27/2021, 3163833, Page6 of 33", "6"),
        ("Room 4", None),
    ],
)
def test_page_labels(tmp_path: Path, read: Reader, line: str, label: str | None) -> None:
    (page,) = read(pdfs.make(tmp_path / "a.pdf", pdfs.both(pdfs.lines("body"), pdfs.at(290, 755, line))))
    assert page.label == label
