from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan import names


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Marlowe, Ellen T", "Ellen T. Marlowe", ""),
        ("Harker, Joe </O=DMS/OU=FIRST/CN=JHARKER>", "Joe Harker", ""),
        ("Harker, Joe T. (FHI) (DMS)", "Joe T. Harker", ""),
        ("'jharker@dms.gov'", "jharker@dms.gov", ""),
        ("ellen.marlowe@cba.gov", "Ellen Marlowe", ""),
        ("Ellen Marlowe [mailto:em@cba.gov]", "Ellen Marlowe", ""),
        ("Ellen Marlowe/HQ/CBA@CBA", "Ellen Marlowe", ""),
        ("Sheriff Carl Oster", "Carl Oster", "Sheriff"),
        ("Rep. Ann Doyle (D-Oregon)", "Ann Doyle", "Rep."),
        ("Maritime Safety Secretary Ruth Abel", "Ruth Abel", "Maritime Safety Secretary"),
        ("Attorney General Lee Tran", "Lee Tran", "Attorney General"),
        ("Ruth Abel, Director", "Ruth Abel", "Director"),
        ("Ruth Abel, Chief, Records Branch", "Ruth Abel", "Chief, Records Branch"),
        ("The Honorable Peter J. Wills, Jr.", "Peter J. Wills Jr.", ""),
        ("De La Cruz, Maria", "Maria De La Cruz", ""),
        ("Bishop, Maria", "Maria Bishop", ""),
        ("Bishop Maria Lund", "Maria Lund", "Bishop"),
        ("MR. OSTER", "Oster", ""),
        ("CARL J. OSTER", "Carl J. Oster", ""),
        ("MS. DOYLE-HART", "Doyle-Hart", ""),
        ("MR. O'BRIEN", "O'Brien", ""),
        ("Chairwoman LARGO.", "Largo", "Chairwoman"),
        ("Representatives Roe", "Roe", "Representatives"),
        ("H <hx17@mail.com>", "H", ""),
        ("(b)(6)", "[redacted (b)(6)]", ""),
        ("(b)(6), (b)(7)(C)", "[redacted (b)(6), (b)(7)(C)]", ""),
        ("(b)(6) (b)(7)(C)", "[redacted (b)(6), (b)(7)(C)]", ""),
        ("Chief (b)(6)", "[redacted (b)(6)]", "Chief"),
        ("Clerk of the Board: ((b)(6))", "[redacted (b)(6)]", "Clerk of the Board"),
        ("Roe, April", "April Roe", ""),
        ("Moss, June T.", "June T. Moss", ""),
        ("De La Cruz, May", "May De La Cruz", ""),
        ("August R. Moss", "August R. Moss", ""),
        ("APRIL T. ROE", "April T. Roe", ""),
        ("Roe, March", "Roe", ""),
        ("Sheriff June Roe", "June Roe", "Sheriff"),
        ("Ms. April Moss", "April Moss", ""),
        ("June Roe <jroe@elm.gov>", "June Roe", ""),
    ],
)
def test_names_as_releases_write_them(text: str, name: str, title: str) -> None:
    assert names.strip_titles(text) == (name, title)
    assert names.person(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Harbor Watch Program Office",
        "Board of Supervisors",
        "DMS News Clips",
        "Regional Coordinators (All)",
        "To the file",
        "THE WITNESS",
        "12 May",
        "I'm Ada Roe",
        "Bureau of Investigation",
        "Help Desk",
        "Records Hotline",
        "Elm Jail",
        "Ada Precinct",
        "April Moss",
        "August 4 Moss",
        "May, June",
        "Elm Port Authority",
        "March R. Moss",
        "Late April Moss",
        "April R. Report",
        "Director April 2010",
        "Sheriff May",
    ],
)
def test_what_is_no_person(text: str) -> None:
    assert names.person(text) == ""


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Vander Meer", False),
        ("Vanden Berg", False),
        ("Ida Vander Meer", True),
        ("Vance Meer", True),
        ("Ada Desker", True),
    ],
)
def test_a_surname_of_two_words_is_no_full_name(text: str, full: bool) -> None:
    assert names.person(text) == text
    assert names.is_full(text) is full


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Ellen Marlowe", "Marlowe, Ellen T", True),
        ("E. Marlowe", "Ellen T. Marlowe", True),
        ("Dave Oster", "David Oster", True),
        ("R. Anthony Brill", "Anthony Brill", True),
        ("Ellen Marlowe", "Edgar Marlowe", False),
        ("Ellen T. Marlowe", "Ellen R. Marlowe", False),
        ("Marlowe", "Ellen Marlowe", False),
        ("Peter Wills Jr.", "Peter Wills Sr.", False),
        ("[redacted (b)(6)]", "[redacted (b)(6)]", False),
        ("Judith Orr", "Judy Orr", True),
        ("Judith Orr", "Jude Orr", False),
    ],
)
def test_who_is_the_same(a: str, b: str, same: bool) -> None:
    assert names.same_person(a, b) is same
    assert names.same_person(b, a) is same


