"""The cover art of a sound: inside the file (ID3v2, MP4, FLAC), or a picture of the same name beside it.

Formats: id3.org/id3v2.3.0 4.15, the iTunes metadata of MP4 (`ilst`, `covr`), RFC 9639 8.8 (FLAC).
"""

from __future__ import annotations

from io import FileIO
from pathlib import Path

from karareader.base.files import open_regular, read_bytes
from karareader.media.files.container_boxes import boxes

MOST_BYTES = 8 << 20
_BESIDE = (".jpg", ".jpeg", ".png", ".webp")
_PICTURE = 6  # the kind of a block in FLAC
_MOST_BLOCKS = 100


def cover_of(path: Path) -> bytes:
    """The cover of the sound at `path` as a JPEG, PNG or WebP picture; empty where there is none. Reads the disk."""
    try:
        with open_regular(path) as file:
            head = file.read(10)
            found = b""
            if len(head) < 10:
                return b""
            if head.startswith(b"ID3"):
                found = _from_id3(file, head)
            elif head.startswith(b"fLaC"):
                found = _from_flac(file)
            elif head[4:8] == b"ftyp":
                found = _from_mp4(file)
    except OSError:
        return b""
    return found or _beside(path)


def _beside(path: Path) -> bytes:
    for suffix in _BESIDE:
        try:
            found = read_bytes(path.with_suffix(suffix), MOST_BYTES)
        except OSError:
            continue
        if _is_picture(found):
            return found
    return b""


def _is_picture(data: bytes) -> bool:
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _from_id3(file: FileIO, head: bytes) -> bytes:
    size = _synchsafe(head[6:10])
    tag = file.read(min(size, MOST_BYTES))
    at, wide, version = 0, 3 if head[3] == 2 else 4, head[3]
    while at + 2 * wide + 2 <= len(tag):
        name = tag[at : at + wide]
        size_bytes = tag[at + wide : at + 2 * wide]
        count = _synchsafe(size_bytes) if version == 4 else int.from_bytes(size_bytes)
        at += 2 * wide + (2 if wide == 4 else 0)
        if not name.strip(b"\0") or count <= 0:
            break
        if name in (b"APIC", b"PIC"):
            found = _cut(tag[at : at + count])
            if found:
                return found
        at += count
    return b""


def _from_flac(file: FileIO) -> bytes:
    file.seek(4)
    for _ in range(_MOST_BLOCKS):
        head = file.read(4)
        if len(head) < 4:
            break
        count = int.from_bytes(head[1:])
        if head[0] & 0x7F == _PICTURE:
            return _cut(file.read(min(count, MOST_BYTES)))
        file.seek(count, 1)
        if head[0] & 0x80:
            break
    return b""


def _from_mp4(file: FileIO) -> bytes:
    begin, end = 0, file.seek(0, 2)
    for wanted in (b"moov", b"udta", b"meta", b"ilst", b"covr", b"data"):
        found = next((each for each in boxes(file, begin, end) if each[0] == wanted), None)
        if found is None:
            return b""
        begin, end = found[1] + (4 if wanted == b"meta" else 0), found[2]
    file.seek(begin + 8)
    data = file.read(min(max(end - begin - 8, 0), MOST_BYTES))
    return data if _is_picture(data) else b""


def _cut(block: bytes) -> bytes:
    """The picture behind what a block tells of it."""
    starts = [at for mark in (b"\xff\xd8\xff", b"\x89PNG\r\n", b"RIFF") if (at := block[:4096].find(mark)) >= 0]
    found = block[min(starts) :] if starts else b""
    return found if _is_picture(found) else b""


def _synchsafe(data: bytes) -> int:
    return data[0] << 21 | data[1] << 14 | data[2] << 7 | data[3]
