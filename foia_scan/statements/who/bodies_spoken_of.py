"""The body of no topic that was spoken of right before: "The Elm Port Authority wrote back. It said …", "We heard from
the Elm Port Authority. The authority's position is …".

The organizations of the topic are known by name everywhere; a county's board, a State's bureau or a society only as the
text names it. Whom such words mean is told by the sentences right before, and by them alone: where they name two bodies
that may be meant, it stays open, unless one of them opens the sentence and acts there and "it" goes on with it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan import names
from foia_scan.bodies import SOCIETY
from foia_scan.dates.words import MONTH
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.named_bodies import NAMED_BODY, is_part, whole_body
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.sentences import sentences
from foia_scan.statements.who.source_bodies import PAPER
from foia_scan.statements.writers.own_voice import Setting, own_voice
from foia_scan.topics import Topic

_GOVERNMENT = r"(?:City|Town|Village|Borough)\s+of\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?"
_BODY = re.compile(rf"(?P<government>{_GOVERNMENT})|{NAMED_BODY.pattern}")
_BEFORE_IT = re.compile(
    r"^(?:.*(?<!\bof)(?<!\bfor)(?<!\bon)(?<!\band)\s+)?(?:[Tt]he|THE)\s+|^(?:[A-Z][a-z]+ing|So|Yet|But|And|Then|Does|Did|As|WHEREAS)\s+"
)
"""What stands before a body's name by chance: "In May the Elm Port Authority"."""
_THEY = re.compile(r"(?i)they|their|it|its")
_THE_HEAD = re.compile(
    r"(?i)(?:the|this|that)\s+(?P<words>(?:[\w’'-]+\s+){0,3}?(?P<head>agency|department|bureau|office|board|council|commission|committee|"
    r"authority|division|police|patrol|troopers|city|town|center|centre|clinic|group|organization|association|coalition|union|"
    r"league|network|alliance|federation|conference|society|institute|foundation|university|college))"
)
"""A body by what kind it is: "the board", "the county board"."""
_KINDS = {
    "agency": r"Police|Patrol|Department|Bureau|Agency|Division|Authority|Office",
    "group": SOCIETY,
    "organization": SOCIETY,
    "troopers": r"State Police|State Patrol|Highway Patrol",
    "police": r"Police",
    "centre": r"Cent(?:er|re)",
    "city": r"City",
    "town": r"Town",
}
"""What bodies may be called so that are called otherwise."""
_ACTS = (
    r"(?:(?:has|have|had)\s+(?:now\s+|since\s+|also\s+|already\s+)?)?(?:wrote|written|replied|answered|responded|called|phoned|telephoned|"
    r"came|got|sent|reacted|weighed|spoke|disagree[sd]?|agree[sd]?|objected|objects|protested|issued|posted|released|signed|joined|"
    r"declined|refused|concurred|testified|filed|submitted|reviewed|considered|studied|looked|met|met\s+with|followed|confirmed|"
    r"is|are|was|were|takes?|took|sees|see|read|reads|wants?|holds?|opposes?|opposed|supports?|supported|sits?|runs?|books?|operates?)\b"
)
_REACHED = (
    r"(?:(?:spoke|spoken|talked|met|conferred|checked|consulted|corresponded|a\s+call|a\s+meeting|meetings?|conversations?|interviews?)\s+(?:with|to)|"
    r"(?:heard|word|reply|answer|letter|e-?mail|message|call|response|note|memo|statement|comments?|visit|visitors?|people)\s+(?:back\s+)?(?:from|by|of)|"
    r"ask(?:ed)?|call(?:ed)?|telephoned|phoned|contacted|reached|visited|wrote\s+(?:back\s+)?to|turned\s+to|interviewed|surveyed|queried|e-?mailed|"
    r"approached|consulted|rang)"
)
_NEAR = 2
"""Sentences before in which the body is named."""


def body_spoken_of(source: str, frame: Frame, setting: Setting) -> str:
    """The body that "they", "its", "the board" mean; "" where the sentences before tell none, or more than one."""
    if _HELD.fullmatch(frame.verb) and _AS_ANOTHER_SAYS.search(setting.passage.text[: frame.verb_start]):
        return ""  # "Ms. Roe said that the board regards it as optional": she tells it
    if source.lower() == "they" and _READ_OUT.fullmatch(frame.verb):
        return ""  # whoever reads another's paper
    last = _sentences_before(source, frame, setting)[-_NEAR:]
    if _THEY.fullmatch(source):
        return _acting(source, last[-1], setting) if last else ""
    named = _THE_HEAD.fullmatch(source)
    if named and named["head"].lower() == "agency":  # as a rule the one that the paper is about
        return _acting(source, last[-1], setting) if last else ""
    return _of_kind(named["words"], named["head"].lower(), last, setting) if named else ""


