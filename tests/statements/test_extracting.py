"""Who, when, to whom: whole passages through the stage; sentences and people are our own."""

from dataclasses import replace
from typing import Any

import pytest

from foia_scan import passages, statements
from foia_scan.records import BodyLine, Page, Person, Turn
from tests.statements.made import FILE, MERROW, NEWS, SHERIFF, TOPIC, found_in, memo, read


@pytest.mark.parametrize(
    ("rest", "speaker"),
    [
        ({"kind": "talking-points", "bates_first": "ICE 2010-0001"}, "ICE"),
        ({"kind": "faq", "bates_first": "ICE 2010-0001"}, "ICE"),
        ({"kind": "talking-points", "bates_first": "DHS 2010-0001"}, "ICE"),
        ({"kind": "talking-points", "bates_first": "FBI 2010-0001"}, "FBI"),
        ({"kind": "report", "bates_first": "ICE 2010-0001"}, ""),
        ({"kind": "talking-points", "bates_first": "ELM 2010-0001"}, ""),
    ],
)
def test_guidance_that_nobody_signs_is_the_releasing_agencys(rest: dict[str, Any], speaker: str) -> None:
    (found,) = read("A county may opt out.", author=None, people=(), **rest)
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "rest", "speaker", "attribution"),
    [
        ("A county may opt out.", {}, "Ada Merrow", "direct"),
        ("I told the mayor that a county may opt out.", {}, "Ada Merrow", "direct"),
        ("Cora Vane said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Cora Vane called. She said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Cora Vane called on Monday. Ms. Vane said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("“A county may opt out,” said Cora Vane, a lawyer.", NEWS, "Cora Vane", "quoted"),
        ("“A county may opt out,” Cora Vane said. “It may opt out at any time.”", NEWS, "Cora Vane", "quoted"),
        ("A county may opt out, a senior ICE official said.", NEWS, "senior ICE official", "paraphrased"),
        ("A county may opt out.", NEWS, "The Elm Courier", "direct"),
        ("ICE said that a county may opt out.", NEWS, "ICE", "paraphrased"),
        ("Pressed by Sheriff Orr, Cora Vane conceded that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        (
            "Cora Vane came. Pressed by Sheriff Ben Orr, she said that a county may opt out.",
            {},
            "Cora Vane",
            "paraphrased",
        ),
        ("Cora Vane gave it as her opinion that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Cora Vane then allowed that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        (
            "One coordinator said he had told clerks in two states that a county may opt out.",
            {},
            "coordinator",
            "paraphrased",
        ),
        ("My county attorney says that a county may opt out.", {}, "county attorney", "paraphrased"),
        ("Our Governor wrote to them that a county may opt out.", {}, "Governor", "paraphrased"),
        ("Some of our regional staff told clerks that a county may opt out.", {}, "ICE", "paraphrased"),
        ("Cora Vane came. VANE stated that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Your Ms. Vane told my staff that a county may opt out.", {}, "Vane", "paraphrased"),
        ("Called Cora Vane. She said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Cora Vane, EPA. Sore about it. She said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Regional Coordinator Cora Vane said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("The agency’s people came. They told us that a county may opt out.", NEWS, "ICE", "paraphrased"),
        (
            "ICE put four documents on its website. The one from June says that a county may opt out.",
            {},
            "ICE",
            "paraphrased",
        ),
        ("Nine said that a county may opt out.", {}, "", "paraphrased"),
        ("The DCQS memo of June 3 says that a county may opt out.", {}, "DCQS", "paraphrased"),
        ("The FAQ of June 3 says that a county may opt out.", {}, "ICE", "paraphrased"),
        ("EPA-QX holds that a county may opt out.", {}, "EPA-QX", "paraphrased"),
        (
            "Cora Vane in our program office called. Cora says that a county may opt out.",
            {},
            "Cora Vane",
            "paraphrased",
        ),
        ("CJIS said that a county may opt out.", {}, "CJIS", "paraphrased"),
        ("The FBI’s CJIS said that a county may opt out.", {}, "FBI", "paraphrased"),
        ("OPLA: a county may opt out.", {"kind": "report"}, "OPLA", "paraphrased"),
        ("Our headquarters says that a county may opt out.", {}, "ICE", "paraphrased"),
        ("I checked with HQ and they say that a county may opt out.", {}, "ICE", "paraphrased"),
        ("A representative of ICE said that a county may opt out.", {}, "ICE representative", "paraphrased"),
        (
            "A senior official of the Elm State Police said that a county may opt out.",
            {},
            "senior Elm State Police official",
            "paraphrased",
        ),
        ("An official of the harbor said that a county may opt out.", {}, "official of the harbor", "paraphrased"),
        (
            "Sheriff Cora Vane came. Later the Elm County sheriff said that a county may opt out.",
            {},
            "Cora Vane",
            "paraphrased",
        ),
        ("Councilor Cora Vane said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("My view is that a county may opt out.", {}, "Ada Merrow", "direct"),
        (
            "An ICE lawyer wrote. Later the same lawyer wrote that a county may opt out.",
            {},
            "ICE lawyer",
            "paraphrased",
        ),
        ("He said that a county may opt out.", {}, "", "paraphrased"),
        ("An official of the agency said that a county may opt out.", {}, "ICE official", "paraphrased"),
        ("Two harbor officials said that a county may opt out.", NEWS, "harbor officials", "paraphrased"),
        (
            "One aide to Secretary Cora Vane said that a county may opt out.",
            {},
            "aide to Secretary Cora Vane",
            "paraphrased",
        ),
        ("Quill said that a county may opt out.", {}, "Quill", "paraphrased"),
        ("DCQS told us that a county may opt out.", {}, "DCQS", "paraphrased"),
        (
            "The Elm State Patrol called. The Patrol says that a county may opt out.",
            {},
            "Elm State Patrol",
            "paraphrased",
        ),
        ("ICE’s letter of May 3 to Cora Vane says that a county may opt out.", {}, "ICE", "paraphrased"),
        (
            "Cora Vane spoke. Ben Orr read to her from her own letter: “A county may opt out.”",
            {},
            "Cora Vane",
            "quoted",
        ),
        ("They were handed a brochure. It said that a county may opt out.", NEWS, "ICE", "paraphrased"),
        ("They were handed a bucket. It said that a county may opt out.", NEWS, "", "paraphrased"),
        ("Someone wrote this: “A county may opt out of it.”", {}, "", "quoted"),
        ("Cora Vane came to Grand Harbor. She said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("Cora Vane spoke in Grand Harbor. She said that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        (
            "An ICE officer in Grand Harbor told us that a county may opt out.",
            {},
            "ICE officer",
            "paraphrased",
        ),
        ("In response to Cora Vane, he said that a county may opt out.", {}, "", "paraphrased"),
        ("The Elm people claim that a county may opt out.", {}, "", "paraphrased"),
        ("I no longer believe that a county may opt out.", {}, "Ada Merrow", "direct"),
        ("I was told by the ninth floor that a county may opt out.", {}, "", "paraphrased"),
        ("I telephoned Cora Vane on May 3 and was told that a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("I was told that a county may opt out.", NEWS, "", "paraphrased"),
        ("Cora Vane: “A county may opt out.”", NEWS, "Cora Vane", "quoted"),
        ("“A county may opt out,” said its mayor, José Montaño.", NEWS, "José Montaño", "quoted"),
        ("My predecessor wrote to Cora Vane that a county may opt out.", {}, "predecessor", "paraphrased"),
        ("My letter to Cora Vane said that a county may opt out.", {}, "Ada Merrow", "direct"),
        ("Last month you told us that a county may opt out.", {"recipients": ()}, "", "paraphrased"),
        ("Cora Vane called. According to her a county may opt out.", {}, "Cora Vane", "paraphrased"),
        ("I have slide 9: “A county may opt out.”", {}, "ICE", "quoted"),
        ("Slides: “A county may opt out.”", NEWS, "", "quoted"),
        ("“A county may opt out. It was never in doubt,” Cora Vane said.", NEWS, "Cora Vane", "quoted"),
        ("Remarks of Chief Cora Vane to the mayors: “A county may opt out.”", {}, "Cora Vane", "quoted"),
        ("I regret the line in our news release, “A county may opt out.”", {}, "ICE", "quoted"),
    ],
)
def test_holder(text: str, rest: dict[str, Any], speaker: str, attribution: str) -> None:
    assert {(s.speaker, s.attribution) for s in read(text, **rest)} == {(speaker, attribution)}


def test_a_column_in_the_first_person_is_its_writer_s() -> None:
    column = {**NEWS, "people": (Person("Ivo Lake", "", "", "byline"),)}
    assert {s.speaker for s in read("I can opt out of Secure Communities, as any county can opt out.", **column)} == {
        "Ivo Lake"
    }
    assert {
        s.speaker
        for s in read("“I am at the gate and a county can opt out,” says nobody.\nA county may opt out.", **column)
    } == {
        "",
        "The Elm Courier",
    }


def test_an_office_spoken_of_is_who_she_is() -> None:
    people = (
        MERROW,
        Person("Cora Vane", "Governor", "State of Elm", "header"),
        Person("Ida Hull", "Clerk", "", "header"),
    )
    (statement,) = read("Ida Hull left. The Governor thanked us. She said that a county may opt out.", people=people)
    assert statement.speaker == "Cora Vane"
    (other,) = read("The Governor left. Ida Hull thanked us. She said that a county may opt out.", people=people)
    assert other.speaker == "Ida Hull"


@pytest.mark.parametrize(
    ("above", "text", "speaker"),
    [
        ("My attempt is below.", "“A county may opt out of Secure Communities.”", "Ada Merrow"),
        ("The Courier has this.", "“A county may opt out of Secure Communities.”", ""),
        ("The Courier has this.", "“Dear Mayor: A county may opt out of Secure Communities.”", "Ada Merrow"),
    ],
)
def test_a_mail_s_own_draft_in_quotation_marks(above: str, text: str, speaker: str) -> None:
    assert {s.speaker for s in read(f"{above}\n{text}", kind="email")} == {speaker}


def test_a_bureau_spokeswoman_is_of_the_bureau_named() -> None:
    text = "The FBI was asked. A Bureau spokeswoman, Cora Vane, said that a county may opt out."
    assert {(s.speaker, s.organization) for s in read(text, **NEWS)} == {("Cora Vane", "FBI")}


def test_lines_of_a_head_are_no_one_name() -> None:
    text = "Cora Vane, clerk of the Department of Ports\nDiscussed today\nVane said that a county may opt out."
    assert {s.organization for s in read(text, kind="report")} == {"Department of Ports"}


def test_a_task_force_on_the_program_is_not_the_agency() -> None:
    panel = Person("Cora Vane", "chair", "Task Force on Secure Communities", "signature")
    office = Person("Cora Vane", "chief", "Secure Communities Program Office", "signature")
    assert {s.organization for s in read("A county may opt out.", author=panel)} == {"Task Force on Secure Communities"}
    assert {s.organization for s in read("A county may opt out.", author=office)} == {"ICE"}


def test_the_chairman_is_the_one_of_this_paper() -> None:
    people = (
        MERROW,
        Person("Cora Vane", "Chairman", "", "present"),
        Person("Ida Hull", "Vice Chairman", "", "present"),
    )
    assert {s.speaker for s in read("The Chairman said that a county may opt out.", people=people)} == {"Cora Vane"}
    two = (*people, Person("Carl Voss", "Chairman", "", "present"))
    assert {s.speaker for s in read("The Chairman said that a county may opt out.", people=two)} == {"Chairman"}


def test_the_sheriff_of_a_note_is_the_one_it_names() -> None:
    text = "Contact: Sheriff Cora Vane, Elm County.\nThe Sheriff said that a county may opt out."
    assert {s.speaker for s in read(text, kind="report")} == {"Cora Vane"}


def test_a_surname_and_a_colon_inside_a_paragraph_of_notes() -> None:
    people = (MERROW, Person("Cora Vane", "", "", "present"))
    text = "2. The clerk asked why. Vane: a county may opt out."
    assert {s.speaker for s in read(text, kind="report", people=people)} == {"Cora Vane"}
    assert {s.speaker for s in read(text.replace("Vane", "Note"), kind="report", people=people)} == {"Ada Merrow"}


def test_what_this_council_resolves_is_the_city_council_s() -> None:
    city = Person("City of Elm", "", "City of Elm", "issuer")
    text = "WHEREAS, this {} finds that a county may opt out;"
    about = {"kind": "report", "author": city}
    assert {s.speaker for s in read(text.format("Council"), **about)} == {"Elm City Council"}
    assert {s.speaker for s in read(text.format("meeting"), **about)} == {"City of Elm"}


def test_a_withheld_author_is_called_by_the_title_alone() -> None:
    author = Person("[redacted (b)(6)]", "Regional Coordinator, Secure Communities", "ICE", "from-directory")
    assert {s.speaker for s in read("A county may opt out.", kind="email", author=author)} == {"Regional Coordinator"}


def test_initials_are_those_of_one_person_of_the_paper() -> None:
    people = (MERROW, Person("Cora Vane", "", "FBI", "header"))
    (statement,) = read("CV said that a county may opt out.", people=people)
    assert (statement.speaker, statement.organization) == ("Cora Vane", "FBI")
    two = (*people, Person("Carl Voss", "", "", "header"))
    assert {s.speaker for s in read("CV said that a county may opt out.", people=two)} == {"CV"}


def test_the_same_staff_is_the_addressee_s() -> None:
    told = "Your staff came in May. The same staff told us that a county may opt out."
    receiver = (Person("Cora Vane", "", "DHS", "header"),)
    assert {s.speaker for s in read(told, kind="letter", author=SHERIFF, recipients=receiver)} == {"DHS"}
    assert {s.speaker for s in read(told.replace("Your", "His"), kind="letter", recipients=receiver)} == {"staff"}


def test_a_sheriff_who_writes_like_the_agency_s_people_is_none_of_them() -> None:
    author = Person("Ben Orr", "Sheriff", "", "from-directory")
    colleague = Person("Ida Hull", "", "", "from-directory")
    text = "A county may opt out of Secure Communities. Elm County may too."
    about = {"kind": "email", "bates_first": "ICE 1"}
    assert {s.organization for s in read(text, author=author, people=(author,), **about)} == {
        "Elm County Sheriff's Office"
    }
    assert {s.organization for s in read(text, author=colleague, people=(colleague,), **about)} == {"ICE"}


def test_titles_alone_tell_whose_release_it_is() -> None:
    author = Person("Ida Hull", "Field Office Director, Elm", "", "from-directory")
    assert {s.organization for s in read("A county may opt out.", kind="email", author=author, people=(author,))} == {
        "ICE"
    }


def test_a_deputy_director_is_no_deputy() -> None:
    people = (MERROW, Person("Cora Vane", "Deputy Director", "ICE", "header"))
    (statement,) = read("The deputy said that a county may opt out.", people=people)
    assert statement.speaker == "deputy"


def test_the_one_who_forwards_is_not_credited() -> None:
    quoted = "Cora Vane wrote: “No county can opt out of the program.”"
    (statement,) = read(quoted, kind="email")
    assert (statement.speaker, statement.attribution) == ("Cora Vane", "quoted")
    assert statement.quote == "No county can opt out of the program."


@pytest.mark.parametrize(
    ("text", "rest", "audience"),
    [
        ("A county may opt out.", {}, "internal"),
        ("A county may opt out.", {"kind": "faq"}, "public"),
        ("A county may opt out.", {"kind": "letter", "recipients": (SHERIFF,)}, "jurisdiction"),
        ("I told a reporter that a county may opt out.", {}, "public"),
        ("I told the sheriff that a county may opt out.", {}, "jurisdiction"),
        ("I told the Congresswoman that a county may opt out.", {}, "congress"),
        ("Cora Vane told me that a county may opt out.", {"author": SHERIFF}, "jurisdiction"),
        ("Cora Vane said at a news conference that a county may opt out.", {}, "public"),
    ],
)
def test_audience(text: str, rest: dict[str, Any], audience: str) -> None:
    assert {s.audience for s in read(text, **rest)} == {audience}


def test_a_document_about_another_program_takes_no_position() -> None:
    text = "Participation is voluntary. A county may opt out of the 287(g) program."
    assert read(text, title="287(g) agreements") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ICE runs every print. A county may opt out.", 1),
        ("ICE runs every print. Rapid REPAT is voluntary for a county.", 0),
        ("ICE runs every print. The 287(g) program is no 287(g) mandate. A county may opt out of 287(g).", 0),
        ("The state runs every print. A county may opt out.", 0),
    ],
)
def test_a_page_need_not_name_the_program(text: str, found: int) -> None:
    assert len(read(text, title="", about=False)) == found


@pytest.mark.parametrize(("papers", "found"), [(8, 1), (40, 0)])
def test_a_paper_of_a_file_that_is_mainly_about_the_program_need_not_name_it(papers: int, found: int) -> None:
    texts = [
        "Secure Communities runs every print.",
        *["The harbor is dredged."] * (papers - 2),
        "A county may opt out.",
    ]
    pages = [Page(FILE, number, "text", text) for number, text in enumerate(texts, 1)]
    filed = [
        replace(memo("2010-08-03"), id=f"d{p.number}", author=MERROW, body=(BodyLine(p.number, 0, len(p.text)),))
        for p in pages
    ]
    said = statements.extract(filed, passages.find(filed, pages, TOPIC), pages, TOPIC, True)
    assert sum(bool(each.position) for each in said) == found


def test_the_program_s_people_are_of_the_agency_that_runs_it() -> None:
    author = Person("Cora Vane", "Director", "Secure Communities", "signature")
    (statement,) = read("A county may opt out.", author=author)
    assert statement.organization == "ICE"


def test_turns_speak_for_themselves_and_questions_say_nothing() -> None:
    text = "A county can opt out, can it not, under Secure Communities?\nNo county can opt out of it."
    turns = (Turn(0, 0, "Cora Vane", kind="question"), Turn(1, 1, "Ben Orr", "Sheriff", kind="answer"))
    (statement,) = read(text, kind="deposition", turns=turns, author=None)
    assert (statement.speaker, statement.role, statement.position) == ("Ben Orr", "Sheriff", "unavailable")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We met in May. Can a county opt out? No. We went home.", ["Can a county opt out? No."]),
        ("We met in May. Was it cold? No. We went home.", []),
        ("Can a county opt out? We asked in May.", []),
    ],
)
def test_who_asks_may_answer(text: str, found: list[str]) -> None:
    assert [s.quote for s in read(text)] == found


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("287(g) is older.", 0),  # "it" is the program just named
        ("The sharing is newer.", 1),
        ("Unlike 287(g), Secure Communities is new.", 1),
    ],
)
def test_it_may_be_another_program(lead: str, found: int) -> None:
    assert len(read(f"{lead} It remains voluntary.")) == found


