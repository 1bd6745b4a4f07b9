"""Who says it where no plain "X said that" does: nouns of saying, verbs that report nothing, the writer's own doubt."""

from dataclasses import replace

import pytest

from foia_scan.records import DocumentKind, Passage, Person
from foia_scan.statements.naming.known_people import known, known_in, of_file
from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.who.speakers import held_by_role
from foia_scan.statements.writers.own_voice import Setting
from tests.statements.made import MERROW, TOPIC, memo, named_in, read

BODIES = TOPIC.organization_pattern


def sources(text: str) -> list[str]:
    return [f.source for f in frames(text, quotations(text), BODIES)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The word from the capital has been that towns may leave.", "the capital"),
        ("Word came from the port that towns may leave.", "the port"),
        ("Our answer from the port was that towns may leave.", "the port"),
        ("A remark of Ms. Merrow's, in May of last year, that towns may leave is forgotten.", "Ms. Merrow"),
        ("A statement by the port, made in May, that towns may leave caused a stir.", "the port"),
        ("The mayor's promise that towns may leave was not kept.", "The mayor"),
        (
            "The plan was put to the board by the port in May, and was sold by the mayor as a matter of choice.",
            "the mayor",
        ),
        ("Taking part was described to us by the port, on May 3, as a matter of choice.", "the port"),
        ("The scheme was pitched to the mayors as a matter of choice by the port.", "the port"),
        (
            "The mayor quoted the port's sheet of last May, according to which towns may leave.",
            "the port's sheet of last May",
        ),
        ("Ada Merrow, as counsel, took it as settled that towns may leave.", "Ada Merrow"),
        ("Ada Merrow took the thing to be voluntary.", "Ada Merrow"),
        ("The mayor doubted that towns may leave.", "The mayor"),
        ("It may be, the mayor allowed, that towns are let out.", "the mayor"),
        ("The lawyers sent word that towns may leave.", "The lawyers"),
        ("The port sent the mayors a circular calling the whole scheme voluntary.", "The port"),
        ("The port's handout of this month sets out how towns may leave.", "The port's handout of this month"),
        ("“Towns may leave,” said council member Ada Merrow.", "council member Ada Merrow"),
        (
            "“Towns may leave,” said longtime jail commander Capt. Ada Merrow.",
            "longtime jail commander Capt. Ada Merrow",
        ),
        ("The port told us no, towns cannot leave.", "The port"),
        ("The port said, and I have it here, “Towns may leave.”", "The port"),
        ("The port said otherwise: “Towns may leave.”", "The port"),
        ("“Towns may leave,” countered Ada Merrow of the harbor.", "Ada Merrow of the harbor"),
        (
            "2. The director in Elm, Ada Merrow, was asked and answered in one sentence: “Towns may leave.”",
            "Ada Merrow",
        ),
        ("Ada Merrow said that her captain had called them in and told them that towns may leave.", "her captain"),
        ("Ada Merrow said the coordinator had driven up and assured them that towns may leave.", "the coordinator"),
        ("In May your people stood in the hall and said that towns may leave.", "your people"),
        ("The port, on a page of its site printed May 3, 2010, gives the steps by which towns may leave.", "The port"),
        ("Ada Merrow had called the jail and told them that towns may leave.", "Ada Merrow"),
        ("The port says no town may leave.", "The port"),
    ],
)
def test_source(text: str, source: str) -> None:
    assert source in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "The assurance that towns may leave is in the file.",
        "The word is out that towns may leave.",
        "The mayor allowed his deputy to speak.",
        "Nobody is allowed in, and towns may leave.",
        "Towns may leave till somebody in the capital says otherwise.",
        "A mayor who says no may leave.",
        "The truth, which could have been told at once, is that towns may leave.",
        "What that page described is a way to leave.",
        "“Towns may leave,” said in Elm City on Friday the posters.",
        "The board took the train to be on time.",
    ],
)
def test_no_source(text: str) -> None:
    assert sources(text) == []


VANE = "Director Grant Vane told sheriffs that nobody is asked. It surprised Sheriff Norma Orr of Elm County. "


@pytest.mark.parametrize(
    ("text", "speaker", "attribution"),
    [
        (VANE + "“Last month he told us that it was voluntary,” she said.", "Grant Vane", "paraphrased"),
        (VANE + "“I have always thought that it was voluntary,” she said.", "Norma Orr", "quoted"),
        (
            "“I did all that the flyer said, and I still call it voluntary,” Sheriff Norma Orr said on Thursday.",
            "Norma Orr",
            "quoted",
        ),
    ],
)
def test_in_the_press(text: str, speaker: str, attribution: str) -> None:
    (said,) = read(text, kind="news", author=None, people=())[-1:]
    assert (said.speaker, said.attribution) == (speaker, attribution)


