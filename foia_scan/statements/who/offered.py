"""Quotations that no clause attributes: words that the writer offers for use, and words whose author is named beside
them."""

from __future__ import annotations

import re

from foia_scan.statements.quotations import Quotation
from foia_scan.statements.sentences import sentences
from foia_scan.statements.writers.own_voice import Setting

_OFFERED = re.compile(
    r"(?i)(?:\b(?:send|use|say|read|give|tell)\b[^.“”\"]{0,40}\b(?:this|these|the following|below|instead)\b|"
    r"\b(?:may|can|should) be (?:given|sent|used|said|quoted)\b|\bif (?:pressed|pushed|asked)\b|"
    r"\b(?:propose|plan|intend|would like|want) to (?:send|say|use|give)\b|\bfor (?:today['’]s|tomorrow['’]s|"
    r"your) (?:calls?|use|okay|OK|approval|review|clearance|signature|edits|comments?)\b|"
    r"\bproposed (?:reply|answer|response|language|wording|text|statement|line)\b|"
    r"\b(?:use|say|stick to|keep to)\b[^.“”\"]{0,40}\b(?:one|no others?|only)\b(?:[^.“”\"]{0,20}"
    r"\b(?:formula|sentence|line|words?|other)\b|$)|"
    r"\breplace (?:it|that|this|them|the [^.“”\"]{3,40}?) with\b|\b(?:say|write|put|try) (?:this )?instead\b|"
    r"\b(?:should|ought to|could|would|might|must|will) (?:now |then |simply |instead )?(?:read|say)\b|"
    r"\b(?:make|have|let) (?:it|this|that|the [^.“”\"]{3,40}?) (?:read|say)\b|"
    r"\b(?:my|our) (?:\w+ )?(?:language|wording|version|text|draft|edit|suggestion|proposal|line)s? "
    r"(?:is|are|was|were|would be|reads?|says?)\b|\b(?:change|amend|edit|revise|shorten) (?:it|that|this) to\b|"
    r"\b(?:have|here (?:are|is)|is|are) (?:one|two|three|four|the|my|your) (?:[a-z]+ )?(?:sentences?|paragraphs?|"
    r"lines?)\b|"
    r"\b(?:here (?:is|are)|here['’]s|(?:I|we) (?:have|can offer|offer|suggest|propose|(?:have )?drafted)) (?:an?|some) "
    r"(?:[a-z]+ ){0,2}(?:sentence|paragraph|line|answer|response|draft|version|formula|try|stab)s?"
    r"(?=[:,]|\s*$|\s+(?:for|to|on|in|at|about|below|as|if|when|with|(?:(?:that|which)\s+)?(?:you|we|I))\b)"
    r"(?![^“”\"]*\b(?:from|by|of)\s+(?:the\s+|an?\s+|his\s+|her\s+)?[A-Za-z])|"
    r"\bwhat (?:I|we) have\b[^.“”\"]{0,20} is (?:this|the following|below)\b|"
    r"\bwhat (?:I|we) (?:can|could|would) (?:live with|say|use|offer|clear|send|stand behind)\b|"
    r"\byour (?:[a-z]+ )?(?:sentence|paragraph|line|answer)s? (?:is|are) below\b)[^“”\"]{0,120}$"
)
FOR_USE = re.compile(
    r"\b[Ff]or\s+(?:when|whenever|if)\s[^.;:“”\"]{3,60}\b(?:calls?|asks?|writes?|rings?|wants?\s+to\s+know)\b[^.;:“”\"]{0,30}:\s*[“\"]$|"
    r"\b[Ss]omething\s+(?:like|along\s+(?:the|these)\s+lines(?:\s+of)?)(?:\s+this)?:\s*[“\"]$|"
    r"(?:^|[.;,]\s+|\n)\W*(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)\s+(?:sentence|line|word)s?\s+for\s+[^.;:“”\"]{2,30}:\s*[“\"]$|"
    r"(?:^|[.;,]\s+|\n)\W*(?:[Ll]ines?\s+|[Ww]ords\s+)?[Tt]o\s+(?:use|say)\b[^.;:“”\"]{0,40}:\s*[“\"]$|"
    r"(?:^|[.;]\s+|\n)\W*(?:[Oo]n|[Ff]or)\s+(?:the\s+record|background):\s*[“\"]$|"
    r"\b(?:[Ff]or\s+attribution|[Aa]ttribut(?:able|ed))(?:\s+to\s+me)?(?:\s+by\s+name)?:\s*[“\"]$|"
    r"\b[Hh]ere(?:['’]s|\s+is)\s+(?:mine|ours|what\s+(?:I|we)\s+(?:have|would\s+say))\b[^.;:“”\"]{0,40}:\s*[“\"]$|"
    r"\b[Ff]rom\s+me(?:,?\s+by\s+name|,?\s+on\s+the\s+record)?:\s*[“\"]$|"
    r"\bI(?:['’]d|\s+would)\s+(?:rather\s+|only\s+|just\s+)?(?:put|say|phrase|word|write)\b[^.;:“”\"]{0,40}:\s*[“\"]$"
)
"""Words that the writer of a mail has ready, or gave out: "For when the mayor calls: “…”", "To use from now on: “…”",
"On the record: “…”", "I would put it more gently: “…”"."""
_WORDS_OF = re.compile(
    r"\b(?:signed by|(?:quote|line|comment|words?|something|sentence)\b[^.;:“”\"]{0,40}\s(?:by|from))\s+(?:an?\s+)?"
    r"(?P<who>(?!(?:h(?:is|er)|my|our|its|their|the)\s)(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Col)\.\s+)?[^.;:,“”\"]{3,60})(?:,[^.;:“”\"]{0,60})?[:.]\s*[“\"]?\s*$"
)
_PASTED = re.compile(
    r"\b(?!(?:Read|See|Find|Note|Use|Here)\b)(?P<who>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][\w’'-]*[a-z](?:\s+[A-Z][\w-]+){0,2})['’]s\s+(?:own\s+)?(?:\w+\s+)?"
    r"(?:log|notes?|e-?mail|message|memo|letter|answer|reply|report|entry)\b[^.;:“”\"]{0,30}\b"
    r"(?:pasted|copied|below|underneath|attached|in full)\b[^.;:“”\"]{0,20}[:.]\s*[“\"]?\s*$"
)
"""Whose paper the writer has put under his own words: "Ann's log, pasted below. “…”"."""
_PAPER_WORDS = (
    r"(?:slide|letter|memo|memorandum|note|card|e-?mail|message|statement|brochure|"
    r"testimony|answer|reply|report|talk|draft)s?"
)
_SAID_BY = re.compile(
    r"\W*(?:That|Those|[Tt]he words|Those words|These words|This)\s+(?:was|were|is|are|came from|belong(?:s|ed)? to)\s+"
    r"(?P<who>(?:(?:the\s+)?[A-Z][\w.-]*\s?(?:(?:of|for)\s+)?){1,5}?)(?:['’]s?)?(?=[,.;]|\s+(?:on|in|at|from)\b)"
)
"""The sentence behind a quotation that tells whose it was: "The words were Mayor Roe's, from the chair."."""


