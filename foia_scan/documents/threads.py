"""Which messages belong to one thread, and which are copies of each other."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence, Set
from dataclasses import replace

from foia_scan import names
from foia_scan.bodies import SOCIETY
from foia_scan.records import Document, Person
from foia_scan.states import STATES

_PREFIX = re.compile(r"^\s*(?:(?:re|fw|fwd|aw|tr|wg|r|automatic reply)\s*(?:\[\d+\])?\s*[:;]\s*)+", re.IGNORECASE)
DIRECTORY = "from-directory"
"""The rule of a sender shown as the agency's own directory shows its people."""
NEIGHBORHOOD = 40
"""Messages of one subject that lie further apart in a file than this many messages begin a new thread."""
SHORTEST_TEXT = 12
"""Shorter texts ("Thanks!") are copies only when author, minute and subject agree too."""


def subject_of(title: str) -> str:
    """A subject without its Re: and Fw:, for comparison."""
    return " ".join(re.findall(r"\w+", _PREFIX.sub("", title).lower()))


def quoted_to(documents: Sequence[Document]) -> list[Document]:
    """A message that another quotes without saying to whom it went was sent to whoever quotes it."""
    found: list[Document] = []
    for document in documents:
        quoting = found[-1] if found and found[-1].kind == document.kind == "email" else None
        sender = quoting.author if quoting is not None and quoting.last_page >= document.first_page else None
        untold = document.author is not None and not document.title and not document.recipients
        if sender is not None and document.author is not None and untold and sender.name != document.author.name:
            reader = Person(sender.name, sender.role, sender.organization, "quoted-by")
            document = replace(document, recipients=(reader,))
        found.append(document)
    return found


def bind(documents: Sequence[Document]) -> list[Document]:
    """The same documents, messages with their thread's id; one quoted without a subject joins the one it stands in."""
    bound: list[Document] = []
    last_seen: dict[str, tuple[int, str]] = {}
    previous: str | None = None
    for at, document in enumerate(documents):
        if document.kind != "email":
            bound.append(document)
            previous = None if document.kind != "news" else previous
            continue
        subject = subject_of(document.title)
        seen = last_seen.get(subject)
        if not subject:
            thread = previous or _digest("thread", document.id)
        elif seen and at - seen[0] <= NEIGHBORHOOD:
            thread = seen[1]
        else:
            thread = _digest("thread", document.file, subject, str(at))
        if subject:
            last_seen[subject] = (at, thread)
        previous = thread
        bound.append(replace(document, thread=thread))
    return bound


def share_signatures(documents: Sequence[Document]) -> list[Document]:
    """Role and organization that one message's signature gives serve the author's other messages of the same file."""
    signed: list[Person] = []
    for document in documents:
        signed += [
            person
            for person in document.people
            if person.rule in ("signature", "letterhead", "memo-head") and (person.role or person.organization)
        ]
    return [_completed(document, signed) for document in documents]


_LETTERS = re.compile(r"[A-Z]{3,5}")


def _initials(body: str) -> str:
    """ "Ohio Department of Ports" -> "ODP"; "" for letters alone."""
    return "" if _LETTERS.fullmatch(body) else "".join(word[0] for word in body.split() if word[:1].isupper())


def _completed(document: Document, signed: Sequence[Person]) -> Document:
    author = document.author
    if (
        author is None
        or document.kind not in ("email", "memo", "letter")
        or (author.role and author.organization and not _LETTERS.fullmatch(author.organization))
        or names.is_redacted(author.name)
    ):
        return document
    role, organization, rule = author.role, author.organization, author.rule
    for person in signed:
        if names.same_person(person.name, author.name):
            if not role and person.role:
                role, rule = person.role, author.rule
            longer = _LETTERS.fullmatch(organization) and _initials(person.organization).endswith(organization)
            organization = person.organization if longer else organization or person.organization
    if (role, organization) == (author.role, author.organization):
        return document
    return replace(document, author=Person(author.name, role, organization, rule))


_ANOTHER_BODY = re.compile(
    r"(?i)\byour\s+(?:own\s+)?(?:agency|headquarters|bureau|department|county|city|sheriff)(?!\w)"
)


def speaks_to_another_body(words: str) -> bool:
    """Whether a message is to somebody of another body than its writer's: "someone from your headquarters called"."""
    return _ANOTHER_BODY.search(words) is not None