@pytest.mark.parametrize(
    ("claim", "reply", "held"),
    [
        ("So a county cannot opt out.", "That is correct.", [("Ben Orr", "unavailable", "That is correct.")]),
        ("So a county cannot opt out.", "I like maps.", [("Cora Vane", "unavailable", "So a county cannot opt out.")]),
        ("A county cannot opt out.", "That is correct.", [("Cora Vane", "unavailable", "A county cannot opt out.")]),
    ],
)
def test_a_claim_put_to_a_witness_is_the_witness_s(claim: str, reply: str, held: list[tuple[str, str, str]]) -> None:
    turns = (Turn(0, 0, "Cora Vane", kind="speech"), Turn(1, 1, "Ben Orr", "Sheriff", kind="speech"))
    found = read(f"{claim}\n{reply}", kind="transcript", turns=turns, author=None)
    assert [(s.speaker, s.position, s.quote) for s in found] == held


def test_a_withheld_author_is_known_by_the_title() -> None:
    author = Person("[redacted (b)(6)]", "Chief, Harbor Branch", "ICE", "from-header")
    (statement,) = read("A county may opt out.", author=author)
    assert (statement.speaker, statement.organization) == ("Chief, Harbor Branch", "ICE")
    assert statement.rules["speaker"] == "role; name withheld (b)(6)"


