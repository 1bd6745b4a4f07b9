"""Cheap looks that spare a pattern: none may pass over what the pattern fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foia_scan import dates
from foia_scan.dates import forms, words
from foia_scan.documents import (
    bodies,
    chats,
    closings,
    columns,
    dating,
    handles,
    heads,
    hearings,
    labels,
    lines,
    openings,
    rows,
    speech,
    threads,
    zones,
)
from foia_scan.records import Page
from foia_scan.topics import load

DATED = [form for form in forms.FORMS if "y" in form[1].groupindex]
"""Forms that name a year: no other has a value."""
TOPIC = load("secure-communities")
CHAMBERS = [name for o in TOPIC.organizations if o.kind == "congress" for name in (o.name, *o.aliases)]
DIGITS = [form for form in forms.FORMS if form[0] & forms.OF_DIGITS - {"ordinal"}]


def printed(text: str) -> str:
    """A row's text: white space folded, letters that only look like one of the alphabet replaced."""
    for alike, plain in (("ſ", "s"), ("\N{KELVIN SIGN}", "k"), ("ı", "i"), ("İ", "i")):
        text = text.replace(alike, plain)
    return " ".join(text.split())


@given(st.from_regex(labels._STAMP, fullmatch=True))
def test_every_stamp_begins_as_the_first_look_expects(text: str) -> None:
    assert labels.is_stamp(text)


def test_a_declassification_is_a_stamp_wherever_it_stands() -> None:
    assert labels.is_stamp("XX Declassified/Released US Department of State")


@given(st.from_regex(lines._ADDRESS))
def test_every_address_bears_a_digit_or_a_word_of_addresses(text: str) -> None:
    assert lines.is_address(text)


@given(st.from_regex(zones.DATELINE).map(printed))
def test_every_dateline_opens_with_a_capital_and_has_a_dash(text: str) -> None:
    assert not zones.DATELINE.match(text) or (text[:1].isupper() and zones._DASHED.search(text))


@given(st.from_regex(lines._SENTENCE).map(printed))
def test_every_sentence_ends_as_the_first_look_expects(text: str) -> None:
    expected = lines._SENTENCE.search(text) is not None and lines._ABBREVIATED.search(text) is None
    assert lines.is_sentence(text) == expected


@given(st.from_regex(bodies._OPEN_END).map(printed))
def test_a_line_is_open_wherever_its_last_word_is_looked_for(text: str) -> None:
    assert bodies._is_open(text) == (bodies._OPEN_END.search(text) is not None)


@pytest.mark.parametrize("form", DIGITS, ids=lambda form: form[1].pattern[:40])
@given(data=st.data())
def test_forms_behind_the_gates_of_digits_have_a_digit(form: forms.DateForm, data: st.DataObject) -> None:
    assert re.search(r"\d", data.draw(st.from_regex(form[1])))


@pytest.mark.parametrize("form", [columns._LETTERS.pattern, columns._TO_EDITOR], ids=["letters", "to the editor"])
@given(data=st.data())
def test_a_word_that_tells_letters_stands_in_all_that_opens_them(form: re.Pattern[str], data: st.DataObject) -> None:
    text = f"{printed(data.draw(st.from_regex(form)))}\n".lower()
    assert any(word in text for word in columns._OF_LETTERS)


@given(st.from_regex(closings.CLOSING).map(printed))
def test_every_closing_begins_as_the_first_look_expects(text: str) -> None:
    assert closings.is_closing(text) == (len(text) < 40 and closings.CLOSING.match(text) is not None)


@pytest.mark.parametrize(
    ("text", "closes"),
    [("Fraternally,", True), ("FRATERNALLY YOURS,", True), ("UNFORTUNATELY,", False), ("FRATERNITY,", False)],
)
def test_a_closing_in_capitals_is_one(text: str, closes: bool) -> None:
    assert closings.is_closing(text) is closes


@given(
    st.lists(st.from_regex(openings._ENTRY) | st.sampled_from(["May 3, 2010", "on 3/4/2010", "Z", "x1", "FY 2011"]))
    .map("".join)
    .map(printed)
)
def test_dates_are_told_by_one_set_of_first_characters(text: str) -> None:
    plain = re.compile(r"(?:19|20)\d\d|['’‘]\d\d|[FC]Y|\d[a-z]{0,2}[/-]|\d\s?Z")
    for end in range(len(text) + 1):
        assert dates.may_be_complete(text, end) == (plain.search(text, 0, end) is not None)


