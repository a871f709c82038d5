"""The tree of the library in the real window: what assistive technology is told of it, and how it changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.screen.desktop import Program, wait_for
from tests.screen.library import make_library

Start = Callable[..., Program]


def rows(program: Program) -> list[str]:
    """What the rows of the list say of themselves."""
    return [node.name for node in program.find("libraryList").children if node.name]


def test_the_tree(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    note = make_library(folder)
    program = start(folder)
    desktop = program.desktop

    # The video, once the index knows it, is named by its file, which lies beside the notes.
    wait_for("the marks", lambda: any(row.startswith("Frames, video, offline") for row in rows(program)))
    assert rows(program)[0] == "valley, channel, 2 notes, open"

    # Another arrangement, by keyboard.
    program.click(program.find("arrangeButton"))
    desktop.key("Down", "Down", "Down", "Return")
    wait_for("one list", lambda: len(rows(program)) == 2 and "channel" not in " ".join(rows(program)))

    # A file that comes is there, one that goes is not.
    (folder / "Bridge.md").write_text("---\ntitle: The bridge\n---\nText.\n", encoding="utf-8")
    wait_for("the new note", lambda: "The bridge" in rows(program))
    note.unlink()
    wait_for("the note to go", lambda: len(rows(program)) == 2)

    # From the filter down to the first match, which Enter opens.
    program.click(program.find("libraryFilter"))
    desktop.type("bridge")
    wait_for("the filtered list", lambda: rows(program) == ["The bridge"])
    desktop.key("Down", "Return")
    wait_for("the note", lambda: "Text." in program.note().text)
    assert "Traceback" not in program.output
