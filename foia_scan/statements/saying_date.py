"""When it was said: the date in the sentence or the one that introduces it, else that of the very message."""

from __future__ import annotations

import re
from dataclasses import replace

from foia_scan import dates
from foia_scan.records import DateSource, Document, Turn
from foia_scan.statements.comments import comment_day
from foia_scan.statements.entry_days import entry_day
from foia_scan.statements.narrated_days import MET, at_the_event, holds_now, looks_back, narrated, outside_quotes
from foia_scan.statements.occasions import occasion
from foia_scan.statements.own_voice import Holder
from foia_scan.statements.reporting import Frame
from foia_scan.statements.sentences import SENTENCE_END
from foia_scan.statements.told_back import bounds, told_back

Said = tuple[str | None, DateSource | None, str]
"""ISO date or None, its source, the rule."""

_INTRODUCING_SENTENCES = 3
_FEW_YEARS = 3
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
    r"the same (?:day|meeting|call))\b"
)


def saying_date(
    text: str, cue_start: int, holder: Holder, document: Document, lead: str, turn: Turn | None = None
) -> Said:
    """The date of a position. Only a reported saying takes a date from the text around it; a date that belongs to what
    is said ("will be mandatory in 2013") never dates the saying."""
    anchor = document.date
    own: Said = (anchor, document.date_source if anchor else None, "document" if anchor else "unknown")
    if turn is not None and turn.date:
        anchor = turn.date
        own = (anchor, "header", "chat")
    if document.kind in _CLIPPED and (day_of_story := _dateline(text, lead)):
        anchor, own = day_of_story, (day_of_story, "sentence", "dateline")
    own = _entry(text, lead, anchor, document) or own
    frame = holder.frame
    if holder.rule == "note-by-hand":
        return None, None, "unknown"
    if holder.rule == "comment" and (day := comment_day(holder.reported_in, anchor)):
        return day, "sentence", "comment"
    if said := _said_so(text, anchor, lead):
        return said
    if frame is None:
        found = [_of_the_past(d, text) for d in told_back(text, cue_start) if not _in_aside(d.start, text)]
        back = _most_exact(found, anchor, lead, "told-back")
        if holder.attribution == "direct":
            return _told_by_the_writer(text, anchor, lead) or back or own
        said = _quoted_from(text, anchor, lead) if holder.attribution == "quoted" else back
        return said or _narrated(text, holder, document, lead, anchor) or own
    if frame.kind == "view" and holder.attribution == "direct" and not holder.own_words_earlier:
        return own
    passage = text
    if holder.reported_in:
        text = re.sub(r"[“\"][^“”\"]*[”\"]", lambda m: " " * len(m.group()), holder.reported_in)
        cue_start = len(text)
    beside = [
        _of_the_past(replace(found, direction="past") if _HAS_SAID.match(frame.verb) else found, text)
        for found in dates.find(text)
        if not _belongs_to_content(found.start, _end_of(frame, text), cue_start, text, frame.kind)
        and not _in_aside(found.start, text)
        and not _ANSWERED.search(text[: found.start])
        and not re.search(r";|,\s+(?:but|while|although|whereas)\s", text[found.end : frame.verb_start])
    ]
    account = document.kind in _ACCOUNTS
    said = _most_exact(beside, anchor, lead, "sentence", account)
    if said is not None:
        return said
    in_it = _IN_IT.match(passage) is not None or bool(_same_paper(frame, lead))
    for sentence in reversed(_introducing(passage, holder, document, lead)):
        told = [
            d
            for d in dates.find(outside_quotes(sentence))
            if d.form != "season"
            and not looks_back(sentence, passage[: frame.verb_end])
            and not bounds(d, sentence)
            and (d.form not in _ROUGH or MET.search(_WHOLE_QUOTE.sub(" ", sentence)))
            and (in_it or not _of_a_paper(d, sentence, holder))
            and not _TOLD_THAT.search(sentence[: d.start])
            and not re.fullmatch(r"(?i)today|tonight|this (?:morning|afternoon|evening)", sentence[d.start : d.end])
        ]
        said = _most_exact(told, anchor, lead, "introduced", account)
        if said is not None:
            return said
    if event := at_the_event(passage[: frame.verb_end], f"{document.title}\n{lead}", anchor):
        return event[0], "relative" if event[1].needs == "anchor" else "sentence", f"event:{event[1].form}"
    if not _entry(passage, lead, anchor, document) and (holder.own_words_earlier or holder.attribution != "direct"):
        return _occasion(document, holder, lead, anchor) or _narrated(passage, holder, document, lead, anchor) or own
    return own


