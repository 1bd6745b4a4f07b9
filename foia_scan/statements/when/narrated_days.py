"""The day of a meeting or a call that the sentences before tell of: what is said in it was said on that day.

"Lt. Roe called on July 19. He was civil. Lt. Roe said that …", "FBI (Ms. Ada Merrow, analyst, January 13). She
explained …", "ICE met the supervisors on Monday." and, three paragraphs on, "Orr said afterward that …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from foia_scan import dates, names
from foia_scan.records import Document
from foia_scan.statements.naming.marked_names import NAME, marked, stands
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.when.dated_papers import PAPER_OF, in_aside
from foia_scan.statements.writers.own_voice import Holder

MET = re.compile(
    r"\b(?:met|calls?|called|phoned|telephoned|rang|reached|spoke|talk(?:ed)?|visit(?:ed)?|came|sat down|drove|drives?|"
    r"attended|held|was at|were at|got up|stood|told|said|briefed|addressed|appeared|testified|announced|heard|"
    r"interview(?:ed)?|meeting|conversation|briefing|forum|conference|hearing|session|lunch(?:eon)?|dinner|breakfast|webinar|teleconference|"
    r"discussion|read-?out|trip|panel|event|press conference|rally|speech|present|(?:your|our|the|an?) (?:evening|"
    r"afternoon)|"
    r"at (?:your|our|his|her) office|table)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of people who speak with each other."""
_GATHERED = re.compile(
    r"(?i)\b(?:meetings?|calls?|conversation|briefing|forum|conference|hearing|session|lunch(?:eon)?|dinner|breakfast|webinar|discussion|trip|panel|"
    r"event|rally|interviews?|attended|met (?:[a-z]+day |again |briefly |there )?with|"
    r"committee|council|board|commissioners|supervisors|courthouse|us|we)\b"
)
"""Words of a sentence that tells of several people together, whoever of them speaks afterwards."""
_NAME = re.compile(r"\b(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][a-z]+ [A-Z][a-z]+\b|\b(?:Mr|Ms|Mrs|Dr)\. [A-Z][a-z]+\b")
"""Somebody named: where two met by themselves, a third said nothing."""
_MEANT = frozenset({"pronoun", "pronoun-body", "role", "role-resolved", "body-named", "body-resolved", "entry-label"})
"""Rules of holders whom the sentence before may name otherwise."""
_HELD_NOW = re.compile(
    r"(?i)(?:regard|consider|treat|believe|think|feel|hold|maintain|contend|claim|understand|take|call|describe|read)s?"
    r"(?: .*)?"
)
"""What somebody holds when the paper is written, whatever was said before."""
_TOLD = re.compile(r"(?:told|saying|said|gave|answered|replied|explained|advised|warned|assured|repeated|added)\b.*")
_I_WAS_THERE = re.compile(r"\b(?:I|[Ww]e|me|us|[Hh]e|[Ss]he|[Yy]ou|[Yy]our|[Oo]ur)\b")
_REPORTS = frozenset({"memo", "email", "report", "unknown", "briefing", "declaration", "letter", "cable"})
_STORIES = frozenset({"news", "press-release"})
_DAYS = frozenset({"date", "month-day", "weekday", "named-day", "day-shift", "day-of-month"})
_HEARER = re.compile(r" the (?:(?:two|three|four|five|six|seven|eight|nine|\d+) )?(?P<who>[a-z]{4,}?)(?:s|ors|men)?\b")
"""Whom somebody told so, as the sentence that tells of the meeting calls them: "told the council"."""
_MEMBER = re.compile(
    r"\b(?P<body>Council|Commission|Supervis|Alder|Jur|Select|Trustee|Freeholder)(?:er|or|[a-z]*m[ae]n|woman|member)?\b"
)
"""How a member of a body is called that holds its meetings in public."""
_ELSEWHERE = re.compile(
    r"(?i)\b(?:e-?mail(?:ed)?|interview(?:ed)?|telephone[ds]?|by phone|phoned|statement|letter|wrote|written|spokes\w+|"
    r"press (?:officer|secretary|aide)|reached|declined|did not attend|was not (?:there|present|at)|not authorized|"
    r"anonym\w+|told (?:the|this|a) (?:[A-Z]\w+|newspaper|reporter|paper)|called|says|holds|notes|"
    r"in (?:Washington|the capital)|afterward|later|before the)\b"
)
"""Words of a paragraph that tells what somebody said to the newspaper, not at the gathering."""
_REACH = {"news": 30, "press-release": 30}
"""Paragraphs of a story in which its event is looked for; in other papers two."""
_OF_A_PAPER = re.compile(
    rf"{PAPER_OF.pattern}|(?i:\bdeadline\s+(?:of|for|is|was)\s+(?:on\s+)?$|"
    r"\b(?:until|till|by|before|since|effective|after|through|as of)\s+(?:the\s+)?$)"
)
"""Before a day on which nobody met."""


