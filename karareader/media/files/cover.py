"""The cover art of a sound: inside the file (ID3v2, MP4, FLAC, Ogg, Matroska), or a picture of its name beside it.

Formats: id3.org/id3v2.3.0 4.15, the iTunes metadata of MP4 (`ilst`, `covr`), RFC 9639 8.8 (FLAC), RFC 3533 (Ogg) with
xiph.org/vorbis/doc/v-comment.html, RFC 9559 21 (attachments of Matroska).
"""

from __future__ import annotations

import base64
import binascii
from io import FileIO
from pathlib import Path

from karareader.base.files import open_regular, read_bytes
from karareader.media.files import tags
from karareader.media.files.container_boxes import boxes
from karareader.media.files.film_length import SEGMENT, element
from karareader.media.files.tags import MOST_BYTES

_BESIDE = (".jpg", ".jpeg", ".png", ".webp")
_MOST_BLOCKS = 100
_PICTURE_COMMENT = b"METADATA_BLOCK_PICTURE="
_ATTACHMENTS, _ATTACHED_FILE, _FILE_DATA = 0x1941A469, 0x61A7, 0x465C


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
            elif head.startswith(b"OggS"):
                found = _from_ogg(file)
            elif head.startswith(b"\x1a\x45\xdf\xa3"):
                found = _from_matroska(file)
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
    pictures = (_cut(frame) for name, frame in tags.id3_frames(file, head) if name in (b"APIC", b"PIC"))
    return next(filter(None, pictures), b"")


def _from_flac(file: FileIO) -> bytes:
    return next((_cut(block) for kind, block in tags.flac_blocks(file) if kind == tags.PICTURE), b"")


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


def _from_ogg(file: FileIO) -> bytes:
    """The picture is a comment, a block of FLAC in base64."""
    comments = tags.ogg_comments(file)
    at = comments.upper().find(_PICTURE_COMMENT)
    end = at + int.from_bytes(comments[max(at - 4, 0) : max(at, 0)], "little")
    try:
        return _cut(base64.b64decode(comments[at + len(_PICTURE_COMMENT) : end])) if at >= 4 else b""
    except binascii.Error:
        return b""


def _from_matroska(file: FileIO) -> bytes:
    place: tuple[int, int] | None = (0, file.seek(0, 2))
    for wanted in (SEGMENT, _ATTACHMENTS):
        place = element(file, *place, wanted) if place is not None else None
    for _ in range(_MOST_BLOCKS):
        if place is None or (attached := element(file, *place, _ATTACHED_FILE)) is None:
            break
        data = element(file, *attached, _FILE_DATA)
        if data is not None:
            file.seek(data[0])
            found = file.read(min(data[1] - data[0], MOST_BYTES))
            if _is_picture(found):
                return found
        place = (attached[1], place[1])
    return b""


def _cut(block: bytes) -> bytes:
    """The picture behind what a block tells of it."""
    starts = [at for mark in (b"\xff\xd8\xff", b"\x89PNG\r\n", b"RIFF") if (at := block[:4096].find(mark)) >= 0]
    found = block[min(starts) :] if starts else b""
    return found if _is_picture(found) else b""
