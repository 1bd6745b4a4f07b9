"""Loading and checking topic packs (TOML). A pack that does not fit the schema is refused with the place and the reason.

The little pattern language of a pack: every entry is a regular expression, matched without regard to case, in which a
blank stands for any white space or dash, ``{name}`` for one of the pack's own word lists, and ``{gap}`` or ``{gap3}``
for up to four (three) words that stay within the clause, ``{far}`` for up to 80 characters of the same sentence.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from foia_scan.errors import BadTopic

RULES_VERSION = "1"
"""Changes when the rules of passages, statements or contradictions change: stored findings are then made again."""

DASH = "(?:[\\s\\-\u00ad\u2010-\u2015\u2212]+)"
WORD = (
    r"(?!(?:whether|if|vot\w+|ask\w*|wants?|wanted|wish\w*|resol\w+|because|unless|although|but|who|which|request\w*|why)\b)"
    r"[\w$%&/’'.\-\u2010-\u2015]*[\w’']"
)
"""A word of a gap: none that would change what the cue says."""
FAR = r"[^.;:?!“”\"]{0,80}?"
OrganizationKind = Literal["agency", "congress", "jurisdiction", "press", "advocate", "court"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Program(_Strict):
    name: str
    names: tuple[str, ...]
    vocabulary: tuple[str, ...] = ()


class OtherProgram(_Strict):
    name: str
    words: tuple[str, ...]


class Tag(_Strict):
    name: str
    words: tuple[str, ...]


class Sense(_Strict):
    """A sense of a tag's word that is not the topic's."""

    tags: tuple[str, ...]
    words: tuple[str, ...]
    reason: str


class Position(_Strict):
    name: str
    label: str
    tag: str


class Question(_Strict):
    id: str
    text: str
    subject: str
    positions: tuple[Position, ...]


class Conflict(_Strict):
    positions: tuple[str, str]
    strength: Literal["direct", "tension"]


class Cue(_Strict):
    """Words that express a position. ``denied`` is the position of the cue under negation; none if that says nothing."""

    name: str
    question: str
    says: str | None = None
    denied: str | None = None
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    """Patterns in the clause that make the cue say nothing."""
    negation: Literal["scope", "inside"] = "scope"
    """"inside": the cue bears its own negation; words of denial around it are not counted, only a denying verb above."""
    wish: Literal["refuse", "ignore"] = "refuse"
    """Whether a verb of wishing, asking or voting above it makes it a mention."""
    ellipsis: bool = False
    """Counts only where the sentence, the one before it or the question asked bears a tag of the cue's question."""


class Organization(_Strict):
    name: str
    aliases: tuple[str, ...] = ()
    kind: OrganizationKind
    voice: str = ""
    """The institution it speaks for when institutions are compared; its own name if empty."""


class Official(_Strict):
    name: str
    aliases: tuple[str, ...] = ()
    organization: str
    role: str = ""


class _Pack(_Strict):
    name: str
    title: str
    description: str
    program: Program
    other_programs: tuple[OtherProgram, ...] = ()
    words: dict[str, tuple[str, ...]] = {}
    tags: tuple[Tag, ...]
    senses: tuple[Sense, ...] = ()
    questions: tuple[Question, ...]
    conflicts: tuple[Conflict, ...]
    cues: tuple[Cue, ...]
    organizations: tuple[Organization, ...] = ()
    officials: tuple[Official, ...] = ()
    jurisdictions: tuple[str, ...] = ()


@dataclass(frozen=True)
class CompiledCue:
    cue: Cue
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


