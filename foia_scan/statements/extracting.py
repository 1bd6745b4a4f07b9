"""Turns passages into statements: position, holder, certainty, date, audience; each with the rule that gave it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain

from foia_scan import names
from foia_scan.bodies import INSPECTS
from foia_scan.records import Document, Page, Passage, Piece, Statement
from foia_scan.statements.for_whom.affiliations import Affiliations
from foia_scan.statements.for_whom.told_in_minutes import is_of_a_board
from foia_scan.statements.found_by_cues import Read, Shared, look_ahead, of_another, read
from foia_scan.statements.naming.introduced_people import introduced
from foia_scan.statements.naming.known_people import Known, distinct, known, known_in, of_file
from foia_scan.statements.near_words import Words
from foia_scan.statements.nearest_heads import named_at_head, nearest_heads
from foia_scan.statements.original_words import traced
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.to_whom.audience import audience
from foia_scan.statements.to_whom.readership import released_by_locals
from foia_scan.statements.what.about import about_program, head_of, text_of
from foia_scan.statements.what.answers import answered, answers_itself, needs_question
from foia_scan.statements.what.beyond_cues import beyond_cues
from foia_scan.statements.what.certainty import certainty
from foia_scan.statements.what.clauses import clause
from foia_scan.statements.what.doubts import doubted
from foia_scan.statements.what.places import places
from foia_scan.statements.what.positions import Finding, Refusal, positions
from foia_scan.statements.what.reported_answers import reported_answer
from foia_scan.statements.what.said_before import last_sentence
from foia_scan.statements.what.said_of import other_program
from foia_scan.statements.when.saying_date import saying_date
from foia_scan.statements.who.denials import held, with_next
from foia_scan.statements.withholding import withheld
from foia_scan.statements.writers.own_voice import Holder, Setting, own_voice, release_agency
from foia_scan.topics import Topic

_TOGETHER = 64
"""Passages whose sentences are parsed in one go: one in four is, and to parse sixteen takes half the time of one by
one."""


def extract(
    documents: Sequence[Document], passages: Sequence[Passage], pages: Sequence[Page], topic: Topic, about: bool
) -> tuple[Statement, ...]:
    """The statements and mentions of one file. ``about``: whether the file or its release is about the program."""
    if not passages:
        return ()
    by_number = {p.number: p for p in pages}
    shared = _shared(documents, {passage.document for passage in passages}, by_number, topic, about)
    found: list[Statement] = []
    for at in range(0, len(passages), _TOGETHER):
        each_read = [read(passage, shared[passage.document], topic) for passage in passages[at : at + _TOGETHER]]
        look_ahead(each_read, topic)
        for each in each_read:
            found += _of_passage(each, by_number, topic)
    return traced(found)


@dataclass(frozen=True, slots=True)
class _File:
    """What the papers of a file share."""

    release: Words
    everybody: Known
    agency: str
    of_locals: bool
    minutes: tuple[tuple[Document, str], ...]


def _shared(
    documents: Sequence[Document], bearing: Set[str], pages: dict[int, Page], topic: Topic, about: bool
) -> dict[str, Shared]:
    """Of each document that bears passages, by its id, what all of its passages are read with."""
    words = {d.id: text_of(d, pages, ". ") for d in documents}
    release = Words(" ".join(words.values()))
    told = {d.id: introduced(text_of(d, pages, ". ", " "), topic, release.text) for d in documents}
    people = distinct(p for d in documents for p in named_at_head(d))
    file = _File(
        release,
        known_in((*people, *chain.from_iterable(told.values())), release.text, topic),
        release_agency(documents, topic),
        released_by_locals(documents, topic),
        tuple((d, words[d.id]) for d in documents if is_of_a_board(d)),
    )
    of_heads = of_file(people, topic, file.everybody)
    about_it = about_program(documents, pages, topic, about)
    found: dict[str, Shared] = {}
    for d, heads in zip(documents, nearest_heads(documents), strict=True):
        if d.id in bearing:
            who = known(d, of_heads, text_of(d, pages, ". ", " "), told[d.id])
            affiliations = _affiliations(d, who, words[d.id], file, heads, topic)
            turns = {i: t for t in d.turns for i in range(t.first, t.last + 1)}
            about_this, head = about_it[d.id], head_of(d, pages)
            found[d.id] = Shared(d, turns, who, about_this, file.agency, file.of_locals, affiliations, head)
    return found


def _affiliations(
    document: Document, who: Known, words: str, file: _File, nearest_heads: tuple[str, ...], topic: Topic
) -> Affiliations:
    receivers = [who.named(p.name) or p for p in document.recipients]
    house = next((p.organization for p in receivers if p.organization), "") or file.agency
    writer = topic.organization(document.author.organization) if document.author else None
    agency_s = writer is not None and writer.kind == "agency" and not INSPECTS.search(writer.name)
    own = writer.name if writer is not None and agency_s else ""
    return Affiliations(
        document,
        words,
        file.release,
        file.everybody,
        topic,
        own,
        house,
        file.of_locals,
        file.minutes,
        nearest_heads,
    )


_ABOUT_IT = re.compile(r"(?i)\b(?:task force|commission|committee|coalition|alliance|network|working group|panel)\b")
"""Bodies that bear the program's name without running it."""
_ASKED = frozenset({"question", "indirect question", "wish", "norm"})


