"""Loading and checking topic packs (TOML). A pack that does not fit is refused with the place and the reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import pairwise
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from foia_scan import rules
from foia_scan.bodies import one_name
from foia_scan.errors import BadTopic
from foia_scan.topics.bodies import in_running_text
from foia_scan.topics.learned import Classifier, Learned
from foia_scan.topics.patterns import Phrases, Words, compiled, that_may_fit
from foia_scan.topics.schema import Cue, Organization, Pack, Question, Sense

_LAST_RUN = re.compile(r"[^\W_]*$")
_FIRST_RUN = re.compile(r"[^\W_]*")

_RATHER = 0.8
"""From here on a sentence is worth a reader's look: from 0.5 on a third of what it added to our sample was idle."""


@dataclass(frozen=True)
class CompiledCue:
    cue: Cue
    pattern: Phrases
    unless: Phrases | None


class Topic:
    """A checked pack with its patterns compiled."""

    def __init__(self, pack: Pack, version: str, weights: Traversable | None = None) -> None:
        self.pack = pack
        self._weights = weights
        self.name = pack.name
        self.title = pack.title
        self.version = version
        self.program = pack.program.name
        self.agency = pack.program.organization
        self.questions = pack.questions
        self.organizations = pack.organizations
        self.officials = pack.officials
        self.jurisdictions = pack.jurisdictions
        self._position = {p.name: (q, p) for q in pack.questions for p in q.positions}

    # -- is a text about the topic? ---------------------------------------------------------------------------

    @cached_property
    def _names(self) -> Words:
        return self.compile(self.pack.program.names)

    @cached_property
    def _vocabulary(self) -> Words:
        return self.compile(self.pack.program.names + self.pack.program.vocabulary)

    @cached_property
    def _marks(self) -> tuple[Words, ...]:
        return tuple(self.compile(words) for words in self.pack.program.marks)

    @cached_property
    def _tag_words(self) -> Words:
        return self.compile(tuple(w for t in self.pack.tags for w in t.words))

    @cached_property
    def _watched(self) -> Words:
        return self.compile(self.pack.watch)

    def names_program(self, text: str) -> bool:
        return text in self._names

    def speaks_of_program(self, text: str) -> bool:
        """Names it or uses its own vocabulary."""
        return self.names_program(text) or text in self._vocabulary

    def concerns(self, page: str) -> bool:
        """Whether a page names the program, or bears all the marks of one that is about it without a name: papers of
        the day say "the fingerprint program", or nothing at all."""
        return self.names_program(page) or self._bears_marks(page)

    def _bears_marks(self, page: str) -> bool:
        if not self._marks:
            return False
        asked, lowered = (*self._marks, self._tag_words), page.lower()
        if not all(words.may_stand_in(lowered) for words in asked) or not all(page in words for words in asked):
            return False
        other = [m.span() for _, words in self.senses for m in words.finditer(page)]
        own = (m.span() for m in self._tag_words.finditer(page))
        return any(all(b <= start or end <= a for a, b in other) for start, end in own)

    @cached_property
    def _loose_tags(self) -> tuple[tuple[str, Phrases], ...]:
        return tuple((tag.name, Phrases(tag.loosely, self._lists)) for tag in self.pack.tags if tag.loosely)

    def loose_tags(self, text: str) -> tuple[str, ...]:
        """Tags that the text bears if it stands in a paper about the program."""
        return tuple(name for name, words in self._loose_tags if text in words)

    def bears(self, text: str) -> bool:
        """Whether a page bears a tag word or the program's vocabulary, so that its layout is worth reading."""
        return text in self._tag_words or self.speaks_of_program(text)

    def may_imply(self, sentence: str) -> bool:
        """The cheap first look: whether a cue without a tag word could fit the sentence at all."""
        return sentence in self._watched

    @cached_property
    def _classifier(self) -> Classifier | None:
        return Classifier(self._weights) if self._weights is not None else None

    def look_ahead(self, sentences: Sequence[str]) -> None:
        """Sentences that the classifier will be asked for: to read them together takes less time."""
        if self._classifier is not None:
            self._classifier.look_ahead(sentences)

    def learned(self, sentence: str) -> Learned | None:
        """The position that a sentence most likely takes though no cue fits it; None if none is likely enough, or if
        nothing was trained for the topic."""
        return self._classifier.judge(sentence) if self._classifier is not None else None

    def likeliest(self, sentence: str) -> Learned | None:
        """The position that a sentence is likeliest to take, however unlikely; None if nothing was trained."""
        return self._classifier.likeliest(sentence) if self._classifier is not None else None

    def leaning(self, sentence: str) -> Learned | None:
        """The position that a sentence rather takes than not, be it too unlikely to be told; None if there is none."""
        found = self.likeliest(sentence)
        return found if found is not None and found.probability >= _RATHER else None

    def odds(self, sentence: str) -> dict[str, float] | None:
        """How likely the sentence takes each position, and none, 0 to 1; None if it can't be judged or nothing was
        trained."""
        return self._classifier.odds(sentence) if self._classifier is not None else None

    def other_matter(self, sentence: str) -> float:
        """How likely it is, 0 to 1, that a sentence with the topic's words speaks of something else; 0 if nothing was
        trained."""
        return self._classifier.other_matter(sentence) if self._classifier is not None else 0.0

    @cached_property
    def bystanders(self) -> Words:
        return self.compile(self.pack.program.bystanders)

    @cached_property
    def elsewhere(self) -> Words:
        return self.compile(self.pack.program.elsewhere)

    @cached_property
    def taking_part(self) -> Words:
        return self.compile(self.pack.program.taking_part)

    def bare_words(self, position: str) -> Words:
        """The words that take the position by themselves ("voluntary"): those of the cues called ``word-…``."""
        return self._bare_words[position]

    @cached_property
    def _bare_words(self) -> dict[str, Words]:
        found: dict[str, tuple[str, ...]] = dict.fromkeys(self._position, ())
        for cue in self.pack.cues:
            if cue.says and cue.name.startswith("word-"):
                found[cue.says] += cue.words
        return {position: self.compile(words) for position, words in found.items()}

    # -- words -------------------------------------------------------------------------------------------------

    @cached_property
    def tags(self) -> tuple[tuple[str, Words], ...]:
        return tuple((t.name, self.compile(t.words)) for t in self.pack.tags)

    @cached_property
    def senses(self) -> tuple[tuple[Sense, Words], ...]:
        return tuple((s, self.compile(s.words)) for s in self.pack.senses)

    @cached_property
    def other_programs(self) -> tuple[tuple[str, Words], ...]:
        return tuple((o.name, self.compile(o.words)) for o in self.pack.other_programs)

    def titles_another(self, title: str) -> bool:
        """Whether a document of this title is about another program."""
        told = {o.name for o in self.pack.other_programs if o.titles}
        return any(title in words for name, words in self.other_programs if name in told)

    def cues_for(self, text: str) -> list[tuple[int, CompiledCue]]:
        """Each cue that may fit a text, with its place in the pack; to ask all of them takes three times as long."""
        return [(order, self.cues[order]) for order in that_may_fit(self._cue_phrases, text)]

    @cached_property
    def _cue_phrases(self) -> tuple[Phrases, ...]:
        return tuple(cue.pattern for cue in self.cues)

    @cached_property
    def cues(self) -> tuple[CompiledCue, ...]:
        lists = self._lists
        return tuple(
            CompiledCue(c, Phrases(c.words, lists), Phrases(c.unless, lists) if c.unless else None)
            for c in self.pack.cues
        )

    def tag_of(self, position: str) -> str:
        """The tag of a position that is worded without one."""
        return self._position[position][1].tag

    def tags_of(self, question: str) -> tuple[str, ...]:
        """The tags of what a question may be answered with, by its id."""
        own = next(each for each in self.pack.questions if each.id == question)
        return tuple(dict.fromkeys(position.tag for position in own.positions))

    def question_of(self, position: str) -> str:
        """The id of the question that the position answers."""
        return self._position[position][0].id

    def opposite(self, position: str) -> str | None:
        """The position of one who denies it: what the cues that say it say under negation; None if they disagree."""
        return self._opposites.get(position)

    @cached_property
    def _opposites(self) -> dict[str, str]:
        pairs = {(c.says, c.denied) for c in self.pack.cues if c.says and c.denied and c.says != c.denied}
        pairs |= {(denied, says) for says, denied in pairs}
        said = [says for says, _ in pairs]
        return {says: denied for says, denied in pairs if said.count(says) == 1}

    def label_of(self, position: str) -> str:
        return self._position[position][1].label

    def question(self, question_id: str) -> Question:
        return next(q for q in self.questions if q.id == question_id)

    def strength(self, a: str, b: str) -> Literal["direct", "tension"] | None:
        return self._strengths.get(frozenset((a, b)))

    @cached_property
    def _strengths(self) -> dict[frozenset[str], Literal["direct", "tension"]]:
        return {frozenset(c.positions): c.strength for c in self.pack.conflicts}

    # -- people and bodies -------------------------------------------------------------------------------------

    @cached_property
    def _organization_names(self) -> dict[str, Organization]:
        return {n.lower(): o for o in self.organizations for n in (o.name, *o.aliases)}

    def organization(self, text: str) -> Organization | None:
        """The organization that a name or alias stands for, exactly."""
        return self._organization_names.get(" ".join(text.lower().replace("’", "'").split()).removeprefix("the "))

    def names_a_part(self, text: str) -> bool:
        """Whether an organization's alias names but a part of it, as other bodies may have one too."""
        known = self.organization(text)
        plain = " ".join(text.lower().split())
        return known is not None and plain in {part.lower() for part in known.parts}

    @cached_property
    def organization_pattern(self) -> re.Pattern[str]:
        """Finds names and aliases in running text, longest first, as whole words; acronyms by their capitals."""
        return in_running_text({n for o in self.organizations for n in (o.name, *o.aliases)})

    def may_cut_a_name(self, above: str, below: str) -> bool:
        """The cheap first look: whether an organization's name has the last word of one line before the first word of
        the other."""
        before = self._joints.get(_FIRST_RUN.match(below)[0].lower())  # type: ignore[index]
        last = above.rpartition(" ")[2]  # to look for the end of a whole line takes long
        return before is not None and _LAST_RUN.search(last)[0].lower() in before  # type: ignore[index]

    @cached_property
    def _joints(self) -> dict[str, set[str]]:
        """The letters and digits before each blank in an organization's name, by those behind it."""
        found: dict[str, set[str]] = {}
        for one, other in (pair for name in self._organization_names for pair in pairwise(name.split())):
            found.setdefault(_FIRST_RUN.match(other)[0], set()).add(_LAST_RUN.search(one)[0])  # type: ignore[index]
        return found

    def of_title(self, role: str) -> str:
        """The organization whose people alone bear a title; "" if none."""
        return next((o.name for o in self.organizations if o.titles and self.compile(o.titles).search(role)), "")

    def voice(self, organization: str) -> str:
        """The institution whose voice it is: one name for all that speak as one."""
        known = self.organization(organization)
        return (known.voice or known.name) if known else one_name(organization)

    def every_phrase(self) -> Iterator[Phrases]:
        """Those of all cues and loose tags."""
        yield from (found for cue in self.cues for found in (cue.pattern, cue.unless) if found is not None)
        yield from (phrases for _, phrases in self._loose_tags)

    def every_words(self) -> Iterator[Words]:
        """All words of the pack that are no such phrases."""
        yield from (self._names, self._vocabulary, *self._marks, self._tag_words, self._watched)
        yield from (self.bystanders, self.elsewhere, self.taking_part, *self._bare_words.values())
        yield from (words for _, words in (*self.tags, *self.senses, *self.other_programs))
        yield from (self.compile(o.titles) for o in self.organizations if o.titles)

    def has_word_of(self, lists: tuple[str, ...], text: str, start: int = 0, end: int | None = None) -> bool:
        """Whether the text has a word of one of the pack's word lists. To compile each takes a thousandth of a second,
        so they are compiled apart, and once for all that ask for them."""
        return any(self.compile((f"{{{name}}}",)).search(text, start, end) is not None for name in lists)

    def compile(self, words: tuple[str, ...] | list[str]) -> Words:
        """Entries of the pattern language with the pack's word lists filled in."""
        return compiled(tuple(words), self._lists)

    @cached_property
    def _lists(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple(sorted(self.pack.words.items()))


def load(name_or_path: str) -> Topic:
    """A built-in pack by its name, or a pack file by its path. Raises BadTopic with the place and the reason."""
    path = Path(name_or_path)
    if path.suffix == ".toml":
        try:
            data = path.read_bytes()
        except OSError as error:
            raise BadTopic(f"The topic pack {name_or_path} can't be read: {error.strerror}.") from error
    else:
        if name_or_path not in built_in():
            raise BadTopic(f"There is no topic called {name_or_path!r}; built in: {', '.join(built_in())}.")
        return _packaged(name_or_path)
    return parse(data, name_or_path)


@cache
def _packaged(name: str) -> Topic:
    data = (resources.files(__package__) / f"{name}.toml").read_bytes()
    weights = resources.files(__package__) / f"{name}.npz"
    return parse(data, name, weights if weights.is_file() else None)


def parse(data: bytes, where: str, weights: Traversable | None = None) -> Topic:
    """A pack's text, checked. ``weights``: what was trained for it. Raises BadTopic with the place and the reason."""
    return _parsed(data, where, _Weights(weights))


@dataclass(frozen=True, eq=False)
class _Weights:
    """The file of weights; two are the same if their bytes are."""

    source: Traversable | None

    @cached_property
    def content(self) -> bytes | None:
        return self.source.read_bytes() if self.source is not None else None

    def __hash__(self) -> int:
        return hash(self.content)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Weights) and other.content == self.content


