#!/usr/bin/env bash
# Start KaraReader from a checkout: packaging/run.sh [FOLDER|NOTE] [--at 1:23] [--profile DIR]
#
# The first time it installs what is missing (system packages with apt-get, Python packages into .venv); afterwards it
# needs no network. What cannot be installed is told, and the program starts with what is there.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

ensure_packages "$root/packaging/packages-run.txt"
ensure_venv run "import PySide6.QtWidgets, markdown, yaml, platformdirs, pygments, ziamath, vlc, karareader" || exit 1

needs_display=yes
case "${1:-}" in show | check | export | search | index | --version | --help | -h) needs_display= ;; esac
if [ -n "$needs_display" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && [ "$(uname)" = Linux ]; then
  say "all is set up, but there is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open."
  say "Start this command again from a desktop. Without a window, 'packaging/run.sh show --html NOTE' prints a note."
  exit 1
fi
rm -f "$log"
exec "$python" -P -m karareader "$@"
