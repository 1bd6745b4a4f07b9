"""What the topic's trained classifier makes of a position that a cue found: one that is next to impossible is not told.

It outvotes no plain word, and no plain words about leaving or choosing that nothing in the sentence may turn.
"""

from __future__ import annotations

import re

from foia_scan.statements.what.clauses import clause
from foia_scan.statements.what.positions import NEGATED, PLAIN_WORD, REFUTED, Finding, Refusal
from foia_scan.statements.what.said_of import other_program
from foia_scan.statements.what.turned_round import denied_twice
from foia_scan.topics import Topic
from foia_scan.topics.learned import NONE

DOUBTFUL = "read otherwise by the trained classifier"
CONTRARY = "the trained classifier reads the contrary"
"""Of two that contradict each other neither is told, unless one is the plain word itself, whose negation rules read."""
NEGATES_ANOTHER = "the negation is of something else, as the trained classifier reads it"
"""A negation that a cue was read with, though the sentence surely takes the cue's own side: "a thing that nobody may
leave is a mandate". In 40 releases that the training never saw, five of five such readings were right; in those that it
saw fourteen more, with six that nobody had labelled and four wrong below the bound."""
ANOTHER_MATTER = "of another matter, as the trained classifier reads it"
_RATHER_ANOTHER = 0.5
"""How likely it must be that a sentence speaks of another matter, where it does not name the program. In 72 releases
that the training never saw, 12 of the 20 look-alikes that had been given a position were turned down, and 7 of 1,532
statements."""
_NEXT_TO_IMPOSSIBLE, _TAKEN_OTHERWISE = 0.02, 0.95
"""A cue's position is held back where it is less likely than the one and another reading likelier than the other: a
negation that belongs elsewhere, words that are not said of the program. In 222 releases that the training never saw,
0.01 and 0.98 told four more rightly and five more wrongly, 0.005 and 0.99 one more rightly and seven more wrongly."""
_ENOUGH_WORDS = 12
"""Fewer tell the classifier too little to doubt a rule."""
_CALLED_FALSE = re.compile(
    r"(?i)\b(?:true|untrue|truth|false\w*|nonsense|myth|wrong\w*|mistaken\w*|incorrect\w*|den(?:y|ies|ied))\b"
)
"""Two negations that meet, which the rules read better."""
SURE = 0.95
"""How likely the position must be there: chosen on releases that the training never saw."""
FEWEST_WORDS = 6


def doubted(found: tuple[Finding, ...], text: str, topic: Topic) -> Refusal | None:
    """What cues find in a sentence, turned down if it can hardly be; None where it stands: where the sentence rather
    speaks of another matter, or takes another position or none. Of two positions, or a claim and its denial, the
    classifier, which knows but one a sentence, can't judge the latter."""
    if found and of_another_matter(text, topic) and not _is_quoted_of_ours(found, text, topic):
        return Refusal(found[0].start, found[0].end, ANOTHER_MATTER, found[0].question)
    if len(found) != 1 or found[0].rule.endswith(REFUTED):
        return None
    finding = found[0]
    said = text if finding.quotation is None else text[finding.quotation.start : finding.quotation.end]
    said = _NOTE.sub("", said)
    if len(said.split()) < _ENOUGH_WORDS or _CALLED_FALSE.search(text) or denied_twice(text, topic):
        return None
    odds = topic.odds(said)
    # a position of a pack that the weights were not trained for can't be doubted
    if not odds or odds.get(finding.position, 1.0) >= _NEXT_TO_IMPOSSIBLE or max(odds.values()) < _TAKEN_OTHERWISE:
        return None
    likeliest = max(odds, key=lambda each: odds[each])
    contrary = topic.strength(finding.position, likeliest) == "direct"
    denied_afar = finding.rule.endswith(NEGATED) and not _is_denied_right_there(finding, text)
    if _says_it_plainly(finding, text, said, contrary, likeliest):
        return None
    if contrary and denied_afar and odds[likeliest] >= SURE:
        return Refusal(finding.start, finding.end, NEGATES_ANOTHER, finding.question)
    plain_word = finding.rule.startswith(PLAIN_WORD)
    if plain_word and (contrary or _is_denied_right_there(finding, text) or _beside_another(finding, text, topic)):
        return None
    return Refusal(finding.start, finding.end, CONTRARY if contrary else DOUBTFUL, finding.question)


def _says_it_plainly(finding: Finding, text: str, said: str, contrary: bool, likeliest: str) -> bool:
    """Whether the words are so clear that no reading outvotes them: a denial right there, "may opt out" with nothing
    around it that may turn it, "it is not clear whether"."""
    if finding.rule == _UNCLEAR:
        return likeliest != NONE and _OPENLY_UNCLEAR.match(text, finding.start) is not None
    if not contrary:
        return False
    if finding.rule.endswith(NEGATED):
        own = _DENIES_ITSELF.search(text, finding.start, finding.end) is not None  # "it isn't a requirement"
        return own or _is_denied_right_there(finding, text)
    return finding.rule in _PLAINLY and _MAY_TURN_IT.search(_IN_A_CASE.sub("", said)) is None


def _is_denied_right_there(finding: Finding, text: str) -> bool:
    return finding.rule.endswith(NEGATED) and _NEGATED_RIGHT_THERE.search(text, 0, finding.start) is not None


