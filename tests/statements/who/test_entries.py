"""Notes, logs and chronologies: whose words an entry takes down, and of which day it is."""

from typing import Any

import pytest

from foia_scan.records import Person, Turn
from tests.statements.made import MERROW, read

VANE = Person("Cora Vane", "Attorney", "ICE", "header")
NOTES: dict[str, Any] = {"kind": "report", "title": "Secure Communities call log", "people": (MERROW, VANE)}


@pytest.mark.parametrize(
    ("text", "speaker", "attribution"),
    [
        ("Vane: a county may opt out.", "Cora Vane", "paraphrased"),
        ("Rain fell. CV: not one county may opt out.", "Cora Vane", "paraphrased"),
        ("Rain fell. XV: a county may opt out.", "Ada Merrow", "direct"),
        ("Vane (by phone): friendly. Says a county may opt out.", "Cora Vane", "paraphrased"),
        ("Vane: “a county may opt out of it.”", "Cora Vane", "quoted"),
        ("Orr will call.\nOrr: a county may opt out.", "Orr", "paraphrased"),
        (
            "May 3. Cora Vane, by phone: who asks?\nMay 4. Same caller: a county may opt out.",
            "Cora Vane",
            "paraphrased",
        ),
        ("Duluth is cold.\nDuluth: a county may opt out.", "Ada Merrow", "direct"),
        ("Background: a county may opt out.", "Ada Merrow", "direct"),
        ("Me: a county may opt out.", "Ada Merrow", "direct"),
        ("Budget officer: a county may opt out.", "Budget officer", "paraphrased"),
        ("On the budget officer: a county may opt out.", "Ada Merrow", "direct"),
        ("7/8. Elm Co. undersheriff. Said a county may opt out.", "Elm Co. undersheriff", "paraphrased"),
        ("7/8. Elm Co., Cora Vane. Said a county may opt out.", "Cora Vane", "paraphrased"),
        ("7/8. Elm Co., Cora Vane. Told her a county may opt out.", "Ada Merrow", "direct"),
        ("7/8. Elm Co., Cora Vane. A county may opt out.", "Ada Merrow", "direct"),
        ("2. Merrow: who said so? Vane: it was June. A county may opt out.", "Cora Vane", "paraphrased"),
        ("2. Vane: it was June. A county may opt out.", "Cora Vane", "paraphrased"),
        ("2. Vane: it rained. Background: a county may opt out.", "Cora Vane", "paraphrased"),
    ],
)
def test_holder(text: str, speaker: str, attribution: str) -> None:
    assert {(s.speaker, s.attribution) for s in read(text, **NOTES)} == {(speaker, attribution)}


@pytest.mark.parametrize(
    ("line", "speaker", "date"),
    [
        ("Nov. 3, Vane: a county may opt out.", "Cora Vane", "2009-11-03"),
        ("Vane, by phone: a county may opt out.", "Cora Vane", "2010-08-03"),
        # look-alikes
        ("Important: a county may opt out.", "Ben Orr", "2010-08-03"),
        ("Orr: a county may opt out.", "Ben Orr", "2010-08-03"),
    ],
)
def test_a_line_of_notes_that_is_read_out(line: str, speaker: str, date: str) -> None:
    orr = Person("Ben Orr", "Sheriff", "Elm County", "deponent")
    turns = (Turn(0, 0, "Ben Orr", "Sheriff", "Elm County"),)
    (said,) = read(f"“{line}” That is what it says.", kind="deposition", author=orr, people=(orr, VANE), turns=turns)
    assert (said.speaker, said.date) == (speaker, date)


def test_a_mail_greets_and_does_not_quote() -> None:
    mail = {"kind": "email", "recipients": (VANE,), "people": (MERROW, VANE)}
    (statement,) = read("Cora: a county may opt out.", **mail)
    assert statement.speaker == "Ada Merrow"
    for office in ("Sheriff", "Commissioners"):
        (statement,) = read(f"{office}: You asked me a plain question. A county may opt out.", **mail)
        assert statement.speaker == "Ada Merrow"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("7/8. Cora Vane called. She said that a county may opt out.", "2010-07-08"),
        ("3. Elm State Patrol (Thursday, July 8). Cora Vane said that a county may opt out.", "2010-07-08"),
        ("7/8. Elm. She will run in March. She told Cora Vane that a county may opt out.", "2010-07-08"),
        ("Day 2, Friday. Cora Vane told us that a county may opt out.", "2010-07-30"),
        ("3. Elm State Patrol (since July 8). Cora Vane said that a county may opt out.", "2010-08-03"),
        ("July 8: Cora Vane called. She said that a county may opt out.", "2010-07-08"),
        ("Later addition, 8/20: Cora Vane now says that a county may opt out.", "2010-08-20"),
        ("7/8 of the counties may opt out.", "2010-08-03"),
        ("July 8, later. Cora Vane called. She said that a county may opt out.", "2010-07-08"),
        ("July 8, the later of two dates. A county may opt out.", "2010-08-03"),
        ("7/8, Elm County. Cora Vane called. She said that a county may opt out.", "2010-07-08"),
        ("MON 0910. Cora Vane called. She said that a county may opt out.", "2010-08-02"),
        ("Mon 12 may work. Cora Vane called. She said that a county may opt out.", "2010-08-03"),
    ],
)
def test_day(text: str, date: str) -> None:
    assert {s.date for s in read(text, **NOTES)} == {date}


