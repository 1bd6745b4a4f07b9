"""Which rules a finding is of: the version of a topic is a digest of all that decides what is found with it.

When any of it changes, the next run makes the stored findings again. Nothing is parsed here: a run with nothing new
asks for no more than this.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
_CODE = ("dates", "documents", "language", "passages", "statements", "contradictions", "topics", "versions")
_FILES = ("bodies.py", "names.py", "states.py")
"""The packages and the files beside them whose code decides what is found."""


def version(pack: bytes, weights: bytes | None) -> str:
    """The version of a topic, of the bytes of its pack and of the weights that were trained for it."""
    trained = hashlib.sha256(weights).digest() if weights is not None else b""
    return hashlib.sha256(pack + trained + digest()).hexdigest()[:12]


@cache
def digest() -> bytes:
    """A digest of the rules' own code and of what was trained for it whatever the topic. The pipeline's card tells one
    pipeline from another: it holds what it was trained on and its scores."""
    code = (path for folder in _CODE for path in sorted((_PACKAGE / folder).rglob("*.py")))
    trained = (
        _PACKAGE / "statements" / "for_whom" / "belonging" / "weights.json",
        _PACKAGE / "language" / "model" / "meta.json",
    )
    files = [*(_PACKAGE / name for name in _FILES), *code, *trained]
    return hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in files)).digest()


def stored_version(topic: str) -> str | None:
    """The version of a topic by its name or file, as loading it would tell; None where loading it would fail."""
    pack = Path(topic) if topic.endswith(".toml") else _PACKAGE / "topics" / f"{topic}.toml"
    weights = pack.with_suffix(".npz") if pack.parent == _PACKAGE / "topics" else None
    try:
        return version(pack.read_bytes(), weights.read_bytes() if weights and weights.is_file() else None)
    except OSError:
        return None
