"""The date of a saying: beside its verb, never inside what is said, never made up."""

from dataclasses import replace
from typing import Any

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.when.saying_date import saying_date
from foia_scan.statements.writers.own_voice import Holder
from tests.statements.made import date_of, memo, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Towns may leave.", "2010-08-03"),
        ("Its reply, dated July 8, was that towns may leave.", "2010-07-08"),
        ("The direction to us of July 8 was that towns may leave.", "2010-07-08"),
        ("A module of May 2010 instructed new hands that towns may leave.", "2010-05"),
        ("The position, announced in May, is that towns may leave.", "2010-05"),
        ("Ada Merrow holds that the order of July 8 is that of a clerk and that towns may leave.", "2010-08-03"),
        ("The policy of the port is old, but towns may leave.", "2010-08-03"),
        ("On July 9 Ada Merrow said that towns may leave.", "2010-07-09"),
        ("Ada Merrow said on Monday that towns may leave.", "2010-08-02"),
        ("“Towns may leave,” Ada Merrow said in an interview on Monday.", "2010-08-02"),
        ("Ada Merrow wrote in March 2010 that towns may leave.", "2010-03"),
        ("Ada Merrow said that towns may leave by the end of 2013.", "2010-08-03"),
        ("Ada Merrow said that since May 2009 towns may leave.", "2010-08-03"),
        ("Ada Merrow said that towns may leave at once.", "2010-08-03"),
        ("As recently as June, ICE spokeswoman Ada Merrow told this newspaper that towns may leave.", "2010-06"),
        ("Ada Merrow’s letter of July 8, which says that the Bureau will see that towns may leave.", "2010-07-08"),
        ("Ada Merrow says that the Bureau will see on July 8 that towns may leave.", "2010-08-03"),
        ("You will remember that on July 8 Ada Merrow said that towns may leave.", "2010-07-08"),
        ("In its reply of July 8 the Bureau states that it will see that towns may leave.", "2010-07-08"),
        ("The letter of July 8, 2009 said as much, and Ada Merrow said in May that towns may leave.", "2010-05"),
        ("Ada Merrow reads the 2009 agreement as if towns may leave.", "2010-08-03"),
        ("In its reply to the port of July 8 the Bureau states that towns may leave.", "2010-07-08"),
        ("In its reply to your letter of July 8 the Bureau states that towns may leave.", "2010-08-03"),
        ("The brochure, which the port printed in May 2009, says that towns may leave.", "2009-05"),
        ("The clerk, who leaves the board in May 2009, says that towns may leave.", "2010-08-03"),
        ("The guidance, which the Bureau sent to all ports in May, says that towns may leave.", "2010-05"),
        ("Ada Merrow takes the view, according to a letter of July 9, that towns may leave.", "2010-07-09"),
        ("Ada Merrow's June letter says that towns may leave.", "2010-06"),
        ("The June users' conference heard Ada Merrow say that towns may leave.", "2010-06"),
    ],
)
def test_date(text: str, expected: str) -> None:
    assert date_of(text, "owns may leave" if "owns may leave" in text else "towns") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is told of the one who speaks, or asked of what was said, dates no saying
        ("“Towns may leave,” said Ada Merrow, who has kept the jail since 1996.", "2010-08-03"),
        ("“Towns may leave,” said Ada Merrow, whose term began in May.", "2010-08-03"),
        ("“Towns may leave,” said Ada Merrow, who spoke on May 3.", "2010-05-03"),
        ("“Towns may leave,” said Ada Merrow on May 3.", "2010-05-03"),
        ("Towns may leave, and he said so: nothing was in the way in 2007.", "2010-08-03"),
        ("Towns may leave, and he said so in 2007.", "2007"),
    ],
)
def test_dates_of_the_speaker(text: str, expected: str) -> None:
    assert date_of(text, "may leave") == expected


