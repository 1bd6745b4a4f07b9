"""Positions where no cue fits: what the topic's trained classifier tells of the whole sentence or of its quotation.

It speaks last: only where no cue said anything (what it makes of a cue's own finding, ``doubts`` tells), and never of
questions, wishes, bills or other programs, which the rules know better. Where a cue was turned down because the
sentence does not plainly say it, as a claim and of the program, the classifier has to be surer; where it was for
another reason nothing is said.
"""

from __future__ import annotations

import re

from foia_scan.statements.quotations import Quotation, quotations
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.reporting import frames
from foia_scan.statements.what.claims_nothing import claims_nothing
from foia_scan.statements.what.doubts import DOUBTFUL, FEWEST_WORDS, NEGATES_ANOTHER, SURE, of_another_matter
from foia_scan.statements.what.never_said import said_by_nobody
from foia_scan.statements.what.positions import NOT_PLAINLY, Finding, Refusal
from foia_scan.statements.what.quoted_sentences import in_pieces, only_quoted, telling_piece
from foia_scan.statements.what.said_of import other_program
from foia_scan.statements.what.scope import reach
from foia_scan.statements.what.turned_round import COMPARED, denied_twice
from foia_scan.statements.what.words_wanted import wanted_throughout
from foia_scan.topics import Topic

