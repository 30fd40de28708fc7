"""The data: what they cover, what each column means, how a verdict is reached, how to cite them."""

from pages.parts import data

register = data.load()