LOG = "Visit log, July 2010\n\nKept by the desk."


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("07/12 Mon. Elm Co. ", "Ada Merrow said that towns may leave.", "2010-07-12"),
        ("07/12/10, KR. Elm Co. ", "Ada Merrow said that towns may leave.", "2010-07-12"),
        ("07/12 Mon. Elm Co. ", "Ada Merrow told her last night that towns may leave.", "2010-07-11"),
        ("07/12 Mon. Elm Co. ", "Two weeks ago to the day Ada Merrow said that towns may leave.", "2010-06-28"),
        ("07/12 Mon. Elm Co. ", "Ada Merrow said on Friday that towns may leave.", "2010-07-09"),
        ("Elm Co. ", "Ada Merrow said on Friday that towns may leave.", "2010-07-30"),
    ],
)
def test_days_seen_from_the_entry(before: str, text: str, expected: str) -> None:
    assert date_of(text, "may leave", lead=before) == expected


def test_the_entries_of_a_log_that_bears_a_month_or_the_day_of_its_first() -> None:
    entry = "07/12 Mon. Ada Merrow said that "
    assert date_of(f"{entry}towns may leave.", "may leave", own=None, lead=f"{LOG}\n\n") == "2010-07-12"
    other = "The jail in July 2010\n\n"
    assert date_of(f"{entry}towns may leave.", "may leave", own=None, lead=other) is None
    (later,) = read(
        "08/20/10, KR. Ann Roe. Said that a county may opt out.", kind="report", title="Secure Communities: call log"
    )
    assert later.date == "2010-08-20"
    (plan,) = read(
        "08/20/10, KR. Ann Roe. Said that a county may opt out.", kind="report", title="Secure Communities: call plan"
    )
    assert plan.date == "2010-08-03"


def test_no_date_is_made_up() -> None:
    assert date_of("Towns may leave.", "Towns", own=None) is None
    assert date_of("Ada Merrow said on Monday that towns may leave.", "towns", own=None) is None


def test_the_sentence_that_introduces_a_report() -> None:
    lead = "I met Ada Merrow on July 9."
    assert date_of("She said that towns may leave.", "towns", lead=lead, rule="pronoun") == "2010-07-09"
    told = "She said that towns may leave."
    assert date_of(told, "towns", lead="Ada Merrow had told us so on July 9.", rule="pronoun") == "2010-08-03"
    assert date_of(told, "towns", lead="Ada Merrow rose. “I met them on July 9.”", rule="pronoun") == "2010-08-03"
    hearing = "At the hearing Ada Merrow testified that towns may leave."
    assert date_of(hearing, "towns", lead="I write of the hearing of July 9.") == "2010-07-09"
    assert date_of(hearing, "towns", lead="I write of the letter of July 9.") == "2010-08-03"
    assert date_of("Ben Orr said that towns may leave.", "towns", lead=lead) == "2010-08-03"


@pytest.mark.parametrize(
    ("lead", "text", "expected"),
    [
        ("We saw Ada Merrow in March of 2009.\n\n", "She told me that day that towns may leave.", "2009-03"),
        ("It is about the letter dated July 9.", "She said that towns may leave.", "2010-08-03"),
        ("He will hold an election in the fall.", "She said that towns may leave.", "2010-08-03"),
        ("She said that in May towns were asked.", "She said that towns may leave.", "2010-08-03"),
        ("She said in May that towns were asked.", "She said that towns may leave.", "2010-05"),
        ("She wrote the slides of June 2010.", "The slides say that towns may leave.", "2010-06"),
        ("She wrote the slides of June 2010.", "She said that towns may leave.", "2010-08-03"),
        ("We met in March of 2009.", "On the second of that month she said that towns may leave.", "2009-03-02"),
        (
            "It is a mail of July 2009. The next is from May of the same year.",
            "She said that towns may leave.",
            "2009-05",
        ),
        ("We read a letter of June 9 from her.", "In it Ada Merrow says that towns may leave.", "2010-06-09"),
    ],
)
def test_what_the_story_told_before(lead: str, text: str, expected: str) -> None:
    assert date_of(text, "towns", lead=lead, rule="pronoun") == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("July 20, 2010. A call. July 22, 2010. ", "2010-07-22"),
        ("A call, and rain. July 22. The clerk was out. ", "2010-08-03"),
        ("TUES. 3:30. Elm. ", "2010-08-03"),
        ("MON. 3:30. Elm. ", "2010-08-02"),
        ("Monday, in person, at the jail. ", "2010-08-02"),
        ("Monday, in person, the jail was full. ", "2010-08-03"),
        ("Mon. and Tue. ", "2010-08-03"),
        ("In July. ", "2010-08-03"),
    ],
)
def test_the_day_that_opens_the_entry(before: str, expected: str) -> None:
    assert date_of("Ada Merrow says that towns may leave.", "towns", lead=before) == expected


