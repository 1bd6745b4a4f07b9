"""Which files decide what is found: a change in one makes the stored findings anew, a change elsewhere does not."""

from pathlib import Path

import pytest

from foia_scan import rules

FILES = {
    "bodies.py": True,
    "names.py": True,
    "states.py": True,
    "statements/what/scope.py": True,
    "topics/learned.py": True,
    "statements/for_whom/belonging/weights.json": True,
    "language/model/meta.json": True,
    "reports/terminal.py": False,
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("before", encoding="utf-8")
    monkeypatch.setattr(rules, "_PACKAGE", tmp_path)
    return tmp_path


@pytest.mark.parametrize(("name", "decides"), FILES.items())
def test_the_digest_changes_with_what_decides(package: Path, name: str, decides: bool) -> None:
    before = rules.digest.__wrapped__()
    (package / name).write_text("after", encoding="utf-8")
    assert (rules.digest.__wrapped__() != before) == decides
