#!/usr/bin/env bash
# Set up what the tests need, then run every check and every test: packaging/test.sh [PYTEST ARGUMENT ...]
#
# Ends with pytest's summary; the exit code is 0 only if all the checks before it passed as well.
# The window tests open the real program on a screen of their own (Xvfb); the desktop you work on is left alone.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
cd "$root"

packages=(packaging/packages-run.txt packaging/packages-test.txt)
if can_set_up_at_once; then
  ensure_packages "${packages[@]}" &
  apt=$!
else
  ensure_packages "${packages[@]}"
  apt=
fi
ensure_venv test "import PySide6.QtWidgets, pytest, pytestqt, pytest_timeout, xdist, hypothesis, mss, mypy, importlinter, karareader" || exit 1
[ -z "$apt" ] || wait "$apt"

failed=()
check() {
  local name=$1
  shift
  echo "== $name"
  "$@" || failed+=("$name")
}
if [ $# = 0 ]; then
  # What plays films and looks at the screen measures what it sees, and needs the machine to itself: what looks at the
  # code, and then the tests without a window or a child, meanwhile take only what that leaves. Players are tested
  # first: to hear where a sound begins takes the most quiet.
  told=$(mktemp) read=$(mktemp)
  trap 'rm -f "$told" "$read" "$log" "$log.apt"' EXIT
  nice -n 19 bash -c '
    python=$1 status=0
    echo "== ruff check"; "$python" -m ruff check . || status=1
    echo "== ruff format"; "$python" -m ruff format --check . || status=1
    echo "== mypy"; "$python" -m mypy --strict || status=1
    exit $status' - "$python" >"$told" 2>&1 &
  code=$!
  check "pytest players" "$python" -m pytest -m alone --ignore=tests/screen
  beside=(tests/base tests/captions tests/notes tests/timeline)
  nice -n 19 "$python" -m pytest -m "not alone" "${beside[@]}" >"$read" 2>&1 &
  reading=$!
  check "pytest screen" "$python" -m pytest -m alone tests/screen
  wait "$code" || failed+=("ruff or mypy")
  cat "$told"
  # Many wait for a child or a disk: one more than there are processors keeps all of these busy. What takes longest
  # comes first (tests/conftest.py), so that none of them has work alone at the end.
  check "pytest" "$python" -m pytest -m "not alone" "${beside[@]/#/--ignore=}" -n "$(($(nproc) + 1))" \
    --dist loadfile --no-loadscope-reorder
  wait "$reading" || failed+=("pytest beside the screen")
  echo "== pytest beside the screen"
  cat "$read"
else
  check "ruff check" "$python" -m ruff check .
  check "ruff format" "$python" -m ruff format --check .
  check "mypy" "$python" -m mypy --strict
  check "pytest" "$python" -m pytest "$@"
fi

[ ${#failed[@]} = 0 ] && exit 0
echo "failed: ${failed[*]}"
exit 1
