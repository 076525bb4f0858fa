#!/bin/sh
# Install the system packages that Qt needs, and others: `system_packages.sh REASON [PACKAGE...]`. Only root on
# Debian or Ubuntu can; anyone else is told, in French, what is missing and the one command to type.
set -eu
reason=$1
shift

# Found one by one on a bare Debian; newer Debian and Ubuntu take libglib2.0-0 for libglib2.0-0t64.
set -- "$@" libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    set -- "$@" libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 \
        libwayland-client0 libwayland-cursor0 libwayland-egl1
fi

if ! command -v apt-get >/dev/null; then
    echo "$reason : installez l'équivalent, pour votre système, de ces paquets de Debian, puis recommencez : $*" >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "$reason. Tapez cette commande, puis recommencez :" >&2
    echo "    sudo apt-get install -y $*" >&2
    exit 1
fi

echo "Installation de paquets du système ($*)…"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { apt-get update -qq; apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm -f "$log"
    echo "$reason, et leur installation a échoué. Tapez cette commande, puis recommencez :" >&2
    echo "    apt-get update && apt-get install -y $*" >&2
    exit 1
fi
rm -f "$log"
