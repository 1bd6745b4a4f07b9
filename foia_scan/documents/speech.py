"""The labels that open a turn: "Mr. SMITH.", "THE WITNESS:", "Q.", "FACT:", "Question 2 (Ms. Lofgren):"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from foia_scan import dates, names
from foia_scan.documents.handles import FEWEST, speaker_by_initials
from foia_scan.documents.rows import Row
from foia_scan.records import DocumentKind, Person

TurnKind = Literal["question", "answer", "speech"]
LabelKind = Literal["question", "answer", "speech", "comment"]

_TITLES = (
    r"Mr|Mrs|Ms|Miss|Dr|Madam|Vice[ -]Chair(?:man|woman|person)?|Chair(?:man|woman|person)?|Senator|Sen|"
    r"Representative|Rep|Congress(?:man|woman)|Delegate|Assembly(?:man|woman|member)|"
    r"Council(?:man|woman|[ ]?member|l?or)|"
    r"Alder(?:man|woman|person)|Commissioner|Supervisor|Superintendent|Trustee|Selectman|Mayor|Governor|Gov|Secretary|"
    r"Director|Administrator|Commander|Inspector|President|undersheriff|sheriff|Chief|Deputy|Assistant|Acting|Ranking|Member|"
    r"Warden|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Major|Maj|Colonel|Col|General|Gen|Officer|Agent|Attorney|Judge|"
    r"Justice|Hon|Professor|Prof|Reverend|Rev|Ambassador"
)
_TITLE = rf"(?=[A-Z])(?i:{_TITLES})\.?"
_SURNAME = r"(?:Mc|Mac|Di|De|Le|La|O['’])?[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’\-]+"
_BY_OFFICE = (
    r"(?i:the)\s+(?:CHAIR(?:MAN|WOMAN|PERSON)?|WITNESS|DEPONENT|COURT|CLERK|PRESIDENT|SPEAKER|SECRETARY|MODERATOR|"
    r"ARBITRATOR|INTERPRETER|REPORTER|VIDEOGRAPHER|PRESIDING\s+OFFICER|HEARING\s+OFFICER|OPERATOR)"
)
_TITLED = frozenset(title.lower() for title in re.findall(r"(?:^|\|)([A-Za-z]{2,3})", _TITLES)) | {"the"}
"""The first letters of a title or an office: to try all of them on every row would take long."""
_ASIDE = r"(?:\((?P<aside>[^)]*)\)\s*|\[[^\]]*\]\s*)?"
_SPEAKER = re.compile(
    rf"(?P<who>{_BY_OFFICE}|(?:{_TITLE}\s+)+(?:[A-Z][a-z'’]+\s+(?:[A-Z]\.\s+)?){{0,2}}?{_SURNAME}(?:\s+{_SURNAME})*"
    rf"(?:\s+of\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?)\s*{_ASIDE}[.:]\s*(?:[-–—]+\s*)?"
)
_PLAIN = re.compile(
    rf"(?P<who>(?:{_TITLE}\s+)+(?:[A-Z][a-z'’]+\s+(?:[A-Z]\.\s+)?)??(?!{_TITLE}\b)"
    rf"(?:(?:[dD]e|[vV]an|[lL]a)\s+)?(?:Mc|Mac|O['’])?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff'’]+(?:-[A-Z][a-z]+)?)"
    rf"\s*{_ASIDE}[.:]\s+(?:[-–—]+\s*)?(?=[A-Z\u00c0-\u00de0-9“\"'‘(\[])"
)
"""A speaker who is not in capitals: "Mr. Roe. Good afternoon."; its repetition tells it from the end of a sentence."""
_NAMED = re.compile(
    r"(?P<who>[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’.\-]+(?:\s+[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’.\-]+){0,3})"
    rf"\s*{_ASIDE}:\s+"
)
_BARE = re.compile(rf"(?P<who>{_SURNAME}(?:\s{_SURNAME})?)\s*{_ASIDE}\.\s+(?=[A-Z\u00c0-\u00de0-9“\"'‘(\[])")
"""The same with a period: "ROE. Good morning."; headings stand there too, so that it must be told by what is said."""
_FIELD = re.compile(
    r"(?:APPEARANCES|PRESENT|EXHIBIT|NOTE|RE|DATE|TIME|PLACE|CASE|WITNESSES|Q|A|QUESTION|ANSWER|RESPONSE|TOPIC|SUBJ(?:ECT)?|"
    r"ATTENDEES|ACTION|ISSUE|BACKGROUND|BOTTOM|DETAILS|NEXT|FACT|MYTH|CLAIM|FICTION|RUMOU?R|FROM|TO|CC|SUMMARY|STATUS|"
    r"COMMENT|PANEL|LOCATION|HEARING|COMMITTEE|SLUG|WRITER|OUTCUE|CONTACT|MEDIA|PRESS|FOR|IF|DRAFT|TAB|SLIDE|STEP|BIO|"
    r"PURPOSE|DISCUSSION|RECOMMENDATION|MEMORANDUM|MINUTES|POC|TALKERS|REF|TITLE|SYNOPSIS|REALITY|TRUTH|TRUE|FALSE)\b"
)
"""Words in capitals that name a field of a form, not who speaks."""
_ROLE_ONLY = re.compile(
    r"(?:(?:\w+\s+)?CALLER|REPORTER|AUDIENCE(?:\s+MEMBER)?|MODERATOR|HOST|ANCHOR|VOICE|(?:PUBLIC\s+)?SPEAKER|INTERVIEWE[RE]|"
    r"OPERATOR|PARTICIPANT|RESIDENT)(?:\s+(?:NO\.?\s*)?\d+)?$"
)
_ALONE = re.compile(rf"(?P<who>(?:{_TITLE}\s+)+{_SURNAME}(?:\s+{_SURNAME})?)\s*:?$")
"""A speaker in capitals on a line of its own, above what is said."""
_EXAMINER = re.compile(
    r"(?:EXAMINATION\s+)?(?:BY|By)\s+(?P<who>(?:MR|MS|MRS|DR|Mr|Ms|Mrs"
    r"|Dr)\.?\s+[A-Z][\w'’\-]+(?:\s[A-Z][\w'’\-]+)?)\s*[:.]?\s*$"
)
_QUESTION = re.compile(
    r"(?:Q\d{0,3}\s*[.:)]|Q\s+(?=[A-Z\"“(])"
    r"|(?:Question|QUESTION)(?:\s+(?:[Nn][Oo]\.\s*)?\d+)?\s*(?:\((?P<who>[^)]{3,40})\)|(?:from|by)\s+(?P<from>[A-Z][^:?]{3,40}))?"
    r"\s*[.:])\s*"
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
_ASKING = re.compile(rf"{_CLAIM.pattern}|{_QUESTION.pattern}")
_ANSWERING = re.compile(rf"{_FACT.pattern}|{_ANSWER.pattern}")
_IF_ASKED = re.compile(r"(?:IF\s+(?:ASKED|PRESSED)|If\s+(?:asked|pressed))\b")
_MID_ANSWER = re.compile(r"(?<=[?.\"”])\s+(?=(?:A|Q)\d{1,3}\.\s+[A-Z])|(?<=[?\"”])\s+(?=(?:A|Answer)[.:]\s+[A-Z])")
_ITEM_QUESTION = re.compile(
    r"(?:\(?\d{1,2}[.)]\s+)?(?P<ask>(?:[A-Z][^?.!]{3,160}|[A-Z][^?]{3,60}))\?[\"”]?\s+(?=[A-Z\"“(])"
)
_COMMENT = re.compile(
    r"\[(?:(?:Comment|COMMENT|Note)\s+(?:by\s+)?(?P<who>[A-Z]{2,4})?\s*\d*\s*(?:[-–—,]\s*(?P<name>[^:\]]{3,60}))?|"
    r"(?P<margin>[A-Z]{2,3}\d{1,3}))\s*:\s*"
)
_COMMENT_BY = re.compile(
    r"\[?(?:Comment|COMMENT)(?:\s+(?:#|No\.\s*)?(?:[A-Z]{2,6}-)?\w{1,3})?\s*[\[(](?P<who>[A-Z][^\])]{2,80})[\])]"
    r"(?:,\s+(?P<day>[^:\]]{6,24}))?\s*:\s*(?=\S)"
)
"""A reviewer's comment as a word processor prints it: "Comment [A. Roe, 8/20/2010]: …", "Comment 2 (Roe): …", "[Comment
OGC-2 (A. Roe, Counsel), May 3, 2010: …]"."""
_STAGE = re.compile(
    r"[(\[](?:Witness|Whereupon|Recess|Discussion|Off\s+the\s+record|Pause|Laughter"
    r"|The\s+(?:prepared\s+)?statement|The\s+[^\])]{3,120}\bfollows?\s*[:.]?(?=[\])])|Exhibit|Brief|A\s+recess|Voices|Applause"
    r"|Crosstalk)\b.*[)\]]\.?$",
    re.IGNORECASE,
)

