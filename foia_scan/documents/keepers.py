"""Who keeps a log, takes notes or draws up a paper, where its head or first lines name them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import names
from foia_scan.documents import people as persons
from foia_scan.documents.organizations import known_in
from foia_scan.records import Person
from foia_scan.topics import Topic

INITIALED = re.compile(r"\b(?:[A-Z]\.\s?){1,3}[A-Z][a-z]+\b")
_FOR_WHOM = re.compile(r"(?<=[a-z])\s+for\s+[A-Z]\.\s?[A-Z].*$")
""" "A. Roe for L. Tran, team lead": for whom it is made."""


def writer(text: str, topic: Topic) -> Person | None:
    """Who is named in full, or by initials and a surname, as the writer of a paper."""
    text = _FOR_WHOM.sub("", text)
    if person := persons.introduced(text, topic, "drafter"):
        return person
    head, _, rest = text.partition(",")
    name, title = names.strip_titles(re.sub(r"^[A-Z]{2,5}\s+(?=[A-Z])", "", head.strip(" .")))
    if not INITIALED.fullmatch(name):
        return None
    role, organization = persons.role_and_organization(rest, topic)
    return Person(name, title or role, organization, "drafter")


_TAKEN_DOWN = re.compile(
    r"(?i)\b(?:notes?|log|chronology|timeline|read-?out|record of|diary|journal|(?:trip|field|contact|visit) report)\b"
)
_KEEPER = re.compile(
    r"\(?(?:(?:rough|handwritten|typed|raw|informal)\s*[-–—,:]\s*)?(?:(?i:notes?|log|kept|taken|recorded|written|"
    r"typed)\s+)*(?:(?i:by|of):?\s+)?(?P<rank>[A-Z]{2,5}\s+)?"
    r"(?P<name>(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+)(?P<rest>,[^()]{2,80})?\)?\s*$"
)
_ITS_KEEPER = re.compile(
    r"\((?P<bracketed>[A-Z][^()]{3,50})\)|"
    r"(?i:\b(?:notes?|log|diary|journal))\s+(?i:of|by|kept by|taken by)\s+(?P<noted>[A-Z][^;:()\]]{3,60})|"
    r"(?i:\b(?:notes?|log|diary|journal)),\s+(?P<behind>(?:[A-Z]\.\s?){1,3}[A-Z][\w'’-]+)$|"
    r"^(?P<before>(?:[A-Z][\w.'’-]*\s+){1,2}[A-Z][\w'’-]+)(?:,[^.]{2,60})?\.\s+(?i:notes?)\b|"
    r"\s[-–—:]\s+(?P<titled>(?:[A-Z][\w.'’-]*\s+){2,7}[A-Z][\w'’-]+)$"
)
"""The keeper on the title's own line: "CALL NOTES (A. Roe)", "notes of Ann Roe, counsel", "LOG – Sheriff Ann Roe"."""


_BESIDE_KEEPER = re.compile(r"\s+\((?:acting|detailed|retired)\)$|,\s+with\s+(?=(?:M[rs]{1,2}\.\s+)?[A-Z]).*$")
"""What is no part of who keeps the notes: "Ann Roe, Bay Port Authority (acting)", "Ann Roe, with Sheriff Lee Tran"."""


def keeper(head: Sequence[str], topic: Topic) -> Person | None:
    """Who keeps a log or takes notes: the name that stands under such a title, or behind it."""
    titles = [at for at, text in enumerate(head[:4]) if _TAKEN_DOWN.search(text)]
    for text in (head[at] for at in titles):
        for match in _ITS_KEEPER.finditer(text):
            who = next(group for group in match.groups() if group)
            name, title = names.strip_titles(who.split(",")[0])
            if (match["titled"] and not title) or _OCCASION.search(name):
                continue
            if (person := writer(who, topic)) and (len(name.split()) > 1) and not known_in(name, topic):
                return Person(person.name, person.role, person.organization, "kept-by")
    for text in head[titles[0] + 1 : titles[0] + 4] if titles else ():
        below = _KEEPER.match(_BESIDE_KEEPER.sub("", text))
        if below is None or known_in(below["name"], topic) or ";" in text:
            continue  # several, who were there
        name, title = names.strip_titles(below["name"])
        initialed = INITIALED.fullmatch(below["name"].strip())
        if len(name.split()) > 1 or initialed:
            role, organization = persons.role_and_organization((below["rest"] or "").strip(", "), topic)
            rank = (below["rank"] or "").strip()
            if rank and not initialed and not below["rest"]:
                continue
            return Person(name or below["name"].strip(), title or role or rank, organization, "kept-by")
    return None


_OCCASION = re.compile(
    r"(?i)\b(?:call|meeting|conference|visit|interview|conversation|session|briefing|discussion|hearing|telecon|trip)\b"
)
"""Of what notes are taken, and not by whom: "NOTES OF CONFERENCE CALL"."""
_TAKES_NOTES = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*\s+){1,3}[A-Z][\w'’-]+)(?P<rest>,\s(?![A-Z][\w.]*\s[A-Z])[^();]{2,60})?\s*"
    r"\((?:(?:taking|took|his|her|my)\s+)?(?:notes?|note[- ]?taker|recording|recorder|scribe)\)"
)
_LISTED = re.compile(
    r"(?:^|[;,:]\s+)(?:(?P<short>(?!(?:TO|CC|BCC|FROM|FYI|ALSO|STAFF|LIST|DATE|RE|BY|WITH|PHONE|CALL)\b)[A-Z]{2,6})(?:/[A-Z]+)?|For\s[^:;]{2,40}):\s[^:;]*$"
)


def note_taker(lines: Sequence[str], topic: Topic) -> Person | None:
    """Who took the notes, by the list of those who were there: "ICE: Ada Roe, Lee Tran (notes)"."""
    for text in lines:
        if (
            "(" in text
            and (match := _TAKES_NOTES.search(text))
            and (person := writer(match["who"] + (match["rest"] or ""), topic))
        ):
            of = _LISTED.search(text[: match.start()])
            body = (known_in(of[0], topic) or (of["short"] or "")) if of else ""
            return Person(person.name, person.role, person.organization or body, "")
    return None


_PARTED = re.compile(
    r"(?:^|\s/\s|\d[,.]\s)(?P<who>(?:[A-Z]\.\s?){1,3}[A-Z][\w'’-]+(?:,\s[A-Z][^/;:]{2,50})?)(?=\s/\s|$)"
)
_A_STROKE = " / "


def beside_the_day(head: Sequence[str], topic: Topic) -> Person | None:
    """Whose initials and surname stand apart in a line of the head, between strokes or behind its day alone:
    "WHERE WE ARE / A. Roe / May 3", "Written up May 3, 2010, A. Roe"; None where several do."""
    found: list[Person] = []
    for text in head[:5]:
        if len(text) > _LONGEST_TITLE or not (_A_STROKE in text or _WITH_DAY.match(text)):
            continue
        found += [person for match in _PARTED.finditer(text) if (person := writer(match["who"], topic))]
    return found[0] if len(found) == 1 else None


_LONGEST_TITLE = 140
_WITH_DAY = re.compile(
    r"(?:(?i:written(?:\s+up)?|typed(?:\s+up)?|drafted|prepared|revised|compiled|dictated),?\s+)?(?:on\s+)?"
    r"(?:[A-Z][a-z]+day,\s+)?(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s+(?:19|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4}),\s+[A-Z]\."
)
