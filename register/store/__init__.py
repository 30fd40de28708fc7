"""The store of added rows: what a person read in articles and kept, in SQLite or PostgreSQL.

>>> from register.store import open_store
>>> open_store().added().reports  # doctest: +SKIP
"""

from register.store.database import SETTING, StoreError
from register.store.rows import SavedArticle, SavedRow
from register.store.store import Added, Saved, Store, open_store

__all__ = ["SETTING", "Added", "Saved", "SavedArticle", "SavedRow", "Store", "StoreError", "open_store"]
