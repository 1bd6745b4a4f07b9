"""Notes, logs and chronologies: whose words an entry takes down, and who called.

"Harker: a county can't leave.", "Board chair (by phone): under study.", "7/8. Elm Co., Ann Roe, jail manager. Said that
…", "Told her it was voluntary." The one who keeps the notes is never credited with what others said in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from foia_scan import dates, names
from foia_scan.records import Attribution, Person
from foia_scan.statements.naming.antecedents import is_no_name, persons_in
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.who.entry_days import CLOCK
from foia_scan.statements.who.source_bodies import PAPER, component
from foia_scan.statements.who.speakers import PERSON_ROLE, held_by_person, held_by_role, nobody
from foia_scan.statements.writers.own_voice import Holder, Setting, organization_in, own_voice

NOTED_KINDS = frozenset({"memo", "report", "unknown", "briefing", "minutes", "email", "cable", "transcript"})
"""Kinds of documents in which somebody writes down what others said."""
_LABEL = re.compile(
    r"(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt|Sgt|Det)\.\s+)?[A-Z](?:(?<=\b(?:Mr|Ms|Dr|Lt))\.|"
    r"(?<=\b(?:Mrs|Sgt))\.|[^:.;“”\"?!()\[\]]){0,60}?)"
    r"(?P<aside>\s*\([^)]{2,60}\)|,\s+[^:.;“”\"?!]{3,120}?)?\s*:\s+(?=\S)"
)
_SURNAME_LABEL = re.compile(r"(?P<who>[A-Z][a-z’'-]+(?:[A-Z][a-z]+)?|[A-Z]{2,3}):\s+(?=\S)")
"""A label inside a paragraph: "The clerk asked why. Harker: nobody can leave."."""
_NAME_ASIDE = re.compile(r"\s*\((?P<who>[A-Z][a-z][\w’'-]+)\)")
""" "Upper Lakes (Roe): nobody has asked": Roe's words, of that region."""
_LONGEST_LABEL = 30
_ANSWERING_LABEL = re.compile(rf"(?<=[.?!”]\s){_SURNAME_LABEL.pattern}")
"""Who answers in the paragraph that another's label opens: "Roe: who said so? Harker: nobody did."."""
_TO_WHOM = re.compile(
    r"\s+to\s+(?=(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z]|(?:the\s+)?(?:reporters|sheriffs|counties|chiefs|the\s+press)\b)"
)
"""Before whom an entry's letter or call went to: "Ms. Roe to Mr. Orr by e-mail: …", "Mr. Orr to reporters: …"."""
_BY_PAPER = re.compile(
    r"(?:Letter|E-?mail|Memo|Note|Call|Fax|Cable|Message|Voicemail|Teletype)(?:,\s+|\s+from\s+)(?=[A-Z])"
)
""" "Letter, Ms. Roe to Mr. Orr: …": Ms. Roe's words."""
_CLOCK = re.compile(CLOCK)
_BULLET = re.compile(r"\W*(?:\(?[a-z0-9]{1,2}[.)]\s+)?")
_ABBREVIATED = r"\b(?:Co|St|Dept|Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Det|Wash|Minn|Calif|Mass|Colo|Ill|Tex|Va|Pa|Ore|[A-Z])\.$"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry that the passage stands in."""

    who: str
    """The words before the colon; "" where no label opens it."""
    caller: str
    """The words between the date and the first period; "" where no date opens it."""
    clock: bool
    """Whether a time of day stands beside the label: a conversation that a machine kept."""
    aside: bool
    """Whether words behind a comma tell more of who is named: "The port, in a letter: …"."""
    after: int
    """Offset into the passage's text behind the label; negative where it lies in an earlier sentence."""


