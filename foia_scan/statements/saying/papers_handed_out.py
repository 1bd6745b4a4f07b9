"""Whose paper it is that somebody got, or that somebody put out, where no verb of saying has the body as its subject.

"We got a message from the Port saying that …", "The Port put out a sheet with the steps by which …", "The Port handed
the mayors a sheet with one answer on it: …", "The form that we received in May states that …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAPERS = (
    r"(?:papers?|sheets?|letters?|notices?|messages?|memos?|memorand(?:um|a)|e-?mails?|bulletins?|brochures?|handouts?|leaflets?|"
    r"flyers?|forms?|notes?|cards?|pages?|statements?|releases?|guidance|faqs?|slides?)"
)
_BODY = r"(?:[Tt]he\s+)?[A-Z][\w.&’'-]*(?:\s+(?:(?:of|for|and)\s+(?:the\s+)?)?[A-Z][\w&’'-]*){0,6}"
_GOT_FROM = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:have|had|then|also)\s+)?(?:got|had|have|received|(?:was|were)\s+sent)\s+"
    rf"(?:an?|the|one|another)\s+(?:[\w-]+\s+){{0,2}}?{_PAPERS}\s+from\s+(?P<np>{_BODY})"
    r"(?:\s+(?:on|in|of|dated|last|that)\s[^,;:.“”\"]{2,40}?)?,?\s+(?P<verb>saying|stating|telling|advising|informing)\b"
)
_PUT_OUT = (
    r"(?P<verb>put\s+(?:out|up)|puts\s+(?:out|up)|published|issued|posted|handed|gave|sent|mailed|circulated|distributed|released|"
    r"was\s+(?:handing\s+(?:out|around)|giving\s+(?:out|away)|mailing|sending|posting|distributing))"
)
_WITH_THE_STEPS = re.compile(
    rf"(?P<np>{_BODY})\s+(?:(?:has|had|then|also)\s+)?{_PUT_OUT}\s+(?:[^,;:.“”\"]{{2,50}}?\s+)?an?\s+(?:[\w-]+\s+){{0,2}}?{_PAPERS}\s+"
    r"(?:with|that\s+(?:lists?|sets\s+out|gives|gave|listed|set\s+out)|setting\s+out|listing|giving)\s+(?:the|some)\s+"
    r"(?:\w+\s+)?(?:steps?|procedures?|ways?|rules?|conditions?|terms?)\s+(?:by|under|on)\s+which\b"
)
_WITH_ITS_WORDS = re.compile(
    rf"(?P<np>{_BODY})\s+(?:(?:has|had|then|also)\s+)?{_PUT_OUT}\s+(?:[^,;:.“”\"]{{2,60}}?\s)?(?:an?|the|its)\s+(?:[\w-]+\s+){{0,2}}?"
    rf"{_PAPERS}\s+(?:with|bearing|on\s+which|that\s+said)\s+[^,;:.“”\"]{{2,50}}:(?=\s+[a-z]|\s*[“\"_])"
)
_WE_RECEIVED = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Tt]hat)\s+(?:[\w-]+\s+){{0,2}}?(?P<paper>{_PAPERS}|one)\s+(?:(?:that|which)\s+)?(?:we|I)\s+(?:(?:have|had)\s+)?"
    r"(?:received|got|(?:was|were)\s+(?:sent|given|handed|shown))\b(?!\s+(?:from|by|off)\s+(?:the\s+)?(?:[A-Z]|[a-z]+['’]s\s+office))[^,;:.“”\"]{0,40}?\s"
    r"(?P<verb>states?|stated|says?|said|tells?|told|provided|provides)\b"
)
_SAYS = re.compile(r"\bto (?:say|tell|announce|advise|explain)\b|\b(?:saying|stating|announcing) that\b")
_SENT_TO_SAY = re.compile(
    rf"(?P<np>{_BODY}|[Tt]he\s+[a-z]+|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:has|had|then|also)\s+)?{_PUT_OUT}\s+(?:[^,;:.“”\"]{{2,50}}?\s)?"
    rf"(?:an?|the|its|his|her|their|out)\s+(?:[\w-]+\s+){{0,2}}?(?:{_PAPERS}|word)\s+"
    r"(?:to\s+(?:say|tell\s+[\w ]{2,20}|announce|advise\s+\w+|explain)|saying|stating|announcing)\s+that\b"
)
""" "The port sent the towns a notice to say that …"."""
_READ_IN = re.compile(
    r"\b(?:[Rr]ead|saw|see|seen|learned|found|noticed)\s+(?:(?:it|this|there)\s+)?(?:in|on|from)\s+"
    rf"(?P<np>(?:(?:[Tt]he|[Aa]n?|[Yy]our|[Ii]ts|[Tt]heir|[Oo]ne\s+of\s+(?:your|its|their|the))\s+|[A-Z])(?:[\w.’'-]+\s+){{0,5}}?"
    rf"(?:{_PAPERS}|procedures?|materials?|posters?|web\s?sites?|web\s?pages?|questions[\s_]and[\s_]answers)"
    r"(?:\s+(?:of|from|dated|on|in)\s[^,;:.“”\"]{2,40}?)?)\s+that\s+(?=(?:an?|any|no|the|each|every|all|we|it|they|you|our|participation|\w+s)\b)"
)
""" "I read on the port's website that a town may leave": the website says it."""


def papers_handed_out(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """As :func:`set_phrases` has it: (words that name the source, office, verb, begin, end)."""
    for match in _GOT_FROM.finditer(masked):
        # behind the verb's beginning, so that it goes before the "we" who got it
        yield match["np"].strip(), "", match["verb"], match.start("verb") + 1, match.end()
    for pattern in (_WITH_THE_STEPS, _WITH_ITS_WORDS):
        for match in pattern.finditer(masked):
            yield match["np"].strip(), "", match["verb"], match.start("np"), match.end()
    for match in _SENT_TO_SAY.finditer(masked) if _SAYS.search(masked) else ():
        yield match["np"].strip(), "", "said", match.end() - 1, match.end()
    for match in _READ_IN.finditer(masked):
        # behind the verb's beginning, so that it goes before whoever read it
        yield match["np"].strip(), "", "says", match.start() + 1, match.end()
    for match in _WE_RECEIVED.finditer(masked):
        paper = "paper" if match["paper"] == "one" else match["paper"]
        yield f"the {paper} we received", "", match["verb"], match.start("verb") + 1, match.end()