RULE = "learned"
_QUESTION = re.compile(r"\?[\"'”’)\s]*$|^\W*(?:if|when|where)\b[^,]*:\s*$", re.IGNORECASE)
"""Questions, and the headings under which an answer stands: "If a city asks to be left out:"."""
_STANCE = re.compile(
    r"(?i)\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|can|could|may|might|must|shall|have to|"
    r"has to|"
    r"had to|whether|regardless|matter|unless|choice|choose|chose|free|decide[sd]?|decision|up to|consent|permission|"
    r"invit\w+|offer\w*|ask(?:ed|s)?|lets?|allow\w*|order(?:ed|s)?|anyway|automatic\w*|whoever|whatever|whichever|"
    r"wherever|hardly|too late|nowhere|depends?)\b|n['’]t\b"
)
"""Without one of these a sentence tells how things go, not whether they have to: "The prints go to the FBI"."""
_WISH = re.compile(
    r"(?i)\b(?:(?:I|we|he|she) moved? that|wish(?:es|ed)? (?:that )?(?:[\w’'-]+ ){1,4}(?:were|could|would|had)|"
    r"(?:resolution|letter|motion|petition|order|measure) (?:\w+ )?(?:ask|request)(?:s|ed)? that|"
    r"(?:may|might) not (?:want|wish|care) to|"
    r"(?<!that )(?<!who )(?<!which )(?:want|would like)(?:s|ed)? "
    r"(?:(?!(?:would|will|can|could|may|be|is|are|need)\b)[\w’'-]+ ){1,4}(?:taken|removed|left|let|dropped|kept|pulled|"
    r"struck) (?:off|out|from|go)(?![^.;]{0,90}\b(?:can|may|will|would|need|comes?|goes|must|could)\b)|"
    r"(?:its|their|his|her|our|my|the|[a-z]+['’]s) (?:wish|request|desire|intention|intent|plan|hope)s? to|"
    r"urge[sd]?|petition(?:s|ed)?|resolve[sd]?|resolved|demand(?:s|ed)?|"
    r"(?:like|want(?:s|ed)?|need(?:s|ed)?) to (?:know|see|hear|learn))\b"
)
_ASKED_OR_NOT_SAID = re.compile(
    r"(?i)\b(?:motion|asks? (?:that|if|whether|how)|"
    r"asked (?:that|if|whether|how|(?:never |not )?to|(?:\w+ ){0,3}questions?)|"
    r"ask(?:s|ed) (?:\w+ ){0,4}?for (?:any|some|an?)|ask(?:s|ed)? to be (?:told|shown|informed|advised)|"
    r"asking|questions? (?:was|were|from|is|about|on|of)|inquir\w+|wonder\w*|curious|find out|look(?:ing)? into|"
    r"please|let (?:me|us|him|her|them) know|(?:tell|advise|inform) (?:me|us)|(?:could|can|would|will) you|"
    r"option \w+ is to|avoid(?:s|ed|ing)?|(?:left|leave|leaving) out)\b"
)
"""Wishes and words kept back, which tell where a cue was turned down: "has asked never to be required"."""
_UNDECIDED = re.compile(
    r"(?i)\b(?:no|not|nobody|neither|nor|never|cannot|still|yet|open|undecided|unsettled|unresolved|"
    r"unknown|unclear|unsure|"
    r"unable|guess\w*|weigh\w*|review|differ\w*|conflict\w*|contradict\w*|irreconcilable|both ways|depends?)\b|n['’]t\b"
)
"""Without one of these "whether a county may opt out" is what somebody asks, attaches or speaks of."""
_PROPOSED = re.compile(
    r"(?i)^\W*(?:\(?\w{1,2}[.)]\s+)?that\b(?:(?!\b(?:is|was|are|were|will|would|has|have|had|can|could|may|"
    r"might|to)\b).)*?"
    r"\bbe\s+\w+"
)
""" "That no letter be sent": what somebody recommends or moves."""
_OPTION = re.compile(
    r"(?i)^\W*(?:under )?(?:(?:the|this|that|an?|one|each|our) )?(?:\w+ )?"
    r"(?:options?|alternatives?|proposals?|scenarios?|drafts?|bills?)\b"
    r"[^.;:]{0,20}\b(?:would|is to|are to)\b"
)
"""What a plan would bring: "Option B would publish a procedure"."""
_INDIRECT = "indirect question"
_OPEN = frozenset(
    {
        NOT_PLAINLY,
        _INDIRECT,
        "wish",
        "condition",
        "spoken of, not told",
        "how others call it",
        "a proposal to say it",
        DOUBTFUL,
        NEGATES_ANOTHER,
        COMPARED,
    }
)
"""Why a cue may be turned down and the sentence still take a position by other words: "no settled line on whether we
may opt out"."""
_SUREST = 0.98
"""How likely it must be where no word signs a stance: a sentence that tells how prints travel was told at 0.96."""
_SURE_UNNAMED = 0.97
"""How likely it must be where the sentence names nothing that the question is about: "We can't send this up as is"."""
_SURE_OTHERWISE = 0.99
"""How likely it must be where the only watched word is meant otherwise: "we came in as volunteers"."""
_SURE_IN_PART, _SURE_IN_MARKS = 0.99, 0.95
"""How likely it must be of one clause, or of one quotation, where the whole sentence is not told."""
_FEWEST_REPORTED = 4
_LIKELY = 0.35
"""How likely the position must be of the reported words alone: fewer words, fewer signs."""
_MOSTLY = 0.5
"""The share of a sentence that its quotation takes when the position is looked for in the quotation alone."""


_LEFT_OPEN = re.compile(
    r"(?i)(?:\b(?:not|never|hardly)|n['’]t) (?:be |been )?(?:\w+ly )?(?:enough|sufficient|suffice[sd]?)\b|"
    r"\b(?:no|not (?:one|a single)|none of the) (?:[\w’'-]+ ){1,3}(?:has|have|had) (?:yet |so far |to date )?"
    r"(?:opted out|withdrawn|pulled out|dropped out|declined|left|asked|requested)\b|"
    r"\beither\b[^.;:]*,? or (?:there|it|they|we|you|he|she) "
    r"(?:is|are|was|can|could|does|do)(?:n['’]t|['’]t| not|not)\b"
)
"""What leaves it open: "A letter is not enough to keep a county out", "not one county has opted out", "either there is
a way out or there isn't"."""