def narrated(
    text: str, holder: Holder, document: Document, lead: str, anchor: str | None
) -> tuple[str, dates.FoundDate] | None:
    """The day of the encounter that the text so far tells of last, and the words that tell it."""
    if anchor is None or not _tells(holder, document, text):
        return None
    told = _met(text, holder, document, lead, anchor)
    if told is not None or document.kind not in _STORIES:
        return told
    return _at_its_event(text, lead, anchor) or _on_its_day(text, holder, lead, anchor)


_THERE = re.compile(
    r"(?i)\btold the (?:same )?(?:session|crowd|audience|room|gathering|meeting|forum|board|council|"
    r"commission(?:ers)?|supervisors|legislature|committee|trustees|aldermen)\b|\b(?:before|after|"
    r"during) the (?:vote|meeting|hearing|forum|"
    r"session)\b|\bafter an? (?:[\w-]+ ){0,3}(?:meeting|hearing|session|debate)\b|\bat an? (?:news|press) conference\b|"
    r"\btold (?:his|her) colleagues\b|\bas (?:he|she) (?:made|seconded|offered|withdrew) the motion\b|"
    r"\bat the (?:meeting|hearing|forum|podium|lectern|microphone|rally)\b|\bfrom the (?:chair|dais|floor|podium)\b|"
    r"\bthe (?:night|evening)['’]s\b|\b(?:stood|sat) (?:at|in) the (?:back|front)\b|\bto (?:applause|groans|cheers|"
    r"laughter|boos)\b"
)
"""Words of a paragraph that tells what was said where the story's people are gathered."""
_GATHERING = re.compile(
    r"(?i)\b(?:vot(?:e|ed|es)|met|meeting|hearing|forum|session|adopted|passed|directed|rally|gathered|packed|"
    r"crowd|town hall|(?:news|press) conference|announced)\b"
)
_OPENING = 4
"""Paragraphs in which a story tells what happened, and when."""
_LATELY = 8
"""Days for which what happened is news."""


def _at_its_event(text: str, lead: str, anchor: str) -> tuple[str, dates.FoundDate] | None:
    """ "The board voted on Tuesday." and, paragraphs on, "…,” the mayor told the crowd.": the day of what the story is
    about."""
    paragraph = outside_quotes(lead.rsplit("\n\n", 1)[-1] + text)
    if _THERE.search(paragraph) is None or _ELSEWHERE.search(_THERE.sub(" ", paragraph)):
        return None
    opening = [p for p in lead.split("\n\n") if p.strip()][:_OPENING]
    for sentence in (each for p in opening for each in sentences(outside_quotes(p))):
        for found in dates.find(sentence):
            if found.form not in _DAYS or _GATHERING.search(sentence) is None or found.base == "narrative":
                continue
            value = dates.resolve(found, anchor)
            if value is None or len(value) < 10 or value > anchor:
                return None
            apart = (date.fromisoformat(anchor[:10]) - date.fromisoformat(value)).days if len(anchor) == 10 else 0
            return (value, found) if apart <= _LATELY else None
    return None


def _on_its_day(text: str, holder: Holder, lead: str, anchor: str) -> tuple[str, dates.FoundDate] | None:
    """ "On Thursday he stopped asking. “…,” Orr said.", "A hundred came to the hall on Monday.": the day that the
    speaker's own paragraph tells of him, else the only one that the whole story tells of a gathering."""
    if len(anchor) != 10 or holder.frame is None or _PAST.match(holder.frame.verb) is None:
        return None
    paragraph = lead.rsplit("\n\n", 1)[-1]
    surname = holder.speaker.split()[-1] if holder.speaker else ""
    his = rf"\b(?:{re.escape(surname)}|[Hh]e|[Ss]he)\b" if surname[:1].isupper() else r"(?!)"
    for sentence in reversed(sentences(paragraph)):
        for value, found in _lately(outside_quotes(sentence), anchor):
            if in_aside(found.start, sentence):
                continue  # "Ben Orr, who spent Monday in Elm, came home"
            return (value, found) if re.search(his, outside_quotes(sentence)) else None
    here = outside_quotes(paragraph + text)
    if _THERE.search(here) is None and _AMONG_THEM.search(here) is None:
        return None
    if _ELSEWHERE.search(re.sub(r"[“\"][^“”\"]*$", "", _THERE.sub(" ", here))):
        return None
    told: dict[str, tuple[dates.FoundDate, str]] = {}
    for sentence in sentences(outside_quotes(lead.replace("\n\n", " "))):
        told |= {value: (found, sentence) for value, found in _lately(sentence, anchor)}
    if len(told) != 1:
        return None
    value, (found, sentence) = next(iter(told.items()))
    if _CAME_TOGETHER.search(sentence) is None or _SAYING.search(sentence) or _of_somebody(sentence, surname):
        return None
    return value, found


