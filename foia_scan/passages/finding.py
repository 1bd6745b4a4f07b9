"""Finds a document's sentences that bear a tag in the topic's sense, or words that imply a position."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from foia_scan import language
from foia_scan.passages.joining import Flow, hyphenated, join, repeated_heads
from foia_scan.passages.misreadings import mended
from foia_scan.passages.senses import tags_of
from foia_scan.records import BodyRole, Document, Page, Passage, Piece, Turn
from foia_scan.topics import Topic

_BULLET = re.compile(r"[•▪■●◦·‣►➢*\uf0b7]\s+|[–—-]\s+(?=[A-Z])")
_CODES = re.compile(r"(?<=[.!?”\"])\s*(?:\(b\)\s?\(\d\)(?:\s?\([A-F]\))?[\s,;]*)+$")
"""Exemption codes after the end of a sentence: what is withheld beside it, not its words."""
LEAD = 4000
"""How many characters of what comes before are kept with a passage."""
_AHEAD = 256
"""Sentences that the classifier is asked for together, at least."""
_NEIGHBORS = 2
"""How far from a document that bears the topic's words another may lie to be read for what implies a position."""
_ENDS_IN_QUESTION = re.compile(r"\?[\"'”’)\s]*$")
_PUT_TO = re.compile(r"(?:And |But )?(?:So|Then|In other words|You['’]re saying|You are saying|Your testimony is)\b")
_TAKEN_UP = re.compile(
    r"(?i)\W*(?:that(?:['’]s| is) (?:correct|right|so|true|not (?:so|correct|right|true))|correct|right|yes|no|exactly|"
    r"you (?:have|['’]ve) (?:got )?(?:that|it) right)\b"
)
_CAN = r"(?:can|could|may|might|must|does|do|did|is|was|are|were|has|had|will|would)(?:n['’]t|['’]t| not)?"
_BARE = re.compile(
    r"(?i)^\W*(?:(?:A|Ans(?:wer)?|R(?:esponse|eply)?)\s*[.:]\s+)?"
    r"(?:(?:as of|as for|for|in|at|by|until|since|under|that|this|back in)\s"
    r"(?:(?!\b(?:if|when|who|that)\b)[^,;.?!]){2,30},?\s+"
    r"(?=(?:it|they|we|he|she|I|you)\s))?"
    rf"(?:yes(?! or no\b)|no|none|never|(?:it|they|we|he|she|I|you|one) {_CAN}(?=[.,;!]|$| be\b)|"
    r"that(?:['’]s| is|"
    r" was) (?:correct|right|so|true|my understanding|wrong)|"
    r"correct|right|exactly|you (?:have|['’]ve) (?:got )?(?:that|it) right|that would be my (?:answer|understanding)|"
    r"you(?: have|['’]ve)? (?:understand|understood|heard?|read|follow(?:ed)?) (?:me|it|that|us|them)|"
    r"they (?:can|could|may|do)(?:n['’]t| not)?|(?:i|we) did|(?:[\w’'-]+ ){0,5}[\w’'-]+, yes(?! or no\b)|"
    r"i do|of course|not (?:in (?:a|any) (?:way|sense|manner|form)|at all|any ?more|since|now|as (?:things|matters)|"
    r"that (?:I|we)|"
    r"to my knowledge|one|ever|yet)|there (?:is|was) (?:none|not)|"
    r"I (?:never|don['’]t|did not|didn['’]t) (?:think|thought|believed?) so)\b"
)


_TOLD_BARE = re.compile(
    r"\b(?:answered|replied|responded|said|told \w+|says|stated)(?: that)?,? (?:yes, |no, )?"
    rf"(?:it|they|we|he|she|you|one) {_CAN}\W*$"
)
"""A bare answer that is told of: "Ms. Roe replied that it would not."."""
_SHORT = 120
"""Characters that such an answer has at most, with who gave it."""
_ASKED_WHETHER = re.compile(r"(?i)\b(?:ask|want|wonder|inquir|question|put)\w*\b[^.;?!]{0,80}\b(?:whether|if)\b")
"""How the sentence before it asks."""
_YEAR = re.compile(r"\W*(?:19|20)\d\d\W*")
"""The heading of a year's entries in a chronology: what follows is dated by it."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Body lines that are one voice's text: a turn, a heading, a header line, or the running text between them."""

    lines: tuple[int, ...]
    role: BodyRole
    turn: Turn | None


@dataclass(frozen=True, slots=True)
class _Sentence:
    """``span``: where it stands in the text of its stretch; ``start`` and ``end``: without a bullet before it and codes
    behind it."""

    span: tuple[int, int]
    start: int
    end: int
    text: str
    tags: tuple[str, ...]
    loose: bool
    """Whether it bears a tag only if it stands in a paper about the program."""
    misread: tuple[str, ...]
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Voice:
    """A stretch with its running text and the sentences of it."""

    stretch: _Stretch
    flow: Flow
    sentences: tuple[_Sentence, ...]


