"""Pages and findings as they go from process to process."""

import pickle
from dataclasses import replace

import pytest

from foia_scan.records import Layer, Page
from foia_scan.store.packing import Findings, opened, packed
from tests import invented
from tests.invented import MEMO, TOPIC


def test_a_page_comes_out_as_it_went_in() -> None:
    page = replace(invented.page(MEMO, 7, "may opt out"), other=Layer("may 0pt out", "tesseract", 81.5))
    assert opened([pickle.loads(pickle.dumps(packed(page)))]) == (page,)


@pytest.mark.parametrize(
    ("page", "flat", "unrecognized"),
    [
        (Page(MEMO, 1, "text", text="may opt out", width=612, height=792), True, True),
        (Page(MEMO, 1, "text", text="", width=612, height=792), False, True),
        (Page(MEMO, 1, "text", text="cut from a text file"), False, False),
        (invented.page(MEMO, 1, "laid out"), False, True),
        (replace(invented.page(MEMO, 1, "recognized, too"), other=Layer("recognized", "tesseract")), False, False),
        (Page(MEMO, 1, "ocr", text="recognized", width=612, height=792), False, False),
        (Page(MEMO, 1, "failed", error="damaged"), False, False),
    ],
)
def test_what_a_packed_page_still_lacks(page: Page, flat: bool, unrecognized: bool) -> None:
    assert packed(page).is_flat is flat
    assert packed(page).lacks_second_reading is unrecognized


def test_findings_tell_positions_and_speakers() -> None:
    mention = replace(invented.OPTS, id="m1", position=None, question=None, speaker="")
    found = Findings.of(TOPIC, MEMO, [], [], [invented.OPTS, mention])
    assert found.positions == 1
    assert list(found.speakers) == [invented.OPTS.speaker]
