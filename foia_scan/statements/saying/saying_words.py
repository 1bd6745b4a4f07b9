"""The words of saying: verbs, nouns and turns of phrase by which a sentence reports what somebody holds."""

from __future__ import annotations

import re

from foia_scan.bodies import SOCIETY
from foia_scan.told_by import ToldBy

PASSIVE = ToldBy(
    r"(?i)(?:\b(?:was|were|am|is|are|been|being|got)|(?<=\w)['’](?:m|re)|"
    r"\b(?:surprised|astonished|amazed|astounded|startled|shocked|dismayed|disappointed|troubled|alarmed|disturbed|puzzled|embarrassed|"
    r"relieved|pleased|delighted|glad|happy|gratified|heartened|sorry|interested|annoyed|furious|only)\s+to\s+be)\s+"
    r"(?:now |then |also |once |later |since |already |finally |firmly |flatly |plainly |expressly |"
    r"repeatedly |specifically |"
    r"first |next |again )?(?P<verb>told|informed|advised|assured|briefed|instructed|promised|notified|warned|"
    r"given to understand|"
    r"led to (?:believe|understand)|"
    r"put to \w+)\b(?P<tail>(?:[^.;:“\"]|(?<=\b(?:Mr|Ms|Dr|Lt))\.|(?<=\b(?:Mrs|Rep|Sen|Gov|Sgt|"
    r"Det|Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec))\.|(?<=\bSept)\.){0,90}?)(?:\bthat\b|[:,]?\s*(?=[“\"])|\bas\b)"
)
REPRESENTED = ToldBy(
    r"(?i)\b(?:was|were|is|are|been)\s+(?:\w+ly\s+)?(?:represented|described|presented|explained|sold|pitched|billed|"
    r"characteri[sz]ed|portrayed|offered|held\s+out)(?:\s+to\s+[^,;.]{2,40}?)?(?:,?\s+(?:in|on|"
    r"at)\s+[^,;.]{3,30}?)?,?\s+"
    r"(?:by\s+(?P<np>(?:the\s+)?[^,;.:“\"]{2,50}?)(?:,?\s+(?:in|on|at)\s+[^;.:“\"]{3,60}?)?,?\s+as\b|"
    r"(?=as\s+[^,;.:“\"]{3,40}?\s+by\s+(?P<behind>(?:the\s+)?[^,;.:“\"]{2,50}?)(?:[,;.]|$|\s+(?:in|on|at)\s)))"
)
"""What somebody is told to have called it: "was sold to us by the port as a matter of choice"."""
ANSWER_WAS = re.compile(
    r"(?:(?:^|[.;]\s+)\W*The|,\s+(?:and|but)\s+the)\s+(?:answer|reply|response|word)\s+"
    r"(?:(?:that\s+)?(?:I|we|he|she|they)\s+(?:got|had|received|was\s+given|were\s+given)\s+)?"
    r"(?:was|came\s+back(?:\s+was)?)\s+that\b|"
    r"\b(?:and|but)\s+word\s+came(?:\s+back)?\s+that\b|"
    r"\b(?:got|brought|drew|produced)\s+(?:(?:me|us|him|her|them)\s+)?(?:only\s+)?(?:the|an?)\s+(?:answer|"
    r"reply|response|word)"
    r"\s+that\b|"
    r"(?<=,\s)(?:[A-Z][\w’'-]+|(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w’'-]+|I|we|he|she|they|the\s+\w+)\s+(?:learned|"
    r"learnt|heard|found)\s+that\b"
)
THE_ONE_ASKED = "the one asked"
"""The source of "The answer was that …"."""
ACCORDING = ToldBy(
    r"(?i)\b(?:according to|per|in the words of|as stated by)\s+"
    r"(?P<np>(?:the|its|his|her|their|our)\s[^,.;“\"]{3,60},\s+(?-i:(?:[A-Z][\w’'-]+|"
    r"[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})(?=,)|"
    r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Sgt|Capt|Rep|Sen|Gov|Col|Maj|(?-i:[A-Z]))\.\s)?[^,.;“\"]+"
    r"(?:, (?:the|a|an) [^,.;“\"]+(?=,))?)"
)
HEARD_FROM = ToldBy(
    r"(?i)\b(?:understand|understood|learn(?:ed)?|hear|heard|know|gather(?:ed)?|"
    r"ha(?:ve|s|d) it(?:\s+in\s+writing)?)\s+from\s+(?P<np>(?:an?\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[^,;.]{3,80}?)"
    r"(?:,\s+(?P<named>(?-i:(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})),)?\s+"
    r"(?:that\b|(?=(?:it|they|he|she|we|there)(?:['’]s|\s+(?:is|are|was)))|(?=[“\"]))"
)
AS_SEEN = re.compile(
    r"\b(?:[Aa]s|[Tt]he\s+way|[Tt]o\s+hear)\s+(?P<np>(?:[Tt]he\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Maj|Rep|Sen|Gov)\.\s+)?[A-Z][^,;.]{1,50}?|he|she|they|we|"
    r"you(?!\s+\w+\s+the\s+\w+\s+\w)|I|(?:the|my|our|his|her|their)\s[^,;.]{2,40}?)\s+"
    r"(?:(?:sees?|saw|reads?|understands?|understood|had(?=\s+it))\s+(?:it|things|the\s+\w+)|(?:tells?|told|tell|puts?)\s+it|"
    r"(?:likes?|loves?|liked|used)\s+to\s+(?:say|put\s+it))\b"
)
"""Whose view it is: "it is voluntary, as the State Police see it"."""
VIEW = ToldBy(
    r"(?i)\b(?:in|by|under)\s+(?P<np>(?:the\s+)?[\w.’' ]{1,50}?|his|her|its|their|"
    r"our|my|your)(?<!\bwas)(?<!\bwere)(?<!\bis)(?<!\bare)(?<!\bby)(?:['’]s?)?\s+"
    r"(?:(?:own|present|current|considered|personal|professional|humble|honest|legal|firm|"
    r"private)\s+){0,2}(?:view|opinion|judgment|judgement|reading|"
    r"account|eyes|words|telling|understanding|submission|estimation|assessment|contention|lights|experience)\b"
)
VIEW_OF = ToldBy(
    r"\b[Ii]n\s+the\s+(?:view|opinion|judgment|eyes|words|reading|telling|estimation|submission)\s+of\s+"
    r"(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?[^,;.:“\"]{2,60}?)"
    r"(?:,\s+(?P<named>(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})(?=,)|"
    r"(?=[,;.:]|$|\s+(?:it|there|they|no|nobody|every|any|participation|counties|towns|cities|states|an?)\s))"
)
""" "It is, in the view of the State Police, voluntary"."""
_OF_WHAT_KIND = (
    r"(?:(?!(?:that|which|who|and|or|but|of|to|in|on|for|with|at|by|from|about|is|was|were|has|had|have|not|the|an?|my|our|your|"
    r"his|her|its|their|this|no)\b)[\w-]+\s+){0,2}?"
)
"""What is told of a view or an answer before its noun: "oral", "own present", "first written"."""
_TO_WHOM_AND_WHEN = (
    r"(?:\s+(?:to|in|on|at|of|by|from|about|during|after|before|since|through|last|this|today|yesterday|now|then|still|"
    r"all\s+along)\b[^,;.:“”\"]{0,80}?)?"
)
"""What is told of it behind the noun: "to the board on May 3"."""
POSITION = ToldBy(
    r"(?i)\b(?:(?P<np>[\w.’' -]{2,60}?)['’]s?|(?<!\bin )(?P<whose>his|her|its|their|our|my|your|"
    r"(?-i:[A-Z]{2,6})))\s+"
    rf"{_OF_WHAT_KIND}(?:position|answer|view|understanding|"
    r"contention|opinion|line|reply|advice|clarification|conclusion|testimony|claim|stance|take|reading|interpretation|"
    r"statement|guidance|message|word|belief|impression|assessment|recollection|pitch|theory|thesis|argument|"
    r"(?:plan|intention|expectation)(?!\s+(?:is|was)\s+(?:to\b[^,;]*[,;]|(?!that\b|to\b))))(?:\s+to\s+(?:me|us|him|her|them))?(?:\s+(?:of|"
    r"on)\s+(?:the\s+|this\s+|that\s+)?"
    r"[\w’'-]+(?:\s+[\w’'-]+){0,2}?)?(?:(?<!\bword)\s+(?:today|now|then|still|all\s+along|at\s+(?:the|that|"
    r"first|present)\b(?:\s+time)?|"
    r"(?:in|since|until|as\s+of|on|by)\s+[^,;.:“”\"]{2,25}?)|(?<=\bword)\s+as\s+of\s+[\w ]{3,20}?)?"
    r"(?:,\s+and\s+(?:that|those)\s+of\s[^,;.]{3,50},|,\s+and\s+(?:he|she|they|it)\s[^,;.]{3,40},|,\s+(?:which|dated|conveyed|given|told|sent|received|"
    r"as|if\s+(?:it|that|one)|so\s+far\s+as|insofar\s+as|from|at|for|after|since|in|on|by|"
    r"with)\s[^,;.]{3,60},|,\s+(?:then|therefore|accordingly|however|moreover|too|consequently),|,\s+(?:he|she|"
    r"they)\s+(?:said|says|added|told (?:me|us)),)?\s+(?:(?:is|was|has been|had been|"
    r"to\s+[\w ]{2,30}\s+was|that)\b|"
    r"(?:has(?:\s+not|n['’]t)\s+changed|remains|stands)[:;])"
)
POSITION_FROM = ToldBy(
    r"(?i)\b(?:(?:the|our|their|its)\s+(?:\w+\s+)?|(?=word\s))(?:word|line|message|advice|answer|"
    r"instructions?|orders?|guidance|position|"
    r"story|reply|response|ruling)\s+(?:(?:(?:that\s+)?(?:I|we|you|he|she|they)\s+(?:(?:have|had|"
    r"ever)\s+)*(?:had|have|got|received|"
    r"heard)\s+)|(?:has\s+|had\s+)?c[ao]me\s+)?"
    r"(?:from|out\s+of)\s+(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Rep|Sen|Gov)\.\s+)?[^,;.:“\"]{2,50}?)"
    r"(?:,\s+(?P<named>(?-i:(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})),)?(?:,?\s+(?:in|on|since|as\s+of)\s+[^,;.]{3,30}?,?)?\s+"
    r"(?:(?:(?:is|was|has\s+been|had\s+been)\s+(?:(?:now|still|always|only|simply)\s+)?)?that\b|"
    r"(?:is|was)(?=\s+(?:it|they|there|we|nobody|no\s+one|every\w*)(?:['’]s)?\s))"
)
""" "The word from the capital has been that …"."""
THEIR_REMARK = ToldBy(
    r"(?i)\b(?:(?P<np>[\w.’' -]{2,60}?)['’]s?|(?P<whose>his|her|its|their|your|(?-i:[A-Z]{2,6})))\s+"
    rf"{_OF_WHAT_KIND}"
    r"(?:remark|comment|statement|assurance|assertion|suggestion|insistence|admission|promise|evidence|position|answer|view|"
    r"understanding|contention|opinion|reply|response|advice|conclusion|testimony|claim|reading|interpretation|guidance|message|"
    r"belief|impression|assessment|recollection|argument|warning|explanation|ruling|finding|determination|analysis|thinking|reasoning|"
    r"judgment|verdict|instruction|complaint|point|objection|prediction|account|version|summary|report|announcement|concession|"
    r"observation|declaration|pledge|sense|feeling|hunch|recommendation|theory)s?"
    rf"{_TO_WHOM_AND_WHEN}(?:,\s+[^,;]{{3,50}},)?\s+(?:(?:is|was|were|has\s+been|had\s+been|remains|remained)\s+(?:(?:\w+ly|still|always|now)\s+)?)?that\b"
)
""" "Mr. Roe's assurance to the board that …", "the port's oral advice to us in May was that …"."""
WORDS_WERE_THAT = ToldBy(
    r"(?i)\b(?:(?P<np>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[\w.’' -]{2,40}?)['’]s?|(?P<whose>his|her|its|their|your))\s+"
    r"(?:(?:exact|very|own|actual|only|first|last)\s+)*words(?:\s+(?:to|at|in|on)\s[^,;.“”\"]{2,40}?)?\s+were\s+that\b"
)
""" "His words to me were that …"."""
REMARK_OF = ToldBy(
    r"(?i)\b(?:remark|comment|statement|assertion|assurance|promise|claim|admission|warning|observation|"
    r"declaration|finding|"
    r"ruling|announcement|suggestion)s?\s+(?:of|by|from)\s+(?!(?-i:[A-Z][a-z]{2,8}\.?\s+\d)|\d|last\b|"
    r"this\b)(?P<np>(?:(?-i:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?"
    r"[^,;.:“\"]{2,50}?)(?:['’]s)?(?:,\s+(?:in|on|of|at|from|made|last|this)\s[^,;]{3,50},|\s+(?:in|on|"
    r"last|this)\s[^,;]{3,30}?)?"
    r"\s+that\b"
)
""" "A remark of Ms. Roe's, in May, that …", "the assurance by the port that …"."""
THEIRS = re.compile(r"(?i)(?:his|her|their|its|my|our|your)\b")
SAYS_HE = re.compile(r",\s+(?:he|she|they)\s+(?:said|says|added|told)\b")
POSITION_OF = ToldBy(
    r"(?i)(?<!\bmy )(?<!\bown )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\byour )(?<!\btheir )(?<!['’]s )"
    r"\b(?:position|view|opinion|contention|understanding|belief|judgment)\s+of\s+"
    r"(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Rep|Sen|Gov)\.\s+)?[^,;.:“\"]{2,60}?)"
    r"(?:,\s+[^,;:“”\"]{3,60},)?\s+(?:(?:is|was|has been|had been|to be)\s+)?that\b"
)
GIVEN_US = ToldBy(
    r"\b(?:understanding|assurance|promise|word|advice),?\s+(?:which|that)\s+(?P<np>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][^,;:.]{2,50}?)"
    r"(?:,\s+[^,;]{3,50},)?\s+(?:gave|had\s+given|made|had\s+made)\s+(?:to\s+)?(?:us|me|him|her|them|the\s+\w+)\b[^;:,]{0,40},?"
    r"\s+that\b"
)
""" "On the understanding, which Ms. Roe gave us that day, that towns may leave"."""
LEADING_TIME = re.compile(
    r"(?i)^(?:(?:in|by|on|at|during) (?:an?|the|this|that|his|her|its|their|your|my|our|"
    r"(?:(?:this|that|last) \w+|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s) (?:[\w-]+ ){0,2}?"
    r"(?:letter|memo|e-?mail|note|message|"
    r"statement|bulletin|filing|opinion|reply|speech|interview|call|meeting|briefing|hearing)(?: (?:of|dated|on) "
    r"(?:[a-z]+\.? (?:\d{4}|\d{1,2}(?:[,_]? \d{4})?)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?"
    r"(?=,?\s+(?:(?:the|an?|his|her|its|he|she|they|it|I|we)\b|(?-i:[A-Z])))|"
    r"(?:in|on|by|at|since|during|until|as\s+of|back\s+in|(?:early|late|earlier|later)\s+in)\s+"
    r"(?:(?:early|late|mid-?)\s*)?(?:the\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]*\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?"
    r"(?:[,_]?\s+(?:of\s+)?(?:\d{4}|(?:last|this|that)\s+year))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|"
    r"20)\d\d|"
    r"(?:this|last|that|the\s+same|that\s+same|the\s+very\s+same)\s+(?:spring|summer|fall|autumn|winter|week|month|year|day|meeting|call|time|point|"
    r"moment|stage|briefing|hearing|session|conference)|"
    r"(?:spring|summer|fall|autumn|winter)(?:\s+of\s+\d{4})?)|"
    r"(?:(?:later|earlier|late|early)\s+(?:in\s+)?)?"
    r"(?:last|this|next|that)(?:\s+(?:very\s+)?same)?\s+(?:spring|summer|fall|autumn|winter|week|month|year|morning|afternoon|evening|day|night|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december))|"
    r"(?:\w+|a\s+few)\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier|ago|before|after)(?:,?\s+to\s+the\s+(?:very\s+)?day,?)?|"
    r"to\s+this\s+day|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|night))?(?=\s+(?:the|an?|his|her|our|(?-i:[A-Z])))"
    r"(?!\s+(?:Harbor|Journal|Times|Gazette|Herald|News|Post|Star|Tribune|School|Market)\b)"
    r")\s+(?=\S)"
)
"""When it was said, in front of who said it: "In April officials told …"."""
_NO_SURNAME = (
    rf"(?:{SOCIETY}|Department|Dept|Bureau|Office|Division|Board|Council|Commission|Committee|Ministry|Board|"
    r"Conference|University|College|House|Secretary|Director|Chief|Attorney|"
    r"General|Commissioner|Sheriff|Superintendent|City|Town|County|State|Commonwealth|District|Branch|Section)\b"
)
NAME_IN_BODY = re.compile(
    r"(?:(?:Sheriff|Undersheriff|Mayor|Chief|Commissioner|Supervisor)\s+(?=[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?[A-Z]))?"
    r"(?:(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s+)?|[A-Z][\w’'-]+(?:\s+[A-Z]\.)?\s+)"
    rf"(?!{_NO_SURNAME})[A-Z][\w’'-]+\s+(?:(?:over|down|up|out)\s+)?(?:in(?!\s+[Cc]harge\b)|at|from|with|of)\s+"
    r"(?:(?:your|our|my|his|her|their)\s+(?:[a-z]+\s+){0,3}(?:office|headquarters|staff|agency|bureau|"
    r"department|division|branch|team|unit|"
    r"shop)|the\s+[a-z]+['’]s\s+office(?:\s+(?:at|of|in)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)?|(?:the\s+(?:[a-z]+['’]s\s+|(?:state|county|city)\s+)?|your\s+|(?:neighboring|nearby|adjoining|rural)\s+)?[A-Z][\w’'&_.-]*(?:\s+(?:(?:of|"
    r"for)\s+(?:the\s+)?)?[A-Z][\w’'&_.-]*)*(?:(?<=\w)\s+(?:(?:field|regional|district|area|home|branch)\s+)?(?:office|branch|division|staff|"
    r"commission|board|council|committee|legislature|delegation|union|jail|police|clinic|center|project|network|coalition|"
    r"league|group|school|church|shop)"
    r"(?:\s+(?:at|of|in)\s+(?:the\s+)?[A-Z][\w’'&_.-]*)?)?)\s*$"
)
PAPER_AND_MORE = re.compile(
    r"(?i)^(?P<np>.*?\b(?:letters?|memos?|memorand\w+|e-?mails?|messages?|notes?|papers?|statements?|reports?|"
    r"briefs?|opinions?|"
    r"guidance|cables?|sheets?|faqs?|releases?|agreements?|moas?|procedures?|slides?|decks?|brochures?|articles?|"
    r"stor(?:y|ies)|"
    r"hand-?(?:outs?|bills?)|binders?|presentations?|fl[iy]ers?|pamphlets?|leaflets?|posters?|packets?|packages?|kits?|scripts?|"
    r"minutes|resolutions?|bulletins?|answers?|testimony|declarations?|pages?|documents?|posts?|postings?|drafts?|"
    r"(?:section|article|clause|paragraph)s?(?:\s+[\dIVX]+(?:\.\d+)*)?)\b"
    r"(?P<rest>\s+(?:of|to|from|by|dated|on|about|in|sent|signed|for|posted|issued|entitled|regarding|shown|given|handed|mailed|"
    r"distributed|circulated|prepared|produced|that\s+\w+\s+(?:had\s+)?(?:distributed|circulated|mailed|sent|issued|posted|handed|gave|"
    r"used|published|prepared|printed|put))\b.*)?)$"
)
"""A paper with what is said of it: "ICE's letters of May to three counties"."""
TELEPHONED = re.compile(
    r"\s*(?:[,.;]|(?:and|back|me|us|him|her|them|to|from|on|at|in|again|yesterday|today|our|my|this (?:office|"
    r"morning|afternoon)|"
    r"last|late|early|twice|the (?:office|county|sheriff|bureau|next|same))\b)"
)
"""What follows "called" where it means a telephone call."""
QUOTED_AS = re.compile(
    r"\b(?:quot(?:es|ed|ing)|cit(?:es|ed|"
    r"ing))\s+(?P<np>[^,;:.“”\"]{2,60}?(?:\.\s[^,;:.“”\"]{2,30}?)?)(?:,\s+(?P<name>[A-Z][^,;:“”\"]{2,40}?),)?\s+"
    r"(?:to\s+the\s+effect\s+that\b|as\s+(?:having\s+(?:said|told|written)|saying|telling|writing|stating|"
    r"insisting|warning|promising)\b)"
)
"""Whom a paper quotes: "it quotes a recruiter, Ann Roe, as saying that …"."""
REACHED = re.compile(
    r"\b(?:called|phoned|telephoned|rang|came by|stopped by|wrote back|wrote in|returned|visited|"
    r"responded)\b[^,]*$"
)
"""Who "called, said that …" said it."""
SENT_PAPER = re.compile(
    r"(?P<paper>\b(?:an?|the|this|one|another)\s+(?:(?!(?:an?|the)\b)[\w-]+\s+){0,3}?(?:letter|notice|memo|"
    r"memorandum|e-?mail|"
    r"message|note|paper|sheet|slide|deck|flyer|handout|pamphlet|poster|page|agreement|contract|document|"
    r"card|fax|leaflet|line|sentence|"
    r"bulletin|statement|fact sheet|brochure|advisory|circular)\b[^;“”\"]{0,70})$"
)
"""A paper that "that said …" belongs to: "sent a notice to the towns that said …"."""
HANDED = re.compile(r"\b(?:sent|wrote|issued|gave|posted|mailed|faxed|circulated|put out|published|handed)\b[^,;]*$")
"""Who did so is the author of the paper that follows."""
SO_SAYS = re.compile(
    r"(?:[—–;,]|\s-)\s*(?:or\s+)?so\s+(?P<verb>says|said|writes|wrote|goes|argued|argues|claims|claimed|insists|insisted)\s+"
    r"(?P<np>[^;.:“”\"]{2,80}?)\s*[.!]?\s*$"
)
"""Who says all that stands before: "It is no option—so says the memo from the state police."."""
GOES_ON = re.compile(
    r",\s+(?P<np>he|she|it|the\s+(?:[\w-]+\s+){0,2}?(?:letter|memo(?:randum)?|note|e-?mail|message|statement|report|notice|bulletin|"
    r"paper|opinion|article|release|page))\s+(?P<verb>goes\s+on|went\s+on|continue[sd])(?=,|\.|$)"
)
"""Whose words a sentence goes on with: "The town has no way out, the letter goes on, and …"."""
ISSUED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ne)\s+(?:[\w-]+\s+){0,3}?(?:letter|notice|memo|e-?mail|paper|sheet|"
    r"slide|deck|flyer|brochure|"
    r"statement|bulletin|guidance|document|page|card|pamphlet|circular|assurance|promise|procedure|poster)s?,?\s+"
    r"(?:that|which)\s+(?P<who>[^,.;:“”\"]{1,40}?)\s+(?:(?:has|have|had|also|then)\s+)*(?:had|put|posted|"
    r"issued|published|printed|"
    r"circulated|sent|gave|handed|left|distributed|mailed|released|wrote|made)\b[^.;:“”\"]{0,60}?,?\s+"
    r"(?:namely(?:\s+that)?|(?:in|under|by|according to)\s+which|to the effect that|saying that)\b"
)
"""A paper by who put it out, and what stands in it: "the flyer that ICE printed in May, in which it is called …"."""
PUT_IN = re.compile(
    r"^\W*(?!(?:In|On|At|By|When|After|Then|Last|That|This|Before|Since|Yesterday|As|If|For|So|And|"
    r"But)\b)[A-Z][^,]{2,70},\s+"
    r"(?:he|she)$"
)
"""A clause put in behind the subject: "The program, she wrote to him in May, is …"."""
WROTE_IN = re.compile(
    r"\s+(?:me|us|him|her|them|you),\s+and\s+(?:I|we|he|she|they|it|the)\s|"
    r"\s+(?:to (?:me|us|him|her|them|you)|in)\b(?:(?!\bthat\b)[^,.;:“”\"]){0,30}?(?:\s+to\s+[a-z]+)?(?:[,.;]|"
    r"$)(?![^a-z;:“”\"]{0,14}that\b)|"
    r"\s+(?:to|in|on)\s+[^,.;:“”\"]{2,40}?\s+and\s+(?:was|were|got|had|then|has|is)\b(?![^.;:“”\"]*\bthat\b)"
)
"""What follows "wrote" where a letter is told of and nothing in it: "The county wrote in June to decline."."""
WROTE_LAW = re.compile(
    r"wr(?:ote|ites?)\s+(?:this|these|those|that|the|an?)\s+(?:\w+\s+)?(?:statute|law|act|bill|rule|check)s?\b"
)
"""Who wrote a law says nothing here."""
BY_THE_WAY = re.compile(
    r",\s+(?:by contrast|however|for (?:its|his|her|their) part|in turn|on the other hand|meanwhile|for instance|"
    r"for example|too|though|in fact|of course),(?=\s)|"
    r",\s+(?:in (?:writing|person|public|private|so many words|plain words|open session|terms|effect)|"
    r"by (?:tele)?phone|by (?:letter|e-?mail|fax)|"
    r"over the (?:tele)?phone|on the (?:record|phone|telephone)|under oath|at (?:length|the time)|more than once|"
    r"once|twice|again|repeatedly|flatly|bluntly),(?=\s+that\b)|"
    r",\s+and\s+(?:the\s+[a-z]+|he|she|I|we|(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z]\w+)\s+(?:writes?|wrote|takes?|took|"
    r"notes|noted|copies|copied)\s+(?:it\s+|this\s+)?down,(?=\s+that\b)|"
    r",\s+as\s+(?:he|she|they|I)\s+(?:tells?|told|has|had|puts?|remembers?|recalls?|remembered|"
    r"recalled)\s+it,(?=\s+that\b)|"
    r",\s+(?:on|in|at|through)\s+(?:an?|the|its|his|her|their)\s[^,;:“”\"]{3,80},(?=\s+(?:says?|said|"
    r"states?|stated|gives?|gave|"
    r"tells?|told|announced|declared|wrote|writes|sets|promised|promises|assured|advised|observe[sd]|noted|"
    r"found|concluded|"
    r"reported|explained|conceded)\b)"
)
"""Words in commas between a subject and its verb."""
AGAINST_WHAT = re.compile(
    r"(?i)\b(?:whatever|(?:no matter|contrary to|despite|in spite of|regardless of|notwithstanding|unlike|"
    r"against) what)\b[^,;]*$"
)
"""What somebody says in vain: "Contrary to what Mr. Orr told the board, …" is the writer's."""
NO_REPORT = re.compile(
    r"(?i)\bwhose\s+[\w-]+\s*$|"
    r"\b(?:wish|want|ask|desire)(?:s|ed)\s+it\s*$|"
    r"\b(?:to|not to|will|would|should|can|could|(?-i:may)|might|must|shall|let us|please|no|any|an?|"
    r"the|its|their|of|"
    r"more|much|this|that|own|your|our|my|his|every|each)\s*$|\b(?:[Nn]othing|not\s+(?:one|any|a\s+single\s+one)\s+of)\s[^,;]*$|"
    r"\bas if\b[^,;]*$|\b(?:has|have|had)\s+(?:him|her|them)\s*$|"
    r"\bnor\s+(?:the|an?|its|his|her)\s+[\w’'-]+\s*$|\bnever\s*$|\bcould(?:\s+not|n[’']t)\s*$|"
    r"\b(?:asks?|asked|wonder(?:s|ed)|kn(?:ow|ew)|inquired|enquired)\b[^;.]{0,40}?,?\s+who(?:\s+(?:had|has))?\s*$|"
    r"^\W*(?-i:Under|under)\s+(?:an?|the|this|that|its)\s+(?:\w+\s+){0,2}(?:plan|policy|rule|schedule|law|"
    r"program|timetable)\s*$"
)
SAYS_NOTHING = re.compile(
    r"(?i),\s+(?:and|but|so)\s+(?:I|we)\b(?!['’]m\b|\s+(?:am|quote|read)\b|[^,;.]{2,40}[,:]\s*(?:[“\"]|that\b))|"
    r"\s+(?:(?:nothing|little|not a word)\s+(?:at all\s+|whatever\s+|whatsoever\s+)?"
    r"(?:of|about|on|to|either|more|either way|"
    r"that\s+(?:would|could|can|requires?|obliges?|lets?|allows?|forbids?|makes?))\b|"
    r"(?:two|three|four|five|several|\d+|different|conflicting|"
    r"contradictory|inconsistent)\s+(?:\w+\s+)?(?:answers|versions|positions|stories|accounts|views|explanations)\b|"
    r"(?:(?:me|us|you|him|her|them)\s+)?(?:otherwise\b(?!\s*:|\s+that\b)|"
    r"(?:no|yes|one thing|the other|another|something else|different(?:ly)?|the (?:opposite|contrary|reverse))"
    r"(?=\s*(?:[.;]|$)|,?\s+(?:and|or|but|so|may|can|could|must|should|will|would|to|is|was|in|by|at)\b)))"
)
"""What follows a verb of saying where nothing is reported: "until somebody says otherwise", "a sheriff who says no",
"all that the flyer said, and I …"."""
THING_HELD = re.compile(
    r"(?i)\s+(?:one of (?:the|those|these)|an?|the|this|that(?!\s+(?:the|an?|this|its|his|"
    r"her|their|our|no|any|every)\b)|his|her|its|one|two|"
    r"three)\s+(?:[\w-]+\s+){0,2}?(?:papers?|letters?|meetings?|hearings?|"
    r"calls?|"
    r"briefings?|conferences?|sessions?|cop(?:y|ies)|documents?|e-?mails?|memos?|notes?|sheets?|agreements?)\b"
)
"""What somebody holds in the hand or in a room, and not as an opinion."""
PRESENT_VERB = r"says?|tells?|writes?|asks?|advises?|informs?|notif(?:y|ies)|insists?|objects?|confirms?|reports?"
"""What somebody may say some day: "if the sheriff tells us"."""
OFFICE_WORD = (
    r"(?:chair\w*|spokes(?:man|woman|person)|president|sheriff|undersheriff|chief|captain|lieutenant|mayor|director|"
    r"attorney|lawyer|counsel|clerk|officer|official|deputy|supervisor|commissioner|member|secretary|treasurer|manager|"
    r"administrator|organizer|pastor|professor|coordinator|governor|senator|superintendent|warden|"
    r"prosecutor|analyst|commander|"
    r"aide|advocate|activist|leader|professor|resident|adviser|advisor)"
)
OFFICER_OF = re.compile(
    rf"(?P<np>(?:[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:[a-z-]+\s+){{0,3}}{OFFICE_WORD}\s+(?:at|in|of|with|from|"
    rf"for)\s+(?:the\s+)?"
    r"[A-Z][^,]*?)(?:\s+in\s+[A-Z][\w.’' -]*)?$"
)
"""One without a name, by the body: "An official at the Port Authority in Elm", of whom more follows behind a comma."""
AFTER_SUBJECT = re.compile(
    rf"(?P<np>(?:(?:(?:state|county|city|town|federal|then|former|retired|longtime)[\s_]){{1,2}}(?=[A-Z])|"
    rf"(?:[a-z][\w’'-]*\s+){{0,3}}{OFFICE_WORD}\s+(?=[A-Z]))?(?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Lt|Capt|Col|Maj|"
    rf"Sgt|Rev|Sen|Rep|Gov|Hon|Det|Supt|Insp)\.\s+)?"
    r"(?:[A-Z(]|the\b|an?\b|his\b|her\b|its\b|our\b|my\b|your\b|their\b|one\b|he\b|she\b|they\b|I\b|we\b|"
    r"you\b)[^,.;“”\"]*?(?:\([^)]*\))?[^,.;“”\"]*)(?P<role>,\s+(?:who\b|(?:an?|the|"
    r"its|his|her)?\s*[^,.;“”\"]{3,90}))?(?=[,.;“”\"]|$)"
)
CUT_NP = re.compile(
    r"(?i)\s+(?:who|in (?:an?|the|his|her|reply|response|answer|testimony|remarks|court)|"
    r"on|at|to|during|after|before|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|last|this|when|while|by|about|via|from|under|of the letter|with|that|"
    r"as|late|early|earlier|recently)\b.*$"
)
BY_ITS = re.compile(
    r"\bby\s+(?P<office>(?:the|an?|its|his|her|their|your|our|my|"
    r"[A-Z][\w.]*['’]s)\s[^,]{3,50}),\s+(?:an?\s+)?"
    r"(?P<name>(?:[A-Z][a-z]+\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){1,2}|(?:Mr|Ms|Mrs|Dr)\.\s+[A-Z][\w’'-]+)"
    r"(?=,|\s*$)"
)
"""An office and the name of who holds it: "was told by the port's director, Ada Merrow, that …"."""
SAID_AT_THE_END = re.compile(
    r"\s+to\s+(?:(?:the|his|her|their|its|my|our|your|an?)\s+|(?-i:[A-Z]))(?:(?!that\b)[^,;.:“”\"]){1,60}(?=[.;!]|$)|"
    r"\s+(?:the|his|my|our|their)\s+[\w’'-]+(?:\s+[\w’'-]+)?(?=[.;!]|$)|"
    r"(?:\s+(?:me|us|him|her|them|it|reporters|the\s+[\w’'-]+))?\s+(?:in|on|at|by|under|with|without|when|during|after|before|through|over|from|of|"
    r"later|early|late|last|this|yesterday|today|again|twice)\b(?:(?!\bthat\b)[^,;.:“”\"]){0,60}(?=[.;!]|$)|"
    r"\s+[a-z]{3,}s(?:\s+(?:here|there|outside|afterwards?|later))?(?:\s+(?:on\s+|last\s+)?\w{3,6}day)?"
    r"(?:\s+(?:morning|afternoon|evening|night))?(?=[.;!]|$)|"
    r"\s+(?:(?:the|all|both|some|most|each)\s+)?(?:[\w-]+\s+)?of\s+(?:us|you|them)\b(?:(?!that\b)[^,;.:“”\"]){0,60}(?=[.;!]|$)|"
    r"\s*(?:(?:to\s+)?(?:me|us|him|her|them|reporters|the [A-Z]\w+)\s*(?=[,.]|last|on|in))?"
    r"(?:(?:then|again|later|afterwards?|flatly|simply|instead)\s*(?=[.,;!?]|$))?(?:[.,;!?]|$|(?:on|in|at|late|"
    r"of (?:the|this|that|it)|early|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this|last)\b)",
    re.IGNORECASE,
)
"""What follows a verb of saying at the end of what it reports: ", the clerk said on Monday"."""
