"""The body a person speaks for: from their own account, from the words beside the name, from office and place."""

from dataclasses import replace

import pytest

from foia_scan.records import Person
from foia_scan.statements.for_whom import affiliations
from foia_scan.statements.for_whom.affiliations import Affiliations
from foia_scan.statements.for_whom.belonging import OF_ANOTHER, Chosen
from foia_scan.statements.naming.known_people import known_in
from foia_scan.statements.near_words import Words
from foia_scan.statements.writers.own_voice import Holder
from foia_scan.topics import load
from tests.statements.made import body, memo, named_in, read

TOPIC = load("secure-communities")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. I am the records officer of the Federal Bureau of Investigation.", "FBI"),
        ("1. I am Chief of the Planning Branch of Secure Communities. I was with the Census Bureau before.", "ICE"),
        ("1. I coordinate the campaign for the National Day Laborer Organizing Network, a plaintiff here.", "NDLON"),
        ("2. I am counsel to the sheriff of Orchard County.", "Orchard County Sheriff's Office"),
        ("1. I manage the Records Division of the Elm State Patrol.", "Elm State Patrol"),
        ("Q. What was your title then? A. Chief of Outreach for Secure Communities. I saw the Elm Board.", "ICE"),
        ("Q. And what did you make of it? A. Mr. Dale of the FBI came by.", ""),
        ("Q. You're the chief of the Elm Bureau of Records? A. Since 2003.", "Elm Bureau of Records"),
        ("Q. You're the Chief of the Elm Bureau of Records? A. Since 2003.", "Elm Bureau of Records"),
        ("Q. You're the chief of the Elm Bureau of Records? A. No. I never was.", ""),
        ("Q. You're the one who rang the Elm Bureau of Records? We know it.", ""),
        ("A. It is my seventh year. Before that I was with the Elm State Patrol.", ""),
        ("A. It is my seventh year. I was with the Elm State Patrol.", "Elm State Patrol"),
        ("1. I am the sheriff of Oak County since 2003.", "Oak County Sheriff's Office"),
        ("1. I am the managing editor of the Elm Harbor Herald, a newspaper.", "Elm Harbor Herald"),
        ("1. I am the editor of three of these papers.", ""),
        ("Q. Is your title on the mail addressed to the Sheriff of Oak County? A. Yes.", ""),
        ("Q. By whom are you employed, Captain? A. The Elm State Patrol. I run the desk.", "Elm State Patrol"),
        ("Q. By whom are you employed? A. Elm State Patrol, in the jail.", "Elm State Patrol"),
        ("Q. Where do you work? A. At home. The Elm State Patrol was closed.", ""),
        ("2. I am sixty years old.", ""),
    ],
)
def test_own_account(text: str, expected: str) -> None:
    author = Person("Ada Merrow", "", "", "declarant")
    assert body("Ada Merrow", "", text, author=author, kind="declaration") == expected
    assert body("Ben Orr", "", text, author=author, kind="declaration") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” said Ada Merrow of the Bay Law Clinic.", "Bay Law Clinic"),
        ("Ada Merrow, a lawyer with the ACLU, said so.", "ACLU"),
        ("Ada Merrow, the agency's spokeswoman, said so.", "ICE"),
        ("A spokeswoman for the agency, Ada Merrow, said so.", "ICE"),
        ("Ada Merrow, the county's spokeswoman, said so.", ""),
        ("Ada Merrow, counsel to the Elm State Patrol, said so.", "Elm State Patrol"),
        ("MS. MERROW: Ada Merrow, Elm Taxpayers League. We pay.", "Elm Taxpayers League"),
        ("Deposition of ADA MERROW, Federal Bureau of Investigation", "FBI"),
        ("Ada Merrow, Branch Chief, Records, Federal Bureau of Investigation", "FBI"),
        ("Defendant Merrow is the Director of the Elm Bureau of Records.", "Elm Bureau of Records"),
        ("Present: Deputy Sheriff Cy Loomis. Also Police Chief Ada Merrow.", ""),
        ("Present: Ada Merrow, clerk, Federal Bureau of Investigation; Ben Orr.", "FBI"),
        ("Present: Capt. Ada Merrow (Elm State Police); Ben Orr.", "Elm State Police"),
        ("Back with us is Ada Merrow, who directs the Elm State Police.", "Elm State Police"),
        ("A Justice Department lawyer, Ada Merrow, said so.", "DOJ"),
        ("Elm County Board President Ada Merrow said so.", "Elm County Board"),
        ("On the line: for ICE, Ada Merrow and a press officer.", "ICE"),
        ("On the line: Ada Merrow, Ben Orr (FBI); Cy Dale.", "FBI"),
        ("Ask Ada Merrow. She was the director of the program.", "ICE"),
        ("Back with us is Ada Merrow. She's the field office director here.", "ICE"),
        ("Ada Merrow, Elm Field Office, Federal Bureau of Investigation, rose.", "FBI"),
        ("7/6. Elm Legal Aid, Ada Merrow. Wants a copy.", "Elm Legal Aid"),
        ("According to Ada Merrow, ICE attache at the post, it is so.", "ICE"),
        ("Ada Merrow of the Records Division of the Elm State Patrol said so.", "Elm State Patrol"),
        ("Mr. Ada Merrow of your Elm office said so.", "FBI"),
        ("Your Ms. Merrow said so.", "FBI"),
        ("Your regional director, Ada Merrow, said so.", "FBI"),
        ("Your predecessor as Assistant Director, Ms. Ada Merrow, said so.", "FBI"),
        ("Ada Merrow, who then had your chair, said so.", "FBI"),
        ("Ada Merrow, who then had a chair, said so.", ""),
        ("Your sheriff, Ada Merrow, said so.", ""),
        ("Your mayor and Ada Merrow said so.", ""),
        ("I rang ICE's privacy office on Friday and a Ms. Merrow told me.", "ICE"),
        ("I rang the Elm field office and a Ms. Merrow told me.", "ICE"),
        ("I rang my own office and a Ms. Merrow told me.", ""),
        ("Ada Merrow, clerk of the Bureau of Identification To: Orr, Ben", "Bureau of Identification"),
        ("Ada Merrow, a critic of ICE, said so.", ""),
        ("Present: Ada Merrow (in the chair); Ben Orr.", ""),
        ("Cora Merrow, a lawyer, Federal Bureau of Investigation", ""),
        ("Ada Merrow, Chief of Police, said so.", ""),
        ("Ada Merrow, Field Office, said so.", ""),
        ("The Elm State Police were represented by Ada Merrow, Program Manager.", "Elm State Police"),
        ("Ben Orr was represented by Ada Merrow.", ""),
        ("Ada Merrow, Program Manager, said so.", ""),
        ("Call from Chief Ada Merrow, Elmford PD.", "Elmford PD"),
        ("Call from Ben Orr, Elmford PD. Ada Merrow rang.", ""),
        ("Ada Merrow walked with her dog.", ""),
        ("Ada Merrow, of Oak Street, said so.", ""),
        ("Deputy Commissioner Ada Merrow of KBR, on the line, said so.", "KBR"),
        ("Ada Merrow reported on her exchange with the Elm Bureau of Records.", ""),
        ("Ada Merrow spoke with the Elm Bureau of Records.", ""),
        ("Oak county attorney Ada Merrow, of Oak County, said so.", "Oak County"),
        ("Oak County, whose chief, Ada Merrow, and whose sheriff, Cy Dale, rang.", ""),
    ],
)
def test_beside_the_name(text: str, expected: str) -> None:
    assert body("Ada Merrow", "", text) == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("Sheriff", "Orchard County Sheriff Ada Merrow said so.", "Orchard County Sheriff's Office"),
        ("Sheriff", "Sheriff Ada Merrow of Orchard County said so.", "Orchard County Sheriff's Office"),
        (
            "Sheriff",
            "Sheriff Ada Merrow of Orchard County spoke for the Orchard County Sheriff's Department.",
            "Orchard County Sheriff's Department",
        ),
        ("Governor", "Ohio Governor Ada Merrow said so.", "State of Ohio"),
        ("Attorney General", "Ohio Attorney General Ada Merrow said so.", "Ohio Attorney General's Office"),
        ("Sheriff", "Sheriff Ada Merrow (ICE) said so.", ""),
        ("Sheriff", "On the line: Sheriff Ada Merrow (Elm Parish); Ben Orr.", "Elm Parish Sheriff's Office"),
        ("Sheriff", "Present: Merrow (Elm), Orr (Oak).", "Elm County Sheriff's Office"),
        ("Sheriff", "On the line: Ada Merrow (Sheriff, Elm County); Ben Orr.", "Elm County Sheriff's Office"),
        ("Sheriff", "On the line: Ada Merrow (Sheriff, retired); Ben Orr.", ""),
        ("Sheriff", "Ada Merrow, who has been sheriff of Elm Mesa, said so.", "Elm Mesa County Sheriff's Office"),
        ("Sheriff", "Ada Merrow, who has met the sheriff of Elm Mesa, said so.", ""),
        ("Sheriff", "Plaintiff Sheriff Ada Merrow said so.", ""),
        ("", "On the line we have the sheriff of Elm County, Ada Merrow.", "Elm County Sheriff's Office"),
        ("Mayor", 'OAK CITY (CP), Oct. 6, 2010 -- "No," Mayor Ada Merrow said.', "City of Oak City"),
        ("Police Chief", "ELMWOOD - Police Chief Ada Merrow laughed.", "Elmwood Police Department"),
        ("Police Chief", "FROM THE DESK: Police Chief Ada Merrow laughed - and left.", ""),
        ("Councilman", "ELMWOOD - Councilman Ada Merrow laughed.", ""),
        ("Commissioner", "Commissioner Ada Merrow of Elm County.", "Elm County Board of Commissioners"),
        ("Commissioner", "Commissioner Ada Merrow. Elm County Commission.", "Elm County Commission"),
        ("Deputy Commissioner", "Deputy Commissioner Ada Merrow. Elm County.", ""),
        ("County Executive of Elm", "Ms. Merrow spoke.", "Elm County"),
        ("Executive of Elm", "Ms. Merrow spoke.", ""),
        ("Council's counsel", "The Council's counsel, Ms. Merrow, spoke.", ""),
        ("Rep.", "Ada Merrow of the FBI said so. Rep. Ada Merrow sat.", "U.S. House of Representatives"),
        ("Executive Director", "Elm County. Executive Director Ada Merrow said so.", ""),
        ("Attorney General", "Attorney General Ada Merrow flew to Washington.", ""),
        ("Attorney General", "In Ohio, Attorney General Ada Merrow said so.", "Ohio Attorney General's Office"),
        ("Sheriff", "Sheriff Ada Merrow said so.", ""),
        ("Sheriff", "By Ben Orr Sheriff Ada Merrow does not raise her voice.", ""),
        ("Sheriff", "Sheriff Ada Merrow of Elm said so.", "Elm County Sheriff's Office"),
        ("Sheriff", "Sheriff Ada Merrow of Elm said so in the City of Elm.", "Elm Sheriff's Office"),
        (
            "Undersheriff",
            "Elm Mesa County. Undersheriff Ada Merrow said so. Oak County. No news.",
            "Elm Mesa County Sheriff's Office",
        ),
        ("Sheriff", "Elm County, Ohio. Sheriff Ada Merrow said so. Oak County. No.", "Elm County Sheriff's Office"),
        ("Sheriff", "Oak Parish. Sheriff Ada Merrow said so. Oak County. No.", "Oak Parish Sheriff's Office"),
        ("Sheriff", "We saw Elm County, Utah. It rained. Sheriff Ada Merrow said so in Oak County.", ""),
        ("Undersheriff", "We left Elm Mesa County. It rained. Undersheriff Ada Merrow said so in Oak County.", ""),
        ("Sheriff", "Oak County and Elm County wrote. Sheriff Ada Merrow answered.", ""),
    ],
)
def test_office_and_place(role: str, text: str, expected: str) -> None:
    assert body("Ada Merrow", role, text) == expected


