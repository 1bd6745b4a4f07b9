"""The passages by themselves: no more of them are misread than were when the rules were last mended."""

import pytest

from tests.labelled.sentences import FOLDER, judge


@pytest.mark.model
@pytest.mark.parametrize(
    ("name", "right", "accused"),
    [("liaisons", 112, 2), ("hearings", 97, 2), ("copydesk", 95, 1), ("fieldoffices", 102, 3)],
)
def test_passages(name: str, right: int, accused: int) -> None:
    judged = judge(FOLDER / f"{name}.tsv")
    assert len(judged) == 200
    assert sum(len(each.right) for each in judged) >= right
    assert sum(bool(each.false) for each in judged if each.tells_nothing) <= accused
