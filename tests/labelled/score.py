"""How well statements are found in the labelled releases of this folder: python -m tests.labelled.score [--errors].

The releases are read by the stages in this process, as text; ``make score GOLD=folder`` reads a corpus as PDFs instead.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from foia_scan import names
from foia_scan.records import Statement
from tests.labelled.reading import FOLDERS, HERE, TOPIC, Pair, Reading, accused, matched, read

FIELDS = ("speaker", "organization", "date", "audience", "certainty", "attribution")


def right(field: str, label: dict[str, Any], found: Statement) -> bool:
    """Whether a field of a statement is as labelled; an agency's voice counts as it."""
    wanted, given = label[field] or "", getattr(found, field) or ""
    if field == "speaker":
        return _same_person(wanted, given)
    if field == "organization":
        wanted, given = (TOPIC.voice(each) if TOPIC.organization(each) else each for each in (wanted, given))
    return str(wanted).lower() == str(given).lower()


def _same_person(wanted: str, given: str) -> bool:
    """Whether two names, titles apart, are the same, or share the last name and the first or its initial.

    A last name alone is not the full name: who files the report has to know which of two brothers spoke.
    """
    wanted, given = ((names.strip_titles(each)[0] or each).lower().replace(".", "") for each in (wanted, given))
    if wanted == given:
        return True
    ours, theirs = wanted.split(), given.split()
    if min(len(ours), len(theirs)) < 2 or ours[-1] != theirs[-1]:
        return False
    return ours[0] == theirs[0] or (ours[0][0] == theirs[0][0] and 1 in (len(ours[0]), len(theirs[0])))


def table(readings: Sequence[Reading]) -> dict[str, float]:
    """Rates, 0 to 1. Fields are rated over the statements whose position is right."""
    pairs = [pair for reading in readings for pair in matched(reading)]
    labels = sum(pair.label is not None for pair in pairs)
    found = sum(pair.found is not None for pair in pairs)
    good = [(p.label, p.found) for p in pairs if p.label and p.found and p.found.position == p.label["position"]]
    precision, recall = len(good) / max(1, found), len(good) / max(1, labels)
    decoys = sum(len(reading.release["decoys"]) for reading in readings)
    return {
        "statements labelled": labels,
        "statements found": found,
        "position precision": precision,
        "position recall": recall,
        "position F1": 2 * precision * recall / max(1e-9, precision + recall),
        **{field: sum(right(field, label, s) for label, s in good) / max(1, len(good)) for field in FIELDS},
        "decoys given a position": sum(len(accused(reading)) for reading in readings) / max(1, decoys),
    }


def errors(pair: Pair) -> str | None:
    """One line, or two, about what is wrong with a pair; None where nothing is."""
    label, found = pair.label, pair.found
    if label is None:
        assert found is not None
        return f"FALSE    {pair.file} p{found.page} [{found.position}] {found.rules['position']}: {found.quote}"
    if found is None:
        return f"MISSED   {pair.file} p{label['page']} [{label['position']}] {label['quote']}"
    if found.position != label["position"]:
        taken = f"[{label['position']}, not {found.position}] {found.rules['position']}"
        return f"POSITION {pair.file} p{label['page']} {taken}: {label['quote']}"
    wrong = [field for field in FIELDS if not right(field, label, found)]
    if not wrong:
        return None
    told = "; ".join(f"{f} {getattr(found, f)!r}, not {label[f]!r} ({found.rules.get(f, 'no rule')})" for f in wrong)
    return f"FIELDS   {pair.file} p{label['page']} {told}: {label['quote']}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path, default=[HERE / folder for folder in FOLDERS])
    parser.add_argument(
        "--errors", action="store_true", help="list what is missed, false or wrong, with the rule's name"
    )
    chosen = parser.parse_args()
    for folder in chosen.folders:
        readings = read(folder)
        if not readings:
            parser.error(f"{folder} holds no labelled release (*.json)")
        print(f"\n{folder.name}: {len(readings)} releases")
        for name, value in table(readings).items():
            print(f"  {name:<26}{value:8.3f}" if isinstance(value, float) else f"  {name:<26}{value:8}")
        if chosen.errors:
            for reading in readings:
                for line in filter(None, map(errors, matched(reading))):
                    print("  " + line)
                for quote in accused(reading):
                    print(f"  DECOY    {reading.release['file']} {quote}")


if __name__ == "__main__":
    main()