def _of_passage(found_in: Read, pages: dict[int, Page], topic: Topic) -> list[Statement]:
    passage, shared, setting, quotes = found_in.passage, found_in.shared, found_in.setting, found_in.quotes
    asks, foreign, found, refused = found_in.asks, found_in.foreign, found_in.found, found_in.refused
    answer_at = 0
    if not foreign and not asks:
        if doubtful := doubted(found, passage.text, topic):
            passage = replace(passage, not_told=(_not_told(found[0], doubtful),))
            found, refused = (), (*refused, doubtful)
        if not found and passage.question:
            reply = answered(passage, topic)
            if reply is not None and needs_question(passage.text):
                passage, reply = _with_question(passage, reply, pages)
                answer_at = reply.start
            found = (reply,) if reply else ()
        if not found and (told := reported_answer(passage, topic)):
            if passage.question and passage.question_pieces:
                alone = len(passage.text)
                passage, _ = _with_question(passage, told, pages)
                answer_at = len(passage.text) - alone
            found = (replace(told, start=told.start + answer_at, end=told.end + answer_at),)
        if not found:
            found = beyond_cues(
                passage.text, quotes, topic, refused, otherwise=bool(passage.refused and not passage.tags)
            )
    if not found:
        if asks and not foreign:
            refused = positions(passage.text, quotes, passage.lead, topic)[1]
        passage = replace(passage, tags=passage.tags or _tags_asked_for(passage.text, refused, topic))
        if not (passage.tags or foreign or refused or passage.refused):
            passage = _leaning(passage, topic)
        if not (passage.tags or passage.refused) and shared.about and not of_another(passage, topic):
            passage = _loosely_tagged(passage, topic)
        return [_mention(passage, setting, pages, topic)] if passage.tags else []
    reports = found_in.reports
    if passage.text != found_in.passage.text or not found_in.found:
        reports = frames(passage.text, quotes, topic.organization_pattern)
    reports = tuple(f for f in reports if f.verb_start >= answer_at)  # what the question says is not the answer's
    spans = _quote_spans(passage.text, found)
    own = _affiliated(own_voice(setting), shared.affiliations, topic)
    made: list[Statement] = []
    for finding, span in zip(found, spans, strict=True):
        for f, held_by, next_too in held(finding, reports, setting):
            holder = _affiliated(held_by, shared.affiliations, topic)
            if (
                found_in.asker
                and not answers_itself(passage.text, f.start, passage.lead)
                and (holder.attribution == "direct" or not holder.speaker or holder.speaker == own.speaker)
            ):
                continue  # who asks only passes on what others said
            where, quoted = passage, span
            if next_too:
                where = with_next(passage, pages)
                quoted = (span[0], len(where.text))
            made.append(_statement(where, f, quoted, holder, own, setting, pages, topic))
    if not made and passage.tags:
        return [_mention(passage, setting, pages, topic)]
    return made


