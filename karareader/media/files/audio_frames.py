"""Sound that is nothing but frames, one after another (MP3, AAC, AC-3, DTS), and MPEG transport streams.

Frames are known by the headers that follow each other at the distance that each tells: ISO/IEC 11172-3 and 13818-3
(MPEG audio), 13818-7 (ADTS), 13818-1 (transport streams).
"""

from __future__ import annotations

from collections.abc import Callable
from io import FileIO

from karareader.base.gui_priority import give_way

_IN_A_ROW = 3  # so many frames in a row are no accident
_MOST_SCANNED = 1 << 16  # bytes that may stand before the first frame
_PACKETS = 5
_PIECE = 1 << 18  # bytes that are read at once
_HEAD = 7  # bytes of the longest header
# kbit/s by the number in the header: layer I, II and III of MPEG 1, then of MPEG 2 and 2.5.
_RATES = {
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_HERTZ = (44100, 48000, 32000)
_AAC_HERTZ = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
_AAC_SAMPLES = 1024

Header = tuple[int, float]  # bytes and seconds of a frame


def mpeg_header(data: bytes, at: int) -> Header | None:
    """The frame of MPEG audio that begins at byte `at`; None where none does."""
    if at + 4 > len(data) or data[at] != 0xFF or data[at + 1] & 0xE0 != 0xE0:
        return None
    version = (2.5, 0, 2, 1)[data[at + 1] >> 3 & 3]
    layer = (0, 3, 2, 1)[data[at + 1] >> 1 & 3]
    rate, hertz = data[at + 2] >> 4, data[at + 2] >> 2 & 3
    if not version or not layer or rate in (0, 15) or hertz == 3:
        return None
    family = 1 if version == 1 else 2
    kbits = _RATES[family, layer][rate]
    per_second = _HERTZ[hertz] // (1 if version == 1 else 2 if version == 2 else 4)
    padding = data[at + 2] >> 1 & 1
    if layer == 1:
        return (12_000 * kbits // per_second + padding) * 4, 384 / per_second
    samples = 576 if layer == 3 and family == 2 else 1152
    return samples * 125 * kbits // per_second + padding, samples / per_second


def adts_header(data: bytes, at: int) -> Header | None:
    """The ADTS frame of AAC that begins at byte `at`; None where none does."""
    if at + 7 > len(data) or data[at] != 0xFF or data[at + 1] & 0xF6 != 0xF0:
        return None
    hertz = data[at + 2] >> 2 & 15
    size = (data[at + 3] & 3) << 11 | data[at + 4] << 3 | data[at + 5] >> 5
    if hertz >= len(_AAC_HERTZ) or size < 7:
        return None
    return size, _AAC_SAMPLES * (1 + (data[at + 6] & 3)) / _AAC_HERTZ[hertz]


_HEADERS = {"mpeg": mpeg_header, "adts": adts_header}


def kind(file: FileIO, head: bytes) -> tuple[str, bool]:
    """The frames of the open `file` that begins with `head`: "mpeg", "adts", "flac", or empty; and whether the first of
    them tells how many there are. Raises OSError.

    A tag (ID3v2) may stand before them, and in MPEG audio some bytes that belong to nothing.
    """
    begin = _behind_tags(head)
    if begin:
        file.seek(begin)
        head = file.read(_MOST_SCANNED)
    padding = len(head) - len(head.lstrip(b"\0"))
    if head.startswith(b"fLaC"):
        return "flac", True
    for name, header in _HEADERS.items():
        if _in_a_row(header, head, padding):
            return name, name == "mpeg" and tells_count(head, padding)
    if begin or not head.isascii():
        at = head.find(b"\xff")
        while at >= 0:
            if _in_a_row(mpeg_header, head, at):
                return "mpeg", tells_count(head, at)
            at = head.find(b"\xff", at + 1)
    return "", False


def tells_count(data: bytes, at: int) -> bool:
    """True if the frame of MPEG audio at byte `at` tells how many follow it (Xing, LAME, Fraunhofer)."""
    return any(mark in data[at : at + 64] for mark in (b"Xing", b"Info", b"VBRI"))


def length(file: FileIO, frames: str) -> float:
    """How many seconds all frames of the open `file` take; goes through the whole of it. Raises OSError.

    Read in pieces, not mapped: a file that is cut while it is mapped takes the whole process with it.
    """
    header = _HEADERS[frames]
    file.seek(0)
    data = file.read(_PIECE)
    at, seconds, begun = _behind_tags(data), 0.0, False
    while data:
        while at + _HEAD <= len(data):
            found = header(data, at)
            if found is None:
                at = data.find(b"\xff", at + 1) if b"\xff" in data[at + 1 :] else len(data)
                continue
            if begun or frames != "mpeg" or not tells_count(data, at):
                seconds += found[1]
            begun = True
            at += found[0]
        give_way()
        if at >= len(data):
            file.seek(at - len(data), 1)
            data = file.read(_PIECE)
        else:
            more = file.read(_PIECE)
            data = data[at:] + more if more else b""
        at = 0
    return seconds


def is_transport_stream(head: bytes) -> bool:
    """True if packets of an MPEG transport stream follow each other somewhere near the beginning."""
    for size in (188, 192, 204):
        for first in range(size):
            marks = range(first, min(len(head), first + size * _PACKETS), size)
            if len(marks) == _PACKETS and all(head[at] == 0x47 for at in marks):
                return True
    return False


def _in_a_row(header: Callable[[bytes, int], Header | None], data: bytes, at: int) -> bool:
    for _ in range(_IN_A_ROW):
        found = header(data, at)
        if found is None:
            return False
        at += found[0]
        if at >= len(data):
            break
    return True


def _behind_tags(head: bytes) -> int:
    """Where the content begins behind an ID3v2 tag."""
    if head[:3] != b"ID3" or len(head) < 10 or any(byte & 0x80 for byte in head[6:10]):
        return 0
    size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    return 10 + size + (10 if head[5] & 0x10 else 0)
