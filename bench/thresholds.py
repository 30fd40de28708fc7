"""Thresholds: judging again and drawing again on a slider's move, at the register's size and at 100,000 ballots."""

from collections.abc import Callable

import pandas as pd

import register
from bench.measure import cpu_seconds, table
from charts import closeness, labels, thresholds
from register import comparisons, flips, law, what_if

LARGE = 100_000
GOALS = {"register": 0.150, f"{LARGE:,}": 1.0}  # seconds of server time for the whole redraw


def run() -> None:
    """Print each step's CPU time at both sizes, and the sum beside its goal."""
    loaded = register.load()
    rules = law.rulebook(loaded.rules)
    large = loaded.ballots.sample(LARGE, replace=True, random_state=1).reset_index(drop=True)
    sizes = {"register": loaded.ballots, f"{LARGE:,}": large}
    times = {name: steps(ballots, rules) for name, ballots in sizes.items()}
    rows = [[step, *(f"{1000 * times[name][step]:.0f} ms" for name in sizes)] for step in times["register"]]
    sums = {name: sum(found.values()) for name, found in times.items()}
    rows.append(["whole redraw", *(f"{1000 * sums[name]:.0f} ms" for name in sizes)])
    rows.append(["goal", *(f"{1000 * GOALS[name]:.0f} ms" for name in sizes)])
    rows.append(["reached", *("yes" if sums[name] < GOALS[name] else "NO" for name in sizes)])
    table(["step", *(f"{len(ballots):,} ballots" for ballots in sizes.values())], rows)


def steps(ballots: pd.DataFrame, rules: tuple[law.Rule, ...]) -> dict[str, float]:
    """CPU seconds of each step of a redraw, with 40% support asked of public services: the rule with most to do."""
    rule = what_if.own(52, 50, 41, services=True)
    verdicts = what_if.judge(ballots, rule, rules)
    hovers = pd.Series(labels.hovers(ballots), index=ballots.index)  # worked out once, when the register is loaded
    works: dict[str, Callable[[], object]] = {
        "judge": lambda: what_if.judge(ballots, rule, rules),
        "map": lambda: thresholds.what_if_map(ballots, verdicts, rule, hovers).figure.to_json(),
        "ballots that flip": lambda: flips.flipped(ballots, verdicts, rule),
        "by sector": lambda: thresholds.by_group(flips.compare(ballots, verdicts, "sector"), "sector").figure.to_json(),
        "how close": lambda: closeness.closeness(ballots).figure.to_json(),
        "50% and 40% by sector": lambda: comparisons.by_sector(ballots, rules, their_years=True),
    }
    return {name: cpu_seconds(work) for name, work in works.items()}
