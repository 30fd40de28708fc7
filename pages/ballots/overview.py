"""Overview: how many ballots, how many mandates, and where each stands on turnout and yes share."""

from pages.parts import data, filters, show

register = data.load()
selection = filters.show(register, "overview")
show.downloads(register, selection, "overview")
