"""What speaks for a body as that of a person: the features that a body is judged by."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from foia_scan import names
from foia_scan.statements.for_whom.belonging.candidates import Bearer, key
from foia_scan.statements.for_whom.belonging.mentions import Mentions, mentions
from foia_scan.statements.for_whom.belonging.written_beside import places_of
from foia_scan.statements.for_whom.fuller_forms import WITHOUT_PLACE
from foia_scan.statements.naming.offices import office_of
from foia_scan.states import STATES
from foia_scan.topics import Topic

_BODIES = {
    "sheriff": r"sheriff",
    "jail": r"jail|prison|detention|corrections",
    "police": r"police (?:department|bureau)|\bpolice$|\bPD$",
    "state-police": r"state (?:police|patrol)|highway patrol|public safety|bureau of (?:criminal )?(?:investigation|"
    r"identification)|identification",
    "governor": r"governor",
    "attorney-general": r"attorney general",
    "attorney": r"attorney['’]s office|prosecut",
    "council": r"council|aldermen|selectmen",
    "board": r"board|commission(?!er)",
    "house": r"house of rep",
    "senate": r"senate",
    "committee": r"committee",
    "court": r"court",
    "association": r"association|league|conference|federation",
    "foreign": r"consul|embassy|ministry|foreign|relaciones",
    "faith": r"church|diocese|interfaith|congregation|ministries|catholic|temple|faith|st\.",
    "union": r"\blocal \d|\bafscme|\bseiu|lodge|order of police|union|workers|labor",
    "commerce": r"chamber|business|growers|farm|commerce",
    "company": r"\bl\.?l\.?c\b|\binc\b|\bgroup|consulting|analytics|management|systems|corp\b|solutions",
    "tribal": r"tribal|tribe|\bband\b|nation\b|pueblo",
    "advocacy": r"coalition|clinic|center|project|union|law|alliance|network|association|legal|fund|society|rights",
    "university": r"university|college|school",
    "press": r"times|post|news|tribune|herald|press|journal|chronicle|gazette|globe|courier|sentinel|dispatch|radio|"
    r"star|bulletin|record",
    "city": r"^(?:city|town|village) of",
    "state": rf"^(?:state|commonwealth) of|^(?:{'|'.join(STATES)})$",
    "county": r"(?:county|parish)$",
    "inspector": r"inspector|\bOIG\b|accountab",
    "department": r"department",
    "office": r"office",
    "division": r"division|branch|unit|section|bureau|agency",
}
_ROLES = {
    "sheriff": r"sheriff",
    "warden": r"warden|jail|detention",
    "police": r"police|^chief$|patrol",
    "rank": r"captain|lieutenant|\blt\b|sergeant|\bsgt|officer|deputy$|colonel|major|corporal|capt\b",
    "mayor": r"mayor",
    "council": r"council|alder|selectm",
    "supervisor": r"supervisor|commissioner",
    "board": r"board",
    "governor": r"govern",
    "attorney-general": r"attorney general",
    "prosecutor": r"district attorney|state's attorney|prosecut",
    "counsel": r"counsel|attorney|lawyer|solicitor",
    "representative": r"\brep\b|rep\.|representative|congress",
    "senator": r"sen\b|senator|sen\.",
    "spokesperson": r"spokes|press|public affairs|communications",
    "secretary": r"secretary",
    "deputy": r"assistant|deputy|associate|acting",
    "director": r"director",
    "chief": r"chief",
    "staff": r"coordinator|liaison|analyst|specialist|manager|program|outreach|deployment",
    "agent": r"agent|field",
    "chair": r"chair",
    "president": r"president",
    "advocate": r"organizer|advocate|executive director|staff attorney|founder",
    "judge": r"judge",
    "foreign": r"consul|ambassador|minister|attach|embassy",
    "clergy": r"\brev\b|rev\.|reverend|pastor|rabbi|bishop|imam|sister|father|monsignor|deacon",
    "professor": r"professor|researcher|fellow|scholar|dr\.",
    "superintendent": r"superintendent|colonel|trooper|\bcol\b",
    "clerk": r"clerk|auditor|treasurer|administrator|executive",
    "union-man": r"steward|organizer|member|volunteer",
    "reporter": r"reporter|editor|columnist|by ",
}
_BODY_KINDS = tuple((kind, re.compile(words.lower())) for kind, words in _BODIES.items())
_ROLE_KINDS = tuple((kind, re.compile(words.lower())) for kind, words in _ROLES.items())
"""Fit small letters: to fit any takes three times as long."""
_STEPS = (5, 15, 30, 60, 120, 250, 600)
"""Characters between a name and a body: each step is a feature of its own."""
_BESIDE = 60
"""Characters between them within which the words in between count."""
_LINKS = (
    ("says between", re.compile(r"\b(?:said|says|told|tells|wrote|writes|asked|that|to|and)\b")),
    ("of", re.compile(r"^[^.§]{0,50}\b(?:of|with|from|for|at)\s+(?:the\s+)?$")),
    ("next", re.compile(r"^,?\s*$")),
    ("possessive", re.compile(r"^['’]s?\b")),
)
"""How the words between a name and a body may link them, or part them."""
_FIRST = 6
_MARK = "\0"
"""Stands between names, and in none."""


@lru_cache(maxsize=4096)
def _kinds_of_body(body: str, topic: Topic) -> tuple[str, ...]:
    known = topic.organization(body)
    lowered = body.lower()
    kinds = [kind for kind, words in _BODY_KINDS if words.search(lowered)]
    if known is not None:
        kinds += [f"known-{known.kind}"]
        kinds += ["the-agency"] if key(body, topic) == key(topic.agency, topic) else []
    return tuple(kinds) or ("other",)


@lru_cache(maxsize=1024)
def _kinds_of_role(role: str) -> tuple[str, ...]:
    if not role:
        return ("no-role",)
    lowered = role.lower()
    return tuple(kind for kind, words in _ROLE_KINDS if words.search(lowered)) or ("other",)


def for_none(bearer: Bearer) -> frozenset[str]:
    """What speaks for naming no body."""
    told = "none told" if not bearer.told else "one told"
    kind = f"none kind={bearer.document.kind}"
    return frozenset(
        ["none", told, kind, f"none held={bearer.held_by}"]
        + [f"none role={role}" for role in _kinds_of_role(bearer.role)]
    )


def for_body(body: str, bearer: Bearer, topic: Topic) -> frozenset[str]:
    """What speaks for a body, or against it."""
    kinds, roles = _kinds_of_body(body, topic), _kinds_of_role(bearer.role)
    found = [
        *_of_kinds(kinds, roles, bearer.document.kind, bearer.held_by),
        *_of_told(body, bearer),
        *_of_papers(key(body, topic), kinds, roles, bearer, topic),
        *_of_name(body, bearer, topic),
    ]
    for which, text in (("own", bearer.text), ("file", bearer.near)):
        found += (f"{which} {feature}" for feature in _of_text(body, kinds, bearer, text, topic))
    return frozenset(found)


@lru_cache(maxsize=4096)
def _of_kinds(kinds: tuple[str, ...], roles: tuple[str, ...], paper: str, held_by: str) -> tuple[str, ...]:
    either = ["", f" paper={paper}", f" held={held_by}", *(f" role={role}" for role in roles)]
    return tuple(f"body={kind}{more}" for kind in kinds for more in either)


def _of_told(body: str, bearer: Bearer) -> Iterator[str]:
    """How the body's name goes with the one that the rules tell."""
    bare = WITHOUT_PLACE.fullmatch(body) is not None
    if bare:
        yield "without its place"
    if not bearer.told or body == bearer.told:
        return
    if body.endswith(f" {bearer.told}"):
        yield f"told with more before: {WITHOUT_PLACE.fullmatch(bearer.told) is not None}"
    elif bearer.told.endswith(f" {body}"):
        yield f"end of what is told: {bare}"
    elif bearer.told.startswith(f"{body} "):
        yield "beginning of what is told"
    elif body.startswith(f"{bearer.told} "):
        yield "told with more behind"
    elif _stem(body) == _stem(bearer.told):
        yield "of the place that is told"


