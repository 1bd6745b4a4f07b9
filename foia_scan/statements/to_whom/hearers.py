"""Which audience words name: reporters, a committee, a court, a county, one's own people; or a person or a body whose
side the papers tell."""

from __future__ import annotations

import re

from foia_scan.records import Audience, Person
from foia_scan.statements.naming.acronyms import LIKE_A_BODY, SHORT
from foia_scan.statements.naming.antecedents import persons_in
from foia_scan.statements.writers.own_voice import Holder, Setting
from foia_scan.statements.writers.salutations import in_local_session
from foia_scan.statements.writers.sides import HEARD_AS, LOCAL, OF_A_STATE, Side, side_of
from foia_scan.states import STATES

_HEARERS: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    (
        "public",
        re.compile(
            r"(?i)\b(?:reporters?|the press|press (?:corps|conference|briefing|release|statement|gaggle)|newspapers?|"
            r"news (?:conference|release|organizations?)|radio|tv|television|journalists?|the media|broadcasters?|"
            r"wire service|columnist|editors?|the public(?! (?:safety|defender|works|health|affairs))|"
            r"public (?:meeting|forum|site|page|hearing|breakfast|event|session)|in public|publicly|web ?site|web page|"
            r"posted|published|"
            r"publications?|fact sheets?|callers|town hall|(?:a|the) forum|rotary|kiwanis|lions club|"
            r"chamber of commerce|the (?:whole|entire) (?:country|nation|world)|the hall|the crowd|"
            r"(?:my|our|his|her) neighbors|"
            r"(?:his|her|my|our|this|your|their) (?:paper|newspaper|station)|"
            r"(?:hundred|many|some|the) (?:people|residents|parishioners)|(?:an|the) audience|listeners|viewers)\b|"
            r"\b[Tt]he (?:[A-Z][\w’'.-]+ )*(?:Times|Post|Chronicle|Globe|Tribune|Inquirer|Herald|News|Press|"
            r"Citizen|Journal|Courier|Independent|Ledger|Sentinel|Gazette|Observer|Register|Star|Sun|Dispatch|"
            r"Nugget|Eagle|Argus|Beacon|Banner|Enterprise|Messenger|Mirror|Pioneer|Statesman|Clarion|Plain Dealer|"
            r"(?<!Majority )(?<!Minority )(?<!Party )Leader|"
            r"Telegraph|Telegram|Monitor|Bee|Mercury|Examiner|Bulletin|Record|Review|Republic|Daily|Wire|"
            r"News Service|Associated Press|AP)\b|"
            r"\bthe [A-Z][\w.’' -]{2,20} paper\b"
        ),
    ),
    (
        "congress",
        re.compile(
            r"(?i)\b(?:congress(?:man|woman|ional)?|(?:the |their |our )?state['’]s (?:whole )?delegation|"
            r"members? of (?:congress|[\w ’']{3,30} congressional)|"
            r"the (?:house|senate|"
            r"hill)|(?:house|senate) (?:committee|subcommittee|judiciary|homeland|staff|members?|oversight)|"
            r"senators?|"
            r"representatives?|(?:committee|hill) staff(?:ers?)?|subcommittee|"
            r"(?:the|its|their|your|our) hearing|testified|testimony|"
            r"lawmakers)\b|\b(?:rep|sen)\.\s"
        ),
    ),
    (
        "court",
        re.compile(r"(?i)\b(?:(?:the|this) (?:\w+ )?court|the (?:\w+ )?circuit|(?:the |a )?judge|under oath)\b"),
    ),
    (
        "jurisdiction",
        re.compile(
            r"(?i)\b(?:(?:under)?sheriffs?|county|counties|the state|states|state officials|"
            r"city(?! chamber)|cities|mayors?|"
            r"governors?|police chiefs?|chiefs|police department|departments|the board|supervisors|commissioners|"
            r"county counsel|district attorneys?|prosecutors?|council|legislatures?|"
            r"legislative (?:panel|committee|hearing)|"
            r"(?:this|that|our|your|their) (?:same |own |very )?board|localit(?:y|ies)|delegations?|jurisdictions|"
            r"(?<!secure )communities|(?:city|town|county|village) clerk|"
            r"parishes|boroughs|towns|townships|villages|tribes|"
            r"state (?:police|patrol|bureau)|(?<!federal )agencies|"
            r"(?:my|our|his|her|their|your|this|each|every|any|one) (?:own )?(?:state|county|city|town)|"
            r"state['’]s (?:\w+ ){0,3}(?:bureau|department|patrol|police)|identification bureaus?|"
            r"bureau of (?:criminal )?(?:identification|investigation)|local (?:officials|governments?)|"
            r"(?-i:(?<!United )(?<!of )\bStates?\b(?! Department))|attorney general|"
            r"jail (?:administrators?|commanders?)|commonwealth|major cities chiefs)\b"
        ),
    ),
    (
        "internal",
        re.compile(
            r"(?i)\b(?:(?:its|his|her|their) own (?:(?:command )?staff|people|dispatchers|deputies|officers|"
            r"employees|men|"
            r"coordinators|field offices?|agents|lawyers|attorneys|counsel|clerks|jailers|troopers|bureau|office)|"
            r"the (?:night|day|whole|morning) shift|roll call|"
            r"(?:managers?['’]?|staff|all[- ]hands|command staff|branch chiefs['’]?) (?:meeting|call)|"
            r"(?:regional|field|deployment) coordinators|(?:the|our|all|us) coordinators|"
            r"field (?:offices?|staff|directors)|branch chiefs|(?:her|his) (?:boss|deputy|deputies|staff|"
            r"colleagues?)|colleagues|headquarters|(?:the|our) roll call|(?:the|our) shift|"
            r"(?:the|his|her|our|my) cabinet)\b"
        ),
    ),
    (
        "unknown",
        re.compile(
            r"(?i)\b(?:consul(?:ate)?(?: general)?|(?:the|his|her|their|its) embassy|ambassador|"
            r"foreign minist(?:ry|er))\b"
        ),
    ),
)
"""Kinds of hearers; of several that words name, the first named is told. A foreign government is of no kind."""
_PERSONS: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    ("public", re.compile(r"(?i)\b(?:reporter|journalist|editor|producer|columnist|correspondent)\b")),
    (
        "congress",
        re.compile(r"(?i)\b(?:rep\.|sen\.|congress(?:man|woman)|senator|representative|hill staff|staffer|committee)"),
    ),
    (
        "jurisdiction",
        re.compile(
            r"(?i)\b(?:(?:under)?sheriff|(?:police )?chief|mayor|governor|supervisor|commissioner|county "
            r"(?:counsel|attorney|"
            r"executive|manager|administrator)|(?:city|town|parish|borough|village) (?:manager|administrator|"
            r"attorney|solicitor)|council(?:man|woman|member|or)|alderman|jail (?:administrator|commander|captain)|"
            r"captain|"
            r"prosecutor|public defender)\b"
        ),
    ),
)
_STATE = re.compile(
    rf"{OF_A_STATE.pattern}(?:(?<!Washington)(?<!New York)|(?= (?:State|officials|authorities|law enforcement)\b))"
)
"""A State by its name; the two that are cities' names as well tell nothing alone."""
_OF_A_COUNCIL = re.compile(
    r"(?i)\b(?:the|city|town|county|borough|village|common|metro) council(?:['’]s)?\b|\bcouncil(?:man|woman|member|"
    r"or|lor)s?\b|"
    r"\bcouncil (?:meeting|hearing|session)\b|\bboard of (?:supervisors|selectmen|aldermen)\b|\bstate (?:house|"
    r"senate|legislature)\b|"
    r"\bcounty commission(?:ers)?\b|\blegislature\b|"
    rf"\b(?:{'|'.join(STATES)}) (?:senate|house|assembly|general assembly)\b"
)
_ON_THE_HILL = re.compile(
    r"(?i)\bcongress|\bsubcommittee\b|\bcapitol hill\b|\bU\.S\. (?:house|senate)\b|\b(?:rep|sen)\.\s"
)
_NEAR = 800
"""Characters of what comes before in which it is told whose committee "the committee" is."""
_COMMITTEE = re.compile(r"(?i)\b(?:the|this|your|our|a) (?:\w+ )?committee\b")


