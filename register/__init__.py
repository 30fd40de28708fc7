"""The register of strike ballots: tables, their schema, the law, selection, export.

>>> import register
>>> ballots = register.ballots()
>>> ballots.loc[ballots["ballot_id"] == "neu-teachers-eng-2023-01", "verdict"].item()
'mandate'
"""

from register.tables import (
    Register,
    RegisterError,
    ballots,
    fingerprint,
    load,
    problems,
    reports,
    rules,
    strike_days,
    unions,
)

__all__ = [
    "Register",
    "RegisterError",
    "ballots",
    "fingerprint",
    "load",
    "problems",
    "reports",
    "rules",
    "strike_days",
    "unions",
]