class Topic:
    """A checked pack with its patterns compiled."""

    def __init__(self, pack: _Pack, version: str) -> None:
        self.pack = pack
        self.name = pack.name
        self.title = pack.title
        self.version = version
        self.program = pack.program.name
        self.questions = pack.questions
        self.organizations = pack.organizations
        self.officials = pack.officials
        self.jurisdictions = pack.jurisdictions
        self._position = {p.name: (q, p) for q in pack.questions for p in q.positions}

    # -- is a text about the topic? ---------------------------------------------------------------------------

    @cached_property
    def _bears(self) -> re.Pattern[str]:
        words = [w for t in self.pack.tags for w in t.words]
        words += [w for c in self.pack.cues if not c.ellipsis for w in c.words]
        return self.compile(words)

    @cached_property
    def _names(self) -> re.Pattern[str]:
        return self.compile(self.pack.program.names)

    @cached_property
    def _vocabulary(self) -> re.Pattern[str]:
        return self.compile(self.pack.program.names + self.pack.program.vocabulary)

    def bears(self, text: str) -> bool:
        """Whether a page bears a tag word or a cue, so that its layout is worth reading."""
        return self._bears.search(text) is not None

    def names_program(self, text: str) -> bool:
        return self._names.search(text) is not None

    def speaks_of_program(self, text: str) -> bool:
        """Names it or uses its own vocabulary."""
        return self._vocabulary.search(text) is not None

    # -- words -------------------------------------------------------------------------------------------------

    @cached_property
    def tags(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((t.name, self.compile(t.words)) for t in self.pack.tags)

    @cached_property
    def senses(self) -> tuple[tuple[Sense, re.Pattern[str]], ...]:
        return tuple((s, self.compile(s.words)) for s in self.pack.senses)

    @cached_property
    def other_programs(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((o.name, self.compile(o.words)) for o in self.pack.other_programs)

    @cached_property
    def cues(self) -> tuple[CompiledCue, ...]:
        return tuple(
            CompiledCue(c, self.compile(c.words), self.compile(c.unless) if c.unless else None) for c in self.pack.cues
        )

    def tag_of(self, position: str) -> str:
        """The tag of a position that is worded without one."""
        return self._position[position][1].tag

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

    @cached_property
    def organization_pattern(self) -> re.Pattern[str]:
        """Finds names and aliases in running text, longest first, as whole words; acronyms by their capitals."""
        names = sorted({n for o in self.organizations for n in (o.name, *o.aliases)}, key=len, reverse=True)
        parts = [re.escape(n) if n.isupper() else f"(?i:{re.escape(n)})" for n in names]
        return (
            re.compile(r"\b(?:" + "|".join(p.replace(r"\ ", r"\s+") for p in parts) + r")\b")
            if parts
            else re.compile(r"(?!)")
        )

    def voice(self, organization: str) -> str:
        known = self.organization(organization)
        return (known.voice or known.name) if known else organization

    # -- the pattern language ----------------------------------------------------------------------------------

    def compile(self, words: tuple[str, ...] | list[str]) -> re.Pattern[str]:
        return _compile(tuple(words), tuple(sorted(self.pack.words.items())))


@cache
def _compile(words: tuple[str, ...], lists: tuple[tuple[str, tuple[str, ...]], ...]) -> re.Pattern[str]:
    table = dict(lists)
    if not words:
        return re.compile(r"(?!)")
    return re.compile("|".join(rf"(?<![\w-])(?:{_expand(w, table)})(?!\w)" for w in words), re.IGNORECASE)


def _expand(entry: str, lists: dict[str, tuple[str, ...]], depth: int = 0) -> str:
    if depth > 8:
        raise BadTopic(f"The word lists of the pack refer to each other in a circle (at {entry!r}).")

    def replace(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "far":
            return FAR
        if name.startswith("gap"):
            most = int(name[3:] or 4)
            return rf"(?:{WORD},?\s+){{0,{most}}}?"
        if name not in lists:
            raise BadTopic(f"The pack uses the word list {{{name}}} but does not define it.")
        return "(?:" + "|".join(_expand(w, lists, depth + 1) for w in lists[name]) + ")"

    text = re.sub(r"\{([a-z][a-z_]*\d?)\}", replace, entry.replace("'", "['’]"))
    return _blanks(text) if depth == 0 else text


def _blanks(pattern: str) -> str:
    """A blank outside a character class stands for white space or a dash; around a gap it is the gap's own."""
    pattern = re.sub(r"(\\s\+\)\{0,\d+\}\?) ", r"\1", pattern)
    out, inside = [], False
    for i, ch in enumerate(pattern):
        if ch == "[" and (i == 0 or pattern[i - 1] != "\\"):
            inside = True
        elif ch == "]" and pattern[i - 1] != "\\":
            inside = False
        out.append(DASH if ch == " " and not inside else ch)
    return "".join(out)


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
        data = (resources.files(__package__) / f"{name_or_path}.toml").read_bytes()
    return parse(data, name_or_path)


@cache
def parse(data: bytes, where: str) -> Topic:
    try:
        pack = _Pack.model_validate(tomllib.loads(data.decode("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadTopic(f"The topic pack {where} is not valid TOML: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(p) for p in first["loc"])
        raise BadTopic(f"The topic pack {where} is wrong at {place}: {first['msg']}.") from error
    topic = Topic(pack, hashlib.sha256(data + RULES_VERSION.encode()).hexdigest()[:12])
    _check(topic, where)
    return topic


def _check(topic: Topic, where: str) -> None:
    """Cross references and patterns: what the schema alone can't see."""
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
    try:
        topic.bears("")
        topic.names_program("")
        _ = (topic.tags, topic.senses, topic.other_programs, topic.cues, topic.organization_pattern)
    except re.error as error:
        raise BadTopic(f"The topic pack {where} has a pattern that is no regular expression: {error}.") from error


def built_in() -> tuple[str, ...]:
    """Names of the packs that come with the program."""
    names = (f.name for f in resources.files(__package__).iterdir())
    return tuple(sorted(n.removesuffix(".toml") for n in names if n.endswith(".toml")))
