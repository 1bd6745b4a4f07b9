"""To whom it was said: the hearer named beside the verb of saying, else the paper or the occasion it was said in, else
whoever wrote the report down, else whom the document itself speaks to."""

from __future__ import annotations

import re

from foia_scan.records import Audience
from foia_scan.statements.naming.marked_names import stands
from foia_scan.statements.naming.pronouns import pronoun
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.to_whom.for_the_press import SPOKES, for_the_press
from foia_scan.statements.to_whom.hearers import asked_by, beside, kind_of, named, one_of, own_side, side, whom_told
from foia_scan.statements.to_whom.outsiders import (
    DIALOG,
    STORIES,
    hearer_is,
    in_a_call,
    met_with,
    on_the_air,
    others,
    outsider,
    reported,
)
from foia_scan.statements.to_whom.papers import (
    handed_to,
    is_paper,
    made_for,
    occasion,
    paper,
    paper_quoted,
    points_back,
    spoken_of_before,
    written_to_locals,
)
from foia_scan.statements.to_whom.readership import is_digest, readership
from foia_scan.statements.when.dated_papers import it_says
from foia_scan.statements.writers.own_voice import Holder, Setting
from foia_scan.statements.writers.read_aloud import repeated
from foia_scan.statements.writers.salutations import hailed, of_a_reporter, with_reporter

_TO_PRONOUN = re.compile(
    r"(?i)^\s*(?:(?:back )?(?:to |with )(?:(?:tell|inform|advise|assure|remind|warn) )?)?"
    r"(?:(?:all|both|each|some|any|one|two|three|four|five|most) (?:\w+ )?of )?"
    r"(?P<word>me|us|my|our|him|"
    r"her|them|you|this (?:office|department|bureau|board|county|"
    r"state|committee))\b"
)
_HEARING_VERB = re.compile(
    r"(?i)^(?:t[eo]ll|told|telling|inform|advis|assur|brief|warn|promis|answer|ask|remind|instruct|"
    r"testif|wr[io]te|writ|said|say|explain|repeat|confirm|suggest|report|heard|conced|admit|state|read|describ|notif|caution|"
    r"present|portray|characteri|pitch|bill|s[eo]ll|sold)"
)
_TOLD_SO = re.compile(
    r"(?i)\b(?:told|informed|advised|assured|warned|promised|wrote to|written to|said to)\s+"
    r"(?P<who>[^,;:“”\"]{2,60})[^“”\"]*$"
)
"""Who was told the words that follow a sentence which introduces them."""
_TOLD_ME = re.compile(
    r"(?i)[“\"][^“”\".]*\b(?:told|assured|informed|promised|advised|handed|gave|sent) (?:me|us)\b[^“”\".]*$"
)
"""Words inside a quotation that say what somebody else told the one quoted."""
_THOSE_THERE = re.compile(
    r"(?i)\s*(?:the (?:group|members|room|gathering|meeting|attendees|guests)|those present|everyone)\b|"
    r"\s*the same (?:staff|people|office|officials|members|men|women|board|audience)\b"
)
"""Hearers whom only the words before the verb name: "addressed the mayors and told the group that …"."""
_TELLS = re.compile(
    r"(?i)t[eo]ll|told|inform|notif|caution|advis|assur|brief|warn|promis|remind|instruct|ask|wr[io]te|writ|let\b"
)
"""Verbs whose hearer stands right behind them; after the others only with "to"."""
_TO_FIRST = re.compile(
    r"(?:^|[.;]\s)\W*(?:And |But )?(?:To|With|Before)\s+(?P<who>[^,;:.“”\"]{2,50}?),?\s+"
    r"(?:I|we|he|she|they|[A-Z][\w.’'-]*(?: [A-Z][\w’'-]+){0,2})\s*$"
)
_EACH = re.compile(r"(?i)(?:(?:each|all|both|some|one) of )?(?P<word>them|him|her|us|me)$")
"""The hearer in front of it all: "To reporters I say"."""
_CONTENT = re.compile(r"(?i)\b(?:that|how|what|whether|as|where|which|why)\b|[“\",:;]")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|can|cannot|could|will|would|may|must|does|do|did|needs?)\b")
"""A verb of what is said: no hearer stands behind it ("says the State has no way to …")."""
_BEFORE_CONGRESS = re.compile(r"(?i)\b(?:congress|house|senate|subcommittee)\b")
_OPENLY = re.compile(r"(?i)\b(?:publicly|in public|on the record|on (?:the )?(?:air|radio|television))\b")
_NOT_SAID = re.compile(r"(?i)(?:\b(?:would|should|could|will|shall|can|must|may|might)|['’](?:d|ll))\s+(?:\w+ly\s+)?$")
_BARE = re.compile(r"(?i)(?:tell|say|write|advise|inform|answer|explain|assure|warn|promise|remind|instruct|reply)$")
"""With a word like "would" in front: what somebody might say has had no hearer yet."""
_THERE = re.compile(r"(?i)\s+(?:there|in (?:it|that|this|the same (?:letter|paper|message|memo)))\b")
"""What refers to a paper named before: "the Secretary says there"."""
_TELLER = re.compile(
    r"\W*(?P<who>He|She|(?:The )?(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w.’'-]*)\s+"
    r"(?:said|says|recalled|recalls|added|claims|claimed)\s+that\s+(?=\S)"
)
"""Who tells what somebody else told them."""
_BACK = 8
"""Paragraphs of a dialog that may have named the hearer; two elsewhere."""


