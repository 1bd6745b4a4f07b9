"""What is loaded for the ends of sentences."""

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from foia_scan import language
assert language.sentence_spans("One. Two.") == ((0, 4), (5, 9))
assert not {"spacy.cli", "requests", "httpx"} & set(sys.modules), "the command line of spaCy was loaded"
from spacy.cli import download
assert callable(download)
"""


def test_nothing_is_loaded_that_asks_the_net_and_who_needs_it_still_gets_it() -> None:
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)


def test_a_framework_that_is_installed_beside_it_stays_unloaded_and_can_be_loaded_later(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("print('torch is loaded')\n")
    script = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{SCRIPT}\nprint('read'); import torch\n"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.split("\n") == ["read", "torch is loaded", ""]
