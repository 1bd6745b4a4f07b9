"""Whose verb it is where its subject stands further left, before "and", "who", an office in commas; or behind it."""

from __future__ import annotations

import re

from foia_scan.statements.saying.naming_words import noun_phrase
from foia_scan.statements.saying.saying_verbs import INVERTS, INVERTS_BEHIND_QUOTE
from foia_scan.statements.saying.saying_words import (
    AFTER_SUBJECT,
    CUT_NP,
    LEADING_TIME,
    OFFICE_WORD,
    PAPER_AND_MORE,
    SAID_AT_THE_END,
)
from foia_scan.states import STATES

_LEADING_SUBJECT = re.compile(
    r"^\W*(?:(?:On|In|At|By|When|After|Then|Later|Before)\b[^,]*,\s*)?"
    r"(?P<np>(?:[Tt]he|[Aa]n?|[Oo]ne)\s+(?:[A-Z][\w’'.&-]*\s+){1,4}(?:[a-z]+\s+){0,2}?(?:coordinator|official|officer|agent|lawyer|"
    r"attorney|spokes(?:man|woman|person)|liaison|representative|director|supervisor|manager|analyst|captain|lieutenant|sergeant|major|trooper|deputy|colonel|man|woman)"
    r"(?=\s+(?!(?:officer|official|director|agent|coordinator|manager|supervisor|analyst)\b))|(?:I|We|we|You|you|He|he|She|she|They|they|It|it)\b|(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Det)\.\s+|"
    r"(?:Sheriff|Secretary|Director|Chief)\s+)?"
    r"(?:[Tt]he\s+)?(?:(?!(?:The|An?)\b)[A-Z][\w’'.&-]*\s+(?:of\s+(?=[A-Z]))?){1,7}(?=[a-z])|(?:(?:The|the|An?|"
    r"an?|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal)\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+(?:\s+(?:from|of|"
    r"with)\s+(?:the\s+)?[\w’'-]+)?|[Oo]fficials\s+(?:from|of|at|with)\s+(?:the|this|that|your)\s+[\w’'-]+)"
    r"(?=\s+(?:(?!field\b|herd\b|ward\b|board\b|guard\b|record\b)\w+(?:ed|s|d)|came|went|sat|sent|kept|met|"
    r"left|rang|wrote|spoke|gave|took|drove|brought|got|put|then)\b|,\s+who\b))"
)


def antecedent(left: str, bounds: list[re.Match[str]]) -> str:
    """What "who" or "which" stands for: the words between the boundary before it, or the copula, and the pronoun."""
    who = bounds[-1].group().strip().lower() in ("who", "whom")
    if who and (named := _NAME_AND_OFFICE.search(left[: bounds[-1].start()])):
        return named["name"]
    begin = bounds[-2].end() if len(bounds) > 1 and bounds[-2].group() != "," else 0
    segment = left[begin : bounds[-1].start()].strip(" ,")
    if who and (one := _AM_THE_ONE.search(segment)):
        return one["who"]
    segment = _I_HAVE.sub("", re.split(r"\b(?:is|was|are|were)\b", segment)[-1].strip())
    if who:
        return re.split(r"\b(?:for|to|with|by|from)\s+(?=(?:the|an?|his|her|our)\s|[A-Z])", segment)[-1]
    sent = _SENT_ITS_OWN.match(LEADING_TIME.sub("", segment))
    if sent and not re.fullmatch(r"(?i)I|we|he|she|they|you|it", sent["who"]):
        return sent["who"]
    held = _HAS_A_PAPER.search(segment)
    return _LAST_TIME.sub("", held["paper"] if held else _AS_MUCH.sub("", segment))


