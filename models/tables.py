"""Word tables that travel in the pipeline's vocabulary: clusters and spelling norms."""

from __future__ import annotations

from pathlib import Path

import spacy_lookups_data
import srsly
from spacy.lookups import Lookups
from spacy.strings import get_string_id
from spacy.util import registry

from foia_scan.language.clusters import TABLE


def common_words() -> dict[str, int]:
    """The commonest English words with their Brown cluster (0 where none is known), the commonest first."""
    return _bundled("en_lexeme_cluster.json.gz")


def _bundled(name: str) -> dict[str, int]:
    return srsly.read_gzip_json(Path(spacy_lookups_data.__file__).parent / "data" / name)


@registry.misc("foia_scan.VocabularyTables.v1")
def vocabulary_tables(words: int) -> Lookups:
    """Clusters of the commonest ``words`` words, and spelling norms."""
    lookups = Lookups()
    clusters = common_words()
    kept = {word: number for word, number in list(clusters.items())[:words] if number}
    lookups.add_table(TABLE, {get_string_id(word): number for word, number in kept.items()})
    lookups.add_table("lexeme_norm", _bundled("en_lexeme_norm.json.gz"))
    return lookups
