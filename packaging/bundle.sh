#!/usr/bin/env bash
# Make the packages of the program from this checkout: packaging/bundle.sh [FOLDER] (dist/ if none is named).
#
#   karareader-VERSION.tar.gz, karareader-VERSION-py3-none-any.whl   for pip and pipx
#   karareader-VERSION-linux-ARCH.tar.xz                             unpack, start: Python, Qt, VLC and all are in it
#   karareader_VERSION_ARCH.deb                                      for Debian and its children: VLC is theirs
#
# It takes Debian's packages of packages-run.txt, binutils and xz-utils, and the Python packages of the extra `package`.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
out=$(mkdir -p "${1:-$root/dist}" && cd "${1:-$root/dist}" && pwd)
work=$root/build
venv=$work/venv python=$work/venv/bin/python
mkdir -p "$work"
# Debian keeps Python as a library, which a frozen program has in it, in a package of its own for each version.
"$(find_python)" -c 'import sys; print("libpython{}.{} | Python as a library; without it no program can be frozen".format(*sys.version_info))' \
  >"$work/packages-python.txt"
ensure_packages "$root/packaging/packages-run.txt" "$root/packaging/packages-bundle.txt" "$work/packages-python.txt"

say "making an environment of what goes into the packages, in build/venv"
"$(find_python)" -m venv --clear "$venv"
"$python" -m pip install --quiet --disable-pip-version-check "$root[anki,map,package]"
version=$("$python" -c 'import karareader; print(karareader.__version__)')

say "wheel and source"
(cd "$root" && "$python" -m hatchling build -d "$out" >"$log" 2>&1) || { tail -n 5 "$log" >&2; exit 1; }
"$python" "$root/packaging/shell_help.py" "$work/help"

# A folder with the frozen program in $work/$1/karareader; $2 is 1 if VLC goes into it.
freeze() {
  say "the program, $([ "$2" = 1 ] && echo with || echo without) VLC"
  KARAREADER_WITH_VLC=$2 "$venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$work/$1" \
    --workpath "$work/$1.work" "$root/packaging/karareader.spec" >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
  # Names of functions inside libraries serve those who look for faults in them. What Qt and the makers of wheels for
  # many systems ship has none left.
  find "$work/$1/karareader/_internal" -name '*.so*' -type f -not -path '*/PySide6/*' -not -path '*.libs/*' -not -path '*/numpy*' \
    -exec strip --strip-unneeded {} + 2>/dev/null || true
  cp "$root/LICENSE" "$work/$1/karareader/"
}

# Menu entry, icons, man page and completions, as a system has them under $1 (usr).
into_system() {
  local share=$1/share size
  install -Dm644 "$root/resources/desktop/karareader.desktop" "$share/applications/karareader.desktop"
  install -Dm644 "$root/resources/desktop/karareader.metainfo.xml" "$share/metainfo/org.karareader.KaraReader.metainfo.xml"
  install -Dm644 "$root/resources/icons/karareader.svg" "$share/icons/hicolor/scalable/apps/karareader.svg"
  QT_QPA_PLATFORM=offscreen "$python" "$root/packaging/draw_icons.py" "$share/icons/hicolor"
  install -Dm644 "$work/help/karareader.1" "$share/man/man1/karareader.1"
  gzip -9nf "$share/man/man1/karareader.1"
  install -Dm644 "$work/help/karareader.bash" "$share/bash-completion/completions/karareader"
  install -Dm644 "$work/help/_karareader" "$share/zsh/vendor-completions/_karareader"
  install -Dm644 "$work/help/karareader.fish" "$share/fish/vendor_completions.d/karareader.fish"
}

freeze whole 1
# VLC looks at each of its plugins at every start, but for those in this list.
inside=$work/whole/karareader/_internal
LD_LIBRARY_PATH=$inside VLC_PLUGIN_PATH=$inside/vlc/plugins "$python" -c '
import ctypes, sys
vlc = ctypes.CDLL(sys.argv[1])
words = (ctypes.c_char_p * 2)(b"--quiet", b"--reset-plugins-cache")
sys.exit(0 if vlc.libvlc_new(2, words) else "libVLC of the bundle does not start")' "$inside/libvlc.so.5"
[ -s "$inside/vlc/plugins/plugins.dat" ] || { say "VLC wrote no list of its plugins"; exit 1; }
into_system "$work/whole/karareader"
XZ_OPT=-T0 tar -C "$work/whole" --owner=0 --group=0 --sort=name -cJf "$out/karareader-$version-linux-$(uname -m).tar.xz" karareader

if command -v dpkg-deb >/dev/null; then
  freeze lean 0
  deb=$work/deb architecture=$(dpkg --print-architecture)
  rm -rf "$deb"
  mkdir -p "$deb/DEBIAN" "$deb/usr/lib" "$deb/usr/bin"
  cp -a "$work/lean/karareader" "$deb/usr/lib/karareader"
  ln -s ../lib/karareader/karareader "$deb/usr/bin/karareader"
  into_system "$deb/usr"
  install -Dm644 "$root/LICENSE" "$deb/usr/share/doc/karareader/copyright"
  rm "$deb/usr/lib/karareader/LICENSE"
  # What no window or no video comes up without is a dependency, what serves stills and letters only a wish.
  needed=$(sed -n 's/^\(lib[^ |]*\|vlc-plugin[^ |]*\) *|.*/\1/p' "$root/packaging/packages-run.txt" | paste -sd, | sed 's/,/, /g')
  wished=$(sed -n 's/^\(ffmpeg\|fonts-[^ |]*\) *|.*/\1/p' "$root/packaging/packages-run.txt" | paste -sd, | sed 's/,/, /g')
  cat >"$deb/DEBIAN/control" <<END
Package: karareader
Version: $version
Architecture: $architecture
Maintainer: The KaraReader developers <karareader@localhost>
Installed-Size: $(du -sk "$deb/usr" | cut -f 1)
Section: education
Priority: optional
Depends: libc6, $needed
Recommends: $wished
Description: read Markdown notes in step with their videos
 KaraReader shows a Markdown note beside the video that it is about. A click on
 a time in the note leads to that moment; while the video plays, the paragraph
 that belongs to it is marked.
END
  dpkg-deb --root-owner-group -Zxz --build "$deb" "$out/karareader_${version}_$architecture.deb" >/dev/null
fi
"$python" "$root/packaging/try_frozen.py" "$work/whole/karareader/karareader"
"$python" "$root/packaging/weigh.py" "$work/whole/karareader" "$out"
