"""Who is said to say it: reporting clauses in all their forms, found in the sentence's surface.

"X said that …", "…, X said", "“…,” said X", "X, the director, wrote", "according to X", "in X's view", "X's letter
says", "I was told by X that …". Each yields a frame: the words that name the source, the verb, and the stretch that it
reports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from foia_scan.statements.quotations import Quotation
from foia_scan.statements.saying.at_a_loss import ONE_AND_ANOTHER, at_a_loss
from foia_scan.statements.saying.before_the_verb import (
    ALL_BUT,
    ANYBODY,
    CLOSED,
    DEALT_WITH,
    FROM_ITS_WRITER,
    FROM_THEIR,
    KNOWS,
    NAMELY,
    NO_ONE,
    NOT_YET_HEARD,
    OF_A_HOUSE,
    OF_OURS,
    SAYS_WHAT,
    SENT_TO,
    SINCE_WHEN,
    THROUGH,
    TO_SOMEBODY,
    WHAT_IT,
    WISHED_FOR,
    it_was,
    passed_over,
    tells_nothing,
)
from foia_scan.statements.saying.frame import Frame
from foia_scan.statements.saying.masking import mask, unmasked
from foia_scan.statements.saying.naming_words import ADVERBIAL, CAPITALS, PRONOUN, noun_phrase
from foia_scan.statements.saying.papers_given import PUT_OUT, whose_paper
from foia_scan.statements.saying.papers_that_grant import papers_that_grant
from foia_scan.statements.saying.passives import MIGHT_BE, passive, represented
from foia_scan.statements.saying.saying_verbs import CALLER, UNSAID, VERB
from foia_scan.statements.saying.saying_words import (
    AGAINST_WHAT,
    ANSWER_WAS,
    GOES_ON,
    HANDED,
    HEARD_FROM,
    LEADING_TIME,
    NAME_IN_BODY,
    NO_REPORT,
    OFFICER_OF,
    PAPER_AND_MORE,
    PASSIVE,
    PRESENT_VERB,
    REACHED,
    REPRESENTED,
    SAID_AT_THE_END,
    SENT_PAPER,
    SO_SAYS,
    THE_ONE_ASKED,
    WROTE_LAW,
)
from foia_scan.statements.saying.set_phrases import set_phrases
from foia_scan.statements.saying.subjects import (
    ISSUED_SAYING,
    NOT_A_SOURCE,
    antecedent,
    content_before,
    displaced,
    said_last,
    shared_subject,
)
from foia_scan.statements.saying.views import LEFT_BOUND, according, views
from foia_scan.states import STATES

_NOUN = re.compile(r"(?i)\s+(?:may|can|could|will|would|should|must|is|are|was|were|of|from|to be)\b")
"""What follows a noun ("answers", "reports", "claims"), not a verb of saying."""
_ONLY_SAYS = re.compile(
    r"sa(?:id|ys)|speaks?|spoke|t(?:old|ells)|wr(?:ote|ites)|testified|explained|insisted|argued|declared"
)
"""Verbs that are no noun: "he said of the plan"."""


def _only_says(verb: str, follows: str) -> bool:
    """Whether a word is no noun there: "he said of the plan", "she maintained from the start"."""
    return _ONLY_SAYS.fullmatch(verb) is not None or (verb.endswith("ed") and follows.split()[0] in ("from", "of"))


_PASSIVE_BE = re.compile(r"(?i)\b(?:is|are|was|were|be|been|being)(?:\s+\w+ly)?\s*$")


def frames(text: str, quotes: tuple[Quotation, ...], bodies: re.Pattern[str] | None = None) -> tuple[Frame, ...]:
    """The reporting clauses of a sentence, in order of their verbs. Words inside quotation marks report nothing.

    ``bodies`` finds the names of organizations, which are kept whole ("Immigration and Customs Enforcement said")."""
    masked = mask(text, quotes, bodies)
    found: list[Frame] = []
    told = [
        m
        for m in PASSIVE.finditer(masked)
        if not (MIGHT_BE.search(masked[: m.start()]) or ONE_AND_ANOTHER.match(m["tail"]))
    ]
    passives = [m.span() for m in told]
    found += [passive(m, masked[: m.start()], len(text)) for m in told]
    found += [represented(m, len(text)) for m in REPRESENTED.finditer(masked)]
    for match in VERB.finditer(masked):
        if any(a <= match.start("verb") < b for a, b in passives):
            continue
        frame = _verb_frame(text, masked, match)
        if frame:
            found.append(frame)
    if (unsaid := UNSAID.match(masked)) and not any(f.verb_start <= unsaid.end("verb") for f in found):
        source = "I" if unsaid["mine"] else CALLER
        end = unsaid.end("verb")
        found.append(Frame(source, "", unsaid["verb"].lower(), unsaid.start("verb"), end, end, len(text), "before"))
    for match in ANSWER_WAS.finditer(masked):
        end = match.end()
        found.append(Frame(THE_ONE_ASKED, "", "the answer", match.start(), end, end, len(text), "before"))
    for match in HEARD_FROM.finditer(masked):
        np = match.group("np").strip()
        if NOT_YET_HEARD.search(masked[: match.start()]) or SINCE_WHEN.match(np):
            continue
        if re.match(r"(?:it|this|these|them)\b", np):
            reader = _READER.search(masked[: match.start()])
            np = reader["who"] if reader else np  # what the reader takes from it
        np, role = (match["named"], np) if match["named"] else (_SINCE.sub("", np), "")
        found.append(Frame(np, role, "heard from", match.start(), match.end(), match.end(), len(text), "passive"))
    for match in SO_SAYS.finditer(masked):
        begin, end = match.span("verb")
        found.append(Frame(match["np"].strip(), "", match["verb"], begin, end, 0, match.start(), "after"))
    for match in GOES_ON.finditer(masked):
        begin, end = match.span("verb")
        found.append(Frame(match["np"].strip(), "", match["verb"], begin, end, 0, len(text), "after"))
    told_already = {f.verb_start for f in found}
    lets = (one for one in papers_that_grant(masked) if one[3] not in told_already)
    for who, role, verb, begin, end in (*set_phrases(masked), *lets):
        found.append(Frame(who, role, verb, begin, end, end, len(text), "before"))
    for who, verb, begin, end, behind in at_a_loss(masked):
        found.append(
            Frame(who, "", verb, begin, end, 0 if behind else begin, len(text), "view" if behind else "before")
        )
    found += according(masked)
    found += views(masked)
    found = [_inside_parentheses(f, masked) for f in found]
    found.sort(key=lambda f: f.verb_start)
    found = [f for f in found if not _only_names_the_paper(f, found, masked)]
    if text.isupper():
        found = [replace(f, source=f.source.upper()) for f in found]
    return tuple(replace(f, source=unmasked(f.source), role=unmasked(_ABOVE_IT.sub("", f.role))) for f in found)


_ABOVE_IT = re.compile(r"^.*\bover the signature of\s+(?:the\s+)?")
""" "A letter over the signature of the clerk, Ann Roe, told him": the office alone."""


def _inside_parentheses(frame: Frame, masked: str) -> Frame:
    """ "The clerk (I have found her card) said that …": what stands in parentheses reports nothing behind them."""
    opened = masked.rfind("(", 0, frame.verb_start)
    closed = masked.find(")", frame.verb_start)
    inside = opened >= 0 and closed >= 0 and ")" not in masked[opened : frame.verb_start]
    return replace(frame, end=min(frame.end, closed)) if inside else frame


_IN_A_PAPER = re.compile(
    r"\b[Ii]n\s+(?:an?|one|another)\s+(?:[\w-]+\s+){0,2}?(?:letter|memo(?:randum)?|e-?mail|message|note|notice|bulletin|statement|filing|reply)"
    r"\s+(?:that|which)\s+$"
)


def _only_names_the_paper(frame: Frame, found: Sequence[Frame], masked: str) -> bool:
    """ "The port said the same in a letter that gave the steps": whoever said it gave them."""
    paper = _IN_A_PAPER.search(masked[: frame.verb_start])
    outer = [f for f in found if f.kind == "before" and f.source and paper and f.verb_end <= paper.start()]
    return paper is not None and bool(outer) and " that " not in masked[outer[-1].verb_end : paper.start()]


_CONDITION = re.compile(r"\W*(?:If|Unless)\s(?!.*,\s+(?:the|then|we|I|he|she|they|it|[A-Z])\b)")
"""What somebody may say some day: "If the port, by whichever officer, tells us that it will not"."""
_RELATIVE = re.compile(
    r"(?:went|goes|came|was|were|is|are|has|had|have|runs?|ran|operates|manages|administers|oversees|\w+ed)\b"
)
_LETTERS_BEFORE_WHO = re.compile(r"\s\([A-Z]{2,6}\)(?=,\s+who\b)")
""" "Ann Roe at the Bureau of Harbors (BOH), who told me"."""
_SIGNED = re.compile(
    r"(?!(?i:I|we|you|he|she)\s)(?:[\w’'.-]+\s+){1,5}?(?:(?:have|has|had|both)\s+)?signed\b[^,;:“”\"]{0,40}$"
)
_OUR_SIDE = re.compile(
    rf"(?:I|[Ww]e|[Tt]he\s+(?:[Ss]tate|[Cc]ounty|[Cc]ity|[Gg]overnor|[Ss]heriff|[Bb]oard|[Cc]ommonwealth)|(?:[Tt]his|[Oo]ur|[Mm]y|[Hh]is|[Hh]er)\s+\w+|{'|'.join(STATES)})"
    r"(?:\s+\w+)?\s+(?:(?:has|had|both)\s+)?signed\b"
)
""" "The agreement that the State signed says that it may leave": so its reader finds, as of any law."""
_CONTRACT = re.compile(
    r"(?P<paper>\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\s+(?:[a-z]+\s+){0,2}?(?:agreement|memorandum|contract|MO[AU]|paper))\s*$"
)
""" "The agreement that your people signed in June says": the agreement says so."""
_WE_SIGNED = re.compile(rf"\b(?:agreement|memorandum|contract|MO[AU]|paper)\s+(?:that\s+|which\s+)?{_OUR_SIDE.pattern}")
_THAT_STATES = re.compile(
    r"\b(?:said|says|told|tells|wrote|writes|stated|insisted|argued|explained|added|announced|warned|testified)\b(?:(?!\bthat\b)[^.;:])*\bthat\s+$"
)
_LEADING_PLACE = re.compile(r"^\W*(?:\(?\w{1,3}[.)]\s+)?(?:On|In|At)\s[^,]{3,40}(?:_\s\d{4})?,\s+")


def _verb_frame(text: str, masked: str, match: re.Match[str]) -> Frame | None:
    begin, verb_start, verb_end = match.start(), match.start("verb"), match.end("verb")
    left = masked[:begin].rstrip()
    if text.startswith((", which ", ", who "), len(left)) and OF_A_HOUSE.search(left):
        left += ","  # what is told of the house, or of who is of it, closes the apposition
    left = it_was(left)
    called = _NAMED_ASIDE.search(left)
    left = re.sub(r"(?<=[\w.])\s+\([^()]{2,40}\)$|(?<=_\s\d{4}),$", "", left)
    verb = match.group("verb").lower()
    participle = verb.endswith("ing") and left.endswith(",")
    if tells_nothing(verb, left, masked, text, verb_end):
        return None
    left = passed_over(verb, left, masked, text, verb_end)
    if verb == "states" and _THAT_STATES.search(masked[: match.start("verb")]):
        return None  # "She said in a statement on Monday that states do not get to choose"
    noun_of_it = verb in _NOUNS and (FROM_THEIR.search(left) or _OF_SUCH.search(left))
    if WHAT_IT.search(left) or noun_of_it or WROTE_LAW.match(text[verb_start:]):
        return None
    of_paper = left.endswith("that") and SENT_PAPER.search(left[:-4].rstrip(" ,")) is not None
    if (
        (re.search(r"\w[’']s$|s[’']$", left) and not re.match(r"\s+that\b", masked[verb_end:]))
        or ((NO_REPORT.search(left) or AGAINST_WHAT.search(left)) and not of_paper)
        or (" " not in verb and (noun := _NOUN.match(masked[verb_end:])) and not _only_says(verb, noun.group()))
        or (not verb.endswith("ing") and _PASSIVE_BE.search(left))
    ):
        return None
    opens_quote = bool(re.match(r"(?:(?!,\s+(?:and|but)\b)[^.;]){0,60}?[:,]?\s*[“\"]", text[verb_end:]))
    left = _LETTERS_BEFORE_WHO.sub(lambda letters: " " * len(letters.group()), left)
    bounds = list(LEFT_BOUND.finditer(left + " "))
    chunk_start = bounds[-1].end() if bounds else 0
    chunk = LEADING_TIME.sub(
        "",
        re.sub(
            r"^\W*(?:(?:\d{1,2}|[a-z])[.)]\s+)?(?:So|And|But|Then|Now|Still|Also|Yet|Well|Anyway)\s+(?=\S)|"
            r"^(?:\d{1,2}|[a-z])[.)]\s+",
            "",
            left[chunk_start:].strip(),
        ),
    )
    bound = bounds[-1].group().strip().lower() if bounds else ""
    if bound in ("if", "unless", "until", "till") and (
        (not content_before(text, left, chunk_start) and re.fullmatch(PRESENT_VERB, verb))
        or (
            re.fullmatch(rf"{PRESENT_VERB}|instructs?|thought|believed?|thinks?", verb)
            and not SAYS_WHAT.match(text[verb_end:])
        )
    ):
        return None
    if bound == "whom" and KNOWS.fullmatch(chunk):
        chunk = antecedent(left, bounds)
    elif bound in ("who", "which") and not _OWN_SUBJECT.match(chunk):
        chunk = antecedent(left, bounds)
        if NO_ONE.match(chunk):
            return None  # "No sheriff will be activated who tells us that …"
        if (ANYBODY.match(chunk) or WISHED_FOR.search(chunk)) and verb in (
            "believes",
            "thinks",
            "understands",
            "feels",
            "finds",
            "holds",
        ):
            return None  # "a sheriff who believes what he was told"
        if ANYBODY.match(chunk) and re.fullmatch(PRESENT_VERB, verb) and not SAYS_WHAT.match(text[verb_end:]):
            return None
    elif bound == "that" and not chunk and (paper := SENT_PAPER.search(left[: bounds[-1].start()].rstrip(" ,"))):
        handed = HANDED.search(left[: paper.start("paper")])
        of_somebody = re.search(r"\b(?:from|by|of)\s+[A-Z]", paper["paper"])
        chunk = (
            paper["paper"]
            if of_somebody or not handed
            else shared_subject(_LEADING_PLACE.sub("", left[: paper.start("paper")]))
        )
    elif bound == "," and TO_SOMEBODY.match(chunk) and (sent := SENT_TO.search(left[: bounds[-1].start()])):
        chunk = sent["paper"]  # "His e-mail of May 2, to the clerk, reads": not the clerk's
    elif bound == "that" and _SIGNED.match(chunk) and (contract := _CONTRACT.search(left[: bounds[-1].start()])):
        if _OUR_SIDE.match(chunk):
            return None
        chunk = contract["paper"]
    elif bound == "that" and _RELATIVE.match(chunk):
        chunk = LEADING_TIME.sub("", left[bounds[-2].end() if len(bounds) > 1 else 0 : bounds[-1].start()].strip())
    elif (
        not chunk
        and bound == ","
        and participle
        and (paper := FROM_ITS_WRITER.search(left))
        and not DEALT_WITH.search(left[: paper.start()])
    ):
        chunk = paper["paper"]
    elif not chunk and (
        bound in ("and", "but") or (bound == "," and (participle or REACHED.search(left[: bounds[-1].start()])))
    ):
        chunk = shared_subject(left[: bounds[-1].start()])
    elif chunk in ("in", "by") and bound == "," and verb.endswith("ing"):
        chunk = shared_subject(left[: bounds[-1].start()])  # "His letter ended it, in stating that …"
    elif not chunk and bound in (":", "–", "—") and (label := _LABEL.fullmatch(left[: bounds[-1].start()])):
        chunk = label["who"]
    chunk = chunk.rstrip(" -") if chunk.endswith(" -") or chunk.endswith(" --") else chunk
    if verb.endswith("ing") and (issued := ISSUED_SAYING.match(chunk)):
        chunk = issued["who"]
    if not chunk and left.endswith(",") and (put_out := PUT_OUT.search(left)):
        return Frame(put_out["who"].strip(), "", verb, verb_start, verb_end, verb_end, len(text), "before")
    if not chunk and re.fullmatch(PRESENT_VERB, verb) and _CONDITION.match(left):
        return None
    if not chunk:
        if (found := displaced(masked, left, verb, verb_end)) is None:
            return None
        who, role, after = found
        if after or said_last(text, masked, who, verb_start, verb_end):
            return Frame(who, role, verb, verb_start, verb_end, 0, len(text), "after")
        return Frame(who, role, verb, verb_start, verb_end, verb_end, len(text), "before")
    if whose := whose_paper(left):
        return Frame(whose, "", verb, verb_start, verb_end, verb_end, len(text), "before")
    if through := THROUGH.match(text[verb_end:]):
        end = verb_end + through.end()
        return Frame(through["who"].strip(), "", verb, verb_start, end, end, len(text), "before")
    if put_out := PUT_OUT.search(left):
        who = put_out["who"].strip()
        return Frame(who, "", verb, verb_start, verb_end, verb_end, len(text), "before")
    paper = PAPER_AND_MORE.match(chunk)
    whole = (bound == "which" and _OWN_PAPER.search(chunk)) or (paper and paper["rest"] and not PRONOUN.search(chunk))
    whole = whole and re.match(r"(?i)(?:in|by|on|at|to|through|with|under)\s", chunk) is None
    np = chunk if whole else noun_phrase(chunk)
    if not np or NOT_A_SOURCE.match(np) or _WE_SIGNED.search(np):
        return None
    if re.search(r"(?i)\bwhat\s*$", chunk[: chunk.rfind(np)]) and not NAMELY.match(masked[verb_end:]):
        return None
    if np.startswith("our ") and (of_ours := OF_OURS.search(chunk)):
        np = of_ours["who"]
    if all_but := ALL_BUT.search(left):
        np = all_but["all"]
    np = re.sub(r"(?i)^(I|we|you|he|she|they|it)['’](?:ve|d|m|re|s|ll)$", r"\1", np)
    if called and _OFFICE_ALONE.match(np):
        return Frame(called["name"], np, verb, verb_start, verb_end, verb_end, len(text), "before")
    role = ""
    if (
        bounds
        and bounds[-1].group() == ","
        and re.match(r"(?i)(?:an?|the|its|his|her|who)\s", chunk)
        and (chunk.lower().startswith("who ") or CLOSED.search(text[:verb_start]))
        and not re.match(
            r"(?i)the (?:official|spokes|sheriff|agency|letter|paper|secretary|director|(?:very )?same\b)", chunk
        )
    ):
        earlier = left[: bounds[-1].start()]
        officer = OFFICER_OF.search(earlier)
        name = NAME_IN_BODY.search(earlier) or CAPITALS.search(earlier)
        if officer:
            np, role = officer["np"], chunk
        elif (
            name
            and " " in name.group().strip()
            and not re.match(r"Members? of\b", name.group())
            and not ADVERBIAL.match(name.group())
        ):
            np, role = name.group().strip(), chunk
    before_is_content = content_before(text, left, chunk_start)
    trailing = SAID_AT_THE_END.match(masked[verb_end:])
    goes_on = re.match(r"[^.;,]{0,40}\bthat\b", masked[verb_end:])
    if before_is_content and trailing and not opens_quote and not goes_on:
        return Frame(np, role, verb, verb_start, verb_end, 0, len(text), "after")
    asked = _WAS_ASKED.match(text[:verb_start].rstrip()) is not None
    start = 0 if asked or (before_is_content and re.search(r"[”\"]\s*$", text[:chunk_start].rstrip(" ,"))) else verb_end
    return Frame(np, role, verb, verb_start, verb_end, start, len(text), "before")


_NAMED_ASIDE = re.compile(
    r"\s\((?P<name>(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})(?:[;,][^()]*)?\)$"
)
_OFFICE_ALONE = re.compile(r"(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[a-z]")
"""Whose name stands in parentheses behind the office: "the county clerk (Ann Roe; I have her card) said"."""
_SINCE = re.compile(
    r"\s+(?:(?:this|last|yesterday)\s+(?:morning|afternoon|evening|night|week|month|year|\w+day)|yesterday|today|on\s+\w+day)$"
)
"""When somebody heard it, behind from whom: "from the clerk this morning"."""
_READER = re.compile(r"\b(?P<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:\w+\s+)?$")
_OF_SUCH = re.compile(
    r"\b(?:different|conflicting|contradictory|inconsistent|differing|opposite|various|several|many|more|other|such|clear|straight|"
    r"two|three|four|five|six)\s*$"
)
""" "The port gave four different answers to the question whether …": no verb."""
_NOUNS = ("remarks", "reports", "claims", "answers", "notes", "reply", "replies")
_LABEL = re.compile(
    r"\W*(?:\w{1,2}[.)]\s+)?(?P<who>[A-Z][\w’'.-]*(?:\s+(?:(?:of|for|and)\s+)?(?:the\s+)?[A-Z][\w’'.-]*){0,6})(?:\s*\([^()]{2,30}\))?\s*"
)
"""A name before a colon, as lists and notes have it: "State Police: advise that …"."""
_OWN_SUBJECT = re.compile(r"(?:(?i:I|we|you|he|she|they|it|the|an?|his|her|its|their|our|your|my|this|that)\b|[A-Z])")
_OWN_PAPER = re.compile(
    r"[’']s?\s+(?:own\s+)?(?:\w+\s+){0,2}?(?:letter|memo|memorandum|e-?mail|opinion|statement|brief|report|note|"
    r"paper|testimony)\b"
)


_WAS_ASKED = re.compile(
    r"\W*(?:When\s+|Being\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b[^,;]{3,90},\s+(?!and\b)[^,;]{2,60}$|"
    r"\W*(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+asked\s+(?:(?:him|her|them)\s+)?(?:could|can|may|might|whether|if)\b[^,;]{3,90},\s+and\s+[^,;]{2,40}$"
)
"""The question in front of who answers it: "Asked whether a county may leave, Roe said that it may"."""