def _of_papers(
    body: str, kinds: tuple[str, ...], roles: tuple[str, ...], bearer: Bearer, topic: Topic
) -> Iterator[str]:
    """What the rules tell, and whose paper it is."""
    document, surname = bearer.document, bearer.name.split()[-1:]
    if key(bearer.told, topic) == body:
        yield "told"
        yield f"told by={bearer.told_by}"
        yield f"told held={bearer.held_by}"
        yield from (f"told body={kind}" for kind in kinds)
    if document.author is not None and document.author.organization:
        for whose in _kinds_of_body(document.author.organization, topic):
            yield from (f"paper of={whose} body={kind}" for kind in kinds)
    if bearer.of_locals:
        yield from (f"release of locals body={kind}" for kind in kinds)
    if document.author is not None and key(document.author.organization, topic) == body:
        yield "author's"
        yield f"author's held={bearer.held_by}"
        yield from ("author's own",) if document.author.name == bearer.name else ()
        yield from (f"author's role={role}" for role in roles)
    if any(key(person.organization, topic) == body for person in document.recipients):
        yield "recipient's"
        yield f"recipient's held={bearer.held_by}"
    listed = [person for person in document.people if key(person.organization, topic) == body]
    if listed:
        yield "listed"
        yield from ("listed with the name",) if any(p.name.split()[-1:] == surname for p in listed) else ()
    if key(bearer.own, topic) == body:
        yield "agency's paper"
        yield f"agency's paper held={bearer.held_by}"
        yield from (f"agency's paper role={role}" for role in roles)
    if key(bearer.house, topic) == body:
        yield "your office"


