"""What a cue's words are said of: the program, another program, or something else altogether."""

from __future__ import annotations

import re

from foia_scan.topics import Topic, Words

COPULA = re.compile(
    r"(?i)(?:\b(?:is|are|was|were|be|been|being|turn(?:s|ed)?|remain(?:s|ed)?|become(?:s)?|became|"
    r"seem(?:s|ed)?|appear(?:s|ed)?(?: to be)?|as|it|them|made?|make[s]?|making|call(?:s|"
    r"ed)?|strictly|entirely|purely)|['’](?:s|re)|n['’]t)\s+(?:\w+ly |not |never |"
    r"(?:not|never|\w+ly), (?:in fact|of course|indeed|however|in truth|for now|strictly speaking), |"
    r"no longer |always |now |still |also |only |in fact |indeed |in effect |truly |"
    r"already |therefore |thus |hence |(?:anything )?other than |anything but |"
    r"nothing (?:less than|short of|but) |at all times |at all |"
    r"from the (?:start|outset|beginning) |both |neither |in (?:no|every|any) (?:sense|way|respect) |by no means |"
    r"[“\"‘']?(?:an? |one )?(?:hundred|100|\d+) ?(?:percent|per cent|%) )*[“\"‘']?$"
)


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
            "(?:whole|rest|lot|entirety)(?! \\w+s$)",
            "send(?:ing)?",
            "submit(?:ting|s)?",
            "act of congress",
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
        return topic.compile(("{jurisdiction}", "{state_name}")).search(text, max(ends), start) is None
    return bool(named)


_AGREEMENT_ON = re.compile(
    r"(?i)\b(?:agreements?|contracts?|memorand(?:um|a)|mous?|moas?|compacts?)\s+"
    r"(?:on|for|about|over|to(?!\s+(?:the\s+)?(?:end|close|present|\w+ day)\b))\s+"
    r"(?:the |an? |its |our |their |any )?(?P<object>[\w’'-]+(?:\s+[\w’'-]+)?)"
)


def another_agreement(text: str, start: int, low: int, topic: Topic) -> bool:
    """ "The agreement on radio channels may be ended"."""
    match = _AGREEMENT_ON.search(text, low, start)
    ours = topic.compile(("{program_noun}", "{sharing}", "{join}", "{jurisdiction}"))
    return match is not None and not (ours.search(match["object"]) or topic.speaks_of_program(match["object"]))


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
    ours = topic.compile(("{program_noun}", "{jurisdiction}", "{sharing}", "{plan}"))
    return match is not None and not ours.search(match["object"])


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


def other_subject(text: str, start: int, end: int, topic: Topic) -> bool:
    """Whether the clause speaks of somebody who has no say in the program: "the detainee may decline"."""
    if _BUT_TO.match(text, end):
        return True
    if _THEY_MAY_LEAVE.search(text[:end]) and _AT_AN_INTERVIEW.search(text[:start]):
        return not (topic.speaks_of_program(text) or topic.compile(("{jurisdiction}",)).search(text))
    if _THEY.search(text[:start]) and any(match.end() <= start for match in topic.elsewhere.finditer(text)):
        return not (topic.speaks_of_program(text) or topic.compile(("{jurisdiction}", "{state_name}")).search(text))
    last = max((m.end() for m in topic.bystanders.finditer(text[:start])), default=-1)
    if last < 0:
        return False
    between = text[last:start]
    return _BETWEEN.fullmatch(between) is not None and topic.compile(("{jurisdiction}",)).search(between) is None


