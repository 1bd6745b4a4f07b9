"""How persons are named in running text: a title or none, then a name; and the words that begin no name."""

from __future__ import annotations

import re

_TITLE = (
    r"(?:Chief|Commissioner|Director|Secretary|Superintendent|Commander) of (?:the )?(?:Police|State Police|"
    r"Public Safety|Corrections|Homeland Security|Detention|Emergency Management|Public Health|State)|"
    r"(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Lt|Capt|Cpt|Sgt|Det|Rev|Hon|Insp|Supt)\.|[AD]?FOD|SDDO|A?SAC|RAC|Sheriff|"
    r"Undersheriff|"
    r"Secretary|Under Secretary|Director|Assistant Secretary|Deputy Director|Chief|Police Chief|Captain|"
    r"Supervisor|Commissioner|Governor|Attorney General|Mayor|"
    r"Ranking (?:Minority )?Member|Congresswoman|Congressman|Senator|Representative|Chairman|Chairwoman|President|"
    r"Professor|Superintendent|Judge|Council(?:member|man|woman|l?or)|Alder(?:man|woman)|Select(?:man|woman)|"
    r"Sergeant|Lieutenant|"
    r"Major|Colonel|Col\.|Maj\.|Cmdr\.|Trooper|Solicitor|Treasurer|Assembly(?:man|woman|member)|Delegate|"
    r"(?:Regional |Field )?Coordinator|Field Office Director|Deputy Assistant Secretary|Press Secretary|Undersecretary|"
    r"(?:County|City|District|Prosecuting|Staff|Commonwealth['’]s|State['’]s) (?:Executive|Manager|Attorney)|"
    r"(?:County|City|Town) (?:Solicitor|Administrator|Clerk|Counsel)|"
    r"(?:Corporation|General) Counsel|(?:Chief )?Public Defender|Records Commander|Inspector General|"
    r"(?:Assistant|Deputy) (?:Attorney General|(?:District|Prosecuting|County|City|State['’]s) Attorney)|"
    r"Chief Deputy|(?:Special )?Agent|Administrator|"
    r"[Ss]pokes(?:man|woman|person)|Executive Director|Assistant Director|County Counsel|Deputy|Ald\.|"
    r"Council (?:Member|President)|Honorable|"
    r"Miss|Sister|Brother|Monsignor|Deacon|Bishop|Imam|Father|Pastor|Rabbi|Reverend|Prosecutor"
)
_CAPITAL = "A-ZÀ-ÖØ-Þ"
_BEGINS = f"(?=[{_CAPITAL}])"
"""How every name begins: most places of a text are passed over by that alone."""
_NAME_WORD = (
    rf"{_BEGINS}(?!(?:County|Board|President|Secretary|Attorney|General|Department|Homeland|Security|Customs|"
    r"Enforcement|Immigration|Police|State|Sheriff|"
    r"Director|Deputy|Assistant|Office|Committee|City|The|And|Of|Supervisor|Commissioner|Mayor|"
    r"Governor|Chief|Captain|Senator|Representative|"
    r"Congresswoman|Congressman|Council(?:member|man|woman|l?or)|Alder(?:man|woman)|Select(?:man|woman)|Sergeant|"
    r"Lieutenant|Major|"
    r"Colonel|Trooper|Solicitor|Treasurer|Professor|Judge|Chairman|Chairwoman|Undersheriff|Superintendent|"
    r"Delegate|Counsel|Executive|Administrator|Coordinator|Regional|Field|Undersecretary|Manager|Agent|Principal|"
    r"Legal|Advis[eo]r|Prosecut(?:or|ing)|Honorable|Father|Reverend|Pastor|Rabbi|"
    r"Commissioners|Supervisors|Council(?:members|l?ors)|Aldermen|Selectmen|Sheriffs|Senators|"
    r"Representatives|Courthouse|"
    r"Mr|Ms|Mrs|Dr)\b)"
    r"[A-ZÀ-ÖØ-Þ][a-zA-ZÀ-ÖØ-öø-ÿ’'-]*[a-zß-öø-ÿ][a-zA-ZÀ-ÖØ-öø-ÿ’'-]*"
)
NAME = rf"{_BEGINS}(?:(?<![A-Za-z])[B-HJ-PR-Z]\.\s+)?{_NAME_WORD}"
NAME += rf"(?:\s+(?:[A-Z]\.|{_NAME_WORD}|(?:de|la|van|von|der)(?=\s+[A-Z]))){{0,3}}"
TITLED = rf"(?=[{_CAPITAL}s])(?P<title>(?:(?:{_TITLE})\s+)*)(?P<name>{NAME})"
"""Every title begins with a capital too, or is a spokesman's."""
MENTION = re.compile(TITLED)
STOP = frozenset(
    """
    The A An In On At He She They It We I You Your His Her Its Their Our My But And Or If When Where What Who How Why No
    Not Yes Secure Communities County State States City Board Department Office Committee Congress House Senate
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday Immigration Customs Enforcement Homeland Security Federal Bureau Washington
    Participation Under From To Subject Dear Sincerely Since There This That These Those Any Both Each Every Some As
    By For Of With After Before Between Because Although Once Asked Question Answer Nobody Yet Then Did Until So Do
    Does Was Were Is Are Have Has Had Can Could May Would Will Last Next Late Early Earlier Later Throughout During
    Before After Whereas Now Today Called Told Spoke Met Talked Phoned Rang Saw Reached Left Heard Wrote One Two
    Three Four Five Six Seven Eight Nine Ten Eleven Twelve Several Many Most Few Others Per Lake Mount Fort Cape
    Gulf River Port Civil Criminal Records Task
    Members Councilmembers Trustees Supervisors Commissioners Selectmen Aldermen
    Democrat Democrats Republican Republicans
    Government Neither Either Nor Whether Whatever Nothing None Everybody Somebody Anybody Whoever Such Same Other
    Another All Only Even Just Still Perhaps Maybe Meanwhile However Moreover Thus Hence
    """.split()
)

_MONTHS_TOO = frozenset("April May June August".split())
"""Those that some are called by, behind a title: "Sheriff April Roe"; "Sheriff April" is a sentence cut off."""


def begins_no_name(words: list[str], titled: object) -> bool:
    """Whether the first of the words of a name, behind a title where there is one, does not belong to it."""
    called = bool(titled) and len(words) > 1 and words[0] in _MONTHS_TOO and words[1] not in STOP
    return words[0] in STOP and not called


OUTLETS = frozenset(
    "Times Post Chronicle Globe Tribune Inquirer Herald News Press Citizen Journal Courier Independent Ledger "
    "Sentinel Gazette "
    "Observer Register Dispatch Telegraph Telegram Monitor Mercury Examiner Bulletin "
    "Daily Wire Radio Co Inc Dept Corp".split()
)
"""Last words of the names of newspapers and companies, which are no person's."""


_SAINT = re.compile(r"\b(?:St|Ft|Mt)\.\s$")


def ends_a_place(text: str, at: int) -> bool:
    """Whether the word at ``at`` belongs to a town before the name: "from St. Paul Ben Orr"."""
    return _SAINT.search(text, max(0, at - 5), at) is not None
