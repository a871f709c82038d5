"""The transcript in the real window: it is read along with, a click in it plays, the note tells what it says,
and the search finds it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from karareader.timeline.timecode import format_clock
from tests.screen.atspi import Node
from tests.screen.desktop import Program, wait_for
from tests.screen.library import SUBJECTS, make_library
from tests.screen.test_walk import shows_frame_of

Start = Callable[..., Program]


def captions(film: Path) -> None:
    """Every subject of the note is said once, ten seconds after the one before."""
    cues = (
        f"{format_clock(2 + 10 * at, millis=True)} --> {format_clock(9 + 10 * at, millis=True)}\n{subject}.\n"
        for at, subject in enumerate(SUBJECTS)
    )
    film.with_suffix(".en.vtt").write_text("WEBVTT\n\n" + "\n".join(cues), encoding="utf-8")


def row(program: Program, beginning: str) -> Node:
    """The row of a list whose text begins so."""
    return wait_for(
        f"the row «{beginning}»",
        lambda: next((node for node in program.nodes() if node.name.startswith(beginning)), None),
    )


def test_reading_along_with_what_is_said(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    note = make_library(folder)
    captions(next(folder.rglob("*.mp4")))
    program = start(note)
    desktop = program.desktop
    wait_for("the first frame", lambda: shows_frame_of(program, 0, within=0.5) or None)
    desktop.key("t")
    third = row(program, f"0:22 {SUBJECTS[2]}")
    wait_for("the keyboard in the transcript", lambda: program.find("transcriptList").focused or None)
    desktop.click(*third.box.centre)
    wait_for("the frame of 0:22", lambda: shows_frame_of(program, 22, within=3) or None)
    desktop.key("ctrl+t")
    listed = row(program, "1:02, said at 0:02 instead")
    wait_for("the keyboard in the list", lambda: program.find("claimsList").focused or None)
    assert SUBJECTS[0] in listed.name
    desktop.key("ctrl+shift+f")
    wait_for("the keyboard in the search", lambda: program.find("librarySearchField").focused or None)
    desktop.type("in:captions rebuilt")
    row(program, "Frames, said in the video")
    desktop.key("shift+Return")
    # Had it only gone on playing, it would be there later.
    wait_for("the frame of 0:42", lambda: shows_frame_of(program, 42, within=3) or None, patience=8)
