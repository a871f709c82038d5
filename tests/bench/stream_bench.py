"""What a person waits for where a video comes from the web, beside doing the same by hand.

The site is the test site on the loopback; frames are read from the screen. By hand: `yt-dlp -g`, then `cvlc` with what
it said. Seeking is compared with bare libVLC on the same URL. Needs root or a user that VLC consents to run as.
"""

from __future__ import annotations

import os
import pwd
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.playback_bench import BARE, Eyes, Mouse
from tests.bench.table import Row, print_table
from tests.media.site import catalogue, films
from tests.media.site.server import Site
from tests.media_factory import decode_barcode
from tests.screen.atspi import Box
from tests.screen.desktop import Desktop, Program, wait_for

SECONDS = 240
STARTS = 6
SEEKS = (21, 148, 63, 197, 35, 110, 222, 8, 171, 90)  # seconds of the film
KINDS = ("progressive", "hls", "fragments")
SHARE = 1.2  # the bar: so many times what it takes otherwise
HELD_MS = 50
SETTINGS = '{"stream_when": "always"}'
ASKED = '{"stream_when": "ask"}'  # as the program comes


def video_id(number: int) -> str:
    return f"streamben{number:02}"


def page(number: int) -> str:
    return f"https://www.youtube.com/watch?v={video_id(number)}"


def write_library(folder: Path) -> list[Path]:
    """A note for each video; the times of the first one are those that are sought."""
    folder.mkdir()
    notes = []
    for number in range(3 * STARTS + 1):
        times = " ".join(f"word [{second // 60}:{second % 60:02}]" for second in sorted(SEEKS))
        note = folder / f"note {number:02}.md"
        head = f"---\ntitle: Note {number:02}\nvideoId: {video_id(number)}\n---"
        note.write_text(f"{head}\n\n{times}\n", encoding="utf-8")
        notes.append(note)
    return notes


def first_frame(desktop: Desktop, area: Box, since: float) -> float:
    """Seconds from `since` until a frame is seen in the area."""
    while time.monotonic() - since < 20:
        if decode_barcode(desktop.look(area)) is not None:
            return time.monotonic() - since
    raise AssertionError("no frame came")


def last_frame(desktop: Desktop, area: Box) -> None:
    """Wait until the film that was there is not seen any more."""
    wait_for("the end of the film before", lambda: decode_barcode(desktop.look(area)) is None)


