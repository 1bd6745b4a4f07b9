"""Labelled releases read by the program's stages in this process: no PDFs, no database."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from foia_scan import documents, passages, statements
from foia_scan.records import Line, Page, Statement
from foia_scan.topics import load

HERE = Path(__file__).parent
FOLDERS = (
    "releases",
    "more",
    "third",
    "fourth",
    "fifth",
    "avoiding",
    "sixth",
    "forms",
    "everyday",
    "wordings",
    "ordinary",
    "recent",
    "counties",
    "headquarters",
    "northeast",
    "attributions",
    "reported",
    "phrasings",
    "shifting",
    "negations",
    "quoted",
    "institutions",
    "chronologies",
    "officials",
    "productions",
    "drafting",
    "localities",
    "bundles",
    "plainspoken",
    "retold",
    "federal",
    "once-held-out",
    "deployments",
    "bodies",
    "relayed",
    "unwatched",
    "testified",
    "afterwards",
    "correspondence",
    "requested",
    "townspeople",
    "exhibits",
    "concessions",
    "newsroom",
    "auditing",
    "pressroom",
    "professors",
    "analysts",
    "neighborhoods",
    "counsel",
    "southwest",
    "troopers",
    "investigators",
    "lawsuits",
    "packets",
    "unspoken",
    "understated",
    "threads",
    "bureaus",
    "reversals",
    "newspapers",
    "hearsay",
    "assorted",
    "offices",
    "lookalikes",
    "sundry",
    "unsaid",
    "faxes",
    "witnesses",
    "townhalls",
    "outreach",
    "roundabout",
    "clerks",
    "statehouses",
    "auditors",
    "coordinators",
    "plainwritten",
    "publicists",
    "staffers",
    "courthouse",
    "indexers",
    "disclosers",
    "associations",
    "wire",
    "governors",
    "legislatures",
    "memoranda",
    "sheriffs",
    "committees",
    "fieldwork",
    "plains",
    "redlines",
    "harbors",
    "prairies",
    "valleys",
    "canyons",
    "cypresses",
    "fjords",
    "mesas",
    "bayous",
    "sounds",
    "deltas",
    "ridges",
    "glades",
    "quarries",
    "inlets",
    "buttes",
    "canals",
    "dunes",
    "gorges",
    "moors",
    "lagoons",
    "reefs",
    "steppes",
    "atolls",
    "fens",
    "tarns",
    "meadows",
    "terraces",
    "uplands",
    "savannas",
    "estuaries",
    "glens",
    "orchards",
    "brooks",
    "capes",
    "dales",
    "hollows",
    "islands",
    "knolls",
    "ponds",
    "coves",
    "groves",
    "coombs",
    "bights",
    "kames",
    "fells",
    "leats",
    "screes",
    "rills",
    "braes",
    "dells",
    "holms",
    "sykes",
    "fosses",
    "shaws",
    "swales",
    "straths",
    "strands",
    "scours",
    "thickets",
    "vales",
    "swards",
    "bends",
    "chines",
    "combes",
    "denes",
    "brakes",
    "crofts",
    "drumlins",
    "eskers",
    "firths",
    "lochs",
    "lynns",
    "mires",
    "skerries",
    "strings",
)
"""All but those held out for measuring: nobody looks at what is wrong there, and nothing is trained on them."""
HELD_OUT = "held-out"
TOPIC = load("secure-communities")
LINE = 95
"""Characters of a printed line."""
NEAR_ENOUGH = 0.7
"""The share of the shorter quote's words that two quotes of one statement have in common."""


@dataclass(frozen=True)
class Pair:
    """A label and the statement found for it; ``found`` is None for one missed, ``label`` for one too many."""

    file: str
    label: dict[str, Any] | None
    found: Statement | None


@dataclass(frozen=True)
class Reading:
    """A labelled release and what was found in it."""

    release: dict[str, Any]
    pages: tuple[Page, ...]
    statements: tuple[Statement, ...]


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "'"))


def overlap(a: list[str], b: list[str]) -> float:
    shared = Counter(a) & Counter(b)
    return sum(shared.values()) / max(1, min(len(a), len(b)))


def pages_of(release: dict[str, Any]) -> tuple[Page, ...]:
    made = []
    for number, blocks in enumerate((page for d in release["documents"] for page in d["pages"]), 1):
        lines: list[Line] = []
        text = ""
        for block in blocks:
            shown = re.sub(r"\[\[(b\d)[^\]]*\]\]", r"(\1)", block)
            rows = (row for printed in shown.split("\n") for row in _wrapped(printed))
            for row, printed in enumerate(rows):
                lines.append(Line(len(text), len(text) + len(printed), gap=row == 0))
                text += printed + "\n"
        made.append(Page(release["file"], number, "text", text, tuple(lines)))
    return tuple(made)


def _wrapped(printed: str) -> list[str]:
    return textwrap.wrap(printed, LINE, break_long_words=False, break_on_hyphens=False) or [""]


@cache
def read(folder: Path, most: int | None = None) -> tuple[Reading, ...]:
    """The releases of a folder of labels in the order of their files' names, all or so many."""
    return tuple(read_release(path) for path in sorted(folder.glob("*.json"))[:most])


def read_release(path: Path) -> Reading:
    release = json.loads(path.read_text(encoding="utf-8"))
    pages = pages_of(release)
    split = documents.split(pages, TOPIC)
    said = statements.extract(split, passages.find(split, pages, TOPIC), pages, TOPIC, True)
    return Reading(release, pages, said)


def matched(reading: Reading) -> list[Pair]:
    """Labels with what was found for them: the same page or the next one, mostly the same words, and the position
    rather the same than not."""
    file = reading.release["file"]
    left = [s for s in reading.statements if s.position]
    pairs = []
    for label in reading.release["gold"]:
        quote = words(label["quote"])
        fitting = [
            s for s in left if abs(s.page - label["page"]) <= 1 and overlap(quote, words(s.quote)) >= NEAR_ENOUGH
        ]
        best = max(
            fitting, key=lambda s: (s.position == label["position"], overlap(quote, words(s.quote))), default=None
        )
        if best is not None:
            left.remove(best)
        pairs.append(Pair(file, label, best))
    return pairs + [Pair(file, None, s) for s in left]


def accused(reading: Reading) -> list[str]:
    """Decoys (another sense of a word, another program) that were given a position."""
    return [
        decoy["quote"]
        for decoy in reading.release["decoys"]
        if any(
            s.position and s.page == decoy["page"] and overlap(words(decoy["quote"]), words(s.quote)) >= NEAR_ENOUGH
            for s in reading.statements
        )
    ]
