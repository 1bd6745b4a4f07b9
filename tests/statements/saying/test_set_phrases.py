"""Set phrases and rarer verbs that tell whose words follow; and their look-alikes, which report nothing."""

import pytest

from foia_scan import documents, passages, statements
from foia_scan.records import Page, Person, Turn
from foia_scan.statements.naming.known_people import known, known_in, of_file
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import FILE, MERROW, TOPIC, memo, read

BODIES = TOPIC.organization_pattern


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), BODIES)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("What the clerk told me was that towns may leave.", "the clerk"),
        ("It is what the August card says, word for word: “Towns may leave.”", "the August card"),
        ("The explanation given that day by Ada Merrow, its press secretary, was that towns may leave.", "Ada Merrow"),
        ("Mr. Orr asked that the minutes show his reason, which is that towns may leave.", "Mr. Orr"),
        ("Mr. Orr expressed the opinion that towns may leave.", "Mr. Orr"),
        ("Mr. Orr adhered to the view that towns may leave.", "Mr. Orr"),
        ("Mr. Orr was willing to say that towns may leave.", "Mr. Orr"),
        ("Mr. Orr was firm with the board on May 4 that towns may leave.", "Mr. Orr"),
        ("Mr. Orr has come to believe that towns may leave.", "Mr. Orr"),
        ("Once a town is in it cannot leave, Supervisor Orr cautioned.", "Supervisor Orr"),
        ("By 2013, he predicted, towns may leave.", "he"),
        ("It followed, in his submission, that towns may leave.", "his"),
        ("It was her view, in consequence, that towns may leave.", "her"),
        ("Whether towns may leave is, in the view of the port, unclear.", "the port"),
        ("The clerks circulate a notice to all towns stating that they may leave.", "The clerks"),
        ("The port's form letter has it that towns may leave.", "The port's form letter"),
        ("In a letter the port says of the plan that towns may leave.", "the port"),
        ("Petitioners submit that towns may leave.", "Petitioners"),
        ("On May 3 of this year Deputy Secretary Ben Orr sat in my office and said that towns may leave.", "Ben Orr"),
        ("Then on May 3 Ben Orr, our director, got on the call and said that towns may leave.", "Ben Orr"),
        ("On the 3rd a man from the port named Ben Orr sat down and told me that towns may leave.", "Ben Orr"),
        ("Fellows from ICE came out here and said that towns may leave.", "Fellows from ICE"),
        ("Towns may not leave, here or elsewhere, said Mr. Orr, since the law says so.", "Mr. Orr"),
        ("Asked whether towns may leave, Orr answered that the port is undecided.", "Orr"),
        ("According to the Chief Deputy Prosecutor, Ada Merrow, towns may leave.", "Ada Merrow"),
    ],
)
def test_told_by(text: str, source: str) -> None:
    assert any(source in each for each in sources(text))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor asked that the minutes be corrected.",
        "A mayor who writes to the port may stay out.",
        "The plan was submitted in May.",
        "The port is prepared to leave.",
        "We do not know what the clerk told the towns.",
        "In view of the weather the towns may leave.",
        "The question of which the mayor is firm is another.",
    ],
)
def test_nobody_reports(text: str) -> None:
    assert sources(text) == []


def test_a_question_before_its_answer_is_told_by_who_answers() -> None:
    text = "Asked whether towns may leave, Orr answered that the port is undecided."
    assert [f.start for f in frames(text, ())] == [0]