_AM_THE_ONE = re.compile(
    r"(?:^|\s)(?P<who>I|[Ww]e|[Hh]e|[Ss]he|[Yy]ou|(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w’'-]+)\s+(?:am|was|is|were|are)\s+"
    r"(?:the\s+)?(?:one|ones|first|person|man|woman|fellow|very\s+\w+)$"
)
""" "I am the one who told him": I told him."""
_HAS_A_PAPER = re.compile(
    r"\b(?:(?:hold(?:s|ing)?|held)\s+up|quote[sd]?|cite[sd]?|read\s+from|produce[sd]?|point(?:s|ed)\s+to|refer(?:s|red)\s+to|"
    r"rel(?:y|ies|ied)\s+on|show(?:s|ed)(?:\s+(?:me|us|him|her|them))?|waved|ha[sd]|have|"
    r"(?:be|been|is|was|were|are)\s+(?:shown|given|handed|sent|read))\s+(?P<paper>(?:(?:section|article|paragraph)\s+[\dIVX]+\s+of\s+)?(?:the|an?|its|their|his|her|our|your)\s+(?:[\w’'-]+\s+){0,3}?(?:letter|memo|sheet|page|"
    r"brochure|bulletin|guidance|procedures?|flyer|handout|card|FAQ|e-?mail|release|statement|agreement|notice|report)\b[^,]*)$"
)
""" "Ms. Roe will hold up the fact sheet of May, which stated": the sheet states it."""
_SENT_ITS_OWN = re.compile(
    r"(?P<who>(?:[Tt]he\s+)?[A-Z][\w.&’'-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w&’'-]*){0,5})\s+(?:(?:had|has|then|also|later)\s+)*"
    r"(?:sent|sends|issued|issues|wrote|mailed|e-?mailed|faxed|circulated|published|put\s+out)\s+(?:(?:us|me|him|her|them|it|out|(?:the|all|every)\s+[\w’'-]+)\s+)?"
    r"(?:an?|its|one|another)\s+(?:[\w-]+\s+){0,2}?(?:letter|memo(?:randum)?|e-?mail|message|note|notice|bulletin|circular|fax|statement|"
    r"cable|release|card|sheet|advisory|guidance)(?:\s+to\s[^,;:“”\"]{2,40})?$"
)
""" "Two weeks later the Port sent a second letter, which stated": the Port stated it."""
_I_HAVE = re.compile(
    r"^(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he)\s+(?:(?:also|now|still)\s+)?(?:have|has|had|hold|held|enclose|"
    r"attach|attached|found|got|"
    r"received|kept|keep)\s+(?:here\s+)?(?=(?:an?|the|his|her|your|their)\s)"
)
"""Who has the paper that "which" means: "I have a memo from Ann Roe here which says"."""
_NAME_AND_OFFICE = re.compile(
    r"(?<!\b[Ii]n )(?<!\b[Aa]t )(?P<name>(?!(?:In|On|At|By|For|From|To|With|After|Before)\s)"
    r"(?:[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?){1,2}[A-Z][\w’'-]+),\s+(?:an?|the|its|his|her|our|"
    r"their)\s[^,;:“”\"]{3,90},?\s*$"
)
"""A name and the office beside it, before "who"."""
_LAST_TIME = re.compile(r"\s+(?:the\s+(?:previous|next|same|following)|last|this|that)\s+[A-Za-z]+$")
"""When it was, behind whose paper "which" means: "he got it from the clerk the previous Friday, which said"."""
_AS_MUCH = re.compile(
    r"^.*\b(?:said|wrote|told|put|stated|sent|has|have|had)\s+.*?\bin\s+(?=(?:his|her|its|their|a|an|the)\s)"
)
"""What stands before the paper that "which" means: "She said as much to me in her letter of May 2, which …"."""
_NAMED_IN_PASSING = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Mm]y|[Tt]heir|[Yy]our|[Oo]ne|"
    r"[Aa]nother)\s[^,]{3,70},\s+)?(?P<name>(?:[A-Z][a-z]+\.\s+)?"
    r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.))+),\s(?:(?<=[A-Za-z],\s)(?:[^,]{3,90},\s)?(?=[a-z]))"
)
"""A name with an office before or behind it: "The director, Ann Roe, called and said …", "Ann Roe, the clerk, rose
and …"."""


