"""One's own earlier words and their day, where no clause reports them: "What I told him in May was that …", "and
he said so on March 8"."""

from __future__ import annotations

import re

from foia_scan import dates
from foia_scan.statements.when.dated_papers import in_aside
from foia_scan.statements.when.told_days import Said, most_exact

_WRITER_TOLD = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+ly\s+)?"
    r"(?:told|said|wrote|gave|advised|informed|testified|explained|assured|answered|replied|promised)\b"
)
_SO = re.compile(r"\b(?:(?:said|wrote|testified)|told\s+(?:me|us|him|her|them))\s+(?:so|as\s+much)\b")
_NEVER_SAID_SO = re.compile(
    r"\b(?:(?:would|could|should|might|must)(?:n['’]t)?\s+(?:not\s+|never\s+|all\s+)?have|never|not|to\s+have)\s+(?:\w+ly\s+)?$"
)
"""Before "said so": what somebody would have said, had they been asked, or never did."""
_SET_ASIDE = re.compile(
    r"(?i)\W*(?:(?:but|and|so)\s+)?(?:whatever|no\s+matter\s+what|never\s+mind\s+what|despite\s+what|in\s+spite\s+of\s+what|"
    r"contrary\s+to\s+what|regardless\s+of\s+what|(?:please\s+)?(?:forget|disregard)\s+what|unlike\s+what|notwithstanding\s+what)"
    r"(?:ever)?\s+(?:I|we|you|he|she|they|[A-Z][\w’'.-]*)\b[^,;.:“”\"]*,"
)
"""What was told once and holds no longer: "Whatever I told you in May, treat it as …"."""
CLOSE = 40
"""Characters behind "said so" in which its day stands."""


def told_by_the_writer(text: str, anchor: str | None, lead: str) -> Said | None:
    """The day of one's own earlier words where no reporting clause is made out: "What I told him in May was that …"."""
    text = unless_set_aside(text)
    told = _WRITER_TOLD.search(text)
    content = re.compile(r"\bthat\b|\bwas\b|[:“\"]").search(text, told.end()) if told else None
    if content is None:
        return None
    found = [d for d in dates.find(text[: content.start()]) if not in_aside(d.start, text)]
    return most_exact(found, anchor, lead, "sentence")


def said_so(text: str, anchor: str | None, lead: str) -> Said | None:
    """ "He believes that it is compulsory, and he said so on March 8."."""
    so = _SO.search(text)
    if so is not None and _NEVER_SAID_SO.search(text[: so.start()]):
        return None
    near = re.split(r"[:;“\"]", text[so.end() : so.end() + CLOSE])[0] if so else ""
    found = [d for d in dates.find(text) if so and so.end() <= d.start <= so.end() + len(near)]
    return most_exact(found, anchor, lead, "sentence")


def unless_set_aside(text: str) -> str:
    """The text, blanks for what it sets aside at its beginning: no day of it is that of what follows."""
    return _SET_ASIDE.sub(lambda match: " " * len(match.group()), text, count=1) if _SET_ASIDE.match(text) else text


_TOLD_HIM = re.compile(
    r"\b(?:told|assured|informed|advised|promised|warned)\s+(?:him|her|them)(?:\s+(?:so|as\s+much|back|once|again|only|just))?\s*(?:in|on|last|as)?\s*$"
)
_TELLS_IT = re.compile(
    r"(?i)\baccording\s+to\b|\b(?:said|says|tells?\s+me|told\s+me|claims?|claimed|recalls?|recalled)\b"
)


def told_to_another(found: dates.FoundDate, sentence: str) -> bool:
    """ "According to him Ben Orr told them so in May. I answered that …": May is not the day of my answer."""
    before = sentence[: found.start]
    return _TOLD_HIM.search(before) is not None and _TELLS_IT.search(before) is not None