def audience(text: str, holder: Holder, own: Holder, setting: Setting, at: int = 0) -> tuple[Audience, str]:
    """(audience, rule) of a position whose words stand at ``at`` of the text. ``own`` is the document's own voice, the
    hearer of what others told it."""
    document = setting.document
    default = hailed(setting.head, document.kind, setting.topic) or readership(
        document, setting.passage.lead, setting.who, setting.topic, setting.agency
    )
    if (
        default == "internal"
        and document.kind == "email"
        and with_reporter(f"{setting.passage.lead}\n{setting.passage.text}")
    ):
        default = "public"
    if holder.rule in ("note-by-hand", "comment") or (document.kind == "moa" and holder.rule == "turn"):
        return "internal", holder.rule  # in a draft that goes round
    if again := repeated(text, setting.passage.lead, document):
        for sentence in again.told_in[:_OF_THE_PAPER]:
            if went_to := handed_to(sentence, setting) or whom_told(sentence, setting):
                return went_to, "repeated"
    frame = holder.frame
    if document.kind == "news" and holder.attribution == "quoted" and written_to_locals(text, setting):
        return "jurisdiction", "paper"
    if frame is None:
        if holder.attribution == "direct":
            return _told_earlier(text, own, default, setting) or in_a_call(own, setting) or (default, "document")
        if SPOKES.search(holder.role):
            return "public", "spokesperson"
        met = handed_to(text, setting) or paper_quoted(text) or _told_before_the_words(text[:at], setting)
        if met is None and it_says(re.split(r"[“\"]", text)[0]):
            met = spoken_of_before(setting)
        if met is None and default == "internal" and on_the_air(setting):
            return "public", "on-the-air"
        if met is not None:
            return met, "occasion"
        return (
            ("public", "news-story")
            if document.kind == "news" or is_digest(document)
            else reported(holder, own, default, setting)
        )
    if document.kind in STORIES and holder.quoted_by is None and _TOLD_ME.search(text[:at]):
        return hearer_is(holder, None, default, setting), "hearer-is-quoted"
    if document.kind in STORIES and frame.verb == "introduced" and holder.organization == own.organization:
        return default, "document"
    text = holder.reported_in or text
    if _NOT_SAID.search(text[: frame.verb_start]) and _BARE.match(frame.verb):
        return default, "document"
    own_reading = holder.attribution == "direct" and _MEANS.match(frame.verb)
    if not own_reading and (made := paper(text, frame, setting)):
        return made, "paper"
    if frame.verb.startswith("testif"):
        local = own_side(own, setting) == "jurisdiction" and not _BEFORE_CONGRESS.search(text)
        local = local or default == "jurisdiction"
        return ("jurisdiction" if local else "court" if default == "court" else "congress"), "testimony"
    if _SWORN.fullmatch(frame.verb) or _UNDER_OATH.match(text, frame.verb_end):
        return ("congress" if default == "congress" else "court"), "testimony"
    if _by_a_superior(frame, text):
        return "internal", "superior"
    if inner := _WHAT_ONE_TOLD.match(text, frame.verb_end):
        return (named(inner["who"], setting) or default), "hearer"
    if told := _beside(text, frame, holder, own, default, setting):
        return told
    if same := _same_hearer(frame, setting) or (asked_by(setting) if _ANSWERS.match(frame.verb) else None):
        return same, "hearer-before"
    if holder.attribution != "direct" and for_the_press(holder, text, setting):
        return "public", "spokesperson"
    met = occasion(text, setting) or handed_to(text[: frame.verb_end], setting)
    if met is None and (points_back(frame.source) or _THERE.match(text, frame.verb_end)):
        met = spoken_of_before(setting)
    if met is not None:
        return met, "occasion"
    if document.kind == "news" or is_digest(document):
        return "public", "news-story"
    if frame.verb in ("published", "posted", "issued", "announced", "declared"):
        return "public", "publication"
    found = made_for(text[: frame.verb_end]) if holder.rule.startswith(("paper", "body", "introduced")) else None
    if found is not None:
        return found, "paper"
    if met := met_with(holder, own, setting):
        return met, "occasion-of-the-notes"
    if holder.own_words_earlier:
        return outsider(frame.verb, own, default, setting) or (default, "document")
    if holder.attribution == "direct" and holder.rule == own.rule:
        return default, "document"
    if default == "internal" and holder.rule != own.rule and on_the_air(setting):
        return "public", "on-the-air"
    return reported(holder, own, default, setting)


