"""The first version: articles, reports, strike_days."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

REPORTS = """
    report_id ballot_id union country nations sector employer group kind question scope opened closed announced
    yes_pct turnout_pct electorate votes_cast yes_votes no_votes spoiled_votes turnout_threshold_met
    support_threshold_met hedged note source_url source_publisher source_published
"""
STRIKE_DAYS = """
    union date country nations sector employer group region status source_url source_publisher source_published
"""
TYPES = {
    **dict.fromkeys(("yes_pct", "turnout_pct"), sa.Double),
    **dict.fromkeys(("electorate", "votes_cast", "yes_votes", "no_votes", "spoiled_votes"), sa.BigInteger),
    "date": sa.Date,
}


def upgrade() -> None:
    """Make the three tables."""
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("checksum", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("published", sa.Text),
        sa.Column("text", sa.Text),
        sa.Column("text_save_id", sa.Text),
        sa.Column("save_id", sa.Text, nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("checksum", "url", name="uq_articles_checksum_url"),
        sqlite_autoincrement=True,
    )
    _rows("reports", "ballot_id", REPORTS.split())
    _rows("strike_days", "day_key", ["day_key", *STRIKE_DAYS.split()])


def _rows(name: str, key: str, columns: list[str]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article_id", sa.Integer, sa.ForeignKey("articles.id", name=f"fk_{name}_article"), nullable=False),
        sa.Column("save_id", sa.Text, nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_by", sa.Text),
        sa.Column("extracted", sa.JSON),
        sa.Column("changed", sa.JSON, nullable=False),
        *(
            sa.Column(column, TYPES.get(column, sa.Text), nullable=column not in ("union", "country", key))
            for column in columns
        ),
        sqlite_autoincrement=True,
    )
    current = sa.text("replaced_by IS NULL")
    op.create_index(
        f"uq_{name}_current",
        name,
        ["article_id", key],
        unique=True,
        sqlite_where=current,
        postgresql_where=current,
    )
    op.create_index(f"ix_{name}_save", name, ["save_id"])
