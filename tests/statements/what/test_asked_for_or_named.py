"""What is asked for, and words that are only named: no position, beside look-alikes that take one."""

import pytest

from tests.statements.made import read


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("The Governor asks that Elm, Oak, Ash and Fir counties be removed from the deployment plan.", []),
        ("The Governor says that Elm, Oak, Ash and Fir counties were removed from the deployment plan.", ["available"]),
        ("Mr. Orr wants the agreement rewritten with a clause that would let any town opt out.", []),
        ("Mr. Orr found in the agreement a clause that lets any town opt out.", ["available"]),
        ("Please let me have, by Friday, a short description of the steps by which a county opts out.", []),
        ("Commissioner Roe wishes that the program were voluntary.", []),
        ("Commissioner Roe says that the program is voluntary.", ["voluntary"]),
        ("The sheriff's wish list has three items, the first of which is a way to opt out.", []),
        ("I have come to ask this Board to write it into law that a sheriff may opt out.", []),
        ("I have come to tell this Board that a sheriff may opt out.", ["available"]),
        ("She told them about her bill, under which a county could opt out by ordinance.", []),
        ("She told them about her letter, under which a county could opt out by ordinance.", ["available"]),
        ("Under the draft a county would have been able to opt out.", []),
        ("Under the draft a county is able to opt out.", ["available"]),
        ("Do not use the words “voluntary,” “opt in” or “opt out,” even to deny them.", []),
    ],
)
def test_nothing_is_told(text: str, positions: list[str]) -> None:
    assert [each.position for each in read(text)] == positions


def test_a_heading_is_no_part_of_a_bodys_name() -> None:
    told = "The Bureau (EBP) told eleven sheriffs in May that they could opt out."
    text = f"We looked into the Elm Bureau of Ports.\n{told}\nRECOMMENDATIONS The Bureau should answer its mail."
    assert [each.speaker for each in read(text)] == ["Elm Bureau of Ports"]