_FROM_A_BODY = re.compile(
    r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+),\s+(?:from|of|with)\s+[^,]{3,60},\s(?=[a-z])"
)
""" "Ms. Roe, from the Department, sat in my office and said"."""
_ITS_OFFICER = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Mm]y|[Tt]heir|[Yy]our)\s[a-z][^,]{2,60},\s+"
    r"(?P<name>(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z]\.\s+)?[A-Z][\w’'-]+),\s(?=[a-z])"
)
"""The same, with no more of the name than is polite: "Its coordinator, Ms. Roe, went further"."""
_WHO_ROSE_AND = re.compile(
    r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Rep|Sen|Gov)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,2})"
    r"(?:,\s+(?:the|an?|its|our|their|your|his|her)\s[^,;]{3,60})?,\s+who\s+[a-z][^,;]{2,70}$"
)
""" "I have Ann Roe, the clerk, who stood up in the hall and told us"."""


_SAID_THAT = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col)\.\s+)?(?:[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,2}|He|She)\s+"
    r"(?:said|stated|recalled|reported|told\s+(?:me|us|him|her|them)|added|explained|wrote|testified)\s+that\s+"
)
_FROM_WHERE = re.compile(r"^\W*[A-Z][A-Z.' -]{2,30}(?:,\s+[A-Z][\w.]+)?(?:\s+\([A-Z]+\))?\s+[–—-]{1,2}\s+")
"""The dateline of a story: "ELM CITY, Ohio – Two people from the port came and said"."""
_FIRST_WHEN = re.compile(r"(?:(?:on|in|at|during|by)\s[^,]{3,40}?(?:,\s\d{4})?,?\s+)?(?=(?:his|her|their|the|an?)\s)")
_OFFICER_ACTED = re.compile(
    rf"(?P<name>(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?)\s+(?:[a-z]+\s+)?{OFFICE_WORD})\s+"
    r"(?:called|came|went|sat|rang|took|brought|gathered|met|pulled|phoned|telephoned|drove|stood|walked)\b"
)
"""Who acts in what somebody says: "Roe said that her supervisor called them in and told them"."""


_NEXT_CLAUSE = re.compile(
    r"[;:“”\"]|,\s+(?:and|but)\s+(?:(?:today|now|then|later|still|yet)\s+)?(?=[A-Z]|he\b|she\b|they\b|the\b)"
)
"""Before a subject of its own: "The clerk read it to me, and today I sit here and say"."""


def shared_subject(clause: str) -> str:
    """The subject of "X called back and told me": that of the verb before "and"."""
    clause = _NEXT_CLAUSE.split(clause)[-1].strip()
    if whose := _WHO_ROSE_AND.search(clause):
        return whose["name"]
    clause = _HE_SAID.sub("", _SPOKEN_TO.sub("", clause))
    clause = re.sub(r"^\(?(?:\d{1,2}|[A-Za-z])[.)]\s+", "", re.sub(r"(?<=\w)\s+\([^()]{2,40}\)", "", clause))
    clause = _IN_PLACE.sub("", _I_SAY_THAT.sub("", _I_SAY_SO_BECAUSE.sub("", clause)))
    clause = _A_MR_SO_AND_SO.sub("", _SAID_OF.sub("", _FROM_WHERE.sub("", clause)))
    clause = re.sub(r"^(?:Then|So|And|But|Later|Now|Afterwards?)\s+(?=\S)", "", clause)
    clause = _ON_A_DAY.sub("", clause)
    clause = LEADING_TIME.sub("", clause)
    if reported := _SAID_THAT.match(clause):
        inner = _FIRST_WHEN.sub("", clause[reported.end() :])
        if acted := _NAMED_IN_PASSING.match(inner) or _OFFICER_ACTED.match(inner):
            return acted["name"]
    if called := _CALLED.match(clause) or _AGENCYS_MAN.match(clause):
        return called["name"]
    if named := _FROM_A_BODY.match(clause) or _NAMED_IN_PASSING.match(clause) or _ITS_OFFICER.match(clause):
        return named["name"]
    if from_there := _FROM_THERE.match(clause):
        return from_there["name"]
    if staff := _STAFF.match(clause):
        return staff.group()
    clause = _A_MR_SO_AND_SO.sub("", _WHEN_AND_WHERE.sub("", LEADING_TIME.sub("", clause)))
    if staff := _STAFF.match(clause):
        return staff.group()
    match = _LEADING_SUBJECT.match(clause)
    if match and _PREPOSITION.fullmatch(match["np"].strip()):
        match = _INNER_SUBJECT.search(clause)
    return re.sub(r"['’]s$", "", match.group("np").strip()) if match else ""  # "The clerk's letter won, stating …"


