"""Reads just so much of MP4, AVI and Matroska as tells how they can be played: boxes, chunks and elements, no content.

ISO/IEC 14496-12 (boxes), the QuickTime file format (reference movies), Microsoft's AVI RIFF and RFC 9559 (Matroska).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO

LATE_S = 1.0  # a film that begins later than this would seem longer than it is
_MOST_CHAPTER_BYTES = 255 * (9 + 255) + 16
_MOST_PARTS = 10_000  # files with more boxes or chunks at their top are not looked at any further
_MP4_STARTS = frozenset({
    b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot", b"styp", b"moof", b"sidx", b"uuid", b"udta", b"prfl",
    b"emsg", b"prft",
})  # fmt: skip
_SEGMENT, _CLUSTER, _INFO = 0x18538067, 0x1F43B675, 0x1549A966
_TIMESTAMP, _SCALE = 0xE7, 0x2AD7B1
_USUAL_SCALE = 1_000_000  # nanoseconds


@dataclass(frozen=True, slots=True)
class Mp4Boxes:
    """`index`: it says what lies where. `refers`: it only names other files. `chapters`: seconds and name of each."""

    index: bool = False
    refers: bool = False
    chapters: tuple[tuple[float, str], ...] = ()


def is_mp4(head: bytes) -> bool:
    """True if a file that begins so is a film of boxes."""
    return len(head) >= 8 and head[4:8] in _MP4_STARTS and int.from_bytes(head[:4]) not in range(2, 8)


def read_mp4(file: FileIO) -> Mp4Boxes:
    """What the boxes of a file tell. Raises OSError."""
    for kind, begin, end in boxes(file, 0, _size(file)):
        if kind != b"moov":
            continue
        parts = list(boxes(file, begin, end))
        inside = {inner for inner, *_ in parts}
        refers = b"rmra" in inside or (b"rmda" in inside and b"trak" not in inside)
        chapters = next((_chapters(file, first, last) for inner, first, last in parts if inner == b"udta"), ())
        return Mp4Boxes(bool(inside & {b"trak", b"cmov", b"mvex"}), refers, chapters)
    return Mp4Boxes()


def _chapters(file: FileIO, begin: int, end: int) -> tuple[tuple[float, str], ...]:
    """The list of chapters (Nero's `chpl`): times in 100 ns and names, up to 255 of them."""
    for kind, first, last in boxes(file, begin, end):
        if kind != b"chpl":
            continue
        file.seek(first)
        data = file.read(min(last - first, _MOST_CHAPTER_BYTES))
        at, found = 9 if data[:1] == b"\x01" else 5, []
        while at + 9 <= len(data):
            size = data[at + 8]
            name = data[at + 9 : at + 9 + size].decode("utf-8", "replace").strip()
            found.append((int.from_bytes(data[at : at + 8]) / 1e7, name))
            at += 9 + size
        return tuple(sorted(found)) if len(found) > 1 else ()
    return ()


def avi_has_index(file: FileIO) -> bool:
    """True if an AVI is whole and has an index of its frames. Raises OSError."""
    size, at = _size(file), 12
    for _ in range(_MOST_PARTS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            break
        count = int.from_bytes(head[4:], "little")
        if head[:4] == b"idx1":
            return count > 0 and at + 8 + count <= size + 1
        at += 8 + count + (count & 1)
    return False


def matroska_start(head: bytes) -> float:
    """The time in seconds of the first cluster of a Matroska file that begins so; 0 where that is not told early."""
    scale = _USUAL_SCALE
    for kind, begin, end in _elements(head, 0, len(head)):
        if kind != _SEGMENT:
            continue
        for inner, first, last in _elements(head, begin, min(end, len(head))):
            if inner == _INFO:
                for name, start, stop in _elements(head, first, min(last, len(head))):
                    if name == _SCALE:
                        scale = int.from_bytes(head[start:stop])
            elif inner == _CLUSTER:
                for name, start, stop in _elements(head, first, len(head)):
                    if name == _TIMESTAMP:
                        return int.from_bytes(head[start:stop]) * scale / 1e9
                return 0.0
    return 0.0


def boxes(file: FileIO, begin: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, begin of the content and end of each box."""
    at = begin
    for _ in range(_MOST_PARTS):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8 or at + 8 > end:
            return
        size, kind = struct.unpack_from(">I4s", head)
        inside = at + 8
        if size == 1 and len(head) == 16:
            size, inside = struct.unpack_from(">Q", head, 8)[0], at + 16
        stop = end if size == 0 else at + size
        if stop < inside:
            return
        yield kind, inside, min(stop, end)
        at = stop


def _elements(data: bytes, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Name, begin and end of each element; the end of one whose size is unknown is that of the whole."""
    at = begin
    while at < min(end, len(data)):
        wide = 9 - data[at].bit_length()
        size_at = at + wide
        if wide > 4 or size_at >= len(data):
            return
        name = int.from_bytes(data[at:size_at])
        wide = 9 - data[size_at].bit_length()
        inside = size_at + wide
        if wide > 8 or inside > len(data):
            return
        mask = (1 << 7 * wide) - 1
        size = int.from_bytes(data[size_at:inside]) & mask
        stop = end if size == mask else inside + size
        yield name, inside, stop
        at = stop


def _size(file: FileIO) -> int:
    return file.seek(0, 2)
