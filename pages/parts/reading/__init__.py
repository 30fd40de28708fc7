"""The pieces of *Read an article*: articles in, what was read in them, a person's corrections, the store."""