@given(st.text(st.sampled_from("1239:. Z071530SEP"), max_size=30))
def test_hours_and_date_groups_are_told_from_the_sign_in_them(text: str) -> None:
    assert bool(chats._HOUR.search(text)) == bool(re.search(r"\d[:.]\d\d", text))
    assert bool(heads._DATE_GROUP.search(text)) == bool(re.search(r"\b\d{6}Z\s+[A-Z]{3}\s+\d{2,4}\b", text))


@given(st.from_regex(heads._DATE_GROUP) | st.from_regex(r"071530Z\s+[A-Z]{3}\s+\d{2,4}"))
def test_a_date_group_is_told_from_its_z_on(text: str) -> None:
    assert bool(heads._DATE_GROUP.search(text)) == bool(re.search(r"\b\d{6}Z\s+[A-Z]{3}\s+\d{2,4}\b", text))


LABELS = [speech._SPEAKER, speech._PLAIN, speech._ALONE, speech._NAMED, speech._QUESTION, speech._ANSWER]


@pytest.mark.parametrize("form", [*LABELS, speech._COMMENT, speech._COMMENT_BY], ids=lambda form: form.pattern[:40])
@given(data=st.data())
def test_every_label_begins_as_the_first_look_expects(form: re.Pattern[str], data: st.DataObject) -> None:
    text = printed(data.draw(st.from_regex(form)))
    labelled = speech.label_of(text, "transcript", speech._ANY_LABELS) is not None
    assert speech.is_labelled(text) == (speech.may_open_turn(text) and labelled)
    assert speech.Labels(comments_only=True).may_open(text) or speech.label_of(text, "memo", speech.Labels()) is None


@pytest.mark.parametrize("name", CHAMBERS)
def test_the_chamber_of_every_name_is_told(name: str) -> None:
    known = TOPIC.organization(name)
    assert known is not None
    chamber = known.name if re.search(r"\b(?:House|Senate)\b", known.name) else ""
    assert hearings.chamber_of(["HEARING", f"Before the {name}", "May 3, 2010"], TOPIC) == chamber


@given(st.from_regex(dating._NOTES_OF).map(printed))
def test_every_line_of_notes_begins_as_the_first_look_expects(text: str) -> None:
    assert text.lower().startswith(dating._NOTED)


@pytest.mark.parametrize("form", [speech._SPEAKER, speech._PLAIN, speech._ALONE], ids=["speaker", "plain", "alone"])
@given(data=st.data())
def test_every_label_begins_with_the_letters_of_a_title(form: re.Pattern[str], data: st.DataObject) -> None:
    text = printed(data.draw(st.from_regex(form)))
    assert bool(speech._titled(form, text)) == bool(form.match(text))


@pytest.mark.parametrize("form", DATED, ids=lambda form: form[1].pattern[:40])
@given(data=st.data())
def test_complete_dates_are_all_that_have_a_value(form: forms.DateForm, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(form[1]))
    assert dates.complete(text) == tuple(found for found in dates.find(text) if found.value)
    assert "named month" not in form[0] or words.ANY_MONTH.search(text)


@given(
    st.from_regex(words._MASKS_OF_SHAPES)
    | st.text(st.sampled_from("ab9 1024-/.:()$§NoVolsec@ZF§CRUS. \n"), max_size=40)
)
def test_what_is_masked_does_not_hang_on_where_it_is_looked_for(text: str) -> None:
    assert words.masked(text) == words._MASKS.sub(lambda match: " " * len(match[0]), text)


@given(st.text(st.sampled_from("aZ9 \t\u00a0\u2009>|é§\u00ad"), max_size=40))
def test_the_white_space_of_every_row_is_folded(text: str) -> None:
    for row in rows.rows_of([Page("file", 1, "text", text)]):
        assert row.text == " ".join(row.raw.split()) == " ".join(row.text.split())


@pytest.mark.parametrize(("sign", "form"), handles._FORMS, ids=lambda each: getattr(each, "pattern", each))
@given(data=st.data())
def test_the_sign_of_a_form_stands_in_all_that_it_fits(
    sign: str | None, form: re.Pattern[str], data: st.DataObject
) -> None:
    assert sign is None or sign in data.draw(st.from_regex(form))


@given(st.text(st.sampled_from("aZ09_ \n-.,'“”’—é\u0301ß§¶…·®\u00a0"), max_size=40))
def test_the_words_of_a_fingerprint_are_all_stretches_of_letters_and_digits(text: str) -> None:
    assert threads._runs(text) == re.findall(r"\w+", text)
