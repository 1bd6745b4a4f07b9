"""Where no cue fits: the trained classifier speaks, last and seldom."""

from collections.abc import Callable
from unittest import mock

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.what import beyond_cues
from foia_scan.statements.what.positions import positions
from foia_scan.topics import Learned, Topic, load
from foia_scan.topics.learned import features, word_hash
from tests.statements.made import found_in, read

TOPIC = load("secure-communities")


def told(text: str) -> str:
    found = beyond_cues.beyond_cues(text, quotations(text), TOPIC)
    return found[0].position if found else ""


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("There isn't a lever on our end that keeps a county's prints from going to Immigration.", "unavailable"),
        ("No county gets to keep its prints from going to Immigration.", "unavailable"),
    ],
)
def test_told_without_a_cue(text: str, position: str) -> None:
    assert told(text) == position


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("The counties are carried by the state's signature and always were.", "mandatory"),
        ("The bills are carried by the state's budget and always were.", ""),
        ("His bureau still considers it undecided whether a State can be removed.", "unclear"),
        ("His bureau still considers whether the fence should be painted.", ""),
    ],
)
def test_without_a_sign_of_stance_it_has_to_be_sure(text: str, position: str) -> None:
    assert told(text) == position


@pytest.mark.parametrize(
    "text",
    [
        "The State sends the prints to the FBI, and the FBI sends them on.",
        "When a person is booked, the prints go to the State bureau and from there to the FBI.",
        "The bureau will send prints to the FBI as it does today.",
        "It was raining when they came out of the courthouse.",
        "Who in the courthouse was asked before the state threw the switch?",
        "The board wishes that nobody could make the county send a single print to ICE.",
        "That no lever on our end be used to keep a county's prints from going to Immigration.",
        "Under 287(g) there isn't a lever on our end that keeps a county's prints from going.",
        "Not sent.",
        "We can't send this up as is.",
        "The mayor wants the county taken off the list before it is announced, and told that it was her decision.",
    ],
)
def test_plain_accounts_questions_wishes_and_other_programs(text: str) -> None:
    assert told(text) == ""


def test_the_longer_part_of_the_sentence_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str] = []

    def remember(self: Topic, sentence: str) -> Learned | None:
        judged.append(sentence)
        return None

    monkeypatch.setattr(Topic, "learned", remember)
    told("“Nobody here was ever asked about any of this, not once,” he said.")
    told("He said at the meeting on Tuesday that nobody at all had been “asked” before the switch was thrown.")
    assert [text.startswith("Nobody") for text in judged] == [True, False]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("“They asked us and we are out of it,” the mayor of Elm City told the paper on Friday.", 1),
        # look-alikes: more is told than who said it; the quotation does not open the sentence
        ("“They asked us and we are out of it,” said the mayor, but the clerk has it that nobody is out.", 0),
        ("The mayor, for whom “they asked us and we are out of it,” told the paper that nobody is.", 0),
    ],
)
def test_a_quotation_that_is_all_a_sentence_tells(text: str, start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "learned", lambda self, text: Learned("available", 1.0))
    monkeypatch.setattr(Topic, "likeliest", lambda self, text: None)
    (found,) = beyond_cues.beyond_cues(text, quotations(text), TOPIC)
    assert (found.start, found.quotation is not None) == (start, start > 0)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("One slide says that towns may leave and one that they may not, and I cannot tell which is right.", 0),
        ("The slide says that nobody can know whether a town may leave or may not.", 14),
    ],
)
def test_at_a_loss_over_what_others_say(text: str, start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "learned", lambda self, text: Learned("unclear", 1.0))
    monkeypatch.setattr(Topic, "likeliest", lambda self, text: Learned("unclear", 1.0))
    (found,) = beyond_cues.beyond_cues(text, quotations(text), TOPIC)
    assert found.start == start


