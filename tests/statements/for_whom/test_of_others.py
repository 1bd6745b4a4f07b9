"""Who is of no federal agency, by the title or the words beside the name."""

import pytest

from foia_scan.statements.for_whom.belonging.of_others import of_no_agency
from foia_scan.statements.naming.offices import office_of
from tests.statements.made import TOPIC


@pytest.mark.parametrize(
    ("name", "role", "text"),
    [
        ("Ada Merrow", "Gov.", ""),
        ("Ada Merrow", "county manager", ""),
        ("Ada Merrow", "", "It was Governor Ada Merrow who wrote."),
        ("Ada Merrow", "director", "So says Sister Ada Merrow, our director."),
        ("Ada Merrow", "", "Mrs. Merrow at the Division went through it with me."),
        ("Ada Merrow", "", "Ms. Merrow of our regional records bureau cautions me."),
        ("Ada Merrow", "", "May 3. EBI, Ada Merrow. She will mail it."),
        ("Ada Merrow", "", "From: Merrow, Ada (County Manager). To: All."),
        ("Ada Merrow", "", "Ada Merrow of Harborkin said so."),
        ("Ada Merrow", "", "Ada Merrow, who runs Harborkin, said so."),
        ("Ada Merrow", "", "Ada Merrow, the group's organizer, said so."),
        ("Ada Merrow", "Captain", ""),
        ("EBI lawyer", "EBI lawyer", "An EBI lawyer called."),
        ("jailer", "jailer", "She was told by the county's jailer that it is so."),
        ("lawyers", "lawyers", "Their lawyers advised them that it is so."),
    ],
)
def test_of_a_state_or_a_locality(name: str, role: str, text: str) -> None:
    assert of_no_agency(name, role, (text,), TOPIC)


@pytest.mark.parametrize(
    ("name", "role", "text"),
    [
        ("Ada Merrow", "Deputy Chief of Staff", ""),
        ("Ada Merrow", "police liaison", ""),
        ("Ada Merrow", "", "Governor Ben Orr wrote to Ada Merrow."),
        ("Ada Merrow", "", "Councilman ORR. Ms. Merrow, you came for ICE."),
        ("Ada Merrow", "", "Asked if a governor could refuse, Merrow said no."),
        ("Ada Merrow", "", "Ms. Merrow met the sheriff in the county on Friday."),
        ("Ada Merrow", "", "May 3. ICE, Ada Merrow. She will mail it."),
        ("Ada Merrow", "", "Ada Merrow of the ICE press office said so."),
        ("Ada Merrow", "", "Ada Merrow of headquarters said so."),
        ("Ada Merrow", "", "Ada Merrow of the General Counsel's office said so."),
        ("ICE lawyer", "ICE lawyer", "An ICE lawyer called."),
        ("ICE", "", "The county of our ICE office."),
        ("lawyer", "lawyer", "The county's sheriff heard it from a lawyer."),
        ("lawyers", "lawyers", "Our lawyers advised them that it is so."),
        ("deputy", "deputy", "Her deputy advised them that it is so."),
    ],
)
def test_who_may_be_the_agencys(name: str, role: str, text: str) -> None:
    assert not of_no_agency(name, role, (text,), TOPIC)


def test_one_who_came_with_an_officer_holds_no_office() -> None:
    assert office_of("spokesman who stood beside the sheriff") is None
    assert office_of("sheriff who stood beside the spokesman") is not None
