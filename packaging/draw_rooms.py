#!/usr/bin/env python3
"""Draw the rooms of karareader/ and the imports between them into docs/architecture.md.

    draw_rooms.py            writes the two pictures (Mermaid) and the table of rooms anew
    draw_rooms.py --check    writes nothing; status 1 if they are not as the code is now

A room is a folder of modules. An arrow says that a module of one room imports a module of another one; imports for
types only count, too.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "karareader"
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- rooms: written by packaging/draw_rooms.py -->", "<!-- end of rooms -->"

Arrows = dict[str, set[str]]


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("karareader"):
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def _module(name: str) -> Path | None:
    """The file of a dotted name, which may end in what a module defines; None where it is the package itself."""
    parts = name.split(".")[1:]
    for count in (len(parts), len(parts) - 1):
        path = PACKAGE.joinpath(*parts[:count])
        if count and path.with_suffix(".py").exists():
            return path.with_suffix(".py")
    return None


def _room(file: Path, depth: int) -> str:
    folders = file.relative_to(PACKAGE).parent.parts
    return "/".join(folders[:depth]) or file.stem


def arrows(files: Iterable[Path], depth: int) -> Arrows:
    """The imports between rooms, which are folders down to `depth`."""
    found: Arrows = defaultdict(set)
    for file in files:
        for name in _imported(file):
            if (target := _module(name)) is not None and (to := _room(target, depth)) != (at := _room(file, depth)):
                found[at].add(to)
    return found


def picture(found: Arrows) -> str:
    """Arrows as a Mermaid graph, without those that a longer way through other rooms says as well."""

    def reaches(at: str, to: str) -> bool:
        return any(step == to or reaches(step, to) for step in found.get(at, ()))

    rows = [
        f"    {at.replace('/', '_')}[{at}] --> {to.replace('/', '_')}[{to}]"
        for at in sorted(found)
        for to in sorted(found[at])
        if not any(reaches(step, to) for step in found[at] if step != to)
    ]
    return "\n".join(["```mermaid", "graph TD", *rows, "```"])


def table() -> str:
    """Every room with the number of its modules and the first line of its docstring."""
    rows = ["| room | modules | what it is for |", "| --- | ---: | --- |"]
    for folder in sorted(path.parent for path in PACKAGE.rglob("__init__.py") if path.parent != PACKAGE):
        about = (ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or "").partition("\n")[0]
        count = sum(path.name != "__init__.py" for path in folder.glob("*.py"))
        rows.append(f"| `{folder.relative_to(PACKAGE).as_posix()}` | {count} | {about} |")
    return "\n".join(rows)


def drawn(page: str) -> str:
    """The page with its pictures as the code is now. Raises ValueError where it has no place for them."""
    files = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")
    window = arrows(sorted((PACKAGE / "ui").rglob("*.py")), 2)
    inside = {at: {to for to in tos if to.startswith("ui/")} for at, tos in window.items()}
    parts = [
        "### The house", picture(arrows(files, 1)), "### The window",
        picture({at: tos for at, tos in inside.items() if tos}), "### Every room", table(),
    ]  # fmt: skip
    first, last = page.index(BEGIN), page.index(END)
    return page[:first] + BEGIN + "\n\n" + "\n\n".join(parts) + "\n\n" + page[last:]


def main() -> int:
    """Write the page anew, or check it; the status of the process."""
    page = PAGE.read_text("utf-8")
    new = drawn(page)
    if "--check" in sys.argv[1:]:
        return int(new != page)
    PAGE.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
