"""Positions in a sentence: the topic's cues, read with negation, unreal contexts, scare quotes and other programs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foia_scan.statements.quotations import Quotation, is_scare
from foia_scan.statements.scope import clause, reach
from foia_scan.topics import CompiledCue, Topic, Words

_METALANGUAGE = re.compile(
    r"(?i)\b(?:words?|terms?|phrases?|adjective|label|language|passage|paragraph|wording|"
    r"say|saying|write|use[ds]?|using|avoid(?:ed)?|pronounce|stop(?:ped)?)\b[\s“”\"'‘’:,]{0,4}$"
)
_THE_WORD = re.compile(r"(?i)\b(?:words?|terms?|phrases?)\s+[“\"'‘]$")
_SO_CALLED = re.compile(
    r"(?i)\b(?:so[- ]called|supposed(?:ly)?|allegedly|purported(?:ly)?|self-styled|"
    r"in name only|pretended)\s+[“\"'‘]?$"
)
_IN_NAME = re.compile(r"(?i)^[\"”'’]?,?\s+(?:in (?:everything|all) but name)")
_IN_NAME_ONLY = re.compile(
    r"(?i)^[\"”'’]?,?\s+(?:in name only|only in name|on paper only|as (?:the|gravity|"
    r"a) (?:tide|draft|gravity|weather)|in the way that)"
)
_COPULA = re.compile(
    r"(?i)(?:\b(?:is|are|was|were|be|been|being|remain(?:s|ed)?|become(?:s)?|became|"
    r"seem(?:s|ed)?|appear(?:s|ed)?(?: to be)?|as|it|them|made?|make[s]?|making|call(?:s|"
    r"ed)?|strictly|entirely|purely)|['’](?:s|re)|n['’]t)\s+(?:\w+ly |not |never |"
    r"no longer |always |now |still |also |only |in fact |indeed |in effect |truly |"
    r"already |anything other than |anything but |at all times |at all |"
    r"from the (?:start|outset|beginning) |both |neither |"
    r"(?:an? |one )?(?:hundred|100|\d+) ?(?:percent|per cent|%) )*[“\"‘']?$"
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


def positions(
    text: str, quotes: tuple[Quotation, ...], lead: str, topic: Topic
) -> tuple[tuple[Finding, ...], tuple[Refusal, ...]]:
    """Every position in a sentence, leftmost first; the first cue of the pack that fits a stretch takes it."""
    found: list[tuple[int, Finding]] = []
    refused: list[Refusal] = []
    masked = [m.span() for _, pattern in topic.senses for m in pattern.finditer(text)]
    for order, compiled in enumerate(topic.cues):
        for match in compiled.pattern.finditer(text):
            span = match.span()
            if any(a < span[1] and span[0] < b for a, b in masked) or any(
                f.start < span[1] and span[0] < f.end for _, f in found
            ):
                continue
            if compiled.cue.ellipsis and not _has_antecedent(text[: span[0]], lead, compiled, topic):
                continue
            verdict = _judge(text, span, compiled, quotes, topic)
            if isinstance(verdict, Refusal):
                refused.append(verdict)
            elif verdict is not None:
                found.append((order, verdict))
    return _distinct(text, found), tuple(refused)


def _has_antecedent(before: str, lead: str, compiled: CompiledCue, topic: Topic) -> bool:
    """What the bare "it can't" leaves out was said in the sentence or right before it."""
    last = re.split(r"(?<=[.!?])\s+", lead.rsplit("\n\n", 1)[-1].strip())[-1] if lead.strip() else ""
    wanted = {p.tag for p in topic.question(compiled.cue.question).positions}
    return any(name in wanted and pattern.search(f"{last} {before}") for name, pattern in topic.tags)


def _judge(
    text: str, span: tuple[int, int], compiled: CompiledCue, quotes: tuple[Quotation, ...], topic: Topic
) -> Finding | Refusal | None:
    cue = compiled.cue
    start, end = span
    low, high = clause(text, start, end)
    if compiled.unless and compiled.unless.search(text, low, high):
        return None
    other = other_program(text, low, high, topic)
    if other:
        return Refusal(start, end, f"about {other}")
    if _other_object(text, start, end, topic):
        return Refusal(start, end, "said of something else")
    if _THE_WORD.search(text[:start]):
        return Refusal(start, end, "the word is mentioned, not used")
    quotation = next((q for q in quotes if q.holds(start, end)), None)
    scare = quotation is not None and is_scare(text, quotation)
    word = cue.name.startswith("word-")
    flip = False
    if word:
        if _METALANGUAGE.search(text[:start]):
            return Refusal(start, end, "the word is mentioned, not used")
        if not _of_program(text, start, end, low, topic):
            return Refusal(start, end, "said of something else")
        if (
            _SO_CALLED.search(text[:start])
            or _IN_NAME_ONLY.search(text[end:])
            or (scare and not _COPULA.search(text[:start]))
        ):
            flip = True
        if _IN_NAME.search(text[end:]):
            return Finding(cue.question, cue.says or "", start, end, f"{cue.name}/in-all-but-name", quotation)
    scope = reach(text, start, end, inside=cue.negation == "inside", wish=cue.wish == "refuse")
    if scope.unreal:
        return Refusal(start, end, scope.unreal)
    position = cue.denied if scope.negated != flip else cue.says
    if position is None:
        return None
    rule = cue.name + ("/scare-quotes" if flip else "") + ("/negated" if scope.negated else "")
    return Finding(cue.question, position, start, end, rule, None if scare else quotation)


def other_program(text: str, low: int, high: int, topic: Topic) -> str | None:
    """Another program that the clause names beside no name of ours, or that the whole sentence names alone."""
    if topic.names_program(text[low:high]):
        return None
    for name, pattern in topic.other_programs:
        if pattern.search(text[low:high]) or (pattern.search(text) and not topic.names_program(text)):
            return name
    return None


_OBJECT = re.compile(
    r"(?i)\b(?:(?:opt(?:s|ed|ing)?|stay(?:s|ed|ing)?|g[eo]t(?:s|ting)?|pull(?:s|ed|ing)?|back(?:s|ed|ing)?|"
    r"bow(?:s|ed|ing)?|drop(?:s|ped|ping)?|keep(?:s|ing)?|way) out|withdr[ae]w\w*|removed|excluded|dropped)\s+(?:of|"
    r"from)\s+(?P<object>(?:the |this |that |our |its |their |any |all |an? )?[\w’'-]+(?: [\w’'-]+){0,3})"
)


_DETERMINED = re.compile(
    r"(?i)(?:(?:the|this|that|our|its|their|any|all|an?|such|whole|entire|new|federal|ice|dhs|"
    r"so called|voluntary|mandatory|"
    r"same|current|local|state|deployment|activation|['“\"‘])\s*)*"
)


def _other_object(text: str, start: int, end: int, topic: Topic) -> bool:
    """ "opt out of the public directory": what is left is something else than the program."""
    match = _OBJECT.search(text, max(0, start - 5), min(len(text), end + 45))
    if not match or match.start() > end:
        return False
    ours = topic.compile(
        (
            "{program_noun}",
            "{plan}",
            "{partial}",
            "{sharing}",
            "{receive}",
            "them",
            "that",
            "such",
            "federal",
            "ice",
            "dhs",
        )
    )
    named = match.group("object")
    found = ours.search(named)
    if topic.speaks_of_program(named):
        return False
    return found is None or _DETERMINED.fullmatch(named[: found.start()]) is None


_MADE = re.compile(
    r"(?i)\b(?:mak(?:e|es|ing)|made|leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|render(?:s|"
    r"ed)?|consider(?:s|ed)?|regard(?:s|ed)?|declar(?:es?|ed)|treat(?:s|ed)?|call(?:s|"
    r"ed)?|describ(?:es?|ed))\b"
)
_PARTICIPATION_IN = re.compile(
    r"(?i)\b(?:participation|enrol?lment|membership) (?:by [\w ]{1,30} )?in (?:the |its |this |our |an? )?"
    r"(?!programs?\b(?!['’]s)|"
    r"secure|s-?comm|it\b|this\b|sc\b|such|ice|federal|sharing)"
)


def _of_program(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether "voluntary", "mandatory" … is said of the program: of its noun, its name, or a pronoun for it."""
    nouns = topic.compile(("{program_noun}",))
    own = text[low:start]
    head = re.match(r"[\"”’']?\s+((?:[\w’'-]+\s+){0,2}?[\w’'-]+)", text[end : end + 40])
    if _PARTICIPATION_IN.search(own):
        return False
    if head and re.match(r"(?i)basis\b", head.group(1)):
        return bool(re.search(r"(?i)\bparticipat|\bjoin|\btake part", text))
    if head and _other_noun(text[end : end + 40]):
        return (
            nouns.match(head.group(1).split()[-1]) is not None
            or nouns.match(head.group(1)) is not None
            or (head.group(1).split()[0] == "one" and nouns.search(text) is not None)
        )
    if _MADE.search(own) and nouns.search(own[max(0, len(own) - 70) :]):
        return True
    if _COPULA.search(own) or re.search(r"(?i)\b(?:as|of)\s+[“\"‘']?$", own):
        return _subject_is_program(text, own, low, nouns, topic)
    if (
        own.strip() == ""
        or _named_right_before(own, nouns)
        or re.search(r"(?i)\b(?:not|now|never|no longer|a|strictly|purely|entirely|or|and)\s+[“\"‘']?$", own)
    ):
        return bool(nouns.search(text) or topic.names_program(text))
    return False