_FROM_YOURS = re.compile(
    r"\W*(?:[Tt]hat|[Tt]his|[Ii]t)\s+(?:is|was|comes|came)\s+(?:from|out\s+of)\s+(?P<who>your\s+(?:own\s+)?(?:(?:agency|department|"
    rf"office|bureau)['’]s\s+)?(?:own\s+)?(?:[\w-]+\s+)?{_PAPER_WORDS}|"
    rf"(?:the\s+)?[A-Z]{{2,6}}['’]s\s+(?:own\s+)?(?:[\w-]+\s+)?{_PAPER_WORDS})\b"
)
""" "“…” That is from your agency's letter to the port."."""
_SOURCE_LINE = re.compile(
    r"\W*(?P<who>[A-Z][\w.&’'-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w.&’'-]*){0,6})(?:,\s+[A-Z][^,.;]{2,30})?,\s+"
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:\d{1,2},\s+)?)?(?:19|20)\d\d\s*(?:[.;]|$)"
)
"""Where they come from, told right behind them: "“…” ICE, June 2010."."""


def _before_mark(quotation: Quotation, setting: Setting) -> str:
    """The text before the mark that opens the quotation, which may stand in an earlier sentence."""
    text = setting.passage.lead + setting.passage.text[: quotation.start]
    at = max(text.rfind("“"), text.rfind('"'))
    return text[:at] if at >= 0 else text