def test_what_is_withheld_beside_it_is_noted() -> None:
    (statement,) = read("A county may opt out. (b)(5)")
    assert statement.notes == ("the sentence after this one is withheld under (b)(5)",)


def test_an_id_is_the_same_at_every_reading() -> None:
    assert [s.id for s in read("A county may opt out.")] == [s.id for s in read("A county may opt out.")]


def test_a_misread_word_makes_a_mention_that_shows_how_it_stands() -> None:
    (statement,) = found_in("Secure Communities is vo1untary for a county.", state="ocr")
    assert (statement.quote, statement.position) == ("Secure Communities is vo1untary for a county.", None)
    assert statement.tags == ("voluntary",)
    assert statement.notes == ("stands as “vo1untary”, taken for “voluntary”",)


@pytest.mark.parametrize(
    ("asked", "speaker"),
    [
        ("Cora Vane told my staff that a county may opt out.", "Cora Vane"),
        ("A county may opt out.", None),
        ("I was told that a county may opt out.", None),
        ("Did Cora Vane tell you that a county may opt out?", None),
    ],
)
def test_who_asks_only_passes_on_what_others_said(asked: str, speaker: str | None) -> None:
    said = read(asked, kind="deposition", turns=(Turn(0, 0, "Cora Hill", kind="question"),))
    assert [s.speaker for s in said] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "rest", "speaker"),
    [
        ("Line 2. “A county may opt out.”", {"kind": "unknown", "status": "draft"}, "Ada Merrow"),
        ("Line 2. “A county may opt out.”", {"kind": "unknown", "status": "final"}, ""),
        ("[draft] “A county may opt out.”", {"kind": "memo"}, "Ada Merrow"),
        ("[Posted] “A county may opt out.”", {"kind": "memo"}, ""),
        ("I gave him the following: “A county may opt out.”", {"kind": "email"}, "Ada Merrow"),
        ("Send this instead, and nothing else: “A county may opt out.”", {"kind": "email"}, "Ada Merrow"),
        ("The following may be given to the town. “A county may opt out.”", {"kind": "email"}, "Ada Merrow"),
        ("The rain may be gone by then. “A county may opt out.”", {"kind": "email"}, ""),
        ("Dated May 3, signed by Cora Vane of outreach: “A county may opt out.”", {"kind": "email"}, "Cora Vane"),
        ("Dated May 3, a day of rain in Elm City: “A county may opt out.”", {"kind": "email"}, ""),
        ("“A county may opt out.” That was Sheriff Cora Vane, on her way out.", {"kind": "news"}, "Cora Vane"),
        ("Margin note, unsigned: A county may opt out.", {"kind": "memo"}, ""),
    ],
)
def test_whose_words_a_draft_puts_in_quotation_marks(text: str, rest: dict[str, Any], speaker: str) -> None:
    (found,) = read(text, **rest)
    assert found.speaker == speaker