_HAS_SAID = re.compile(r"(?:said|told|wrote|[a-z]+ed)\b")
"""A verb of saying in the past tense: its day is past, whatever else the sentence speaks of."""
_CLIPPED = frozenset({"news", "email", "report", "unknown"})
"""Kinds of documents in which stories of several days stand one after the other."""
_DATELINE = re.compile(
    r"\W*(?-i:[A-Z][A-Z .,'’-]{3,40}?)(?:,\s+[A-Z][A-Za-z.]{1,12})?\s*(?:\([A-Z][\w ]{1,12}\))?,?\s+$"
)


def _dateline(text: str, lead: str) -> str | None:
    """The day on which the story was filed that the passage stands in: "SEATTLE (AP), Oct. 6, 2010 -- …"."""
    for paragraph in reversed(f"{lead}{text}".split("\n\n")[-_STORY:]):
        for found in dates.find(paragraph[:90])[:1]:
            if found.form == "date" and _DATELINE.fullmatch(paragraph[: found.start]):
                return found.value if re.match(r"\s*(?:--|[—–-])\s", paragraph[found.end :]) else None
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
_IN_IT = re.compile(
    r"\W*(?:In it|There|In that (?:letter|memo|e-?mail|message|paper|note|cable|report)|On (?:its )?page \d+)\b"
)
"""A sentence that goes on with the paper of the one before."""


_WRITER_TOLD = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+ly\s+)?"
    r"(?:told|said|wrote|advised|informed|testified|explained|assured|answered|replied|promised)\b"
)
_SO = re.compile(r"\b(?:said|wrote|testified)\s+(?:so|as\s+much)\b")
_CLOSE = 40
"""Characters behind "said so" in which its day stands."""


def _told_by_the_writer(text: str, anchor: str | None, lead: str) -> Said | None:
    """The day of one's own earlier words where no reporting clause is made out: "What I told him in May was that …"."""
    told = _WRITER_TOLD.search(text)
    content = re.compile(r"\bthat\b|\bwas\b|[:“\"]").search(text, told.end()) if told else None
    if content is None:
        return None
    found = [d for d in dates.find(text[: content.start()]) if not _in_aside(d.start, text)]
    return _most_exact(found, anchor, lead, "sentence")


def _said_so(text: str, anchor: str | None, lead: str) -> Said | None:
    """ "He believes that it is compulsory, and he said so on March 8."."""
    so = _SO.search(text)
    found = [d for d in dates.find(text) if so.end() <= d.start <= so.end() + _CLOSE] if so else []
    return _most_exact(found, anchor, lead, "sentence")


def _quoted_from(text: str, anchor: str | None, lead: str) -> Said | None:
    """The date beside the paper that words are quoted from: "the slide you left us in June has a line: …"."""
    before = re.split(r"[“\"]", text)[0]
    if before == text:
        return None
    found = [_of_the_past(d, before) for d in dates.find(before) if not _in_aside(d.start, before)]
    return _most_exact(found, anchor, lead, "sentence")


_A_PAPER = re.compile(
    r"(?:letter|memo|memorandum|cable|e-?mail|message|notice|note|paper|sheet|brochure|pamphlet|slide|deck|draft|bulletin|"
    r"release|statement|report|agreement|presentation)s?"
)


def _same_paper(frame: Frame, lead: str) -> str:
    """The sentence right before that names "the slides" first, with their day; "" if there is none."""
    again = re.fullmatch(r"(?i)(?:the|those|these|that|this)\s+(?:same\s+)?(?P<paper>[a-z-]+)", frame.source.strip())
    if again is None or not _A_PAPER.fullmatch(again["paper"]):
        return ""
    last = SENTENCE_END.split(lead.rsplit("\n\n", 1)[-1].strip())[-1]
    return last if re.search(rf"\b{again['paper']}\b", last) else ""


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
    if at < 0:
        return frame.verb_end
    title_and_hearer = r"(?:,\s[^“”\".;]{3,120}?(?=,\s+on\b|\son\b|$)|\s+to\s[^“”\".;]{3,70}?(?=\son\b))?"
    rest = re.match(title_and_hearer, text[at + len(frame.source) :])
    return at + len(frame.source) + (rest.end() if rest else 0)