def _told_before_the_words(text: str, setting: Setting) -> Audience | None:
    """ "Roe told the Kiwanis on Tuesday that it was “up to us”": the hearer of words whose speaker is not made out."""
    told = _TOLD_SO.search(text)
    return named(re.split(r"\bthat\b", told["who"])[0], setting) if told else None


_GATHERED = re.compile(
    r"(?i)\b(?:gathered|assembled|convened|summoned|called (?:in|together)|lined up|sat down) "
    r"(?P<who>[^,;“”\"]{3,50}) and(?: \w+){0,2}$"
)
"""Those whom somebody called together "and told them"."""
_MINE = re.compile(
    r"\b(?:[Mm]y|[Oo]ur)\s+(?:\w+\s+)?(?:man|woman|clerk|deputy|lieutenant|captain|sergeant|aide|assistant)\b"
)
_SUPERIOR = re.compile(
    r"(?i)\b(?P<whose>my|our|his|her|their)\s+(?:own\s+)?(?:\w+\s+)?(?:boss|supervisor|superiors?|director|captain|chief|"
    r"lieutenant|sergeant|colonel|superintendent|manager|commander|counsel|lawyers?|attorneys?|prosecutor|deputy|undersheriff)\b"
    r"(?:,\s+[^,;]{3,40},?)?\s*$"
)
_BESIDE = 70
"""Characters in front of a verb of saying in which "our counsel, Ms. Roe," may stand."""
_OWN_PEOPLE = {
    "my": "me|us",
    "our": "me|us",
    "his": "him",
    "her": "her",
    "their": "them",
}
"""Who is told so by "my boss", "her director": those who say whose."""


def _by_a_superior(frame: Frame, text: str) -> bool:
    """ "Her director had told her", "our counsel tells me that": told inside one body."""
    boss = _SUPERIOR.search(re.sub(r"\s(?:ha[sd]|also|then)\s*$", " ", text[: frame.verb_start][-_BESIDE:]))
    return boss is not None and (
        re.match(rf"(?i)\s+(?:{_OWN_PEOPLE[boss['whose'].lower()]})\b", text[frame.verb_end :]) is not None
    )


_SWORN = re.compile(r"(?i)(?:swore|swears|sworn|pleads|pleaded|pled|averred|avers|attested|attests|deposed)")
_UNDER_OATH = re.compile(r"\s+(?:in\s+writing\s+)?under\s+oath\b")
_OF_THE_PAPER = 6
"""Sentences back to a paper that is read out in which it is told to whom it went."""
_MEANS = re.compile(r"(?i)(?:suggest|impl[iy]|mean|indicat|contemplat|permit|allow)")
"""What the writer reads out of a paper is said to the writer's reader, not to the paper's."""


