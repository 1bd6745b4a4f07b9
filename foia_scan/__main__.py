"""``foia-scan`` and ``python -m foia_scan``."""

from __future__ import annotations

import sys

from foia_scan.commands.app import app


def main() -> None:
    for stream in (sys.stdout, sys.stderr):
        # A terminal that can't show a character shows its escape; nothing fails over it.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    app(prog_name="foia-scan")


if __name__ == "__main__":
    main()
