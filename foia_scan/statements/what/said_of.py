"""What a cue's words are said of: the program, another program, or something else altogether."""

from __future__ import annotations

import re

from foia_scan.topics import Topic

_PREDICATES = re.compile(
    r"(?i)\s*(?:program|agreements?|authority|model|training)?\s*"
    r"(?:is|are|was|were|remains?|has been|have been)\b[^,;:]{0,20}$"
)


def other_program(text: str, low: int, high: int, topic: Topic, start: int | None = None) -> str | None:
    """Another program that the clause at low..high names beside no name of ours, or that the whole sentence names
    alone; or of which the cue, which begins at ``start``, is plainly said."""
    if topic.names_program(text[low:high]):
        return _said_of_another(text, low, start, topic) if start is not None else None
    for name, pattern in topic.other_programs:
        if pattern.search(text[low:high]) or (pattern.search(text) and not topic.names_program(text)):
            return name
    return None


def _said_of_another(text: str, low: int, start: int, topic: Topic) -> str | None:
    """ "Although 287(g) is voluntary, Secure Communities is not": what the other one is, right before the cue."""
    before = text[low:start]
    for name, pattern in topic.other_programs:
        named = list(pattern.finditer(before))
        if named and _PREDICATES.match(before, named[-1].end()) and not topic.names_program(before):
            return name
    return None


_OBJECT = re.compile(
    r"(?i)\b(?:(?:opt(?:s|ed|ing)?|stay(?:s|ed|ing)?|g[eo]t(?:s|ting)?|pull(?:s|ed|ing)?|back(?:s|ed|ing)?|"
    r"bow(?:s|ed|ing)?|drop(?:s|ped|ping)?|keep(?:s|ing)?|way) out|withdr[ae]w\w*|removed|excluded|dropped)\s+(?:of|"
    r"from)\s+(?P<object>(?:the |this |that |our |its |their |any |all |an? )?[\w’'-]+(?: [\w’'-]+){0,3})"
)


_DATE = re.compile(
    r"(?i)(?:the )?(?:(?:beginning|end|start) of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|20\d\d|fy|"
    r"fiscal|next|this (?:year|month|summer|fall|spring|winter)|now|then|here)"
)
_NO_OBJECT = re.compile(r"(?i)(?:is|was|are|were|and|or|but|by|at|when|if|because)\b")
"""What may follow "out of" and is not what is left: "what you may opt out of is …", "nothing to opt out of and …"."""
_BUT_NOT_OF = re.compile(r"(?i)[^,.;:]{1,40}? but (?:not|never) (?:out )?of (?:the |it\b)")
""" "Opt out of the paper but not of the program"."""
_DETERMINED = re.compile(
    r"(?i)(?:(?:the|this|that|our|its|their|any|all|an?|such|whole|entire|new|federal|ice|dhs|"
    r"so called|voluntary|mandatory|"
    r"is|are|was|same|current|local|state|deployment|activation|[a-z]+['’]s|['“\"‘])\s*)*"
)


_PARTIES = ("jurisdiction", "state_name")
"""Word lists of those who could take part."""