def share_organizations(documents: Sequence[Document], to_others: Set[str] = frozenset()) -> list[Document]:
    """An agency's mail program shows its own people by the directory's name alone and strangers with their address.

    So where the signatures of a thread's directory senders name one organization, and one only, the others of them
    belong to it. What a message says of its author itself is never changed. ``to_others`` are the ids of messages that
    speak to their readers as to another body.
    """
    known = {
        person.name: person.organization
        for document in documents
        for person in (*document.recipients, *document.copied)
        if person.organization and person.rule == "header"
    }
    known |= {
        author.name: author.organization
        for document in documents
        if (author := document.author) and document.kind != "email" and author.name != author.organization
        if author.organization and len(author.name.split()) > 1 and not names.is_redacted(author.name)
    }
    # Whom headers show with a local body in brackets is a stranger to the directory, and founds no house.
    bracketed = {name for name, body in known.items() if re.search(r"\b(?:County|Co\.|[SP]\.?[DO])(?:\s|$)", body)}
    changed = list(documents)
    for _ in range(3):  # a colleague placed by one thread places the others of the next
        for document in changed:
            if (
                document.author
                and document.author.organization
                and document.kind == "email"
                and not names.is_redacted(document.author.name)
            ):
                known.setdefault(document.author.name, document.author.organization)
        houses: dict[str, set[str]] = {}
        for document in changed:
            if not (document.thread and document.author and document.author.rule == DIRECTORY):
                continue
            if document.author.name in bracketed or document.id in to_others:
                continue
            if house := document.author.organization or known.get(document.author.name, ""):
                houses.setdefault(document.thread, set()).add(house)
        if not all(_is_local(house) for shared in houses.values() for house in shared):
            # One body's mail program it is: strangers of a State or a county, whom a release shows alike, found none.
            houses = {thread: {h for h in shared if not _is_local(h)} for thread, shared in houses.items()}
        before = changed
        changed = [_housed(document, houses, known) for document in changed]
        if changed == before:
            break
    return changed


_OF_LOCALS = re.compile(r"\b(?:County|City|Town|Parish|Sheriff['’]s|Police|Undersheriff|Sheriff)\b")


_SOCIETY = re.compile(rf"\b{SOCIETY}\b")


def _is_local(house: str) -> bool:
    return _OF_LOCALS.search(house) is not None or any(house.startswith(f"{state} ") for state in STATES)


def _housed(document: Document, houses: dict[str, set[str]], known: dict[str, str]) -> Document:
    author = document.author
    if author is None or author.organization or author.rule != DIRECTORY or names.is_redacted(author.name):
        return document
    if _OF_LOCALS.search(author.role):
        return document  # "Undersheriff, Oak County": a stranger, who writes to somebody of the directory
    shared = {known[author.name]} if author.name in known else houses.get(document.thread or "", set())
    if len(shared) != 1 or (author.role and author.name not in known and _SOCIETY.search(next(iter(shared)))):
        return document  # who signs with a title of their own to one of a society is not of it
    return replace(document, author=Person(author.name, author.role, next(iter(shared)), DIRECTORY))


_RUN = re.compile(r"\w+")
_ODD = re.compile(r"[^\x00-\x7f]")
_MARKS = "“”‘’–—•§¶…·‐‑®©"
_BETWEEN = {sign: " " for sign in range(128) if not (chr(sign).isalnum() or chr(sign) == "_")}
"""The ASCII characters that are in no word."""


def fingerprint(words: str, apart: Sequence[str]) -> str:
    """Equal for copies of one document in several places: a digest of its words, case and punctuation aside.

    ``apart`` is what tells documents of few words or none from each other.
    """
    plain = _runs(words.lower())
    if len(plain) < SHORTEST_TEXT:
        return _digest(*plain, *apart)
    return _digest(*plain)


def _runs(text: str) -> list[str]:
    """All stretches of letters and digits; a pattern looks only between blanks where more stands than ASCII and common
    marks, for the rest goes ten times as fast without."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    found: list[str] = []
    at = 0
    while odd := _ODD.search(text, at):
        first = max(at, text.rfind(" ", at, odd.start()) + 1)
        end = text.find(" ", odd.end())
        end = len(text) if end < 0 else end
        found += text[at:first].translate(_BETWEEN).split()
        found += _RUN.findall(text, first, end)
        at = end
    return found + text[at:].translate(_BETWEEN).split()


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