def beyond_cues(
    text: str,
    quotes: tuple[Quotation, ...],
    topic: Topic,
    turned_down: tuple[Refusal, ...] = (),
    otherwise: bool = False,
) -> tuple[Finding, ...]:
    """The one position that the classifier finds in a sentence, or those of its clauses, or nothing. Offsets into the
    sentence. ``turned_down``: the cues of the sentence that are no position; ``otherwise``: whether its only watched
    word is meant otherwise."""
    if (
        _QUESTION.search(text)
        or _LEFT_OPEN.search(text)
        or denied_twice(text, topic)
        or claims_nothing(text)
        or other_program(text, 0, len(text), topic)
    ):
        return ()
    found = _in_whole(text, quotes, topic, turned_down, otherwise) or _in_parts(text, quotes, topic)
    return tuple(each for each in found if not _is_denied(each.position, turned_down))


def _is_denied(position: str, turned_down: tuple[Refusal, ...]) -> bool:
    """Whether the plain word for it is denied, however the rest reads: "it quit being voluntary"."""
    named = [refusal.denied for refusal in turned_down if refusal.names == position]
    return bool(named) and all(named)


_BETWEEN_CLAUSES = re.compile(
    r"[;:]\s+|,\s+(?:and|but|yet|though|although|while|whereas|so|which)\s+|\s+(?:and|but)\s+that\s+(?=\w)|\s+—\s*"
)


def _in_parts(text: str, quotes: tuple[Quotation, ...], topic: Topic) -> tuple[Finding, ...]:
    """What single clauses say where a sentence says two things ("he may write; the prints go on all the same"), or what
    its quotations say by themselves."""
    between = [match.span() for match in _BETWEEN_CLAUSES.finditer(text)]
    clauses = zip([0, *(b for _, b in between)], [*(a for a, _ in between), len(text)], strict=True) if between else ()
    parts: list[tuple[int, int, float, Quotation | None]] = []
    for a, b in clauses:  # a clause that begins within a quotation ends with it
        within = next((q for q in quotes if q.start <= a < q.end), None)
        parts.append((a, min(b, within.end) if within else b, _SURE_IN_MARKS if within else _SURE_IN_PART, within))
    longest = _MOSTLY * len(text)  # a longer quotation was judged for the whole
    parts += [(q.start, q.end, _SURE_IN_MARKS, q) for q in quotes if q.end - q.start < longest]
    found: list[Finding] = []
    for start, end, sure, quotation in parts:
        said = text[start:end]
        if len(said.split()) < FEWEST_WORDS or not _STANCE.search(said) or _WISH.search(said):
            continue
        if _ASKED_OR_NOT_SAID.search(text[:end]) or not _of_the_topic(said, topic):
            continue
        learned = topic.learned(said)
        if learned is None or learned.probability < sure:
            continue
        if reach(text, end, end, inside=True, wish=True).unreal or of_another_matter(said, topic):
            continue
        if any(earlier.position == learned.position for earlier in found):
            continue
        if quotation is None:
            start += _content(said, quotations(said), learned.position, topic)
        found.append(Finding(topic.question_of(learned.position), learned.position, start, end, RULE, quotation))
    return tuple(sorted(found, key=lambda each: each.start))


