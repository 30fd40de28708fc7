"""What the linters do not see: a name given twice at the top of a module hides the first, and its pattern with it."""

import ast
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(path for path in ROOT.glob("[!.]*/*.py") if path.parent.name != "tests")


def names(source: str) -> Counter[str]:
    """How often each name is assigned, or given to a function or class, at the top of a module."""
    found: Counter[str] = Counter()
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found[node.name] += 1
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        found.update(target.id for target in targets if isinstance(target, ast.Name))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_gives_no_name_twice(path):
    assert [name for name, times in names(path.read_text(encoding="utf-8")).items() if times > 1] == []


def test_sees_a_name_given_twice():
    assert names("A = 1\nA: int = 2\n\n\ndef a(): ...\n")["A"] == 2
