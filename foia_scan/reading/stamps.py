"""Stamps and running lines that are known by their form: handling marks, release marks, court filing lines."""

from __future__ import annotations

import re

_MARKS = r"""
    pre[-\s]?decisional | (?:internal\s)?draft | deliberative(?:\sprocess)?(?:\sprivileged?)? | privileged
  | confidential(?:ity)? | attorney[-\s/]+client(?:\s(?:communication|privileged?))? | attorney[-\s]work[-\s]product
  | law\senforcement\s(?:sensitive|privileged?) | for\sofficial\suse\sonly | official\suse\sonly
  | f\.?o\.?u\.?o\.? | l\.?e\.?s\.? | sensitive\sbut\sunclassified | sbu | unclassified | sensitive
  | (?:for\s)?internal\s(?:agency\s)?use\sonly | not\sfor\s(?:public\s)?(?:release|distribution|dissemination)
  | do\snot\s(?:distribute|release|cite|forward|disseminate|copy)(?:\sor\s(?:distribute|release|cite|quote|copy))?
  | released?\sin\s(?:part|full) | release | in\s(?:part|full) | denied\sin\sfull
  | reviewed\sfor\srelease | approved\sfor\s(?:public\s)?release
  | (?:page\s)?withheld(?:\sin\s(?:full|part))?(?:\spursuant\sto)?
  | not\sresponsive | non[-\s]?responsive | duplicate | redacted | produced\s(?:pursuant|subject)\sto.{0,60}
  | document\s+\d+ | exempt(?:ion)?s? | information | privileged?\s(?:and|&)\sconfidential
  | b\s?\(?[1-9]\)?(?:\s?\(?[a-f]\)?)? | \(b\)\s?\([1-9]\)(?:\s?\([a-f]\))?
"""
_MARK_LINE = re.compile(rf"^[\W_]*(?:(?:{_MARKS})(?![A-Za-z])[\W_]*)+$", re.VERBOSE | re.IGNORECASE)
_LEADING_MARKS = re.compile(rf"(?:(?:{_MARKS})(?![A-Za-z])[\W_]{{1,4}})+", re.VERBOSE | re.IGNORECASE)
_FIRST_OF_MARKS = frozenset("pdcalfosuinrwetb(")
"""Letters with which a mark begins."""
_TELLING = re.compile(
    r"decisional|draft|deliberative|privileged|confidential|attorney|official use|fou?o|f\.o\.u\.o|sensitive|"
    r"classified|use only|not for|do not|releas|withheld|responsive|redacted|produced|denied in|\bsbu\b",
    re.IGNORECASE,
)
_FILING = re.compile(
    r"^\s*(?:Case|USCA\s?\d*\s?Case|Appeal)[:\s]?\s?(?:No\.?\s?)?[\w:.\-#]*\d[\w:.\-]*[\s,]+"
    r"(?:Document|Doc\.?|Dkt|DktEntry)\b.*"
    r"|^\s*Case\s?\d+:\d+[-–]\w+[-–]\d+.*\b(?:Filed|Page|Document)\b.*",
    re.IGNORECASE,
)
_TELLING_WORDS = (
    *("decisional", "draft", "deliberative", "privileged", "confidential", "attorney", "official use", "fouo", "foo"),
    *("f.o.u.o", "sensitive", "classified", "use only", "not for", "do not", "releas", "withheld", "responsive"),
    *("redacted", "produced", "denied in", "sbu"),
)
_FIRST_OF_FILING = frozenset("CcUuAa")
_STATE_CASE = re.compile(r"\bCase No\.?:?\s*[A-Z]{1,3}-\d{4}-\d+|\bDoc(?:ument)? No\.?:?\s*C?\d{6,}", re.IGNORECASE)
_STATE_PART = re.compile(
    r"^\s*(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|U\.?\s?S\.? Department of State|STATE DEPT\..*|SUBJECT TO AGREEMENT ON.*"
    r"|Date:?\s*\d{1,2}/\d{1,2}/\d{2,4}|RELEASE(?:D)?(?: IN (?:PART|FULL))?|IN (?:PART|FULL))\b.*$",
    re.IGNORECASE,
)


def is_mark(text: str) -> bool:
    """Whether the whole line is made of handling or release marks ("DRAFT – PREDECISIONAL", "RELEASE IN PART B6")."""
    return len(text) <= 160 and _may_tell(text) and bool(_TELLING.search(text)) and bool(_MARK_LINE.match(text))


def _may_tell(text: str) -> bool:
    """The cheap first look: hardly any line bears one of the words."""
    return any(map(text.lower().__contains__, _TELLING_WORDS))


def is_filing_line(text: str) -> bool:
    """Whether it is the line that a court prints on what is filed with it ("Case 1:10-cv-… Document 12 Filed …")."""
    return text.lstrip()[:1] in _FIRST_OF_FILING and bool(_FILING.match(text))


def is_release_number(text: str) -> bool:
    """Whether it bears a request's case or document number ("Case No. F-2014-20439 Doc No. C05739545")."""
    return " no" in text.lower() and bool(_STATE_CASE.search(text))


def goes_with_release_number(text: str) -> bool:
    """Whether the line is a part of a release stamp when it stands right beside a release number."""
    return bool(_STATE_PART.match(text))


def blanked(text: str) -> str:
    """The text with leading handling marks blanked out, equally long: "DRAFT ICE-000123" bears a Bates number."""
    match = _LEADING_MARKS.match(text) if text[:1].lower() in _FIRST_OF_MARKS else None
    if match and _TELLING.search(match[0]) and match.end() < len(text):
        return " " * match.end() + text[match.end() :]
    return text
