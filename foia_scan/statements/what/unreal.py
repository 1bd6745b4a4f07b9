"""Contexts in which a cue claims nothing: questions, conditions, wishes, proposals, rumors."""

from __future__ import annotations

import re

from foia_scan.statements.what.asides import uninterrupted
from foia_scan.statements.what.claims import left_open, rumored, taken_back
from foia_scan.statements.what.clauses import finite, opening
from foia_scan.told_by import ToldBy

_RULED_OUT = re.compile(
    r"(?i)\b(?:no(?! doubt| matter| later| sooner| longer| one| less)|no one|nobody|none|nothing)\b"
)
_SAYING_ON = re.compile(
    r"(?i)\b(?:some|others|many)\s+(?:have |had |may |might )?(?:described?|call(?:ed)?|characteri[sz]ed?|"
    r"termed|labell?ed|said|say|claim(?:ed)?|portrayed|argued?|think|thought|believed?|suppose[d]?)\b[^,;:.]*$|"
    r"\b(?:to |will )?(?:go on|keep|continue(?: to)?) (?:printing|saying|claiming|"
    r"telling|calling|describing|call|say)\b[^;:.]*$|"
    r"\bno \w+ (?:will|shall|should|may|is to|are to) (?:\w+ )?(?:describe|call|say|tell|refer to)\b[^;:.]*$|"
    r"\b(?:is|was|are|were|been|being) (?:\w+ly )?(?:called|labell?ed|termed|described as|"
    r"referred to as|characteri[sz]ed as|billed as)\s+[“\"]?(?:an? )?$"
)
"""How it is or shall be called, by whom nobody says: "in which the program is called voluntary"."""
_THEY_CALL = re.compile(r"(?i)\b(?:they|you|people|folks)\s+(?:\w+ )?call(?:ed)? (?:it|this|that) [“\"‘']?(?:an? )?$")
_CALLING = re.compile(
    r"(?i)(?:^|[.;:—]\s*)\W*(?:to call|calling|describing|labell?ing|terming) (?:it|this|that|them|the program|"
    r"participation)(?: as)? (?:an? )?[“\"‘]?$"
)
"""What to call it does or doesn't do: "Calling it voluntary doesn't change what it is"."""
_WHETHER_CLAIM = re.compile(
    r"(?i)\bwhether (?:the|its|his|her|their|our|this|that) (?:\w+ ){1,5}?(?:of \w+(?: \w+){0,3})?,? that\b"
    r"[^;:.]{0,60}$"
)
_IS_RIGHT = re.compile(
    r"(?i)[^;:.]{0,30}?,? (?:is|was|were|are|be) (?:\w+ )?(?:right|true|correct|so|sound|wrong|accurate)\b"
)
"""Whether it is so is asked: "whether the finding, that the program is mandatory, is right"."""
_AND_THEN = re.compile(
    r"(?i)[”\"’']?,? (?:and|but|yet) (?:then\b|"
    r"(?:it|that|this)(?: is|['’]s| was) (?:about |just |roughly |exactly )?as \w+ as\b)"
)
""" "They call it voluntary and then they order us in"."""
_EITHER_WAY = re.compile(
    r"(?i)\b(?:can|could|may|might) (?:or|and|/) (?:cannot|can['’]t|could ?n['’]t|may not|might not|can not|"
    r"could not)\b|"
    r"\b(?:cannot|can['’]t) or can\b|"
    r"\b(?:can|could|may|might),? (?:and|or|but|then) that (?:[\w’'-]+ ){1,2}?(?:cannot|can['’]t|could ?n['’]t|"
    r"may not|might not|could not)\b"
)
"""Both at once: what may and may not be done is spoken of, not told."""
_UNTOLD = re.compile(r"(?i)(?:that|not|cannot|can['’]t|could(?:n['’]t| not)|nobody|no one|unable|hard|impossible)\b")
"""How a cue begins that tells of not knowing: "couldn't tell you whether it can or can't leave"."""
_NAMELY = re.compile(r"(?i)^(?:.*,\s+which |(?=is that|was that))(?:is|was) that\s+(?!(?:so|right|true|it)\b)")
""" "I tell her what I tell you, which is that …": what follows is no question."""
_CONDITION = re.compile(
    r"(?i)(?:^|[,;:—(“\"‘]\s*|\b(?:and|but|that|even|only|what|as)\s+)(?:if(?:,\s*as [^,;:]{1,40},)?|whether|unless|"
    r"suppos(?:e|ing)|assum(?:e|ing)(?: that)?|in case|"
    r"were (?=(?:it|they|he|she|we|you|this|that|the|an?|any|every|our|my|his|her|its|their)\b|"
    r"(?-i:[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ )?)to\b)|"
    r"had (?=(?:it|they|the|this|that|participation|joining|we|our)\b[^,;:]{1,40}\bbeen\b)|should (?=(?:it|they|the|"
    r"any|an?|we|you|i|your|our|my|his|her|their|this|that|either|some)\b))\b[^,;:]*$"
)
_MAIN_AFTER_IF = re.compile(
    r"(?i)\bif(?:\s+[\w’'-]+){2,}\s+(?!(?:think|thinks|says?|said|believes?|told|know|knows|that|sure|decides?|find|"
    r"finds)\b)"
    r"[\w’'-]+\s+(?:it|they|he|she|we|you)\s*$"
)
"""The main clause after a condition without a comma: "if the judge says yes it can withdraw"."""
_INDIRECT = ToldBy(
    r"(?i)\b(?:whether|(?:ask|asks|asked|asking|wonder|wonders|wondered|inquire[ds]?|"
    r"question(?:s|ed)?|see|know|knows|understand|learn|decide|find out|tell me|matter|"
    r"doubt(?:s|ed)?) (?:[\w’'-]+ ){0,4}?(?:if|whether|how|when|(?<!reason )why|what|who)|(?:request|"
    r"(?:clear )?(?:explanation|account|description)|statement|question) (?:of|for|about|on|as to) (?:how|whether)|"
    r"(?:nothing|anything|word) (?:\w+ ){0,2}(?:on|about|as to) how|"
    r"(?:discuss|explor|research|stud|consider)(?:es|e|y|ed|ied|ing)? how|"
    r"be (?:told|informed|advised|shown) (?:[\w’'-]+ ){0,5}?(?:if|whether|how|when|what|who))\b[^;:]*$|"
    r"\b(?:answer|thread|tab|slide|binder|page|section),?(?: (?:on|about|that (?:reads|explains|tells))) how\b[^,;:]*$|"
    r"\b(?:under|by|on) what \w+\b[^,;:]*$|\b(?:on|from|since) which (?:day|date)\b[^,;:]*$|"
    r"\bmaybe (?:it|they|we|you|he|she)\s*$|"
    r"(?:^|\(\w\)\s*|[;:]\s*|(?=[“\"]))[“\"]?(?:can|could|may|must|is|are|does|do|did|will|would)\s+"
    r"(?:an?|the|it|they|we|you|any|every|this|that)\b[^;:,]*$"
)
_TO_BE_SETTLED = re.compile(
    r"(?i)\b(?:should|must|ought to|has to|have to) (?:\w+ )?"
    r"(?:state|say|settle|decide|determine|publish|spell out|tell)\b[^;:]*"
    r"\b(?:who|which \w+)(?:,[^,;:]{1,20},)? (?:(?!that\b)[\w’'-]+ ){0,3}$"
)
""" "Congress should decide, in daylight, who may opt out"."""
_LET = re.compile(
    r"(?i)(?:let (?!us\b|me\b|out\b|go\b)\w|let (?:us|me) (?:out|go|off|leave)\b|(?:take|remove|drop|strike|release)\b"
    r"(?! (?:it|us|this) or\b))"
)
_NOTHING_SAID = re.compile(
    r"(?i)\W*(?:(?:failing that|otherwise|at (?:the very )?least|if not),?\s+)?"
    r"(?:(?:option\s+)?(?:[A-H]|Q|\d{1,2})[.:)]\s*)?(?:please\s+)?\W*"
)
"""What may stand before an order: nothing, or the mark of an answer or of one of several options."""
_AN_OPTION = re.compile(
    r"(?:\(?[A-H]\)|[A-H][.:]|\(?\d{1,2}[.)]|Option\s+\w{1,5}[.:)])\s+(?:Announce|Declare|Publish|Adopt|Permit|Allow|Concede|"
    r"Require|Keep|Make|Offer)\s+(?:that|it|this|to|an?|the|any|every|all|each|no|participation|counties|States|jurisdictions)\b"
)
"""One of several things that may be done: "A. Announce that it is mandatory"."""
_ASKED_WITHIN = re.compile(r"(?i)(?:how|maybe (?:it|they|we|you|he|she))\b")
"""What a cue may begin with that makes it a question: "explain how a county may opt out"."""
_SO_WHAT = re.compile(r"(?i)[^?;:,]{0,30}, (?:so|then|and so) (?:why|what|how|who|where)\b")
_ASKS_FIRST = re.compile(
    r"(?i)\W*(?:\w+,\s+)?(?:can|could|may|might|must|is|are|was|were|do|does|did|will|would|shall|should|has|"
    r"have|if|when)\b"
)
"""What is asked follows from what is claimed: "They can't leave, so what is there to review?"."""
_TO_BE_TOLD = re.compile(r"(?i)\b(?:want|ask|like|wish|hope|need|expect|demand)(?:s|ed|ing)? (?:only )?to be\s*$")
_TOLD = re.compile(r"(?i)(?:told|shown|informed|advised)\b")
""" "We want to be | told how a county may opt out"."""
_INVERTED = re.compile(
    r"(?i)(?:can|could|may|might|is|was|does|did|will|would)(?:n['’]t)?\s+"
    r"(?:an?|the|it|they|we|he|she|i|you|any|our|his|her|their)\b"
)
_ASKS = re.compile(r"(?i)\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)(?: (?:him|her|them|me|us|you))?,?\s*$")
"""Who asks without "whether": "asked could the county opt out"."""
_ANSWERED = re.compile(
    r"[^.;?]{0,40},? and (?:I was|we were|(?:they|he|she|the \w+|[A-Z]\w+)) (?:told|said|answered|replied)\b"
)
"""The answer in the same sentence: "… if it went wrong, and they said I could"."""
_ASKED_IN_MARKS = re.compile(r"[^“”\"?!.]*\?,?[\"”]")
"""The rest of a question in quotation marks: "if asked, “May a county leave?” refer the caller to us"."""
_HOW = re.compile(r"(?i)(?:^\W*|,\s*)(?:how|when|where) (?:[\w’'-]+ ){1,3}$")
_ASKED_BEFORE = re.compile(r"(?i)\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e[sd]?|ing|y)|questions?)\b")
_RESOLVED = re.compile(
    r"(?i)\bbe it (?:further |therefore |hereby )*resolved\b|^\W*now,? therefore\b|\bresolves? that\b"
)
_WISH = re.compile(
    r"(?i)(?:\b(?:beg(?:s|ged|ging)?|plead(?:s|ed|ing)?|implor(?:e|es|ed)|lobb(?:y|ies|ied)|vot(?:e|es|ed|ing)|"
    r"ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed|ing)?|"
    r"wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|"
    r"plan(?:s|ned|ning)?|try|tries|tried|trying|attempt(?:s|ed|ing)?|decid(?:e|es|ed)|mov(?:e|ed)|"
    r"intend(?:s|ed)?|seek(?:s|ing)?|"
    r"sought|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|lik(?:e|es|ed)|prefer(?:s|red)?|petition(?:s|ed)?|"
    r"agree[ds]?|resolv(?:e|ed)|"
    r"threaten(?:s|ed)?|direct(?:s|ed)?|need(?:s|ed)?|resolution|motion|vote|effort|application|"
    r"letter|measure|campaign|mind|bid|"
    r"desire|decision|calls? (?:up)?on|called (?:up)?on|upon) (?:[\w’'-]+ ){0,5}?(?:to|for) (?:[\w’'-]+ ){0,3}|"
    r"\bwhat [^,;:.]{2,50}? (?:asks?|asked|requests?|requested|wants?|wanted|seeks?|sought|wish(?:es|ed)?)(?: for)?\b"
    r"[^,;:.]{0,40}, to (?:be )?(?:[\w’'-]+ ){0,3}|"
    r"\blet (?:us|them|"
    r"me) (?:[\w’'-]+ ){0,3}|\bplease (?:[\w’'-]+ ){0,3}|"
    r"\bwant(?:s|ed|ing)? (?:[\w’'-]+ ){1,5}|\bbe it resolved\b[^;.]*|"
    r"\b(?:shall|should|ought to) (?:so )?(?:[\w’'-]+ ){0,2}|\basking (?:[\w’'-]+ ){0,4})$"
)
_WISH_ALSO = re.compile(
    r"(?i)\b(?:ask|request|want|wish|seek|vote|petition|demand|propose|resolve|hope|intend|decide)(?:s|d|ed|ing)? to "
    r"[^,;:.“”\"]{2,80},? and to (?:be )?(?:[\w’'-]+ ){0,2}$"
)
"""The second of two things that are asked for: "asks to opt out and to be | taken off the plan"."""
_PREDICATE = re.compile(
    r"(?i)\b(?:is|are|was|were|will be|would be|has been|had been|remains?|became|becomes?|"
    r"['’]s)\s+(?:[\w’'-]+\s+){0,3}$"
)
_WISH_THAT = ToldBy(
    r"(?i)\b(?:ask(?:s|ed|ing)?(?! that (?:(?:the|her|his) (?:minutes|record|journal|opinion|view)|"
    r"it be (?:shown|noted|recorded|entered|put down|written down|reflected|understood))\b)|request(?:s|ed|"
    r"ing)?|"
    r"want(?:s|ed)?(?! to (?:be|make it|make) (?:\w+ly )?clear| to (?:emphasize|stress|assure|remind|say|tell|note|"
    r"point|"
    r"repeat|reiterate|underscore|add))|urg(?:e|es|ed|ing)|"
    r"demand(?:s|ed|ing)?|s(?:eeks?|eeking|ought)|insist(?:s|ed)?|propos(?:e|es|ed|ing)|resolv(?:e|ed)|hop(?:e|es|"
    r"ed)|wish(?:es|ed)?(?! to (?:say|tell|make|"
    r"assure|remind|note|point|state|stress|inform|advise)\b)|recommend(?:s|ed)?|prefer(?:s|red)?|"
    r"mov(?:e|ed)(?! on\b)|petition(?:s|ed)?)\b"
    r"(?:(?:\s+(?!will\b|say|said|should\b|can\b|understand|know|reali[sz]e)[\w’'-]+){0,4}?\s+that\b|"
    r"[^.;:]{0,20}\b(?:letting|"
    r"allowing|permitting)\b)"
    r"(?:[^.;:]{0,60}|[^.;:]{0,160}\bbe (?:removed|taken|dropped|released|excused|excluded|withdrawn)\b[\w ]{0,12})$"
)
_ASKED_IN_PASSING = re.compile(r"(?i)\bthat\b[^,;:]*\bbe \w+,\s")
"""What is asked is something else: "and I would ask that this be noted, participation is mandatory"."""
_MAY_ASK = re.compile(
    r"(?i)\b(?:may|can|could|might|free to|welcome to|able to|entitled to)\s+(?:not\s+)?(?:\w+ly\s+|also\s+|"
    r"still\s+|always\s+)*$"
)
"""Who may ask for it is told what can be had: "an agency may ask that its date be moved"."""
_HOPED = re.compile(
    r"(?i)\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?(?= (?:that|(?:the )?\w+ (?:could|"
    r"would))\b))\b(?! (?:\w+ ){0,3}?(?:understands?|knows?|sees?|agrees?|remembers?|not(?:e|es))\b)"
    r"[^.;:]{0,60}$|"
    r"\bwould like (?:the|an?|some|any|to have (?:the|an?))\s*(?:\w+ )?$"
)
"""With or without "that": "she hoped the city could opt out"."""
_FOR_OR_AGAINST = re.compile(
    r"(?i)\b(?:favou?r(?:s|ed|ing)?|support(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|against|advocat(?:e|es|ed|ing)|"
    r"endors(?:e|es|ed|ing)|prefer(?:s|red)?|want(?:s|ed)?|seeks?|sought|likes?|welcomes?|promis(?:e|es|ed))\s+"
    r"(?:an? |any )?(?:truly |purely |strictly |fully |more )?[“\"‘]?$"
)
""" "We oppose | mandatory participation": what somebody would have or not."""
_WERE_IT_SO = re.compile(
    r"(?i)[^,;:.]{0,60}?\b(?:would|could|might|will|may|should|ought|need(?:s)?|takes?|must|has to)\b"
)
_GERUND = re.compile(
    r"(?i)^\W*(?:and |but |so )?(?:letting|allowing|permitting|making|keeping|forcing|requiring|compelling)\b"
)
_ANY_SUCH = re.compile(r"(?i)^\W*(?:and |but |so )?(?:an?|any) (?:truly |purely |really )?[“\"‘]?$")
"""What would follow if it were so: "Letting a town opt out would …", "A mandatory program would need a statute"."""
_WISHED_WERE = re.compile(
    r"(?i)\bwish(?:es|ed)?\s+(?:that\s+)?(?:[\w’'-]+\s+){1,3}(?:could|would|had|were)\b(?:(?!,\s*(?:but|"
    r"yet)\b)[^;:.])*$"
)
""" "I wish we could opt out"."""
_SUBJUNCTIVE = re.compile(
    r"(?i)\bthat\s+(?:(?!(?:can|cannot|could|may|might|will|would|shall|must)\b|\w+n['’]t\b)[\w’'-]+\s+){1,4}"
    r"be (?:allowed|permitted|removed|released|let|"
    r"dropped|taken|excluded|made|left)(?: to)?\b[^,;]{0,40}$"
)
_TO_CONFIRM = ToldBy(
    r"(?i)\b(?:take out|strike|delete|remove|drop|cut|avoid|omit)\b[^.;]{0,40}\b(?:sentence|line|language|wording|"
    r"anything|"
    r"paragraph|reference|passage)s?\b[^.;]{0,20}\b(?:suggest|say|impl|stat)\w*\b[^.;:]*$|"
    r"(?:(?:^\W*|\b(?:please|like|need|would you|could you|will you|can you)\b[^.;:]{0,40}?\b)(?:confirm|"
    r"acknowledge|"
    r"certify|verify|guarantee|clarify|put in writing)|"
    r"\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed)?|urg(?:e|es|ed)|demand(?:s|"
    r"ed)?)\b[^.;:]{0,40}?\b(?:confirm|"
    r"acknowledge|certify|verify|guarantee|clarify|put in writing|state|advise|assure|"
    r"promise))\b[^.;:]{0,40}?\bthat\b[^.;:]*$|"
    r"\b(?:need|want|would like|looking for|ask(?:ed)? for|give us|send us|get us)\b (?:an?|any|some|"
    r"the) (?:\w+ ){0,3}?"
    r"(?:letter|sentence|statement|paper|document|memo|e-?mail|page|line|something|anything)\b[^.;]{0,20}\b(?:says?|"
    r"saying|"
    r"states?|stating)\b[^.;]*$"
)
"""What somebody is asked to confirm is not yet said."""
_TO_SAY = re.compile(
    r"(?i)\b(?:(?:is|was|be|option \w|would be|want(?:s|ed)?|like[ds]?|plan(?:s|ned)?|"
    r"propos(?:e|es|ed)|recommend(?:s|ed)?|prefer(?:s|red)?)\s+to (?:say|"
    r"state|announce|tell \w+|write) that|can(?:not|['’]t)? (?:we|i) (?:just )?say|"
    r"(?:can|may|could|should|to|not have|will|would(?: not|n['’]t)?) call(?:ed)? (?:it|this|that|"
    r"the program))\b[^.;]{0,40}$"
)
_WRONG_TO_SAY = re.compile(
    r"(?i)\b(?:untrue|false|wrong|inaccurate|misleading|incorrect|dishonest|absurd|mistake|error|lie|nonsense) to "
    r"(?:call|say|describe|state)\b[^.;]{0,40}$"
)
_LOOKS_AS_IF = re.compile(r"(?i)\b(?:look|seem|appear|sound)(?:s|ed)?(?: to \w+)? as (?:if|though)\b[^,;:]*$")
_PROPOSAL = re.compile(
    r"(?i)(?-i:\bbills?\b|\bproposals?\b|\bdraft (?:law|rule|ordinance)\b)[^;:.]{0,40}?"
    r"\b(?:makes?|lets?|allows?|permits?|requires?|forces?|gives?|exempts?)\b[^;:.]*$|"
    r"(?-i:\b(?:bill|amendment|proposal|measure|initiative)) (?:\w+ly |itself |now )?(?:says|states|provides|"
    r"declares) that\b[^;:.]*$|"
    r"\b(?:bills?|measure|legislation|proposal|ordinance|(?<!th )(?<!rst )(?<!ond )(?<!ird )amendment|"
    r"resolution)\b[^;:.]{0,40}?\b(?:would|will|to|"
    r"making|compelling|requiring|letting|allowing|permitting|forcing|that makes?)\b[^;:.]*$|"
    r"\b(?:options?|alternatives?|approach|scenario|changes?|amendment|idea)(?: \w+){0,2} (?:would|"
    r"making|compelling|requiring|letting|allowing|permitting|forcing|that makes?)\b[^;:.]*$|"
    r"\bunder (?:option|alternative|proposal|scenario|(?:this|that|an?|the|his|her|their|one) (?:\w+ )?(?:option|"
    r"proposal|bill|measure|amendment))\b[^;:]*$"
)
_ASKED_FOR = re.compile(
    r"(?i)\bwish list\b[^.;:]*$|"
    r"\b(?:please|let (?:me|us) have|send (?:me|us)|give (?:me|us)|provide (?:me|us))\b[^.;:]{0,90}"
    r"\b(?:steps|procedure|process|form|description|instructions|explanation)\b[^.;:]{0,40}$|"
    r"\b(?:want|seek|ask|call|push|lobb|draft)\w*\b[^.;:]{0,60}"
    r"\b(?:clause|provision|law|rule|amendment|language|paragraph|exception)s? "
    r"(?:that|which) (?:would|will|might)\b[^.;:]*$|"
    r"\bask(?:s|ed|ing)? (?:[\w’'-]+ ){0,5}?for (?:any|an?|some|the) (?:\w+ )?"
    r"(?:form|letter|paper|document|rule|law|statute|"
    r"provision|page|line|number|name|address|copy|procedure|process|policy|guidance|list)s?\b[^.,;:]{0,30}$|"
    r"\b(?:ask|urge|move|press|petition|beg)(?:s|d|ed|ing)? (?:[\w’'-]+ ){0,5}?to "
    r"(?:(?:put|write) (?:it )?in(?:to)? (?:the )?(?:law|statute|writing)|amend (?:the|its|this|that) [\w’'-]+ so) "
    r"that [^.,;:]{0,50}$|"
    r"\b(?:prays?|prayed|sues?|sued|ask(?:s|ed)?|seeks?|sought|moves?|moved) (?:(?:this|the) Court )?for (?:an?|the) "
    r"(?:\w+ )?(?:declaration|judgment|injunction|order|ruling) that\b[^;:]*$|"
    r"\b(?i:motion) by [^:;]{3,60}: that\b[^;]*$|\ba (?:resolution|motion) that (?:(?:ICE|DHS|Congress)|the [\w’'-]+) "
    r"(?:permit|allow|let|make|require|release|exempt)\b[^;:]*$|"
    r"\b(?:line|letter|note|word) to confirm that\b[^;:]*$|\b[Cc]onfirm by [\w ]{3,30} that\b[^;:]*$"
)
"""What is asked for is not yet there: "asked for any form on which a county might decline", "moved to amend the bill so
that a county could decline"."""
_TOLD_IT = re.compile(
    r"(?i)(?:^|[.;:]\s*)\W*(?:any ?one|any ?body|whoever|any \w+|those|all|every ?one) "
    r"(?:(?:else|of (?:you|us|them)) )?"
    r"(?:who |that )?(?:ha(?:s|ve) |had |was |were |is |are |gets? |got |did )?(?:ever |already |been )*"
    r"(?:promised|promises|told|tells?|assured|advised|informed|heard|said|says)\b[^;:]*$"
)
_IS_TO = re.compile(
    r"(?i)[^;:.]*?\b(?:should|must|shall|ought to|is to|are to|need(?:s)? to|please|(?:ha[sd]|have) to)\b"
)
"""Who was told it is sought: "Anyone who promised a county that it could opt out should tell me which one"."""
_WOULD = re.compile(
    r"(?i)(?:^|[.;:]\s*)\W*(?:it|one|another|(?:this|that|the (?:first|second|third|other|latter|former))(?: one)?) "
    r"would (?:also |then |only )?(?:let|allow|permit|make|require|compel|force|give|leave|bar|prohibit|forbid|prevent|"
    r"oblige|bind|exempt|excuse|release)\b[^;:]*$|"
    r"\b(?:bills?|measure|legislation|proposal|ordinance|amendment|option),? (?:which|that) (?:would|will|"
    r"is to)\b[^;:.]*$|"
    r"\ban? (?:new |state |federal )?law,? (?:which|that) would\b[^;:.]*$|"
    r"\b(?:draft|proposed) \w+ would\b[^;:.]*$|"
    r"\bwould have (?:made|let|allowed|permitted|required|compelled|forced|given|barred|exempted|excused|obliged)\b"
    r"[^;:.,]*$"
)
"""What a plan or a bill spoken of before would bring: "The second would let a town go"."""
_UNDER_OPTION = re.compile(
    r"(?i)\b(?:bills?|measure|legislation|proposal|ordinance|amendment),? (?:under|by) which\b[^;:.]*$|"
    r"\bunder the draft\b[^;:.]{0,60}\bwould\b[^;:.]*$|"
    r"\bunder (?:(?:this|that|an?|the|his|her|their|one) )?(?:\w+ )?(?:option|alternative|proposal|scenario|"
    r"bill|measure|"
    r"amendment)\b[^;:.]*$"
)
_PUT_FORWARD = re.compile(
    r"(?i)^\W*(?:(?:request|interrogatory)[^:]{0,30}\d[.:]?\s*)?(?:identify|admit|produce|describe|list|"
    r"state(?= (?:whether|each|all|the|how|why|any|every|what|in|your|with|when|who|which)\b))\b|"
    r"^\W*(?:assume|suppose|imagine)\b|^\W*(?:make|keep|declare|let) (?:it|this|participation|the program)\s+[“\"]?$|"
    r"\bthat\s+(?:(?!(?:can|could|may|might|will|would|shall|must|should|"
    r"to)\b)[\w’'-]+\s+){1,3}be\s+(?:made\s+)?[“\"]?$|"
    r"\b(?:for|favou?rs?|supports?|proposes?|urges?|considering|oppos(?:e|es|ed)|against) (?:making|keeping) "
    r"[^,;:]{1,30}$|"
    r"\b(?:wants?|demands?|asks?|seeks?|hopes?|urges?|fears?)\b[^.;:]{0,40},? is that\b[^.;:]*$|"
    r"\bwhat (?:(?:[\w’'-]+ ){1,3}?)(?:wants?|needs?|asks? for|wish(?:es)? for|hopes? for|seeks?|"
    r"(?:would|['’]d) like) (?:\w+ )?(?:is|was)\b[^.;:]*$|"
    r"\b(?:should|ought to|must) (?:either )?[^.;:]*\bor (?:else )?(?:tell|say|admit|state|write)\b[^.;:]*$|"
    r"^\W*(?:(?:and|but|then)\s+)?(?:so|if i understand \w+(?: \w+)?),?\s+(?:what\s+)?(?:you(?:['’]re|"
    r"\s+are)\s+(?:telling|"
    r"saying)|your\s+(?:answer|testimony|position|view|point)\s+is)\b[^.;]*$|"
    r"\b(?:fears?|feared|worr(?:y|ies|ied)) that\b[^.;:]*$|"
    r"\bcall(?:s|ed|ing)? (?:up)?on\b[^.;:]{0,40}\bto\b[^.;:]{0,80}$|"
    r"\b(?:will|would|to|may|might) argue\b[^.;]*$|"
    r"\b(?:promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?) to (?:keep|make|leave)\b[^.;]{0,60}$|"
    r"\bmak(?:e|es|ing) (?:it|this|that) (?:sound|look|seem) as (?:though|if)\b[^.;]*$|"
    r"\b(?:will|is going to|are going to) be (?:said|claimed|argued|alleged)\b[^.;]*$"
)
"""Said to be tried, asked for, feared or argued: "for making it optional", "will argue that it is mandatory"."""
_NORM = re.compile(
    r"(?i)\b(?:should|ought to|must|need(?:s)? to|has to|have to)(?: not| always| never)? "
    r"(?:be(?!\s+(?:\w+ly )?(?:regarded|understood|read|considered|viewed|treated|seen|told|informed|advised|"
    r"reminded|assured|notified|aware)\b)|"
    r"remain|stay|have been|become|let|allow|permit|make)\b[^;:.,]{0,30}$|"
    r"\b(?:should|ought to) (?:give|grant|offer|have)\b[^;:.,]{0,40}$"
)


