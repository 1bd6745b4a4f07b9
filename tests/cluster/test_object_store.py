"""Documents in an object store: listed, fetched, skipped when known; read by the workers of a cluster, too."""

from __future__ import annotations

import http.server
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from foia_scan.commands.app import app
from tests import carriers, pdfs

pytestmark = [pytest.mark.cluster, pytest.mark.xdist_group("cluster")]

LETTER = ("September 7, 2010", "", "Dear Sheriff Brem:", "", "Thank you for your letter.")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, s3: dict[str, str]) -> Path:
    """A folder to work in, with a temp folder of its own, in which nothing may be left."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "temp").mkdir()
    for name, value in s3.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    return tmp_path


@pytest.fixture
def bucket(home: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A bucket with a release in it."""
    import boto3

    found = boto3.resource("s3").create_bucket(Bucket=f"foia-{abs(hash(request.node.name))}")
    letter = pdfs.make(home / "letter.pdf", pdfs.lines(*LETTER), pdfs.lines("An enclosure.")).read_bytes()
    put(found, "release/letter.pdf", letter)
    put(found, "release/sub/note.txt", b"A note.")
    put(found, "release/sub/", b"")
    put(found, "release/empty.pdf", b"")
    put(found, "release/table.xyz", b"data")
    put(found, "release/sub/z.zip", carriers.zipped(**{"copy.pdf": letter, "inner.txt": b"Inner words."}))
    put(found, "release/portfolio.pdf", carriers.portfolio(home / "p.pdf", **{"memo.txt": b"A memo."}).read_bytes())
    put(found, "release-of-others/secret.txt", b"Not asked for.")
    yield found
    found.objects.delete()


def put(bucket: Any, key: str, content: bytes) -> None:
    bucket.put_object(Key=key, Body=content)


def foia_scan(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "foia_scan", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def rows(sql: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect("foia.db") as database:
        return list(database.execute(sql))


def states(bucket: Any) -> dict[str, str]:
    found = rows("SELECT path, state FROM files ORDER BY path")
    return {path.removeprefix(f"s3://{bucket.name}/release/"): state for path, state in found}


EVERYTHING = {
    "empty.pdf": "failed",
    "letter.pdf": "read",
    "portfolio.pdf": "read",
    "portfolio.pdf!memo.txt": "read",
    "sub/note.txt": "read",
    "sub/z.zip": "read",
    "sub/z.zip!copy.pdf": "read",
    "sub/z.zip!inner.txt": "read",
    "table.xyz": "skipped",
}


def test_a_release_in_a_bucket(bucket: Any, home: Path) -> None:
    url = f"s3://{bucket.name}/release"
    first = foia_scan("ingest", url, "--ocr", "never")
    assert first.returncode == 3, first.stderr
    assert f"{url}/empty.pdf: failed, the file is empty" in first.stderr
    assert states(bucket) == EVERYTHING
    assert ("Inner words.",) in rows("SELECT text FROM pages")
    assert list((home / "temp").iterdir()) == []

    put(bucket, "release/sub/note.txt", b"A nota.")  # of the same size, within the same second
    put(bucket, "release/letter.pdf", (home / "letter.pdf").read_bytes())  # the same bytes again
    again = foia_scan("ingest", url + "/", "--ocr", "never")
    assert "2 new, 4 unchanged since the last run" in again.stdout
    assert ("A nota.",) in rows("SELECT text FROM pages")

    kept = foia_scan("verify")
    assert kept.returncode == 0
    assert "were not compared; verify --remote fetches them" in kept.stdout
    compared = foia_scan("verify", "--remote")
    assert compared.returncode == 0, compared.stderr
    assert "4 originals are unchanged" in compared.stdout
    assert "3 members of containers are unchanged" in compared.stdout
    put(bucket, "release/sub/note.txt", b"Another note.")
    bucket.Object("release/letter.pdf").delete()
    changed = foia_scan("verify", "--remote")
    assert changed.returncode == 3
    assert f"{url}/sub/note.txt has changed" in changed.stderr
    assert f"{url}/letter.pdf is gone" in changed.stderr
    assert list((home / "temp").iterdir()) == []


def test_what_failed_in_a_bucket_is_tried_again_where_its_address_is_given(bucket: Any, home: Path) -> None:
    url = f"s3://{bucket.name}/release"
    foia_scan("ingest", f"{url}/empty.pdf")
    put(bucket, "release/empty.pdf", (home / "letter.pdf").read_bytes())
    offline = foia_scan("ingest", "--only-failed", "--ocr", "never")
    assert f"1 object of a store can be tried again with the address, for example: {url}/empty.pdf" in offline.stdout
    assert "1 file tried again: 1 read now" in foia_scan("ingest", "--only-failed", url, "--ocr", "never").stdout


def test_workers_of_a_cluster_fetch_for_themselves(bucket: Any, home: Path, scheduler: str) -> None:
    found = foia_scan("ingest", f"s3://{bucket.name}/release", "--ocr", "never", "--dask", scheduler)
    assert found.returncode == 3, found.stderr
    assert states(bucket) == EVERYTHING


# Where it can't work


@pytest.fixture
def fresh(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """No connection of an earlier test is used again."""
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    yield monkeypatch
    s3fs.S3FileSystem.clear_instance_cache()


def refused(url: str) -> str:
    result = CliRunner().invoke(app, ["ingest", url])
    assert result.exit_code == 2, result.output
    assert len(result.stderr.splitlines()) == 2
    assert not Path("foia.db").exists()
    return result.stderr


def test_a_bucket_or_folder_that_is_not_there(bucket: Any, fresh: pytest.MonkeyPatch) -> None:
    assert "There is no file or folder s3://no-such-bucket-at-all/x" in refused("s3://no-such-bucket-at-all/x")
    assert "There is no file or folder" in refused(f"s3://{bucket.name}/no-such-folder")


class Forbidden(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_error(403)

    do_HEAD = do_GET

    def log_message(self, *arguments: object) -> None:
        """Nothing."""


def test_a_store_that_gives_no_permission(fresh: pytest.MonkeyPatch) -> None:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Forbidden) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        fresh.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{server.server_port}")
        said = refused("s3://bucket/release")
        server.shutdown()
    assert "s3://bucket/release can't be listed: the store gives no permission" in said
    assert "AWS_ACCESS_KEY_ID" in said


def test_a_store_that_does_not_answer(fresh: pytest.MonkeyPatch) -> None:
    fresh.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    fresh.setenv("AWS_MAX_ATTEMPTS", "1")
    assert "the store can't be reached" in refused("s3://bucket/release")


def test_no_credentials(fresh: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        fresh.delenv(name)
    fresh.setenv("AWS_EC2_METADATA_DISABLED", "true")
    fresh.setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
    fresh.setenv("AWS_CONFIG_FILE", "/dev/null")
    assert "no credentials" in refused("s3://bucket/release")


def test_other_addresses(fresh: pytest.MonkeyPatch) -> None:
    assert "memory of one process" in refused("memory://folder")
    assert "can't be read" in refused("nonsense://folder")


def test_without_the_package_the_error_says_what_to_install(fresh: pytest.MonkeyPatch) -> None:
    fresh.setitem(sys.modules, "s3fs", None)
    fresh.delitem(sys.modules["fsspec.registry"]._registry, "s3", raising=False)
    assert "pip install 'foia-scan[cluster]'" in refused("s3://bucket/release")