_UNCLEAR = "unclear-whether"
_OPENLY_UNCLEAR = re.compile(
    r"(?i)(?:unclear|uncertain|unsettled|undecided|not (?:\w+ )?(?:clear|certain|settled|decided)|"
    r"whether\b[^;:.]*\bunder review)\b"
)
"""How a sentence begins to say in so many words that it is open."""
_PLAINLY = frozenset({"permission-to-leave", "choice", "compulsion", "means-of-leaving", "no-such-thing"})
"""Cues whose own words say who may leave or choose; not those that tell what was done, which may have been undone."""
_MAY_TURN_IT = re.compile(
    r"(?i)\b(?:no|not|never|nobody|none|nothing|neither|nor|cannot|without|unless|only|until|hardly|scarcely|if|whether|"
    r"idea|notion|myth|claim\w*|deni\w+|deny|wrong\w*|false\w*|mistak\w+|told|said|thought|believed|once|supposed\w*|pretend\w*|"
    r"fiction|lie|joke|dream\w*|nonsense|refus\w+|stop\w*|so-called|but|yet|though|although|however)\b|n['’]t\b|[“”\"?]"
)
"""What may turn "a county can opt out" into its contrary: without any of it no reading outvotes the plain words."""
_IN_A_CASE = re.compile(
    r"(?i)^\W*(?:if|should|when|whenever|where|were)\b[^,;:“”\"]{3,80},\s+(?!then\b|and\b|but\b|or\b)"
)
"""In which case it is so: "Should the chief tell us no, his county may opt out" is as plain without it."""


_NOTE = re.compile(r"^\s*\[[^\[\]]*\]\s*")
"""What tells where the words stand: "[In the margin, in pencil:]"."""
_DENIES_ITSELF = re.compile(r"(?i)\b(?:not|never|cannot|unable|impossible)\b|n['’]t\b")


def _beside_another(finding: Finding, text: str, topic: Topic) -> bool:
    """ "287(g) is voluntary, but Secure Communities is mandatory": a sentence on both, whose clauses the classifier
    can't tell apart."""
    low, high = clause(text, finding.start, finding.end)
    both = topic.names_program(text[low:high]) and any(words.search(text) for _, words in topic.other_programs)
    return both and other_program(text, low, high, topic, finding.start) is None


_HELD = "think|believe|accept|consider|regard|see|view|call|describe|treat|deem|understand|take"
_FOR_NOW = (
    r"(?:at (?:present|this time|the moment)|for (?:now|the (?:moment|present))|now|yet|any (?:longer|more)|\w+ly)"
)
_NEGATED_RIGHT_THERE = re.compile(
    r"(?i)(?:\b(?:not|never|neither|no longer|at no time)|n['’]t)(?:\s+(?:be|been|being|is|are|was|were|"
    r"has|have|had|an?|the|at all|"
    r"yet|now|made|in any (?:way|sense)|\w+ly))*\s+[“\"‘]?$|"
    r"\b(?:stop(?:s|ped)?|ceas(?:e|es|ed)|quits?)\s+(?:being|to\s+be)\s+[“\"‘]?$|"
    rf"(?:\b(?:do|does|did) not|n['’]t)(?:,[^,;:]{{1,30}},| {_FOR_NOW})? (?:agree|{_HELD})\b[^;:]*$|"
    rf"\bno longer (?:{_HELD})s?\b[^;:]*$|"
    r"\b(?:no|nothing|nowhere|not (?:an?|one|a single)|never an?)\b[^,;:]{1,60}\b(?:that|which|to) "
    r"(?:would |could |might )?"
    r"(?:makes?|made|lets?|allows?|allowed|permits?|permitted|gives?|gave|requires?|required|forces?|forced|says?|said|"
    r"provides?|provided)\b[^,;:]*$|"
    r"\b(?:no|nothing|not (?:an?|one|a single))\b[^,;:]{1,60}\b(?:that|which) (?:anyone|anybody|one|you|I|"
    r"we) (?:could|would|can|may) "
    r"(?:\w+ly )?(?:call|describe as|term)\s*[“\"‘]?$|"
    r"\bnever (?:held?|took|taken|shared?|expressed) (?:the|that|this|any) (?:\w+ )?(?:view|opinion|position|"
    r"belief)\b[^;:]*$|"
    r"\b(?:is|was)(?: not|n['’]t) something (?:that|which) (?:is|was|can be|gets) $"
)
"""A clear negation, which nothing outvotes: "has at no time been | voluntary"."""


def of_another_matter(text: str, topic: Topic) -> bool:
    """Whether a sentence of some words, since "It remains voluntary." tells nothing of what it speaks of."""
    if len(text.split()) < FEWEST_WORDS or topic.names_program(text):
        return False
    return topic.other_matter(text) >= _RATHER_ANOTHER


def _is_quoted_of_ours(found: tuple[Finding, ...], text: str, topic: Topic) -> bool:
    """Whether all is taken by one quotation, which speaks of no other matter: who is quoted may be of any house."""
    (quotation, *others) = {finding.quotation for finding in found}
    if others or quotation is None:
        return False
    said = text[quotation.start : quotation.end]
    return len(said.split()) >= FEWEST_WORDS and not of_another_matter(said, topic)
