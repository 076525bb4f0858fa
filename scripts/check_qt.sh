#!/bin/sh
# Check that Qt starts: `check_qt.sh offscreen`, or `check_qt.sh screen` on the screen that is there.
# Missing system libraries are installed or named. Status 2: all is installed, yet the screen does not answer.
set -eu
cd "$(dirname "$0")/.."
where=$1

check() {
    status=0
    missing=$(.venv/bin/python scripts/check_qt.py "$where") || status=$?
}

check
if [ "$status" -eq 1 ]; then
    sh scripts/system_packages.sh "Il manque des bibliothèques du système ($missing)"
    check
fi
if [ "$status" -eq 1 ]; then
    echo "Il manque encore une bibliothèque du système : $missing" >&2
elif [ "$status" -ne 0 ] && [ "$where" = offscreen ]; then
    echo "Qt ne démarre pas : $missing" >&2
    status=1
fi
exit "$status"
