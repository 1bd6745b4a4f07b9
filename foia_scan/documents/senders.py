"""Senders and receivers of messages: what From, To and Cc lines tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foia_scan import names
from foia_scan.bodies import usual
from foia_scan.documents.labels import WITHHELD_FOLLOWS
from foia_scan.documents.organizations import is_name_of_a_body, known_in, of_address
from foia_scan.documents.place_offices import PLACE_ALONE
from foia_scan.records import Page, Person
from foia_scan.states import STATES
from foia_scan.topics import Topic

_MISREAD_INITIAL = re.compile(r"^(?P<name>[^,\d]+,\s+[^\W\d]+)\s+\d(?=\s*(?:$|[<\[(]))")
"""An initial that a scan took for a number: "Sullivan, Jacob 3"."""
_SURNAME_FIRST = re.compile(
    r"(?P<last>[A-Z][\w'’-]+)\s+(?P<first>[A-Z][\w'’-]+)\s+(?P<initial>[A-Z])\.?\s*<(?P<local>\w+)@"
)
_DIRECTORY = re.compile(
    r"[A-Z][\w'’. -]+,\s+[A-Z][\w'’.-]*(?:\s+[A-Z][\w.]*){0,2}|(?:\(?b\)?\s*\(?\d\)?(?:\s*\([A-F]\))?[\s,;]*)+",
    re.IGNORECASE,
)
"""A sender as the agency's own directory shows him: "Marlowe, Ellen T", no address, no agency in brackets."""


def sender(text: str, pages: Sequence[Page], has_label: bool, topic: Topic) -> Person | None:
    """The sender of a From line. Withheld senders keep the code; a line left blank beside a name code is one."""
    value = re.sub(r"\s+On Behalf Of\s+.*$", "", text, flags=re.IGNORECASE)
    behalf = re.search(r"On Behalf Of\s+(?P<who>.+)$", text, re.IGNORECASE)
    value = behalf["who"] if behalf else value
    margin = WITHHELD_FOLLOWS.search(" " + value)
    if margin:
        value = (" " + value)[: margin.start()].strip()
        if not value:
            return Person(names.redacted(margin[0]) or "[redacted]", "", "", "from-header")
    if not value.strip():
        codes = [code for page in pages for code in page.exemptions if code.startswith("(b)(6)")]
        return Person("[redacted (b)(6)]", "", "", "from-header") if has_label and codes else None
    value = _in_directory_order(_MISREAD_INITIAL.sub(r"\g<name>", _without_withheld_address(value)))
    name, title = names.strip_titles(value)
    organization = (
        _in_parentheses(value, topic) or of_address(value, topic) or _state_force(value) or _behind_name(value)
    )
    rule = "from-directory" if name and _DIRECTORY.fullmatch(value.strip()) else "from-header"
    plain = _ADDRESS.sub("", value).strip(" '\",;")
    if is_name_of_a_body(plain):
        itself = known_in(plain, topic) or usual(plain)
        return Person(itself, "", itself, rule)
    if not name:
        known = topic.organization(plain)
        name = known.name if known is not None else plain or value.strip()
        organization = organization or known_in(plain, topic)
    return Person(name, title, organization, rule)


_ADDRESS = re.compile(r"\s*[<\[].*$|\s*\([^()]*$")
"""Behind a name; a bracket that stays open had the rest of the address withheld: "sbroe (sbroe"."""
_WITHHELD_ADDRESS = re.compile(r"\s+[<(\[]*(?:\(b\)\s?\(\d\)(?:\s?\([A-F]\))?[,;\s]*)+[>)\]]*$", re.IGNORECASE)


def _without_withheld_address(text: str) -> str:
    """ "Ann Roe (b)(6)" -> "Ann Roe": a name that is given in full is not what the code behind it withholds."""
    withheld = _WITHHELD_ADDRESS.search(text)
    shown = text[: withheld.start()] if withheld else ""
    name, title = names.strip_titles(shown) if shown else ("", "")
    return shown if names.is_full(name) and not title and not names.is_redacted(name) else text


def _in_directory_order(text: str) -> str:
    """ "Verner Mary S <VernerMS@…>" -> "Verner, Mary S <…>": the address begins with the surname, initials follow."""
    match = _SURNAME_FIRST.match(text)
    if match is None or match["local"].lower() != f"{match['last']}{match['first'][0]}{match['initial']}".lower():
        return text
    return f"{match['last']}, {text[match.end('last') :].strip()}"


