"""Documents made for the tests of this stage."""

from foia_scan.records import Document

FILE = "f" * 64


def memo(date: str | None) -> Document:
    """An empty memo of one page, by nobody to nobody."""
    return Document(
        id="d",
        file=FILE,
        kind="memo",
        title="",
        date=date,
        date_source="header" if date else None,
        date_text="",
        author=None,
        recipients=(),
        copied=(),
        status="unknown",
        first_page=1,
        last_page=1,
        bates_first=None,
        bates_last=None,
        body=(),
    )
