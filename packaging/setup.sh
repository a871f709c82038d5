# Sourced by run.sh and test.sh: installs what is missing, and makes no network call where nothing is.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=${KARAREADER_VENV:-$root/.venv}
python=$venv/bin/python
# Python keeps what it compiled: without that every start would compile the whole program anew, for a third of a second.
unset PYTHONDONTWRITEBYTECODE

say() { printf 'karareader: %s\n' "$*" >&2; }

# The package names in the lists given, one a line.
listed() { sed -n 's/^\([a-z0-9][^ |]*\) *|.*/\1/p' "$@"; }

# Those of the lists' packages that are not installed, one a line. A package that another one provides counts as installed.
missing() {
  listed "$@" | grep -vxF -f <(
    dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
      sed -n 's/([^)]*)//g; s/,//g; s/^installed //p' | tr -s ' ' '\n'
  ) || true
}

# What is missing, and what that means, in words.
explain() {
  local name
  for name in $1; do
    say "    $name: $(sed -n "s/^$name *| *//p" "${@:2}")"
  done
}

# Install the system packages of the lists given. Never fails: what could not be had is told, and the rest goes on.
ensure_packages() {
  command -v dpkg-query >/dev/null || return 0 # not Debian or a child of it: its own packages are the user's choice
  local wanted as_root=()
  wanted=$(missing "$@")
  [ -z "$wanted" ] && return 0
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "these system packages are missing, and installing them takes root or sudo, which are not here:"
      explain "$wanted" "$@"
      return 0
    fi
    as_root=(sudo)
    [ -t 0 ] || as_root=(sudo -n) # nobody is there to type a password
  fi
  say "installing the system packages" $wanted
  as_root+=(env DEBIAN_FRONTEND=noninteractive)
  local apt=(apt-get -qq -o Acquire::Retries=2 -o Dpkg::Use-Pty=0)
  local name reached=yes
  "${as_root[@]}" "${apt[@]}" -o APT::Update::Error-Mode=any update >"$log.apt" 2>&1 || {
    reached=
    say "the list of packages could not be refreshed: is there a network?"
  }
  if ! "${as_root[@]}" "${apt[@]}" install -y --no-install-recommends $wanted >>"$log.apt" 2>&1; then
    tail -n 4 "$log.apt" >&2
    for name in ${reached:+$wanted}; do # one that cannot be had must not keep the others out
      "${as_root[@]}" "${apt[@]}" install -y --no-install-recommends "$name" >>"$log.apt" 2>&1 || true
    done
  fi
  wanted=$(missing "$@")
  [ -z "$wanted" ] && return 0
  say "these system packages could not be installed:"
  explain "$wanted" "$@"
}

# True if an environment can be made before the system packages are there, and nobody is asked for a password.
can_set_up_at_once() {
  local found
  [ "$(id -u)" = 0 ] && found=$(find_python) && "$found" -c 'import ensurepip, venv' 2>/dev/null
}

# The first Python that is new enough.
find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

# What the environment was made from: when this changes, it is brought up to date.
fingerprint() {
  { cat "$root/pyproject.toml"; printf '%s\n' "$root" "$(readlink -f "$python")"; } | sha256sum | cut -c 1-64
}

# Make the environment (`.venv`, or what KARAREADER_VENV names), or bring it up to date. $1 is "run" or "test"; $2 a line of Python that works once all is in place.
ensure_venv() {
  local kind=$1 proof=$2 what=$root[map] found talk=(--quiet)
  local stamp=$venv/up-to-date-$kind
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ] && return 0
  if ! "$python" -m pip --version >/dev/null 2>&1; then
    found=$(find_python) || { say "Python 3.11 or newer is needed, and not here. On Debian 12: apt-get install python3"; return 1; }
    say "making the Python environment in ${venv#"$root/"}"
    if ! "$found" -m venv --clear "$venv" >"$log" 2>&1; then
      tail -n 4 "$log" >&2
      say "the environment could not be made. On Debian the package python3-venv is what it takes."
      return 1
    fi
  fi
  if [ "$kind" = test ]; then
    what=$root[dev]
  elif ! "$python" -c 'import ctypes; ctypes.CDLL("libvlc.so.5")' 2>/dev/null; then
    what=$root[map,qt-player] # Qt's own player takes VLC's place
  fi
  say "installing the Python packages (the first time fetches some 200 MB, later times hardly anything)"
  [ -t 2 ] && talk=(--progress-bar on) # somebody watches
  # Of all that comes, a hundredth is ever run: Python compiles that the first time, and keeps it.
  export PIP_RETRIES=${PIP_RETRIES:-2} PIP_DISABLE_PIP_VERSION_CHECK=1
  if "$python" -m pip install "${talk[@]}" --no-compile --editable "$what" >&2; then
    fingerprint >"$stamp"
    [ "$kind" = test ] && cp "$stamp" "$venv/up-to-date-run"
    return 0
  fi
  if "$python" -c "$proof" 2>/dev/null; then
    say "the Python packages could not be brought up to date (see above; is there a network?); going on with those that are here"
    return 0
  fi
  say "the Python packages could not be installed (see above; is there a network?). Then give the same command again."
  return 1
}

log=$(mktemp "${TMPDIR:-/tmp}/karareader-setup.XXXXXX")
trap 'rm -f "$log" "$log.apt"' EXIT