BY_INITIALS: frozenset[DocumentKind] = frozenset({"transcript", "minutes", "report", "unknown"})
SPOKEN: frozenset[DocumentKind] = frozenset({"transcript", "deposition"})
LISTED: frozenset[DocumentKind] = frozenset({"faq", "talking-points"})
"""Kinds whose numbered items ask and answer on one line."""
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


@dataclass(frozen=True, slots=True)
class Labels:
    """Which labels open the turns of a document, beside those that are beyond doubt."""

    alternating: bool = False
    """Questions and answers alternate."""
    plain: bool = False
    """Speakers stand there in small letters: "Mr. Roe. Good afternoon."."""
    alone: bool = False
    """Speakers stand on lines of their own."""
    bare: bool = False
    """Speakers stand there by surnames in capitals and a period: "ROE. Good afternoon."."""
    initials: Mapping[str, Person] = field(default_factory=dict)
    """Speakers stand by their initials, which the head explains."""

    comments_only: bool = False
    """No row has a label but a reviewer's comment, as in most documents."""

    def may_open(self, text: str) -> bool:
        """The cheap first look at a row."""
        return not self.comments_only or text[:1] in _OPENS_COMMENT


_OPENS_COMMENT = frozenset("C[")
_INITIALS = _OPENS_COMMENT | frozenset("QAR")
"""What labels begin with that are neither a title nor a name before a colon."""
_ANY_LABELS = Labels(plain=True, alone=True, bare=True)


