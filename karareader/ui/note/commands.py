"""What the reader can do with the note."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.note.pane import NotePane


def commands(note: NotePane) -> tuple[Command, ...]:
    """The commands of the note."""
    return (
        Command("scroll_up", tr("Scroll up"), ("Up",), tr("Scroll the note up"), "Note", note.scroll_up, repeats=True),
        Command("scroll_down", tr("Scroll down"), ("Down",), tr("Scroll the note down"), "Note", note.scroll_down, repeats=True),
        Command("page_up", tr("Page up"), ("PgUp",), tr("Scroll the note up by a screenful"), "Note", note.page_up, repeats=True),
        Command("page_down", tr("Page down"), ("PgDown",), tr("Scroll the note down by a screenful"), "Note", note.page_down, repeats=True),
        Command("top", tr("Beginning of the note"), ("Home",), tr("Scroll to the beginning of the note"), "Note", note.scroll_to_top),
        Command("bottom", tr("End of the note"), ("End",), tr("Scroll to the end of the note"), "Note", note.scroll_to_bottom),
        Command("zoom_in", tr("Larger text"), ("Ctrl++", "Ctrl+="), tr("Make the text of the note larger"), "Note", note.zoom_in, "plus", True),
        Command("zoom_out", tr("Smaller text"), ("Ctrl+-",), tr("Make the text of the note smaller"), "Note", note.zoom_out, "minus", True),
        Command("zoom_reset", tr("Actual size"), ("Ctrl+0",), tr("Show the text of the note in its actual size"), "Note", note.zoom_reset),
        Command("caret", tr("Caret in the note"), ("F7",), tr("Walk through the text of the note by the arrow keys, or end that"), "Note", note.toggle_caret),
        Command("copy_markdown", tr("Copy as Markdown"), ("Ctrl+Shift+C",), tr("Copy the selected part of the note, or all of it, as Markdown"), "Note", note.copy_markdown, "copy"),
        Command("copy_text", tr("Copy as plain text"), ("Ctrl+Alt+C",), tr("Copy the selected part of the note, or all of it, as plain text"), "Note", note.copy_text),
    )  # fmt: skip
