"""Stage: what a passage says of the topic's questions, who says it, when, to whom and how firmly."""

from foia_scan.statements.extracting import extract

__all__ = ["extract"]