_SHORT_SUBJECT = re.compile(
    rf"\W*(?:(?:In|On|By|At|After|Before)\s[^.;:“”,]{{2,40}},\s+|(?:In|On)\s(?:an?\s\w+\sof\s)?{MONTH}(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?,?\s+)?"
    r"[Tt]he\s+(?P<short>Bureau|Department|Division|Patrol|Authority|Association|League|Conference|Commission|Board|Council|County|City|Office|"
    r"Agency)\s+(?:[a-z]+ed|told|said|wrote|sent|put|gave|has|had|is|was|does|did|holds?|takes?|took|says?)\b"
)


def short_before(source: str, frame: Frame, setting: Setting) -> str:
    """ "the Bureau", which opens the sentence before "its bulletin"; "" elsewhere. A body by its short name is never
    the agency by default."""
    last = _sentences_before(source, frame, setting)[-1:] if is_its_paper(source) else []
    told = _SHORT_SUBJECT.match(last[0]) if last else None
    return f"the {told['short']}" if told else ""


_THEIR_PEOPLE = re.compile(
    r"(?i)their\s+(?:own\s+)?(?P<role>(?:[a-z-]+\s+){0,2}?(?:people|staff|lawyers?|attorneys?|counsel|officials?|officers?|agents?|coordinators?|"
    r"representatives?|spokes(?:man|woman|person)|director|chief|liaison|manager|deputy))"
)


def whose_people(source: str, frame: Frame, setting: Setting) -> tuple[str, str]:
    """(body, role) of "their lawyer" and "their people", where the sentence before speaks of a body that acts or was
    reached there; two empty strings elsewhere."""
    theirs = _THEIR_PEOPLE.fullmatch(source)
    last = _sentences_before(source, frame, setting)[-1:] if theirs else []
    body = _acting("they", last[0], setting) if last else ""
    return (body, theirs["role"]) if theirs and body else ("", "")


def is_its_paper(source: str) -> bool:
    """Whether the words are "its letter of May 2", "its response", "their comments"."""
    its = _ITS_PAPER.match(source)
    return its is not None and (not its["paper"] or PAPER.search(its["paper"]) is not None)


def whose_paper(source: str, frame: Frame, setting: Setting) -> str:
    """The body whose "its letter", "their response", "the reply" says so: the one that opens the sentence before and
    acts there, or the only one there, where it acts or was reached; "" where neither is told."""
    answer = _THE_ANSWER.fullmatch(source)
    if answer and _SET_APART.search(setting.passage.text[: frame.verb_start]):
        return ""  # "The e-mail, from Ann Roe, states": whose it is, right there
    last = _sentences_before(source, frame, setting)[-1:] if answer or is_its_paper(source) else []
    if not last or (source[:2].lower() != "it" and persons_in(last[0], setting.who)):
        return ""
    named = _bodies(last[0], setting.topic)
    first = _opening(last[0], named)
    if first is None and len({name for name, _, _ in named}) == 1 and _deals(last[0], *named[0][1:]):
        first = named[0]
    if first is None or _is_own(first[0], setting):
        return ""
    if answer is not None and answer["letter"] and _WRITTEN_TO.search(last[0][: first[1]]):
        return own_voice(setting).organization if _WE.match(last[0]) else ""  # who wrote to them
    return first[0]


def _opening(sentence: str, named: tuple[tuple[str, int, int], ...]) -> tuple[str, int, int] | None:
    """The body that opens a sentence and does something in it."""
    return next((n for n in named if _OPENS.fullmatch(sentence[: n[1]]) and _DOES.match(sentence, n[2])), None)


