#!/bin/sh
# Installs the browser and the database server that some tests use, where they are missing and this user may do so.
set -u

has_browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
has_postgres() { command -v initdb || ls /usr/lib/postgresql/*/bin/initdb; }

missing=""
has_browser >/dev/null 2>&1 || missing="chromium fonts-dejavu-core"
has_postgres >/dev/null 2>&1 || missing="$missing postgresql"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $missing with apt-get, for the tests that use them."
    apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null && exit 0
fi
echo "Not installed: $missing. The tests that need them are skipped. On Debian or Ubuntu: sudo apt-get install $missing"