def test_a_cue_is_never_outvoted() -> None:
    text = "The program is voluntary, whatever anybody at headquarters may tell you about levers and switches."
    found, _ = positions(text, quotations(text), "", TOPIC)
    assert [f.position for f in found] == ["voluntary"]
    assert all(f.rule != beyond_cues.RULE for f in found)


@pytest.mark.parametrize(
    ("text", "positions_told"),
    [
        (
            "She filed the slip on a Monday, as asked; no county gets to keep its prints from going to Immigration.",
            ["unavailable"],
        ),
        ("She filed the slip on a Monday, as asked; no clerk gets to keep her lunch in the box.", []),
    ],
)
def test_one_clause_of_a_sentence_that_says_two_things(text: str, positions_told: list[str]) -> None:
    assert [f.position for f in beyond_cues.beyond_cues(text, quotations(text), TOPIC)] == positions_told


PLAIN = "A county may opt out of it, as the sheriff of the county says."


def certain_of(position: str, probability: float) -> Callable[[Topic, str], dict[str, float]]:
    return lambda _, __: {"available": 0.0, "voluntary": 0.0, position: probability}


@pytest.mark.parametrize(
    ("text", "none", "position"),
    [
        (PLAIN, 0.98, None),
        (PLAIN, 0.94, "available"),  # nothing else is likely enough
        ("A county may opt out of Secure Communities.", 0.98, "available"),  # too few words to judge by
        ("It is not true, he said, that a county cannot opt out of it.", 0.98, "available"),  # two negations that meet
    ],
)
def test_what_the_classifier_finds_next_to_impossible_is_held_back(
    text: str, none: float, position: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Topic, "odds", certain_of("none", none))
    monkeypatch.setattr(Topic, "learned", lambda _, __: None)
    (found,) = found_in(text)
    assert found.position == position
    assert ("not told as available" in " ".join(found.notes)) == (position is None)


def test_a_doubted_position_may_be_told_as_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "odds", certain_of("unclear", 0.98))
    monkeypatch.setattr(Topic, "learned", lambda _, __: Learned("unclear", 0.98))
    (found,) = read(PLAIN)
    assert (found.position, found.rules["position"]) == ("unclear", beyond_cues.RULE)
    assert found.notes[0].startswith("not told as available")


def test_of_two_that_contradict_each_other_neither_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "odds", certain_of("unavailable", 0.99))
    monkeypatch.setattr(Topic, "learned", lambda _, __: Learned("unavailable", 0.99))
    (found,) = found_in("A county may opt out of it once it has told the sheriff, as the sheriff of the county said.")
    assert found.position is None
    assert "not told as available" in found.notes[0]
    (stands,) = read(PLAIN)  # plain words that nothing around them may turn
    assert stands.position == "available"


def test_a_plain_word_stands_against_the_classifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "odds", lambda _, __: {"mandatory": 0.0, "voluntary": 0.99})
    said = "The answer says that taking part has at no time been voluntary for any of the counties."
    assert [found.position for found in read(said)] == ["mandatory"]
    said = "I can say that there is not one line in the federal statutes that makes this program voluntary."
    assert [found.position for found in read(said)] == ["mandatory"]


def test_what_is_only_wanted_is_not_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "learned", lambda _, __: Learned("available", 0.995))
    assert beyond_cues.beyond_cues("We await your assurance that the counties can come out of it.", (), TOPIC) == ()
    said = "The counties can come out of it, and we await your assurance that you know it."
    assert [found.position for found in beyond_cues.beyond_cues(said, (), TOPIC)] == ["available"]


def test_a_position_that_the_weights_do_not_know_is_not_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "odds", lambda _, __: {"none": 0.99})
    assert [found.position for found in read(PLAIN)] == ["available"]


def test_two_positions_in_a_sentence_are_not_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "odds", certain_of("unclear", 0.99))
    told_of = read("The program is voluntary for a county, and a county may opt out of it.")
    assert {found.position for found in told_of} == {"voluntary", "available"}