_ITS_PAPER = re.compile(
    r"[Ii]ts\s+(?:[\w-]+\s+){0,2}?(?:response|reply|answer|comments?)\b|[Ii]ts\s+(?P<paper>[^,;]{3,60})|"
    r"[Tt]heir\s+(?:[\w-]+\s+){0,2}?(?:response|reply|answer|comments?|letter|memo(?:randum)?|e-?mail|message|statement)\b"
)
_THE_ANSWER = re.compile(
    r"[Tt]he\s+(?:written\s+)?(?:(?:response|reply|answer)|(?P<letter>letter|memo(?:randum)?|e-?mail|message|fax))(?:\s+(?:of|dated)\s+[A-Z][a-z]+\.?\s+\d{1,2})?"
)
""" "The reply says", "the letter states": of whoever wrote back."""
_SET_APART = re.compile(r",\s+(?:from|by|signed)\b")
_WE = re.compile(r"\W*(?:[IO]n\s[^,]{3,30},\s+)?(?:We|I|we)\b")
_WRITTEN_TO = re.compile(r"\b(?:to|ask(?:ed)?|contacted|approached|consulted|queried)\s+(?:the\s+)?$")
_OPENS = re.compile(r"\W*(?:[A-Z][a-z]+,\s+)?(?:[Tt]he\s+)?")
_DIALOGS = ("deposition", "transcript")
_YES = re.compile(
    r"(?i)(?:yes|no|i\s+did|we\s+did|i\s+do|sure|correct|right)(?:,?\s+(?:i|we)\s+did|,?\s+(?:sir|ma'am|ma’am))?[.,]?"
)
"""An answer before what is told: "Q. Did you ask the port? A. Yes. They said …"."""
_HELD = re.compile(r"(?i)(?:regard|consider|treat|view|believe|hold|read|see|understand)s?")
_READ_OUT = re.compile(r"(?i)reads?|read\s+out|quotes?|quoted|cites?|cited")
_AS_ANOTHER_SAYS = re.compile(
    r"\b(?:said|says|told|tells|wrote|writes|added|explained|testified|stated|advised|replied|answered)\b[^.;“”]{0,60}?\bthat\s+(?:the|this|its)\s+"
    r"[\w’' -]{3,40}$"
)


def _sentences_before(source: str, frame: Frame, setting: Setting) -> list[str]:
    """Those of the paragraph before what is said, without the words that open the sentence that says it."""
    here = setting.passage.text[: min(frame.start, frame.verb_start)].rstrip()
    if here.lower().endswith(source.lower()):
        here = here[: len(here) - len(source)]
    before = f"{setting.passage.lead}{here}".rstrip()
    paragraphs = before.split("\n\n")[-2 if setting.document.kind in _DIALOGS else -1 :]
    found = [s for paragraph in paragraphs for s in sentences(paragraph) if not _YES.fullmatch(s.strip())]
    opens = bool(found) and found[-1].rstrip()[-1:] not in '.!?:;”"' and not _bodies(found[-1], setting.topic)
    return found[:-1] if opens else found


def _acting(pronoun: str, sentence: str, setting: Setting) -> str:
    """The one body of a sentence, where it acts there or was asked, and nobody else does."""
    sentence = _SPOKEN_TO.sub("", sentence)
    named = _bodies(sentence, setting.topic)
    if pronoun.lower() in ("it", "its") and (first := _opening(sentence, named)):
        named = (first,)  # "The Elm State Patrol does not agree with ICE. It said …"
    if len({name for name, _, _ in named}) != 1 or persons_in(sentence, setting.who):
        return ""
    name, start, end = named[0]
    if setting.topic.organization(name) is not None or _is_own(name, setting):
        return ""
    if (
        pronoun.lower() in ("it", "its")
        and PAPER.search(sentence[:start]) is not None
        and _SENT.search(sentence) is None
    ):
        return ""  # "The port has your letter. It says …"
    return name if _deals(sentence, start, end) else ""


def _deals(sentence: str, start: int, end: int) -> bool:
    """Whether the body that stands there in a sentence acts in it, or was reached or asked."""
    subject = re.search(r"(?:^|[,;]\s+|\b(?:and|but|then|later|May|\d)\s+)(?:[Tt]he\s+)?$", sentence[:start])
    opens = re.search(r"^\W*(?:[Tt]he\s+)?$", sentence[:start]) is not None and _A_VERB.match(sentence, end) is not None
    acts = subject is not None and re.match(
        rf"(?:\s+\([^)]*\))?\s+(?:(?:then|also|later|now|never|since|at\s+once)\s+)?{_ACTS}", sentence[end:]
    )
    reached = re.search(rf"\b{_REACHED}\s+(?:the\s+)?$", sentence[:start])
    asked = re.search(r"\b(?:[Dd]id|[Hh]as|[Hh]ad|[Ww]hat\s+does)\s+(?:the\s+)?$", sentence[:start]) and _TELLS.match(
        sentence, end
    )
    return bool(opens or acts or reached or asked)


