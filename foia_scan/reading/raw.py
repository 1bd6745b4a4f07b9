"""What a reader found on a page, before it is judged and furnished; never leaves this stage."""

from __future__ import annotations

from dataclasses import dataclass

Rect = tuple[float, float, float, float]
"""x0, top, x1, bottom in points, origin at the top left corner of the page as shown."""
ATTACHED = "attached to this page"
"""The end of the notice on a page that has files attached to it."""


@dataclass(slots=True)  # never changed; to have Python see to that would double the cost of making one
class RawLine:
    text: str
    box: Rect | None = None
    """None where there is no layout (plain text files, characters without a place)."""
    gap: bool = False
    """Known already to stand after white space (an empty line in a text file)."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What else than text is on the page."""

    images: float = 0.0
    """Share of the page under images, 0..1 (overlaps counted twice, capped)."""
    drawings: int = 0
    """Number of paths and shadings that are not white."""
    inked: float | None = None
    """Share of the page that is not blank, as rendered, or as its one picture tells; measured only where there is no
    text."""


@dataclass(frozen=True, slots=True)
class RawPage:
    number: int
    width: float = 0.0
    height: float = 0.0
    lines: tuple[RawLine, ...] = ()
    inner: str = ""
    """The text away from the margins; the whole text where there is no layout."""
    ink: Ink = Ink()
    hidden: tuple[tuple[str, int], ...] = ()
    """Reasons why characters can't be seen, and how many (letters and digits); not in ``lines``."""
    hidden_text: str = ""
    """What they say, only where the user asked for it."""
    boxes: tuple[Rect, ...] = ()
    """Boxes that withhold what is below them: dark ones with nothing but exemption codes on them, light ones that hide
    text."""
    withheld: float | None = None
    """Share of the page under ``boxes``."""
    error: str | None = None
    notices: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join([line.text for line in self.lines])
