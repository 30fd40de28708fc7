"""``python -m scripts.port PORT``: say in one line where a port cannot be used, before the server starts."""

from __future__ import annotations

import socket
import sys


def fault(port: str) -> str:
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
    sys.exit(fault(sys.argv[1]) or None)
