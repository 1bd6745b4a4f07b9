"""Where sentences end, by rule, before the parser runs.

The component ``sentence_ends`` sets ``is_sent_start`` on every token, so a trained parser keeps to these ends, and a
blank English pipeline has sentences too. A blank line always ends a sentence, a single line break never does by itself.
Every mark is judged by what stands before it (a title, an initial, a section number) and after it (a small letter, a
name, a word that opens sentences).
"""

from __future__ import annotations

import re
from typing import Any, cast

import numpy
from spacy.language import Language
from spacy.tokens import Doc

from foia_scan.language.tokenizer import ORDINARY, REFERENCES, TITLES, OfficialEnglish, word_set

ENDS = frozenset({".", "!", "?", "…", "...", "?!", "!?"})
CLOSERS = word_set("\" ” ' ’ '' ) ] }")
OPENERS = word_set("\" “ ' ‘ `` ( [ {")
STRAIGHT = frozenset({'"', "'"})

# Words that open sentences and no names: after "Inc." or "p.m." they begin a new one.
STARTERS = word_set(
    "a after all also although an and another any anyone as at because before but by can could did do does each "
    "even every everyone finally first for from given had has have he her here his how however i if in instead "
    "is it its last later let many maybe meanwhile more most my neither nevertheless no nobody none nor not "
    "nothing now of on once one only or other our out over perhaps please second several she should since so "
    "some such that the their then there therefore these they this those though through thus to today under "
    "unless until upon was we were what when where whether which while who why will with without would yes yet "
    "you your"
)
SPEECH = word_set(
    "said says say asked asks ask wrote writes replied added told answered explained continued noted responded "
    "insisted warned wondered recalled testified"
)
MONTHS = word_set("Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.")
_TITLES = frozenset(word.lower() for word in TITLES)
_REFERENCES = frozenset(word.lower() for word in REFERENCES)
_ORDINARY = frozenset(word.lower() for word in ORDINARY)

_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?\.?")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d+)*|[ivxIVX]{1,5}|[A-Za-z])")
_CODE = re.compile(r"[bB][1-9][A-Fa-f]?")
_MARKS = frozenset(".!?… \n\f\t\r\v\u00a0\u2028\u2029")
_SMILES = word_set(":) :-) ;) ;-) :( :-( :D")
_BULLETS = word_set("• ▪ ■ ● ◦ · ‣ ► ➢ * o")
_DASHES = word_set("- -- – —")
_OPENING_SIGNS = word_set("• § $ - – — # * **")
_HEADINGS = word_set("§ section article part chapter title appendix exhibit tab question item step")
_HEAD_LABELS = word_set("from to cc bcc sent date subject re fw fwd attachments importance via through")


@Language.component("sentence_ends")
def sentence_ends(doc: Doc) -> Doc:
    """Sets ``is_sent_start`` on every token of ``doc`` and returns it."""
    texts = [token.text for token in doc]
    starts = numpy.full(len(texts), -1, dtype="int32")
    starts[:1] = 1
    begin = 0
    for at, text in enumerate(texts):
        if at < begin or text[-1] not in _MARKS:
            continue
        following = _past_end(doc, texts, at, begin)
        if following is not None and following < len(texts):
            starts[following] = 1
            begin = following
    doc.from_array(["SENT_START"], cast(Any, starts.view("uint32").astype("uint64").reshape(-1, 1)))
    return doc


def english() -> Language:
    """A blank English pipeline with our words and sentence ends; it needs no trained model."""
    nlp = OfficialEnglish()
    nlp.add_pipe("sentence_ends")
    return nlp


def _past_end(doc: Doc, texts: list[str], at: int, begin: int) -> int | None:
    """Where the next sentence starts if one ends with the token ``at``; None if none does."""
    text = texts[at]
    if text.isspace():
        return _past_break(texts, at, begin)
    marked = text in ENDS or text[-1] in "!?" or (text[-1] == "." and len(text) > 1)
    if not marked:
        return None
    following, quoted = _past_closers(doc, texts, at)
    if following < len(texts) and texts[following] in ENDS:
        return None  # "?!" or ". . .": the last mark decides
    beyond = following
    while beyond < len(texts) and texts[beyond].isspace():
        if texts[beyond].count("\n") > 1 or "\f" in texts[beyond]:
            return beyond + 1
        beyond += 1
    if beyond >= len(texts):
        return None
    if beyond == following and not doc[following - 1].whitespace_ and not _glued(texts, at, following):
        return None
    first = beyond
    while first < len(texts) - 1 and texts[first] in OPENERS:
        first += 1
    opened = first > beyond
    if opened and _bears_item(texts, first):
        first, opened = first + 2, False
    return beyond if _ends(texts, at, begin, first, quoted, opened) else None


def _bears_item(texts: list[str], first: int) -> bool:
    """Whether the number of an item or the code of an exemption stands in brackets there, with the next sentence
    behind: "… sent. (b) A county …", "… sent. [b5] A county …"."""
    brackets = texts[first - 1] + "".join(texts[first + 1 : first + 2])
    numbered = brackets == "()" and _LIST_NUMBER.fullmatch(texts[first])
    marked = numbered or (brackets in ("()", "[]") and _CODE.fullmatch(texts[first]))
    return bool(marked) and texts[first + 2 : first + 3] != [] and texts[first + 2][:1].isupper()