@cache
def _parsed(data: bytes, where: str, weights: _Weights) -> Topic:
    try:
        pack = Pack.model_validate(tomllib.loads(data.decode("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadTopic(f"The topic pack {where} is not valid TOML: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(p) for p in first["loc"])
        raise BadTopic(f"The topic pack {where} is wrong at {place}: {first['msg']}.") from error
    topic = Topic(pack, rules.version(data, weights.content), weights.source)
    _check_names(topic, where)
    if where not in built_in():
        check_patterns(topic, where)
    return topic


def _check_names(topic: Topic, where: str) -> None:
    """Cross references: what the schema alone can't see."""
    positions = {p.name for q in topic.questions for p in q.positions}
    tags = {t.name for t in topic.pack.tags}
    named = [(f"cue {c.name!r}", p) for c in topic.pack.cues for p in (c.says, c.denied) if p]
    named += [("a conflict", p) for c in topic.pack.conflicts for p in c.positions]
    for place, position in named:
        if position not in positions:
            raise BadTopic(f"The topic pack {where}: {place} names the unknown position {position!r}.")
    for tag in [p.tag for q in topic.questions for p in q.positions] + [t for s in topic.pack.senses for t in s.tags]:
        if tag not in tags:
            raise BadTopic(f"The topic pack {where} names the unknown tag {tag!r}.")


def check_patterns(topic: Topic, where: str) -> None:
    """Compiles every pattern; for the built-in packs the tests do it, since it takes a second."""
    try:
        _ = (topic.organization_pattern, *(words.pattern for words in topic.every_words()))
        for phrases in topic.every_phrase():
            phrases.check()
    except re.error as error:
        raise BadTopic(f"The topic pack {where} has a pattern that is no regular expression: {error}.") from error


@cache
def built_in() -> tuple[str, ...]:
    """Names of the packs that come with the program."""
    names = (f.name for f in resources.files(__package__).iterdir())
    return tuple(sorted(n.removesuffix(".toml") for n in names if n.endswith(".toml")))