_A_MR_SO_AND_SO = re.compile(r"^an?\s+(?=(?:Mr|Ms|Mrs|Dr)\.)")
""" "A Ms. Roe sat down": one whom the writer does not know."""
_SPOKEN_TO = re.compile(
    r"^(?:(?:(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+|Sheriff|Chief|Director|Secretary|Sir|Ma['’]am),\s+)"
    r"(?=(?:(?:on|in|at|last|that)\s[^,;]{2,40}?,?\s+)?(?:you|I|we)\s)"
)
"""Who is spoken to, before what he did: "Mr. Orr, in May you sat there and told me"."""
_HE_SAID = re.compile(
    r"^(?i:in|on|at|last|that|then|later|early|once|one)\b[^,]{0,36},\s+(?:he|she|they|I|we|(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][\w’'-]+)\s+(?:said|says|added|recalled|remembered|testified|"
    r"explained|told\s+\w+),\s+(?=\S)"
)
"""Who tells it, behind the day and before who did it: "In May, he said, Ms. Roe sat down and told him"."""
_I_SAY_SO_BECAUSE = re.compile(
    r"^[^;:]*\b(?:say|said|write|wrote|ask|asked|know|knew|believe|believed|think|thought)s?\s+(?:so|this|that|it|as\s+much)\s+"
    r"because\s+"
)
"""Somebody's reason, before who gave it: "We say so because Ms. Orr rose and told us"."""
_I_SAY_THAT = re.compile(
    r"^(?:I|[Ww]e|[Hh]e|[Ss]he)\s+(?:(?:will|would|can|could|must|may|should|do|did|also|only|just|"
    r"well)\s+)*(?:say|add|swear|testify|remember|recall|"
    r"note|state|repeat|know|said|swore|testified|remembered|recalled|stated|tell\s+you|told\s+[a-z]+)\s+that\s+"
    r"(?=(?:(?:in|on|at|last|this)\s[^;“”\"]{2,30}?,?\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s|(?:his|her|"
    r"my|our|their|an?|the)\s[a-z][^,;]{2,40},\s+[A-Z]|"
    r"[A-Z][a-z]+\s+[A-Z][a-z]+\b)[^;“”\"]{0,60}?\s(?:looked|sat|stood|came|called|rang|phoned|telephoned|"
    r"took|drove|visited|got|rose|wrote|met|"
    r"spoke|walked|pulled|stopped|leaned)\b)"
)
"""Somebody's words before what another one did and said: "I will say that in May Mr. Orr sat down and told me"."""
_IN_PLACE = re.compile(r"^[Ii]n\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2},?\s+(?=(?:the|an?|his|her|our|their|my)\s)")
"""Where it was, in front of the subject: "In Elm County the undersheriff"."""
_ON_A_DAY = re.compile(
    r"^[Oo]n\s+(?:the\s+\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]+\s+\d{1,2})(?:[,_]?\s+\d{4}|\s+of\s+(?:this|last|"
    r"that)\s+year)?,?\s+(?=\S)"
)
"""The day in front of the subject."""
_CALLED = re.compile(
    r"(?:In\s[^,]{3,30}?\s)?(?:[Aa]n?|[Tt]he|[Oo]ne)\s[a-z][^,;.]{1,50}?\s(?:named|called|by\s+the\s+name\s+of)\s+"
    r"(?P<name>(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})\b"
)
"""Somebody of whom the name comes last: "In May a man from the port named Theo Roe sat down and told me"."""
_AGENCYS_MAN = re.compile(
    r"(?:(?:[Tt]he\s+[a-z]+|[A-Z]{2,6})['’]s|[Yy]our)\s+(?P<name>(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+)(?=\s+[a-z])"
)
""" "The port's Mr. Roe sat in our kitchen and told us"."""
_WHEN_AND_WHERE = re.compile(
    r"^(?:(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore)\s[^,;:“”\"]{2,50},\s+){1,2}(?=(?:[Yy]our|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s)"
)
"""The day and the place in front of whose officer it was: "In May, at the convention, your director rose and said"."""
_STAFF = re.compile(
    r"(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Yy]our)\s+(?:[a-z]+\s+){1,3}(?:director|coordinator|officer|agent|counsel|attorney|lawyer|"
    r"liaison|manager|supervisor|chief|representative|spokes(?:man|woman|person))(?=\s)|"
    r"(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Yy]our)\s+[a-z]+(?=\s)|"
    r"(?:(?:[Ss]ome|[Tt]wo|[Tt]hree|[Ss]everal|[Tt]he|[Aa]\s+few|[Aa]\s+couple\s+of)\s+)?(?:[Ff]ellows|"
    r"[Ff]olks|[Pp]eople|[Mm]en|[Ww]omen|[Gg]uys|"
    r"[Gg]entlemen|[Ll]adies)\s+(?:over\s+)?(?:from|at|"
    r"with)\s+(?:the\s+)?[A-Z][\w.’'&]*(?:\s+(?:of\s+)?[A-Z][\w’'&]*)*(?=\s)"
)
"""Those of somebody or of a body: "their lawyer", "some fellows from the Port Authority"."""
_FROM_THERE = re.compile(
    r"(?:an?\s+)?(?P<name>(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+\s+(?:from|of|with|at|in)\s+"
    r"(?:the|your|our|their|his|her)(?:\s+[a-z][\w’'-]*){1,3}?)\s+(?:sat|stood|came|rang|drove|spoke|wrote|met|took|got|rose|went|[a-z]+ed)\b"
)
""" "A Ms. Roe from the program sat in my office and told me"."""
_SAID_OF = re.compile(
    r"^.*\b(?:said|says|wrote|told\s+\w+|testified|recalled|reported|answered|replied|added|explained)\s+(?:that\s+)?"
    rf"(?=(?:(?:his|her|their|our|my)\s+(?:\w+\s+){{0,2}}?\w+|(?:the|an?)\s+(?:\w+\s+){{0,2}}?{OFFICE_WORD}|"
    r"(?:an?\s+)?(?:(?:Mr|Ms|Mrs|Dr)\.|[A-Z][a-z]+|"
    r"[A-Z]{2,5})\s+[A-Z][\w’'-]+(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]*)?)\s+had\s)"
)
"""Who tells what somebody else had done and said: "Ms. Roe said that her captain had called them in and told them"."""
_PREPOSITION = re.compile(
    r"(?i)(?:on|in|at|by|when|after|then|later|before|since|during|from|until|about|around|early|late)"
)
_INNER_SUBJECT = re.compile(
    r"\b(?P<np>(?:(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Det)\.|Sheriff|Chief|Secretary|Director|Mayor|"
    r"Governor|Senator)\s+"
    r"(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+|[A-Z][a-z]+\s+[A-Z][a-z]+|I|we|you|he|she|they)(?=\s+[a-z]+(?:ed|"
    r"t|w|me|ng|d)\b)|"
    r"(?<=[a-z]\s)[A-Z][a-z’'-]{2,}(?=\s+(?:was|is|had|went|came|spoke)\b))"
)
"""The subject behind a time that is told in words: "On the fifth of May Ms. Roe called"."""


