"""Words around a cue that turn what it says round, or empty it: comparisons, conditions, some but not all."""

from __future__ import annotations

import re

from foia_scan.topics import Topic

_OF_SOME = re.compile(r"(?i)\bnot (?:every|all)\b[^,;:]*$")
_MIGHT_NOT = re.compile(r"(?i)might not\s+(?!be\b|have\b)")
"""What holds of some, or may come to be, is not denied: "not every county may leave", "it might not opt out"."""
_NOT_WITHOUT = re.compile(
    r"(?i)[\"”’']?\s+without (?:first |at least )?(?:writing|asking|telling|notifying|informing|giving|filing|sending|"
    r"signing|consulting|(?:an?|the|its|prior|written) (?:\w+ )?"
    r"(?:letter|notice|vote|request|form|resolution|signature))\b"
)
"""What it takes: "no county may withdraw without giving notice"."""
_AS = re.compile(
    r"(?i)(?:\b(?:is|was|are|were|be|been|being|about|just|nearly|roughly|exactly|quite)|every bit|['’]s|^|"
    r"[“\"])\s*\bas\s+$"
)
_AS_WHAT = re.compile(r"(?i)\s+as\s+(?!(?:long|soon|far|of|ever|always|before)\b)")
"""A comparison: "as voluntary as taxes"."""
_ONLY_IN_SENSE = re.compile(
    r"(?i)[”\"]?,?\s+(?:(?:\w+ ){1,3}\w+,\s+)?only in (?:the|this|that|one|a) (?:\w+ )?(?:sense|way|respect)\b"
)
"""What it comes to is told behind it: "voluntary, she said, only in the sense that …"."""


_INESCAPABLE = re.compile(
    r"(?i)\s+as\s+(?:(?:an?|the|your|my|one['’]s|paying|filing|getting|answering)\s+)*(?:\w+ )?"
    r"(?:gravity|tides?|weather|"
    r"draft|tax(?:es)?|death|dying|breathing|subpoenas?|summons|jury duty|rain|sunrise|sunset|winter|arrest|"
    r"handcuffs|traffic stop|court order|speed limit|hurricane|earthquake|flood|toothache|birth|aging|growing old)\b"
)
"""What nobody can choose: "about as voluntary as the tides"."""


_THE_WAY = re.compile(
    r"(?i)[”\"’']?,?\s+(?:(?:only |just )?(?:in )?the (?:same )?(?:way|sense)(?: that| in which)?)\s+(?:the |your |"
    r"an? )?"
    r"(?:gravity|the tides?|tides?|weather|draft|tax(?:es)?|death|dying|breathing|subpoenas?|jury duty|rain|"
    r"sunrise|sunset|winter|arrest)\s+(?:is|are)\b"
)
"""The same: "voluntary the way the weather is"."""
_OBLIGES = re.compile(r"(?i)(?:mandat|compuls|obligat|requir|binding)")


def of_duty(text: str, start: int) -> bool:
    """Whether the word that begins there is one of duty, which such a likeness strengthens: "mandatory as tides"."""
    return _OBLIGES.match(text, start) is not None


def inescapable(text: str, start: int, end: int) -> bool:
    """Whether a word at text[start:end] is likened to what nobody can choose."""
    if _THE_WAY.match(text, end) is not None:
        return True
    return _AS.search(text[:start]) is not None and _INESCAPABLE.match(text, end) is not None


_NOT_SO = re.compile(
    r"(?i)[”\"’']?(?: (?:on|upon|for|to|of|by)(?: [\w’'-]+){1,4})?, (?:and|but|which|though) "
    r"(?:(?:it|this|that|they|we|he|she|I) )?(?:(?:is|was|are|were|am)(?: certainly| plainly| surely)? not|"
    r"(?:is|was|are|were)n['’]t)"
    r"(?=[.,;:”\"’!]|$)"
)
_IF_IT_WERE = re.compile(
    r"(?i)\b(?:if\b[^,;:]{1,60}\b(?:were|was|is|are)|were (?:it|this|that|they|we))\b[^,;:]{0,60}$"
)


def denied_condition(text: str, start: int, end: int) -> bool:
    """Whether what is put as a condition is denied at once: "if it were forced on us, and it is not"."""
    return _NOT_SO.match(text, end) is not None and _IF_IT_WERE.search(text, 0, end) is not None


_SOUGHT = re.compile(
    r"(?i)\b(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?) (?:[\w’'-]+ ){0,3}?(?:for|through) "
    r"(?:the|an?|any|some|that) (?:[\w’'().-]+ ){1,8}?(?:that|which) $"
)
_SOUGHT_THING = re.compile(
    r"(?i)(?:makes?|made|requires?|says?|lets?|allows?|permits?|gives?|forces?|obliges?|compels?)\b"
)
_IN_VAIN = re.compile(
    r"(?i)[^.;:]{0,60}?\b(?:and|but)\b[^.;:]{0,30}?\b(?:(?:it|there|that) (?:is|was)(?: simply)?(?: not|n['’]t)"
    r"(?: (?:there|in it|any|one))?|(?:came|come|comes) up (?:empty(?:-handed)?|short|with nothing)|there (?:is|"
    r"was) (?:none|no such \w+)|(?:found|find|see|saw) (?:none|nothing)|"
    r"(?:(?:have|has|had)(?: not|n['’]t)|never) found (?:it|one|any)|"
    r"(?:cannot|can['’]t|could not|couldn['’]t|did not|didn['’]t|do not|don['’]t) find (?:it|one|any))"
    r"(?=[.,;:”\"’!]|$| and\b)"
)


