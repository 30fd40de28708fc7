#!/bin/sh
# Makes .venv with the first Python of 3.11 or newer, and installs the requirements file named by $1 into it.
set -eu

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for python in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if new_enough "$python"; then echo "$python"; return; fi
    done
    echo "Mandate needs Python 3.11 or newer and found none. Install it, or name it: make run PYTHON=/path/to/python3" >&2
    exit 1
}

make_venv() {
    python=$(find_python)
    "$python" -m venv --clear .venv 2>/dev/null && return
    # Debian keeps venv in a package of its own.
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null
        "$python" -m venv --clear .venv && return
    fi
    echo "$python cannot make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv" >&2
    exit 1
}

new_enough .venv/bin/python || make_venv
echo "Installing $1 into .venv; this takes a few minutes the first time."
.venv/bin/python -m pip install --quiet --upgrade pip
.venv/bin/python -m pip install --quiet -r "$1"
