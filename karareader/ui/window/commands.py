"""What the reader can do with the window."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.window.main_window import MainWindow


def commands(window: MainWindow) -> tuple[Command, ...]:
    """The commands of the window."""
    return (
        Command("library", tr("Library"), ("Ctrl+B",), tr("Show or hide the library"), "Window", window.toggle_library, "library", toggles=True),
        Command("layout_side", tr("Side by side"), ("Alt+1",), tr("Note and video side by side"), "Window", window.lay_out_side, "layout-side", choice="layout"),
        Command("layout_top", tr("Video on top"), ("Alt+2",), tr("The video above the note"), "Window", window.lay_out_top, "layout-top", choice="layout"),
        Command("layout_note", tr("Note only"), ("Alt+3",), tr("Only the note"), "Window", window.lay_out_note, "note-only", choice="layout"),
        Command("layout_video", tr("Video only"), ("Alt+4",), tr("Only the video"), "Window", window.lay_out_video, "video-only", choice="layout"),
        Command("pop_out", tr("Video in its own window"), ("Ctrl+Alt+P",), tr("Take the video out into a mini player that stays on top, or put it back"), "Window", window.toggle_pop_out, "popout", toggles=True),
        Command("sentence_line", tr("Sentence below the video"), ("Shift+F",), tr("Show the marked sentence below a video that fills the screen or has its own window, or not"), "Window", window.toggle_sentence, "sentence", toggles=True),
        Command("next_pane", tr("Next pane"), ("F6",), tr("Go to the next pane with the keyboard"), "Window", window.next_pane),
        Command("previous_pane", tr("Previous pane"), ("Shift+F6",), tr("Go to the previous pane with the keyboard"), "Window", window.previous_pane),
        Command("full_screen", tr("Full screen"), ("F", "F11"), tr("Show only the video, on the whole screen, or come back"), "Window", window.toggle_full_screen, "fullscreen", toggles=True),
        Command("escape", tr("Leave full screen"), ("Esc",), tr("Come back from full screen"), "Window", window.escape),
    )  # fmt: skip
