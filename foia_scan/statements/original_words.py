"""Words quoted from another paper of the same file: whose they are, when and to whom they were said.

"You write that “nothing keeps a sheriff from saying no.”": the message quoted lies in the file, and it tells the day.
"They tell us to say “Counties need not join”": the sheet that says so lies in the file, and it tells who issued it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from foia_scan import names
from foia_scan.records import Statement

_WORDS = 4
"""Words from which on the same ones are no accident, if they take the same position."""
_MANY_WORDS = 7
"""Words from which on the same ones are one sentence, whoever is told to have said it."""
_UNTOLD = ("quotation-unattributed", "source-unresolved")
_BY_THE_PRESS = ("news-story", "spokesperson", "publication")
_NO_DAY = ("document", "unknown")


def traced(found: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements; what is quoted gets from the paper it is taken from what the quoting one leaves open."""
    found = tuple(found)
    told = [(_plain(s.quote), s) for s in found if s.position and s.speaker and s.attribution != "paraphrased"]
    originals = [(text, s) for text, s in told if s.attribution == "direct" or _is_read_out(s)]
    people = [(text, s) for text, s in told if s.speaker != s.organization]
    return tuple(
        _traced(_of_a_person(s, people), originals) if _is_quoted(s) else _read_out(_you_wrote(s, originals), originals)
        for s in found
    )


def _is_quoted(statement: Statement) -> bool:
    return statement.position is not None and statement.attribution == "quoted"


_WHOLE_SENTENCE = 12
"""Words of a sentence that nobody says twice by chance."""


def _read_out(spoken: Statement, originals: list[tuple[str, Statement]]) -> Statement:
    """What a witness reads from an exhibit, word for word, is that paper's: "Read the line I marked." "“…”"."""
    words = _plain(spoken.quote)
    if spoken.rules.get("speaker") != "turn" or len(words.split()) < _WHOLE_SENTENCE:
        return spoken
    same = [
        s
        for text, s in originals
        if text == words
        and s.position == spoken.position
        and s.document != spoken.document
        and s.speaker != spoken.speaker
        and (s.date or "9") < (spoken.date or "")
    ]
    if not same or len({s.speaker for s in same}) > 1 or any(s.rules.get("speaker") == "turn" for s in same):
        return spoken
    first = min(same, key=lambda s: s.date or "9")
    return replace(
        spoken,
        speaker=first.speaker,
        role=first.role,
        organization=first.organization,
        voice=first.voice,
        attribution="quoted",
        date=first.date,
        date_source=first.date_source,
        audience=first.audience,
        rules={
            **spoken.rules,
            "speaker": "original-in-file",
            "date": "original-in-file",
            "audience": "original-in-file",
        },
    )


_YOU_WRITE = re.compile(
    r"(?i)\byou(?:['’]ve|\s+have)?\s+(?:(?:also|now|then|once|first)\s+)?(?:write|wrote|written|say|state|stated)\b"
)


def _you_wrote(told: Statement, originals: list[tuple[str, Statement]]) -> Statement:
    """ "Now you write that a county may stay out": the day of the reader's own message or letter that says so, the last
    one in the file before this."""
    if told.rules.get("speaker") != "addressee" or told.rules.get("date") != "document" or not told.date:
        return told
    if told.position is None or _YOU_WRITE.search(told.quote) is None:
        return told
    days = [
        s.date
        for _, s in originals
        if (s.position, s.speaker) == (told.position, told.speaker)
        and s.document != told.document
        and s.rules.get("date") == "document"
        and s.date is not None
        and len(s.date) == 10
        and s.date <= told.date
    ]
    if not days:
        return told
    return replace(told, date=max(days), date_source="document", rules={**told.rules, "date": "original-in-file"})


def _is_read_out(statement: Statement) -> bool:
    """Whether a witness reads the words out from a paper, which is not in the file."""
    return statement.rules.get("date", "").startswith("repeated:")


def _of_a_person(quoted: Statement, people: list[tuple[str, Statement]]) -> Statement:
    """What is quoted as a body's words, or as those of one of its officers without a name, and stands elsewhere in the
    file as those of one of its people is theirs."""
    words = _plain(quoted.quote)
    nameless = quoted.speaker and quoted.speaker in (quoted.organization, quoted.role)
    if not nameless or len(words.split()) < _MANY_WORDS:
        return quoted
    theirs = [
        s
        for text, s in people
        if f" {words} " in f" {text} "
        and (s.voice, s.position) == (quoted.voice, quoted.position)
        and s.document != quoted.document
        and (s.date or "9") <= (quoted.date or "9")
        and (s.speaker != s.role or quoted.speaker == quoted.organization)
    ]
    if not theirs or len({s.speaker for s in theirs}) > 1:
        return quoted
    first = min(theirs, key=lambda s: s.date or "9")
    rules = {**quoted.rules, "speaker": "original-in-file", "date": "original-in-file", "audience": "original-in-file"}
    return replace(
        quoted,
        speaker=first.speaker,
        role=first.role,
        organization=first.organization,
        voice=first.voice,
        date=first.date,
        date_source=first.date_source,
        audience=first.audience,
        rules=rules,
    )


def _traced(quoted: Statement, originals: list[tuple[str, Statement]]) -> Statement:
    words = _plain(quoted.quote)
    if len(words.split()) < _WORDS:
        return quoted
    same = [s for text, s in originals if f" {words} " in f" {text} " and _may_be_of(quoted, s)]
    if not same or len({s.speaker for s in same}) > 1:
        return quoted
    first = min(same, key=lambda s: s.date or "9")
    rules = dict(quoted.rules)
    if not quoted.speaker:
        quoted = replace(
            quoted, speaker=first.speaker, role=first.role, organization=first.organization, voice=first.voice
        )
        rules["speaker"] = "original-in-file"
    undated = bool(first.date) and rules.get("date") in _NO_DAY
    if undated:
        quoted = replace(quoted, date=first.date, date_source=first.date_source)
        rules["date"] = "original-in-file"
    if (undated or (first.date and first.date == quoted.date)) and not _was_released(first, rules):
        quoted = replace(quoted, audience=first.audience)
        rules["audience"] = "original-in-file"
    return replace(quoted, rules=rules)


def _was_released(original: Statement, rules: dict[str, str]) -> bool:
    """Whether a story has words that were first written down inside: a line drafted for the press."""
    return original.audience == "internal" and rules.get("audience") in _BY_THE_PRESS


def _may_be_of(quoted: Statement, original: Statement) -> bool:
    """Whether the words may be taken from there: the same position, another paper, not a later one, the same holder."""
    if original.document == quoted.document or original.position != quoted.position:
        return False
    if original.date and quoted.date and original.date > quoted.date:
        return False
    if not quoted.speaker:
        return quoted.rules.get("speaker") in _UNTOLD
    return quoted.speaker == original.speaker or names.same_person(quoted.speaker, original.speaker)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w’'-]+", text.lower().replace("'", "’")))
