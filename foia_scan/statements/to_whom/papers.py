"""For whom a paper is made, to whom it was handed, and with whom a meeting or a call was."""

from __future__ import annotations

import re

from foia_scan.records import Audience
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.to_whom.hearers import kind_of, named
from foia_scan.statements.writers.own_voice import Setting
from foia_scan.told_by import ToldBy

_MADE_FOR: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    (
        "public",
        re.compile(
            r"(?i)\b(?:fact ?sheets?|faqs?|q ?(?:&|and) ?as?|questions and answers|web ?sites?|web ?pages?|"
            r"(?:public|online) pages?|"
            r"brochures?|pamphlets?|press (?:releases?|statements?)|news releases?|posters?|floor statement|op-?ed|"
            r"myths and facts)\b"
        ),
    ),
    ("jurisdiction", re.compile(r"(?i)\b(?:agreements?|moas?|mous?|memorand\w+ of (?:agreement|understanding))\b")),
    (
        "court",
        re.compile(
            r"(?i)\b(?:declarations?|affidavits?|deposition|complaint|"
            r"(?:an?|the|its|his|her|their|your|our|reply|opening|opposition|amicus) briefs?)\b"
        ),
    ),
    ("congress", re.compile(r"(?i)\b(?:(?:written |prepared )?testimony|answers? for the record)\b")),
    (
        "internal",
        re.compile(
            r"(?i)\b(?:standard operating procedures?|sops?|(?:internal|field) (?:guidance|memo|paper)|cables?|"
            r"manual|talking points|"
            r"weekly report)\b"
        ),
    ),
)
"""Papers by the readers they are made for; a letter or an e-mail tells nothing of itself."""
_PAPER = (
    r"(?:letters?|notices?|memos?|memorand\w+|notes?|e-?mails?|messages?|fax(?:es)?|bulletins?|circulars?|slides?|"
    r"slide decks?|decks?|presentations?|brochures?|pamphlets?|flyers?|handouts?|handbills?|leaflets?|booklets?|"
    r"fact ?sheets?|sheets?|papers?|"
    r"packets?|drafts?|agreements?|cop(?:y|ies)|documents?|answers?|repl(?:y|ies)|responses?|procedures?|guidance|"
    r"guides?|materials?|statements?|releases?|faqs?|advisor(?:y|ies)|publications?|briefings?)"
)
_OCCASION_WORD = (
    r"(?:remarks|speech|address|statements?|calls?|meetings?|hearings?|conversations?|interviews?|conferences?|"
    r"briefings?|sessions?|visits?|testimony|talks?|lunch|sit-?down|trainings?|workshops?)"
)
_WHO = r"(?P<who>(?:(?!\b(?:that|which|who|whether|where|dated|stating|saying)\b)[^,;:“”\"]){2,60})"
_ADDRESSED = re.compile(
    rf"(?i)\b(?:{_PAPER}|{_OCCASION_WORD})\b(?:(?!\b(?:that|which|who|says?|said|stat\w+)\b)[^,;:“”\"]){{0,50}}?"
    rf"\s(?:to|for|with|before)\s(?!me\b|us\b){_WHO}"
)
"""A letter to, a call with, remarks before somebody."""
_HANDED = re.compile(
    rf"(?i)\b{_PAPER}\b[^;:“”\"]{{0,60}}?\b(?:sen[dt]|gave|given?|hand(?:ed)?|show[ns]?|showed|mailed|faxed|furnished|provided|distributed|"
    rf"presented|circulated|delivered|went|wrote|addressed|issued|laid|put|left)(?: out| over|"
    rf" behind)?\s(?:by (?:\S+ ){{1,3}})?"
    rf"(?:(?:to|before|with)\s)?{_WHO}"
)
"""A paper that was given to somebody."""
_HANDED_IT = ToldBy(
    rf"(?i)\b(?:sent|gave|handed|showed|mailed|faxed|furnished|provided|supplied)\s(?P<who>(?:(?!\b{_PAPER}\b)[^,;:“”\"]){{2,50}}?)"
    rf"(?:,[^;:“”\"]{{3,50}},)?\s(?:with\s)?(?:(?:an?|the|its|their|his|her|our|one|two)\s(?:[\w-]+\s){{0,3}}{_PAPER}|one|it|this)\b|"
    rf"\b(?P<whom>(?:(?!\b(?:that|which|who|when|while)\b)[^,;:“”\"]){{2,50}}?)\s(?:were|was|had been|have been)\s"
    rf"(?:sent|given|handed|shown|mailed)\s(?:an?|the|its|their|one|two)\s(?:[\w-]+\s){{0,3}}{_PAPER}\b"
)
"""Somebody who was handed a paper."""
_GIVEN = re.compile(rf"(?i)^\W*(?:the|an?|its|our|their|that) (?:\w+ ){{0,2}}{_PAPER},? (?:that|which)\s")
"""A sentence that begins with a paper of which it says more: "The sheet that they gave to the sheriffs"."""
_PUBLISHED = ToldBy(
    rf"(?i)\b{_PAPER}\b[^;:“”\"]{{0,60}}?\b(?:posted|published|put (?:out|up|online)|went (?:up|online)|came out|"
    rf"made public)\b|"
    rf"\b(?:posted|published|put (?:out|online)|made public)\b[^;:“”\"]{{0,40}}?\b(?:{_PAPER}|lines?|"
    r"statement)\b|\b(?:on|from) (?:its|the|their|our|your|ICE['’]s) (?:own |public |[A-Z]{2,5} )?web ?(?:site|page)|"
    r"\bin an? publication\b|"
    r"['’]s? (?:public )?(?:remarks|speech) (?:of|on|in|last|that|had|has|at the)\b"
)
_OCCASION = re.compile(
    r"(?i)\b(?:in|by|at|during|from|of|on)\s+(?:an?|the|his|her|its|their|our|my|your)?\s*(?:[\w'’-]+\s+){0,3}?"
    r"(?:letters?|notes?|memo|call|meeting|hearing|interview|conference|briefing|forum|e-?mails?|testimony|brief|"
    r"statement|answer|reply|response|"
    r"remarks|speech|session)\b"
    r"(?:\s+(?:of|on|dated)\s+\w+\.?\s+\d{1,2}(?:, \d{4})?)?\s*(?:to|with|before|for|in)?\s*"
    r"(?P<who>(?:(?!\b(?:that|which|who|whether)\b)[^,;“”\"]){0,60})"
)
_SPEECH = re.compile(
    r"(?i)\b(?:in|at|after|during|following|before)\s+(?:a|an|his|her|the\s+same)\s+(?:[a-z-]+\s+)?(?:speech|keynote|"
    r"commencement address|"
    r"press conference|news conference|lecture)\b(?!\s+(?:to|before|for|at)\b)"
)
"""Where whoever speaks is heard by all."""
_THAT_OCCASION = re.compile(
    rf"(?i)\b(?:at|in|on|during)\s(?:that|this|the same|the)\s(?:\w+\s)?(?:{_OCCASION_WORD}|letter|e-?mail|note)\b"
    r"(?!\s(?:to|with|of|for|before|on|in)\b)"
)
_MET = re.compile(
    r"(?i)\b(?:brief(?:ed)?|met(?: with)?|meet(?: with)?|calls?(?:ed)? (?:with|to|from)|called|phoned|telephoned|rang|"
    r"visit(?:ed|s)?(?: with| to)?|sat down with|spoke (?:to|with|before)|wrote to|addressed|appeared before)\s"
    r"(?P<who>(?:(?!\b(?:that|which|who)\b)[^,;:“”\"]){3,60})"
)
_RELATIVE = re.compile(rf"(?i)\b{_PAPER},? (?:which|that)\b[^,;:“”\"]*,?\s*$")
"""A subject that a clause follows: "the fact sheet which they put out"."""
_POINTS_BACK = re.compile(
    r"(?i)^(?:it|this|that|the (?:one|other|first|second|latter|former)\b.*|one|another|both|they|these|"
    rf"(?:the|that|this) (?:same )?(?:\w+ )?{_PAPER}(?: (?:of|dated) \w+(?: \d+)?)?)$"
)
"""A source that is some paper named before: "it says", "the other, which …, says"."""
_YEAR = re.compile(r"(?<=\d),\s(?:19|20)\d\d,?")
"""The commas of a date bound nothing."""
_MARKED = re.compile(r"[“\"][^“”\"]*[”\"]?")


