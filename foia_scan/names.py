"""Names of persons as releases write them: inverted, in capitals, with titles, as mail addresses, withheld."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr sister brother imam prof professor hon honorable honourable sir madam madame mme rev "
    "reverend father fr messrs the".split()
)
_TITLES = frozenset(
    """
    rep representative representatives sen senator senators congressman congresswoman congressmember delegate
    gov governor mayor sheriff
    undersheriff insp supt cpt fod afod dfod asac rac sddo
    chief deputy captain capt lt lieutenant sgt sergeant cpl corporal maj major col colonel gen
    general adm admiral cmdr commander officer agent sa sac detective det trooper inspector marshal warden jailer
    commissioner commissioners supervisor councilmember councilmembers councilman councilwoman councillor
    councilor alderman alderwoman ald assemblyman assemblywoman assemblymember selectman chairman chairwoman
    chairperson chair co-chair co-chairman co-chairwoman
    president secretary undersecretary director administrator attorney solicitor counsel
    prosecutor judge justice magistrate ambassador minister spokesman spokeswoman spokesperson coordinator
    manager superintendent treasurer comptroller controller auditor clerk analyst specialist advisor adviser
    liaison assistant member leader speaker whip legislator lawmaker organizer rapporteur drafter head owner
    coroner recorder controller freeholder trustee comm principal fellow professor lead
    bishop archbishop monsignor pastor rabbi deacon
    """.split()
)
_MODIFIERS = frozenset(
    """
    acting deputy assistant associate executive former vice senior chief principal interim special under first
    ranking regional national program unit section class branch field office staff public affairs legal general press
    """.split()
)
_CREDENTIALS = frozenset("esq phd jd md mba cpa csr rpr ret usn usa usmc usaf uscg llm mpa contractor".split())
_GENERATIONS = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
_PARTICLES = frozenset("de del della la las le los da dos du van von der den ter st san al el bin ibn ben y".split())
_OPENS_SURNAME = (_PARTICLES | {"vande", "vanden", "vander"}) - frozenset("al ben bin el ibn le san st van y".split())
"""Particles that are no given names by themselves."""
_NO_NAMES = frozenset(
    """
    department dept office bureau division branch section unit program agency administration service services
    center county city state states town village district commonwealth committee subcommittee council board
    commission congress senate house court union association network federation institute university college
    school coalition alliance group team staff all everyone headquarters police security homeland immigration
    customs enforcement justice communities community secure law legal public affairs united federal national
    american international department's sheriff's january february march april may june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday dear sincerely
    feb apr jul aug sept oct nov mon tue tues wed thu thur thurs fri
    respectfully regards subject from to cc date sent re fw fwd attachment attachments question answer page
    exhibit draft confidential unclassified privileged memorandum agreement report letter news press release
    fact sheet frequently asked questions washington coordinators distribution field regional operations
    response information policy project society foundation post times chronicle herald tribune globe journal
    gazette courier inquirer sentinel dispatch observer bulletin register ledger argus newspaper patrol highway
    today this that these those what when where how why who which whether is are was were can will no
    not if in on at by for of and or the but witness court clerk reporter examiner examination exhibit objection
    relations congressional legislative affairs border rights liberties task force falls heights springs forge
    year year's year’s
    investigation investigations control programs rotary lutheran capitol
    authority desk helpdesk hotline mailbox interface jail prison detention facility precinct local
    suggested proposed background tab
    as it its his her their our your my we you they he she there here please thank thanks
    """.split()
)
_NEVER = _NO_NAMES | _TITLES
_MONTHS_TOO = frozenset({"april", "may", "june", "august"})
"""Given names, where the surname or a title stands before them, an initial or an address behind: "Roe, April", "Sheriff
April Roe", "August R. Moss"."""
_ALSO_SURNAMES = frozenset({"bishop", "deacon", "pastor"})
"""Titles that some bear as a surname, behind a given name."""
_RANKS_OF_CHURCH = frozenset(
    "auxiliary catholic episcopal methodist lutheran presiding retired emeritus roman new our".split()
)
"""What stands before such a word where it is the title after all."""
_NO_GIVEN = _TITLES | _MODIFIERS | _NO_NAMES | _CREDENTIALS
_FRONT = _TITLES | _HONORIFICS
_NICKNAMES = {
    name: number
    for number, names in enumerate(
        """
        david dave|daniel dan danny|robert rob bob bobby|william will bill billy|richard rich rick dick
        |james jim jimmy|john jack johnny|joseph joe|michael mike|matthew matt|thomas tom|edward ed ted
        |charles charlie chuck|anthony tony|christopher chris|steven stephen steve|andrew andy drew
        |gregory greg|jeffrey jeff|kenneth ken|timothy tim|peter pete|elizabeth beth liz betty
        |katherine catherine kathryn kathy kate|patricia pat patty|margaret maggie peggy|jennifer jen
        |susan sue|deborah debra deb debbie|benjamin ben|samuel sam|alexander alex|nicholas nick|ronald ron
        |donald don|frederick fred|lawrence larry|raymond ray|theodore ted|walter walt|gerald jerry
        |philip phil phillip|douglas doug|judith judy|barbara barb|victoria vicky vicki|pamela pam|cynthia cindy
        |leonard len lenny|vincent vince|albert al|eugene gene|nathaniel nathan nate|zachary zach
        |jonathan jon|joshua josh|kimberly kim|sandra sandy|theresa teresa terry|rebecca becky|virginia ginny
        """.replace("\n", " ").split("|")
    )
    for name in names.split()
}