def _introducing(text: str, holder: Holder, document: Document, lead: str) -> list[str]:
    """The sentences before that may have told when it was said: few, and none where nothing points back to them."""
    paragraphs = lead.split("\n\n")
    here = SENTENCE_END.split(paragraphs[-1])
    if document.kind in _ACCOUNTS and holder.frame is not None and _TELLING_BACK.search(holder.frame.verb):
        asked = document.kind == "transcript" and len(paragraphs) > 1 and paragraphs[-2].rstrip().endswith("?")
        reach = {"deposition": 7, "transcript": 2 if asked else 1}.get(document.kind, 1)
        before = [s for p in paragraphs[-reach:-1] for s in SENTENCE_END.split(p)]
        return [*before, *here[-_INTRODUCING_SENTENCES:]]
    if _SAME_TIME.search(text):
        return [s for p in paragraphs[-2:] for s in SENTENCE_END.split(p)][-2 * _INTRODUCING_SENTENCES :]
    if document.kind in ("news", "press-release"):
        return _said_before(holder, lead) or (
            here[-_INTRODUCING_SENTENCES:] if holder.rule.startswith("pronoun") and not holder.speaker else []
        )
    if holds_now(holder.frame, text):
        return []
    tells_back = holder.frame is not None and holder.frame.kind != "view"
    told_them = holder.frame is not None and re.match(r"\s+(?:him|her|them)\b", text[holder.frame.verb_end :])
    if _IN_IT.match(text):
        return here[-_INTRODUCING_SENTENCES:]
    if holder.frame is not None and (first := _same_paper(holder.frame, lead)):
        return [first]
    by_pronoun = holder.frame is not None and _PRONOUN_FIRST.search(text[: holder.frame.verb_start]) is not None
    if tells_back and (holder.own_words_earlier or holder.rule.startswith("pronoun") or by_pronoun or told_them):
        return here[-_INTRODUCING_SENTENCES:]
    return []


def _said_before(holder: Holder, lead: str) -> list[str]:
    """A story dates what somebody said once: the last sentence that has the same speaker say something on a day."""
    name = holder.speaker.split()[-1] if holder.speaker else ""
    if not name:
        return []
    said = re.compile(
        rf"\b{re.escape(name)}\b[^.“”\"]{{0,80}}\b(?:said|told|wrote|announced|testified)\b|\b(?:said|"
        rf"told)\b[^.“”\"]{{0,60}}\b{re.escape(name)}\b"
    )
    found = [s for p in lead.split("\n\n") for s in SENTENCE_END.split(p) if said.search(s)][-2:]
    plain = [re.sub(r"[“\"][^”\"]*[”\"]", " ", s) for s in found]
    return [re.split(r"\b(?:said|says|told\s[^,;]{3,40}?|wrote|announced)\s+that\b", s)[0] for s in plain]


def _entry(text: str, lead: str, anchor: str | None, document: Document) -> Said | None:
    told = entry_day(text, lead, anchor, document)
    return (told[0], "sentence", f"entry:{told[1]}") if told else None


_PAPER_OF = re.compile(
    r"(?i)\b(?:letter|memo|memorandum|agreement|moa|paper|e-?mail|brief|report|resolution|statement|note|declaration|"
    r"page|section|article|order|bill|act|slide|sheet|brochure|pamphlet|bulletin|cable|release|presentation|notice|"
    r"message)s?\s+(?:of|dated|from|filed|posted|signed|sent)\s+(?:on\s+)?$|"
    r"\bdated\s+$|\bfiled\s+on\s+$"
)


def _of_the_past(found: dates.FoundDate, text: str) -> dates.FoundDate:
    """ "His letter of September 8, which says that it will": the letter is written, whatever it says of the future."""
    return replace(found, direction="past") if _PAPER_OF.search(text[: found.start]) else found