def test_a_word_meant_otherwise_is_no_position(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "learned", lambda _, __: Learned("mandatory", 0.99))
    asked = "May a county opt out?"
    assert [found.position for found in read(f"{asked}\nThe counties are carried along by it.")] == ["mandatory"]
    assert read(f"{asked}\nThe mandatory reporting law is one of the State's own.") == []


def test_a_topic_without_weights_learns_nothing() -> None:
    plain = Topic(TOPIC.pack, "1")
    assert plain.learned("Nobody in the courthouse was asked; the state threw the switch and we were in it.") is None


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("The board has no settled line on whether a town may opt out, and we improvise.", "unclear"),
        ("I would like to know if my county may opt out, and who decides.", ""),
        ("The chief insisted that it stays, in law, voluntary for a county.", "voluntary"),
        ("The chief insisted that overtime stays, in law, voluntary for a deputy.", ""),
        ("Elm County has asked never to be required to participate.", ""),
        ("Please let me know whether a county may opt out, and what I still have to do.", ""),
        ("I attach a memo on whether a county may opt out.", ""),
        ("Nobody at the meeting mentioned that participation is voluntary.", ""),
        ("They don't tell us that it is mandatory.", ""),
        ("The county asked three questions: who pays, who signs, and whether a county may opt out.", ""),
        ("Under Option B an agency could opt out of the match response and nothing more.", ""),
        ("Is this county, in your view, required to participate, and by whom?", ""),
    ],
)
def test_where_a_cue_was_turned_down_it_has_to_be_sure(text: str, position: str) -> None:
    quotes = quotations(text)
    found, refused = positions(text, quotes, "", TOPIC)
    assert found == ()
    told_of = beyond_cues.beyond_cues(text, quotes, TOPIC, refused)
    assert (told_of[0].position if told_of else "") == position


def test_features_know_stems_pairs_letters_and_kin() -> None:
    found = features("They can't stop it.", {word_hash("stop"): 7, word_hash("it"): 346})
    assert {"they can", "7 346"} <= set(found["kin"])
    assert {"can n't", "n't stop"} <= set(found["stems"])
    assert "they_stop" not in found["stems"]
    assert "can_stop" in found["pairs"]
    assert {" st", "top "} <= set(found["letters"])


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (
            "Grower participation in the frost program remains voluntary, and he asked the board to think about that.",
            None,
        ),
        ("The paper's own delivery program remains voluntary; readers may suspend it by calling the front desk.", None),
        ("Drug court. Participation is voluntary and has fallen to nine people.", None),
        ("Participation in the program is voluntary and has fallen to nine counties.", "voluntary"),
        (
            "County participation in the sharing remains voluntary, and the board should think about it.",
            "voluntary",
        ),
    ],
)
def test_another_matter_in_the_program_s_words(text: str, position: str | None) -> None:
    about = "Secure Communities was the first item."
    assert [each.position for each in read(f"{about}\n{text}")] == ([position] if position else [])


def test_what_names_the_program_is_of_no_other_matter() -> None:
    with mock.patch.object(Topic, "other_matter", return_value=1.0):
        assert [each.position for each in read("Secure Communities is voluntary for every county.")] == ["voluntary"]
        assert read("Secure Communities came up.\nThe program is voluntary for every county.") == []


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("Last May the port sat in this room and told me that we could skip it all", "me that we could"),
        # nobody else is told of
        ("Last May we sat in this room and saw that we could skip it all", "Last May"),
    ],
)
def test_a_quotation_that_tells_what_others_told(said: str, begins: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topic, "likeliest", lambda self, sentence: Learned("available", 0.99))
    text = f"“{said},” Ms. Orr said."
    (found,) = beyond_cues.beyond_cues(text, quotations(text), TOPIC)
    assert text[found.start : found.end].lstrip().startswith(begins)
