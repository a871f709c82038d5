#!/usr/bin/env bash
# Start KaraReader from a checkout: packaging/run.sh [FOLDER|NOTE] [--at 1:23] [--profile DIR]
#
# The first time it installs what is missing (system packages with apt-get, Python packages into .venv); afterwards it
# needs no network. What cannot be installed is told, and the program starts with what is there.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

ensure_packages "$root/packaging/packages-run.txt"
ensure_venv run "import PySide6.QtWidgets, markdown, yaml, platformdirs, pygments, ziamath, vlc, karareader" || exit 1

rm -f "$log" "$log.apt"
exec "$python" -P -m karareader "$@"
