from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan import dates


def values(text: str) -> list[str | None]:
    return [found.value for found in dates.find(text)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("7/8. Elm Co., the jail.", ["2010-07-08"]),
        ("7/8 Elm Co., the jail.", ["2010-07-08"]),
        ("7/8 0930 - Elm Co., the jail.", ["2010-07-08"]),
        ("7/8, 9:30. Elm Co., the jail.", ["2010-07-08"]),
        ("7/8, Elm Co., the jail.", ["2010-07-08"]),
        ("7/8, of all the ships, came in.", []),
        ("Thu. 7/8. Elm Co., the jail.", ["2010-07-08"]),
        ("the June cable on jails", ["2010-06"]),
        ("its 2009 brochure", ["2009"]),
        ("the 2009 vintage and its June weather", []),
        ("Added later, 7/8: nothing new.", ["2010-07-08"]),
        ("07/08 Thu. Elm Co., the jail.", ["2010-07-08"]),
        ("7/8 of the prints are matched.", []),
        ("It is 1/2 of the price.", []),
    ],
)
def test_the_day_that_opens_an_entry(text: str, days: list[str]) -> None:
    assert [dates.resolve(found, "2010-08-03") for found in dates.find(text)] == days


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("September 7, 2010", "2010-09-07"),
        ("in \u201809", "2009"),
        ("Sept. 7, 2010", "2010-09-07"),
        ("SEPTEMBER 7,2010", "2010-09-07"),
        ("7 September 2010", "2010-09-07"),
        ("the 7th day of September, 2010", "2010-09-07"),
        ("09/07/2010", "2010-09-07"),
        ("9/7/10", "2010-09-07"),
        ("Date: 9-7-10", "2010-09-07"),
        ("MEETING 09-07-2010", "2010-09-07"),
        ("2010-09-07", "2010-09-07"),
        ("Date: 2010/09/07 19:04", "2010-09-07"),
        ("the seventh of September, 2010", "2010-09-07"),
        ("the twenty-seventh day of September 2010", "2010-09-27"),
        ("Tuesday, September 07, 2010 4:52 PM", "2010-09-07"),
        ("Tue Sep 7 16:52:11 2010", "2010-09-07"),
        ("Tue 9/7/2010 4:52 PM", "2010-09-07"),
        ("Tue, 7 Sep 2010 16:52:00 -0400", "2010-09-07"),
        ("R 071530Z SEP 10", "2010-09-07"),
        ("O 051430Z MAR 79", "1979-03-05"),
        ("6-Aug-10", "2010-08-06"),
        ("September 2010", "2010-09"),
        ("September of 2010", "2010-09"),
        ("03/2009", "2009-03"),
        ("May 2010", "2010-05"),
        ("late August 2010", "2010-08"),
        ("September 7-9, 2010", "2010-09"),
        ("the week of June 7, 2010", "2010-06"),
        ("in 2009", "2009"),
        ("throughout 2009", "2009"),
        ("FY 2010", "2010"),
        ("fiscal year 2010", "2010"),
        ("the second quarter of 2010", "2010"),
        ("the spring of 2009", "2009"),
        ("back in '09", "2009"),
    ],
)
def test_dates_that_say_it_all(text: str, value: str) -> None:
    (found,) = dates.find(text)
    assert found.value == value
    assert found.needs is None
    assert dates.resolve(found, None) == value


