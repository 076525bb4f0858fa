#!/bin/sh
# Write the demonstration, then open the window on it when there is a screen.
set -eu
cd "$(dirname "$0")/.."

no_screen() {
    echo "$1 : la fenêtre ne s'ouvre pas, mais le dossier de démonstration et ses documents sont dans demo/."
    exit 0
}

.venv/bin/python -m pacte demo demo

if [ "$(uname -s)" != Darwin ]; then
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || no_screen "Il n'y a pas d'écran ici"
    status=0
    sh scripts/check_qt.sh screen || status=$?
    [ "$status" -ne 2 ] || no_screen "L'écran ne répond pas"
    [ "$status" -eq 0 ] || exit "$status"
fi
echo "La fenêtre s'ouvre sur l'exemple. Pour votre propre dossier : .venv/bin/pacte, puis « Dossiers récents »."
exec .venv/bin/python -m pacte demo/champigny-sur-marne.pacte
