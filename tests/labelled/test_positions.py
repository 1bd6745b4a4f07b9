"""The positions found in labelled releases of another hand: a guard against steps back, not a measure."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from foia_scan import documents, passages, statements
from foia_scan.records import Line, Page, Statement
from foia_scan.topics import load

FLOORS = {"releases": (0.85, 0.6, 0.05), "more": (0.85, 0.5, 0.05)}
"""Of each folder: precision, recall, and the most decoys that may be given a position."""
TOPIC = load("secure-communities")
Found = dict[str, list[Statement]]


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "'"))


def overlap(a: list[str], b: list[str]) -> float:
    shared = Counter(a) & Counter(b)
    return sum(shared.values()) / max(1, min(len(a), len(b)))


def pages_of(release: dict[str, Any]) -> list[Page]:
    made = []
    for number, blocks in enumerate((page for d in release["documents"] for page in d["pages"]), 1):
        lines: list[Line] = []
        text = ""
        for block in blocks:
            for row, printed in enumerate(re.sub(r"\[\[(b\d)[^\]]*\]\]", r"(\1)", block).split("\n")):
                lines.append(Line(len(text), len(text) + len(printed), gap=row == 0))
                text += printed + "\n"
        made.append(Page(release["file"], number, "text", text, tuple(lines)))
    return made


@cache
def read(folder: str) -> tuple[dict[str, Any], Found]:
    labels, found = {}, {}
    for path in sorted((Path(__file__).parent / folder).glob("*.json")):
        release = json.loads(path.read_text(encoding="utf-8"))
        pages = pages_of(release)
        split = documents.split(pages, TOPIC)
        said = statements.extract(split, passages.find(split, pages, TOPIC), pages, TOPIC, True)
        labels[release["file"]] = release
        found[release["file"]] = [s for s in said if s.position]
    return labels, found


@pytest.mark.parametrize("folder", FLOORS)
def test_every_label_stands_on_its_page(folder: str) -> None:
    labels, _ = read(folder)
    for release in labels.values():
        texts = {page.number: words(page.text) for page in pages_of(release)}
        for label in release["gold"] + release["mentions"] + release["decoys"]:
            quote = words(re.sub(r"\[\[(b\d)[^\]]*\]\]", r"(\1)", label["quote"]))
            assert overlap(quote, texts[label["page"]]) > 0.9, label["quote"]


@pytest.mark.parametrize("folder", FLOORS)
def test_positions(folder: str) -> None:
    precision, recall, _ = FLOORS[folder]
    labels, found = read(folder)
    right = total = 0
    used: set[str] = set()
    for name, release in labels.items():
        for label in release["gold"]:
            total += 1
            quote = words(label["quote"])
            for s in found[name]:
                near = abs(s.page - label["page"]) <= 1
                if (
                    s.id not in used
                    and near
                    and s.position == label["position"]
                    and overlap(quote, words(s.quote)) >= 0.7
                ):
                    used.add(s.id)
                    right += 1
                    break
    assert right / sum(map(len, found.values())) >= precision  # precision: no false accusation
    assert right / total >= recall


@pytest.mark.parametrize("folder", FLOORS)
def test_other_senses_and_programs_take_no_position(folder: str) -> None:
    labels, found = read(folder)
    decoys = [(name, d) for name, release in labels.items() for d in release["decoys"]]
    accused = [
        d["quote"]
        for name, d in decoys
        if any(s.page == d["page"] and overlap(words(d["quote"]), words(s.quote)) >= 0.7 for s in found[name])
    ]
    assert len(accused) <= FLOORS[folder][2] * len(decoys), accused
