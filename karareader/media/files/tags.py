"""The parts of sounds that hold what is told about them: frames of ID3v2, blocks of FLAC, comments of Ogg.

Formats: id3.org/id3v2.3.0, RFC 9639 8 (FLAC), RFC 3533 (Ogg).
"""

from __future__ import annotations

from collections.abc import Iterator
from io import FileIO

MOST_BYTES = 8 << 20
COMMENTS, PICTURE = 4, 6
"""The kinds of blocks in FLAC."""
_MOST_BLOCKS = 100


def id3_frames(file: FileIO, head: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The name and the content of each frame of the tag that `file` stands in, behind its `head` of ten bytes."""
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
        yield name, tag[at : at + count]
        at += count


def flac_blocks(file: FileIO) -> Iterator[tuple[int, bytes]]:
    """The kind and the content of each block of a FLAC file that is read; of pictures and comments alone."""
    file.seek(4)
    for _ in range(_MOST_BLOCKS):
        head = file.read(4)
        if len(head) < 4:
            break
        count, kind = int.from_bytes(head[1:]), head[0] & 0x7F
        if kind in (COMMENTS, PICTURE):
            yield kind, file.read(min(count, MOST_BYTES))
        else:
            file.seek(count, 1)
        if head[0] & 0x80:
            break


def ogg_comments(file: FileIO) -> bytes:
    """The comments of an Ogg file without the name of the codec: they are its second packet."""
    comments, ended = bytearray(), 0
    file.seek(0)
    while ended < 2 and len(comments) < 2 * MOST_BYTES:
        head = file.read(27)
        if len(head) < 27 or not head.startswith(b"OggS"):
            break
        sizes = file.read(head[26])
        for size in sizes:
            piece = file.read(size)
            if ended == 1:
                comments += piece
            ended += size < 255
    for codec in (b"OpusTags", b"\x03vorbis", b"\x81theora"):
        if comments.startswith(codec):
            return bytes(comments[len(codec) :])
    return bytes(comments[4:]) if comments[:1] == b"\x04" else bytes(comments)  # a block of FLAC in Ogg


def _synchsafe(data: bytes) -> int:
    return data[0] << 21 | data[1] << 14 | data[2] << 7 | data[3]
