"""Who writes what a newspaper or a newsletter prints in its writer's own name: letters to the editor, columns.

"LETTERS", "To the editor: …", the writer's name under the letter or behind its last sentence; "COMMENTARY", "By Ann
Roe"; "FROM THE PRESIDENT'S DESK", the president's name below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foia_scan import dates, names
from foia_scan.bodies import of_the_school, usual
from foia_scan.documents import people as persons
from foia_scan.documents.bodies import Part
from foia_scan.documents.clippings import BYLINE
from foia_scan.documents.lines import is_title, names_a_body
from foia_scan.documents.organizations import known_in
from foia_scan.records import DocumentKind, Person
from foia_scan.told_by import ToldBy
from foia_scan.topics import Topic

KINDS: frozenset[DocumentKind] = frozenset({"news", "report", "unknown", "press-release"})
_LETTERS = ToldBy(
    r"(?:^|[:/|]\s*|\bPage\s+\w+:?\s+)(?:LETTERS?(?:\s+TO\s+THE\s+EDITORS?)?|READERS?['’]?S?\s+(?:WRITE|FORUM|VIEWS|MAIL)|"
    r"(?:THE\s+)?MAIL\s?BAG|VOICES?\s+OF\s+(?:THE|OUR)\s+\w+|YOUR\s+(?:LETTERS|VIEWS|TURN)|IN\s+YOUR\s+WORDS)\s*$",
    re.IGNORECASE,
)
_TO_EDITOR = re.compile(
    r"(?:To\s+the\s+Editors?|Dear\s+(?:Sir|Editors?)|(?:Mr\.\s+)?Editor)\b[^:—–]{0,25}[:—–]", re.IGNORECASE
)
_OF_LETTERS = (
    *("editor", "dear sir", "voice"),
    *(f"{word}\n" for word in "letter letters write forum views mail bag turn words".split()),
)
"""One of these, mostly at a line's end, stands on a page of letters to the editor: a look for them costs little."""
_COLUMN = re.compile(
    r"FROM\s+(?:THE|OUR|YOUR)\s+(?:\S+\s+){0,3}(?:DESK|CHAIR|CORNER|OFFICE|PEN|PODIUM)$|"
    r"(?:THE\s+)?(?:\w+['’]S|\w+S['’])\s+(?:CORNER|MESSAGE|COLUMN|DESK|NOTEBOOK|PAGE|LETTER|CHAIR|PEN)$",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"(?:^|[/|]\s*)(?:COMMENTARY|OPINIONS?|OP-?ED|(?:GUEST|LOCAL|MY|ANOTHER)\s+(?:COLUMN|COLUMNIST|VIEW|COMMENTARY|OPINION|ESSAY|VOICE)|"
    r"VIEWPOINTS?|PERSPECTIVES?|COLUMN|ESSAY|POINT\s+OF\s+VIEW)(?=\s|:|/|$)|"
    r"(?:^|[.,|]\s+)(?:(?:Guest|Local)\s+(?:[Cc]olumn(?:ist)?|[Vv]iew|[Cc]ommentary|[Oo]pinion|[Ee]ssay)|My\s+[Tt]urn|"
    r"Op-[Ee]d|Commentary|Opinion)\W*$",
)
_OF_THE_PAPER = re.compile(
    r"\b(?:EDITORIALS?|OUR\s+(?:VIEW|OPINION|POSITION)|Editorials?|Our\s+(?:view|opinion|position))\b"
)
_WRITER_IS = re.compile(
    r"(?:The\s+(?:writer|author)|(?:[A-Z][\w.'’-]+\s+){1,3}(?P<last>[A-Z][\w'’-]+))\s+(?:is\s+|(?P<does>works|serves|practices|teaches|writes|speaks)\s+"
    r"(?:for|at|with|as)\s+|(?P<heads>directs|heads|leads|runs|chairs|represents)\s+)(?:the\s+|an?\s+)?(?P<what>[^;]{4,120})"
)
_OF_HIS_OFFICE = re.compile(r"\s+and\s+(?:has|have|lives?|teach|writes?|was|is|a|[a-z]+s)\b.*$|\.\s.*$")
"""What is told of a writer behind the office: "… and has practiced law in Elm City for twenty years"."""
_TOP, _END = 12, 5
"""Lines of a column in which it is told who the writer is, at its top and its end."""
_BEHIND = re.compile(
    r"[.!?][\"”’)]*\s+(?P<name>(?:[A-Z][\w'’-]*\.?\s+){1,3}[A-Z][\w'’-]+),\s+(?P<place>[A-Z][\w.'’ -]{2,40})$"
)
"""The name behind a letter's last sentence: "… for the band. Ann Lee Roe, Marshall"."""
_LONGEST_BLOCK = 4


