"""What a chart is to a page: a figure, the finding in a headline, what is measured, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go


@dataclass(frozen=True)
class Chart:
    """A figure and its texts, all made from the same rows.

    ``headline`` states the finding for these rows; ``subtitle`` says what is measured, with unit and n; ``alt`` is the
    text alternative; ``data`` the rows behind it, as offered for download; ``figure`` is None where there is nothing
    to draw, and ``headline`` then says so and what to do next.
    """

    headline: str
    subtitle: str
    alt: str
    data: pd.DataFrame
    figure: go.Figure | None = None