def entry(setting: Setting) -> Entry | None:
    """The label or the day that opens the paragraph of the passage; None in other kinds of documents."""
    if setting.document.kind not in NOTED_KINDS:
        return None
    before = setting.passage.lead.rsplit("\n\n", 1)[-1]
    paragraph = before + setting.passage.text
    at = _after_date(paragraph)
    dated = at > 0
    paper = _BY_PAPER.match(paragraph, at)
    label = _LABEL.match(paragraph, paper.end() if paper else at)
    inner = _SURNAME_LABEL.match(setting.passage.text) if label is None else None
    if inner and (setting.who.complete(inner["who"]) or setting.who.by_initials(inner["who"])):
        return Entry(inner["who"], "", False, False, inner.end())
    if label is not None and labelled(label["who"].strip(), setting):
        for answer in reversed(list(_ANSWERING_LABEL.finditer(paragraph, label.end(), len(before) + _LONGEST_LABEL))):
            known = setting.who.complete(answer["who"]) or setting.who.by_initials(answer["who"])
            if known and answer.start() <= len(before):
                return Entry(answer["who"], "", False, False, answer.end() - len(before))
    if (
        label is not None
        and (inside := _NAME_ASIDE.fullmatch(label["aside"] or ""))
        and labelled(inside["who"], setting)
    ):
        return Entry(inside["who"], "", False, False, label.end() - len(before))
    if label is not None and not label["who"].lower().startswith(("re", "subject", "note", "cc", "action")):
        clock = re.search(r"\d{1,2}:\d\d", label["aside"] or "") is not None
        aside = (label["aside"] or "").startswith(",")
        return Entry(_TO_WHOM.split(label["who"].strip())[0], "", clock, aside, label.end() - len(before))
    return Entry("", _first_sentence(paragraph[at:]), False, False, -1) if dated else None


def _after_date(paragraph: str) -> int:
    """Where the text of the entry begins: behind the bullet, and behind the date that opens it."""
    bullet = _BULLET.match(paragraph)
    begin = bullet.end() if bullet else 0
    begin += len(_CLOCK.match(paragraph[begin:])[0])  # type: ignore[index]  # it may be empty
    found = dates.find(paragraph[:60])
    if not found or found[0].start > begin + 1 or found[0].needs == "anchor":
        return begin if not re.match(r"\d", paragraph[begin:].strip()) else 0
    rest = re.match(
        r"\)?\s*(?:\([^)]{2,40}\))?\s*[.:,–—-]?\s*(?:\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[.:,–—-]?\s*)?",
        paragraph[found[0].end :],
    )
    return found[0].end + (rest.end() if rest else 0)


def _first_sentence(text: str) -> str:
    for match in re.finditer(r"\.\s+(?=[A-Z])|;\s", text):
        if not re.search(_ABBREVIATED, text[: match.start() + 1]):
            return text[: match.start()]
    return text


_WHAT_OF = re.compile(r"(?i)(?:on|about|for|re|regarding|concerning|as to|in|at|to|from)\s")


_GREETS = re.compile(r"(?i)\W*(?:dear|hello|greetings|good\s+(?:morning|afternoon|evening))\b")


def labelled(words: str, setting: Setting) -> Person | None:
    """The person whom a label means: named in full, or by a surname that one person of the file has; None for a
    heading, and for those whom a letter or a mail greets so."""
    document = setting.document
    person: Person | None = None
    if _WHAT_OF.match(words) or _GREETS.match(words) or _BIDS.match(words):  # "On the attorney: tell her that …"
        return None
    found = persons_in(words, setting.who)
    if found and len(words.split()) <= 2 + len(found[0][1].name.split()) + len(found[0][2].split()):
        person = Person(found[0][1].name, found[0][1].role or found[0][2], found[0][1].organization, found[0][1].rule)
    elif len(words.split()) == 1:
        person = setting.who.complete(words) or setting.who.by_given_name(words) or _called_so(words, setting)
        if person is None and re.fullmatch(r"[A-Z]{2,3}", words):
            person = setting.who.by_initials(words)
    if person is None:
        return None
    greeted = {p.name for p in (*document.recipients, *document.copied)} | (
        {document.author.name} if document.author else set()
    )
    return None if person.name in greeted and document.kind == "email" else person


