"""The day of an entry below the heading of its year, and of one in a log that is of a month; and years, months and
kinds of papers that date nothing."""

from typing import Any

import pytest

from tests.statements.made import read

CHRONOLOGY: dict[str, Any] = {"kind": "report", "title": "Secure Communities: how it came about", "date": "2011-09-01"}
OUT = "Cora Vane said that a county may opt out."


@pytest.mark.parametrize(
    ("text", "rest", "date"),
    [
        (f"2009\nMay 4. {OUT}", {}, "2009-05-04"),
        (f"2009\nMay 4. The lamps came.\nJuly 8. {OUT}", {}, "2009-07-08"),
        (f"2009\nMay 4. The lamps came.\n2010\nJanuary 8. {OUT}", {}, "2010-01-08"),
        (f"- 2009 -\nDecember 30. {OUT}", {}, "2009-12-30"),
        (f"2009\nMay 4. {OUT}", {"kind": "memo"}, "2009-05-04"),
        # look-alikes
        (f"2009\nMay 4, 2010. {OUT}", {}, "2010-05-04"),
        (f"In 2009\nMay 4. {OUT}", {}, "2011-05-04"),
        (f"2012\nMay 4. {OUT}", {}, "2011-05-04"),
        (f"2009 lamps\nMay 4. {OUT}", {}, "2011-05-04"),
        (f"3009\nMay 4. {OUT}", {}, "2011-05-04"),
        (f"2009\nMay 4. {OUT}", {"kind": "letter"}, "2011-05-04"),
    ],
)
def test_an_entry_is_of_the_year_above_it(text: str, rest: dict[str, Any], date: str) -> None:
    (said,) = read(f"Secure Communities came up.\n{text}", **{**CHRONOLOGY, **rest})
    assert said.date == date


LOG: dict[str, Any] = {"kind": "report", "date": None}


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Secure Communities call log, March 2010", "2010-03-09"),
        (
            "Secure Communities call log, Records Unit of the Elm Port Authority, for the month of March 2010",
            "2010-03-09",
        ),
        ("Secure Communities call log\nElm Port. Month of March 2010", "2010-03-09"),
        # look-alikes
        ("Secure Communities: lamps, month of March 2010", None),
        ("Secure Communities call log. Lamps of the port, as bought at the pier in March 2010", None),
    ],
)
def test_an_entry_is_of_the_month_of_its_log(title: str, date: str | None) -> None:
    (said,) = read(f"Secure Communities.\n3/9. {OUT}", title=title, **LOG)
    assert said.date == date
