"""Downloads: CSV files that a spreadsheet cannot run, and the whole register or a view of it as one zip archive."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd

from register import schema
from register.files import write_whole
from register.select import Selection
from register.tables import BESIDE, Register, beside

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
CODE_LICENCE = "Creative Commons Attribution 4.0 International (CC BY 4.0)"


def safe_text(value: object) -> object:
    """A text cell that a spreadsheet would run as a formula, with an apostrophe before it; all else unchanged."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA) else value


def csv(frame: pd.DataFrame) -> bytes:
    """A frame as CSV: UTF-8, ``\\n`` line ends, ISO dates, text cells made safe, numbers untouched, missing empty."""
    safe = frame.copy()
    for name in safe.columns[[dtype in ("str", "object") for dtype in map(str, safe.dtypes)]]:
        safe[name] = safe[name].map(safe_text)
    text = safe.to_csv(index=False, lineterminator="\n", date_format="%Y-%m-%d")
    return text.encode("utf-8", errors="replace")


def bundle(register: Register, selection: Selection | None = None) -> bytes:
    """A zip archive: every table as CSV, the data dictionary, licence, citation and a README.

    With a selection, ballots, reports and strike days are those selected; the file ``README.txt`` says which.
    """
    selection = selection or Selection()
    chosen = _chosen(register, selection)
    files = {
        **_tables(chosen),
        "LICENCE.txt": f"The data are licensed under {CODE_LICENCE}:\n{_licence_url()}\n".encode(),
        "CITATION.txt": (citation() + "\n").encode(),
        "README.txt": _readme(selection, chosen).encode(),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def publish(register: Register, folder: Path) -> None:
    """Write every table and the data dictionary into ``folder``, for addresses that stay and that programs can read."""
    folder.mkdir(exist_ok=True)
    # Not in the folder itself: a server that starts measures it, and a file that is gone by then stops that server.
    write_whole({folder / name: data for name, data in _tables(register).items()}, aside_in=folder.parent)


def _chosen(register: Register, selection: Selection) -> Register:
    """The register with the ballots and strike days that are selected, and the reports of those ballots."""
    ballots = selection.apply(register.ballots)
    reports = register.reports[register.reports["ballot_id"].isin(ballots["ballot_id"])]
    return replace(register, ballots=ballots, reports=reports, strike_days=selection.apply(register.strike_days))


def _tables(register: Register) -> dict[str, bytes]:
    return {
        "ballots.csv": csv(register.ballots),
        "reports.csv": csv(register.reports),
        "strike_days.csv": csv(register.strike_days),
        "unions.csv": csv(register.unions),
        "mandate_rules.csv": csv(register.rules),
        **{f"{name}.csv": csv(beside(name)) for name in BESIDE},
        "datapackage.json": json.dumps(schema.package(), indent=2, ensure_ascii=False).encode(),
    }


def citation(day: date | None = None) -> str:
    """How to cite the data, with the version and the day of the snapshot (today's, unless given)."""
    package = schema.package()
    snapshot = (day or date.today()).isoformat()
    return f"{package['title']}, version {package['version']}, snapshot of {snapshot}. {CODE_LICENCE}."


def _licence_url() -> str:
    return str(schema.package()["licenses"][0]["path"])


def _readme(selection: Selection, register: Register) -> str:
    tables = "\n".join(f"{schema.table(name).name}.csv: {schema.table(name).description}" for name in schema.tables())
    return (
        f"{citation()}\n\nThis archive holds: {selection.words()}.\n"
        f"{len(register.ballots)} ballot questions, {len(register.reports)} reports of them.\n\n{tables}\n\n"
        "datapackage.json defines every column. Empty cells are unknown, never zero. A cell that begins with an\n"
        "apostrophe was shielded from being run as a formula; the apostrophe is not part of the text.\n"
    )