def _tags_asked_for(text: str, refused: tuple[Refusal, ...], topic: Topic) -> tuple[str, ...]:
    """What a question or a wish without a watched word is about: "May a county decline, and if so how?"."""
    if not _names_party(text, topic):
        return ()  # "Are you here of your own free will?"
    questions = {refusal.question for refusal in refused if refusal.reason in _ASKED}
    return tuple(tag for question in sorted(questions) for tag in topic.tags_of(question))


def _names_party(text: str, topic: Topic) -> bool:
    """Whether it names one who could take part, or the program."""
    return topic.has_word_of(("jurisdiction", "program_noun", "state_name"), text)


def _leaning(passage: Passage, topic: Topic) -> Passage:
    """A sentence without a watched word that the classifier takes for a position, but that is not told as one, since it
    is not sure enough or the sentence only asks or wishes: for the reader to look at."""
    rather = topic.leaning(passage.text)
    if rather is None or other_program(passage.text, 0, len(passage.text), topic):
        return passage
    note = f"perhaps {rather.position}: the trained classifier leans to it; not told"
    return replace(passage, tags=(topic.tag_of(rather.position),), not_told=(*passage.not_told, note))


def _loosely_tagged(passage: Passage, topic: Topic) -> Passage:
    """What speaks of leaving in words that mean it only here, headings too: "Three counties asked to be let go"."""
    if other_program(passage.text, 0, len(passage.text), topic) or not _names_party(passage.text, topic):
        return passage
    return replace(passage, tags=topic.loose_tags(passage.text))


def _not_told(finding: Finding, why: Refusal) -> str:
    return f"not told as {finding.position} by the rule {finding.rule}: {why.reason}"


def _affiliated(held_by: Holder, affiliations: Affiliations, topic: Topic) -> Holder:
    """The holder with the body they speak for, where the papers tell it elsewhere; the program's people are of the
    agency that runs it."""
    if topic.names_program(held_by.organization) and not _ABOUT_IT.search(held_by.organization):
        held_by = replace(held_by, organization=topic.agency)
    if not held_by.speaker or names.is_redacted(held_by.speaker):
        return held_by
    return affiliations.told_of(held_by)


def _with_question(passage: Passage, reply: Finding, pages: dict[int, Page]) -> tuple[Passage, Finding]:
    """ "No." quoted together with its question, where both stand on one page."""
    asked, answer = passage.question_pieces, passage.pieces
    if (
        len(asked) != 1
        or len(answer) != 1
        or asked[0].page != answer[0].page
        or asked[0].end > answer[0].start
        or _numbered(pages[answer[0].page])
    ):
        return passage, reply
    piece = Piece(answer[0].page, asked[0].start, answer[0].end)
    text = " ".join(pages[piece.page].text[piece.start : piece.end].split())
    start = len(text) - len(passage.text)
    return replace(passage, text=text, pieces=(piece,)), replace(reply, start=max(0, start), end=len(text))


def _numbered(page: Page) -> bool:
    """Transcripts with numbered lines: the numbers would stand inside the quote."""
    return any(line.role == "line-number" for line in page.lines)


def _quote_spans(text: str, found: tuple[Finding, ...]) -> list[tuple[int, int]]:
    """The words that each statement quotes: its quotation, else its sentence, cut at the clause where two differ."""
    spans: list[tuple[int, int]] = []
    for f in found:
        if f.quotation is not None and len(text[f.quotation.start : f.quotation.end].split()) >= 3:
            spans.append(_stripped(text, f.quotation.start, f.quotation.end))
        elif len(found) == 1:
            spans.append((0, len(text)))
        else:
            low, high = clause(text, f.start, f.end)
            if any(o is not f and low <= o.start < high for o in found) or len(text[low:high].split()) < 4:
                spans.append((0, len(text)))
            else:
                spans.append(_stripped(text, low, high))
    return spans


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—"):
        end -= 1
    return start, end


