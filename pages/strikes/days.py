"""Strike days: which days are strike days, whose, and under which ballot."""

from pages.parts import data, filters, show

register = data.load()
selection = filters.show(register, "strike-days")
show.downloads(register, selection, "strike-days")
