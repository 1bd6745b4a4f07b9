import os
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from foia_scan import sources
from foia_scan.errors import NotFound
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.sources import UnpackingRoom, walk

PDF = b"%PDF-1.4 and so on"
SETTINGS = Settings()
Walk = Callable[..., dict[str, SourceFile]]


@pytest.fixture
def found(tmp_path: Path) -> Walk:
    """Walk the dump ``tmp_path / "dump"`` and return its files by their path below it."""

    def run(settings: Settings = SETTINGS, **options: object) -> dict[str, SourceFile]:
        dump = tmp_path / "dump"
        with UnpackingRoom() as room:
            files = list(walk([dump], settings, room, **options))  # type: ignore[arg-type]
            names = [file.path for file in files]
            assert len(names) == len(set(names))
            for file in files:
                if file.problem is None and file.kind not in ("zip", "known"):
                    assert len(sources.digest(file)) == 64
        return {file.path.removeprefix(str(dump) + "/"): file for file in files}

    (tmp_path / "dump").mkdir()
    return run


def put(folder: Path, name: str, content: bytes = PDF) -> Path:
    path = folder / "dump" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_files_come_sorted_with_their_kind(tmp_path: Path, found: Walk) -> None:
    for name in ("b/2.pdf", "b/1.txt", "a.pdf"):
        put(tmp_path, name, PDF if name.endswith("pdf") else b"words")
    assert [(name, file.kind, file.problem) for name, file in found().items()] == [
        ("a.pdf", "pdf", None),
        ("b/1.txt", "text", None),
        ("b/2.pdf", "pdf", None),
    ]


@pytest.mark.parametrize(
    ("name", "content", "kind", "problem"),
    [
        ("memo.doc", PDF, "pdf", None),
        ("memo", b"junk before it\n" + PDF, "pdf", None),
        ("memo.pdf", b"<html>", "pdf", None),  # the reader says what is wrong with it
        ("memo.docx", b"PK\x03\x04", "docx", None),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "encrypted", "locked with a password"),
        ("mail.eml", b"From: x", "eml", None),
        ("mail", b"From: x\nTo: y\nDate: z\nSubject: w\n\nhello", "eml", None),
        ("mail.txt", b"From: x\nTo: y\nDate: z\nSubject: w\n\nhello", "text", None),
        ("note.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "msg", None),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc", "isn't supported yet"),
        ("page.html", b"words", "html", None),
        ("page", b"<!DOCTYPE html><p>", "html", None),
        ("scan.tif", b"II*\x00", "image", None),
        ("scan.pdf", b"\x89PNG\r\n\x1a\n", "image", None),
        ("scan.png", b"no picture", "image", None),  # the reader says what is wrong with it
        ("load.dat", b"\xfeBEGDOC\xfe", "dat", "--production"),
        ("sheet.xlsx", b"PK\x03\x04", "xlsx", "isn't supported yet"),
        ("sheet.xyz", b"data", "xyz", "unknown type of file (.xyz)"),
        ("README", b"words", "unknown", "unknown type of file"),
        ("empty.pdf", b"", "unreadable", "empty (0 bytes)"),
        ("data.txt", bytes(range(256)) * 4 + bytes(200), "txt", "its bytes are not text"),
        ("wide.txt", "words".encode("utf-16"), "text", None),
        (".DS_Store", b"\x00\x00\x00\x01Bud1", "system", "operating system"),
    ],
)
def test_kinds_by_signature_and_reasons(
    tmp_path: Path, found: Walk, name: str, content: bytes, kind: str, problem: str | None
) -> None:
    put(tmp_path, name, content)
    file = found()[name]
    assert file.kind == kind
    assert (file.problem is None) if problem is None else (file.problem is not None and problem in file.problem)


def test_links_in_circles_and_into_nothing(tmp_path: Path, found: Walk) -> None:
    put(tmp_path, "a/1.pdf")
    (tmp_path / "dump" / "a" / "loop").symlink_to(tmp_path / "dump")
    (tmp_path / "dump" / "gone").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "dump" / "pipe")
    files = found()
    assert files["a/1.pdf"].problem is None
    assert "walked once" in (files["a/loop"].problem or "")
    assert "leads nowhere" in (files["gone"].problem or "")
    assert "not a regular file" in (files["pipe"].problem or "")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_files_are_named(tmp_path: Path, found: Walk) -> None:
    put(tmp_path, "secret.pdf").chmod(0)
    assert "permission denied" in (found()["secret.pdf"].problem or "")


def test_names_that_are_no_utf8(tmp_path: Path, found: Walk) -> None:
    place = os.fsencode(tmp_path / "dump") + b"/caf\xe9\n.pdf"
    try:
        Path(os.fsdecode(place)).write_bytes(PDF)
    except OSError:
        pytest.skip("this file system takes no such name")
    (name,) = found()
    assert name == "caf\\xe9\n.pdf"
    name.encode("utf-8")