def _named_right_before(own: str, nouns: Words) -> bool:
    """ "Participation mandatory": slides and notes leave out the verb."""
    return any(not own[m.end() :].strip(" :–—-") for m in nouns.finditer(own))


_PRONOUN_TO_CUE = re.compile(
    r"(?i)\b(?:it|this|that)(?:['’]s|['’]ll)?(?:\s+(?:is|was|has|had|have|will|would|be|been|became|"
    r"becomes?|remain\w*|seem\w*|appear\w*|times|start|outset|hundred|percent|now|never|always|not|no|"
    r"longer|still|strictly|\w+ly|\w+n['’]t|put|given|described|called|to|us|them|me|an?|as|in|all|of|"
    r"the|course|both|neither|fact|effect|and|or|so|then|today|"
    r"anything|but|far|from|just|also|only|once|ever|supposed|practice|matter|practical))*\s*[“\"‘']?$"
)


def _subject_is_program(text: str, own: str, low: int, nouns: Words, topic: Topic) -> bool:
    if nouns.search(own) or topic.names_program(own) or _PRONOUN_TO_CUE.search(own):
        return True
    if re.match(r"(?i)\s*$|\s*(?:is|was|are|were)\b", own) or re.search(
        r"(?i)\b(?:which|that|who)\s+(?:is|was|are|were)\s+(?:\w+\s+)?$", own
    ):
        return nouns.search(text[max(0, low - 30) : low]) is not None
    return False


