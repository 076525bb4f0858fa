#!/bin/sh
# Make .venv ready, at once when it already is: `prepare.sh run` to use the program, `prepare.sh dev` to work on it.
# The stamp says what .venv was made from. It goes away while packages are installed, so that a .venv without
# one, or of a checkout that has moved, is known to be half made or wrong, and is made again from nothing.
set -eu
cd "$(dirname "$0")/.."
wanted=$1
stamp=.venv/made-from

fail() {
    echo "$1" >&2
    exit 1
}

made_from() { # run or dev
    pwd -P
    echo "$1 $(cksum <"requirements/$1.lock")"
}

is_made() {
    [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(made_from "$1")" ]
}

is_kept() { # its packages may be old, but it is whole and was made here
    [ -x .venv/bin/python ] && [ "$(head -n 1 "$stamp" 2>/dev/null)" = "$(pwd -P)" ]
}

create() {
    python=$(sh scripts/find_python.sh)
    rm -rf .venv
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then # Debian ships them apart
        sh scripts/system_packages.sh "Python ne sait pas créer d'environnement" \
            "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    "$python" -m venv .venv || fail "L'environnement .venv n'a pas pu être créé."
}

pip_install() {
    .venv/bin/python -m pip --disable-pip-version-check --no-input install -qq "$@" ||
        fail "L'installation a échoué : vérifiez la connexion à Internet et la place sur le disque, puis recommencez."
}

if ! is_made dev && ! is_made "$wanted"; then
    echo "Préparation de l'environnement (une minute environ)…"
    is_kept || create
    rm -f "$stamp"
    pip_install --require-hashes --only-binary=:all: -r "requirements/$wanted.lock"
    made_from "$wanted" >"$stamp"
fi
if [ "$(cat .venv/installed 2>/dev/null)" != "$(cksum <pyproject.toml)" ]; then
    pip_install --no-deps --no-build-isolation -e .
    cksum <pyproject.toml >.venv/installed
fi
for ts in resources/translations/*.ts; do # installing compiled them; an edit or a pull came since
    if [ ! -f "${ts%.ts}.qm" ] || [ -n "$(find "$ts" -newer "${ts%.ts}.qm")" ]; then
        .venv/bin/python scripts/compile_translations.py || fail "Les traductions n'ont pas pu être compilées."
    fi
done
if [ ! -f .venv/qt-starts ]; then
    sh scripts/check_qt.sh offscreen
    : >.venv/qt-starts
fi