def _statement(
    passage: Passage,
    finding: Finding,
    span: tuple[int, int],
    held_by: Holder,
    own: Holder,
    setting: Setting,
    pages: dict[int, Page],
    topic: Topic,
) -> Statement:
    text = passage.text
    document = setting.document
    said, source, date_rule = saying_date(
        text, finding.start, held_by, document, passage.lead, setting.turn, passage.after
    )
    firm, effective, firm_rule = certainty(
        text, finding.start, finding.end, finding.rule, finding.position, said, last_sentence(passage.lead)
    )
    heard_by, audience_rule = audience(text, held_by, own, setting, finding.start)
    question = topic.question(finding.question)
    pieces = _sub_pieces(passage, pages, *span)
    return Statement(
        id=statement_id(document.file, pieces, question.id, finding.position),
        quote=text[span[0] : span[1]],
        context=_context(passage),
        tags=_own_tags(passage.tags or (topic.tag_of(finding.position),), text[span[0] : span[1]], finding, topic),
        question=question.id,
        position=finding.position,
        certainty=firm,
        effective=effective,
        attribution=held_by.attribution,
        speaker=held_by.speaker,
        role=held_by.role,
        organization=held_by.organization,
        voice=topic.voice(held_by.organization) if held_by.organization else "",
        audience=heard_by,
        jurisdictions=places(text, topic),
        program=topic.program,
        date=said,
        date_source=source,
        document=document.id,
        sha256=document.file,
        pieces=pieces,
        rules={
            "position": finding.rule,
            "speaker": held_by.rule,
            **({"organization": held_by.body_rule} if held_by.body_rule else {}),
            "date": date_rule,
            "certainty": firm_rule,
            "audience": audience_rule,
        },
        notes=(*passage.misread, *passage.not_told, *withheld(passage, pages)),
    )


def _own_tags(tags: tuple[str, ...], quote: str, finding: Finding, topic: Topic) -> tuple[str, ...]:
    own = tuple(name for name, pattern in topic.tags if pattern.search(quote) and name in tags)
    return own or (topic.tag_of(finding.position),)


def _mention(passage: Passage, setting: Setting, pages: dict[int, Page], topic: Topic) -> Statement:
    own = own_voice(setting)
    document = setting.document
    return Statement(
        id=statement_id(document.file, passage.pieces, None, None),
        quote=passage.text,
        context=_context(passage),
        tags=passage.tags,
        question=None,
        position=None,
        certainty="asserted",
        effective=None,
        attribution="direct",
        speaker=own.speaker,
        role=own.role,
        organization=own.organization,
        voice=topic.voice(own.organization) if own.organization else "",
        audience=audience(passage.text, own, own, setting)[0],
        jurisdictions=places(passage.text, topic),
        program=topic.program if setting.topic.names_program(passage.text) else None,
        date=document.date,
        date_source=document.date_source if document.date else None,
        document=document.id,
        sha256=document.file,
        pieces=passage.pieces,
        rules={"speaker": own.rule},
        notes=(*passage.misread, *passage.not_told, *withheld(passage, pages)),
    )


def _context(passage: Passage) -> str:
    before = passage.lead.rsplit("\n\n", 1)[-1].strip()
    before = before[-300:] if len(before) > 300 else before
    return " ".join(part for part in (before, passage.text, passage.after) if part)


def _sub_pieces(passage: Passage, pages: dict[int, Page], start: int, end: int) -> tuple[Piece, ...]:
    """Where text[start:end] of the passage stands, its characters counted off on the page (``_counts``)."""
    if start == 0 and end == len(passage.text):
        return passage.pieces
    first = sum(map(_counts, passage.text[:start]))
    count = sum(map(_counts, passage.text[start:end]))
    pieces: list[Piece] = []
    seen = 0
    for piece in passage.pieces:
        own: list[int] = []
        for offset, char in enumerate(pages[piece.page].text[piece.start : piece.end]):
            if _counts(char):
                if first <= seen < first + count:
                    own.append(offset)
                seen += 1
        if own:
            pieces.append(Piece(piece.page, piece.start + own[0], piece.start + own[-1] + 1))
    return tuple(pieces) or passage.pieces


def _counts(char: str) -> bool:
    """Whether a character is the same in running text and on the page: blanks and hyphens may not be."""
    return not char.isspace() and char not in "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212"


def statement_id(file: str, pieces: tuple[Piece, ...], question: str | None, position: str | None) -> str:
    """16 hex digits from the file's digest, the place, the question and the position: the same at every ingest."""
    place = ";".join(f"{p.page}:{p.start}-{p.end}" for p in pieces)
    return hashlib.sha256(f"{file}|{place}|{question}|{position}".encode()).hexdigest()[:16]
