"""Who writes, who receives, and whom the heads and signatures of a document name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from foia_scan import dates, names
from foia_scan.documents import people as persons
from foia_scan.documents import signatures
from foia_scan.documents.cutting import Segment
from foia_scan.documents.heads import BYLINE
from foia_scan.documents.labels import WITHHELD_FOLLOWS, is_stamp
from foia_scan.documents.organizations import known_in, of_address, of_letterhead, spelled
from foia_scan.documents.zones import SALUTATION, is_address, is_date_line
from foia_scan.records import Page, Person
from foia_scan.topics import Topic

_DECLARANT = re.compile(r"(?:DECLARATION|AFFIDAVIT|AFFIRMATION)\s+(?:OF|BY)\s+(?P<name>[A-Z][\w.'’\- ]+?)(?:\s+(?:IN|PURSUANT|REGARDING|RE|ON|FOR)\b|\s*$|,|\()", re.IGNORECASE)
_DECLARES = re.compile(r"I,\s+(?P<name>[A-Z][\w.'’\- ]{3,50}?),")
_DEPONENT = re.compile(r"(?:DEPOSITION|EXAMINATION)\s+OF\s+(?P<name>[A-Z][\w.'’\- ]+?)(?:\s*$|,|\(|\s+(?:VOLUME|VOL|TAKEN|ON)\b)", re.IGNORECASE)
_SWORN = re.compile(r"(?P<name>[A-Z][A-Z.'’\- ]{4,40}),\s+(?:having\s+been|being|was)\b.*\bsworn\b")
_I_AM = re.compile(r"\bI\s+am\s+(?:currently\s+|now\s+|employed\s+as\s+|presently\s+)?(?:the\s+|an?\s+)?(?P<role>[A-Z][^.;]{3,260}?)(?=[.;]|,\s+(?:and|where|a\s+position|which)\b|$)")
_RESPONSES = re.compile(r"(?:Responses?|Answers?|Statement|Testimony|Remarks|Prepared\s+(?:statement|remarks))\b.*?\b(?:of|by|from)\s+(?P<who>(?:the\s+Honorable\s+|Hon\.\s+)?[A-Z].*)$", re.IGNORECASE)
_DRAFTED = re.compile(r"(?:Prepared|Issued|Drafted|Written|Submitted)(?:\s+[\w ]{1,20})?\s+(?:by|for)\s+(?P<who>(?:the\s+)?[A-Z].+)$|Drafter:\s*(?P<drafter>.+)$")
_INITIALED = re.compile(r"\b(?:[A-Z]\.\s?){1,3}[A-Z][a-z]+\b")
_PRESENT = re.compile(r"(?:ALSO\s+)?(?:PRESENT|IN\s+ATTENDANCE|MEMBERS\s+PRESENT)\b[^:]{0,30}:", re.IGNORECASE)
_APPEARS = re.compile(r"APPEARANCES\b|\bfor\s+(?:the\s+)?(?:plaintiffs?|defendants?|county|state|united\s+states|witness|government)\b", re.IGNORECASE)
_ISSUERS = frozenset({"faq", "press-release", "talking-points", "moa", "briefing", "report", "minutes", "unknown"})


@dataclass(slots=True)
class Authorship:
    author: Person | None = None
    recipients: tuple[Person, ...] = ()
    copied: tuple[Person, ...] = ()
    people: tuple[Person, ...] = ()
    signature_rows: frozenset[int] = field(default_factory=frozenset)
    signed: bool = False


def authorship(segment: Segment, pages: Sequence[Page], topic: Topic) -> Authorship:
    """Who wrote the text of a segment that stands on ``pages``; whatever its heads and signature don't tell is empty."""
    if segment.message is not None and segment.kind == "email":
        return _of_message(segment, pages, topic)
    if segment.anonymous:
        return Authorship()
    return _of_document(segment, pages, topic)


# -- messages ---------------------------------------------------------------------------------------------------------


