"""A claim that is called false: who claims and who denies. Sentences and people are our own."""

import pytest

from tests.statements.made import read

ORR = ("ICE", "available")
MERROW = ("Ada Merrow", "unavailable")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("ICE's claim that a county may opt out is not true.", {ORR, MERROW}),
        ("ICE has told us that a county may opt out, which is untrue.", {ORR, MERROW}),
        ("ICE says that a county may opt out. That is simply false.", {ORR, MERROW}),
        ("ICE says that a county may opt out. They are mistaken.", {ORR, MERROW}),
        ("ICE says that a county may opt out. My experience has shown this not to be true.", {ORR, MERROW}),
        ("The notion that a county may opt out is nonsense.", {MERROW}),
        ("I have read that a county may opt out. That is false.", {MERROW}),
        ("Cora Vane said that ICE's claim that a county may opt out is false.", {ORR, ("Cora Vane", "unavailable")}),
        ("“The claim that a county may opt out is false,” said Cora Vane.", {("Cora Vane", "unavailable")}),
        ("Cora Vane denied that a county may opt out.", {("Cora Vane", "unavailable")}),
        # look-alikes: nothing is denied, or something else
        ("ICE says that a county may opt out. That is so.", {ORR}),
        ("A county cannot opt out. The newspaper was wrong.", {MERROW}),
        ("ICE says that a county may opt out. That is a false economy of words.", {ORR}),
        ("ICE says that a county may opt out. The date on its letter is wrong.", {ORR}),
        ("ICE says that a county may opt out. “That is false,” said Cora Vane.", {ORR}),
    ],
)
def test_claim_and_denial(text: str, held: set[tuple[str, str]]) -> None:
    assert {(s.speaker, s.position) for s in read(text)} == held


def test_the_denial_is_quoted_with_what_it_denies() -> None:
    claim, denial = read("ICE says that a county may opt out. That is simply false.")
    assert claim.quote == "ICE says that a county may opt out."
    assert denial.quote == "ICE says that a county may opt out. That is simply false."
    assert denial.id != claim.id
