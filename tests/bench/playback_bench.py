"""What a person sees of the playback: how soon the right frame is there after a click, and how true the mark is.

Everything is read from the screen: the frames of the video carry their own number, the active chip has a colour of its
own. The bare libVLC that the click is compared with runs on the same desktop, in the same run, in a window that does
nothing else.
"""

from __future__ import annotations

import ctypes
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from tests import media_factory
from tests.bench.table import Row, print_table
from tests.screen.atspi import Box
from tests.screen.desktop import Desktop, Picture, Program, wait_for

FPS = 25
SECONDS = 60
SEEKS = range(2, 58, 2)  # seconds of the film
SWITCHES = range(5, 35)  # seconds of the film
VIDEO_ID = "playbench01"
ACTIVE_CHIP = (0x1F, 0x6F, 0xEB)
FILLED_PIXELS = 20
SEEK_SHARE, SEEK_MORE = 1.1, 0.020  # the bar: so many times bare libVLC, and so many seconds

# A window in which libVLC plays, and seeks when the mouse button goes down: no more than that.
BARE = """
import sys
import vlc
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

film, *targets = sys.argv[1:]

class Window(QWidget):
    def mousePressEvent(self, event):
        player.set_time(round(float(targets.pop(0)) * 1000))

app = QApplication([])
window = Window()
window.setGeometry(40, 60, 640, 360)
picture = QWidget(window)
picture.setGeometry(0, 0, 640, 300)
window.show()
instance = vlc.Instance(["--quiet", "--aout=dummy", "--no-video-title-show"])
player = instance.media_player_new()
player.set_xwindow(int(picture.winId()))
player.set_media(instance.media_new(film))
player.play()
sys.exit(app.exec())
"""


