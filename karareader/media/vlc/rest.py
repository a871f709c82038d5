"""Lets libVLC rest while its picture stands still.

WORKAROUND: libVLC 3 draws a held picture anew 13 times a second, for ever, and waits each time until X has taken it:
27 wake-ups a second. No option changes that. Its plain X11 output draws nothing while X says that its window is wholly
covered, which leaves 13 and less of the processor; so it is told that, a while after anything was asked of it, and the
opposite before anything else is. What stands on the screen stays: the window has no background. Whatever X itself
tells of the window later holds (another window goes over it, and away again). Outputs that do not ask X draw on.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from typing import Any, Protocol

_LIBRARY = "libxcb.so.1"
_VISIBILITY_CHANGE = 1 << 16  # a mask of events
_EVENT_MASK = 1 << 11  # an attribute of windows
_GRAPHICS_EXPOSURES = 1 << 16  # an attribute of graphics contexts
_VISIBILITY_NOTIFY, _NO_EXPOSURE = 15, 14  # kinds of events
_REPLY = 32  # bytes that every reply has
_UNOBSCURED, _FULLY_OBSCURED = 0, 2


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


def _library() -> Any:
    """libxcb, as ctypes has to know it. Raises OSError where there is none."""
    xcb = ctypes.CDLL(_LIBRARY)
    for name in ("xcb_connect", "xcb_poll_for_event", "xcb_wait_for_event"):
        getattr(xcb, name).restype = ctypes.c_void_p
    for name in ("xcb_query_tree", "xcb_get_window_attributes", "xcb_get_geometry"):
        getattr(xcb, name).restype = _Cookie
        getattr(xcb, f"{name}_reply").restype = ctypes.c_void_p
    return xcb


class CoveredWindow:
    """Tells the window that libVLC made inside one of ours that it is wholly covered, or that it is in full view.

    On a machine without X11 it does nothing. Calls take well under a millisecond.
    """

    def __init__(self) -> None:
        self._xcb: Any = None
        self._connection = ctypes.c_void_p()
        self._window = 0  # libVLC's
        self._covered = False  # it believes to be covered

    def watch(self, parent: int) -> None:
        """Look for the window inside `parent`, and from now on for what goes over it."""
        if not self._connect():
            return
        self._window = next((each for each in self._children(parent) if self._listens(each)), 0)
        if self._window:
            events = (ctypes.c_uint32 * 1)(_VISIBILITY_CHANGE)
            self._xcb.xcb_change_window_attributes(self._connection, self._window, _EVENT_MASK, events)
            self._xcb.xcb_flush(self._connection)

    def cover(self) -> bool:
        """Tell the window that was found. False, and nothing told, where there is none or not all of it is in view."""
        # What covers it in part may go without a word to it, and leave a hole.
        self._covered = bool(self._window) and self._in_full_view()
        if self._covered:
            self._tell(_FULLY_OBSCURED)
        return self._covered

    def uncover(self) -> None:
        """Tell the window that it is in full view, if it was told otherwise."""
        if self._covered:
            self._tell(_UNOBSCURED)
            self._covered = False

    def was_shown(self) -> bool:
        """True if since the last look something went over the window or away from it."""
        if self._xcb is None:
            return False
        seen = False
        while event := self._xcb.xcb_poll_for_event(self._connection):
            seen = self._kind(event) == _VISIBILITY_NOTIFY or seen
        return seen

    def _connect(self) -> bool:
        if self._xcb is None:
            try:
                self._xcb = _library()
            except OSError:
                return False
            self._connection = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        return not self._xcb.xcb_connection_has_error(self._connection)

    def _tell(self, state: int) -> None:
        event = struct.pack("=BxHIB23x", _VISIBILITY_NOTIFY, 0, self._window, state)
        self._xcb.xcb_send_event(self._connection, 0, self._window, _VISIBILITY_CHANGE, event)
        self._xcb.xcb_flush(self._connection)

    def _children(self, window: int) -> tuple[int, ...]:
        tree = self._ask("xcb_query_tree", window)
        return struct.unpack_from(f"={(len(tree) - _REPLY) // 4}I", tree, _REPLY) if tree else ()

    def _listens(self, window: int) -> bool:
        attributes = self._ask("xcb_get_window_attributes", window)
        return bool(attributes and struct.unpack_from("=32xI", attributes)[0] & _VISIBILITY_CHANGE)

    def _in_full_view(self) -> bool:
        """Copy the window: X tells whether parts were missing."""
        window = self._window
        geometry = self._ask("xcb_get_geometry", window)
        if not geometry:
            return False
        depth, width, height = struct.unpack_from("=xB14xHH", geometry)
        xcb, connection = self._xcb, self._connection
        copy, context = xcb.xcb_generate_id(connection), xcb.xcb_generate_id(connection)
        xcb.xcb_create_pixmap(connection, depth, copy, window, width, height)
        xcb.xcb_create_gc(connection, context, copy, _GRAPHICS_EXPOSURES, (ctypes.c_uint32 * 1)(1))
        xcb.xcb_copy_area(connection, window, copy, context, 0, 0, 0, 0, width, height)
        xcb.xcb_free_gc(connection, context)
        xcb.xcb_free_pixmap(connection, copy)
        xcb.xcb_flush(connection)
        return self._kind(xcb.xcb_wait_for_event(connection)) == _NO_EXPOSURE

    def _ask(self, question: str, window: int) -> bytes:
        """The reply to a question about a window, empty where there is no such window."""
        cookie = getattr(self._xcb, question)(self._connection, window)
        reply = getattr(self._xcb, f"{question}_reply")(self._connection, cookie, None)
        if not reply:
            return b""
        (more,) = struct.unpack_from("=4xI", ctypes.string_at(reply, 8))
        data = ctypes.string_at(reply, _REPLY + 4 * more)
        self._xcb.free(ctypes.c_void_p(reply))
        return data

    def _kind(self, event: int | None) -> int:
        """What kind of event this is; 0 for an error."""
        if not event:
            return 0
        kind = ctypes.string_at(event, 1)[0]
        self._xcb.free(ctypes.c_void_p(event))
        return kind


STILL_S = 3.0  # so long after the last command


class Cover(Protocol):
    """What makes libVLC rest: see `CoveredWindow`."""

    def watch(self, parent: int) -> None: ...
    def cover(self) -> bool: ...
    def uncover(self) -> None: ...
    def was_shown(self) -> bool: ...


class Rest:
    """The rest of one libVLC player. `now` gives monotonic seconds."""

    def __init__(self, now: Callable[[], float], cover: Cover | None = None) -> None:
        self._now = now
        self._cover = cover or CoveredWindow()
        self._since: float | None = None  # when it began to stand still
        self._over = False  # it rests, or cannot

    def ends(self) -> None:
        """Something is about to be asked of libVLC."""
        self._cover.uncover()
        self._since, self._over = None, False

    def wanted(self) -> bool:
        """True if it stands still and `settle` does not know yet, or something went over the picture meanwhile."""
        if self._over and self._cover.was_shown():
            self.ends()
        return self._since is None

    def settle(self, window: int) -> float | None:
        """It stands still in this window: rest if it is time; in how many seconds to ask again, None for never."""
        if self._over:
            return None
        if self._since is None:
            self._cover.watch(window)
            self._since = self._now()
        elif self._cover.was_shown():
            # What appears from under another window is not drawn yet.
            self._since = self._now()
        left = self._since + STILL_S - self._now()
        if left > 0:
            return left
        self._over = True
        self._cover.cover()
        return None