class _Ahead:
    """Has the sentences of a file that the classifier will be asked for read some at a time, which takes half as long
    as to read each by itself."""

    def __init__(self, voices: Sequence[_Voice], topic: Topic) -> None:
        self._voices = voices
        self._topic = topic
        self._at = 0
        self._read = 0

    def reach_next(self) -> None:
        """The next voice is about to be asked for."""
        if self._at == self._read:
            asked: list[str] = []
            while self._read < len(self._voices) and len(asked) < _AHEAD:
                voice = self._voices[self._read]
                if voice.stretch.role == "text":
                    asked += (each.text for each in voice.sentences if not (each.tags or each.loose))
                self._read += 1
            self._topic.look_ahead(asked)
        self._at += 1


def find(documents: Sequence[Document], pages: Sequence[Page], topic: Topic) -> tuple[Passage, ...]:
    """The passages of one file's documents, in reading order."""
    by_number = {p.number: p for p in pages}
    bearing = [_bears(document, by_number, topic) for document in documents]
    heard = [
        (document, _voices(document, by_number, topic))
        for at, document in enumerate(documents)
        if any(bearing[max(0, at - _NEIGHBORS) : at + _NEIGHBORS + 1])
    ]
    ahead = _Ahead([voice for _, voices in heard for voice in voices], topic)
    return tuple(passage for document, voices in heard for passage in _in_document(document, voices, ahead, topic))


def _bears(document: Document, pages: dict[int, Page], topic: Topic) -> bool:
    """Whether it bears one of the topic's words, perhaps misread."""
    flat = " ".join(" ".join(pages[b.page].text[b.start : b.end] for b in document.body).split())
    return topic.bears(flat) or bool(mended(flat, topic, recognized=_is_recognized(document, pages))[1])


def _voices(document: Document, pages: dict[int, Page], topic: Topic) -> list[_Voice]:
    recognized = _is_recognized(document, pages)
    flows = _flows(document, pages)
    return [_Voice(stretch, flow, _sentences(stretch, flow, topic, recognized=recognized)) for stretch, flow in flows]


def _in_document(document: Document, voices: Sequence[_Voice], ahead: _Ahead, topic: Topic) -> Iterator[Passage]:
    ordinal = 0
    said = ""
    question = ""
    question_pieces: tuple[Piece, ...] = ()
    flows = [(voice.stretch, voice.flow) for voice in voices]
    for at, (stretch, flow) in enumerate(flows):
        ahead.reach_next()
        adopted = at + 1 < len(flows) and _adopted(stretch, flow, *flows[at + 1])
        asked = question if stretch.turn and stretch.turn.kind != "question" else ""
        for passage in _in_stretch(document, voices[at], said, asked, topic):
            pieces = passage.question_pieces or (question_pieces if passage.question else ())
            last = adopted and not passage.after and flow.text.rstrip().endswith(passage.text.rstrip())
            yield replace(passage, ordinal=ordinal, question_pieces=pieces, asks=last)
            ordinal += 1
        if stretch.turn and stretch.turn.kind == "speech":
            question = ""
        if stretch.turn and (stretch.turn.kind == "question" or adopted or _asks(stretch.turn, flow.text)):
            question = flow.text
            question_pieces = flow.pieces(*language.sentence_spans(flow.text)[-1])
        elif _put_in_writing(flow, flows[at + 1 : at + 3]):
            question = flow.text.rstrip().rsplit("\n\n", 1)[-1]
            question_pieces = flow.pieces(*language.sentence_spans(flow.text)[-1])
        if stretch.role == "text" or _YEAR.fullmatch(flow.text):
            said = (said + "\n\n" + flow.text)[-LEAD:]


def _sentences(stretch: _Stretch, flow: Flow, topic: Topic, *, recognized: bool) -> tuple[_Sentence, ...]:
    spans = language.sentence_spans(flow.text) if stretch.role == "text" else ((0, len(flow.text)),)
    found: list[_Sentence] = []
    for span in spans:
        bullet = _BULLET.match(flow.text, *span)
        start = bullet.end() if bullet else span[0]
        codes = _CODES.search(flow.text, start, span[1])
        end = codes.start() if codes else span[1]
        text = flow.text[start:end]
        whole, misread = mended(text, topic, recognized=recognized)
        tags, refused = tags_of(whole, topic)
        loose = not tags and bool(topic.loose_tags(text))
        found.append(_Sentence(span, start, end, text, tags, loose, misread, refused))
    return tuple(found)


def flows_of(document: Document, pages: Sequence[Page]) -> list[Flow]:
    """The running text of a document, a voice at a time; headings and header lines left out."""
    return [flow for stretch, flow in _flows(document, {p.number: p for p in pages}) if stretch.role == "text"]


def _flows(document: Document, pages: dict[int, Page]) -> list[tuple[_Stretch, Flow]]:
    own = hyphenated([pages[b.page].text[b.start : b.end] for b in document.body])
    joined = [(stretch, join(document.body, pages, stretch.lines, own)) for stretch in _stretches(document, pages)]
    return [(stretch, flow) for stretch, flow in joined if flow.text]