def kind_of(words: str) -> Audience | None:
    """The audience whose kind the words name first: reporters, a committee, counties."""
    found = [(match.start(), order, name) for order, (name, p) in enumerate(_HEARERS) if (match := p.search(words))]
    return min(found)[2] if found else None


def named(words: str, setting: Setting) -> Audience | None:
    """The audience that the words name first: a kind of hearer, or a person or body of a known side."""
    if kind := kind_of(words):
        return "jurisdiction" if kind == "court" and in_local_session(setting.head) else kind
    if _COMMITTEE.search(words) and setting.document.kind != "minutes":
        if _OF_A_COUNCIL.search(near := f"{setting.head}\n{setting.passage.lead[-_NEAR:]}") and not _ON_THE_HILL.search(
            near
        ):
            return "jurisdiction"
        author = setting.document.author
        local = author is not None and side_of(author, author, setting.topic) == "jurisdiction"
        return "jurisdiction" if setting.of_locals else None if local else "congress"
    if (office := _THE_OFFICE.search(words)) and re.search(
        rf"(?i)\b{office['office']} (?:of|for) (?:the )?(?:[\w’'.-]+ ){{1,4}}(?:county|city|town|parish|village|"
        rf"borough)\b|"
        rf"\b(?:county|city|town|parish|village|borough)(?:['’]s)? {office['office']}\b",
        setting.passage.lead,
    ):
        return "jurisdiction"
    for _, person, title in persons_in(words, setting.who):
        if title and (of_title := one_of(title)):
            return of_title
        known = setting.who.named(person.name) or person
        side = side_of(known, Person(person.name, title or person.role, person.organization), setting.topic)
        if side in HEARD_AS:
            return HEARD_AS[side]
    for match in setting.topic.organization_pattern.finditer(words):
        organization = setting.topic.organization(match.group())
        if organization is not None and organization.kind in HEARD_AS:
            return HEARD_AS[organization.kind]
    of_a_state = any(
        LIKE_A_BODY.fullmatch(word) for word in SHORT.findall(words) if not setting.topic.organization(word)
    )
    return "jurisdiction" if of_a_state or _STATE.search(words) else None