_OUGHT = re.compile(r"(?i)(?:should|ought to)(?: not| always)? (?:be|remain|stay|become) (?:made )?[“\"‘]?$")
"""How it ought to be, in somebody's eyes: "he believes that it should be mandatory"."""


def unreal(text: str, start: int, end: int, low: int, wish: bool) -> str | None:
    """Why the cue at text[start:end] is no claim; None if it is one. ``low``: where its clause begins."""
    if _ASKED_IN_MARKS.match(text, end):
        return "question"
    if _TOLD_IT.search(text[:start]) and _IS_TO.match(text, start):
        return "told to somebody who is sought"
    opened = opening(text, low)
    if re.search(r"\?[\"'”’)\s]*$", text) and not (_SO_WHAT.match(text, end) and not _ASKS_FIRST.match(text[low:])):
        return "question"
    asked = _ASKED_WITHIN.match(text, start, end)
    before = _NAMELY.sub("", (opened + text[low : asked.end() if asked else start]).lstrip())
    if _INDIRECT.search(uninterrupted(before)) or (
        opened and not _NAMELY.match(text[:start]) and _INDIRECT.search(text[max(0, low - 60) : start])
    ):
        return "indirect question"
    if _INVERTED.match(text, start) and _ASKS.search(text[:start]) and not _ANSWERED.match(text[end:]):
        return "indirect question"
    if _TO_BE_SETTLED.search(text[:start]) or (_TOLD.match(text, start) and _TO_BE_TOLD.search(text[:start])):
        return "indirect question"
    if _EITHER_WAY.search(text[max(0, start - 40) : end]) and not _UNTOLD.match(text, start):
        return "indirect question"
    if _CALLING.search(text[:start]):
        return "how others call it"
    if _WHETHER_CLAIM.search(text[:start]) and _IS_RIGHT.match(text, end):
        return "indirect question"
    if _THEY_CALL.search(text[:start]) and _AND_THEN.match(text, end):
        return "how others call it"
    if _SAYING_ON.search(text[:start]) and not re.match(r"[^.;:]{0,40}\bby\b", text[end:]):
        return "how others call it"
    if _TO_SAY.search(text[:start]) and not _WRONG_TO_SAY.search(text[:start]):
        return "a proposal to say it"
    if _TO_CONFIRM.search(text[:start]):
        return "asked to be confirmed"
    if _RESOLVED.search(text[:start]):
        return "wish"
    if (asked or _HOW.search(before)) and _ASKED_BEFORE.search(text[:start]):
        return "indirect question"
    if not wish:
        return None
    if _LET.match(text, start, end) and _NOTHING_SAID.fullmatch(text[:start]):
        return "wish"
    main = finite(text[start:end]) and _MAIN_AFTER_IF.search(before)
    if _PROPOSAL.search(before) or _AN_OPTION.match(text):
        return "proposal"
    if _WERE_IT_SO.match(text, end) and (
        _GERUND.match(text[:end]) or (" " not in text[start:end] and _ANY_SUCH.match(text[:start]))
    ):
        return "condition"
    if _FOR_OR_AGAINST.search(text[:start]):
        return "wish"
    if _CONDITION.search(before) and not main and not _LOOKS_AS_IF.search(text[:start]):
        return "condition"
    if _WOULD.search(text[: min(end, start + 8)]) or _UNDER_OPTION.search(text[:start]):
        return "proposal"
    if rumored(text[:start], text[end:]):
        return "rumor"
    if taken_back(text[:start], text[end:]):
        return "withdrawn"
    if left_open(text[:start], text[end:]):
        return "left open"
    wished = _WISH_THAT.search(text[: min(end, start + 12)])
    if wished and _ASKED_IN_PASSING.search(wished.group()):
        wished = None
    if wished and _MAY_ASK.search(text[: wished.start()]):
        wished = None
    if not wished and not finite(text[start:end]) and not _PREDICATE.search(before):
        wished = _WISH.search(before) or _WISH_ALSO.search(before)
        if wished and _MAY_ASK.search(before[: wished.start()]):
            wished = None
        if wished and wished.group().lower().startswith(("shall", "should")) and _RULED_OUT.search(before):
            wished = None  # "nothing shall oblige a county to join" is a rule
    if _PUT_FORWARD.search(text[:start]):
        return "put forward"
    if _ASKED_FOR.search(text[:start]):
        return "wish"
    if _WISHED_WERE.search(text[: min(end, start + 8)]):
        return "wish"
    if not wished and not _PREDICATE.search(before):
        wished = _HOPED.search(before)
    norm = _NORM.search(text[max(0, start - 60) : start])
    if norm and _OUGHT.fullmatch(norm.group()) and not wished:
        return "norm"
    return "wish" if wished or norm or _SUBJUNCTIVE.search(text[:end]) else None
