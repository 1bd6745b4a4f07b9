"""Groups that were set up to look into something, as the authors of what they report."""

from __future__ import annotations

import pytest

from foia_scan.documents.review_groups import group_that_reports
from tests.documents.paper import one


@pytest.mark.parametrize(
    ("head", "group"),
    [
        (["REPORT OF THE WORKING GROUP ON HARBOR LAMPS", "May 3, 2011"], "Working Group on Harbor Lamps"),
        (["FINDINGS AND RECOMMENDATIONS OF THE ELM REVIEW PANEL"], "Elm Review Panel"),
        (["Coastal Border Agency", "Harbor Review Team", "How the public was told"], "Harbor Review Team"),
        (["Task Force on Lamps", "FINDINGS (excerpt)"], "Task Force on Lamps"),
        # whom it is told, and who only met
        (["Report to the Working Group on Harbor Lamps"], ""),
        (["Harbor Working Group", "Meeting of May 3, 2011"], ""),
        (["Report of the harbor master on the panel in the hall"], ""),
        ([], ""),
    ],
)
def test_the_group_that_reports(head: list[str], group: str) -> None:
    assert group_that_reports(head) == group


def test_it_is_no_report_of_whom_it_is_submitted_to() -> None:
    report = one(
        "FINDINGS OF THE ELM REVIEW PANEL\nSubmitted to the Coastal Border Agency\nMay 3, 2011\n\n"
        "The panel heard two hundred speakers in four towns, and nearly all of them felt that they had been misled.\n"
    )
    assert report.author is not None
    assert report.author.organization == "Elm Review Panel"