def _adopted(stretch: _Stretch, flow: Flow, following: _Stretch, reply: Flow) -> bool:
    """Whether a turn ends in a claim that is put to the next speaker, who takes it up or turns it down."""
    if not (stretch.turn and following.turn and stretch.turn.kind == following.turn.kind == "speech"):
        return False
    last = flow.text[slice(*language.sentence_spans(flow.text)[-1])].strip()
    return _PUT_TO.match(last) is not None and _TAKEN_UP.match(reply.text) is not None


def _put_in_writing(flow: Flow, following: Sequence[tuple[_Stretch, Flow]]) -> bool:
    """Whether a text without a mark of its own ends in a question, under which the answer stands: "3. May it leave?"
    below the answer to the second. Between them may stand "Answer."."""
    below = next((stretch.turn for stretch, _ in following if stretch.role == "text"), None)
    return below is not None and below.kind == "answer" and _ENDS_IN_QUESTION.search(flow.text) is not None


def _asks(turn: Turn, text: str) -> bool:
    """Whether what was said in a hearing or at a meeting ends in a question: who speaks next answers it."""
    return turn.kind == "speech" and _ENDS_IN_QUESTION.search(text) is not None


def _is_recognized(document: Document, pages: dict[int, Page]) -> bool:
    return any(pages[line.page].state == "ocr" for line in document.body)


def _in_stretch(document: Document, voice: _Voice, lead: str, asked: str, topic: Topic) -> Iterator[Passage]:
    stretch, flow, sentences = voice.stretch, voice.flow, voice.sentences
    asked_of_topic = bool(asked) and (
        bool(tags_of(asked, topic)[0] or topic.loose_tags(asked)) or _implies(asked, topic)
    )
    for position, sentence in enumerate(sentences):
        text, start, tags = sentence.text, sentence.start, sentence.tags
        told = position > 0 and len(text) < _SHORT and _TOLD_BARE.search(text) is not None
        before = sentences[position - 1].span if position and (told or _BARE.match(text)) else (0, 0)
        own = flow.text[slice(*before)].strip()
        asks = _ASKED_WHETHER.search(own) is not None if told else own.endswith("?")
        if not (asks and (tags_of(own, topic)[0] or _implies(own, topic))):
            own = ""  # no question that the same voice has just put to itself
        answers = bool(own) or (asked_of_topic and position < 2 and _BARE.match(text) is not None)
        answers = answers or (stretch.role == "text" and _leaves_out(text, flow.text[:start] or lead, topic))
        if not (tags or answers or sentence.loose or (stretch.role == "text" and _implies(text, topic))):
            continue
        next_span = sentences[position + 1].span if position + 1 < len(sentences) else (0, 0)
        yield Passage(
            document=document.id,
            ordinal=0,
            text=text,
            pieces=flow.pieces(start, sentence.end),
            tags=tags,
            role=stretch.role,
            line=flow.line_at(start),
            lead=(lead + "\n\n" + flow.text[:start])[-LEAD:],
            after=flow.text[slice(*next_span)],
            after_pieces=flow.pieces(*next_span) if next_span[1] else (),
            question=own or (asked if answers or position < 2 else ""),
            question_pieces=flow.pieces(*before) if own else (),
            misread=sentence.misread,
            refused=sentence.refused,
        )


def _leaves_out(text: str, before: str, topic: Topic) -> bool:
    """ "It can't.": what it leaves out stands in the sentence before, which bears a tag."""
    last = before.rsplit("\n\n", 1)[-1][-200:]
    if not (tags_of(last, topic)[0] or topic.loose_tags(last)):  # first: the cues take a second to compile
        return False
    return any(text in c.pattern for _, c in topic.cues_for(text) if c.cue.ellipsis)


def _implies(text: str, topic: Topic) -> bool:
    """A cue fits it, or else, since that costs more, the classifier finds that it rather takes a position than not."""
    fits = topic.may_imply(text) and any(text in c.pattern for _, c in topic.cues_for(text) if not c.cue.ellipsis)
    return fits or topic.leaning(text) is not None


def _stretches(document: Document, pages: dict[int, Page]) -> Iterator[_Stretch]:
    """Cuts the body at turns and where headings and header lines begin or end; titles repeated at the head of a page
    stand apart, so that the sentence which they interrupt stays whole."""
    body = document.body
    turn_of = {i: t for t in document.turns for i in range(t.first, t.last + 1)}
    heads = repeated_heads(body, pages)
    lines: list[int] = []
    for index in (i for i in range(len(body)) if i not in heads):
        if lines:
            a, b = body[lines[-1]], body[index]
            same = a.role == b.role and turn_of.get(lines[-1]) is turn_of.get(index)
            if not same or (b.role != "text" and b.opens):
                yield _Stretch(tuple(lines), a.role, turn_of.get(lines[0]))
                lines = []
        lines.append(index)
    if lines:
        yield _Stretch(tuple(lines), body[lines[0]].role, turn_of.get(lines[0]))
    for index in sorted(heads):
        yield _Stretch((index,), "header", None)