_A_VERB = re.compile(
    r"\s+(?!(?:and|or|of|in|for|with|at|to|on|from|by|near|behind|is|are|was|were|building|barn|lobby|parking)\b)(?:[a-z]+ly\s+|never\s+|now\s+|also\s+)?"
    r"(?:has|have|had|does|did|will|would|[a-z]{3,}(?:ed|es|s))\b"
)
""" "The Elm Police Department has been in it since May. It wrote …": whatever the body does that opens a sentence."""


_DOES = re.compile(rf"(?:\s+\([^)]*\))?(?:{_A_VERB.pattern}|\s+{_ACTS})")
_TELLS = re.compile(
    r"\s+(?:ever\s+|also\s+)?(?:tell|told|say|said|write|written|answer|answered|advise|respond|reply|explain|send|give)\b"
)
""" "What did the Elm Port Authority tell you?"."""


_SPOKEN_TO = re.compile(
    r",\s+(?:Mr|Ms|Mrs|Dr|Sheriff|Chief|Director|Commissioner|Captain|Colonel|Mayor|Secretary)\.?(?:\s+[A-Z][\w’'-]+)?(?=[?.!]$)|"
    r"^\W*(?:Mr|Ms|Mrs|Dr|Sheriff|Chief|Director|Commissioner|Captain|Colonel|Mayor|Secretary)\.?(?:\s+[A-Z][\w’'-]+)?,\s+"
)
"""Whom a question is put to: "What did the port tell you, Ms. Roe?"."""
_SENT = re.compile(r"\b(?:from|by|sent|wrote|issued)\b")


def _of_kind(words: str, head: str, last: list[str], setting: Setting) -> str:
    """The body of a kind that is named last in the sentences, where no other one of the kind stands in them."""
    if head.capitalize() in own_voice(setting).organization.split():
        return ""  # the board whose paper it is
    kind = re.compile(rf"\b(?:{_KINDS.get(head, head.capitalize())})\b")
    named = [body for sentence in last for body, _, _ in _bodies(sentence, setting.topic)]
    fitting = {body for body in named if _fits(body, words, kind, setting.topic)}
    if len(fitting) != 1:
        return ""
    name = fitting.pop()
    return "" if setting.topic.organization(name) is not None or _is_own(name, setting) else name


def _fits(body: str, words: str, kind: re.Pattern[str], topic: Topic) -> bool:
    known = topic.organization(body)
    called = (body, *known.aliases) if known is not None else (body,)
    more = words.lower().split()[:-1]  # "the county board"
    return any(kind.search(name) and all(word in name.lower() for word in more) for name in called)


@lru_cache(maxsize=512)
def _bodies(sentence: str, topic: Topic) -> tuple[tuple[str, int, int], ...]:
    """The bodies that a sentence names, and the characters where each stands; one of the topic by its usual name."""
    plain = re.sub(r"“[^“”]*”", lambda said: " " * len(said.group()), sentence)
    found: list[tuple[str, int, int]] = []
    for match in topic.organization_pattern.finditer(plain):
        known = topic.organization(match.group())
        if known is not None and known.kind != "press":
            found.append((known.name, *match.span()))
    for match in _BODY.finditer(plain):
        if any(start < match.end() and match.start() < end for _, start, end in found):
            continue
        for words in [match["government"]] if match["government"] else _each(match["body"]):
            name = words if match["government"] else _plain_name(words)
            at = plain.find(name, match.start()) if name else -1
            if at >= 0 and len(name.split()) > 1 and not is_part(name):
                found.append((name, at, at + len(name)))
    return tuple(found)


def _each(words: str) -> list[str]:
    """ "the State Police and the Elm Police Department": the two, where each is a body by itself."""
    parts = re.split(r"\s+and\s+(?:the\s+)?", words)
    return parts if all(len(part.split()) > 1 and NAMED_BODY.search(part) for part in parts) else [words]


def _plain_name(words: str) -> str:
    return _DAY_BEHIND.sub("", whole_body(_BEFORE_IT.sub("", _without_its_people(words))))


_DAY_BEHIND = re.compile(rf"\s+(?:of|in|on)\s+{MONTH}\b.*$")


def _without_its_people(words: str) -> str:
    """ "Captain Ann Roe of the Elm State Patrol": the body alone."""
    man, of_the, body_alone = words.rpartition(" of the ")
    return body_alone if of_the and names.has_title(man) else words


def _is_own(name: str, setting: Setting) -> bool:
    own = own_voice(setting).organization
    return bool(own) and (own == name or own.endswith(f" {name}") or name.endswith(f" {own}"))
