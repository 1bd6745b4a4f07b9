"""Words that a sentence speaks of and does not use: search terms, struck lines, what a form is headed with."""

from __future__ import annotations

import re

from foia_scan.statements.quotations import Quotation

_METALANGUAGE = re.compile(
    r"(?i)\b(?:words?|terms?|phrases?|adjective|label|language|passage|paragraph|wording|"
    r"say|saying|write|use[ds]?|using|avoid(?:ed)?|pronounce|stop(?:ped)?)\b[\s“”\"'‘’:,]{0,4}$"
)
_THE_WORD = re.compile(r"(?i)\b(?:words?|terms?|phrases?)\s+[“\"'‘]?$")
_AMONG_WORDS = re.compile(r"(?i)\b(?:terms|words|phrases|keywords|strings)\b[^.;]{0,80}[“\"‘]$")
_LIST_OF_WORDS = re.compile(
    r"(?i)\b(?:words|terms|phrases)\s+[“\"'‘][^“”\"]{1,30}[”\"’'],?\s*(?:(?:and|or|nor)\s+)?[“\"'‘]"
)
""" "Do not use the words “voluntary,” “opt in” or “opt out”"."""
_MARKS_END = re.compile(r"[,.]?[”\"’]")
_LONGEST_WORD = 12
"""The word in marks and nothing else: "search terms, among them “mandatory,”"."""
_STRUCK = re.compile(
    r"(?i)\b(?:headlines?|struck|strike|deleted?|removed?|cut|replaced?|cross(?:ed)? out|took out|"
    r"take out)\s+[“\"][^“”\"]*$"
)
"""What is said of the words in marks, not in them: "I struck “participation is voluntary”"."""
_HEADED = re.compile(
    r"(?i)\b(?:headed|entitled|titled|captioned|labell?ed|marked|stamped|tabbed|folder|binder|tab|column|"
    r"box|file|form)\s+[“\"‘]$"
)
_FINITE = re.compile(r"(?i)\b(?:is|are|was|were|may|can|could|will|must|shall|has|have|do|does|cannot)\b|n['’]t\b")


def only_mentioned(text: str, start: int) -> bool:
    """Whether a cue is named as words: "the phrase “opt out”", "I struck “participation is voluntary”"."""
    return _THE_WORD.search(text[:start]) is not None or _STRUCK.search(text[:start]) is not None


def lists_words(text: str) -> bool:
    """Whether several words stand in marks as words: what is read without the marks says nothing."""
    return _LIST_OF_WORDS.search(text) is not None


def word_mentioned(text: str, start: int, end: int) -> bool:
    """Whether a watched word by itself is named, not said of anything: "search terms, among them “mandatory,”"."""
    if _METALANGUAGE.search(text[:start]):
        return True
    alone = _MARKS_END.match(text, end) is not None and end - start <= _LONGEST_WORD
    return alone and _AMONG_WORDS.search(text[:start]) is not None


def headed(text: str, quotes: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """What a paper or a drawer is headed with, no sentence: "the form headed “Opt-Out Notice”"."""
    return tuple(q for q in quotes if _HEADED.search(text[: q.start]) and not _FINITE.search(text[q.start : q.end]))
