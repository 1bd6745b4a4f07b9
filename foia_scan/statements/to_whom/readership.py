"""To whom a document speaks: by its kind, by who writes it to whom, and by what its title says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from foia_scan.bodies import INSPECTS
from foia_scan.records import Audience, Document
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.to_whom.correspondence import between
from foia_scan.statements.writers.own_voice import stamped_agency
from foia_scan.statements.writers.sides import IN_CONGRESS, side_of
from foia_scan.states import STATES
from foia_scan.topics import Topic

_BY_KIND: dict[str, Audience] = {
    "faq": "public",
    "press-release": "public",
    "news": "public",
    "talking-points": "internal",
    "deposition": "court",
    "declaration": "court",
    "minutes": "jurisdiction",
    "moa": "jurisdiction",
    "briefing": "internal",
    "cable": "internal",
}
_FOR_LOCALS = re.compile(
    r"(?i)\bfor\s+(?:(?:state|city|parish|town|township|borough|municipal|identification|bureau|local|tribal|county|user|partner|participating|and|all|our|the)\s+)*"
    r"(?:law enforcement|LEAs?|(?<=state )partners|(?<=local )partners|"
    r"sheriffs?|police|chiefs?(?! of staff)|jails?|agencies|officials|jurisdictions|"
    r"localities|counties|states|cities|governors|directors|"
    r"jail administrators|booking officers)\b|\bto\s+all\s+(?:chiefs|sheriffs|police|law enforcement|agencies|"
    r"departments|jails)\b|"
    r"\b(?:sheriffs|chiefs|jailers|clerks)[’']?\s+(?:briefing|luncheon|conference|school)\b|"
    r"\bquestions\s+(?:from|raised\s+at|asked\s+at)\s+(?:the\s+|our\s+)?(?:\w+\s+){0,2}(?:sheriffs|chiefs)[’']?\s+(?:meeting|conference|"
    r"session|luncheon|association)\b"
)
"""A paper whose title says that it is made for them, or answers what they asked."""
_ON_THE_WEB = re.compile(r"www\.|\.gov\b|web ?(?:site|page)")
_CONGRESS = re.compile(
    r"(?i)\b(?:congress(?:ional)?|house of representatives|u\.?s\.? senate|(?:house|senate) (?:committee|subcommittee)|"
    r"(?:sub)?committee on|serial no)\b"
)
_OPEN_LETTER = re.compile(r"(?im)^open letter\b")
_FOR_THE_RECORD = re.compile(r"(?i)\bquestions for the (?:hearing )?record\b")
_LOCAL_BOARD = re.compile(
    r"(?i)\b(?:board of (?:\w+ )?(?:supervisors|commissioners|aldermen|selectmen|freeholders)|county (?:board|"
    r"commission|"
    r"council|legislature)|(?:city|town|village|common|metro) council|county commissioners|commissioners[’'] court|"
    r"town (?:hall|meeting)|community (?:forum|meeting)|general assembly|state (?:senate|house|legislature)|"
    r"council of the (?:city|town|district|county)|council(?:member|man|woman)s? [a-z]+:)"
)
_STATE_HOUSE = re.compile(
    rf"(?i)\b(?:{'|'.join(STATES)})\s+(?:house\s+of\s+(?:delegates|representatives)|house|senate|assembly|legislature|"
    r"general\s+(?:assembly|court))\b"
)
"""A chamber of a State, before whose committees it is spoken: it is no Congress."""
_TO_PRESS = re.compile(
    r"(?i)\b(?:(?:news|press) (?:conference|briefing|call|availability)|press gaggle|media (?:roundtable|call|"
    r"availability)|"
    r"interview (?:with|on)|radio|television|broadcast|(?:office of )?public affairs)\b|"
    r"\b[WK][A-Z]{2,3}[- ](?:\d{1,2} |\d{2,4}(?:\.\d)? )?(?:TV|FM|AM)\b|"
    r"\b(?:air ?check|policy forum|panel discussion)\b|"
    r"\b(?:channel \d{1,2}|(?:aired|broadcast|live|taped),? (?:on )?[a-z]{3,6}day)\b"
)
_BEFORE_PRESS = re.compile(r"(?i)\b(?:(?:news|press) (?:conference|briefing|availability|club)|press gaggle)\b")
"""Who is in the room: what a hearing says of the press does not follow in its title."""
_OF_COURT = re.compile(
    r"(?i)^(?:in the )?(?:(?:united states|u\.s\.) (?:district|bankruptcy) court|(?:\w+ )?superior court|circuit court|"
    r"court of appeals|(?:united states|u\.s\.) court)\b"
)
_UNFINISHED = re.compile(
    r"(?i)\b(?:draft|interview|work(?:ing)? ?papers?|letter report|memorandum for|notes|conversation|chronology|"
    r"memorandum of activity|investigations)\b"
)
"""What tells that a report of inspectors was not meant for everybody, or not yet."""
_OF_CONGRESS = re.compile(r"\bGAO\b|(?i:government accountability office|congressional research service)")
"""Bodies that report to Congress, drafts of their reports among them."""
_WORKING = re.compile(
    r"(?i)\b(?:interview|work(?:ing)? ?papers?|memorandum|notes|conversation|(?:entrance|exit) conference)\b"
)
_ADVISERS = re.compile(
    r"\b(?:advisory (?:panel|council|committee|board)|task force|blue[- ]ribbon)\b.*\b(?:report|findings)\b"
)
"""Those who report to a Secretary, and to everybody."""
_OPENING = 700
"""Characters of a transcript's beginning that tell before whom it was spoken."""