NOT_A_SOURCE = re.compile(
    r"(?i)^(?:there|nobody|no one|nothing|neither|none|no\s(?!\.)\w|what|who|which|"
    r"this(?! (?:office|department|bureau|agency|division|branch|section|board|commission|association|council|county|"
    r"city|state|committee|administration|government|program|letter|memo|paper|sheet|page|flyer|brochure)\b)|"
    r"that|these|those|to|not|how|it is|both(?!(?:\s+of\s+(?:them|these|those))?$|\s+(?:of\s+)?(?:the\s+|our\s+|"
    r"its\s+|their\s+)?(?:[\w-]+\s+){0,2}\w+s$)|all(?!\s+(?:two|three|four|five|six|of\s+(?:them|these|"
    r"those))(?:\s+of\s+them)?$|\s+(?:of\s+)?(?:the\s+|our\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,2}\w+s$)|any|"
    r"whoever|further|moreover|should|were|had|did|does|do)\b"
)
_PAPER_OF = re.compile(
    r"(?i)(?:an?|the)\s+(?:\w+\s+)?(?:statement|letter|memo|e-?mail|note|release|report)\s+(?:from|by|of)\s"
)


_OFFICER_IN = re.compile(
    r"(?P<np>\b(?:[Tt]he|[Aa]n?)\s+(?:[a-z]+\s+){0,4}?[a-z]+\s+(?:of|in|for|from)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2})$"
)
"""An officer of a place, before its State: "The chief of police of Elm City | , Ohio, told us"."""
_IN_A_STATE = re.compile(r"(?<=[a-z]),\s+(?:[A-Z][a-z]{2,4}\.|[A-Z]\.\s?[A-Z]\.)$")
"""The State of a place between an office and a name: "a clerk in Elm, Minn., Ann Roe, said"."""


