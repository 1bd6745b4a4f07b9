"""What the README says is there: commands, options, targets, files, the example of a topic pack."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer

import foia_scan
from foia_scan import topics
from foia_scan.commands.app import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):.*?## ", MAKEFILE, re.MULTILINE))
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help_and_stands_in_the_readme(name: str) -> None:
    command = COMMANDS[name]
    assert command.help
    assert f"| `{name}" in README, f"the table of commands lacks {name}"
    for parameter in command.params:
        assert getattr(parameter, "help", None), f"{name}: {parameter.name} has no help"


def test_the_readme_shows_no_command_that_is_not_there() -> None:
    shown = set(re.findall(r"(?:^ {4}\$ |^ {4}|`)foia-scan ([a-z]+)", README, re.MULTILINE))
    assert shown - set(COMMANDS) == set()


def test_the_readme_shows_no_option_that_is_not_there() -> None:
    known = {option for command in COMMANDS.values() for parameter in command.params for option in parameter.opts}
    shown = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", README))
    assert shown - known - {"--version", "--help"} == set()


def test_the_makefile_has_the_targets_that_the_readme_names_and_no_secret_ones() -> None:
    named = set(re.findall(r"(?:^ {4}|`)make ([a-z]+)", README, re.MULTILINE))
    assert named <= TARGETS
    assert TARGETS - named <= {"help"}


def test_files_that_the_readme_links_to_are_there() -> None:
    for link in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / link).exists(), link


def test_the_example_of_a_topic_pack_loads(tmp_path: Path) -> None:
    (pack,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    file = tmp_path / "example.toml"
    file.write_text(pack, encoding="utf-8")
    topic = topics.load(str(file))
    assert topic.names_program("The body-worn cameras of the night shift")
    assert topic.bears("Recording is mandatory.")
    assert topic.name in README


def test_the_positions_in_the_readme_are_those_of_the_built_in_topic() -> None:
    for question in topics.load("secure-communities").questions:
        assert f"`{question.id}`" in README
        for position in question.positions:
            assert f"| `{position.name}` |" in README


def test_the_changelog_has_this_version() -> None:
    assert f"**{foia_scan.__version__}**" in README


def test_no_module_reaches_for_the_network_unasked() -> None:
    """The README promises that nothing is sent anywhere, unless a cluster or an object store is named.

    No module of the package imports a network library; those that know one of the two import it where it is used.
    """
    modules = r"socket|ssl|http\.client|urllib\.request|requests|httpx|ftplib|smtplib|aiohttp|boto\w+|s3fs"
    network = re.compile(rf"^\s*(?:import|from) ({modules})\b", re.MULTILINE)
    asked = re.compile(r"^(\s*)(?:import|from) (dask|distributed|fsspec)\b", re.MULTILINE)
    found = {}
    for path in (ROOT / "foia_scan").rglob("*.py"):
        text, name = path.read_text(encoding="utf-8"), str(path.relative_to(ROOT / "foia_scan"))
        found |= dict.fromkeys([name] if network.search(text) else [], "network")
        for match in asked.finditer(text):
            if not match.group(1) or name not in ("workers/cluster.py", "sources/stores.py"):
                found[name] = match.group(2)
    assert found == {}
