"""Whom mail, letters and memos speak to by the offices of those who write and read them, and whom papers of an unusual
kind speak to."""

from typing import Any

import pytest

from foia_scan.records import Person
from tests.statements.made import MERROW, SHERIFF, read

CITY_LAWYER = Person("Una Rice", "City Attorney", "", "memo-head")
OUTSIDE_LAWYER = Person("Una Rice", "Attorney", "Harbor Legal Aid", "memo-head")
COUNCIL = Person("Mayor Stone and Members of the Council", "", "", "memo-head")
OF_GOVERNOR = Person("Cal Orr", "", "GOV", "header")
OF_NOBODY = Person("Cal Orr", "", "", "header")
ASH = Person("Joe Ash", "Director", "State Bureau of Identification", "header")
CHAIR = Person("Olm", "Chair", "Elm County Council", "salutation")
KEEPER = Person("Lee Tran", "Coordinator", "", "kept-by")
STRANGER = Person("Lee Tran", "Coordinator", "", "signature")
PARISH = Person("Lee Tran", "Parish President", "", "kept-by")
BUREAU_CHIEF = Person("Al Stone", "Bureau Commander", "Records Bureau", "memo-head")
AGENCIES = Person("All terminal agency coordinators", "", "", "memo-head")
STATIONS = Person("All station commanders", "", "", "memo-head")
COMMISSIONER = Person("Al Stone", "Commissioner", "Department of Lamps", "salutation")
CURATOR = Person("Al Stone", "Curator", "Department of Lamps", "salutation")
INSPECTORS = Person("DHS OIG", "", "DHS OIG", "issuer")


@pytest.mark.parametrize(
    ("rest", "audience"),
    [
        # what a board is told by its own lawyer or its sheriff, the jurisdiction is told
        ({"kind": "memo", "author": CITY_LAWYER, "recipients": (COUNCIL,)}, "jurisdiction"),
        ({"kind": "memo", "author": SHERIFF, "recipients": (COUNCIL,)}, "jurisdiction"),
        ({"kind": "memo", "author": BUREAU_CHIEF, "recipients": (AGENCIES,)}, "jurisdiction"),
        ({"kind": "memo", "author": BUREAU_CHIEF, "recipients": (STATIONS,)}, "internal"),
        ({"kind": "letter", "recipients": (COMMISSIONER,)}, "jurisdiction"),
        ({"kind": "letter", "recipients": (CURATOR,)}, "unknown"),
        ({"kind": "letter", "recipients": (CHAIR,), "status": "draft"}, "internal"),
        ({"kind": "email", "recipients": (OF_GOVERNOR,)}, "jurisdiction"),
        ({"kind": "email", "recipients": (OF_NOBODY,)}, "internal"),
        ({"kind": "email", "author": SHERIFF, "recipients": (MERROW, ASH)}, "internal"),
        ({"kind": "email", "author": SHERIFF, "recipients": (ASH, MERROW)}, "jurisdiction"),
        ({"kind": "letter", "recipients": (CHAIR,)}, "jurisdiction"),
        ({"kind": "faq", "title": "Secure Communities: questions and answers for parish officials"}, "jurisdiction"),
        ({"kind": "faq", "title": "Secure Communities: questions and answers for parishioners"}, "public"),
        ({"kind": "report", "title": "Sheriffs’ briefing: Secure Communities"}, "jurisdiction"),
        ({"kind": "transcript", "title": "Secure Communities. Ohio House of Representatives"}, "jurisdiction"),
        ({"kind": "transcript", "title": "Secure Communities. House of Representatives"}, "congress"),
        ({"kind": "transcript", "title": "Secure Communities on Channel 5, live"}, "public"),
        ({"kind": "transcript", "title": "Secure Communities, live"}, "congress"),
        ({"kind": "report", "title": "Secure Communities", "author": KEEPER}, "internal"),
        ({"kind": "report", "title": "Secure Communities", "author": STRANGER}, "public"),
        ({"kind": "report", "title": "Secure Communities", "author": PARISH}, "internal"),
        ({"kind": "report", "title": "Secure Communities: OIG audit", "author": INSPECTORS}, "public"),
        (
            {"kind": "report", "title": "Secure Communities: OIG audit", "author": INSPECTORS, "status": "draft"},
            "internal",
        ),
    ],
)
def test_the_document_s_own_readers(rest: dict[str, Any], audience: str) -> None:
    (statement,) = read("A county may opt out.", **rest)
    assert statement.audience == audience


