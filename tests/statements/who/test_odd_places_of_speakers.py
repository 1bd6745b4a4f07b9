"""Speakers in odd places: behind an inverted verb, in a clause put in, in half a report, behind a paper or a body."""

from typing import Any

import pytest

from foia_scan.records import Person
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import MERROW, TOPIC, read


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Ms. Roe told him on May 3 that he may leave, and Mr. Orr a week later, on the 10th, that he may not.",
            "Mr. Orr",
        ),
        ("The port e-mails the mayor, over no name, that towns may leave.", "The port"),
        ("Captain Ada Merrow tells him, and the mayor writes down, that towns may leave.", "Captain Ada Merrow"),
        ("The program, she wrote to him on May 3, is mandatory.", "she"),
        ("A town that has joined, he went on, may still leave.", "he"),
        ("“Nobody is forced,” allowed Ada Merrow of the harbor when the paper called.", "Ada Merrow of the harbor"),
        ("“There is no choice,” insists Ada Merrow, who runs the harbor.", "Ada Merrow"),
        ("The note of the call has her saying that towns may leave.", "she"),
        ("It is signed by Ada Merrow and tells the mayor that towns may leave.", "Ada Merrow"),
        ("It was the Port that told me towns may leave.", "the Port"),
        ("One of his slides carried the words “towns may leave” in capitals.", "One of his slides"),
        ("Ada Merrow, Chief, Harbor Branch, informs the board that towns may leave.", "Ada Merrow"),
        ("I have a note of May 3 from Ada here which says that towns may leave.", "a note of May 3 from Ada here"),
        ("He read me the e-mail Ada had sent him, in which she told him that towns may leave.", "Ada"),
        ("The port settled in May that no town may leave.", "The port"),
        ("The port appeared to suggest in May that towns may leave.", "The port"),
        ("What he could say for certain was that towns may leave.", "he"),
        ("One is the agreement of May 3, 2009, under which either side may leave.", "the agreement of May 3  2009"),
        ("In May the State Police in Elm City said that towns may leave.", "the State Police"),
        ("Ada Merrow of CBA in Elm told me that towns may leave.", "Ada Merrow of CBA"),
        ("We know that members of the field staff told him that towns may leave.", "the field staff"),
        ("A port field coordinator came in and told me that towns may leave.", "A port field coordinator"),
        ("You have read what Ada Merrow said on May 3: “Towns may leave.”", "Ada Merrow"),
        ("She only repeated what Ada Merrow told her in May, that towns may leave.", "Ada Merrow"),
        ("The mayor's words were, “Towns may leave.”", "The mayor"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "The word “choice” describes Elm well.",
        "The meeting went on, and towns may leave.",
        "Our agreement says nothing at all about towns, which leaves a mayor free to go.",
        "Under a plan announced last year the program becomes mandatory.",
        "In May, she wrote to him in Elm.",
        "A paper under which towns may leave is in the file.",
        "The mayor has her car and towns may leave.",
        "She asked what Ada Merrow said.",
        "The mayor's words were few, and towns may leave.",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == []


def test_what_i_told_them_is_mine() -> None:
    assert "the page" not in sources("What I told Elm was what the page told everybody, that towns may leave.")


ROE = Person("Ben Roe", "Coordinator", "FBI", "header")
ORR = Person("Norma Orr", "Sheriff", "Elm County", "header")
PEOPLE: dict[str, Any] = {"people": (MERROW, ROE, ORR)}
NEWS: dict[str, Any] = {"kind": "news", "author": Person("Elm Post", "", "Elm Post", "outlet"), "people": (ROE, ORR)}


@pytest.mark.parametrize(
    ("text", "rest", "speaker", "attribution"),
    [
        # a paper through a pronoun
        ("The agreement was signed in May. It lets the State withdraw on short notice.", {}, "ICE", "paraphrased"),
        (
            "I have seen older papers. One, from May 2009, tells the county that it may opt out.",
            {},
            "ICE",
            "paraphrased",
        ),
        ("Sheriff Orr has a dog. It lets the county withdraw on short notice.", {}, "Ada Merrow", "direct"),
        ("The statute is long. It lets the State withdraw on short notice.", {}, "Ada Merrow", "direct"),
        ("The agreement was signed in May. It lets the State withdraw on short notice.", NEWS, "Elm Post", "direct"),
        # a body by its man, a man by his body
        ("In May Mr. Roe came. His agency told us that a county may opt out.", PEOPLE, "FBI", "paraphrased"),
        ("In May Mr. Roe came. His office told us that a county may opt out.", PEOPLE, "Ben Roe", "paraphrased"),
        ("The State Bureau’s Lou Dell wrote me that a county may opt out.", {}, "Lou Dell", "paraphrased"),
        ("ICE’s New York office wrote me that a county may opt out.", {"author": ORR}, "ICE", "paraphrased"),
        ("A young man from the FBI told me that a county may opt out.", {}, "FBI", "paraphrased"),
        ("One of the FBI lawyers told me that a county may opt out.", {}, "FBI lawyer", "paraphrased"),
        ("The county’s undersheriff told me that a county may opt out.", {}, "undersheriff", "paraphrased"),
        ("It was a man called Dell, at the FBI. “A county may opt out,” he told me.", {}, "Dell", "quoted"),
        # whose words
        ("“A county may opt out,” is what Sheriff Orr said.", PEOPLE, "Norma Orr", "quoted"),
        ("Sheriff Orr's words were, “A county may opt out.”", PEOPLE, "Norma Orr", "quoted"),
        (
            "“I spoke to Ben Roe, and he tells me a county may opt out,” Sheriff Orr said.",
            NEWS,
            "Ben Roe",
            "paraphrased",
        ),
        # who is reported by whom
        (
            "Sheriff Orr writes that ICE told her that a county may opt out.",
            {"author": Person("ICE", "", "ICE", "issuer")},
            "ICE",
            "paraphrased",
        ),
        ("ICE told her that a county may opt out.", {"author": Person("ICE", "", "ICE", "issuer")}, "ICE", "direct"),
        (
            "Sheriff Orr said that Mr. Roe was describing a wish, and that no county may opt out.",
            PEOPLE,
            "Norma Orr",
            "paraphrased",
        ),
        (
            "Sheriff Orr heard Mr. Roe, who said that she was late and that a county may opt out.",
            PEOPLE,
            "Ben Roe",
            "paraphrased",
        ),
        (
            "The brochure described a way that is closed, and no county may opt out.",
            {},
            "Ada Merrow",
            "direct",
        ),
        # notes
        (
            "May 3. Ms. Orr to Mr. Roe by e-mail, in part: “A county may opt out.”",
            {**PEOPLE, "kind": "report"},
            "Norma Orr",
            "quoted",
        ),
        ("[In pencil, left margin, another hand:] A county may opt out.", {}, "", "direct"),
        (
            "May 3. Ben Roe, coordinator, to Sheriff Orr. Told the sheriff that she cannot opt out.",
            {**PEOPLE, "kind": "report"},
            "Ben Roe",
            "paraphrased",
        ),
        (
            "May 3. Sheriff Orr called. Told the sheriff that she cannot opt out.",
            {**PEOPLE, "kind": "report"},
            "Ada Merrow",
            "direct",
        ),
        # words held ready
        ("For when Sheriff Orr calls: “A county may opt out.”", {**PEOPLE, "kind": "email"}, "Ada Merrow", "direct"),
        (
            "When I saw Sheriff Orr she told me: “A county may opt out.”",
            {**PEOPLE, "kind": "email"},
            "Norma Orr",
            "quoted",
        ),
        ("To use from now on: “A county may opt out.”", {"kind": "email"}, "Ada Merrow", "direct"),
        # other offices, other papers
        (
            "Superintendent Ida Vane met Deputy Superintendent Lou Dell. The Superintendent said a county may opt out.",
            {},
            "Ida Vane",
            "paraphrased",
        ),
        ("The agreements go far, for they say that a county may opt out, FBI or not.", {}, "ICE", "paraphrased"),
    ],
)
def test_holder(text: str, rest: dict[str, Any], speaker: str, attribution: str) -> None:
    found = {(s.speaker, s.attribution) for s in read(text, **rest)}
    assert found == {(speaker, attribution)}


BUREAU = "I am of the Elm Bureau of Identification. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Oregon Bureau of Identification met us. I was told by the Bureau in May that a county may opt out.",
            "Oregon Bureau of Identification",
        ),
        (
            "The Oregon Bureau of Prints met the Utah Bureau of Prints. The Bureau wrote that a county may opt out.",
            "",
        ),
        ("The Department of Homeland Security met us. The Department wrote that a county may opt out.", "DHS"),
        (
            "The Oregon Department of Public Safety met us. The Department wrote that a county may opt out.",
            "Oregon Department of Public Safety",
        ),
    ],
)
def test_the_bureau(text: str, speaker: str) -> None:
    assert {s.speaker for s in read(text, author=ORR, people=(ORR,))} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the label of a quotation
        ("I have it here. Norma’s letter from May: “A county may opt out of it.”", "Norma Orr"),
        ("My own note of July: “A county may opt out of it.”", "Ada Merrow"),
        ("The sheriff’s letter of May: “A county may opt out of it.”", "Norma Orr"),
        ("He asks about “a county may opt out of it,” which are the words of our release of May.", "ICE"),
        ("The card in my hand: “A county may opt out of it.”", ""),
        ("Kate’s slide of May: “A county may opt out of it.”", ""),
        # the paper of somebody who is nobody's agency
        ("The county’s letter says that a county may opt out of it.", ""),
        ("The county’s letter of May says that a county may opt out of it.", ""),
        ("The counties’ letter says that a county may opt out of it.", ""),
        ("The letter from the county says that a county may opt out of it.", ""),
        ("A memo by some sheriffs says that a county may opt out of it.", ""),
        ("The letter from the field office says that a county may opt out of it.", "ICE"),
        ("The letter to the county says that a county may opt out of it.", "ICE"),
        ("Monday’s letter says that a county may opt out of it.", "ICE"),
        ("The town’s memo says that a county may opt out of it.", ""),
        ("Kate’s letter says that a county may opt out of it.", ""),
        ("The agency’s letter says that a county may opt out of it.", "ICE"),
        ("Last week’s letter says that a county may opt out of it.", "ICE"),
        ("The letter says that a county may opt out of it.", "ICE"),
    ],
)
def test_whose_paper(text: str, speaker: str) -> None:
    found = read(text, kind="email", **PEOPLE)
    assert {s.speaker for s in found} == {speaker}