def paper(text: str, frame: Frame, setting: Setting) -> Audience | None:
    """For whom the paper is that says it: whoever it was handed to; else those for whom its kind is made ("the fact
    sheet tells counties" is made for everybody, whomever it addresses)."""
    before_verb = text[: frame.verb_start]
    whole = before_verb if is_paper(frame.source) or _GIVEN.search(before_verb) else frame.source
    if handed := handed_to(whole, setting):
        return handed
    if frame.verb == "introduced":
        return None
    owned = _OWN_PAPER.match(before_verb.partition(frame.source)[2]) if frame.source else None
    if owned and (made := made_for(owned.group())):
        return made
    if again := _named_before(f"{frame.source} {text[max(0, frame.verb_start - 50) : frame.verb_start]}", setting):
        return again
    before = text[max(0, frame.verb_start - 90) : frame.verb_start]
    subject = re.split(r"\b(?:which|that)\b", before)[0] if _RELATIVE.search(before) else _WHEN.sub("", before)[-50:]
    return made_for(frame.source) or made_for(subject, last=True)


_WHEN = re.compile(r",\s+(?:as\s+of|even|on|in|since|until|to)\s[^,]{3,30},\s*$")
"""Between a paper and its verb: "Your website, as of this morning, says"."""


def made_for(words: str, *, last: bool = False) -> Audience | None:
    """Those for whom the last paper that the words name is made; ``last``: only a paper that they end in."""
    found = [(m.end(), name) for name, pattern in _MADE_FOR for m in pattern.finditer(words)]
    if last:
        found = [(end, name) for end, name in found if not words[end:].strip(" ,.")]
    return max(found)[1] if found else None


