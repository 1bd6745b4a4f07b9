"""How far words reach: negation with its scope and its enders.

Negation follows the NegEx/ConText idea (Chapman 2001, Harkema 2009): a trigger reaches to the right until an ender.
Enders here are punctuation, adversatives and subordinators; "that" ends it too, except under a verb or noun that lifts
negation out of its complement ("does not mean that", "no provision that", "not true that").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from foia_scan.statements.what.asides import uninterrupted, without_asides
from foia_scan.statements.what.claims import called_false
from foia_scan.statements.what.clauses import clause, finite
from foia_scan.statements.what.never_said import never_said
from foia_scan.statements.what.unreal import unreal
from foia_scan.told_by import ToldBy

_SUBJECT_RELATIVE = re.compile(
    r"(?i)(?<=[\w,] )(?<!\buntil )(?<!\bbefore )(?<!\bafter )(?<!\bif )(?<!\bwhen )(?:which|who|"
    r"that)(?:['’]s\s+(?:not|never|no)\b|\s+(?:no longer\s+)?(?:(?:do(?:es)?|did|has|have|had|is|are|was|were|"
    r"would)(?:n['’]t)?|won['’]t|cannot|can['’]t|couldn['’]t|(?:can|could|may|must) not|"
    r"never(?=\s+(?!can|could|may|might)\w)|wish\w*|want\w*|object(?:s|ed)?|prefer(?:s|red)?|decline[sd]?|"
    r"refuse[sd]?|ask(?:s|ed)?|chose|"
    r"chooses?)\b)(?:(?!\bthat\b)[^,;:])*?(?=\b(?:can|"
    r"could|may|might|will|should|must|is|are|was|were|cannot)\b|$)"
)
_OWN_PREDICATE = ToldBy(
    r"(?i)^.*\b(?:has|have|had|signed|sign|did|does|do|took|takes|is|are|was|were)\b[^,;:]{0,40}"
    r"\b(?:nothing|none|nobody|no \w+(?: \w+){0,4}?)\s+and "
    r"(?=(?:is|are|was|were|remains?|may|can|could|will|would|therefore|thus|so|hence)\b)"
)
"""What is denied of an object does not reach the next predicate: "has signed nothing and is free to leave"."""
_AND_NEXT = ToldBy(
    r"(?i)^.*\b(?!(?:and|but|or|that|there|is|was|are|were)\b)[a-z]+\s+(?:nothing|nobody|no one)\s+(?:and|but)\s+"
)
"""What is denied of an object ends with its clause: "yesterday changed nothing and a county may leave"."""
_PREDICATE_BEFORE = re.compile(
    r"(?i)\b(?:has|have|had|is|are|was|were|under|with)\s+(?:nothing|none|nobody|no \w+)(?: \w+){0,4}\s+and\s*$"
)
_NEXT_VERB = re.compile(
    r"(?i)^(?!.*\b(?:no|nobody|none|nothing|neither)\b).*(?:\bnot|n['’]t|\bnever)\b[^,;:]*?,? (?:and|but) $"
)
""" "A county need not come in, and | may withdraw"."""
_PRESUPPOSED = re.compile(
    r"(?i)\b(?:(?:is|was|were|are)(?: not|n['’]t| never) (?:what(?![^,;:]{0,40}\b(?:call|term|mean by|consider|"
    r"think of as|describe as)\b)|the (?:thing|reason)|why|who)\b|"
    r"(?:did|does|do|has|have|had)(?: not|n['’]t| never) (?:change|alter|affect|touch|repeal|disturb)(?:d|"
    r"ed)?(?= the\b)|"
    r"neither \w+ nor \w+(?= (?:is|was|are|were)\b))|"
    r",\s(?:and )?not (?:the |an? )?\w+(?: \w+)?,"
)
"""A negation that leaves what follows as it is: "the memo was never what made it mandatory", "one can neither fix
nor dodge is mandatory"."""
_IF_BEFORE = re.compile(r"(?i),\s+(?:even\s+)?(?:if|though|but)\s*$")
_NOT_OTHERS = re.compile(r"(?i)\s*not\s+(?:for\s+|of\s+|by\s+)?(?:(?:the|an?|its|our|any)\s+)?\w+(?:\s+\w+)?,")
"""Of whom it does not hold: "the State, if not the county, may leave"."""
_NOT_YET_DONE = ToldBy(
    r"(?i)(?<!\b(?:is|do) )(?<!\b(?:are|was|may|can|has|had|did) )(?<!\b(?:were|will|have|does) )"
    r"(?<!\b(?:could|would|might|shall) )\bnot yet (?:\w+ ){0,2}?\w+"
    r"(?=\s+(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have)\b|\s*$)|"
    r"\bnot (?:wishing|wanting|willing|prepared|ready|caring|choosing)\b(?: to (?:\w+ ){0,4}?\w+)?"
    r"(?=\s+(?:will|would|can|could|may|might|must|shall|should|need|needs|is|are|was|were|has|have)\b|\s*$)|"
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bhas )(?<!\bhave )(?<!\bhad )\bnot (?:yet |already )?\w+ed\b"
    r"(?=\s+(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have)\b)"
)
"""A participle that belongs to the subject: "the jails not yet connected will be required to connect"."""
_WHO_RELATIVE = re.compile(
    r"(?i)\b(?<!in )(?<!at )(?<!by )(?<!through )(?<!from )(?<!of )(?<!to )(?<!under )(?<!for )(?<!with )(?<!on )"
    r"(?:who|which|whose\s+[\w’'-]+)\s+(?!(?:\w+ly )?(?:can|could|may|might|will|would|should|must|cannot)\b)"
    r"(?:(?!\bthat\b)[^,;:]){1,80}?"
    r"(?=\s+(?:can|could|may|might|will|would|should|must|cannot)\b|$)"
)
"""What a relative clause denies is not denied of the main clause: "a sheriff who doesn't like it can opt out". The
clause ends at a "that": "the man who left said that no city will be able to opt out" is about no city."""
_CONTACT_RELATIVE = re.compile(
    r"(?i)\b(?:an?|any|every|the) (?:\w+ )?(?:program|thing|system|arrangement|partnership|plan|scheme|deal|agreement) "
    r"(?:that |which )?(?:nobody|no one|you|we|they|one|(?:one|each|either|a) [\w’'-]+|the [\w’'-]+|"
    r"(?-i:[A-Z][\w’'-]+)) "
    r"(?:can|could|may|is|are|was|were|has|have|did|do|had|cannot)\b"
    r"(?:(?!\b(?:that|say|says|said|mean|means|think|believe)\b)[^,;:])*$|"
    r"\b(?:an?|any|every) (?:\w+ )?(?:program|thing|system|arrangement|partnership|plan|scheme|deal|"
    r"agreement) (?:that |which )?"
    r"no [\w’'-]+ (?:requires?|required|compels?|forces?|orders?|mandates?|asks? for)\b[^,;:]*$"
)
"""A relative clause about an object: "a program nobody may refuse | is mandatory", "a program that Congress has
never required | is voluntary"; not "the plan we have does not say that it | is voluntary"."""
_ANOTHER_PREDICATE = ToldBy(
    r"(?i)^(?!.*\b(?:no|nobody|none|nothing|neither)\b).*(?:\bnot|n['’]t|\bnever)\b[^,;:]*?,?\s*\band "
    r"(?=(?:still |therefore |so |thus )?(?:is|are|was|were|has|have|had|may|can|could|will|would)\b)|"
    r"^.*,\s*(?:and|but|so)\s+(?:(?!\b(?:not|never|no|nobody)\b|n['’]t)[^,;:])*?\b(?:it|they|he|she|we|you|I)\s+"
    r"(?=(?:is|are|was|were|remains?|has|have|had|can|could|may|might|will|would|must)\b)"
)
"""A verb's negation ends at the next finite verb: "had not been told and was still letting them go"."""
_CONDITION_BEFORE = re.compile(r"(?i)\b(?:if|when|where|while)\s*$")
_IF_NEVER = re.compile(
    r"(?i)^[^,;:]*?(?:\b(?:never|not|no|nobody|nothing)\b|n['’]t\b)[^,;:]*?,?\s"
    r"(?=(?:it|they|he|she|we|you|I|y['’]all|(?:the|an?|any|each|every)\s[\w’'-]+)\s+$)"
)
"""A condition that something is not so, before what then holds: "if he is never ready he | may stay out"."""
_NO_VOTE = re.compile(
    r"(?i)\b(?:an?|the|his|her) [“\"‘']?no[”\"’']?[- ](?:votes?|side|camp)\b|"
    r"\b(?:vot(?:ed?|es|ing)|answer(?:s|ed)?|nodded) [“\"‘']?no\b"
)
_SAID_NO = re.compile(r"(?i)\bno(?:,\s+(?:sir|ma['’]am|madam|no))*,(?=\s)")
"""An answer, which denies what was asked and nothing behind it: "No, I took it to be voluntary"."""
_OPENING = re.compile(
    r"(?i)^\W*(?:(?:without (?:\w+ly )?\w+ing|not (?:to|wishing|wanting|meaning|knowing|having)|"
    r"as (?:nobody|no one|none)|not (?:[\w’'-]+ ){1,3}?(?:later|after|afterwards?|ago|before|earlier|since))\b"
    r"[^,;:]{0,60},|with or without\b[^,;:]{2,40},|[^,;:]{2,60}, (?:is|was) that\b|"
    r"what\b[^,;:]{2,70}? (?:is|was|['’]s) that\b|it (?:is|was)(?: not|n['’]t) until\b[^,;:]{2,40}? that\b|"
    r"it (?:goes|went) without saying\b)"
)
"""What opens a sentence and denies nothing of what follows: "Without wishing to lecture, …", "As nobody needs to be
told, …", "What I did not say is that …", "It was not until May that …", "It goes without saying that …"."""
_HEAD_ASIDE = re.compile(
    r"(?i)(?:\s+(?:now|today|any ?more|any longer))?,\s*(?:if|and|nor|or|but)\b[^,;:]{1,45},?\s*$|"
    r"\s+(?:from|of|in|by|to|under|for|with|on)$"
)
"""What stands between a denial and its "that": "it is no longer true, if it ever was, | that"."""
_ASIDE_AND_THAT = re.compile(
    r"(?i)(?P<head>.*?[^,;:]),\s*(?:(?:if|and|nor|or|but)\b[^,;:]{1,45}|(?:\w+ ){1,2}(?:or|nor) (?:\w+ )?\w+),\s*that\b"
)
_FOR_WHOM = re.compile(
    r"(?i)\b(?:for|in|to|of|from|with|by|on) (?:an?|the|any|each|every|those|all) (?:[\w’'-]+ ){1,2}?"
    r"(?:which|that|who|whose \w+) "
    r"(?:has|have|had|did|does|do)(?: not|n['’]t| never) [^,;:]{2,40},"
)
"""What is denied of those for whom something holds: "for a town which has not signed yet, | joining is voluntary"."""
_RELATIVE_ON = re.compile(r"(?i)(?<=\s\s)\s(?=\s(?:which|who|whose|where)\b)")
"""Where an aside that was blanked ended, a relative clause still begins."""
_NO_SECRET = re.compile(
    r"(?i)\bno (?:doubt|matter|mistake|question|secret|surprise|wonder|news|accident|coincidence)\s*$"
)
_GIVEN_THAT = re.compile(
    r"(?i),\s*(?:seeing|given|considering|knowing|noting|adding|saying|believing|observing|explaining|"
    r"on the ground|for the reason)\s*$"
)
"""What follows it is held, whatever is denied before: "he took no side, seeing that it is mandatory"."""
_JOINED = re.compile(r"(?i)\b(?:and|but)\b|,\s+(?:that|which)\b")
_GRANTS = re.compile(
    r"(?i)(?:\bnot|n['’]t|\bnever|\bnobody|\bno one|\bcannot) (?:\w+ly )?"
    r"(?:den(?:y|ies|ied)|disput(?:e|es|ed)|doubts?|doubted|contests?|contested|quarrel with)\b[^;.]{0,40}$|"
    r"\b(?:not|no longer|hardly|scarcely|never|beyond|past|without|no|little)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:doubts?|questions?|disputes?|debate|argument)\s*$|"
    r"\b(?:nobody|no one|none|no [\w’'-]+(?: [\w’'-]+)?)\b[^;.,]{0,40}?\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|"
    r"doubt(?:s|ed)?|contest(?:s|ed)?|miss(?:es|ed)?)\s*$|"
    r"\bnothing (?:can|could) be (?:clearer|plainer|simpler|surer|truer) than\s*$"
)
"""Denying a denial: "does not dispute that it is voluntary"."""
_AFTER_COPULA = re.compile(r"(?i)\b(?:is|are|was|were|will be|would be|remains?)\s+(?:\w+\s+)?$")
_THAT = re.compile(
    r"(?<=\bno reason )(?=(?:an?|the|any|it|they|we|you|our|your|this|he|she)\b)|"
    r"(?<!\bof )(?<!\bat )(?<!\bin )(?<!\bfrom )(?<!\bon )(?<!\bwith )(?<!\binto )(?<!\bunder )\bthat\b|\bwhich\b|"
    r"(?<=\breason )why\b",
    re.IGNORECASE,
)
"""What begins a clause of its own; after a preposition "that" points at something ("nobody in that office could")."""
_LIFTS = re.compile(
    r"(?i)\b(?:(?:(?:do|does|did)(?: not|n['’]t)|(?:had |have |has )?never) (?:think|"
    r"thought|believed?|believe|mean|suppose|see|agree|accept|follow|expect|imply)|"
    r"(?:is|was|are) (?:\w+ly )?(?:not|n['’]t|never|no longer) (?:intended|meant|contemplated|envisioned|understood|"
    r"the case|true|so|correct|a (?:program|"
    r"thing|matter)|something|clear|(?:my|our|its|their|his|her|[\w’']+['’]s) "
    r"(?:view|understanding|position|reading|policy))|"
    r"(?:do|does|did)(?: not|n['’]t) agree with [^,;:]{2,40}|"
    r"(?:(?:do|does|did)(?: not|n['’]t)|(?:(?:had|have|has) )?never|no longer) "
    r"(?:shared?|holds?|held|takes?|took|taken|supported|support|endorsed?|adopted|adopt|accepted|accept|bear out|"
    r"expressed) "
    r"(?:the|that|this|his|her|their|its|your|any) (?:[\w’'-]+ )?(?:view|opinion|position|reading|belief|"
    r"interpretation|"
    r"conclusion|claim|contention|idea|notion|argument|assertion|theory|suggestion)|"
    r"(?:is|was|were|be)(?: not|n['’]t| never) (?:\w+ )?(?:accurate|correct|true|right) to "
    r"(?:say|state|claim|suggest|write|argue|conclude|imply|tell (?:[\w’'-]+ ){0,2}[\w’'-]+)|"
    r"(?:do|does|did)(?: not|n['’]t) (?:view|see|regard|consider|treat|look at|think of) [\w\s'’-]{1,40} as "
    r"(?:something|an?|one)\b[\w\s'’-]{0,20}|"
    r"(?:cannot|can['’]t|could(?: not|n['’]t)|will not|won['’]t|would(?: not|n['’]t)) "
    r"(?:agree|accept|concede|admit|grant)|"
    r"(?:not|n['’]t|never)(?: been)? (?:under (?:the|any) (?:impression|illusion|notion)|of the (?:view|opinion))|"
    r"(?:should|must|may|can|is|was|are)(?: not|n['’]t) (?:to )?be (?:read|taken|understood|construed|interpreted) "
    r"(?:to (?:mean|say|suggest|imply)|as (?:saying|meaning|suggesting|implying))|"
    r"(?:isn|wasn)['’]t (?:the case|true|so|correct|something)|(?:nor|neither) (?:is|was) it (?:the case|true|so|"
    r"correct|right|accurate)|(?:there )?(?:is|was|"
    r"are|were|has|have|know|knows|find|found|see|of)? ?(?:no\b|nowhere\b|not (?:an?|any|one|a single)\b|nothing\b|"
    r"never an?|neither) ?[\w\s'’,-]{0,60}|nothing in [\w\s'’-]{0,40}|"
    r"(?:is|was|are|were)n['’]t (?:an?|any|one)\b[\w\s'’,-]{0,60}|"
    r"(?:nobody|no one|none of \w+)(?: has| had)?(?: ever| yet)? (?:persuaded|convinced|satisfied) "
    r"(?:me|us|him|her|them)\b"
    r"[\w\s'’,-]{0,40}|"
    r"(?:\bnot|n['’]t|\bnever) (?:yet )?(?:aware of|persuaded|convinced|satisfied|come (?:across|upon))\b"
    r"[\w\s'’,-]{0,60}|"
    r"(?:nor|neither) (?:can|could|do|did|have|has) (?:I|we|he|she|they|it|you|anyone|anybody) (?:\w+ )?"
    r"(?:find|found|know(?:n)? of|seen?|name|cite|think of)\b[\w\s'’,-]{0,60}|"
    r"(?:nobody|no one|none of \w+)(?: \w+){0,2}? (?:believes?|believed|thinks?|thought|accepts?|imagines?|pretends?)|"
    r"(?:nobody|no one|none of \w+)(?: \w+){0,3}?(?: has|['’]s| could| can| was| is)?(?: been)?(?: ever| yet)?"
    r"(?: able to)? (?:point(?:ed)?|f[io]nd|found|show[ns]?|name[ds]?|cite[ds]?)\b[\w\s'’,-]{0,60}|"
    r"(?:cannot|can['’]t|could(?: not|n['’]t)|do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|have(?: not|n['’]t)|yet to) "
    r"(?:yet |ever )?"
    r"(?:find|found|see|seen|name|cite|point to|show|think of|know of|know) "
    r"(?:me |us |one |a |an |any |of )*[\w\s'’,-]{0,60}"
    r")\s*$"
)
_NO_TIME = re.compile(
    r"(?i)\b(?:(?:there )?(?:was|has|had|is) (?:never|not) (?:been )?an?(?:y)?|there (?:was|is|has been) no|at no) "
    r"(?:\w+ )?(?:time|moment|day|point|year|stage) (?:when|at which|in which|on which|that)\b[^,;:.]{0,40}$|"
    r"^\W*(?:\d{1,2}[.)]\s+)?at no (?:time|moment|point|stage)\b[^,;:.]{0,60}"
    r"\b(?:where|when|that|which)\b[^,;:.]{0,40}$"
)
"""What never was: "there was never a time when a county could leave"."""
_SHORT_OF = re.compile(r"(?i)^\W*short of\b[^,;:]{0,60}?(?=,|\bthere (?:is|was|are)\b)")
_WITHOUT_LEAVE = re.compile(
    r"(?i)^\W*without (?:(?:an?|the|its|their|any|prior|written|express|[\w’'-]+['’]s) )*"
    r"(?:consent|assent|approval|agreement|permission|leave|notice|request|signature|vote|letter|mo[au])\b"
)
"""On what it depends, in front of the clause: "Without the State's consent | a county may not opt out"."""
_UNSAID = re.compile(
    r"(?i)(?:\b(?:not|cannot(?= (?:confirm|promise|represent|declare|announce)\b)|never|no longer|"
    r"(?:ha[sd]|have) yet to|stop(?:s|ped)? short of|"
    r"(?:nobody|no one|none)(?: (?:at|in|on|of|from|who) (?:[\w’'-]+ ){0,3}?[\w’'-]+)?|without|neither|"
    r"(?:refus|declin)(?:e|es|ed|ing)(?= to (?:say|believe|accept|concede|acknowledge|agree|confirm|"
    r"tell)\b))|n['’]t)\s+(?:in (?:\w+ ){1,2})?"
    r"(?:(?:should|must|may|will|can|is to|are to|(?:here |going |about )?to) )?"
    r"(?:be |(?:(?:is|was|(?:has|had)(?: ever)? been|ever been) )(?=told)|(?:has|had) |"
    r"have (?=said|written|stated|promised|told))?"
    r"(?:yet |ever |\w+ly )?(?:says?|said|saying|tells?|told|telling|states?|stated|promises?|promised|confirms?|"
    r"confirmed|declare[sd]?|rule[sd]?|announce[sd]?|answers?|answered|explains?|explained|knows?|decides?|decided|"
    r"advise[sd]?|describe[sd]?|describing|asks?|asked|discuss|mentions?|mentioned|suggests?|suggested|"
    r"claims?|claimed|writes?|wrote|hears?|heard|testif(?:y|ied)|"
    r"represent(?:ed)?|maintain(?:ed)?|(?<=refuse to )(?:believe|accept|concede|acknowledge|agree)|"
    r"(?<=refused to )(?:believe|accept|concede|acknowledge|agree)|"
    r"(?<=refuses to )(?:believe|accept|concede|acknowledge|agree)|the same (?:thing )?as (?:saying|"
    r"telling|holding))\b(?P<rest>[^;:.]*)$"
)
_DISOWNED = re.compile(
    r"(?i)\b(?:no|not|never|nobody|no one|none|without)\b[^.;]{0,60}\b(?:authority|authori[sz]ed|right|business|"
    r"license|leave|permission) to (?:tell|say|state|announce|promise|inform|advise|write)\b[^.;]{0,40}$"
)
"""Who said it had no right to: "nobody here had authority to tell him that he had to take part"."""
_NO_LONGER_SAID = ToldBy(
    r"(?i)(?<!not )(?<!n['’]t )(?<!never )\b(?:stop|stopped|quit|avoid(?:ed|s)?|cease|refrain(?:ed)? from) "
    r"(?:printing|saying|claiming|telling|pretending|describing|calling|suggesting)\b[^;:.]*$"
)
_NOTHING_OF_THE_KIND = re.compile(
    r"(?i)[^.;:]{0,30}?\b(?:it|this|that|which) (?:is|was|['’]s) (?:\w+ly )?"
    r"(?:nothing of the (?:kind|sort)|no such thing|not)\b"
)
"""Why it is no longer to be said: "stop calling it optional, since it is nothing of the kind"."""
_NOT_HELD = ToldBy(
    r"(?i)\b(?:not (?:everyone|everybody|all|many)|few)\b[^;:.]{0,40}\b(?:believes?|thinks?|agrees?|"
    r"accepts?)\b[^;:.]*$|"
    r"(?:\b(?:not|un)|n['’]t) ?aware (?:of|that) (?:anyone|anybody|any(?:one else)?|having)\b[^;:.]*$|"
    r"(?:\b(?:not|never|no one|nobody)|n['’]t) (?:\w+ )?(?:recall|remember)(?:s|ed)?\b[^;:.]*$|"
    r"(?:\b(?:not|never)|n['’]t) (?:leav(?:e|ing)|left|giv(?:e|ing|en)|gave|creat(?:e|ing)) (?:[\w’'-]+ ){0,3}?"
    r"(?:the|an?) (?:\w+ )?(?:idea|impression|notion|belief)\b[^;:.]*$|"
    r"(?:\b(?:hardly|scarcely) any(?:one|body)|\bno (?!one\b|doubt\b|matter\b|longer\b)[\w’'-]+)\b[^;:.,“”\"]{0,40}"
    r"\b(?:believes?|thinks?|says?|claims?|holds?|accepts?|believed|thought|said|claimed|told|argued|stated)\b"
    r"[^;:.]*$|"
    r"(?:\bnot|n['’]t) (?:at all |quite |so |too |entirely |really )?(?:sure|certain|confident)"
    r"(?! (?:whether|if|how|what|who|which|when|where|about|of)\b)[^;:.,]*$|"
    r"(?:\b(?:not|never)|n['’]t) (?:let|allow|want|permit) (?:[\w’'-]+ ){1,4}?(?:to )?"
    r"(?:believ|think|assum|suppos|imagin|conclud)\w*\b[^;:.]*$"
)
"""Nobody is said to hold it, nor that it is so: "I don't recall being told that it was voluntary"."""
_DENIES = ToldBy(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)? (?:the (?:idea|claim|notion|suggestion)|"
    r"it)|(?<!\bof )(?<!\bany )(?<!\bthe )(?<!\bno )disput(?:e|es|ed)|"
    r"refut(?:e|es|ed)|false(?:ly)?(?: to say)?|untrue|(?:a |"
    r"the )?myth|mistaken(?:ly)?|wrong(?:ly)?(?: to (?:say|call|describe))?|incorrect(?:ly)?|"
    r"(?:inaccurate|misleading|untrue|an error|a mistake|a misreading|foolish|naive) to "
    r"(?:say|tell|inform|advise|promise|assure|suggest|imply|call|claim|describe|think|believe|suppose|"
    r"assume|conclude|hold|imagine|pretend)|"
    r"(?:not|never|n['’]t) let (?:[\w’'-]+ ){1,2}?(?:tell|persuade|convince) \w+|"
    r"(?:\w+ )(?:very much |seriously |also )?doubt(?:s|ed)?(?: very much)?$|"
    r"(?<!not )(?<!n['’]t )(?:unlikely|doubtful|improbable|inconceivable)(?! (?:event|case))|not (?:at all )?likely|"
    r"not true|no truth|object(?:s|ed)? to being told|(?:tired|sick) of (?:being told|hearing)|"
    r"(?:resist|oppose|object to) (?:an?|any|every|the) (?:\w+ )?"
    r"(?:text|wording|language|sentence|suggestion|line))\b[^;.]{0,40}$"
)
_PREDICATE_NEGATION = re.compile(
    r"(?i)\b(?:not(?! only| just| merely| least)|cannot|never|no longer|nor|hardly|"
    r"scarcely|barely|neither|(?:have|has|had|['’]ve) yet to)\b|n['’]t\b"
)
_ARGUMENT_NEGATION = re.compile(
    r"(?i)\b(?:no(?! doubt| matter| mistake| question| secret| surprise| wonder| later| sooner| longer| one| less|"
    r" more than that)|"
    r"no one|nobody|none|nothing(?! (?:less|short|but)\b)|nowhere)\b"
)
_LEXICAL_NEGATION = re.compile(
    r"(?i)\b(?:unable|impossible|"
    r"(?<!\bto )(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\bmight )(?<!cannot )(?<!can't )(?<!can’t )"
    r"(?<!couldn't )(?<!couldn’t )(?<!can not )(?<!could not )prevent(?:s|ed|ing)?|"
    r"prevent(?=(?:\s+[\w’'-]+){1,5}?\s+from\s+\w+ing)|prohibit(?:s|ed|ing)?|forbid(?:s|"
    r"den)?|preclud(?:e|es|ed)|bar(?:s|red)?|without|refus(?:e|es|ed) to (?:let|allow|"
    r"permit)|lacks?|too late|far from|anything but|"
    r"(?:(?:anything|something|is|are|was|were) other|otherwise) than|rather than|instead of|short of|"
    r"(?:(?:giv(?:e|es|en|ing)|gave) up|los(?:e|es|ing|t)|sign(?:s|ed)? away|waiv(?:e|es|ed|ing)|surrender(?:s|ed)?|"
    r"forfeit(?:s|ed)?|relinquish(?:es|ed)?)(?= (?:\w+ ){0,2}(?:rights?|option|power|authority)\b)|"
    r"(?:stop(?:s|ped)?|keep(?:s|ing)?|kept)(?=(?:\s+[\w’'-]+){1,5}?\s+from\s+\w+ing)|"
    r"(?:quits?|stop(?:s|ped)?|ceas(?:e|es|ed))(?=\s+(?:being|to\s+be)\b))\b"
)
_SAYING_NO = re.compile(r"(?i)\b(?:sa(?:ys?|ying|id) no|will no longer)\b")
_OR_NOT = re.compile(r"(?i)\s+or not\b")
_CHOOSING_NOT = re.compile(
    r"(?i)\b(?:cho(?:o?se[sn]?|osing)|elect(?:s|ed)?|decid(?:e[sd]?|ing)|prefer(?:s|red)?|decisions?|"
    r"wish(?:es)?|requests?|notices?) not to\b"
)
_CALLED = re.compile(r"(?i)\b(?:call(?:s|ed)?|describ(?:es?|ed) as|term(?:s|ed)|refer(?:s|red) to as)\s+[“\"][^“”\"]*$")
"""What somebody calls it in marks is not denied by what is told of them."""


