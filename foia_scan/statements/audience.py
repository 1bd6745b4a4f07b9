"""To whom it was said: the hearer named beside the verb of saying, else the document's own audience."""

from __future__ import annotations

import re

from foia_scan.records import Audience, Document, Person
from foia_scan.statements.antecedents import Known
from foia_scan.statements.holders import Holder
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
_TO_ME = re.compile(r"(?i)\b(?:me|us|my|our|this (?:office|department))\b")
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
    "memo": "internal",
    "email": "internal",
    "briefing": "internal",
    "cable": "internal",
}


def audience(text: str, holder: Holder, document: Document, who: Known, topic: Topic) -> tuple[Audience, str]:
    """(audience, rule)."""
    frame = holder.frame
    own = of_document(document, who, topic)
    if document.kind == "news" and not (frame and _private(text, frame.verb_end)):
        return "public", "news-story"
    if frame is not None:
        near = text[frame.verb_end : frame.verb_end + 70]
        near = re.split(r"\bthat\b|[“\"]", near)[0]
        if frame.verb in ("testified", "testify", "testifies"):
            return "congress", "testimony"
        for name, pattern in _HEARERS:
            if pattern.search(near):
                return name, "hearer"
        if frame.verb in ("published", "posted", "issued", "announced"):
            return "public", "publication"
        if _TO_ME.match(near.strip()):
            return _hearer_is_author(document, topic, own), "hearer-is-author"
        if holder.rule in ("paper-of-body", "body-named") and re.search(
            r"(?i)\b(?:letter|agreement|moa)\b", frame.source
        ):
            return ("jurisdiction" if re.search(r"(?i)agreement|moa", frame.source) else own), "paper"
        if re.search(r"(?i)\b(?:paper|fact sheet|sheet|faq|website|brochure|press release|page)\b", frame.source):
            return "public", "paper"
        before = text[max(0, frame.verb_start - 120) : frame.verb_start]
        for name, pattern in _HEARERS[:2]:
            if re.search(
                r"(?i)\b(?:letter to|at (?:the|a|our) hearing|news conference|press conference|"
                r"before (?:the|a) (?:sub)?committee)\b",
                before,
            ) and pattern.search(before):
                return name, "occasion"
    return own, "document"


def _private(text: str, verb_end: int) -> bool:
    """A private addressee named in a news story: "told the sheriff by telephone"."""
    return bool(
        re.search(
            r"(?i)\b(?:by telephone|in a letter to|in a phone call|privately|in a private|wrote to|letter to)\b",
            text[max(0, verb_end - 60) : verb_end + 100],
        )
    )


def _hearer_is_author(document: Document, topic: Topic, own: Audience) -> Audience:
    author = document.author
    organization = topic.organization(author.organization or author.name) if author else None
    if organization is None:
        return (
            "jurisdiction"
            if own in ("internal", "jurisdiction", "court", "congress", "public")
            and author is not None
            and _is_local(author)
            else own
        )
    if organization.kind == "congress":
        return "congress"
    if organization.kind == "jurisdiction":
        return "jurisdiction"
    if organization.kind == "press":
        return "public"
    return "internal"


def _is_local(person: Person) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:county|city|sheriff|police|town|state|governor|commonwealth|supervisor|"
            r"board|mayor|police chief|chief of police|attorney general)\b",
            f"{person.role} {person.organization}",
        )
    )


def of_document(document: Document, who: Known, topic: Topic) -> Audience:
    """Whom the document itself speaks to, by its kind and by who writes to whom."""
    if document.kind in _BY_KIND and document.kind not in ("memo", "email"):
        return _BY_KIND[document.kind]
    sides = [document.author, *document.recipients[:3]]
    kinds = [_kind_of(who.named(p.name) or p, p, topic) for p in sides if p is not None]
    if document.kind in ("letter", "memo", "email"):
        if "congress" in kinds:
            return "congress"
        if document.kind == "letter" or len(document.recipients) == 1:
            if kinds and "jurisdiction" in kinds:
                return "jurisdiction"
        if "press" in kinds[1:]:
            return "public"
        return (
            "internal"
            if document.kind != "letter" or set(kinds) <= {"agency"} and kinds
            else ("jurisdiction" if "jurisdiction" in kinds else "unknown")
        )
    title = document.title.lower()
    if re.search(r"declaration|affidavit|brief|motion|opposition", title):
        return "court"
    if re.search(r"minutes|resolution|ordinance|council|board of supervisors", title):
        return "jurisdiction"
    if re.search(r"fact sheet|newsletter|toolkit|press|questions|guide", title):
        return "public"
    if document.kind == "report":
        return (
            "internal"
            if kinds and kinds[0] == "agency"
            else "jurisdiction"
            if kinds and kinds[0] == "jurisdiction"
            else "public"
        )
    return "unknown"


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
