"""What somebody reads aloud, walks through or writes below another's name is told of whose it is; with look-alikes."""

from dataclasses import replace

import pytest

from foia_scan.records import Person
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from foia_scan.topics import load
from tests.statements.made import MERROW, read

TOPIC = load("secure-communities")
HARBOR = Person("Elm Harbor Board", "", "Elm Harbor Board", "issuer")
ORR = Person("Ben Orr", "Harbor Master", "Elm Harbor Board", "in-text")
MINUTES = {"kind": "minutes", "author": HARBOR, "people": (HARBOR, ORR, MERROW)}


@pytest.mark.parametrize(
    ("text", "speaker", "date"),
    [
        (
            "Mr. Orr spoke for the port. He read from a letter of April 30 that Ada Merrow of ICE had sent him: "
            "“A port's participation is voluntary.” He said that he believed her.",
            "Ada Merrow",
            "2010-04-30",
        ),
        (
            "Mr. Orr handed out an e-mail of July 13 from Ada Merrow of ICE. He read out its second paragraph: "
            "“A port's participation is voluntary.”",
            "Ada Merrow",
            "2010-07-13",
        ),
        (
            "Mr. Orr passed out the federal brochure of July 2009. He read from it: "
            "“A port's participation is voluntary.”",
            "ICE",
            "2009-07",
        ),
        (
            "Mr. Orr read a statement: “A port's participation is voluntary.”",
            "Ben Orr",
            "2010-08-03",
        ),
    ],
)
def test_whoever_reads_aloud_is_not_its_writer(text: str, speaker: str, date: str) -> None:
    (found,) = [s for s in read(text, **MINUTES) if s.position == "voluntary"]
    assert (found.speaker, found.date) == (speaker, date)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A card that the agency printed in May reads: “Participation is voluntary.”", "ICE"),
        ("The government's own papers give no answer. “Participation is voluntary,” Mr. Orr read.", "Ben Orr"),
    ],
)
def test_a_paper_of_the_agency_that_is_not_called_by_name(text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text, **MINUTES)] == [speaker]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("A letter from Ann Roe, dated May 3, 2010, said that it is voluntary.", ["A letter from Ann Roe"]),
        ("An e-mail by a CBA lawyer, Ann Roe, dated May 3, said that it is voluntary.", ["Ann Roe"]),
        ("The card, of May 2009, says that it is voluntary.", ["The card"]),
        ("The sheriff, of Elm County, says that it is voluntary.", ["The sheriff"]),
        # what a paper sets out
        ("An e-mail from the FBI walks a town through the steps for leaving.", ["An e-mail from the FBI"]),
        ("The clerk walks a dog through the steps for leaving.", []),
        # somebody of an office in a city
        (
            "Ann Roe of the Elmton counsel's office says that it is voluntary.",
            ["Ann Roe of the Elmton counsel's office"],
        ),
    ],
)
def test_a_dated_aside_parts_nobody_from_his_words(text: str, sources: list[str]) -> None:
    assert [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)][-1:] == sources


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        ("On Monday a different ICE official called. He said that a county may opt out.", "ICE official", "ICE"),
        ("On Monday Mr. Orr called a different ICE official. He said that a county may opt out.", "Ben Orr", None),
    ],
)
def test_another_who_comes_forward(text: str, speaker: str, organization: str | None) -> None:
    before = "Mr. Orr of the harbor had called in May and asked for the log. "
    (found,) = read(before + text, kind="report", people=(MERROW, ORR))
    assert found.speaker == speaker
    assert organization in (None, found.organization)


def test_the_undersecretary_is_somebody() -> None:
    head = Person("Ida Moss", "Undersecretary", "", "present")
    (found,) = read("The Undersecretary said that a county may opt out.", people=(MERROW, head))
    assert found.speaker == "Ida Moss"


@pytest.mark.parametrize(
    ("role", "speaker"),
    [
        ("for the Assistant Director for Legislative Affairs", "ICE"),
        ("Assistant Director for Legislative Affairs", "Assistant Director for Legislative Affairs"),
    ],
)
def test_for_whom_a_withheld_name_signs(role: str, speaker: str) -> None:
    author = Person("[redacted (b)(6)]", role, "ICE", "signature")
    (found,) = read("A county may opt out.", kind="letter", author=author, people=(author,))
    assert (found.speaker, found.organization) == (speaker, "ICE")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The parties acknowledge that a county may opt out.", "ICE"),
        ("The parties to the suit in Elm acknowledge that a county may opt out.", ""),
    ],
)
def test_who_makes_an_agreement_says_what_stands_in_it(text: str, speaker: str) -> None:
    agency = Person("ICE", "", "ICE", "issuer")
    (found,) = read(text, kind="moa", author=agency, people=(agency,))
    assert (found.speaker == "ICE" and found.attribution == "direct") == bool(speaker)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "I called Mr. Orr about the letter of July 28. He was civil.\nI told him that a county may opt out.",
            "2010-08-03",
        ),
        ("I called Mr. Orr on July 28. He was civil.\nI told him that a county may opt out.", "2010-07-28"),
    ],
)
def test_the_day_of_a_letter_is_not_that_of_the_call_about_it(text: str, date: str) -> None:
    (found,) = read(text, kind="report", title="Note of a call on Secure Communities", people=(MERROW, ORR))
    assert found.date == date


@pytest.mark.parametrize(("issuer", "organization"), [("Elm Law Center", "Elm Law Center"), ("Elm Law Clinic", None)])
def test_the_center_is_the_one_whose_release_it_is(issuer: str, organization: str | None) -> None:
    house = Person(issuer, "", issuer, "issuer")
    jail = Person("Ann Poe", "", "Oak Detention Center", "in-text")
    text = "“No county can opt out,” said Ida Moss, an attorney at the Center."
    (found,) = read(text, kind="press-release", author=house, people=(replace(house), jail))
    assert organization in (None, found.organization)
