"""Reads the text tracks of MP4 and QuickTime files (ISO/IEC 14496-12, -30; 3GPP TS 26.245) without reading the film.

Fragmented files are not read: their text hardly ever lies in the same file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from karareader.captions.embedded.matroska import Sample

_HANDLERS = (b"sbtl", b"text", b"subt")
_CODECS = ("tx3g", "text", "wvtt", "stpp")
_HOLDERS = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"tref", b"udta"})
_MOOV_BYTES = 128 << 20
_TEXT_BYTES = 1 << 20
_MOST = 200_000  # captions
_DEEPEST = 8
# QuickTime's numbers of languages, which Apple's own films have in place of three letters.
_MACINTOSH = {
    0: "en", 1: "fr", 2: "de", 3: "it", 4: "nl", 5: "sv", 6: "es", 7: "da", 8: "pt", 9: "no", 10: "he", 11: "ja",
    12: "ar", 13: "fi", 14: "el", 15: "is", 17: "tr", 18: "hr", 19: "zh-Hant", 20: "ur", 21: "hi", 22: "th", 23: "ko",
    24: "lt", 25: "pl", 26: "hu", 27: "et", 28: "lv", 31: "fa", 32: "ru", 33: "zh-Hans", 37: "ro", 38: "cs", 39: "sk",
    40: "sl", 42: "sr", 44: "bg", 45: "uk", 80: "vi", 81: "id",
}  # fmt: skip


@dataclass(slots=True)
class Mp4Track:
    """A track: its number, how its text is written (the file's four letters), language and name; the rest tells where
    its samples are.
    """

    number: int = 0
    handler: bytes = b""
    codec: str = ""
    language: str = ""
    name: str = ""
    scale: int = 1  # ticks in a second
    shift: float = 0.0  # seconds by which all is later
    chapters: list[int] = field(default_factory=list)  # tracks that are its chapters
    tables: dict[bytes, bytes] = field(default_factory=dict)


class Mp4Reader:
    """An MP4 file that is open for reading. Raises ValueError where it is damaged, OSError."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._scale = 1  # of the film, ticks in a second
        self._all: list[Mp4Track] = []
        moov = self._find_moov()
        try:
            self._read(moov, None, 0)
        except (struct.error, IndexError) as error:
            raise ValueError(str(error)) from error

    @property
    def text_tracks(self) -> list[Mp4Track]:
        """The tracks of subtitles that are text; chapters are none."""
        chapters = {number for track in self._all for number in track.chapters}
        return [
            track
            for track in self._all
            if track.handler in _HANDLERS and track.codec in _CODECS and track.number not in chapters
        ]

    def samples(self, track: Mp4Track) -> Iterator[Sample]:
        """The captions of a track as they are written, in their order."""
        try:
            places = list(_places(track.tables))
            times = list(_times(track.tables, len(places)))
        except (struct.error, IndexError, KeyError) as error:
            raise ValueError(str(error)) from error
        for (place, size), (begin, lasts) in zip(places, times, strict=False):
            if 0 < size <= _TEXT_BYTES:
                self._file.seek(place)
                start = begin / track.scale + track.shift
                yield Sample(start, start + lasts / track.scale, self._file.read(size))

    def _find_moov(self) -> bytes:
        place = 0
        for _ in range(1000):
            self._file.seek(place)
            head = self._file.read(16)
            if len(head) < 8:
                break
            size, kind = struct.unpack(">I4s", head[:8])
            used = 8
            if size == 1 and len(head) == 16:
                size, used = struct.unpack(">Q", head[8:])[0], 16
            if kind == b"moov":
                if not used < size <= _MOOV_BYTES:
                    break
                self._file.seek(place + used)
                return self._file.read(size - used)
            if size < used:
                break
            place += size
        return b""

    def _read(self, data: bytes, track: Mp4Track | None, depth: int) -> None:
        for kind, body in boxes(data):
            if kind == b"trak":
                self._all.append(track := Mp4Track())
            if kind in _HOLDERS and depth < _DEEPEST:
                self._read(body, track, depth + 1)
            elif kind == b"mvhd":
                self._scale = _scale(body)
            elif track is not None:
                self._describe(track, kind, body)

    def _describe(self, track: Mp4Track, kind: bytes, body: bytes) -> None:
        wide = body[:1] == b"\1"
        if kind == b"tkhd":
            track.number = struct.unpack_from(">I", body, 20 if wide else 12)[0]
        elif kind == b"mdhd":
            track.scale = _scale(body)
            packed = struct.unpack_from(">H", body, 32 if wide else 20)[0]
            letters = "".join(chr(0x60 + (packed >> shift & 31)) for shift in (10, 5, 0))
            track.language = _MACINTOSH.get(packed, letters if letters.isalpha() and letters != "und" else "")
        elif kind == b"hdlr" and not track.handler:
            track.handler = body[8:12]
        elif kind == b"name":
            track.name = body.strip(b"\0").decode("utf-8", "replace")
        elif kind == b"chap":
            track.chapters += struct.unpack(f">{len(body) // 4}I", body[: len(body) // 4 * 4])
        elif kind == b"stsd":
            track.codec = body[12:16].decode("latin-1")
        elif kind == b"elst":
            track.shift = self._edits(body, track)
        elif kind in (b"stts", b"stsc", b"stsz", b"stco", b"co64"):
            track.tables[kind] = body

    def _edits(self, body: bytes, track: Mp4Track) -> float:
        """By how many seconds a track is later: by empty edits, less what is cut off its beginning."""
        shift, wide = 0.0, body[:1] == b"\1"
        form = ">Qq4x" if wide else ">Ii4x"
        for at in range(min(struct.unpack_from(">I", body, 4)[0], 64)):
            lasts, begins = struct.unpack_from(form, body, 8 + at * struct.calcsize(form))
            if begins >= 0:
                # The header of the media comes after the list of edits.
                track.tables[b"cut"] = struct.pack(">q", begins)
                break
            shift += lasts / self._scale
        return shift


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes in `data`: four letters, and what is in them."""
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        used = 8
        if size == 1 and at + 16 <= len(data):
            size, used = struct.unpack_from(">Q", data, at + 8)[0], 16
        elif size == 0:
            size = len(data) - at
        if size < used:
            return
        yield kind, data[at + used : at + size]
        at += size


def _scale(body: bytes) -> int:
    return int(struct.unpack_from(">I", body, 20 if body[:1] == b"\1" else 12)[0]) or 1


def _times(tables: dict[bytes, bytes], count: int) -> Iterator[tuple[int, int]]:
    """Begin and length of each sample, in ticks."""
    runs = tables[b"stts"]
    now = -struct.unpack(">q", tables[b"cut"])[0] if b"cut" in tables else 0
    for at in range(struct.unpack_from(">I", runs, 4)[0]):
        many, lasts = struct.unpack_from(">II", runs, 8 + 8 * at)
        for _ in range(min(many, count)):
            yield now, lasts
            now += lasts
        count -= min(many, count)
        if not count:
            return


def _places(tables: dict[bytes, bytes]) -> Iterator[tuple[int, int]]:
    """Where each sample lies in the file, and its size in bytes."""
    sizes, runs = tables[b"stsz"], tables[b"stsc"]
    same, count = struct.unpack_from(">II", sizes, 4)
    count = min(count, _MOST)
    wide = b"co64" in tables
    chunks = tables[b"co64" if wide else b"stco"]
    first = [struct.unpack_from(">II", runs, 8 + 12 * at) for at in range(struct.unpack_from(">I", runs, 4)[0])]
    sample = run = 0
    for chunk in range(1, struct.unpack_from(">I", chunks, 4)[0] + 1):
        while run + 1 < len(first) and first[run + 1][0] <= chunk:
            run += 1
        place = struct.unpack_from(">Q" if wide else ">I", chunks, 8 + (8 if wide else 4) * (chunk - 1))[0]
        for _ in range(first[run][1]):
            if sample >= count:
                return
            size = same or struct.unpack_from(">I", sizes, 12 + 4 * sample)[0]
            yield place, size
            place += size
            sample += 1
