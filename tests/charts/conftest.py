"""What tests of charts share: the register as published, and votes made for a test."""

import pandas as pd
import pytest

from charts import labels
from charts.counted import Counted, counted
from register import schema
from register.ballots import ballots


@pytest.fixture(scope="session")
def told(loaded):
    return labels.told(loaded.ballots)


@pytest.fixture(scope="session")
def votes(loaded, ordinary):
    """The counted votes among ballots that are given by the columns in which they differ from an ordinary one."""

    def make(*changes: dict) -> Counted:
        rows = [
            {**ordinary, "report_id": f"r-{number}", "ballot_id": f"b-{number}", **change}
            for number, change in enumerate(changes)
        ]
        reports = schema.conform(pd.DataFrame(rows), "reports") if rows else schema.empty_frame("reports")
        return counted(labels.told(ballots(reports.assign(origin="register"), loaded.rules)))

    return make