def _of_somebody(sentence: str, surname: str) -> bool:
    """Whether the sentence tells what somebody else by name did."""
    named = (m for m in _NAME.finditer(sentence) if not re.match(r"\s+[A-Z]", sentence[m.end() :]))
    return any(names.person(m.group()) and m.group().split()[-1] != surname for m in named)


_CAME_TOGETHER = re.compile(
    r"(?i)\b(?:came|met|meeting|hearing|forum|session|vot(?:e|es|ed)|gathered|packed|crowd|rally|council|board|"
    r"commission(?:ers)?|supervisors|committee|town hall|conference|ceremony|parade|luncheon|breakfast)\b"
)
_AMONG_THEM = re.compile(
    r"(?i)\b(?:told them|applause|laughter|on the steps|stood up|rose\b|from the (?:floor|back)|"
    r"took the (?:floor|microphone)|"
    r"at the (?:microphone|lectern)|seconded|gavel\w*)"
)
"""Words that tell that somebody spoke where people came together."""
_SAYING = re.compile(r"\b(?:said|told|wrote|added)\b")
_PAST = re.compile(r"(?:said|told|[a-z]+ed|began|went on)\b")
"""A verb that tells that somebody spoke, not what he holds."""


def _lately(sentence: str, anchor: str) -> Iterator[tuple[str, dates.FoundDate]]:
    """The days of the week before that a sentence of a story tells, no days of papers."""
    for found in dates.find(sentence):
        if found.form not in _DAYS - {"day-shift"} or found.base == "narrative":
            continue
        value = dates.resolve(found, anchor)
        if _OF_A_PAPER.search(sentence[: found.start]) or value is None or len(value) < 10 or value >= anchor:
            continue
        if (date.fromisoformat(anchor) - date.fromisoformat(value)).days <= _LATELY:
            yield value, found


def _met(text: str, holder: Holder, document: Document, lead: str, anchor: str) -> tuple[str, dates.FoundDate] | None:
    told = _HEARER.match(text[holder.frame.verb_end :]) if holder.frame is not None else None
    told = told or _told_before(holder, lead.rsplit("\n\n", 1)[-1])
    surname = holder.speaker.split()[-1] if holder.speaker else ""
    body = _body_of_member(holder, document, lead.rsplit("\n\n", 1)[-1] + text)
    mine = holder.own_words_earlier or _by_you(holder)
    with_me = _told_by_me(holder) or _by_you(holder) or _to_us(holder, document, text)
    for sentence, near in _before(lead, document, with_me, surname):
        named = bool(surname) and re.search(rf"\b{re.escape(surname)}\b", sentence) is not None
        heard = told is not None and re.search(rf"(?i)\b{told['who']}", sentence) is not None
        plain = outside_quotes(sentence)
        if holder.frame is not None and _HAD_SAID.search(plain) and looks_back(sentence, text[: holder.frame.verb_end]):
            continue
        for found in dates.find(plain):
            if (
                found.form not in _DAYS
                or _OF_A_PAPER.search(plain[: found.start])
                or _SPENT.search(plain[: found.start])
            ):
                continue
            if found.base == "narrative":
                if found.form == "day-shift" and not found.shift:
                    continue  # "that day": the one told before
                return None
            there = named or heard or (near and (mine or not _alone(plain, holder)))
            there = there or (bool(body) and re.search(rf"(?i)\b{body}", plain) is not None)
            if not (MET.search(plain) and there) and not (named and _is_head(plain, found)):
                return None  # the story has moved on to another day
            value = dates.resolve(found, anchor)
            return None if value is None or len(value) < 10 or value > anchor else (value, found)
    return None


