"""What ``make run`` says where it cannot start: one line, or one list, and no traceback."""

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import serve

ROOT = Path(__file__).resolve().parents[2]


def start(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "scripts.serve", *arguments]
    return subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def taken():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held.getsockname()[1]


def test_a_port_in_use_is_said_in_one_line(taken):
    run = start(ROOT, "--port", str(taken))
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr == (
        f"Port {taken} is in use; stop what runs there, or choose another: make run PORT={taken + 1}\n"
    )


@pytest.mark.parametrize("port", ["", "abc", "0", "65536", "-1", "８５０１", "80 80"])
def test_what_is_not_a_port(port):
    assert serve.port_fault(port).startswith(f"PORT={port} is not a port")


def test_a_free_port_is_no_fault(taken):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free = probe.getsockname()[1]
    assert serve.port_fault(str(free)) == ""


def test_broken_tables_stop_the_start_with_a_list(tmp_path):
    for name in ("dashboard.py", "register", "charts", "pages", "data", "scripts"):
        source = ROOT / name
        shutil.copytree(source, tmp_path / name) if source.is_dir() else shutil.copy(source, tmp_path / name)
    (tmp_path / "data" / "reports.csv").write_bytes(b"")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free = probe.getsockname()[1]
    run = start(tmp_path, "--port", str(free))
    assert run.returncode == 1
    assert "reports.csv: the file is empty; restore it from the repository" in run.stderr
    assert not re.search("Traceback|Error:", run.stderr)
