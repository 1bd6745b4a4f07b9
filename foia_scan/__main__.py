"""``foia-scan`` and ``python -m foia_scan``."""

from __future__ import annotations

import sys

from foia_scan import memory


def main() -> None:
    memory.collect_seldom()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that can't show a character shows its escape; nothing fails over it.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if sys.argv[1:2] == ["ingest"]:
        from foia_scan.commands import again

        code = again.answered(sys.argv[1:])
        if code is not None:
            sys.exit(code)
        if again.reads_here(sys.argv[1:]):
            from foia_scan import forking

            forking.prepare()  # it takes as long as the command line
    from foia_scan.commands.app import app

    app(prog_name="foia-scan")


if __name__ == "__main__":
    main()
