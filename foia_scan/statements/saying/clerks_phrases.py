"""How clerks and careful writers tell who said it: with the saying in the passive, or in a turn of phrase.

"It was stated by the Chief that …", "The point was made by Ms. Orr that …", "It looked to him as though …", "Mr. Dale
wished it recorded that …", "Mr. Dale broke in to say that …". The minutes are the board's; what they report is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from foia_scan.statements.saying.saying_words import OFFICE_WORD
from foia_scan.statements.saying.subjects import shared_subject

_NP = r"(?:(?:the\s+)?(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Col|Rev)\.\s+)?[^,;.:“”\"]{2,60}?"
_FIRST = (
    r"(?:^|[.;]\s+)\W*(?!(?:In|On|At|By|Between|From|For|With|After|Before|Since|As|To|That|This|When|If|And|But|Under|Until|"
    r"Although|While|Of|What)\s)"
)
"""Where a sentence begins, if with its subject."""
_SOMEBODY = (
    r"(?:He|She|(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Col|Rev)\.\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+|[A-Z][\w’'-]+\s+[A-Z][\w’'-]+"
    rf"(?:\s+[A-Z][\w’'-]+)?|(?:The|Our|Your|His|Her|Their)\s+(?:\w+\s+){{0,2}}?{OFFICE_WORD})"
)
_TIME = r"(?:,?\s+(?:(?:in|on|at|during|over|last|this)\s+[^,;.:“”\"]{2,40}?|yesterday|today|again|then),?)?"
_OFFICE = r"(?:,\s+[^;.:“”\"]{3,80}?,)?"
_WAS = r"(?:is|was|has\s+been|had\s+been)\s+(?:\w+ly\s+|then\s+|also\s+|again\s+|further\s+|next\s+)?"
_STATED = (
    r"stated|said|explained|reported|noted|observed|asserted|suggested|argued|remarked|added|confirmed|mentioned|"
    r"announced|declared|maintained|contended|believed|thought|felt|submitted|recalled|conceded|admitted|acknowledged|"
    r"pointed\s+out|brought\s+out|made\s+(?:clear|plain|known)|indicated|advised|answered|replied|objected|urged|"
    r"stressed|emphasized|claimed|alleged|represented|put|told|understood|represented|given\s+out|laid\s+down"
)
_PASSIVE = re.compile(
    rf"\b[Ii]t\s+{_WAS}(?P<verb>{_STATED})(?:\s+to\s+[^,;.:“”\"]{{2,40}}?)?{_TIME}\s+by\s+(?P<np>{_NP}){_OFFICE}{_TIME}\s+that\b"
)
""" "It was explained to the board on Monday by Mr. Orr, its counsel, that …"."""
_POINT_MADE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s+(?:\w+\s+)?(?:point|opinion|view|observation|statement|assertion|argument|claim|remark|position|belief|"
    r"suggestion|assurance|explanation|answer|understanding|reminder|warning|complaint|objection)\s+"
    rf"{_WAS}(?P<verb>made|expressed|put(?:\s+forward)?|taken|voiced|offered|given|advanced|raised|stated|ventured|held|shared)"
    rf"{_TIME}\s+by\s+(?P<np>{_NP}){_OFFICE}{_TIME}\s+that\b"
)
""" "The point was made by Ms. Orr that …"."""
_LOOKED_TO = re.compile(
    r"\b(?:look|seem|appear)(?:s|ed)\s+to\s+(?P<np>him|her|them|(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt)\.\s+)?"
    r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2}|the\s+[a-z]+(?:\s+[a-z]+)?)\s+(?:as\s+(?:though|if)|like|that|to)\b"
)
""" "It looked to him as though …", "the agreement seemed to Ms. Orr to allow it"."""
_TO_THEM_IT_LOOKED = re.compile(
    r"(?:^|[.;]\s+|\bthat\s+)\W*[Tt]o\s+(?P<np>him|her|them|(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt)\.\s+)?[A-Z][\w’'-]+"
    r"(?:\s+[A-Z][\w’'-]+){0,2}|the\s+[a-z]+),?\s+it\s+(?:look|seem|appear)(?:s|ed)\s+(?:as\s+(?:though|if)|like|that)\b|"
    r"(?:^|[.;]\s+|\bthat\s+)\W*[Tt]o\s+(?P<whose>his|her|their|(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z][\w’'-]*[\w-]"
    r"(?:\s+[A-Z][\w-]+){0,2}(?=['’]s)|the\s+[a-z]+(?=['’]s))(?:['’]s)?\s+(?:mind|way\s+of\s+thinking|knowledge|understanding)\b,?"
)
""" "To the Sheriff it looked as if …", "To her mind …"."""
_RECORDED = re.compile(
    rf"{_FIRST}(?P<np>{_NP})(?:\s+\([^()]{{2,40}}\)|{_OFFICE})\s+(?:(?:then|also|again|further)\s+)?"
    r"(?:(?:wish|want|ask|request|desire)(?:s|ed)\s+(?:it|to\s+have\s+it)\s+(?:to\s+be\s+)?(?:recorded|noted|known|understood|minuted|entered)|"
    r"(?:ask|beg|remind|invite|caution|urge)(?:s|g?ed)\s+[^,;.:“”\"]{2,40}?\s+to\s+(?:bear\s+in\s+mind|note|remember|understand|recall|keep\s+in\s+mind)|"
    r"(?:note|state|observe|remark|say|record)(?:s|d)\s+(?:publicly\s+)?for\s+the\s+record|said\s+for\s+the\s+record|"
    r"(?:confine|content|limit|restrict)(?:s|e?d)\s+(?:himself|herself|themselves|itself)\s+(?:to|with)\s+(?:say|observ|not|remark|stat|repeat)ing|"
    r"(?:gave|gives|has\s+given|repeated|took|takes)\s+(?:the|this|that|his|her|its)\s+(?:\w+\s+)?(?:line|answer|explanation|assurance|account|advice|"
    r"ruling|reply|response)|"
    r"(?:left|leaves|leave)\s+no\s+(?:doubt|question)|(?:was|is)\s+(?:heard|understood|reported|quoted)\s+to\s+(?:say|have\s+said)|"
    r"(?:regret(?:s|ted)|(?:was|is)\s+sorry)\s+that\s+(?:he|she)\s+(?:had|has)\s+to\s+(?:say|(?:tell|inform)\s+[^,;.:“”\"]{2,30}?)|"
    r"went\s+no\s+further\s+than\s+(?:to\s+say|saying)|regret(?:s|ted)\s+to\s+(?:say|report|tell\s+[^,;.:“”\"]{2,30}?|inform\s+[^,;.:“”\"]{2,30}?)|"
    r"remind(?:s|ed)\s+[^,;.:“”\"]{2,40}?\s+of\s+the\s+(?:rule|fact|law|position))"
    rf"{_TIME}(?:\s+that\b|:)"
)
""" "Mr. Dale wished it recorded that …", "The clerk asked members to bear in mind that …"."""
_CANNOT_SAY = re.compile(
    rf"{_FIRST}(?P<np>{_SOMEBODY})(?:,\s+[^,;.:“”\"]{{3,60}},)?\s+(?:ha(?:s|d)\s+[^,;.:“”\"]{{3,60}}?\s+(?:and|but)\s+)?"
    r"(?:(?:was|is)\s+(?:unable|not\s+able)\s+to|(?:could|can)\s*not|(?:could|can)n['’]t|can['’]t)\s+(?:(?:yet|still|now)\s+)?"
    r"(?P<verb>say|tell|advise|inform|state)\b(?:\s+(?:me|us|him|her|them|the\s+[\w’'-]+|for\s+certain))?\s+(?=(?:on\s+)?(?:whether|how)\b)"
)
""" "Mr. Dale could not tell the board whether …": he is at a loss."""
_CAME_TO_SAY = re.compile(
    r"\s(?:broke|cut|chimed|came|come|comes|leaned|leant|stood|got|rose|went|turned|stepped|stopped|drove|rang|phoned|called|telephoned|"
    r"wrote|hastened|hurried|took\s+the\s+floor|asked\s+leave|sought)\b[^,;:“”\"]{0,40}?\s+to\s+"
    r"(?P<verb>say|tell\s+[^,;:“”\"]{2,30}?|let\s+[^,;:“”\"]{2,30}?\s+know|explain|point\s+out|add|inform\s+[^,;:“”\"]{2,30}?|"
    r"remind\s+[^,;:“”\"]{2,30}?|state|report|announce|warn(?:\s+[^,;:“”\"]{2,30}?)?|assure\s+[^,;:“”\"]{2,30}?)\s+that\b"
)
""" "Mr. Dale broke in to say that …"."""
_IN_PAPER = re.compile(
    r"\b[Ii]n\s+(?P<np>(?:the|an?|its|his|her|their|that|this)\s[^,;.:“”\"]{2,60}?)(?:,\s+(?P<paper>(?:the|an?)\s[^,;:“”\"]{3,60}),|,)?\s+it\s+"
    r"(?:is|was)\s+(?:also\s+|then\s+|further\s+|plainly\s+)?(?:written|stated|said|set\s+down|laid\s+down|provided|explained)\s+that\b"
)
""" "In the second, the answers of May 3, it is written that …"."""
_WHO_HAD_SAID = re.compile(
    r"\b(?:ask|wonder|inquire)(?:s|e?d)\b[^.;]{0,40}?(?P<who>\bwho)\s+(?:(?:had|has|ever|first)\s+)*(?:said|told\s+[a-z]+|claimed|promised)\b"
)
""" "He asked who had said that …"."""
_THEIR_LINE = re.compile(
    r"(?:^|[.;]\s+)\W*(?P<np>His|Her|(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w-]+(?=['’]s\s)|The\s+[a-z]+(?=['’]s\s))(?:['’]s)?\s+(?:\w+\s+)?"
    r"(?:position|view|message|line|guidance|answer|advice|word|reading|understanding|stand)(?:,\s+which\s[^,;:“”\"]{3,50})?"
    r"(?:\s+(?:has\s+not\s+(?:changed|moved|budged)[^:;,.]{0,15}|is\s+(?:simple|plain|unchanged|this)))?:(?=\s+[a-z])"
)
""" "Her message: it is a choice", "Walter's line has not moved an inch: nobody is forced"."""
_NO_ONE = re.compile(r"(?i)(?:nobody|no\s+one|anybody|anyone|everybody|everyone|who|whoever|which|it|there|I|we)\b")


def clerks_phrases(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """Every such phrase as (words that name the source, office, verb, begin, end); what it tells begins at the end.

    ``masked``: the sentence with its quotations blotted out."""
    for pattern in (_PASSIVE, _POINT_MADE):
        for match in pattern.finditer(masked):
            yield match["np"].strip(), "", match["verb"], match.start(), match.end()
    for match in _LOOKED_TO.finditer(masked):
        yield _SUBJECT_FORM.get(match["np"], match["np"]), "", "believed", match.start(), match.end()
    for match in _TO_THEM_IT_LOOKED.finditer(masked):
        whose = match["np"] or match["whose"]
        yield _SUBJECT_FORM.get(whose, whose), "", "believed", match.start(), match.end()
    for match in _RECORDED.finditer(masked):
        if not _NO_ONE.match(match["np"]):
            yield match["np"].strip(), "", "stated", match.start("np"), match.end()
    for match in _CANNOT_SAY.finditer(masked):
        if not _NO_ONE.match(match["np"]):
            yield match["np"].strip(), "", match["verb"], match.start("np"), match.end("np")  # that he cannot, too
    for match in _THEIR_LINE.finditer(masked):
        np = match["np"].strip()
        yield _SUBJECT_FORM.get(np.lower(), np), "", "stated", match.start("np"), match.end()
    for match in _WHO_HAD_SAID.finditer(masked):
        yield "whoever", "", "said", match.start("who"), match.end()  # it is not told who
    for match in _IN_PAPER.finditer(masked):
        yield (match["paper"] or match["np"]).strip(), "", "says", match.start(), match.end()
    for match in _CAME_TO_SAY.finditer(masked):
        who = shared_subject(masked[: match.start() + len(match.group().split()[0]) + 1])
        if who and not _NO_ONE.match(who):
            yield who, "", "said", match.start(), match.end()


_SUBJECT_FORM = {"him": "he", "her": "she", "them": "they", "his": "he", "their": "they"}