def offered(quotation: Quotation, setting: Setting) -> bool:
    """Whether a mail offers the quoted words for use, so that they are its writer's: "Send this instead: “…”"."""
    if setting.document.kind not in ("email", "memo"):
        return False
    whole = _before_mark(quotation, setting)
    before = whole.rstrip()
    if _THE_FOLLOWING.search(before) or _A_DRAFT.search(before):
        return True
    if _NUMBERED.search(before) and _USE_THESE.search("\n\n".join(before.split("\n\n")[-_LIST:])):
        return True
    if _ANOTHERS_DRAFT.search(before):
        return False
    if whole.endswith("\n\n") and _FOR_COMMENT.search(" ".join(sentences(before.rsplit("\n\n", 1)[-1])[-2:])):
        return True
    last = sentences(before.rsplit("\n\n", 1)[-1])[-1:]
    return bool(last) and _LEADS_IN.search(before) is not None and _OFFERED.search(last[0]) is not None


_THE_FOLLOWING = re.compile(
    r"\b[Tt]he\s+following\s+(?:is|are|shall\s+be|will\s+be)\s+(?:the|our|your)\s+(?:[a-z]+\s+){0,2}?(?:answer|response|reply|line|text|statement|"
    r"language|wording|position)s?\b[^“”\"\n]*$"
)
""" "The following is the answer to whoever asks.", before what the writer lays down."""
_A_DRAFT = re.compile(
    r"(?:^|\n)\W*(?:DRAFT|(?:[Dd]raft|[Pp]roposed|[Ss]uggested)\s+(?:text|language|reply|response|statement|answer))[.:]$"
)
""" "DRAFT. “…”": what the writer puts to others."""
_NUMBERED = re.compile(r"(?:^|\n)\W*\d{1,2}[.)]\s+(?:On|About|If\s+asked\b|Re|Regarding)[^.:“”\n]{0,60}:$")
_USE_THESE = re.compile(
    r"\b(?:use|say|read)\s+(?:only\s+)?(?:the\s+following|these|this)\b|\bword\s+for\s+word\b|\b(?:approved|cleared)\s+(?:language|lines|text|"
    r"answers|points)\b"
)
_LIST = 8
"""Paragraphs of a list of lines that are laid down: "Use only the following. … 2. On towns that want out: “…”"."""
_ANOTHERS_DRAFT = re.compile(
    r"\b(?:draft|text|language|statement|reply|line)s?\s+(?:that\s+came\s+)?from\s+(?:the\s+)?[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,4}:$"
)
""" "It had a draft from the FBI:", above what the writer has not written."""
_FOR_COMMENT = re.compile(
    r"(?i)\b(?:comments?|edits?|objections?|changes?|red-?lines?|clearance)\s+(?:by|before|to\s+me|back|please|welcome|due|from\s+(?:you|all|everyone))\b|"
    r"\b(?:shout|holler|let\s+me\s+know)\s+if\s+(?:you|anyone|anybody)\s+objects?\b"
)
"""How words end above a paragraph that is put to others for their comments."""
_LEADS_IN = re.compile(r"(?:[:.,]|\b(?:is|are|be|reads?|with))$")
"""How words end before those that are offered."""


