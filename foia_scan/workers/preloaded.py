"""What every worker needs, loaded once by the process that workers are forked from.

Importing this module does it, so it is imported nowhere else: the stages that read and cut pages, the usual topic, and
the patterns that are made when the first paper needs them.
"""

from __future__ import annotations

from foia_scan import documents, topics
from foia_scan.reading import fast, pdfium
from foia_scan.records import Page
from foia_scan.settings import Settings
from foia_scan.workers import process

__all__ = ["fast", "pdfium", "process"]

_PAPERS = (
    """
From: Roe, Ann
Sent: Tuesday, September 7, 2010 9:07 AM
To: Doe, John
Subject: RE: Meeting

John,
We meet on Friday, page 2 of 3.
Thanks,
Ann Roe
Director, Office of the Sheriff

On Tue, Sep 7, 2010 at 9:07 AM, John Doe <doe@example.org> wrote:
> When do we meet?
""",
    """
UNITED STATES DISTRICT COURT
September 7, 2010
Dear Sheriff Brem:
The county meets in March 2011 to discuss the agreement with the Department of Justice.
Sincerely,
Ann Roe
Deputy Director
""",
    """
MEMORANDUM FOR: Ann Roe
FROM: John Doe
DATE: 09/07/2010
SUBJECT: Hearing of the committee
1. The committee of the county council met.
""",
)


def _load() -> None:
    topic = topics.load(Settings().topic)
    pages = [Page("", number, "text", text=text.strip()) for number, text in enumerate(_PAPERS, 1)]
    documents.split(pages, topic)
    for page in pages:
        documents.begins(page, topic)
        topic.concerns(page.text)


_load()
