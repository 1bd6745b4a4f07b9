"""The topic packs: what a subject's words, senses, questions, positions and people are. Data, validated; no Python needed to add one."""

from foia_scan.topics.pack import Official, Organization, Topic, load

__all__ = ["Official", "Organization", "Topic", "load"]
