"""A note about two films, in the real window with real libVLC: a click on a time shows the film that it is of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.media_factory import barcode_video, made
from tests.screen.desktop import Program, wait_for
from tests.screen.library import FPS
from tests.screen.test_walk import shows_frame_of

OWN, OTHER = "Kr4Rd3rT0ur", "x9Yz8Wv7Ut6"
NOTE = f"""---
videoId: {OWN}
---
The bars count [0:04], then all is green [0:07](https://youtu.be/{OTHER}?t=7), and they count on [0:11].
"""


def shows_green(program: Program) -> bool:
    red, green, blue = program.desktop.look(program.find("videoSurface").box).mean(axis=(0, 1))
    return bool(green > 90 and red < 40 and blue < 40)


def test_each_time_shows_its_own_film(start: Callable[..., Program], tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "two.md").write_text(NOTE)
    barcode_video(folder / f"Numbers [{OWN}].mp4", 14, fps=FPS, audio=False)
    green = ["-f", "lavfi", "-i", "color=c=0x00c000:s=320x180:r=5:d=14", "-c:v", "libx264", "-preset", "ultrafast"]
    made(folder / f"Green [{OTHER}].mp4", green)
    program = start(folder / "two.md")
    desktop = program.desktop
    wait_for("the first film", lambda: shows_frame_of(program, 0))
    for label, shows in (
        ("0:07", shows_green),
        ("0:04", lambda program: shows_frame_of(program, 4, within=1.5)),
        ("0:07", shows_green),
    ):
        box = program.chip(label)
        desktop.click(box.x + box.width // 2, box.y + box.height // 2)
        wait_for(f"the film at {label}", lambda shows=shows: shows(program))
    # Held, the other one begins exactly where its time says.
    desktop.key("space")
    desktop.key("shift+v")
    wait_for("the way back", lambda: not shows_green(program))
    box = program.chip("0:11")
    desktop.click(box.x + box.width // 2, box.y + box.height // 2)
    desktop.key("space")
    wait_for("the last film", lambda: shows_frame_of(program, 11, within=1.5))
