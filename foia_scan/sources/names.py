"""Names of members: ``outer.zip!inner.pdf``, each once, whatever the container calls them."""

from __future__ import annotations

from pathlib import Path, PurePosixPath


class Names:
    """Gives the members of one container their paths; a second one of the same name gets a number."""

    def __init__(self, outer: str) -> None:
        self._outer = outer
        self._taken: set[str] = set()

    def path(self, name: str) -> str:
        inner = name.encode("utf-8", "backslashreplace").decode().replace("\x00", "\\x00") or "unnamed"
        path, count = inner, 1
        while path in self._taken:
            count += 1
            path = f"{inner}#{count}"
        self._taken.add(path)
        return f"{self._outer}!{path}"


def original_of(path: str) -> Path:
    """The file on the disk that a path of the dump names or lies in, by the files that are there now."""
    parts = path.split("!")
    if len(parts) == 1 or Path(path).exists():
        return Path(path)
    beginnings = ("!".join(parts[:count]) for count in range(1, len(parts)))
    return next((Path(each) for each in beginnings if Path(each).is_file()), Path(parts[0]))


def last_part(name: str) -> str:
    """The name without the folders that whoever attached it had it in: "C:\\docs\\memo.pdf" is "memo.pdf"."""
    last = PurePosixPath(name.replace("\\", "/")).name
    return "" if last in ("..", ".") else last
