"""What is found in labelled releases of other hands: a guard against steps back, not a measure.

The first few of each folder are read; ``make score`` reads them all.
"""

import json
import re

import pytest

from tests.labelled.reading import FOLDERS, HERE, accused, overlap, pages_of, read, words
from tests.labelled.score import errors, matched, table

FLOORS = {
    "releases": (0.9, 0.78),
    "more": (0.9, 0.74),
    "third": (0.94, 0.88),
    "fourth": (0.9, 0.88),
    "fifth": (0.88, 0.82),
    "avoiding": (0.8, 0.35),
    "sixth": (0.95, 0.9),
    "forms": (0.9, 0.75),
    "everyday": (0.88, 0.72),
    "wordings": (0.84, 0.5),
    "ordinary": (0.93, 0.72),
    "recent": (0.92, 0.7),
    "counties": (0.88, 0.82),
    "headquarters": (0.9, 0.68),
    "northeast": (0.88, 0.76),
    "attributions": (0.9, 0.8),
    "reported": (0.92, 0.68),
    "phrasings": (0.84, 0.62),
    "shifting": (0.9, 0.76),
    "negations": (0.84, 0.76),
    "quoted": (0.88, 0.76),
    "institutions": (0.9, 0.76),
    "chronologies": (0.93, 0.84),
    "officials": (0.9, 0.78),
    "productions": (0.9, 0.8),
    "drafting": (0.88, 0.76),
    "localities": (0.88, 0.7),
    "bundles": (0.88, 0.8),
    "plainspoken": (0.9, 0.72),
    "retold": (0.9, 0.76),
    "federal": (0.88, 0.76),
    "once-held-out": (0.9, 0.8),
    "deployments": (0.93, 0.76),
    "bodies": (0.88, 0.8),
    "relayed": (0.93, 0.88),
    "unwatched": (0.9, 0.8),
    "testified": (0.88, 0.78),
    "afterwards": (0.9, 0.84),
    "correspondence": (0.94, 0.84),
    "requested": (0.94, 0.86),
    "townspeople": (0.94, 0.84),
    "exhibits": (0.93, 0.82),
    "concessions": (0.92, 0.78),
    "newsroom": (0.93, 0.84),
    "auditing": (0.93, 0.78),
}
"""Precision and recall of positions in the first releases of each folder."""
FIRST = 3
MOST_ACCUSED = 0.05
"""The share of decoys that may be given a position; one may in any case."""


EACH = [pytest.param(folder, marks=pytest.mark.xdist_group(f"labelled-{folder}")) for folder in FOLDERS]
"""Each folder is read by one process only."""


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_label_stands_on_its_page(folder: str) -> None:
    for path in sorted((HERE / folder).glob("*.json")):
        release = json.loads(path.read_text(encoding="utf-8"))
        texts = {page.number: words(page.text) for page in pages_of(release)}
        for label in release["gold"] + release["mentions"] + release["decoys"]:
            quote = words(re.sub(r"\[\[(b\d)[^\]]*\]\]", r"(\1)", label["quote"]))
            assert overlap(quote, texts[label["page"]]) > 0.9, label["quote"]


@pytest.mark.parametrize("folder", EACH)
def test_positions(folder: str) -> None:
    precision, recall = FLOORS[folder]
    rates = table(read(HERE / folder, FIRST))
    assert rates["position precision"] >= precision  # no false accusation
    assert rates["position recall"] >= recall


@pytest.mark.parametrize("folder", EACH)
def test_other_senses_and_programs_take_no_position(folder: str) -> None:
    readings = read(HERE / folder, FIRST)
    quotes = [quote for reading in readings for quote in accused(reading)]
    assert len(quotes) <= max(1, MOST_ACCUSED * sum(len(reading.release["decoys"]) for reading in readings)), quotes


def test_the_list_of_errors_names_the_rule() -> None:
    lines = [line for reading in read(HERE / "forms", FIRST) for line in map(errors, matched(reading)) if line]
    assert {line.split()[0] for line in lines} >= {"MISSED", "FALSE", "FIELDS"}
    assert all(re.search(r"\] [\w/-]+: ", line) for line in lines if line.startswith("FALSE"))
