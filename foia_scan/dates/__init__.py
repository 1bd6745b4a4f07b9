"""A strict parser of the dates that people write: it never fills in, and never reads the verb "may" as a month."""

from foia_scan.dates.finding import complete, find, may_be_complete
from foia_scan.dates.found import FoundDate
from foia_scan.dates.resolving import is_after, resolve

__all__ = ["FoundDate", "complete", "find", "is_after", "may_be_complete", "resolve"]
