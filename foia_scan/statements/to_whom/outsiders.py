"""What somebody is told who reports it, and whom those tell who report their own words: nobody names the hearer there,
but the side that each is on does."""

from __future__ import annotations

import re

from foia_scan.bodies import INSPECTS
from foia_scan.records import Audience
from foia_scan.statements.to_whom.hearers import named, own_side, side, side_in_story
from foia_scan.statements.writers.own_voice import Holder, Setting
from foia_scan.statements.writers.sides import HEARD_AS, LOCAL, of_one_state

_MET_WITH = re.compile(
    r"(?i)\b(?:meetings?|calls?|briefings?|conversations?|interviews?|visits?|discussions?|"
    r"lunch)\b[^,;\n]{0,40}?\s(?:with|w/|for|to)\s*"
    r"(?P<who>[^,;\n]{3,80})"
)
_PUBLIC_EVENT = re.compile(
    r"(?i)\b(?:community|public|neighborhood) (?:forum|meeting|hearing)\b|\btown hall\b|\blistening session\b"
)
_VISITED = re.compile(r"(?i)\b(?:trip|(?:site )?visit|outreach) report\b")
_THEIR_EVENT = re.compile(
    r"(?i)\b(?:sheriffs|chiefs|mayors|jailers|commissioners|supervisors)['’]?\s+"
    r"(?:annual\s+|spring\s+|fall\s+|winter\s+|summer\s+)?"
    r"(?:lunch(?:eon)?|breakfast|dinner|meeting|briefing|conference|forum|roundtable)\b"
)
"""Notes of what was said where they sat together: all of them heard it."""
_ON_THE_HILL = re.compile(r"(?i)\b(?:congressional|hill|member|delegation)\s+(?:call|briefing|meeting|visit)\b")
_SPOKE_THERE = re.compile(
    r"(?i)(?:said|says?|answered|replied|added|told|explained|read|assured|advised|informed|stated|promised|warned|"
    r"maintained|insisted|argued|contended|allowed|conceded|acknowledged|remarked|observed|noted|repeated|charged)\b"
)
"""Verbs of what was said where the notes were taken."""
SPOKEN_AWAY = re.compile(
    r"(?i)^(?:said|says?|answered|replied|added|told|explained|called|wrote|assured|advised|informed|stated|heard|"
    r"promised|warned)"
)
_TOLD_IN = frozenset({"letter", "memo", "email", "report", "unknown"})
"""Kinds of documents in which a local office tells what others told it."""
STORIES = ("news", "press-release")
DIALOG = ("deposition", "transcript")
_OF_A_TALK = re.compile(r"(?i)\b(?:to|for)\s+(?:the\s+)?file\b|conversation|\bcalls?\b|phone|meeting|notes|read-?out")
"""Titles of papers in which somebody takes down what others told them."""
_OF_A_CALL = re.compile(r"(?i)\b(?:tele)?phone\b|\bconversation\b|\bcall\b|\bteleconference\b")
"""Titles of papers about a call, in which colleagues speak to somebody outside."""


def reported(holder: Holder, own: Holder, default: Audience, setting: Setting) -> tuple[Audience, str]:
    """What somebody else is reported to have said, no hearer named: it was said to the one who reports it, where that
    is a local office or one of Congress and somebody outside it spoke; in a sworn account always."""
    document = setting.document
    ours, theirs = own_side(own, setting), side(holder, setting)
    spoken = holder.frame is None or SPOKEN_AWAY.match(holder.frame.verb) is not None
    if default == "court":
        if holder.rule == "addressee" and document.kind in DIALOG:
            return default, "document"
        if spoken or holder.rule.startswith("introduced"):
            return hearer_is(own, holder, default, setting), "hearer-is-author"
        return default, "document"
    if ours == "congress" and document.kind != "transcript" and (theirs == "agency" or (spoken and theirs == "")):
        return "congress", "hearer-is-author"
    if ours == "jurisdiction" and document.kind == "transcript" and spoken and theirs == "" and holder.frame:
        speakers = {turn.speaker for turn in document.turns}
        if holder.rule != own.rule and holder.speaker not in speakers and default == "congress":
            return "jurisdiction", "hearer-is-author"
    if ours == "jurisdiction" and document.kind not in ("news", "minutes") and theirs != "congress":
        outside = holder.organization not in ("", own.organization)
        stranger = (
            theirs == ""
            and default == "internal"
            and holder.rule != own.rule
            and (_OF_A_TALK.search(document.title) or (document.kind == "letter" and holder.frame is None))
        )
        mail = document.kind in ("memo", "email")
        if mail and outside and theirs != "agency" and of_one_state(holder.organization, own.organization):
            return default, "document"  # offices of one State among themselves
        if theirs == "agency" or (spoken and (outside or stranger) and document.kind in _TOLD_IN):
            return "jurisdiction", "hearer-is-author"
        if default == "internal" and document.kind in _TOLD_IN and _called(holder, own, setting):
            return "jurisdiction", "hearer-is-author"
    if holder.rule == "was-told" and ours in ("jurisdiction", "congress") and document.kind not in STORIES:
        return HEARD_AS[ours], "hearer-is-author"
    if ours == theirs == "agency" and _OF_A_CALL.search(document.title):
        return outsider("said", own, default, setting) or (default, "document")
    inspectors = INSPECTS.search(own.organization) is not None
    if theirs == "agency" and default == "internal" and _asked_of_an_outsider(holder, setting):
        return "jurisdiction", "interviewed"
    if inspectors and theirs == "agency" and default == "public" and document.kind == "report":
        return "internal", "hearer-is-author"
    if holder.rule.startswith("addressee") and theirs == "congress":
        return "congress", "hearer-is-author"
    if holder.rule.startswith("addressee") and ours in HEARD_AS:
        return HEARD_AS[ours], "hearer-is-author"
    return default, "document"


