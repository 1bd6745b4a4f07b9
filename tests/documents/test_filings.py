"""What a party files in a case, by the title below the court's name; and heads that only begin like it."""

import pytest

from foia_scan.documents.heads import is_filing
from foia_scan.documents.rows import rows_of
from tests.documents.paper import one, pages

COURT = "IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF ELM\nROE v. COUNTY OF ELM\nCase No. 11-33\n"


@pytest.mark.parametrize(
    ("head", "filing"),
    [
        ("BRIEF OF THE ELM BAR ASSOCIATION AS AMICUS CURIAE", True),
        (f"{COURT}BRIEF OF THE ELM BAR ASSOCIATION AS AMICUS CURIAE (excerpt)", True),
        (f"{COURT}PLAINTIFF'S MOTION FOR AN ORDER", True),
        (f"{COURT}COMPLAINT", True),
        # look-alikes
        ("Brief of the Elm Bar Association as amicus curiae", False),
        ("BRIEF OF THE ELM BAR ASSOCIATION", False),
        (f"{COURT}Plaintiff's motion for an order", False),
        (f"{COURT}HEARING OF MAY 3, 2010\nCOMPLAINT", False),
        ("ELM HARBOR GUARD\nPLAINTIFF'S MOTION FOR AN ORDER", False),
        (COURT, False),
    ],
)
def test_is_filing(head: str, filing: bool) -> None:
    assert is_filing(rows_of(pages(head))) is filing


@pytest.mark.parametrize(
    ("title", "line", "judge"),
    [
        (
            "MEMORANDUM AND ORDER",
            "RUTH ABEL, United States District Judge:",
            ("Ruth Abel", "United States District Judge"),
        ),
        ("MEMORANDUM AND ORDER", "Ruth Abel, Port Judge", None),
        ("MEMORANDUM AND ORDER", "PLAINTIFF'S BRIEF\nRUTH ABEL, United States District Judge", None),
    ],
)
def test_an_order_is_the_judge_s_own(title: str, line: str, judge: tuple[str, str] | None) -> None:
    asked = "The port asks the Court to let it stay out of Harbor Watch."
    order = one(f"{title}\n\nOctober 3, 2011\n\n{line}\n\n{asked}\n")
    assert (order.author and (order.author.name, order.author.role)) == judge
