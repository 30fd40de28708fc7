"""`python -m bench [NAME ...]`: run the named benchmarks, or all."""

import importlib
import sys
from pathlib import Path


def available() -> list[str]:
    """The modules of the folder that have a `run()`; none is imported before it is asked for."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return [file.stem for file in files if "\ndef run(" in file.read_text(encoding="utf-8")]


def main(names: list[str]) -> int:
    """Run benchmarks by name; returns the exit code."""
    unknown = [name for name in names if name not in available()]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(available())}.", file=sys.stderr)
        return 2
    for name in names or available():
        module = importlib.import_module(f"bench.{name}")
        print(f"\n=== {name}: {(module.__doc__ or '').splitlines()[0]}\n", flush=True)
        module.run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
