"""The topic packs: a subject's words, senses, questions, positions and people, as validated data."""

from foia_scan.topics.learned import Learned
from foia_scan.topics.pack import CompiledCue, Topic, built_in, check_patterns, load
from foia_scan.topics.patterns import Words
from foia_scan.topics.schema import Official, Organization

__all__ = [
    "CompiledCue",
    "Learned",
    "Official",
    "Organization",
    "Topic",
    "Words",
    "built_in",
    "check_patterns",
    "load",
]