_EVENT = re.compile(
    r"\b(?:[Aa]t|[Dd]uring|[Oo]n|[Ii]n)\s+(?:the|that|this|our|your)\s+(?:[a-z]+\s+)?(?P<event>hearing|meeting|forum|briefing|call|workshop|"
    r"conference|session|visit|town hall|interview|roundtable|webinar)\b(?!\s+(?:of|on|in|with|last|this)\b)"
)


def at_the_event(clause: str, before: str, anchor: str | None) -> tuple[str, dates.FoundDate] | None:
    """ "At the hearing Roe testified that …": the day of the hearing that the text before tells, if it tells one."""
    named = _EVENT.search(clause)
    if named is None or anchor is None:
        return None
    of_it = re.compile(rf"(?i)\b{named['event']}\b[^.;:“”\"]{{0,40}}?(?:\b(?:of|on|held)\s+|,\s+)(?:[A-Z]\w+day,\s+)?$")
    told: dict[str, dates.FoundDate] = {}
    for found in dates.find(before[-3000:]):
        if found.form in ("date", "month-day") and of_it.search(before[-3000:][: found.start]):
            value = dates.resolve(found, anchor)
            if value is not None and len(value) == 10 and value <= anchor:
                told[value] = found
    return next(iter(told.items())) if len(told) == 1 else None


_PLUPERFECT = re.compile(
    r"\bhad\s+(?:(?:\w+ly|not|never|already|once|also)\s+)*(?:[a-z]+(?:ed|en)|told|said|sent|brought|put|read|given|held)\b"
)


_HAD_SAID = re.compile(r"\bhad\s+(?:\w+ly\s+)?(?:told|said|written|assured|promised|advised|informed)\b")


_BEFORE_THAT = re.compile(r"\b(?:after|because|since|once)\b[^,.;]*")
"""A clause that tells what had been before the day: "At the meeting of May 3, after I had moved, …"."""


def looks_back(sentence: str, clause: str) -> bool:
    """ "Roe had told them so in May. She replied that …": the day belongs to what was over by then."""
    if re.match(r"\W*By\s", sentence):  # "By Friday he had called back.": from then on it was so
        return False
    main = _BEFORE_THAT.sub(" ", outside_quotes(sentence))
    return _PLUPERFECT.search(main) is not None and re.search(r"\bhad\b|['’]d\b", clause) is None


def outside_quotes(text: str) -> str:
    """The text, blanks for what stands in quotation marks."""
    return re.sub(r"[“\"][^”\"]*[”\"]", lambda m: " " * len(m.group()), text)


def _body_of_member(holder: Holder, document: Document, paragraph: str) -> str:
    """How the name begins of the body whose member speaks in a story, at its meeting as far as is told: "Council"."""
    if document.kind not in _STORIES or holder.frame is None or _ELSEWHERE.search(outside_quotes(paragraph)):
        return ""
    member = _MEMBER.search(f"{holder.role} {holder.frame.source}")
    return member["body"] if member else ""


def holds_now(frame: Frame | None, text: str) -> bool:
    """ "He now considers that …": it is so on the day of the paper, whatever was said before."""
    if frame is None:
        return re.match(r"\W*(?:Now|Today)\s", text) is not None
    if re.search(
        r"(?:\b(?:have|has)|['’]ve)\s+(?:\w+ly\s+|also\s+|now\s+|since\s+|always\s+)*$", text[: frame.verb_start]
    ):
        return True
    if re.search(r"\bdid\s+(?:\w+ly\s+)?$", text[: frame.verb_start]):
        return False
    if re.search(r"\b(?:[Nn]ow|[Tt]oday)\W*$", text[: frame.verb_start]) or re.match(r"\W*(?:Now|Today)\s", text):
        return True
    told = re.search(r"\b(?:stated|said|told|wrote|testified|answered)\b", text[: frame.verb_start])
    return told is None and _HELD_NOW.fullmatch(frame.verb) is not None and not frame.verb.split()[0].endswith("d")


def _alone(sentence: str, holder: Holder) -> bool:
    """Whether two met by themselves, so that a third, who is named for the first time, was not there."""
    if _GATHERED.search(sentence) or holder.rule in _MEANT:
        return False
    return any(names.person(match.group()) for match in _NAME.finditer(sentence))


def _by_you(holder: Holder) -> bool:
    """ "You told the Board that …", in a letter to the one who said it."""
    frame = holder.frame
    return holder.rule == "addressee" and frame is not None and _TOLD.fullmatch(frame.verb) is not None


