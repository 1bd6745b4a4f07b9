"""Whose body a paper means: "the bureau" of its own letterhead, a State's department, those who are of its own house;
and bodies that only sound like them."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

SAYS = "that a county may opt out."
ROE = Person("Ada Roe", "Director", "Elm Harbor Guard", "signature")
CLERK = Person("Ada Merrow", "Clerk", "Elm County", "signature")
HEAD = "ELM HARBOR GUARD\nBureau of Prints"
GUARD = "Elm Harbor Guard"


def held(text: str, title: str) -> tuple[str, str, str]:
    text = f"Secure Communities came up.\n{text}"
    (said,) = read(text, kind="memo", author=ROE, people=(ROE,), title=title)
    return said.speaker, said.organization, said.attribution


@pytest.mark.parametrize(
    ("text", "title", "speaker", "attribution"),
    [
        (f"The bureau said {SAYS}", HEAD, GUARD, "paraphrased"),
        (f"The bureau said {SAYS}", "ELM HARBOR GUARD\nSTATE BUREAU OF PRINTS", GUARD, "paraphrased"),
        (f"The bureau holds {SAYS}", HEAD, "Ada Roe", "direct"),
        (f"The board believes {SAYS}", "ELM HARBOR GUARD\nBoard of Ports", "Ada Roe", "direct"),
        # another one's
        (f"The bureau said {SAYS}", f"{HEAD}\nBureau of Lamps", "", "paraphrased"),
        (f"The bureau said {SAYS}", "ELM HARBOR GUARD\nDivision of Prints", "", "paraphrased"),
        (f"A bureau said {SAYS}", HEAD, "", "paraphrased"),
        (f"The pier said {SAYS}", "ELM HARBOR GUARD\nPier of Elm", "", "paraphrased"),
    ],
)
def test_the_bureau_of_the_letterhead(text: str, title: str, speaker: str, attribution: str) -> None:
    told, _, by = held(text, title)
    assert (told, by) == (speaker, attribution)


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        (f"Ms. Ida Moss of our staff said {SAYS}", "Ida Moss", GUARD),
        (f"Ms. Ida Moss of our staff on the call said {SAYS}", "Ida Moss", GUARD),
        (f"Ms. Ida Moss of our staffing firm said {SAYS}", "Ida Moss", ""),
        (f"Mr. Cal Orr of the Elm City field office said {SAYS}", "Cal Orr", "ICE"),
        (f"Mr. Cal Orr from your field office said {SAYS}", "Cal Orr", "ICE"),
        (f"Mr. Cal Orr of the field hospital said {SAYS}", "Cal Orr", ""),
        (f"Its staff said {SAYS}", GUARD, GUARD),
        (f"The FBI came. Its staff said {SAYS}", "FBI", "FBI"),
        (f"Its callers said {SAYS}", "callers", ""),
        (f"We wrote to the FBI. The woman there said {SAYS}", "FBI", "FBI"),
        (f"We wrote to the FBI. The gentleman there said {SAYS}", "FBI", "FBI"),
        (f"We wrote to the FBI. The clerk there said {SAYS}", "FBI clerk", "FBI"),
        (f"We wrote to the FBI. The woman said {SAYS}", "woman", ""),
    ],
)
def test_who_is_of_the_house(text: str, speaker: str, organization: str) -> None:
    assert held(text, "Secure Communities")[:2] == (speaker, organization)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (f"Captain Cal Orr, who runs my jail, told me {SAYS}", "ICE"),
        (f"Captain Cal Orr, who runs our records unit, told me {SAYS}", "ICE"),
        (f"Captain Cal Orr, who runs a jail, told me {SAYS}", ""),
        (f"Captain Cal Orr, who runs my errands, told me {SAYS}", ""),
    ],
)
def test_who_runs_a_part_of_the_writer_s_house(text: str, organization: str) -> None:
    (said,) = read(text)
    assert (said.speaker, said.role, said.organization) == ("Cal Orr", "Captain", organization)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Vermont signed. The state Department of Justice said {SAYS}", "Vermont Department of Justice"),
        (f"Vermont signed. The State's Department of Justice said {SAYS}", "Vermont Department of Justice"),
        (f"Vermont and Ohio signed. The state Department of Justice said {SAYS}", "state Department of Justice"),
        (f"Vermont signed. The U.S. Department of Justice said {SAYS}", "DOJ"),
        (f"The Department of Justice said {SAYS}", "DOJ"),
    ],
)
def test_a_state_s_department_is_not_the_federal_one(text: str, speaker: str) -> None:
    (said,) = read(text, kind="report")
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "author", "speaker"),
    [
        (f"It is the Authority's reading {SAYS}", None, ""),
        (f"It is the Harbor Authority's reading {SAYS}", None, "Harbor Authority"),
        (f"It is the Authority's reading {SAYS}", CLERK, ""),
        (f"It is my reading {SAYS}", CLERK, "Ada Merrow"),
    ],
)
def test_a_body_that_no_paper_names_in_full_is_not_the_agency_that_writes(
    text: str, author: Person | None, speaker: str
) -> None:
    (said,) = read(text, **({"author": author, "people": (author,)} if author else {}))
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"County Solicitor Ida Moss of Elm County said {SAYS}", "Ida Moss", "County Solicitor"),
        (f"Town Clerk Ida Moss of Elm County said {SAYS}", "Ida Moss", "Town Clerk"),
        (f"Solicitor Ida Moss of Elm County said {SAYS}", "Ida Moss", "Solicitor"),
    ],
)
def test_officers_of_a_county_by_the_whole_title(text: str, speaker: str, role: str) -> None:
    (said,) = read(text, kind="news", author=None, people=())
    assert (said.speaker, said.role) == (speaker, role)