def _of_message(segment: Segment, pages: Sequence[Page], topic: Topic) -> Authorship:
    assert segment.message is not None
    block = segment.message.block
    author = _from(block.value("from"), pages, block.has("from"), topic)
    found = signatures.in_message(segment, author, topic)
    if found.person is not None:
        if author is None:
            author = found.person
        else:
            name = max(author.name, found.person.name, key=len) if names.same_person(author.name, found.person.name) else author.name
            name = found.person.name if names.is_redacted(name) and not names.is_redacted(found.person.name) else name
            author = Person(name, found.person.role or author.role, found.person.organization or author.organization, author.rule)
    recipients = receivers(block.value("to"), topic)
    copied = (*receivers(block.value("cc"), topic), *receivers(block.value("bcc"), topic))
    signed = [Person(found.person.name, found.person.role, found.person.organization, "signature")] if found.person else []
    people = persons.merged([*signed, *([author] if author else []), *recipients, *copied])
    return Authorship(author, recipients, copied, people, found.rows, found.person is not None)


def _from(text: str, pages: Sequence[Page], has_label: bool, topic: Topic) -> Person | None:
    """The sender of a From line. Withheld senders keep the code; a line left blank beside a name code is one."""
    value = re.sub(r"\s+On Behalf Of\s+.*$", "", text, flags=re.IGNORECASE)
    behalf = re.search(r"On Behalf Of\s+(?P<who>.+)$", text, re.IGNORECASE)
    value = behalf["who"] if behalf else value
    margin = WITHHELD_FOLLOWS.search(" " + value)
    if margin:
        value = (" " + value)[: margin.start()].strip()
        if not value:
            return Person(names.redacted(margin[0]) or "[redacted]", "", "", "from-header")
    if not value.strip():
        codes = [code for page in pages for code in page.exemptions if code.startswith("(b)(6)")]
        return Person("[redacted (b)(6)]", "", "", "from-header") if has_label and codes else None
    name, title = names.strip_titles(value)
    organization = _in_parentheses(value, topic) or of_address(value, topic)
    if not name:
        plain = re.sub(r"\s*[<\[].*$", "", value).strip(" '\",;")
        name, organization = plain or value.strip(), organization or known_in(plain, topic)
    return Person(name, title, organization, "from-header")


def _in_parentheses(text: str, topic: Topic) -> str:
    """ "Stansbury, Roy T. (CJIS) (FBI)" -> "FBI"."""
    for inner in re.findall(r"\(([^)]{2,40})\)", text):
        if organization := topic.organization(inner):
            return organization.name
    return ""


def receivers(text: str, topic: Topic) -> tuple[Person, ...]:
    """The persons of a To or Cc line: parted by semicolons, or by commas where no name is inverted."""
    if not text.strip():
        return ()
    chunks = re.split(r"\s*;\s*", text)
    if len(chunks) == 1 and text.count("@") > 1:
        chunks = re.split(r"(?<=[>\w'\"\]])\s*,\s*(?=[\"'\w][^,]*@)", text)
    found: list[Person] = []
    for chunk in chunks:
        chunk = WITHHELD_FOLLOWS.sub("", f" {chunk}").strip(" ,'\"")
        if not chunk:
            continue
        name, title = names.strip_titles(chunk)
        if not name:
            first, _, rest = chunk.partition(",")
            name, title = names.strip_titles(first)
            title = title or (rest.strip() if names.has_title(rest) else "")
        organization = _in_parentheses(chunk, topic) or of_address(chunk, topic)
        shown = name or re.sub(r"\s*[<\[].*$", "", chunk).strip(" '\"")
        if shown:
            found.append(Person(shown, title, organization, "header"))
    return tuple(found)


# -- documents --------------------------------------------------------------------------------------------------------


def _of_document(segment: Segment, pages: Sequence[Page], topic: Topic) -> Authorship:
    head = [row.text for row in segment.rows[: segment.head] if not is_stamp(row.text)]
    found = signatures.in_document(segment, topic) if segment.kind in signatures.SIGNED_KINDS else signatures.Signature(frozenset(), None)
    letterhead = of_letterhead(_letterhead(head), topic)
    people = [*_introduced(segment, head, topic), *([found.person] if found.person else [])]
    author = _author(segment, head, letterhead, found, topic)
    block = segment.message.block if segment.message else segment.document_head.block if segment.document_head else None
    recipients: tuple[Person, ...] = ()
    copied: tuple[Person, ...] = ()
    if block is not None:
        recipients = _memo_receivers(block.value("to"), topic)
        copied = (*_memo_receivers(block.value("through"), topic), *_memo_receivers(block.value("cc"), topic))
    elif segment.kind == "letter":
        recipients = _addressee(head, topic)
    people = [*([author] if author and segment.kind not in ("news",) and author.rule != "issuer" else []), *people, *recipients, *copied]
    return Authorship(author, recipients, copied, persons.merged(people), found.rows, found.person is not None)


