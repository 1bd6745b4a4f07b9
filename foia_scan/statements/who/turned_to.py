"""Who is asked answers: "I telephoned Ms. Roe and was told that …", "We put it to the port; word came back that …"."""

from __future__ import annotations

import re

from foia_scan.statements.sentences import sentences

_WHOM = (
    r"(?P<{}>[^,;.“”\"]{{2,60}}?(?:(?:Mr|Ms|Mrs|Dr)\.[^,;.“”\"]{{2,40}})?)"
    r"(?=\s+(?:on|in|to|about|for|whether|if|again|that|last|and|got|brought|then|twice|when|what|how)\b|,|$)"
)
_MATTER = (
    r"(?:the|this|that|our|my|his|her|a|it)\s?(?:\w+\s+)?(?:question|matter|issue|point|query|request|letter|call)?"
)
_TURNED_TO = re.compile(
    r"\b(?:ask(?:ed|ing)|telephon(?:ed|ing)|call(?:ed|ing)|phon(?:ed|ing)|rang|ringing|contact(?:ed|ing)|"
    r"approach(?:ed|ing)|queried|querying|petition(?:ed|ing)|(?:wrote|writing|written) (?:to|back to)|"
    r"e-?mail(?:ed|ing)|sp(?:oke|oken|eaking) (?:to|with)|talk(?:ed|ing) (?:to|with)|check(?:ed|ing) with|"
    r"turn(?:ed|ing) to|inquir(?:ed|ing) (?:of|at|with)|appl(?:ied|ying) to)\s+" + _WHOM.format("whom") + "|"
    r"\b(?:put|putting|took|taking|rais(?:ed|ing)|sent|sending|refer(?:red|ring)|address(?:ed|ing)|direct(?:ed|ing)|"
    rf"posed|bring|brought)\s+{_MATTER}\s*(?:up\s+)?(?:to|with|before)\s+" + _WHOM.format("put_to") + "|"
    r"\b(?:[Oo]n|[Uu]pon|[Aa]fter|[Aa]n?|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:\w+\s+)?"
    r"(?:inquiry|enquiry|inquiries|call|letter|question|query|request)\s+(?:\w+\s+)?(?:at|of|to|with)\s+"
    + _WHOM.format("of_whom")
)
_ASKED = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he)\s+(?:then\s+|also\s+)?asked\b(?:\s+(?P<whom>him|her|them|(?:the\s+\w+|(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z]\w+(?:\s+[A-Z]\w+)?|"
    r"[A-Z]\w+\s+[A-Z]\w+)(?=\s+(?:what|whether|how|if|why|about|who)\b)))?[^.?!]*[.?!]\W*$"
)
"""Who is asked in the sentence before an answer: "I asked the clerk what would become of it."."""
_NOBODY = re.compile(r"(?i)(?:it|this|that|whether|what|how|if|why|for|questions?|attention|a vote)\b")


def turned_to(before: str) -> str:
    """The words that name whom somebody asks, in what stands before the answer in its sentence; "" for nobody."""
    for match in reversed(list(_TURNED_TO.finditer(before))):
        whom = next(group for group in match.groups() if group is not None).strip()
        if not _NOBODY.match(whom):
            return whom
    return ""


def asked_before(lead: str) -> str | None:
    """The same of the sentences before it: "they" where nobody is named, None where nobody is asked."""
    asked = _ASKED.search(lead.rsplit("\n\n", 1)[-1][-400:])
    if asked:
        return asked["whom"] or "they"
    last = sentences(lead.rsplit("\n\n", 1)[-1])[-1:]
    return (turned_to(last[0]) or None) if last else None
