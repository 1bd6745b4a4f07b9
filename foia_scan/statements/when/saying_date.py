"""When it was said: the date in the sentence or the one that introduces it, else that of the very message."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import dates
from foia_scan.records import Document, Turn
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import SENTENCE_END
from foia_scan.statements.when.dated_papers import (
    IN_IT,
    PAPER_OF,
    day_of_the_paper,
    in_aside,
    it_says,
    of_a_paper,
    of_the_past,
    of_the_speech,
    of_what_is_viewed,
    of_what_was_read,
    same_paper,
    sentence_of_the_paper,
)
from foia_scan.statements.when.narrated_days import MET, at_the_event, holds_now, looks_back, narrated, outside_quotes
from foia_scan.statements.when.occasions import occasion
from foia_scan.statements.when.said_so import CLOSE, said_so, told_by_the_writer, told_to_another, unless_set_aside
from foia_scan.statements.when.told_back import OF_THE_PRESENT, bounds, told_back
from foia_scan.statements.when.told_days import Said, most_exact
from foia_scan.statements.who.comments import comment_day
from foia_scan.statements.who.entry_days import entry_day
from foia_scan.statements.writers.own_voice import Holder
from foia_scan.statements.writers.read_aloud import day_repeated, repeated

_INTRODUCING_SENTENCES = 3
_LESS_THAN_A_DAY = frozenset({"month", "month-alone", "year", "year-shift"})
"""Forms that date nothing in an entry that tells its own day."""
_ASKED_ABOUT = re.compile(r"(?i)\basked\b[^.;]*\babout\b[^.;]*$")
"""Before a date of what somebody was asked about."""
_ROUGH = frozenset({"month-shift", "week-shift"})
"""Forms that date what follows only where people are told to have spoken with each other then."""
_WHOLE_QUOTE = re.compile(r"[“\"][^”\"]*[”\"]")
_ACCOUNTS = frozenset({"deposition", "transcript", "declaration"})
"""Documents that tell of the past in the order of events: a date once told holds until the next one."""
_TELLING_BACK = re.compile(
    r"\b(?:said|told|wrote|testified|advised|informed|announced|explained|answered|replied|stated|assured|insisted|"
    r"warned|promised|admitted|added|confirmed|argued|heard from|learned from|noted|observed|had|was|were)\b"
)
_SAME_TIME = re.compile(
    r"(?i)\b(?:that (?:same |very )?(?:day|morning|afternoon|evening|night|meeting|call)|"
    r"(?:at|during|in|on) (?:that|the) (?:meeting|call|visit|conversation|briefing|session)|"
    r"the same (?:day|meeting|call))\b|^\W*(?:in\s+)?(?:his|her|their)\s+(?:own\s+|exact\s+|very\s+)?words\b"
)


def saying_date(
    text: str, cue_start: int, holder: Holder, document: Document, lead: str, turn: Turn | None = None, after: str = ""
) -> Said:
    """The date of a position. Only a reported saying takes a date from the text around it; a date that belongs to what
    is said ("will be mandatory in 2013") never dates the saying. ``after``: the next sentence."""
    anchor = document.date
    own: Said = (anchor, document.date_source if anchor else None, "document" if anchor else "unknown")
    if turn is not None and turn.date:
        anchor = turn.date
        own = (anchor, "header", "chat")
    if document.kind in _CLIPPED and (day_of_story := _dateline(text, lead)):
        anchor, own = day_of_story, (day_of_story, "sentence", "dateline")
    entered = _entry(text, lead, anchor, document)
    of_a_day = entered is not None and len(entered[0] or "") == 10
    if entered is not None:
        own = entered
        anchor = entered[0] if len(entered[0] or "") == 10 else anchor  # "last night" is seen from the entry's day
    account = document.kind if document.kind in _ACCOUNTS else ""
    frame = holder.frame
    if holder.rule == "note-by-hand":
        return None, None, "unknown"
    if holder.rule == "comment" and (day := comment_day(holder.reported_in, anchor)):
        return day, "sentence", "comment"
    if holder.rule == "entry-quoted" and (said := _of_the_line_read(text, anchor, lead)):
        return said
    if said := said_so(text, anchor, lead) or _dated_first(text, anchor, lead):
        return said
    again = repeated(text, lead, document)
    if again and (said := most_exact(list(day_repeated(again)), anchor, lead, "repeated", account)):
        return said
    if named := day_of_the_paper(text, cue_start, holder.attribution == "paraphrased"):
        return most_exact(named, anchor, lead, "dated-paper", account) or own
    if frame is None:
        found = [
            of_the_past(d, text) for d in told_back(unless_set_aside(text), cue_start) if not in_aside(d.start, text)
        ]
        back = most_exact(found, anchor, lead, "told-back", account if document.kind != "declaration" else "")
        if holder.attribution == "direct":
            return told_by_the_writer(text, anchor, lead) or back or own
        said = _quoted_from(text, anchor, lead) if holder.attribution == "quoted" else back
        return said or _narrated(text, holder, document, lead, anchor) or own
    if frame.kind == "view" and holder.attribution == "direct" and not holder.own_words_earlier:
        return own
    if holder.attribution == "direct" and OF_THE_PRESENT.search(text[frame.verb_end : cue_start]):
        return own
    passage = text
    cue_start = max(cue_start, frame.verb_end) if frame.verb_start == cue_start else cue_start
    if holder.reported_in:
        text = re.sub(r"[“\"][^“”\"]*[”\"]", lambda m: " " * len(m.group()), holder.reported_in)
        cue_start = len(text)
    beside = [
        of_the_past(replace(found, direction="past") if _HAS_SAID.match(frame.verb) else found, text)
        for found in dates.find(text)
        if (
            not _belongs_to_content(found.start, _end_of(frame, text), cue_start, text, frame.kind)
            or of_the_speech(found.start, frame, text)
        )
        and not in_aside(found.start, text)
        and not of_what_is_viewed(found, text, frame)
        and not of_what_was_read(found, text, frame)
        and not _ANSWERED.search(text[: found.start])
        and not _asked_of(found, text, frame)
        and not _ANOTHER_CLAUSE.search(text[found.end : frame.verb_start])
    ]
    had = re.search(r"\bhad\s+(?:\w+ly\s+)?$", text[: frame.verb_start]) is not None
    said = most_exact(beside, anchor, lead, "sentence", account, had) or _dated_after(after, anchor, lead, account)
    if said is None and holder.attribution == "quoted":
        said = _told_in_the_quote(passage, anchor, lead)
    if said is not None:
        return said
    in_it = IN_IT.match(passage) is not None or bool(same_paper(frame, lead))
    says_now = not in_it and _SAYS_NOW.fullmatch(frame.verb) is not None
    for sentence in reversed(_introducing(passage, holder, document, lead)):
        told = [
            of_the_past(d, sentence)
            for d in dates.find(outside_quotes(sentence))
            if d.form != "season"
            and not looks_back(sentence, passage[: frame.verb_end])
            and not bounds(d, sentence)
            and (
                not (d.form in _ROUGH or says_now)
                or MET.search(_WHOLE_QUOTE.sub(" ", sentence))
                or (frame.verb == "writes" and PAPER_OF.search(sentence[: d.start]))
            )
            and (in_it or frame.verb in ("wrote", "writes") or not of_a_paper(d, sentence, holder))
            and not (holder.own_words_earlier and told_to_another(d, sentence))
            and not _ASKED_ABOUT.search(sentence[: d.start])
            and not (of_a_day and d.form in _LESS_THAN_A_DAY)
            and not _TOLD_THAT.search(sentence[: d.start])
            and not re.fullmatch(r"(?i)today|tonight|this (?:morning|afternoon|evening)", sentence[d.start : d.end])
        ]
        said = most_exact(told, anchor, lead, "introduced", account)
        if said is not None:
            return said
    if event := at_the_event(passage[: frame.verb_end], f"{document.title}\n{lead}", anchor):
        return event[0], "relative" if event[1].needs == "anchor" else "sentence", f"event:{event[1].form}"
    if _after_another_s_talk(passage, lead):
        return own
    if not _entry(passage, lead, anchor, document) and (holder.own_words_earlier or holder.attribution != "direct"):
        return _occasion(document, holder, lead, anchor) or _narrated(passage, holder, document, lead, anchor) or own
    return own


_THAT_WAS = re.compile(
    r"\W*(?:That|It)\s+was\s+(?:(?:back\s+)?(?:on|in)\s+)?(?P<when>[^.;:,]{3,30}(?:,\s+(?:19|20)\d\d)?)\s*[.;]"
)
"""The sentence behind what somebody said, which is but its day: "He said that they could. That was November 3."."""


def _dated_after(after: str, anchor: str | None, lead: str, account: str) -> Said | None:
    that_was = _THAT_WAS.match(after)
    found = dates.find(that_was["when"]) if that_was else []
    alone = bool(found) and that_was is not None and len(found[0].text) > len(that_was["when"].strip()) - 4
    return most_exact(list(found[:1]), anchor, lead, "told-after", account) if alone else None


_ANOTHER_CLAUSE = re.compile(
    r";|,\s+(?:but|while|although|whereas)\s|\b(?:said|says|told|wrote|stated|promised|assured)\b[^;]*,\s+and\s"
)
"""Between a date and a verb of saying: the date belongs to the clause before."""


def _asked_of(found: dates.FoundDate, text: str, frame: Frame) -> bool:
    """ "Asked about the slide from 2009, Roe said that …": the day of what the question was about."""
    asked = re.match(r"\W*(?:When\s+|Being\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Ss]hown|[Tt]old)\b[^,;]*,", text)
    about = asked is not None and re.search(r"\b(?:about|of|from|dated)\b", text[: found.start]) is not None
    return about and asked is not None and found.end <= asked.end() <= frame.verb_start


_HAS_SAID = re.compile(r"(?:said|told|wrote|[a-z]+ed)\b")
"""A verb of saying in the past tense: its day is past, whatever else the sentence speaks of."""
_SAYS_NOW = re.compile(r"(?:says|tells|adds|writes|maintains|insists|contends|reports|explains)\b.*")
"""A verb of saying in the present tense: of what was told before only a talk dates it."""
_CLIPPED = frozenset({"news", "email", "report", "unknown"})
"""Kinds of documents in which stories of several days stand one after the other."""
_DATELINE = re.compile(
    r"\W*(?:\d{1,2}\.\s+)?(?-i:[A-Z][A-Z .,'’-]{3,40}?)(?:,\s+[A-Z][A-Za-z.]{1,12})?\s*(?:\([A-Z][\w. ]{1,12}\))?,?\s+$"
)


def _dateline(text: str, lead: str) -> str | None:
    """The day on which the story was filed that the passage stands in: "SEATTLE (AP), Oct. 6, 2010 -- …"."""
    for paragraph in reversed(f"{lead}{text}".split("\n\n")[-_STORY:]):
        for found in dates.find(paragraph[:90])[:1]:
            if found.form == "date" and _DATELINE.fullmatch(paragraph[: found.start]):
                return found.value if re.match(r"\s*(?:--|[—–-])\s|\.\s+By\s+[A-Z]", paragraph[found.end :]) else None
    return None


_STORY = 12
"""Paragraphs of a story in which its dateline is looked for."""
_ANSWERED = re.compile(
    r"(?i)(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )\b(?:answer|answering|reply|replying|response|"
    r"responding)\s+to\s[^,;]{0,40}$|"
    r"\b(?:answer|reply|response)\s+to\s[^,;]{0,30}\b(?:letter|memo|e-?mail|message|note|request|question|inquiry)s?\b[^,;]{0,12}$"
)
"""Before the date of what was answered: it dates no answer."""
_TOLD = r"\b(?:said|says|told|stated|wrote|explained|answered|added|insisted|testified|advised|informed|reported)\b"
_TOLD_THAT = re.compile(rf"{_TOLD}(?:(?!{_TOLD})[^.;])*\bthat\b(?:(?!{_TOLD})[^.;])*$")
"""Before a date inside what the sentence before reports: "he said that in May …"."""
_DATED = re.compile(
    r"\W*Dated\s+(?P<when>[A-Z][a-z]+\.?\s+\d{1,2}(?:,\s+(?:19|20)\d\d)?),\s+(?:it|the|this|that|his|her|its)\b"
)


def _dated_first(text: str, anchor: str | None, lead: str) -> Said | None:
    """ "Dated September 2, it advised the counties that …": the day of the paper that the sentence before names."""
    dated = _DATED.match(text)
    return most_exact(list(dates.find(dated["when"])), anchor, lead, "sentence") if dated else None


def _told_in_the_quote(text: str, anchor: str | None, lead: str) -> Said | None:
    """ "“In May he told us that it was up to us,” she said.": the day that the quoted words open with."""
    quote = re.search(r"[“\"](?P<words>[^”\"]+)", text)
    found = told_back(quote["words"], len(quote["words"])) if quote else []
    return most_exact([d for d in found if d.start < CLOSE], anchor, lead, "quoted-telling")


def _of_the_line_read(text: str, anchor: str | None, lead: str) -> Said | None:
    """The day that opens a line of notes that is read out: "“Nov. 3, Harker: no county can leave.”" """
    line = re.search(r"[“\"](?P<words>[^”\":]+):", text)
    found = dates.find(line["words"]) if line else []
    return most_exact([replace(d, direction="past") for d in found], anchor, lead, "entry")


def _quoted_from(text: str, anchor: str | None, lead: str) -> Said | None:
    """The date beside the paper that words are quoted from: "the slide you left us in June has a line: …"."""
    before = re.split(r"[“\"]", text)[0]
    if before == text:
        return None
    if it_says(before):
        before = sentence_of_the_paper(lead) or before
    found = [
        of_the_past(d, before)
        for d in dates.find(before)
        if not in_aside(d.start, before) and not _FROM_NOW.search(before[: d.end])
    ]
    return most_exact(found, anchor, lead, "sentence")


_FROM_NOW = re.compile(
    r"(?i)\b(?:rest|remainder|end)\s+of\s+\w+\s+\w+$|\b(?:for|until|by|from|starting)\s+\w+\s+\w+(?:\s+on)?$"
)
"""A time for which something is to hold: it dates no paper."""
_PRONOUN_FIRST = re.compile(r"(?i)^\W*(?:[\w’']+,?\s+){0,2}(?:he|she|they)\s+(?:\w+\s+){0,2}$")
"""A sentence whose subject stands for somebody named before."""


def _occasion(document: Document, holder: Holder, lead: str, anchor: str | None) -> Said | None:
    told = occasion(document, holder, lead, anchor)
    if told is None:
        return None
    return told[0], "relative" if told[1].needs == "anchor" else "header", f"occasion:{told[1].form}"


def _narrated(text: str, holder: Holder, document: Document, lead: str, anchor: str | None) -> Said | None:
    told = None if _entry(text, lead, anchor, document) else narrated(text, holder, document, lead, anchor)
    if told is None:
        return None
    return told[0], "relative" if told[1].needs == "anchor" else "sentence", f"narrated:{told[1].form}"


def _end_of(frame: Frame, text: str) -> int:
    """Where a reporting clause ends: behind its verb, or behind the speaker who follows it with title and hearer."""
    if frame.kind != "after":
        return frame.verb_end
    at = text.find(frame.source, frame.verb_end, frame.verb_end + 3 + len(frame.source))
    if at < 0 or text[at - 1].isalnum():  # "he" is no part of "whether"
        return frame.verb_end
    title_and_hearer = r"(?:,\s[^“”\".;]{3,120}?(?=,\s+on\b|\son\b|$)|\s+to\s[^“”\".;]{3,70}?(?=\son\b))?"
    rest = re.match(title_and_hearer, text[at + len(frame.source) :])
    return at + len(frame.source) + (rest.end() if rest else 0)


_THEN = re.compile(
    r"(?:\s+(?:him|her|them|us|me|the\s+\w+|(?:to|with)\s+\w+))?"
    r"(?:\s+(?:the\s+program|it)(?:\s+as\s+[\w ]{3,20})?)?\s+(?:then\b|"
    r"at\s+(?:the|that)\s+time\b)"
)
"""Behind a verb of saying: on the day that was told last."""


def _introducing(text: str, holder: Holder, document: Document, lead: str) -> list[str]:
    """The sentences before that may have told when it was said: few, and none where nothing points back to them."""
    paragraphs = lead.split("\n\n")
    here = SENTENCE_END.split(paragraphs[-1])
    if document.kind in _ACCOUNTS and holder.frame is not None and _TELLING_BACK.search(holder.frame.verb):
        asked = document.kind == "transcript" and len(paragraphs) > 1 and paragraphs[-2].rstrip().endswith("?")
        reach = {"deposition": 7, "transcript": 2 if asked else 1}.get(document.kind, 1)
        before = [s for p in paragraphs[-reach:-1] for s in SENTENCE_END.split(p)]
        return [*before, *here[-_INTRODUCING_SENTENCES:]]
    if _SAME_TIME.search(text) or (holder.frame is not None and _THEN.match(text, holder.frame.verb_end)):
        return [s for p in paragraphs[-2:] for s in SENTENCE_END.split(p)][-2 * _INTRODUCING_SENTENCES :]
    if holder.frame is not None and (first := same_paper(holder.frame, lead)):
        return [first]
    if document.kind in ("news", "press-release"):
        return _said_before(holder, lead) or (
            here[-_INTRODUCING_SENTENCES:] if holder.rule.startswith("pronoun") and not holder.speaker else []
        )
    if holds_now(holder.frame, text):
        return []
    tells_back = holder.frame is not None and holder.frame.kind != "view"
    told_them = holder.frame is not None and re.match(r"\s+(?:him|her|them)\b", text[holder.frame.verb_end :])
    if IN_IT.match(text):
        return here[-_INTRODUCING_SENTENCES:]
    by_pronoun = holder.frame is not None and _PRONOUN_FIRST.search(text[: holder.frame.verb_start]) is not None
    if tells_back and (holder.own_words_earlier or holder.rule.startswith("pronoun") or by_pronoun):
        return here[-_INTRODUCING_SENTENCES:]
    before = [sentence for sentence in here if sentence.strip()][-1:]
    if tells_back and holder.frame is not None and _was_asked(holder.frame.source, before):
        return before
    if tells_back and told_them and not _after_another_s_talk(text, lead):
        return here[-_INTRODUCING_SENTENCES:]
    return []


_ASKED_THEM = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he)\s+(?:asked|called|telephoned|phoned|rang|wrote\s+to|e-?mailed|questioned)\s+(?P<whom>[^.;:]{3,60})"
)


def _was_asked(source: str, before: list[str]) -> bool:
    """ "I asked the Port Office on May 3 if we could. The Office told me …": one talk, by the word that both have."""
    asked = _ASKED_THEM.search(before[0]) if before else None
    words = re.findall(r"\b(?!The\b)[A-Z][\w’'-]{2,}", source)
    return asked is not None and any(word in asked["whom"] for word in words)


def _after_another_s_talk(text: str, lead: str) -> bool:
    """ "Ms. Roe told me so on Monday. Captain Ben Orr says that ICE told him …": Monday's talk was another's."""
    before = SENTENCE_END.split(lead.rsplit("\n\n", 1)[-1].strip())[-_INTRODUCING_SENTENCES:]
    opening = re.match(r"\W*(?:[A-Z][\w’'-]+\.?\s+)+(?P<surname>[A-Z][\w’'-]{2,})\b(?=,|\s+[a-z])", text)
    if opening is None or not re.match(r"\s+says?\b|,[^,;]{3,60},\s+says?\b", text[opening.end() :]):
        return False
    return re.search(_TOLD, before[-1]) is not None and not any(opening["surname"] in each for each in before)


_SAYS_OR_SAID = re.compile(
    rf"\b(?:In|At|During)\s+an?\s[^,.;“”\"]{{0,40}}\b(?:opinion|letter|memo|statement|interview|speech|conference|hearing|meeting|"
    rf"call|e-?mail)\b[^,.;“”\"]{{0,20}},(?:[^.;“”\"]|\b(?:Mr|Ms|Mrs|Dr)\.){{0,50}}\b{NAME}\b|"
    rf"\b{NAME}\b[^.“”\"]{{0,80}}\b(?:said|told|wrote|announced|testified)\b|\b(?:said|told)\b[^.“”\"]{{0,60}}\b{NAME}\b"
)


def _said_before(holder: Holder, lead: str) -> list[str]:
    """A story dates what somebody said once: the last sentence that has the same speaker say something on a day."""
    name = holder.speaker.split()[-1] if holder.speaker else ""
    if not name[:1].isupper():
        return []
    found = [s for p in lead.split("\n\n") for s in SENTENCE_END.split(p) if _SAYS_OR_SAID.search(marked(s, name))][-2:]
    plain = [re.sub(r"[“\"][^”\"]*[”\"]", " ", s) for s in found]
    return [re.split(r"\b(?:said|says|told\s[^,;]{3,40}?|wrote|announced)\s+that\b", s)[0] for s in plain]


def _entry(text: str, lead: str, anchor: str | None, document: Document) -> Said | None:
    told = entry_day(text, lead, anchor, document)
    if (
        told and told[1] == "month-day" and document.kind in _ACCOUNTS
    ):  # a diary that is read out: of the year that the witness speaks of
        return most_exact(list(dates.find(text[:CLOSE])[:1]), anchor, lead, "entry", document.kind)
    return (told[0], "sentence", f"entry:{told[1]}") if told else None


_BESIDE = 60
"""Characters behind a verb of saying in which its day stands: "told the Deputy Commissioner on March 11 that …"."""


_OPENS_CONTENT = re.compile(r"\b(?:that|whether|if)\b|:\s|,\s+(?:who(?!\s+(?:spoke|testified|addressed))|whose)\b")
"""Behind a verb of saying: what is said, or what is told of the one who says it, goes on from here."""


def _belongs_to_content(at: int, verb_end: int, cue_start: int, text: str, kind: str) -> bool:
    """A date that stands inside what is said, not beside the verb of saying."""
    if kind == "after" and at < verb_end <= cue_start:
        return False
    if kind == "after" or cue_start < verb_end:
        return not 0 <= at - verb_end < _BESIDE or _OPENS_CONTENT.search(text[verb_end:at]) is not None
    if at <= verb_end:
        return False
    if at > cue_start and (cue_start > verb_end or at - verb_end >= _BESIDE):
        return True  # a position without a cue of its own begins right behind the verb
    return re.search(r"\bthat\b|[:“\"]", text[verb_end:at]) is not None