def other_object(text: str, start: int, end: int, topic: Topic) -> bool:
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
            "being (?:notified|told|informed|shown|sent)",
            "receipt",
            "one thing",
            "(?:checking|searching|comparing|matching|comparison) of",
            "(?:any|every)thing(?! (?:like|such|called|that|which|of|to)\\b)",
            "(?:whole|rest|lot|entirety)(?! \\w+s$)",
            "send(?:ing)?",
            "submit(?:ting|s)?",
            "act of congress",
            "(?:connection|link|exchange|match|check)s? (?:that|between|of)\\b",
            "computers",
            "(?:statute|law)",
            "(?:deal|bargain|business|thing|mess)(?=$| (?:and|or|but|at|if|when|by|that|which|we|it|they|as|so|in|"
            "once|the|until|unless|because|any\\w*|now|for|to|before|after|whenever|same|alone|altogether|on|with\\w*)\\b)",
            "{dates}",
            "date",
            "them",
            "those",
            "that",
            "such",
            "federal",
            "ice",
            "dhs",
        )
    )
    named = match.group("object")
    if _DATE.match(named) or _NO_OBJECT.match(named) or _BUT_NOT_OF.match(text, match.start("object")):
        return False
    if re.match(r"(?i)(?:it|them|that|this)\b(?! \w)", named) and _names_other_matter(text, start, topic):
        return not topic.speaks_of_program(text) and not topic.compile(("{program_noun}",)).search(text, 0, start)
    if re.match(
        r"(?i)(?:this|it)\s+(?:than|and|but|now|if|when|because)\b|what\s+(?:its|their|our|your|his|her|the)\b|"
        r"(?:something|anything|what|one|an? (?:thing|matter|arrangement)) "
        r"(?:that|which|it|they|we|you|he|she|nobody|no)\b",
        named,
    ):
        return False  # "withdraw from something it never joined"
    found = ours.search(named)
    if topic.speaks_of_program(named):
        return False
    return (
        found is None
        or named[found.end() : found.end() + 1] == "-"
        or _DETERMINED.fullmatch(named[: found.start()]) is None
    )


_AS_TELLER = re.compile(r"(?i)\s+(?:says?|said|tells?|told|writes?|wrote|holds?|held|claims?|claimed|argue[sd]?)\b")


def _names_other_matter(text: str, start: int, topic: Topic) -> bool:
    """Whether what "it" means may be another matter before it: not "the union says that a county may opt out of it",
    where the union only tells of a county's matter."""
    named = [match for match in topic.elsewhere.finditer(text) if match.end() <= start]
    told = [_AS_TELLER.match(text, match.end()) for match in named]
    ends = [match.end() for match in told if match]
    if named and len(ends) == len(named):
        return not topic.has_word_of(_PARTIES, text, max(ends), start)
    return bool(named)


_AGREEMENT_ON = re.compile(
    r"(?i)\b(?:agreements?|contracts?|memorand(?:um|a)|mous?|moas?|compacts?)\s+"
    r"(?:on|for|about|over|to(?!\s+(?:the\s+)?(?:end|close|present|\w+ day)\b))\s+"
    r"(?!(?:the |an? |its |our |their |your |this |[\w’'-]+['’]s? |)(?:[\w’'-]+ )?(?:web ?(?:site|page)s?|sites?|"
    r"pages?|table|desk|counter|"
    r"shelf|wall|screen|file|record)\b)"
    r"(?:the |an? |its |our |their |any )?(?P<object>[\w’'-]+(?:\s+[\w’'-]+)?)"
)


def another_agreement(text: str, start: int, low: int, topic: Topic) -> bool:
    """ "The agreement on radio channels may be ended"; not "the agreement on your website", which is where it is."""
    match = _AGREEMENT_ON.search(text, low, start)
    ours = ("program_noun", "sharing", "join", "jurisdiction")
    return match is not None and not (
        topic.has_word_of(ours, match["object"]) or topic.speaks_of_program(match["object"])
    )


_DIRECT = re.compile(
    r"(?i)\s+(?:the|its|their|his|her|my|our|your|this|an?|any|these|those|"
    r"that(?!\s+(?:some\w+|any\w+|no\w*|they|we|you|he|she|it|will|would|can|could|may|is|was|has|works?|asks?|wants?|wish(?:es)?|so|does|objects?|chooses?|prefers?|requests?|signed|joined|ever|writes?|says?|gives?)\b))\s+"
    r"(?!(?:time|longer|more|day|week|month|year|moment|point|way|summer|fall|spring|"
    r"winter)\b)(?P<object>[\w’'-]+(?:\s+[\w’'-]+)?)"
)


def direct_object(text: str, start: int, end: int, topic: Topic) -> bool:
    """ "May withdraw their names": what is taken back is named, and is nothing of the program."""
    if not re.search(r"(?i)\b(?:withdraw|withdrawn|withdrew|withdrawing|quit)$", text[start:end]):
        return False
    match = _DIRECT.match(text, end)
    ours = ("program_noun", "jurisdiction", "sharing", "plan")
    return match is not None and not topic.has_word_of(ours, match["object"])


