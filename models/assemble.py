"""Puts the trained parts together into the pipeline that ships: sentence ends, syntax, lemmas, names."""

from __future__ import annotations

import hashlib
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from foia_scan.language import sentences
from foia_scan.language.tokenizer import add_official_words
from models import corpus, lemmas, score, tables

REGISTERS = (sentences,)
"""Imported for the component that it registers with spaCy."""
SOURCES = [
    {"name": "UD English EWT", "license": "CC BY-SA 4.0", "author": "Universal Dependencies, English EWT contributors"},
    {"name": "UD English GUM", "license": "CC BY 4.0 (annotation)", "author": "Amir Zeldes and GUM contributors"},
    {"name": "UNER English EWT", "license": "CC BY-SA 4.0", "author": "Universal NER contributors"},
    {"name": "spacy-lookups-data (clusters, norms)", "license": "MIT", "author": "Explosion"},
]


def assemble(work: Path, treebanks: Path) -> Language:
    """The whole pipeline out of the trained parts in ``work``; lemmas are tables made from the treebanks."""
    nlp = add_official_words(spacy.load(work / "syntax" / "model-best"))
    nlp.add_pipe("sentence_ends", first=True)
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    lemmatizer.initialize(lookups=lemmas.lemma_tables(corpus.load(treebanks, "train"), tables.common_words()))
    nlp.add_pipe("ner", source=spacy.load(work / "names" / "model-best", vocab=nlp.vocab))
    return nlp


def write(work: Path, treebanks: Path, output: Path) -> None:
    """Assembles, scores on the test parts and writes the pipeline with its card's figures in ``meta.json``."""
    nlp = assemble(work, treebanks)
    card = score.score_card(nlp, corpus.load(treebanks, "test"))
    nlp.meta.update(
        name="foia_english",
        version="1.0.0",
        description="English for official mail and memos: sentence ends by rule, UD syntax, names.",
        author="foia-scan",
        license="CC BY-SA 4.0",
        sources=SOURCES,
        performance=card["all"],
    )
    nlp.meta["training"] = _provenance(nlp, treebanks)
    nlp.config["paths"]["treebanks"] = None  # a folder of the machine that trained it
    nlp.to_disk(output)
    print(score.table(card))


def _provenance(nlp: Language, treebanks: Path) -> dict[str, Any]:
    """What one needs to train the same again."""
    packages = ("spacy", "thinc", "blis", "numpy", "spacy-lookups-data")
    files = sorted(path for path in treebanks.iterdir() if path.name.endswith((".conllu.xz", ".iob2.xz")))
    return {
        "seed": nlp.config["training"]["seed"],
        "versions": {"python": platform.python_version(), **{name: version(name) for name in packages}},
        "sha256": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files},
    }