_WHOSE_PAPER = re.compile(
    r"(?:^|[.;,]\s+|\band\s+)\W*(?:(?P<who>(?:[Tt]he\s+[a-z]+|[A-Z][\w.-]+)(?:\s+[A-Z][\w.-]+){0,2})['’]s\s|"
    r"(?P<paper>(?:[Mm]y|[Oo]ur|[Yy]our)\s)"
    rf")(?:own\s+)?(?:[a-z]+\s+)?(?P<kind>{_PAPER_WORDS})(?:\s+(?:of|from|dated|to|for)\s[^.;:“”\"]{{2,40}})?:\s*[“\"]?$"
)
_WORDS_FROM = re.compile(
    r"[”\"]?,?\s+which\s+(?:is|are|was|were)\s+(?:the\s+(?:very\s+)?words?\s+of|taken\s+from)\s+"
    rf"(?P<paper>(?:our|my|your)\s)(?:[a-z]+\s+)?(?P<kind>{_PAPER_WORDS}|release)\b"
)


def paper_of(between: str, after: str) -> str:
    """Whose paper stands right before a quotation like a label ("Roe's slide from May: “…”": "Roe"; "My letter: “…”":
    "My letter") or behind it ("“…,” which are the words of our release"); "" if nobody's does."""
    match = _WHOSE_PAPER.search(between) or _WORDS_FROM.match(after)
    if match is None:
        return ""
    return match.groupdict().get("who") or match["paper"] + match["kind"]


def words_of(between: str, lead: str) -> tuple[str, str]:
    """Who is named right before a quotation as the one whose words or signature it bears, and the words that name them;
    ("", "") if nobody is."""
    last = sentences(lead.rsplit("\n\n", 1)[-1])[-1:]
    told_in = between if between.strip(' “"') else last[0] if last else ""
    match = _WORDS_OF.search(told_in)
    if match is None and (pasted := _PASTED.search(told_in)) and not _WRITTEN_TO.search(told_in[: pasted.start()]):
        match = pasted
    return (match["who"].strip(), told_in) if match else ("", "")


_WRITTEN_TO = re.compile(r"\b(?:to|on|about)\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?(?:[A-Z][\w’'-]*\s+)*$")
""" "My reply to Ann's letter, pasted below": it is the reply."""


_READS_IN = re.compile(
    r"\b(?:I['’]ll|I\s+will|[Ll]et\s+me|I['’]m\s+going\s+to|I\s+am\s+going\s+to|I['’]d\s+like\s+to|I\s+want\s+to)\s+(?:just\s+)?read\b"
)
_IS_FROM = re.compile(
    r"\b(?:[Tt]his|[Ii]t)\s+(?:is|was|comes|came)\s+from\s+(?P<who>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,2})|"
    r"\b(?P<they>He|She)\s+(?:sent|wrote|left|gave)\b"
)


def read_in(quotation: Quotation, setting: Setting) -> str | None:
    """Who wrote what somebody reads aloud within his own turn: "He sent a note. I'll read it. “…”"; "" where that is
    not told, None where nothing is read."""
    before = _before_mark(quotation, setting).rsplit("\n\n", 1)[-1]
    last = " ".join(sentences(before)[-3:])
    if setting.turn is None or _READS_IN.search(last) is None:
        return None
    told = list(_IS_FROM.finditer(last))
    return (told[-1]["who"] or told[-1]["they"]) if told else ""


_READ_OUT = re.compile(
    r"(?:^|[.;!?]\s+|\n)\W*(?P<who>(?:[Tt]he\s+)?[A-Z][^.;:“”\"\n]{2,70}?)\s+(?:(?:then|later|also|today)\s+)?"
    r"(?:read|issued|made|gave|released|put\s+out|offered|delivered|had)\s+(?:out\s+)?(?:(?:the\s+following|this)\b|(?:an?\s+)?"
    r"(?:\w+\s+)?statement\b)[^.;:“”\"\n]{0,160}[.:]\s*$"
)
"""Who reads a statement out, above the paragraphs that hold it: "The judge read the following on the steps."."""