_THE_OFFICE = re.compile(
    r"(?i)\b(?:the|their|its|that) (?P<office>administrator|manager|executive|clerk|solicitor|attorney|president)\b"
)
"""An office that is one of a locality where the text before says whose it is."""
_OF_A_BOARD = re.compile(
    r"(?i)\b(?:commissioner|supervisor|council(?:man|woman|member|or| member)|alderm[ae]n|selectm[ae]n|freeholder|"
    r"trustee|board (?:member|chair\w*|president)|presiding)\b"
)


def beside(near: str, holder: Holder, setting: Setting) -> Audience | None:
    """The audience that the words beside a verb of saying name; a board's member who tells "his colleagues" something
    speaks to the board."""
    role = f"{holder.role} {holder.frame.role if holder.frame else ''} {holder.frame.source if holder.frame else ''}"
    if re.search(r"(?i)\bcolleagues\b", near) and _OF_A_BOARD.search(role):
        return "jurisdiction"
    return named(near, setting) or (one_of(near) if "ommittee" not in near else None)


_ASKED = re.compile(
    r"(?P<who>(?:[A-Z][\w.’'-]*\s+){1,4})(?:(?:also|then|again)\s+)?(?:asked|wanted\s+to\s+know|wondered)\b"
)


def asked_by(setting: Setting) -> Audience | None:
    """Whom an answer goes to, in one account: "Lt. Roe asked whether … Ms. Tran answered that …"."""
    if setting.document.kind in ("news", "press-release", "deposition", "transcript"):
        return None
    before = setting.passage.lead.rsplit("\n\n", 1)[-1].strip()
    last = re.split(r"(?<=[a-z][.!?])\s+(?=[A-Z])", before)[-1]
    asked = _ASKED.search(last)
    told = named(asked["who"], setting) if asked else None
    return told if told != "internal" else None


_TOLD_WHOM = re.compile(
    r"\b(?:tell|told|wrote\s+to|write\s+to|met(?:\s+with)?|called\s+on|spoke\s+(?:to|at|before)|advised?|assured?)\s+"
    r"(?P<who>(?!(?:us|you|them|him|her|me)\b)[^,;?“”\"]{3,50})"
)


def whom_told(sentence: str, setting: Setting) -> Audience | None:
    """ "What did you tell Sheriff Roe?": whom the question says that the witness told."""
    asked = _TOLD_WHOM.search(sentence)
    return named(re.split(r"\bthat\b", asked["who"])[0], setting) if asked else None


def one_of(words: str) -> Audience | None:
    """The audience whose like "him" or "her" may be: one person, not a county or a State."""
    return next((name for name, pattern in _PERSONS if pattern.search(words)), None)


def side(held_by: Holder, setting: Setting) -> Side:
    """The side that a holder is on."""
    person = Person(held_by.speaker, held_by.role, held_by.organization)
    return side_of(setting.who.named(held_by.speaker) or person, person, setting.topic)


def own_side(own: Holder, setting: Setting) -> Side:
    """The side of the document's own voice; where it is not told, that of the office whose paper its title names, else
    of those whose release the file is."""
    title = setting.document.title
    told = side(own, setting) or side_of(Person("", "", title), Person("", "", title), setting.topic)
    return told or ("jurisdiction" if setting.of_locals and setting.document.kind not in ("news", "transcript") else "")


def side_in_story(held_by: Holder, setting: Setting) -> Side:
    """The side of somebody quoted; where the papers don't tell it, by the words beside their name in the story: "Ann
    Roe, a county lawyer"."""
    known = side(held_by, setting)
    if known or not held_by.speaker:
        return known
    last = re.escape(held_by.speaker.split()[-1])
    beside = re.search(
        rf"[^.;“”\"]{{0,40}}\b{last}\b[^.;“”\"]{{0,60}}", f"{setting.passage.lead} {setting.passage.text}"
    )
    return "jurisdiction" if beside and LOCAL.search(beside.group()) else ""
