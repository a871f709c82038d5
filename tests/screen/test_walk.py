"""A newcomer's walk through the window, by mouse and keyboard alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.media_factory import decode_barcode
from tests.screen.atspi import Box, GoneError
from tests.screen.desktop import Desktop, Program, wait_for
from tests.screen.library import FPS, chip, make_library

ACTIVE_CHIP = (0x1F, 0x6F, 0xEB)
SURFACE = (0xF6, 0xF7, 0xF9)
Start = Callable[..., Program]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    make_library(folder)
    return folder


def pixels_of(desktop: Desktop, box: Box, colour: tuple[int, int, int]) -> int:
    """How many pixels of the box have this colour."""
    return int(np.all(desktop.look(box) == np.array(colour, dtype=np.uint8), axis=2).sum())


def is_active(program: Program, label: str) -> bool:
    """True if the chip with this label is the filled one, on the screen."""
    first = program.chip(label)
    around = Box(max(first.x - 8, 0), max(first.y - 4, 0), 60, first.height + 8)
    return program.find("notePane").box.holds(first) and pixels_of(program.desktop, around, ACTIVE_CHIP) > 60


def frame(program: Program) -> int | None:
    """The number of the frame that the video pane shows."""
    return decode_barcode(program.desktop.look(program.find("videoSurface").box))


def shows_frame_of(program: Program, seconds: float, within: float = 0.1) -> bool:
    number = frame(program)
    return number is not None and abs(number / FPS - seconds) <= within


def in_view(program: Program, label: str) -> bool:
    return program.find("notePane").box.holds(program.chip(label))


def open_folder(program: Program, folder: Path) -> None:
    """Ctrl+O, the path, Enter."""
    desktop = program.desktop
    desktop.key("ctrl+o")
    wait_for("the folder dialog", lambda: any(node.role in {"dialog", "file chooser"} for node in program.nodes()))
    desktop.key("ctrl+a")
    desktop.type(str(folder))
    desktop.key("Return")


def filter_and_open(program: Program, words: str) -> None:
    """Type into the filter of the library, go down to the list, Enter."""
    desktop = program.desktop
    program.click(program.find("libraryFilter"))
    desktop.key("ctrl+a")
    desktop.type(words)
    wait_for("the filtered list", lambda: words.split(maxsplit=1)[0] in program.find("libraryFilter").text)
    time.sleep(0.4)  # the filter waits for a pause in the typing
    desktop.key("Down")
    desktop.key("Return")


def test_walk(start: Start, library: Path, tmp_path: Path) -> None:
    program = start(env={"HOME": str(tmp_path)})
    desktop = program.desktop
    open_folder(program, library)
    filter_and_open(program, "river mill")
    wait_for("the note", lambda: "old mill" in program.note().text)
    wait_for("the first frame", lambda: frame(program) is not None)

    # A click on a time shows that frame, and plays on from it.
    desktop.click(*program.chip(chip(12)).centre)
    wait_for("the frame of 0:12", lambda: shows_frame_of(program, 12, within=1.5))
    wait_for("the mark on 0:12", lambda: is_active(program, chip(12)))
    wait_for("the mark moving on to 0:14", lambda: is_active(program, chip(14)))
    assert not is_active(program, chip(12))

    # The reader's own scroll suspends the following and brings up the chip.
    pane = program.find("notePane")
    desktop.xdotool("mousemove", *pane.box.centre)
    desktop.xdotool("click", "--repeat", 25, "--delay", 10, 5)
    wait_for("the mark out of view", lambda: not in_view(program, chip(14)))
    follow = program.find("followChip")
    top_before = program.chip(chip(82)).y
    time.sleep(2.5)  # longer than one moment lasts: the note must stay where the hand put it
    assert program.chip(chip(82)).y == top_before

    # The chip resumes: the marked paragraph comes back into view.
    program.click(follow)
    wait_for(
        "a marked chip in view", lambda: any(is_active(program, chip(s)) for s in range(12, 60) if s % 5 in (2, 4))
    )

    # Space holds the picture.
    desktop.key("space")

    def still() -> bool:
        before = frame(program)
        time.sleep(0.3)
        return before is not None and before == frame(program)

    wait_for("a still picture", still)
    assert "Traceback" not in program.output


def test_keys_seek_without_the_mouse(start: Start, library: Path) -> None:
    program = start(library / "valley" / "the_river_and_the_mill.md", "--at", "0:30")
    desktop = program.desktop
    wait_for("the frame of 0:30", lambda: shows_frame_of(program, 30, within=1.5))
    program.click(program.find("playButton"))
    desktop.key("space")
    start_frame = wait_for("a picture", lambda: frame(program))
    desktop.key("Right")
    wait_for("five seconds on", lambda: (frame(program) or 0) >= start_frame + 4 * FPS)
    desktop.key("k")
    desktop.key("j")
    wait_for("a marked time", lambda: any(is_active(program, chip(s)) for s in range(22, 50) if s % 5 in (2, 4)))


def test_last_note_and_position_come_back(start: Start, library: Path) -> None:
    first = start(library / "valley" / "the_river_and_the_mill.md", profile="kept")
    wait_for("the first frame", lambda: frame(first) is not None)
    first.desktop.click(*first.chip(chip(17)).centre)
    wait_for("the mark on 0:17", lambda: is_active(first, chip(17)))
    first.desktop.key("ctrl+q")
    first.process.wait(15)
    assert first.process.returncode == 0

    second = start(profile="kept")
    wait_for("the same note", lambda: "old mill" in second.note().text)
    wait_for("a frame near 0:17", lambda: shows_frame_of(second, 18.5, within=3))


def test_note_without_video_is_readable(start: Start, library: Path) -> None:
    program = start(library / "valley" / "weather_of_the_valley.md")
    wait_for("the note", lambda: "Rain comes" in program.note().text)

    def named() -> bool:
        try:
            return any("no video" in node.name.lower() for node in program.find("videoPane").walk())
        except GoneError:
            return False

    window = program.find("mainWindow").box
    box = program.find("notePane").box
    assert box.x + box.width > window.x + window.width - 20  # nothing stands beside it
    program.desktop.click(*box.centre)
    program.desktop.key("alt+1")
    wait_for("the video pane saying that the note names no video", named)


def test_the_video_goes_to_a_window_of_its_own_and_comes_back_to_its_place(start: Start, library: Path) -> None:
    program = start(library / "valley" / "the_river_and_the_mill.md", "--at", "0:30")
    desktop = program.desktop
    wait_for("the frame of 0:30", lambda: shows_frame_of(program, 30, within=1.5))
    before = program.find("videoSurface").box
    desktop.click(*program.find("notePane").box.centre)
    desktop.key("ctrl+alt+p")
    wait_for("the picture elsewhere", lambda: program.find("videoSurface").box != before and frame(program) is not None)
    desktop.key("ctrl+alt+p")
    wait_for("the picture in its place", lambda: program.find("videoSurface").box == before and frame(program))
    # Nothing of the picture lies over its controls: the seek bar's ground is that of the bar below it.
    bar = program.find("seekBar").box
    wait_for("the controls", lambda: pixels_of(desktop, Box(bar.x, bar.y, 8, bar.height), SURFACE) > 7 * bar.height)