_MADE = re.compile(
    r"(?i)\b(?:mak(?:e|es|ing)|made|leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|render(?:s|"
    r"ed)?|consider(?:s|ed)?|regard(?:s|ed)?|declar(?:es?|ed)|treat(?:s|ed)?|call(?:s|"
    r"ed)?|describ(?:es?|ed))\b"
)
_THING = re.compile(r"(?i)(?:thing|matter|affair|proposition|undertaking|deal)\b")
""" "It's a voluntary thing": the noun adds nothing."""
_CHARACTER = re.compile(r"(?i)[\"”’']?\s+(?:character|nature|status|aspect|quality)\s+of\b")
_PREDICATIVE = re.compile(
    r"(?i)(?:\b(?:is|are|was|were|be|been|becomes?|became|remains?|turns?|turned|considered|deemed)|['’](?:s|re)|"
    r"n['’]t)"
    r"(?:\s+(?:not|never|now|still|therefore|thus|no longer|\w+ly))*\s+[“\"‘']?$"
)
_FRONTED = re.compile(
    r"(?i)\W*(?:far from|anything but|hardly|by no means|not|never|strictly|purely|once|never mind)\s+[“\"‘']?"
)
_PART_IN = re.compile(
    r"(?i)(?:\s+(?:by|of)(?:\s+[\w’'-]+){1,5}?(?=\s+in\b))?\s+(?:in\s+(?:the|its|this|our|that|an?|any|their|your|"
    r"such)?|"
    r"(?:the|its|our|an?|their|your)(?=\s))\s*(?P<object>[\w’'-]+(?:\s+[\w’'-]+){0,2})"
)
_OWN_OBJECT = re.compile(r"(?i)(?:it|this|that|which|such|federal|ice|is|was|has|will)\b(?!['’]s)")


_PAPER_ON = re.compile(
    r"(?i)[\"”’']?\s+[\w’'-]+(?:\s+[\w’'-]+)?\s+(?:memo(?:randum)?|language|paper|draft|letter|form|issue|question|"
    r"debate|"
    r"discussion|talking points|section|paragraph|clause|resolution|bill)s?\b"
)
""" "The voluntary participation memo": what a paper is about is no claim."""
_ANOTHER = re.compile(
    r"(?i)\b(?:also|another|other(?! than)|separate|different|unrelated)\s+(?:\w+\s+){0,2}(?:an? )?[“\"‘']?$"
)


_OTHER_RULE = re.compile(
    r"(?i)[\"”’']?\s+(?!(?:under|by|in|as|at|on|for|with|and|or|but|because|if|since|while|until|of|to|that|when)\b)"
    r"(?:[\w’'-]+\s+){0,2}?(?:law|statute|rule|ordinance|training|course|meeting|overtime|report|form|hold|"
    r"minimum|sentenc\w+|retirement|furlough|drill|inspection|log|fee|dues|test|exam\w*|bond|bail)s?\b"
)
""" "The mandatory reporting law": a rule, a paper or a duty of its own."""


