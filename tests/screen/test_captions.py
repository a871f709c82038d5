"""Captions on the real picture, by the real libVLC: switched on and off by a key and a button, held and playing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.screen.desktop import Program, wait_for
from tests.screen.library import make_library
from tests.screen.test_said import captions
from tests.screen.test_walk import shows_frame_of

Start = Callable[..., Program]

# White letters on the lower fifth of the film, which is black.
_LETTERS = 200


def captioned(program: Program) -> bool:
    """True if words stand at the foot of the picture."""
    picture = program.desktop.look(program.find("videoSurface").box)
    foot = picture[round(picture.shape[0] * 0.78) :]
    return int(np.count_nonzero((foot > 180).all(axis=2))) > _LETTERS


def test_captions_are_shown_and_hidden_on_the_picture(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    note = make_library(folder)
    captions(next(folder.rglob("*.mp4")))
    program = start(note)
    desktop = program.desktop
    wait_for("the first frame", lambda: shows_frame_of(program, 0, within=0.5) or None)
    desktop.key("Right")
    wait_for("the frame of 0:05", lambda: shows_frame_of(program, 5, within=0.5) or None)
    assert not captioned(program)
    desktop.key("c")
    wait_for("captions on the picture, which is held", lambda: captioned(program) or None)
    program.click(program.find("captionsButton"))
    wait_for("no captions", lambda: not captioned(program) or None)
    desktop.key("c", "space")
    wait_for("captions on the picture, which plays", lambda: captioned(program) or None)
    assert program.process.poll() is None