_BIDS = re.compile(r"(?:Tell|Ask|Remind|Say|Give|Send|Call|Show|Let|If|When|Should|And|But|Note|See)\s")
"""What somebody is bidden, and no label: "Tell the clerk what Roe said: …"."""


def _called_so(word: str, setting: Setting) -> Person | None:
    """One who is only known by a surname: the notes say elsewhere that "Roe will call" or "Lt. Roe came", so a label
    "Roe:" is no heading."""
    if not re.fullmatch(r"[A-Z][a-z’'-]{2,}", word) or not names.person(f"Ann {word}") or is_no_name(word):
        return None
    acts = rf"\b(?:Mr|Ms|Mrs|Dr|Lt|Sgt|Capt|Sheriff|Chief|Major)\.?\s+{word}\b|\({word}\)\s+(?:said|says|asked)\b|"
    acts += rf"\b{word}\s+(?:said|says|asked|asks|thinks|told|(?:to|will)\s+(?:call|send|check|write))\b"
    return Person(word, "", "", "label") if re.search(acts, setting.who.text) else None


def noted(start: int, setting: Setting, attribution: Attribution) -> Holder | None:
    """Whose words an entry of notes takes down: those of the one whose name and a colon open it."""
    found = entry(setting)
    if found is None or not found.who or found.after > start or setting.turn is not None or _greets(found, setting):
        return None
    if re.fullmatch(r"(?i)me|I|self|myself", found.who):
        own = own_voice(setting)
        return Holder(own.speaker, own.role, own.organization, "direct", "entry-own")
    frame = Frame(found.who, "", "noted", 0, 0, 0, 0, "before")
    if re.fullmatch(r"(?i)(?:the )?same (?:caller|man|woman|person|official|officer)", found.who) and (
        before := persons_in(setting.passage.lead.rsplit("\n\n", 1)[0], setting.who)
    ):
        return replace(held_by_person(before[-1][1], "", attribution, "entry-label", frame, setting), frame=None)
    if (person := labelled(found.who, setting)) and found.clock:
        return replace(
            held_by_person(person, "", "direct", "entry-chat", frame, setting), frame=None, attribution="direct"
        )
    if person := labelled(found.who, setting):
        return replace(held_by_person(person, "", attribution, "entry-label", frame, setting), frame=None)
    body_of_it = setting.topic.organization(re.sub(r"(?i)^the\s+", "", found.who))
    paper = PAPER.search(found.who) is not None and organization_in(found.who, setting.topic)
    if body_of_it is not None and (found.aside or setting.document.kind != "briefing"):
        part = component(found.who, body_of_it.name, setting.topic)
        return Holder(part or body_of_it.name, "", body_of_it.name, attribution, "entry-label")
    if paper and len(found.who.split()) <= 6:
        return Holder(paper, "", paper, attribution, "entry-label", frame)
    if PERSON_ROLE.search(found.who.split()[-1]) and len(found.who.split()) <= 5 and not _WHAT_OF.match(found.who):
        return replace(
            held_by_role(found.who, setting.passage.lead, attribution, frame, setting), frame=None, rule="entry-label"
        )
    return None


def noted_in(content: str, quoted: str, setting: Setting) -> Holder | None:
    """Whose words a line of notes takes down that is read out: "It says, “Nov. 3, Harker: no county can leave.”"
    None where no label opens the quoted words, and for a label that names the one who is quoted (``quoted``)."""
    label = _LABEL.match(content, _after_date(content))
    if label is None or (person := labelled(label["who"].strip(), setting)) is None or person.name == quoted:
        return None
    frame = Frame(label["who"], "", "noted", 0, 0, 0, 0, "before")
    told = held_by_person(person, "", "paraphrased", "entry-quoted", frame, setting)
    return replace(told, frame=None, attribution="paraphrased")


_OFFICE_GREETED = re.compile(
    r"(?:(?:Madam|Mr\.|Ms\.)\s+)?(?:Counsel(?:or)?|Chief|Sheriff|Commissioners?|Governor|Director|Secretary|Mayor|Captain|Colonel|"
    r"Superintendent|Supervisors?|Chair(?:man|woman)?|Colleagues|Team|All|Gentlemen)"
)