def _letterhead(head: Sequence[str]) -> list[str]:
    """The lines above the date: below it stands the addressee."""
    lines: list[str] = []
    for text in head:
        if is_date_line(text) and lines:
            break
        lines.append(text)
    return lines[:8]


def _author(segment: Segment, head: Sequence[str], letterhead: str, found: signatures.Signature, topic: Topic) -> Person | None:
    kind = segment.kind
    block = segment.message.block if segment.message else segment.document_head.block if segment.document_head else None
    if block is not None and block.value("from"):
        return _memo_sender(block.value("from"), letterhead, found.person, topic)
    if kind == "letter":
        return _letter_writer(head, letterhead, found.person, topic)
    if kind == "declaration":
        return _declarant(segment, head, found.person, topic)
    if kind == "deposition":
        return _deponent(segment, head, topic)
    if kind == "news":
        return _outlet(head, topic)
    if kind == "cable":
        return _post(segment)
    if kind == "transcript":
        return _answerer([*head, " ".join(row.text for row in segment.rows[segment.head : segment.head + 3])], letterhead, topic)
    if kind in _ISSUERS:
        return _issuer(segment, kind, head, letterhead, found.person, topic)
    return None


def _memo_sender(text: str, letterhead: str, signed: Person | None, topic: Topic) -> Person | None:
    first = re.split(r"\s*;\s*", text)[0]
    person = persons.introduced(first, topic, "memo-head")
    if person is None:
        name, title = names.strip_titles(first.split(",")[0])
        role, organization = persons.role_and_organization(first.partition(",")[2], topic)
        if not name and signed is not None and len(signed.name.split()) > 1:
            return Person(signed.name, signed.role or spelled(first), signed.organization or known_in(first, topic) or letterhead, "signature")
        if not name:
            return Person(spelled(first), "", known_in(first, topic) or letterhead, "memo-head")
        person = Person(name, title or role, organization, "memo-head")
    if signed is not None and names.same_person(signed.name, person.name):
        person = Person(person.name, person.role or signed.role, person.organization or signed.organization, "memo-head")
    return Person(person.name, person.role, person.organization or letterhead, person.rule)


def _memo_receivers(text: str, topic: Topic) -> tuple[Person, ...]:
    found = []
    for chunk in re.split(r"\s*;\s*|\s+and\s+(?=[A-Z][a-z]+ [A-Z])", text):
        if not chunk.strip():
            continue
        person = persons.introduced(chunk, topic, "header")
        if person is None:
            name, title = names.strip_titles(chunk)
            person = Person(name or chunk.strip(" ,"), title, "" if name else known_in(chunk, topic), "header")
        found.append(person)
    return tuple(found)


def _letter_writer(head: Sequence[str], letterhead: str, signed: Person | None, topic: Topic) -> Person | None:
    on_top = next((person for text in _letterhead(head)[:3] if (person := persons.introduced(text, topic, "letterhead"))), None)
    if signed is None:
        if on_top is not None:
            return Person(on_top.name, on_top.role, on_top.organization or letterhead, "letterhead")
        return Person(letterhead, "", letterhead, "letterhead") if letterhead else None
    role, organization = signed.role, signed.organization
    if on_top is not None and names.same_person(on_top.name, signed.name):
        role = role or on_top.role
    return Person(signed.name, role, organization or letterhead, "signature")


def _addressee(head: Sequence[str], topic: Topic) -> tuple[Person, ...]:
    """The lines between the date and the salutation; several persons where several names stand there."""
    dated = [at for at, text in enumerate(head) if is_date_line(text)]
    lines = list(head[dated[0] + 1 if dated else 0 :])
    found: list[Person] = []
    block: list[str] = []
    for text in [*lines, ""]:
        salutes = SALUTATION.match(text) or not text
        name = "" if salutes or re.match(r"(?:RE|Re|SUBJECT|VIA|Via)\b", text) else names.strip_titles(text.split(",")[0])[0]
        if (len(name.split()) > 1 or names.is_redacted(name) or salutes) and block:
            person = persons.signature(block, topic)
            found += [Person(person.name, person.role, person.organization, "addressee")] if person else []
            block = []
        if name and len(name.split()) > 1 or names.is_redacted(name):
            block = [text]
        elif block and not is_address(text):
            block.append(text)
        if salutes:
            break
    if not found and head and (match := SALUTATION.match(head[-1])):
        name, title = names.strip_titles(re.sub(r"^Dear\s+", "", match[0]).rstrip(":, "))
        return (Person(name, title, "", "salutation"),) if name else ()
    return tuple(found)