PASSAGE = Passage("d", 0, "", (), (), "text", 0)
SETTING = Setting(memo(None), None, known_in((), "", TOPIC), TOPIC, PASSAGE)
CORA = Person("Cora Vane", "Regional Coordinator", "ICE", "signature")
BEN = Person("Ben Orr", "County Attorney", "Elm County", "memo-head")
ADA = Person("Ada Holt", "Representative", "", "header")
LOU = Person("Lou Dellwood", "General Counsel", "Office of the Governor of Oregon", "header")
SAYS = "that a county may opt out."


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (f"The County Attorney was asked for an opinion. He replied {SAYS}", "Ben Orr", "County Attorney"),
        (f"The Representative had our sheet with her. She took the view {SAYS}", "Ada Holt", "Representative"),
        (f"The federal coordinator wrote on May 3 {SAYS}", "Cora Vane", "Regional Coordinator"),
        (f"A federal coordinator wrote on May 3 {SAYS}", "federal coordinator", "federal coordinator"),
        (f"The congresswoman told us {SAYS}", "Ada Holt", "Representative"),
        (f"Your man Vane told me in May {SAYS}", "Cora Vane", "Regional Coordinator"),
        (f"Your man Dell told me in May {SAYS}", "Dell", ""),
        (f"Your agent in New Orleans told me in May {SAYS}", "agent", "agent"),
        (f"The sheriff has it from Ms. Cora Vane {SAYS}", "Cora Vane", "Regional Coordinator"),
        (
            "You yourself told me that it was “not mandatory for anybody here,” and I wrote it down.",
            "Lou Dellwood",
            "General Counsel",
        ),
        (f"Your people told me in May {SAYS}", "Office of the Governor of Oregon", ""),
        (
            f"The commissioners of Walla Walla County announced {SAYS}",
            "commissioners of Walla Walla County",
            "commissioners",
        ),
        (f"Cora Vane of this agency told her counsel {SAYS}", "Cora Vane", "Regional Coordinator"),
        (f"This agency told her counsel {SAYS}", "ICE", ""),
        (f"I wrote to the FBI. A supervisor over there, Lou Dell, wrote back {SAYS}", "Lou Dell", "supervisor"),
        (f"Agent Vane told us {SAYS}", "Cora Vane", "Agent"),
        (f"So Cora's position is {SAYS}", "Cora Vane", "Regional Coordinator"),
        (
            f"A former DHS official was there. The former official said {SAYS}",
            "former DHS official",
            "former DHS official",
        ),
        (f"Her captain sat down. That same captain told them {SAYS}", "captain", "captain"),
        ("You told me that the Governor's office considers the program mandatory.", "Lou Dellwood", "General Counsel"),
        (f"Two persons from the FBI met me. They have a DHS file. They told me {SAYS}", "FBI", ""),
        (f"Two persons from Elm met me. The FBI wrote. They told me {SAYS}", "FBI", ""),
        (
            "I asked Ms. Cora Vane what would become of a county. The answer was that it may opt out.",
            "Cora Vane",
            "Regional Coordinator",
        ),
        ("We looked for the rule. The answer was that a county may opt out.", "Ada Merrow", "Director"),
        (
            "Your office left two slides. The second of them reads, “A county may opt out.”",
            "Office of the Governor of Oregon",
            "",
        ),
        ("The clerk left two slides. The second of them reads, “A county may opt out.”", "", ""),
        (
            "You told me that the sheriff's office considers the program mandatory.",
            "Elm County Sheriff's Office",
            "sheriff's office",
        ),
        ("You told me that the FBI considers the program mandatory.", "FBI", ""),
    ],
)
def test_who_is_meant(text: str, speaker: str, role: str) -> None:
    (said,) = read(text, people=(MERROW, CORA, BEN, ADA), recipients=(LOU,))
    assert (said.speaker, said.role) == (speaker, role)


def test_one_over_there_is_of_the_body_spoken_of() -> None:
    (said,) = read(f"I wrote to the FBI. A supervisor over there, Lou Dell, wrote back {SAYS}")
    assert said.organization == "FBI"


