"""Thresholds: what if the law were different? The rule and the selection stand in the link."""

from charts import thresholds
from pages.parts import data, filters, link, opening, research, rule_choice, show
from register import flips, law, what_if

register = data.load()
rulebook = law.rulebook(register.rules)
offered = what_if.presets(rulebook)
link.adopt("rule", [*offered, what_if.OWN], what_if.OF_THE_DAY, "thresholds")
selection = filters.show(register, "thresholds")
ballots = selection.apply(data.ballots())
rule = rule_choice.choose(offered, register.rules, ballots)
verdicts = what_if.judge(ballots, rule, rulebook)

rule_choice.totals(ballots, verdicts, int(what_if.unclear(ballots, rule, rulebook).sum()))
opening.chart(thresholds.what_if_map(ballots, verdicts, rule, ballots["hover"]), "what-if-map")
rule_choice.flip_table(flips.flipped(ballots, verdicts, rule), rule)
rule_choice.grouped(ballots, verdicts, rule)
show.chart(research.how_close(ballots, selection), "how-close")
research.table(ballots, rulebook, selection)
show.downloads(register, selection, "thresholds")