def displaced(masked: str, left: str, verb: str, verb_end: int) -> tuple[str, str, bool] | None:
    """No subject right before the verb: an appositive ends there ("X, who …, told"), or it follows ("said X").

    The words that name it, an office beside them, and whether it follows; None where there is none."""
    inverted = re.fullmatch(INVERTS, verb) and _NAME_NEXT.match(masked[verb_end:])
    if not inverted and (post := _NAME_AND_POST.search(left)):
        return post["name"], post["post"], False
    if left.endswith(",") and not inverted and (held := _NAME_OFFICE_BODY.search(left)):
        return held["name"], held["post"], False
    if left.endswith(",") and not inverted and not re.search(r"[_”\"]\s*,?$", left):
        parts = left[:-1].rsplit(",", 1)
        if len(parts) == 2:
            if parts[1].strip() in STATES and (officer := _OFFICER_IN.search(parts[0])):
                return officer["np"], "", False
            if parts[1].strip().startswith("who ") and (both := _NAME_AND_OFFICE.search(parts[0])):
                return both["name"], _ARTICLE.sub("", parts[0][both.end("name") :].strip(" ,")), False
            parts[0] = _IN_A_STATE.sub("", parts[0])
            np = noun_phrase(LEADING_TIME.sub("", _WHOSE_WORDS.split(parts[0])[-1].strip()))
            name = re.sub(r"\s+(?:of|from|at|with)\s+(?:the\s+)?[A-Z][\w.’'& -]*$", "", parts[1].strip())
            office = _OFFICE_OF.search(parts[0])
            if office and re.fullmatch(
                r"(?:[A-Z][a-z]+\.\s+)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){1,3}", parts[1].strip()
            ):
                return parts[1].strip(), office["role"], False
            titled = re.match(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Mm]y|[Yy]our)\s", np or "")
            if np and titled and re.fullmatch(r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){1,3}", name):
                role = np if np.lower().startswith(("your ", "our ", "my ")) else np[titled.end() :]
                return name, role, False
            if (
                np
                and re.match(r"[A-Z][\w.]*['’]s\s", np)
                and re.fullmatch(r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){1,3}", name)
            ):
                return name, np, False
            if np and not re.search(r"[A-Z]", np.split()[-1][:1]) and re.fullmatch(r"(?:[A-Z][\w’'.-]*\s?){2,4}", name):
                return name, re.split(r"(?i)\b(?:the|its|an?)\s+", np)[-1], False
            if np and not re.search(r"\w", masked[verb_end:]) and "," in parts[0]:
                return np, parts[1].strip(), True
            if np and _THAT_ONE.fullmatch(np) and PAPER_AND_MORE.match(parts[1].strip()):
                return parts[1].strip(), "", False
            if np and _ONE_OF_SEVERAL.fullmatch(np) and (sent := _FROM_WHOM.fullmatch(parts[1].strip())):
                return sent["who"], "", False
            if np and _TITLE_ALONE.fullmatch(np) and _POLITELY.fullmatch(parts[1].strip()):
                return parts[1].strip(), np, False
            if np and (one := _A_MR.fullmatch(parts[1].strip())):
                return one["name"], _ARTICLE.sub("", np) if one["who"] else "", False
            if np:
                return _AUXILIARY.sub("", np), parts[1].strip(), False
    if verb == "told" and _TOLD_THEM_THAT.match(masked[verb_end:]):
        return None
    if re.fullmatch(INVERTS, verb) or (left.endswith((",”", ',"')) and re.fullmatch(INVERTS_BEHIND_QUOTE, verb)):
        follows = AFTER_SUBJECT.match(masked[verb_end:].lstrip())
        if follows:
            np = follows.group("np")
            np = (np if _PAPER_OF.match(np) else CUT_NP.sub("", np)).strip()
            role = (follows.group("role") or "").lstrip(", ").strip()
            named = _NAMED_NEXT.match(masked[verb_end:].lstrip()[follows.end("np") :])
            if named and _POST_ALONE.fullmatch(np) and named["name"] not in STATES:
                np, role = named["name"], _ARTICLE_BEFORE.sub("", np)
            if np and not NOT_A_SOURCE.match(np):
                return np, role, True
    return None


