#!/usr/bin/env bash
# Take the pictures of the README and of the help anew: the real window on the sample library, on a screen of its own.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
ensure_packages "$root/packaging/packages-run.txt" "$root/packaging/packages-test.txt"
ensure_venv test "import mss, jeepney, karareader" || exit 1
cd "$root"
PYTHONPATH=$root "$python" packaging/screenshot.py "$@"
[ $# -gt 0 ] || PYTHONPATH=$root "$python" packaging/help_pictures.py
