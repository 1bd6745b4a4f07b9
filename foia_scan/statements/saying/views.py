"""Whose view it is, and according to whom: "It is the port's position that …", "according to Ann Roe, the clerk, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from foia_scan.statements.saying.at_a_loss import is_best_reading
from foia_scan.statements.saying.before_the_verb import JUDGED
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.naming_words import noun_phrase, trim
from foia_scan.statements.saying.saying_words import (
    ACCORDING,
    AS_SEEN,
    GIVEN_US,
    POSITION,
    POSITION_FROM,
    POSITION_OF,
    REMARK_OF,
    SAYS_HE,
    THEIR_REMARK,
    THEIRS,
    VIEW,
    VIEW_OF,
    WORDS_WERE_THAT,
)

LEFT_BOUND = re.compile(
    r"[;:,\"“”—–(]|\b(?:and|but|as|which|because|when|who|whom|if|whether|while|"
    r"although|though|since|after|before|where|until|till|once)\b\s|"
    r"\bthat\s+(?!(?:same\s+)?(?:day|morning|afternoon|evening|night|week|weekend|month|year|spring|"
    r"summer|fall|autumn|winter|time|call|meeting|briefing|hearing|session|conference)\b)",
    re.IGNORECASE,
)
"""Where a clause begins, to the left of a verb of saying."""
_RELIED_ON = re.compile(
    r"^.*\b(?:on|upon|with|under|after|despite|without|through)\s+(?=(?:your|the|its|their|our)\s|[A-Z])"
)
"""What stands before whose remark it is: "The county signed on your agency's assurance that …"."""
_NAME_THEN_OFFICE = re.compile(
    r"(?P<name>(?:[A-Z][a-z]+\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,2}),\s+(?:the|an?)\s+(?P<role>[^,;]{3,60})"
)
""" "according to Roe, the ICE spokeswoman"."""
_CLAUSE = re.compile(
    r"\s+(?=(?:there|it|they|he|she|we|no|nobody|nothing|participation|counties|states|jurisdictions|"
    r"localities|any|every|"
    r"each|all|that)\s)|(?<!\bof)(?<!\bfor)(?<!\bwith)(?<!\bon)(?<!\bin)(?<!\bto)\s+(?=the\s+(?:program|agreement|memorandum|sharing)\s)"
)
"""Where the words after "according to X" go on without a comma."""


def according(masked: str) -> Iterator[Frame]:
    """According to whom a sentence says so. ``masked``: the sentence with its quotations blotted out."""
    for match in ACCORDING.finditer(masked):
        if match.group().lower().startswith("per ") and not re.match(r"(?:the )?[A-Z]", match.group("np")):
            continue
        np = _CLAUSE.split(match.group("np"))[0].strip()
        np = re.sub(r"^(him|her|them)\s.*$", r"\1", np)
        office = _NAME_THEN_OFFICE.fullmatch(np)
        np, role = (office["name"], office["role"]) if office else (np, "")
        if re.match(r"(?i)which\b", np):
            which = masked[: match.start()].rstrip(" ,")
            which = re.sub(r",\s+(?:dated|of|from|signed|sent|issued)\s[^,;]{3,40}$", "", which)
            np, end = noun_phrase(LEFT_BOUND.split(which)[-1]), match.start() + len("according to which")
            yield Frame(np, "", "according to", match.start(), end, end, len(masked), "before")
            continue
        yield Frame(np, role, "according to", match.start(), match.start() + 12, 0, len(masked), "according")


def views(masked: str) -> Iterator[Frame]:
    """Whose view or position a sentence says it is. ``masked``: as above."""
    told: set[tuple[str, int]] = set()
    for pattern in (
        VIEW,
        VIEW_OF,
        AS_SEEN,
        POSITION,
        POSITION_OF,
        POSITION_FROM,
        REMARK_OF,
        THEIR_REMARK,
        WORDS_WERE_THAT,
        GIVEN_US,
    ):
        for match in pattern.finditer(masked):
            words = match.groupdict()
            np = words.get("named") or words.get("whose") or trim(match.group("np")) or match.group().split()[0]
            role = trim(words["np"]).split(" ", 1)[-1] if words.get("named") else ""
            np = _RELIED_ON.sub("", np) if pattern is THEIR_REMARK else np
            if pattern is VIEW and re.match(
                r"(?i)(?:(?:practice|fact|any|this|that|the|some|every|(?:so|as|how) many)$|which\b)", np
            ):
                continue
            if JUDGED.match(masked, match.end()):
                continue
            if THEIRS.match(np) and SAYS_HE.search(match.group()):
                continue  # "Her own reading, she said, is that …": it is she who says so
            if pattern is POSITION_OF and is_best_reading(masked[: match.start()]):
                continue
            whole = pattern in (VIEW, VIEW_OF, AS_SEEN)
            begin = match.start() if whole else match.start() + max(match.group().find(np), 0)
            if (np, begin) in told:
                continue  # two patterns that fit the same words
            told.add((np, begin))
            yield Frame(np, role, "view", begin, match.end(), 0 if whole else begin, len(masked), "view")
