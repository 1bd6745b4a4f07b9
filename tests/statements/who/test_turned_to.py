"""Who is asked answers, and whose paper the next sentence speaks of: whole passages through the stage."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

SAYS = "that a county may opt out."
HOLT = "Ben Holt is the sheriff of Elm County."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"We put the question to the FBI and were told {SAYS}", "FBI"),
        (f"When we put the question to the FBI, we were told on June 15 {SAYS}", "FBI"),
        (f"We wrote to the FBI, and the answer was {SAYS}", "FBI"),
        (f"{HOLT} Holt called the FBI about it, and word came back {SAYS}", "FBI"),
        (f"{HOLT} Having asked the FBI, Holt learned {SAYS}", "FBI"),
        (f"On inquiry at the FBI, we were advised {SAYS}", "FBI"),
        (f"A call to the FBI got us the answer {SAYS}", "FBI"),
        (f"I telephoned the Elm State Police. They informed me {SAYS}", "Elm State Police"),
        # look-alikes: the one who asks says so, or nobody is asked
        (f"{HOLT} Holt told the FBI {SAYS}", "Ben Holt"),
        (f"{HOLT} Holt called the meeting to order and said {SAYS}", "Ben Holt"),
        (f"We put the question to a vote, and I said {SAYS}", "Ada Merrow"),
        ("We asked, and a county may opt out.", "Ada Merrow"),
    ],
)
def test_who_is_asked_answers(text: str, speaker: str) -> None:
    (said,) = read(text)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"The GBI sent every sheriff a fact sheet. It said {SAYS}", "GBI"),
        (f"In May the Elm State Police mailed us a notice. It says {SAYS}", "Elm State Police"),
        (f"{HOLT} He issued a statement the same day. It says {SAYS}", "Ben Holt"),
        (f"We sent the counties a letter. It says {SAYS}", "Ada Merrow"),
        # look-alikes: the agency's own paper, or one that nobody is told to have sent
        (f"ICE sent every sheriff a fact sheet. It said {SAYS}", "ICE"),
        (f"The sheriffs were handed a brochure. It said {SAYS}", "ICE"),
    ],
)
def test_whose_paper_it_is(text: str, speaker: str) -> None:
    (said,) = read(text)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{HOLT} It was his view today {SAYS}", "Ben Holt"),
        (f"Sheriff Ben Holt came. It was the sheriff's view in 2009 {SAYS}", "Ben Holt"),
        (f"{HOLT} His view now is {SAYS}", "Ben Holt"),
        (f"{HOLT} It is Holt's position, and that of his board, {SAYS}", "Ben Holt"),
        (f"{HOLT} A county, in his present view, may opt out.", "Ben Holt"),
        (f"{HOLT} Holt had on Friday again written {SAYS}", "Ben Holt"),
        (f"In October the FBI began to say {SAYS}", "FBI"),
        (f"{HOLT} Holt gave the commissioners of three counties to understand {SAYS}", "Ben Holt"),
        (f"{HOLT} Holt's report of May 3 discovers that a county may opt out.", "Ben Holt"),
        (f"Ann Roe, Liaison Officer, FBI, said {SAYS}", "Ann Roe"),
        (
            f"The Elm Association of Sheriffs and Police Chiefs wrote to us {SAYS}",
            "Elm Association of Sheriffs and Police Chiefs",
        ),
        (f"June Fenwick, the county attorney, thinks {SAYS}", "June Fenwick"),
        (f"District Attorney Ann Roe said {SAYS}", "Ann Roe"),
        (f"Deputy Prosecuting Attorney Ann Roe advised {SAYS}", "Ann Roe"),
        # look-alikes: the writer's own
        (f"My view now is {SAYS}", "Ada Merrow"),
        ("In his county a sheriff may opt out.", "Ada Merrow"),
        (f"ICE has determined {SAYS}", "Ada Merrow"),
        ("A county may opt out because you put it there.", "Ada Merrow"),
    ],
)
def test_who_holds_it(text: str, speaker: str) -> None:
    (said,) = read(text)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Replace it with this: “A county may opt out by letter.”", "Ada Merrow"),
        ("My suggested language is “A county may opt out by letter.”", "Ada Merrow"),
        ("The new bullet should read: “A county may opt out by letter.”", "Ada Merrow"),
        (f"{HOLT} Holt proposed to tell the paper: “A county may opt out by letter.”", "Ben Holt"),
        # look-alike: somebody else's words
        (f"{HOLT} Holt told the paper: “A county may opt out by letter.”", "Ben Holt"),
    ],
)
def test_words_offered_for_use(text: str, speaker: str) -> None:
    (said,) = read(text)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Please make it read: “A county may opt out by letter.”", "Ada Merrow"),
        ("Make the first line of the sheet read: “A county may opt out by letter.”", "Ada Merrow"),
        ("Here is a short answer: “A county may opt out by letter.”", "Ada Merrow"),
        ("Here is an answer for your clerk: “A county may opt out by letter.”", "Ada Merrow"),
        ("I have an answer: “A county may opt out by letter.”", "Ada Merrow"),
        ("On the record: “A county may opt out by letter.”", "Ada Merrow"),
        ("For background: “A county may opt out by letter.”", "Ada Merrow"),
        # look-alikes: somebody else's words, or nobody's
        ("The clerk made it read: “A county may opt out by letter.”", ""),
        ("I have an answer from the FBI: “A county may opt out by letter.”", "FBI"),
        ("Here is a line by Ms. Ida Moss: “A county may opt out by letter.”", "Ida Moss"),
        ("I have an answer that the mayor gave: “A county may opt out by letter.”", ""),
        ("Here is a line the FBI uses: “A county may opt out by letter.”", ""),
        ("We have an answer Ms. Ida Moss sent us: “A county may opt out by letter.”", "Ida Moss"),
        ("Here is a boat: “A county may opt out by letter.”", ""),
        ("Ida Moss spoke on the record: “A county may opt out by letter.”", ""),
        ("On the boat: “A county may opt out by letter.”", ""),
    ],
)
def test_words_offered_in_a_mail(text: str, speaker: str) -> None:
    (said,) = read(text, kind="email", recipients=(Person("Cal Orr", "", "ICE", "header"),))
    assert said.speaker == speaker


def test_what_follows_an_order_is_the_writer_s() -> None:
    text = "The FBI told them to stop, and no county may opt out."
    assert [said.speaker for said in read(text)] == ["Ada Merrow"]
    assert [said.speaker for said in read("The FBI told them that no county may opt out.")] == ["FBI"]


def test_what_we_do_in_somebody_s_report_is_the_teller_s() -> None:
    text = f"{HOLT} Holt told me that we would be calling it mandatory from that day on."
    assert [said.speaker for said in read(text)] == ["Ben Holt"]
    assert [said.speaker for said in read("We would be calling it mandatory from that day on.")] == ["Ada Merrow"]
