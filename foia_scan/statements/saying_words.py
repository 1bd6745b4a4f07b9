"""The words of saying: verbs, nouns and turns of phrase by which a sentence reports what somebody holds."""

from __future__ import annotations

import re

SAY = (
    r"would (?:only say|say only|say no more than)|"
    r"said|says|say|saying|tells?|told|telling|wrote|writes?|written|writing|"
    r"stat(?:es?(?! (?:[Ss]en|[Rr]ep|[Aa]ttorney|[Pp]olice)\b)|"
    r"ed|ing)|testif(?:y|ies|ied)|advis(?:es?|ed|ing)|inform(?:s|ed|ing)?|announc(?:es?|"
    r"ed|ing)|"
    r"declar(?:es?|ed)|explain(?:s|ed|ing)?|argu(?:es?|ed|ing)|insist(?:s|ed)?|add(?:s|"
    r"ed|ing)|answer(?:s|ed|(?= that\b))|repl(?:y|ies|ied)|respond(?:s|ed)|not(?:es|ed|ing) that|"
    r"observ(?:es?|ed)|report(?:s|ed)|"
    r"confirm(?:s|ed|ing)?|claim(?:s|ed|ing)?|maintain(?:s|ed)|assur(?:es?|ed|ing)|"
    r"warn(?:s|ed|ing)?|promis(?:es?|ed)|repeat(?:s|ed|ing)?|acknowledg(?:es?|ed)|"
    r"conced(?:es?|ed)|admit(?:s|ted)?|"
    r"suggest(?:s|ed)?|conclud(?:es?|ed)|believ(?:es?|ed)|thinks?|thought|reads?|regard(?:s|"
    r"ed)|describ(?:es?|ed|ing)|call(?:s|ed)|remark(?:s|ed)|contend(?:s|"
    r"ed)|assert(?:s|ed)|emphasi[sz](?:es?|ed)|"
    r"stress(?:es|ed)|publish(?:es|ed)|posted|issued|set(?:s)? out|sets forth|clarif(?:y|"
    r"ies|ied)|denounc(?:es?|ed)|complain(?:s|ed)|instruct(?:s|ed)|brief(?:s|ed)|held|"
    r"holds|consider(?:s|ed)?|regard|ruled|found|finds|tak(?:es?) the (?:line|view|position)|took the (?:line|"
    r"view|position)|"
    r"la(?:id|ys) (?:it |this |that |things )?out|spell(?:s|ed) (?:it )?out|indicat(?:es?|ed)|"
    r"let (?:him|her|me|us|them|it be) (?:know|known)|rejected the (?:idea|claim|notion)|"
    r"(?:construe[sd]|interpret(?:s|ed))(?= [^,;.:“\"]{2,60}(?<! so) as\b)|brief(?= (?:it|this|that|them) as\b)|"
    r"(?:gave|gives|put) it as (?:(?:his|her|their|its|the|an?) |[\w’']+['’]s ){0,2}"
    r"(?:opinion|view|understanding|position)|"
    r"allow(?:s|ed)(?=(?: (?:on|in|at|last|this|yesterday)\b[^,;.:“\"]{0,30}?)? that\b|,)|"
    r"doubt(?:s|ed)(?= (?:that|whether|if)\b)|"
    r"s(?:ends?|ent) (?:[\w ]{2,20}? )?(?:word|notice)(?= (?:[^,;.:“\"]{2,40} )?that\b)|"
    r"(?:takes?|took) (?:it|this|that|the \w+(?: \w+)?|participation|membership|joining)"
    r"(?= (?:to be (?!on\b|in\b|at\b|there\b|with\b)|as (?:settled|given|read|certain|gospel))\b)|"
    r"den(?:y|ies|ied)(?=(?: flatly| again| repeatedly)? that\b)|disput(?:es?|ed)(?= that\b)|"
    r"suppose[sd]?(?= (?:that|it|they|he|she|we|there)\b)|reckon(?:s|ed)?(?= (?:that|it|they|he|she|we|there)\b)|"
    r"recall(?:s|ed)|understands?|feels?|felt|"
    r"puts? it(?! (?:down|off|away|up|aside|beside|back)\b)|"
    r"g(?:ave|iven|ives?) [^,;.:“\"]{2,30}? (?:to understand|(?:his|her|its|their|your) word)"
    r"(?= (?:[^,;.:“\"]{2,20} )?that\b)|"
    r"swore to (?:me|us|him|her|them)|figure[sd](?= (?:it|they|he|she|we|there)\b)|"
    r"(?:gives?|gave|lists?|listed|prints?|printed|shows?|showed|sets? down)(?= (?:the|an?|its|\w+) (?:\w+ ){0,2}"
    r"(?:steps?|procedures?|process|ways?|means|method|instructions)\b[^.;:]{0,20}? (?:by|in|under|through) which\b)|"
    r"(?:countered|quipped|retorted|lamented|scoffed|shot back)(?=,| [A-Z])|"
    r"put it(?! (?:down|off|away|up|aside|beside|back)\b)|joked|quoted|"
    r"let it be known|represent(?:s|ed)(?= (?:(?:to|at|in|on) [^,;.]{3,40} )?that\b| [^,;.:“\"]{2,40} (?:as|to be)\b)|"
    r"(?:remind(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|caution(?:s|ed)?|counsel(?:s|ed)|vow(?:s|ed)|swore|predict(?:s|"
    r"ed)|"
    r"opine[sd]?|reckon(?:s|ed)|ventured|hint(?:s|ed)|impl(?:y|ies|ied)|mention(?:s|ed)|point(?:s|ed) out|"
    r"counter(?:s|ed)|swears|protest(?:s|ed)|grumble[sd]|alleg(?:es?|ed)|aver(?:s|red)|plead(?:s|ed)?|"
    r"undert(?:akes|ook|aken)|offer(?:s|ed)|agree[sd]|accept(?:s|ed)|let slip|"
    r"(?:made|makes) (?:it )?(?:(?:\w+ly|quite|very) )?(?:clear|plain|known)|g(?:ave|ives?|iven) notice|"
    r"put out (?:word|an? (?:line|note|notice|statement|paper)))(?= (?:[^,;.:“\"]{2,60} )?that\b)|"
    r"(?:e-?mail|text|cable|fax|telegraph|telephone|phone|radio)(?:s|ed)"
    r"(?= (?:[^,;.:“\"]{2,60}(?:, [^,;.:“\"]{3,40},)? )?that\b)|"
    r"(?:(?<=, he )|(?<=, she ))(?:went on|goes on|continue[sd]|pointed out|points out|supposed|imagined)(?=[,.])|"
    r"(?<=,[”\"] )(?!(?:as|is|was|has|does|its|his|this|ours|unless|perhaps|besides|whereas|across|indeed)\b)"
    r"[a-z]+(?:ed|s)(?= (?:(?:Mr|Ms|Mrs|Dr|Lt|Capt|Sgt|Col|Maj|Rep|Sen|Gov|Supt)\. )?[A-Z][a-z])|"
    r"(?:guarantee[sd]?|pledge[sd]?|certif(?:y|ies|ied)|attest(?:s|ed)|recit(?:es?|ed|ing)|reveal(?:s|ed)|"
    r"disclose[sd]?|conveyed|relayed|signal(?:s|l?ed)|summed up|holding|promising|repl(?:y|ying)|"
    r"sw(?:ears|ore)|grant(?:s|ed))"
    r"(?=,? (?:(?:on|in|at|to|by|last|this|me|us|him|her|them|before|under|yesterday|again)\b"
    r"[^;.:“\"]{0,60} )?that\b)|"
    r"(?:ha(?:s|d|ve)) it(?= from\b)|ha[sd] it(?= that\b)|submit(?:s|ted)?(?=,? that\b)|"
    r"(?:express|voice|share|state|hold|held|adhere|stuck|stick|hew)(?:e?s|e?d)? (?:to )?(?:the|his|her|their|its|"
    r"an?) (?:\w+ )?"
    r"(?:opinion|view|belief|understanding|conviction|judgment)(?= (?:[^,;.:“\"]{2,40} )?that\b)|"
    r"(?:carr(?:y|ies|ied)|bore|bears?|contain(?:s|ed)?|includ(?:es|ed)|displayed) (?:the|an?) (?:\w+ )?"
    r"(?:statements?|sentences?|lines?|words?|assurance|promise|passage|claim|assertion)"
    r"(?= (?:[^,;.:“\"]{2,40} )?that\b|"
    r"[:,]? [“\"])|"
    r"(?:predicted|cautioned|ventured|mused|opined|vowed)(?=[,.])|"
    r"(?:provid(?:es?|ed)|stipulat(?:es?|ed)|specif(?:y|ies|ied))(?= that\b)|(?:takes?|took|taken) it(?: from [\w "
    r"]{2,20}?)?(?= that\b)|"
    r"expect(?:s|ed)(?= (?:(?:it|this|participation|membership|joining|enrol\w+|the \w+) to be|that)\b)|"
    r"(?:is|was|are|were|remains?|remained) (?:(?:equally|just as|quite|no less|perfectly|entirely) )?"
    r"(?:definite|explicit|insistent|"
    r"of the (?:opinion|view|mind)|adamant|firm|emphatic|unequivocal|categorical|blunt|"
    r"clear|plain|candid|frank|positive|"
    r"convinced|certain|confident|satisfied)(?=(?: with [\w.’' ]{2,30}?|"
    r" in [\w ]{3,30}?)?(?: on [\w ]{3,30}?)?(?: that\b|:))|"
    r"lets?(?= [^,;.:“\"]{2,50}? know\b[^,;.:“\"]{0,40}\bthat\b)|"
    r"passed (?:the |along |down )?word(?: down| along)?(?= that\b)|(?:cut|chimed|broke|put) in(?= that\b)|"
    r"(?:interjected|interposed|volunteered|confided)(?= that\b)|"
    r"(?:settled|decided|determined|resolved)(?= (?:(?:in|on|last|at|this)\b[^,;.:“\"]{2,30} )?that\b)|"
    r"(?:observ|contend|insist|maintain|assert|conced|acknowledg|stress|conclud|remark|complain|recall)ing(?= that\b)|"
    r"(?:circulate[sd]?|sent|sends|publish|put on the [a-z ]{3,10}?)(?= [^.;:“”\"]{0,60}?(?:to the effect that|"
    r"(?:under|by|in) which|"
    r"whereby)\b)|"
    r"(?:characteri[sz]|portray|term|label|bill|pitch|present|s[eo]ll|sold|frame|call|describe)(?:e?s|e?d|ing|l?ed)?"
    r"(?= (?:it|this|that|participation|the (?:whole )?(?:program|thing|matter|scheme|arrangement)|joining|enrol\w+|"
    r"taking part|Secure Communities|the initiative|"
    r"Interoperability)\b)"
)
UNSAID = re.compile(
    r"(?:\A|(?<=[.;]\s))\W*(?:(?:Then|Also|Later|Again|Further) |"
    r"Asked (?:if|whether|about|how|what|when|who)\b[^.;?]{3,120}?, )?"
    r"(?P<verb>Sa(?:id|ys)|Th(?:inks|ought)|Claim(?:s|ed)|"
    r"(?:[Aa]dvise[sd]|sa(?:id|ys)|repl(?:ies|ied)|answer(?:s|ed))(?=\s+that\b)|"
    r"Believe[sd]|Insist(?:s|ed)|"
    r"Add(?:s|ed)|Confirm(?:s|ed)|Explain(?:s|ed)|Maintain(?:s|ed)|Repl(?:ies|ied)|Respond(?:s|ed)|Answer(?:s|ed)|"
    r"Repeat(?:s|ed)|"
    r"Stat(?:es|ed)|Argue[sd]|Feels|Felt|Report(?:s|ed)|Understands|Understood|"
    r"(?P<mine>Told|Advise[sd]?(?!\s+that\b)|Informed|Assured|Reminded|Explained to|Said to))\b(?!\s+by\b)"
)
"""A telegraphic sentence without its subject: "Said that …" is the caller's, "Told him …" the note-taker's."""
CALLER = "the caller"
"""The source of what a telegraphic sentence reports."""
INVERTS = (
    r"said|says|wrote|writes|added|adds|explained|explains|replied|answered|noted|"
    r"argued|insisted|testified|asked|remarked|observed|warned|announced|declared|"
    r"recalled|told|responded|continued|concluded|countered|quipped|retorted|lamented|scoffed|conceded|complained"
)
INVERTS_BEHIND_QUOTE = r"[a-z]+(?:ed|s)"
"""Any verb between a quotation and a name: "“Nobody has to,” allowed Ann Roe"."""
AUX = (
    r"(?:(?:has|have|had|did|does|do|then|also|later|now|once|again|still|only|further|"
    r"already|always|long|since|consistently|publicly|previously|formally|officially|subsequently|initially|routinely|"
    r"never(?!\s+(?:claim|sa(?:id|y)|t[oe]ld?l?|assert|argu|maintain|suggest|stat|announc|represent|promis))|herself|himself|itself|themselves|repeatedly|recently|"
    r"flatly|plainly|clearly|expressly|just|therefore|accordingly|thus|nevertheless|nonetheless|likewise|evidently|"
    r"apparently|openly|personally|privately|frankly|himself then|in turn|correctly|(?:do|does|did)(?:\s+not|"
    r"n['’]t)(?=\s+(?:regard|believe|think|feel|"
    r"describe|treat|consider|view))|keeps?|kept|went on|goes on)\s+)*"
)
VERB = re.compile(rf"(?<![\w-])(?P<aux>{AUX})(?P<verb>{SAY})\b")
PASSIVE = re.compile(
    r"(?i)\b(?:was|were|am|is|are|been|being)\s+(?:now |then |also |once |later |since |"
    r"already )?(?:told|informed|advised|assured|briefed|instructed|promised|given to understand|"
    r"led to (?:believe|understand)|"
    r"put to \w+)\b(?P<tail>(?:[^.;:“\"]|(?<=\b(?:Mr|Ms|Dr|Lt))\.|(?<=\b(?:Mrs|Rep|Sen|Gov|Sgt|"
    r"Det))\.){0,90}?)(?:\bthat\b|[:,]?\s*(?=[“\"])|\bas\b)"
)
REPRESENTED = re.compile(
    r"(?i)\b(?:was|were|is|are|been)\s+(?:\w+ly\s+)?(?:represented|described|presented|explained|sold|pitched|billed|"
    r"characteri[sz]ed|portrayed|offered|held\s+out)(?:\s+to\s+[^,;.]{2,40}?)?(?:,?\s+(?:in|on|at)\s+[^,;.]{3,30}?)?,?\s+"
    r"(?:by\s+(?P<np>(?:the\s+)?[^,;.:“\"]{2,50}?)(?:,?\s+(?:in|on|at)\s+[^;.:“\"]{3,60}?)?,?\s+as\b|"
    r"(?=as\s+[^,;.:“\"]{3,40}?\s+by\s+(?P<behind>(?:the\s+)?[^,;.:“\"]{2,50}?)(?:[,;.]|$|\s+(?:in|on|at)\s)))"
)
"""What somebody is told to have called it: "was sold to us by the port as a matter of choice"."""
ANSWER_WAS = re.compile(
    r"(?:^|[.;]\s+)\W*The\s+(?:answer|reply|response)\s+(?:(?:that\s+)?(?:I|we)\s+(?:got|had|received|was\s+given|were\s+given)\s+)?"
    r"(?:was|came\s+back)\s+that\b"
)
THE_ONE_ASKED = "the one asked"
"""The source of "The answer was that …"."""
ACCORDING = re.compile(
    r"(?i)\b(?:according to|per|in the words of|as stated by)\s+"
    r"(?P<np>(?:the|its|his|her|their|our)\s[^,.;“\"]{3,60},\s+(?-i:(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})(?=,)|"
    r"(?:(?:Mr|Ms|Mrs|Dr|Lt|Sgt|Capt|Rep|Sen|Gov|Col|Maj|(?-i:[A-Z]))\.\s)?[^,.;“\"]+"
    r"(?:, (?:the|a|an) [^,.;“\"]+(?=,))?)"
)
HEARD_FROM = re.compile(
    r"(?i)\b(?:understand|understood|learn(?:ed)?|hear|heard|know|gather(?:ed)?|"
    r"ha(?:ve|s|d) it)\s+from\s+(?P<np>(?:an?\s+)?(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[^,;.]{3,80}?)\s+"
    r"(?:that\b|(?=(?:it|they|he|she|we|there)(?:['’]s|\s+(?:is|are|was)))|(?=[“\"]))"
)
AS_SEEN = re.compile(
    r"\b[Aa]s\s+(?P<np>(?:[Tt]he\s+)?[A-Z][^,;.]{1,50}?|he|she|they|we|I|(?:the|my|our|his|her|their)\s[^,;.]{2,40}?)\s+"
    r"(?:sees?|saw|reads?|understands?|understood|had(?=\s+it))\s+(?:it|things|the\s+\w+)\b"
)
"""Whose view it is: "it is voluntary, as the State Police see it"."""
VIEW = re.compile(
    r"(?i)\b(?:in|by|under)\s+(?P<np>(?:the\s+)?[\w.’' ]{1,50}?|his|her|its|their|"
    r"our|my|your)(?<!\bwas)(?<!\bwere)(?<!\bis)(?<!\bare)(?:['’]s?)?\s+(?:own\s+)?(?:view|opinion|judgment|judgement|reading|"
    r"account|eyes|words|telling|understanding|submission|estimation|assessment|contention|lights|experience)\b"
)
VIEW_OF = re.compile(
    r"\b[Ii]n\s+the\s+(?:view|opinion|judgment|eyes|words|reading|telling|estimation|submission)\s+of\s+"
    r"(?P<np>(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?[^,;.:“\"]{2,60}?)"
    r"(?:,\s+(?P<named>(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w’'-]+|[A-Z]\.)){1,2})(?=,)|"
    r"(?=[,;.:]|$|\s+(?:it|there|they|no|nobody|every|any|participation|counties|towns|cities|states|an?)\s))"
)
""" "It is, in the view of the State Police, voluntary"."""
POSITION = re.compile(
    r"(?i)\b(?:(?P<np>[\w.’' -]{2,60}?)['’]s?|(?P<whose>his|her|its|their|our|my|your|"
    r"(?-i:[A-Z]{2,6})))\s+(?:own\s+)?(?:(?:first|"
    r"consistent|settled|official|stated|standing|current|present)\s+)?(?:position|answer|view|understanding|"
    r"contention|opinion|line|reply|advice|clarification|conclusion|testimony|claim|stance|take|reading|interpretation|"
    r"statement|guidance|message|word|belief|impression|assessment|recollection)(?:\s+(?:of|on)\s+(?:the\s+|this\s+|that\s+)?"
    r"[\w’'-]+(?:\s+[\w’'-]+){0,2}?)?(?:,\s+(?:which|dated|conveyed|given|told|sent|received|as|so\s+far\s+as|insofar\s+as|from|at|for|after|since|in|on|by|"
    r"with)\s[^,;.]{3,60},|,\s+(?:then|therefore|accordingly|however|moreover|too|consequently),|,\s+(?:he|she|"
    r"they)\s+(?:said|says|added|told (?:me|us)),)?\s+(?:(?:is|was|has been|had been|"
    r"to\s+[\w ]{2,30}\s+was|that)\b|"
    r"(?:has(?:\s+not|n['’]t)\s+changed|remains|stands)[:;])"
)
POSITION_FROM = re.compile(
    r"(?i)\b(?:(?:the|our|their|its)\s+(?:\w+\s+)?|(?=word\s))(?:word|line|message|advice|answer|instructions?|orders?|guidance|position|"
    r"story|reply|response|ruling)\s+(?:(?:(?:that\s+)?(?:I|we|you|he|she|they)\s+(?:(?:have|had|ever)\s+)*(?:had|have|got|received|"
    r"heard)\s+)|(?:has\s+|had\s+)?c[ao]me\s+)?"
    r"(?:from|out\s+of)\s+(?P<np>[^,;.:“\"]{2,50}?)(?:,?\s+(?:in|on|since|as\s+of)\s+[^,;.]{3,30}?,?)?\s+"
    r"(?:(?:(?:is|was|has\s+been|had\s+been)\s+(?:(?:now|still|always|only|simply)\s+)?)?that\b|"
    r"(?:is|was)(?=\s+(?:it|they|there|we|nobody|no\s+one|every\w*)(?:['’]s)?\s))"
)
""" "The word from the capital has been that …"."""
THEIR_REMARK = re.compile(
    r"(?i)\b(?:(?P<np>[\w.’' -]{2,60}?)['’]s?|(?P<whose>his|her|its|their|your|(?-i:[A-Z]{2,6})))\s+(?:\w+\s+){0,2}?"
    r"(?:remark|comment|assurance|assertion|suggestion|insistence|admission|promise)s?"
    r"(?:\s+(?:to|in|on|of|last|this)\s[^,;]{2,30}?)?(?:,\s+[^,;]{3,50},)?\s+that\b"
)
""" "Mr. Roe's assurance to the board that …"."""
REMARK_OF = re.compile(
    r"(?i)\b(?:remark|comment|statement|assertion|assurance|promise|claim|admission|warning|observation|declaration|finding|"
    r"ruling|announcement|suggestion)s?\s+(?:of|by|from)\s+(?!(?-i:[A-Z][a-z]{2,8}\.?\s+\d)|\d|last\b|this\b)(?P<np>(?:(?-i:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Lt|Capt)\.\s+)?"
    r"[^,;.:“\"]{2,50}?)(?:['’]s)?(?:,\s+(?:in|on|of|at|from|made|last|this)\s[^,;]{3,50},|\s+(?:in|on|last|this)\s[^,;]{3,30}?)?"
    r"\s+that\b"
)
""" "A remark of Ms. Roe's, in May, that …", "the assurance by the port that …"."""
THEIRS = re.compile(r"(?i)(?:his|her|their|its|my|our|your)\b")
SAYS_HE = re.compile(r",\s+(?:he|she|they)\s+(?:said|says|added|told)\b")
POSITION_OF = re.compile(
    r"(?i)(?<!\bmy )(?<!\bown )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\byour )(?<!\btheir )(?<!['’]s )"
    r"\b(?:position|view|opinion|contention|understanding|belief|judgment)\s+of\s+(?P<np>[^,;.:“\"]{2,60}?)\s+"
    r"(?:(?:is|was|has been|had been)\s+)?that\b"
)
LEADING_TIME = re.compile(
    r"(?i)^(?:(?:in|by) (?:an?|the|his|her|its|their|your|my|our) (?:[\w-]+ ){0,2}?(?:letter|memo|e-?mail|note|message|"
    r"statement|bulletin|filing|opinion|reply|speech|interview|call|meeting|briefing)(?: (?:of|dated|on) "
    r"(?:[a-z]+\.? \d{1,2}(?:[,_]? \d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?"
    r"(?=,? (?:(?:the|an?|his|her|its|he|she|they|it|I|we)\b|(?-i:[A-Z])))|"
    r"(?:in|on|by|at|since|during|until|as\s+of|back\s+in|(?:early|late|earlier|later)\s+in)\s+"
    r"(?:(?:early|late|mid-?)\s*)?(?:the\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]*\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?"
    r"(?:[,_]?\s+(?:of\s+)?(?:\d{4}|(?:last|this|that)\s+year))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|"
    r"20)\d\d|"
    r"(?:this|last|that|the\s+same)\s+(?:spring|summer|fall|autumn|winter|week|month|year|day|meeting|call)|"
    r"(?:spring|summer|fall|autumn|winter)(?:\s+of\s+\d{4})?)|"
    r"(?:last|this|next|that)\s+(?:spring|summer|fall|autumn|winter|week|month|year|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december))|"
    r"(?:\w+|a\s+few)\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier|ago|before|after)|yesterday|today)\s+(?=\S)"
)
"""When it was said, in front of who said it: "In April officials told …"."""
_NO_SURNAME = (
    r"(?:Department|Dept|Bureau|Office|Division|Board|Council|Commission|Committee|Ministry|Board|Association|League|"
    r"Conference|Coalition|University|College|Institute|House|Center|Society|Union|Secretary|Director|Chief|Attorney|"
    r"General|Commissioner|Sheriff|Superintendent|City|Town|County|State|Commonwealth|District|Branch|Section)\b"
)
NAME_IN_BODY = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Dr)\.\s+(?:[A-Z][\w’'-]+\s+)?|[A-Z][\w’'-]+(?:\s+[A-Z]\.)?\s+)"
    rf"(?!{_NO_SURNAME})[A-Z][\w’'-]+\s+(?:(?:over|down|up|out)\s+)?(?:in|at|from|with|of)\s+"
    r"(?:(?:your|our|my|his|her|their)\s+(?:[a-z]+\s+){0,3}(?:office|headquarters|staff|agency|bureau|department|division|branch|team|unit|"
    r"shop)|(?:the\s+(?:[a-z]+['’]s\s+|(?:state|county|city)\s+)?|your\s+)?[A-Z][\w’'&_.-]*(?:\s+(?:(?:of|for)\s+)?[A-Z][\w’'&_.-]*)*(?:(?<=\w)\s+(?:office|branch|division|staff|"
    r"commission|board|council|committee|legislature|delegation|union|jail)"
    r"(?:\s+(?:at|of|in)\s+(?:the\s+)?[A-Z][\w’'&_.-]*)?)?)\s*$"
)
PAPER_AND_MORE = re.compile(
    r"(?i)^(?P<np>.*?\b(?:letters?|memos?|memorand\w+|e-?mails?|messages?|notes?|papers?|statements?|reports?|"
    r"briefs?|opinions?|"
    r"guidance|cables?|sheets?|faqs?|releases?|agreements?|moas?|procedures|slides?|decks?|brochures?|articles?|"
    r"stor(?:y|ies)|"
    r"hand-?outs?|fl[iy]ers?|pamphlets?|leaflets?|posters?|packets?|"
    r"minutes|resolutions?|bulletins?|answers?|testimony|declarations?|pages?|documents?|posts?|postings?|drafts?|"
    r"(?:section|article|clause|paragraph)s?(?:\s+[\dIVX]+(?:\.\d+)*)?)\b"
    r"(?P<rest>\s+(?:of|to|from|by|dated|on|about|in|sent|signed|for|posted|issued|entitled|regarding)\b.*)?)$"
)
"""A paper with what is said of it: "ICE's letters of May to three counties"."""
TELEPHONED = re.compile(
    r"\s*(?:[,.;]|(?:and|back|me|us|him|her|them|to|from|on|at|in|again|yesterday|today|our|my|this (?:office|"
    r"morning|afternoon)|"
    r"last|late|early|twice|the (?:office|county|sheriff|bureau|next|same))\b)"
)
"""What follows "called" where it means a telephone call."""
QUOTED_AS = re.compile(
    r"\b(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))\s+(?P<np>[^,;:.“”\"]{2,60}?(?:\.\s[^,;:.“”\"]{2,30}?)?)(?:,\s+(?P<name>[A-Z][^,;:“”\"]{2,40}?),)?\s+"
    r"(?:to\s+the\s+effect\s+that\b|as\s+(?:having\s+(?:said|told|written)|saying|telling|writing|stating|insisting|warning|promising)\b)"
)
"""Whom a paper quotes: "it quotes a recruiter, Ann Roe, as saying that …"."""
REACHED = re.compile(
    r"\b(?:called|phoned|telephoned|rang|came by|stopped by|wrote back|wrote in|returned|visited|"
    r"responded)\b[^,]*$"
)
"""Who "called, said that …" said it."""
SENT_PAPER = re.compile(
    r"(?P<paper>\b(?:an?|the|this|one|another)\s+(?:(?!(?:an?|the)\b)[\w-]+\s+){0,3}?(?:letter|notice|memo|memorandum|e-?mail|"
    r"message|note|paper|sheet|slide|deck|flyer|handout|pamphlet|poster|page|agreement|contract|document|card|fax|leaflet|"
    r"bulletin|statement|fact sheet|brochure|advisory|circular)\b[^;“”\"]{0,70})$"
)
"""A paper that "that said …" belongs to: "sent a notice to the towns that said …"."""
HANDED = re.compile(r"\b(?:sent|wrote|issued|gave|posted|mailed|faxed|circulated|put out|published|handed)\b[^,;]*$")
"""Who did so is the author of the paper that follows."""
WERE_HANDED = re.compile(
    r"(?P<paper>\b(?:[Aa]n?|[Tt]he|[Tt]his)\s+(?:(?!(?:an?|the)\b)[\w-]+\s+){1,3}?)(?:(?:that|which)\s+)?(?:we|they|you|I|(?:the|our|each|every)\s+[\w’'-]+(?=\s+(?:was|were|had|got)\b))\s+"
    r"(?:(?:were|was|had|have|all|both|each)\s+)*(?:handed|given|sent|shown|issued|got|received|read|saw|used)\b[^,.;]{0,40}$"
)
"""A paper by who got it: "the script we were all handed that June said"."""
THING_SAID = re.compile(
    r"(?i)\b(?:scripts?|slides?|decks?|sheets?|letters?|memos?|e-?mails?|notes?|papers?|packets?|cards?|guidance|handouts?|"
    r"flyers?|brochures?|pamphlets?|attachments?|bulletins?|manuals?|documents?|releases?|statements?)\s*$"
)
"""A paper, at the end of the words that name it."""
PUT_OUT = re.compile(
    r"\b(?:(?:[Aa]n?|[Tt]he|[Tt]his)\s+(?:[\w-]+\s+){0,3}?|(?=version\s+\d))(?:letter|notice|memo|e-?mail|paper|sheet|slide|deck|flyer|brochure|"
    r"statement|bulletin|guidance|document|opinion|version|page|card|form|pamphlet|circular)s?(?:\s+\d+)?,?\s+(?:(?:that|which)\s+)?(?P<who>(?!(?:the|an?)\s+\w+\s+\w+ed\b)[^,.;]{2,40}?)\s+(?:(?:had|has|have)\s+)?"
    r"(?:gave|sent|put out|issued|posted|left|handed|published|circulated|showed)\b[^.;]{0,60}$"
)
"""A paper by who put it out: "the sheet which the port put out last week said"."""
ISSUED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ne)\s+(?:[\w-]+\s+){0,3}?(?:letter|notice|memo|e-?mail|paper|sheet|slide|deck|flyer|brochure|"
    r"statement|bulletin|guidance|document|page|card|pamphlet|circular|assurance|promise|procedure|poster)s?,?\s+"
    r"(?:that|which)\s+(?P<who>[^,.;:“”\"]{1,40}?)\s+(?:(?:has|have|had|also|then)\s+)*(?:had|put|posted|issued|published|printed|"
    r"circulated|sent|gave|handed|left|distributed|mailed|released|wrote|made)\b[^.;:“”\"]{0,60}?,?\s+"
    r"(?:namely(?:\s+that)?|(?:in|under|by|according to)\s+which|to the effect that|saying that)\b"
)
"""A paper by who put it out, and what stands in it: "the flyer that ICE printed in May, in which it is called …"."""
PUT_IN = re.compile(
    r"^\W*(?!(?:In|On|At|By|When|After|Then|Last|That|This|Before|Since|Yesterday|As|If|For|So|And|But)\b)[A-Z][^,]{2,70},\s+"
    r"(?:he|she)$"
)
"""A clause put in behind the subject: "The program, she wrote to him in May, is …"."""
WROTE_IN = re.compile(
    r"\s+(?:to (?:me|us|him|her|them|you)|in)\b(?:(?!\bthat\b)[^,.;:“”\"]){0,30}?(?:\s+to\s+[a-z]+)?(?:[,.;]|"
    r"$)(?![^a-z;:“”\"]{0,14}that\b)|"
    r"\s+to\s+[^,.;:“”\"]{2,40}?\s+and\s+(?:was|were|got|had|then|has|is)\b(?![^.;:“”\"]*\bthat\b)"
)
"""What follows "wrote" where a letter is told of and nothing in it: "The county wrote in June to decline."."""
WROTE_LAW = re.compile(
    r"wr(?:ote|ites?)\s+(?:this|these|those|that|the|an?)\s+(?:\w+\s+)?(?:statute|law|act|bill|rule|check)s?\b"
)
"""Who wrote a law says nothing here."""
BY_THE_WAY = re.compile(
    r",\s+(?:by contrast|however|for (?:its|his|her|their) part|in turn|on the other hand|meanwhile|for instance|"
    r"for example|too|though|in fact|of course),(?=\s)|"
    r",\s+and\s+(?:the\s+[a-z]+|he|she|I|we|(?:(?:Mr|Ms|Mrs|Dr|Lt|Capt)\.\s+)?[A-Z]\w+)\s+(?:writes?|wrote|takes?|took|"
    r"notes|noted|copies|copied)\s+(?:it\s+|this\s+)?down,(?=\s+that\b)|"
    r",\s+as\s+(?:he|she|they|I)\s+(?:tells?|told|has|had|puts?|remembers?|recalls?|remembered|recalled)\s+it,(?=\s+that\b)|"
    r",\s+(?:on|in|at|through)\s+(?:an?|the|its|his|her|their)\s[^,;:“”\"]{3,80},(?=\s+(?:says?|said|states?|stated|gives?|gave|"
    r"tells?|told|announced|declared|wrote|writes|sets|promised|promises|assured|advised|observe[sd]|noted|found|concluded|"
    r"reported|explained|conceded)\b)"
)
"""Words in commas between a subject and its verb."""
NO_REPORT = re.compile(
    r"(?i)\bwhose\s+[\w-]+\s*$|"
    r"\b(?:wish|want|ask|desire)(?:s|ed)\s+it\s*$|"
    r"\b(?:to|not to|will|would|should|can|could|(?-i:may)|might|must|shall|let us|please|no|any|an?|"
    r"the|its|their|of|"
    r"more|much|this|that|own|your|our|my|his|every|each)\s*$|\b[Nn]othing\s[^,;]*$|\b(?:whatever|no matter what|"
    r"contrary to what|despite what|as if)\b[^,;]*$|\b(?:has|have|had)\s+(?:him|her|them)\s*$|"
    r"\bnor\s+(?:the|an?|its|his|her)\s+[\w’'-]+\s*$|\bnever\s*$|\bcould(?:\s+not|n[’']t)\s*$|"
    r"\b(?:asks?|asked|wonder(?:s|ed)|kn(?:ow|ew)|inquired|enquired)\b[^;.]{0,40}?,?\s+who(?:\s+(?:had|has))?\s*$|"
    r"^\W*(?-i:Under|under)\s+(?:an?|the|this|that|its)\s+(?:\w+\s+){0,2}(?:plan|policy|rule|schedule|law|program|timetable)\s*$"
)
SAYS_NOTHING = re.compile(
    r"(?i),\s+(?:and|but|so)\s+(?:I|we)\b(?!['’]m\b|\s+(?:am|quote|read)\b|[^,;.]{2,40}[,:]\s*(?:[“\"]|that\b))|"
    r"\s+(?:(?:nothing|little|not a word)\s+(?:at all\s+|whatever\s+|whatsoever\s+)?"
    r"(?:of|about|on|to|either|more|either way)\b|(?:two|three|four|five|several|\d+|different|conflicting|"
    r"contradictory|inconsistent)\s+(?:\w+\s+)?(?:answers|versions|positions|stories|accounts|views|explanations)\b|"
    r"(?:(?:me|us|you|him|her|them)\s+)?(?:otherwise\b(?!\s*:|\s+that\b)|"
    r"(?:no|yes|one thing|the other|another|something else|different(?:ly)?|the (?:opposite|contrary|reverse))"
    r"(?=\s*(?:[.;]|$)|,?\s+(?:and|or|but|may|can|could|must|should|will|would|to|is|was|in|by|at)\b)))"
)
"""What follows a verb of saying where nothing is reported: "until somebody says otherwise", "a sheriff who says no",
"all that the flyer said, and I …"."""
THING_HELD = re.compile(
    r"(?i)\s+(?:one of (?:the|those|these)|an?|the|this|that|his|her|its|one|two|"
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
    r"administrator|organizer|pastor|professor|coordinator|governor|senator|superintendent|warden|prosecutor|analyst|commander|"
    r"aide|advocate|activist|leader|professor|resident|adviser|advisor)"
)
OFFICER_OF = re.compile(
    rf"(?P<np>(?:[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:[a-z-]+\s+){{0,3}}{OFFICE_WORD}\s+(?:at|in|of|with|from|for)\s+(?:the\s+)?"
    r"[A-Z][^,]*?)(?:\s+in\s+[A-Z][\w.’' -]*)?$"
)
"""One without a name, by the body: "An official at the Port Authority in Elm", of whom more follows behind a comma."""
AFTER_SUBJECT = re.compile(
    rf"(?P<np>(?:(?:state|county|city|town|federal|then|former|retired|longtime)\s+(?=[A-Z])|"
    rf"(?:[a-z][\w’'-]*\s+){{0,3}}{OFFICE_WORD}\s+(?=[A-Z]))?(?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Lt|Capt|Col|Maj|Sgt|Rev|Sen|Rep|Gov|Hon|Det|Supt|Insp)\.\s+)?"
    r"(?:[A-Z(]|the\b|an?\b|his\b|her\b|its\b|one\b|he\b|she\b|they\b|I\b|we\b|"
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
    r"\bby\s+(?:the|an?|its|his|her|their|[A-Z][\w.]*['’]s)\s[^,]{3,50},\s+((?:[A-Z][a-z]+\.\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){1,2})"
    r"(?=,|\s*$)"
)
"""An office and the name of who holds it: "was told by the port's director, Ada Merrow, that …"."""
SAID_AT_THE_END = re.compile(
    r"\s*(?:(?:to\s+)?(?:me|us|him|her|them|reporters|the [A-Z]\w+)\s*(?=[,.]|last|on|in))?"
    r"(?:(?:then|again|later|afterwards?|flatly|simply|instead)\s*(?=[.,;!?]|$))?(?:[.,;!?]|$|(?:on|in|at|late|"
    r"of (?:the|this|that|it)|early|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this|last)\b)",
    re.IGNORECASE,
)
"""What follows a verb of saying at the end of what it reports: ", the clerk said on Monday"."""