LAWYER = Person("Una Rice", "Parish Attorney", "", "memo-head")
PRESIDENT = Person("Al Stone", "Parish President", "", "memo-head")


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Ben Orr telephoned on May 3. He made it clear that no county may opt out.", "jurisdiction"),
        ("Ben Orr came by. He made it clear that no county may opt out.", "jurisdiction"),
        ("Ben Orr knows the law. He made it clear that no county may opt out.", "internal"),
        ("By the Secretary’s remarks on the 6th, ICE holds that a county may opt out.", "public"),
        ("By the Secretary’s memory of the 6th, ICE holds that a county may opt out.", "jurisdiction"),
        ("ICE told communities that a county may opt out.", "jurisdiction"),
        ("ICE told the whole country that a county may opt out.", "public"),
        ("ICE swore in March that a county may opt out.", "court"),
        ("ICE answered under oath that a county may opt out.", "court"),
    ],
)
def test_inside_a_parish(text: str, audience: str) -> None:
    (said,) = read(text, kind="memo", author=LAWYER, recipients=(PRESIDENT,), people=(LAWYER, PRESIDENT))
    assert said.audience == audience


@pytest.mark.parametrize(
    ("title", "text", "audience"),
    [
        ("Notes: sheriffs’ lunch", "Ben Orr said that a county may opt out.", "jurisdiction"),
        ("Notes: a lunch", "Ben Orr said that a county may opt out.", "internal"),
        ("Congressional call, notes", "Ada Merrow said that a county may opt out.", "congress"),
    ],
)
def test_where_they_sat_together(title: str, text: str, audience: str) -> None:
    (said,) = read(text, kind="report", title=f"Secure Communities. {title}", author=KEEPER, people=(KEEPER, MERROW))
    assert said.audience == audience


@pytest.mark.parametrize(
    ("line", "audience"),
    [
        ("Source: Joe Ash, Director, Elm Bureau of Records", "jurisdiction"),
        ("Source: Joe Ash, Director, Secure Communities", "internal"),
    ],
)
def test_what_inspectors_hear_that_outsiders_were_told(line: str, audience: str) -> None:
    title = f"Record of interview, Secure Communities\n{line}"
    (said,) = read("Ada Merrow presented it as one that a county may opt out of.", kind="report", title=title,
                   author=INSPECTORS, people=(MERROW,), status="internal")  # fmt: skip
    assert said.audience == audience


def test_boards_that_questions_for_the_record_speak_of_are_not_asked() -> None:
    title = "Secure Communities: questions for the record"
    asked = "\n".join(["Who pays for the lamps?"] * 3 + ["What of the Council of the City of Elm?"])
    found = read(f"{asked}\nA county may opt out.", kind="transcript", title=title)
    assert [said.audience for said in found] == ["congress"]


def test_an_open_letter_is_everybody_s() -> None:
    lawyer = Person("Ivo Lake", "Attorney", "Harbor Legal Aid", "signature")
    (said,) = read("OPEN LETTER\nA county may opt out.", kind="letter", author=lawyer, recipients=(MERROW,))
    assert said.audience == "public"
    (said,) = read(
        "A letter, open on her desk\nA county may opt out.", kind="letter", author=lawyer, recipients=(MERROW,)
    )
    assert said.audience == "unknown"
