"""A whole evening: stream, download, the plug is pulled, read on, the plug comes back. Real window, libVLC, yt-dlp."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from karareader.media.files.locate import MediaIndex
from tests.media.site import films as made
from tests.media.site.server import Site
from tests.screen.desktop import Program, wait_for
from tests.screen.test_said import row
from tests.screen.test_stream import ID, frame, shows
from tests.screen.test_walk import is_active

Start = Callable[..., Program]
OTHER = "frames00002"
NETWORK = {"KARAREADER_TEST_NETWORK": "with the site"}
SENTENCES = (
    "The frames of this film carry their number",
    "Whoever reads the squares knows the time",
    "The river bends twice before it reaches the mill",
    "Three families lived there until the flood",
)


def write_library(folder: Path) -> Path:
    """Two notes on two videos; a time every eight seconds, from 0:05 on."""
    folder.mkdir()
    text = "\n\n".join(f"{sentence} [0:{5 + 8 * at:02}]." for at, sentence in enumerate(SENTENCES))
    for title, video in (("The mill", ID), ("The weir", OTHER)):
        (folder / f"{title}.md").write_text(f"---\ntitle: {title}\nvideoId: {video}\n---\n\n{text}\n", encoding="utf-8")
    return folder / "The mill.md"


def settings(folder: Path) -> None:
    """A folder for downloads."""
    config = folder / "profile" / "config"
    config.mkdir(parents=True)
    chosen = {"download_folder": str(folder / "media"), "download_keep_free": 0}
    (config / "settings.json").write_text(json.dumps(chosen))


def says(program: Program, name: str, words: str) -> None:
    """Wait until the object says these words."""

    def look() -> bool:
        return any(words in node.name for node in program.find(name).walk())

    wait_for(f"«{words}» in {name}", look)


def play(program: Program, label: str, seconds: float) -> None:
    """Click on a time: its frame comes, and the mark is on it."""
    program.desktop.click(*program.chip(label).centre)
    wait_for(f"the frame of {label}", lambda: shows(program, seconds, within=2.0) or None)
    wait_for(f"the mark on {label}", lambda: is_active(program, label) or None)


def go_to(program: Program, title: str, key: str = "") -> None:
    """Open another note: by a click in the library, or by a key."""
    if key:
        program.desktop.key(key)
    else:
        program.click(row(program, title))
    wait_for(f"the note «{title}»", lambda: program.note().text.startswith(title))


def download(program: Program, media: Path) -> None:
    """Keep the video that streams: it becomes the file without a jump while it plays."""
    program.click(program.find("transportKeep"))
    seen: list[tuple[float, int]] = []

    def plays_on() -> bool:
        number = frame(program)
        if number is not None:
            seen.append((time.monotonic(), number))
        return MediaIndex([media]).find(ID) is not None

    wait_for("the file", plays_on)
    came = seen[-1][1]
    wait_for("a second of the file", lambda: plays_on() and seen[-1][1] > came + made.FPS)
    for (before, one), (after, other) in pairwise(seen):
        assert -made.FPS // 2 <= other - one <= (after - before) * made.FPS + made.FPS, seen


def test_streams_keeps_reads_on_without_the_web_and_comes_back(start: Start, site: Site, tmp_path: Path) -> None:
    settings(tmp_path)
    site.add(ID).faults.throttle = 400_000
    site.add(OTHER)
    program = start(write_library(tmp_path / "notes"), env={**site.environment, **NETWORK})
    desktop = program.desktop

    # One click streams it; a chip seeks, and the mark follows.
    wait_for("the offer to play", lambda: program.find("offerButton").name == "Play from youtube.com")
    assert site.log == []
    program.click(program.find("offerButton"))
    wait_for("a frame", lambda: frame(program) is not None)
    play(program, "0:05", 5)

    # It is kept, and its captions with it.
    download(program, tmp_path / "media")
    desktop.key("t")
    row(program, "0:01 The frames of this film")

    # The plug is pulled: what is not here says so, once.
    site.unplug()
    go_to(program, "The weir")
    wait_for("the offer to play", lambda: program.find("offerButton").name == "Play from youtube.com")
    program.click(program.find("offerButton"))
    says(program, "emptyState", "There is no connection to the internet")
    says(program, "messageLine", "There is no connection to the internet")

    # What is here goes on: seeking, transcript, claims, search.
    go_to(program, "The mill", "alt+Left")
    wait_for("the picture of the file", lambda: frame(program) is not None)
    play(program, "0:21", 21)
    desktop.click(*row(program, "0:01 The frames of this film").box.centre)
    wait_for("a frame of what is said there", lambda: shows(program, 1, within=6.0) or None)
    desktop.key("ctrl+t")
    row(program, "0:05")
    desktop.key("ctrl+shift+f")
    wait_for("the keyboard in the search", lambda: program.find("librarySearchField").focused or None)
    desktop.type("families")
    row(program, f"The mill, {SENTENCES[3]}")

    # The plug comes back.
    site.plug_in()
    go_to(program, "The weir")
    program.click(program.find("offerButton"))
    wait_for("the frames of the other video", lambda: frame(program) is not None)
    assert "Traceback" not in program.output
    assert "secret" not in program.output
