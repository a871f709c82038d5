#!/usr/bin/env bash
# Make a site of the documentation: packaging/site.sh [FOLDER] (build/site if none is named). A dead link stops it.
#
# It takes the Python packages of the extra `docs`, in an environment of its own.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
out=$(mkdir -p "${1:-$root/build/site}" && cd "${1:-$root/build/site}" && pwd)
made=$root/build/docs-venv
[ -x "$made/bin/mkdocs" ] || "$(find_python)" -m venv --clear "$made"
# What the extra names, without the program itself.
"$made/bin/python" -c 'import sys, tomllib
print(*tomllib.load(open(sys.argv[1], "rb"))["project"]["optional-dependencies"]["docs"], sep="\n")' "$root/pyproject.toml" >"$made/docs.txt"
"$made/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$made/docs.txt"
"$made/bin/mkdocs" build --strict --clean --config-file "$root/packaging/mkdocs.yml" --site-dir "$out"
say "the site begins at $out/index.html"
