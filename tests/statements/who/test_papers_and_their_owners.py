"""Whose a paper is that is read out, handed on, found or quoted in a mail: whole passages through the stage."""

from dataclasses import replace
from typing import Any

import pytest

from foia_scan.records import Passage, Person, Turn
from foia_scan.statements.naming.known_people import known_in
from foia_scan.statements.who.meant import meant
from foia_scan.statements.writers.own_voice import Setting
from tests.statements.made import MERROW, TOPIC, memo, read

VANE = Person("Cora Vane", "Regional Coordinator", "FBI", "header")
SAYS = "that a county may opt out."
QUOTED = "“A county may opt out.”"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"The clerk read a letter of July 6 from the Department of Ports. It stated {SAYS}", "Department of Ports"),
        (f"The clerk read a letter of July 6. It stated {SAYS}", "ICE"),
        (f"I have a letter from the Elm Police Department. The letter says {SAYS}", "Elm Police Department"),
        (f"The Elm Port League's bulletin went out in May. The bulletin told members {SAYS}", "Elm Port League"),
        (f"The Elm Port League met in May. A bulletin told members {SAYS}", "ICE"),
        (f"The FBI was there. You enclosed a handbill. It is no longer used. I regret that it said {SAYS}", "ICE"),
        (f"You enclosed a handbill. The FBI was there. I regret that it said {SAYS}", "FBI"),
        (f"A talk that the FBI gave to the board in May said on its second slide {SAYS}", "FBI"),
        (f"A talk that pleased the board in May said on its second slide {SAYS}", ""),
        (f"The 2009 binder said at Tab 4 {SAYS}", "ICE"),
        (f"There are two letters. The December one, from Cora Vane, says {SAYS}", "Cora Vane"),
        (f"Ms. Vane came. I have here your agency's model letter. Its first line says {SAYS}", ""),
        (f"Ms. Vane wrote the slides of June. The slides told us {SAYS}", "ICE"),
        (f"Ms. Vane wrote a letter in June. The letter told us {SAYS}", "Cora Vane"),
        (f"I have a letter from the Department, dated last fall. It told me {SAYS}", "ICE"),
        (f"I have here the FBI's model letter of May. Its first line says {SAYS}", "FBI"),
        (f"The Elm State Patrol met. ICE was there.\nThe Patrol wrote me {SAYS}", "Elm State Patrol"),
        (f"He read me the minutes, where Cora Vane is down as saying {SAYS}", "Cora Vane"),
        (f"He read me the minutes, where I am down as saying {SAYS}", "Ada Merrow"),
        (f"The FBI sent an e-mail. The e-mail, from Ada Merrow, states {SAYS}", "Ada Merrow"),
        (f"Attorney Cora Vane at the Elm AG's shop wrote us in May that, as she reads it, {SAYS[5:]}", "Cora Vane"),
        (f"The Elm Port League answered our questions in May. The response states {SAYS}", "Elm Port League"),
        (f"The FBI wrote to us on May 3. It was cold. Its letter says {SAYS}", "FBI"),
        (f"Elm County gave us written comments. The comments add {SAYS}", "Elm County"),
        (f"We answered the questions in May. The response states {SAYS}", "Ada Merrow"),
        (f"Questions were answered in May. The bulletin states {SAYS}", "ICE"),
        (f"Attorney Cora Vane of the Elm clinic wrote to him on May 3 {SAYS}", "Cora Vane"),
    ],
)
def test_whose_paper_it_is(text: str, speaker: str) -> None:
    (said,) = read(text, kind="letter", people=(MERROW, VANE))
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Give him the brochure, page 3: {QUOTED}", "ICE"),
        (f"Give him the flyer: {QUOTED}", "ICE"),
        (f"For attribution to me: {QUOTED}", "Ada Merrow"),
        (f"He can have this from me by name: {QUOTED}", "Ada Merrow"),
        (f"My draft for page 9: {QUOTED}", "Ada Merrow"),
        (f"He found a flyer on the rack. It is dated May 3 and has this on its back: {QUOTED}", "ICE"),
        (f"Is the handbill still around? It says on the inside fold, {QUOTED}", "ICE"),
        # look-alikes
        (f"Give him Cora Vane's brochure: {QUOTED}", "Cora Vane"),
        (f"For attribution to Cora Vane: {QUOTED}", ""),
        (f"Give him a chair and a cup: {QUOTED}", ""),
    ],
)
def test_words_quoted_in_a_mail(text: str, speaker: str) -> None:
    said = read(text, kind="email", people=(MERROW, VANE))
    assert [each.speaker for each in said] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"In May, he said, Cora Vane of the FBI sat down and told him {SAYS}", "Cora Vane"),
        (f"Cora Vane came. A week later to the day one of her agency's lawyers told us {SAYS}", "FBI lawyer"),
        (f"In 2009 the agency's regional staff told us {SAYS}", "ICE"),
        (f"In 2009 the FBI's regional staff told us {SAYS}", "FBI"),
        (f"In 2009 the county's regional staff told us {SAYS}", "regional staff"),
    ],
)
def test_who_told_it(text: str, speaker: str) -> None:
    (said,) = read(text, kind="letter", people=(VANE,), author=Person("Ben Orr", "Mayor", "City of Elm", "signature"))
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        ("With: Cora Vane, Regional Coordinator, FBI", "Cora Vane"),
        ("Spoke with: Cora Vane, FBI", "Cora Vane"),
        ("Caller: Cora Vane (FBI)", "Cora Vane"),
        # look-alikes
        ("Without: a lawyer", ""),
        ("File: Cora Vane", ""),
    ],
)
def test_whom_notes_of_a_call_speak_of(head: str, speaker: str) -> None:
    notes = replace(memo("2010-08-03"), kind="unknown", title="Notes of telephone call", people=(MERROW,))
    who = known_in((MERROW,), f"{head}\nI asked what a county does.", TOPIC)
    passage = Passage("d", 0, "She told me so.", (), (), "text", 0, "I asked what a county does. ")
    setting = Setting(notes, None, who, TOPIC, passage, head=f"NOTES OF TELEPHONE CALL\n{head}")
    person = meant("she", passage.lead, setting)
    assert (person.name if person else "") == speaker


