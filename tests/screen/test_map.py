"""The map in the real window: there by a key, moved through by the keyboard, left by opening a note, and by Esc."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.screen.desktop import Program, wait_for

Start = Callable[..., Program]

NOTES = {
    "tides.md": "---\ntitle: The tides\n---\nThe [[moon]] pulls, and the [[sea]] gives way.\n",
    "moon.md": "---\ntitle: The moon\n---\nRound and grey.\n",
    "sea.md": "---\ntitle: The sea\n---\nSalt, and [[ships]].\n",
    "ships.md": "---\ntitle: Ships\n---\nOf oak.\n",
    "alone.md": "---\ntitle: A note by itself\n---\nNothing leads here.\n",
}


def shown(program: Program) -> str:
    """What the map says of itself: the note that the keyboard is at; empty where no map is seen."""
    return next((node.name for node in program.nodes() if node.id == "mapCanvas" and node.showing), "")


def words(program: Program) -> str:
    """What stands in the place of a map that there is not."""
    return next((node.name for node in program.nodes() if node.id == "mapWords" and node.showing), "")


def test_map(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    for name, text in NOTES.items():
        (folder / name).write_text(text, encoding="utf-8")
    program = start(folder / "tides.md")
    desktop = program.desktop
    wait_for("the note", lambda: "gives way" in program.note().text)

    desktop.key("ctrl+g")
    wait_for("the map, with the keyboard at the note", lambda: shown(program) == "Map of notes: The tides")

    # Every note of the neighbourhood is reached by Tab, and no other.
    seen = {shown(program)}
    for _ in range(3):
        before = shown(program)
        desktop.key("Tab")
        wait_for("the next note", lambda before=before: shown(program) != before)
        seen.add(shown(program))
    assert seen == {f"Map of notes: {title}" for title in ("The tides", "The moon", "The sea", "Ships")}

    # Enter opens the note at which the keyboard is, in the place of the map.
    there = shown(program).removeprefix("Map of notes: ")
    desktop.key("Return")
    wait_for("the note that was chosen", lambda: program.find("noteTitle").name == there)
    wait_for("the map to go", lambda: not shown(program))

    # A note without links says so, and Esc comes back to it.
    desktop.key("ctrl+k")
    desktop.type("by itself")
    desktop.key("Return")
    wait_for("the lonely note", lambda: "Nothing leads here" in program.note().text)
    desktop.key("ctrl+g")
    wait_for("words instead of a map", lambda: bool(words(program)))
    desktop.key("Escape")
    wait_for("the words to go", lambda: not words(program))
    assert "Traceback" not in program.output