def _beside(
    text: str, frame: Frame, holder: Holder, own: Holder, default: Audience, setting: Setting
) -> tuple[Audience, str] | None:
    """The hearer right after the verb ("told reporters"), or in front of it all ("To reporters I say")."""
    if frame.verb == "heard from":
        return default, "document"
    if first := _TO_FIRST.search(text[: frame.verb_start]):
        if pointed := _EACH.match(first["who"]):
            return _pronoun(pointed["word"].lower(), text[: first.start()], own, default, holder, setting)
        told = named(first["who"], setting)
        if told is not None:
            return told, "hearer"
    if frame.verb == "introduced" and (told_so := _TOLD_SO.search(text[: frame.verb_end])):
        if hearer := _TO_PRONOUN.match(told_so["who"]):
            return _pronoun(hearer["word"].lower(), text[: told_so.start()], own, default, holder, setting)
        if told := named(told_so["who"], setting):
            return told, "hearer"
    if frame.kind == "after" and not _after_verb(frame, text):
        behind = text[text.find(frame.source, frame.verb_end) + len(frame.source) :][:70]
        to = re.match(
            r"(?:\s+(?:of|from|at|for)\s+[\w ]{2,30}?)?\s+(?:in (?:a|an|his|her) [\w -]{3,20} )?to\s+"
            r"(?P<who>[^,;“”\"]+)",
            behind,
        )
        if to and (told := named(to["who"], setting)):
            return told, "hearer"
    if (inside := re.match(r"(?i)let (?P<word>him|her|them|me|us)\b", frame.verb)) is not None:
        return _pronoun(inside["word"].lower(), text[: frame.verb_start], own, default, holder, setting)
    if (
        frame.kind != "passive"
        and frame.verb_end < len(text)
        and _HEARING_VERB.match(frame.verb)
        and _after_verb(frame, text)
    ):
        near = _CONTENT.split(text[frame.verb_end : frame.verb_end + 70])[0]
        if _OPENLY.search(near):
            return "public", "hearer"
        if not _TELLS.match(frame.verb):
            to = re.search(r"\bto\b.*$" if frame.verb.startswith("read") else r"\b(?:to|with|before)\b.*$", near)
            near = to.group() if to and not _FINITE.search(near[: to.start()]) else ""
        if hearer := _TO_PRONOUN.match(near):
            return _pronoun(hearer["word"].lower(), text[: frame.verb_start], own, default, holder, setting)
        told = beside(near, holder, setting)
        if told is None and _THOSE_THERE.match(near):
            before = text[: frame.verb_start].rstrip().removesuffix(frame.source)
            told = kind_of(before) or kind_of(setting.passage.lead.strip()[-200:])
        if told is not None:
            return told, "hearer"
        if re.search(r"(?i)\b(?:my|our)\b", near):
            return hearer_is(own, holder, default, setting), "hearer-is-author"
    if frame.kind == "passive":
        told = named(text[max(0, frame.verb_start - 60) : frame.verb_start], setting)
        if _WE_WERE.search(text[: frame.verb_start]):
            return hearer_is(own, holder, default, setting), "hearer-is-author"
        if told is not None:
            return told, "hearer"
    return None


_WHAT_ONE_TOLD = re.compile(
    r"\s+(?:me|us)\s+that,?\s+what\s+(?:(?:he|she|they)|[A-Z][\w.’'-]*(?:\s+[A-Z][\w’'-]+){0,2})\s+(?:had\s+)?(?:told|said\s+to)\s+"
    r"(?P<who>[^,;:“”\"]{2,40}?)\s+(?:was|is)\b"
)
"""Behind "she informs": whom somebody told it who now tells the writer of it."""
_WE_WERE = re.compile(
    r"\b(?:I|[Ww]e|(?:[Tt]he|[Tt]his|[Oo]ur|[Mm]y) (?:Division|Department|Bureau|Agency|Office|Patrol|Commission))\s*"
    r"(?:have|had|has|am|was|were)?(?:\s+been)?\s*$"
)
"""Before "told": the writer, or the writer's own office as it calls itself."""
_I_TOLD = re.compile(
    r"\b(?:I|we)(?:['’](?:ve|d))?\s+(?:(?:have|had|did|also|then|just|only|myself)\s+)*"
    r"(?P<verb>told|gave|tell|informed|advised|assured|wrote|said)\s+(?P<who>[^,;:.“”\"]{0,60})"
)
"""One's own earlier words, where no clause reports them: "what I told the sheriff was …"."""


def _told_earlier(text: str, own: Holder, default: Audience, setting: Setting) -> tuple[Audience, str] | None:
    """The hearer of one's own words that the sentence says were told before; None where it says no such thing."""
    told = re.search(r"(?i)\b(?:what|all) (?=(?:I|we)\b)", text)
    match = _I_TOLD.match(text, told.end()) if told else None
    if match is None:
        return None
    near = _CONTENT.split(match["who"])[0]
    if hearer := _TO_PRONOUN.match(near):
        speaker = Holder(own.speaker, own.role, own.organization, "direct", own.rule, own_words_earlier=True)
        return _pronoun(hearer["word"].lower(), text[: match.start()], own, default, speaker, setting)
    heard_by = named(near, setting)
    return (heard_by, "hearer") if heard_by else outsider(match["verb"], own, default, setting)