def readership(document: Document, lead: str, who: Known, topic: Topic, agency: str = "") -> Audience:
    """Whom the document itself speaks to. ``lead`` is its text so far, in which a transcript says where it was held;
    ``agency`` the one whose release the file is."""
    title = document.title.lower()
    if document.author is not None and re.search(r"(?i)\b(?:district|magistrate|circuit) judge$", document.author.role):
        return "court"
    if document.kind in ("report", "unknown", "press-release", "faq") and _OF_COURT.search(document.title):
        return "court"
    head = f"{title}\n{lead[:_OPENING] if len(lead) < _NEAR_THE_TOP else ''}"
    if document.kind in ("faq", "press-release") and (_FOR_US.search(title) or _FOR_THOSE_ASKED.search(head)):
        return "internal"
    if document.kind in ("report", "unknown") and _PRESS_LOG.search(title):
        return "public"
    if document.kind in _GOES_ROUND and _UNISSUED.search(head):
        return "internal"
    unissued = document.status in ("draft", "internal") and not _ON_THE_WEB.search(title)
    if document.kind in ("faq", "press-release") and unissued:
        return "internal"
    if document.kind in ("report", "unknown") and _TO_EVERYBODY.search(title):
        return "public"
    if document.kind in ("report", "unknown", "briefing", "talking-points") and _HANDED_TO_LOCALS.search(head):
        return "jurisdiction"
    if document.kind in ("report", "unknown", "faq", "transcript") and is_digest(document):
        return "public"
    if document.kind == "faq":
        if _LOCAL_BOARD.search(title):
            return "jurisdiction"
        local = document.author is not None and side_of(document.author, document.author, topic) == "jurisdiction"
        for_all = _ON_THE_WEB.search(title) or (not local and "frequently asked" in title)
        return "jurisdiction" if _FOR_LOCALS.search(document.title) and not for_all else "public"
    if document.kind == "deposition" and _CONGRESS.search(document.title):
        return "congress"
    if document.kind == "deposition" and re.search(r"\b(?:memorandum|record|report) of interview\b", title):
        return "internal"
    points = document.kind == "talking-points" and "talking points" not in title
    if (points or document.kind in ("briefing", "unknown", "report")) and _FOR_LOCALS.search(document.title):
        return "jurisdiction"
    if document.kind == "minutes":
        return _of_minutes(document, lead, topic)
    if document.kind in _BY_KIND:
        return _BY_KIND[document.kind]
    people = [p for p in (document.author, *document.recipients[:3]) if p]
    known = [who.named(p.name) or who.complete(p.name) or p for p in people]
    sides = [side_of(complete, given, topic) for complete, given in zip(known, people, strict=True)]
    if document.kind == "transcript":
        return _of_transcript(document, lead, topic)
    if document.kind == "letter" and len(lead) < _NEAR_THE_TOP and _OPEN_LETTER.search(head):
        return "public"
    if document.kind == "letter" and document.status == "draft":
        return "internal"  # it goes round before anybody gets it
    if document.kind in ("letter", "memo", "email"):
        return between(document, sides, known, agency)
    if re.search(
        r"declaration|affidavit|(?<!pre-)\bbrief\b|"
        r"motion|opposition|interrogator|memorandum of law|stipulation|complaint\b|"
        r"plaintiff|"
        r"defendant|requests? for admission",
        title,
    ):
        return "court"
    if re.search(r"^(?:[\w,.]+ ){0,4}(?<!public )hearing\b(?! (?:prep|file|book|notes))", title):
        return _of_transcript(document, lead, topic)
    if re.search(
        r"(?:written|prepared) (?:statement|testimony)|^testimony of|"
        r"(?:questions?|letter|statement|submission) for the (?:hearing )?record",
        title,
    ):
        return "congress"
    author = document.author.organization if document.author else ""
    if document.kind == "report" and _OF_CONGRESS.search(author) and not _WORKING.search(head):
        return "congress"
    if re.search(r"\bblog\b|listening session|public (?:hearing|forum)", title):
        return "public"
    if sides[:1] == ["congress"]:
        return "congress"
    if sides[:1] in ([], [""]) and IN_CONGRESS.search(
        f"{document.title}\n{lead[:_OPENING]}" if len(lead) < 4000 else title
    ):
        return "congress"
    local_session = _LOCAL_BOARD.search(title) and re.search(r"\b(?:session|meeting|workshop|retreat)\b", title)
    if local_session or re.search(r"minutes|resolution|ordinance|council|board of", title):
        return "jurisdiction"
    if re.search(r"newsletter\b.*\b(?:association|conference|society|union|alliance|federation|lodge)\b", title):
        return "public"
    if re.search(r"newsletter of the (?:[\w.’'-]+ ){1,4}(?:county|city|sheriff|police)", title):
        return "public"
    if re.search(r"\b(?:news\s+for\s+(?:our\s+)?(?:members|friends|neighbors|families)|community\s+bulletin)\b", title):
        return "public"
    if re.search(r"newsletter|bulletin", title) and sides[:1] == ["jurisdiction"]:
        return "jurisdiction"
    if re.search(r"fact sheet|newsletter|toolkit|press|questions|guide\b|bulletin", title):
        for_locals = _FOR_LOCALS.search(document.title) and sides[:1] != ["advocate"]
        return "jurisdiction" if for_locals else "public"
    if document.kind == "report" and _ADVISERS.search(title) and not _UNFINISHED.search(head):
        return "public"
    inspected = f"{title} {document.author.organization}" if document.author else title
    withheld = document.status in ("draft", "internal")
    if INSPECTS.search(inspected) and not withheld and not _UNFINISHED.search(f"{title}\n{lead[:_OPENING]}"):
        return "public"
    if re.search(
        r"procedure|working (?:paper|draft)|draft|interview|manual|guidance|internal|\blog\b|\bnotes\b|"
        r"chronology|timeline|(?:tele)?phone calls?|"
        r"read-?out|weekly|conversation|record of|(?:shift|staff|command) briefing|roll call|"
        r"notes? (?:to|for) (?:the )?file|\bfile note|"
        r"(?:incident|occurrence|trip|exception|activity|outreach|after[- ]action) (?:report|summary)|"
        r"grievance|office of the auditor|"
        r"(?:call|meeting) summary|(?:deployment|monthly|outreach) status|status (?:report|of deployment)",
        title,
    ) or sides[:1] == ["agency"]:
        return "internal"
    noted = document.author is not None and document.author.rule == "kept-by"
    if noted and sides[:1] in ([""], ["jurisdiction"]):
        return "internal"
    if sides[:1] == ["jurisdiction"] and document.author and document.author.rule == "signature":
        return "internal"
    if sides[:1] == ["jurisdiction"]:
        return "jurisdiction"
    issuer = document.author.organization if document.author and document.author.rule == "issuer" else ""
    ordered_by = topic.organization(document.recipients[0].organization) if document.recipients else None
    if issuer and document.kind == "report" and ordered_by is not None and ordered_by.kind == "agency":
        return "internal"
    if issuer and (sides[:1] == ["advocate"] or (sides[:1] == [""] and not _AN_OFFICE_OF.search(issuer))):
        return "public"
    own = document.author is None and document.title.lower().startswith(topic.program.lower())
    return "public" if document.kind == "report" and not own else "internal" if document.author is None else "unknown"


