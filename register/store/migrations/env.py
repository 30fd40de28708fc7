"""Alembic's entry: runs migrations on the connection that ``register.store.database`` hands over."""

from alembic import context

from register.store.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite too: the connection begins its transactions itself
    render_as_batch=True,  # how SQLite alters a table
)
with context.begin_transaction():
    context.run_migrations()
