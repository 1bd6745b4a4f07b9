"""``foia-scan`` and ``python -m foia_scan``."""

from __future__ import annotations

import gc
import sys

OBJECTS_BEFORE_COLLECTING = 50_000
"""Python's own 700 has it look for rings of objects all the while modules are loaded, which make none."""


def main() -> None:
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that can't show a character shows its escape; nothing fails over it.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if sys.argv[1:2] == ["ingest"]:
        from foia_scan.commands import again

        code = again.answered(sys.argv[1:])
        if code is not None:
            sys.exit(code)
    from foia_scan.commands.app import app

    app(prog_name="foia-scan")


if __name__ == "__main__":
    main()
