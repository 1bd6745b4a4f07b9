"""Who holds it where the sentence is about something else as well: an evidence, a paper that is still up, a word that
goes round, an officer of somebody spoken of; each with a look-alike."""

import pytest

from foia_scan.records import DocumentKind, Person
from tests.statements.made import MERROW, read

LUND = Person("Cora Lund", "General Counsel", "FBI", "present")
MOSS = Person("Ida Moss", "Captain", "FBI", "header")
OUT = "that a county may opt out."
QUOTED = "“the so-called voluntary program.”"


@pytest.mark.parametrize(
    ("text", "kind", "speaker", "organization"),
    [
        # who calls it something
        (
            f"Sheriff Ann Roe of Elm County, who is no friend of it, referred to it Monday as {QUOTED}",
            "news",
            "Ann Roe",
            "Elm County Sheriff's Office",
        ),
        (f"ICE had answered. Ida Moss spoke of {QUOTED}", "report", "Ida Moss", "FBI"),
        ("Ida Moss’s evidence that a county may opt out is an opinion.", "report", "Ida Moss", "FBI"),
        # a paper that is still there
        (f"The August 17 paper is on the web, and it says {OUT}", "email", "ICE", "ICE"),
        (f"The sheriff’s paper is on the web, and it says {OUT}", "email", "", ""),
        # a word that goes round
        (f"I was in the front office, and the word there is {OUT}", "email", "ICE", "ICE"),
        (f"I was in the barber’s shop, and the word there is {OUT}", "email", "Ada Merrow", "ICE"),
        # an answer that is read out
        (
            "Sheriff Orr wrote to the FBI in May. He read from the answer, dated June 3: “No county may opt out.”",
            "minutes",
            "FBI",
            "FBI",
        ),
        (
            "Ida Moss spoke to the port in May. She read from her answer of June 3: “No county may opt out.”",
            "minutes",
            "Ida Moss",
            "FBI",
        ),
        # whoever says so, and somebody who does
        ("As I read it, a sheriff who says no has said no, and the county may opt out.", "email", "Ada Merrow", "ICE"),
        ("If a sheriff wrote that he would stay out, the county was free to opt out.", "email", "Ada Merrow", "ICE"),
        ("Should a warden or a chief tell us no, his county may opt out.", "email", "Ada Merrow", "ICE"),
        (f"A sheriff tells me {OUT}", "email", "sheriff", ""),
        # a title without an article, an office behind its verb
        (f"Harbor Counsel, Mr. Ben Orr, holds {OUT}", "report", "Ben Orr", "ICE"),
        (f"At noon, Mr. Ben Orr, cold and wet, said {OUT}", "report", "Ben Orr", "ICE"),
        ("A county may opt out, says Port Elm's spokeswoman, Ida Moss.", "report", "Ida Moss", "FBI"),
        (f"General Counsel advised {OUT}", "report", "Cora Lund", "FBI"),
        (f"City Counsel advised {OUT}", "report", "City Counsel", ""),
        # a lawmaker's party, a Miss, somebody from somewhere
        (f"Sen. Ann Roe, R-Elm City, who sits on the panel, told the crowd {OUT}", "news", "Ann Roe", ""),
        (f"Sen. Ann Roe, R-Elm City, told the crowd {OUT}", "news", "Ann Roe", ""),
        (f"On June 3 a Miss Roe from the program sat in my office and told me {OUT}", "report", "Roe", "ICE"),
        (f"On June 3 Ms. Roe from the harbor office told me {OUT}", "report", "Roe", "ICE"),
        (f"On June 3 a Ms. Roe sat in my office and I told her {OUT}", "report", "Ada Merrow", "ICE"),
        # one's own words, put in quotation marks
        ("I would put it more gently: “No county may opt out.”", "email", "Ada Merrow", "ICE"),
        # who can't tell, and who takes it for something
        (
            "Ida Moss, the clerk, has read all of it and cannot yet tell whether a county may opt out.",
            "report",
            "Ida Moss",
            "FBI",
        ),
        ("Ida Moss came in. She understood it to be voluntary.", "report", "Ida Moss", "FBI"),
        # who asks is not who answers
        (f"Ms. Ida Moss came. Capt. Orr asked whether there was a form. She said {OUT}", "minutes", "Ida Moss", "FBI"),
        (f"Capt. Orr asked whether there was a form. She said {OUT}", "minutes", "Orr", ""),
        # officers of somebody, or of a body named before
        (f"Ida Moss is cross. Her chief of staff, Ben Orr, told me {OUT}", "email", "Ben Orr", "FBI"),
        (f"The Mayor is cross. Her chief of staff, Ben Orr, told me {OUT}", "email", "Ben Orr", ""),
        (
            f"Write to the Ohio Office of Ports. A clerk for that office, Ben Orr, said {OUT}",
            "news",
            "Ben Orr",
            "Ohio Office of Ports",
        ),
        (f"Write to the port. A spokesman for that office, Ben Orr, said {OUT}", "news", "Ben Orr", ""),
    ],
)
def test_who_holds_it(text: str, kind: DocumentKind, speaker: str, organization: str) -> None:
    found = [
        s for s in read(f"Secure Communities came up. {text}", kind=kind, people=(MERROW, MOSS, LUND)) if s.position
    ]
    assert [(s.speaker, s.organization) for s in found] == [(speaker, organization)]


@pytest.mark.parametrize(
    ("house", "speaker"), [("ICE", "ICE coordinator"), ("Elm County", "coordinator"), ("", "coordinator")]
)
def test_an_officer_of_the_addressee_is_no_body(house: str, speaker: str) -> None:
    author = Person("Ben Orr", "Mayor", "City of Elm", "signature")
    letter = {"kind": "letter", "author": author, "recipients": (Person("Ida Moss", "", house, "addressee"),)}
    (said,) = read(f"On Monday your coordinator told me {OUT}", **letter, people=(author,))
    assert said.speaker == speaker
    (said,) = read(f"On Monday your staff told me {OUT}", **letter, people=(author,))
    assert said.speaker == house