_CALLED_US = re.compile(
    r"\b(?:(?:tele)?phoned|rang|to (?:tele)?phone|"
    r"called(?: back| (?:me|us|here))?(?= (?:on|at|this|today|yesterday|to)\b|[.,])|"
    r"returned my call|(?:came|stopped|dropped) (?:by|in)|came to see (?:me|us))"
)
"""What opens the tale of what somebody from outside told the writer."""
_TALE = 3
"""Sentences back in the paragraph that may tell of the call."""


def _called(holder: Holder, own: Holder, setting: Setting) -> bool:
    """ "Major Roe telephoned on May 3. He made it clear that …", in a paper that goes round inside an office."""
    if holder.rule == own.rule or (own.organization and holder.organization == own.organization):
        return False
    here = re.split(r"(?<=[.!?])\s+", setting.passage.lead.rsplit("\n\n", 1)[-1].strip())[-_TALE:]
    near = [each for each in here if _CALLED_US.search(each)]
    return bool(near) and (
        holder.rule.startswith("pronoun")
        or (holder.speaker.split()[-1:] != [] and any(holder.speaker.split()[-1] in each for each in near))
    )


_INTERVIEWED = re.compile(
    r"(?im)^(?:source|interviewee|person interviewed|witness|(?:record|report|memorandum) of interview(?: of| with)?)"
    r"\s*:\s*(?P<who>.+)$"
)


def _asked_of_an_outsider(holder: Holder, setting: Setting) -> bool:
    """Whether the paper takes down what somebody else was asked whose office, told in its head, is none of the
    agency's: what the agency told them, it told outsiders."""
    asked = _INTERVIEWED.search(f"{setting.document.title}\n{setting.head}")
    if asked is None or "," not in asked["who"] or (holder.speaker and holder.speaker.split()[-1] in asked["who"]):
        return False
    return LOCAL.search(asked["who"]) is not None or not (
        setting.topic.organization_pattern.search(asked["who"]) or setting.topic.names_program(asked["who"])
    )


def met_with(holder: Holder, own: Holder, setting: Setting) -> Audience | None:
    """Notes of a meeting, whose subject says with whom it was: what was said there was said to the other side."""
    document = setting.document
    noted = document.kind in ("memo", "email", "report", "unknown")
    if not noted or holder.frame is None or not _SPOKE_THERE.match(holder.frame.verb):
        return None
    head = f"{document.title}\n{setting.head}".replace(setting.passage.text, "")
    if _PUBLIC_EVENT.search(document.title):
        return "public" if holder.rule != own.rule else None
    if _THEIR_EVENT.search(document.title):
        return "jurisdiction"
    if _ON_THE_HILL.search(document.title):
        return None if side(holder, setting) == "congress" else "congress"
    met = _MET_WITH.search(document.title) or (_MET_WITH.search(head) if _OF_A_TALK.search(document.title) else None)
    other: Audience | None = named(met["who"], setting) if met else None
    if met is None and _VISITED.search(document.title) and side(own, setting) == "agency" and LOCAL.search(head):
        other = "jurisdiction"
    if other is None or other == HEARD_AS.get(side(holder, setting)):
        return None
    theirs = holder.organization and own.organization and holder.organization != own.organization
    return HEARD_AS.get(side(own, setting)) if theirs and other != "congress" else other


