#!/usr/bin/env python3
"""Write the help page “Times KaraReader reads” from the tables of dialects and guards.

list_dialects.py            writes resources/help/times.md anew
list_dialects.py --check    writes nothing; status 1 if the page is not as the tables are now
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "help" / "times.md"
sys.path.insert(0, str(ROOT))

from karareader.notes.timestamps.dialects import DIALECTS  # noqa: E402
from karareader.notes.timestamps.guards import GUARDS  # noqa: E402

_HEAD = """\
---
title: Times KaraReader reads
---

Notes write times in many ways. These are read as times of the video, wherever they stand in a note; a click plays \
from there. A time that stands bare counts only in a note that has a video, or is a transcript. A link into another \
video is a time of that one.

What looks like a time but is none stays text. What may be one, and is not read, is listed among the problems of the \
note: `karareader check` and `karareader show --json` tell them.

## What is read
"""
_GUARDS = """
## What stays text

A text that looks like a time is none if it is one of these:
"""


def page() -> str:
    """The whole page, as Markdown."""
    return "\n".join([_HEAD, *(line for row in DIALECTS for line in _dialect(*row)), _GUARDS, *_guards()]) + "\n"


def _dialect(name: str, _: object, example: str, __: object, decoy: str, guard: str) -> Iterator[str]:
    yield f"### {name}\n"
    yield f"````text\n{example}\n````\n"
    yield f"Stays text ({guard}):\n"
    yield f"````text\n{decoy}\n````\n"


def _guards() -> Iterator[str]:
    for guard in GUARDS:
        yield f"- {guard.name}, as in:\n\n  ````text\n" + "\n".join(f"  {line}" for line in guard.example.split("\n"))
        yield "  ````"


def main() -> int:
    """Write the page, or check it."""
    if "--check" in sys.argv:
        return int(not PAGE.exists() or PAGE.read_text("utf-8") != page())
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
