"""What a topic pack may hold: the shape of its TOML, checked when it is loaded."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

OrganizationKind = Literal["agency", "congress", "jurisdiction", "press", "advocate", "court"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Program(_Strict):
    name: str
    organization: str = ""
    """The body that runs it: its papers speak for it, and titles that name the program belong to it."""
    names: tuple[str, ...]
    vocabulary: tuple[str, ...] = ()
    marks: tuple[tuple[str, ...], ...] = ()
    """What a page about it bears that never names it: a word of each of these, beside a tag's word."""
    bystanders: tuple[str, ...] = ()
    """Who is touched by it but has no say in it: what they may or must do is no position."""
    elsewhere: tuple[str, ...] = ()
    """What else in an office may be voluntary, mandatory or left: trainings, surveys, overtime."""
    taking_part: tuple[str, ...] = ()
    """Nouns and gerunds for taking part, which say in what: "joining the credit union" is not joining the program."""


class OtherProgram(_Strict):
    name: str
    words: tuple[str, ...]
    titles: bool = True
    """Whether a document whose title has one of the words is about this program and no other."""


class Tag(_Strict):
    name: str
    words: tuple[str, ...]
    loosely: tuple[str, ...] = ()
    """Words that mean it in a paper about the program and anything elsewhere ("asked to be let go"): what has one and
    takes no position is listed as a mention there, and counts for nothing else."""


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
    """Words that express a position; ``denied`` is the position of the cue under negation, if it is one."""

    name: str
    question: str
    says: str | None = None
    denied: str | None = None
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    """Patterns in the clause that make the cue say nothing."""
    negation: Literal["scope", "inside"] = "scope"
    """"inside": the cue bears its own negation; only a denying verb above it is counted."""
    wish: Literal["refuse", "ignore"] = "refuse"
    """Whether a verb of wishing, asking or voting above it makes it a mention."""
    choice: bool = False
    """Words for a choice, which may be about something else: "no choice about the night shift"."""
    adds_to: str | None = None
    """A position that the cue only underlines where the sentence takes it too: "can't opt out, willing or not"."""
    ellipsis: bool = False
    """Counts only where the sentence, the one before it or the question asked bears a tag of the cue's question."""


class Organization(_Strict):
    name: str
    aliases: tuple[str, ...] = ()
    kind: OrganizationKind
    voice: str = ""
    """The institution it speaks for when institutions are compared; its own name if empty."""
    titles: tuple[str, ...] = ()
    """Patterns of titles that only its people bear, which papers give without its name."""
    parts: tuple[str, ...] = ()
    """Those of its aliases that name but a part of it, which other bodies may have under the same name."""


class Official(_Strict):
    name: str
    aliases: tuple[str, ...] = ()
    organization: str
    role: str = ""


class Pack(_Strict):
    name: str
    title: str
    description: str
    program: Program
    other_programs: tuple[OtherProgram, ...] = ()
    words: dict[str, tuple[str, ...]] = {}
    watch: tuple[str, ...] = ()
    """One of these stands in every sentence that a cue without a tag word could fit: the cheap first look."""
    tags: tuple[Tag, ...]
    senses: tuple[Sense, ...] = ()
    questions: tuple[Question, ...]
    conflicts: tuple[Conflict, ...]
    cues: tuple[Cue, ...]
    organizations: tuple[Organization, ...] = ()
    officials: tuple[Official, ...] = ()
    jurisdictions: tuple[str, ...] = ()