def paper_quoted(words: str) -> Audience | None:
    """For whom the paper is that the words in front of a quotation name last: "draft agreement, section 12: …"."""
    before = re.split(r"[“\"]", words)[0].rstrip(" ,:")
    return made_for(before[-50:]) if re.search(r"[“\"]", words) else None


def handed_to(words: str, setting: Setting) -> Audience | None:
    """To whom the words say that a paper went, or with whom a meeting was; "public" where it was published."""
    plain = _plain(words)
    for pattern in (_HANDED, _HANDED_IT, _ADDRESSED):
        for match in pattern.finditer(plain):
            groups = match.groupdict()
            if told := named(groups.get("who") or groups.get("whom") or "", setting):
                return told
    return "public" if _PUBLISHED.search(plain) else None


def occasion(words: str, setting: Setting) -> Audience | None:
    """Whom a letter, a call or a meeting was with, not the body in front of the word ("an ICE letter"), which sent it;
    "at that meeting" is the one spoken of before."""
    if _THAT_OCCASION.search(words):
        return spoken_of_before(setting)
    if _SPEECH.search(words):
        return "public"
    for match in _OCCASION.finditer(words):
        to = re.search(r"(?i)\b(?:to|with|before|for)\s*$", match.string[: match.start("who")])
        told = (named(match["who"], setting) if to else None) or kind_of(match.group())
        if told is not None:
            return told
    return None


_TO_YOU = re.compile(
    r"(?i)\byour (?:jurisdiction|county|parish|city|town|village|borough|state|commonwealth|sheriff|department|"
    r"police|jail|board|council)\b"
)
_A_LETTER = re.compile(r"(?i)\b(?:letter(?:head)?s?|answers?|repl(?:y|ies)|e-?mails?)\b")


def written_to_locals(words: str, setting: Setting) -> bool:
    """ "He has a reply. “Your county may …,” it says.": words of a letter that speak to a State or a locality."""
    quoted = "".join(_MARKED.findall(words))
    near = (*_sentences(setting)[-2:], _MARKED.sub(" ", words))
    return _TO_YOU.search(quoted) is not None and any(_A_LETTER.search(each) for each in near)


def spoken_of_before(setting: Setting) -> Audience | None:
    """For whom the paper, or with whom the meeting, of the sentences right before was."""
    for sentence in reversed(_sentences(setting)[-3:]):
        plain = _plain(sentence)
        if told := handed_to(sentence, setting):
            return told
        for match in _MET.finditer(plain):
            if told := named(match["who"], setting):
                return told
        if told := made_for(plain):
            return told
    return None


_OWN_PAPER = re.compile(rf"(?i)['’]s?\s+(?:[\w-]+\s+){{0,2}}?{_PAPER}\b")
"""Behind the body whose paper it is: "Your agency’s brochure of May, which …, says"."""
_THE_PAPER = re.compile(rf"(?i)\b(?:the|this|that)\s+(?:same\s+)?(?P<paper>{_PAPER})\b(?!\s+(?:to|for)\b)")


def _named_before(words: str, setting: Setting) -> Audience | None:
    """For whom "the pamphlet" is, where a sentence before tells it of "a pamphlet for sheriffs"."""
    again = _THE_PAPER.search(words)
    if again is None:
        return None
    for sentence in reversed(_sentences(setting)[-3:]):
        for match in _ADDRESSED.finditer(_plain(sentence)):
            if match.group().lower().startswith(again["paper"].lower()) and (told := named(match["who"], setting)):
                return told
    return None


def is_paper(words: str) -> bool:
    """Whether the words name a paper: a slide that told somebody is no person."""
    return re.search(rf"(?i)\b{_PAPER}\b", words) is not None


def points_back(source: str) -> bool:
    """Whether the words that name a source are some paper named before."""
    return _POINTS_BACK.match(source) is not None


def _sentences(setting: Setting) -> list[str]:
    paragraph = setting.passage.lead.rsplit("\n\n", 1)[-1].strip()
    return sentences(paragraph)


def _plain(words: str) -> str:
    words = _YEAR.sub(lambda m: m.group().replace(",", " "), words)
    return _MARKED.sub(lambda m: " " * len(m.group()), words)
