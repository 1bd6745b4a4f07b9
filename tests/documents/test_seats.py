from __future__ import annotations

import pytest

from tests.documents.paper import one

MAIL = """From: Orr, Ben
Sent: Monday, May 3, 2010 9:14 AM
To: Roe, Cora
Cc: Roe, Ada (ELM)
Subject: {subject}

The ships are late.
"""
OF_HERS = """From: Roe, Ada (ELM)
Sent: Monday, May 3, 2010 9:20 AM
To: Orr, Ben
Subject: Ships

They are here.
"""


@pytest.mark.parametrize(("subject", "body"), [("Elmhaven", ""), ("Ships", "ELM")])
def test_where_somebody_sits_is_no_body(subject: str, body: str) -> None:
    document = one(MAIL.format(subject=subject))
    assert document.author is not None
    assert [person.organization for person in document.copied] == [body]
    assert document.author.organization == ""


@pytest.mark.parametrize(
    ("city", "rule", "body"), [("Elmhaven", "from-directory", ""), ("Oakhaven", "from-header", "ELM")]
)
def test_whom_the_directory_shows_with_a_city_is_of_the_directory(city: str, rule: str, body: str) -> None:
    document = one(OF_HERS.replace("here", f"in {city}"))
    assert document.author is not None
    assert (document.author.rule, document.author.organization) == (rule, body)