def _past_break(texts: list[str], at: int, begin: int) -> int | None:
    """Past a line break that ends a sentence: a blank line, or a new list item, label or mail header."""
    if texts[at].count("\n") > 1 or "\f" in texts[at]:
        return at + 1
    if "\n" not in texts[at] or at + 2 >= len(texts):
        return None
    first, second = texts[at + 1], texts[at + 2]
    labelled = second == ":" and (first.lower() in _HEAD_LABELS or (len(first) == 1 and first.isupper()))
    if labelled or first in ("Q.", "A.") or first in _BULLETS:
        return at + 1
    # "1.", "(b)", "-": an item only where the line before is over, or is an item too; else a wrapped date or aside.
    numbered = second in (".", ")") and _LIST_NUMBER.fullmatch(first)
    bracketed = first == "(" and texts[at + 3 : at + 4] == [")"]
    if numbered or bracketed or first in _DASHES:
        over = texts[at - 1][-1] in ".!?:;" or texts[at - 1] in CLOSERS
        listed = texts[begin] in _DASHES | _BULLETS or texts[begin] == "(" or _LIST_NUMBER.fullmatch(texts[begin])
        return at + 1 if over or listed else None
    return None


def _past_closers(doc: Doc, texts: list[str], at: int) -> tuple[int, bool]:
    """Past the quotation marks and brackets that close behind the mark, and whether a quotation closed."""
    following, quoted = at + 1, False
    while following < len(texts) and texts[following] in CLOSERS:
        # A straight mark closes where no space parts it from what it closes.
        if texts[following] in STRAIGHT and doc[following - 1].whitespace_:
            break
        quoted = quoted or texts[following] not in ")]}"
        following += 1
    # A footnote's number in brackets, a smile belong to the sentence before them.
    while following < len(texts):
        opened, *number = texts[following : following + 3]
        if opened == "[" and len(number) == 2 and number[0].isdigit() and number[1] == "]":
            following += 3
        elif opened in _SMILES:
            following += 1
        else:
            break
    return following, quoted


def _glued(texts: list[str], at: int, following: int) -> bool:
    """A lost space: "opt out.The state" ends a sentence, "Newsfeed.Com" doesn't."""
    before, after = texts[at - 1] if at else "", texts[following]
    if following > at + 1:
        return after[:1].isupper() or after in OPENERS
    if texts[at] not in ENDS or not before.islower() or len(before) < 2:
        return False
    return texts[at] != "." or after.lower() in STARTERS


def _ends(texts: list[str], at: int, begin: int, first: int, quoted: bool, opened: bool) -> bool:
    """Whether the mark at ``at`` ends the sentence begun at ``begin``, given the first word that follows."""
    text, word = texts[at], texts[first]
    if text in ENDS and text != ".":
        return _after_strong(texts, at, first, quoted)
    before = texts[at - 1] if text == "." and at > begin else text
    abbreviation = (before + ".").lower() if text == "." else text.lower()
    if word[:1].islower():
        return text == "." and not quoted and _plain_word(before) and not opened and abbreviation not in _KNOWN
    if abbreviation in _TITLES:
        return False
    if not word[:1].isalnum() and not opened and word not in _OPENING_SIGNS:
        return word[:1] in "(["
    if text == "." and _numbers_item(texts, at, begin):
        return False
    if abbreviation in _REFERENCES or (before.lower() in ("no", "nos") and _numbered(texts, first)):
        return False
    if word[:1].isdigit() and (abbreviation in _ORDINARY or text in MONTHS):
        return False
    if _INITIALS.fullmatch(abbreviation) or abbreviation in _ORDINARY:
        return _after_abbreviation(texts, at, begin, first)
    if text != "." and not quoted:
        return word.lower() in STARTERS or opened
    return True


_KNOWN = _TITLES | _REFERENCES | _ORDINARY


def _after_strong(texts: list[str], at: int, first: int, quoted: bool) -> bool:
    """After "?", "!" or an ellipsis: not before a small letter, nor before who said it."""
    word = texts[first]
    if word[:1].islower():
        return texts[at] == "?" and not quoted and texts[at + 1] not in CLOSERS
    if word in (",", ";", ":", "-", "–", "—", "--"):
        return False
    if quoted and texts[at] not in ("…", "..."):
        return not any(texts[i].lower() in SPEECH for i in range(first, min(first + 4, len(texts))))
    return True


def _plain_word(text: str) -> bool:
    """A word that no abbreviation looks like: small letters, long enough, with a vowel."""
    return len(text) > 3 and text.isalpha() and text.islower() and any(letter in "aeiouy" for letter in text)


def _numbered(texts: list[str], first: int) -> bool:
    """After "No.": a number or a file number ("5", "C0576", "F-2014-20439")."""
    code = "".join(texts[first : first + 3]) if texts[first].isupper() else texts[first]
    return any(letter.isdigit() for letter in code)


def _numbers_item(texts: list[str], at: int, begin: int) -> bool:
    """The period belongs to the number or letter of a list item, a question or a section that opens the sentence."""
    opening = [text for text in texts[begin:at] if not text.isspace()]
    if len(opening) == 2 and opening[0].lower() in _HEADINGS:
        del opening[0]
    return len(opening) == 1 and bool(_LIST_NUMBER.fullmatch(opening[0]))


def _after_abbreviation(texts: list[str], at: int, begin: int, first: int) -> bool:
    """After initials and "Inc.", "p.m.", "U.S.": only before a word that opens sentences and no names."""
    text = texts[at]
    word = texts[first]
    if at == begin and len(text) == 2:  # "Q. Can a county opt out?", "A. No."
        return False
    if word.lower() not in STARTERS or (word.isupper() and len(word) > 1):
        return text.lower() == "etc." and word[:1].isupper()
    single = len(text) == 2 or text == "."
    # "John A. In"? An initial after a name is followed by a surname, unless a plain opener follows.
    return not single or word in ("The", "He", "She", "It", "They", "We", "This", "In", "But", "However", "That", "If")