def _of_name(body: str, bearer: Bearer, topic: Topic) -> Iterator[str]:
    """How the body is called."""
    yield from _of_form(body)
    if f" {body.lower()}" in bearer.role.lower():
        yield "in the role"
    if bearer.name and bearer.name.split()[-1].lower() in body.lower():
        yield "bears the surname"
    if key(bearer.name, topic) == key(body, topic):
        yield "is the speaker"
    shared = _long_words(bearer.role) & _long_words(body)
    if shared:
        yield f"shares words with the role: {min(2, len(shared))}"
    office = office_of(bearer.role)
    if office is not None:
        yield from (f"office={office.place} {office.body} body={kind}" for kind in _kinds_of_body(body, topic)[:1])
        yield from ("named as the office's",) if office.named and re.search(office.named, body) else ()
    every, longer_ones = _names(bearer.text, bearer.near, topic)
    ending = f"{body}{_MARK}"
    if every.count(ending) > every.count(f"{_MARK}{ending}"):
        yield "end of a longer name"
    if any(body[at:] in longer_ones for at in range(1, len(body))):
        yield "longer than another"


@lru_cache(maxsize=256)
def _names(text: str, near: str, topic: Topic) -> tuple[str, frozenset[str]]:
    """The names of the bodies in two texts, each between marks; and those of more than one word."""
    every = {*mentions(text, topic).bodies, *mentions(near, topic).bodies}
    return f"{_MARK}{_MARK.join(every)}{_MARK}", frozenset(name for name in every if len(name.split()) > 1)


@lru_cache(maxsize=4096)
def _of_form(body: str) -> tuple[str, ...]:
    """What a body's name shows by itself."""
    first, *words = body.split()
    found = [f"words={min(7, 1 + len(words))}"]
    if names.has_title(first):
        found.append("a title first")
    if body.isupper() and len(body) > 5:
        found.append("capitals")
    elif re.fullmatch("[A-Z]{3,6}", body):
        found.append("an acronym")
    if "," in body or "/" in body:
        found.append("in parts")
    if body[:1].islower() or re.search(r"[.:)]$", body):
        found.append("marks around it")
    return tuple(found)


@lru_cache(maxsize=8192)
def _long_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{4,}", text.lower()))


def _of_text(body: str, kinds: tuple[str, ...], bearer: Bearer, text: str, topic: Topic) -> Iterator[str]:
    """How near to the bearer's name a text names the body, how often, and whether its place is the text's."""
    there = mentions(text, topic)
    spans = _spans(text, topic).get(key(body, topic)) or places_of(body, text)
    nearest = _nearest(bearer.name, spans, text)
    if nearest is None:
        yield "apart"
    else:
        distance, side, between = nearest
        step = next((str(step) for step in _STEPS if distance <= step), "far")
        yield f"distance={step}"
        yield f"distance={step} {side}"
        nearer = bisect_left(_distances(bearer.name, text, topic), distance)
        yield f"bodies nearer={min(3, nearer)}"
        if distance <= _STEPS[-2]:
            yield f"bodies nearer={min(3, nearer)} {side}"
        if distance <= _BESIDE:
            if side == "before" and min(start for start, _ in spans) < _STEPS[-2]:
                yield f"at the head before the name, {distance <= _STEPS[1]}"
            yield f"stop={bool(re.search('[.§;]', between))} {side}"
            yield from (f"word {side} {word}" for word in _words(between))
            yield from (f"linked {side} {kind}" for kind, words in _LINKS if words.search(between))
    if spans:
        yield "most named" if len(spans) == there.most else "named"
        yield from ("at the head",) if min(start for start, _ in spans) < _STEPS[-2] else ()
    for role in _roles_beside(bearer.name, text):
        yield from (f"role beside={role} body={kind}" for kind in kinds)
    yield from _of_place(body, there)
    stem = _stem(body)
    if stem and stem != body:
        where = places_of(stem, text)
        yield f"place named={min(4, len(where))}"
        near = _nearest(bearer.name, where, text)
        if near is not None:
            yield f"place distance={next((str(step) for step in _STEPS if near[0] <= step), 'far')}"
            yield f"place {near[1]} {near[0] <= _BESIDE}"