_CODE = re.compile(
    r"\(\s*b\s*\)\s*\(\s*(\d)\s*\)\s*(?:\(\s*([A-F])\s*\)(?!\s*\())?|\bb(\d)\s*(?:\(?([A-F])\)?)?(?![\w])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"[█■▇]{2,}|\[?\bredacted\b\]?|\bX{4,}\b", re.IGNORECASE)
_ADDRESS = re.compile(r"['\"<(\[]*([\w.+-]+@[\w-]+(?:\.[\w-]+)+)['\">)\]]*")
_CONTRACTION = re.compile(r"['’](?:m|ve|ll|re)$", re.IGNORECASE)
"""How "I'm" ends, which is no part of the name behind it."""
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-])*\Z")


def redacted(text: str) -> str:
    """ "(b)(6), (b)(7)(C)" -> "[redacted (b)(6), (b)(7)(C)]"; "" where nothing is withheld."""
    codes: list[str] = []
    for match in _CODE.finditer(text):
        number, letter = match[1] or match[3], match[2] or match[4]
        code = f"(b)({number})" + (f"({letter.upper()})" if letter else "")
        if code not in codes:
            codes.append(code)
    if codes:
        return f"[redacted {', '.join(codes)}]"
    return "[redacted]" if _HIDDEN.search(text) else ""


def is_redacted(name: str) -> bool:
    return name.startswith("[redacted")


@lru_cache(maxsize=8192)
def person(text: str) -> str:
    """ "Marlowe, Ellen T" -> "Ellen T. Marlowe"; titles, addresses and credentials off; "" if it is no person.

    A withheld name becomes "[redacted (b)(6)]"; a bare mail address its name where it spells one, else itself.
    """
    return strip_titles(text)[0]


_OFFICE_OF = re.compile(
    r"\W*(?P<office>(?:(?:Acting|Deputy|Assistant|Interim)\s+)?(?:Chief|Commissioner|Director|Secretary|Superintendent|Commander)\s+of\s+"
    r"(?:the\s+)?(?:State\s+Police|Police|Public\s+Safety|Public\s+Works|Corrections|Homeland\s+Security|Detention|"
    r"Emergency\s+Management|Public\s+Health|State|Staff|Schools|Operations))\s+(?=[A-Z])"
)
"""An office that is named with its field before the name: "Chief of Police Ann Roe"."""


@lru_cache(maxsize=4096)
def strip_titles(text: str) -> tuple[str, str]:
    """Name and title of ``text``: ("Carl Oster", "Sheriff"). Honorifics are no titles; ("", "") for no person."""
    shown = _without_address(text)
    if not shown:
        return _from_address(text), ""
    if (office := _OFFICE_OF.match(shown)) and (person := strip_titles(shown[office.end() :])[0]):
        return person, office["office"]
    if hidden := redacted(shown):
        return hidden, _title_before(_CODE.split(shown)[0])
    shown = re.sub(r"\([^)]*\)|\[[^\]]*\]|/[A-Z][\w/]*|@[A-Z]+\b", " ", shown)
    shown = shown.strip(" \t'\"“”‘’,;:.-–—*_<>[]")
    head, _, tail = (part.strip() for part in shown.partition(","))
    generation, tail = _generation(tail)
    inverted = False
    if not tail:
        name, title = _split_title(head)
    elif _is_given(head, tail):
        name, title = _split_title(f"{_given(tail)} {head}")
        inverted = True
    else:
        name, title = _split_title(head)
        title = title or _after_comma(tail)
    certain = inverted or len(name) < len(head.split()) or "@" in text
    formed = _formed(name, generation, certain)
    return (formed, title) if formed else ("", "")


_MAILTO = re.compile(r"\s[^\w\s]?\w?mai[lI1|][tb][o0]\b.*$", re.IGNORECASE)


