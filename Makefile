# Each target sets up what it needs, once. Nothing but Python 3.11 or newer has to be there before.
PORT ?= 8501
ADDRESS ?= localhost
PY := .venv/bin/python
PYTEST := $(PY) -m pytest -n auto --dist loadgroup -rs
export STREAMLIT_BROWSER_GATHER_USAGE_STATS := false
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# An environment whose Python has gone (the machine was updated, the folder moved) is made anew.
$(shell test ! -d .venv || $(PY) -c '' 2>/dev/null || rm -f .venv/*.stamp)

.PHONY: help run test check lint types bench system screenshot clean
.NOTPARALLEL:

help:
	@echo "make run     the dashboard, on http://localhost:$(PORT) (another port: make run PORT=8600)"
	@echo "make test    every test"
	@echo "make check   lint, types, the register's tables and every test: what CI runs"
	@echo "make bench   the benchmarks"
	@echo "make clean   remove what the others made"

run: .venv/run.stamp
	@$(PY) -m scripts.serve --port $(PORT) --address $(ADDRESS)

test: .venv/dev.stamp system
	$(PYTEST)

check: lint types
	$(PY) -m register
	$(MAKE) --no-print-directory test

lint: .venv/dev.stamp
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: .venv/dev.stamp
	$(PY) -m mypy .

bench: .venv/dev.stamp
	$(PY) -m bench

# Programs that some tests need: a browser and a database server. Tests are skipped, saying why, where they are missing.
system:
	@sh scripts/system.sh

screenshot: .venv/dev.stamp system
	$(PY) -m scripts.screenshot docs/overview.png

.venv/run.stamp: requirements.txt
	@sh scripts/venv.sh requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt requirements.txt
	@sh scripts/venv.sh requirements-dev.txt
	@touch .venv/run.stamp $@

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
