"""To whom it was said: the hearer named beside the verb of saying, else the paper or the occasion it was said in, else
whoever wrote the report down, else whom the document itself speaks to."""

from __future__ import annotations

import re

from foia_scan.records import Audience, Person
from foia_scan.statements.antecedents import persons_in, pronoun
from foia_scan.statements.own_voice import Holder, Setting
from foia_scan.statements.readership import HEARD_AS, Side, readership, side_of
from foia_scan.statements.reporting import Frame

_HEARERS: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    (
        "public",
        re.compile(
            r"(?i)\b(?:reporters?|the press|press (?:corps|conference|briefing|release|statement)|newspapers?|news "
            r"(?:conference|"
            r"release|organizations?)|radio|tv|television|journalists?|the media|broadcasters?|wire service|"
            r"columnist|editors?|"
            r"the public|public (?:meeting|forum|site|page)|web ?site|web page|posted|published|fact sheets?|"
            r"callers|town hall|(?:a|the) forum|(?:hundred|many|some|the) (?:people|residents|parishioners)|an "
            r"audience)\b|"
            r"\b[Tt]he (?:[A-Z][\w’'.-]+ )*(?:Times|Post|Chronicle|Globe|Tribune|Inquirer|Herald|News|Press|"
            r"Citizen|Journal|"
            r"Courier|Independent|Ledger|Sentinel|Gazette|Observer|Register|Star|Sun|Dispatch|Telegraph|Telegram|"
            r"Monitor|Bee|"
            r"Mercury|Examiner|Bulletin|Record|Review|Republic|Daily|Wire|News Service|Associated Press|AP)\b|"
            r"\bthe [A-Z][\w.’' -]{2,20} paper\b"
        ),
    ),
    (
        "congress",
        re.compile(
            r"(?i)\b(?:congress(?:man|woman|ional)?|members? of congress|the (?:house|senate|"
            r"hill)|(?:house|senate) (?:committee|subcommittee|judiciary|homeland|staff|members?|oversight)|rep\.|"
            r"sen\.|senators?|"
            r"representatives?|(?:committee|hill) staff(?:ers?)?|subcommittee|the hearing|testified|testimony|"
            r"lawmakers)\b"
        ),
    ),
    ("court", re.compile(r"(?i)\b(?:the (?:\w+ )?court|the (?:\w+ )?circuit|(?:the |a )?judge|under oath)\b")),
    (
        "jurisdiction",
        re.compile(
            r"(?i)\b(?:(?:under)?sheriffs?|county|counties|the state|states|state officials|city|cities|mayors?|"
            r"governors?|police chiefs?|chiefs|police department|departments|the board|supervisors|commissioners|"
            r"county counsel|"
            r"council|localit(?:y|ies)|jurisdictions|state (?:police|patrol|bureau)|(?:some|several|many|most|all|"
            r"few|\w+ local) agencies|bureau of (?:criminal )?(?:identification|investigation)|"
            r"local (?:officials|agencies)|attorney general|jail (?:administrators?|commanders?)|massachusetts|new "
            r"york|california|illinois|"
            r"commonwealth|major cities chiefs)\b"
        ),
    ),
)
_PERSONS: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    ("public", re.compile(r"(?i)\b(?:reporter|journalist|editor|producer|columnist|correspondent)\b")),
    (
        "congress",
        re.compile(
            r"(?i)\b(?:rep\.|sen\.|(?:congress|chair)(?:man|woman)|senator|representative|hill staff|staffer|committee)"
        ),
    ),
    (
        "jurisdiction",
        re.compile(
            r"(?i)\b(?:(?:under)?sheriff|(?:police )?chief|mayor|governor|supervisor|commissioner|county "
            r"(?:counsel|attorney|"
            r"executive|manager)|council(?:man|woman|member|or)|alderman|jail (?:administrator|commander|captain)|"
            r"captain|"
            r"prosecutor|public defender)\b"
        ),
    ),
)
_TO_PRONOUN = re.compile(
    r"(?i)^\s*(?:(?:back )?(?:to |with )(?:(?:tell|inform|advise|assure|remind|warn) )?)?(?P<word>me|us|my|our|him|"
    r"her|them|this (?:office|department|bureau|board|county|"
    r"state|committee))\b"
)
_HEARING_VERB = re.compile(
    r"(?i)^(?:t[eo]ll|told|telling|inform|advis|assur|brief|warn|promis|answer|ask|remind|instruct|"
    r"testif|wr[io]te|writ|said|say|explain|repeat|confirm|suggest|report|heard|conced|admit|state)"
)
_COMMITTEE = re.compile(r"(?i)\b(?:the|this|your|our|a) (?:\w+ )?committee\b")
_TELLS = re.compile(r"(?i)t[eo]ll|told|inform|advis|assur|brief|warn|promis|remind|instruct|ask|wr[io]te|writ|let\b")
"""Verbs whose hearer stands right behind them; after the others only with "to"."""
_MET_WITH = re.compile(
    r"(?i)\b(?:meetings?|calls?|briefings?|conversations?|interviews?|visits?|discussions?|"
    r"lunch)\b[^,;]{0,40}?\s(?:with|for|to)\s"
    r"(?P<who>[^,;]{3,80})"
)
_TO_FIRST = re.compile(
    r"(?:^|[.;]\s)\W*(?:And |But )?(?:To|With|Before)\s+(?P<who>[^,;:.“”\"]{2,50}?),?\s+(?:I|we|he|she|they)\s*$"
)
"""The hearer in front of it all: "To reporters I say"."""
_CONTENT = re.compile(r"(?i)\b(?:that|how|what|whether|as|where|which|why)\b|[“\",:;]")
_OCCASION = re.compile(
    r"(?i)\b(?:in|by|at|during|from|of|on)\s+(?:an?|the|his|her|its|their|our|my|your)?\s*(?:[\w-]+\s+){0,3}?"
    r"(?:letters?|notes?|memo|call|meeting|hearing|interview|conference|briefing|forum|e-?mails?|testimony|brief|"
    r"statement|"
    r"remarks|speech|session)\b"
    r"(?:\s+(?:of|on|dated)\s+\w+\.?\s+\d{1,2}(?:, \d{4})?)?\s*(?:to|with|before|for|in)?\s*(?P<who>[^,;“”\"]{0,60})"
)
_PAPERS: tuple[tuple[Audience, re.Pattern[str]], ...] = (
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
    ("court", re.compile(r"(?i)\b(?:declarations?|affidavits?|(?:reply |opening |opposition )?briefs?|deposition)\b")),
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
_SPOKEN_AWAY = re.compile(
    r"(?i)^(?:said|says?|answered|replied|added|told|explained|called|wrote|assured|advised|informed|stated|heard|"
    r"promised|warned)"
)
_BACK = {"deposition": 4, "transcript": 4}
"""Paragraphs of a dialog that may have named the hearer; two elsewhere."""


def audience(text: str, holder: Holder, own: Holder, setting: Setting) -> tuple[Audience, str]:
    """(audience, rule) of a position. ``own`` is the document's own voice, the hearer of what others told it."""
    document = setting.document
    default = readership(document, setting.passage.lead, setting.who, setting.topic)
    if holder.rule == "note-by-hand":
        return "unknown", "note-by-hand"
    frame = holder.frame
    if frame is None:
        if holder.attribution == "direct":
            return default, "document"
        return ("public", "news-story") if document.kind == "news" else _reported(holder, own, default, setting)
    text = holder.reported_in or text
    if paper := _paper(text, frame):
        return paper, "paper"
    if frame.verb.startswith("testif"):
        return ("congress" if default != "jurisdiction" else default), "testimony"
    if told := _beside(text, frame, holder, own, default, setting):
        return told
    if same := _same_hearer(frame, setting):
        return same, "hearer-before"
    for match in _OCCASION.finditer(text):
        occasion = _occasion(match, setting)
        if occasion is not None:
            return occasion, "occasion"
    if document.kind == "news":
        return "public", "news-story"
    if frame.verb in ("published", "posted", "issued", "announced", "declared"):
        return "public", "publication"
    if paper := _paper_in(text[: frame.verb_end]) if holder.rule.startswith(("paper", "body", "introduced")) else None:
        return paper, "paper"
    named = _named(frame.source, setting) if " for " in frame.source or " to " in frame.source else None
    if named is not None:
        return named, "paper"
    if met := _met_with(holder, own, setting):
        return met, "occasion-of-the-notes"
    if holder.own_words_earlier or (holder.attribution == "direct" and holder.rule == own.rule):
        return default, "document"
    return _reported(holder, own, default, setting)


def _occasion(match: re.Match[str], setting: Setting) -> Audience | None:
    """Whom the letter or the meeting was with; a body in front of the word ("an ICE letter") is who sent it."""
    to = re.search(r"(?i)\b(?:to|with|before|for)\s*$", match.string[: match.start("who")])
    named = next((name for name, pattern in _HEARERS if pattern.search(match.group())), None)
    return named or (_named(match["who"], setting) if to else None)


def _paper(text: str, frame: Frame) -> Audience | None:
    """What kind of paper says it: "the fact sheet tells counties" is made for everybody, whomever it addresses."""
    return _paper_in(frame.source) or _paper_in(text[max(0, frame.verb_start - 50) : frame.verb_start], last=True)


def _paper_in(words: str, *, last: bool = False) -> Audience | None:
    found = [(m.end(), name) for name, pattern in _PAPERS for m in pattern.finditer(words)]
    if last:
        found = [(end, name) for end, name in found if not words[end:].strip(" ,.")]
    return max(found)[1] if found else None


def _beside(
    text: str, frame: Frame, holder: Holder, own: Holder, default: Audience, setting: Setting
) -> tuple[Audience, str] | None:
    """The hearer right after the verb ("told reporters"), or in front of it all ("To reporters I say")."""
    if frame.verb == "heard from":
        return default, "document"
    if first := _TO_FIRST.search(text[: frame.verb_start]):
        named = _named(first["who"], setting)
        if named is not None:
            return named, "hearer"
    if (inside := re.match(r"(?i)let (?P<word>him|her|them|me|us)\b", frame.verb)) is not None:
        return _pronoun(inside["word"].lower(), text[: frame.verb_start], own, default, holder, setting)
    if frame.verb_end < len(text) and _HEARING_VERB.match(frame.verb) and _after_verb(frame, text):
        near = _CONTENT.split(text[frame.verb_end : frame.verb_end + 70])[0]
        if not _TELLS.match(frame.verb):
            to = re.search(r"\b(?:to|with|before)\b.*$", near)
            near = to.group() if to else ""
        if told := _TO_PRONOUN.match(near):
            return _pronoun(told["word"].lower(), text[: frame.verb_start], own, default, holder, setting)
        named = _named(near, setting)
        if named is not None:
            return named, "hearer"
    if frame.kind == "passive":
        named = _named(text[max(0, frame.verb_start - 60) : frame.verb_start], setting)
        if re.search(r"(?i)\b(?:I|we)\s*(?:have|had|am|was|were)?\s*$", text[: frame.verb_start]):
            return _hearer_is(own, holder, default, setting), "hearer-is-author"
        if named is not None:
            return named, "hearer"
    return None


def _same_hearer(frame: Frame, setting: Setting) -> Audience | None:
    """ "He told the county executives so. He added that …": the hearer of the sentence before, in one account."""
    if not re.fullmatch(r"(?i)he|she|they", frame.source) or setting.document.kind in ("deposition", "transcript"):
        return None
    last = re.split(r"(?<=[.!?])\s+(?=[A-Z])", setting.passage.lead.rsplit("\n\n", 1)[-1].strip())[-1]
    told = re.search(r"\b(?:told|informed|advised|assured|briefed|wrote to|said to)\s+(?P<who>[^,;“\"]{3,70})", last)
    return _named(re.split(r"\bthat\b", told["who"])[0], setting) if told else None


def _after_verb(frame: Frame, text: str) -> bool:
    """Whether the words after the verb can be the hearer: after "said X" they are the speaker."""
    if frame.kind != "after":
        return True
    return frame.source not in text[frame.verb_end : frame.verb_end + len(frame.source) + 8]


def _reported(holder: Holder, own: Holder, default: Audience, setting: Setting) -> tuple[Audience, str]:
    """What somebody else is reported to have said, no hearer named: it was said to the one who reports it, where that
    is a local office and an agency spoke; in a sworn account always."""
    document = setting.document
    side = _side(own, setting)
    speaker = _side(holder, setting)
    if default == "court":
        if holder.frame is None or _SPOKEN_AWAY.match(holder.frame.verb) or holder.rule.startswith("introduced"):
            return _hearer_is(own, holder, default, setting), "hearer-is-author"
        return default, "document"
    if side == "congress" and speaker == "agency" and document.kind in ("report", "unknown"):
        return "congress", "hearer-is-author"
    other_body = speaker == "jurisdiction" and holder.organization != own.organization and document.kind == "letter"
    if (
        document.kind in ("letter", "email", "memo", "transcript", "faq", "press-release")
        and side == "jurisdiction"
        and (speaker == "agency" or (other_body and holder.frame is not None and _SPOKEN_AWAY.match(holder.frame.verb)))
    ):
        return "jurisdiction", "hearer-is-author"
    if holder.rule.startswith("addressee") and side in HEARD_AS:
        return HEARD_AS[side], "hearer-is-author"
    return default, "document"


def _met_with(holder: Holder, own: Holder, setting: Setting) -> Audience | None:
    """Notes of a meeting, whose subject says with whom it was: what was said there was said to the other side."""
    document = setting.document
    met = _MET_WITH.search(document.title) if document.kind in ("memo", "email", "report", "unknown") else None
    if met is None or holder.frame is None or not _SPOKEN_AWAY.match(holder.frame.verb):
        return None
    other = _named(met["who"], setting)
    if other is None or other == HEARD_AS.get(_side(holder, setting)):
        return None
    theirs = holder.organization and own.organization and holder.organization != own.organization
    return HEARD_AS.get(_side(own, setting)) if theirs and other != "congress" else other


def _side(held_by: Holder, setting: Setting) -> Side:
    person = Person(held_by.speaker, held_by.role, held_by.organization)
    return side_of(setting.who.named(held_by.speaker) or person, person, setting.topic)


def _named(words: str, setting: Setting) -> Audience | None:
    """The audience that the words name: a kind of hearer, or a person or body of a known side."""
    for name, pattern in _HEARERS:
        if pattern.search(words):
            return name
    if _COMMITTEE.search(words) and setting.document.kind != "minutes":
        author = setting.document.author
        local = author is not None and side_of(author, author, setting.topic) == "jurisdiction"
        return None if local else "congress"
    for _, person, title in persons_in(words, setting.who):
        known = setting.who.named(person.name) or person
        side = side_of(known, Person(person.name, title or person.role, person.organization), setting.topic)
        if side in HEARD_AS:
            return HEARD_AS[side]
    for match in setting.topic.organization_pattern.finditer(words):
        organization = setting.topic.organization(match.group())
        if organization is not None and organization.kind in HEARD_AS:
            return HEARD_AS[organization.kind]
    return None


def _pronoun(
    word: str, before: str, own: Holder, default: Audience, holder: Holder, setting: Setting
) -> tuple[Audience, str]:
    """To whom "told me", "told him", "told them" was said."""
    if word in ("me", "us", "my", "our") or word.startswith("this"):
        if holder.quoted_by is not None:
            return _hearer_is(holder.quoted_by, holder, default, setting), "hearer-is-quoted"
        return _hearer_is(own, holder, default, setting), "hearer-is-author"
    lead = setting.passage.lead + before
    if word in ("him", "her"):
        person = pronoun({"him": "he", "her": "she"}[word], lead, setting.who)
        named = _named(f"{person.role} {person.name}", setting) if person else None
        if named is not None:
            return named, "hearer"
    paragraphs = lead.split("\n\n")[-_BACK.get(setting.document.kind, 2) :]
    for sentence in reversed(re.split(r"(?<=[.!?])\s+", " ".join(paragraphs))):
        named = _named(sentence, setting) if word == "them" else _one_of(sentence)
        if named is not None:
            return named, "hearer-before"
    return default, "document"


def _one_of(words: str) -> Audience | None:
    """The audience whose like "him" or "her" may be: one person, not a county or a State."""
    return next((name for name, pattern in _PERSONS if pattern.search(words)), None)


def _hearer_is(own: Holder, speaker: Holder | None, default: Audience, setting: Setting) -> Audience:
    """What was told to the one who writes or testifies: by the side that they are on; inside one body, internal."""
    if (
        speaker is not None
        and own.organization
        and speaker.organization == own.organization
        and not speaker.own_words_earlier
    ):
        return "internal"
    return HEARD_AS.get(_side(own, setting), default)
