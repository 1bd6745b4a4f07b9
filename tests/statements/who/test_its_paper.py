"""Whose "its letter" and "it" are after a body that acts, whose log an entry is from, how a house calls its lawyers."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

REPORT = Person("DHS OIG", "DHS OIG", "DHS OIG", "issuer")


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "The Ohio State Patrol does not agree. Its letter of May 2 states that a county may opt out.",
            "Ohio State Patrol",
        ),
        ("The Ohio State Patrol does not agree. Its response states that a county may opt out.", "Ohio State Patrol"),
        ("The Ohio State Patrol does not agree. Its response states: “A county may opt out.”", "Ohio State Patrol"),
        ("ICE does not agree. Its response to this letter states: “A county may opt out.”", "ICE"),
        # whoever opens the sentence, and not whom it deals with
        (
            "The Ohio State Patrol does not agree with ICE. Its reply was that a county may opt out.",
            "Ohio State Patrol",
        ),
        ("The Ohio State Patrol does not agree with ICE. It said that a county may opt out.", "Ohio State Patrol"),
        ("ICE does not agree with the Ohio State Patrol. It said that a county may opt out.", "ICE"),
        ("The Ohio State Patrol received a letter from ICE. It said that a county may opt out.", "ICE"),
        # where it said so is not the paper that "it" is
        (
            "The Ohio State Patrol does not agree. In its response to this letter, it says that a county may opt out.",
            "Ohio State Patrol",
        ),
    ],
)
def test_its_paper_is_of_the_body_that_acts(text: str, organization: str) -> None:
    assert [each.organization for each in read(text, kind="report", author=REPORT)] == [organization]


def test_whoever_reads_a_paper_out_is_not_the_body_before() -> None:
    text = "The Elm Port Authority meets in May. They have your sheet and read it to me: “A county may opt out.”"
    assert [each.organization for each in read(text, kind="email")] != ["Elm Port Authority"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("I keep a log. The entry for July 27 says, “The county can't opt out.”", "Ann Roe"),
        ("One coordinator kept a diary. The entry for July 27 reads in full: “A county may opt out.”", "coordinator"),
        ("Mr. Orr keeps a log. The entry for July 27 says, “The county can't opt out.”", "Lee Orr"),
        # nobody is told to keep it
        ("There is a log. The entry for July 27 says, “The county can't opt out.”", ""),
    ],
)
def test_whose_log_an_entry_is_from(text: str, speaker: str) -> None:
    roe = Person("Ann Roe", "Sheriff", "Elm County Sheriff's Office", "signature")
    orr = Person("Lee Orr", "", "ICE", "header")
    assert [s.speaker for s in read(text, kind="letter", author=roe, people=(roe, orr))] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        (
            "When the ICE coordinator came to see me in May, he told me that a county may opt out.",
            "ICE coordinator",
            "ICE",
        ),
        (
            "I spoke with Ann Roe at the Bureau of Harbors (BOH), who told me that no county can opt out.",
            "Ann Roe",
            None,
        ),
        ("The state police told me that a county may opt out. Ohio signed.", "Ohio State Police", "Ohio State Police"),
        ("Oregon’s Ann Roe said that her state could opt out.", "Ann Roe", ""),
        ("Oregon’s State Patrol said that a county could opt out.", "Oregon's State Patrol", None),
    ],
)
def test_who_came_and_who_was_on_the_line(text: str, speaker: str, organization: str | None) -> None:
    (said,) = read(text, kind="letter", author=Person("Ben Fox", "Sheriff", "Elm County Sheriff's Office", "signature"))
    assert said.speaker == speaker
    assert organization is None or said.organization == organization


def test_the_lawyers_of_the_house() -> None:
    text = "Legal told me in April that a county may opt out."
    of_the_agency = Person("Ann Roe", "", "ICE", "from-header")
    (said,) = read(text, kind="email", author=of_the_agency)
    assert (said.speaker, said.organization) == ("Legal", "ICE")
    elsewhere = Person("Ann Roe", "", "Elm County", "from-header")
    assert [s.organization for s in read(text, kind="email", author=elsewhere)] != ["ICE"]
    (statute,) = read("Legal advice told me that a county may opt out.", kind="email", author=of_the_agency)
    assert statute.speaker != "Legal"


def test_a_director_to_reporters() -> None:
    osei = Person("Garrick Osei", "Director", "ICE", "in-text")
    entry = "October 15, 2010. Director Osei to reporters at the club: “A county may opt out.”"
    assert [s.speaker for s in read(entry, kind="briefing", people=(osei,))] == ["Garrick Osei"]
    bidden = "October 15, 2010. Note to Director Osei: a county may opt out."
    assert [s.speaker for s in read(bidden, kind="briefing", people=(osei,))] != ["Garrick Osei"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Statement on the vote in Elm County\n“ICE respects the vote. A county may not opt out.”", "ICE"),
        # somebody else's words within the paper, and a paper that is no statement
        ("Statement on the vote in Elm County\nA reader wrote in. “ICE is wrong. A county may opt out.”", ""),
        ("What we hear from Elm County\n“ICE respects the vote. A county may not opt out.”", ""),
    ],
)
def test_a_statement_that_stands_in_marks_from_end_to_end(text: str, speaker: str) -> None:
    house = Person("ICE", "", "ICE", "issuer")
    assert [s.speaker for s in read(text, kind="unknown", author=house)] == [speaker]


def test_what_went_out() -> None:
    officer = Person("Ann Roe", "Public Affairs Officer", "ICE", "from-header")
    sent = "This is what went out:\n“A county may not opt out.”"
    assert [s.speaker for s in read(sent, kind="email", author=officer)] == ["Ann Roe"]
    received = "This is what came in:\n“A county may not opt out.”"
    assert [s.speaker for s in read(received, kind="email", author=officer)] == [""]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("We wrote to the Ohio State Patrol. Their letter states that a county may opt out.", "Ohio State Patrol"),
        ("We heard from the Elm Port Authority. Its comments say that a county may opt out.", "Elm Port Authority"),
        ("The Ohio State Patrol wrote back. The answer was that a county may opt out.", "Ohio State Patrol"),
        ("We heard from the Ohio State Patrol. The letter states that a county may opt out.", "Ohio State Patrol"),
        ("The Ohio State Patrol wrote back. In its letter, it says that a county may opt out.", "Ohio State Patrol"),
    ],
)
def test_whoever_wrote_back(text: str, organization: str) -> None:
    assert [each.organization for each in read(text, kind="report", author=REPORT)] == [organization]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        # it isn't told whose: nobody's, and not the agency's by default
        ("The hall is old. Its letter states that a county may opt out.", ""),
        # whoever wrote to them, and not they
        ("We wrote to the Ohio State Patrol. The letter states that a county may opt out.", "DHS OIG"),
    ],
)
def test_a_letter_of_nobody_and_of_the_writers(text: str, organization: str) -> None:
    assert [each.organization for each in read(text, kind="report", author=REPORT)] == [organization]
