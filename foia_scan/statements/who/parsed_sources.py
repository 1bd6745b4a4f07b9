"""Who makes a claim, by how the sentence is parsed: the subject of the clause that it hangs on, whatever the verb.

The rules of :mod:`reporting` know the usual verbs and where their subjects stand. "She adhered to the view that …" and
"By May, he predicted, …" are found here, where those rules find nobody and the paper's author would be told instead.
Relations are those of Universal Dependencies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from foia_scan import language
from foia_scan.language import Word
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.saying_words import AGAINST_WHAT
from foia_scan.statements.who.source_bodies import PAPER
from foia_scan.statements.who.sources import resolve
from foia_scan.statements.who.speakers import PERSON_ROLE
from foia_scan.statements.writers.own_voice import Holder, Setting, organization_in, own_voice

MOST_WORDS = 70
"""Of a sentence that is parsed for its sources: a longer one is mostly a list."""
_VIEW = frozenset(
    "view opinion position belief impression understanding conclusion assurance claim contention theory thought "
    "argument answer reply message word statement assertion complaint point".split()
)
"""Nouns on which a claim hangs: "the view that towns may leave"."""
_NOT_THEIRS = re.compile(
    r"(?:kn(?:ow|ew)|learn|discover|f(?:ind|ound)|reali[sz]|see|saw|notic|forg[eo]t|rememb|hear|check|verif|"
    r"ask|wonder|hope|hoping|wish|want|demand|request|urg|vot|mov|doubt|den(?:y|i)|disput|fear|worr|"
    r"mean|seem|appear|happen|ensur|requir|show|prov|turn|follow|let|ma[dk]e|caus|prevent|decid|order|direct|instruct|"
    r"pretend|imagin|suppos|assum|wait|car|matter|help|tr(?:y|i)|ch(?:ose|oose|osen)|sit|stand|live|work|is$|was$|are$|were$|be$|been$)"
)
"""Verbs whose subject does not claim what hangs on them: it is so, is asked for, or is somebody else's."""
_ONE_THING = re.compile(r"\s+(?:(?:me|us|him|her|them)\s+)?(?:one\s+thing|the\s+other|another|something\s+else)\b")
"""Where nothing is told of what they say: "The port says one thing and the capital the other, and nobody knows …"."""
_AT_NO_TIME = re.compile(r"\W*(?:At no time|Never|In no (?:case|event|way|sense)|Under no circumstances|Nowhere)\b")
"""How a sentence begins that tells what somebody did not think."""
_MODALS = frozenset("may might could should would must can shall will wo ca".split())
_DENIED = frozenset("not n't n’t never nobody neither nor".split())
_NEVER_SAID = re.compile(
    r"\b(?:never|not|hardly|n[’']t|fail(?:s|ed)\s+to|without\s+(?:ever\s+)?)\s*(?:once\s+|ever\s+|yet\s+)?"
    r"(?:made|make|making|been|say|said|told|tell|explain(?:ed)?|spell(?:ed)?|state[d]?)\s+(?:it\s+)?(?:\w+\s+)?"
    r"(?:clear|plain|plainly|clearly|out|anywhere|anyone|anybody|us|whether)\b"
)
"""What somebody did not say is not his claim: "The port never made it clear whether a town could leave"."""
_BEFORE = 24
"""Characters before the verb in which it is denied."""
_NO_ONE = re.compile(r"(?i)(?:no|nobody|none|neither|few|hardly|not|whoever|anyone|anybody|everyone|everybody)\b")
_SOMEBODY = re.compile(r"(?i)(?:he|she)$")
_SHORT = 9
"""Words of a clause put in between: "he went on", "the clerk is sure"."""
_SET_APART = frozenset({"acl:relcl", "acl", "appos", "parataxis", "punct", "conj", "cc"})


def claimed_by(start: int, end: int, setting: Setting) -> Holder | None:
    """Somebody other than the writer who claims what the passage's words at start..end tell; None if nobody does."""
    frame = parsed_source(start, end, setting.passage.text)
    if (
        frame is None
        or not _may_claim(frame.source, setting)
        or _NEVER_SAID.search(setting.passage.text, frame.verb_start - _BEFORE)
    ):
        return None
    found = resolve(frame, setting, "paraphrased")
    if found is None or found.frame is None or found.attribution == "direct":
        return None
    return None if found.speaker and found.speaker == own_voice(setting).speaker else found


def _may_claim(source: str, setting: Setting) -> bool:
    """Whether a person, an office or a body is named, and no paper or law."""
    if _NO_ONE.match(source) or PAPER.search(source):
        return False
    named = _SOMEBODY.match(source) or persons_in(source, setting.who) or organization_in(source, setting.topic)
    return bool(named) or (
        PERSON_ROLE.search(source) is not None and re.match(r"(?i)(?:the|an?)\s", source) is not None
    )


