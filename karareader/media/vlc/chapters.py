"""The chapters inside the film that libVLC plays."""

from __future__ import annotations

import ctypes
from typing import Any

Chapters = tuple[tuple[float, str], ...]

_MOST = 2000


class _Description(ctypes.Structure):
    """`libvlc_chapter_description_t`; python-vlc takes the two times for `long`, which is too short on Windows."""

    _fields_ = (("offset", ctypes.c_int64), ("duration", ctypes.c_int64), ("name", ctypes.c_char_p))


def chapters(vlc: Any, player: Any) -> Chapters:
    """Seconds and name of each chapter of what is open; none while unknown, or where there is one that is all."""
    found = ctypes.POINTER(vlc.ChapterDescription)()
    count = vlc.libvlc_media_player_get_full_chapter_descriptions(player, -1, ctypes.byref(found))
    if not 0 < count <= _MOST:
        return ()
    # What python-vlc calls a pointer to one is an array of pointers.
    array = ctypes.cast(found, ctypes.POINTER(ctypes.POINTER(vlc.ChapterDescription)))
    try:
        each = ctypes.cast(found, ctypes.POINTER(ctypes.POINTER(_Description) * count)).contents
        told = [(one.contents.offset / 1000, one.contents.name or b"") for one in each]
    finally:
        vlc.libvlc_chapter_descriptions_release(array, count)
    named = sorted((max(seconds, 0.0), name.decode("utf-8", "replace").strip()) for seconds, name in told)
    return tuple(named) if count > 1 else ()
