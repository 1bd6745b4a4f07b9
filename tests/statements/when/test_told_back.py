"""What was said once and is told back has its own day; what is so today has that of the paper."""

import pytest

from tests.statements.made import read

TODAY = "2010-08-03"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In March my instructions were that a county may opt out.", "2010-03"),
        ("My instructions, cleared in March, are that a county may opt out.", TODAY),
        ("In 2009 I would say that a county may opt out.", "2009"),
        ("In May your people stood up in Dover and told us that a county may opt out.", "2010-05"),
        ("In May your people left Dover, and I hold that a county may opt out.", TODAY),
        ("In June ICE put on its own web page that a county may opt out.", "2010-06"),
        ("I recognize that the July 9 letter from my office spoke of a county that may opt out.", "2010-07-09"),
        ("The July 9 letter is lost, and a county may opt out.", TODAY),
        ("The packets we mailed out last June say that a county may opt out.", "2010-06"),
        ("We mailed out the last packets in May, so a county may opt out.", TODAY),
        ("I gave my board an opinion in June that a county may opt out.", "2010-06"),
        ("I gave my board an opinion in June, and still a county may opt out.", TODAY),
        ("Since October 2009 our position has been that a county may opt out.", TODAY),
        ("My remark of June 25 that a county may opt out was made too early.", "2010-06-25"),
        (
            "A remark of Ms. Roe's, in June of last year, that a county may opt out, should not be relied upon.",
            "2009-06",
        ),
        ("The lamps of Ms. Roe's, in June of last year, went out, and a county may opt out.", TODAY),
        ("That was the advice of this office on July 9, and a county may opt out.", "2010-07-09"),
        ("I grant that in June we had it up on the web that a county may opt out.", "2010-06"),
        ("I grant that in June the sheriff will retire and that a county may opt out.", TODAY),
        ("WHEREAS it was represented to this Board on July 9 that a county may opt out;", "2010-07-09"),
    ],
)
def test_day(text: str, date: str) -> None:
    (said,) = read(text)
    assert said.date == date


@pytest.mark.parametrize(
    ("before", "date"),
    [
        ("Towns were asked by the board, and Ada Merrow came to us in May.", "2010-05"),
        ("Ada Merrow has been to all of us since May.", TODAY),
        ("The money of Ada Merrow is gone by May.", TODAY),
    ],
)
def test_since_when_something_holds_dates_no_saying(before: str, date: str) -> None:
    (said,) = read(f"{before} She said that a county may opt out.")
    assert said.date == date


@pytest.mark.parametrize(
    ("before", "text", "date"),
    [
        ("Ada Merrow told us on July 9 that we may stay out.", "She now considers that a county may opt out.", TODAY),
        ("Ada Merrow told us on July 9 what we may do.", "She said that a county may opt out.", "2010-07-09"),
        ("On July 9 I told her what I saw.", "Now ICE has told us that a county may opt out.", TODAY),
        ("I read her the agreement of May 2009.", "I told her that a county may opt out.", TODAY),
        ("I sent her my letter of May 2009.", "I told her that a county may opt out.", "2009-05"),
        ("It has rained for us since last week.", "He said that a county may opt out.", TODAY),
    ],
)
def test_what_is_held_now_and_what_papers_say(before: str, text: str, date: str) -> None:
    (said,) = [each for each in read(f"{before} {text}") if "may opt out" in each.quote]
    assert said.date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("This office joined in 2006 on the plain understanding that it was voluntary.", TODAY),
        ("The Congress directed in 2002 that the systems talk, and it is mandatory.", TODAY),
        ("The board directed in 2009 that it is mandatory.", "2009"),
        ("Asked about the page from 2009, Cora Vane said that it is mandatory.", TODAY),
        ("Asked in June 2009, Cora Vane said that it is mandatory.", "2009-06"),
    ],
)
def test_days_of_what_is_told_besides(text: str, date: str) -> None:
    (said,) = read(text)
    assert said.date == date


def test_what_is_so_today_is_not_of_the_day_told_before() -> None:
    then, now = read(
        "I told you last year that it was voluntary, and I was wrong: in this county today it is mandatory."
    )
    assert (then.date, now.date) == ("2009", TODAY)
