"""Short names for those who speak: a messenger's handle, a telephone's contact, the initials of minutes.

"Participants: Ann Roe (aroe)", "“Ann CBA” = Ann Roe", "AR, Ann Roe, supervisor", "Ann Roe (AR), Chief".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from foia_scan import names
from foia_scan.documents import people as persons
from foia_scan.records import Person
from foia_scan.topics import Topic

_NAME = r"(?P<name>(?:[A-Z][\w.'’-]*\s+){1,3}[A-Z][\w'’-]+)"
_REST = r"(?P<rest>,[^;()]{3,80}?(?=[;.]|$))?"
_BEHIND = re.compile(rf"{_NAME}\s+\((?P<short>[A-Z]{{2,4}}|[a-z][\w.@-]{{2,19}}|[A-Z][\w.]{{2,19}})\){_REST}")
_EQUALS = re.compile(rf"[“\"]?(?P<short>[A-Z][\w ]{{1,20}}?)[”\"]?\s*=\s*{_NAME}{_REST}")
_BEFORE = re.compile(rf"(?:^|[;:]\s+)(?P<short>[A-Z]{{2,4}})(?:,|\s+[-–=])\s+{_NAME}{_REST}")
_FORMS = (("(", _BEHIND), ("=", _EQUALS), (None, _BEFORE))
"""With the sign that stands in each."""
_INITIALS = re.compile(r"(?P<who>[A-Z]{2,4})(?:\s*:\s+|\s+(?=[A-Z“\"'‘(]))")
FEWEST = 2
"""Persons whose initials a head explains, where initials then name the speakers."""


def explained(lines: Sequence[str], topic: Topic) -> dict[str, Person]:
    """The short names that the lines of a head explain, and who is meant by each."""
    text = " ".join(lines)
    if "(" not in text and "=" not in text and ":" not in text:
        return {}
    found: dict[str, Person] = {}
    forms = (form for sign, form in _FORMS if sign is None or sign in text)
    matches = [match for form in forms for match in form.finditer(text)]
    shorts = "|".join(re.escape(match["short"].strip()) for match in matches)
    for match in matches:
        name, title = names.strip_titles(match["name"])
        short = match["short"].strip()
        if len(name.split()) < 2 or topic.organization(short) or (short.isupper() and not _initials_of(short, name)):
            continue
        role, organization = persons.role_and_organization(
            re.sub(rf"\s(?:{shorts})\b.*", "", match["rest"] or "").strip(", "), topic
        )
        found.setdefault(short, Person(name, title or role, organization, "handle"))
    return found


def _initials_of(short: str, name: str) -> bool:
    initials = "".join(word[0] for word in name.split()).upper()
    return short in (initials, initials[:1] + initials[-1:]) or short.lower() == name.split()[-1].lower()


def speaker_by_initials(text: str, known: Mapping[str, Person]) -> re.Match[str] | None:
    """The initials that open a turn of minutes or of an interview; None where they are nobody's."""
    match = _INITIALS.match(text)
    return match if match and match["who"] in known else None


def meant(short: str, people: Sequence[Person]) -> Person | None:
    """The one person of ``people`` whose handle it can be: "aroe", "ARoe", "ann.roe", "roe, a."."""
    if turned := re.fullmatch(r"(?P<last>[a-z][\w'’-]+),\s+(?P<first>[a-z])\.?", short):
        short = f"{turned['first']}{turned['last']}"
    plain = re.sub(r"[._@-]", "", short).lower()
    if not re.fullmatch(r"[a-z]{4,20}", plain) or " " in short:
        return None
    fitting = persons.merged(
        person
        for person in people
        if len(words := [word.strip(".").lower() for word in person.name.split()]) > 1
        and plain in (words[0][:1] + words[-1], words[0] + words[-1], words[-1] + words[0][:1])
    )
    return fitting[0] if len(fitting) == 1 else None
