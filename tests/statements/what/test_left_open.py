"""What is left open between two, what somebody has the power to order, and words whose marks doubt them."""

import pytest

from tests.statements.made import read


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Either a county can opt out or it can't, and the clerk ought to know which.", []),
        ("Either there is an opt-out or there isn't.", []),
        ("Either way a county can opt out.", ["available"]),
        ("Congress could make the program mandatory.", []),
        ("It could make the program mandatory and pay for it, or make it voluntary and mean it.", []),
        ("Congress made the program mandatory.", ["mandatory"]),
        ("Congress could not make the program mandatory.", ["voluntary"]),
        ("Our signature might well make the program mandatory.", ["mandatory"]),
        ("The program's “voluntary” label lasted for a week.", ["mandatory"]),
        ("The program's “voluntary” nature was told us in May.", ["voluntary"]),
        ("The so-called mandate is nowhere in the statute.", ["voluntary"]),
        ("Nobody can keep a county from opting out of it.", ["available"]),
        ("Nobody can keep it from opting out.", ["available"]),
        ("I tell her what I tell the clerks, which is that participation is voluntary.", ["voluntary"]),
        ("Is that participation voluntary?", []),
    ],
)
def test_what_is_claimed(text: str, positions: list[str]) -> None:
    assert [said.position for said in read(text, title="Secure Communities")] == positions
