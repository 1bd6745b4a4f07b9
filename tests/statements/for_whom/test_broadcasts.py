"""The station that a program's host and reporters are of; guests are not."""

from dataclasses import replace

import pytest

from foia_scan.records import Turn
from foia_scan.statements.for_whom.broadcasts import of_the_station
from tests.statements.made import memo


def spoken(*speakers: str) -> tuple[Turn, ...]:
    return tuple(Turn(at, at, speaker, "", "", "speech", None) for at, speaker in enumerate(speakers))


@pytest.mark.parametrize(
    ("title", "text", "station"),
    [
        ("KELM 91.3 FM: Transcript", "ANN ROE (reporter): The ice is out.", "KELM"),
        ("KELM PUBLIC RADIO, ELMFORD", "ANN ROE, reporter: The ice is out.", "KELM"),
        ("WELM-TV, NEWS AT NOON", "ANN ROE (anchor): The ice is out.", "WELM-TV"),
        ("“Mornings with Roe,” WELM-AM", "Host: Ann Roe", "WELM"),
        ("KELM 91.3 FM: Transcript", "HOST (Ann Roe): The ice is out.", "KELM"),
        # guests, who may be somebody else's reporters, and papers of no station
        ("KELM 91.3 FM: Transcript", "ANN ROE: The ice is out.", ""),
        ("KELM 91.3 FM: Transcript", "Ann Roe, reporter for the Elm Ledger, was there.", ""),
        ("WEST ELM HEARING", "ANN ROE (reporter): The ice is out.", ""),
    ],
)
def test_who_is_of_the_station(title: str, text: str, station: str) -> None:
    document = replace(memo(None), kind="transcript", title=title)
    assert of_the_station("Roe", document, text) == station
    assert of_the_station("Roe", replace(document, kind="memo"), text) == ""


@pytest.mark.parametrize(
    ("turns", "station"),
    [
        (spoken("Ann Roe", "Park", "Ann Roe"), "KELM"),
        (spoken("Ann Roe", "Park"), ""),
        (spoken("Park", "Ann Roe", "Park", "Ann Roe"), ""),
        ((Turn(0, 0, "Ann Roe", "Sheriff", "", "speech", None), *spoken("Park", "Ann Roe")), ""),
        ((), ""),
    ],
)
def test_who_opens_the_program_and_speaks_again(turns: tuple[Turn, ...], station: str) -> None:
    document = replace(memo(None), kind="transcript", title="KELM 91.3 FM", turns=turns)
    assert of_the_station("Roe", document, "The ice is out.") == station
