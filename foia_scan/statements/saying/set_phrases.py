"""Set phrases that tell whose words follow, where no subject stands beside a verb of saying.

"The sheet that ICE put out in May, in which …", "It quotes a recruiter, Ann Roe, as saying that …", "What she told me
was that …", "The explanation given by Ann Roe, its counsel, was that …", "Mr. Orr asked that the minutes show that …".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from foia_scan.dates.words import MONTH
from foia_scan.statements.saying.clerks_phrases import clerks_phrases
from foia_scan.statements.saying.papers_given import papers_handed_out
from foia_scan.statements.saying.saying_words import ISSUED, LEADING_TIME, QUOTED_AS
from foia_scan.statements.saying.subjects import shared_subject
from foia_scan.statements.saying.told_at_length import told_at_length
from foia_scan.told_by import ToldBy

_NP = r"(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?[^,;.:“”\"]{2,50}?"
_OFFICER = "sheriff|mayor|governor|chief|clerk|commissioner|director|secretary|port|county|city|state|bureau|department"
_WHAT_TOLD = ToldBy(
    r"(?:(?:^|[.;]\s+|\b[Bb]ut\s+|\b[Aa]nd\s+)\W*[Ww]hat\s+|\b(?:[Ii]t|[Tt]his|[Tt]hat)(?:['’]s|\s+is|\s+was)\s+what\s+)"
    rf"(?P<np>{_NP})\s+(?:(?:has|had|have|then|also|actually|really)\s+)*"
    r"(?P<verb>told|tells|said|says|wrote|writes|testified|answered|replied)"
    r"(?:\s+(?:me|us|him|her|them|the\s+[\w’'-]+))?(?:\s+(?:in|on|at|last|that)\s+[^,;.:“”\"]{3,40}?)?"
    r"(?:\s+(?:was|is)\s+(?:this:|that\b)|(?=,\s+word\s+for\s+word:|:\s*[“\"_]))"
)
"""The content behind a copula: "What the clerk told me was that …", "It is what the card says: …"."""
_WHAT_THEY_COULD = ToldBy(
    rf"(?:^|[.;]\s+)\W*What\s+(?P<np>{_NP})\s+(?:could|can|would|will)\s+(?P<verb>say|tell|confirm|promise)\b[^,;.:“”\"]{{0,40}}?\s+"
    r"(?:was|is)\s+that\b"
)
"""The same of what somebody could say: "What he could say for certain was that …"."""
_WHAT_THEY_SAID = ToldBy(
    rf"(?<!^)\bwhat\s+(?P<np>{_NP})\s+(?:(?:had|has|also)\s+)?(?P<verb>said|wrote|told|says|writes|testified|answered|repeated|stated|explained|promised|assured)\b"
    r"[^;.:“”\"]{0,60}?(?::(?=\s*[“\"])|,\s+(?:namely\s+)?that\b)"
)
"""Whose words follow: "You have read what the mayor said on May 3: “…”", "what Ann Roe told her in May, that …"."""
_THEIR_WORDS = ToldBy(
    r"(?P<np>(?:[Tt]he\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w-]+){0,3}|[Tt]he\s+[a-z]+)(?:['’]s|(?<=s)['’])\s+"
    r"(?:(?:own|exact|very|actual)\s+){0,2}words\s+(?:\w+\s+)?(?:were|are)(?:\s+these)?[,:]?(?=\s*[“\"])"
)
"""The same: "The mayor's words were, “…”"."""
_GIVEN_BY = ToldBy(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ne)\s+(?:\w+\s+)?(?:explanation|answer|reason|account|response|reply|reading|view|opinion|advice|position|stance|line|"
    r"assurance|promise|word)s?\s+(?:(?:that\s+was|which\s+was)\s+)?(?:given|offered|provided|advanced|supplied|received|put\s+forward|"
    r"taken|held|adopted|expressed|voiced)\s+"
    rf"(?:[^,;.:“”\"]{{2,40}}?\s+)?by\s+(?P<np>{_NP})(?:,\s+[^,;.:“”\"]{{3,60}},)?\s+(?:is|was)\s+that\b"
)
"""Who gave it: "the explanation given that day by Ann Roe, its press secretary, was that …"."""
_HAD_THEIR_WORD = ToldBy(
    rf"\b(?:had|has|have|got|received|given|holds?)\s+(?P<np>{_NP})(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?"
    r"(?:assurance|word|promise|pledge|guarantee)s?\b(?:\s+(?:in|on|of|from)\s[^,;.:“”\"]{2,30}?)?\s+that\b"
)
"""Whose word somebody has: "He had the clerk's promise in May that …"."""
_FOR_THE_RECORD = ToldBy(
    rf"(?P<np>{_NP})\s+(?:(?:then|also)\s+)?(?:asked|requested|wished|moved|directed|insisted)\s+(?:that\s+|to\s+have\s+)?the\s+"
    r"(?:minutes|record|journal)\s+(?:(?:should|to)\s+)?(?:show|reflect|note|state|record)(?:\s+(?:his|her|the|its)\s+"
    r"(?:\w+\s+)?(?:reasons?|view|opinion|position|objection|dissent)s?,?\s+(?:which\s+(?:is|was)|namely))?(?:\s+that)\b"
)
"""Who wants it written down: "Mr. Orr asked that the minutes show his reason, which is that …"."""
_AND_ANOTHER = re.compile(
    r"\bthat\b[^;.:“”\"]{5,160}?,?\s+(?:and|but|while)\s+(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Rep|Sen|Gov)\.\s+)"
    r"(?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+|the\s+(?:sheriff|mayor|governor|chief|captain|lieutenant|clerk|Sheriff|Mayor|"
    r"Governor|Chief))(?:,?\s+(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|the|some|several|few|on|in|"
    r"at|of|that|this|last|next|same|very|only|before|after|later|earlier|afterwards?|days?|weeks?|months?|years?|hours?|"
    r"day|week|month|year|morning|afternoon|evening|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|"
    r"March|April|May|June|July|August|September|October|November|December|\d{1,2}(?:st|nd|rd|th)?)[\s,]+){1,12}|\s+)that\b"
)
"""A second report without its verb: "Ms. Roe told me that we may, and Mr. Orr a week later that we may not"."""
_HAS_THEM_SAY = ToldBy(
    r"\b(?:has|have|had)\s+(?P<np>him|her|them|(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Rep|Sen|Gov)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)"
    r"\s+(?:saying|telling\s+[\w ]{2,20}|stating|answering)\s+that\b"
)
"""What a paper has somebody say: "the note of the call has her saying that …"."""
_DOWN_AS_SAYING = ToldBy(
    r"\b(?P<np>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2}|[Tt]he\s+(?:[\w-]+\s+){0,3}?[\w-]+|[A-Z]{2,6})"
    r"\s+(?:am|is|are|was|were)\s+(?:\w+\s+)?(?:down|recorded|reported|quoted|minuted|on\s+record|set\s+down|"
    r"put\s+down|noted|cited)\s+as\s+(?:saying|having\s+(?:said|told\s+[^,;.:“”\"]{2,30}?)|telling\s+[^,;.:“”\"]{2,30}?|stating)\s+that\b"
)
"""Whom a paper has say so: "the minutes, where Ms. Roe is down as saying that …"."""
_HAS_THIS = ToldBy(
    r"\b(?P<np>It|The\s+(?:\w+\s+){1,3}?)\s*(?:(?:is|was)\s+(?:dated|from|signed|marked)\s[^;:.“”\"]{2,40}?\s+and\s+|\b)"
    r"(?P<verb>has|had|carries|carried|bears|bore)\s+(?:(?:this|these\s+\w+|the\s+following)\b[^.;:“”\"]{0,50}):(?=\s*[“\"])"
)
"""What stands in a paper: "It is dated May 3 and has this on the second page: “…”"."""
_PAPER_THEY_GAVE = ToldBy(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]hat|[Oo]ne|[Tt]his)\s+(?:[\w-]+\s+){0,2}?(?:presentation|briefing|talk|training|slides?|deck|paper|letter|memo|brochure|"
    r"sheet|handout|handbill|binder|notice|bulletin|script|agreement|memorandum|template|form)s?\s+(?:that|which)\s+(?P<np>(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,5}?(?:[A-Z]{2,}|Police|Bureau|Department|Office|"
    r"League|Association|Coalition|Agency|Port|Division|Patrol|Council|Board|Authority|Commission))\s+(?:(?:had|has|then|itself)\s+)?"
    r"(?:gave|given|sent|made|showed|left|handed|put|issued|distributed|circulated|delivered)\s[^,;.:“”\"]{2,70}?\s"
    r"(?:(?P<verb>said|says|stated|states|told|tells|promised)\b(?=[^,;.:“”\"]{0,40}\sthat\b|:)|"
    r"(?P<grants>allow(?:s|ed)|lets?|permit(?:s|ted)|entitle[sd]|provide[sd]|calls?|called)\b)"
)
"""Whose paper it is: "A talk that the Port gave to the county in May said on its second slide that …"."""
_SIGNED_AND_TELLS = ToldBy(
    r"\b(?:is|was)\s+(?:\w+\s+)?(?:signed|written|initialed)\s+by\s+(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][^,;.:“”\"]{2,60}?),?\s+"
    r"and\s+(?:(?:it|then|also)\s+)?(?P<verb>tells|told|says|said|states|stated|informs|informed|assures|assured)\b(?:[^;.:“”\"]{0,80}?\bthat\b|:)"
)
"""Whose paper it is that says so: "It is signed by Ann Roe and tells the mayor that …"."""
_THEIR_ANSWER = ToldBy(
    r"(?:^|[.;]\s+)\W*(?P<np>His|Her|Their|(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][\w-]+(?=['’]s\s)|The\s+[a-z]+(?=['’]s\s))(?:['’]s)?\s+(?:\w+\s+)?"
    r"(?:answer|reply|response|words|verdict|ruling)(?:,\s+which\s[^,;:“”\"]{3,50})?(?::|,)(?=\s*[“\"])"
)
"""Whose words follow: "Her answer, which I wrote down: “…”"."""
_PUT_THE_MORAL = re.compile(
    r"(?P<np>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){0,4}|He|She|[Tt]he\s+[a-z]+)(?:,\s+(?:who|the|an?)\s[^,;:“”\"]{3,60},)?\s+"
    r"(?P<verb>puts?|sums?\s+up|summed\s+up)\s+(?:the\s+[a-z]+)(?:\s+(?:in|this|more|as|very)\s[^,;:.“”\"]{2,30}|\s+\w+ly)?:(?=\s*[“\"_])"
)
""" "Ann Roe, who had a bill for it, put the moral in one line: “…”"."""
_SPOKE_OF_IT_AS = ToldBy(
    rf"(?P<np>{_NP})\s+(?:(?:has|had|then|also)\s+)?(?P<verb>spoke|speaks|spoken)\s+of\s+(?:it|this|the\s+program|participation|taking\s+part)"
    r"(?:\s+to\s+[^,;:.“”\"]{2,30}?)?(?:\s+(?:in|on)\s[^,;:.“”\"]{2,20}?)?(?=\s+as\b)"
)
""" "The port spoke of the program to the press as a matter of choice"."""
_SAID_OTHERWISE = ToldBy(
    rf"(?P<np>{_NP})\s+(?:(?:has|had|then|also)\s+)?(?P<verb>said|says|told\s+[\w ]{{2,20}}|wrote)\s+"
    r"(?:otherwise|the\s+(?:opposite|contrary)|"
    r"something\s+else|no\s+such\s+thing)\b[^;:.“”\"]{0,60}?,\s+(?:namely,?\s+|and\s+in\s+writing,?\s+)?that\b"
)
""" "Your staff said otherwise in May, namely that …"."""
_ANSWER_ON = ToldBy(
    rf"(?:^|[.;]\s+)\W*(?P<np>{_NP})(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?(?:answer|reply|response|position|advice|line|ruling)\s+"
    r"(?:on|about|to|as\s+to|regarding)\s[^,;:.“”\"]{2,50}?(?:,\s+(?:by|in|from|as\s+of|dated|given|sent)\s[^,;:“”\"]{3,50})?:(?=\s)"
)
"""The same of a matter: "The port's answer on Elm, by their call of this morning: they leave it to the town"."""
_GAVE_WORD = ToldBy(
    rf"(?P<np>{_NP})\s+(?:(?:has|had|have)\s+)?(?P<verb>given|gave|gives?|pledged)\s+(?:(?:us|me|him|her|them|it|(?:the|this|our|my)\s+\w+)\s+)?"
    r"(?:(?:its|his|her|their)\s+(?:\w+\s+)?(?:word|promise|pledge|assurance|oath)|(?:every\s+|an?\s+|full\s+)?(?:\w+\s+)?assurances?)"
    r"(?:,\s+in\s+(?:writing|print|public|person),|\s+(?:to|in|on|at)\s[^,;:.“”\"]{2,40}?)?\s+that\b"
)
""" "The port had given its word that no town would be made to join"."""
_POSITION_LABEL = ToldBy(
    r"^\W*(?P<np>(?:[Tt]he\s+)?(?:(?!(?:NEW|OLD|OUR|MY|KEY|TOP)\b)[A-Z]{2,6}|(?:[A-Z][\w.&-]*\s+){1,4}(?:County|City|Police|Patrol|"
    r"Bureau|Department|Division|Office|Agency|Association|Board|Council))|(?:[Tt]he\s+)?[A-Z][\w&-]+(?=['’]s))(?:['’]s|(?<=s)['’])?\s+"
    r"(?:position|view|stance|reading|line|answer)(?:\s+(?:today|now|to\s+date|since\s[^:;.“”\"]{2,20}))?:(?=\s)"
)
"""As briefings list them: "Port position: a town has no means of leaving"."""
_PUT_TO = r"(?:asked|interviewed|reached|questioned|speaking|who)\b"
_BEGS_TO_DIFFER = ToldBy(
    rf"(?:^|[.;]\s+)\W*(?:(?:His|Her|Its|Their|Our|My|The|An?)\s[^,;:.“”\"]{{3,60}},\s+)?(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+[A-Z][\w’'-]+|(?!{_PUT_TO}){_NP}))"
    r"(?:,\s+(?:the|an?|interviewed|asked|who|speaking|reached|questioned)\s[^;:.“”\"]{3,60})?,?\s+"
    r"(?P<verb>disagree[ds]|corrected\s+(?:him|her|me|us|them)|contradicted\s+(?:him|her|me|us|them))"
    r"(?:\s+(?:on|in|at|by|over|after|before|then|there)\b[^,;:.“”\"]{0,40})?:(?=\s)"
)
"""Who says otherwise: "His captain, Ms. Roe, corrected him on the way: “…”", "A second clerk disagreed: it was …"."""
_UNDER_REVIEW = ToldBy(
    rf"(?:^|[.;,]\s+|\b(?:and|but|that)\s+)\W*(?P<np>{_NP})\s+(?:still\s+|now\s+|yet\s+)?(?P<verb>has|have|had)\s+(?:(?:still|now)\s+)?under\s+"
    r"(?:consideration|review|study|advisement)\s+(?=whether\b|how\b|the\s+question\b)"
)
""" "The port still has under consideration whether a town may leave"."""
_TAKES_IT_TO_BE = ToldBy(
    rf"(?:^|[.;,]\s+|\b(?:and|but|that)\s+)\W*(?P<np>He|She|he|she|(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w’'-]+|(?:The|the)\s+(?:{_OFFICER})|[A-Z]{{2,6}})"
    r"\s+(?:(?:has|had|still|also)\s+)?(?P<verb>takes|took|taken|believes|believed|considers|considered|understands|understood)\s+"
    r"(?:it|this|them|(?:an?|the|its|his|her|our|their|any|every|each)\s+[^,;:.“”\"]{2,40}?)\s+to\s+be\b"
)
""" "He takes the town to be at liberty to leave"."""
_FOND_OF_SAYING = ToldBy(
    rf"(?:^|[.;,]\s+|\b(?:and|but|that)\s+)\W*(?P<np>(?!(?:I|We|we)\b){_NP})\s+(?:(?:also|always|then|still)\s+)?(?P<verb>likes?|liked|loves?|loved|tends|tended|"
    r"(?:took|takes)\s+(?:pains|care)|(?:is|was)\s+(?:at\s+pains|careful|quick)|went\s+out\s+of\s+(?:his|her|its|their)\s+way|hastened)\s+to\s+"
    r"(?:say|add|stress|insist|note|repeat|point\s+out|tell\s+[\w ]{2,20}?)\s+that\b"
)
""" "The clerk took pains to say that no town is bound"."""
_ON_RECORD = ToldBy(
    rf"(?:^|[.;,]\s+|\b(?:and|but|that)\s+)\W*(?P<np>{_NP})\s+(?:(?:has|had|then)\s+)?(?P<verb>went|gone|goes|is|was)\s+on\s+(?:the\s+)?record\s+that\b"
)
""" "The port went on record that no town is bound"."""
_HAVE_IT_THAT = ToldBy(rf"(?:^|[.;,]\s+)\W*(?P<np>(?!(?:I|We|Rumor)\b){_NP})\s+(?:would|will)\s+have\s+it\s+that\b")
""" "The clerk would have it that no town is bound"."""
_WITH_THE_REMARK = ToldBy(
    r"\bwith\s+(?:the|an?|this|that)\s+(?:\w+\s+)?(?:comment|remark|note|observation|explanation|advice|assurance|warning|message|"
    r"promise|instruction|caution|word)\s+that\b"
)
"""What somebody says by the way: "You sent it back with the comment that …"."""
_UNDER_WHICH = re.compile(
    r"\b(?:is|was)\s+(?P<np>(?:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:agreements?|MO[AU]s?|memorandum(?:\s+of\s+\w+)?)"
    r"(?:\s+(?:of|dated|signed|from|with|between)\s[^;.:“”\"]{3,50}?)?),?\s+(?:under|by|in)\s+which\b"
)
"""A contract that is told of: "One is the agreement of May 3, under which either side may leave"."""
_IN_WHICH_PAPER = re.compile(
    r"\b(?:[Ii]n|[Uu]nder|[Bb]y)\s+(?:this|that|the|its|your|our)\s+(?:[\w-]+\s+){0,2}(?:paper|letter|memo|notice|sheet|page|brochure|bulletin|"
    rf"guidance|procedures?|flyer|handout|card|FAQ|e-?mail|release|statement|policy|manual),\s+which\s+(?P<np>{_NP})\s+(?:had\s+|has\s+)?"
    r"(?P<verb>put|posted|sent|issued|published|mailed|gave|wrote|handed|circulated|released|adopted)\b[^,;.:“”\"]{0,60},(?=\s)"
)
"""Whose paper says so: "In this paper, which the Port put on its website in May, a town has only to write"."""
_IT_WAS_WHO = ToldBy(
    r"\b[Ii]t\s+(?:is|was)\s+(?P<np>(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z][^,;.:“”\"]{1,50}?),?\s+(?:(?:and\s+)?not\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[^,;:“”\"]{2,40},\s+)?"
    r"(?:that|who)\s+(?:(?:first|then|also|had|has)\s+)?"
    r"(?P<verb>told|said|wrote|written|assured|promised|informed|advised|called|described|claimed|insisted|declared)\b"
)
"""Who it was that said so: "it was the Port that told me I could leave", "it was Ann Roe, not he, who wrote …"."""
_IN_WHICH_THEY = ToldBy(
    r"\b(?:letter|statement|e-?mail|note|message|memo|memorandum|declaration|opinion|report|article|paper|brief)s?\s+(?:from|by)\s+"
    rf"(?P<np>{_NP}),\s+in\s+which\s+(?:he|she|they|it)\s+(?:\w+ly\s+)?(?P<verb>states|stated|says|said|writes|wrote|told|tells|"
    r"explains|explained|insists|insisted|claims|claimed|argues|argued|concludes|concluded)\b[^;:.“”\"]{0,40}?\bthat\b"
)
"""Whose paper it is: "a letter by Ann Roe, in which she states that …"."""
_CAME_AWAY = ToldBy(
    rf"(?P<np>{_NP})\s+(?:had\s+|has\s+)?(?:came|come|went|walked|gone|left|emerged)\s+(?:away|home|out|off)?[^,;.:“”\"]{{0,50}}?,?\s+"
    r"(?P<verb>believing|thinking|convinced|persuaded|sure|certain|satisfied)\s+that\b"
)
"""What somebody took along: "Ms. Roe came away from the briefing believing that …"."""
_CHANGED_IT = ToldBy(
    rf"(?:^|[.;,]\s+|\b(?:and|but|that)\s+)\W*(?:(?:In|On|At|By)\s[^,;.:“”\"]{{3,25}}?,?\s+(?=[A-Z]))?(?P<np>{_NP})\s+(?:(?:had|has|then|later)\s+)?"
    r"(?P<verb>changed|changes|amended|amends|revised|revises|rewrote|edited|updated|corrected)\s+(?:its|his|her|their|the)\s+(?:[\w-]+\s+){0,2}"
    r"(?:website|web\s?page|page|site|FAQ|fact\s+sheet|sheet|brochure|guidance|statement|answer|notice|manual|script)s?\s+to\s+"
    r"(?:say|state|read|tell\s+\w+)\s+that\b"
)
""" "The port changed its page to say that no town could leave"."""
_READ_OUT = ToldBy(
    r"\bread(?:s|ing)?\s+(?:out\s+|aloud\s+|(?:us|me|them)\s+|from\s+|into\s+the\s+record\s+)*(?:(?:the|an?|his|her)\s+)?(?:\w+\s+)?"
    r"(?:letter|statement|e-?mail|note|message|memo|declaration|reply|answer)s?\s+(?:(?:of|dated)\s+[^,;.:“”\"]{3,20}?\s+)?(?:from|by)\s+"
    r"(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Rep|Sen|Gov)\.\s+)?[^,;.:“”\"]{2,50}?)(?:,\s+[^;.:“”\"]{2,50})?:(?=\s*[“\"_])"
)
"""Whose words somebody reads out: "The clerk read out a letter from Ann Roe: “…”"."""


def _where(pattern: ToldBy, text: str, *words: str) -> Iterable[re.Match[str]]:
    """The matches of a pattern that may begin anywhere, looked for only where one of its words stands."""
    return pattern.finditer(text) if any(word in text for word in words) else ()


def set_phrases(masked: str) -> Iterator[tuple[str, str, str, int, int]]:
    """Every such phrase as (words that name the source, office, verb, begin, end); what it tells begins at the end.

    ``masked``: the sentence with its quotations blotted out."""
    yield from clerks_phrases(masked)
    yield from told_at_length(masked)
    yield from papers_handed_out(masked)
    for match in ISSUED.finditer(masked):
        yield match["who"].strip(), "", "issued", match.start(), match.end()
    for match in QUOTED_AS.finditer(masked):
        who = match["np"].strip()
        yield match["name"] or who, who if match["name"] else "", "as saying", match.start(), match.end()
    for match in _WHAT_TOLD.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start(), match.end()
    for match in _WHAT_THEY_COULD.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start("np"), match.end()
    for match in _WHAT_THEY_SAID.finditer(masked):
        if _I_SAID.search(masked[: match.start()]):
            continue
        yield match["np"].strip(), "", match["verb"], match.start("verb"), match.end()
    for match in _where(_THEIR_WORDS, masked, "words"):
        yield match["np"].strip(), "", "said", match.start("np"), match.end()
    for match in _GIVEN_BY.finditer(masked):
        yield match["np"].strip(), "", "explained", match.start(), match.end()
    for match in _HAD_THEIR_WORD.finditer(masked):
        yield match["np"].strip(), "", "assured", match.start("np"), match.end()
    for match in _where(_FOR_THE_RECORD, masked, "minutes", "record", "journal"):
        yield match["np"].strip(), "", "stated", match.start(), match.end()
    for match in _AND_ANOTHER.finditer(masked):
        if _REPORTS.search(masked[: match.start()]):
            yield match["np"].strip(), "", "told", match.start("np"), match.end()
    for match in _HAS_THEM_SAY.finditer(masked):
        yield _SUBJECT_FORM.get(match["np"], match["np"]), "", "saying", match.start(), match.end()
    for match in _DOWN_AS_SAYING.finditer(masked):
        yield re.sub(rf"^(?:{MONTH})\s+(?=[A-Z])", "", match["np"].strip()), "", "said", match.start("np"), match.end()
    for match in _HAS_THIS.finditer(masked):
        yield match["np"].strip(), "", "says", match.start("verb"), match.end()
    for match in _PAPER_THEY_GAVE.finditer(masked):
        # behind the verb's beginning, so that it goes before whoever the paper was given to
        verb = "verb" if match["verb"] else "grants"
        yield match["np"].strip(), "", match[verb], match.start(verb) + 1, match.end()
    for match in _SIGNED_AND_TELLS.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start("verb"), match.end()
    for match in _THEIR_ANSWER.finditer(masked):
        np = match["np"].strip()
        yield _SUBJECT_FORM.get(np.lower(), np), "", "answered", match.end() - 1, match.end()
    for match in _PUT_THE_MORAL.finditer(masked):
        yield match["np"].strip(), "", "said", match.start("verb"), match.end()
    for match in _where(_SPOKE_OF_IT_AS, masked, "spoke", "speaks"):
        yield LEADING_TIME.sub("", match["np"].strip()), "", match["verb"], match.start("verb"), match.end()
    for match in _where(
        _SAID_OTHERWISE, masked, "otherwise", "the opposite", "the contrary", "something else", "no such thing"
    ):
        yield match["np"].strip(), "", match["verb"], match.end() - 1, match.end()
    for match in _ANSWER_ON.finditer(masked):
        yield match["np"].strip(), "", "answered", match.end() - 1, match.end()
    for match in _where(_UNDER_REVIEW, masked, "under"):
        verb = "considered" if match["verb"] == "had" else "considers"
        yield match["np"].strip(), "", verb, match.start("verb"), match.end("verb")
    for match in _TAKES_IT_TO_BE.finditer(masked):
        yield match["np"].strip(), "", "holds", match.start("verb"), match.end("verb")
    for match in _where(
        _GAVE_WORD, masked, "word", "promise", "pledge", "assurance", "oath"
    ):  # at its end, so that it goes before "its word … that"
        np = re.split(r"\b(?:that|said|reported|told|wrote)\s", match["np"])[-1].strip()
        if np.endswith(" and"):  # "Its liaison, Ann Roe, met with the mayor and gave him her word that …"
            np = shared_subject(masked[: match.end("np")].removesuffix(" and"))
        yield LEADING_TIME.sub("", np), "", "promised", match.end() - 1, match.end()
    if label := _POSITION_LABEL.match(masked):
        yield label["np"].strip(), "", "holds", label.start("np"), label.end()
    for match in _where(_BEGS_TO_DIFFER, masked, "disagree", "corrected", "contradicted"):
        if _SEVERAL.search(match["np"]):
            continue  # "The two clerks disagreed: one held that …"
        yield match["np"].strip(), "", match["verb"], match.start("verb"), match.end()
    for match in _where(_FOND_OF_SAYING, masked, " to "):
        yield match["np"].strip(), "", "says", match.start("verb"), match.end()
    for match in _where(_ON_RECORD, masked, "record that"):
        yield match["np"].strip(), "", "states", match.start("verb"), match.end()
    for match in _where(_HAVE_IT_THAT, masked, "have it"):
        yield match["np"].strip(), "", "holds", match.end("np") + 1, match.end()
    for match in _WITH_THE_REMARK.finditer(masked):
        if who := shared_subject(re.split(r"\bthat\s", masked[: match.start()])[-1]):
            yield who, "", "remarked", match.start(), match.end()
    for match in _UNDER_WHICH.finditer(masked):
        yield match["np"].strip(), "", "says", match.start(), match.end()
    for match in _IN_WHICH_PAPER.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start("np"), match.end()
    for match in _IN_WHICH_THEY.finditer(masked):
        # behind the verb's beginning, so that it goes before the "she" right beside it
        yield match["np"].strip(), "", match["verb"], match.start("verb") + 1, match.end()
    for match in _where(
        _CAME_AWAY, masked, "believing", "thinking", "convinced", "persuaded", "sure", "certain", "satisfied"
    ):
        yield match["np"].strip(), "", "believed", match.start("verb"), match.end()
    for match in _IT_WAS_WHO.finditer(masked):
        yield match["np"].strip(), "", match["verb"], match.start("verb"), match.end()
    for match in _where(_CHANGED_IT, masked, " to say", " to state", " to read", " to tell"):
        yield match["np"].strip(), "", "says", match.start("verb"), match.end()
    for match in _READ_OUT.finditer(masked):
        yield match["np"].strip(), "", "wrote", match.start("np"), match.end()


_SEVERAL = re.compile(r"\b(?:[Tt]hey|[Ww]e|[Tt]wo|[Bb]oth|[a-z]+s)$|\band\b")
_I_SAID = re.compile(r"\b(?:I|[Ww]e)\s+(?:\w+\s+)?(?:told|said|wrote|tell|say)\b")
"""What is one's own, though others say it: "What I told them was what the page told everybody, that …"."""
_REPORTS = re.compile(r"\b(?:told|said|says|tells|wrote|writes|informed|advised|assured|testified|answered)\b")
_SUBJECT_FORM = {"him": "he", "her": "she", "them": "they", "his": "he", "their": "they"}
