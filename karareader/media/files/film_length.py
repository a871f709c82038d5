"""How long a film or a sound is by the head of its file, without a player: MP4 and its kin, Matroska, WebM, WAV, FLAC.

Sources: ISO/IEC 14496-12 (8.2.2 `mvhd`, 8.8.2 `mehd`), RFC 9559 (Matroska) and RFC 8794 (EBML), the RIFF specification,
RFC 9639 (FLAC).
"""

from __future__ import annotations

import contextlib
import math
import os
import struct
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from karareader.base.files import open_regular

# So many boxes or elements are looked at: files with more are made to keep one busy.
_MOST = 4096
_EBML, SEGMENT, _INFO, _SCALE, _DURATION = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x2AD7B1, 0x4489
_LONGEST = 1000 * 3600.0  # seconds; what claims more is damaged


def read(path: Path) -> float | None:
    """The length in seconds; None where the head does not tell it, or the file cannot be read."""
    with contextlib.suppress(OSError, struct.error, ValueError, OverflowError), open_regular(path) as file:
        head = file.read(12)
        if head[4:8] in (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"):
            seconds = _mp4(file)
        elif head[:4] == _EBML.to_bytes(4, "big"):
            seconds = _matroska(file)
        elif head[:4] == b"RIFF" and head[8:12] == b"WAVE":
            seconds = _wav(file)
        elif head[:4] == b"fLaC":
            seconds = _flac(file)
        else:
            return None
        if seconds is not None and math.isfinite(seconds) and 0 < seconds <= _LONGEST:
            return seconds
    return None


def _mp4(file: FileIO) -> float | None:
    size = os.fstat(file.fileno()).st_size
    moov = _box(file, 0, size, b"moov")
    if moov is None:
        return None
    movie = _box(file, *moov, b"mvhd")
    if movie is None:
        return None
    file.seek(movie[0])
    version, *_ = file.read(4)
    file.seek(16 if version else 8, os.SEEK_CUR)
    scale, duration = struct.unpack(">IQ", file.read(12)) if version else struct.unpack(">II", file.read(8))
    unknown = (1 << 64) - 1 if version else (1 << 32) - 1
    if not duration or duration == unknown:  # it comes in fragments
        extends = _box(file, *moov, b"mvex")
        fragments = _box(file, *extends, b"mehd") if extends is not None else None
        if fragments is None:
            return None
        file.seek(fragments[0])
        version, *_ = file.read(4)
        (duration,) = struct.unpack(">Q", file.read(8)) if version else struct.unpack(">I", file.read(4))
    return duration / scale if scale else None


def _box(file: FileIO, at: int, end: int, wanted: bytes) -> tuple[int, int] | None:
    """Where what is in the first box of a kind begins and ends, among those from `at` to `end`."""
    for _ in range(_MOST):
        if at + 8 > end:
            return None
        file.seek(at)
        size, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            (size,) = struct.unpack(">Q", file.read(8))
            head = 16
        if size == 0:
            size = end - at
        if size < head:
            return None
        if kind == wanted:
            return at + head, min(at + size, end)
        at += size
    return None


def _matroska(file: FileIO) -> float | None:
    end = os.fstat(file.fileno()).st_size
    segment = element(file, 0, end, SEGMENT)
    info = element(file, *segment, _INFO) if segment is not None else None
    duration = element(file, *info, _DURATION) if info is not None else None
    if info is None or duration is None:
        return None
    scale = element(file, *info, _SCALE)
    nanoseconds = 1_000_000
    if scale is not None:
        file.seek(scale[0])
        nanoseconds = int.from_bytes(file.read(min(scale[1] - scale[0], 8)), "big")
    file.seek(duration[0])
    ticks = file.read(duration[1] - duration[0]) if duration[1] - duration[0] in (4, 8) else b""
    (count,) = struct.unpack(">f" if len(ticks) == 4 else ">d", ticks)
    return float(count) * nanoseconds / 1e9


def element(file: FileIO, at: int, end: int, wanted: int) -> tuple[int, int] | None:
    """Where what the first element of this EBML number holds begins and ends, between `at` and `end`; None without it.

    Raises OSError.
    """
    return next(((begin, stop) for number, begin, stop in elements(file, at, end) if number == wanted), None)


def elements(file: FileIO, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The number of each element between `at` and `end`, and where what it holds begins and ends. Raises OSError."""
    for _ in range(_MOST):
        if at >= end:
            return
        file.seek(at)
        head = file.read(12)
        if not head or not head[0]:
            return
        length = 9 - head[0].bit_length()
        number = int.from_bytes(head[:length], "big")
        rest = head[length:]
        if not rest or not rest[0] or length > 4:
            return
        width = 9 - rest[0].bit_length()
        size = int.from_bytes(rest[:width], "big") & ((1 << (7 * width)) - 1)
        begin = at + length + width
        if size == (1 << (7 * width)) - 1:  # it is not known: to the end
            size = end - begin
        yield number, begin, min(begin + size, end)
        at = begin + size


def _wav(file: FileIO) -> float | None:
    at, rate, end = 12, 0, os.fstat(file.fileno()).st_size
    for _ in range(_MOST):
        if at + 8 > end:
            return None
        file.seek(at)
        kind, size = struct.unpack("<4sI", file.read(8))
        if kind == b"fmt ":
            (rate,) = struct.unpack("<8xI", file.read(12))
        elif kind == b"data":
            return min(size, end - at - 8) / rate if rate else None
        at += 8 + size + size % 2
    return None


def _flac(file: FileIO) -> float | None:
    file.seek(4 + 4 + 10)
    packed = int.from_bytes(file.read(8), "big")
    rate, samples = packed >> 44, packed & ((1 << 36) - 1)
    return samples / rate if rate else None