_AN_OFFICE_OF = re.compile(r"(?i)\b(?:bureau|office|division|section|department|unit|agency|branch|commission)\b")
"""Words of a body that keeps its papers to itself, whosever it is."""


def released_by_locals(documents: Sequence[Document], topic: Topic) -> bool:
    """Whether a file is the release of a State or a locality: more of its writers are of one than of any agency."""
    if stamped_agency(documents, topic):
        return False
    sides = Counter(side_of(d.author, d.author, topic) for d in documents if d.author is not None)
    return sides["jurisdiction"] > sides["agency"] + sides["congress"]


def is_digest(document: Document) -> bool:
    """Whether a paper only repeats what stood in newspapers, or is one, by its title."""
    return _DIGEST.search(document.title) is not None


def _of_minutes(document: Document, lead: str, topic: Topic) -> Audience:
    """A council speaks to its jurisdiction; what is noted of an agency's own meetings stays inside."""
    if re.search(
        r"(?i)subcommittee|house of representatives|stenographic minutes", f"{document.title}\n{lead[:_OPENING]}"
    ):
        return "congress"
    agency = document.author is not None and side_of(document.author, document.author, topic) == "agency"
    boards = re.search(r"(?i)\b(?:the board|board of|council|commission|league|association)\b", document.title)
    return "internal" if agency and not boards else "jurisdiction"


