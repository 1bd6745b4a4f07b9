"""To whom it was said: the hearer named beside the verb of saying, else the document's own audience."""

from __future__ import annotations

import re

from foia_scan.records import Audience, Document, Person
from foia_scan.statements.antecedents import Known, persons_in, pronoun
from foia_scan.statements.own_voice import Holder, Setting
from foia_scan.topics import Topic

_HEARERS: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    (
        "congress",
        re.compile(
            r"(?i)\b(?:congress(?:man|woman|ional)?|members? of congress|the (?:house|senate|"
            r"hill)|rep\.|sen\.|senator|representative|committee staff|subcommittee|the hearing|"
            r"testified|testimony|hill staff|lawmakers)\b"
        ),
    ),
    (
        "public",
        re.compile(
            r"(?i)\b(?:reporters?|press|newspaper|news conference|press conference|radio|tv|"
            r"television|interview|journalists?|(?:the )?(?:times|post|chronicle|globe|tribune|"
            r"inquirer|herald|news|associated press|citizen|journal|courier)|public|website|"
            r"web site|posted|published|press release|fact sheet|callers|forum)\b"
        ),
    ),
    ("court", re.compile(r"(?i)\b(?:the court|judge|brief|declaration|deposition|under oath)\b")),
    (
        "jurisdiction",
        re.compile(
            r"(?i)\b(?:sheriffs?|county|counties|the state|states|state officials|city|mayor|"
            r"governor|police chief|chiefs|police department|the board|supervisors?|county counsel|"
            r"council|localities|jurisdictions|state police|bureau of (?:criminal )?identification|"
            r"local officials|attorney general|massachusetts|new york|california|illinois|"
            r"commonwealth|major cities chiefs)\b"
        ),
    ),
)
_TO_PRONOUN = re.compile(
    r"(?i)^\s*(?:to |with )?(?P<word>me|us|my|our|him|her|them|this (?:office|department|bureau))\b"
)
_HEARING_VERB = re.compile(
    r"(?i)^(?:t[eo]ll|told|telling|inform|advis|assur|brief|warn|promis|answer|ask|remind|instruct|"
    r"testif|wr[io]te|said|say|explain|repeat|confirm|suggest|report|heard)"
)
_CONTENT = re.compile(r"(?i)\b(?:that|how|what|whether|as|where|which|why)\b|[“\",:;]")
_OCCASION = re.compile(
    r"(?i)\b(?:in|by|at|during|from|of)\s+(?:an?|the|his|her|its|their|our|my|your)?\s*(?:[\w-]+\s+){0,2}?"
    r"(?:letters?|notes?|memo|call|meeting|hearing|interview|conference|briefing|forum|e-?mail|testimony|brief)\b"
    r"(?:\s+(?:of|on|dated)\s+\w+\.?\s+\d{1,2}(?:, \d{4})?)?\s*(?:to|with|before|for|in)?\s*(?P<who>[^,;“”\"]{0,60})"
)
_BY_KIND: dict[str, Audience] = {
    "faq": "public",
    "press-release": "public",
    "news": "public",
    "talking-points": "internal",
    "transcript": "congress",
    "deposition": "court",
    "declaration": "court",
    "minutes": "jurisdiction",
    "moa": "jurisdiction",
    "briefing": "internal",
    "cable": "internal",
}
_WRITTEN_AS: dict[str, Audience] = {
    "agency": "internal",
    "congress": "congress",
    "jurisdiction": "jurisdiction",
    "press": "public",
}


def audience(text: str, holder: Holder, own: Holder, setting: Setting) -> tuple[Audience, str]:
    """(audience, rule) of a position. ``own`` is the document's own voice, the hearer of what others told it."""
    document, topic = setting.document, setting.topic
    default = of_document(document, setting.who, topic)
    frame = holder.frame
    if frame is None:
        return default, "document"
    text = holder.reported_in or text
    if frame.verb.startswith("testif"):
        return ("congress" if default != "jurisdiction" else default), "testimony"
    near = _CONTENT.split(text[frame.verb_end : frame.verb_end + 60])[0]
    if _HEARING_VERB.match(frame.verb) and frame.kind != "after":
        told = _TO_PRONOUN.match(near)
        if told is not None:
            return _pronoun(told.group("word").lower(), text[: frame.verb_start], own, default, setting)
        named = _named(near, setting)
        if named is not None:
            return named, "hearer"
    for match in _OCCASION.finditer(text):
        occasion = _named(match.group(), setting)
        if occasion is not None:
            return occasion, "occasion"
    if document.kind == "news":
        return "public", "news-story"
    if frame.verb in ("published", "posted", "issued", "announced"):
        return "public", "publication"
    if re.search(r"(?i)\b(?:agreements?|moas?|memorand\w+ of agreement)\b", frame.source):
        return "jurisdiction", "paper"
    if re.search(r"(?i)\b(?:paper|fact sheet|sheet|faq|website|brochures?|press release|page|poster)\b", frame.source):
        return "public", "paper"
    named = _named(frame.source, setting) if " for " in frame.source or " to " in frame.source else None
    if named is not None:
        return named, "paper"
    if default == "court" and frame.verb in ("said", "says", "say", "answered", "replied", "added", "told"):
        return _hearer_is(own, default, setting), "hearer-is-author"
    return default, "document"