def test_members_of_a_board_and_its_staff() -> None:
    board = "Orchard County Board"
    author = Person(board, "", board, "issuer")
    people = (
        Person("Ada Merrow", "", "", "present"),
        Person("Ben Orr", "County Counsel", "", "also-present"),
        Person("Ida Hull", "County Counsel", "", "present"),
    )
    text = "Present: Ada Merrow; Ida Hull, County Counsel. Also present: County Counsel Ben Orr."
    assert body("Ada Merrow", "", text, author=author, kind="minutes", people=people) == board
    assert body("Ben Orr", "County Counsel", text, author=author, kind="minutes", people=people) == "Orchard County"
    assert body("Ida Hull", "County Counsel", text, author=author, kind="minutes", people=people) == "Orchard County"
    assert body("Cy Dale", "", text, author=author, kind="minutes", people=people) == ""


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("COUNCILMEMBER", "ELM CITY COUNCIL. Hearing. COUNCILMEMBER MERROW: We are on the record.", "Elm City Council"),
        ("JUDGE", "COMMISSIONERS COURT OF ELM COUNTY. JUDGE MERROW: Item 9.", "Elm County Commissioners Court"),
        ("JUDGE", "COMMISSIONERS COURT OF ELM COUNTY, TEXAS. JUDGE MERROW: Item 9.", "Elm County Commissioners Court"),
        ("JUDGE", "SUPERIOR COURT OF ELM COUNTY. JUDGE MERROW: Item 9.", ""),
        ("MS.", "ELM CITY COUNCIL. Hearing. MS. MERROW: I came by bus.", ""),
    ],
)
def test_who_sits_on_the_board_that_a_transcript_is_of(role: str, text: str, expected: str) -> None:
    assert body("Ada Merrow", role, text, kind="transcript") == expected