_DIGEST = re.compile(
    r"(?i)^letters(?: to the editor)?$|\bclips\b|\bclippings\b|press summary|"
    r"news (?:summary|digest|alert|service)|wire service|associated press|"
    r"(?-i:\b(?:T|t)(?:HE|he) (?:[A-Z][\w’'-]+ ){0,3}"
    r"(?:(?i:Times|Chronicle|Tribune|Herald|Courier|Ledger|Sentinel|Gazette|Observer|Dispatch|Examiner|Inquirer|Nugget))\b)"
)
_FOR_US = re.compile(
    r"\binternal\b|for (?:[\w ]+ )?(?:staff|hosts|briefers|presenters|spokespersons)\b|"
    r"not a handout|not for distribution|for use by|\bweekly\b|activity report"
)
"""Titles of papers that don't leave the house, whatever their form."""
_FOR_THOSE_ASKED = re.compile(
    r"(?i)\b(?:expected|anticipated|likely|possible) (?:questions|q ?& ?as?)"
    r"(?: and (?:suggested |proposed )?answers)? for "
    r"(?!(?:the )?(?:public|press|media|sheriffs|counties|jurisdictions))"
)
"""A heading over answers that somebody is to give."""
_PRESS_LOG = re.compile(
    r"\b(?:media|press|reporters?['’]?|news) (?:query|queries|inquir(?:y|ies)|calls?|contacts?|requests?)\b"
    r"[^:;]{0,12}\blog\b|"
    r"\blog of (?:media|press|reporters?['’]?|news) (?:queries|inquiries|calls|contacts)\b"
)
"""Where a press office keeps what it told reporters, and reporters told it."""
_NEAR_THE_TOP = 4000
"""Characters of a document's text, from more of which its lead does not reach back to its top."""
_GOES_ROUND = frozenset({"faq", "press-release", "report", "unknown", "talking-points"})
"""Kinds of papers whose drafts go round before anybody gets them."""
_UNISSUED = re.compile(
    r"(?i)\b(?:for (?:internal )?review (?:within|by|inside)|headquarters only|working copy|marked copy|"
    r"(?:(?-i:[A-Z]{2,6})|staff|internal|agency) (?:use )?only|do not (?:distribute|release|hand out)|"
    r"not (?:yet )?(?:cleared|released|for (?:distribution|release|issue|publication)))\b"
)
"""What a draft says of itself at its top."""
_TO_EVERYBODY = re.compile(
    r"(?i)\b(?:remarks|speech|keynote|address) (?:of|by|to|at|before|as)\b|\b(?:to|for|and) the press\b|"
    r"^(?:[\w.&,:’' ]{3,70}: )?(?:press |media |agency |(?-i:[A-Z]{2,6}) )?"
    r"statement(?:$|: | on\b| about\b| regarding\b)"
)
"""A paper whose title says that it is a speech or a statement to all the world."""
_HANDED_TO_LOCALS = re.compile(
    r"(?i)\b(?:handed|handout|hand-out|given|distributed|mailed|sent|presented) (?:out )?(?:to|for) (?:all )?"
    r"(?:[\w-]+ ){0,2}(?:sheriffs|chiefs|police|counties|jails|clerks|localities|jurisdictions|law enforcement|"
    r"local officials)\b"
)
_HOSTS = re.compile(
    r"(?i)(?:interviewer|host|anchor|moderator|caller|narrator|announcer|reporter|audience member)(?: \d+)?"
)
"""Those who ask where everybody listens."""
_PANEL = re.compile(
    r"(?im)\b(?:panelists?|moderators?|moderated by)\s*:|\bmoderated by\b|\ba panel(?: discussion)?$|"
    r"\bsymposium\b|\bteach-in\b|"
    r"\bmoot court room\b"
)
"""What the head of a discussion before an audience says."""
_COURTROOM = re.compile(r"(?i)\byour honor\b|\bmay it please the court\b")