def test_the_department_of_one_of_a_state_is_his_own() -> None:
    orr = Person("Ben Orr", "Director", "Elm Department of Ports", "header")
    turns = (Turn(0, 0, "Ben Orr", "Director", "Elm Department of Ports"),)
    hearing: dict[str, Any] = {"kind": "transcript", "author": None, "people": (orr,), "turns": turns}
    (held,) = read("The Department reads what it signed as making participation mandatory.", **hearing)
    (told,) = read(f"In May the Department told the sheriffs {SAYS}", **hearing)
    assert (held.speaker, held.attribution) == ("Ben Orr", "direct")
    assert (told.speaker, told.attribution) == ("Elm Department of Ports", "paraphrased")


def test_a_newspaper_speaks_of_itself() -> None:
    pilot = Person("Crane Bay Pilot", "", "Crane Bay Pilot", "outlet")
    for who in ("this page", "this newspaper"):
        (said,) = read(f"In May {who} told its readers {SAYS}", kind="news", author=pilot, people=())
        assert (said.speaker, said.attribution) == ("Crane Bay Pilot", "direct")
    (said,) = read(f"In May this page told its readers {SAYS}", kind="letter")
    assert said.speaker == "ICE"


@pytest.mark.parametrize(
    ("row", "speaker"),
    [
        ("5 / Office of Ports, Attorney Cora Vane / 12-02-2010 / 4.1", "Cora Vane"),
        ("5 | Cora Vane | May 3, 2010 | 4.1", "Cora Vane"),
        # look-alikes
        ("5 / 12-02-2010 / 4.1", "Ada Merrow"),
        ("5 / the harbor / 12-02-2010 / 4.1", "Ada Merrow"),
    ],
)
def test_a_row_of_comments(row: str, speaker: str) -> None:
    (said,) = read(f"{row} Delete this. A county may opt out.", kind="report", people=(MERROW, VANE))
    assert said.speaker == speaker


def test_the_department_of_a_caption() -> None:
    caption = "ELM PARISH v. U.S. DEPARTMENT OF HOMELAND SECURITY, Defendant. COMPLAINT"
    text = f"{caption}\nIn May the Department informed the Parish {SAYS}"
    parish = Person("Elm Parish", "", "Elm Parish", "party")
    said = read(text, kind="report", title=caption, author=parish, people=())
    assert [each.speaker for each in said] == ["DHS"]
