"""A paper of a body that no topic knows is that body's, and never the agency's by default."""

import pytest

from foia_scan.records import Person
from tests.statements.made import read

REPORT = Person("DHS OIG", "DHS OIG", "DHS OIG", "issuer")
BODIES = (
    ("the Ohio State Patrol", "Ohio State Patrol"),
    ("the Elm County Sheriff's Office", "Elm County Sheriff's Office"),
    ("the American Harbor Alliance", "American Harbor Alliance"),
    ("the Ohio Sheriffs' Association", "Ohio Sheriffs' Association"),
    ("the Bureau of Criminal Apprehension", "Bureau of Criminal Apprehension"),
    ("the FBI", "FBI"),
)
FORMS = (
    "{Bs} bulletin of March 2009 said that {it}.",
    "A bulletin sent out by {b} in 2009 said that {it}.",
    "A bulletin from {b} said that {it}.",
    "The bulletin on {bs} website said that {it}.",
    "The bulletin that {b} gave to sheriffs said that {it}.",
    "{B} put out a bulletin in May. It says that {it}.",
    "{B} put out a bulletin in May. The bulletin says that {it}.",
    "We had a bulletin from {b} in May, which said that {it}.",
    "We got a bulletin from {b}. It lets a county opt out of Secure Communities.",
    "According to the bulletin that {b} issued in May, {it}.",
)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("body", "shown"), BODIES)
def test_whose_paper(form: str, body: str, shown: str) -> None:
    its = body + ("'" if body.endswith("s") else "'s")
    it = "no county had to take part in Secure Communities"
    text = form.format(b=body, bs=its, B=_capital(body), Bs=_capital(its), it=it)
    assert [each.organization for each in read(text, kind="report", author=REPORT)] == [shown]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        # the program's agency, where no owner is told
        ("The bulletin of May said that a county may opt out of Secure Communities.", "ICE"),
        ("ICE put out a bulletin in May. It lets a county opt out of Secure Communities.", "ICE"),
        # whoever got a paper does not own it
        ("The Ohio State Patrol got a bulletin from ICE. It says that a county may opt out.", "ICE"),
    ],
)
def test_look_alikes(text: str, organization: str) -> None:
    assert [each.organization for each in read(text, kind="report", author=REPORT)] == [organization]


def test_a_contract_in_a_quotation_is_read_by_whoever_is_quoted() -> None:
    (statement,) = read("“The agreement says that a county may opt out,” said Ann Roe.", kind="news", author=REPORT)
    assert statement.speaker == "Ann Roe"
    (statement,) = read("The agreement of May says that a county may opt out.", kind="news", author=REPORT)
    assert statement.speaker == "ICE"


def test_the_bureau_that_an_audit_bureau_writes_of() -> None:
    audit = Person("Ohio Audit Bureau", "", "Ohio Audit Bureau", "issuer")
    before = "We visited the Ohio Records Bureau in May."
    told = "The Bureau told all sheriffs that a county may opt out of Secure Communities."
    (statement,) = read(f"{before} {told}", kind="report", author=audit)
    assert statement.organization == "Ohio Records Bureau"
    (statement,) = read(told, kind="report", author=audit)
    assert statement.organization == "Ohio Audit Bureau"


def test_its_paper_after_a_body_by_its_short_name() -> None:
    text = "The Bureau answered in May. Its bulletin said that a county may opt out of Secure Communities."
    (statement,) = read(text, kind="report", author=REPORT)
    assert statement.organization != "ICE"
