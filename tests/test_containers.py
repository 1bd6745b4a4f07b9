"""Containers, all the way through the command: every child listed, nothing outside the temp folder, nothing twice."""

from __future__ import annotations

import json
import tempfile
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from foia_scan import pipeline
from foia_scan.commands.app import app
from foia_scan.settings import Settings
from foia_scan.store.database import open_database
from tests import carriers

SETTINGS = Settings(workers=2, ocr="never")
MEMO = ("MEMORANDUM", "Participation in Secure Communities is voluntary.")


@pytest.fixture(autouse=True)
def dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An empty dump; after the test no unpacking room may be left."""
    prefix = f"foia-scan-room-{uuid.uuid4().hex}-"  # tests of other processes have rooms of their own
    monkeypatch.setattr("foia_scan.sources.room.PREFIX", prefix)
    monkeypatch.chdir(tmp_path)
    Path("dump").mkdir()
    yield
    assert list(Path(tempfile.gettempdir()).glob(f"{prefix}*")) == []


def ingest(settings: Settings = SETTINGS) -> pipeline.Summary:
    with open_database(Path("foia.db"), create=True) as database:
        return pipeline.ingest([Path("dump")], database, settings)


def files() -> dict[str, dict[str, object]]:
    found = json.loads(CliRunner().invoke(app, ["status", "--format", "json"]).stdout)
    for file in found["files"]:
        assert file["pages"] == sum(file[name] for name in ("text", "ocr", "empty", "failed", "unread"))
    for name in ("pages", "text", "ocr", "empty", "failed", "unread"):
        assert found["totals"][name] == sum(file[name] for file in found["files"])
    return {file["file"].removeprefix("dump/"): file for file in found["files"]}


def states() -> dict[str, str]:
    return {name: file["state"] for name, file in files().items()}  # type: ignore[misc]


def put_everything(tmp_path: Path) -> None:
    memo = carriers.pdf(tmp_path / "memo.pdf", *MEMO)
    mail = carriers.mail("See the memo.", Subject="Memo")
    mail.add_attachment(memo, maintype="application", subtype="pdf", filename="memo.pdf")
    inner = carriers.zipped(**{"deep.txt": b"deep words", "../up.txt": b"up", "/root.txt": b"root"})
    carriers.portfolio(
        tmp_path / "dump" / "portfolio.pdf", **{"a/memo.pdf": memo, "mail.eml": mail.as_bytes(), "in.zip": inner}
    )
    (tmp_path / "dump" / "outer.zip").write_bytes(carriers.zipped(**{"mail.eml": mail.as_bytes(), "in.zip": inner}))


EVERYTHING = {
    "outer.zip": "read",
    "outer.zip!in.zip": "read",
    "outer.zip!in.zip!../up.txt": "failed",
    "outer.zip!in.zip!/root.txt": "failed",
    "outer.zip!in.zip!deep.txt": "read",
    "outer.zip!mail.eml": "read",
    "outer.zip!mail.eml!memo.pdf": "read",
    "portfolio.pdf": "read",
    "portfolio.pdf!in.zip": "read",
    "portfolio.pdf!in.zip!../up.txt": "failed",
    "portfolio.pdf!in.zip!/root.txt": "failed",
    "portfolio.pdf!in.zip!deep.txt": "read",
    "portfolio.pdf!mail.eml": "read",
    "portfolio.pdf!mail.eml!memo.pdf": "read",
    "portfolio.pdf!memo.pdf": "read",
}


def test_every_child_is_listed_once_and_nothing_stays_behind(tmp_path: Path) -> None:
    put_everything(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    ingest()
    assert states() == EVERYTHING
    assert "points outside" in str(files()["outer.zip!in.zip!../up.txt"]["error"])
    made = {path.name for path in tmp_path.rglob("*") if path not in before}
    assert made <= {"foia.db", "foia.db-wal", "foia.db-shm"}
    again = ingest()
    assert (again.files_new, again.pages, again.documents) == (0, {}, 0)
    assert states() == EVERYTHING


def test_a_full_room_changes_nothing_but_the_disk_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_everything(tmp_path)
    sizes = []
    drop = pipeline.sources.UnpackingRoom.drop

    def noted(room: pipeline.sources.UnpackingRoom, place: str) -> None:
        sizes.append(room.used_bytes())
        drop(room, place)

    monkeypatch.setattr(pipeline.sources.UnpackingRoom, "drop", noted)
    ingest(replace(SETTINGS, room_bytes=1))
    assert states() == EVERYTHING
    assert max(sizes) < 20_000
    assert sizes[-1] < 5_000


@pytest.mark.parametrize("names", [b"/F (%s) /UF (%s)", b"/F (%s)", b"/UF (%s)"])
def test_a_file_attached_to_a_page(tmp_path: Path, names: bytes) -> None:
    path = tmp_path / "dump" / "a.pdf"
    carriers.with_annotation(path, "C:\\\\docs\\\\note.txt", b"words of the note", names)
    ingest()
    assert states() == {"a.pdf": "read", "a.pdf!note.txt": "read"}


def test_an_attachment_that_changes_is_read_again(tmp_path: Path) -> None:
    for word in (b"one word", b"two word"):
        carriers.portfolio(tmp_path / "dump" / "a.pdf", **{"n.txt": word})
        ingest()
    with open_database(Path("foia.db"), create=False) as database:
        (row,) = database.query("SELECT p.text FROM files f JOIN pages p USING (sha256) WHERE f.path LIKE '%n.txt'")
    assert row["text"] == "two word"


def test_limits_hold_for_what_is_carried(tmp_path: Path) -> None:
    carriers.portfolio(tmp_path / "dump" / "a.pdf", **{f"{n}.txt": b"twelve bytes" for n in range(4)})
    ingest(replace(SETTINGS, max_members=2))
    assert "more than 2 members" in str(files()["a.pdf!"]["error"])
    Path("foia.db").unlink()
    ingest(replace(SETTINGS, max_unpacked_bytes=30))
    assert [state for name, state in states().items() if "!" in name] == ["read", "read", "failed", "failed"]
    Path("foia.db").unlink()
    ingest(replace(SETTINGS, max_nesting=0))
    assert "nested deeper" in str(files()["a.pdf!"]["error"])


def test_a_mail_that_carries_itself_over_and_over_ends(tmp_path: Path) -> None:
    mail = carriers.mail("The innermost.")
    for _ in range(9):
        outer = carriers.mail("Forwarded.", Subject="Fw")
        outer.add_attachment(mail)
        mail = outer
    (tmp_path / "dump" / "a.eml").write_bytes(mail.as_bytes())
    ingest()
    assert sum(state == "read" for state in states().values()) == 6
    assert "nested deeper than 5" in str(files()["a.eml" + "!Fw.eml" * 5 + "!"]["error"])


def test_a_bomb_is_refused_and_the_exit_code_tells(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "dump" / "z.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.pdf", bytes(100 << 20))
        archive.writestr("good.txt", "words")
    result = CliRunner().invoke(app, ["ingest", "dump", "--ocr", "never", "--workers", "1"])
    assert result.exit_code == 3
    assert "z.zip!bomb.pdf: failed, refused: packed" in result.stderr


def test_a_bomb_inside_a_pdf_is_refused(tmp_path: Path) -> None:
    packed = zlib.compress(bytes(70 << 20), 9)
    carriers.with_annotation(tmp_path / "dump" / "a.pdf", "bomb.txt", packed, filter=b"/Filter /FlateDecode")
    ingest()
    assert "(a bomb?)" in str(files()["a.pdf!bomb.txt"]["error"])


def test_a_password_that_comes_later_opens_what_lies_in_a_container(tmp_path: Path) -> None:
    from tests import pdfs

    locked = pdfs.locked(tmp_path / "locked.pdf", "sesame", pdfs.lines("A locked page.")).read_bytes()
    (tmp_path / "dump" / "z.zip").write_bytes(carriers.zipped(**{"locked.pdf": locked}))
    carriers.portfolio(tmp_path / "dump" / "a.pdf", **{"locked.pdf": locked})
    ingest()
    assert [state for name, state in states().items() if "!" in name] == ["encrypted", "encrypted"]
    assert "--password-file" in str(files()["z.zip!locked.pdf"]["error"])
    ingest(replace(SETTINGS, passwords=("wrong", "sesame")))
    assert set(states().values()) == {"read"}


def test_verify_compares_the_members(tmp_path: Path) -> None:
    put_everything(tmp_path)
    ingest()
    result = CliRunner().invoke(app, ["verify"])
    assert result.exit_code == 0, result.stderr
    assert "2 originals are unchanged" in result.stdout
    assert "9 members of containers are unchanged" in result.stdout
    with zipfile.ZipFile(tmp_path / "dump" / "outer.zip", "a") as archive:
        archive.writestr("more.txt", "more")
    with open_database(Path("foia.db"), create=False) as database:
        database.write("UPDATE files SET sha256 = NULL WHERE path = 'dump/outer.zip'")
        database.write("UPDATE files SET path = 'dump/outer.zip!gone.eml' WHERE path = 'dump/outer.zip!mail.eml'")
    result = CliRunner().invoke(app, ["verify"])
    assert result.exit_code == 3
    assert "dump/outer.zip!gone.eml is gone" in result.stderr
