"""Where a text closes: "Sincerely,", the signature below it, "Executed on …", "###"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan.documents.rows import Row

CLOSING = re.compile(
    r"(?:(?:Very\s+)?(?:Sincerely|Respectfully|Cordially|Truly)(?:\s+(?:yours|submitted))?"
    r"|(?:Very\s+truly|Yours(?:\s+very)?\s+truly|Yours\s+(?:sincerely|faithfully|respectfully|cordially)|Yours"
    r"|Faithfully\s+yours)(?:\s+yours)?"
    r"|(?:Best|Kind|Warm|With\s+(?:best|kind|warm)|Warmest)?\s*[Rr]egards|Best(?:\s+wishes)?"
    r"|(?!(?:Finally|Additionally|Accordingly|Similarly|Consequently|Lastly|Likewise|Generally|Unfortunately|Only|Family|Supply|"
    r"Assembly|Monthly|Weekly|Quarterly|Daily|Early|Reply|July|Certainly|Currently|Specifically|Recently|Previously|Initially|"
    r"Originally|Historically|Typically|Importantly|Obviously|Clearly|Apparently|Presumably|Ultimately|Eventually|Alternatively|"
    r"Beverly|Kimberly|Shelly|Reilly|Connelly|Connolly|Donnelly)\b)(?-i:[A-Z])[a-z]{3,}ly(?:\s+yours)?(?=,)"
    r"|Many\s+thanks|Thanks(?:\s+(?:again|much|so\s+much|all))?|Thank\s+you|Cheers|V/?r|R/"
    r"|Respectfully\s+submitted|(?:It\s+is\s+)?so\s+ordered"
    r"|I\s+(?:remain|am)(?:,?\s+(?:very\s+truly|respectfully|sincerely|faithfully|as\s+ever|yours|"
    r"your\s+obedient)\b.{0,20})?|With\s+(?:\w+\s+)?(?:respect|thanks|gratitude|appreciation|regards)(?:\s+and\s+\w+)?)\s*[,.!]?$",
    re.IGNORECASE,
)
_OPENS_CLOSING = frozenset(["i ", *"ve si re co tr yo fa be ki wa wi ma th ch v/ vr r/ so it".split()])
"""What a closing begins with, in small letters."""
_LONGEST_CLOSING = 40
_CALLED = r"(?:[A-Z][\w.'’-]*|\(b\)\s?\(\d\)(?:\s?\([A-F]\))?|all|team|folks|everyone|colleagues)"
GREETING = re.compile(
    rf"(?:Dear|DEAR|Hi|Hello|Hey|Good\s+(?:[Mm]orning|[Aa]fternoon|[Ee]vening))(?:,?\s+{_CALLED}){{0,4}}\s*[,:!–—-]*$"
    rf"|{_CALLED}(?:(?:,\s*|\s+and\s+|\s*/\s*|\s*&\s*|\s+){_CALLED}){{0,4}}\s*[,:–—-]+$"
    r"|To\s+(?:all|whom|our|the)\b.{0,50}[,:]$"
)
"""A line that only names who is spoken to: "Dear Ellen,", "Joe, Ann -", "All:"."""
_EXECUTED = re.compile(
    r"\bExecuted\b.{0,20}\b(?:on|this)\b|\bunder\s+penalty\s+of\s+perjury\b|\bSworn\s+(?:to|and)\b", re.IGNORECASE
)
_THE_END = re.compile(r"[#*\s-]{3,}$|-?\s*30\s*-?$|\(?END\)?$|NNN$|-\s*(?:ICE|DHS|USCIS|DOJ|FBI)\s*-$")


_PUT_BEHIND = re.compile(
    r"\[[^\]]{0,60}\b(?:stapled|attached|attachment|enclosed|enclosure|clipped|pinned|overleaf|behind|underneath|reverse)\b"
    r"[^\]]{0,40}\]\s*:?$",
    re.IGNORECASE,
)


def is_put_behind(text: str) -> bool:
    """Whether a row is a transcriber's note that another paper follows: "[Answer stapled behind:]"."""
    return text[:1] == "[" and _PUT_BEHIND.match(text) is not None


def is_closing(text: str) -> bool:
    """Whether a row closes a letter: "Sincerely,"."""
    if len(text) >= _LONGEST_CLOSING:
        return False
    small = text.lower()
    return (small[:2] in _OPENS_CLOSING or "ly" in small) and CLOSING.match(text) is not None


def has_ended(kind: str, rows: Sequence[Row]) -> bool:
    """Whether the last rows show that the document is complete."""
    tail = rows[-12:]
    if kind in ("letter", "email"):
        return any(CLOSING.match(row.text) for row in tail) and not rows[-1].ends_sentence
    if kind == "declaration":
        return any(_EXECUTED.search(row.text) for row in tail)
    return kind in ("press-release", "cable", "news") and any(_THE_END.match(row.text) for row in rows[-4:])