@pytest.mark.parametrize(
    ("role", "organization", "text", "expected"),
    [
        ("Chief", "Elmford", "Chief Merrow spoke.", "Elmford Police Department"),
        ("clerk", "Elmford", "Ms. Merrow spoke.", "Elmford"),
        ("Chief", "Elm Law Clinic", "Chief Merrow spoke.", "Elm Law Clinic"),
        ("clerk", "ODPS", "The Ohio Department of Public Safety", "Ohio Department of Public Safety"),
        ("clerk", "HAR", "From: Merrow, Ada (HAR)", ""),
        ("clerk", "JNT", "The JNT met.", "JNT"),
        ("clerk", "HAR", "From: Merrow, Ada (HAR) To: Orr, Ben (ICE)", "HAR"),
        ("Governor of Ohio", "Office of the Governor of Ohio", "Governor Merrow spoke.", "State of Ohio"),
        ("Governor", "", "Counsel to the Governor Ada Merrow spoke in Ohio.", "Office of the Governor of Ohio"),
        ("staff", "Office of the Governor", "The staff spoke in Ohio.", "Office of the Governor of Ohio"),
        ("staff", "Office of the Governor", "The staff spoke in Ohio and Utah.", "Office of the Governor"),
        ("Governor", "", "Counsel to Governor Ada Merrow spoke in Ohio.", "State of Ohio"),
        ("clerk", "State's Bureau of Prints", "Ms. Merrow spoke.", ""),
        ("clerk", "New York Division of Prints", "In New York they met.", "New York State Division of Prints"),
        ("clerk", "New York Division of Prints", "The New York Division of Prints", "New York Division of Prints"),
        ("clerk", "District 12-B", "Ms. Merrow spoke.", ""),
        ("", "County Executive", "Executive Merrow spoke. Elm County met.", "Elm County"),
        ("", "County Judge/Executive", "Judge Merrow spoke.", ""),
        ("Assistant Attorney General", "ICE", "Ms. Merrow spoke.", ""),
        ("chief", "ICE", "Ms. Merrow spoke.", "ICE"),
        ("Chief", "Police", "Chief Merrow spoke.", ""),
        ("county manager", "Elm County Board", "Ms. Merrow, county manager, spoke. Elm County.", "Elm County"),
    ],
)
def test_the_body_as_the_papers_call_it(
    role: str, organization: str, text: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(affiliations, "likeliest", lambda bearer, topic: None)
    holder = Holder("Ada Merrow", role, organization, "direct", "from-header")
    told = Affiliations(memo(None), text, Words(text), named_in(text), TOPIC).told_of(holder)
    assert told.organization == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms. MERROW. Thank you. I am the deputy director of the FBI.", "FBI"),
        ("Sheriff Ada MERROW. Thank you. I am the sheriff of Oak County, Ohio.", "Oak County Sheriff's Office"),
        ("Mr. ORR. Ms. Merrow, you have been sworn. You are a section chief at the FBI?", "FBI"),
        ("Ms. MERROW. I am told of the FBI.", ""),
        ("Mr. ORR. Ms. Merrow, you are right that the FBI wrote. Did it?", ""),
    ],
)
def test_what_a_witness_tells_in_a_hearing(text: str, expected: str) -> None:
    assert body("Ada Merrow", "", text, kind="transcript") == expected


