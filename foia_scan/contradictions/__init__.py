"""Stage: statements that cannot both hold, and the named reasons why two of them may."""

from foia_scan.contradictions.comparing import Comparison, compare

__all__ = ["Comparison", "compare"]