def _in_whole(
    text: str, quotes: tuple[Quotation, ...], topic: Topic, turned_down: tuple[Refusal, ...], otherwise: bool
) -> tuple[Finding, ...]:
    longest = max(quotes, key=lambda q: q.end - q.start, default=None)
    quotation = longest if longest is not None and longest.end - longest.start >= _MOSTLY * len(text) else None
    start, end = (quotation.start, quotation.end) if quotation is not None else (0, len(text))
    said = text[start:end]
    if len(said.split()) < FEWEST_WORDS or _WISH.search(said) or _PROPOSED.match(said) or _OPTION.match(said):
        return ()
    learned = topic.learned(said)
    if learned is None or (learned.probability < _SURE_UNNAMED and not _of_the_topic(said, topic)):
        return ()
    if (otherwise and learned.probability < _SURE_OTHERWISE) or said_by_nobody(text) or wanted_throughout(text):
        return ()
    doubts = {refusal.reason for refusal in turned_down}
    doubts |= {reason for reason in (reach(text, end, end, inside=True, wish=True).unreal,) if reason}
    if not _OPEN.issuperset(doubts) or (doubts and _ASKED_OR_NOT_SAID.search(said)):
        return ()
    if _INDIRECT in doubts and not _UNDECIDED.search(said):
        return ()
    ought = any(_OUGHT_TO_BE.search(text[: refusal.start]) for refusal in turned_down)
    if ought and not _AND_IS_OR_IS_NOT.search(text):
        return ()
    if learned.probability < _SURE_OTHERWISE and _said_of_a_thing(text, turned_down, topic):
        return ()
    if learned.probability < (SURE if doubts else 0) or (learned.probability < _SUREST and not _STANCE.search(said)):
        return ()
    if of_another_matter(text, topic):
        return ()
    question = topic.question_of(learned.position)
    if quotation is None and in_pieces(text, quotes, topic):
        piece = telling_piece(text, quotes, learned.position, topic)
        return (Finding(question, learned.position, piece.start, piece.end, RULE, piece),)
    if (
        quotation is None
        and longest is not None
        and (
            only_quoted(text, longest, quotes, topic)
            or _says_it(text[longest.start : longest.end], learned.position, topic)
        )
    ):
        start = longest.start + _content_of(longest, text, learned.position, topic)
        return (Finding(question, learned.position, start, longest.end, RULE, longest),)
    if quotation is None:
        start = _content(text, quotes, learned.position, topic)
    else:
        start += _content_of(quotation, text, learned.position, topic)
    return (Finding(question, learned.position, start, end, RULE, quotation),)


_OUGHT_TO_BE = re.compile(r"(?i)\b(?:ought to|should)(?: not)? be (?:made )?[“\"‘]?$")
_AND_IS_OR_IS_NOT = re.compile(
    r"(?i)\b(?:is|are|was|were) and (?:ought|should)\b|\b(?:intended|meant|agreed) that\b|"
    r"\b(?:and|but)\b[^.;]*\b(?:it|this(?: one)?|that|they) (?:\w+ )?(?:is|are|was|were)(?:n['’]t)?\b"
)
"""How it ought to be, in somebody's eyes, is not how it is, unless that is told too."""
_THING_IS = re.compile(
    r"(?i)(?<!\bin )(?<!\bon )(?<!\bof )(?<!\bat )(?<!\bby )(?<!\bto )\b(?:the|our|all|these|those|my|his|her|their)\s+"
    r"(?P<thing>(?:[\w’'-]+\s+){1,3})(?:is|are|was|were|will be|remains?)\s+$"
)


_ANY_THING = re.compile(r"(?i)\b(?:thing|matter)\b")


def _said_of_a_thing(text: str, turned_down: tuple[Refusal, ...], topic: Topic) -> bool:
    """ "The booking software is mandatory, whether or not the jail takes part": the watched word is of another
    thing."""
    told = (_THING_IS.search(text[: r.start]) for r in turned_down if r.reason == NOT_PLAINLY)
    ours = ("program_noun", "jurisdiction", "state_name", "sharing")
    things = [match["thing"] for match in told if match is not None]
    return any(not (_ANY_THING.search(thing) or topic.has_word_of(ours, thing)) for thing in things)


_ANYBODY = re.compile(r"(?i)\b(?:to|for|with|from|by|at|on)\s+(?P<party>any(?:body|one))\b")
"""Who could be anyone, to whom something is done: "She opens the door to anybody" names none who could take part, and
"not in a way that anybody could use" does."""


_ANCHORS = ("{program_noun}", "{jurisdiction}", "{state_name}", "{sharing}", "{partial}", "{leave}", "{leaving}")


def _of_the_topic(said: str, topic: Topic) -> bool:
    """Whether the sentence names anything that the question is about: one who could take part, the program, what it
    shares, leaving or having to."""
    nobodies = {match.start("party") for match in _ANYBODY.finditer(said)}
    return (
        any(found.start() not in nobodies for each in _ANCHORS for found in topic.compile((each,)).finditer(said))
        or topic.speaks_of_program(said)
        or any(words.search(said) for _, words in topic.tags)
    )


_BUT = re.compile(r"[;.]|,\s+(?:and|but|yet|though|although|while|whereas|which|so)\b")