def of_another(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether "voluntary", "mandatory" … is plainly said of another matter: of taking part in something named, of a
    paper, for people who have no say."""
    nouns = topic.compile(("{program_noun}",))
    own = text[low:start]
    if _under_another_name(own, topic) or _IN_INTERVIEW.search(text[:start]):
        return True
    if _PAPER_ON.match(text, end) and nouns.match(text[end:].lstrip(" \"”’'")):
        return True
    another = _part_in_another(own, nouns, topic) or _ANOTHER.search(own) is not None
    behind = _SET_APART_IN.match(text, end)
    if behind and topic.elsewhere.search(behind["named"]) and not topic.speaks_of_program(behind["named"]):
        return True
    return another or _for_bystanders(text[end:], topic) or _OTHER_RULE.match(text, end) is not None


def of_program(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether such a word is plainly said of the program: of its noun, its name, or a pronoun for it."""
    nouns = topic.compile(("{program_noun}",))
    own = text[low:start]
    head = re.match(r"[\"”’']?\s+((?:[\w’'-]+\s+){0,2}?[\w’'-]+)", text[end : end + 40])
    if head and re.match(r"(?i)basis\b", head.group(1)):
        return bool(nouns.search(own) or re.search(r"(?i)\bparticipat|\bjoin|\bt(?:ake[sn]?|aking|ook) part", text))
    if head and _CHARACTER.match(text, end):
        return nouns.search(text, end) is not None or topic.names_program(text[end:])
    if head and _THING.match(head.group(1)) and _PRONOUN_TO_CUE.search(own):
        return True
    if re.search(r"(?i)\b(?:ma[dk]e|making) (?:it|this|that) [“\"‘']?$", own):
        return True
    if head and not _PREDICATIVE.search(own) and _other_noun(text[end : end + 40]):
        return (
            nouns.match(head.group(1).split()[-1]) is not None
            or nouns.match(head.group(1)) is not None
            or (head.group(1).split()[0] == "one" and nouns.search(text) is not None)
        )
    if _MADE.search(own) and nouns.search(own[max(0, len(own) - 70) :]):
        return True
    if COPULA.search(own) or re.search(r"(?i)\b(?:as|of)\s+[“\"‘']?$", own):
        return _subject_is_program(text, own, low, nouns, topic)
    if (
        own.strip() == ""
        or _FRONTED.fullmatch(own)
        or _named_right_before(own, nouns)
        or re.search(r"(?i)\b(?:not|now|never|no longer|a|strictly|purely|entirely|or|and)\s+[“\"‘']?$", own)
    ):
        return bool(nouns.search(text) or topic.names_program(text))
    return False


_SET_APART_IN = re.compile(r"[^.;:,“”\"]{0,60},\s+in\s+(?:the|an?|its|our)\s+(?P<named>(?:[\w’'-]+\s+){0,3}[\w’'-]+)")
""" "Glad to take part, on the voluntary basis that we have, in the loan program"."""
_IN_INTERVIEW = re.compile(
    r"(?i)\b(?:interview|deposition|survey|polygraph|questionnaire|inquiry)\b[^.;]{0,60}\b(?:his|her|my|your|their)\s+"
    r"(?:participation|answers?|cooperation|statements?)\s(?:in\s+(?:it|this)\s+)?[^.;,]{0,15}$"
)
"""Whoever is questioned is told that it is voluntary."""
_BY_LETTERS = re.compile(
    r"\b(?P<name>(?!IDENT|IAFIS|MOA|ORI|IAR|SIB)[A-Z]{3,}|[A-Z]-[A-Z][a-z]+)\s+"
    r"(?:program|system|initiative|partnership|participation|enrol?lment|pilot|exchange)\b"
)


def _under_another_name(own: str, topic: Topic) -> bool:
    """ "The SAVE program": letters that are no body's and not ours name another one."""
    return own != own.upper() and any(
        topic.organization(match["name"]) is None and not topic.speaks_of_program(match.group())
        for match in _BY_LETTERS.finditer(own)
    )


_OF_THEIR_OWN = re.compile(r"(?i)(?:state|county|city|town|sheriff|university|school|hospital)['’]s\s+own\b")
""" "Participation in the State's own program": not the federal one."""


def _part_in_another(own: str, nouns: Words, topic: Topic) -> bool:
    """ "Joining the credit union": what is taken part in is named, and is not the program."""
    for taking in topic.taking_part.finditer(own):
        match = _PART_IN.match(own, taking.end())
        named = match["object"] if match else ""
        if topic.elsewhere.search(named):
            return True
        if not named or (_OWN_OBJECT.match(named) and not _other_federal(named, nouns)):
            continue
        if _OF_THEIR_OWN.match(named):
            return True
        if topic.compile(("{state_name}", "{jurisdiction}")).match(named):
            continue  # "by agencies in Wisconsin": where, not in what
        noun = nouns.match(named) or nouns.match(named.partition(" ")[2])
        owned = noun is not None and re.match(r"['’]s", noun.string[noun.end() :]) is None
        if not (owned or topic.speaks_of_program(named)):
            return True
    return False


_OF_PRINTS = re.compile(
    r"(?i)\s*(?:(?:finger)?prints?|information|immigration|data|biometric|deportation|jail|check)\b"
)


def _other_federal(named: str, nouns: Words) -> bool:
    """ "The federal equitable-sharing program", not "the federal program" or "the federal fingerprint program"."""
    kind = re.match(r"(?i)federal\s+", named)
    rest = named[kind.end() :] if kind else ""
    return " " in rest and nouns.match(rest) is None and _OF_PRINTS.match(rest) is None


_FOR = re.compile(r"(?i)[\"”’']?\s+for\s+(?P<whom>(?:[\w’'-]+\s+){0,2}[\w’'-]+)")


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


def _for_bystanders(after: str, topic: Topic) -> bool:
    """ "Mandatory for terminal operators": for people who have no say in the program."""
    match = _FOR.match(after)
    return match is not None and topic.bystanders.search(match["whom"]) is not None


def _named_right_before(own: str, nouns: Words) -> bool:
    """ "Participation mandatory": slides and notes leave out the verb."""
    return any(not own[m.end() :].strip(" :–—-") for m in nouns.finditer(own))


_PRONOUN_TO_CUE = re.compile(
    r"(?i)(?<!\bfor )(?<!\bto )(?<!\bwith )\b(?:it|this|that)(?:['’]s|['’]ll)?(?:\s+(?:is|was|has|had|have|will|"
    r"would|be|been|became|become|since|long|soon|"
    r"going|made|may|might|could|regarded|understood|seen|viewed|treated|known|declared|becomes?|remain\w*|seem\w*|appear\w*|times|start|outset|"
    r"[“\"]?an?|hundred|percent|now|never|always|not|no|"
    r"longer|still|strictly|\w+ly|\w+n['’]t|put|given|described|called|to|us|them|me|an?|as|in|all|of|"
    r"therefore|thus|hence|the|course|both|neither|fact|effect|and|or|so|then|today|no|sense|way|respect|by|means|"
    r"anything|nothing|less|short|ceased|ceases|stopped|stops|being|other|than|but|far|from|just|also|only|once|ever|supposed|practice|matter|practical))*\s*[“\"‘']?$"
)


_PART_OF_IT = re.compile(
    r"(?i)\b(?!(?:being|be|is|are|was|were|been|part|stay|remain|staying|remaining|get|getting|in|out|as|end|"
    r"(?:no|any|every)thing|all|none|any|much|most|some|th(?:inks?|ought)|sp(?:eaks?|oke))\b)\w+\s+"
    r"(?:in|of|under|about|on|behind)\s+(?:it|this|that)\s+"
    r"(?:(?:is|was|are|were|be|been|has|have|had|will|also|now|still|not|never|already|always)\s+){1,3}$"
)
""" "The standard in it is | mandatory": said of a part."""


def _subject_is_program(text: str, own: str, low: int, nouns: Words, topic: Topic) -> bool:
    if nouns.search(own) or topic.names_program(own):
        return True
    if _PRONOUN_TO_CUE.search(own):
        return _PART_OF_IT.search(own) is None
    if re.match(r"(?i)\s*$|\s*(?:is|was|are|were)\b", own) or re.search(
        r"(?i)\b(?:which|that|who)\s+(?:is|was|are|were)\s+(?:\w+\s+)?$", own
    ):
        return nouns.search(text[max(0, low - 30) : low]) is not None
    return False


_FUNCTION_WORD = re.compile(
    r"(?i)(?:in|for|on|and|or|but|as|at|to|now|today|by|from|under|when|that|with|if|after|since|until|because|once|"
    r"before|"
    r"unless|except|then|again|either|too|yet|ever|there|here|the|an?|rather|throughout|across|only|not|so|is|was|"
    r"are|were|"
    r"has|had|have|will|would|through|within|without|during|while|where|which|who|whether|than|anyway|anymore|any|all|"
    r"everywhere|right|just|at|already|still|though|although|despite|regardless|beginning|starting|effective|until|"
    r"next|"
    r"this|these|those|our|their|its|his|her|my|your|we|they|he|she|you|i|it|said|says|county\b.*|nation.*)$"
)


def _other_noun(after: str) -> bool:
    """An attributive use: a noun follows that is not the program's."""
    following = re.match(r"[\"”’']?\s+([a-z]+)", after)
    return following is not None and _FUNCTION_WORD.match(following.group(1)) is None
