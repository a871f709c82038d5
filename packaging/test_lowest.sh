#!/usr/bin/env bash
# Run the tests with the oldest packages that pyproject.toml allows: packaging/test_lowest.sh [PYTEST ARGUMENT ...]
#
# Not a part of test.sh: it takes an environment of its own, made anew in a folder of the system, and a network.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
cd "$root"

folder=$(mktemp -d "${TMPDIR:-/tmp}/karareader-lowest.XXXXXX")
trap 'rm -rf "$folder" "$log"' EXIT
"$(find_python)" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet uv
install=("$folder/bin/python" -m uv pip install --quiet --python "$folder/bin/python")
say "installing the oldest packages that are allowed"
"${install[@]}" --resolution lowest-direct --editable "$root[map,qt-player]"
# What the tests themselves take may be new, as long as it leaves those where they are.
"$folder/bin/python" -m pip freeze --exclude-editable >"$folder/oldest.txt"
"${install[@]}" --constraint "$folder/oldest.txt" --editable "$root[dev]"
"$folder/bin/python" -m pip list --format freeze | grep -iE '^(pyside6|markdown|yt-dlp|python-vlc|tantivy|pysubs2)' >&2
[ $# = 0 ] && set -- -m "not alone" -n "$(nproc)" --dist loadfile
"$folder/bin/python" -m pytest "$@"
