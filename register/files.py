"""Files written whole or not at all, also while another process writes the same."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path


def write_whole(files: Mapping[Path, bytes], aside_in: Path | None = None) -> None:
    """Write all files aside, then put each in its place; a failure before that leaves everything as it was.

    The names aside are this call's own: of two that write the same files at once, the later one stands, whole.
    They stand beside the files, or in ``aside_in``, a folder of the same disk, where others list the files' own folder.
    """
    aside = {path: (aside_in or path.parent) / f".{path.name}.{secrets.token_hex(4)}.part" for path in files}
    try:
        for path, part in aside.items():
            part.write_bytes(files[path])
        for path, part in aside.items():
            part.replace(path)
    finally:
        for part in aside.values():
            part.unlink(missing_ok=True)