def test_a_press_release_quotes_the_director_of_its_own_body() -> None:
    author = Person("Elm Coalition", "", "Elm Coalition", "issuer")
    text = '"No," said Ada Merrow, executive director.'
    assert body("Ada Merrow", "executive director", text, author=author, kind="press-release") == "Elm Coalition"
    assert body("Ada Merrow", "executive director", text, author=author, kind="news") == ""
    assert body("Ada Merrow", "sheriff", text, author=author, kind="press-release") == ""
    assert body("Ada Merrow", "", text, author=author, kind="press-release") == "Elm Coalition"
    contact = "Contact: Ada Merrow, coordinator. Ben Orr left."
    assert body("Ada Merrow", "", contact, author=author, kind="press-release") == "Elm Coalition"
    assert body("Ben Orr", "", contact, author=author, kind="press-release") == ""


def test_the_county_whose_offices_write_in_the_file() -> None:
    of_file = known_in((Person("Ben Orr", "County Attorney", "Elm County", "memo-head"),), "", TOPIC)

    def told(text: str) -> str:
        document = replace(memo("2010-08-03"), kind="news")
        return Affiliations(document, text, Words(text), of_file, TOPIC).of("Ada Merrow", "Sheriff")[0]

    text = "Sheriff Ada Merrow, whose deputies work for the county, said so."
    assert told(text) == "Elm County Sheriff's Office"
    assert told(f"{text} Oak County and Ash County wrote.") == ""
    assert told("Sheriff Ada Merrow said so.") == ""


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("Mayor", "Mayor Ada Merrow of Elmwood, CT, said so.", "City of Elmwood"),
        ("Board Chair", "Board Chair Ada Merrow spoke. Elm County voted.", "Elm County Board"),
        (
            "counsel to the Governor",
            "Colorado. Ada Merrow, counsel to the Governor, rang. Elm County.",
            "Colorado Governor's Office",
        ),
        ("Councilor", "Councilor Ada Merrow spoke. The City of Elmwood voted.", "Elmwood City Council"),
        ("Chief", "Chief Ada Merrow spoke for the police. The City of Elmwood voted.", "Elmwood Police Department"),
        ("Chief", "Chief Ada Merrow spoke. The City of Elmwood voted.", ""),
        ("Chief", "Community policing. Chief Ada Merrow of Elmwood spoke.", "Elmwood Police Department"),
        ("", "Elm's district attorney, Ada Merrow, said so.", "Elm County District Attorney's Office"),
        ("State Senator", "State Senator Ada Merrow of the Ohio Senate said so.", "Ohio Senate"),
        ("", "Elm County Chief Deputy Ada Merrow said so.", "Elm County Sheriff's Office"),
        ("", "Elm County. Ada Merrow, assistant state's attorney, said so.", "Elm County State's Attorney's Office"),
        ("", "A deputy assistant to the Governor named Ada Merrow rang from Ohio.", "Ohio Governor's Office"),
        ("", "The field office director then was Ada Merrow.", "ICE"),
        ("", "The harbor director then was Ada Merrow.", ""),
        ("Sheriff", "Sheriff Merrow in Oak County says so. Elm County.", "Oak County Sheriff's Office"),
        ("Sheriff", "10/8 - Sheriff Ada Merrow, Elm. Says so. Oak County.", "Elm County Sheriff's Office"),
        ("Rep.", "Rep. Ada Merrow said so.", "U.S. House of Representatives"),
        ("Sen.", "Sen. Ada Merrow said so.", ""),
        ("Vice Minister of Mines", "Ada Merrow said so.", "Ministry of Mines"),
        ("Sheriff", "In Oak County, Colo., Sheriff Ada Merrow laughed.", "Oak County Sheriff's Office"),
        ("Sheriff", "Page A1 Sheriff Ada Merrow laughed.", ""),
        ("Regional Coordinator", "Regional Coordinator Ada Merrow said so.", "ICE"),
        ("Harbor Coordinator", "Harbor Coordinator Ada Merrow said so.", ""),
        ("counsel to the harbor", "Colorado. Ada Merrow, counsel to the harbor, rang.", ""),
        ("Field Office Director", "Field Office Director Ada Merrow said so.", "ICE"),
        ("Field Manager", "Field Manager Ada Merrow said so.", ""),
        ("Attorney for Plaintiff Bay Law Clinic", "Ada Merrow", "Bay Law Clinic"),
        ("Attorney for Plaintiff", "Ada Merrow", ""),
        ("Chief of the Elm Bureau of Records", "Ada Merrow", "Elm Bureau of Records"),
        ("General Counsel, Elm Harbor Commission", "Ada Merrow", "Elm Harbor Commission"),
        ("Chief, Records Division", "Ada Merrow", ""),
        ("Assistant United States Attorney", "Ada Merrow", "U.S. Attorney's Office"),
        ("Assistant Attorney", "Ada Merrow", ""),
        ("County Solicitor, Elm County", "Ada Merrow", "Elm County"),
        ("Coordinator, Elm County", "Ada Merrow", ""),
        ("Chair", "Board Chair Ada Merrow spoke. Elm County voted.", "Elm County Board"),
        ("Chair", "Chair Ada Merrow spoke. Elm County voted.", ""),
        ("Sen.", "State Sen. Ada Merrow said so. Ohio signed.", "Ohio Senate"),
        ("Mayor", "The Town of Elm met. Mayor Ada Merrow said so.", "Town of Elm"),
        ("Mayor", "The Town of Elm is the City of Elm now. Mayor Ada Merrow said so.", "City of Elm"),
        ("City Attorney", "The City of Elm met. City Attorney Ada Merrow said so.", "City of Elm"),
        ("County Clerk", "Elm County met. County Clerk Ada Merrow said so.", "Elm County"),
        ("Clerk", "Elm County met. Clerk Ada Merrow said so.", ""),
        ("Deputy Commissioner", "In Oak County, Deputy Commissioner Ada Merrow said so.", ""),
    ],
)
def test_offices_of_cities_states_and_the_field(role: str, text: str, expected: str) -> None:
    assert body("Ada Merrow", role, text, kind="report") == expected


