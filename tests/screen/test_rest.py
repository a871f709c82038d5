"""The picture of a player that rests is the right one: still, sought, stepped, resized, and after it was covered."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from karareader.media.player.base import PlayerState, Source
from karareader.media.vlc import rest
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import VlcPlayer, load_library
from tests import media_factory
from tests.screen.atspi import Box
from tests.screen.desktop import Desktop, wait_for

FPS, SECONDS = 25, 10
LEFT, TOP, WIDTH, HEIGHT = 100, 100, 640, 360
BACKGROUND_AND_OVERRIDE = 1 << 1 | 1 << 9  # what is said of a window: its colour, and that nobody manages it


class Windows:
    """Bare windows on the screen, without a window manager's doing."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = self._x11.XCreateWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))

    def make(self, width: int, height: int) -> int:
        attributes = (ctypes.c_long * 16)(*(1,) * 16)  # black, and yes
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        place = (LEFT, TOP, width, height, 0, 0, 0, None)
        window: int = self._x11.XCreateWindow(self._display, root, *place, BACKGROUND_AND_OVERRIDE, attributes)
        self._do("XMapRaised", window)
        return window

    def resize(self, window: int, width: int, height: int) -> None:
        self._do("XResizeWindow", window, width, height)

    def destroy(self, window: int) -> None:
        self._do("XDestroyWindow", window)

    def _do(self, what: str, window: int, *arguments: int) -> None:
        getattr(self._x11, what)(self._display, ctypes.c_ulong(window), *arguments)
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


class Cinema:
    """A film that is held in a window, and eyes for it."""

    def __init__(self, desktop: Desktop, windows: Windows, film: Path) -> None:
        self.desktop, self.windows = desktop, windows
        self.window = windows.make(WIDTH, HEIGHT)
        self.size = WIDTH, HEIGHT
        self.player = VlcPlayer(load_library([*instance_options(), "--aout=adummy"]))
        self.player.attach(self.window)
        self.player.open(Source(str(film)), start=2.0)
        wait_for("the film", lambda: self.player.status().state is PlayerState.PAUSED)
        wait_for("the first picture", lambda: self.frame() == 2 * FPS)

    def frame(self) -> int | None:
        return media_factory.decode_barcode(self.desktop.look(Box(LEFT, TOP, *self.size)))

    def right_end(self) -> int:
        """Where the blue sign at the right of the picture ends, in pixels."""
        seen = self.desktop.look(Box(LEFT, TOP, *self.size)).astype(int)
        blue = (seen[..., 2] > 170) & (seen[..., 0] < 90) & (seen[..., 1] < 90)
        return int(blue.any(axis=0).nonzero()[0].max(initial=0))

    def rest(self) -> None:
        """Wait until libVLC was told to rest."""
        cover: Any = self.player._session._rest._cover
        wait_for("the rest", lambda: self.player.status().state is not PlayerState.PLAYING and cover._covered)

    def resize(self, width: int, height: int) -> None:
        self.windows.resize(self.window, width, height)
        self.size = width, height
        self.player.resized()

    def close(self) -> None:
        self.player.close()
        self.player.wait(10)
        self.windows.destroy(self.window)


@pytest.fixture
def cinema(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Cinema]:
    monkeypatch.setenv("DISPLAY", desktop.display)
    monkeypatch.setattr(rest, "STILL_S", 0.4)
    media_factory.barcode_video(tmp_path / "film.mp4", SECONDS, fps=FPS)
    windows = Windows(desktop.display)
    cinema = Cinema(desktop, windows, tmp_path / "film.mp4")
    yield cinema
    cinema.close()
    windows.close()


def test_the_picture_stays_and_every_command_shows_its_own(cinema: Cinema) -> None:
    cinema.rest()
    assert cinema.frame() == 2 * FPS
    cinema.player.seek(6.0)
    wait_for("the frame that was sought", lambda: cinema.frame() == 6 * FPS)
    cinema.rest()
    cinema.player.step()  # right after a seek libVLC may show the same frame once more
    cinema.rest()
    cinema.player.step()
    wait_for("the next frame", lambda: (cinema.frame() or 0) - 6 * FPS in (1, 2))
    cinema.rest()
    cinema.player.play()
    wait_for("a later frame", lambda: (cinema.frame() or 0) > 6 * FPS + 10)
    cinema.player.pause()
    cinema.rest()
    cinema.player.seek(4.0)
    wait_for("the frame that was sought", lambda: cinema.frame() == 4 * FPS)


def test_it_is_drawn_anew_at_another_size(cinema: Cinema) -> None:
    cinema.rest()
    share = cinema.right_end() / WIDTH
    for width in (800, 480, 720):
        cinema.resize(width, width * HEIGHT // WIDTH)
        wait_for("the picture at its new size", partial(_ends_at, cinema, share * width))
        assert cinema.frame() == 2 * FPS
        cinema.rest()


def _ends_at(cinema: Cinema, x: float) -> bool:
    return abs(cinema.right_end() - x) <= 4


def test_what_went_over_it_leaves_no_hole_and_it_rests_again(cinema: Cinema) -> None:
    cinema.rest()
    above = cinema.windows.make(WIDTH, HEIGHT // 2 + 20)
    wait_for("something over the picture", lambda: cinema.frame() is None)
    cinema.windows.destroy(above)
    wait_for("the picture under it", lambda: cinema.frame() == 2 * FPS)
    cinema.rest()
    assert cinema.frame() == 2 * FPS


def test_what_lies_over_a_part_of_it_keeps_it_awake(cinema: Cinema) -> None:
    above = cinema.windows.make(WIDTH, HEIGHT // 2 + 20)
    cover: Any = cinema.player._session._rest._cover
    wait_for("the try to rest", lambda: cinema.player.status() and cinema.player._session._rest._over)
    assert not cover._covered
    cinema.windows.destroy(above)
    wait_for("the picture under it", lambda: cinema.frame() == 2 * FPS)
