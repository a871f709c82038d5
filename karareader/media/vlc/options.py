"""What libVLC is told when it starts, when it opens something, and where it draws, each with its reason."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from karareader.media.files.container import Container
from karareader.media.player.base import Source
from karareader.media.player.sound_devices import AUDIO_OUTPUT

_VARIABLES = ("http_proxy", "https_proxy")


class Proxy:
    """The proxy that libVLC goes through.

    It has an option for one, which its reader of https ignores; what it heeds is the environment of the process.
    """

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        self._environment = environment
        self._before: dict[str, str | None] | None = None

    def use(self, proxy: str) -> None:
        """Go through `proxy` from now on (`http://HOST:PORT`); empty for whatever the machine uses."""
        if proxy:
            if self._before is None:
                self._before = {name: self._environment.get(name) for name in _VARIABLES}
            self._environment.update(dict.fromkeys(_VARIABLES, proxy))
        elif self._before is not None:
            for name, value in self._before.items():
                if value is None:
                    self._environment.pop(name, None)
                else:
                    self._environment[name] = value
            self._before = None


def instance_options(
    environment: Mapping[str, str] = os.environ,
    *,
    platform: str = sys.platform,
    exists: Callable[[str], bool] = lambda path: Path(path).exists(),
) -> list[str]:
    """The options of a libVLC instance on this machine."""
    options = [
        "--quiet",  # nothing on the standard error
        "--ignore-config",  # the reader's own VLC keeps its settings to itself
        "--no-video-title-show",  # no file name over the picture
        "--no-snapshot-preview",
        "--no-osd",  # nor the path of a snapshot; captions are shown all the same
        # It crashes on a WebVTT file that holds no cue. What lies beside a film we find, read and write anew ourselves.
        "--no-sub-autodetect-file",
        "--no-disable-screensaver",  # ui/desktop keeps the screen on, for every engine alike
        "--no-metadata-network-access",  # nothing is fetched that was not asked for
        "--no-lua",  # its scripts look for covers and playlists
        "--audio-time-stretch",  # the pitch is kept at every speed
        "--no-input-fast-seek",  # the exact frame, not the next key frame
        # Milliseconds that a local file is decoded ahead. At 300, libVLC's own, ten more pictures wait: 14 MB at 720p.
        "--file-caching=200",
    ]
    if audio := environment.get(AUDIO_OUTPUT):
        options.append(f"--aout={audio}")
    if not has_graphics_card(platform=platform, exists=exists):
        # OpenGL in software takes four times the processor and 80 MB more than plain X11 pictures.
        # To make their picture smaller by areas takes half as long as libVLC’s default, and looks the same.
        options += ["--gl=none", "--gles2=none", "--swscale-mode=5"]
    return options


def media_options(
    source: Source,
    start: float,
    *,
    platform: str = sys.platform,
    exists: Callable[[str], bool] = lambda path: Path(path).exists(),
) -> list[str]:
    """The options with which `source` is opened at `start` seconds."""
    options = [f":start-time={start:.3f}"] if start > 0 else []
    if not source.is_url:
        # Hold on the last frame. What has ended is not drawn any more, so that what covered it leaves a hole; and a
        # stream may stop where it is not over.
        options.append(":play-and-pause")
    else:
        options.append(":http-reconnect")  # a line that breaks for a moment
    if not has_graphics_card(platform=platform, exists=exists):
        # Trying hardware decoders in vain tears the picture's window down and up again before the first frame. As
        # an instance option this would have no effect: setting a window resets it.
        options.append(":avcodec-hw=none")
    if source.audio_location:
        options.append(f":input-slave={source.audio_location}")
    for name, value in source.http_headers.items():
        if name.lower() == "user-agent":
            options.append(f":http-user-agent={value}")
        elif name.lower() == "referer":
            options.append(f":http-referrer={value}")
    return options


def demux_option(container: Container) -> str:
    """Names the demultiplexers that may read a file: none that libVLC would choose beyond them."""
    return f":demux={','.join((*container.demuxers, 'none'))}"


def make_media(instance: Any, source: Source, start: float, container: Container | None = None) -> Any:
    """The libVLC media of `source`, to begin at `start` seconds; the caller releases it.

    `container` is what a local file is; None for what comes from the web.
    """
    make = instance.media_new if source.is_url else instance.media_new_path
    media = make(source.location)
    if container is not None:
        media.add_option(demux_option(container))
        if container.seeks_late:
            media.add_option(":no-avcodec-corrupted")  # nothing rather than garbage until the next key frame
    for option in media_options(source, start):
        media.add_option(option)
    return media


def draw_into(player: Any, window: int, *, platform: str = sys.platform) -> None:
    """Have a libVLC media player draw into a native window of this platform."""
    if platform.startswith("win"):
        player.set_hwnd(window)
    elif platform == "darwin":
        player.set_nsobject(window)
    else:
        player.set_xwindow(window)


def has_graphics_card(
    *, platform: str = sys.platform, exists: Callable[[str], bool] = lambda path: Path(path).exists()
) -> bool:
    """True unless this is a Linux machine without a device that draws (a virtual one, mostly)."""
    return not platform.startswith("linux") or exists("/dev/dri") or exists("/dev/nvidia0") or exists("/dev/dxg")