_BECAUSE_IT_IS_NOT = re.compile(
    r"(?i)[”\"’']?,?\s+(?:because|since|for|when)\s+(?:(?:as of|for|by|until)\s+(?:[\w’'-]+\s+){1,2}?|"
    r"today\s+)?(?:it|that|this|they|we|he|she|you)\s*"
    r"(?:(?:is|are|was|were|do|does|did|can|could|may|ca|wo)(?:n['’]t|\s+not)|cannot|never (?:is|was|were|could|did))"
    r"(?=(?:\s+be)?\s*(?:[.;!,:”\"]|$))"
)
"""What was said before is called false, and by whom: "don't say that it is voluntary, because it isn't"."""

UNSAID = "unsaid"
"""Why a cue whose saying is denied is no claim: "has not said that it is mandatory"."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What holds of a cue in its sentence."""

    negated: bool
    unreal: str | None
    """Why it is no claim ("question", "condition", "wish", "unsaid" …), or None."""
    rule: str
    refuted: bool = False
    """Whether it is told as somebody's claim, and called false in the same breath."""


def reach(text: str, start: int, end: int, *, inside: bool, wish: bool) -> Reach:
    """Negation and unreal context of the cue at text[start:end].

    ``inside``: the cue's own words bear its negation. ``wish``: whether verbs of wishing make it unreal.
    """
    low, _ = clause(_RELATIVE_ON.sub(",", uninterrupted(text[:start]) + text[start:]), start, end)
    if aside := _ASIDE_AND_THAT.match(text, 0, start):
        low = min(low, clause(text, aside.end("head") - 1, aside.end("head"))[0])
    before = _SAID_NO.sub(" ", text[low:start])
    before = _OPENING.sub(" ", before)
    if _IF_BEFORE.search(text[:low]) and (others := _NOT_OTHERS.match(before)):
        before = before[others.end() :]
    refuted = called_false(before, text[end:])
    before = _AND_NEXT.sub(" ", _OR_NOT.sub(" or else", uninterrupted(before)))
    why = unreal(text, start, end, low, wish)
    if not inside and _BECAUSE_IT_IS_NOT.match(text, end):
        return Reach(True, None, "negated")
    flipped = False
    if never_said(text, low, start, end, refuted):
        return Reach(False, UNSAID, "not-said")
    if apart := _SHORT_OF.match(text[low:end]) or _WITHOUT_LEAVE.match(text[low:start]):
        before = before[apart.end() :]
    if finite(text[start:end]):
        before = _NEXT_VERB.sub(" ", _PREDICATE_BEFORE.sub(" ", before))
    if _CONDITION_BEFORE.search(text[:low]):
        before = _IF_NEVER.sub(" ", before)
    before = _ANOTHER_PREDICATE.sub(" ", _NO_VOTE.sub(" ", _FOR_WHOM.sub(" ", before)))
    before = _PRESUPPOSED.sub(" ", _NOT_YET_DONE.sub(" ", _OWN_PREDICATE.sub(" ", before)))
    if finite(text[start:end]) or _AFTER_COPULA.search(before):
        copula = _AFTER_COPULA.search(before)
        head, predicate = (before[: copula.start()], before[copula.start() :]) if copula else (before, "")
        head = _CONTACT_RELATIVE.sub(" ", head) if copula else head
        before = _WHO_RELATIVE.sub(" ", _SUBJECT_RELATIVE.sub(" ", head)) + predicate
    if _NO_TIME.search(text[:start]):
        flipped, before = True, re.split(r"(?i)\b(?:when|where|which|that)\b", before)[-1]
    that = list(_THAT.finditer(before))
    if that:
        head, tail = _HEAD_ASIDE.sub("", before[: that[-1].start()].rstrip()), before[that[-1].end() :]
        if _UNSAID.search(head) or _NO_LONGER_SAID.search(head) or _NOT_HELD.search(head):
            return Reach(False, UNSAID, "not-said")
        if _GRANTS.search(head):
            before = tail
        elif _DISOWNED.search(head) or _DENIES.search(head):
            flipped, before = True, tail
        elif (
            _NO_SECRET.search(head)
            or _GIVEN_THAT.search(head)
            or not _LIFTS.search(without_asides(head).replace("U.S.", "US").rstrip())
        ):
            before = tail
        elif (inside or _denies(tail + text[start:end])) and not _JOINED.search(before + text[start:end]):
            flipped, before = True, tail  # two that meet: "I do not believe that no county may withdraw"
        if _NO_LONGER_SAID.search(before):
            return Reach(False, UNSAID, "not-said")
    elif _NO_LONGER_SAID.search(before) and _NOTHING_OF_THE_KIND.match(text, end):
        return Reach(True, why, "denied")
    elif _UNSAID.search(before) or _NO_LONGER_SAID.search(before) or _NOT_HELD.search(before):
        return Reach(False, UNSAID, "not-said")
    elif _DENIES.search(before):
        flipped, before = True, ""
    if inside:
        return Reach(flipped != refuted, why, "denied" if flipped != refuted else "plain", refuted)
    words = _OR_NOT.sub(" or else", text[start:end])
    words = _CHOOSING_NOT.sub("refuse to", _SAYING_NO.sub("refuse", words))
    if _CALLED.search(before):
        before = ""
    plain = bool(_PREDICATE_NEGATION.search(before + words)) or bool(_ARGUMENT_NEGATION.search(before + words))
    lexical = len(_LEXICAL_NEGATION.findall(before + words)) % 2 == 1
    negated = ((plain != lexical) != flipped) != refuted
    return Reach(negated, why, "negated" if negated else "plain", refuted)


def _denies(words: str) -> bool:
    return _PREDICATE_NEGATION.search(words) is not None or _ARGUMENT_NEGATION.search(words) is not None
