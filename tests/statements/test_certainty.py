import pytest

from foia_scan.statements.certainty import certainty


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
        ("Should it ask, we will let it go.", "will let it go", "2010", ("conditional", None)),
    ],
)
def test_certainty(text: str, cue: str, said: str, expected: tuple[str, str | None]) -> None:
    start = text.index(cue)
    assert certainty(text, start, start + len(cue), "word", "mandatory", said)[:2] == expected
