"""Topic packs: the built-in one is sound, a broken one is refused with its place."""

from pathlib import Path

import pytest

from foia_scan.errors import BadTopic
from foia_scan.topics import built_in, check_patterns, load

MINIMAL = """
name = "water"
title = "Is the water safe?"
description = "Positions on the town's water."
[program]
name = "Blue Spring"
names = ["blue spring"]
[[tags]]
name = "safe"
words = ["safe(?:ty)?"]
[[questions]]
id = "safety"
text = "Is the water safe to drink?"
subject = "the water"
positions = [
    { name = "safe", label = "is safe", tag = "safe" },
    { name = "unsafe", label = "is not safe", tag = "safe" },
]
[[conflicts]]
positions = ["safe", "unsafe"]
strength = "direct"
[[cues]]
name = "word-safe"
question = "safety"
says = "safe"
denied = "unsafe"
words = ["safe"]
"""


def write(folder: Path, text: str) -> str:
    path = folder / "water.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("name", built_in())
def test_every_pattern_of_the_built_in_packs_compiles(name: str) -> None:
    check_patterns(load(name), name)


def test_a_pack_of_one_s_own(tmp_path: Path) -> None:
    topic = load(write(tmp_path, MINIMAL))
    assert topic.names_program("The Blue  Spring works")
    assert topic.bears("Is it safe?")
    assert topic.strength("unsafe", "safe") == "direct"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (('words = ["safe"]', 'words = ["safe("]'), "no regular expression"),
        (('says = "safe"', 'says = "sound"'), "unknown position"),
        (('is not safe", tag = "safe"', 'is not safe", tag = "drink"'), "unknown tag"),
        (('strength = "direct"', 'strength = "strong"'), "strength"),
        (('name = "water"\n', 'name = "water"\ncolour = "blue"\n'), "colour"),
        (("[program]", "[program"), "not valid TOML"),
    ],
)
def test_a_wrong_pack_is_refused_with_its_place(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    with pytest.raises(BadTopic, match=message):
        load(write(tmp_path, MINIMAL.replace(*change, 1)))


def test_unknown_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadTopic, match="built in: "):
        load("no-such-topic")
    with pytest.raises(BadTopic, match="can't be read"):
        load(str(tmp_path / "absent.toml"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The S-Comm pilot", True),
        ("SECURE COMMUNITIES", True),
        ("secure communications for the community", False),
        ("the committee", False),
    ],
)
def test_naming_the_program(text: str, names: bool) -> None:
    assert load("secure-communities").names_program(text) is names


@pytest.mark.parametrize(
    ("page", "about"),
    [
        ("ICE told the board that no county may opt out of the fingerprint program.", True),
        ("Homeland Security says that sharing prints is mandatory.", True),
        ("The county may opt out, the immigration agency wrote.", True),
        ("Fingerprints are mandatory for new teachers.", False),  # nobody of immigration
        ("ICE agents may choose voluntary overtime.", False),  # neither prints nor a way out
        ("Those booked on immigration charges chose voluntary departure.", False),  # the word's other sense alone
        ("Mail from ICE: to opt out of this newsletter, write to us.", False),
        ("The immigration court prints its calendar on Friday.", False),  # no watched word
    ],
)
def test_a_page_about_the_program_that_never_names_it(page: str, about: bool) -> None:
    assert load("secure-communities").concerns(page) is about


def test_organizations_and_their_voice() -> None:
    topic = load("secure-communities")
    found = topic.organization("the Department of Homeland Security")
    assert found is not None
    assert found.name == "DHS"
    assert topic.voice("DHS") == "ICE"
    assert topic.voice("Elm County") == "Elm County"
    assert topic.organization_pattern.search("a slice of ice") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Department of Justice", True),
        ("the Ohio Department of Justice", False),
        ("the NEW YORK DEPARTMENT OF JUSTICE", False),
        ("the harbor Department of Justice", True),
        ("the House of Representatives", True),
        ("the Ohio House of Representatives", False),
    ],
)
def test_a_state_s_department_is_not_the_federal_one(text: str, found: bool) -> None:
    assert (load("secure-communities").organization_pattern.search(text) is not None) is found


@pytest.mark.parametrize(
    ("role", "organization"),
    [("Field Office Director, Elm", "ICE"), ("AFOD", "ICE"), ("Director", ""), ("Field Manager", ""), ("", "")],
)
def test_titles_that_only_one_organization_gives(role: str, organization: str) -> None:
    assert load("secure-communities").of_title(role) == organization