def _named(words: str, setting: Setting) -> Audience | None:
    """The audience that the words name: a kind of hearer, or a person of a known kind."""
    for name, pattern in _HEARERS:
        if pattern.search(words):
            return name
    for _, person, title in persons_in(words, setting.who):
        known = setting.who.named(person.name) or person
        kind = _kind_of(known, Person(person.name, title or person.role, person.organization), setting.topic)
        if kind in _WRITTEN_AS:
            return _WRITTEN_AS[kind]
    return None


def _pronoun(word: str, before: str, own: Holder, default: Audience, setting: Setting) -> tuple[Audience, str]:
    """To whom "told me", "told him", "told them" was said."""
    if word in ("me", "us", "my", "our") or word.startswith("this"):
        return _hearer_is(own, default, setting), "hearer-is-author"
    lead = setting.passage.lead + before
    if word in ("him", "her"):
        person = pronoun({"him": "he", "her": "she"}[word], lead, setting.who)
        named = _named(f"{person.role} {person.name}", setting) if person else None
        if named is not None:
            return named, "hearer"
    paragraphs = lead.split("\n\n")[-2:]
    for sentence in reversed(re.split(r"(?<=[.!?])\s+", " ".join(paragraphs))):
        named = _named(sentence, setting)
        if named is not None:
            return named, "hearer-before"
    return default, "document"


def _hearer_is(own: Holder, default: Audience, setting: Setting) -> Audience:
    """What was told to the one who writes or testifies: by the kind of body they are of."""
    kind = _kind_of(
        Person(own.speaker, own.role, own.organization), Person(own.speaker, own.role, own.organization), setting.topic
    )
    return _WRITTEN_AS.get(kind, default)


def of_document(document: Document, who: Known, topic: Topic) -> Audience:
    """Whom the document itself speaks to, by its kind and by who writes to whom."""
    if document.kind in _BY_KIND:
        return _BY_KIND[document.kind]
    sides = [document.author, *document.recipients[:3]]
    kinds = [_kind_of(who.named(p.name) or p, p, topic) for p in sides if p is not None]
    if document.kind in ("letter", "memo", "email"):
        return _between(document, kinds)
    title = document.title.lower()
    if re.search(r"declaration|affidavit|\bbrief\b|motion|opposition", title):
        return "court"
    if re.search(r"minutes|resolution|ordinance|council|board of", title):
        return "jurisdiction"
    if re.search(r"fact sheet|newsletter|toolkit|press|questions|guide|bulletin", title):
        return "public"
    if re.search(r"procedure|working (?:paper|draft)|draft|interview|manual|guidance|internal", title) or kinds[:1] == [
        "agency"
    ]:
        return "internal"
    return "jurisdiction" if kinds[:1] == ["jurisdiction"] else "public" if document.kind == "report" else "unknown"


def _between(document: Document, kinds: list[str]) -> Audience:
    """Mail, memos and letters, by the kinds of the author (first) and of those written to."""
    writer, readers = (kinds[0] if document.author else ""), kinds[1 if document.author else 0 :]
    if "congress" in kinds:
        return "congress"
    if "press" in readers:
        return "public"
    if document.kind in ("memo", "email") and writer != "jurisdiction" and "jurisdiction" not in readers:
        return "internal"
    if "jurisdiction" in readers or (writer == "jurisdiction" and not readers):
        return "jurisdiction"
    if "agency" in readers or kinds == ["agency"]:
        return "internal"
    return "jurisdiction" if writer == "jurisdiction" else "unknown"


def _is_local(person: Person) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:county|city|sheriff|police|town|state|governor|commonwealth|supervisor|"
            r"board|mayor|police chief|chief of police|attorney general|public safety|department of safety)\b",
            f"{person.role} {person.organization}",
        )
    )


def _kind_of(person: Person, given: Person, topic: Topic) -> str:
    """The kind of body that somebody belongs to; "" if unknown. ``given`` is the person as the document gives it."""
    for text in (given.organization, person.organization, person.name):
        organization = topic.organization(text)
        if organization is not None:
            return organization.kind
    match = topic.organization_pattern.search(f"{given.role} {person.role} {person.organization}")
    organization = topic.organization(match.group()) if match else None
    if organization is not None:
        return organization.kind
    if re.search(
        r"(?i)\b(?:congress|senator|house of representatives|member of congress|subcommittee)\b",
        f"{person.role} {person.organization}",
    ):
        return "congress"
    if _is_local(person):
        return "jurisdiction"
    return ""
