"""Single passages with what they tell, by hands that had not seen the rules; two in five tell nothing.

A line is a passage, a tab, and "none" or "position@holder", parted by ";". Each is read as the one paragraph of a memo
of Ann Roe's, an official of ICE. ``python -m tests.labelled.sentences`` prints the table, with ``--errors`` each error.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from foia_scan import documents, passages, statements
from foia_scan.records import Page
from tests.labelled.reading import TOPIC

FOLDER = Path(__file__).parent / "sentences"
MEMO = """U.S. Immigration and Customs Enforcement
MEMORANDUM FOR: John Morton, Assistant Secretary
FROM: Ann Roe, Director, Office of State Affairs
DATE: September 7, 2010
SUBJECT: Secure Communities

The Secure Communities program was discussed at the meeting of the county.

"""
_TITLE = re.compile(
    r"(?:the|an?|sheriff|mr\.|ms\.|mrs\.|dr\.|captain|capt\.|chief|lt\.|mayor|governor|commissioner|director)\s+"
)
NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Judged:
    """What was told of a passage against its label; pairs of a position and who holds it."""

    text: str
    right: tuple[tuple[str, str], ...]
    misplaced: tuple[tuple[str, str], ...]
    """The position is right, the holder is not."""
    false: tuple[tuple[str, str], ...]
    missed: tuple[tuple[str, str], ...]
    tells_nothing: bool
    """Whether the label says so."""


def judge(path: Path) -> tuple[Judged, ...]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(_judged(*line.split("\t")[:2]) for line in lines if "\t" in line)


def _judged(text: str, label: str) -> Judged:
    wanted = [] if label.strip() == "none" else [_pair(each) for each in label.split(";")]
    right: list[tuple[str, str]] = []
    misplaced: list[tuple[str, str]] = []
    false: list[tuple[str, str]] = []
    left = list(wanted)
    for position, holder in _told(text):
        alike = [each for each in left if each[0] == position]
        same = next((each for each in alike if _same(each[1], holder)), None)
        if same or alike:
            left.remove(same or alike[0])
        (right if same else misplaced if alike else false).append((position, holder))
    return Judged(text, tuple(right), tuple(misplaced), tuple(false), tuple(left), not wanted)


def _told(text: str) -> list[tuple[str, str]]:
    pages = (Page("memo.pdf", 1, "text", text=MEMO + text),)
    cut = documents.split(pages, TOPIC)
    found = statements.extract(cut, passages.find(cut, pages, TOPIC), pages, TOPIC, True)
    return [(each.position, _plain(each.speaker or each.organization)) for each in found if each.position]


def _pair(label: str) -> tuple[str, str]:
    position, holder = label.strip().rsplit("@", 1)
    return position, _plain(holder)


def _plain(holder: str) -> str:
    return _TITLE.sub("", holder.lower().replace("’", "'").strip(), count=1) or NOBODY


def _same(one: str, other: str) -> bool:
    return one == other or (NOBODY not in (one, other) and (one.split()[-1] == other.split()[-1] or one in other))


def main() -> None:
    for path in sorted(FOLDER.glob("*.tsv")):
        judged = judge(path)
        counts = [
            sum(len(getattr(each, kind)) for each in judged) for kind in ("right", "misplaced", "false", "missed")
        ]
        accused = sum(bool(each.false) for each in judged if each.tells_nothing)
        print(
            f"{path.stem:14} right {counts[0]}, wrong holder {counts[1]}, false {counts[2]}, missed {counts[3]};",
            end=" ",
        )
        print(f"{accused} of {sum(each.tells_nothing for each in judged)} that tell nothing told as something")
        for each in judged if "--errors" in sys.argv else ():
            if each.misplaced or each.false or each.missed:
                print(f"  {each.text}\n      holder {each.misplaced} false {each.false} missed {each.missed}")


if __name__ == "__main__":
    main()
