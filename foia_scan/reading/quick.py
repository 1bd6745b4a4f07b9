"""PDFium's functions as ctypes calls them fastest: with addresses instead of pointer objects.

Part of the pypdfium2 adapter, for what is asked of every object and every line of every page. pypdfium2's own bindings
make and check a pointer object for each argument and result, which takes longer than the call.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

ADDRESS = ctypes.c_void_p
INT = ctypes.c_int


def quick(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    """The function with other types. It never calls Python, so it need not let go of the interpreter's lock either."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def address(handle: Any) -> int:
    """Where the thing is that a pointer object, or a helper object of pypdfium2, stands for; 0 for nothing."""
    return ctypes.cast(getattr(handle, "raw", handle), ctypes.c_void_p).value or 0