@lru_cache(maxsize=128)
def _spans(text: str, topic: Topic) -> Mapping[str, Sequence[tuple[int, int]]]:
    """From where to where a text names each body, under whatever name, by its key."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for name, at in mentions(text, topic).bodies.items():
        found[key(name, topic)] += at
    return dict(found)


@lru_cache(maxsize=128)
def _distances(name: str, text: str, topic: Topic) -> tuple[int, ...]:
    """How far from a name each body is that a text names, in characters; the nearest first."""
    found = (_nearest(name, spans, text) for spans in mentions(text, topic).bodies.values())
    return tuple(sorted(nearest[0] for nearest in found if nearest is not None))


@lru_cache(maxsize=512)
def _roles_beside(name: str, text: str) -> tuple[str, ...]:
    """The kinds of office that the words right around a name give, whosoever's they are."""
    around = " § ".join(text[max(0, start - 45) : end + 60] for start, end in _places_of(name, text)[:8]).lower()
    return tuple(kind for kind, words in _ROLE_KINDS if words.search(around)) or ("none",)


_GENERIC = re.compile(
    r"(?:City|Town|Village|State|Commonwealth|Office|Police|Mayor|County|Parish) of (?:the )?|"
    r" (?:(?:County |City |Town |Parish )?(?:Sheriff|Police|Board|Council|Commission|Governor|Attorney|District|"
    r"Prosecut|Public Defender|State|Department|Bureau|Division|Highway|House|Senate|Jail|Detention|County|Parish)).*$"
)


@lru_cache(maxsize=4096)
def _stem(body: str) -> str:
    """A local body's place: "Elm" for the "Elm County Sheriff's Office", the "City of Elm"."""
    return _GENERIC.sub("", body)


def _words(between: str) -> frozenset[str]:
    """The first words and marks between a name and a body; of those with a capital only titles, the rest are names."""
    words = re.findall(r"[A-Za-z]+|[,.(:§/@-]", between)[:_FIRST]
    return frozenset(w.lower() if not w[0].isupper() or names.has_title(w) else "Name" for w in words)


def _of_place(body: str, there: Mentions) -> Iterator[str]:
    for places in (there.cities, there.counties):
        if hit := next((place for place in places if _without_kind(place) in body), ""):
            yield from _standing("place", hit, places)
            break
    if hit := next((state for state in there.states if state in body), ""):
        yield from _standing("state", hit, there.states)


@lru_cache(maxsize=4096)
def _without_kind(place: str) -> str:
    return re.sub(" (?:County|Parish)$", "", place)


def _standing(what: str, place: str, places: Mapping[str, int]) -> Iterator[str]:
    rank = "first" if places[place] == max(places.values()) else "later"
    yield f"{what} {rank}{' only' if len(places) == 1 else ''}"


def _nearest(name: str, spans: Sequence[tuple[int, int]], text: str) -> tuple[int, str, str] | None:
    """(characters between, side, words between) of the body's mention that is nearest to the name."""
    best: tuple[int, str, str] | None = None
    for start, end in _places_of(name, text):
        for low, high in spans:
            side, begin, stop = ("after", end, low) if low >= end else ("before", high, start)
            distance = max(0, stop - begin)
            if best is None or distance < best[0]:
                best = (distance, side, text[begin : begin + distance] if distance <= _BESIDE else "")
    return best


@lru_cache(maxsize=256)
def _places_of(name: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where the name stands, with the given name before it or without."""
    *given, surname = name.split() or [""]
    found = places_of(surname, text) if surname else ()
    return tuple((_begin(given[0] if given else "", start, text), end) for start, end in found)


_GIVEN = re.compile(r"(?P<given>[\w’'-]+)\s+(?:[A-Za-z]\.\s+)?$")
_LONGEST_GIVEN = 30


def _begin(given: str, start: int, text: str) -> int:
    """Where a name begins whose surname begins at ``start``: with the given name, where it stands right before."""
    before = _GIVEN.search(text, max(0, start - _LONGEST_GIVEN), start) if given else None
    return before.start("given") if before is not None and before["given"].lower() == given.lower() else start