def _without_address(text: str) -> str:
    shown = re.sub(r"<[^>]*>?|\[mailto:[^\]]*\]?|\(mailto:[^)]*\)?", " ", text)
    shown = _MAILTO.sub("", shown)  # as a scan reads it, the address taken out or broken
    shown = _ADDRESS.sub(" ", shown)
    return shown.strip(" \t\n'\"“”‘’,;:.()[]") and shown


def _from_address(text: str) -> str:
    match = _ADDRESS.search(text)
    if not match:
        return ""
    local = match[1].split("@")[0]
    words = local.split(".")
    if len(words) in (2, 3) and all(word.isalpha() for word in words) and len(words[0]) > 1 < len(words[-1]):
        return _formed([word.capitalize() for word in words], "")
    return match[1].lower()


def _plain(word: str) -> str:
    return word.strip(".,").lower()


def _generation(tail: str) -> tuple[str, str]:
    """ "Jr., Attorney General" -> ("Jr.", "Attorney General")."""
    first, _, rest = tail.partition(",")
    if _plain(first.strip()) in _GENERATIONS:
        return _GENERATIONS[_plain(first.strip())], rest.strip()
    return "", tail


def _is_given(head: str, tail: str) -> bool:
    """Whether "head, tail" is a surname with its given names."""
    given = tail.split(",")[0].split()
    surname = head.split()
    if not given or len(given) > 3 or not all(_TOKEN.match(word) and word[0].isupper() for word in given):
        return False
    if any(_plain(word) in _NO_GIVEN for word in given[_plain(given[0]) in _MONTHS_TOO :]):
        return False
    return len(surname) == 1 or _plain(surname[0]) in _PARTICLES


def _given(tail: str) -> str:
    given, _, rest = tail.partition(",")
    return given + (f" {rest.strip()}" if _plain(rest.strip()) in _GENERATIONS else "")


def _after_comma(tail: str) -> str:
    """The office behind a name: "Director", "Chief, Records Branch"."""
    words = {_plain(word) for word in tail.split()}
    return tail if words & _TITLES and not words <= _CREDENTIALS else ""


def _title_before(text: str) -> str:
    words = text.replace(",", " ").rstrip(" :([").split()  # "Clerk of the Board: [(b)(6)]"
    return " ".join(words) if words and any(_plain(word) in _TITLES for word in words) else ""


def _split_title(text: str) -> tuple[list[str], str]:
    """The words of the name, and the title in front of it: all up to the last word that is one."""
    words = [word for word in text.split() if _plain(word) not in _CREDENTIALS]
    last = max((at for at, word in enumerate(words[:-1]) if _plain(word) in _FRONT), default=-1)
    title = [word for word in words[: last + 1] if _plain(word) not in _HONORIFICS]
    return words[last + 1 :], " ".join(title) if any(_plain(word) in _TITLES for word in title) else ""


def _formed(words: list[str], generation: str, certain: bool = False) -> str:
    """The name in its usual spelling, or "" if the words are no name. ``certain``: whether they can be nothing else,
    for the surname came first, a title stands before them or an address behind."""
    if words and _plain(words[-1]) in _GENERATIONS and len(words) > 1:
        generation, words = _GENERATIONS[_plain(words[-1])], words[:-1]
    words = [word.rstrip(",") for word in words]
    told = words[1:] if _begins_like_a_month(words, certain) else words
    if not words or len(words) > 5 or not all(_is_name_word(word) for word in _before_such_a_surname(told)):
        return ""
    if not words[-1][0].isupper() or (len(words) > 1 and len(words[-1].rstrip(".")) == 1):
        return ""
    shouted = all(word.isupper() for word in words)
    if not shouted and len(words) > 1 and any(_is_acronym(word) for word in words):
        return ""
    spelled = [_spelled(word, shouted, at == 0, len(words) == 1) for at, word in enumerate(words)]
    return " ".join([*spelled, generation] if generation else spelled)


def _begins_like_a_month(words: list[str], certain: bool) -> bool:
    if len(words) < 2 or _plain(words[0]) not in _MONTHS_TOO:
        return False
    return certain or (len(words) == 3 and len(_plain(words[1])) == 1)


def _before_such_a_surname(words: list[str]) -> list[str]:
    """The words that must be names: all but "Bishop" in "Ann Bishop"."""
    if len(words) < 2 or not words[-1][0].isupper() or _plain(words[-1]) not in _ALSO_SURNAMES:
        return words
    return words if _plain(words[0]) in _RANKS_OF_CHURCH else words[:-1]


def _is_name_word(word: str) -> bool:
    plain = _plain(word)
    if (
        not _TOKEN.match(word)
        or plain in _NEVER
        or _CONTRACTION.search(word)
        or (word.count("-") > 0 and not _NEVER.isdisjoint(plain.split("-")))
    ):
        return False
    return word[0].isupper() or plain in _PARTICLES


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) > 2 and word.isalpha()