def _declarant(segment: Segment, head: Sequence[str], signed: Person | None, topic: Topic) -> Person | None:
    name = ""
    for text in [*head, *(row.text for row in segment.rows[segment.head : segment.head + 4])]:
        match = _DECLARES.match(text) or _DECLARANT.search(text)
        if match and (name := names.person(match["name"])):
            break
    if not name:
        return signed
    opening = " ".join(row.text for row in segment.rows[segment.head : segment.head + 14])
    role, organization = "", ""
    if match := _I_AM.search(opening):
        role, organization = _position_held(match["role"], topic)
    return Person(name, role, organization, "declarant")


def _position_held(text: str, topic: Topic) -> tuple[str, str]:
    """ "Section Chief of the Biometric Services Section, Federal Bureau of Investigation" -> role and body."""
    organization = known_in(text, topic)
    role = re.split(r",|\s+(?:at|with|in|for|to)\s+(?=[A-Z]|the\s)", text)[0].strip()
    if organization and (cut := re.search(r"\s+of\s+(?:the\s+)?[^,]*$", role)) and known_in(cut[0], topic):
        role = role[: cut.start()]
    if not organization and (place := re.search(r"\bof\s+(?:the\s+)?(?P<where>(?:[A-Z][\w.'’-]+\s+(?:and\s+|of\s+)?){1,5}(?:County|Department|City|Police|Office)\b)", text)):
        organization = place["where"].strip()
        if re.match(r"(?:Chief\s+Deputy\s+|Under)?sheriff", role, re.IGNORECASE) and organization.endswith("County"):
            organization += " Sheriff's Office"
            role = role[: role.find(" of ")] if " of " in role else role
    return role, organization


def _deponent(segment: Segment, head: Sequence[str], topic: Topic) -> Person | None:
    opening = [row.text for row in segment.rows[: segment.head + 6]]
    name = ""
    for text in [*head, *opening]:
        match = _SWORN.search(text) or _DEPONENT.search(text)
        if match and (name := names.person(match["name"])):
            break
    if not name:
        return None
    answers = " ".join(row.text for row in segment.rows[segment.head : segment.head + 30])
    role, organization = "", ""
    if match := re.search(r"\bI\s+(?:am|was|serve\s+as|work\s+as)\s+(?:the\s+|an?\s+)?(?P<role>[A-Za-z][^.;?]{3,120})", answers):
        if names.has_title(match["role"]):
            role, organization = _position_held(match["role"], topic)
    return Person(name, role, organization, "deponent")


def _outlet(head: Sequence[str], topic: Topic) -> Person | None:
    """The newspaper whose story it is: its narration is the paper's voice."""
    lines = head[1:] if head and re.search(r"\bclips?\b", head[0], re.IGNORECASE) and len(head) > 1 else head
    if not lines:
        return None
    found = [date for date in dates.find(lines[0]) if date.value]
    name = lines[0][: found[0].start] if found else lines[0]
    name = re.sub(r",?\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*$", "", name).strip(" ,;:-–—|")
    organization = topic.organization(name)
    shown = organization.name if organization else spelled(name)
    return Person(shown, "", shown, "outlet") if shown else None


def _post(segment: Segment) -> Person | None:
    for row in segment.rows[:30]:
        if match := re.match(r"(?:FM|FROM)\s+(?P<post>[A-Z][A-Z .]+)", row.text):
            return Person(spelled(match["post"]), "", spelled(match["post"]), "telegram")
    return None


def _answerer(lines: Sequence[str], letterhead: str, topic: Topic) -> Person | None:
    """ "Responses of Howard Lindqvist, Assistant Director, ICE": whose answers or statement follow."""
    for text in lines:
        if match := _RESPONSES.match(text):
            who = re.split(r"\.\s+[A-Z]", match["who"])[0]
            if person := persons.introduced(who, topic, "title"):
                return Person(person.name, person.role, person.organization or letterhead, "title")
    return None