_CALL = re.compile(
    r"(?i)\b(?:call log|conference call|(?:tele)?phone (?:call|conference)|teleconference|call (?:notes|with))\b"
)


def in_a_call(own: Holder, setting: Setting) -> tuple[Audience, str] | None:
    """Who speaks on a call that is taken down as it was spoken: locals speak to the agency, the agency to locals."""
    if setting.document.kind != "transcript" or setting.turn is None or not _CALL.search(setting.document.title):
        return None
    theirs = {turn.organization for turn in setting.document.turns} - {""}
    sides = {side(Holder("", "", body, "direct", "turn"), setting) for body in theirs}
    if not {"agency", "jurisdiction"} <= sides:
        return None
    ours = side(own, setting)
    heard_by: Audience = "jurisdiction" if ours == "agency" else "internal"
    return (heard_by, "on-a-call") if ours in ("agency", "jurisdiction") else None


_ON_THE_AIR = re.compile(
    r"\b[KW][A-Z]{3}(?:[- ](?:FM|AM|TV))?\b[^.]{0,20}\b(?:had|has|aired|ran|carried|put)\b|\b(?:on|to) [KW][A-Z]{3}\b|"
    r"\b(?i:call-in (?:show|program)|morning show|drive-?time|(?:took|take|takes) calls|talk radio|"
    r"on (?:the )?(?:air|radio|television|tv))\b"
)


def on_the_air(setting: Setting) -> bool:
    """Whether a mail tells in this paragraph or the one before what went out over the radio."""
    if setting.document.kind not in ("email", "memo"):
        return False
    near = " ".join([*setting.passage.lead.split("\n\n")[-2:], setting.passage.text])
    return _ON_THE_AIR.search(near) is not None


_SPOKE_TO = re.compile(r"(?i)(?:told|said|answered|replied|added|explained|advised|informed|assured|promised|wrote)\b")
_PRESS_OFFICE = re.compile(r"(?i)\b(?:public affairs|press (?:secretary|officer|office)|spokes\w+|media relations)\b")


def outsider(verb: str, own: Holder, default: Audience, setting: Setting) -> tuple[Audience, str] | None:
    """Whom somebody told it, who tells colleagues about it: the press, for a press officer; else the outsider spoken of
    last."""
    inspected = default == "public" and INSPECTS.search(own.organization) is not None
    if not (default == "internal" or inspected) or not _SPOKE_TO.match(verb):
        return None
    if _PRESS_OFFICE.search(own.role):
        return "public", "press-officer"
    ours = HEARD_AS.get(own_side(own, setting))
    sentences = re.split(r"(?<=[.!?])\s+", setting.passage.lead.replace("\n\n", " "))
    for words in (*reversed(sentences[-_SPOKEN_OF:]), setting.document.title):
        told = named(words, setting)
        if told is not None and told not in ("internal", ours):
            return told, "hearer-before"
    return None


_SPOKEN_OF = 6
"""Sentences back in which the one who was told it may be spoken of."""


def hearer_is(own: Holder, speaker: Holder | None, default: Audience, setting: Setting) -> Audience:
    """What was told to the one who writes or testifies: by the side that they are on; inside one body, internal."""
    if (
        speaker is not None
        and own.organization
        and (speaker.organization == own.organization or of_one_state(speaker.organization, own.organization))
        and not speaker.own_words_earlier
    ):
        return "internal"
    ours = side_in_story(own, setting) if setting.document.kind in STORIES else side(own, setting)
    if ours == "advocate":
        return "public"
    if ours not in HEARD_AS or ours == "press":
        theirs = side(speaker, setting) if speaker is not None else ""
        if theirs == "agency" and default != "congress":
            return "jurisdiction" if default in ("court", "public") else default
        return "internal" if default == "court" else default
    return HEARD_AS[ours]


def others(sentence: str, holder: Holder) -> str:
    """The sentence without the one who speaks, title and office: "Captain Ben Orr of the Elm County jail told her"."""
    name = holder.speaker.split()[-1] if holder.speaker else ""
    if not name[:1].isupper() or holder.own_words_earlier:
        return sentence
    office = r"(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s*)+)?"
    plain = rf"(?:\b(?:an?|the)\s+[^,;.]{{3,80}},\s+)?(?:[A-Z][\w.’'-]*\s+)*{re.escape(name)}\b{office}"
    return re.sub(plain, " ", sentence)