def _spelled(word: str, shouted: bool, first: bool, alone: bool) -> str:
    if len(word) == 1:
        return word if alone else word + "."
    if not shouted or re.fullmatch(r"(?:[A-Z]\.)+", word):
        return word
    if word.lower() in _PARTICLES and not first:
        return word.lower()
    small = re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)
    small = re.sub(r"(?<=\w)['’]S\b|(?<=['’])S\b", "s", small)
    return re.sub(r"\bMc([a-z])(?=[a-z]{2})", lambda part: "Mc" + part[1].upper(), small)


def has_title(text: str) -> bool:
    """Whether an office or a rank is named: "Chief, Records Branch"."""
    words = map(_plain, text.replace(",", " ").split())
    return any(word in _TITLES or ("-" in word and _TITLES.issuperset(word.split("-"))) for word in words)


def is_of_title(word: str) -> bool:
    """Whether a word is an office or goes before one: "Ranking", "Member"."""
    return _plain(word) in _TITLES or _plain(word) in _MODIFIERS


def is_person(name: str) -> bool:
    """Whether what was taken for a name can be a person's: a body's can't, and "June Roe" is no month here."""
    return bool(name and _parts(name)[1])


@lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[tuple[str, ...], str, str]:
    """Given names, surname, generation, in lower case without dots. A name is asked for here: "June Roe" is one."""
    words = [word.lower().rstrip(".") for word in (person(name) or person(f"Mr. {name}")).split()]
    generation = words.pop() if len(words) > 1 and words[-1] in _GENERATIONS else ""
    given = words[:-1]
    while given and given[-1] in _OPENS_SURNAME:
        given.pop()
    return tuple(given), words[-1] if words else "", generation


def is_full(name: str) -> bool:
    """Whether a given name or an initial stands before the surname: not in "De la Rosa"."""
    return bool(_parts(name)[0])


def surname(name: str) -> str:
    """The family name, in lower case; "" for redacted ones."""
    return "" if is_redacted(name) else _parts(name)[1]


@lru_cache(maxsize=65536)
def same_person(a: str, b: str) -> bool:
    """Whether two full names can only be the same person: initials, middle names and usual short forms allowed.

    A bare surname equals nothing but itself: complete it first. Two withheld names are never known to be one.
    """
    if is_redacted(a) or is_redacted(b):
        return False
    (given_a, last_a, generation_a), (given_b, last_b, generation_b) = _parts(a), _parts(b)
    if not last_a or last_a != last_b or (generation_a and generation_b and generation_a != generation_b):
        return False
    if not given_a or not given_b:
        return not given_a and not given_b
    return _given_agree(given_a, given_b)


def _given_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if _agree(a[0], b[0]):
        return not (len(a) > 1 and len(b) > 1) or _agree(a[1], b[1])
    # R. Anthony Brill and Anthony Brill
    return (len(a) > 1 and len(a[0]) == 1 and a[1] == b[0]) or (len(b) > 1 and len(b[0]) == 1 and b[1] == a[0])


def _agree(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    return a == b or (a in _NICKNAMES and _NICKNAMES[a] == _NICKNAMES.get(b))


def same_given(a: str, b: str) -> bool:
    """Whether two given names can be the same one's, a usual short form allowed: "Matt" and "Matthew"; "Will", which
    begins questions, is none."""
    first, second = a.lower(), b.lower()
    return first == second or (min(len(first), len(second)) > 1 and a != "Will" and _agree(first, second))


def may_be_surname(name: str) -> bool:
    """Whether the words may be a surname of several words: "Van Roe", though Van is a given name too."""
    return name.split()[0].lower() in _OPENS_SURNAME | {"van", "le"}


def complete(name: str, known: Iterable[str]) -> str:
    """The full name of a bare surname or of initials, where only one in ``known`` can be meant; else ``name``."""
    if not name or is_redacted(name) or "@" in name:
        return name
    known = list(known)
    if is_full(name) and may_be_surname(name):
        whole = {candidate for candidate in known if candidate.lower().endswith(f" {name.lower()}")}
        if len(whole) == 1:
            return whole.pop()
    given, last, _ = _parts(name)
    fitting: list[str] = []
    for candidate in known:
        if is_redacted(candidate) or surname(candidate) != last or not _parts(candidate)[0]:
            continue
        if not given or same_person(name, candidate):
            fitting.append(candidate)
    if not fitting or not all(same_person(fitting[0], other) for other in fitting[1:]):
        return name
    return max([*fitting, name], key=len)