def test_the_days_of_a_log_of_one_week() -> None:
    log = replace(memo("2010-07"), date_text="Week of Monday, July 12, 2010")
    holder = Holder("X", "", "", "direct", "signature", None)
    text = "THURS. 3:30. Elm called. Towns may leave."
    assert saying_date(text, text.index("owns"), holder, log, "")[0] == "2010-07-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interview 3, July 20. Ada Merrow said that towns may leave.", "2010-07-20"),
        ("The paper was signed on July 20. Towns may leave; towns stay.", "2010-08-03"),
        ("Ben Orr, who leaves in May 2010, said that towns may leave.", "2010-08-03"),
        ("The memo of May 2010 bears her name; Ada Merrow said that towns may leave.", "2010-08-03"),
        ("As recently as July, Ada Merrow told the paper that towns may leave.", "2010-07"),
        ("* July 20. Ada Merrow, by phone, said that towns may leave.", "2010-07-20"),
        ("7/20 1340 - Ada Merrow, by phone. Says that towns may leave.", "2010-07-20"),
        ("The June cable says that towns may leave.", "2010-06"),
        ("A 2009 brochure says that towns may leave.", "2009"),
        ("In answer to your letter of July 9, Ada Merrow wrote that towns may leave.", "2010-08-03"),
    ],
)
def test_dates_beside_and_aside(text: str, expected: str) -> None:
    assert date_of(text, "towns") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The slide that they left us in June has the line “towns may leave.”", "2010-06"),
        ("The slide has the line “towns may leave by June.”", "2010-08-03"),
    ],
)
def test_words_quoted_from_a_paper_are_of_its_day(text: str, expected: str) -> None:
    nobody = Holder("", "", "", "quoted", "quotation-unattributed")
    assert saying_date(text, text.index("towns"), nobody, memo("2010-08-03"), "")[0] == expected


def test_a_view_that_is_held_now_is_of_the_paper_s_day() -> None:
    text = "We joined in 2006, and it is our understanding that towns may leave."
    view = Holder("X", "", "", "direct", "author", frames(text, ())[0])
    assert view.frame is not None
    assert view.frame.kind == "view"
    assert saying_date(text, text.index("towns"), view, memo("2010-08-03"), "")[0] == "2010-08-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“In June he told us that towns may leave,” Ada Merrow said.", "2010-06"),
        ("“Towns may leave in June, he told us,” Ada Merrow said.", "2010-08-03"),
    ],
)
def test_a_day_that_quoted_words_open_with(text: str, expected: str) -> None:
    holder = Holder("X", "", "", "quoted", "source-named", frames(text, quotations(text))[0])
    assert saying_date(text, text.index("owns may"), holder, memo("2010-08-03"), "")[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For the rest of this month use one sentence: “towns may leave.”", "2010-08-03"),
        ("The deck of this month has one sentence: “towns may leave.”", "2010-08"),
    ],
)
def test_a_time_to_come_dates_no_paper(text: str, expected: str) -> None:
    nobody = Holder("", "", "", "quoted", "quotation-unattributed")
    assert saying_date(text, text.index("towns"), nobody, memo("2010-08-03"), "")[0] == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("You describe our May conversation fairly. I did say that a county may opt out.", "2010-05"),
        ("You describe the May weather fairly. I did say that a county may opt out.", "2010-11-30"),
        ("I met with Dane yesterday. I did call it voluntary.", "2010-11-29"),
        ("I met with Dane yesterday. I now call it voluntary.", "2010-11-30"),
        ("The Sheriff wrote to us on June 12. In her words, “a county may opt out.”", "2010-06-12"),
        ("The Sheriff wrote to us on June 12. In other words, “a county may opt out.”", "2010-11-30"),
        (
            "I take the deadline from your letter of February 22. In it you told us that a county may opt out.",
            "2010-02-22",
        ),
        ("I have Cora Vane's letter of June 7. Cora Vane says there that a county may opt out.", "2010-06-07"),
        ("I asked the FBI on July 9 if we could. The FBI told us that a county may opt out.", "2010-07-09"),
        ("I asked the clerk on July 9 if we could. The FBI told us that a county may opt out.", "2010-11-30"),
        ("A letter from the FBI was read. Dated July 9, it advised us that a county may opt out.", "2010-07-09"),
        ("A letter from the FBI was read. Opened July 9, it advised us that a county may opt out.", "2010-11-30"),
        ("I have the FBI's letter of July 9. She wrote that a county may opt out.", "2010-07-09"),
        ("I asked Cora Vane about her remark of May. She told us that a county may opt out.", "2010-11-30"),
    ],
)
def test_what_was_said_in_the_talk_or_letter_before(text: str, date: str) -> None:
    assert read(text, date="2010-11-30", kind="letter")[-1].date == date


