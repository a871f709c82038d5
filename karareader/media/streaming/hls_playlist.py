"""Joins a picture and a sound that lie apart on the web into one playlist, which libVLC plays as one stream.

libVLC 3 can be given a second address for the sound (`:input-slave`). In what YouTube and others offer, fragmented
MP4, it then cannot be sought in: it lands anywhere, or shows nothing more (seen with 3.0.24). But each of these files
has an index at its beginning, the box `sidx` (ISO/IEC 14496-12, 8.16.3), which says where each fragment lies. Told as
an HLS playlist of byte ranges (RFC 8216, 4.3.2.2 and 4.3.2.5) libVLC finds the exact frame.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from karareader.base.files import write_atomic
from karareader.media.streaming.formats import Joined, ResolvedVideo, StreamFormat

# Gives some bytes from the beginning of a file at an address. Raises OSError or what the fetcher raises.
Fetch = Callable[[StreamFormat, int], bytes]

FIRST_BYTES = 1 << 16  # holds the index of some hours
MOST_BYTES = 1 << 21
_PARTS = 600  # each part repeats an address of a thousand letters: there are no more of them than this


@dataclass(frozen=True, slots=True)
class Index:
    """Where the fragments of a file lie: the first `head` bytes are for all of them, the first begins at `first`.

    `parts` are the bytes and the seconds of each.
    """

    head: int
    first: int
    parts: tuple[tuple[int, float], ...]


def join(found: ResolvedVideo, picture: StreamFormat, sound: StreamFormat, folder: Path, fetch: Fetch) -> Joined | None:
    """Write the playlists for the two into `folder`; None where they cannot be joined. Raises what `fetch` raises."""
    indices = [_read(one, fetch) for one in (picture, sound)]
    if indices[0] is None or indices[1] is None:
        return None
    name = hashlib.sha256("\n".join((found.page, picture.url, sound.url)).encode()).hexdigest()[:24]
    for kind, one, index in (("p", picture, indices[0]), ("s", sound, indices[1])):
        write_atomic(folder / f"{name}-{kind}.m3u8", playlist(one.url, index).encode())
    whole = folder / f"{name}.m3u8"
    codecs = f"{picture.codec},{sound.codec}"
    write_atomic(whole, _master(f"{name}-p.m3u8", f"{name}-s.m3u8", codecs).encode())
    return Joined(picture.id, sound.id, str(whole))


def read_index(data: bytes) -> Index | int | None:
    """The index in the first bytes of a file; how many bytes are needed to read it; None where there is none.

    Raises ValueError for what is no MP4 at all.
    """
    at = 0
    while at + 16 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        begin = at + 8
        if size == 1:
            size, begin = struct.unpack_from(">Q", data, at + 8)[0], at + 16
        if size < begin - at or (at == 0 and kind != b"ftyp"):
            raise ValueError("no MP4")
        if kind == b"sidx":
            return _sidx(data, at, begin, at + size) if at + size <= len(data) else at + size
        if kind in (b"moof", b"mdat"):
            return None
        at += size
    return at + FIRST_BYTES  # the index comes after what was read


def playlist(url: str, index: Index) -> str:
    """The HLS playlist of one file."""
    parts = _merged(index.parts)
    lines = [
        "#EXTM3U",
        "#EXT-X-VERSION:7",
        f"#EXT-X-TARGETDURATION:{int(max(seconds for _, seconds in parts)) + 1}",
        "#EXT-X-PLAYLIST-TYPE:VOD",
        f'#EXT-X-MAP:URI="{url}",BYTERANGE="{index.head}@0"',
    ]
    at = index.first
    for size, seconds in parts:
        lines += [f"#EXTINF:{seconds:.5f},", f"#EXT-X-BYTERANGE:{size}@{at}", url]
        at += size
    return "\n".join([*lines, "#EXT-X-ENDLIST", ""])


def _read(one: StreamFormat, fetch: Fetch) -> Index | None:
    wanted = FIRST_BYTES
    for _ in range(2):
        answer = read_index(fetch(one, wanted))
        if not isinstance(answer, int):
            return answer
        if answer > MOST_BYTES:
            break
        wanted = answer
    return None


def _sidx(data: bytes, at: int, begin: int, end: int) -> Index | None:
    version = data[begin]
    scale = struct.unpack_from(">I", data, begin + 8)[0]
    times = ">II" if version == 0 else ">QQ"
    _, gap = struct.unpack_from(times, data, begin + 12)
    counted = begin + 12 + struct.calcsize(times) + 2
    count = struct.unpack_from(">H", data, counted)[0]
    if not count or not scale or counted + 2 + 12 * count > end:
        return None
    parts = []
    for number in range(count):
        size, length = struct.unpack_from(">II", data, counted + 2 + 12 * number)
        if size & 0x8000_0000:  # an index of indices
            return None
        parts.append((size, length / scale))
    return Index(at, end + gap, tuple(parts))


def _merged(parts: tuple[tuple[int, float], ...]) -> list[tuple[int, float]]:
    """Neighbours together, so that they are not too many."""
    together = -(-len(parts) // _PARTS)
    groups = [parts[at : at + together] for at in range(0, len(parts), together)]
    return [(sum(size for size, _ in group), sum(seconds for _, seconds in group)) for group in groups]


def _master(picture: str, sound: str, codecs: str) -> str:
    return "\n".join([
        "#EXTM3U",
        "#EXT-X-VERSION:7",
        "#EXT-X-INDEPENDENT-SEGMENTS",
        f'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="sound",DEFAULT=YES,AUTOSELECT=YES,URI="{sound}"',
        f'#EXT-X-STREAM-INF:BANDWIDTH=1000000,CODECS="{codecs}",AUDIO="sound"',
        picture,
        "",
    ])  # fmt: skip