_FUNCTION_WORD = re.compile(
    r"(?i)(?:in|for|on|and|or|but|as|at|to|now|today|by|from|under|when|that|with|if|after|since|until|because|once|before|"
    r"unless|except|then|again|either|too|yet|ever|there|here|the|an?|rather|throughout|across|only|not|so|is|was|are|were|"
    r"has|had|have|will|would|through|within|without|during|while|where|which|who|whether|than|anyway|anymore|any|all|"
    r"everywhere|right|just|at|already|still|though|although|despite|regardless|beginning|starting|effective|until|next|"
    r"this|these|those|our|their|its|his|her|my|your|we|they|he|she|you|i|it|said|says|county\b.*|nation.*)$"
)


def _other_noun(after: str) -> bool:
    """An attributive use: a noun follows that is not the program's."""
    following = re.match(r"[\"”’']?\s+([a-z]+)", after)
    return following is not None and _FUNCTION_WORD.match(following.group(1)) is None


def _distinct(text: str, found: list[tuple[int, Finding]]) -> tuple[Finding, ...]:
    """In one clause and voice a question gets one position: that of the more special cue (pack order). The same
    position twice in a sentence by one voice counts once."""
    kept: list[Finding] = []
    for _, f in sorted(found, key=lambda item: (item[0], item[1].start)):
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
