"""Whom a paper hails: what its head says before the first sentence of its text, in its letterhead, under its title and
in its salutation ("To the Editor:", "TO ALL SHERIFFS", "Media availability")."""

from __future__ import annotations

import re
from functools import lru_cache

from foia_scan.records import Audience, DocumentKind
from foia_scan.statements.naming.acronyms import LIKE_A_BODY
from foia_scan.statements.writers.letter_addresses import to_an_office
from foia_scan.states import STATES
from foia_scan.topics import Topic

_SPOKEN: frozenset[DocumentKind] = frozenset({"transcript", "minutes"})
_OF_NO_FORM: frozenset[DocumentKind] = frozenset({"report", "unknown", "letter"})
"""Kinds that alone do not tell to whom they speak."""
_EVERYBODY = re.compile(
    r"(?im)^\W*(?:to the editors?\b|letters? to the editors?\b|dear editors?\b|an? open letter\b|"
    r"(?:to|dear) (?:the |our |my |all )?(?:fellow )?(?:people|residents|citizens|voters|taxpayers|parishioners)\b)"
)
_PRESS_OFFICE = re.compile(
    r"(?im)^\W*(?:office of (?:(?:corporate|public|media|strategic) )?(?:communications|information|affairs)|"
    r"(?:public information|press|media relations) (?:office|unit|division))\W*$"
)
_DATELINE = re.compile(r"(?m)^\W*[A-Z][\w.’' ]{2,30}(?:, (?:[A-Z]{2}|[A-Z][a-z]+\.?))?\)? [–—-]{1,2} ")
"""Where a release for the press says where it was given out."""
_TO_REPORTERS = re.compile(
    r"(?i)\b(?:media|press|news) (?:availability|conference|briefing|roundtable|gaggle)\b|"
    r"\bcall with (?:the )?(?:reporters|press|media)\b"
)
_LOCALS = re.compile(
    r"(?im)^\W*to (?:all|the honorable|the members of the) (?:[\w’'-]+ ){0,3}?"
    r"(?:sheriffs|chiefs|police|law enforcement|jails?|counties|"
    r"board of (?:selectmen|supervisors|commissioners|aldermen)|(?:city|town|county) (?:council|board|commission))\b"
)
_SENT_OUT = re.compile(
    r"(?im)^\W*distribution: (?:all |the )?(?:[\w-]+ ){0,2}(?:sheriffs|chiefs|counties|jails|states|bureaus|localities|"
    r"jurisdictions)\b"
)
"""To whom a paper's own head says that it goes."""
_TO_THE_LOCALS = re.compile(
    r"(?im)^\W*(?:to|for)\b\s*:?\s+(?:all |the |our |fellow |county |city |local |state |tribal |participating |"
    r"[a-z]+ county )*"
    r"(?:(?:under)?sheriffs|(?<!branch )(?<!section )(?<!unit )(?<!division )chiefs(?: of police)?(?! of)|"
    r"police (?:chiefs|departments)|"
    r"jail (?:administrators|commanders)|mayors|(?:law enforcement|police|booking|user|local|terminal|"
    r"contributing) agenc(?:y|ies)"
    r"(?: (?:heads|administrators|coordinators|executives))?|county (?:executives|administrators|managers|attorneys|"
    r"commissioners))"
    r"(?=(?:\W+(?:[\w’'.,-]+ ){0,12}[\w’'.-]+)?\W*$)"
)
"""A line of the head that is addressed to local offices as such: "To the sheriffs and chiefs of Ohio"."""
_DEAR_LOCALS = re.compile(
    r"(?im)^\W*(?:dear |fellow )?(?:county )?(?:commissioners|supervisors|selectm[ae]n|council ?(?:members|men)|"
    r"sheriffs|chiefs|mayors)(?:,? (?:and|&) (?:fellow )?(?:sheriffs|(?:police )?chiefs|mayors|commissioners|"
    r"jail administrators|"
    r"commanders|administrators|colleagues))*\s*[:,]?$"
)
"""How a letter to all who sit on a board, or hold an office, begins."""
_LOCAL_SESSION = re.compile(
    r"(?im)\bcommissioners[’']? court\b|\bgeneral (?:assembly|court)\b(?! of justice)|\blegislative assembly\b|"
    r"^\W*(?:[a-z]+ ){0,3}state (?:assembly|senate|house)\b|^\W*legislature of (?:the )?|\bstate legislature\b|"
    r"\bsenate of [A-Z]|"
    r"\b\d{1,3}(?:st|nd|rd|th) (?:legislature|legislative|general (?:assembly|court))\b|\bjoint standing committee\b|"
    r"^\W*(?:the )?legislature\W*$"
)
_TOWN_SESSION = re.compile(
    r"(?im)^\W*(?:city|town|village|county) of [a-z]|^\W*[a-z]+ (?:county|parish)\W*$|"
    r"\b(?:city|town|village|county) (?:council|board|committee)\b"
)
_OF_CONGRESS = re.compile(r"(?i)\bhouse of representatives\b|\bsenate\b|\bcongress")
_FOR_ALL = re.compile(r"(?i)\bpublic (?:forum|hearing|meeting)\b|\btown hall\b|\blistening session\b")
_SITS = re.compile(r"(?i)\b(?:committee|council|board|commission|session|task force)\b")
"""With the name of a town above: some body of it sits."""
_OF_A_STATE_S = re.compile(
    rf"(?im)^\W*(?:{'|'.join(STATES)}|governor['’]s|mayor['’]s) (?:[a-z]+ ){{0,3}}"
    r"(?:task force|commission|council|panel)\b"
)
"""A body that a State has set up."""
_BEFORE_EVERYBODY = re.compile(
    r"(?im)\bpress table\b|\bopen to the (?:press|public)\b|^\W*panel: |\bopen session, (?:the )?(?:press|public)\b"
)
_ON_RADIO = re.compile(
    r"(?i)\b(?:radio|television)\b(?! (?:room|dispatch|shop|log|traffic))|"
    r"\b(?-i:[WK][A-Z]{2,3})(?:[- ]|, )(?:\d{2,4}(?:\.\d)? )?(?:TV|FM|AM)\b|\b\d{2,3}\.\d (?:FM|AM)\b|\b(?-i:AM|"
    r"FM) \d{3,4}\b|"
    r"\b(?:talk|morning|radio|call-in) show\b|\bshow[”\"]|\bpodcast\b"
)
"""A station, by its kind or its call sign."""
_COMMENT = re.compile(r"(?im)\bfor public comment\b|^\W*for publication\b")
"""What a draft or a dissent says of its readers."""
_ASKED_BY_LOCALS = re.compile(
    r"(?im)^(?:.* )?(?:issued|sent|mailed|distributed)\b[^.\n]{0,30} to (?:all |the )?(?:[\w’'-]+ ){0,2}?"
    r"(?:sheriffs|chiefs|jails?|counties|localities|jail (?:commanders|administrators))\b|"
    r"\bquestions (?:that |which )?(?:the |our |your |local |county |state |user )*"
    r"(?:counties|sheriffs|chiefs|agencies|jails|localities|jurisdictions)(?: and (?:chiefs|police|counties|jails))? "
    r"(?:(?:have|often|most|keep|are|now) )*(?:asked|asking|ask|put to|raised with|sent) us\b|"
    r"^\W*for (?:all |the |our |local |county )*(?:sheriffs|police chiefs|chiefs of police|jail (?:administrators|"
    r"commanders)|law enforcement (?:agencies|executives))\b|"
    r"\bquestions (?:we have (?:had|received) |received )?(?:from|of|by|asked by) (?:the |our )?"
    r"(?:counties|sheriffs|chiefs|agencies|jails|localities|"
    r"jurisdictions|law enforcement)\b"
)
_POSTED = re.compile(r"(?i)\bposted\b|www\.|\bweb ?(?:site|page)")
_TO = re.compile(r"(?m)^To: .*$")
_BEHIND = re.compile(r"\((?P<short>[A-Z]{2,6})\b")
_LOCAL_READERS = re.compile(r"\b(?:[Ll]aw [Ee]nforcement|[Ss]heriffs|[Cc]hiefs of [Pp]olice)\b")
_FROM = re.compile(r"(?m)^From: .*\((?P<body>[A-Z]{2,6})\b")
_BEFOREHAND = re.compile(
    r"(?i)\bhearing (?:prep(?:aration)?|binder|book)\b|\bmurder board\b|\bpre-?hearing (?:memo|brief)|"
    r"\bdraft (?:\w+ )?report for (?:agency|department) comments?\b"
)
"""What is made ready for those who are to speak, or to be reported on."""
_FOR_OWN_USE = re.compile(
    r"(?im)^\W*(?:press|media) guidance\b|^\W*if (?:asked|pressed)\b|"
    r"\bfor (?:the )?(?:acting |deputy |assistant |under ?)*(?:secretary|director|administrator)\b|"
    r"\bfor (?:all |(?-i:[A-Z]{2,6}) )?"
    r"(?:field (?:offices?|staff|personnel)|coordinators|liaisons|personnel|employees)\b|"
    r"\bnot to be (?:left behind|handed out|distributed)\b|\bfor use in conversation\b"
)

