"""Ballots."""


def find(r):
    return []


def as_record(b, r):
    return {}