def test_what_is_said_then_is_of_the_day_told_last() -> None:
    lead = "The board met in May. "
    assert date_of("Ada Merrow said then that towns may leave.", "towns", lead=lead) == "2010-05"
    assert date_of("Ada Merrow said that towns may leave.", "towns", lead=lead) == "2010-08-03"
    chain = "Ada Merrow came on June 9. Two weeks after that she told them that towns may leave."
    assert date_of(chain.partition(". ")[2], "towns", lead=chain.partition(". ")[0] + ". ", rule="pronoun") == "2010-06"


def test_a_paper_that_the_sentence_before_dates() -> None:
    lead = "I have its letter of June 9. "
    for text in ("The letter says that towns may leave.", "Its second paragraph says that towns may leave."):
        assert date_of(text, "towns", lead=lead, rule="paper-of-body") == "2010-06-09"
    assert date_of("The deck says that towns may leave.", "towns", lead=lead, rule="paper-of-body") == "2010-08-03"


def test_what_somebody_says_now_is_of_the_paper() -> None:
    lead = "In May the port signed. "
    assert date_of("She says that towns may leave.", "towns", lead=lead, rule="pronoun") == "2010-08-03"
    assert date_of("She said that towns may leave.", "towns", lead=lead, rule="pronoun") == "2010-05"


def test_another_one_s_talk_dates_nothing() -> None:
    text = "Captain Joe Dill says that the port told him that towns may leave."
    told_him = next(frame for frame in frames(text, ()) if frame.verb == "told")
    holder = Holder("", "", "Port", "paraphrased", "body-named", told_him)
    for lead, expected in (
        ("Ann Doyle told me on July 9 of the lamps. ", "2010-08-03"),
        ("I went on July 9. ", "2010-07-09"),
    ):
        assert saying_date(text, text.index("towns"), holder, memo("2010-08-03"), lead)[0] == expected


