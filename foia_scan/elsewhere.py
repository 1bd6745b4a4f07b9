"""Stage: the body that a person speaks for, where only another paper of the dump tells it.

A press clipping quotes "Ada Merrow" and names no agency; a letter elsewhere is signed by Ada Merrow of ICE. The same
full name with one institution in the whole dump is taken for the same person; two institutions are one too many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from foia_scan import names

RULE = "known-elsewhere"


def affiliated(known: Iterable[tuple[str, str, str]]) -> dict[str, tuple[str, str]]:
    """Speaker -> (organization, voice), from (speaker, organization, voice) of what statements and mentions tell.

    The organization is the first, in the order given, of the one voice. Surnames alone, roles, bodies and
    redacted names are left out.
    """
    told: dict[str, dict[str, str]] = defaultdict(dict)
    for speaker, organization, voice in known:
        if len(speaker.split()) > 1 and names.person(speaker) and not names.is_redacted(speaker):
            told[speaker].setdefault(voice or organization, organization)
    return {
        speaker: (organization, voice)
        for speaker, voices in told.items()
        if len(voices) == 1
        for voice, organization in voices.items()
    }
