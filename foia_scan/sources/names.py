"""Names of members: ``outer.zip!inner.pdf``, each once, whatever the container calls them."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from foia_scan.folders import is_url
from foia_scan.sources.stores import Place, Url

_NUMBER = re.compile(r"#\d+$")


class Names:
    """Gives the members of one container their paths; a second one of the same name gets a number."""

    def __init__(self, outer: str) -> None:
        self._outer = outer
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}
        """How often each name came: a container may hold a hundred thousand of one name."""

    def path(self, name: str) -> str:
        inner = name.encode("utf-8", "backslashreplace").decode().replace("\x00", "\\x00") or "unnamed"
        path, count = inner, self._counts.get(inner, 1)
        while path in self._taken:
            count += 1
            path = f"{inner}#{count}"
        self._counts[inner] = count
        self._taken.add(path)
        return f"{self._outer}!{path}"


def inner_name(path: str) -> str:
    """What the innermost container calls the member of that path, without the number that a second one was given."""
    return _NUMBER.sub("", path.rpartition("!")[2])


def original_of(path: str) -> Place:
    """The file on the disk that a path of the dump names or lies in, by the files that are there now.

    Of an object's path it is the part before the first "!": a store is not asked.
    """
    parts = path.split("!")
    if is_url(path):
        return Url(parts[0])
    if len(parts) == 1 or Path(path).exists():
        return Path(path)
    beginnings = ("!".join(parts[:count]) for count in range(1, len(parts)))
    return next((Path(each) for each in beginnings if Path(each).is_file()), Path(parts[0]))


def last_part(name: str) -> str:
    """The name without the folders that whoever attached it had it in: "C:\\docs\\memo.pdf" is "memo.pdf"."""
    last = PurePosixPath(name.replace("\\", "/")).name
    return "" if last in ("..", ".") else last