_TOLD_THEM_THAT = re.compile(
    r"\s+(?:me|us|you|him|her|them)\s+that\b|\s+(?:the|an?|my|our|his|her|their|its)\s+[^,;.:“”\"]{2,50}?\s+that\b"
)
"""Behind "told" stands who hears it, not who tells: "came and told the mayor that …"."""
_NAME_OFFICE_BODY = re.compile(
    r"(?:^|[.;:,]\s+)(?P<name>(?!(?:In|On|At|By|For|From|"
    r"To)\s)(?:[A-Z][\w’'-]+\s+)(?:[A-Z]\.\s+)?[A-Z][\w’'-]+),\s+(?P<post>(?:an?\s+|the\s+)?(?:[\w’'-]+\s+){0,5}"
    rf"(?i:{OFFICE_WORD})(?:\s+(?:of|"
    rf"for)\s+(?:the\s+)?[\w’' -]{{3,40}})?,\s+(?:the\s+)?[A-Z][\w.&’'_-]*(?:\s+(?:(?:of|for|"
    rf"and)\s+)?[A-Z][\w&’'-]*){{0,5}}),$",
)
"""All three set apart: "Ann Roe, Liaison Officer, CBA,"."""
_WHOSE_WORDS = re.compile(
    r";|\bthat\s|\b(?:in|to|by) which\s|\b(?:said|says)\s+(?=(?:the|an?)\s[^,;]{2,60}\s(?:had|has|have)$)"
)
"""Before the subject of what is told: "the clerk said the mayor had, in May, written that …"."""
_THAT_ONE = re.compile(
    r"(?i)(?:that|this|the (?:first|second|third|last|latter|former|other|one|paper|document))(?: one)?|it|one|another"
)
"""Words for a paper that is told behind the comma: "That one, the May letter of the port, calls it a choice"."""
_ONE_OF_SEVERAL = re.compile(
    r"(?i)(?:that|this|the)(?:\s+[\w-]+)?\s+one|another|(?:the\s+)?(?:first|second|third|other)"
)
_FROM_WHOM = re.compile(
    r"(?:(?:which|that)\s+(?:is|was)\s+)?(?:from|by|signed\s+by)\s+(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,2})"
)
"""One of several papers, and from whom it is: "The June one, from Ann Roe, says"."""
_A_MR = re.compile(
    r"(?:(?P<who>an?)|by|through)\s+(?P<name>(?!.*\b(?:General|Attorney|Secretary|Director|Counsel|"
    r"Chief)$)(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col)\.|(?:[A-Z][a-z]+\s+){0,2}"
    r"(?:Captain|Lieutenant|Sergeant|Agent|Officer|Commissioner|Director|Chief|Secretary|Superintendent|"
    r"Counsel|Deputy))"
    r"\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)"
)
"""Who it was that stands behind a comma: "The man, a Mr. Orr, told", "The Port, by Commissioner Ann Roe, informs"."""
_TITLE_ALONE = re.compile(
    r"(?:[A-Z][\w’'-]+\s+){0,3}(?:Counsel|Director|Chief|Coordinator|Attorney|Commissioner|Secretary|Superintendent|Solicitor|"
    r"Administrator|Manager|Commander|Sheriff|Mayor)"
)
_POLITELY = re.compile(r"(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+")
"""A title without an article, and its bearer behind it: "Division Counsel, Mr. Ben Orr, holds"."""
_AUXILIARY = re.compile(r"\s+(?:had|has|have)$")
_ARTICLE = re.compile(r"^(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\s+")
_NAME_AND_POST = re.compile(
    r"(?P<name>(?:[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?){1,2}[A-Z][\w’'-]+),\s+"
    r"(?P<post>(?:(?:Acting|Deputy|Assistant|Associate|Regional|Senior|Unit|Section|Branch|Division|Bureau)\s+){0,3}"
    r"(?:Chief|Director|Secretary|Counsel|Commissioner|Manager|Administrator|Superintendent|Supervisor|Coordinator|"
    r"Adviser|Advisor|Officer|Attorney)(?:\s+of\s+[^,;:“”\"]{3,40})?,\s+"
    r"[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'&-]*){0,4}),$"
)
"""A name with a post and the unit behind it: "Ann Roe, Chief, Harbor Branch, informs"."""
_NAME_NEXT = re.compile(
    r"\s+(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Col)\.\s+|(?:Sheriff|Chief|Mayor|Director|Commissioner|"
    r"Secretary)\s+)?"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b)[A-Z][\w’'-]+(?:\s+[A-Z][\w’'.-]*)?(?=[,.;]|$)"
)
"""A subject behind its verb: ", said Mr. Roe, since …"."""
_OFFICE_OF = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s+(?P<role>(?:[\w’'-]+\s+){1,6}?(?:for|of|at|with|from|in)\s+"
    r"(?:(?:the\s+)?[A-Z][\w.’'& -]*|(?:that|the\s+same)\s+[a-z]+))$"
)
"""An office of a body before its holder's name: "a lawyer for the Bureau, Ann Roe, told me"."""
_ARTICLE_BEFORE = re.compile(
    r"(?:the|an?|its|his|her|their|our|my|your|[A-Z][^,]*?['’]s(?=\s(?:spokes|aide|assistant|lawyer|chief\s+of\s+staff)))\s"
)
_POST_ALONE = re.compile(
    r"(?:the|an?|its|his|her|their|our|my|your|[A-Z][^,]*?['’]s)\s(?:[^A-Z]+|[^,]*?"
    rf"(?:{OFFICE_WORD}|official|reporter|representative|agent)(?:\s+(?:for|with|of|at)\s+[^,]+)?)"
)
"""A post whose holder is named behind it: "the Elm Grove police chief", "a spokesman for Gov. Roe"."""
_NAMED_NEXT = re.compile(
    r",\s+(?P<name>(?:[A-Z][a-z]+\.\s+)?(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.))+)(?=[,.;]|$|\s+(?:of|with|for)\s)"
)
"""The name behind an inverted subject: "said its sponsor, Rep. Ada Merrow"."""
ISSUED_SAYING = re.compile(
    r"(?P<who>.{2,60}?)\s+(?:(?:has|had|have|also|then)\s+)*(?:puts?\s+out|issue[sd]|sen[dt]s?(?:\s+out)?|"
    r"release[sd]|circulate[sd]|"
    r"post(?:s|ed)|publish(?:es|ed)|mail(?:s|ed)|fax(?:es|ed)|distribute[sd]|adopt(?:s|ed)|wrote|pass(?:es|"
    r"ed))\s+(?:\w+\s+){0,3}?(?:an?|the|its|his|her)\s"
)
"""Whoever puts out a paper "saying that …" says so."""


def said_last(text: str, masked: str, who: str, verb_start: int, verb_end: int) -> bool:
    """Whether the claim stands before a name with its office: "It is a choice, Ann Roe, the clerk, said on Monday"."""
    at = masked.rfind(who, 0, verb_start)
    ends = SAID_AT_THE_END.match(masked[verb_end:]) and not re.search(r"[“\"]|\bthat\b|:", text[verb_end:])
    return at > 0 and text[:at].rstrip().endswith(",") and bool(ends) and content_before(text, "", at)


def content_before(text: str, left: str, chunk_start: int) -> bool:
    head = text[:chunk_start].rstrip()
    return len(re.findall(r"\w+", head)) >= 3 - head.startswith(("The ", "Taking ")) and head[-1:] in ',”"—–?!'