@pytest.mark.parametrize(
    ("role", "text", "expected"),
    [
        ("federal immigration official", "", "ICE"),
        ("Regional staff", "", "ICE"),
        ("jail staff", "", ""),
        ("immigration judge", "", ""),
        ("Superintendent of the Elm State Police", "", "Elm State Police"),
        ("police chief of Elmwood", "", "Elmwood Police Department"),
        ("county counsel", "Elm County met.", "Elm County"),
        ("counsel", "Elm County met.", ""),
        ("clerk", "Elm County met.", ""),
    ],
)
def test_people_without_a_name(role: str, text: str, expected: str) -> None:
    assert body(role, role, text, kind="report") == expected


@pytest.mark.parametrize(
    ("own", "title", "expected"),
    [
        ("FBI", "the Executive Director", "FBI"),
        ("", "the Executive Director", ""),
        ("FBI", "the clerk", ""),
        ("FBI", "spokesman", "FBI"),
        ("FBI", "spokesman for the county jail", ""),
    ],
)
def test_ranks_in_an_agency_s_own_paper(own: str, title: str, expected: str) -> None:
    document = replace(memo("2010-08-03"), kind="report")
    text = f"Ms. Merrow, {title}, said so."
    affiliations = Affiliations(document, text, Words(text), named_in(text), TOPIC, own)
    assert affiliations.of("Merrow", title)[0] == expected