@pytest.mark.parametrize(
    ("elsewhere", "speaker"),
    [
        ("Sheriff Cora Vane of Elm County came in May.", "Cora Vane"),
        ("Sheriff Cora Vane of Elm County came in May, and Sheriff Ben Orr in June.", "Sheriff"),
        ("Sheriff Cora Vane of Elm County came in May, from Oak County.", "Sheriff"),
        ("Governor Cora Vane came to Elm County in May, from Oak County.", "Sheriff"),
    ],
)
def test_the_one_sheriff_of_the_file(elsewhere: str, speaker: str) -> None:
    file = named_in(elsewhere)
    setting = replace(SETTING, who=known(memo(None), of_file((), TOPIC, file), "", ()))
    frame = frames(f"The Sheriff said {SAYS}", ())[0]
    assert held_by_role("The Sheriff", "", "paraphrased", frame, setting).speaker == speaker


@pytest.mark.parametrize(
    ("text", "kind", "speaker", "attribution"),
    [
        (
            "County Judge Cora Holt read the following on the steps.\n“It is what it is. No county may opt out.\n"
            "“The jail goes on. No county may opt out.”",
            "report",
            "Cora Holt",
            "quoted",
        ),
        ("Mayor Cora Holt issued this statement:\n“No county may opt out.”", "report", "Cora Holt", "quoted"),
        ("Mayor Cora Holt had a sandwich on the steps.\n“No county may opt out.”", "report", "", "quoted"),
        (
            "For this month please use one formula and no other: “No county may opt out.”",
            "email",
            "Ada Merrow",
            "direct",
        ),
        ("Ms. Holt asks. Proposed reply: “We were imprecise. No county may opt out.”", "email", "Ada Merrow", "direct"),
        ("The other formula of the month: “No county may opt out.”", "email", "", "quoted"),
        ("It may. [Margin, pencil: no county may opt out]", "memo", "", "direct"),
        ("[Margin, pencil: check] No county may opt out.", "memo", "Ada Merrow", "direct"),
    ],
)
def test_words_that_nobody_is_said_to_say(text: str, kind: DocumentKind, speaker: str, attribution: str) -> None:
    said = read(text, kind=kind, recipients=(CORA,))[-1]
    assert (said.speaker, said.attribution) == (speaker, attribution)


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("Ms. Cora Vane told the mayors that a county “is always free to opt out.”", "quoted"),
        ("Ms. Cora Vane told the mayors that a county is free to “opt out.”", "paraphrased"),
        ("The clerk, Ms. Cora Vane (“the pilot of the port”), told us that a county may opt out.", "paraphrased"),
        ("Ms. Cora Vane called it “a mess of our own making” and told us that a county may opt out.", "paraphrased"),
        ("She spoke of what Ms. Cora Vane called “this so-called voluntary program.”", "quoted"),
    ],
)
def test_a_report_that_goes_over_into_a_quotation(text: str, attribution: str) -> None:
    assert read(text, people=(MERROW, CORA))[0].attribution == attribution


@pytest.mark.parametrize(
    ("paper", "speaker"), [("The Bulletin", "Elm State Police"), ("The Circular", "ICE"), ("The bulletin", "ICE")]
)
def test_a_paper_that_the_writer_calls_ours(paper: str, speaker: str) -> None:
    police = Person("Ada Merrow", "Director", "Elm State Police", "signature")
    (said,) = read(
        f"Our Bulletin went out in May.\n{paper} says that a county may opt out.", author=police, people=(police,)
    )
    assert said.speaker == speaker


def test_what_somebody_calls_it() -> None:
    (said,) = read("They wrote to the capital about what Ms. Cora Vane called “this so-called voluntary program.”")
    assert (said.speaker, said.attribution) == ("Cora Vane", "quoted")


def test_our_prosecutor_is_the_county_s() -> None:
    sheriff = Person("Ada Merrow", "Sheriff", "Elm County Sheriff's Office", "signature")
    ours, theirs = (
        read(f"{whose} prosecutor, Lou Dell, tells me {SAYS}", kind="letter", author=sheriff, people=(sheriff,))[0]
        for whose in ("Our", "A")
    )
    assert (ours.speaker, ours.organization, theirs.speaker) == ("Lou Dell", "Elm County", "Lou Dell")


