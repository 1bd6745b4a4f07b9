"""Stage: a document's sentences that bear the topic's words in the topic's sense."""

from foia_scan.passages.finding import find

__all__ = ["find"]
