"""What "voluntary" or "mandatory" is said of: the program, or a rule, a paper or a duty of another kind."""

from __future__ import annotations

import re

from foia_scan.topics import Topic, Words

COPULA = re.compile(
    r"(?i)(?:\b(?:is|are|was|were|be|been|being|turn(?:s|ed)?|remain(?:s|ed)?|become(?:s)?|became|"
    r"seem(?:s|ed)?|appear(?:s|ed)?(?: to be)?|as|it|them|made?|make[s]?|making|call(?:s|"
    r"ed)?|strictly|entirely|purely)|['’](?:s|re)|n['’]t)\s+(?:\w+ly |not |never |"
    r"(?:not|never|\w+ly), (?:in fact|of course|indeed|however|in truth|for now|strictly speaking), |"
    r"(?:about |just |roughly |exactly |every bit )?as (?=[“\"‘']?$)|"
    r"no longer |always |now |still |also |only |in fact |indeed |in effect |truly |"
    r"already |therefore |thus |hence |(?:anything )?other than |anything but |"
    r"nothing (?:less than|short of|but) |at all times |at all |at no (?:time|point) |"
    r"(?:to (?:my|our|his|her|its|their)|in (?:my|our|his|her|their)) (?:mind|view|eyes|book|opinion|judgment) |"
    r"from the (?:start|outset|beginning) |both |neither |in (?:no|every|any) (?:sense|way|respect) |by no means |"
    r"[“\"‘']?(?:an? |one )?(?:hundred|100|\d+) ?(?:percent|per cent|%) )*[“\"‘']?$"
)


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
    r"(?i)[\"”’']?\s+(?!(?:under|by|in|as|at|on|for|with|and|or|but|because|if|since|while|until|of|to|that|when|"
    r"is|was)\b)"
    r"(?:[\w’'-]+\s+){0,2}?(?:law|statute|rule|ordinance|training|course|meeting|overtime|report|form|hold|"
    r"minimum|sentenc\w+|retirement|furlough|drill|inspection|log|fee|dues|test|exam\w*|bond|bail)s?\b"
)
""" "The mandatory reporting law": a rule, a paper or a duty of its own."""


_DEED = re.compile(
    r"(?i)\W*(?P<verb>[\w’'-]+ing) (?:it|them|this|that|one)(?: (?:in|out|up|off|down|over|back|on|through))? "
    r"(?:is|was|are|were|will be|would be|remains?)(?: \w+ly| not| no longer| always| still)* $"
)
_OUR_DEED = re.compile(
    r"(?i)(?:join|participat|enrol|tak|sign|opt|go|stay|leav|shar|send|submit|accept|keep|mak|adopt|activat|"
    r"receiv|declin|"
    r"enter|us|hav|be|do|lett)"
)
""" "Filling it in is voluntary": a deed that is named, and is nothing that the program asks."""


def of_another(text: str, start: int, end: int, low: int, topic: Topic) -> bool:
    """Whether "voluntary", "mandatory" … is plainly said of another matter: of taking part in something named, of a
    paper, for people who have no say."""
    nouns = topic.compile(("{program_noun}",))
    own = text[low:start]
    deed = _DEED.match(own)
    if deed and not _OUR_DEED.match(deed["verb"]):
        return True
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
    if re.search(r"(?i)\b(?:ma(?:de|kes?)|making) (?:it|this|that) [“\"‘']?$", own):
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
        if named.partition(" ")[0] == _initials(topic.program):
            continue
        if topic.compile(("{state_name}", "{jurisdiction}")).match(named):
            continue  # "by agencies in Wisconsin": where, not in what
        noun = nouns.match(named) or nouns.match(named.partition(" ")[2])
        owned = noun is not None and re.match(r"['’]s", noun.string[noun.end() :]) is None
        if not (owned or topic.speaks_of_program(named)):
            return True
    return False


def _initials(name: str) -> str:
    """The short form that papers give a program's name: "participation in EW", of "Early Warning"."""
    return "".join(word[0].upper() for word in name.split())