_AT_A_PAPER = re.compile(
    r"(?i)@[\w.-]*(?:times|post|herald|news|tribune|ledger|sentinel|gazette|globe|courier|chronicle|journal|press|"
    r"daily|"
    r"radio|observer|examiner|inquirer|dispatch|reuters)|\bnews-?alerts?\b"
)
"""A mail address at a newspaper."""
_PAPERS_NAME = (
    r"(?:Times|Post|Chronicle|Globe|Tribune|Inquirer|Herald|News|Press|Citizen|Journal|Courier|Independent|Ledger|Sentinel|"
    r"Gazette|Observer|Register|Star|Sun|Dispatch|Nugget|Eagle|Argus|Beacon|Banner|Enterprise|Messenger|Mirror|Pioneer|"
    r"Statesman|Clarion|Plain Dealer|Telegraph|Telegram|Monitor|Bee|Mercury|Examiner|Bulletin|Republic|News Service|"
    r"Item|Pilot|Advocate|Reporter|Advertiser|Reformer|Sentry|Call|Reuters|Bloomberg|Univision|Telemundo|"
    r"Associated Press|"
    r"(?:Public |Community )?Radio|Television|AP|UPI|NPR|[WK][A-Z]{2,3}[- ](?:TV|FM|AM))"
)
_MAIL_OF_A_PAPER = re.compile(rf"(?m)^(?:From|To): [^;\n(]{{2,60}}\((?:[^;\n()]* )?{_PAPERS_NAME}\)")
"""A message's first reader or its writer, whom the address book shows with a newspaper or a station."""
_WRITTEN_BY_A_PAPER = re.compile(rf"(?m)^From: [^;\n(]{{2,60}}\((?:[^;\n()]* )?{_PAPERS_NAME}\)")
_OF_THE_PRESS = re.compile(
    r"(?i)\b(?:(?:news|managing|assignment) (?:director|editor)|columnist|public radio|newspaper)\b"
)


