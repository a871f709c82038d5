"""Reads the text tracks of Matroska and WebM files (RFC 9559) without reading the film: `text_tracks`, `samples`.

Everything that is no text is jumped over. Where the file has an index of its subtitles, only that is followed.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from karareader.base.gui_priority import give_way

MAGIC = b"\x1a\x45\xdf\xa3"
_SEGMENT, _CLUSTER, _GROUP, _TRACKS, _ENTRY, _INFO = 0x18538067, 0x1F43B675, 0xA0, 0x1654AE6B, 0xAE, 0x1549A966
_SEEK_HEAD, _SEEK, _SEEK_ID, _SEEK_PLACE, _CUES = 0x114D9B74, 0x4DBB, 0x53AB, 0x53AC, 0x1C53BB6B
_POINT, _POSITIONS, _CUE_TRACK, _CUE_CLUSTER, _CUE_RELATIVE = 0xBB, 0xB7, 0xF7, 0xF1, 0xF0
_SCALE, _STAMP, _SIMPLE, _BLOCK, _LASTS = 0x2AD7B1, 0xE7, 0xA3, 0xA1, 0x9B
_NUMBER, _TYPE, _CODEC, _NAME, _LANGUAGE, _BCP47, _FORCED = 0xD7, 0x83, 0x86, 0x536E, 0x22B59C, 0x22B59D, 0x55AA
_ALGORITHM, _SETTINGS = 0x4254, 0x4255
# What holds other elements. They are entered without regard to where they end, which some files do not tell.
_MASTERS = frozenset({
    _SEGMENT, _CLUSTER, _GROUP, _TRACKS, _ENTRY, _INFO, _SEEK_HEAD, _SEEK, _POINT, _POSITIONS, 0x6D80, 0x6240, 0x5034,
})  # fmt: skip
_SUBTITLES = 17
_CODECS = ("S_TEXT/", "D_WEBVTT/SUBTITLES", "D_WEBVTT/CAPTIONS", "S_ASS", "S_SSA")
_TEXT_BYTES = 1 << 20  # a caption longer than this is none
_MOST = 200_000  # captions


@dataclass(slots=True)
class TextTrack:
    """A text track: its number in the file, how it is written (Matroska's name), language, name, and whether it only
    translates what is foreign. `strip` and `zipped` tell how its captions are packed.
    """

    number: int = 0
    codec: str = ""
    language: str = ""
    name: str = ""
    forced: bool = False
    kind: int = 0
    zipped: bool = False
    strip: bytes = b""


@dataclass(frozen=True, slots=True)
class Sample:
    """A caption as the file has it; times in seconds, `end` None where it tells none."""

    start: float
    end: float | None
    data: bytes


class Matroska:
    """A Matroska file that is open for reading at its beginning. Raises ValueError where it is damaged, OSError."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._scale = 1_000_000  # ns
        self._tracks: list[TextTrack] = []
        self._index = 0  # where the index lies, 0 for nowhere
        self._body = 0  # where the contents of the segment begin
        self._first = 0  # where the first cluster is
        self._read_head()

    @property
    def text_tracks(self) -> list[TextTrack]:
        """The tracks of subtitles that are text."""
        return [track for track in self._tracks if track.kind == _SUBTITLES and track.codec.startswith(_CODECS)]

    def samples(self, track: TextTrack, until: float) -> Iterator[Sample]:
        """The captions of a track, in their order. Raises TimeoutError at `until` (`time.monotonic`)."""
        found = 0
        for sample in self._indexed(track, until) if self._index else ():
            found += 1
            yield sample
        if found:
            return
        for sample in self._blocks(track, self._first, 0, until):
            found += 1
            if found > _MOST:
                return
            yield sample

    def _read_head(self) -> None:
        wanted = 0
        track: TextTrack | None = None
        for place, element, size in self._elements(0):
            if element == _SEGMENT:
                self._body = self._file.tell()
            elif element == _CLUSTER:
                self._first = place
                return
            elif element == _ENTRY:
                self._tracks.append(track := TextTrack())
            elif element == _SEEK_ID:
                wanted = int.from_bytes(self._data(size), "big")
            elif element == _SEEK_PLACE:
                if wanted == _CUES:
                    self._index = self._body + self._unsigned(size)
            elif element == _SCALE:
                self._scale = self._unsigned(size) or self._scale
            elif track is not None:
                self._describe(track, element, size)

    def _describe(self, track: TextTrack, element: int, size: int) -> None:
        if element == _NUMBER:
            track.number = self._unsigned(size)
        elif element == _TYPE:
            track.kind = self._unsigned(size)
        elif element == _CODEC:
            track.codec = self._string(size)
        elif element == _NAME:
            track.name = self._string(size)
        elif element == _BCP47 or (element == _LANGUAGE and not track.language):
            track.language = self._string(size)
        elif element == _FORCED:
            track.forced = bool(self._unsigned(size))
        elif element == _ALGORITHM:
            track.zipped = self._unsigned(size) == 0
        elif element == _SETTINGS:
            track.strip = self._data(size)

    def _indexed(self, track: TextTrack, until: float) -> list[Sample]:
        """The captions that the index of the file names; none where it does not name them all by their places."""
        places: list[tuple[int, int]] = []
        number = cluster = 0
        for _, element, size in self._elements(self._index, enter_index=True):
            if element in (_POINT, _POSITIONS):
                number = cluster = 0
            elif element == _CUE_TRACK:
                number = self._unsigned(size)
            elif element == _CUE_CLUSTER:
                cluster = self._body + self._unsigned(size)
            elif element == _CUE_RELATIVE:
                if number == track.number and cluster:
                    places.append((cluster, self._unsigned(size)))
            elif element in (_CLUSTER, _TRACKS, _INFO):
                break
        found: list[Sample] = []
        for cluster, relative in places[:_MOST]:
            if time.monotonic() > until:
                raise TimeoutError
            stamp, body = 0, 0
            for _, element, size in self._elements(cluster):
                if element == _CLUSTER:
                    body = self._file.tell()
                elif element == _STAMP:
                    stamp = self._unsigned(size)
                    break
                elif element in (_SIMPLE, _GROUP):
                    break
            sample = next(self._blocks(track, body + relative, stamp, until), None) if body else None
            if sample is None:
                return []
            found.append(sample)
        return found

    def _blocks(self, track: TextTrack, place: int, stamp: int, until: float) -> Iterator[Sample]:
        """The captions of a track from a place in the file on; `stamp` is the time of the cluster there."""
        waiting: tuple[float, bytes] | None = None  # a block whose duration may follow
        unit = self._scale / 1e9
        count = 0
        for _, element, size in self._elements(place):
            if waiting is not None and element != _LASTS and element in (_GROUP, _CLUSTER, _SIMPLE, _CUES):
                yield Sample(waiting[0], None, waiting[1])
                waiting = None
            if element == _STAMP:
                stamp = self._unsigned(size)
            elif element in (_SIMPLE, _BLOCK):
                count += 1
                if count % 1024 == 0:
                    give_way()
                    if time.monotonic() > until:
                        raise TimeoutError
                head = self._file.read(min(size, 12))
                number, used = _vint(head)
                if number != track.number or len(head) < used + 3 or size > _TEXT_BYTES:
                    self._file.seek(size - len(head), 1)
                    continue
                rest = head[used + 3 :] + self._data(size - len(head))
                start = (stamp + int.from_bytes(head[used : used + 2], "big", signed=True)) * unit
                data = unpacked(track, rest)
                if element == _SIMPLE:
                    yield Sample(start, None, data)
                else:
                    waiting = start, data
            elif element == _LASTS:
                lasts = self._unsigned(size) * unit
                if waiting is not None:
                    yield Sample(waiting[0], waiting[0] + lasts, waiting[1])
                    waiting = None
        if waiting is not None:
            yield Sample(waiting[0], None, waiting[1])

    def _elements(self, place: int, *, enter_index: bool = False) -> Iterator[tuple[int, int, int]]:
        """The elements from a place on: where each is, what, and how long. What is not read of one is jumped over."""
        file = self._file
        file.seek(place)
        while True:
            place = file.tell()
            head = file.read(12)
            if len(head) < 2:
                return
            element, used = _vint(head, keep=True)
            size, more = _vint(head[used:])
            if not used or not more:
                return  # no element: the file was cut off, or is damaged from here on
            begin = place + used + more
            file.seek(begin)
            yield place, element, size
            if element not in _MASTERS and not (enter_index and element == _CUES):
                file.seek(begin + size)

    def _data(self, size: int) -> bytes:
        if size > _TEXT_BYTES:
            raise ValueError("too long")
        return self._file.read(size)

    def _unsigned(self, size: int) -> int:
        return int.from_bytes(self._data(min(size, 8)), "big")

    def _string(self, size: int) -> str:
        return self._data(size).rstrip(b"\0").decode("utf-8", "replace")


def _vint(data: bytes, *, keep: bool = False) -> tuple[int, int]:
    """A number of variable length (RFC 8794, 4), and its bytes; 0 bytes where it is none. `keep` its marker."""
    if not data or not data[0]:
        return 0, 0
    length = 9 - data[0].bit_length()
    if len(data) < length:
        return 0, 0
    value = int.from_bytes(data[:length], "big")
    return (value if keep else value & ((1 << (7 * length)) - 1)), length


def unpacked(track: TextTrack, data: bytes) -> bytes:
    """A caption as it was before it was packed, or the beginning of it."""
    if track.zipped:
        # A small caption could unpack to fill the memory.
        return zlib.decompressobj().decompress(data, _TEXT_BYTES)
    return track.strip + data
