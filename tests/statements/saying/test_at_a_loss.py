"""Who is at a loss, and whose judgment of papers it is: whole passages through the stage."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.at_a_loss import adopts, finds_none, is_best_reading, says_not, says_so
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read

VANE = Person("Cora Vane", "City Solicitor", "City of Elm", "in-text")


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "City Solicitor Cora Vane was asked. On whether an opt-out exists she could find no clear answer, "
            "and she had read it all.",
            "Cora Vane",
        ),
        ("Cora Vane came in. She was not sure whether a county may opt out.", "Cora Vane"),
        ("Cora Vane came in. She did not know whether a county may opt out.", "Cora Vane"),
        # look-alikes: the writer's own
        ("Cora Vane came in. I do not know whether a county may opt out.", "Ada Merrow"),
        ("Cora Vane came in. It is unclear whether a county may opt out.", "Ada Merrow"),
    ],
)
def test_who_is_at_a_loss(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report", title="Secure Communities", people=(VANE,))
    assert (said.position, said.speaker) == ("unclear", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Four of my towns were told one thing and six another, so that nobody can say whether we may opt out.",
            "Ada Merrow",
        ),
        ("The memorandum does not say, and I can only call it unclear whether we may opt out.", "Ada Merrow"),
        (
            "One letter says yes and one says no, so nobody can tell me whether we can opt out.",
            "Ada Merrow",
        ),
        ("I cannot find a line in the packet which tells me whether a county can opt out.", "Ada Merrow"),
        ("The better view of section 4 is that participation is mandatory.", "Ada Merrow"),
        ("The FBI’s letter treats participation as mandatory, and that is now the view of this office.", "Ada Merrow"),
        ("The FBI’s letter treats participation as mandatory, and I agree.", "Ada Merrow"),
        # look-alikes
        ("Four of my towns were told by the FBI that nobody can say whether a county may opt out.", "FBI"),
        ("The FBI’s letter says that a county may not opt out, and I disagree.", "FBI"),
        ("I found a line in the FBI’s letter which tells me that a county may opt out.", "FBI"),
        ("The FBI’s letter told me, and I am quoting from memory, that a county may opt out.", "FBI"),
        ("The view of the FBI is that participation is mandatory.", "FBI"),
    ],
)
def test_whose_judgment_it_is(text: str, speaker: str) -> None:
    said = read(text, kind="memo", title="Secure Communities")
    assert {each.speaker for each in said} == {speaker}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Elm County may, if the Sheriff so instructs us, leave.", []),
        ("Elm County may leave if the mayor tells us.", []),
        ("The port said that towns erred if they thought it was voluntary.", ["The port"]),
        # look-alikes
        ("Towns may leave, if I understand it: the port said that they may.", ["the port"]),
        ("If asked, the port said that towns may leave.", ["the port"]),
        ("Towns may leave, as the mayor tells us.", ["the mayor"]),
    ],
)
def test_what_somebody_may_say_some_day_is_no_report(text: str, found: list[str]) -> None:
    assert [source for source in sources(text) if source != "I"] == found


def test_the_turns_of_phrase() -> None:
    assert says_not("The agreement itself does not", ", and I cannot tell")
    assert not says_not("The clerk does not", ", and I cannot tell")
    assert not says_not("The agreement does not", " that a town must join")
    assert says_so("No; the agreement", " so in terms, and no law requires it")
    assert says_so("We are in it because the clerk and the port", " so, and I never asked")
    assert not says_so("No; the clerk", " so in terms")
    assert not says_so("We are in it because the clerk", " that we are")
    assert not says_so("No; the agreement", " so many things")
    assert finds_none("We have not found one sentence in the contract that")
    assert not finds_none("We have found one sentence in the contract that")
    assert is_best_reading("In my office the sounder ")
    assert not is_best_reading("In my office the port’s ")
    assert adopts("it is a duty, and we concur.")
    assert not adopts("it is a duty, and we did not concur.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The port informs the board’s staff in a written answer that towns may leave.", ["The port"]),
        ("I would not use the word to a senator’s home state, but towns may leave.", []),
        ("I was surprised to learn from the clerk this morning that towns may leave.", ["the clerk"]),
        ("As an officer of the port I declare that towns may leave.", ["I"]),
        ("Harker: Said the mayor’s position is that towns may leave.", ["the mayor"]),
        ("I have read all that the port has published, and whether towns may leave is unclear.", ["I"]),
        # look-alikes
        ("I have read the sheet; the port published that towns may leave.", ["I", "the port"]),
        ("When we ask, they answer that towns may leave.", ["they"]),
        ("I state for the record that towns may leave.", ["I"]),
        ("I learned from the clerk of this port that towns may leave.", ["the clerk of this port"]),
        ("The mayor and I declare that towns may leave.", ["I"]),
    ],
)
def test_words_that_only_look_like_who_says_it(text: str, found: list[str]) -> None:
    assert sources(text) == found
