"""The page on the web that a film or a sound says it is from, in the tags that yt-dlp and Parabolic write into it.

Formats: id3.org/id3v2.4.0-frames (TXXX, COMM, WOAS), the iTunes metadata of MP4 (`ilst`), RFC 9639 8.6 (FLAC) and
xiph.org/vorbis/doc/v-comment.html, RFC 9559 5.1.8 (tags of Matroska).
"""

from __future__ import annotations

import contextlib
import os
import re
import struct
from collections.abc import Iterator
from functools import lru_cache
from io import FileIO

from karareader.base.files import open_regular
from karareader.base.gui_priority import give_way
from karareader.media.files import tags
from karareader.media.files.container_boxes import boxes
from karareader.media.files.film_length import SEGMENT, elements

_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,1000}", re.IGNORECASE)
_NAMES = frozenset({"purl", "comment", "\xa9cmt", "txxx", "comm", "woas", "woaf"})
_SIGNS = re.compile(rb"\0|\xff\xfe|\xfe\xff")  # of texts in UTF-16
_LONGEST_NAME = 12
_LONGEST = 4096  # bytes of one value; what is longer is no address
_CLUSTER, _SEEK_HEAD, _SEEK, _SEEK_ID, _SEEK_PLACE = 0x1F43B675, 0x114D9B74, 0x4DBB, 0x53AB, 0x53AC
_TAGS, _TAG, _SIMPLE, _NAME, _STRING = 0x1254C367, 0x7373, 0x67C8, 0x45A3, 0x4487

# A name in small letters, and what the file has for it.
Value = tuple[str, bytes]


def web_page_of(path: str) -> str:
    """The address in the tags of the file at `path`; "" where none is told. Reads little of a file, and that once."""
    try:
        facts = os.stat(path)  # noqa: PTH116 - asked of thousands of files
    except OSError:
        return ""
    return _web_page(path, facts.st_size, facts.st_mtime_ns)


@lru_cache(20_000)
def _web_page(path: str, _size: int, _changed: int) -> str:
    give_way()
    with contextlib.suppress(OSError, ValueError, struct.error), open_regular(path) as file:
        # yt-dlp writes the page under both names; whoever writes a comment by hand leaves the other alone.
        found = {name: address for name, value in _values(file) if name in _NAMES and (address := _address(value))}
        return found.get("purl") or next(iter(found.values()), "")
    return ""


def _values(file: FileIO) -> Iterator[Value]:
    head = file.read(12)
    if head.startswith(b"ID3"):
        file.seek(10)
        return ((name.decode("latin-1").lower(), value) for name, value in tags.id3_frames(file, head))
    if head.startswith(b"fLaC"):
        return _of_comments(next((block for kind, block in tags.flac_blocks(file) if kind == tags.COMMENTS), b""))
    if head.startswith(b"OggS"):
        return _of_comments(tags.ogg_comments(file))
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"):
        return _of_mp4(file)
    return _of_matroska(file) if head.startswith(b"\x1a\x45\xdf\xa3") else iter(())


def _address(value: bytes) -> str:
    """The address that is all that a value holds, behind a name and the signs of its encoding."""
    text = _SIGNS.sub(b"", value[:_LONGEST]).decode("latin-1").strip()
    found = _ADDRESS.search(text)
    if found is None or found.end() < len(text) or found.start() > _LONGEST_NAME or " " in text:
        return ""
    return found[0]


def _of_comments(packet: bytes) -> Iterator[Value]:
    """The entries of a comment of Vorbis, each with its length before it."""
    at = 4 + int.from_bytes(packet[:4], "little")
    count = int.from_bytes(packet[at : at + 4], "little")
    at += 4
    for _ in range(min(count, len(packet) // 4)):
        size = int.from_bytes(packet[at : at + 4], "little")
        name, _, value = packet[at + 4 : at + 4 + min(size, _LONGEST)].partition(b"=")
        yield name.decode("latin-1").lower(), value
        at += 4 + size


def _of_mp4(file: FileIO) -> Iterator[Value]:
    end = file.seek(0, 2)
    movie = next((each for each in boxes(file, 0, end) if each[0] == b"moov"), None)
    about = next((each for each in boxes(file, *movie[1:]) if each[0] == b"udta"), None) if movie is not None else None
    for kind, begin, stop in list(boxes(file, *about[1:])) if about is not None else ():
        listed = next((each for each in boxes(file, begin + 4, stop) if each[0] == b"ilst"), None)
        rows = list(boxes(file, *listed[1:])) if kind == b"meta" and listed is not None else [(kind, begin, stop)]
        for name, first, last in rows:
            file.seek(first)
            value = file.read(min(last - first, _LONGEST))
            if name == b"----" and (inner := re.search(rb"name....([a-z]+)", value)):  # a name of its own stands inside
                yield inner[1].decode("latin-1"), value.partition(b"data")[2][8:]
            else:
                # A list has a box inside, QuickTime the length and the language of the text.
                yield name.decode("latin-1"), value[16:] if value[4:8] == b"data" else value[4:]


def _of_matroska(file: FileIO) -> Iterator[Value]:
    whole = next((place for number, *place in elements(file, 0, file.seek(0, 2)) if number == SEGMENT), None)
    for begin, end in _tags(file, *whole) if whole is not None else ():
        for number, *tag in list(elements(file, begin, end)):
            for kind, *simple in list(elements(file, *tag)) if number == _TAG else ():
                parts = {part: place for part, *place in elements(file, *simple)} if kind == _SIMPLE else {}
                if _NAME in parts and _STRING in parts:
                    yield _read(file, *parts[_NAME]).decode("latin-1").lower(), _read(file, *parts[_STRING])


def _tags(file: FileIO, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the tags are: before the film, else where the head of the file says."""
    elsewhere = 0
    for number, first, last in elements(file, begin, end):
        if number == _TAGS:
            yield first, last
            return
        if number == _CLUSTER:
            break
        for _, *seek in list(elements(file, first, last)) if number == _SEEK_HEAD else ():
            parts = {part: _read(file, *place) for part, *place in elements(file, *seek)}
            if int.from_bytes(parts.get(_SEEK_ID, b"")) == _TAGS:
                elsewhere = begin + int.from_bytes(parts.get(_SEEK_PLACE, b""))
    if elsewhere:
        yield from ((first, last) for number, first, last in elements(file, elsewhere, end) if number == _TAGS)


def _read(file: FileIO, begin: int, end: int) -> bytes:
    file.seek(begin)
    return file.read(min(end - begin, _LONGEST))
