"""Whom "he" and "she" stand for: the last person of the text before who speaks or acts."""

from __future__ import annotations

import re

from foia_scan import names
from foia_scan.records import Person
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.naming.given_names import given_to
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.naming.marked_names import NAME, marked
from foia_scan.statements.sentences import sentences

ASKED_BY = re.compile(
    r"^\W*(?:When |Being )?(?:(?i:pressed|asked|questioned|prodded|prompted|challenged|reminded|corrected)\b"
    r"[^,;]{0,30}? by|(?i:told|informed|advised|apprised)\s(?:of|about)|"
    r"(?i:in (?:response|answer|reply) to|responding to|replying to|answering))\s"
    r"[^,;]{3,60}?(?:,|(?=\s(?:he|she|they)\s))"
)
"""Who asks is not who answers: "Pressed by Sheriff Orr, she conceded …", "Told of Ms. Orr's remark, Ms. Roe called"."""
_MEN = r"(?:Mr\.|Congressman|Chairman|spokesman)"
_WOMEN = r"(?:Ms\.|Mrs\.|Miss|Sister|Congresswoman|Chairwoman|spokeswoman)"
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_GIVEN_NAME = re.compile(
    r"\W*(?:[A-Z]?[^A-Z“”\"]{0,40}\s)?(?P<name>[A-Z][a-z]+)(?:,\s[a-z][^,]{3,60},)?\s+[a-z]+(?:ed|d|s|t|e)\b"
)


_I_WITH = re.compile(r"\b(?:I|[Ww]e)\b[^.;]{2,60}\bwith\s+$")
"""Before one who comes along: "I drove over with Ms. Roe and sat across from Mr. Orr"."""


def pronoun(word: str, lead: str, who: Known, reach: int = 3, never: str = "", answers: bool = False) -> Person | None:
    """The person whom "he" or "she" stands for: the last one who speaks or acts in the paragraph, else in the one
    before it. Two candidates in one sentence: the first (the subject) is taken, but not one who asks the other.
    ``never``: who speaks of "him"; ``answers``: whether he answers, and so is not the one who asked."""
    wanted = word.lower()
    asker: Person | None = None
    for paragraph in reversed(lead.split("\n\n")[-reach:]):
        for sentence in reversed(sentences(paragraph)):
            plain = _QUOTED.sub(lambda m: " " * len(m.group()), ASKED_BY.sub("", sentence))
            mentioned = persons_in(plain, who)
            beside = [m for m in mentioned if _I_WITH.search(plain[: m[0]].removesuffix(f"{m[2]} "))]
            for _, person, title in [m for m in mentioned if m not in beside] + beside:
                if person.name == never or not names.is_person(person.name) or _is_called_upon(person, plain):
                    continue
                if not _may_be(wanted, person, title, who) or _asks(person, plain, answers):
                    continue
                if asker is None and not _surely(wanted, person, title, who) and _puts_a_question(person, plain):
                    asker = person  # unless somebody else is surely meant
                elif asker is None or (person.name != asker.name and _surely(wanted, person, title, who)):
                    return person
            given = _GIVEN_NAME.match(sentence)
            if given and (person_called := who.by_given_name(given["name"])) and person_called.name != never:
                return person_called
    return asker


def _is_called_upon(person: Person, sentence: str) -> bool:
    """ "Mr. Orr, in May your counsel came to see me": who is spoken to is not who is spoken of."""
    called = re.match(
        r"\W*(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?P<name>[A-Z][\w’'-]+),\s(?!(?:of|from|at|with|who|your|the|an?)\b)[^.?!]*\byour?\b",
        sentence,
    )
    return called is not None and person.name.split()[-1] == called["name"]


_ASKS = re.compile(rf"\b{NAME}\b[^.;]{{0,60}}?(?<!\bwas )(?<!\bbeen )\b(?:asked|pressed)\s+(?!me\b|us\b)")
_ASKS_SOMEBODY = re.compile(rf"{_ASKS.pattern}(?:him|her|the\b|(?:Mr|Ms|Mrs|Dr)\.\s|[A-Z][a-z]+\s)")


def _asks(person: Person, sentence: str, answers: bool) -> bool:
    """ "Ms. Roe asked him twice whether …", and, where somebody answers, "Ms. Roe asked whether …"."""
    asking = _ASKS if answers else _ASKS_SOMEBODY
    return asking.search(marked(sentence, person.name.split()[-1])) is not None


_PUTS = re.compile(rf"\b{NAME}\s+(?:then\s+|also\s+)?(?:asked|wondered)\s+(?:whether|if|what|how|when|who|why|where)\b")


def _puts_a_question(person: Person, sentence: str) -> bool:
    """ "Ms. Roe asked whether there was a form": somebody else may answer."""
    return _PUTS.search(marked(sentence, person.name.split()[-1])) is not None


def _may_be(word: str, person: Person, title: str, who: Known) -> bool:
    """Whether nothing says that the person is of the other sex."""
    if word not in ("he", "she"):
        return True
    if re.search(_MEN if word == "she" else _WOMEN, title):
        return False
    return (who.he_or_she(person) or given_to(person.name)) in ("", word)


def _surely(word: str, person: Person, title: str, who: Known) -> bool:
    """Whether something says that the person is of that sex."""
    if word not in ("he", "she"):
        return False
    called = re.search(_WOMEN if word == "she" else _MEN, title) is not None
    return called or (who.he_or_she(person) or given_to(person.name)) == word


def he_or_she(words: str) -> str:
    """ "the same woman": "she"; "they" for one who may be either."""
    same = re.search(r"(?i)\b(?:(?P<she>woman|lady)|man|gentleman|fellow)$", words)
    return "they" if same is None else "she" if same["she"] else "he"
