"""Offices of States, counties and cities."""

import pytest

from foia_scan.statements.offices import is_local

LOCAL = (
    "Sheriff|Undersheriff|the mayor|Governor of Ohio|Deputy Attorney General|Chief|ASSISTANT CHIEF|Supervisor|"
    "Commissioner|Councilmember|State Rep.|City Solicitor|sheriff-elect|Ald."
)
AN_AGENCY_S = (
    "|Director|Deputy Chief of Staff|Unit Chief|Chief, Deployment Branch|supervisor|Sheriff Liaison|"
    "Liaison to the Governor|Section Chief|Rep.|Secretary|Chief of Outreach|counsel|Commissioner of"
)


@pytest.mark.parametrize("role", LOCAL.split("|"))
def test_titles_that_no_agency_has(role: str) -> None:
    assert is_local(role)


@pytest.mark.parametrize("role", AN_AGENCY_S.split("|"))
def test_titles_that_an_agency_may_have(role: str) -> None:
    assert not is_local(role)
