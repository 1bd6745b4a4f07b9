"""What is loaded for the ends of sentences."""

import subprocess
import sys

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