def _greets(label: Entry, setting: Setting) -> bool:
    """ "Counsel: In answer to yours …": the salutation that opens a mail is nobody's words."""
    lead = setting.passage.lead.strip()
    first = "\n\n" not in lead and f"{lead}{setting.passage.text}".lstrip(" >").startswith(label.who)
    return setting.document.kind == "email" and first and _OFFICE_GREETED.fullmatch(label.who) is not None


_WENT_TO = re.compile(
    r"(?P<who>(?:[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?){1,2}[A-Z][\w’'-]+)(?:,\s+[^.;:,]{3,50})?,?\s+to\s+(?:the\s+)?"
    r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt)\.\s+)?[A-Z][^.;:]{2,60}\.\s*$"
)
"""Who went to whom, in the words right before: "Ada Roe, coordinator, to Sheriff Orr. Told him that …"."""
_TELEGRAPHIC = re.compile(r"\W*(?:Told|Advised|Informed|Assured|Reminded|Explained to|Said to)\b")


def who_went_to(setting: Setting) -> Person | None:
    """Who told it, in an entry of a log that another keeps; None where the entry names nobody who did."""
    if setting.document.kind not in NOTED_KINDS or not _TELEGRAPHIC.match(setting.passage.text):
        return None
    went = _WENT_TO.search(setting.passage.lead.rsplit("\n\n", 1)[-1])
    found = persons_in(went["who"], setting.who) if went else []
    return found[0][1] if found else None


def caller(frame: Frame, setting: Setting, attribution: Attribution) -> Holder | None:
    """ "Said that …": whose words the entry takes down, or whom its paragraph spoke of last, or whoever called."""
    if setting.document.kind not in NOTED_KINDS:
        return nobody(attribution, frame)
    if taken_down := noted(frame.verb_start, setting, attribution):
        return replace(taken_down, frame=frame)
    paragraph = setting.passage.lead.rsplit("\n\n", 1)[-1] + setting.passage.text[: frame.verb_start]
    mentioned = persons_in(paragraph, setting.who)
    if not mentioned and _GOES_ON.match(setting.passage.text):
        mentioned = persons_in(setting.passage.lead.rstrip().rpartition("\n\n")[2], setting.who)
    if mentioned:
        return held_by_person(mentioned[-1][1], "", attribution, "entry-caller", frame, setting)
    found = entry(setting)
    roles = list(_CALLING.finditer(found.caller if found else "")) or list(_CALLING.finditer(paragraph))
    if roles:
        role = roles[0].group().strip()
        return Holder(role, role, organization_in(role, setting.topic), attribution, "entry-caller", frame)
    called = _ON_THE_SLIP.search(setting.head)
    for _, person, _ in persons_in(called["who"], setting.who) if called else ():
        return held_by_person(person, "", attribution, "entry-caller", frame, setting)
    return nobody(attribution, frame) if found or setting.document.kind in ("unknown", "report") else None


_ON_THE_SLIP = re.compile(
    r"(?im)^\W*(?:caller|call\s+from|name\s+of\s+caller|caller['’]s\s+name)\s*:\s*(?P<who>[A-Z][^\n:]{3,60})"
)
"""Who called, on a telephone slip."""
_GOES_ON = re.compile(r"\W*(?:Further|Also|Again|Then|Add(?:s|ed))\b")
"""How an entry goes on in a paragraph of its own."""
_CALLING = re.compile(
    r"(?:[A-Za-z][\w.’'-]*\s+(?:\([^)]*\)\s*)?){0,3}\b(?i:undersheriff|sheriff|chief|captain|lieutenant|deputy|"
    r"spokes(?:man|woman|person)|"
    r"official|officer|coordinator|attorney|counsel|analyst|director|commissioner|supervisor|administrator|"
    r"representative|rep|aide|"
    r"staffer|reporter|man|woman)\b"
)
