"""How words come back to their lemma: what the treebanks show, and regular endings for the rest.

The tables are built for spaCy's rule lemmatizer: ``lemma_exc`` holds the forms that the endings of ``lemma_rules`` get
wrong, from the treebanks first, then common words whose base is a common word too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from spacy.lookups import Lookups

from models.treebank import Sentence

# How regular endings come off, the first that fits wins; a verb's "e" comes back by exception ("hoping", "using").
RULES = {
    "noun": [["ies", "y"], ["sses", "ss"], ["ches", "ch"], ["shes", "sh"], ["xes", "x"], ["zzes", "zz"], ["ss", "ss"],
             ["us", "us"], ["is", "is"], ["men", "man"], ["s", ""]],
    "verb": [["ies", "y"], ["sses", "ss"], ["ches", "ch"], ["shes", "sh"], ["xes", "x"], ["ss", "ss"], ["s", ""],
             ["ating", "ate"], ["izing", "ize"], ["ising", "ise"], ["ving", "ve"], ["cing", "ce"], ["uing", "ue"],
             ["dging", "dge"], ["bling", "ble"], ["tling", "tle"], ["pling", "ple"], ["ing", ""], ["ied", "y"],
             ["ated", "ate"], ["ized", "ize"], ["ised", "ise"], ["ved", "ve"], ["ced", "ce"], ["ued", "ue"],
             ["dged", "dge"], ["bled", "ble"], ["tled", "tle"], ["pled", "ple"], ["eed", "eed"], ["ed", ""]],
}  # fmt: skip

_VOWELS = "aeiou"


def lemma_tables(sentences: Iterable[Sentence], common: Mapping[str, int]) -> Lookups:
    """Tables for the rule lemmatizer; ``common`` are common words, the commonest first."""
    seen: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for sentence in sentences:
        for word in sentence.words:
            if word.upos not in ("PROPN", "PUNCT", "SYM", "X", "NUM") and word.lemma and "Typo=Yes" not in word.morph:
                lemma = word.lemma if word.lemma == "I" else word.lemma.lower()
                seen[word.upos.lower()][word.text.lower()][lemma] += 1
    exceptions: dict[str, dict[str, list[str]]] = {}
    for pos, forms in seen.items():
        bases = {lemma for lemmas in forms.values() for lemma in lemmas}
        shown = {form: lemmas.most_common(1)[0][0] for form, lemmas in forms.items()}
        guessed = dict(_guessed(pos, common, bases))
        wrong = {form: [lemma] for form, lemma in {**guessed, **shown}.items() if by_rule(form, pos) != lemma}
        curly = {form.replace("'", "’"): lemma for form, lemma in wrong.items() if "'" in form}
        exceptions[pos] = {**wrong, **curly}
    lookups = Lookups()
    lookups.add_table("lemma_rules", RULES)
    lookups.add_table("lemma_exc", exceptions)
    return lookups


def by_rule(form: str, pos: str) -> str:
    """What the lemmatizer makes of a form that no exception names."""
    for ending, base in RULES.get(pos, ()):
        if form.endswith(ending) and len(form) > len(ending):
            return form[: -len(ending)] + base
    return form


def _guessed(pos: str, common: Mapping[str, int], bases: set[str]) -> Iterator[tuple[str, str]]:
    """Lemmas of common forms that no treebank shows, where a known base explains the form."""
    known = {word for number, word in enumerate(common) if number < 60_000 and word.islower() and word.isalpha()}
    for word in known if pos in ("verb", "noun", "adj") else ():
        candidates = [base for base in _bases(word, pos) if base in bases or base in known]
        if candidates:
            # A base that the treebanks know beats one that is only a common word.
            yield word, next((base for base in candidates if base in bases), candidates[0])


def _bases(form: str, pos: str) -> Iterator[str]:
    """Possible bases of a regular form, the likeliest first."""
    endings = {"verb": ("ing", "ed"), "adj": ("er", "est"), "noun": ()}[pos]
    for ending in endings:
        if form.endswith(ending) and len(form) > len(ending) + 2:
            stem = form[: -len(ending)]
            doubled = stem[-1] == stem[-2] and stem[-1] not in _VOWELS
            short = (
                len(stem) > 2 and stem[-1] not in "wxy" + _VOWELS and stem[-2] in _VOWELS and stem[-3] not in _VOWELS
            )
            order = [stem + "e", stem] if short and pos == "verb" else [stem, stem + "e"]
            yield from (
                [stem, stem[:-1]] if doubled and stem[-1] in "lsfz" else [stem[:-1], stem] if doubled else order
            )
            if stem.endswith("i"):
                yield stem[:-1] + "y"
    if pos in ("verb", "noun") and form.endswith("es") and len(form) > 4:
        yield form[:-1]
        yield form[:-2]
