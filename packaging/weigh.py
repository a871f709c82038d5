"""Prints what the parts of a frozen program weigh, and the packages beside it: `python weigh.py PROGRAM PACKAGES`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

MIB = 2**20
# The first that fits a path under `_internal` names its part; what fits none is a library that VLC brings.
PARTS = (
    ("Qt and its binding", ("PySide6/", "shiboken6/")),
    ("deno, for yt-dlp", ("deno",)),
    ("this program", ("resources/", "karareader")),
    ("VLC", ("vlc/", "libvlc")),
    ("Python", ("libpython", "python3", "base_library")),
    ("Python packages", ()),
)


def part(name: str) -> str:
    """The part that a file of the program belongs to."""
    for title, starts in PARTS:
        if name.startswith(starts) or ((not starts and "/" in name) or ".cpython" in name):
            return title
    return "libraries of VLC and Qt"


def main(program: Path, packages: Path) -> None:
    """Print both tables."""
    weights: Counter[str] = Counter()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(program)
            name = inside.relative_to("_internal").as_posix() if inside.parts[0] == "_internal" else "karareader"
            weights[part(name)] += path.stat().st_size
    for title, weight in [*weights.most_common(), ("unpacked, in all", weights.total())]:
        print(f"{weight / MIB:8.1f} MB  {title}")
    for path in sorted(packages.iterdir()):
        if path.is_file():
            print(f"{path.stat().st_size / MIB:8.1f} MB  {path.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
