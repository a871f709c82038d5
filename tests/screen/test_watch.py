"""A note is watched span by span, and a part of it again and again, on the screen: only what it cites is seen."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from tests.media_factory import made
from tests.screen.atspi import Box
from tests.screen.desktop import Program, wait_for

VIDEO_ID = "Kr4Rd3rT0ur"
# A second of each, in their order: no colour is seen that nobody cites.
COLOURS = ("800000", "008000", "000080", "808000", "800080", "008080", "808080", "c04000")
NOTE = f"""---
videoId: {VIDEO_ID}
---
Olive at last [0:03-0:04].

Green and blue [0:01-0:03].

Grey [0:06-0:07].
"""
MOMENT = 0.1  # seconds: libVLC may show a single frame as it seeks, for less than a refresh of the screen
WANTED = ["808000", "008000", "000080", "808080"]


def film(path: Path) -> None:
    """Seconds of plain colours."""
    parts = [f"color=c=0x{colour}:s=320x180:r=25:d=1[{at}]" for at, colour in enumerate(COLOURS)]
    graph = ";".join(parts) + ";" + "".join(f"[{at}]" for at in range(len(COLOURS))) + f"concat=n={len(COLOURS)}"
    made(
        path, ["-f", "lavfi", "-i", graph, "-c:v", "libx264", "-preset", "ultrafast", "-g", "25", "-pix_fmt", "yuv420p"]
    )


class Eye:
    """Sees which colours stand in the middle of the picture, one after the other."""

    def __init__(self, program: Program) -> None:
        box = program.find("videoSurface").box
        self._desktop = program.desktop
        self._spot = Box(*box.centre, 4, 4)

    def colour(self) -> str:
        """The colour that is there now, of those of the film; "" for none of them."""
        red, green, blue = self._desktop.look(self._spot).mean(axis=(0, 1))
        for each in COLOURS:
            parts = int(each[:2], 16), int(each[2:4], 16), int(each[4:], 16)
            if max(abs(red - parts[0]), abs(green - parts[1]), abs(blue - parts[2])) < 40:
                return each
        return ""

    def watch(self, over: Callable[[list[str]], bool]) -> list[str]:
        """The colours that come, each of which stands for longer than a moment, until these are all."""
        seen: list[tuple[str, float]] = []
        end = time.monotonic() + 20.0

        def stood() -> list[str]:
            times = [*(at for _, at in seen[1:]), time.monotonic()]
            long = [each for (each, at), until in zip(seen, times, strict=False) if each and until - at > MOMENT]
            return [each for each, _ in groupby(long)]

        while time.monotonic() < end and not over(stood()):
            now = self.colour()
            if not seen or seen[-1][0] != now:
                seen.append((now, time.monotonic()))
            time.sleep(0.005)
        return stood()


def test_only_what_the_note_cites_is_seen(start: Callable[..., Program], tmp_path: Path) -> None:
    film(tmp_path / f"Colours [{VIDEO_ID}].mp4")
    note = tmp_path / "colours.md"
    note.write_text(NOTE, encoding="utf-8")
    settings = tmp_path / "profile" / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"watch_lead": 0}', encoding="utf-8")
    program = start(note)
    eye = Eye(program)
    wait_for("the first second", lambda: eye.colour() == COLOURS[0])
    program.desktop.key("w")
    wait_for("the first span", lambda: eye.colour() == WANTED[0])
    bar = program.find("watchBar")
    assert program.find("watchCount").name == "1 of 3"
    assert eye.watch(lambda seen: len(seen) >= 4 and "Play" in program.find("playButton").name) == WANTED
    assert not bar.showing
    # And the middle of it again and again
    program.desktop.click(*program.chip("0:01").centre)
    program.desktop.key("l")
    wait_for("the loop", lambda: eye.colour() == WANTED[1])
    assert eye.watch(lambda seen: len(seen) >= 4) == [*WANTED[1:3], *WANTED[1:3]]
