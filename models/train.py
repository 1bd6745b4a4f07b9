"""Trains the English pipeline: python -m models.train --treebanks FOLDER --output FOLDER.

Three steps, each of which can be run alone with ``--step``: ``syntax`` (tags, morphology, dependencies), ``names``
(named entities), ``assemble`` (both put together with sentence ends and lemmas, scored, and written to ``--output``).
What the first two make stays in ``--work``.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from spacy import util
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import registry
from thinc.api import NumpyOps, set_current_ops

from foia_scan.language import clusters
from foia_scan.language.tokenizer import add_official_words
from models import assemble, corpus, tables

HERE = Path(__file__).parent
REGISTERS = (clusters, corpus, tables)
"""Imported for the functions that they register with spaCy."""
STEPS = ("syntax", "names", "assemble")


@registry.callbacks("foia_scan.OfficialWords.v1")
def official_words() -> Any:
    return add_official_words


def train_part(step: str, treebanks: Path, output: Path, overrides: dict[str, Any]) -> None:
    """Trains ``syntax.cfg`` or ``names.cfg``; the best version on the dev part becomes ``output``/model-best."""
    settings = util.load_config(
        HERE / f"{step}.cfg", overrides={"paths.treebanks": str(treebanks), **overrides}, interpolate=False
    )
    output.mkdir(parents=True, exist_ok=True)
    train(init_nlp(settings), output)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--treebanks", type=Path, required=True, help="folder with the .conllu.xz and .iob2.xz files")
    parser.add_argument("--output", type=Path, required=True, help="where the finished pipeline goes")
    parser.add_argument("--work", type=Path, default=Path("build/model"), help="where the trained parts go")
    parser.add_argument("--step", choices=STEPS, help="only this step")
    parser.add_argument("overrides", nargs="*", help="values of the config, as training.max_steps=2000")
    options = parser.parse_args()
    # NumPy's matrix products: blis falls back to its slowest kernel on processors that it doesn't know.
    set_current_ops(NumpyOps(use_blis=False))
    overrides = dict(_override(text) for text in options.overrides)
    for step in [options.step] if options.step else STEPS:
        if step == "assemble":
            assemble.write(options.work, options.treebanks, options.output)
        else:
            train_part(step, options.treebanks, options.work / step, overrides)


def _override(text: str) -> tuple[str, Any]:
    name, value = text.split("=", 1)
    try:
        return name, json.loads(value)
    except json.JSONDecodeError:
        return name, value


if __name__ == "__main__":
    main()