@pytest.mark.parametrize(
    "text",
    [
        "localities may opt out",
        "They may 3 times a year",
        "May 3 counties leave the program?",
        "protesters march on the courthouse",
        "a memo by April Jones",
        "FOIA request 10-2674",
        "10-cv-3488 and 10 Civ. 9911 and 1:10-cv-09911",
        "call (202) 555-2010 or 555-2010",
        "$2010 and 2,010 prints",
        "8 U.S.C. 1373 and 28 U.S.C. § 1746",
        "section 1722 of the Act of 1996",
        "Washington, DC 20536",
        "at 10:30 a.m.",
        "CBA FOIA 2674.0004410",
        "Resolution No. 2010-316",
        "https://example.gov/2010/09/07/letter",
        "February 30, 2010",
        "2/30/2010",
        "in 2010 counties of the land",
        "every Friday, or Fridays",
        "the 9/11 commission",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("I told him by telephone on June 8 that", "2010-07-09", "2010-06-08"),
        ("he wrote on the 8th of June that", "2010-07-09", "2010-06-08"),
        ("as I wrote on November 30,", "2010-07-09", "2009-11-30"),
        ("use of the form is mandatory from August 1", "2010-07-16", "2010-08-01"),
        ("please answer by August 1", "2010-07-16", "2010-08-01"),
        ("the rule will start on June 1", "2010-07-16", "2011-06-01"),
        ("I sat next to her at the fair on August 1", "2010-07-16", "2009-08-01"),
        ("the next fair is on August 1", "2010-07-16", "2010-08-01"),
        ("On April 1 of last year the paper ran", "2010-08-30", "2009-04-01"),
        ("In August the agency published", "2010-10-01", "2010-08"),
        ("In August the agency published", "2010-08-20", "2010-08"),
        ("last August", "2010-08-10", "2009-08"),
        ("last August", "2010-10", "2010-08"),
        ("next March", "2010-08-10", "2011-03"),
        ("last week", "2010-07-16", "2010-07"),
        ("last week", "2010-08-03", "2010-07"),
        ("last month", "2010-01-15", "2009-12"),
        ("yesterday", "2010-07-08", "2010-07-07"),
        ("he said on Friday", "2010-07-12", "2010-07-09"),
        ("he said Wednesday", "2010-10-06", "2010-10-06"),
        ("last Wednesday", "2010-10-06", "2010-09-29"),
        ("we will meet on Friday", "2010-07-12", "2010-07-16"),
        ("on Monday of last week", "2010-10-07", "2010-09-27"),
        ("on Friday of this week", "2010-10-07", "2010-10-08"),
        ("Monday of next week", "2010-10-04", "2010-10-11"),
        ("two weeks later", "2010-09-20", "2010-10"),
        ("two weeks after that", "2010-09-20", "2010-10"),
        ("three weeks after", "2010-09-07", "2010-09"),
        ("two weeks later to the day", "2010-09-07", "2010-09-21"),
        ("the next day", "2010-09-30", "2010-10-01"),
        ("the same day", "2010-09-07", "2010-09-07"),
        ("three days later", "2010-09-07", "2010-09-10"),
        ("a month ago", "2010-09-07", "2010-08"),
        ("earlier this year", "2010-09-07", "2010"),
        ("two years ago", "2010-09-07", "2008"),
        ("your letter of the 22nd of last month", "2010-12-17", "2010-11-22"),
        ("you asked on the 12th", "2011-01-19", "2011-01-12"),
        ("you asked on the 25th", "2011-01-19", "2010-12-25"),
        ("last fall", "2011-03-09", "2010"),
        ("on the second of February", "2011-03-23", "2011-02-02"),
        ("the twenty-sixth of August", "2010-11-09", "2010-08-26"),
        ("on the seventh of that month", "2010-09", "2010-09-07"),
        ("on the 7th of that month", "2010-09-20", "2010-09-07"),
        ("the nineteenth of August of that year", "2010", "2010-08-19"),
        # what can't be known stays unknown
        ("yesterday", None, None),
        ("yesterday", "2010-09", None),
        ("June 8", "2010", None),
        ("last week", "2010-01-05", None),
    ],
)
def test_dates_seen_from_an_anchor(text: str, anchor: str | None, value: str | None) -> None:
    (found,) = dates.find(text)
    assert found.value is None
    assert found.needs in ("year", "anchor")
    assert dates.resolve(found, anchor) == value


@pytest.mark.parametrize(
    "text", ["the second of three counties in May", "the first of May's meetings", "a third of March"]
)
def test_what_is_counted_is_no_day(text: str) -> None:
    assert [found.day for found in dates.find(text)] == [None]


