"""Whether there is a screen to draw on, asked before Qt is loaded: Qt itself would abort the program."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping, MutableMapping

from karareader.base.errors import UserError
from karareader.base.translation import tr

# Platforms of Qt that draw elsewhere than on a screen of X11 or Wayland.
_ELSEWHERE = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb", "vkkhrdisplay", "minimalegl")


def check(environment: Mapping[str, str] = os.environ) -> None:
    """Raise UserError, in words that help, if Qt would find no screen."""
    if not sys.platform.startswith("linux"):
        return
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform in _ELSEWHERE:
        return
    wayland = bool(environment.get("WAYLAND_DISPLAY")) and platform != "xcb"
    if wayland:
        return
    display = environment.get("DISPLAY", "")
    if not display:
        raise UserError(
            tr("There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."),
            tr("Start KaraReader from a desktop. Without one, `karareader show NOTE --json` still reads notes."),
        )
    if not x_server_answers(display):
        raise UserError(
            tr("The screen {display} does not answer.", display=display),
            tr("Check DISPLAY, and whether you may open windows there."),
        )
    if not _can_load("libxcb-cursor.so.0"):
        raise UserError(
            tr("Qt needs the system library libxcb-cursor, which is not installed."),
            tr("On Debian and Ubuntu: sudo apt install libxcb-cursor0. On Fedora: sudo dnf install xcb-util-cursor."),
        )


def prepare(environment: MutableMapping[str, str] = os.environ) -> None:
    """Under Wayland, ask Qt for X11 (through XWayland): VLC 3 cannot draw into a Wayland window.

    Only where there is an X server, VLC is installed and nothing else was asked for.
    """
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return
    display = environment.get("DISPLAY", "")
    if not environment.get("WAYLAND_DISPLAY") or not display:
        return
    if x_server_answers(display) and _can_load("libvlc.so.5") and _can_load("libxcb-cursor.so.0"):
        environment["QT_QPA_PLATFORM"] = "xcb"


def is_wayland(environment: Mapping[str, str] = os.environ) -> bool:
    """True if the window will be one of Wayland, after `prepare`."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    asked = platform.startswith("wayland") or (not platform and bool(environment.get("WAYLAND_DISPLAY")))
    return sys.platform.startswith("linux") and asked


def x_server_answers(display: str) -> bool:
    """True if an X server answers there, or if there is no way to tell."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
