#!/usr/bin/env bash
# Take the pictures of the README anew: the real window on the sample library, light and dark, on a screen of its own.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
ensure_packages "$root/packaging/packages-run.txt" "$root/packaging/packages-test.txt"
ensure_venv test "import mss, jeepney, karareader" || exit 1
cd "$root"
PYTHONPATH=$root "$python" packaging/screenshot.py "$@"