def test_the_place_beside_a_name_goes_before_the_county_that_issued_the_paper() -> None:
    issuer = Person("Oak County", "", "Oak County", "issuer")
    document = replace(memo("2010-08-03"), kind="report", author=issuer)
    here, elsewhere = "Sheriff Ada Merrow drove over. Oak County.", " Sheriff Ada Merrow of Elm County. "

    def body_of(file: str) -> str:
        return Affiliations(document, here, Words(here + file), named_in(here), TOPIC).of("Ada Merrow", "Sheriff")[0]

    assert (body_of(elsewhere), body_of("")) == ("Elm County Sheriff's Office", "Oak County Sheriff's Office")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elm County went ahead.", "Elm County Board of Commissioners"),
        ("Elm County went ahead of Oak County.", "Board of Commissioners"),
        ("Elm Parish went ahead.", "Elm Parish Board of Commissioners"),
        ("The Parish of Bois Blanc went ahead of Oak County.", "Board of Commissioners"),
        ("The County of San Elmo went ahead.", "San Elmo County Board of Commissioners"),
        ("The County of Elm Board of Ports went ahead.", "Elm County Board of Commissioners"),
        ("Father Orr of Elm Parish met us in Oak County.", "Oak County Board of Commissioners"),
    ],
)
def test_a_board_is_that_of_the_one_county(text: str, expected: str) -> None:
    holder = Holder("Ada Merrow", "Chair", "Board of Commissioners", "paraphrased", "source-named")
    told = Affiliations(memo(None), text, Words(text), named_in(text), TOPIC).told_of(holder)
    assert told.organization == expected


