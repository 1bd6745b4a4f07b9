"""Which body a person speaks for, where no header or signature says so.

In order: the person's own account ("I am the records officer of …"), the words beside the name ("Ann Roe of the
Bay Law Clinic", "a spokeswoman for the agency, Ann Roe"), and the office together with the place it is held in
("El Paso County Sheriff James Robinson", "Sheriff Ann Roe" in the minutes of Oak County). Without a place there is
no body: an office alone is nobody's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from foia_scan import names
from foia_scan.bodies import SITTING, called_by, plainly, spelled, usual
from foia_scan.records import Document, Person
from foia_scan.statements.for_whom.belonging import (
    OF_ANOTHER,
    Bearer,
    Chosen,
    key,
    likeliest,
    of_no_agency,
    staff_of_another,
)
from foia_scan.statements.for_whom.board_members import ATTENDS, of_member, of_the_boards_own
from foia_scan.statements.for_whom.bodies_in_titles import body_in_title
from foia_scan.statements.for_whom.broadcasts import of_the_station
from foia_scan.statements.for_whom.cabinet import of_cabinet
from foia_scan.statements.for_whom.calling_bodies import Calling
from foia_scan.statements.for_whom.fuller_forms import as_a_name, body_in_heads, full_body, full_name
from foia_scan.statements.for_whom.hearing_members import of_the_committee
from foia_scan.statements.for_whom.held_offices import Papers, beside_in_the_file, of_an_elected_one, of_office
from foia_scan.statements.for_whom.houses import (
    of_a_named_house,
    of_the_group,
    of_the_house,
    of_the_one_before,
)
from foia_scan.statements.for_whom.lawmakers import (
    MEMBER_OF_CONGRESS,
    chamber_of,
    in_a_chamber,
    in_congress,
    is_a_senators_own,
    of_a_members_place,
    of_a_place,
)
from foia_scan.statements.for_whom.office_places import (
    is_elsewhere,
    only_county,
)
from foia_scan.statements.for_whom.offices_told import office_told, ones_own_office
from foia_scan.statements.for_whom.other_side import of_the_other_side
from foia_scan.statements.for_whom.our_own import of_the_readers_house, of_the_writers_house
from foia_scan.statements.for_whom.roles_alone import of_a_role
from foia_scan.statements.for_whom.spoken_for import spoken_for_before, spoken_for_by_name
from foia_scan.statements.for_whom.state_bodies import (
    of_a_citys_officer,
    of_a_states_man,
    of_commissioner,
    of_governors_staff,
    of_secretary,
    of_state_police,
    on_governors_staff,
    staff_of_governor,
    told_by_half,
    told_by_title,
)
from foia_scan.statements.for_whom.sworn_accounts import own_account, told_in_turn
from foia_scan.statements.for_whom.title_words import (
    AGENCY_RANK,
    BY_ITS_LETTERS,
    COUNTY_BOARD,
    LAWYER,
    OF_LOCALS,
    OF_NO_PLACE,
    OF_POLICE_RANK,
    OF_SOME_STATE,
    OFFICE_ITSELF,
    SEAT,
    halves,
)
from foia_scan.statements.for_whom.told_in_minutes import told_in_minutes
from foia_scan.statements.for_whom.written_for import written_for
from foia_scan.statements.naming.acronyms import SHORT
from foia_scan.statements.naming.beside_names import body_beside, said_to_be_of, titles_beside
from foia_scan.statements.naming.given_names import contradicts
from foia_scan.statements.naming.known_people import Known
from foia_scan.statements.naming.named_bodies import OF_ANY_HOUSE, is_officer, is_part
from foia_scan.statements.naming.offices import (
    MAY_BE_FEDERAL,
    is_local,
    is_only_a_seat,
    local_body,
    office_of,
    state_itself,
)
from foia_scan.statements.naming.states_meant import state_of
from foia_scan.statements.near_words import Words
from foia_scan.statements.to_whom.outsiders import STORIES
from foia_scan.statements.writers.own_voice import COLLEAGUE, Holder
from foia_scan.states import STATES
from foia_scan.topics import Topic

_LONGEST_SHORT = 5
"""Letters of a rank that is written in capitals because it is short for something: "AUSA", "SDDO"."""
_SHORTEST_OFFICE = 6
"""Letters of a title that a body is called by: "Sheriff", not "Chief"."""
_MOST_HEADS = 3
"""Bodies of heads, the nearest papers' first, that are weighed as somebody's: with all those of a file of 400 pages
fewer were right, at twice the time."""
_SHORT_TITLES = frozenset("AGENT CHAIR CHIEF CLERK JUDGE MAJOR MAYOR".split())
_SAYS_SO = ("beside-name", "body-in-title", "office-and-place", "state-lawmaker")
"""Rules by which a paper's own words tell the body."""


