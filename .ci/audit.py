"""Asks the advisory service about every package of a lock: ``python .ci/audit.py LOCK``, where pip-audit is installed.

Exit codes: 0 no advisory; 1 advisories, listed; 2 not all packages could be asked about, so that nothing is proven.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any


def main(lock: str) -> int:
    options = ["--requirement", lock, "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    command = [sys.executable, "-m", "pip_audit", *options, "--format", "json"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(ended.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        last = (ended.stderr.strip() or "it said nothing").splitlines()[-1]
        print(f"Nothing was audited: the advisory service can't be reached from here, or pip-audit failed ({last}).")
        return 2
    return judged(packages)


def judged(packages: list[dict[str, Any]]) -> int:
    """Tell what pip-audit found, and what it passed over: it calls that success."""
    asked = [package for package in packages if "version" in package]
    found = 0
    for package in asked:
        for advisory in package["vulns"]:
            found += 1
            fixed = ", ".join(advisory["fix_versions"]) or "none yet"
            print(f"{package['name']} {package['version']}: {advisory['id']}; fixed in: {fixed}")
    missed = len(packages) - len(asked)
    print(f"{len(asked)} of {len(packages)} packages audited, {found} advisories")
    if missed:
        print(
            f"{missed} packages could not be asked about: the advisory service can't be reached, or doesn't know them."
        )
    return 1 if found else 2 if missed or not packages else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