def _to_us(holder: Holder, document: Document, text: str) -> bool:
    """ "Your attorney gave us to understand that …", in a letter: the writer was there."""
    frame = holder.frame
    if document.kind not in ("letter", "memo") or frame is None or _TOLD.fullmatch(frame.verb) is None:
        return False
    return re.search(r"\b(?:me|us)\b", frame.verb + text[frame.verb_end : frame.verb_end + 4]) is not None


def _told_by_me(holder: Holder) -> bool:
    """ "I told him that …": not "my draft says that …", which is so today."""
    frame = holder.frame
    return holder.own_words_earlier and frame is not None and _TOLD.fullmatch(frame.verb) is not None


_TELLS_SOMEBODY = re.compile(rf"\b{NAME}\b[^.“”\"]{{0,60}}?\b(?:told|assured|informed)\b")


def _told_before(holder: Holder, paragraph: str) -> re.Match[str] | None:
    """Whom the same speaker told something earlier in the paragraph: "Vane told the jury … . Until then, he said …"."""
    name = holder.speaker.split()[-1] if holder.speaker else ""
    if not name or holder.frame is None:
        return None
    found = list(_TELLS_SOMEBODY.finditer(marked(paragraph, name)))
    return _HEARER.match(paragraph[found[-1].end() :]) if found else None


def _tells(holder: Holder, document: Document, text: str) -> bool:
    """Whether an utterance of the past is reported, in a paper that tells what happened."""
    if holder.attribution == "direct" and not holder.own_words_earlier:
        return False
    if document.kind not in _REPORTS | _STORIES:
        return False
    frame = holder.frame
    if holds_now(frame, text):
        return False
    if frame is None:
        return True
    if frame.kind == "view":
        return _IS_OF_THE_VIEW.search(text[: frame.verb_end]) is None
    if frame.kind == "passive" and re.search(r"(?i)\b(?:am|is|are)\b", text[frame.verb_start : frame.verb_end]):
        return False
    return _HELD_NOW.fullmatch(frame.verb) is None or _SAID_AS_HE.search(text[: frame.verb_start]) is not None


_SAID_AS_HE = re.compile(
    r"\b(?:said|told\s[^,;:“”\"]{2,40}|stated|wrote|answered|explained|replied)\s+that,?\s+(?:as|the\s+way|from\s+what)\s+(?:he|she|they)\s*$"
)
"""Before what somebody holds in what he is told to have said: "Ben Orr said that as he reads it …"."""
_IS_OF_THE_VIEW = re.compile(
    r"(?i)\b(?:is|has been)\W*$|\bit is\b|"
    r"\b(?:is|are)\s+(?:\w+\s+)?(?:certain|sure|convinced|confident|adamant|satisfied|persuaded|positive)\W*$"
)


def _before(lead: str, document: Document, own_words: bool, surname: str) -> Iterator[tuple[str, bool]]:
    """The sentences before, the last first; and whether they are near enough to be the same occasion: in the same
    paragraph, or in the one before, if the writer was there and met the speaker, as its next sentences tell."""
    paragraphs = lead.split("\n\n")
    reach = _REACH.get(document.kind, 3)
    received = bool(surname) and _RECEIVED.search(marked(paragraphs[-1], surname)) is not None
    for back, paragraph in enumerate(reversed(paragraphs[-reach:])):
        for sentence in reversed(sentences(paragraph)):
            met = stands(surname, paragraph.partition(sentence)[2])
            mine = (own_words or met or received) and _I_WAS_THERE.search(sentence) is not None
            yield sentence, back == 0 or (back == 1 and (document.kind == "declaration" or mine))


_RECEIVED = re.compile(
    rf"\b{NAME}\b[^.;“”]{{0,40}}\b(?:received|greeted|met|saw|welcomed|joined|showed|heard|was\s+(?:there|waiting))\b"
)
"""In the paragraph of a saying: its speaker took the writer in, whose way there the paragraph before tells."""


_SPENT = re.compile(r",\s+who\s+(?:had\s+)?spent\s[^,;.]{0,60}$")
"""Before a day that somebody passed elsewhere, as an aside tells: "Ben Orr, who spent Monday in Elm, came home"."""


def _is_head(sentence: str, found: dates.FoundDate) -> bool:
    """ "FBI (Ms. Ada Merrow, analyst, January 13).", "January 5: Deputy Director Ben Orr, State Police."."""
    closes = re.match(r"\W{0,3}$", sentence[found.end :]) is not None
    opens = not sentence[: found.start].strip() and re.match(r"\s*[:.–—-]", sentence[found.end :]) is not None
    return closes or opens
