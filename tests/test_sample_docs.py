"""The sample release in the repository is what its script makes, and says what its README says of it."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
import reportlab

SAMPLES = Path(__file__).parent.parent / "sample_docs"
LOCKED = "17_locked_draft.pdf"
SCAN = "11_scanned_memo.pdf"
RELEASE = SAMPLES / "release"
NAMES = sorted(path.name for path in RELEASE.glob("*.pdf"))
MADE_WITH = re.search(r'MADE_WITH = "(.*)"', (SAMPLES / "make.py").read_text()).group(1)  # type: ignore[union-attr]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    subprocess.run([sys.executable, str(SAMPLES / "make.py"), str(folder)], check=True, capture_output=True)
    return folder


def pages(path: Path) -> list[tuple[float, float, str]]:
    with pypdfium2.PdfDocument(path, password="alder" if path.name == LOCKED else None) as pdf:
        return [(*page.get_size(), page.get_textpage().get_text_bounded()) for page in pdf]


def text(path: Path) -> str:
    return "\n".join(words for _, _, words in pages(path))


def test_the_script_makes_these_files_and_no_others(made: Path) -> None:
    assert sorted(path.name for path in made.glob("*.pdf")) == NAMES
    assert len(NAMES) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_the_script_makes_the_same_pages(made: Path, name: str) -> None:
    assert pages(made / name) == pages(RELEASE / name)


@pytest.mark.skipif(reportlab.Version != MADE_WITH, reason=f"the bytes are those of reportlab {MADE_WITH}")
@pytest.mark.parametrize("name", [name for name in NAMES if name != SCAN])
def test_the_script_makes_the_same_bytes(made: Path, name: str) -> None:
    assert (made / name).read_bytes() == (RELEASE / name).read_bytes()


def test_the_scan_has_no_text_layer() -> None:
    assert text(RELEASE / SCAN) == ""


def test_the_locked_file_opens_with_its_password_only() -> None:
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(RELEASE / LOCKED)
    assert "locked with a password" in text(RELEASE / LOCKED)


def test_bates_numbers_run_through_the_release_but_for_the_withheld_pages() -> None:
    found = {int(number) for number in re.findall(r"^SCWAB-(\d{6})\s*$", everything(), re.MULTILINE)}
    withheld = [int(number) for number in re.findall(r"SCWAB-(\d{6}) through SCWAB-(\d{6})", everything())[0]]
    expected = [n for n in range(1, max(found) + 1) if not withheld[0] <= n <= withheld[1]]
    assert sorted(found | {36}) == expected, "the scan bears number 36 as a picture"


def test_every_weekday_is_the_one_of_its_date() -> None:
    written = re.findall(r"([A-Z][a-z]+day), ([A-Z][a-z]+ \d{1,2}, \d{4})", everything())
    assert len(written) > 10
    for weekday, date in written:
        assert datetime.datetime.strptime(date, "%B %d, %Y").strftime("%A") == weekday, date


def test_readme_names_every_file() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if name not in readme] == []
    assert "fiction" in readme


def test_the_release_stays_small() -> None:
    assert sum(path.stat().st_size for path in RELEASE.glob("*.pdf")) < 1_000_000


def everything() -> str:
    return "\n".join(text(RELEASE / name) for name in NAMES)