_OF_THE_PAPER = re.compile(
    r"(?i)\s+(?:[\w-]+\s+)?(?:letter|memo|cable|e-?mail|message|notice|note|paper|fact\s?sheet|sheet|brochure|pamphlet|"
    r"slide|draft|guidance|bulletin|faq|release|statement|report|story|procedures|agreement|moa)s?\b"
)


_OF_MINE = re.compile(r"\b(?:[Mm]y|[Oo]ur|mine|(?:I|[Ww]e)\s+(?:wrote|sent|mailed|e-?mailed|answered|replied))\b")


def _of_a_paper(found: dates.FoundDate, sentence: str, holder: Holder) -> bool:
    """The date of a letter or a brief that is spoken of, or of an aside: it dates no saying of a person."""
    dated = _PAPER_OF.search(sentence[: found.start]) or (
        re.match(r"(?i)(?:the|an?|its|his|her|their|our|your|my)\s", found.text)
        and _OF_THE_PAPER.match(sentence, found.end)
    )
    own = holder.own_words_earlier and _OF_MINE.search(sentence) is not None
    return _in_aside(found.start, sentence) or (dated is not None and not own)


def _in_aside(at: int, text: str) -> bool:
    """Inside ", who leaves the board in January,": it tells of the speaker, not of the saying."""
    asides = (m for m in re.finditer(r",\s+(?:who|whose|which)\s[^,;]{3,120},", text) if not _PUT_OUT.search(m.group()))
    return any(m.start() < at < m.end() for m in asides)


_PUT_OUT = re.compile(r"\bwhich\s[^,;]*\b(?:issued|printed|posted|published|put out|circulated|released|mailed)\b")
"""An aside that tells when a paper came out: "the brochure, which the port printed in May, says so"."""


def _most_exact(
    found: list[dates.FoundDate], anchor: str | None, lead: str, rule: str, account: bool = False
) -> Said | None:
    """The date that says most (a day before a month before a year), the first of equals; none after the document's."""
    told: list[tuple[int, int, Said]] = []
    before: str | None = None
    for order, date in enumerate(found):
        value = _resolve(date, anchor, lead, before)
        before = value or before
        if account:
            value = _in_the_account(date, value, lead)
        if value is None or dates.is_after(value, anchor):
            continue
        source: DateSource = "relative" if date.needs == "anchor" else "sentence"
        told.append((-len(value), order, (value, source, f"{rule}:{date.form}")))
    return min(told)[2] if told else None


def _in_the_account(found: dates.FoundDate, value: str | None, lead: str) -> str | None:
    """A day or month without a year lies in the year that the witness told last."""
    if value is None or found.needs != "year":
        return value
    told = [f.value for f in dates.find(lead[-1500:]) if f.value]
    if not told or not 0 < int(value[:4]) - int(told[-1][:4]) <= _FEW_YEARS:
        return value
    same_year = told[-1][:4] + value[4:]
    runs_on = same_year[: len(told[-1])] < told[-1][: len(same_year)]
    return f"{int(told[-1][:4]) + 1}{value[4:]}" if runs_on else same_year


_BESIDE = 60
"""Characters behind a verb of saying in which its day stands: "told the Deputy Commissioner on March 11 that …"."""


def _belongs_to_content(at: int, verb_end: int, cue_start: int, text: str, kind: str) -> bool:
    """A date that stands inside what is said, not beside the verb of saying."""
    if kind == "after" and at < verb_end <= cue_start:
        return False
    if kind == "after" or cue_start < verb_end:
        return not 0 <= at - verb_end < _BESIDE
    if at <= verb_end:
        return False
    if at > cue_start and (cue_start > verb_end or at - verb_end >= _BESIDE):
        return True  # a position without a cue of its own begins right behind the verb
    return re.search(r"\bthat\b|[:“\"]", text[verb_end:at]) is not None


def _resolve(found: dates.FoundDate, anchor: str | None, lead: str, before: str | None = None) -> str | None:
    """``before`` is the date that the same sentence has told already."""
    if found.needs is None:
        return found.value
    base = anchor
    if found.base == "narrative" and before is not None:
        base = before
    elif found.base == "narrative":
        others = [f for f in dates.find(lead[-600:]) if f.base != "narrative" or f.text != found.text]
        told = [value for f in others if (value := dates.resolve(f, anchor))]
        base = told[-1] if told else anchor
    return dates.resolve(found, base)
