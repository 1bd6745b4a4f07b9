"""Stage: statements that cannot both hold, and the named reasons why two of them may."""

from foia_scan.contradictions.comparing import Comparison, Plan, compare, plan

__all__ = ["Comparison", "Plan", "compare", "plan"]
