"""A real Dask cluster and a real S3 server on this machine, for the tests that are marked "cluster"."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def s3() -> Iterator[dict[str, str]]:
    """The environment in which an S3 server on this machine is found."""
    server = pytest.importorskip("moto.server", reason="the extra is not installed").ThreadedMotoServer(port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    server.stop()


@pytest.fixture(scope="session")
def scheduler(tmp_path_factory: pytest.TempPathFactory, s3: dict[str, str]) -> Iterator[str]:
    """The address of a `dask scheduler` with two workers, which stand in another folder than the tests."""
    pytest.importorskip("distributed", reason="the extra is not installed")
    home = tmp_path_factory.mktemp("cluster")
    contact = home / "scheduler.json"
    environment = {
        **os.environ,
        **s3,
        "PYTHONPATH": str(ROOT),
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",  # three deaths for each guilty page take long
    }
    dask = [sys.executable, "-m", "dask"]
    started = [
        [*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(contact)],
        [
            *(*dask, "worker", "--scheduler-file", str(contact), "--nworkers", "2", "--nthreads", "1"),
            *("--no-dashboard", "--local-directory", str(home), "--preload", "tests.cluster.harmful_worker"),
        ],
    ]
    with (home / "log.txt").open("w") as log:
        running = [subprocess.Popen(command, cwd=home, env=environment, stdout=log, stderr=log) for command in started]
    try:
        while not (contact.exists() and contact.read_text().endswith("}")):
            assert running[0].poll() is None, (home / "log.txt").read_text()
            time.sleep(0.05)
        yield json.loads(contact.read_text())["address"]
    finally:
        for process in reversed(running):
            process.terminate()
        for process in running:
            process.wait(20)
