"""Comments on a draft, one below the other in a form: each is of the reader who stands beside it."""

from __future__ import annotations

import re

from foia_scan import dates, names
from foia_scan.statements.writers.own_voice import Holder, Setting, body_name, organization_in

_COMMENT = re.compile(r"\bComments?:\s")
_READER = re.compile(
    r"\b(?:Reviewer|Commenter|Commentator|Commented by|Comments? (?:by|from|of)|Submitted by):\s+"
    r"(?P<who>(?:[A-Z]\.\s?){0,2}[A-Z][\w'’-]+(?:\s+[A-Z][\w.'’-]*){0,3})(?P<rest>(?:,\s+[^:]{2,80}?)?)"
    r"(?=\s+(?:Page|Section|Line|Date|Comments?|Row|No)\b|\s*\n|$)"
)
_CLEARED = re.compile(
    r"\W*(?P<who>(?:[A-Z]\.\s?){1,2}[A-Z][\w'’-]+)(?P<rest>(?:,\s+[^:,.]{2,60})*?),\s+(?P<day>[A-Z][a-z]+\.?\s+\d{1,2}(?:,\s+\d{4})?):\s"
)
"""How those whom a draft goes round to sign on its sheet: "A. Roe, June 7: Cleared with changes."."""
_ROW = re.compile(
    r"\W*\d{1,3}\s*[/|]\s*(?P<rest>(?:[^/|:]{2,90},\s+)?)(?P<who>[^/|:,]{5,70}?)\s*[/|]\s*(?P<day>\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[A-Z][a-z]+\.?\s+\d{1,2},\s+\d{4})\s*[/|]"
)
"""A row of a table of comments: "5 / Legal Branch, Attorney Ann Roe / 12-02-2010 / 4.1 …"."""
_REACH = 3
"""Paragraphs back in which the form names the reader of a comment."""


def commented(start: int, setting: Setting) -> Holder | None:
    """Whose comment the words at ``start`` of the passage are; None outside such a form."""
    lead, text = setting.passage.lead, setting.passage.text[:start]
    paragraph = lead.rsplit("\n\n", 1)[-1] + text
    if signed := _CLEARED.match(paragraph):
        return _reader(signed, setting, signed["day"])
    if (row := _ROW.match(paragraph)) and names.is_full(names.strip_titles(row["who"])[0]):
        return _reader(row, setting, row["day"])
    if _COMMENT.search(paragraph) is None:
        return None
    form = "\n".join([*lead.split("\n\n")[-_REACH:-1], paragraph])
    labels = list(_COMMENT.finditer(form))
    readers = list(_READER.finditer(form[: labels[-1].end()]))
    if not readers or (len(labels) > 1 and readers[-1].start() < labels[-2].start()):
        return None  # the reader before has a comment of their own
    return _reader(readers[-1], setting, "")


def _reader(match: re.Match[str], setting: Setting, day: str) -> Holder:
    name = names.strip_titles(match["who"])[0] or match["who"]
    known = setting.who.named(name) or setting.who.complete(name)
    rest = match["rest"].strip(" ,")
    named = organization_in(rest, setting.topic) or (known.organization if known else "") or rest.split(", ")[-1]
    return Holder(
        known.name if known else name,
        known.role if known else "",
        body_name(named, setting.topic) or setting.agency,
        "direct",
        "comment",
        reported_in=day,
    )


def comment_day(day: str, anchor: str | None) -> str | None:
    """The day that stands beside the reader's name, ISO; None where it tells none."""
    found = dates.find(day)
    return dates.resolve(found[0], anchor) if found else None
