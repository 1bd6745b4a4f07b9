"""Who says it where the saying stands in the passive or in a turn of phrase, and who where it only looks like that."""

import pytest

from foia_scan.records import Person
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read

BOARD = Person("Elm County Board", "", "Elm County Board", "issuer")
PRESENT = (Person("Ada Merrow", "Chief", "Elm Police Department", "list"), Person("Theo Dale", "", "ICE", "list"))


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), TOPIC.organization_pattern)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It was stated by the Chief that towns may leave.", "the Chief"),
        ("It was then pointed out to the board by Ms. Dale, counsel for the port, that towns may leave.", "Ms. Dale"),
        ("It was explained on Monday by Mr. Dale that towns may leave.", "Mr. Dale"),
        ("The point was made by Ms. Dale that towns may leave.", "Ms. Dale"),
        ("A view was expressed by the clerk that towns may leave.", "the clerk"),
        ("It looked to Mr. Dale as though towns may leave.", "Mr. Dale"),
        ("The letter seemed to the Chief to let towns leave.", "the Chief"),
        ("It appeared to him that towns may leave.", "he"),
        ("To the Sheriff it looked as if towns may leave.", "the Sheriff"),
        ("To Mr. Dale's mind, towns may leave.", "Mr. Dale"),
        ("Mr. Dale wished it recorded that towns may leave.", "Mr. Dale"),
        ("Chief Orr (Elm) wanted it noted that towns may leave.", "Chief Orr"),
        ("The clerk asked members to bear in mind that towns may leave.", "The clerk"),
        ("Mr. Dale confined himself to saying that towns may leave.", "Mr. Dale"),
        ("Mr. Dale noted for the record that towns may leave.", "Mr. Dale"),
        ("Mr. Dale left no doubt that towns may leave.", "Mr. Dale"),
        (
            "Mr. Dale of the port, present by invitation, confined himself to saying that towns may leave.",
            "Mr. Dale of the port",
        ),
        ("Mr. Dale regretted that he had to tell the board that towns may leave.", "Mr. Dale"),
        ("Her message: towns may leave.", "she"),
        ("Walter’s line has not moved an inch: towns may leave.", "Walter"),
        ("The captain remains of the opinion that towns may leave.", "The captain"),
        ("As the lawyers had it at the end, towns may leave.", "the lawyers"),
        ("By her lights towns may leave.", "her"),
        ("Page 3 quotes Mr. Dale to the effect that towns may leave.", "Mr. Dale"),
        ("Per P. Dale (port), in May: towns may leave.", "P. Dale (port)"),
        ("Per the Elm Port Authority, in May: towns may leave.", "the Elm Port Authority"),
        ("The captain reminded all present of the rule: towns may leave.", "The captain"),
        ("Mr. Dale broke in to say that towns may leave.", "Mr. Dale"),
        ("Ben Orr, who runs the port office, rang me in May to let me know that towns may leave.", "Ben Orr"),
        ("The clerk could not tell the board whether towns may leave.", "The clerk"),
        ("In the second, the answers of May 3, it is written that towns may leave.", "the answers of May 3"),
        ("In the view of the City Solicitor, Ada Orr, towns may leave.", "Ada Orr"),
        ("In the opinion of Chief Orr it is plain that towns may leave.", "Chief Orr"),
        ("You sent it back with the remark that towns may leave.", "You"),
        ("Her answer, which I wrote down: “Towns may leave.”", "she"),
        ("Towns may leave, Ada Orr, a clerk with the port in Elm, said in an interview.", "Ada Orr"),
        ("The man, a Mr. Orr, told the room that towns may leave.", "Mr. Orr"),
        ("The Port, by Commissioner Ben Orr, informs the towns that they may leave.", "Commissioner Ben Orr"),
        (
            "I will say that in May Mr. Orr of the port sat down and told me that towns may leave.",
            "Mr. Orr of the port",
        ),
        ("Sheriff Orr (Elm) stood up and told the room that towns may leave.", "Sheriff Orr"),
        ("A port official on that call said towns may leave.", "A port official"),
        ("That one, the May letter of the port, calls it voluntary.", "the May letter of the port"),
        ("The word from headquarters as of Friday is that towns may leave.", "headquarters"),
        ("The word from headquarters is it is mandatory.", "headquarters"),
        ("Mr. Orr asked the port who had said that towns may leave.", "whoever"),
        ("We were told by the port over the telephone that towns may leave.", "the port"),
    ],
)
def test_who_says_it(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was moved by Mr. Dale that the town leave.",
        "It was found in May that towns may leave.",
        "The letter seemed to be lost.",
        "Nobody wished it recorded that towns may leave.",
        "I cannot say whether towns may leave.",
        "ICE says one thing and the capital says the other.",
        "Mr. Dale came to town with a letter.",
        "Mr. Dale asked who had left.",
        "Towns pay a dollar per head, in May: they may leave.",
        "Her message: Towns.",
        "We learn from it that towns may leave.",
        "Neither the letter nor the card makes it clear that towns may leave.",
    ],
)
def test_who_says_nothing(text: str) -> None:
    assert [source for source in sources(text) if source not in ("I", "We")] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("It was stated by the Chief that participation is voluntary.", "Ada Merrow"),
        ("It seemed to Mr. Dale that a county may opt out.", "Theo Dale"),
        ("Mr. Dale was unable to tell the Board whether a county may opt out.", "Theo Dale"),
        ("The Board finds that participation is voluntary.", "Elm County Board"),
        ("Chief Merrow told the Board that in Mr. Dale's opinion a county may opt out.", "Theo Dale"),
        (
            "Although Chief Merrow said otherwise in May, it is plain that participation is voluntary.",
            "Elm County Board",
        ),
    ],
)
def test_what_the_minutes_report_is_not_the_boards(text: str, speaker: str) -> None:
    (said,) = read(f"Secure Communities was taken up.\n{text}", kind="minutes", author=BOARD, people=PRESENT)
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "attribution"),
    [
        ("“Taking part is voluntary,” the Governor’s counsel said. He added that a county may opt out.", "", ""),
        ("The mayor held up our brochure. “Taking part is voluntary,” he read.", "ICE", "quoted"),
        ("We have read your letter and understand from it that participation is voluntary.", "Ada Merrow", "direct"),
        ("Our people there said that participation is voluntary.", "ICE", "paraphrased"),
        (
            "On March 3 she asked Walter Orr of the port. His answer, which I kept: “Taking part is voluntary.”",
            "Walter Orr",
            "quoted",
        ),
    ],
)
def test_whose_words_they_are(text: str, speaker: str, attribution: str) -> None:
    *_, said = read(f"Secure Communities came up.\n{text}")
    assert (said.speaker, said.attribution) == (speaker or said.speaker, attribution or said.attribution)
    assert speaker or said.speaker in ("", "Governor’s counsel")


def test_one_thing_and_the_other_is_the_writers_own_doubt() -> None:
    (said,) = read("ICE says one thing and the port the other, and nobody can tell me whether a county may opt out.")
    assert (said.position, said.speaker, said.attribution) == ("unclear", "Ada Merrow", "direct")