def labels_in(rows: Sequence[Row], kind: DocumentKind, known: Mapping[str, Person]) -> Labels:
    """The labels that the rows of a document's text use throughout. ``known`` are initials that its head explains."""
    spoken = kind in SPOKEN
    told = {short: person for short, person in known.items() if short.isupper()} if kind in BY_INITIALS else {}
    if len(told) < FEWEST or not _recur([m["who"] for row in rows if (m := speaker_by_initials(row.text, told))]):
        told = {}
    alternating = alternates(rows, kind)
    return Labels(
        alternating,
        spoken and _recur(_plain_labels(rows)),
        spoken and _recur(_lone_labels(rows)),
        spoken and _speak_by_surname(rows),
        told,
        comments_only=not (spoken or alternating or told),
    )


def label_of(text: str, kind: DocumentKind, used: Labels, opens: bool = True) -> Label | None:
    """The label at the start of a row; ``opens`` tells whether a sentence may begin there."""
    answers_known = used.alternating
    if used.initials and (match := speaker_by_initials(text, used.initials)):
        return Label("speech", match.end(), match["who"])
    if text[:1] in _OPENS_COMMENT and (match := _COMMENT_BY.match(text)):
        days = dates.complete(f"{match['who']}, {match['day'] or ''}")
        told = [found.value for found in days if found.value and len(found.value) == 10]
        return Label("comment", match.end(), match["who"].strip(), told[0] if told else None)
    if text[:1] == "[" and (match := _COMMENT.match(text)) and any(match.groups()):
        return Label("comment", match.end(), (match["name"] or match["who"] or match["margin"]).strip())
    if kind in SPOKEN:
        titled = _opens_titled(text)
        if match := (_SPEAKER.match(text) if titled else None) or _named(text):
            return Label("speech", match.end(), _voice(match))
        if used.plain and opens and titled and (match := _PLAIN.match(text)):
            return Label("speech", match.end(), match["who"])
        if used.bare and opens and (match := _bare(text)):
            return Label("speech", match.end(), _voice(match))
        if used.alone and opens and titled and (match := _ALONE.match(text)):
            return Label("speech", match.end(), match["who"])
    if kind in SPOKEN or answers_known:
        if text[:1] == "Q" and (match := _QUESTION.match(text)) and _truly(match, text, "Q", answers_known):
            return Label("question", match.end(), match["who"] or match["from"] or "")
        if text[:1] in "AR" and (match := _ANSWER.match(text)) and _truly(match, text, "A", answers_known):
            return Label("answer", match.end())
    if kind in ASKED and answers_known:
        if match := _CLAIM.match(text):
            return Label("question", match.end())
        if match := _FACT.match(text):
            return Label("answer", match.end())
    return None