_CHAMBERS = {"House": "House of Representatives", "Senate": "United States Senate"}
"""How the address books of Congress mark its staff."""


def _in_parentheses(text: str, topic: Topic) -> str:
    """ "Harker, Joe T. (CJIS) (FBI)" -> "FBI"."""
    for bracketed in re.finditer(r"\((?P<inner>[^)]{2,40})\)", text):
        inner = _CHAMBERS.get(bracketed["inner"], bracketed["inner"])
        if organization := topic.organization(inner):
            return organization.name
        if _US_ATTORNEYS.fullmatch(inner):
            return "U.S. Attorney's Office"
        if _LOCAL_SHORT.fullmatch(inner) and not _PART_OR_STATUS.fullmatch(inner):
            return _spelled(inner)
        if PLACE_ALONE.match(inner):
            return usual(inner)  # "Ann Roe (City of Elm)"
    return ""


_US_ATTORNEYS = re.compile(r"USA(?:EO|[A-Z]{2}[NSEWMC]?)")
"""How the address book of the Department of Justice marks them, by their district: "(USAOHN)"."""
_SHORTENED = {
    "GOV": "Office of the Governor of {}",
    "AG": "{} Attorney General",
    "OAG": "{} Attorney General",
    "ATG": "{} Attorney General",
    "DPS": "{} Department of Public Safety",
    "DOJ": "{} Department of Justice",
    "DOC": "{} Department of Corrections",
    "SP": "{} State Police",
}
"""How address books shorten the offices that every State has."""


def _spelled(short: str) -> str:
    """ "Ohio GOV" -> "Office of the Governor of Ohio"; other short names as they are."""
    state, _, letters = short.rpartition(" ")
    return _SHORTENED[letters].format(state) if state in STATES and letters in _SHORTENED else short


_LOCAL_SHORT = re.compile(
    rf"[A-Z]{{3,6}}|(?:{'|'.join(STATES)})\s+[A-Z]{{2,5}}|(?:[A-Z][a-z.]+\s+){{1,3}}(?:S\.?O\.?|S\.?D\.?|P\.?D\.?)"
)
"""How an address book shortens another body, a sheriff's office or a police department: "WSP", "MDPS", "Oak Co. SO"."""
_PART_OR_STATUS = re.compile(r"CIV|CTR|CON|MIL|USA|OGC|OLA|OPA|OCA|IGA|PRIV|PLCY|CRCL|HQ|ACTING|RET")
"""What stands in brackets behind a name and is no body: what somebody is employed as, a part of a department."""


_INITIALS = frozenset("".join(word[0] for word in state.split()) for state in STATES)


def _state_force(text: str) -> str:
    """ "…@wsp.gov": a State's police, by the letters of their domain."""
    match = re.search(r"@(?:[\w-]+\.)*(?P<letters>[a-z]{1,2}(?:sp|hp))\.gov\b", text, re.IGNORECASE)
    return str(match["letters"]).upper() if match and match["letters"][:-2].upper() in _INITIALS else ""


def _behind_name(text: str) -> str:
    """ "Ann Roe, Oak Co.": the county that a sender names behind the name."""
    match = re.fullmatch(
        r"(?:[A-Z][\w.'’-]*\s+){1,3}[A-Z][\w'’-]+,\s+(?P<county>(?:[A-Z][a-z]+\s+){1,2})(?:Co\.|County)", text.strip()
    )
    return f"{match['county'].strip()} County" if match else ""


def receivers(text: str, topic: Topic) -> tuple[Person, ...]:
    """The persons of a To or Cc line: parted by semicolons, or by commas where no name is inverted."""
    if not text.strip():
        return ()
    chunks = re.split(r"\s*;\s*", text)
    if len(chunks) == 1 and text.count("@") > 1:
        chunks = re.split(r"(?<=[>\w'\"\]])\s*,\s*(?=[\"'\w][^,]*@)", text)
    found: list[Person] = []
    for chunk in chunks:
        chunk = _without_withheld_address(WITHHELD_FOLLOWS.sub("", f" {chunk}").strip(" ,'\""))
        if not chunk:
            continue
        name, title = names.strip_titles(chunk)
        if not name:
            first, _, rest = chunk.partition(",")
            name, title = names.strip_titles(first)
            title = title or (rest.strip() if names.has_title(rest) else "")
        organization = _in_parentheses(chunk, topic) or of_address(chunk, topic)
        shown = name or re.sub(r"\s*[<\[].*$", "", chunk).strip(" '\"")
        if shown:
            found.append(Person(shown, title, organization, "header"))
    return tuple(found)
