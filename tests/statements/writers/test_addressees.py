"""Whom "you" and "your office" mean where several receive a paper: the one whom its first words call."""

from dataclasses import replace

import pytest

from foia_scan.records import Passage, Person, Turn
from foia_scan.statements.naming.known_people import known_in
from foia_scan.statements.writers.addressees import addressed
from foia_scan.statements.writers.own_voice import Setting
from tests.statements.made import TOPIC, memo

TRAN = Person("Lee Tran", "Clerk", "Elm County", "header")
ROE = Person("Ada Roe", "Counsel", "Oak County", "header")
CY = Person("Cy Roe", "Pilot", "", "header")
NO = "Your office says no."


@pytest.mark.parametrize(
    ("lead", "text", "recipients", "name"),
    [
        ("", "Ada, your office says no.", (TRAN, ROE), "Ada Roe"),
        ("Ada,\n\n", NO, (TRAN, ROE), "Ada Roe"),
        ("Dear Ms. Roe:\n\n", NO, (TRAN, ROE), "Ada Roe"),
        ("", "Ms. Roe: your office says no.", (TRAN, ROE), "Ada Roe"),
        # the first one
        ("", NO, (TRAN, ROE), "Lee Tran"),
        ("", "Your office says no, Ada.", (TRAN, ROE), "Lee Tran"),
        ("", "However, Ada, your office says no.", (TRAN, ROE), "Lee Tran"),
        ("", "Ida, your office says no.", (TRAN, ROE), "Lee Tran"),
        ("", "Roe, your office says no.", (TRAN, ROE, CY), "Lee Tran"),
        ("Ada and Lee,\n\n", NO, (TRAN, ROE), "Lee Tran"),
        ("Ada,\n\n", NO, (TRAN,), "Lee Tran"),
    ],
)
def test_who_is_called_first(lead: str, text: str, recipients: tuple[Person, ...], name: str) -> None:
    document = replace(memo(None), kind="email", recipients=recipients)
    passage = Passage("d", 0, text, (), (), "text", 0, lead=lead)
    found = addressed(Setting(document, None, known_in((), "", TOPIC), TOPIC, passage))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("between", "name"), [("OPERATOR", "Orr"), ("HARKER", "HARKER")])
def test_who_calls_up_those_that_ask_is_not_asked(between: str, name: str) -> None:
    turns = tuple(Turn(at, at, who, "", "", "speech") for at, who in enumerate((between, "Dale", "Orr")))
    document = replace(memo(None), kind="transcript", turns=turns)
    passage = Passage("d", 0, "Your coordinator says no.", (), (), "text", 0, lead="")
    found = addressed(Setting(document, turns[1], known_in((), "", TOPIC), TOPIC, passage))
    assert found is not None
    assert found.name == name
