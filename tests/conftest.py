"""No test may touch the store of the person who runs it: unless a test names another, the store is one of its own."""

import os
import tempfile
from pathlib import Path

os.environ["MANDATE_DATABASE"] = f"sqlite:///{Path(tempfile.mkdtemp(prefix='mandate-tests-'))}/none.sqlite"