def _opens_titled(text: str) -> bool:
    """The cheap first look at a row that may open with a title or an office."""
    return text[:3].rstrip(". ").lower() in _TITLED


def _titled(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return pattern.match(text) if _opens_titled(text) else None


def _speaker(text: str) -> re.Match[str] | None:
    """A title or an office and a name in capitals at the start of a row."""
    return _titled(_SPEAKER, text)


def _may_name(text: str) -> bool:
    """The cheap first look at a row that may open with a title, an office or a name and a colon."""
    return ":" in text or text[1:3].isupper() or _opens_titled(text)


def _named(text: str) -> re.Match[str] | None:
    """A name in capitals without a title, not the field of a form."""
    match = _NAMED.match(text) if ":" in text else None
    return match if match and not _FIELD.match(text) else None


def _bare(text: str) -> re.Match[str] | None:
    """A surname in capitals and a period, not the field of a form."""
    match = _BARE.match(text) if text[1:3].isupper() else None
    return match if match and not _FIELD.match(text) else None


def _speak_by_surname(rows: Sequence[Row]) -> bool:
    """Whether surnames in capitals and a period open what is said: they recur, and who is named so speaks in person."""
    named = [(match["who"], row.text[match.end() :]) for row in rows if (match := _bare(row.text))]
    in_person = sum(_IN_PERSON.search(said) is not None for _, said in named)
    return _recur([who for who, _ in named]) and in_person * 2 >= len(named)


def _voice(match: re.Match[str]) -> str:
    """Who speaks by the label: the name in brackets where the words before them are none, "CALLER (ANN ROE):"."""
    aside = (match["aside"] or "").strip()
    return aside if _ROLE_ONLY.match(match["who"]) and names.person(aside) else match["who"]


def named_by(who: str) -> tuple[str, str]:
    """Name and title that a label gives: "Sheriff Ada ROE" -> ("Ada Roe", "Sheriff")."""
    who = re.sub(r"\s+of\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+)?$", "", who)
    mixed = not who.isupper() and re.search(r"\b[A-Z\u00c0-\u00de]{2,}", who) is not None
    name, title = names.strip_titles(who.upper() if mixed else who)
    return name, title.title() if mixed else title


def _plain_labels(rows: Sequence[Row]) -> list[str]:
    """Who is named before what they say, in small letters, where a sentence may begin."""
    return [
        match["who"]
        for before, row in zip([None, *rows], rows, strict=False)
        if (match := _titled(_PLAIN, row.text))
        and _MAY_OPEN.match(row.text)
        and (before is None or row.gap or before.ends_sentence)
    ]


def _lone_labels(rows: Sequence[Row]) -> list[str]:
    return [match["who"] for row in rows if row.text.isupper() and (match := _titled(_ALONE, row.text))]


def _recur(voices: Sequence[str]) -> bool:
    """Two voices or more, and one of them again: a conversation, not the end of a sentence that stands so once."""
    return len(voices) >= _FEWEST_TURNS and 1 < len(set(voices)) < len(voices)


_FEWEST_TURNS = 3
_MAY_OPEN = re.compile(r"[A-Z\u00c0-\u00de][^.:]{0,60}[.:]")
"""How every label begins: few rows do, and a look for it costs little."""


def may_open_turn(text: str) -> bool:
    """The cheap first look at a row that may open with the name of who speaks."""
    return text.isupper() or _MAY_OPEN.match(text) is not None


def is_labelled(text: str) -> bool:
    """Whether a row opens with a label that some transcript uses, whichever labels this one uses throughout."""
    may_be = ":" in text or text[:1] in _INITIALS or text[1:3].isupper() or _opens_titled(text)
    return may_be and may_open_turn(text) and label_of(text, "transcript", _ANY_LABELS) is not None


def is_spoken(all_rows: Sequence[Row]) -> bool:
    """Whether the rows are a hearing, a press conference, minutes taken down word for word: two speakers or more, each
    named before what they say."""
    rows = [row for row in all_rows if _may_name(row.text) and may_open_turn(row.text)]
    if len(rows) < _FEWEST_TURNS:  # all that is looked for below stands in these rows, and is found so often
        return False
    capitals = [match["who"] for row in rows if (match := _speaker(row.text)) and match.end() < len(row.text)]
    if len(capitals) >= _FEWEST_TURNS and len(set(capitals)) >= 2:
        return True
    named = [match["who"] for row in rows if (match := _named(row.text))]
    if _recur([who for who in named if len(who) > 2]) or _recur(_lone_labels(rows)) or _speak_by_surname(rows):
        return True
    plain = [row.text[match.end() :] for row in rows if (match := _titled(_PLAIN, row.text))]
    if len(plain) < _FEWEST_TURNS or not _recur(_plain_labels(all_rows)):
        return False
    return sum(_IN_PERSON.search(said) is not None for said in plain) * 3 >= len(plain)


def opens_spoken(rows: Sequence[Row]) -> bool:
    """Whether two speakers or more are named before what they say, in capitals, behind their titles."""
    labels = (match for row in rows if (match := _speaker(row.text)) and _MAY_OPEN.match(row.text))
    return len({match["who"] for match in labels}) >= 2


def opens_plainly_spoken(rows: Sequence[Row]) -> bool:
    """The same in small letters. For papers that are headed as a record of what was said: "Rep. Roe. She will ask" may
    open a paragraph elsewhere."""
    return len(set(_plain_labels(rows))) >= 2


def first_turn(rows: Sequence[Row]) -> int | None:
    """The row that opens the first turn of rows that are spoken; None for all others."""
    if not is_spoken(rows):
        return None
    plain, alone, bare = _recur(_plain_labels(rows)), _recur(_lone_labels(rows)), _speak_by_surname(rows)
    used = Labels(plain=plain, alone=alone, bare=bare)
    return next(
        (
            at
            for at, row in enumerate(rows)
            if may_open_turn(row.text)
            and (label := label_of(row.text, "transcript", used)) is not None
            and (label.length == len(row.text) or not row.text[label.length :].isupper())  # no title in capitals
        ),
        None,
    )


_IN_PERSON = re.compile(r"\b(?:I|my|me|we|our|us|you|your)\b|\?|\bI['’]", re.IGNORECASE)
"""Words of somebody who speaks for themselves or to somebody: notes of a call tell what others said."""


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


def alternates(rows: Sequence[Row], kind: DocumentKind) -> bool:
    """Whether the document has questions and answers under labels, at least two of each in all."""
    asked = answered = 0
    for row in rows:
        text = row.text
        if text[:1] not in "QARMCFT":
            continue
        if len(text) > 2 and _ASKING.match(text):
            asked += 1
            answered += bool(_MID_ANSWER.search(text))
        elif _ANSWERING.match(text):
            answered += 1
    return asked >= 1 and answered >= 1 and asked + answered >= 3


def splits(text: str, kind: DocumentKind, answers_known: bool) -> list[int]:
    """Offsets inside a row where another turn begins: "Q1. Must we? A1. No.", "3. Is it voluntary? It is." """
    if answers_known and (found := [match.end() for match in _MID_ANSWER.finditer(text)]):
        return found
    if kind in LISTED and re.match(r"\(?\d{1,2}[.)]\s", text) and (match := _ITEM_QUESTION.match(text)):
        return [match.end()]
    return []
