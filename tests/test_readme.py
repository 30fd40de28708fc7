"""What the README, the licence and the citation say is so."""

import doctest
import re
from pathlib import Path

import pytest

import register
from register import schema

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def test_the_example_runs():
    told = doctest.testfile(str(ROOT / "README.md"), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert told.attempted >= 8
    assert told.failed == 0


def test_the_example_of_the_package_runs():
    assert doctest.testmod(register) == doctest.TestResults(failed=0, attempted=3)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/verdicts.md", "docs/questions.md"])
def test_links_within_the_repository_lead_somewhere(name):
    targets = re.findall(r"\]\((?!https?://)([^)#]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_readme_claims_no_more_than_the_register_holds():
    claimed = re.search(
        r"more than ([\d,]+) reports of more than (\d+) ballot\s+questions and (\d+) strike days", README
    )
    reports, ballots, days = (int(number.replace(",", "")) for number in claimed.groups())
    assert len(register.reports()) > reports
    assert len(register.ballots()) > ballots
    assert len(register.strike_days()) > days


@pytest.mark.parametrize("command", sorted(set(re.findall(r"make (\w+)", README))))
def test_every_command_named_is_a_target(command):
    assert re.search(rf"^{command}:", MAKEFILE, re.MULTILINE)


def test_version_and_licence_are_the_same_everywhere():
    version = schema.package()["version"]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"version: {version}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert schema.package()["licenses"][0]["path"] in (ROOT / "data" / "LICENSE").read_text(encoding="utf-8")