@dataclass(slots=True)
class Affiliations:
    """The bodies of the people of one document, read from the words of the file that holds it."""

    document: Document
    text: str
    """The document's own words."""
    file: Words
    """The words of the whole file."""
    everybody: Known
    """Whom the file names in full."""
    topic: Topic
    own: str = ""
    """The agency whose own paper it is; "" where it is nobody's or no agency's."""
    house: str = ""
    """The body that a letter's "your office" means; "" if unknown."""
    of_locals: bool = False
    """Whether the file is the release of a State or a locality."""
    minutes: tuple[tuple[Document, str], ...] = ()
    """The papers of boards in the file, with their words."""
    nearest_heads: tuple[str, ...] = ()
    """The bodies of the file's heads and signatures, those of the nearest papers first."""
    _own_words: Words | None = None
    _read: Papers | None = None
    _called: Calling | None = None
    _told: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    _chosen: dict[tuple[str, ...], Chosen | None] = field(default_factory=dict)

    @property
    def _own(self) -> Words:
        self._own_words = self._own_words or Words(self.text)
        return self._own_words

    @property
    def _bodies(self) -> tuple[str, ...]:
        """The bodies that the heads and signatures of the file name, without those of the pack."""
        of_pack = {official.organization for official in self.topic.officials}
        return tuple(body for body in self.everybody.bodies if body not in of_pack)

    @property
    def _heads(self) -> tuple[str, ...]:
        """The bodies of heads and signatures that may be anybody's of this paper: in a long file those nearby."""
        bodies = self._bodies
        if len(bodies) <= _MOST_HEADS:
            return bodies
        known = set(bodies)
        return tuple(body for body in self.nearest_heads if body in known)[:_MOST_HEADS]

    @property
    def _calling(self) -> Calling:
        if self._called is None:
            self._called = Calling(self.document, self.text, self.file.text, self._bodies, self.topic)
        return self._called

    @property
    def _papers(self) -> Papers:
        if self._read is None:
            self._read = Papers(self.document, self.text, self.file.text, self._calling.naming, self._bodies)
        return self._read

    def told_of(self, held_by: Holder) -> Holder:
        """The holder by their full name, with the body they speak for by its full name."""
        speaker, role, organization = held_by.speaker, held_by.role, held_by.organization
        by_chief = ""
        if speaker == role and not organization and held_by.frame and _ONE_OF_MANY.match(held_by.frame.source):
            return held_by  # "One sheriff told us": of no county that is told
        if (
            held_by.officer_of is not None
            and not organization
            and self.of(speaker, role)[1] in ("", "office-and-place")
        ):
            organization, by_chief = self._of_his_officer(role, held_by.officer_of), "own-people"
        bare, title = names.strip_titles(speaker)
        if role.isupper() and (len(role) > _LONGEST_SHORT or role in _SHORT_TITLES):
            role = spelled(role)
        if title.istitle() and names.is_full(bare):  # "Commander Ann Roe", as an office in commas names her
            speaker, role = bare, role or title
        person = full_name(speaker, self.everybody)
        if person and not (held_by.frame and contradicts(held_by.frame.source, person.name)):
            speaker, role, organization = person.name, role or person.role, organization or person.organization
        organization = organization or body_in_heads(speaker, self.everybody)
        if held_by.body_rule == COLLEAGUE and self.of(speaker, role)[1] in _SAYS_SO:
            organization = ""  # some paper says of whom, where only the address book spoke for the agency
        if _of_two_states(role, organization):
            organization = ""  # "counsel to the Governor of Ohio", whom an address book lists among Maine's
        if ATTENDS.search(role) and SITTING.search(organization):
            organization = ""  # the county manager writes on the board's paper
        if speaker != organization and not as_a_name(organization):
            # "County Executive", a title taken for a body
            role, organization = role or (organization if is_local(organization) else ""), ""
        near = self.file.around(speaker.split()[-1]) if speaker else ""
        organization = said_to_be_of(speaker, organization, near, self.topic) or organization
        by_half = (
            is_part(organization)
            or is_only_a_seat(role, organization)
            or OF_SOME_STATE.match(organization) is not None
            or (speaker != organization and halves(organization, role, self.of(speaker, role)[0], self.topic))
        )
        if by_half or self._elsewhere_elected(role, organization) or (organization in STATES and told_by_title(role)):
            organization = self.own if speaker == organization and is_part(organization) else ""
        if is_local(role) and not MAY_BE_FEDERAL.fullmatch(role) and self._is_the_agency(organization):
            organization = ""
        role = staff_of_governor(role, speaker, (self.text, self.file.text)) or role
        office = office_of(role)
        if SHORT.fullmatch(organization) and self.topic.organization(organization) is None and speaker != organization:
            organization = self._calling.spelled(organization)
            if not organization:
                return replace(held_by, speaker=speaker, role=role, organization="")
        full = self._calling.in_full(organization) if speaker == organization and SHORT.fullmatch(organization) else ""
        if full and not BY_ITS_LETTERS.search(full):  # "In May ADPS told the sheriff"
            speaker = organization = full
        body = full_body(organization or self._calling.in_full(self.of(speaker, role)[0]), self._calling.texts)
        body = self._calling.of_police(role, body)
        body = self._calling.by_last_word(body)
        body = self._calling.of_the_city(body)
        if office is not None and office.body == "Sheriff's Office" and re.fullmatch(r"[\w .'’-]+ County", body):
            body = local_body(office, body, self._calling.naming)
        if COUNTY_BOARD.fullmatch(body) and (place := only_county(self.text) or only_county(self.file.text)):
            body = f"{place} {body.removeprefix('County ')}"
        if re.fullmatch(r"(?i)gov(?:ernor|\.)(?: of .*)?", role) and (state := re.search("|".join(STATES), body)):
            body = state_itself(state.group())
        body = of_governors_staff(role, body, speaker, (self.text, self.file.text)) or body
        if speaker == organization:
            speaker = body or speaker
        rule = by_chief if organization else self.of(speaker, role)[1]
        if held_by.speaker == held_by.organization and not body:
            return replace(held_by, organization="")
        told = self._chosen_for(replace(held_by, speaker=speaker, role=role, organization=body, body_rule=rule))
        called = self._calling.of_the_one_place(self._calling.by_last_word(told.organization.replace("’", "'")))
        if called == "Office of the Governor" and (home := next(filter(None, map(state_of, self._calling.texts)), "")):
            called = f"{called} of {home}"
        if (
            self.document.kind == "news"
            and role.lower() in ("gov.", "governor")
            and (at := _OF_GOVERNOR.fullmatch(called))
        ):
            called = state_itself(at["state"])  # a story's governor speaks for the State
        called = plainly(called_by(called, self._calling.naming))
        itself = told.speaker == told.organization or (called and OFFICE_ITSELF.fullmatch(told.speaker))
        told = replace(told, organization=called, speaker=called if itself else told.speaker)
        if not called and told.rule == "from-directory" and self._is_of_the_agencys_mail(speaker, role):
            return replace(told, organization=self.own or self.topic.agency, body_rule="agency-directory")
        return told if told.organization else replace(told, body_rule="")

    def _of_his_officer(self, role: str, chief: Person) -> str:
        """The body of "her deputy", which is hers; her lawyer is the county's, whichever of its offices she holds."""
        body = self.of(chief.name, chief.role)[0]
        state = _A_STATE.search(body) if chief.role.lower() in ("gov.", "governor") else None
        if state is not None:
            return f"{state.group()} Governor's Office"
        county = re.match(r"(?:[A-Z][\w’'-]+ ){1,3}(?:County|Parish)\b", body)
        return county.group() if county and LAWYER.search(role) else body

    def _is_of_the_agencys_mail(self, speaker: str, role: str) -> bool:
        """Whether somebody whom an address book lists, "Roe, Ann", is of the agency that released the mail, where no
        paper of the file tells of another body: an agency shows its own people without it."""
        another = self.of(speaker, role)[1] == OF_ANOTHER or is_local(role)
        return not self.of_locals and not another and not of_no_agency(speaker, role, self._calling.texts, self.topic)

    def _chosen_for(self, held_by: Holder) -> Holder:
        """The holder with the likeliest of all bodies that may be meant, where one is likely enough. Of those who sue,
        none is: what a file is full of are the bodies that they sue."""
        if held_by.rule == "party" and not re.match(r"Defendant|Respondent", held_by.speaker):
            return held_by
        if held_by.body_rule == "own-people":
            return held_by  # "our own counsel, Ann Roe": the writer says so
        if held_by.rule.startswith("role; name withheld") and held_by.organization:
            return held_by  # whose paper it is; around a bare title anybody may stand
        if held_by.rule == "issuer" and held_by.speaker == held_by.organization and names.has_title(held_by.speaker):
            return held_by  # a body, whatever words of an office its name has: "Ohio Secretary of State"
        if (
            held_by.rule == "signature"
            and len(held_by.role) > _SHORTEST_OFFICE
            and held_by.role in held_by.organization
        ):
            return held_by  # the Attorney General signs for the Attorney General's Office
        told = (held_by.speaker, held_by.role, held_by.organization, held_by.body_rule, held_by.rule)
        if told not in self._chosen:
            near = self.file.around(held_by.speaker.split()[-1]) if held_by.speaker else ""
            bearer = Bearer(*told, self.document, self.text, near, self._heads, self.own, self.house, self.of_locals)
            self._chosen[told] = likeliest(bearer, self.topic)
        chosen = self._chosen[told]
        if chosen is None or OF_NO_PLACE.search(chosen.body):
            return held_by
        told_key, likeliest_key = key(held_by.organization, self.topic), key(chosen.body, self.topic)
        itself = held_by.speaker == held_by.organization and SHORT.fullmatch(held_by.speaker) is not None
        if itself and "".join(re.findall(r"\b[A-Z]", chosen.body)) != held_by.speaker:
            return held_by  # the GBI speaks for the GBI, whoever else is spoken of
        if told_key == likeliest_key or (likeliest_key and told_key.endswith(f" {likeliest_key}")):
            return held_by
        body = full_body(self._calling.in_full(usual(chosen.body)), self._calling.texts)
        body = self._calling.of_police(held_by.role, body)
        body = body if held_by.organization else self._calling.of_the_city(body)
        return replace(held_by, organization=body, body_rule="likeliest")

    def of(self, name: str, role: str) -> tuple[str, str]:
        """(body, rule) for a person; ("", "") where nothing tells."""
        if (name, role) not in self._told:
            self._told[name, role] = self._find(name, role)
        return self._told[name, role]

    def _find(self, name: str, role: str) -> tuple[str, str]:
        if not name:
            return "", ""
        if name == role:
            return of_a_role(role, self._papers, self.own, self.topic)
        if body := own_account(name, self.document, self.text, self.topic):
            return body, "own-account"
        if body := ones_own_office(name, self.document, self.text, self._calling.naming):
            return body, "own-account"
        if body := written_for(name, self.document, self.text, self.topic):
            return body, "own-account"
        surname = name.split()[-1]
        if body := body_in_title(role, surname, self.text, self._calling.naming, self.topic):
            return body, "body-in-title"
        if body := told_in_turn(surname, self.document, self._own.around(surname), self.topic):
            return body, "own-account"
        near = (self._own.around(surname), self.file.around(surname))
        if body := chamber_of(role, surname, near, (self.text, self.file.text)):
            return body, "state-lawmaker"
        if of_a_place(surname, near[0]):
            return "", OF_ANOTHER  # of a State's house, but it isn't told of which
        if body := self._of_congress(role) or in_a_chamber(name, near[0], self.text, self.topic):
            return body, "member-of-congress"
        if body := self._beside(name, role, near[0]):
            return body, "beside-name"
        if body := of_the_writers_house(surname, near[0], self.document):
            return body, "own-people"
        elsewhere = is_elsewhere(role, surname, near[0])
        if not elsewhere and (body := of_the_boards_own(self.document, role)):
            return body, "office-and-place"
        if not (elsewhere and "mayor" in role.lower()) and (body := of_member(self.document, self.text, name, role)):
            return body, "member-of-the-issuer"
        texts = (self.text, self.file.text)
        if body := of_a_citys_officer(surname, near[0]):
            return body, "office-and-place"
        by_title = of_secretary(role) or of_commissioner(role, texts) or of_state_police(role, texts)
        if body := by_title or told_by_half(surname, near, texts):
            return body, "beside-name"
        if body := self._beside(name, role, near[1]):
            return body, "beside-name"
        if body := of_the_other_side(name, self.document, self.text, self.topic):
            return body, "beside-name"
        if (house := of_the_house(surname, near[0], self.text, self._bodies)) is not None:
            return (house, "beside-name") if house else ("", OF_ANOTHER)
        if body := of_the_group(role, surname, self.text):
            return body, "beside-name"
        if self.house and of_the_readers_house(surname, self.text):
            return self.house, "of-the-addressee"
        beside = [title for text in near for title in titles_beside(name, text)] if not role or SEAT.match(role) else []
        listed = self.everybody.named(name) if role and office_of(role) is None else None
        if of_an_elected_one(surname, near[0]) or of_a_members_place(surname, near[0], self.text):
            return "", OF_ANOTHER
        titles = [*([role] if role else []), *([listed.role] if listed and office_of(listed.role) else []), *beside]
        if body := on_governors_staff(
            (*titles, *(title for text in near for title in titles_beside(name, text))), texts
        ):
            return body, "body-in-title"
        for title in titles:
            if body := of_a_states_man(title, (self.text, self.file.text)):
                return body, "body-in-title"
            elsewhere = bool(role) or is_elsewhere(title, surname, near[0])
            if not elsewhere and (body := of_the_boards_own(self.document, title)):
                return body, "office-and-place"
            if body := beside_in_the_file(title, surname, near, self._papers):
                return body, "office-and-place"
            for text in near:
                if body := of_office(title, surname, text, self._papers):
                    return body, "office-and-place"
            if body := of_member(self.document, self.text, name, title):
                return body, "member-of-the-issuer"
            if body := self.topic.of_title(title):
                return body, "title"
            if body := self._of_congress(title):
                return body, "member-of-congress"
            if self.own and AGENCY_RANK.search(title) and not staff_of_another(title):
                return self.own, "rank"
            if minister := re.match(r"(?i)(?:(?:vice|deputy) )?minister of (?P<what>.+)$", title):
                return f"Ministry of {minister['what']}", "office"
        if body := next(filter(None, (office_told(surname, text, self._calling.naming) for text in near)), ""):
            return body, "office-and-place"
        if body := next(filter(None, (spoken_for_by_name(surname, text, self.topic) for text in near)), ""):
            return body, "beside-name"
        if body := told_in_minutes(name, titles, self.minutes, self._calling.naming):
            return body, "office-and-place"
        if body := of_the_station(surname, self.document, near[0]):
            return body, "broadcaster"
        if body := of_cabinet(role, self.document, self.own, self.of_locals, self.topic):
            return body, "office"
        for told_in in (of_a_named_house, spoken_for_before, of_the_one_before):
            if body := told_in(name, near[0], self.topic):
                return body, "beside-name"
        if body := of_the_committee(name, self.document, self.text, self.topic):
            return body, "member-of-congress"
        return "", OF_ANOTHER if any(OF_LOCALS.search(title) for title in titles) else ""

    def _elsewhere_elected(self, role: str, body: str) -> bool:
        """Whether a body can't be that of a sheriff or a governor, who are of no agency."""
        office, known = office_of(role), self.topic.organization(body)
        deputy = re.match(r"(?i)(?:assistant|deputy|associate|acting deputy|principal deputy)\b", role)
        elected = (office is not None and office.elected and not deputy) or bool(MEMBER_OF_CONGRESS.match(role))
        return elected and known is not None and known.kind == "agency"

    def _beside(self, name: str, role: str, text: str) -> str:
        """The body that the words beside the name give, if one of that title can be of it."""
        body = body_beside(name, text, self.topic)
        of_no_house = (
            is_officer(body)
            or OF_ANY_HOUSE.fullmatch(body.rstrip(" .")) is not None
            or self._elsewhere_elected(role, body)
        )
        if of_no_house or not self._is_the_agency(body):
            return "" if of_no_house else body
        titles = [role] if role else [*titles_beside(name, text)]
        return "" if any(is_local(title) or OF_POLICE_RANK.match(title) for title in titles) else body

    def _is_the_agency(self, body: str) -> bool:
        return key(body, self.topic) == key(self.topic.agency, self.topic)

    def _of_congress(self, title: str) -> str:
        if is_a_senators_own(title, self.document.kind, self.text):
            title = "U.S. Senator"
        return in_congress(title, "" if self.of_locals or self.document.kind in STORIES else self.file.text, self.topic)


_ONE_OF_MANY = re.compile(
    r"(?i)(?:one|another|some|two|three|several)\s+(?:sheriff|undersheriff|chief|warden|mayor|commissioner)s?\b(?!\s+(?:of|from|in)\b)|"
    r"an?\s+(?:\w+\s+)?(?:sheriff|undersheriff|chief|warden|mayor|commissioner)\s+(?:in|from)\s+"
    rf"(?:{'|'.join(STATES)})\b"
)
_A_STATE = re.compile(rf"\b(?:{'|'.join(sorted(STATES, key=len, reverse=True))})\b")


def _of_two_states(role: str, body: str) -> bool:
    """Whether a title names one State and the body another."""
    told, of = _A_STATE.search(role), _A_STATE.search(body)
    return (
        told is not None
        and of is not None
        and told.group() != of.group()
        and "Washington" not in (told.group(), of.group())
    )


_OF_GOVERNOR = re.compile(rf"Office of the Governor of (?P<state>{'|'.join(STATES)})")