def _issuer(segment: Segment, kind: str, head: Sequence[str], letterhead: str, signed: Person | None, topic: Topic) -> Person | None:
    """A person who signs or is named as the writer; else the body that issues it."""
    if person := _answerer(head, letterhead, topic):
        return person
    body = letterhead or known_in(" \n".join(head), topic)
    for text in head:
        if match := _DRAFTED.search(text):
            named = match["who"] or match["drafter"]
            if person := persons.introduced(named, topic, "drafter"):
                return Person(person.name, person.role, person.organization or body, "drafter") if kind not in ("faq", "moa") else Person(body or person.organization, "", body or person.organization, "issuer")
            body = known_in(named, topic) or body
    if signed is not None and kind not in ("faq", "press-release", "talking-points", "moa"):
        return Person(signed.name, signed.role, signed.organization or body, "signature")
    if kind == "talking-points" and (drafter := _drafter(head)):
        return Person(drafter, "", body, "drafter")
    if not body and kind in ("faq", "talking-points") and topic.names_program(" ".join(head)):
        body = _most_named(segment, topic)
    return Person(body, "", body, "issuer") if body else None


def _drafter(head: Sequence[str]) -> str:
    """ "DRAFT 3. August 30, 2010. R. Rocha; comments by B. P. Hale": the first name that no word makes a reader's."""
    for text in head:
        if "DRAFT" in text:
            for match in _INITIALED.finditer(text):
                if not re.search(r"(?:comments?|edits?|review(?:ed)?)\s+(?:by|of|from)\s*$", text[: match.start()], re.IGNORECASE):
                    return names.person(match[0])
    return ""


def _most_named(segment: Segment, topic: Topic) -> str:
    """The agency that a paper of the program itself, with no letterhead, names most often."""
    counts: dict[str, int] = {}
    for match in topic.organization_pattern.finditer(" ".join(row.text for row in segment.rows)):
        organization = topic.organization(match[0])
        if organization and organization.kind == "agency":
            counts[organization.name] = counts.get(organization.name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else ""


def _introduced(segment: Segment, head: Sequence[str], topic: Topic) -> list[Person]:
    """Everybody whom lists of witnesses, appearances and members, bylines and titles introduce."""
    found: list[Person] = []
    house = "U.S. House of Representatives" if any("HOUSE OF REPRESENTATIVES" in text.upper() for text in head) else ""
    rows = segment.rows if segment.kind in ("transcript", "minutes", "deposition") else segment.rows[: segment.head + 3]
    for at, row in enumerate(rows):
        text = row.text
        if _PRESENT.match(text):
            paragraph = [text]
            for following in rows[at + 1 : at + 5]:
                if following.gap:
                    break
                paragraph.append(following.text)
            found += [Person(p.name, p.role, p.organization or (house if "present" in p.role.lower() else ""), p.rule) for p in persons.listed(" ".join(paragraph), topic, "present")]
        elif match := re.match(r"(?:PREPARED\s+)?(?:STATEMENT|TESTIMONY|REMARKS)\s+OF\s+(?P<who>.+)$", text, re.IGNORECASE):
            found += [person for person in [persons.introduced(match["who"], topic, "statement-of")] if person]
        elif match := BYLINE.match(text):
            found.append(Person(names.person(match["name"]), "", "", "byline"))
        elif segment.kind == "transcript" and at < segment.head + 12 and (person := persons.introduced(text, topic, "witness-list")):
            member = house if not person.organization and re.match(r"[A-Z .'’-]+,\s+[A-Z][a-z]", text) else ""
            found.append(Person(person.name, person.role, person.organization or member, person.rule))
        elif match := re.search(r"the\s+Honorable\s+(?P<who>[A-Z][\w.]+(?:\s[A-Z][\w.]*)*)\s+\((?P<role>[^)]*)\)?", text):
            found.append(Person(names.person(match["who"]), match["role"].split(" of ")[0], house, "presiding"))
    return [person for person in found if person.name]


def completed(who: Authorship, known: Sequence[Person]) -> Authorship:
    """The same, an author given by initials or surname alone completed from the persons of the file."""
    author = who.author
    if author is None or author.rule == "issuer" or names.is_redacted(author.name):
        return who
    if all(len(word.strip(".")) > 1 for word in author.name.split()[:1]) and len(author.name.split()) > 1:
        return who
    full = persons.find(author.name, known)
    if full is None or full.name == author.name:
        return who
    named = Person(full.name, author.role or full.role, author.organization or full.organization, author.rule)
    return replace(who, author=named, people=persons.merged([named, *who.people]))
