"""A video that streams is downloaded, and the plug is pulled: the real program, libVLC, yt-dlp, over the test site."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from karareader.media.locate import MediaIndex
from tests.media.site import films as made
from tests.media.site.server import Site
from tests.screen.desktop import Program, wait_for
from tests.screen.test_stream import ID, frame, shows, write_note

Start = Callable[..., Program]


def settings(folder: Path) -> None:
    """Keys for commands that have none, and a folder for downloads."""
    config = folder / "profile" / "config"
    config.mkdir(parents=True)
    chosen = {
        "keys": {"download_video": ["Ctrl+Alt+V"]},
        "download_folder": str(folder / "media"),
        "download_keep_free": 0,
    }
    (config / "settings.json").write_text(json.dumps(chosen))


def test_a_stream_becomes_a_file_without_a_jump_and_plays_on_without_the_web(
    start: Start, site: Site, tmp_path: Path
) -> None:
    settings(tmp_path)
    video = site.add(ID)
    video.faults.throttle = 150_000
    notes = tmp_path / "notes"
    notes.mkdir()
    program = start(write_note(notes), env=site.environment)
    wait_for("the offer to play", lambda: program.find("offerButton").name)
    program.desktop.click(*program.chip("0:05").centre)
    wait_for("the frame of 0:05", lambda: shows(program, 5, within=2.0))
    program.desktop.key("ctrl+alt+v")
    seen: list[tuple[float, int]] = []

    def plays_on() -> bool:
        number = frame(program)
        if number is not None:
            seen.append((time.monotonic(), number))
        return MediaIndex([tmp_path / "media"]).find(ID) is not None

    wait_for("the file", plays_on)
    asked = len([each for each in site.log if each.name == "whole.mp4"])
    came = seen[-1][1]
    wait_for("two seconds of the file", lambda: plays_on() and seen[-1][1] > came + 2 * made.FPS)
    site.unplug()
    for (before, one), (after, other) in pairwise(seen):
        assert -made.FPS // 2 <= other - one <= (after - before) * made.FPS + made.FPS, seen
    program.desktop.click(*program.chip("0:33").centre)
    wait_for("the frame of 0:33 without the web", lambda: shows(program, 33, within=1.0))
    assert len([each for each in site.log if each.name == "whole.mp4"]) <= asked + 1
    assert "Traceback" not in program.output
    assert "secret" not in program.output
