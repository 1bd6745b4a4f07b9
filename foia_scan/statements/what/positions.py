"""Positions in a sentence: the topic's cues, read with negation, unreal contexts, scare quotes and other programs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from foia_scan.statements.quotations import Quotation, is_scare
from foia_scan.statements.what.asides import said_once, without_asides
from foia_scan.statements.what.character_of import COPULA, of_another, of_program
from foia_scan.statements.what.choices import other_matter
from foia_scan.statements.what.clauses import clause, in_its_clause
from foia_scan.statements.what.office_life import elsewhere
from foia_scan.statements.what.said_before import last_sentence, of_another_program
from foia_scan.statements.what.said_of import (
    another_agreement,
    direct_object,
    other_object,
    other_program,
    other_subject,
    part_in_another,
)
from foia_scan.statements.what.scope import UNSAID, reach
from foia_scan.statements.what.taken_away import is_taken_away
from foia_scan.statements.what.turned_round import (
    another_does,
    denied_condition,
    emptied,
    inescapable,
    of_duty,
    of_some,
    sought_in_vain,
    takes_only,
)
from foia_scan.statements.what.words_mentioned import headed, lists_words, only_mentioned, word_mentioned
from foia_scan.topics import CompiledCue, Topic, Words

_SO_CALLED = re.compile(
    r"(?i)\b(?:so[- ]called|supposed(?:ly)?|allegedly|purported(?:ly)?|self-styled|nominal(?:ly)?|ostensib(?:le|ly)|"
    r"in name only|pretended)\s+[“\"'‘]?$"
)
_THEY_CALL_IT = re.compile(r"(?i)\b(?:they|you|people|folks)\s+(?:\w+ )?call (?:it|this|that) (?:an? )?[“\"‘']$")
"""What others call it, in marks that doubt it: "they call it ‘voluntary’"."""
_SOLD_AS = re.compile(
    r"(?i)\b(?:sold|billed|described|presented|pitched|marketed|offered|advertised|labell?ed|portrayed|touted|"
    r"announced)\b"
    r"[^.;:]{0,60}\bas (?:an? |being |if )?[“\"‘']?$"
)
_SOLD = re.compile(r"(?i)\b(?:sold|promised|pitched|handed) (?:[\w’'-]+ ){0,2}?(?:an? )?[“\"‘']?$")
"""What somebody was told they would get: "were sold a voluntary program and got a compulsory one"."""
_TURN = re.compile(r"(?i)[^.;:]{0,60}?\b(?:and|but|yet|then|only to)\b")
_CONTRAST = re.compile(
    r"(?i)\b(?:turn(?:s|ed)? out to be|prove[sdn]? to be|in (?:fact|truth|reality|practice)|became|has become|"
    r"is really) (?:an? )?(?:\w+ly )?anything but\b"
)
_ALTERNATIVE = re.compile(r"(?i)[\"“”‘’'\s]*(?:,\s*)?(?:or|and/or|versus|vs\.?)\b[^.;?!]{0,60}$")
_THAT_OR_TO = re.compile(
    r"(?i)[\"”’]?\s+(?:that\s+(?=(?:the|an?|all|each|every|any|it|they|you|we)\b)|for\s+(?:(?!(?:that|who|"
    r"which|whose|from)\b)[\w’'-]+\s+){1,4}?to\s+(?=\w)|"
    r"to\s+(?!(?:this|date|an?y?|the|all|each|every|some|no|us|them|me|him|her|it|you|our|their|"
    r"its)\b))(?P<what>[^.;:]{1,80})"
)
"""What is mandatory: "that the card be signed", "to wear a badge", "for a clerk to keep a log"."""
_LISTED = re.compile(r"(?i)[\"“”‘’',\s]*(?:and\s+)?[\"“”‘’'\s]*")
_IN_NAME = re.compile(r"(?i)^[\"”'’]?,?\s+(?:in (?:everything|all) but name)")
_IN_NAME_ONLY = re.compile(
    r"(?i)^[\"”'’]?,?\s+(?:in name only|only in name|on paper only|only on paper|on paper,? (?:and|but) (?:nowhere|"
    r"not anywhere|never|not) |(?:in )?the way (?:that )?\w+)"
)


_IN_A_WAY = re.compile(r"(?i)^[\"”'’]?,?\s+(?:in )?the way\b")


PLAIN_WORD = "word-"
"""What the names of those cues begin with that are a watched word and nothing else."""
NEGATED = "/negated"
"""What the rule of a position ends in that a cue takes with a negation."""
REFUTED = "/refuted"
"""What the rule of a position ends in whose claim the same sentence calls false."""
_MENTIONED = "the word is mentioned, not used"
_NO_QUESTION = ""
NOT_PLAINLY = "not plainly said of the program"
_OR_NOT = re.compile(r"(?i)[\"”’]?,?\s+or (?:that )?(?:not|no|it(?:['’]s| is| was) not|it (?:isn|wasn)['’]t)\b")
_CHARACTER = re.compile(r"(?i)[\"”’']?\s+(?:character|nature|status)\s+of\b")
_NOMINAL = re.compile(
    r"(?i)(?:the |an? |any |its |their )?(?:rights?|abilit(?:y|ies)|options?|obligations?|dut(?:y|ies)|freedom|power|"
    r"procedures?|process|letting|allowing|permitting)\b"
)
_FOR_NOBODY = (" (?:for|on|upon) (?:no one|nobody|none|no (?:{jurisdiction}))",)
_SPOKEN_OF = re.compile(
    r"(?i)(?:\b(?:about|concerning|regarding|as to|re:)|"
    r"\b(?:statements?|papers?|memos?|guidance|language|paragraphs?|sections?|slides?|"
    r"notes?|briefings?|discussions?|questions?|arguments?|talk|hearing|items?|motions?|resolutions?|sessions?|panels?|"
    r"chapters?|reports?|articles?|editorials?|files?|folders?|votes?) on|"
    r"\b(?:discussions?|history|mention|study|debate|talk|idea|notion|concept|question|principle|merits) of)\s+"
    r"(?:[\w’'-]+\s+){0,4}$"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A position that the sentence's words express; offsets into the sentence."""

    question: str
    position: str
    start: int
    end: int
    rule: str
    quotation: Quotation | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cue that is no position, and why."""

    start: int
    end: int
    reason: str
    question: str
    names: str = ""
    """The position that a plain word names of which it is not plain whose it is; "" for others."""
    denied: bool = False
    """Whether its sentence denies it: "it was never voluntary"."""


def positions(
    text: str, quotes: tuple[Quotation, ...], lead: str, topic: Topic
) -> tuple[tuple[Finding, ...], tuple[Refusal, ...]]:
    """Every position in a sentence, leftmost first; the first cue of the pack that fits a stretch takes it. Where none
    fits, asides and quotation marks are passed over."""
    text = said_once(text)
    headings = tuple(Refusal(q.start, q.end, _MENTIONED, _NO_QUESTION) for q in headed(text, quotes))
    found, refused = _in_words(text, quotes, lead, topic, headings)
    if found:
        return found, refused
    joined = without_asides(text)
    return (
        (found, refused)
        if joined == text or lists_words(text)
        else _in_words(joined, quotes, lead, topic, (*headings, *refused))
    )


def _in_words(
    text: str, quotes: tuple[Quotation, ...], lead: str, topic: Topic, before: tuple[Refusal, ...]
) -> tuple[tuple[Finding, ...], tuple[Refusal, ...]]:
    """``before``: what was turned down when the sentence was read with its asides; that stands."""
    found: list[tuple[int, Finding]] = []
    refused = [r for r in before if r.question != _NO_QUESTION]
    masked = [m.span() for _, pattern in topic.senses for m in pattern.finditer(text)]
    for order, compiled in topic.cues_for(text):
        for match in compiled.pattern.finditer(text):
            span = in_its_clause(text, *match.span(), compiled.pattern)
            if any(a < span[1] and span[0] < b for a, b in masked) or any(
                f.start < span[1] and span[0] < f.end for _, f in found
            ):
                continue
            if any(_stands(r, span) for r in before):
                continue
            if compiled.cue.ellipsis and not (
                _has_antecedent(text[: span[0]], lead, compiled, topic)
                or any(r.question == compiled.cue.question and r.end <= span[0] for r in refused)
                or any(f.question == compiled.cue.question and f.end <= span[0] for _, f in found)
            ):
                continue
            if compiled.cue.ellipsis and _of_the_part(found, span[0], compiled):
                continue
            verdict = _judge(text, span, compiled, quotes, lead, topic)
            if isinstance(verdict, Refusal):
                refused.append(_with_what_it_names(verdict, text, compiled))
            elif verdict is not None:
                found.append((order, verdict))
    return _distinct(text, found, topic), tuple(refused)


def _with_what_it_names(refusal: Refusal, text: str, compiled: CompiledCue) -> Refusal:
    """The refusal of a plain word with the position that it names, and whether the sentence denies it."""
    cue = compiled.cue
    if not cue.name.startswith(PLAIN_WORD) or cue.says is None or refusal.reason not in (NOT_PLAINLY, UNSAID):
        return refusal
    scope = reach(text, refusal.start, refusal.end, inside=False, wish=False)
    denied = scope.negated and _DENIAL.search(text, 0, refusal.start) is not None
    denied = denied or _AND_IT_WAS_NOT.match(text, refusal.end) is not None
    return replace(refusal, names=cue.says, denied=denied and _IS_WHAT_IT_IS.search(text, refusal.end) is None)


_DENIAL = re.compile(r"(?i)\b(?:not|never|no|nobody|none|nothing|neither|nor|quit|stopped|ceased)\b|n['’]t\b")
"""A denial in so many words, and not only "without" or "unable"."""
_IS_WHAT_IT_IS = re.compile(
    r"(?i)\b(?:that|which)(?:['’]s| is| was) (?:just |exactly )?what (?:it|this) (?:is|was)\b|\bis what (?:it|"
    r"this) is\b"
)
_AND_IT_WAS_NOT = re.compile(
    r"(?i)[^.;:“”\"]{0,30},? (?:and|but) (?:it|that|this|they|we) (?:is|was|were|are|does|did)(?: not|n['’]t)"
    r"(?=[.,;:”\"’!]|$)"
)
"""What is called so, and is not: "nobody called it voluntary to us, and it wasn't"."""


def _stands(refusal: Refusal, span: tuple[int, int]) -> bool:
    """Whether what was turned down with the asides in place decides the span too."""
    if refusal.reason == _MENTIONED:
        return refusal.start < span[1] and span[0] < refusal.end
    return refusal.start <= span[0] and span[1] <= refusal.end


def _of_the_part(found: list[tuple[int, Finding]], start: int, compiled: CompiledCue) -> bool:
    """Whether what is left out was just told in part, or to be unknown: "a county may decline the answers, and it may
    do so by letter" adds nothing."""
    own = {compiled.cue.says, compiled.cue.denied}
    before = [f for _, f in found if f.question == compiled.cue.question and f.end <= start]
    return bool(before) and before[-1].position not in own


