"""Which body a person speaks for, where several may be meant: judged by all that speaks for each, with learned weights.

The rules of :mod:`foia_scan.statements.affiliations` tell what a title, a head or the words beside a name say. Their
answer is one more thing that speaks for a body here; :mod:`evidence` holds the others.
"""

from foia_scan.statements.belonging.candidates import Bearer, candidates, key
from foia_scan.statements.belonging.choosing import OF_ANOTHER, Chosen, likeliest
from foia_scan.statements.belonging.evidence import for_body, for_none
from foia_scan.statements.belonging.mentions import without_chance
from foia_scan.statements.belonging.of_others import staff_of_another
from foia_scan.statements.belonging.written_beside import at_the_head

__all__ = [
    "OF_ANOTHER",
    "Bearer",
    "Chosen",
    "at_the_head",
    "candidates",
    "for_body",
    "for_none",
    "key",
    "likeliest",
    "staff_of_another",
    "without_chance",
]
