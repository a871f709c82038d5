"""At the end of the film its last frame is a picture like any other: what covered it leaves no hole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.media_factory import LEFT, WIDTH, barcode_video, decode_barcode
from tests.screen.desktop import Picture, Program, wait_for

SECONDS, FPS = 4, 25
VIDEO_ID = "endframes01"
NOTE = f"""---
title: The end
videoId: {VIDEO_ID}
---

It is over soon after <a class="yt-timestamp" data-t="00:00:03">[00:00:03]</a>.
"""
WORDS_GROUND = np.array((0x16, 0x18, 0x1D), dtype=np.uint8)
Start = Callable[..., Program]


@pytest.fixture
def ended(start: Start, tmp_path: Path) -> Program:
    """The program after it has played a film to its end."""
    barcode_video(tmp_path / f"Film [{VIDEO_ID}].mp4", SECONDS, fps=FPS)
    note = tmp_path / "the_end.md"
    note.write_text(NOTE, encoding="utf-8")
    program = start(note)
    wait_for("the first frame", lambda: decode_barcode(look(program)) is not None)
    program.desktop.click(*program.chip("0:03").centre)
    wait_for("the last frame", lambda: (decode_barcode(look(program)) or 0) >= SECONDS * FPS - 2)
    wait_for("the end", lambda: "Play" in program.find("playButton").name)
    return program


def look(program: Program) -> Picture:
    """The picture on the screen."""
    return program.desktop.look(program.find("videoSurface").box)


def red_begins(program: Program) -> float:
    """Where the red square of the bar code begins, as a share of the width of the picture's place."""
    picture = look(program).astype(np.int16)
    red = (picture[..., 0] > 170) & (picture[..., 1] < 90) & (picture[..., 2] < 90)
    columns = np.flatnonzero(red.any(axis=0))
    return float(columns[0]) / picture.shape[1] if len(columns) else -1.0


def test_what_covered_the_last_frame_leaves_no_hole(ended: Program) -> None:
    desktop = ended.desktop
    desktop.xdotool("mousemove", *ended.find("notePane").box.centre)
    wait_for("words on the picture gone", lambda: not np.all(look(ended) == WORDS_GROUND, axis=2).any())
    before = look(ended)
    desktop.key("m")
    wait_for("words over the picture", lambda: not np.array_equal(look(ended), before))
    wait_for("the whole picture", lambda: np.array_equal(look(ended), before))


def test_the_last_frame_follows_the_size_of_the_window(ended: Program) -> None:
    desktop = ended.desktop
    width = ended.find("videoSurface").box.width
    window = desktop.xdotool("getactivewindow")
    desktop.xdotool("windowsize", "--sync", window, 900, 640)
    wait_for("a smaller picture", lambda: ended.find("videoSurface").box.width < width - 20)
    wait_for("the last frame in its new size", lambda: abs(red_begins(ended) - LEFT / WIDTH) < 0.01)
    assert (decode_barcode(look(ended)) or 0) >= SECONDS * FPS - 2