def test_a_body_within_what_somebody_says_is_the_inner_source() -> None:
    (said,) = read("Sheriff Cora Vane said she had the FBI’s assurance in 2006 that the county could opt out.")
    assert said.speaker == "FBI"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A supervisor at ICE told me that a county may opt out.", "ICE supervisor"),
        ("A senior policy adviser at ICE told me that a county may opt out.", "senior ICE policy adviser"),
        ("An FBI liaison at CJIS told me that a county may opt out.", "FBI liaison"),
        ("Some people from the FBI came by and said that a county may opt out.", "FBI"),
        ("Ald. Cora Vane spoke. She said that a county may opt out.", "Cora Vane"),
        ("Father Carl Vane spoke. He said that a county may opt out.", "Carl Vane"),
        ("Honorable Cora Vane said that a county may opt out.", "Cora Vane"),
        (
            "Cora Vane, a clerk, spoke in the Raleigh Building of North Elm. She said that a county may opt out.",
            "Cora Vane",
        ),
        ("The City Solicitor, Cora Vane, differs. In the Solicitor’s opinion a county may opt out.", "Cora Vane"),
        ("Councilman Cora Vane differs. A county may opt out, in the Councilman’s view.", "Cora Vane"),
        ("A county may opt out, in the Treasurer’s view.", "Treasurer"),
        ("The Sheriff will bring figures. A county, she predicted, may opt out.", "Sheriff"),
        (
            "Sheriff Cora Vane came with Undersheriff Ben Orr. The Sheriff said that a county may opt out.",
            "Cora Vane",
        ),
        (
            "I drove over with Director Ben Orr and sat across from Agent Cora Vane. She said that a county may "
            "opt out.",
            "Cora Vane",
        ),
        ("The bill named a bridge. The Sheriff spoke. He said that a county may opt out.", "Sheriff"),
        ("One of them, Cora Vane, called and asserted that a county may opt out.", "Cora Vane"),
        ("Cora Vane thought it plain from Mr. Orr’s remarks that a county may opt out.", "Cora Vane"),
        ("The last is a letter from ICE, dated July 1, according to which a county may opt out.", "ICE"),
        ("The new card from headquarters said that a county may opt out.", "ICE"),
        ("Your Cora Vane told the clerk that a county may opt out.", "Cora Vane"),
        ("In a reply to a Member of Congress, the FBI writes that a county may opt out.", "FBI"),
        ("Fellows from the FBI came. I asked could I opt out of it, and they said I could.", "FBI"),
        (
            "Texas signed. Their Department of Harbors told us that a county may opt out.",
            "Texas Department of Harbors",
        ),
        ("All signed. Their Department of Harbors told us that a county may opt out.", ""),
        ("The Sheriff has a view. She was brief. She was blunt. She added that a county may opt out.", "Sheriff"),
        ("Cora Vane asked whether the Sheriff is there. It rained. She said that a county may opt out.", "Cora Vane"),
        ("He had a letter that the Sheriff wrote. The Sheriff said that a county may opt out.", "Sheriff"),
        ("The governor himself was away. In May he had told us that a county may opt out.", "governor"),
        ("The FBI was asked. A spokeswoman there said that a county may opt out.", "FBI spokeswoman"),
        (
            "Cora Vane told the mayors of the valley that Secure Communities will come to them with or without an "
            "invitation.",
            "Cora Vane",
        ),
        ("A county may opt out, Cora Vane said to us on the 2nd, in those words.", "Cora Vane"),
        ("OPLA considers it unclear whether a county may opt out.", "OPLA"),
        ("We had an answer from the FBI, in which the Bureau took the view that a county may opt out.", "FBI"),
    ],
)
def test_whom_the_words_mean(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report")
    assert said.speaker == speaker
    assert said.attribution == "paraphrased"


def test_a_party_speaks_in_its_own_brief() -> None:
    text = "Petitioners submit that a county may opt out."
    (own,) = read(text, kind="report", title="Petitioners' Brief on Secure Communities")
    (told,) = read(text, kind="report")
    assert (own.speaker, own.attribution) == ("Petitioners", "direct")
    assert (told.speaker, told.attribution) == ("Petitioners", "paraphrased")
    assert MERROW.name not in (own.speaker, told.speaker)


def test_a_paper_of_law_suggests_what_its_reader_finds() -> None:
    (reader,) = read("Paragraph VI of the agreement suggests that a county may opt out.")
    (paper,) = read("Paragraph VI of the agreement says that a county may opt out.")
    assert (reader.speaker, reader.attribution) == (MERROW.name, "direct")
    assert paper.attribution == "paraphrased"


def test_a_surname_in_a_turn_is_completed_by_the_release() -> None:
    wider = known_in((Person("Cora Vane", "Sheriff", "", "header"),), "", TOPIC)
    alone = known(memo(None), of_file((), TOPIC, wider), "", ())
    assert alone.complete("Vane") is None
    person = alone.complete_anywhere("Vane")
    assert person is not None
    assert person.name == "Cora Vane"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("This is from Ben Orr of the port. I’ll read it. “A county may opt out.”", "Ben Orr"),
        ("The port sent a note. I’ll read it. “A county may opt out.”", ""),
        ("It is plain. “A county may opt out.”", "Cora Vane"),
    ],
)
def test_what_somebody_reads_aloud_is_not_his(text: str, speaker: str) -> None:
    turn = Turn(0, 0, "Cora Vane")
    (said,) = read(text, kind="transcript", turns=(turn,))
    assert said.speaker == speaker


def test_this_board_is_none_that_another_paper_names() -> None:
    text = "The Elm County Board met.\nWHEREAS, this Board finds that a county may opt out;"
    (said,) = read(text, kind="minutes", author=None, people=())
    assert said.speaker == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Cora Vane held up an FBI fact sheet and read from it: “A county may opt out.”", "FBI"),
        ("Cora Vane stood up and said: “A county may opt out.”", "Cora Vane"),
    ],
)
def test_who_reads_from_a_paper(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report")
    assert said.speaker == speaker


HEARD = """
HEARING BEFORE THE SUBCOMMITTEE ON HARBORS
HOUSE OF REPRESENTATIVES
June 3, 2011

Mr. ORR. The Subcommittee will hear about Secure Communities.

Sheriff VANE. Thank you. I am the sheriff of Elm County.

Mr. ORR. Sheriff, do you believe that a county has a choice in Secure Communities today?

Sheriff VANE. None.

Mr. ORR. Thank you.
"""


def test_a_bare_answer_is_its_speakers_whoever_the_question_speaks_to() -> None:
    pages = (Page(FILE, 1, "text", HEARD.strip()),)
    found = documents.split(pages, TOPIC)
    (said,) = [
        s for s in statements.extract(found, passages.find(found, pages, TOPIC), pages, TOPIC, True) if s.position
    ]
    assert (said.speaker, said.attribution, said.position) == ("Vane", "direct", "mandatory")


def test_the_council_of_a_city_resolves() -> None:
    city = Person("City of Elm", "", "City of Elm", "issuer")
    (council,) = read("WHEREAS, the Council finds that a county may opt out;", kind="minutes", author=city)
    (of_city,) = read("WHEREAS, it is known that a county may opt out;", kind="minutes", author=city)
    assert (council.speaker, of_city.speaker) == ("Elm City Council", "City of Elm")
