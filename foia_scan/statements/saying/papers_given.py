"""Whose a paper is by who gave it to whom: "the slides that you left with us", "a notice my office sent out".

The words before a verb of saying are read from their end, so that "The flyer that we gave to sheriffs in May said" is
our flyer, and neither the sheriffs' nor ours in person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

PAPERS = (
    r"(?:letters?|notices?|memos?|memorand(?:ums?|a)|e-?mails?|messages?|notes?|papers?|sheets?|factsheets?|slides?|decks?|"
    r"fl[iy]ers?|hand-?outs?|handbills?|brochures?|booklets?|pamphlets?|leaflets?|posters?|packets?|kits?|binders?|cards?|"
    r"guidance|guidelines?|guides?|manuals?|handbooks?|procedures?|sops?|SOPs?|documents?|releases?|statements?|bulletins?|"
    r"circulars?|cables?|scripts?|attachments?|materials?|literature|presentations?|templates?|agreements?|faqs?|FAQs?|"
    r"questions[\s_]and[\s_]answers|Q\s?&\s?As?|talking\s+points|points|forms?|directives?|instructions?|(?:web\s?)?pages?|"
    r"posts?|postings?|advisor(?:y|ies)|newsletters?)"
)
"""What is written for others to read, and can be given to them."""
_OF_THEM = r"(?:(?:sets?|lists?|series|cop(?:y|ies)|versions?|drafts?|editions?|summar(?:y|ies))\s+of\s+(?:the\s+)?)?"
_PAPER = (
    rf"(?P<paper>{_OF_THEM}(?:(?!(?:that|which|who|we|you|I|[Ff]rom|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Uu]nder|[Ww]ith|of|to|"
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
_BODY = (
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
    rf"(?:from|by|off|at)\s+(?P<np>{_BODY}(?:{_OFFICE})?)(?:\s+(?:in|on|at|during|last|this|for|when|with)\s[^.;:“”\"]{{1,50}})?$"
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


_LEGAL = re.compile(r"(?i:agreements?|memorand(?:ums?|a)|mo[au]s?|contracts?|forms?|papers?)")
"""What two sides sign: what one may do under it is for its reader to say, and not somebody's statement."""
_FOR_ALL = re.compile(
    r"\b(?i:template|model|standard|sample|draft|boilerplate)\b|['’]s?\s+(?:own\s+)?(?:\w+\s+)?paper\b|\b(?:sent|"
    r"gave|handed|put out|issued|posted|offered)\b"
)
""" "The template agreement", "the agreement that the port sent to all towns": of whoever wrote it for others."""
_SIGNED = re.compile(r"\bsigned\b|\b(?:with|between)\s")
_OF_STEPS = re.compile(r"(?:la(?:ys?|id)|list)")
""" "The paper lays down a procedure": no contract."""
_LETS_WORD = re.compile(
    r"\b(?:allow|permit|let|entitle|direct|require|oblige|g[ia]ve|offer|lay|laid|list|treat)(?:s|ed|d)?\b"
)
_LEAVE = (
    r"(?:(?:also|even|then|still|once|expressly|plainly|clearly|itself)\s+)?(?P<verb>"
    r"(?:allow(?:s|ed)?|permit(?:s|ted)?|entitle[sd]?|direct(?:s|ed)?|require[sd]?|oblige[sd]?)\s+[^,;:.“”\"]{2,60}?\s+to\s|"
    r"lets?\s+(?!(?:me|us|him|her|them|(?:the|our|every)\s+\w+|[\w’']+)\s+know\b)(?:(?:the|an?|any|each|every|all|our|its|their|us|them|it|you)\s|[A-Z]?[a-z]+s\s)|"
    r"(?:g[ia]ves?|gave|offer(?:s|ed)?|la(?:ys?|id)\s+(?:down|out)|list(?:s|ed)?)\s+[^,;:.“”\"]{2,50}?\b(?:rights?|choice|option|steps|procedures?|way|means|power|freedom)\b|"
    r"treat(?:s|ed)\s+[^,;:.“”\"]{2,50}?\s+as\s)"
)
"""What a paper does that grants or asks something."""
_SENT_THAT_LETS = re.compile(
    rf"(?:^\W*|,\s+|\s)(?P<np>{_BODY}|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:has|had|have|then|also|later)\s+)?"
    r"(?:sent|issued|put\s+(?:out|up)|posted|published|mailed|faxed|circulated|distributed|gave|handed(?:\s+out)?)\s+"
    rf"(?:[^.;:,“”\"]{{0,40}}?\s)?(?:an?|its|their|our|this|one)\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>(?i:{PAPERS}))(?:\s+[^.;:,“”\"]{{0,50}}?)?,?\s+(?:that|which)\s+{_LEAVE}"
)
_HAD_THAT_LETS = re.compile(
    rf"\b(?:had|got|received)\s+(?:an?|this|one)\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>(?i:{PAPERS}))\s+from\s+(?P<np>{_BODY})"
    rf"(?:\s+[^.;:,“”\"]{{0,30}}?)?,?\s+(?:that|which)\s+{_LEAVE}"
)
_LETS = re.compile(
    rf"(?:^\W*|[;,:]\s+|\b(?:that|and|but|because|while|since|as)\s+)(?P<np>(?!(?:[Aa]ny|[Nn]o|[Nn]one|[Nn]othing|[Nn]either|[Nn]ot)\b)(?:[Tt]he\s+|[Aa]n?\s+|[Tt]his\s+|[Tt]hat\s+|[Oo]ur\s+|[Yy]our\s+|[Ii]ts\s+|[Tt]heir\s+)?"
    rf"(?:own\s+)?{_OF_THEM}(?:(?!(?:that|which|who|we|you|I|and|but|under|by|in|with|any|no|nothing)\b)[\w’'.-]+\s+){{0,4}}?(?P<noun>(?i:{PAPERS}))"
    r"(?P<more>(?:,?\s+(?:of|from|dated|in|on|by|sent|given|handed|posted|issued|used|mailed|that|which|we|you|your|my|our)\b|,?\s+(?:the\s+)?(?=[A-Z]))"
    r"(?:(?!\b(?:said|says|told|wrote|stated|nothing|none|and|but)\b)[^.;:“”\"]){0,90}?)?(?<!\bthat)(?<!\bwhich)(?<!\bto)),?\s+"
    rf"{_LEAVE}"
)


def papers_that_let(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """ "The guide lets a town leave": what a paper that is written for others grants, it says. As :func:`set_phrases`
    has it, (words that name the source, office, verb, begin, end), the verb being part of what is said."""
    if not _LETS_WORD.search(masked):
        return
    for match in _LETS.finditer(masked):
        np = match["np"]
        of_steps = match["noun"].lower() == "paper" and _OF_STEPS.match(match["verb"]) is not None
        if _LEGAL.fullmatch(match["noun"]) and not of_steps and (_SIGNED.search(np) or not _FOR_ALL.search(np)):
            continue
        put_out = PUT_OUT.search(np)
        source = whose_paper(np) or (put_out["who"].strip() if put_out else np.strip(" ,"))
        begin = match.start("verb")
        yield source, "", match["verb"].split()[0], begin, begin
    for pattern in (_SENT_THAT_LETS, _HAD_THAT_LETS):
        for match in pattern.finditer(masked):
            begin = match.start("verb")
            ours = match["np"].lower() == "we"
            yield f"our {match['noun']}" if ours else match["np"].strip(), "", match["verb"].split()[0], begin, begin
