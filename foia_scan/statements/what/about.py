"""Which documents of a file are about the topic's program."""

from __future__ import annotations

from collections.abc import Sequence

from foia_scan.records import Document, Page
from foia_scan.topics import Topic

_MAINLY = 15
"""A file is mainly about the program when one document in so many names it: mail and clippings seldom do."""
_NEIGHBORS = 2
"""How far apart two documents of a bound release may lie to be about one thing."""


def about_program(documents: Sequence[Document], pages: dict[int, Page], topic: Topic, about: bool) -> dict[str, bool]:
    """Which documents are about the program: those that name it or bear its marks, or whose thread does, or that use
    its vocabulary in a release about it; and those that are not about another one, where the file is mainly about it
    or they name the agency that runs it."""
    texts = {d.id: text_of(d, pages) for d in documents}
    naming = {d.id for d in documents if topic.names_program(texts[d.id]) or _concerned(d, pages, topic)}
    speaking = naming | {d.id for d in documents if about and topic.speaks_of_program(texts[d.id])}
    threads = {d.thread for d in documents if d.thread and d.id in speaking}
    mainly = _MAINLY * len(naming) >= len(documents)
    beside = _beside(documents, speaking)
    return {
        d.id: d.id in speaking
        or (d.thread is not None and d.thread in threads)
        or (
            about
            and (mainly or d.id in beside or _names_agency(texts[d.id], topic))
            and not _about_another(d, texts[d.id], topic)
        )
        for d in documents
    }


def _beside(documents: Sequence[Document], speaking: set[str]) -> set[str]:
    """Documents bound next to some that speak of the program: a release keeps its papers together."""
    at = [order for order, document in enumerate(documents) if document.id in speaking]
    return {d.id for order, d in enumerate(documents) if any(abs(order - other) <= _NEIGHBORS for other in at)}


def _names_agency(text: str, topic: Topic) -> bool:
    found = (topic.organization(m.group()) for m in topic.organization_pattern.finditer(text))
    return any(o is not None and (o.voice or o.name) == topic.agency for o in found)


def _about_another(document: Document, text: str, topic: Topic) -> bool:
    """Whether its title names another program, or it speaks of others far more often than of the topic's words."""
    if topic.titles_another(document.title):
        return True
    others = sum(1 for _, words in topic.other_programs for _ in words.finditer(text))
    return others > 2 * sum(1 for _, words in topic.tags for _ in words.finditer(text))


def _concerned(document: Document, pages: dict[int, Page], topic: Topic) -> bool:
    """Whether one of its pages is about the program without a name for it, and about no other one."""
    by_page: dict[int, list[str]] = {}
    for b in document.body:
        by_page.setdefault(b.page, []).append(pages[b.page].text[b.start : b.end])
    return any(topic.concerns(" ".join(lines)) for lines in by_page.values()) and not _about_another(
        document, text_of(document, pages), topic
    )


_HEAD_LINES = 14


def head_of(document: Document, pages: dict[int, Page]) -> str:
    """The title and the lines before the text begins, one a line, with the first of the text."""
    lines = [document.title]
    for line in document.body[:_HEAD_LINES]:
        lines.append(pages[line.page].text[line.start : line.end].strip())
        if line.role == "text":
            break
    return "\n".join(lines)


def text_of(document: Document, pages: dict[int, Page], parts: str = " ", paragraphs: str | None = None) -> str:
    """Title and body. ``parts`` stands between lines of a head and, unless ``paragraphs`` does, between paragraphs that
    no stop ends."""
    text = document.title + "."
    before = "header"
    for line in document.body:
        apart = line.opens and text[-1:] not in ".,;:?!"
        between = parts if paragraphs is None or not line.role == before == "text" else paragraphs
        before = line.role
        text += (between if apart else " ") + pages[line.page].text[line.start : line.end].rstrip()
    return text