def test_a_surname_is_completed_only_where_one_person_can_be_meant() -> None:
    assert names.complete("Oster", ["Carl J. Oster", "Carl Oster", "Ann Doyle"]) == "Carl J. Oster"
    assert names.complete("Oster", ["Carl Oster", "Ruth Oster"]) == "Oster"
    assert names.complete("C. Oster", ["Carl Oster", "Ruth Oster"]) == "Carl Oster"
    assert names.complete("Oster", []) == "Oster"
    assert names.complete("De la Cruz", ["Maria de la Cruz", "Ann Doyle"]) == "Maria de la Cruz"
    assert names.complete("Al Cruz", ["Maria de la Cruz"]) == "Al Cruz"  # a given name, no particle
    assert names.complete("[redacted (b)(6)]", ["Carl Oster"]) == "[redacted (b)(6)]"


@given(st.text(max_size=80))
def test_never_raises_and_is_stable(text: str) -> None:
    name = names.person(text)
    assert names.person(name) in (name, "") or names.is_redacted(name) or "@" in name


@given(st.sampled_from(["Ellen Marlowe", "J. T. Harker", "CARL OSTER", "Doyle, Ann", "Wills"]))
def test_everybody_is_himself(name: str) -> None:
    assert names.same_person(name, name)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Chief of Police Armand Thibault", "Armand Thibault", "Chief of Police"),
        ("Deputy Chief of Staff Ann Roe", "Ann Roe", "Deputy Chief of Staff"),
        ("Director of Public Safety J. Orr", "J. Orr", "Director of Public Safety"),
        ("Co-chair Alma Reyes", "Alma Reyes", "Co-chair"),
        ("Secretary of State", "", ""),
        ("Bay of Pigs", "", ""),
    ],
)
def test_an_office_with_its_field_before_a_name(text: str, name: str, title: str) -> None:
    assert names.strip_titles(text) == (name, title)


@pytest.mark.parametrize(
    ("name", "known", "whole"),
    [
        ("Van Houten", ["Dolores Van Houten", "Ann Roe"], "Dolores Van Houten"),
        ("Le Blanc", ["Ann Le Blanc"], "Ann Le Blanc"),
        ("Ben Orr", ["Read Ben Orr"], "Ben Orr"),
        ("Van Houten", ["Ann Van Houten", "Dolores Van Houten"], "Van Houten"),
    ],
)
def test_a_surname_of_two_words(name: str, known: list[str], whole: str) -> None:
    assert names.complete(name, known) == whole


@pytest.mark.parametrize("title", ["Freeholder", "Trustee", "Comm."])
def test_titles_of_local_offices(title: str) -> None:
    assert names.strip_titles(f"{title} Ann Roe") == ("Ann Roe", title)
