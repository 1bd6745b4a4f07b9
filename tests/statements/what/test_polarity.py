"""On which side a sentence stands, where a denial is far off, is no denial, or is somebody else's; with look-alikes.
All sentences are our own."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what.beyond_cues import beyond_cues
from foia_scan.statements.what.doubts import doubted
from foia_scan.statements.what.positions import positions
from foia_scan.topics import load
from tests.statements.made import read

TOPIC = load("secure-communities")


def found_in(text: str) -> list[str]:
    return [f.position for f in positions(text, quotations(text), "We met about Secure Communities.", TOPIC)[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # who said so was wrong
        ("To the extent that Mr. Orr described the program as voluntary, he was mistaken.", ["mandatory"]),
        ("To the extent that Mr. Orr described the program as voluntary, he was tired.", ["voluntary"]),
        ("The program is mandatory, and papers that say otherwise were in error.", ["mandatory"]),
        ("Nor is it correct that the program is voluntary.", ["mandatory"]),
        # because it is not, as of some day
        ("I would not say that it is mandatory, because as of this week it isn't.", ["voluntary"]),
        ("Nobody will be able to say that it is voluntary, because it won't be.", ["mandatory"]),
        # what is called so
        ("A program that one is put into is not what I would call voluntary.", ["mandatory"]),
        ("The vote is not what makes it mandatory.", ["mandatory"]),
        ("It is voluntary on paper and nowhere else.", ["mandatory"]),
        ("It's mandatory the way the weather is.", ["mandatory"]),
        ("It's voluntary the way gravity is.", ["mandatory"]),
        # given all the same
        ("He took no position, seeing that the program is mandatory.", ["mandatory"]),
        ("Nothing that was enacted since then has made the program mandatory.", ["voluntary"]),
        ("A sheriff comes in when he is ready, and if he is never ready he may stay out.", ["available"]),
        ("We were offered a choice that we never in fact had.", ["mandatory"]),
        ("We were offered a choice that we had in May.", ["voluntary"]),
        ("There is no mechanism through which a town, or a State, could opt out.", ["unavailable"]),
        ("A program that no law requires is voluntary.", ["voluntary"]),
        ("At no time was it our choice.", ["mandatory"]),
        ("I searched the code for a line that makes the program mandatory and came up empty.", ["voluntary"]),
        ("I searched the code for a line that makes the program mandatory and found it.", ["mandatory"]),
        # what an expression of regret leaves clear
        ("They may not opt out, and I regret the confusion.", ["unavailable"]),
        ("The draft does not make clear how a town could opt out.", ["unclear"]),
        # a way that might have been
        ("The letter closes every road by which a town might have withdrawn.", []),
        ("A town is free to leave, letter or no letter.", ["available"]),
        ("The town goes live, letter or no letter.", ["unavailable"]),
        # a part only
        ("A town may choose whether to receive the results.", ["limited"]),
        ("A town may choose whether its own staff will see the results.", ["limited"]),
        ("A town may choose whether to take part.", ["voluntary"]),
        ("A town can opt out of hearing back.", ["limited"]),
        ("There's nothing mandatory about it.", ["voluntary"]),
        ("There was never anything voluntary about this.", ["mandatory"]),
        ("There's nothing mandatory about the dress code.", []),
        ("The law leaves every county in this State a free choice.", ["voluntary"]),
        # left, and in it
        ("A State can withdraw from its agreement with us, but not from the checking.", ["unavailable"]),
        ("A State can withdraw from its agreement with us.", ["available"]),
        ("Two towns asked to opt out in May; both are still connected.", ["unavailable"]),
        ("We opted out and they still get our prints.", ["unavailable"]),
        ("We opted out and they still get our mail.", ["available"]),
        ("The town was at no time a voluntary member.", []),
        # whoever was deported has left nothing
        ("Thirty people from the county have been removed since May.", []),
        ("The county has been removed from the deployment plan since May.", ["available"]),
    ],
)
def test_positions(text: str, found: list[str]) -> None:
    assert found_in(text) == found


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("The program was put on us, and at no time was it our choice.", "mandatory"),
        ("I never held the view that the town could opt out, and I do not hold it today.", "unavailable"),
        (
            "From where I sit it is not clear that a county can opt out at all once its State bureau is connected.",
            "unclear",
        ),
        ("It is not mandatory, Ann, and I am not going to call it so on a Tuesday night.", "voluntary"),
    ],
)
def test_a_clear_denial_is_outvoted_by_nothing(text: str, position: str) -> None:
    found, _ = positions(text, quotations(text), "", TOPIC)
    assert [f.position for f in found] == [position]
    assert doubted(found, text, TOPIC) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When we went live in May of last year the agency never called it voluntary to us, and it wasn't.", False),
        ("When we went live in May of last year the agency called it voluntary to us, and it was.", True),
    ],
)
def test_a_denied_word_is_not_learned(text: str, told: bool) -> None:
    found, refused = positions(text, quotations(text), "", TOPIC)
    learned = beyond_cues(text, quotations(text), TOPIC, refused)
    assert ("voluntary" in [f.position for f in (*found, *learned)]) == told


def test_a_clause_of_a_quotation_is_told_by_whoever_is_quoted() -> None:
    text = (
        "“I can't put it more simply: you can't opt out of a wire between two computers,” a senior DHS official said."
    )
    (found,) = read(text, kind="news")
    assert (found.position, found.speaker, found.attribution) == ("unavailable", "senior DHS official", "quoted")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“A county can opt out,” he recalled ICE telling him in January.", "ICE"),
        ("“A county can opt out,” he recalled in January.", "Ben Orr"),
    ],
)
def test_whose_words_one_recalls(text: str, speaker: str) -> None:
    (found,) = read(f"Sheriff Ben Orr was for it once. {text}", kind="news")
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("entry", "date"),
    [
        ("2009, April 6. ICE tells the bureau that a county may opt out.", "2009-04-06"),
        ("2009, October. ICE tells the bureau that a county may opt out.", "2009-10"),
        ("2009-06-15. ICE tells the bureau that a county may opt out.", "2009-06-15"),
        ("2009-06. ICE tells the bureau that a county may opt out.", "2009-06"),
        ("2009. ICE tells the bureau that a county may opt out.", "2009"),
        ("2012. ICE tells the bureau that a county may opt out.", "2010-08-03"),  # later than the paper itself
        ("2009-13. ICE tells the bureau that a county may opt out.", "2010-08-03"),
    ],
)
def test_entries_that_open_with_their_year(entry: str, date: str) -> None:
    (found,) = read(entry, kind="report", title="Secure Communities: chronology")
    assert found.date == date