def _has_antecedent(before: str, lead: str, compiled: CompiledCue, topic: Topic) -> bool:
    """What the bare "it can't" leaves out was said in the sentence or right before it."""
    last = last_sentence(lead)
    wanted = {p.tag for p in topic.question(compiled.cue.question).positions}
    said = f"{last} {before}"
    return any(name in wanted and pattern.search(said) for name, pattern in topic.tags) or any(
        tag in wanted for tag in topic.loose_tags(last)
    )


def _judge(
    text: str, span: tuple[int, int], compiled: CompiledCue, quotes: tuple[Quotation, ...], lead: str, topic: Topic
) -> Finding | Refusal | None:
    cue = compiled.cue
    start, end = span
    low, high = clause(text, start, end)
    if compiled.unless and compiled.unless.search(text, low, high):
        return None
    other = other_program(text, low, high, topic, start)
    if other:
        return Refusal(start, end, f"about {other}", cue.question)
    if of_another_program(text, start, end, lead, topic):
        return Refusal(start, end, "about the other program just named", cue.question)
    if (
        other_object(text, start, end, topic)
        or other_subject(text, start, end, topic)
        or another_agreement(text, start, low, topic)
        or direct_object(text, start, end, topic)
        or part_in_another(text, start, end, topic)
        or (cue.choice and other_matter(text, start, end, low, topic))
        or elsewhere(text, start, end, low, last_sentence(lead), topic)
    ):
        return Refusal(start, end, "said of something else", cue.question)
    if not cue.name.startswith(PLAIN_WORD) and _of_any_such_program(text, low, start, end, topic):
        return Refusal(start, end, "of any such program", cue.question)
    if only_mentioned(text, start):
        return Refusal(start, end, _MENTIONED, cue.question)
    quotation = next((q for q in quotes if q.holds(start, end)), None)
    scare = quotation is not None and is_scare(text, quotation)
    word = cue.name.startswith(PLAIN_WORD)
    flip = False
    if word:
        if word_mentioned(text, start, end):
            return Refusal(start, end, _MENTIONED, cue.question)
        if of_another(text, start, end, low, topic):
            return Refusal(start, end, "said of something else", cue.question)
        if not of_program(text, start, end, low, topic):
            return Refusal(start, end, NOT_PLAINLY, cue.question)
        if _OR_NOT.match(text, end):
            return Refusal(start, end, "condition", cue.question)
        likened = inescapable(text, start, end)
        flip = likened and not of_duty(text, start)
        if not likened and (why := emptied(text, start, end)):
            return Refusal(start, end, why, cue.question)
        told = _THAT_OR_TO.match(text, end)
        if told and not topic.has_word_of(("join", "program_noun"), told["what"]):
            return Refusal(start, end, "said of something else", cue.question)
        if _both_named(text, start, end, compiled, topic):
            return Refusal(start, end, "one of two that are named", cue.question)
        if _sold_as_other(text, start, end, compiled, topic):
            return Refusal(start, end, "how it was described, told to be otherwise", cue.question)
        if (
            _SO_CALLED.search(text[:start])
            or (_IN_NAME_ONLY.search(text[end:]) and not (likened and of_duty(text, start)))
            or (
                (scare or _doubted_inside(text, start, end))
                and (_THEY_CALL_IT.search(text[:start]) or _LABEL.match(text, end) or not COPULA.search(text[:start]))
            )
        ):
            flip = True
        if _IN_NAME.search(text[end:]):
            return Finding(cue.question, cue.says or "", start, end, f"{cue.name}/in-all-but-name", quotation)
        if topic.compile(_FOR_NOBODY).match(text[end:]):
            flip = not flip
    if _SPOKEN_OF.search(text[:start]) and _is_nominal(text, start, end, topic):
        return Refusal(start, end, "spoken of, not told", cue.question)
    scope = reach(text, start, end, inside=cue.negation == "inside", wish=cue.wish == "refuse")
    flip = flip and not (scope.negated and _IN_A_WAY.match(text[end:]))
    denied = scope.unreal == "condition" and denied_condition(text, start, end)
    if scope.unreal and not denied:
        return Refusal(start, end, scope.unreal, cue.question)
    taken = denied or is_taken_away(text, start, end) or sought_in_vain(text, start, end)
    position = cue.denied if (scope.negated != flip) != taken else cue.says
    if position is None:
        return None
    negated = scope.negated != scope.refuted
    if negated and of_some(text, low, start):
        return Refusal(start, end, "of some only, or of what may happen", cue.question)
    if negated and cue.says and another_does(text, start, end):
        position, negated = cue.says, False
    if negated and cue.says and takes_only(text, end) and topic.compile(("{leave}",)).search(text[start:end]):
        position, negated = cue.says, False
    rule = cue.name + ("/scare-quotes" if flip else "") + (NEGATED if negated else "")
    rule += "/taken-away" if taken else ""
    rule += REFUTED if scope.refuted else ""
    return Finding(cue.question, position, start, end, rule, None if scare else quotation)


