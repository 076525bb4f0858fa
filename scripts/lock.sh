#!/bin/sh
# Regenerate requirements/*.lock from pyproject.toml, for every platform and every Python >= 3.11.
# Pins already in the lock files are kept while they fit; UPGRADE=1 takes the newest versions instead.
# uv lives in a throw-away environment: nobody needs it to run or test the program.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

"$(sh scripts/find_python.sh)" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check uv==0.13.9

upgrade=
[ -z "${UPGRADE:-}" ] || upgrade=--upgrade

compile() { # output file, then further options
    output=$1
    shift
    "$work/venv/bin/uv" pip compile --quiet pyproject.toml "$@" $upgrade \
        --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock' \
        --output-file "$output"
}

compile requirements/run.lock --group build
compile requirements/dev.lock --group dev --constraints requirements/run.lock
