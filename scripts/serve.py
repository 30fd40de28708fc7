"""``python -m scripts.serve``: check the port and the tables, put the static files in place, start the dashboard."""

from __future__ import annotations

import argparse
import socket
import sys
from pathlib import Path

from streamlit.runtime.pages_manager import PagesManager
from streamlit.web import cli

import register
from register import check, export

ROOT = Path(__file__).resolve().parent.parent
STATIC = ROOT / "static"


def main(arguments: list[str] | None = None) -> int:
    """Serve until stopped. Exit code 1, with one line or list saying why, where that cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m scripts.serve", description="Start the dashboard.")
    parser.add_argument("--port", default="8501")
    parser.add_argument("--address", default="localhost", help="0.0.0.0 to serve other machines")
    chosen = parser.parse_args(arguments)
    reason = port_fault(chosen.port)
    if reason:
        sys.exit(reason)
    try:
        export.publish(register.load(), STATIC)
    except register.RegisterError as error:
        sys.exit(
            f"The register's tables cannot be used. Mend these rows, then start again:\n{check.listing(error.problems)}"
        )
    # Streamlit takes a folder named pages for its older scheme of pages, and would greet a reader whose link is the
    # first request to a new server with "Page not found". The router in dashboard.py says what the pages are.
    PagesManager.uses_pages_directory = False
    options = ["--server.port", chosen.port, "--server.address", chosen.address]
    cli.main(["run", str(ROOT / "dashboard.py"), *options])
    return 0


def port_fault(port: str) -> str:
    """Why the server cannot listen on ``port`` of this machine, and what to do; an empty string where it can."""
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        return f"PORT={port} is not a port; choose a number from 1 to 65535: make run PORT=8600"
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except PermissionError:
            return f"Port {port} needs an administrator; choose one above 1023: make run PORT=8600"
        except OSError:
            return f"Port {port} is in use; stop what runs there, or choose another: make run PORT={_next(int(port))}"
    return ""


def _next(port: int) -> int:
    return port + 1 if port < 65535 else 8501


if __name__ == "__main__":
    sys.exit(main())