_LABEL = re.compile(r"[”\"’']\s+(?:label|tag|billing|sticker|badge|brand|banner)\b")
""" "The program's “voluntary” label lasted a week": the marks doubt the word."""
_PREDICATED = re.compile(r"(?i)(?:\s+[\w’'-]+){0,2}?,?\s+(?:is|isn['’]t|was|wasn['’]t|has|had|does|ought)\b")


def _of_any_such_program(text: str, low: int, start: int, end: int, topic: Topic) -> bool:
    """ "A program that nobody may refuse is a mandate": what it would take, of which the main clause tells."""
    such = topic.compile(
        ("(?:an?|any) (?:\\w+ )?{program_noun} (?:that |which )?(?:(?:you|they|we|it|one|nobody|no one) )?$",)
    )
    return such.search(text[low:start]) is not None and _PREDICATED.match(text, end) is not None


def _doubted_inside(text: str, start: int, end: int) -> bool:
    """Whether single marks hug the word inside a quotation: "this ‘voluntary’ program"."""
    return text[start - 1 : start] in ("‘", "'") and text[end : end + 1] in ("’", "'")


def _is_nominal(text: str, start: int, end: int, topic: Topic) -> bool:
    """Whether the cue is a noun phrase: "the right to leave", "voluntary participation"."""
    if _NOMINAL.match(text, start) or topic.compile(("{leaving}",)).match(text[start:end]):
        return True
    if _CHARACTER.match(text, end):
        return True
    return topic.compile(("{program_noun}",)).match(text[end:].lstrip(" \"”’'")) is not None


