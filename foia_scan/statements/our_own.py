"""Who is of the writer's own house, as the writer says: "my superintendent, Ann Roe", "Ann Roe, who runs our lab"."""

from __future__ import annotations

import re

from foia_scan.records import Document
from foia_scan.statements.marked_names import NAME, marked

_OURS = re.compile(
    r"\b(?:[Mm]y|[Oo]ur)\s+(?:own\s+)?(?:[a-z][\w’'-]*\s+){0,2}?(?:superintendent|supervisor|boss|chief|captain|commander|"
    r"deputy|assistant|colleague|counsel|lawyer|manager|partner|secretary|director|predecessor|undersheriff|spokes\w+|clerk|"
    rf"analyst|lieutenant|sergeant),\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{NAME}\b|"
    rf"\b{NAME},\s+who\s+(?:runs|ran|heads|headed|leads|led|directs|manages|oversees)\s+(?:our|my)\s+"
    r"(?:[a-z][\w’'-]*\s+){0,2}?(?:bureau|office|division|section|unit|branch|department|jail|desk|lab|center|team|program|lockup)\b"
)


_THE_GROUPS = re.compile(
    rf"\b{NAME},\s+the\s+(?:organization|group|coalition|alliance|association|league|clinic|center|network)['’]s\s"
)
""" "Ann Roe, the organization's legal director", in a release that the organization puts out."""


def of_the_writers_house(surname: str, near: str, document: Document) -> str:
    """The writer's body, where the writer calls somebody else their own; "" where they don't, or have none."""
    author = document.author
    if author is None or not author.name or author.name.split()[-1] == surname:
        return ""
    with_sign = marked(near, surname)
    released = document.kind == "press-release" and _THE_GROUPS.search(with_sign)
    return author.organization if released or _OURS.search(with_sign) else ""
