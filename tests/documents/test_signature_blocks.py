"""Who signs by a block of lines: a name with its office on one line, a deputy for another; and what looks like it."""

import pytest

from foia_scan.documents.people import listed, parted, signature
from tests.documents.paper import one, topic

BODY = "\n\nThe harbor master has asked again whether the port may leave the program, and the answer is in the file.\n"


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("Ada Roe Director, Lamps Branch", "Ada Roe", "Director, Lamps Branch"),
        ("Ada T. Roe Clerk, Elm County", "Ada T. Roe", "Clerk, Elm County"),
        # the comma stands in the name, or before the office
        ("Ada Roe, Director, Lamps Branch", "", ""),
        ("Roe, Ada Director", "", ""),
        ("Maple Grove Mayor, Ada Roe", "", ""),
        ("Ada Roe walked home, Director", "", ""),
    ],
)
def test_an_office_with_a_comma_behind_a_name(line: str, name: str, office: str) -> None:
    assert parted(line) == (name, office)


@pytest.mark.parametrize(
    ("lines", "role", "organization"),
    [
        (["Ada Roe", "Deputy Attorney General", "For BEN ORR, Attorney General"], "Deputy Attorney General", ""),
        (["Ada Roe", "Clerk", "On behalf of Ben Orr", "Federal Harbor Institute"], "Clerk", ""),
        (["Ada Roe", "Clerk", "FOR BEN T. ORR JR.", "Federal Harbor Institute"], "Clerk", ""),
        (["Ada Roe", "For Ben Orr", "Director"], "", ""),
        (["Ada Roe", "Clerk", "For Ben Orr, Harbor Master", "Federal Harbor Institute"], "Clerk", ""),
        # look-alikes
        (["Ada Roe", "Clerk", "For the Federal Harbor Institute"], "Clerk", "FHI"),
        (["Ada Roe", "Clerk", "For Elm Harbor Police", "Federal Harbor Institute"], "Clerk", "FHI"),
        (["Ada Roe", "For Official Use Only", "Director", "Federal Harbor Institute"], "Director", "FHI"),
        (["Ada Roe", "For Immediate Release", "Director", "Federal Harbor Institute"], "Director", "FHI"),
        (["Ada Roe", "For the record", "Director"], "Director", ""),
        (["Ada Roe", "Clerk", "Federal Harbor Institute"], "Clerk", "FHI"),
        (["Ada Roe", "Clerk", "Fort Orr", "Federal Harbor Institute"], "Clerk", "FHI"),
        (["Ada Roe", "Director for Ports", "Federal Harbor Institute"], "Director for Ports", "FHI"),
        # a body behind the title on its line; a part, a place
        (["Ada Roe", "Chairman, Elm County Board of Commissioners"], "Chairman", "Elm County Board of Commissioners"),
        (["Ada Roe", "Clerk, Ohio Bureau of Ports"], "Clerk", "Ohio Bureau of Ports"),
        (["Ada Roe", "Clerk, Tide Records Division", "Ohio Department of Ports"], "Clerk", "Ohio Department of Ports"),
        (["Ada Roe", "Clerk, Tide Records Division"], "Clerk", "FHI"),
        # in whose stead, by the office alone
        (["Ada Roe", "Deputy Chief", "For the Attorney General"], "Deputy Chief", ""),
        (["Ada Roe", "Deputy Chief", "Office of the Attorney General Ports Unit"], "Deputy Chief", ""),
        (["Ada Roe", "Clerk, Elm Harbor Pilots' Association"], "Clerk", "Elm Harbor Pilots' Association"),
        (["Ada Roe", "Chief, Harbor Branch"], "Chief, Harbor Branch", ""),
        (["Ada Roe", "Director, Ohio and Upper Utah"], "Director, Ohio and Upper Utah", ""),
        (
            ["Ada Roe", "Director, Port Information Bureau"],
            "Director, Port Information Bureau",
            "",
        ),
        (["Ada Roe", "State Liaison, Upper Elm City"], "State Liaison, Upper Elm City", ""),
    ],
)
def test_a_deputy_signs_for_another(lines: list[str], role: str, organization: str) -> None:
    signed = signature(lines, topic())
    assert signed is not None
    assert (signed.name, signed.role, signed.organization) == ("Ada Roe", role, organization)


@pytest.mark.parametrize(
    ("end", "author"),
    [
        ("Ada Roe Assistant Director\nFederal Harbor Institute", ("Ada Roe", "Assistant Director", "FHI")),
        ("Ada Roe Director, Lamps Branch\nFederal Harbor Institute", ("Ada Roe", "Director, Lamps Branch", "FHI")),
        ("Ada Roe went home\nFederal Harbor Institute", None),
        ("Elm County Director\nFederal Harbor Institute", None),
    ],
)
def test_who_signs_a_memo_at_its_end(end: str, author: tuple[str, str, str] | None) -> None:
    document = one(f"ELM POLICE\nMEMORANDUM (10-04)\nOctober 4, 2010\nSUBJECT: HARBOR WATCH{BODY}\n{end}\n")
    found = document.author
    signed = found is not None and found.rule != "issuer"
    assert ((found.name, found.role, found.organization) if found and signed else None) == author


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Council Members Ada Roe, Lee Tran", [("Ada Roe", "Council Member"), ("Lee Tran", "Council Member")]),
        ("Councilmembers Ada Roe, Lee Tran", [("Ada Roe", "Councilmember"), ("Lee Tran", "Councilmember")]),
        ("Council members' aides Ada Roe", []),
    ],
)
def test_members_of_a_council_in_a_row(text: str, people: list[tuple[str, str]]) -> None:
    assert [(person.name, person.role) for person in listed(text, topic(), "present")] == people


@pytest.mark.parametrize(
    ("below", "role"),
    [
        ("Attorney for Plaintiffs Harbor Workers' Center of Elm City, et al.", "Attorney for Plaintiffs"),
        ("She has been the attorney for us all.", ""),
    ],
)
def test_a_line_of_office_may_end_in_a_short_word(below: str, role: str) -> None:
    document = one(f"ELM PORT\n\nMay 3, 2010\n\nDear Ms. Dell:{BODY}\nRespectfully submitted,\n\nAda Roe\n{below}\n")
    assert document.author is not None
    assert document.author.role.startswith(role) if role else not document.author.role


@pytest.mark.parametrize("advice", ["(b)(5)", "[(b)(5)]"])
def test_withheld_advice_is_nobodys_name(advice: str) -> None:
    mail = one(
        "From: (b)(6)\nSent: Monday, May 3, 2010 9:00 AM\nTo: Roe, Ada\nSubject: Your question\n\n"
        f"{advice}\n\nThe Elm agreement does not speak of ports.{BODY}\n(b)(6)\nAttorney-Advisor, Tides Section\n"
    )
    assert mail.author is not None
    assert mail.author.role.startswith("Attorney-Advisor")
