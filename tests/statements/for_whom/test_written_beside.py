"""Names that stand where a person's body is written, whatever words they are made of."""

import pytest

from foia_scan.statements.for_whom.belonging.written_beside import at_the_head, beside, own_account, places_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Merrow, of Casa del Sol, spoke.", "Casa del Sol"),
        ("Ada Merrow, who runs Voces del Valle, spoke.", "Voces del Valle"),
        ("Ada Merrow, an organizer with the Friends of Elm, spoke.", "Friends of Elm"),
        ("On the line: Ada Merrow (KBR); Ben Orr.", "KBR"),
        ("ADA MERROW (Legal Director, Union of Elm): Thank you.", "Union of Elm"),
        ("Guests: Ada Merrow, KBR; Ben Orr, ICE.", "KBR"),
        ("Ada Merrow. Parish Counsel. St. Orr Parish. Dear Ben", "St. Orr Parish"),
        ("At KBR, Ada Merrow is of another view.", "KBR"),
        ("The KBR's director, Ada Merrow, spoke.", "KBR"),
        ("The president of Lodge 41, Ada Merrow, spoke.", "Lodge 41"),
        ("Casa del Sol, whose director, Ada Merrow, spoke.", "Casa del Sol"),
        ("Dakota Jailers (DJS): A. Merrow.", "DJS"),
    ],
)
def test_where_a_body_is_written(text: str, expected: str) -> None:
    assert expected in beside("Merrow", text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Merrow spoke of it. Casa del Sol left.",
        "Ben Orr, of Casa del Sol, spoke to Ada Merrow.",
        "Ada Merrow left.",
    ],
)
def test_where_none_is_written(text: str) -> None:
    assert beside("Merrow", text) == ()


def test_lines_in_capitals_at_the_head_of_a_paper() -> None:
    assert at_the_head("CASA DEL SOL. A home for all. Dear Ben, IT RAINED.") == ("Casa Del Sol",)
    assert at_the_head(f"{'It rained. ' * 30}CASA DEL SOL.") == ()


def test_what_somebody_says_they_are_of() -> None:
    assert own_account("Hello. I'm a staff attorney with Casa del Sol, and I write") == ("Casa del Sol",)
    assert own_account("He is a staff attorney with Casa del Sol.") == ()


def test_whole_words_are_found_in_letters_of_any_size() -> None:
    assert places_of("Elm", "ELM and Elmwood, elm.") == ((0, 3), (17, 20))