def sought_in_vain(text: str, start: int, end: int) -> bool:
    """Whether the cue tells what a thing does that was looked for and is not there: "I looked for the line that makes
    it mandatory, and it is not there"."""
    before = text[:start]
    verb = _SOUGHT_THING.match(text, start)
    if verb is None:
        before = re.sub(
            r"(?i)\b(?:makes?|made|says?) (?:that )?"
            r"(?:it|this|that|participation|(?:the|this) program|us)?\s*(?:is )?$",
            "",
            before,
        )
    return _SOUGHT.search(before) is not None and _IN_VAIN.match(text, end) is not None


_ANOTHER_DOES = re.compile(
    r"(?i)[”\"’']?[;,—]\s*(?:it is |it['’]s )?(?:the|an?|our|their|its|federal|state)\s[^.;:,]{2,40}?\s"
    r"(?:does|did|do)(?: that| it| so)?(?=[.,;:”\"’!]|$)"
)


_NO_MAKES = re.compile(r"(?i)\bno (?:[\w’'-]+ ){1,3}(?:makes?|made|renders?) (?:it|this|that|participation) [“\"‘']?$")


def another_does(text: str, start: int, end: int) -> bool:
    """Whether what is denied of one cause is told of another: "No signature makes it mandatory; the law does that"."""
    return _NO_MAKES.search(text, 0, start) is not None and _ANOTHER_DOES.match(text, end) is not None


COMPARED = "compared with something else"


def emptied(text: str, start: int, end: int) -> str | None:
    """Why a plain word ("voluntary") at text[start:end] tells nothing by itself; None where it does."""
    if _AS.search(text[:start]) and _AS_WHAT.match(text, end):
        return COMPARED
    return "spoken of, not told" if _ONLY_IN_SENSE.match(text, end) else None


def of_some(text: str, low: int, start: int) -> bool:
    """Whether what is denied is denied of some only, or is what may yet come. ``low``: where the clause begins."""
    return _OF_SOME.search(text[low:start]) is not None or _MIGHT_NOT.match(text, start) is not None


def takes_only(text: str, end: int) -> bool:
    """Whether what is denied behind the cue is only that nothing need be done for it."""
    return _NOT_WITHOUT.match(text, end) is not None


_TWICE_DENIED = re.compile(
    r"(?i)\b(?:never|(?:do|does|did|has|have|had|will|would|is|are|was|were)(?: not|n['’]t)) (?:be |been |\w+ly )?"
    r"(?:oppos(?:e|es|ed)|den(?:y|ied)|refus(?:e|ed)|turn(?:ed)? (?:down|away))\b|"
    r"\b(?:nobody|no one|none|hardly anyone) (?:could|can|would|will) (?:\w+ )?(?:call|describe|pretend)\b|"
    r"\bnever (?:\w+ ){0,2}?sa(?:id|ys?) no to\b|\bsaid no to no\b|\bnot as (?:if|though)\b|"
    r"\bbreaks? no (?:law|rule)\b|\bno need (?:for [\w’' ]{2,30}? )?to (?:stay|remain)\b|"
    r"\b(?:no|never|nobody|not)\b[^.;:]{2,60}\bunless (?:it|they|he|she|you|we) (?:wants?|ask(?:s|ed)?|"
    r"agree[sd]?|chooses?|wish(?:es)?|consents?)\b"
)
_GOING = (
    "{gap4}(?:{leaving}|leaving|keeping|taking|pulling|letting|holding|dropping|getting|removing|excluding|releasing|"
    "exempting)"
)
_NOTHING_IN_THE_WAY = (
    "(?:no|nothing|hardly any|not any) {gap2}(?:obstacles?|bars?|barriers?|impediments?|hindrances?|hurdles?|"
    "prohibitions?|"
    f"difficult(?:y|ies)|trouble|problems?|harm|danger) (?:to|in|with|against|on) {_GOING}",
    f"no (?:law|rule|reason) against {_GOING}",
    "(?:never|(?:do|does|did|has|have|had|will|would|is|are|was|were)(?: not|n't)) {gap1}(?:rul(?:e|ed|"
    "ing) out|object(?:ed)? to|"
    f"opposed to|averse to) {_GOING}",
)
"""Where a count of words reads a sentence the wrong way round: "there would be no bar to leaving"."""


def denied_twice(text: str, topic: Topic) -> bool:
    """Whether a sentence denies what stands in the way, or a refusal: rules read it, a classifier of words can't."""
    return _TWICE_DENIED.search(text) is not None or topic.compile(_NOTHING_IN_THE_WAY).search(text) is not None
