"""Changes to sound files: what the fuzzing does by itself where atheris is not installed. Same seed, same changes."""

from __future__ import annotations

import random
from collections.abc import Sequence


def mutated(content: bytes, others: Sequence[bytes], tokens: Sequence[bytes], chance: random.Random) -> bytes:
    """The content after one to eight changes."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        _change(changed, others, tokens, chance)
    return bytes(changed)


def _change(changed: bytearray, others: Sequence[bytes], tokens: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randint(0, len(changed))
    end = min(len(changed), at + chance.choice((1, 2, 4, 16, 100, 1000)))
    match chance.randrange(8):
        case 0:
            changed[at:end] = b""
        case 1:
            changed[at:at] = changed[at:end] * chance.choice((1, 2, 50))
        case 2:
            changed[at:at] = chance.choice(tokens)
        case 3:
            token = chance.choice(tokens)
            changed[at : at + len(token)] = token
        case 4:
            other = chance.choice(others)
            start = chance.randint(0, len(other))
            changed[at:end] = other[start : start + chance.choice((4, 32, 500))]
        case 5:
            changed[at:end] = chance.choice((b"\0", b"\xff", b" ", b"9")) * (end - at)
        case 6 if chance.random() < 0.2:
            del changed[at:]
        case _ if at < len(changed):
            changed[at] = chance.choice((chance.randrange(256), changed[at] ^ (1 << chance.randrange(8))))
