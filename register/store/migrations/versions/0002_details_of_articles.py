"""What was known of an article before somebody corrected it: the column ``earlier``."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column; articles saved before have nothing in it."""
    op.add_column("articles", sa.Column("earlier", sa.JSON))