class Mouse:
    """A button pressed through XTest: at once, without a program to be started first."""

    def __init__(self, display: str) -> None:
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))

    def press(self) -> float:
        """Put the left button down and let it go; when it went down (monotonic seconds)."""
        begin = time.monotonic()
        self._test.XTestFakeButtonEvent(self._display, 1, 1, ctypes.c_ulong(0))
        self._test.XTestFakeButtonEvent(self._display, 1, 0, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
        return begin

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


class Eyes:
    """Sees which frame stands in an area of the screen."""

    def __init__(self, desktop: Desktop, area: Box) -> None:
        self._desktop = desktop
        picture = wait_for("a frame", lambda: self._with_bar_code(area))[0].astype(np.int16)
        red = (picture[..., 0] > 170) & (picture[..., 1] < 90) & (picture[..., 2] < 90)
        rows = np.flatnonzero(red.any(axis=1))
        self._strip = Box(area.x, area.y + int(rows[0]) - 2, area.width, int(rows[-1] - rows[0]) + 4)

    def _with_bar_code(self, area: Box) -> tuple[Picture] | None:
        picture = self._desktop.look(area)
        return (picture,) if media_factory.decode_barcode(picture) is not None else None

    def frame(self) -> int | None:
        return media_factory.decode_barcode(self._desktop.look(self._strip))

    def wait(self, second: int, since: float) -> float:
        """Seconds from `since` until the frame of `second`, or one soon after it, is there."""
        while time.monotonic() - since < 5:
            seen = self.frame()
            if seen is not None and 0 <= seen - second * FPS < FPS:
                return time.monotonic() - since
        raise AssertionError(f"the frame of {second} s never came")


def order() -> list[int]:
    """The seconds to seek to, back and forth, far enough from one another not to be mixed up."""
    seconds = list(SEEKS)
    return [second for pair in zip(seconds, reversed(seconds), strict=True) for second in pair][: len(seconds)]


def write_library(folder: Path) -> Path:
    """A note whose times stand in one paragraph, beside its film."""
    media_factory.barcode_video(folder / f"Frames [{VIDEO_ID}].mp4", SECONDS, fps=FPS)
    times = " ".join(
        f'word <a class="yt-timestamp" data-t="00:00:{second:02}">[00:00:{second:02}]</a>'
        for second in sorted({SWITCHES[0] - 1, *SEEKS, *SWITCHES})
    )
    note = folder / "bench.md"
    note.write_text(f"---\ntitle: Bench\nvideoId: {VIDEO_ID}\n---\n\n{times}\n", encoding="utf-8")
    return note


def bare_seeks(desktop: Desktop, mouse: Mouse, film: Path, seconds: list[int]) -> list[float]:
    """Seconds from the button to the frame, with bare libVLC."""
    command = [sys.executable, "-c", BARE, str(film), *map(str, seconds)]
    with subprocess.Popen(command, env=desktop.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            eyes = Eyes(desktop, Box(0, 0, 720, 340))
            desktop.xdotool("mousemove", "--sync", 300, 400)
            taken = []
            for second in seconds:
                time.sleep(0.8)
                taken.append(eyes.wait(second, mouse.press()))
            return taken
        finally:
            process.terminate()


def place(program: Program, second: int) -> Box:
    """Where the chip of this second stands."""
    first = program.chip(f"0:{second:02}")
    if not program.find("notePane").box.holds(first):
        raise AssertionError(f"the time {second} s is not in view")
    return first


def own_seeks(program: Program, mouse: Mouse, seconds: list[int]) -> list[float]:
    """Seconds from the button on a chip to the frame, with the program playing."""
    eyes = Eyes(program.desktop, program.find("videoSurface").box)
    places = {second: place(program, second).centre for second in seconds}
    taken = []
    for second in [seconds[-1], *seconds]:
        program.desktop.xdotool("mousemove", "--sync", *places[second])
        time.sleep(0.8)
        taken.append(eyes.wait(second, mouse.press()))
    return taken[1:]  # the first click also started the playback


def switches(program: Program, mouse: Mouse) -> tuple[list[int], int]:
    """At each change of the mark: how many frames the picture is past the one that is due; and how many were wrong."""
    desktop = program.desktop
    eyes = Eyes(desktop, program.find("videoSurface").box)
    boxes = {second: place(program, second) for second in SWITCHES}
    left, top = min(box.x for box in boxes.values()) - 8, min(box.y for box in boxes.values()) - 4
    right, bottom = max(box.x for box in boxes.values()) + 60, max(box.y + box.height for box in boxes.values()) + 4
    area = Box(left, top, right - left, bottom - top)
    desktop.xdotool("mousemove", "--sync", *place(program, SWITCHES[0] - 1).centre)
    mouse.press()
    first = place(program, SWITCHES[0] - 1)
    wait_for("the mark before the first switch", lambda: _is_filled(_filled(desktop, first), first, first))
    off: list[int] = []
    wrong, active = 0, SWITCHES[0] - 1
    end = time.monotonic() + len(SWITCHES) + 10
    while active != SWITCHES[-1] and time.monotonic() < end:
        filled = _filled(desktop, area)
        seen = eyes.frame()
        now = next((second for second, box in boxes.items() if _is_filled(filled, box, area)), active)
        if now != active and seen is not None:
            wrong += now != active + 1
            off.append(seen - now * FPS)
            active = now
    return off, wrong + len(SWITCHES) - len(off)


def _filled(desktop: Desktop, area: Box) -> Any:
    return np.all(desktop.look(area) == np.array(ACTIVE_CHIP, dtype=np.uint8), axis=2)


def _is_filled(filled: Any, box: Box, area: Box) -> bool:
    x, y = box.x - area.x, box.y - area.y
    return int(filled[max(y - 2, 0) : y + box.height + 2, x : x + 30].sum()) > FILLED_PIXELS


def run() -> list[Row]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        folder = Path(name)
        note = write_library(folder)
        film = folder / f"Frames [{VIDEO_ID}].mp4"
        desktop = Desktop(folder)
        mouse = Mouse(desktop.display)
        try:
            half = len(order()) // 2
            bare = bare_seeks(desktop, mouse, film, order()[:half])
            program = Program(desktop, folder / "profile", note)
            try:
                own = own_seeks(program, mouse, order())
                off, wrong = switches(program, mouse)
            finally:
                program.close()
            bare += bare_seeks(desktop, mouse, film, order()[half:])
        finally:
            mouse.close()
            desktop.close()
    return [*_seek_rows(bare, own), _switch_row(off, wrong)]


def _seek_rows(bare: list[float], own: list[float]) -> list[Row]:
    rows = []
    for name, share in (("median", 0.5), ("p95", 0.95)):
        least, ours = _quantile(bare, share), _quantile(own, share)
        bar = least * SEEK_SHARE + SEEK_MORE
        what = (
            f"click on a chip → the right frame on the screen, {name} of {len(own)} (bare libVLC {least * 1000:.0f} ms)"
        )
        rows.append(Row(what, f"≤ {bar * 1000:.0f} ms", f"{ours * 1000:.0f} ms", ours <= bar))
    return rows


def _switch_row(off: list[int], wrong: int) -> Row:
    apart = [abs(number) for number in off]
    median, p95 = statistics.median(apart), _quantile(apart, 0.95)
    return Row(
        f"mark switches against the picture, {len(off)} switches",
        "median ≤ 1 frame, p95 ≤ 2, none wrong",
        f"median {median:.0f}, p95 {p95:.0f}, wrong {wrong} ({' '.join(map(str, off))})",
        median <= 1 and p95 <= 2 and wrong == 0,
    )


def _quantile(values: list[Any], share: float) -> float:
    return float(sorted(values)[min(int(len(values) * share), len(values) - 1)])


if __name__ == "__main__":
    print_table(run())
