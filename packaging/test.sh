#!/usr/bin/env bash
# Set up what the tests need, then run every check and every test: packaging/test.sh [PYTEST ARGUMENT ...]
#
# Ends with pytest's summary; the exit code is 0 only if all the checks before it passed as well.
# The window tests open the real program on a screen of their own (Xvfb); the desktop you work on is left alone.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
cd "$root"

ensure_packages packaging/packages-run.txt packaging/packages-test.txt
ensure_venv test "import PySide6.QtWidgets, pytest, pytestqt, pytest_timeout, xdist, hypothesis, mss, mypy, importlinter, karareader" || exit 1

failed=()
check() {
  local name=$1
  shift
  echo "== $name"
  "$@" || failed+=("$name")
}
check "ruff check" "$python" -m ruff check .
check "ruff format" "$python" -m ruff format --check .
check "mypy" "$python" -m mypy --strict
if [ $# = 0 ]; then
  # What plays films and looks at the screen measures what it sees, and needs the machine to itself.
  check "pytest alone" "$python" -m pytest -m alone
  check "pytest" "$python" -m pytest -m "not alone" -n "$(nproc)" --dist loadfile
else
  check "pytest" "$python" -m pytest "$@"
fi

[ ${#failed[@]} = 0 ] && exit 0
echo "failed: ${failed[*]}"
exit 1