def test_what_is_known_is_neither_opened_nor_unpacked(tmp_path: Path, found: Walk) -> None:
    put(tmp_path, "a.pdf")
    zipped(tmp_path / "dump" / "z.zip", **{"in.pdf": PDF})
    files = found(wanted=lambda path, size, modified_ns: path.endswith(".zip"))
    assert {name: file.kind for name, file in files.items()} == {
        "a.pdf": "known",
        "z.zip": "zip",
        "z.zip!in.pdf": "known",
    }


def test_our_own_database_is_no_part_of_the_dump(tmp_path: Path, found: Walk) -> None:
    own = put(tmp_path, "foia.db", b"SQLite format 3")
    assert found(apart=[own]) == {}


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with UnpackingRoom() as room, pytest.raises(NotFound, match="no-such"):
        walk([tmp_path / "no-such"], Settings(), room)


def test_members_of_nested_zips(tmp_path: Path, found: Walk) -> None:
    inner = zipped(tmp_path / "inner.zip", **{"deep.pdf": PDF, "notes.txt": b"words"})
    zipped(tmp_path / "dump" / "outer.zip", **{"1.pdf": PDF, "box/inner.zip": inner.read_bytes()})
    assert {name: file.kind for name, file in found().items()} == {
        "outer.zip": "zip",
        "outer.zip!1.pdf": "pdf",
        "outer.zip!box/inner.zip": "zip",
        "outer.zip!box/inner.zip!deep.pdf": "pdf",
        "outer.zip!box/inner.zip!notes.txt": "text",
    }


@pytest.mark.parametrize("name", ["../up.pdf", "a/../../up.pdf", "/root.pdf", "..\\up.pdf", "C:/x.pdf"])
def test_members_that_point_outside_are_refused(tmp_path: Path, found: Walk, name: str) -> None:
    zipped(tmp_path / "dump" / "z.zip", **{name: PDF, "good.pdf": PDF})
    before = sorted(tmp_path.rglob("*"))
    files = found()
    assert files["z.zip!good.pdf"].problem is None
    (refused,) = (file for file in files.values() if file.kind == "refused")
    assert "points outside" in (refused.problem or "")
    assert sorted(tmp_path.rglob("*")) == before


def test_links_bombs_doubles_and_depth(tmp_path: Path, found: Walk) -> None:
    link = zipfile.ZipInfo("link.pdf")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "dump" / "z.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("bomb.pdf", bytes(100 << 20))
        archive.writestr("same.pdf", PDF)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("same.pdf", PDF + b"2")
        deep = PDF
        for _ in range(4):
            with zipfile.ZipFile(tmp_path / "deep.zip", "w") as inner:
                inner.writestr("x.zip" if deep is not PDF else "x.pdf", deep)
            deep = (tmp_path / "deep.zip").read_bytes()
        archive.writestr("deep.zip", deep)
    files = found(replace(SETTINGS, max_nesting=3))
    assert "a link" in (files["z.zip!link.pdf"].problem or "")
    assert "a bomb" in (files["z.zip!bomb.pdf"].problem or "")
    assert files["z.zip!same.pdf"].problem is None
    assert files["z.zip!same.pdf#2"].problem is None
    assert "nested deeper than 3" in (files["z.zip!deep.zip!x.zip!x.zip!"].problem or "")


def test_limits_of_number_and_size(tmp_path: Path, found: Walk) -> None:
    zipped(tmp_path / "dump" / "z.zip", **{f"{n}.pdf": PDF for n in range(5)})
    few = replace(Settings(), max_members=3)
    assert "more than 3 members" in (found(few)["z.zip!"].problem or "")
    small = replace(Settings(), max_unpacked_bytes=2 * len(PDF))
    assert [file.problem is None for file in found(small).values()].count(False) == 3


def test_damaged_and_locked_zips(tmp_path: Path, found: Walk) -> None:
    whole = zipped(tmp_path / "whole.zip", **{"a.pdf": os.urandom(4000)}).read_bytes()
    put(tmp_path, "cut.zip", whole[: len(whole) // 2])
    put(tmp_path, "flipped.zip", whole[:200] + b"\x00\x01\x02" + whole[203:])
    files = found()
    assert files["cut.zip!"].kind == "unreadable"
    assert "can't be unpacked" in (files["flipped.zip!a.pdf"].problem or "")


def test_the_room_is_cleaned_up_and_so_are_the_rooms_of_dead_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    dead = tmp_path / "foia-scan-room-dead"
    dead.mkdir()
    (dead / "in-use").touch()
    (dead / "0000001").write_bytes(PDF)
    with UnpackingRoom() as room, UnpackingRoom() as other:
        place = room.new_place()
        place.write_bytes(PDF)
        assert other.new_place().parent != place.parent
        assert place.exists()
        assert not dead.exists()
    assert list(tmp_path.iterdir()) == []
