"""A module binds each of its names once: a second pattern of the same name would silently replace the first."""

import ast
from collections import Counter
from pathlib import Path

import foia_scan


def bound(source: str) -> list[str]:
    """The names that are bound twice at the top of a module."""
    names: list[str] = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.append(node.name)
    return [name for name, times in Counter(names).items() if times > 1]


def test_no_module_binds_a_name_twice() -> None:
    files = sorted(Path(foia_scan.__file__).parent.rglob("*.py"))
    found = {str(file): bound(file.read_text(encoding="utf-8")) for file in files}
    assert {file: names for file, names in found.items() if names} == {}


def test_a_name_bound_twice_is_seen() -> None:
    assert bound("_A = 1\n_B = 2\n\ndef f() -> None: ...\n\n_A = 3\n") == ["_A"]
    assert bound("_A = 1\n_B = 2\n") == []