def by_hand(desktop: Desktop, env: dict[str, str], number: int) -> float:
    """Seconds from `yt-dlp -g` to the first frame in `cvlc`."""
    begin = time.monotonic()
    told = subprocess.run(
        [Path(sys.executable).with_name("yt-dlp"), "--ignore-config", "--no-update", "-q", "--no-warnings", "-g",
         page(number)],
        env=env, check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    player = ["cvlc", "--aout=dummy", "--no-video-title-show", "--quiet", *told]
    if os.geteuid() == 0:  # VLC does not run as root
        player = ["setpriv", f"--reuid={pwd.getpwnam('nobody').pw_uid}", "--clear-groups", *player]
    shown = {"DISPLAY": desktop.display, "PATH": env["PATH"], "HOME": "/tmp"}
    with subprocess.Popen(player, env=shown, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            return first_frame(desktop, Box(0, 0, desktop.width, desktop.height), begin)
        finally:
            process.kill()


def starts(program: Program, numbers: range, *, asked: bool) -> list[float]:
    """Seconds from Enter on a note, whose video nobody asked for before, to its first frame; where the program was to
    be `asked` for the video, from the click on «Play» after a look at the note.
    """
    desktop = program.desktop
    taken = []
    for number in numbers:
        desktop.key("ctrl+k")
        wait_for("the box", lambda: program.find("searchBox"))
        desktop.type(f"Note {number:02}")
        time.sleep(1.0)
        pane = program.find("videoPane").box
        begin = time.monotonic()
        desktop.key("Return")
        last_frame(desktop, pane)
        if asked:
            desktop.xdotool("mousemove", *program.find("offerButton").box.centre)
            time.sleep(1.0)
            begin = time.monotonic()
            desktop.xdotool("click", 1)
        taken.append(first_frame(desktop, pane, begin))
    return taken


def seeks(program: Program, mouse: Mouse) -> list[float]:
    """Seconds from the button on a chip to its frame."""
    eyes = Eyes(program.desktop, program.find("videoSurface").box)
    taken = []
    for second in (SEEKS[-1], *SEEKS):
        place = program.chip(f"{second // 60}:{second % 60:02}").centre
        program.desktop.xdotool("mousemove", "--sync", *place)
        time.sleep(0.8)
        taken.append(eyes.wait(second, mouse.press()))
    return taken[1:]  # the first click also started the playback


def bare_seeks(desktop: Desktop, mouse: Mouse, url: str) -> list[float]:
    """The same with bare libVLC."""
    command = [sys.executable, "-c", BARE, url, *map(str, SEEKS)]
    with subprocess.Popen(command, env=desktop.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            eyes = Eyes(desktop, Box(0, 0, 720, 340))
            desktop.xdotool("mousemove", "--sync", 300, 400)
            taken = []
            for second in SEEKS:
                time.sleep(0.8)
                taken.append(eyes.wait(second, mouse.press()))
            return taken
        finally:
            process.terminate()


@contextmanager
def stage() -> Iterator[tuple[Path, Site, Desktop, Mouse]]:
    """A folder, the site with its videos, a desktop and a mouse."""
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        folder = Path(name)
        with Site(films.make(folder / "films", SECONDS)) as site:
            for number in range(3 * STARTS + 1):
                site.add(video_id(number), length=SECONDS)
            desktop = Desktop(folder)
            mouse = Mouse(desktop.display)
            try:
                yield folder, site, desktop, mouse
            finally:
                mouse.close()
                desktop.close()


def run() -> list[Row]:
    """The rows of the table."""
    with stage() as (folder, site, desktop, mouse):
        notes = write_library(folder / "notes")
        env = {**os.environ, **site.environment}
        half = STARTS // 2
        hand = [by_hand(desktop, env, number) for number in range(1, half + 1)]
        own = {}
        for asked in (False, True):
            program = _program(desktop, site, folder / f"profile {asked}", notes[0], asked=asked)
            first = (STARTS if not asked else 2 * STARTS) + 1
            try:
                own[asked] = starts(program, range(first, first + STARTS), asked=asked)
            finally:
                program.close()
        hand += [by_hand(desktop, env, number) for number in range(half + 1, STARTS + 1)]
        what = f"a note with an unknown video → first frame, median of {STARTS}"
        rows = [
            _row(what, "yt-dlp -g, cvlc", hand, own[False]),
            _row(f"click on its offer to play → first frame, median of {STARTS}", "yt-dlp -g, cvlc", hand, own[True]),
        ]
        rows += [_seek_row(folder, site, desktop, mouse, kind) for kind in KINDS]
        return [*rows, held(folder, site, notes)]


def _program(desktop: Desktop, site: Site, profile: Path, note: Path, *, asked: bool = False) -> Program:
    """The program, with the first frame of this note's video on the screen."""
    settings = profile / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(ASKED if asked else SETTINGS, encoding="utf-8")
    program = Program(desktop, profile, note, env=site.environment)
    if asked:
        program.click(program.find("offerButton"))
    wait_for("the first frame", lambda: decode_barcode(desktop.look(program.find("videoPane").box)) is not None)
    return program


def _seek_row(folder: Path, site: Site, desktop: Desktop, mouse: Mouse, kind: str) -> Row:
    """Seeking in a stream of this kind; bare libVLC plays what the program made libVLC play."""
    site.add(video_id(0), length=SECONDS, kinds=(kind,))
    profile = folder / kind
    program = _program(desktop, site, profile, folder / "notes" / "note 00.md")
    try:
        own = seeks(program, mouse)
    finally:
        program.close()
    joined = [file for file in (profile / "cache" / "streams").glob("*.m3u8") if "-" not in file.name]
    name = {"progressive": "whole.mp4", "hls": "hls/media.m3u8"}.get(kind, "")
    url = joined[0].as_uri() if joined else f"{site.url}/media/{video_id(0)}/{name}"
    what = f"seek in a stream ({kind}) → the right frame, median of {len(SEEKS)}"
    return _row(what, "bare libVLC", bare_seeks(desktop, mouse, url), own)


def _row(what: str, beside: str, other: list[float], own: list[float]) -> Row:
    least, ours = statistics.median(other) * 1000, statistics.median(own) * 1000
    bar = SHARE * least
    return Row(f"{what} ({beside}: {least:.0f} ms)", f"≤ {bar:.0f} ms", f"{ours:.0f} ms", ours <= bar)


def held(folder: Path, site: Site, notes: list[Path]) -> Row:
    """The longest that the GUI thread computes without a pause while streams are asked for, begun, sought and refused.

    Told in processor time: other processes do not count.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.update(site.environment)
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from karareader.settings import Profile
    from tests.fakes import FakePlayer
    from tests.ui.programs import App

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    app = App(application, Profile(folder / "held"), lambda: (FakePlayer(granularity=0), ""))
    app.begin(notes[0], None)
    QTest.qWait(3000)  # what the start does is measured elsewhere
    longest, last = 0.0, time.thread_time()

    def beat() -> None:
        nonlocal longest, last
        now = time.thread_time()
        longest, last = max(longest, now - last), now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(2)
    for number in (1, 2, 3):
        site.videos[video_id(number)].playability = catalogue.PRIVATE if number == 3 else None
        app.features.streaming.controller.play(10.0)
        app.features.streaming.controller.cancel()
        for second in (10.0, 90.0, 30.0):
            app.note.seek_requested.emit(second)
            QTest.qWait(500)
        timer.stop()  # opening notes is measured elsewhere
        app.go.open(notes[number])
        QTest.qWait(1500)
        last = time.thread_time()
        timer.start(2)
    timer.stop()
    app.window.close()
    QTest.qWait(100)
    took = longest * 1000
    what = "GUI thread held by streaming, longest, processor time"
    return Row(what, f"≤ {HELD_MS} ms", f"{took:.0f} ms", took <= HELD_MS)


if __name__ == "__main__":
    print_table(run())
