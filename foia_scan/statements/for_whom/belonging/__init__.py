"""Which body a person speaks for, where several may be meant: judged by all that speaks for each, with learned weights.

The rules of :mod:`foia_scan.statements.for_whom.affiliations` tell what a title, a head or the words beside a name
say. Their answer is one more thing that speaks for a body here; :mod:`evidence` holds the others.
"""

from foia_scan.statements.for_whom.belonging.candidates import Bearer, candidates, key
from foia_scan.statements.for_whom.belonging.choosing import OF_ANOTHER, Chosen, likeliest
from foia_scan.statements.for_whom.belonging.evidence import for_body, for_none
from foia_scan.statements.for_whom.belonging.mentions import without_chance
from foia_scan.statements.for_whom.belonging.of_others import of_no_agency, staff_of_another
from foia_scan.statements.for_whom.belonging.written_beside import at_the_head

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
    "of_no_agency",
    "staff_of_another",
    "without_chance",
]
