"""A paper that speaks through a pronoun: "I have the port's papers. One, from May, tells the mayor he may decline".

The writer only tells what the paper holds: it is the position of the body that issued the paper.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from foia_scan.records import Attribution
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.papers_sent import sender_before
from foia_scan.statements.who.speakers import nobody
from foia_scan.statements.writers.own_voice import Holder, Setting, organization_in

Resolve = Callable[[Frame, Setting, Attribution], Holder | None]
_SELF = re.compile(r"(?i)I|we")

_NOUN = (
    r"(?:agreement|memorandum|MO[AU]|brochure|pamphlet|handbill|fact sheet|flyer|handout|paper|letter|slide|notice|"
    r"poster|FAQ|leaflet|bulletin|checklist|guide|script|document)"
)
_SPEAKS = re.compile(
    r"\W*(?P<who>It|They|One|Another|A second|A third)"
    r"(?:,\s+(?:from|of|dated|issued|printed|which\s+is|signed\s+in)\s[^;:.“”\"]{2,40}?,|\s+(?:of\s+them|from\s[^,;:.“”\"]{3,30}?))?\s+"
    r"(?:(?:also|still|then|plainly|expressly|even|actually)\s+)?"
    r"(?:lets?|allow(?:s|ed)|permit(?:s|ted)|entitle[sd]|leaves|left|provide[sd]|offer(?:s|ed)|promise[sd]|tells?|told|says?|"
    r"said|has|had|carries|carried|gives?|gave)\b"
)
"""How such a sentence begins: "It lets the State withdraw", "One, from May, has a list and tells the mayor …"."""
_ONE_PAPER = re.compile(rf"\b{_NOUN}\b(?![’'])", re.IGNORECASE)
_PAPERS = re.compile(rf"\b(?:{_NOUN}s|memoranda)\b", re.IGNORECASE)
_THEIR_OWN = re.compile(
    r"(?i)\b(?:our|my|his|her)\s+(?:own\s+)?(?:\w+\s+){0,2}(?:agreement|paper|letter|brochure|notice|bulletin|guide|document)s?\b|"
    r"\b(?:law|bill|statute|ordinance|resolution|act|rule|opinion|vote|motion|article|story|editorial)\b"
)
"""What else "it" may be, or whose papers are told of otherwise."""


def issuer_of_paper(setting: Setting, resolve: Resolve) -> Holder | None:
    """The body whose paper the passage tells of by "it" or "one"; None where the words before name no such paper.

    ``resolve`` tells whom words mean: those for whoever put the paper out in the sentence before."""
    text = setting.passage.text
    speaks = _SPEAKS.match(text)
    if speaks is None:
        return None
    told = speaks["who"] == "It" and re.search(r"ha[sd]$", speaks.group()) is None  # "It has spoken now": no paper
    sender = sender_before(setting.passage.lead) if told else ""
    if sender and not _SELF.fullmatch(sender):
        says = Frame(sender, "", "says", 0, speaks.end(), speaks.end(), len(text), "before")
        sent = resolve(says, setting, "paraphrased") or nobody("paraphrased", says)
        return replace(sent, rule="paper-speaks") if sent.speaker else sent
    if setting.document.kind == "news":  # a story's own narration is the outlet's
        return None
    before = sentences(setting.passage.lead.rsplit("\n\n", 1)[-1])[-2:]
    if not before:
        return None
    many = speaks["who"] not in ("It", "They")
    named_in = next((s for s in reversed(before) if (_PAPERS if many else _ONE_PAPER).search(s)), "")
    if not named_in or (not many and named_in != before[-1]) or _THEIR_OWN.search(named_in):
        return None
    named = organization_in(named_in, setting.topic)
    known = setting.topic.organization(named)
    if named and (known is None or known.kind != "agency"):
        return None
    issuer = named or setting.topic.agency
    end = speaks.end()
    return Holder(
        issuer, "", issuer, "paraphrased", "paper-speaks", Frame(issuer, "", "says", 0, end, end, len(text), "before")
    )
