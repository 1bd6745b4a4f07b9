"""The labels that open a turn: "Mr. SMITH.", "THE WITNESS:", "Q.", "FACT:", "Question 2 (Ms. Lofgren):"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from foia_scan.documents.rows import Row
from foia_scan.records import DocumentKind

TurnKind = Literal["question", "answer", "speech"]
LabelKind = Literal["question", "answer", "speech", "comment"]

_HONORIFIC = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Chairman|Chairwoman|Chair|Senator|Representative|Secretary|Director|Sheriff|Chief|Judge|Hon"
    r"|Rep|Sen|General|Gen|Col|The|MR|MRS|MS|DR|THE)\.?"
)
_SURNAME = r"(?:Mc|Mac|Di|De|Le|La|O['’])?[A-Z][A-Z'’\-]+"
_SPEAKER = re.compile(
    rf"(?P<who>(?:{_HONORIFIC}\s+)+(?:{_SURNAME})(?:\s+{_SURNAME})*(?:\s+of\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?)\s*(?:\([^)]*\)\s*)?[.:]\s*(?:[-–—]+\s*)?"
)
_NAMED = re.compile(r"(?P<who>[A-Z][A-Z'’.\-]+(?:\s+[A-Z][A-Z'’.\-]+){0,3})\s*(?:\([^)]*\)\s*)?:\s+")
_EXAMINER = re.compile(
    r"(?:EXAMINATION\s+)?(?:BY|By)\s+(?P<who>(?:MR|MS|MRS|DR|Mr|Ms|Mrs"
    r"|Dr)\.?\s+[A-Z][\w'’\-]+(?:\s[A-Z][\w'’\-]+)?)\s*[:.]?\s*$"
)
_QUESTION = re.compile(
    r"(?:Q\d{0,3}\s*[.:)]|Q\s+(?=[A-Z\"“(])"
    r"|Question(?:\s+(?:No\.\s*)?\d+)?\s*(?:\((?P<who>[^)]{3,40})\))?\s*[.:]"
    r"|QUESTION(?:\s+\d+)?\s*[.:])\s*"
)
_ANSWER = re.compile(
    r"(?:A\d{0,3}\s*[.:)]|A\s+(?=[A-Z\"“(])|Answer(?:\s+\d+)?\s*[.:]|ANSWER(?:\s+\d+)?\s*[.:]"
    r"|Respon(?:se|d)(?:\s+\d+)?\s*[.:]|RESPONSE(?:\s+\d+)?\s*[.:])\s*"
)
_CLAIM = re.compile(
    r"(?:RUMOU?R|MYTH|CLAIM|FICTION|FALSE|Rumou?r|Myth|Claim|Fiction|MISCONCEPTION"
    r"|Misconception)(?:\s+(?:#|No\.\s*)?\d+)?\s*[:.]\s*"
)
_FACT = re.compile(r"(?:FACT|REALITY|TRUTH|TRUE|Fact|Reality|Truth)(?:\s+(?:#|No\.\s*)?\d+)?\s*[:.]\s*")
_IF_ASKED = re.compile(r"(?:IF\s+(?:ASKED|PRESSED)|If\s+(?:asked|pressed))\b")
_MID_ANSWER = re.compile(r"(?<=[?.\"”])\s+(?=(?:A|Q)\d{1,3}\.\s+[A-Z])|(?<=[?\"”])\s+(?=(?:A|Answer)[.:]\s+[A-Z])")
_ITEM_QUESTION = re.compile(
    r"(?:\(?\d{1,2}[.)]\s+)?(?P<ask>(?:[A-Z][^?.!]{3,160}|[A-Z][^?]{3,60}))\?[\"”]?\s+(?=[A-Z\"“(])"
)
_COMMENT = re.compile(
    r"\[(?:Comment|COMMENT|Note)\s+(?:by\s+)?(?P<who>[A-Z]{2,4})?\s*\d*\s*(?:[-–—,]\s*(?P<name>[^:\]]{3,60}))?\s*:\s*"
)
_STAGE = re.compile(
    r"[(\[](?:Witness|Whereupon|Recess|Discussion|Off\s+the\s+record|Pause|Laughter"
    r"|The\s+(?:prepared\s+)?statement|Exhibit|Brief|A\s+recess|Voices|Applause"
    r"|Crosstalk)\b.*[)\]]\.?$",
    re.IGNORECASE,
)

SPOKEN: frozenset[DocumentKind] = frozenset({"transcript", "deposition"})
ASKED: frozenset[DocumentKind] = frozenset(
    {"faq", "talking-points", "briefing", "report", "unknown", "letter", "press-release"}
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label that opens a turn; the row's first ``length`` characters."""

    kind: LabelKind
    """"comment": a reviewer's note in a draft, in square brackets."""
    length: int
    who: str = ""
    """The speaker as the label calls him, "" for bare Q and A."""
    day: str | None = None
    """The day that the label tells, ISO."""


