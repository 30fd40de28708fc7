"""`python -m bench [NAME ...]`: run the named benchmarks, or all."""

import importlib
import pkgutil
import sys
from collections.abc import Callable

import bench


def available() -> dict[str, Callable[[], None]]:
    """Name -> `run` of every module of the folder that has one."""
    names = sorted(module.name for module in pkgutil.iter_modules(bench.__path__) if module.name != "__main__")
    modules = {name: importlib.import_module(f"bench.{name}") for name in names}
    return {name: module.run for name, module in modules.items() if hasattr(module, "run")}


def main(names: list[str]) -> int:
    """Run benchmarks by name; returns the exit code."""
    known = available()
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(known)}.", file=sys.stderr)
        return 2
    for name in names or known:
        print(f"\n=== {name}: {(sys.modules[known[name].__module__].__doc__ or '').splitlines()[0]}\n", flush=True)
        known[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
