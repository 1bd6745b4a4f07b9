"""Reporting clauses: who is named as the source."""

import pytest

from foia_scan.statements.saying.reporting import frames
from foia_scan.topics import load
from tests.statements.made import sources

BODIES = load("secure-communities").organization_pattern


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ada Merrow said that towns may leave.", "Ada Merrow"),
        ("Towns may leave at any time, Ada Merrow said.", "Ada Merrow"),
        ("“Towns may leave,” said Ada Merrow, a lawyer.", "Ada Merrow"),
        ("Ada Merrow, the director, wrote that towns may leave.", "Ada Merrow"),
        ("Ada Merrow, who signed for the state, told the mayor that towns may leave.", "Ada Merrow"),
        ("According to Ada Merrow, towns may leave.", "Ada Merrow"),
        ("Per Ms. Merrow, towns may leave.", "Ms. Merrow"),
        ("The port's answer, dated June 1, was that towns may leave.", "The port"),
        ("In Ada Merrow's view towns may leave.", "Ada Merrow"),
        ("Immigration and Customs Enforcement said that towns may leave.", "Immigration and Customs Enforcement"),
        ("I was told by the field office that towns may leave.", "the field office"),
        ("We understand from the Bureau that towns may leave.", "the Bureau"),
        ("She then added that towns may leave.", "She"),
        ("On May 3 I told the mayor that towns may leave.", "I"),
        ("The letter of May 3 says that towns may leave.", "The letter of May 3"),
        ("In August the agency announced that towns may leave.", "the agency"),
        ("Mr. Orr called back that day and told me that towns may leave.", "Mr. Orr"),
        ("I have your note of the call, in which you said that towns may leave.", "you"),
        ("Mr. Orr of your Elm office wrote to the mayor that towns may leave.", "Mr. Orr of your Elm office"),
        ("“Towns may leave,” Ada Merrow, a lawyer for the port, said of the plan.", "Ada Merrow"),
        ("Towns may leave, she said then.", "she"),
        ("Towns may leave, he told the Courier on Friday, and “nobody” minds.", "he"),
        ("At our May meeting in St. Paul your staff assured us that towns may leave.", "your staff"),
        ("In her letter of June 10 the Secretary told us that towns may leave.", "the Secretary"),
        ("In a filing on Tuesday the port told a court that towns may leave.", "the port"),
        ("The chief of the port police said that towns may leave.", "The chief of the port police"),
        (
            "I was told by the Elm Department of Public Safety in May that towns may leave.",
            "the Elm Department of Public Safety",
        ),
        ("2. On May 3, 2010, the port sent a notice to the mayors that said towns may leave.", "the port"),
        ("The consul wrote to the Ministry that the mayor, in an interview, said that towns may leave.", "the mayor"),
        ("The sheet which the port put out last week said that towns may leave.", "the port"),
        ("A port spokeswoman, Ada Merrow, would say only that towns may leave.", "Ada Merrow"),
        ("The port, by contrast, holds that towns may leave.", "The port"),
        (
            "Capt. Ben Orr of the Ohio Department of Ports testified on May 3 that towns may leave.",
            "Ben Orr of the Ohio Department of Ports",
        ),
        ("By the end of the call he was telling them that towns may leave.", "he"),
        ("The port handed the mayors a sheet that said towns may leave.", "The port"),
        ("The port reminded the mayors that towns may leave.", "The port"),
        ("The port put out a line on Friday that towns may leave.", "The port"),
        ("I was there on May 3, and Mr. Orr from Elm stood up and said that towns may leave.", "Mr. Orr"),
        ("In April officials of the Bureau told my staff that towns may leave.", "officials of the Bureau"),
        (
            "The Bureau's letter of May 3, 2010 to two mayors says that towns may leave.",
            "The Bureau's letter of May 3  2010 to two mayors",
        ),
        ("The notice that went out in June states that towns may leave.", "The notice"),
        ("I ask because Ada Merrow in Finance told me that towns may leave.", "Ada Merrow in Finance"),
        ("Its Acting Chief, Ada Merrow, wrote to us that towns may leave.", "Ada Merrow"),
        ("Lt. Ben Orr called, said that towns may leave.", "Lt. Ben Orr"),
        ("Her advice was that towns may leave.", "Her"),
        ("BCX position is that towns may leave.", "BCX"),
        ("The clerks took it from the start that towns may leave.", "The clerks"),
        ("Ada Merrow was adamant that towns may leave.", "Ada Merrow"),
        ("The old rules call participation a choice.", "The old rules"),
        ("By this spring the same office was telling towns that they may leave.", "the same office"),
        ("According to Finance there is no town that may not leave.", "Finance"),
        ("Said that towns may leave.", "the caller"),
        ("Told her that towns may leave.", "I"),
        ("All that a town can do, he told us, is leave.", "he"),
        ("I was told, by Mr. Orr here, that towns may leave.", "Mr. Orr here"),
        ("So the harbor office says that towns may leave.", "the harbor office"),
        ("THE OFFICE ADVISES THAT TOWNS MAY LEAVE.", "THE OFFICE"),
        ("The board has represented to its mayors that towns may leave.", "The board"),
        ("Section 3 of the draft provides that towns may leave.", "Section 3 of the draft"),
        ("The port sent a notice to the mayors that said towns may leave.", "The port"),
        ("I have a brochure that says towns may leave.", "a brochure"),
        (
            "I have a letter from Ada Merrow, dated Monday, that says towns may leave.",
            "a letter from Ada Merrow, dated Monday",
        ),
        ("Then his deputy called and said towns may leave.", "his deputy"),
        ("You were kind enough to say that towns may leave.", "You"),
        ("Finally, federal officials say that towns may leave.", "federal officials"),
        ("I closed by saying that towns may leave.", "I"),
        ("I was at a talk at which Ms. Ada Merrow told us that towns may leave.", "Ms. Ada Merrow"),
        ("In June, the harbor office had told us that towns may leave.", "the harbor office"),
        ("Port officials in Elm have told the mayors that towns may leave.", "Port officials in Elm"),
        ("A spokesman for Immigration and Customs Enforcement, Ben Orr, said towns may leave.", "Ben Orr"),
        ("Their envoy, Ben Orr of ICE, said that towns may leave.", "Ben Orr"),
        ("“Towns may leave,” said its sponsor, Rep. Ada Merrow, on Friday.", "Rep. Ada Merrow"),
        ("A contractor, Ben Orr, maintained from the start that towns may leave.", "Ben Orr"),
        ("He'd say to us that towns may leave.", "He"),
        ("The Elm Harbor Patrol blame the port and say that towns may leave.", "The Elm Harbor Patrol"),
        ("According to him the towns were free to leave.", "him"),
        ("She could not tell the mayors whether towns may leave.", "She"),
        ("Ada Merrow had given the clerk to understand that towns may leave.", "Ada Merrow"),
        ("You gave me your word that towns may leave.", "You"),
        ("Ada Merrow countered that towns may leave.", "Ada Merrow"),
        ("Yet a clerk swore to me that towns may leave.", "a clerk"),
        ("He said nothing that bars it, but Ada Merrow said that towns may leave.", "Ada Merrow"),
        ("On May 3 your deputy, Ms. Ada Merrow, sat here and told us that towns may leave.", "Ms. Ada Merrow"),
        ("Ada Merrow, a pilot with the harbor, rose and contended that towns may leave.", "Ada Merrow"),
        ("On the lamps Merrow was short and said that towns may leave.", "Merrow"),
        ("Commissioner Orr differed, observing that towns may leave.", "Commissioner Orr"),
        ("The mayor cut in that towns may leave.", "The mayor"),
        ("The port has let the mayors know this month that towns may leave.", "The port"),
        ("Version 3, which the port issued in July, had said that towns may leave.", "the port"),
        ("On May 3 the port sent us a sheet under which towns may leave.", "the port"),
        ("The flyer that the port printed in May, in which towns are told that they may leave, is old.", "the port"),
        (
            "We relied on the statement that the port has had on its site since May, namely that towns may leave.",
            "the port",
        ),
        ("Ada Merrow wrote to him on Feb. 18 that towns may leave.", "Ada Merrow"),
        ("He does not believe that anybody can keep towns from leaving.", "He"),
        ("In May ICE's pilot, Ada Merrow, advised the mayor that towns may leave.", "Ada Merrow"),
        ("He was told in May by the clerk there, Ada Merrow, that towns may leave.", "Ada Merrow"),
        ("He was told in May by the clerk, on the pier, that towns may leave.", "the clerk"),
        ("In May, Mr. Orr passed the word down that towns may leave.", "Mr. Orr"),
        ("“Towns may leave,” said Capt. Ada Merrow of the harbor patrol.", "Capt. Ada Merrow of the harbor patrol"),
        ("The port's view, he said, is that towns may leave.", "The port"),
        ("Her own view, she said, is that towns may leave.", "she"),
        ("In May the port answered our letter by saying that towns may leave.", "the port"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


def test_a_name_in_apposition_is_the_source_and_its_title_the_role() -> None:
    text = "In a letter dated June 8 the harbor’s executive director, Ada Merrow, told her that towns may leave."
    (frame,) = frames(text, ())
    assert (frame.source, frame.role) == ("Ada Merrow", "harbor’s executive director")


@pytest.mark.parametrize(
    "text",
    [
        "The answers will be sent by mail.",
        "The state has no say in it.",
        "All 50 states take part.",
        "The mayor will say that towns may leave.",
        "The rule is written into the agreement.",
        "Towns may leave, whatever the posters say.",
        "The reports of the office are late.",
        "The sheriff called the next day.",
        "She was clear of all charges.",
        "In line with the mayor's remarks yesterday, towns may leave.",
        "The mayor wrote it down.",
        "He had it in writing.",
        "Heard nothing since.",
        "The lawyers have said nothing of the kind.",
        "He holds a piece of paper in his hand.",
        "A mayor who holds one of those notes may leave.",
        "If the mayor tells us that she would rather not, we leave the town out.",
        "The port enters no town whose mayor tells it not to.",
        "Should Ohio think better of it, it may leave.",
        "Any chief who writes to him may leave.",
        "No mayor in your state has been asked, and towns may leave.",
        "The council writes to me, I sit down with it, and towns may leave.",
        "How it is done: a port that tires of it writes to the clerk, they hold a meeting, and its lamps are let go.",
        "The mayor had it called by another name, which is a rule for towns.",
        "I know the five letters, and not one of those says how towns may leave.",
        "The town wrote in June to decline, and was entered all the same.",
        "Until somebody tells me in writing that he has changed his mind, towns may leave.",
        "Nothing that I have tells me how towns may leave.",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == []


@pytest.mark.parametrize(
    "who",
    [
        "Ohio Gov. Ada Merrow",
        "State Rep. Ada Merrow",
        "U.S. Sen. Ada Merrow",
        "Assistant U.S. Attorney Ada Merrow",
        "former state Sen. Ada Merrow",
        "St. Brendan Mayor Ada Merrow",
        "Elm County Sheriff's Sgt. Ada Merrow",
        "Chief Deputy Lt. Col. Ada Merrow",
        "Ada Merrow Jr.",
    ],
)
def test_a_short_word_ends_no_name_behind_a_quotation(who: str) -> None:
    assert sources(f"“Towns may leave,” said {who}. “That is all.”") == [who]


@pytest.mark.parametrize(
    ("who", "source"),
    [
        ("the Elm Grove police chief, Ada Merrow", "Ada Merrow"),
        ("Elm Grove's mayor, Ada Merrow", "Ada Merrow"),
        ("a spokesman for Gov. Lee Park, Ada Merrow", "Ada Merrow"),
        ("a reporter for the Elm Courier, Ada Merrow", "Ada Merrow"),
        # a place is no holder, and neither is who follows somebody with a name
        ("the Elm Grove police chief, New York", "the Elm Grove police chief"),
        ("Ben Orr, a lawyer", "Ben Orr"),
        # the sentence ends where it ends
        ("the clerk of Elm. Gov. Lee Park was there", "the clerk of Elm"),
    ],
)
def test_the_holder_of_a_post_is_named_behind_it(who: str, source: str) -> None:
    assert sources(f"“Towns may leave,” said {who}.") == [source]
