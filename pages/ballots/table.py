"""All ballots: the table, with search, sorting and settings of columns; choosing a row opens that ballot."""

from pages.parts import data, filters, show

register = data.load()
selection = filters.show(register, "ballots")
show.downloads(register, selection, "ballots")