def label_of(text: str, kind: DocumentKind, answers_known: bool) -> Label | None:
    """The label at the start of a row. ``answers_known``: the document is known to alternate questions and answers."""
    if text[:1] == "[" and (match := _COMMENT.match(text)) and (match["who"] or match["name"]):
        return Label("comment", match.end(), (match["name"] or match["who"]).strip())
    if kind in SPOKEN:
        if match := _SPEAKER.match(text):
            return Label("speech", match.end(), match["who"])
        if (match := _NAMED.match(text)) and not re.match(
            r"(?:APPEARANCES|PRESENT|EXHIBIT|NOTE|RE|DATE|TIME|PLACE|CASE|WITNESSES|Q|A|QUESTION|ANSWER)\b", text
        ):
            return Label("speech", match.end(), match["who"])
    if kind in SPOKEN or answers_known:
        if (match := _QUESTION.match(text)) and _truly(match, text, "Q", answers_known):
            return Label("question", match.end(), match["who"] or "")
        if (match := _ANSWER.match(text)) and _truly(match, text, "A", answers_known):
            return Label("answer", match.end())
    if kind in ASKED and answers_known:
        if match := _CLAIM.match(text):
            return Label("question", match.end())
        if match := _FACT.match(text):
            return Label("answer", match.end())
    return None


def _truly(match: re.Match[str], text: str, letter: str, answers_known: bool) -> bool:
    """A bare "A " may be an article: it counts only where the document answers so, and nothing else follows."""
    bare = match[0].rstrip() == letter
    return not bare or (answers_known and len(text) > 1)


def examiner(text: str) -> str:
    """ "BY MS. DOYLE:" -> "MS. DOYLE"; "" for other lines."""
    match = _EXAMINER.match(text)
    return match["who"] if match else ""


def is_stage_direction(text: str) -> bool:
    return _STAGE.match(text) is not None


def opens_contingency(text: str) -> bool:
    """ "If asked whether …:": what follows is the answer prepared for it."""
    return _IF_ASKED.match(text) is not None


def alternates(rows: list[Row], kind: DocumentKind) -> bool:
    """Whether the document has questions and answers under labels, at least two of each in all."""
    asked = answered = 0
    for row in rows:
        text = row.text
        if text[:1] not in "QARMCFT":
            continue
        if len(text) > 2 and (_CLAIM.match(text) or _QUESTION.match(text)):
            asked += 1
            answered += bool(_MID_ANSWER.search(text))
        elif _FACT.match(text) or _ANSWER.match(text):
            answered += 1
    return asked >= 1 and answered >= 1 and asked + answered >= 3


def splits(text: str, kind: DocumentKind, answers_known: bool) -> list[int]:
    """Offsets inside a row where another turn begins: "Q1. Must we? A1. No.", "3. Is it voluntary? It is." """
    if answers_known and (found := [match.end() for match in _MID_ANSWER.finditer(text)]):
        return found
    if (
        kind in ("faq", "talking-points")
        and re.match(r"\(?\d{1,2}[.)]\s", text)
        and (match := _ITEM_QUESTION.match(text))
    ):
        return [match.end()]
    return []
