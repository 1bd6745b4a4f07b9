"""Copies of objects on the disk: made once, no more than are needed, none left behind."""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from foia_scan import sources
from foia_scan.errors import FileUnreadable
from foia_scan.records import SourceFile
from foia_scan.settings import Settings
from foia_scan.sources import copies, stores

pytest.importorskip("fsspec", reason="the extra is not installed")
pytestmark = pytest.mark.cluster

SETTINGS = Settings()


@pytest.fixture(autouse=True)
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    return tmp_path / "temp"


def put(path: Path, content: bytes = b"some words") -> SourceFile:
    path.write_bytes(content)
    (found,) = stores.listing(f"file://{path}")
    assert isinstance(found, stores.Stored)
    return SourceFile(found.url, found.url, "text", found.size, found.modified_ns, etag=found.etag)


def kept(temp: Path) -> list[bytes]:
    return [path.read_bytes() for path in temp.rglob("*") if path.is_file()]


def test_what_lies_on_this_machine_is_left_alone(tmp_path: Path, temp: Path) -> None:
    file = SourceFile("a.txt", str(tmp_path / "a.txt"), "text", 5, 0)
    with sources.at_hand(file, SETTINGS) as same:
        assert same is file
    assert kept(temp) == []


def test_a_copy_serves_everybody_who_wants_it(tmp_path: Path, temp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched = []
    fetch = stores.fetch
    monkeypatch.setattr(stores, "fetch", lambda file, to: (fetched.append(file), fetch(file, to)))
    file = put(tmp_path / "a.txt")
    seen: list[str] = []

    def read() -> None:
        with sources.at_hand(file, SETTINGS) as copy:
            seen.append(Path(copy.location).read_text())

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert seen == ["some words"] * 6
    assert len(fetched) == 1
    sources.clear_copies()
    assert kept(temp) == []


def test_no_more_is_kept_than_is_allowed_but_what_is_read_stays(tmp_path: Path, temp: Path) -> None:
    files = [put(tmp_path / f"{n}.txt", b"%d" % n * 100) for n in range(6)]
    small = replace(SETTINGS, room_bytes=250)
    with ExitStack() as reading:
        first = reading.enter_context(sources.at_hand(files[0], small))
        for file in files[1:]:
            with sources.at_hand(file, small) as copy:
                assert Path(copy.location).stat().st_size == 100
        assert Path(first.location).read_bytes() == b"0" * 100
        assert len(kept(temp)) == 2
        sources.clear_copies()
        assert kept(temp) == [b"0" * 100]


def test_what_a_killed_run_left_behind_is_fetched_anew_or_removed(tmp_path: Path, temp: Path) -> None:
    file = put(tmp_path / "a.txt")
    with sources.at_hand(file, SETTINGS) as copy:
        place = Path(copy.location)
    place.write_bytes(b"some")
    with sources.at_hand(file, SETTINGS) as copy:
        assert Path(copy.location).read_bytes() == b"some words"
    place.write_bytes(b"some")
    with sources.copies_of([sources.Url("file:///elsewhere")]):
        assert kept(temp) == []


def test_an_object_that_changed_since_it_was_listed(tmp_path: Path, temp: Path) -> None:
    file = put(tmp_path / "a.txt")
    (tmp_path / "a.txt").write_text("other words, and more")
    with pytest.raises(FileUnreadable, match="changed during the run"), sources.at_hand(file, SETTINGS):
        pass
    sources.clear_copies()
    assert kept(temp) == []


def test_a_full_disk_and_a_folder_of_somebody_else(tmp_path: Path, temp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(tmp_path / "a.txt")
    with monkeypatch.context() as full:
        full.setattr(copies, "free_bytes", lambda folder: 1000)
        with pytest.raises(FileUnreadable, match="no room"), sources.at_hand(file, SETTINGS):
            pass
    sources.clear_copies()
    (temp / f"foia-scan-copies-{os.getuid()}").symlink_to(tmp_path)
    with pytest.raises(FileUnreadable, match="not a folder of yours"), sources.at_hand(file, SETTINGS):
        pass
    sources.clear_copies()
    assert (tmp_path / "a.txt").exists()


def test_the_digest_of_an_object_is_that_of_its_bytes(tmp_path: Path, temp: Path) -> None:
    put(tmp_path / "a.txt")
    digest = sources.digest_of_object(sources.Url(f"file://{tmp_path}/a.txt"), SETTINGS)
    assert digest == hashlib.sha256(b"some words").hexdigest()


def test_a_folder_behind_a_url_is_walked_as_one_on_the_disk(tmp_path: Path) -> None:
    folder = tmp_path / "dump"
    (folder / "b").mkdir(parents=True)
    for name in ("b/c.txt", "a.txt", "c!d.txt", "e.xyz", "f.txt"):
        (folder / name).write_text("words" if name != "f.txt" else "")
    with sources.UnpackingRoom() as room:
        here = [(file.path, file.kind, file.problem) for file in sources.walk([folder], SETTINGS, room)]
        there = list(sources.walk([sources.place(f"file://{folder}/")], SETTINGS, room))
    assert [(file.path.removeprefix("file://"), file.kind, file.problem) for file in there] == here
    assert all(file.location == file.path and file.modified_ns for file in there)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("s3://bucket/folder/", "s3://bucket/folder"),
        ("file:///folder", "file:///folder"),
        ("release", None),
        ("C:\\release", None),
        ("./s3://bucket", None),
        ("s3:/bucket", None),
        ("a.zip!s3://bucket", None),
    ],
)
def test_only_what_begins_with_a_scheme_is_an_address(text: str, url: str | None) -> None:
    place = sources.place(text)
    assert (str(place) if isinstance(place, sources.Url) else None) == url
