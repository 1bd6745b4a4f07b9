"""PDFium's functions as ctypes calls them fastest: with arguments that are handed on as they are.

Part of the pypdfium2 adapter, for what is asked of every object and every line of every page. pypdfium2's own bindings
make and check a pointer object for each argument and result, which takes longer than the call.
"""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Callable, Sequence
from typing import Any

ADDRESS = ctypes.c_void_p
INT = ctypes.c_int
FLOAT = ctypes.c_float
AT_ONCE = 256
"""Things that are asked about in one go."""


def quick(function: Any, result: Any = INT) -> Callable[..., Any]:
    """The function for arguments that are ints, or addresses made by :func:`pointer`: nothing checks them.

    It never calls Python, so it need not let go of the interpreter's lock either.
    """
    return ctypes.PYFUNCTYPE(result)(ctypes.cast(function, ctypes.c_void_p).value or 0)


pointer: Callable[[int | None], Any] = ctypes.c_void_p.from_param
"""An address as a quick function takes it."""


class Row:
    """Numbers that a quick function fills in."""

    __slots__ = ("numbers", "places")

    def __init__(self, code: str, count: int) -> None:
        self.numbers: array[Any] = array(code, [0] * count)
        start, _ = self.numbers.buffer_info()
        self.places = [pointer(start + at * self.numbers.itemsize) for at in range(count)]
        """Of each of them, to be handed to the function."""


class Table:
    """Rows of numbers that a quick function fills in, one for each thing that it is asked about."""

    def __init__(self, code: str, row: Sequence[float], pointers: int) -> None:
        """``row`` is what stands where nothing is filled in; the function takes the places of its first numbers."""
        width = len(row)
        self._bare: array[Any] = array(code, row) * AT_ONCE
        self._rows = Row(code, width * AT_ONCE)
        self._columns = [self._rows.places[at::width] for at in range(pointers)]
        self._width = width

    def ask(self, function: Callable[..., int], *arguments: Sequence[Any]) -> tuple[list[int], array[Any]]:
        """What the function returns for each thing, and all the rows; the loop over the things is C's."""
        returned: list[int] = []
        filled = self._bare[:0]
        for start in range(0, len(arguments[0]), AT_ONCE):
            self._rows.numbers[:] = self._bare
            parts = (each[start : start + AT_ONCE] for each in arguments)
            returned += map(function, *parts, *self._columns)
            filled += self._rows.numbers[: self._width * (len(returned) - start)]
        return returned, filled


def address(handle: Any) -> int:
    """Where the thing is that a pointer object, or a helper object of pypdfium2, stands for; 0 for nothing."""
    return ctypes.c_void_p.from_buffer(getattr(handle, "raw", handle)).value or 0