@lru_cache(maxsize=512)
def hailed(head: str, kind: DocumentKind, topic: Topic) -> Audience | None:
    """The audience that the head of a paper of the kind names; None where it hails nobody of a known side."""
    if kind in ("transcript", "report", "unknown", "briefing") and _BEFOREHAND.search(head):
        return "internal"
    if kind in ("faq", "press-release") and _FOR_OWN_USE.search(head):
        return "internal"
    if kind == "faq" and _ASKED_BY_LOCALS.search(head) and not _POSTED.search(head):
        return "jurisdiction"
    if kind == "transcript" and (
        _BEFORE_EVERYBODY.search(head) or _ON_RADIO.search("\n".join(head.split("\n", 2)[:2]))
    ):
        return "public"
    if kind in _SPOKEN and in_local_session(head):
        return "jurisdiction"
    if kind == "transcript" and _SITS.search(head) and (_TOWN_SESSION.search(head) or _OF_A_STATE_S.search(head)):
        return None if _OF_CONGRESS.search(head) or _FOR_ALL.search(head) else "jurisdiction"
    if kind == "transcript" and _TO_REPORTERS.search(head):
        return "public"
    if kind == "email" and _is_from_agency(head, topic) and _is_to_locals(head, topic):
        return "jurisdiction"
    if kind == "email" and _MAIL_OF_A_PAPER.search(head):
        return "public"
    if kind in ("report", "unknown", "briefing", "memo") and _with_congress(head):
        return "congress"
    if kind in _OF_NO_FORM:
        if _EVERYBODY.search(head) or _COMMENT.search(head) or (_PRESS_OFFICE.search(head) and _DATELINE.search(head)):
            return "public"
        if (
            _LOCALS.search(head)
            or _TO_THE_LOCALS.search(head)
            or to_an_office(head, topic)
            or _SENT_OUT.search(head)
            or (kind == "letter" and _DEAR_LOCALS.search(head))
        ):
            return "jurisdiction"
    return None


