"""What is found in labelled releases of other hands: a guard against steps back, not a measure.

The first few of each folder are read; ``make score`` reads them all.
"""

import json
import re

import pytest

from tests.labelled.reading import FOLDERS, HERE, accused, overlap, pages_of, read, words
from tests.labelled.score import errors, matched, table

FLOORS = {
    "releases": (0.96, 0.92),
    "more": (0.96, 0.8),
    "third": (0.96, 0.9),
    "fourth": (0.92, 0.92),
    "fifth": (0.96, 0.92),
    "avoiding": (0.9, 0.86),
    "sixth": (0.94, 0.92),
    "forms": (0.94, 0.9),
    "everyday": (0.96, 0.94),
    "wordings": (0.92, 0.82),
    "ordinary": (0.96, 0.92),
    "recent": (0.94, 0.88),
    "counties": (0.88, 0.9),
    "headquarters": (0.94, 0.84),
    "northeast": (0.94, 0.92),
    "attributions": (0.96, 0.86),
    "reported": (0.94, 0.7),
    "phrasings": (0.9, 0.86),
    "shifting": (0.94, 0.92),
    "negations": (0.94, 0.92),
    "quoted": (0.92, 0.9),
    "institutions": (0.92, 0.84),
    "chronologies": (0.92, 0.92),
    "officials": (0.94, 0.84),
    "productions": (0.92, 0.84),
    "drafting": (0.9, 0.88),
    "localities": (0.94, 0.88),
    "bundles": (0.92, 0.92),
    "plainspoken": (0.94, 0.9),
    "retold": (0.96, 0.92),
    "federal": (0.96, 0.92),
    "once-held-out": (0.9, 0.9),
    "deployments": (0.94, 0.82),
    "bodies": (0.92, 0.88),
    "relayed": (0.94, 0.92),
    "unwatched": (0.94, 0.92),
    "testified": (0.94, 0.92),
    "afterwards": (0.96, 0.88),
    "correspondence": (0.96, 0.94),
    "requested": (0.94, 0.94),
    "townspeople": (0.96, 0.94),
    "exhibits": (0.96, 0.92),
    "concessions": (0.9, 0.8),
    "newsroom": (0.94, 0.92),
    "auditing": (0.94, 0.9),
    "pressroom": (0.96, 0.9),
    "professors": (0.96, 0.88),
    "analysts": (0.96, 0.9),
    "neighborhoods": (0.94, 0.94),
    "counsel": (0.96, 0.88),
    "southwest": (0.96, 0.9),
    "troopers": (0.94, 0.88),
    "investigators": (0.94, 0.9),
    "lawsuits": (0.96, 0.9),
    "packets": (0.92, 0.9),
    "unspoken": (0.94, 0.76),
    "understated": (0.96, 0.9),
    "threads": (0.9, 0.92),
    "bureaus": (0.96, 0.94),
    "reversals": (0.96, 0.96),
    "newspapers": (0.94, 0.9),
    "hearsay": (0.96, 0.96),
    "assorted": (0.92, 0.88),
    "offices": (0.94, 0.94),
    "lookalikes": (0.94, 0.88),
    "sundry": (0.92, 0.87),
    "unsaid": (0.92, 0.86),
    "faxes": (0.94, 0.94),
    "witnesses": (0.9, 0.78),
    "townhalls": (0.94, 0.91),
    "outreach": (0.94, 0.88),
    "roundabout": (0.96, 0.94),
    "clerks": (0.92, 0.92),
    "statehouses": (0.94, 0.86),
    "auditors": (0.94, 0.94),
    "coordinators": (0.94, 0.84),
    "plainwritten": (0.94, 0.92),
    "publicists": (0.94, 0.88),
    "staffers": (0.94, 0.82),
    "courthouse": (0.96, 0.93),
    "indexers": (0.95, 0.88),
    "disclosers": (0.94, 0.93),
    "associations": (0.92, 0.88),
    "wire": (0.94, 0.92),
    "governors": (0.96, 0.9),
    "legislatures": (0.92, 0.92),
    "memoranda": (0.92, 0.9),
    "sheriffs": (0.92, 0.86),
    "committees": (0.92, 0.88),
    "fieldwork": (0.92, 0.88),
    "plains": (0.95, 0.92),
    "redlines": (0.92, 0.74),
    "harbors": (0.96, 0.94),
    "prairies": (0.94, 0.94),
    "valleys": (0.94, 0.86),
    "canyons": (0.9, 0.82),
    "cypresses": (0.94, 0.88),
    "fjords": (0.94, 0.94),
    "mesas": (0.98, 0.98),
    "bayous": (0.98, 0.96),
    "sounds": (0.98, 0.98),
    "deltas": (0.96, 0.86),
    "ridges": (0.94, 0.9),
    "glades": (0.96, 0.88),
    "quarries": (0.96, 0.88),
    "inlets": (0.92, 0.84),
    "buttes": (0.92, 0.88),
    "canals": (0.86, 0.8),
    "dunes": (0.94, 0.86),
    "gorges": (0.94, 0.87),
    "moors": (0.96, 0.86),
    "lagoons": (0.96, 0.9),
    "reefs": (0.92, 0.66),
    "steppes": (0.96, 0.9),
    "atolls": (0.95, 0.94),
    "fens": (0.96, 0.88),
    "tarns": (0.97, 0.82),
    "meadows": (0.96, 0.84),
    "terraces": (0.95, 0.92),
    "uplands": (0.95, 0.87),
    "savannas": (0.94, 0.87),
    "estuaries": (0.92, 0.83),
    "glens": (0.95, 0.8),
    "orchards": (0.95, 0.9),
    "brooks": (0.96, 0.93),
    "capes": (0.96, 0.94),
    "dales": (0.94, 0.91),
    "hollows": (0.94, 0.91),
    "islands": (0.97, 0.9),
    "knolls": (0.93, 0.89),
    "ponds": (0.93, 0.85),
    "coves": (0.94, 0.88),
    "groves": (0.93, 0.87),
    "coombs": (0.96, 0.88),
    "bights": (0.96, 0.92),
    "kames": (0.96, 0.92),
    "fells": (0.94, 0.9),
    "leats": (0.96, 0.92),
    "screes": (0.92, 0.92),
    "rills": (0.96, 0.9),
    "braes": (0.96, 0.96),
    "dells": (0.92, 0.84),
    "holms": (0.92, 0.9),
    "sykes": (0.94, 0.82),
    "fosses": (0.96, 0.88),
    "shaws": (0.96, 0.92),
    "swales": (0.94, 0.9),
    "straths": (0.94, 0.92),
    "strands": (0.96, 0.9),
    "scours": (0.96, 0.86),
    "thickets": (0.94, 0.9),
    "vales": (0.96, 0.86),
    "swards": (0.88, 0.96),
    "bends": (0.94, 0.96),
    "chines": (0.84, 0.8),
    "combes": (0.96, 0.92),
    "denes": (0.92, 0.82),
    "brakes": (0.96, 0.88),
    "crofts": (0.86, 0.84),
    "drumlins": (0.96, 0.84),
    "eskers": (0.92, 0.86),
    "firths": (0.96, 0.84),
    "lochs": (0.96, 0.84),
    "lynns": (0.96, 0.88),
    "mires": (0.92, 0.84),
    "skerries": (0.92, 0.82),
    "strings": (0.96, 0.8),
}
"""Precision and recall of positions in the first releases of each folder."""
FIRST = 2
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