_BUT_TO = re.compile(
    r"(?i)(?:\s+\w+)?\s+but to (?!(?:\w+ly )?(?:join|participate|take part|sign|go along|accept|comply|be\b|come|"
    r"enter|enrol|connect|submit|say yes|let|"
    r"agree|share|take it))"
)
""" "No choice but to postpone the meeting"."""
_BETWEEN = re.compile(
    r"(?i)(?:\s+(?:who|that)\b[^,;:]*?)?[\s,]*(?:[^,;:]{0,40},?\s+and\s+)?"
    r"(?:(?:any|each|either|all|every)(?: one)? of (?:them|these|those)\s+)?(?:\w+\s+){0,2}"
)
_AT_AN_INTERVIEW = re.compile(
    r"(?i)\b(?:without|waived) (?:an? |his |her |their )?(?:counsel|attorney|lawyer|representation)\b|"
    r"\b(?:interview(?:ed)?|custody|under (?:oath|arrest)|miranda)\b"
)
_THEY_MAY_LEAVE = re.compile(r"(?i)\b(?:he|she|they|you|I)\s+(?:\w+\s+){0,3}(?:leave|go|decline|refuse)$")
""" "Came without counsel and was told that he might leave": who is heard, not who takes part."""


_THEY = re.compile(r"(?i)\b(?:they|he|she|you|employees|staff|members|officers|deputies|firefighters|teachers)\s+$")
""" "The notice on parking says that they | may opt out": of what the sentence is about."""


_TOLD_BY = re.compile(
    r"(?i)\b(?:told|assured|informed|advised|promised|notified|reminded|warned)\b[^;:]{0,60}\bby\b[^,;:.]{0,50}$"
)
""" "The sheriffs were told by its coordinators that it was voluntary": who tells it has no part in it."""


def other_subject(text: str, start: int, end: int, topic: Topic) -> bool:
    """Whether the clause speaks of somebody who has no say in the program: "the detainee may decline"."""
    if _BUT_TO.match(text, end):
        return True
    if _THEY_MAY_LEAVE.search(text[:end]) and _AT_AN_INTERVIEW.search(text[:start]):
        return not (topic.speaks_of_program(text) or topic.compile(("{jurisdiction}",)).search(text))
    if _THEY.search(text[:start]) and any(match.end() <= start for match in topic.elsewhere.finditer(text)):
        return not (topic.speaks_of_program(text) or topic.has_word_of(_PARTIES, text))
    last = max((m.span()[::-1] for m in topic.bystanders.finditer(text[:start])), default=None)
    if last is None or _TOLD_BY.search(text[: last[1]]):
        return False
    between = text[last[0] : start]
    return _BETWEEN.fullmatch(between) is not None and topic.compile(("{jurisdiction}",)).search(between) is None


_IN_WHAT = re.compile(
    r"(?i)\s+in\s+(?:the|an?|our|his|her|their|this|that|your|today['’]s)\s+(?P<object>[\w’'-]+(?:\s+[\w’'-]+){0,2})"
)


_WHAT = re.compile(
    r"(?i)\s+(?:the|an?|its|our|their|your)\s+(?P<object>(?!(?:others?|rest|same|list|ranks?|ride|counties|states)\b)"
    r"[\w’'-]+(?:\s+[\w’'-]+){0,2})"
)
"""What is joined: "required to join the choir"."""


def part_in_another(text: str, start: int, end: int, topic: Topic) -> bool:
    """ "Required to participate in the conference call": a cue that ends in taking part, and in what."""
    joins = re.search(r"(?i)\bjoin$", text[start:end])
    match = (_WHAT if joins else _IN_WHAT).match(text, end)
    takes_part = re.search(r"(?i)\b(?:participat\w+|tak\w+ part|took part|enrol\w*)$", text[start:end])
    if match is None or not (joins or takes_part):
        return False
    named = match["object"].split()
    ours = topic.compile(("{program_noun}", "{jurisdiction}"))
    tails = [" ".join(named[at:]) for at in range(len(named))]
    return not (any(ours.match(tail) for tail in tails) or topic.speaks_of_program(match["object"]))