@pytest.mark.parametrize(
    "text", ["three weeks later", "the same day", "the following month", "on the third of that month"]
)
def test_narrative_dates_say_so(text: str) -> None:
    assert dates.find(text)[0].base == "narrative"


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_every_day_round_trips_in_every_form(day: date) -> None:
    for form in ("%B %d, %Y", "%d %B %Y", "%m/%d/%Y", "%Y-%m-%d", "%A, %B %d, %Y 4:52 PM", "%b %d, %Y", "%m/%d/%y"):
        assert values(f"He wrote on {day.strftime(form)} to the board.") == [day.isoformat()], form


@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.dates(date(1990, 1, 1), date(2030, 12, 31)))
def test_a_day_without_a_year_never_lies_after_its_anchor_when_the_words_look_back(day: date, anchor: date) -> None:
    (found,) = dates.find(f"as he told us on {day.strftime('%B')} {day.day} in writing")
    resolved = dates.resolve(found, anchor.isoformat())
    assert resolved is not None
    assert resolved <= anchor.isoformat()
    assert resolved[4:] == day.isoformat()[4:]


@given(st.dates(date(1990, 1, 8), date(2030, 12, 31)), st.integers(0, 6))
def test_weekdays_lie_within_the_week_before(anchor: date, weekday: int) -> None:
    name = (date(2024, 1, 1) + timedelta(days=weekday)).strftime("%A")
    (found,) = dates.find(f"he told us on {name}")
    resolved = dates.resolve(found, anchor.isoformat())
    assert resolved is not None
    assert 0 <= (anchor - date.fromisoformat(resolved)).days < 7
    assert date.fromisoformat(resolved).weekday() == weekday


@given(st.text(max_size=120))
def test_offsets_hold_on_any_text(text: str) -> None:
    end = 0
    for found in dates.find(text):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        end = found.end


@given(
    st.sampled_from(
        ["last week", "in May", "June 8", "yesterday", "on Friday", "two weeks later", "last fall", "a year ago"]
    ),
    st.sampled_from([None, "2010", "2010-09", "2010-09-07", "0001-01-01", "9999-12-31"]),
)
def test_resolving_never_raises(text: str, anchor: str | None) -> None:
    for found in dates.find(text):
        value = dates.resolve(found, anchor)
        assert value is None or len(value) in (4, 7, 10)


@pytest.mark.parametrize(
    ("value", "anchor", "after"),
    [
        ("2010-09-08", "2010-09-07", True),
        ("2010-09-07", "2010-09-07", False),
        ("2010-09-08", "2010-09", False),
        ("2010-10", "2010-09-07", True),
        ("2010-10", None, False),
    ],
)
def test_a_date_after_another_as_far_as_both_are_precise(value: str, anchor: str | None, after: bool) -> None:
    assert dates.is_after(value, anchor) is after


def test_a_fraction_is_no_day_of_a_month() -> None:
    assert not dates.find("They agreed on 3/4th of the sites.")
    assert [(found.month, found.day) for found in dates.find("They agreed on 3/4 of the sites.")] == [(3, 4)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He said on Labor Day that it was.", "2010-09-06"),
        ("the day before Thanksgiving", "2009-11-25"),
        ("the day after Christmas", "2009-12-26"),
        ("the Friday before Memorial Day", "2010-05-28"),
        ("on the eve of Thanksgiving", "2009-11-25"),
        ("on Election Day", "2009-11-03"),
        ("on Presidents' Day", "2010-02-15"),
        ("last Halloween", "2009-10-31"),
        ("at the Labor Day parade", "2010-09-06"),
        ("the Thursday before last", "2010-09-16"),
        ("this January", "2010-01"),
    ],
)
def test_days_that_have_a_name(text: str, day: str) -> None:
    (found,) = dates.find(text)
    assert dates.resolve(found, "2010-09-24") == day


@pytest.mark.parametrize(
    "text",
    ["since Labor Day", "the Thanksgiving staffing", "at the Christmas party", "on Christmas's account", "Thursdays"],
)
def test_names_of_days_that_date_nothing(text: str) -> None:
    assert dates.find(text) == ()
