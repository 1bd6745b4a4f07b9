import pytest

from foia_scan.statements.what.certainty import certainty


@pytest.mark.parametrize(
    ("text", "cue", "said", "expected"),
    [
        ("Participation is mandatory.", "mandatory", "2010", ("asserted", None)),
        ("It will be mandatory in 2013.", "mandatory", "2010-05", ("conditional", "2013")),
        ("Beginning in fiscal 2013 it is mandatory.", "mandatory", "2010-05", ("conditional", "2013")),
        ("Come 2013 it is mandatory.", "mandatory", "2010-05", ("conditional", "2013")),
        ("From the autumn of 2012 it is mandatory.", "mandatory", "2010-05", ("conditional", "2012")),
        ("Beginning on January 1, 2013, it is mandatory.", "mandatory", "2010-05", ("conditional", "2013")),
        ("The plan makes it mandatory nationwide in 2013.", "mandatory", "2010-05", ("conditional", "2013")),
        ("The plan made it mandatory nationwide in 2009.", "mandatory", "2010-05", ("asserted", None)),
        ("Under the 2013 plan it is mandatory from that year on.", "mandatory", "2010-05", ("conditional", "2013")),
        ("It becomes mandatory on January 1, 2011.", "mandatory", "2010-05", ("conditional", "2011")),
        ("In May 2010 he said that it will be mandatory by 2013.", "mandatory", "2010-05", ("conditional", "2013")),
        ("In May 2010 he said that it was mandatory by 2009.", "mandatory", "2010-05", ("asserted", None)),
        ("It will be mandatory no later than 2013.", "mandatory", "2010-05", ("conditional", "2013")),
        ("It will be mandatory by January 1.", "mandatory", "2010-05", ("conditional", "2011")),
        ("Towns are required to join by New Year's Day.", "required to join", "2010-05", ("conditional", "2011")),
        ("It will be mandatory by January 15.", "mandatory", "2010-05", ("asserted", None)),
        ("The form came in the new year and is mandatory.", "mandatory", "2010-05", ("asserted", None)),
        ("Until 2013 it is mandatory.", "mandatory", "2010-05", ("asserted", None)),
        ("Under the 2013 plan it is mandatory.", "mandatory", "2010-05", ("asserted", None)),
        ("It has been mandatory as of 2009.", "mandatory", "2010-05", ("asserted", None)),
        ("It may well be mandatory.", "mandatory", "2010", ("hedged", None)),
        ("It looks as if it is mandatory.", "mandatory", "2010", ("hedged", None)),
        ("A town may opt out, provided its board agrees.", "may opt out", "2010", ("conditional", None)),
        ("A town may opt out as long as it likes.", "may opt out", "2010", ("asserted", None)),
        ("It was mandatory in 2009.", "mandatory", "2010-05", ("asserted", None)),
        ("It appears to be mandatory.", "mandatory", "2010", ("hedged", None)),
        ("A town may opt out.", "may opt out", "2010", ("asserted", None)),
        ("It may be that a town may opt out.", "may opt out", "2010", ("hedged", None)),
        ("The lease may be that of a town which may opt out.", "may opt out", "2010", ("asserted", None)),
        ("It may turn out that a town may opt out.", "may opt out", "2010", ("hedged", None)),
        ("There may be a way to opt out.", "way to opt out", "2010", ("hedged", None)),
        ("A town might yet be let out.", "let out", "2010", ("hedged", None)),
        ("A town may still opt out.", "may still opt out", "2010", ("asserted", None)),
        ("The sheet told towns how they might be let out.", "how they might be let out", "2010", ("asserted", None)),
        ("A town could stay out as long as it wished.", "stay out", "2010", ("asserted", None)),
        ("At the end of 2013 it becomes mandatory.", "mandatory", "2010-05", ("conditional", "2013")),
        ("Tell them 2013; after that it is mandatory.", "mandatory", "2010-05", ("conditional", "2013")),
        ("After April 3 it’ll be mandatory.", "mandatory", "2012-03-08", ("conditional", "2012-04-03")),
        ("From February 22 on it will be mandatory.", "mandatory", "2011-11", ("conditional", "2012-02-22")),
        ("From February 22 on it was mandatory.", "mandatory", "2011-11", ("asserted", None)),
        ("After the April 3 letter it will be mandatory.", "mandatory", "2012-03-08", ("asserted", None)),
        ("After April 3 it will be mandatory.", "mandatory", "2012", ("asserted", None)),
        (
            "Under the design planned for 2013 the link is to stand in every jail, and the search will be mandatory.",
            "mandatory",
            "2010-05",
            ("conditional", "2013"),
        ),
        ("Should it ask, we will let it go.", "will let it go", "2010", ("conditional", None)),
    ],
)
def test_certainty(text: str, cue: str, said: str, expected: tuple[str, str | None]) -> None:
    start = text.index(cue)
    assert certainty(text, start, start + len(cue), "word", "mandatory", said)[:2] == expected


@pytest.mark.parametrize(
    ("before", "effective"), [("The plan ends in 2013.", "2013"), ("The plan began in 2009.", None), ("", None)]
)
def test_the_year_may_stand_in_the_sentence_before(before: str, effective: str | None) -> None:
    text = "When that date is reached, it is mandatory."
    start = text.index("mandatory")
    assert certainty(text, start, start + 9, "word", "mandatory", "2010-05", before)[1] == effective


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Whether a town might be let out is unsettled.", "asserted"),
        ("It appears to be unsettled whether a town is let out.", "hedged"),
    ],
)
def test_what_is_unclear_may_be_so_or_not(text: str, firm: str) -> None:
    assert certainty(text, 0, len(text) - 1, "word", "unclear", "2010")[0] == firm