_OPEN_SESSION = re.compile(r"(?i)\b(?:open|public) (?:session|meeting|hearing)\b")
_ADVISORY_BODY = re.compile(r"(?i)\btask force\b|\badvisory (?:council|committee|board|panel)\b")


def _of_transcript(document: Document, lead: str, topic: Topic) -> Audience:
    """A hearing is before Congress, unless its head names a local board, or the press that asks."""
    if re.search(
        r"(?i)(?<!\bmoot )\bcourt\b|\bbefore the hon|\bconference$|\barbitrat(?:or|ion)\b|\btribunal\b", document.title
    ) or _COURTROOM.search(lead):
        return "court"
    if len(lead) < _NEAR_THE_TOP and _PANEL.search(f"{document.title}\n{lead[:_OPENING]}"):
        return "public"
    if re.search(r"(?i)\brecorded interview|\binvestigative interview|\binterview of\b", document.title):
        return "internal"
    if re.search(
        r"(?i)\b(?:public|community|neighborhood) forum\b|\btown hall\b|"
        r"\blistening session\b|\boral history\b|\bpodcast\b|\bas delivered\b|\bkeynote\b|"
        r"\b(?:remarks|speech) (?:of|by|to|at)\b",
        document.title,
    ):
        return "public"
    head = f"{document.title}\n{lead[:_OPENING] if len(lead) < 4000 else ''}"
    if _BEFORE_PRESS.search(head) or (_OPEN_SESSION.search(head) and _ADVISORY_BODY.search(head)):
        return "public"
    bodies = " ".join(p.organization for p in document.people)
    of_the_state = _STATE_HOUSE.search(head) is not None and not re.search(
        r"(?i)\bcongress\b|u\.?s\.? (?:house|senate)", head
    )
    local = of_the_state or (
        _LOCAL_BOARD.search(head) is not None and not re.search(r"(?i)\bcongress|house of rep|u\.?s\.? senate", head)
    )
    if _CONGRESS.search(f"{head} {bodies}") and not local:
        return "congress"
    if _FOR_THE_RECORD.search(document.title) and not of_the_state:
        return "congress"  # whatever boards are asked about
    if local:
        return "jurisdiction"
    hosted = any(_HOSTS.fullmatch(turn.speaker) for turn in document.turns)
    return "public" if hosted or _TO_PRESS.search(head) else "congress"