@pytest.mark.parametrize(
    ("likeliest", "expected"),
    [("Board of Commissioners", "Elm County Board of Commissioners"), ("Oak Harbor League", "Oak Harbor League")],
)
def test_the_likeliest_body_never_takes_the_place_away(
    likeliest: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(affiliations, "likeliest", lambda bearer, topic: Chosen(likeliest, 1.0))
    holder = Holder("Ada Merrow", "Chair", "Elm County Board of Commissioners", "paraphrased", "source-named")
    told = Affiliations(memo(None), "Elm County.", Words(""), known_in((), "", TOPIC), TOPIC).told_of(holder)
    assert told.organization == expected


@pytest.mark.parametrize(
    ("party", "rule", "expected"),
    [
        ("Plaintiffs", "party", ""),
        ("Petitioner", "party", ""),
        ("Defendants", "party", "ICE"),
        ("Plaintiffs", "role", "ICE"),
    ],
)
def test_who_sues_is_not_of_the_body_that_is_sued(
    party: str, rule: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(affiliations, "likeliest", lambda bearer, topic: Chosen("ICE", 1.0))
    told = Affiliations(memo(None), "ICE sat.", Words(""), known_in((), "", TOPIC), TOPIC)
    assert told.told_of(Holder(party, "", "", "direct", rule)).organization == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A spokesman for the county attorney, Ada Merrow, said so.", OF_ANOTHER),
        ("A spokesman for the harbor, Ada Merrow, said so.", ""),
    ],
)
def test_a_body_of_a_locality_that_nothing_names(text: str, expected: str) -> None:
    document = replace(memo("2010-08-03"), kind="news")
    told = Affiliations(document, text, Words(text), named_in(text), TOPIC)
    assert told.of("Ada Merrow", "") == ("", expected)
    holder = Holder("Ada Merrow", "", "", "quoted", "source-named")
    assert told.told_of(holder).body_rule == ""


