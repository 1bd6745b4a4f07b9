"""Characters that could change what a reader sees are shown instead of obeyed."""

from __future__ import annotations

import re
from functools import cache

# C0 and C1 controls (ESC among them), the bidirectional controls that reorder a line, zero-width and other invisible
# formatting characters, line and paragraph separators, surrogates and noncharacters.
_DANGEROUS = (
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)
# Line ends in JSON are layout: those of a text are escapes already, as all of C0.
_DANGEROUS_IN_JSON = _DANGEROUS.replace("\x00-\x1f", "")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when a text is to be shown: it costs a fifteenth of the time that ``--help`` takes."""
    return re.compile(pattern)


def visible(text: str) -> str:
    """The text on one line, with ⏎ for line ends and escapes such as \\x1b for what a terminal would act on."""
    return _compiled(_DANGEROUS).sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    char = found[0]
    if char == "\n":
        return "⏎"
    if char == "\t":
        return "\\t"
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def escaped_json(text: str) -> str:
    """JSON whose dangerous characters are escapes; any reader gets the same data."""
    return _compiled(_DANGEROUS_IN_JSON).sub(lambda found: _json_escape(found[0]), text)


def _json_escape(char: str) -> str:
    return "".join(f"\\u{unit:04x}" for unit in _utf16_units(char))


def _utf16_units(char: str) -> list[int]:
    encoded = char.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(encoded[n : n + 2], "big") for n in range(0, len(encoded), 2)]
