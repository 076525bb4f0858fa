#!/bin/sh
# Print the path of the Python to use: $PYTHON, or the first of the usual names that runs and is recent enough.
# It is run, not only looked up: a version manager's shim can exist and fail.
set -eu

resolve() {
    "$1" -c 'import os, sys
if sys.version_info < (3, 11):
    sys.exit(1)
print(os.path.realpath(getattr(sys, "_base_executable", sys.executable)))' 2>/dev/null
}

if [ -n "${PYTHON:-}" ]; then
    resolve "$PYTHON" && exit
    echo "« $PYTHON » n'est pas un Python 3.11 ou plus récent : donnez-en un autre à PYTHON=, ou aucun." >&2
    exit 1
fi
for name in python3.13 python3.12 python3.11 python3 python; do
    resolve "$name" && exit
done
echo "Pacte demande Python 3.11 ou plus récent : installez-le, puis recommencez." >&2
exit 1
