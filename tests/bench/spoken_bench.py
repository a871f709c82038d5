"""What a screen reader is told, asked by a real client of AT-SPI: `python -m tests.bench --only spoken`.

On a screen and a bus of its own, the times of a note are marked in turn, and a caret walks its text by keys.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

from jeepney import HeaderFields

from tests.bench.table import Row
from tests.screen.atspi import TEXT, Accessibility, Node
from tests.screen.desktop import Desktop, missing_tools, wait_for

_SENTENCES = 50
_SOON = 0.4  # seconds within which an announcement comes
_TOGETHER = 10  # keys that are pressed at once


def run(note: Path) -> list[Row]:
    """How many sentences were said as they were marked, and how many words the caret came to."""
    said, walked, parts = (
        f"announced = marked, {note.name}", f"words read by the caret, {note.name}", f"objects of {note.name}"
    )  # fmt: skip
    if missing := missing_tools():
        return [Row(said, "50 of 50", f"no screen of its own: {', '.join(missing)}", None)]
    with tempfile.TemporaryDirectory() as name, _window(Path(name), note) as (desktop, talk):
        view, roles = _note(desktop.accessibility)
        equal, asked = _announced(desktop.accessibility, talk)
        read, whole = _walked(desktop, view)
    return [
        Row(said, f"{_SENTENCES} of {_SENTENCES}", f"{equal} of {asked}", equal == asked == _SENTENCES),
        Row(walked, "all", f"{len(read)} of {len(whole)}", read == whole),
        Row(parts, "\u2013", ", ".join(f"{count} {role}" for role, count in sorted(roles.items())), None),
    ]


@contextmanager
def _window(folder: Path, note: Path) -> Iterator[tuple[Desktop, tuple[IO[str], IO[str]]]]:
    desktop = Desktop(folder)
    command = [sys.executable, "-m", "tests.bench.spoken_inside", str(note), str(folder / "profile")]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    child = subprocess.Popen(command, env=desktop.env, stdin=pipe, stdout=pipe, stderr=nowhere, text=True)
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdout.readline()
        yield desktop, (child.stdin, child.stdout)
    finally:
        child.kill()
        child.wait()
        desktop.close()


def _note(bus: Accessibility) -> tuple[Node, dict[str, int]]:
    """The text of the note, and how many objects of which role stand in it."""

    def look() -> Node | None:
        nodes = (node for program in bus.programs() for node in program.walk())
        return next((node for node in nodes if node.id == "notePane" and node.showing and node.text), None)

    view = wait_for("the text of the note", look)
    roles: dict[str, int] = {}
    for node in (each for child in view.children if child.role == "document" for each in child.walk()):
        roles[node.role] = roles.get(node.role, 0) + 1
    return view, roles


def _announced(bus: Accessibility, talk: tuple[IO[str], IO[str]]) -> tuple[int, int]:
    """How often what was said is the sentence that was marked, and how many were marked."""
    equal, asked, before = 0, 0, ""
    with bus.listening("object:announcement") as heard:
        while asked < _SENTENCES:
            heard.clear()
            talk[0].write("\n")
            talk[0].flush()
            marked = json.loads(talk[1].readline())
            if marked is None:
                break
            if marked == before:
                continue  # two times of one sentence: it is said once
            before = marked
            bus.hear(_SOON)
            equal += _named(heard, "Announcement") == [marked]
            asked += 1
    return equal, asked


def _named(heard: deque[Any], name: str) -> list[str]:
    """The words of the events of this name."""
    return [str(each.body[3][1]) for each in heard if each.header.fields.get(HeaderFields.member) == name]


def _walked(desktop: Desktop, view: Node) -> tuple[list[str], list[str]]:
    """The words that the caret came to, told by its events, and those of the note."""
    whole, places = view.text, [0]
    with desktop.accessibility.listening("object:text-caret-moved") as heard:
        desktop.click(*view.box.centre, button=1)
        desktop.key("F7", "ctrl+Home")
        desktop.accessibility.hear(_SOON)
        heard.clear()
        while True:
            desktop.key(*["ctrl+Right"] * _TOGETHER)
            desktop.accessibility.hear(_SOON)
            moved = [int(each.body[1]) for each in heard if _is_caret(each)]
            heard.clear()
            if not moved:
                break
            places += moved
    at = view.on.get(view.bus, view.path, TEXT, "CaretOffset")
    assert places[-1] == at, "the last place that was told is not where the caret is"
    # As a screen reader does it: at each place the text from the one before.
    read = [str(view._call(TEXT, "GetText", "ii", a, b)) for a, b in pairwise(places)]
    return "".join(read).split(), whole.split()


def _is_caret(message: Any) -> bool:
    return bool(message.header.fields.get(HeaderFields.member) == "TextCaretMoved")