def _is_from_agency(head: str, topic: Topic) -> bool:
    """Whether the letters behind a message's sender are those of an agency that the topic knows."""
    sender = _FROM.search(head)
    known = topic.organization(sender["body"]) if sender else None
    return known is not None and known.kind == "agency"


def _is_to_locals(head: str, topic: Topic) -> bool:
    """Whether a message goes to a State's police or bureau, by the letters behind a name, or to all of a kind."""
    readers = " ".join(match.group() for match in _TO.finditer(head))
    shorts = {match["short"] for match in _BEHIND.finditer(readers)}
    of_locals = any(LIKE_A_BODY.fullmatch(short) and topic.organization(short) is None for short in shorts)
    return of_locals or _LOCAL_READERS.search(readers) is not None


def in_local_session(head: str) -> bool:
    """Whether it was said in a county's or a State's own assembly: "the court" of a commissioners court is one."""
    return _LOCAL_SESSION.search(head) is not None


def of_the_press(name: str, office: str) -> bool:
    """Whether somebody works for a newspaper or a station, by their mail address or their office."""
    return _AT_A_PAPER.search(name) is not None or _OF_THE_PRESS.search(office) is not None


_NOTES_OF_A_TALK = re.compile(
    r"(?i)\b(?:notes?|record|read-?out|summary|memorandum) of (?:an? |the |our )?(?:[\w-]+ )?"
    r"(?:call|meeting|briefing|conversation)\b|\b(?:tele)?phone (?:log|message|memo|slip)\b|(?m:^\W*(?:caller|"
    r"call (?:from|with)):)"
)
_STAFF_OF_CONGRESS = re.compile(
    r"\b(?:(?:Rep|Sen)\.|Congressman|Congresswoman|Senator|Representative)\s+[A-Z][\w’'-]+['’]s\s+"
    r"(?:staff|office|counsel)|"
    r"\b(?:office|staff|counsel|aide|legislative (?:assistant|director|aide)) (?:of|to|for|"
    r"with)\s+(?:the\s+office\s+of\s+)?"
    r"(?:Rep\.|Sen\.|U\.S\. (?:Rep|Sen)|Congress(?:man|woman)|Senator\b|Representative\b)|\b(?:House|Senate|Hill|"
    r"[Cc]ommittee)(?: [A-Z][a-z]+){0,3} staff\b|\b(?:House|Senate): [A-Z]"
)


def _with_congress(head: str) -> bool:
    """Whether a paper takes down a talk with Members of Congress or their staff."""
    return _NOTES_OF_A_TALK.search(head) is not None and _STAFF_OF_CONGRESS.search(head) is not None


_OF_A_REPORTER = re.compile(
    r"(?i)\bon the record(?: and|, and)? attribut|\battribut(?:ed|able) to (?:me|a spokes)|"
    r"\bfor attribution\b(?! to (?:the|us|me)\b)|"
    r"(?m:^\W*(?:for attribution to me|on the record(?:,? (?:from|by|and|attribut)[^.:;\n]{0,40})?):)|"
    r"\bI(?: am|['’]m) (?:at work|working|reporting|writing) (?:on |up )?(?:an? |this |the )?(?:\w+ ){0,2}"
    r"(?:story|article|piece)\b|\b(?:my|our) (?:deadline|readers|editors?)\b|"
    r"\byour (?:story|article|deadline|editors?|readers)\b|"
    r"\byou (?:may|can) (?:quote|use|attribute) (?:me|this|that|it|the following)\b"
)
"""What is said in mail between a press office and a reporter, whatever their addresses tell."""


def of_a_reporter(head: str) -> bool:
    """Whether the address book shows a message's writer with a newspaper or a station: what they hear is public."""
    return _WRITTEN_BY_A_PAPER.search(head) is not None


def with_reporter(text: str) -> bool:
    """Whether the words of a message are those of a reporter, or to one."""
    return _OF_A_REPORTER.search(text) is not None
