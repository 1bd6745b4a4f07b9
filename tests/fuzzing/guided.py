"""One target under atheris: ``python -m tests.fuzzing.guided TARGET SECONDS``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(
    include=["foia_scan", "email", "html", "zipfile", "olefile", "striprtf", "compressed_rtf"]
):
    from tests.fuzzing.targets import TARGETS

from tests.fuzzing.__main__ import CPU_SECONDS, FOUND
from tests.fuzzing.seeds import seeds, tokens


def main() -> None:
    name, seconds = sys.argv[1:]
    corpus = Path(tempfile.mkdtemp(prefix="foia-scan-corpus-"))
    for number, content in enumerate(seeds(name)):
        (corpus / str(number)).write_bytes(content)
        TARGETS[name](content)  # models and topics are loaded now, not in the time of the first input
    words = corpus.with_suffix(".dict")
    lines = ('"' + "".join(f"\\x{byte:02x}" for byte in token) + '"\n' for token in tokens(name))
    words.write_text("".join(lines), encoding="ascii")
    options = [
        f"-max_total_time={seconds}",
        f"-dict={words}",
        f"-artifact_prefix={FOUND}/{name}-",
        f"-timeout={6 * CPU_SECONDS}",
        f"-report_slow_units={6 * CPU_SECONDS}",
        "-rss_limit_mb=3072",
        "-max_len=65536",
        "-verbosity=0",
        "-print_final_stats=1",
        "-close_fd_mask=2",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
