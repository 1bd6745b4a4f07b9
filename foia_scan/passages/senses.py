"""Tags of a sentence in the topic's sense, and the reason for each sense that was turned down."""

from __future__ import annotations

from foia_scan.topics import Topic


def tags_of(text: str, topic: Topic) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(tags in the topic's sense, reasons for refused senses). A tag stays when any of its words is left after the
    words of other senses are taken out."""
    refused: list[str] = []
    masks: dict[str, list[tuple[int, int]]] = {}
    for sense, pattern in topic.senses:
        for match in pattern.finditer(text):
            refused.append(f"{match.group()}: {sense.reason}")
            for tag in sense.tags:
                masks.setdefault(tag, []).append(match.span())
    tags = [
        name
        for name, pattern in topic.tags
        if any(not _inside(m.span(), masks.get(name, [])) for m in pattern.finditer(text))
    ]
    return tuple(tags), tuple(refused)


def _inside(span: tuple[int, int], masks: list[tuple[int, int]]) -> bool:
    return any(a <= span[0] and span[0] < b for a, b in masks)
