"""Whom a writer says that he or she writes for: "on behalf of the Port Authority, I write to …", "I write as counsel to
the Port Authority", "I work for the Port Authority", "We at the Port Authority believe …"."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.naming.named_bodies import FIELD_OF, NAMED_BODY, is_part, whole_body
from foia_scan.topics import Topic

_KINDS = ("email", "letter", "memo", "fax", "unknown", "news", "report")
"""Papers in which a writer may say so in passing; sworn accounts are read by
:mod:`foia_scan.statements.for_whom.sworn_accounts`."""
_AS = r"(?:(?:the|an?|its)\s+)?(?:[A-Za-z][\w’'-]*\s+){1,6}?(?:of|for|to|at|with|in)\s+(?:the\s+)?"
_THE_BODY = r"(?:the\s+)?(?=[A-Z])"
_SAID = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b[Oo]n\s+behalf\s+of\s+{_THE_BODY}(?P<body>[^.;:“”\"]{{3,90}}?),?\s+(?:I|we)\s",
        rf"\b(?:I|[Ww]e)(?:['’]m|['’]re|\s+am|\s+are)?\s+(?:writ(?:e|ing)|respond(?:ing)?|reply(?:ing)?|submit(?:ting)?)\s[^.;:“”\"]{{0,60}}?\bon\s+"
        rf"behalf\s+of\s+{_THE_BODY}(?P<body>[^.;:“”\"]{{3,90}})",
        rf"\b(?:I|[Ww]e)(?:['’]m|['’]re|\s+am|\s+are)?\s+writ(?:e|ing)(?:\s+to\s+you)?\s+(?:today\s+)?(?:for|from)\s+{_THE_BODY}"
        rf"(?P<body>[^.;:“”\"]{{3,90}})",
        rf"\b(?:I|[Ww]e)(?:['’]m|['’]re|\s+am|\s+are)?\s+(?:writ(?:e|ing)|speak(?:ing)?|call(?:ing)?)(?:\s+to\s+you)?\s+as\s+{_AS}"
        rf"(?P<body>[A-Z][^.;:“”\"]{{3,90}})",
        rf"\bI\s+(?:work|speak|answer)\s+(?:[a-z]+\s+){{0,2}}?(?:for|at|with)\s+{_THE_BODY}(?P<body>[^.;:“”\"]{{3,90}})",
        rf"\bI(?:['’]m|\s+am)\s+(?:here\s+)?(?:with|at|from|here\s+for|employed\s+(?:by|with|at))\s+{_THE_BODY}(?P<body>[^.;:“”\"]{{3,90}})",
        rf"\bI(?:['’]m|\s+am|\s+serve\s+as|\s+have\s+been)\s+{_AS}(?P<body>[A-Z][^.;:“”\"]{{3,90}})",
        rf"\bI\s+(?:represent|run|head|lead|direct|chair)\s+{_THE_BODY}(?P<body>[^.;:“”\"]{{3,90}})",
        rf"\b[Ww]e\s+(?:here\s+)?at\s+{_THE_BODY}(?P<body>[^.;:“”\"]{{3,90}})",
    )
)
"""Where a writer says so; what is told begins the group."""
_GOVERNMENT = re.compile(
    r"(?:City|Town|Village|Borough|County)\s+of\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s+County\b(?!\s+[A-Z])"
)
_ASKS_FOR_OTHERS = re.compile(
    r"(?i)\b(?:not|never|no\s+longer|used\s+to|once|formerly|if|until|before|had)\b[^.]{0,20}$"
)
"""Before words about what one is no more, or is not."""
_BEFORE = 30


def written_for(name: str, document: Document, text: str, topic: Topic) -> str:
    """The body that the author of a paper says there to write for; "" where it isn't said, or for anybody else."""
    author = document.author
    if document.kind not in _KINDS or author is None or author.name != name:
        return ""
    for pattern in _SAID:
        for match in pattern.finditer(text):
            if _ASKS_FOR_OTHERS.search(text[max(0, match.start() - _BEFORE) : match.start()]):
                continue
            if body := _body_at(match["body"], topic):
                return body
    return ""


def _body_at(words: str, topic: Topic) -> str:
    """The body that words begin with."""
    words = FIELD_OF.sub("", words, count=1)
    known = topic.organization_pattern.match(words)
    if known and (organization := topic.organization(known.group())) is not None and organization.kind != "press":
        return organization.name
    named = NAMED_BODY.match(words)
    if named and len(named["body"].split()) > 1 and not is_part(named["body"]):
        return whole_body(named["body"])
    place = _GOVERNMENT.match(words)
    return place.group() if place else ""