def _bare(position: str | None, topic: Topic) -> Iterator[Words]:
    if position is not None:
        yield topic.bare_words(position)


def _both_named(text: str, start: int, end: int, compiled: CompiledCue, topic: Topic) -> bool:
    """ "Is called voluntary or mandatory", "the words “voluntary” and “mandatory”"."""
    for words in _bare(compiled.cue.denied, topic):
        for other in words.finditer(text):
            first, second = sorted(((start, end), other.span()))
            between = text[first[1] : second[0]]
            if _ALTERNATIVE.match(between) and not re.search(r"(?i)\bnot\b|n['’]t\b", between):
                return True
            if _LISTED.fullmatch(between) and re.search(r"\S", between):
                return True
    return False


def _sold_as_other(text: str, start: int, end: int, compiled: CompiledCue, topic: Topic) -> bool:
    """ "What was sold as voluntary was never voluntary", "sold a mandatory program as a voluntary one"."""
    if _SOLD.search(text[:start]) and (turn := _TURN.match(text, end)):
        return any(words.search(text, turn.end()) for words in _bare(compiled.cue.denied, topic))
    sold = _SOLD_AS.search(text[:start])
    if not sold:
        return False
    if _CONTRAST.search(text, end):
        return True
    own, other = _bare(compiled.cue.says, topic), _bare(compiled.cue.denied, topic)
    ahead = any(words.search(text, end) for each in (own, other) for words in each)
    return ahead or any(words.search(sold.group()) for words in _bare(compiled.cue.denied, topic))


def _between(text: str, one: Finding, other: Finding) -> str:
    return text[min(one.end, other.end) : max(one.start, other.start)]


def _distinct(text: str, found: list[tuple[int, Finding]], topic: Topic) -> tuple[Finding, ...]:
    """In one clause and voice a question gets one position: that of the more special cue (pack order). The same
    position twice in a sentence by one voice counts once; what only adds to another position is no second one."""
    kept: list[Finding] = []
    for order, f in sorted(found, key=lambda item: (item[0], item[1].start)):
        main = topic.cues[order].cue.adds_to
        if any(other.position == main and ";" not in _between(text, f, other) for _, other in found):
            continue
        place = clause(text, f.start, f.end)
        clash = any(
            k.question == f.question
            and k.quotation == f.quotation
            and (k.position == f.position or clause(text, k.start, k.end) == place)
            for k in kept
        )
        if not clash:
            kept.append(f)
    return tuple(sorted(kept, key=lambda f: f.start))