def parsed_source(start: int, end: int, text: str) -> Frame | None:
    """The clause whose subject claims what the words at start..end of the sentence tell; None if none does.

    Where start and end are both 0 it is the sentence's main claim."""
    if text.rstrip("”\"’') ").endswith("?") or _AT_NO_TIME.match(text):
        return None
    words = language.dependencies(text) if len(text.split()) <= MOST_WORDS else ()
    if not 3 < len(words) <= MOST_WORDS:
        return None
    places = _places(words, text)
    for verb, kind in _claiming(_target(start, end, words, places), words):
        subject = _subject(verb, words)
        if subject is None or not _claims(verb, words):
            continue
        source = _phrase(subject, words, places, text)
        begin, stop = places[verb]
        if _ONE_THING.match(text, stop) or AGAINST_WHAT.search(text[:begin]):
            continue
        if kind == "after" and not _is_put_in(places[min(_below(verb, words))][0], verb, words, places, text):
            continue
        if kind == "after":
            return Frame(source, "", text[begin:stop], begin, stop, 0, len(text), "after")
        return Frame(source, "", text[begin:stop], begin, stop, stop, len(text), "before")
    return None


def _places(words: Sequence[Word], text: str) -> list[tuple[int, int]]:
    """Where each word stands in the text."""
    lower, at, places = text.lower(), 0, []
    for word in words:
        found = lower.find(word.text, at)
        begin = found if found >= 0 else at
        at = begin + len(word.text) if found >= 0 else at
        places.append((begin, at))
    return places


def _target(start: int, end: int, words: Sequence[Word], places: Sequence[tuple[int, int]]) -> int | None:
    """The word of the stretch that hangs on one outside; None where no stretch is given."""
    inside = {i for i, (begin, stop) in enumerate(places) if begin < end and stop > start}
    return next((i for i in sorted(inside) if words[i].head not in inside or words[i].head == i), None)


def _claiming(target: int | None, words: Sequence[Word]) -> Iterator[tuple[int, str]]:
    """The verbs on which the claim hangs, the nearest first, and whether they stand before it or are put into it."""
    if target is None:
        claims = (i for i, word in enumerate(words) if word.relation == "ccomp" or _hangs_on_a_view(word, words))
        target = next(claims, next(i for i, word in enumerate(words) if word.head == i))
    at = target
    passed = [at]
    while words[at].head != at:
        head = words[at].head
        if words[at].relation == "acl:relcl":  # "…, which is untrue": a clause that is added is the writer's
            return
        if words[at].relation == "ccomp":
            yield head, "before"
        elif _hangs_on_a_view(words[at], words):
            yield _verb_of(head, words), "before"
        at = head
        passed.append(at)
    for anchor in passed:
        for i, word in enumerate(words):
            put_in = word.head == anchor and word.relation == "parataxis" and i not in passed
            if put_in and len(_below(i, words)) <= _SHORT:
                yield i, "after"


def _hangs_on_a_view(word: Word, words: Sequence[Word]) -> bool:
    return word.relation.startswith("acl") and words[word.head].text in _VIEW


def _is_put_in(begin: int, verb: int, words: Sequence[Word], places: Sequence[tuple[int, int]], text: str) -> bool:
    """Whether a clause stands between commas, or behind one at the sentence's end: "…, the clerk is sure, …"."""
    said = [i for i in _below(verb, words) if words[i].relation != "punct"]
    before, after = text[:begin].rstrip(), text[places[max(said)][1] :].lstrip()
    return before.endswith((",", "—", "–", "”")) and re.match(r"[,.—–”]|$", after) is not None


def _verb_of(noun: int, words: Sequence[Word]) -> int:
    """The verb that a noun depends on, over other nouns."""
    at = noun
    while words[at].head != at and words[at].relation.split(":")[0] in ("obl", "obj", "nmod", "xcomp", "nsubj", "conj"):
        at = words[at].head
    return at


def _subject(verb: int, words: Sequence[Word]) -> int | None:
    """The subject of a verb, or of the one that it is coordinated with or completes: "She rose and told us that …"."""
    at = verb
    for _ in range(3):
        found = next((i for i, word in enumerate(words) if word.head == at and word.relation == "nsubj"), None)
        if found is not None:
            return found
        if words[at].relation not in ("conj", "xcomp") or words[at].head == at:
            return None
        at = words[at].head
    return None


def _claims(verb: int, words: Sequence[Word]) -> bool:
    if _NOT_THEIRS.match(words[verb].text):
        return False
    beside = {words[i].text for i, word in enumerate(words) if word.head == verb and i != verb}
    return not (beside & _DENIED or beside & _MODALS)


def _below(at: int, words: Sequence[Word]) -> set[int]:
    """The word with all that hangs on it."""
    found = {at}
    grown = True
    while grown:
        more = {i for i, word in enumerate(words) if word.head in found} - found
        found |= more
        grown = bool(more)
    return found


def _phrase(subject: int, words: Sequence[Word], places: Sequence[tuple[int, int]], text: str) -> str:
    """The subject with what belongs to it; clauses and names set apart by commas left out."""
    apart: set[int] = set()
    for i, word in enumerate(words):
        if word.relation in _SET_APART and i != subject:
            apart |= _below(i, words) if i in _below(subject, words) else set()
    kept = sorted(_below(subject, words) - apart)
    return text[places[kept[0]][0] : places[kept[-1]][1]].strip()