@dataclass(frozen=True, slots=True)
class Written:
    """Body lines [first, last] that somebody wrote."""

    first: int
    last: int
    who: Person
    day: str | None = None


def columnist(head: Sequence[str], rows: Sequence[str], topic: Topic) -> Person | None:
    """Who writes a story that its page calls an opinion; None for the paper's own editorials and for news."""
    told = _of_the_writer(rows)
    if not (told or any(_OPINION.search(text) for text in head)) or any(_OF_THE_PAPER.search(text) for text in head):
        return None
    named = [match for text in head if (match := BYLINE.match(text))]
    if len(named) != 1 or re.match(r"\s*,?\s*and\b", named[0]["rest"] or ""):
        return None
    who = persons.introduced(f"{named[0]['name']}{named[0]['rest'] or ''}", topic, "byline")
    return _described(who, (*rows[-4:], *told), topic) if who else None


_SAYS_WHO = re.compile(
    r"(?:^|\s)(The (?:writer|author) (?:is|works|serves|practices|teaches|directs|heads|leads|runs|chairs|represents) "
    r"[^;]{4,200}?)(?=\.\s|\.?$)"
)


def _of_the_writer(rows: Sequence[str]) -> tuple[str, ...]:
    """The sentences that begin "The writer is", at the top or at the end, each on one line."""
    parts = (" ".join(rows[:_TOP]), " ".join(rows[-_END:]))
    found = (_SAYS_WHO.search(part) for part in parts)
    return tuple(match[1] for match in found if match)


def written_in(parts: Sequence[Part], kind: DocumentKind, body: str, topic: Topic) -> list[Written]:
    """The letters and columns of a page, in order. ``body`` issues it: its officers' columns speak for it."""
    if kind not in KINDS:
        return []
    printed = "\n".join([part.text.rstrip() for part in parts] + [""]).lower()
    found = _letters(parts, topic) if any(map(printed.__contains__, _OF_LETTERS)) else []
    return found or _columns(parts, body, topic)


def _letters(parts: Sequence[Part], topic: Topic) -> list[Written]:
    """Letters to the editor, each by who signs it; what nobody signs is nobody's."""
    gate = next(
        (at for at, part in enumerate(parts) if _TO_EDITOR.match(part.text) or _LETTERS.search(part.text)), None
    )
    if gate is None:
        return []
    found: list[Written] = []
    first = gate
    at = gate
    while at < len(parts):
        if _TO_EDITOR.match(parts[at].text) and at > first and not _heading_only(parts[first:at]):
            first = at  # the letter before it bears no name
        who, end = _signed(parts, at, topic) if at > first or _BEHIND.search(parts[at].text) else (None, at)
        if who is not None:
            day = next(
                (d.value for p in parts[at:end] for d in dates.complete(p.text) if d.value and len(d.value) == 10), None
            )
            found.append(Written(first, at - (0 if _BEHIND.search(parts[at].text) else 1), who, day))
            first = at = end
            continue
        at += 1
    return found


def _heading_only(parts: Sequence[Part]) -> bool:
    return all(part.line.role != "text" for part in parts)


