"""Official sentences of our own making, with the names in them marked: what the treebanks hardly show.

Titles before surnames, "Surname, First", members of Congress with party and state, signatures, offices, agencies known
by their letters. Names are drawn at random from common American ones, letters of agencies are made up on the spot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

FIRST = (
    "James Mary Robert Patricia Michael Jennifer David Linda William Elizabeth Richard Barbara Joseph Susan "
    "Thomas Jessica Charles Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Sandra Donald Ashley Steven "
    "Kimberly Paul Emily Andrew Donna Kenneth Carol Kevin Amanda Brian Melissa George Deborah Timothy Stephanie "
    "Ronald Rebecca Jason Laura Edward Sharon Jeffrey Cynthia Ryan Kathleen Jacob Amy Gary Shirley Nicholas "
    "Angela Eric Anna Stephen Ruth Larry Brenda Justin Pamela Scott Nicole Brandon Katherine Benjamin Christine "
    "Samuel Catherine Gregory Debra Frank Rachel Raymond Carolyn Alexander Janet Patrick Virginia Jack Maria "
    "Dennis Heather Jerry Diane Tyler Julie Jose Joyce Luis Victoria Carlos Kelly Juan Christina Miguel Joan "
    "Rosa Evelyn Elena Carmen Wei Priya Fatima Omar Ahmed Hiroshi Minh Olga Ivan"
).split()
LAST = (
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzales Wilson "
    "Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis "
    "Robinson Walker Young Allen King Wright Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera "
    "Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart "
    "Morris Morales Murphy Cook Rogers Gutierrez Ortiz Cooper Peterson Bailey Reed Howard Ramos Kim Cox Ward "
    "Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel "
    "Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes "
    "Fisher Vasquez Simmons Graham Murray Ford Castro Marshall Owens Harrison Mcdonald Woods West Cole Wells "
    "Vargas Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw "
    "Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Stone Salazar Fox Warren "
    "Mills Meyer Rice Schmidt Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley "
    "Spencer Hawkins O'Brien O'Connor McCarthy MacLeod D'Angelo DeSantos VanDyke Goldberg Kowalski Novak Rossi "
    "Yamamoto Singh Haddad Cohen"
).split()
PLACES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|"
    "Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|"
    "Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|"
    "Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|"
    "Virginia|Washington|West Virginia|Wisconsin|Boston|Chicago|Houston|Phoenix|Denver|Atlanta|Seattle|Portland|"
    "Tucson|Fresno|Omaha|Tulsa|Newark|Buffalo|El Paso|San Diego|San Jose|Baltimore|Cleveland|Memphis|Louisville|"
    "Sacramento|Oakland|Mesa|Raleigh|Wichita|Tampa|Honolulu|Orange County|Lake County|Polk County|Marion County|"
    "Clay County|Wayne County|Jackson County|Monroe County|Franklin County|Union County|the City of Salem|"
    "the County of Kern|the State of Ohio|the Commonwealth of Virginia|Mexico|Canada|Guatemala|Honduras|"
    "the United States|the District of Columbia|Puerto Rico|Washington, D.C.|Sonoma|Marin"
).split("|")
STATES = (
    "Ariz. Calif. Colo. Fla. Ga. Ill. Ind. Mass. Md. Mich. Minn. N.J. N.Y. Ohio Ore. Pa. Tex. Va. Wash. CA TX".split()
)
ROLES = (
    "Sheriff|Governor|Mayor|Senator|Representative|Congresswoman|Congressman|Secretary|Assistant Secretary|"
    "Deputy Secretary|Under Secretary|Director|Deputy Director|Acting Director|Executive Director|"
    "Field Office Director|Commissioner|Chief|Police Chief|Attorney General|District Attorney|"
    "Assistant Attorney General|Supervisor|Judge|Officer|Special Agent|Captain|Lieutenant|Sergeant|Undersheriff|"
    "President|Chairman|Chairwoman|Chancellor|Justice|Administrator|Mr.|Ms.|Mrs.|Dr.|Sen.|Rep.|Gov.|Lt.|Sgt.|"
    "Capt.|Det.|Asst. Secretary|Lt. Gov.|Prof.|Hon."
).split("|")
SUBJECTS = (
    "Justice|Health|Transportation|Agriculture|Corrections|Public Safety|Labor|Education|Commerce|"
    "Homeland Security|Human Services|Parks and Recreation|Civil Rights|Inspector General|Management and Budget|"
    "Fisheries|Veterans Affairs"
).split("|")
FORMS = (
    "{place_adj} Sheriff's Office|{place_adj} Police Department|Department of {subject}|Office of {subject}|"
    "Bureau of {subject}|{place_adj} Department of {subject}|{place_adj} Board of Supervisors|"
    "{place_adj} City Council|National {noun} Association|{noun} Law Center|American {noun} Union|"
    "{noun} Policy Institute|U.S. {noun} Service|Senate|House Judiciary Committee|{last} & {last} LLP|"
    "{last}, Inc.|{place_adj} Times|{place_adj} Tribune|University of {place_adj}|Congress|Associated Press|"
    "{noun} Alliance|Coalition for {noun} Rights|U.S. Attorney's Office|{letters}|{letters}|{letters}|{letters}|"
    "{letters}"
).split("|")
NOUNS = "Sheriffs Immigrant Customs Police Housing Water Border Forest Workers Migration Liberty Privacy".split()

SENTENCES = (
    "{role} [{last}|P] said the program is {word}.",
    "{role} [{full}|P] told [{org}|O] that counties may not withdraw.",
    "[{last}|P] said so again on {day}.",
    "According to [{last}|P], [{place}|G] must take part.",
    "Rep. [{full}|P] (D-[{state}|G]) asked whether the policy is {word}.",
    "Sen. [{full}|P], R-[{state}|G], objected.",
    "From: [{last}, {first}|P]",
    "To: [{last}, {first} {initial}|P]; [{last}, {first}|P]; [{full}|P]",
    "Cc: [{full}|P] <{mail}>",
    "On {day}, [{full}|P] wrote:",
    "From: [{full}|P] ([{letters}|O])",
    "Dear {role} [{last}|P]:",
    "Dear Mr. [{last}|P] and Ms. [{last}|P],",
    "Sincerely, [{full}|P], {role}, [{org}|O]",
    "Thanks, [{first}|P]",
    "[{first}|P], please see below.",
    "Hi [{first}|P] - [{last}|P] called from [{letters}|O].",
    "[{full}|P], spokeswoman for [{org}|O], declined to comment.",
    "[{full}|P], the {lower} of [{place}|G], explained that it is {word}.",
    "[{org}|O] {lower} [{full}|P] said [{letters}|O] had agreed.",
    "[{letters}|O] {lower} [{last}|P] advised [{place}|G] of the change.",
    "[{letters}|O] and [{letters}|O] signed the agreement with [{place}|G].",
    "[{letters}|O]'s position is that participation is {word}.",
    "\"It is {word},\" [{last}|P] said.",
    "\"We never agreed to that,\" said [{full}|P] of [{org}|O].",
    "“It was always {word},” {role} [{last}|P] testified before [the {org}|X].",
    "{role} [{full}|P] of the [{org}|O] met with [{last}|P] in [{place}|G].",
    "The [{org}|O] announced that [{place}|G] will join in {month}.",
    "Officials in [{place}|G] and [{place}|G] have asked [{letters}|O] for guidance.",
    "The memo from [{last}|P] to [{last}|P] dated {month} 4 says nothing.",
    "[{full}|P]'s letter to the [{org}|O] was not answered.",
    "Q. {role} [{last}|P], is it {word}? A. No.",
    "THE COURT: Mr. [{last}|P], you may proceed.",
    "MS. [{LAST}|P]: Thank you, Your Honor.",
    "[{full}|P] / [{letters}|O] / {month} 2",
    "The county executive, [{full}|P], refused, and so did Sheriff [{last}|P].",
    "The {lower} said the {word} rule applies to the county.",
    "Participation is {word}, the {lower} wrote in the memo.",
    "The State and the County agree that the Program is {word}.",
    "The Agreement, the MOA and the FAQ say the Program is {word}.",
    "Talking Points: the Program is {word} under Section 4 of the Act.",
    "Please see the attached Standard Operating Procedures and the PDF.",
    "The Secure Message from the Field Office reached the Task Force on {day}.",
)  # fmt: skip
WORDS = "voluntary mandatory optional required new lawful under review final unclear flexible".split()
DAYS = "Monday|Tuesday|Friday|June 8|October 2, 2009|Aug. 17, 2010|Thursday, May 5".split("|")
MONTHS = "January March April June August September November".split()
KINDS = {"P": "PERSON", "O": "ORG", "G": "GPE"}
_SLOT = re.compile(r"\[([^|\]]*)\|([A-Z])\]")


def sentences(count: int, chance: Random) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """``count`` texts with their names as (start, end, label) in characters."""
    for _ in range(count):
        yield _filled(chance.choice(SENTENCES), chance)


def examples(nlp: Language, count: int, seed: int) -> Iterator[Example]:
    """Training examples for names; now and then in capitals or with typographic apostrophes."""
    chance = Random(seed)
    for text, spans in sentences(count, chance):
        if chance.random() < 0.06 and len(text.upper()) == len(text):
            text = text.upper()
        if chance.random() < 0.4:
            text = text.replace("'", "’")
        gold: Doc = nlp.make_doc(text)
        found = [gold.char_span(start, end, label=label) for start, end, label in spans]
        if None not in found:
            gold.set_ents(found, default="outside")
            yield Example(nlp.make_doc(text), gold)


def _filled(pattern: str, chance: Random) -> tuple[str, list[tuple[int, int, str]]]:
    text, spans, at = "", list[tuple[int, int, str]](), 0
    for slot in _SLOT.finditer(pattern):
        text += _words(pattern[at : slot.start()], chance)
        filling = _words(slot[1], chance)
        article = "the " if filling.startswith("the ") else ""
        if slot[2] in KINDS:
            spans.append((len(text) + len(article), len(text) + len(filling), KINDS[slot[2]]))
        elif article:
            spans.append((len(text) + len(article), len(text) + len(filling), "ORG"))
        text += filling
        at = slot.end()
    return text + _words(pattern[at:], chance), spans


def _words(pattern: str, chance: Random) -> str:
    return re.sub(r"\{(\w+)\}", lambda slot: _drawn(slot[1], chance), pattern)


def _drawn(slot: str, chance: Random) -> str:
    pick = chance.choice
    match slot:
        case "first":
            return pick(FIRST)
        case "last":
            return pick(LAST) if chance.random() < 0.9 else f"{pick(LAST)}-{pick(LAST)}"
        case "LAST":
            return pick(LAST).upper()
        case "initial":
            return pick("ABCDEFGHJKLMNPRSTW")
        case "full":
            middle = f" {pick('ABCDEFGHJKLMNPRSTW')}." if chance.random() < 0.3 else ""
            return f"{pick(FIRST)}{middle} {_drawn('last', chance)}" + (" Jr." if chance.random() < 0.03 else "")
        case "org":
            return _words(pick(FORMS), chance)
        case "letters":
            return "".join(pick("ABCDEFGHIJLMNOPRSTUW") for _ in range(pick((2, 3, 3, 3, 4, 4, 5))))
        case "place":
            return pick(PLACES)
        case "place_adj":
            return pick([place for place in PLACES if not place.startswith("the ") and "," not in place])
        case "mail":
            return f"{pick(FIRST).lower()}.{pick(LAST).lower()}@example.gov"
        case "role":
            return pick(ROLES)
        case "lower":
            return pick([role for role in ROLES if "." not in role]).lower()
        case _:
            lists = {"state": STATES, "subject": SUBJECTS, "noun": NOUNS, "word": WORDS, "day": DAYS, "month": MONTHS}
            return pick(lists[slot])
