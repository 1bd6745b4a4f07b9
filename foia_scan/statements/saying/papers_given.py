"""Whose a paper is by who gave it, got it or put it out: "the slides that you left with us", "We got a message from the
Port saying that …", "The Port put out a sheet with the steps by which …".

The words before a verb of saying are read from their end, so that "The flyer that we gave to sheriffs in May said" is
our flyer, and neither the sheriffs' nor ours in person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from foia_scan.told_by import ToldBy

PAPERS = (
    r"(?:letters?|notices?|memos?|memorand(?:ums?|a)|e-?mails?|messages?|notes?|papers?|sheets?|factsheets?|slides?|decks?|"
    r"fl[iy]ers?|hand-?outs?|handbills?|brochures?|booklets?|pamphlets?|leaflets?|posters?|packets?|kits?|binders?|cards?|"
    r"guidance|guidelines?|guides?|manuals?|handbooks?|procedures?|sops?|SOPs?|documents?|releases?|statements?|bulletins?|"
    r"circulars?|cables?|scripts?|attachments?|materials?|literature|presentations?|templates?|agreements?|faqs?|FAQs?|"
    r"questions[\s_]and[\s_]answers|Q\s?&\s?As?|talking\s+points|points|forms?|directives?|instructions?|(?:web\s?)?pages?|"
    r"posts?|postings?|advisor(?:y|ies)|newsletters?)"
)
"""What is written for others to read, and can be given to them."""
OF_THEM = r"(?:(?:sets?|lists?|series|cop(?:y|ies)|versions?|drafts?|editions?|summar(?:y|ies))\s+of\s+(?:the\s+)?)?"
_PAPER = (
    rf"(?P<paper>{OF_THEM}(?:(?!(?:that|which|who|we|you|I|[Ff]rom|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Uu]nder|[Ww]ith|of|to|"
    rf"and|or)\b)[\w’'-]+\s+){{0,3}}?(?i:{PAPERS}))"
)
_THE_PAPER = (
    rf"(?:(?:^|[,;:—–]\s*|\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hose|[Tt]hese|[Oo]ne|[Aa]nother)\s+(?:very\s+|"
    rf"same\s+)?){_PAPER})"
)
_DATED = r"(?:\s+(?:of|from|dated)\s+(?:(?:last|this|that)\s+)?[A-Z]?[a-z]+(?:\s+\d{1,2})?(?:,?[\s_]+\d{4})?)?"
_GAVE = (
    r"(?:gave|given?|giving|sen[dt]|sending|hand(?:ed|ing)?(?:\s+(?:out|around))?|put|issued?|publish(?:ed)?|post(?:ed)?|distributed?|mail(?:ed)?|"
    r"print(?:ed)?|show(?:ed|n)?|circulated?|left|us(?:ed?|ing)|provided?|offer(?:ed)?|released?|wrote|written|prepared?|drew|drawn|"
    r"shared?|brought|ha(?:d|ve)\s+(?:up|out)|carr(?:y|ied)|e-?mail(?:ed)?|fax(?:ed)?|ran|run)"
)
_DONE = (
    r"(?:(?:have|has|had|also|all|now|then|still|ourselves|yourselves|do|did)\s+)*(?:(?:were|are|was|have\s+been|"
    r"had\s+been)\s+(?=\w+ing\b))?"
)
_WAS = r"(?:(?:have|has|had|were|was|been|all|both|each|also|then)\s+)*"
_HOUSE = (
    r"(?:own\s+)?(?:[\w’'-]+\s+){0,3}?(?:office|headquarters|staff|agency|bureau|department|division|branch|team|unit|people|folks|"
    r"shop|section|program|coordinators?|liaisons?|officers?|agents?|lawyers|attorneys|press\s+people|predecessors?)"
)
_GIVEN = re.compile(
    rf"{_THE_PAPER}{_DATED},?\s+(?:(?:that|which)\s+)?(?P<who>[Ww]e|[Yy]ou|(?:[Mm]y|[Oo]ur|[Yy]our)\s+{_HOUSE})\s+{_DONE}{_GAVE}\b"
    r"(?:[^.;:,“”\"]|,(?!\s+(?:I|we|he|she|they|you|it)\b)){0,60}$"
)
""" "Brochures that we gave to the public in May", "the sheet that your people left with us"."""
BODY = (
    r"(?:[Tt]he\s+[a-z]+['’]s\s+office|(?:[Tt]he\s+|[Yy]our\s+|"
    r"[Oo]ur\s+)?(?:own\s+)?[A-Z][\w.&’'-]*(?:\s+(?:(?:of|for|and)\s+(?:the\s+)?)?[A-Z][\w&’'-]*){0,6})"
)
_OFFICE = (
    r"(?:(?<=s)|['’]s)(?:\s+[a-z]+){0,2}?\s+(?:office|headquarters|coordinators?|website|web\s+site|web\s+page|"
    r"site|staff|people)"
)
_GOT_FROM = re.compile(
    rf"{_THE_PAPER}{_DATED},?\s+(?:(?:that|which)\s+)?(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou|(?:the|our|my|every)\s+[\w’'-]+)\s+{_WAS}"
    rf"(?:got|received|had|obtained|printed|took|copied|downloaded|picked\s+up|(?:given|sent|handed|shown|mailed|left)(?:\s+out)?)\s+(?:off\s+|back\s+|down\s+)?"
    rf"(?:from|by|off|at)\s+(?P<np>{BODY}(?:{_OFFICE})?)(?:\s+(?:in|on|at|during|last|this|for|when|with)\s[^.;:“”\"]{{1,50}})?$"
)
""" "The card we were given by the port", "a page that I printed from the port's website"."""
_DETERMINER = re.compile(r"(?i)^(?:the|an?|this|that|these|those|one|another)\s+(?:very\s+|same\s+)?")
_WERE_HANDED = re.compile(
    r"(?P<paper>\b(?:[Aa]n?|[Tt]he|[Tt]his)\s+(?:(?!(?:an?|the)\b)[\w-]+\s+){1,3}?)(?:(?:that|"
    r"which)\s+)?(?:we|they|you|I|(?:the|our|each|every)\s+[\w’'-]+(?=\s+(?:was|were|had|got)\b))\s+"
    r"(?:(?:were|was|had|have|all|both|each)\s+)*(?:handed|given|sent|shown|issued|got|received|read|saw|"
    r"used)\b[^,.;]{0,40}$"
)
"""A paper by who got it: "the script we were all handed that June said"."""
_THING_SAID = re.compile(rf"(?i)\b{PAPERS}\s*$")
"""A paper, at the end of the words that name it."""
PUT_OUT = re.compile(
    rf"\b(?:(?:[Aa]n?|[Tt]he|[Tt]his)\s+(?:[\w-]+\s+){{0,3}}?|(?=version\s+\d))(?:{PAPERS}|opinions?|versions?|orders?|rulings?)"
    r"(?:\s+\d+)?,?\s+(?:(?:that|which)\s+)?(?P<who>(?!that\s|which\s)"
    r"(?!(?:the|an?)\s+\w+\s+(?!issued|posted|handed|published|circulated|showed)\w+ed\b)[^,.;]{2,40}?)(?<!\bwas)(?<!\bwere)(?<!\bbeen)\s+(?:(?:had|has|have)\s+)?"
    r"(?:gave|sent|put out|issued|posted|left|handed|published|circulated|showed)\b[^.;]{0,60}$"
)
"""A paper by who put it out: "the sheet which the port put out last week said"."""


def whose_paper(left: str) -> str:
    """Whose paper the words before a verb end with, as "our flyer", "your flyer" or the body that it was got from; ""
    where no paper that somebody gave stands there.

    ``left``: the sentence up to the verb, its quotations blotted out."""
    left = re.sub(r",?\s+which$|,$", "", left)
    if given := _GIVEN.search(left):
        paper = _DETERMINER.sub("", given["paper"])
        return f"{'your' if given['who'].lower().startswith('you') else 'our'} {paper}"
    if got := _GOT_FROM.search(left):
        return got["np"].strip()
    handed = _WERE_HANDED.search(left)
    return handed["paper"].strip() if handed and _THING_SAID.search(handed["paper"]) else ""


_WE_GOT_SAYING = ToldBy(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:have|had|then|also)\s+)?(?:got|had|have|received|(?:was|were)\s+sent)\s+"
    rf"(?:an?|the|one|another)\s+(?:[\w-]+\s+){{0,2}}?{PAPERS}\s+from\s+(?P<np>{BODY})"
    r"(?:\s+(?:on|in|of|dated|last|that)\s[^,;:.“”\"]{2,40}?)?,?\s+(?P<verb>saying|stating|telling|advising|informing)\b"
)
_WHO_PUT_OUT = (
    r"(?P<verb>put\s+(?:out|up)|puts\s+(?:out|up)|published|issued|posted|handed|gave|sent|mailed|circulated|distributed|released|"
    r"was\s+(?:handing\s+(?:out|around)|giving\s+(?:out|away)|mailing|sending|posting|distributing))"
)
_WITH_THE_STEPS = ToldBy(
    rf"(?P<np>{BODY})\s+(?:(?:has|had|then|also)\s+)?{_WHO_PUT_OUT}\s+(?:[^,;:.“”\"]{{2,50}}?\s+)?an?\s+(?:[\w-]+\s+){{0,2}}?{PAPERS}\s+"
    r"(?:with|that\s+(?:lists?|sets\s+out|gives|gave|listed|set\s+out)|setting\s+out|listing|giving)\s+(?:the|some)\s+"
    r"(?:\w+\s+)?(?:steps?|procedures?|ways?|rules?|conditions?|terms?)\s+(?:by|under|on)\s+which\b"
)
_WITH_ITS_WORDS = ToldBy(
    rf"(?P<np>{BODY})\s+(?:(?:has|had|then|also)\s+)?{_WHO_PUT_OUT}\s+(?:[^,;:.“”\"]{{2,60}}?\s)?(?:an?|the|its)\s+(?:[\w-]+\s+){{0,2}}?"
    rf"{PAPERS}\s+(?:with|bearing|on\s+which|that\s+said)\s+[^,;:.“”\"]{{2,50}}:(?=\s+[a-z]|\s*[“\"_])"
)
_WE_RECEIVED = ToldBy(
    rf"\b(?:[Tt]he|[Aa]n?|[Tt]hat)\s+(?:[\w-]+\s+){{0,2}}?(?P<paper>{PAPERS}|one)\s+(?:(?:that|which)\s+)?(?:we|I)\s+(?:(?:have|had)\s+)?"
    r"(?:received|got|(?:was|were)\s+(?:sent|given|handed|shown))\b(?!\s+(?:from|by|off)\s+(?:the\s+)?(?:[A-Z]|[a-z]+['’]s\s+office))[^,;:.“”\"]{0,40}?\s"
    r"(?P<verb>states?|stated|says?|said|tells?|told|provided|provides)\b"
)
_SAYS = re.compile(r"\bto (?:say|tell|announce|advise|explain)\b|\b(?:saying|stating|announcing) that\b")
_SENT_TO_SAY = re.compile(
    rf"(?P<np>{BODY}|[Tt]he\s+[a-z]+|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:has|had|then|also)\s+)?{_WHO_PUT_OUT}\s+(?:[^,;:.“”\"]{{2,50}}?\s)?"
    rf"(?:an?|the|its|his|her|their|out)\s+(?:[\w-]+\s+){{0,2}}?(?:{PAPERS}|word)\s+"
    r"(?:to\s+(?:say|tell\s+[\w ]{2,20}|announce|advise\s+\w+|explain)|saying|stating|announcing)\s+that\b"
)
""" "The port sent the towns a notice to say that …"."""
_READ_IN = re.compile(
    r"\b(?:[Rr]ead|saw|see|seen|learned|found|noticed)\s+(?:(?:it|this|there)\s+)?(?:in|on|from)\s+"
    rf"(?P<np>(?:(?:[Tt]he|[Aa]n?|[Yy]our|[Ii]ts|[Tt]heir|[Oo]ne\s+of\s+(?:your|its|their|the))\s+|[A-Z])(?:[\w.’'-]+\s+){{0,5}}?"
    rf"(?:(?!agreements?\b|memorand\w+\b){PAPERS}|web\s?sites?)"
    r"(?:\s+(?:of|from|dated|on|in)\s[^,;:.“”\"]{2,40}?)?)\s+that\s+(?=(?:an?|any|no|the|each|every|all|we|it|they|you|our|participation|\w+s)\b)"
)
""" "I read on the port's website that a town may leave": the website says it."""


def papers_handed_out(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """As :func:`set_phrases` has it: (words that name the source, office, verb, begin, end)."""
    for match in _WE_GOT_SAYING.finditer(masked):
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