@pytest.mark.parametrize(
    ("title", "date"),
    [("yesterday", "2010-11-29"), ("Re: Monday's call", "2010-11-29"), ("not before Monday", "2010-11-30")],
)
def test_a_mail_whose_subject_is_a_day(title: str, date: str) -> None:
    text = "It went as such calls go. Ben Orr said that a county may opt out of Secure Communities."
    (found,) = read(text, date="2010-11-30", kind="email", title=title)
    assert found.date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Is that your e-mail to the sheriffs?\nYes, of May 3, 2010.\nRead the last line.\n“A county may opt out.”",
            "2010-05-03",
        ),
        (
            "Is that your e-mail to the sheriffs?\nYes, of May 3, 2010.\nMay a county leave?\nA county may opt out.",
            "2011-11-30",
        ),
        ("You met the sheriffs in May of 2010?\nYes.\nWhat did you tell them?\nThat a county may opt out.", "2010-05"),
        ("You met the sheriffs in May of 2010?\nYes.\nWhat do you hold?\nThat a county may opt out.", "2011-11-30"),
        ("I have here a letter of May 3, 2010. It reads, and I am quoting, “A county may opt out.”", "2010-05-03"),
        (
            "Did you write?\nExhibit 4 is one. That is to Elm on May 3, 2010.\nRead it.\n“A county may opt out.”",
            "2010-05-03",
        ),
        ("Did you write?\nExhibit 4 is one. They met on May 3, 2010.\nRead it.\n“A county may opt out.”", "2011-11-30"),
        (
            "Tab 3 is an e-mail of May 3, 2010. What is the first sentence?\n“A county may opt out.” I was young.",
            "2010-05-03",
        ),
        ("There is a letter to me. It is dated May 3, 2010. I will read it. “A county may opt out.”", "2010-05-03"),
        (
            "You told them in May of 2010?\nI did, at the session on the 18th. I said then that a county may opt out.",
            "2010-05-18",
        ),
        (
            "What did Ben Orr say?\nHe said that a county may opt out. That was November 3. I recall the rain.",
            "2011-11-03",
        ),
        ("What did Ben Orr say?\nHe said that a county may opt out. That was November 3 talk.", "2011-11-30"),
        (
            "You met in August of 2010?\nI did.\nWho said so?\nBen Orr had told us in July that a county may opt out.",
            "2010-07",
        ),
        (
            "You met in August of 2010?\nI did.\nAnd then?\nBen Orr told us in July that a county may opt out.",
            "2011-07",
        ),
        (
            "What of it?\nAt the last meeting, May 3, 2010, after I had moved. Ben Orr said that a county may opt out.",
            "2010-05-03",
        ),
    ],
)
def test_what_a_witness_reads_out_or_told_before(text: str, date: str) -> None:
    found = [each for each in read(text, date="2011-11-30", kind="deposition") if "county" in each.quote]
    assert found[-1].date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "“It binds,” Ben Orr said on Tuesday. By Friday he had called. No county had to join, he said then.",
            "2010-07-30",
        ),
        ("“It binds,” Ben Orr said on Monday. No county had to join, he said then.", "2010-08-02"),
        (
            "On June 2 Ben Orr told them that it binds. His card was from May. Three days later he told them that no "
            "county had to join.",
            "2010-06-05",
        ),
    ],
)
def test_what_was_said_then_is_of_the_day_told_last(text: str, date: str) -> None:
    assert read(f"Secure Communities was the matter. {text}", kind="news")[-1].date == date


@pytest.mark.parametrize(
    ("lead", "kind", "expected"),
    [
        ("ELM CITY (XP), July 9, 2010 -- A story.\n\n", "email", "2010-07-09"),
        ("ELM CITY (XP), July 9, 2010. A story.\n\n", "email", "2010-08-03"),
        ("2. ELM COURIER (Ill.), July 9, 2010. By Ann Roe. A story.\n\n", "report", "2010-07-09"),
        ("Elm City, July 9, 2010 -- a note.\n\n", "email", "2010-08-03"),
        ("ELM CITY (XP), July 9, 2010 -- A story.\n\n", "letter", "2010-08-03"),
    ],
)
def test_a_clipped_story_is_of_its_dateline(lead: str, kind: Any, expected: str) -> None:
    text = "Towns may leave."
    nobody = Holder("", "", "", "direct", "outlet")
    assert saying_date(text, 0, nobody, replace(memo("2010-08-03"), kind=kind), lead)[0] == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What I told him in May was that he would not be required to join.", "2010-05"),
        ("I told him that he would not be required to join in May.", "2010-11-30"),
        ("Ben Orr believes that a jail is compelled to take part, and he said so on March 8.", "2010-03-08"),
        ("Ben Orr believes that a jail is compelled to take part, and the pilot began on March 8.", "2010-11-30"),
        (
            "Ben Orr believes that a jail is compelled to take part and has told us so, in March, more than once.",
            "2010-03",
        ),
    ],
)
def test_the_day_of_ones_own_earlier_words(text: str, said: str) -> None:
    (found,) = read(text, date="2010-11-30")
    assert found.date == said