def read_out(lead: str) -> str:
    """Who is told to read out what the quoted paragraphs hold, in the paragraph above them; "" if nobody is."""
    *above, here = lead.split("\n\n")
    while above and above[-1].lstrip().startswith(("“", '"')):
        here = above.pop()
    if not above or (here.strip() and not here.lstrip().startswith(("“", '"'))):
        return ""
    match = _READ_OUT.search(above[-1])
    return match["who"].strip() if match else ""


def said_by(after: str) -> str:
    """Whose words the sentence behind a quotation says they were; "" if it does not."""
    match = _FROM_YOURS.match(after) or _SAID_BY.match(after) or _SOURCE_LINE.match(after)
    return match["who"].strip() if match else ""


WHAT_CALLED = re.compile(
    r"\bwhat\s+(?P<who>[^,;:.“”\"]{2,40}?)\s+(?:(?:has|had|have)\s+)?(?:call(?:s|ed)|term(?:s|ed)|describe[sd]\s+as)\s*[“\"]$"
)
"""Whose word it is: "of what she called “this so-called choice”"."""
WHAT_THEY_SAID = re.compile(
    r"[,.]?[”\"]?,?\s+(?:is|was|are|were)\s+(?:(?:exactly|just|precisely|also)\s+)?(?:what|how)\s+"
    r"(?P<who>[^,;:.“”\"]{1,50}?)\s+(?:(?:has|had|actually|then|really)\s+)?(?:said|told|wrote|put|answered|replied)\b"
)
"""Whose words stand before: "“…,” is what the mayor said"."""
THEIR_WORDS_WERE = re.compile(
    r"\b(?P<who>(?:[Tt]he\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w’'-]*){0,3}|[Tt]he\s+[a-z]+|[Hh]is|[Hh]er)"
    r"(?:['’]s|(?<=s)['’])?\s+(?:(?:own|exact|very|actual)\s+){0,2}words(?:,\s+(?:which|that|as)\s[^,;:“”\"]{3,60},)?\s+(?:\w+\s+)?(?:were|are)(?:\s+these)?[,:]?\s*[“\"]$"
)
"""Whose words follow: "The mayor's words were, “…”"."""
NAME_BEFORE = re.compile(
    r"(?:^|[.;!?]\s+|\d[.)]\s+|\n\s*)\W*(?P<who>(?:[A-Z][\w’'-]*\.?\s+){0,3}[A-Z][\w’'-]+):\s*[“\"]$"
)
"""Somebody's name and a colon right before the quotation: "Mr. Menard: “…”"."""
YOUR_OWN = re.compile(
    r"\b(?:[Yy]our|[Oo]ur|[Tt]heir|[Ii]ts)\s+own\s+(?P<who>(?:Mr|Ms|Mrs|Dr|Sheriff|Chief|Director|Captain)\.?\s+(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+)"
    r"(?:,\s+[^:;“”\"]{2,50})?:\s*[“\"]$"
)
"""The same of one of theirs: "Your own Mr. Orr, last May, in the Courier: “…”"."""
SENT_THESE = re.compile(
    r"(?:^|[.;!?]\s+|\n)\W*(?P<who>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col)\.\s+|(?:The\s+)?[A-Z][a-z]+\s+){0,2}[A-Z][\w’'-]+)\s+"
    r"(?:e-?mailed|texted|faxed|messaged|cabled|wrote|telephoned|phoned|called)\s+(?:me|us|him|her|them|back|in)\b[^.;:“”\"]{0,60}:\s*[“\"]$|"
    r"(?:^|[.;!?,]\s+|\n)\W*(?P<giver>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})"
    r"(?:\s+of\s+[A-Z][\w’' -]{2,50}?)?"
    r"\s+(?:gave|offered|had)\s+(?:(?:me|us|him|her|them|reporters)\s+)?(?:one|this|it|an\s+answer|a\s+sentence|a\s+line):\s*[“\"]$"
)
"""Who sent or rang in the words that follow: "Sheriff Roe e-mailed me on Friday, before any of this: “…”"."""