_OF_PRINTS = re.compile(
    r"(?i)\s*(?:(?:finger)?prints?|information|immigration|data|biometric|deportation|jail|check)\b"
)


def _other_federal(named: str, nouns: Words) -> bool:
    """ "The federal equitable-sharing program", not "the federal program" or "the federal fingerprint program"."""
    kind = re.match(r"(?i)federal\s+", named)
    rest = named[kind.end() :] if kind else ""
    return " " in rest and nouns.match(rest) is None and _OF_PRINTS.match(rest) is None


_FOR = re.compile(r"(?i)[\"”’']?\s+for\s+(?P<whom>(?:[\w’'-]+\s+){0,2}[\w’'-]+)")


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
    r"going|made|may|might|could|regarded|understood|seen|viewed|treated|known|declared|becomes?|remain\w*|"
    r"seem\w*|appear\w*|times|start|outset|"
    r"[“\"]?an?|hundred|percent|now|never|always|not|no|"
    r"longer|still|strictly|\w+ly|\w+n['’]t|put|given|described|called|to|us|them|me|an?|as|in|all|of|"
    r"therefore|thus|hence|the|course|both|neither|fact|effect|and|or|so|then|today|no|sense|way|respect|by|means|"
    r"anything|nothing|less|short|ceased|ceases|stopped|stops|being|other|than|but|far|from|just|also|only|once|"
    r"about|every|bit|ever|supposed|practice|matter|practical))*\s*[“\"‘']?$"
)


_PART_OF_IT = re.compile(
    r"(?i)\b(?!(?:being|be|is|are|was|were|been|part|stay|remain|staying|remaining|get|getting|in|out|as|end|"
    r"(?:no|any|every)thing|all|none|any|much|most|some|th(?:inks?|ought)|sp(?:eaks?|oke))\b)\w+\s+"
    r"(?:in|of|under|about|on|behind)\s+(?:it|this|that)\s+"
    r"(?:(?:is|was|are|were|be|been|has|have|had|will|also|now|still|not|never|already|always)\s+){1,3}$"
)
""" "The standard in it is | mandatory": said of a part."""


def _subject_is_program(text: str, own: str, low: int, nouns: Words, topic: Topic) -> bool:
    if _of_what_goes_with_it(own, nouns, topic):
        return False
    if nouns.search(own) or topic.names_program(own):
        return True
    if _PRONOUN_TO_CUE.search(own):
        return _PART_OF_IT.search(own) is None
    if re.match(r"(?i)\s*$|\s*(?:is|was|are|were)\b", own) or re.search(
        r"(?i)\b(?:which|that|who)\s+(?:is|was|are|were)\s+(?:\w+\s+)?$", own
    ):
        return nouns.search(text[max(0, low - 30) : low]) is not None
    return False


_EVENT = re.compile(
    r"(?i)\b(?:trainings?|meetings?|sessions?|calls?|briefings?|forms?|reports?|software|attendance|logs?|paperwork|"
    r"checklists?|surveys?)$"
)
_NAME_ALONE = 3
"""Words in which the program's name stands with nothing else."""
_FOR_IT = re.compile(r"(?i)\s+(?:for|on|about|under|in)\s+(?:the\s+)?")


def _of_what_goes_with_it(own: str, nouns: Words, topic: Topic) -> bool:
    """ "Secure Communities training is mandatory", "Training for Secure Communities is mandatory": not the program."""
    copula = COPULA.search(own)
    subject = own[: copula.start()].rstrip() if copula else own.rstrip()
    if _EVENT.search(subject) and (nouns.search(subject) or topic.names_program(subject)):
        return True
    for other in topic.elsewhere.finditer(subject):
        if other.end() == len(subject):
            return True
        behind = _FOR_IT.match(subject, other.end())
        rest = subject[behind.end() :] if behind else ""
        if topic.names_program(rest) and len(rest.split()) <= _NAME_ALONE:
            return True
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