@pytest.mark.parametrize(
    ("week", "date"), [("week of July 5, 2010", "2010-07-06"), ("week ending Friday, July 9, 2010", "2010-07-06")]
)
def test_a_weekday_of_the_log_s_week(week: str, date: str) -> None:
    (said,) = read("TUE 0910. Cora Vane called. She said that a county may opt out.", **{**NOTES, "date_text": week})
    assert said.date == date


@pytest.mark.parametrize(
    ("first", "date"), [("February 3, 2010. The jail calls.", "2010-02-08"), ("The jail calls.", "2011-02-08")]
)
def test_an_entry_is_of_the_year_of_the_one_before(first: str, date: str) -> None:
    text = f"{first}\nFebruary 8. Cora Vane called. She said that a county may opt out."
    (said,) = read(text, **{**NOTES, "date": "2010-11-22"})
    assert said.date == date


def test_what_was_said_at_a_meeting_is_of_its_day() -> None:
    (said,) = read("Cora Vane said that a county may opt out.", title="Secure Communities meeting of July 9")
    (other,) = read("Cora Vane said that a county may opt out.", title="Secure Communities schedule of July 9")
    assert (said.date, other.date) == ("2010-07-09", "2010-08-03")


def test_a_conversation_that_a_machine_kept_is_everybody_s_own() -> None:
    (said,) = read(
        "Vane, Cora (10:14): a county may opt out.\n", **{**NOTES, "title": "Secure Communities conversation log"}
    )
    assert (said.speaker, said.attribution, said.audience) == ("Cora Vane", "direct", "internal")


def test_what_was_said_to_the_very_person_on_the_phone_is_of_that_day() -> None:
    mail = {"kind": "email", "people": (MERROW, VANE)}
    opening = "I had Cora Vane on the phone on July 9.\n"
    (said,) = read(opening + "Vane said that a county may opt out.", **mail)
    (other,) = read(opening + "Ben Orr said that a county may opt out.", **mail)
    assert (said.date, other.date) == ("2010-07-09", "2010-08-03")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("05/18/10 Call from Ben Orr, ICE. Advises that a county may opt out.", ["Ben Orr"]),
        (
            "05/18/10 Call from Ben Orr, ICE. Advises that a county may opt out.\n"
            "Further advises that no sheriff is required to participate.",
            ["Ben Orr", "Ben Orr"],
        ),
        ("May 18. Ben Orr called. Asked if a signature was needed, replied that it was not mandatory.", ["Ben Orr"]),
        ("May 18. Call to Ben Orr, ICE. Was told that a county may opt out.", ["Ben Orr"]),
        ("05/18/10 Call from Ben Orr, ICE. Advised him that a county may opt out.", ["Ada Merrow"]),
        ("Ben Orr called.\nFurther advice is that a county may opt out.", ["Ada Merrow"]),
    ],
)
def test_a_log_leaves_out_who_called(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in read(text, kind="report", title="Secure Communities: log of calls")] == speakers


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("0915 hrs, July 3. Ben Orr, ICE. Advises that a county may opt out.", "2010-07-03"),
        ("9:15 a.m., July 3. Ben Orr, ICE. Advises that a county may opt out.", "2010-07-03"),
        ("1400 forms, July 3. Ben Orr, ICE. Advises that a county may opt out.", "2010-08-03"),
    ],
)
def test_the_time_of_day_before_the_day_of_an_entry(text: str, date: str) -> None:
    (said,) = read(text, kind="report", title="Secure Communities: report of contact")
    assert (said.speaker, said.date) == ("Ben Orr", date)


def test_a_weekday_with_its_number_opens_an_entry() -> None:
    (said,) = read("Mon 8/2, Elm County. Rain. Cora Vane said that a county may opt out.", **NOTES)
    assert str(said.date) == "2010-08-02"
    (said,) = read("Mon 2 lamps, Elm County. Rain. A county may opt out.", **NOTES)
    assert str(said.date) == "2010-08-03"


def test_a_day_without_a_year_follows_the_entry_before_where_the_log_bears_none() -> None:
    log = "Mon., May 10, 2010, 9:20 a.m. The lamps.\nMon., May 10, 2:05 p.m. A county may opt out."
    assert [str(said.date) for said in read(log, **{**NOTES, "date": None})] == ["2010-05-10"]