_ANSWERS = re.compile(r"(?i)(?:answer|repl|respond)")


def _same_hearer(frame: Frame, setting: Setting) -> Audience | None:
    """ "He told the county executives so. He added that …": the hearer of the sentence before, in one account."""
    away = (*DIALOG, *STORIES)
    if not re.fullmatch(r"(?i)he|she|they", frame.source) or setting.document.kind in away:
        return None
    last = re.split(r"(?<=[.!?])\s+(?=[A-Z])", setting.passage.lead.rsplit("\n\n", 1)[-1].strip())[-1]
    told = re.search(r"\b(?:told|informed|advised|assured|briefed|wrote to|said to)\s+(?P<who>[^,;“\"]{3,70})", last)
    if told is None or is_paper(last[: told.start()]):
        return None
    return named(re.split(r"\bthat\b", told["who"])[0], setting)


def _after_verb(frame: Frame, text: str) -> bool:
    """Whether the words after the verb can be the hearer: after "said X" they are the speaker."""
    if frame.kind != "after":
        return True
    behind = text[frame.verb_end : frame.verb_end + len(frame.source) + 8]
    return not stands(frame.source, behind)


def _pronoun(
    word: str, before: str, own: Holder, default: Audience, holder: Holder, setting: Setting
) -> tuple[Audience, str]:
    """To whom "told me", "told him", "told them" was said."""
    if word == "you":
        return default, "document"
    if word in ("me", "us", "my", "our") or word.startswith("this"):
        if setting.document.kind == "email" and holder.quoted_by is None and of_a_reporter(setting.head):
            return "public", "hearer-is-author"
        if holder.quoted_by is not None:
            return hearer_is(holder.quoted_by, holder, default, setting), "hearer-is-quoted"
        return hearer_is(own, holder, default, setting), "hearer-is-author"
    subject = holder.frame.source if holder.frame else ""
    clause, before = before, before.rstrip().removesuffix(subject) if subject else before
    lead = setting.passage.lead + before
    dialog = setting.document.kind in DIALOG
    paragraphs = lead.split("\n\n")[-_BACK if dialog else -2 :]
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(paragraphs).strip())
    if word in ("him", "her") and (teller := _TELLER.match(clause)):
        # "He said that Ms. Roe promised him": the one who says so
        told = named(teller["who"], setting) or one_of(teller["who"])
        if told is None and re.fullmatch(r"(?i)he|she", teller["who"]):
            person = pronoun(teller["who"].lower(), setting.passage.lead, setting.who)
            told = named(f"{person.role} {person.name}", setting) if person else None
        if told is not None:
            return told, "hearer"
    if word in ("him", "her"):
        person = pronoun({"him": "he", "her": "she"}[word], lead, setting.who)
        told = named(f"{person.role} {person.name}", setting) if person else None
        if person and not any(person.name.split()[-1] in sentence for sentence in sentences[-2:]):
            told = next((found for s in reversed(sentences[-2:]) if (found := one_of(s))), told)
        if told is not None:
            return told, "hearer"
    if _MINE.search(" ".join(sentences[-3:])) and own_side(own, setting) == "jurisdiction" and word in ("him", "her"):
        return hearer_is(own, holder, default, setting), "hearer-is-ours"
    gathered = _GATHERED.search(before) if word == "them" else None
    if gathered and (told := named(gathered["who"], setting)):
        return told, "hearer-before"
    before, sentences = (
        others(clause, holder) if subject else before,
        [others(sentence, holder) for sentence in sentences],
    )
    if not holder.own_words_earlier and (in_it := kind_of(before)) in ("jurisdiction", "congress"):
        return in_it, "hearer-before"
    for sentence in (before, *reversed(sentences)):
        told = named(sentence, setting) if word == "them" or dialog else one_of(sentence)
        if told is not None and told not in ("internal", "court"):
            return told, "hearer-before"
    ours = own_side(own, setting)
    if not holder.own_words_earlier and side(holder, setting) != ours:
        return default, "document"
    if to_outsider := outsider("told", own, default, setting):
        return to_outsider
    to_locals = holder.own_words_earlier and ours in ("agency", "") and default in ("internal", "court")
    return ("jurisdiction", "outsider") if to_locals else (default, "document")