def _signed(parts: Sequence[Part], at: int, topic: Topic) -> tuple[Person | None, int]:
    """Who signs at the part, and the part after the signature; (None, at) where nobody does."""
    text = parts[at].text
    closes = at + 1 == len(parts) or parts[at + 1].line.opens or parts[at + 1].line.role != "text"
    if (match := _BEHIND.search(text)) and closes and names.person(match["name"]):
        return Person(names.person(match["name"]), "", "", "signature"), at + 1
    before = parts[at - 1].text.rstrip('"”’)') if at else ""
    if not before.endswith((".", "!", "?")) or len(text) > 60 or text.endswith((".", "?", "!", ":")):
        return None, at
    name, title = names.strip_titles(text.split(",")[0])
    if len(name.split()) < 2 or names.is_redacted(name) or topic.organization(text):
        return None, at
    end = at + 1
    while end < len(parts) and end - at < _LONGEST_BLOCK and _belongs(parts[end].text):
        end += 1
        if _WRITER_IS.match(parts[end - 1].text):
            break
    block = [part.text for part in parts[at:end]]
    told = [line for line in block if not _WRITER_IS.match(line)]
    who = persons.signature(told, topic) or Person(name, title, "", "signature")
    return _described(Person(who.name, who.role or title, who.organization, "signature"), block[1:], topic), end


def _belongs(text: str) -> bool:
    """A line under a name: an office, a town, who the writer is."""
    if _TO_EDITOR.match(text):
        return False
    return (
        _WRITER_IS.match(text) is not None
        or (names.has_title(text) and is_title(text) and not text.endswith("."))
        or bool(re.fullmatch(r"[A-Z][\w.'’ ]+(?:,\s+[\w.'’ ]+)*\d*", text) and len(text) < 40)
    )


def _described(who: Person, lines: Sequence[str], topic: Topic) -> Person:
    """The same with what the paper says of the writer: "The writer is police chief of Oakvale"."""
    for text in lines:
        match = _WRITER_IS.match(text)
        if match is None or who.role or (match["last"] and match["last"].lower() != who.name.split()[-1].lower()):
            continue
        what = _OF_HIS_OFFICE.sub("", match["what"]).rstrip(".")
        if match["does"] or match["heads"]:
            body = of_the_school(re.sub(r"\s+in\s+[A-Z][\w’' .-]+$", "", what))
            of_it = (known_in(body, topic) or usual(body)) if names_a_body(body, topic) else ""
            return Person(who.name, who.role, of_it or who.organization, who.rule)
        told = re.split(r"\s+(?:for|of|at|with|on|in)\s+(?:the\s+)?(?=[A-Z])", what, maxsplit=1)
        role, organization = persons.role_and_organization(", ".join(told), topic)
        organization = re.sub(r"\s+in\s+[A-Z][\w’' .-]+$", "", organization)
        return Person(who.name, role or told[0], organization or who.organization, who.rule)
    return who


def _columns(parts: Sequence[Part], body: str, topic: Topic) -> list[Written]:
    """Columns that an officer of a newsletter's body signs on top: down to the next heading."""
    found: list[Written] = []
    for at, part in enumerate(parts):
        if (part.line.role == "text" and not part.line.opens) or not _COLUMN.match(part.text):
            continue
        named = next(
            ((k, who) for k in range(at + 1, min(at + 3, len(parts))) if (who := _on_top(parts[k].text, topic))), None
        )
        if named is None:
            continue
        first = named[0] + 1
        last = next((k for k in range(first, len(parts)) if parts[k].line.role == "heading"), len(parts)) - 1
        if last >= first:
            who = named[1]
            found.append(Written(first, last, Person(who.name, who.role, who.organization or body, who.rule)))
    return found


def _on_top(text: str, topic: Topic) -> Person | None:
    byline = re.match(r"(?:by|By|BY)\s+(?P<who>[A-Z].+)$", text)
    who = persons.introduced(byline["who"] if byline else text, topic, "byline")
    return who if who and (byline or len(text.split()) <= 4 or who.role) and len(text) < 90 else None
