"""How the benchmarks measure and print: CPU time of this process, the best of several turns, plain tables."""

import gc
import time
from collections.abc import Callable, Sequence


def cpu_seconds(work: Callable[[], object], turns: int = 3) -> float:
    """The least CPU time, in seconds, of several turns: other programs can only ever add to it."""
    best = float("inf")
    for _ in range(turns):
        gc.collect()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def wall_seconds(work: Callable[[], object], turns: int = 3) -> float:
    """The least elapsed time, in seconds, of several turns: for what runs in several processes."""
    best = float("inf")
    for _ in range(turns):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows in columns: the first to the left, the others to the right."""
    cells = [[str(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        first, *rest = (
            cell.ljust(w) if not n else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join((first, *rest)).rstrip(), flush=True)