def test_a_body_whose_words_are_no_name_is_nobody_s() -> None:
    holder = Holder("A. The City", "", "A. The City", "paraphrased", "body-named")
    told = Affiliations(memo(None), "ICE wrote.", Words("ICE wrote."), known_in((), "", TOPIC), TOPIC).told_of(holder)
    assert (told.speaker, told.organization) == ("A. The City", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Ben Orr of ICE came. Ben Orr spoke.", "ICE"),
        ("Ben Orr of ICE came. Ben Orr of the FBI left.", "FBI"),
    ],
)
def test_what_the_file_says_of_somebody_counts_before_whom_they_write_to(text: str, expected: str) -> None:
    held = Holder("Ben Orr", "", "FBI", "direct", "from-directory")
    document = replace(memo("2010-08-03"), kind="email")
    told = Affiliations(document, text, Words(text), named_in(text), TOPIC).told_of(held)
    assert told.organization == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Attorney General advises that no county is required to join. Ohio is large.", "Ohio Attorney General"),
        (
            "The deputy attorney general advises that no county is required to join. Ohio is large.",
            "deputy attorney general",
        ),
    ],
)
def test_an_office_that_speaks_without_a_name(text: str, speaker: str) -> None:
    assert {s.speaker for s in read(f"Secure Communities came up. {text}", kind="report")} == {speaker}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Orr is the director of the Network.", "Elm Rights Network"),
        ("Ben Orr is the director of the Clinic.", ""),
    ],
)
def test_a_body_by_its_last_word_is_the_one_that_the_heads_name(text: str, expected: str) -> None:
    people = (Person("Ada Merrow", "", "Elm Rights Network", "header"),)
    word = text.rstrip(".").split()[-1]
    held = Holder("Ben Orr", "director", word, "paraphrased", "source-named")
    document = replace(memo("2010-08-03"), kind="news")
    told = Affiliations(document, text, Words(text), named_in(text, people), TOPIC).told_of(held)
    assert told.organization == expected


@pytest.mark.parametrize(
    ("name", "role", "text", "expected"),
    [
        ("Ann Roe", "Sheriff", "St. Alban County Sheriff Ann Roe came.", "St. Alban County Sheriff's Office"),
        ("Ann Roe", "Sheriff", "Until Elm County Sheriff Ann Roe came, nobody did.", "Elm County Sheriff's Office"),
        ("Ann Roe", "Undersheriff", "Saw Undersheriff Ann Roe in Elm County.", "Elm County Sheriff's Office"),
        ("Ann Roe", "Vice Mayor", "Vice Mayor Ann Roe asked for the session.", ""),
        (
            "Ann Roe",
            "Undersheriff",
            "Elm County (OH). Telephoned Undersheriff Ann Roe. Oak County was shut.",
            "Elm County Sheriff's Office",
        ),
        (
            "Ann Roe",
            "Sheriff",
            "On May 3, Elm County. Not live. Sheriff Ann Roe came. Oak County was shut.",
            "Elm County Sheriff's Office",
        ),
        ("Ann Roe", "Sheriff", "Elm County. Not live, like Oak County. Sheriff Ann Roe came.", ""),
    ],
)
def test_a_place_begins_with_saint_and_not_with_a_verb(name: str, role: str, text: str, expected: str) -> None:
    assert body(name, role, text) == expected
