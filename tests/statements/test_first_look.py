"""The cheap first look loses no sentence that a cue fits: tried on the labelled sentences that train the classifier."""

import json
from pathlib import Path

from foia_scan.topics import load

VOICES = Path(__file__).parents[2] / "models" / "voices"
EVERY = 4
TOPIC = load("secure-communities")


def test_no_cue_fits_where_the_first_look_sees_nothing() -> None:
    rows = [
        json.loads(line) for path in sorted(VOICES.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    ]
    passed_over = [
        text
        for text in (row["text"] for row in rows[::EVERY] if row["labels"])
        if not TOPIC.may_imply(text) and not any(words.search(text) for _, words in TOPIC.tags)
    ]
    assert passed_over  # or else the first look would be no look at all
    fitting = [text for text in passed_over if any(c.pattern.search(text) for c in TOPIC.cues if not c.cue.ellipsis)]
    assert fitting == []
