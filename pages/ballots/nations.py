"""Nations and countries compared."""