def test_the_one_governor_of_the_file() -> None:
    file = named_in("Governor Cora Vane came to Elm County in May, from Oak County.")
    setting = replace(SETTING, who=known(memo(None), of_file((), TOPIC, file), "", ()))
    frame = frames(f"The Governor said {SAYS}", ())[0]
    assert held_by_role("The Governor", "", "paraphrased", frame, setting).speaker == "Cora Vane"


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        ("At the clerks' meeting in Bay City, the same Ms. Cora Vane described it as compulsory.", "Cora Vane", "ICE"),
        ("The Bay City field office said that a county may opt out.", "ICE", "ICE"),
        (f"The City Manager of Las Piedras told her {SAYS}", "City Manager of Las Piedras", "City of Las Piedras"),
        (f"Mr. Lou Dell of the Ratepayers' Circle said {SAYS}", "Lou Dell", "Ratepayers' Circle"),
        (
            f"Superintendent Lou Dell of the state's Bureau of Harbor Records told us {SAYS}",
            "Lou Dell",
            "Bureau of Harbor Records",
        ),
        (f"Lou Dell over at CBI, a good clerk, says flat out {SAYS}", "Lou Dell", "CBI"),
        (f"A clerk at the Elm State Police help desk told the jail {SAYS}", "clerk", "Elm State Police"),
        (f"Our own commissioner at the Harbor Department told the panel {SAYS}", "commissioner", "Harbor Department"),
        (
            f"The Harbor Records Bureau dissents. Its spokesman, Lou Dell, said {SAYS}",
            "Lou Dell",
            "Harbor Records Bureau",
        ),
        (f"The Harbor Records Bureau dissents. Mr. Lou Dell, a pilot, said {SAYS}", "Lou Dell", "ICE"),
        ("According to Dell, the ICE spokeswoman, a county may opt out.", "Dell", "ICE"),
        (f"Chairman Lou Dell of the Alden County commission told the Rotary {SAYS}", "Lou Dell", ""),
        (f"Lou Dell wrote to me. Lou's edit said {SAYS}", "Lou Dell", "ICE"),
        (
            "ICE is late. The Harbor Council said that it regards the program as voluntary.",
            "Harbor Council",
            "Harbor Council",
        ),
        ("The Harbor Council said of the ICE memo that it calls the program voluntary.", "ICE", "ICE"),
        ("According to Plan, the county may opt out.", "Ada Merrow", "ICE"),
        (f"I told the sheriff that night. He said {SAYS}", "sheriff", ""),
        (f"Ms. Cora Vane heard it from Ms. Ida Dell. She had replied to Ms. Dell {SAYS}", "Cora Vane", "ICE"),
        (f"She answered that a Mr. Dell of ICE had telephoned her that morning and said {SAYS}", "Dell", "ICE"),
        (f"Its coordinator, Ms. Dell, went further, assuring the mayor {SAYS}", "Dell", "ICE"),
    ],
)
def test_who_it_is_and_of_which_house(text: str, speaker: str, organization: str) -> None:
    said = read(text, people=(MERROW, CORA))[0]
    assert (said.speaker, said.organization) == (speaker, organization)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("He granted, on that call of May 2, that towns may leave.", "He"),
        ("She was equally definite that towns may leave.", "She"),
        ("The mayor allowed on Thursday that towns may leave.", "The mayor"),
        ("Ada Merrow expects participation to be mandatory.", "Ada Merrow"),
        ("In our call of May 2 Mr. Orr conceded that towns may leave.", "Mr. Orr"),
        ("The last word I had from the port, on May 2, was that towns may leave.", "the port"),
        ("The port's position, so far as I can make it out, is that towns may leave.", "The port"),
        ("It quotes a recruiter, Ada Merrow, as telling the mayors that towns may leave.", "Ada Merrow"),
        ("“Towns may leave,” said state Sen. Ada Merrow.", "state Sen. Ada Merrow"),
        ("The handout that the mayor was given in May says that towns may leave.", "The handout"),
    ],
)
def test_further_turns_of_saying(text: str, source: str) -> None:
    assert any(found.startswith(source) for found in sources(text))


@pytest.mark.parametrize(
    "text",
    [
        "A county that would rather leave tells its coordinator, who takes it off the list.",
        "The port granted three towns leave to go in May.",
        "We expect the road to be open.",
    ],
)
def test_turns_that_report_nothing(text: str) -> None:
    assert sources(text) == []


@pytest.mark.parametrize(("label", "speaker"), [("Counsel", "Ada Merrow"), ("Cora Vane", "Cora Vane")])
def test_whom_a_mail_greets_says_nothing(label: str, speaker: str) -> None:
    (said,) = read(f"{label}: The county has no way to opt out.", kind="email", people=(MERROW, CORA))
    assert said.speaker == speaker
