"""Benchmarks: `python -m bench [NAME ...]`. Each module here with a `run()` is one, named like its file."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core for everyone: set before any library reads it
