"""What is listed without a position: watched words, and questions and wishes that do without them."""

import pytest

from foia_scan.records import Turn
from foia_scan.topics import Learned, Topic
from tests.statements.made import found_in

ABOUT = "We talked about opting out of Secure Communities."


def mentions(text: str) -> dict[str, tuple[str, ...]]:
    return {s.quote: s.tags for s in found_in(f"{ABOUT}\n{text}") if not s.position and s.quote != ABOUT}


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Can the county get out or not?", ("opt-out",)),
        ("May a county decline Secure Communities, and if so how?", ("opt-out",)),
        ("He asked whether a sheriff has any say in it.", ("voluntary", "mandatory")),
        ("Is the county bound to take part?", ("voluntary", "mandatory")),
    ],
)
def test_a_question_of_the_topic_is_a_mention_without_a_watched_word(text: str, tags: tuple[str, ...]) -> None:
    assert mentions(text) == {text: tags}


@pytest.mark.parametrize(
    "text",
    [
        "Can the county get the forms out by Friday?",
        "May a deputy decline overtime, and if so how?",
        "He asked whether a sheriff has any say in the jail's budget.",
        "Is the contractor bound to repair the roof?",
        "Are you here of your own free will?",
    ],
)
def test_another_question_is_none(text: str) -> None:
    assert mentions(text) == {}


def test_a_plain_sentence_with_a_watched_word_is_a_mention_of_that_word() -> None:
    assert mentions("The board voted to opt out.") == {"The board voted to opt out.": ("opt-out",)}


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Three counties have asked to be let go.", ("opt-out",)),
        ("The commissioner moved that the County remain outside.", ("opt-out",)),
        ("Log every request for exclusion by a county.", ("opt-out",)),
        ("The council told its lawyer to seek the City's removal.", ("opt-out",)),
        ("Take the County off your list, please.", ("opt-out",)),
        ("May a county decline to have its prints searched?", ("opt-out",)),
        ("Elm County asks to be removed.", ("opt-out",)),
        ("How does a sheriff decline?", ("opt-out",)),
        ("The sheriff has no right to decline?", ("opt-out",)),
        ("Chiefs ask Washington to let cities decline.", ("opt-out",)),
        ("The Alliance urges the governor to decline in writing.", ("opt-out",)),
        ("Confirm that the counties now active have been removed.", ("opt-out",)),
        ("The sheriff wants to be off the list.", ("opt-out",)),
        ("I write to ask that Ohio be removed at the end of June.", ("opt-out",)),
        ("Can an agency be removed or can it not?", ("opt-out",)),
        ("The Alliance calls on the mayor to decline the agreement.", ("opt-out",)),
        ("She asked whether the response can be declined by a city.", ("opt-out",)),
        ("Is participation in Secure Communities required?", ("mandatory",)),
        ("The tenant asks that the old roof be removed.", None),
        ("Can the stain be removed or can it not?", None),
        ("She asked whether the dinner can be declined by a guest.", None),
        ("Is the old form required reading?", None),
        ("Elm County withdrawal request", ("opt-out",)),
        ("Elm County and its wish to decline", ("opt-out",)),
        ("So is the county out or isn't it?", ("opt-out",)),
        ("She asked if we had ever taken a county out.", ("opt-out",)),
        ("Elm County asks for its removal.", ("opt-out",)),
        ("Elm County asks for removal of the fence.", None),
        ("Elm County and its wish to leave early", None),
        ("They withdrew the county's request.", None),
        ("Two clerks were let go.", None),
        ("The union may seek the removal of a steward.", None),
        ("May a guest decline the tour?", None),
        ("Keep the forms apart.", None),
        ("Three counties have asked for E-Verify to be left out.", None),
    ],
)
def test_words_that_mean_leaving_only_here(text: str, tags: tuple[str, ...] | None) -> None:
    assert mentions(text) == ({text: tags} if tags else {})


def test_they_mean_nothing_in_a_paper_about_something_else() -> None:
    said = "We talked about a mandatory rule.\nThree counties have asked to be let go."
    assert [s.quote for s in found_in(said, about=False, title="Drills")] == ["We talked about a mandatory rule."]


@pytest.mark.parametrize(("probability", "listed"), [(0.85, True), (0.75, False)])
def test_what_the_classifier_is_not_sure_enough_of_is_listed_with_a_note(
    probability: float, listed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "The clerk was carried along by it."
    own = Topic.likeliest
    almost = Learned("mandatory", probability)
    monkeypatch.setattr(Topic, "likeliest", lambda topic, said: almost if said == text else own(topic, said))
    found = {s.quote: s for s in found_in(f"{ABOUT}\n{text}")}
    assert (text in found) == listed
    if listed:
        assert (found[text].position, found[text].tags) == (None, ("mandatory",))
        assert found[text].notes == ("perhaps mandatory: the trained classifier leans to it; not told",)


def test_what_a_witness_is_does_not_make_who_asks_one_of_the_same_body() -> None:
    asked = "Can a county opt out?"
    text = f"I am a section chief of ICE.\n{asked}"
    turns = (Turn(0, 0, "Ben Orr", kind="answer"), Turn(1, 1, "Cora Vane", kind="question"))
    (mention,) = found_in(text, kind="deposition", turns=turns, author=None, people=())
    assert (mention.speaker, mention.organization) == ("Cora Vane", "")
    answered = found_in(
        "I am a section chief of ICE.\nA county may opt out.",
        kind="deposition",
        turns=(Turn(0, 0, "Ben Orr", kind="answer"), Turn(1, 1, "Ben Orr", kind="answer")),
        author=None,
        people=(),
    )
    assert [each.organization for each in answered] == ["ICE"]