_BUT_NOT = re.compile(r"[;]|\.\s|,\s+(?:but|yet|though|although|while|whereas|which|so|and\s+(?:I|we))\b")


def _all_of_it(frame: Frame, text: str) -> bool:
    """Whether what somebody is said to say, or to hold, is all that the sentence tells: "On that Roe was short and said
    that …"."""
    rest = text[frame.verb_end :]
    if frame.kind == "before":
        to_them = _TO_THEM.match(rest) if _TO_SOMEBODY.fullmatch(frame.verb) else None
        says = to_them or re.match(r"\s+(?:(?:me|us|him|her|them)\s+)?that\b", rest)
    else:
        says = re.match(r"(?:\s+that)?\b|\s", rest) if frame.kind == "view" and _opens(frame, text) else None
    if (
        says is None
        and frame.kind == "passive"
        and frame.source
        and frame.verb_start < _EARLY
        and _BUT_NOT.search(rest) is None
    ):
        return len(rest) > _MOSTLY_SAID * len(text)  # "We were told by the port that …, and …"
    unquoted = _IN_MARKS.sub("“”", rest[:-1])
    return says is not None and len(rest) > _MOSTLY_SAID * len(text) and _BUT.search(unquoted) is None


_IN_MARKS = re.compile(r"“[^“”]*”?|\"[^\"]*\"?")


def _opens(frame: Frame, text: str) -> bool:
    early = frame.verb_start < _EARLY or _AS_TO.fullmatch(text[: frame.verb_start])
    return bool(early) and not re.match(r"\W*Sa(?:id|ys)\b", text)


_AS_TO = re.compile(r"\W*(?:As|On|In|At|To|With|For)\b[^,;]{2,60},\s+")
_TO_THEM = re.compile(r"\s+(?:to\s+)?(?:the|our|my|his|her|its)\s[^,;.:“\"]{2,50}?\s+that\b")
_TO_SOMEBODY = re.compile(r"told|assured|informed|advised|warned|reminded|wrote|said|announced|explained")
"""Verbs whose hearer may stand between them and what they tell: "told the sheriffs of the valley that …"."""
_EARLY = 12
"""Offset up to which "her view is that …" opens its sentence."""
_MOSTLY_SAID = 0.45


def _content(text: str, quotes: tuple[Quotation, ...], position: str, topic: Topic) -> int:
    """Where what is reported begins: behind the last reporting clause whose content still says it by itself, so that
    "Ms. Roe assured me that …" is hers and not the writer's."""
    start = 0
    lost = _CANNOT_TELL.search(text) if position == "unclear" else None
    for frame in frames(text, quotes, topic.organization_pattern):
        if lost is not None and frame.verb_start < lost.end():
            continue
        if _all_of_it(frame, text):
            start = frame.verb_end
            continue
        if (frame.kind in ("before", "passive") or frame.start) and _says_it(
            text[frame.start : frame.end], position, topic
        ):
            start = frame.start
    return start


def _content_of(quotation: Quotation, text: str, position: str, topic: Topic) -> int:
    """Where in a quotation begins what others are reported to have said: "ICE sat here and told me that …"."""
    words = text[quotation.start : quotation.end]
    return _content(words, quotations(words), position, topic)


_CANNOT_TELL = re.compile(
    r"(?:,\s+(?:and|so|but)|;)\s+(?:until\b[^,;]{3,60}\s)?(?:I|we|nobody|no one)\s+"
    r"(?:(?:cannot|can|could|can['’]t|couldn['’]t)(?:\s+not)?\s+(?:tell|say|know)|(?:do|did)(?:\s+not|n['’]t)\s+know)\b"
)
"""The writer, or anybody, is at a loss over what others say: "…, and I cannot tell which of them holds"."""


def _says_it(words: str, position: str, topic: Topic) -> bool:
    """Whether reported words take the position by themselves."""
    if len(words.split()) < _FEWEST_REPORTED:
        return False
    likely = topic.likeliest(words)
    return likely is not None and likely.position == position and likely.probability >= _LIKELY
