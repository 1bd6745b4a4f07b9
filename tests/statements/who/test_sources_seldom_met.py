"""Who says it, where the words around the verb of saying are unusual."""

import pytest

from foia_scan.statements.quotations import quotations
from foia_scan.statements.saying.reporting import frames
from tests.statements.made import TOPIC, read


def told_by(text: str) -> list[tuple[str, str]]:
    found = frames(text, quotations(text), TOPIC.organization_pattern)
    return [(frame.source, frame.kind) for frame in found]


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("No town will be let out of it, Harbor Secretary Ann Roe told students here Thursday.", "Ann Roe", "after"),
        ("Nobody was let out of it, Ann Roe told pilots.", "Ann Roe", "after"),
        ("Ada Luz Roe of Junta por la Costa called it “voluntary the way rain is.”", "Junta por la Costa", "before"),
        ("In September your Mr. Roe came to Elm and told the Pilot that it was settled.", "Mr. Roe", "before"),
        ("I'm told by the Pilot that every town has to be in.", "the Pilot", "passive"),
        ("His staff was told by the port on Sept. 20 that any town may decline.", "the port", "passive"),
    ],
)
def test_who_says_so(text: str, source: str, kind: str) -> None:
    assert any(source in told and how == kind for told, how in told_by(text))


@pytest.mark.parametrize(
    "text",
    [
        "The town writes to the port and to ICE, and after a meeting it is let go.",
        "They came to Elm and told the Pilot.",
    ],
)
def test_nobody_is_told_to_say_so(text: str) -> None:
    assert all(source in ("They", "I") for source, _ in told_by(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("On June 22 the FBI's man in Elm City told us that any county can opt out.", "FBI"),
        ("Our own FBI colleagues told the audience in May that any county can opt out.", "FBI"),
        ("Our former coordinator told them in 2009 that any county can opt out.", "former coordinator"),
    ],
)
def test_whose_word_it_is(text: str, speaker: str) -> None:
    assert [statement.speaker for statement in read(text)] == [speaker]
