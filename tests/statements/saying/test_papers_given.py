"""Whose a paper is by who gave it, where it is, who signed it; what a paper grants that is written for others."""

import pytest

from tests.statements.made import sources


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The flyer that we gave to the towns in May said that towns may leave.", ["our flyer"]),
        ("Flyers that we gave to the towns said that towns may leave.", ["our Flyers"]),
        ("A flyer my office sent out said that towns may leave.", ["our flyer"]),
        ("The flyer we were using in 2009 said that towns may leave.", ["our flyer"]),
        (
            "The set of questions and answers that we posted says that towns may leave.",
            ["our set of questions_and_answers"],
        ),
        ("The flyer that you handed out at our fair said that towns may leave.", ["your flyer"]),
        ("The flyer that your people left with us said that towns may leave.", ["your flyer"]),
        ("The flyer we were given by the Port of Elm said that towns may leave.", ["the Port of Elm"]),
        ("The flyer I got from the harbor's office said that towns may leave.", ["the harbor's office"]),
        ("I read on the port's website that a town may leave.", ["the port's website"]),
        # look-alikes
        ("In the flyer that we gave to the towns, we said that towns may leave.", ["we"]),
        ("The flyer that the port gave to the towns said that towns may leave.", ["the port"]),
        ("I read in my chair that a town may leave.", ["I"]),
        ("We gave the towns a day. They said that towns may leave.", ["They"]),
    ],
)
def test_who_gave_it(text: str, found: list[str]) -> None:
    assert [source.replace(" and ", "_and_") for source in sources(text)][-1:] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The port's guide of May lets a town leave.", ["The port's guide of May"]),
        ("The guide, in its fifth line, treats each town as free to leave.", ["The guide, in its fifth line"]),
        ("The port's procedures, dated May 2009, directed clerks to take off any town that asked.", 1),
        (
            "The template agreement of May allowed a town to leave on thirty days' notice.",
            ["The template agreement of May"],
        ),
        ("The agreement that the port sent to the towns allowed a town to leave.", ["the port"]),
        ("The Port of Elm sent a notice to every town that lets it leave.", ["The Port of Elm"]),
        ("We had a notice from the Port of Elm in May, which lets a town leave.", ["the Port of Elm"]),
        # what two sides signed is for its reader to find; what lets somebody know grants nothing
        ("The agreement of May lets a town leave on thirty days' notice.", []),
        ("The agreement that this State signed allows it to leave.", []),
        ("The flyer let the town know the hour.", []),
        ("He holds a letter of the port which gives him the right to leave.", []),
        ("No paper of ours ever gave a town the right to leave.", []),
        ("I have the guide, and nothing in it gives a town the right to leave.", []),
    ],
)
def test_what_it_grants(text: str, found: list[str] | int) -> None:
    told = [source for source in sources(text) if source != "I"]
    assert (len(told) if isinstance(found, int) else told) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The agreement that Ohio signed says in its last line that the State may leave.", []),
        ("The paper Ohio signed says that it may leave.", []),
        ("The agreement that the county signed says that it may leave.", []),
        ("The agreement that your people signed says that towns may leave.", ["The agreement"]),
        ("The agreement of May says that towns may leave.", ["The agreement of May"]),
    ],
)
def test_what_ones_own_side_signed_is_read_as_a_law_is(text: str, found: list[str]) -> None:
    assert sources(text) == found
