"""The index of a fragmented file, and the playlist that is made of it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from karareader.media.streaming.formats import ResolvedVideo, StreamFormat
from karareader.media.streaming.hls_playlist import FIRST_BYTES, Index, join, playlist, read_index


def box(kind: bytes, body: bytes = b"") -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body


def sidx(parts: list[tuple[int, int]], *, scale: int = 1000, gap: int = 0, version: int = 0, flag: int = 0) -> bytes:
    times = struct.pack(">II" if version == 0 else ">QQ", 0, gap)
    rows = b"".join(struct.pack(">III", size | flag, length, 0x90000000) for size, length in parts)
    return box(b"sidx", struct.pack(">B3xII", version, 1, scale) + times + struct.pack(">HH", 0, len(parts)) + rows)


HEAD = box(b"ftyp", b"dash" * 3) + box(b"moov", bytes(100))
PARTS = [(1000, 5000), (900, 5000), (500, 2500)]


@pytest.mark.parametrize("version", [0, 1])
def test_an_index_tells_where_the_fragments_are(version: int) -> None:
    index = sidx(PARTS, version=version, gap=7)
    answer = read_index(HEAD + index + box(b"moof"))
    assert answer == Index(len(HEAD), len(HEAD) + len(index) + 7, ((1000, 5.0), (900, 5.0), (500, 2.5)))


def test_what_was_read_may_end_before_the_index_does() -> None:
    data = HEAD + sidx(PARTS)
    assert read_index(data[:-1]) == len(data)
    large = box(b"ftyp") + struct.pack(">I4s", 200_000, b"moov") + bytes(100)
    assert read_index(large) == 200_008 + FIRST_BYTES
    wide = struct.pack(">I4sQ", 1, b"free", 24) + bytes(8)
    assert isinstance(read_index(box(b"ftyp") + wide + data), Index)


@pytest.mark.parametrize(
    "data",
    [HEAD + box(b"mdat"), HEAD + box(b"moof"), HEAD + sidx([]), HEAD + sidx(PARTS, scale=0),
     HEAD + sidx(PARTS, flag=0x80000000)],
)  # fmt: skip
def test_a_file_without_an_index_that_can_be_used(data: bytes) -> None:
    assert read_index(data + bytes(20)) is None


@pytest.mark.parametrize("data", [b"\x1aE\xdf\xa3" + bytes(40), b"<html><body>sorry</body></html>", bytes(40)])
def test_what_is_no_mp4_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="MP4"):
        read_index(data)


def test_the_playlist_names_every_byte_once() -> None:
    text = playlist("https://x/v?sig=1", Index(100, 144, ((1000, 5.0), (900, 5.0), (500, 2.5))))
    assert text.splitlines()[:5] == [
        "#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-TARGETDURATION:6", "#EXT-X-PLAYLIST-TYPE:VOD",
        '#EXT-X-MAP:URI="https://x/v?sig=1",BYTERANGE="100@0"',
    ]  # fmt: skip
    assert [line for line in text.splitlines() if "BYTERANGE:" in line] == [
        "#EXT-X-BYTERANGE:1000@144", "#EXT-X-BYTERANGE:900@1144", "#EXT-X-BYTERANGE:500@2044",
    ]  # fmt: skip
    assert text.endswith("#EXT-X-ENDLIST\n")


def test_hours_of_video_do_not_make_it_long() -> None:
    text = playlist("u", Index(0, 0, ((10, 5.0),) * 2161))
    assert text.count("#EXTINF") == 541
    assert text.count("#EXTINF:20.00000,") == 540
    assert "#EXT-X-BYTERANGE:10@21600" in text


def test_only_what_has_an_index_is_joined(tmp_path: Path) -> None:
    picture = StreamFormat("137", "https://x/p", sound=False, codec="avc1.640028", joinable=True)
    sound = StreamFormat("140", "https://x/s", picture=False, codec="mp4a.40.2", joinable=True)
    files = {"https://x/p": HEAD + sidx(PARTS), "https://x/s": HEAD + sidx([(70_000, 1)] * 6000)}
    counts: list[int] = []

    def fetch(one: StreamFormat, count: int) -> bytes:
        counts.append(count)
        return files[one.url][:count]

    found = ResolvedVideo("page")
    joined = join(found, picture, sound, tmp_path, fetch)
    assert joined is not None
    assert (joined.picture, joined.sound) == ("137", "140")
    master = Path(joined.path).read_text()
    assert 'CODECS="avc1.640028,mp4a.40.2"' in master
    names = [line.rpartition('URI="')[2].rstrip('"') for line in master.splitlines() if "-p." in line or "-s." in line]
    assert len(names) == 2
    assert all((tmp_path / name).is_file() for name in names)
    assert all(file.stat().st_mode & 0o077 == 0 for file in tmp_path.iterdir())
    assert counts == [FIRST_BYTES, FIRST_BYTES, len(files["https://x/s"])]
    files["https://x/s"] = HEAD + box(b"mdat", bytes(100))
    assert join(found, picture, sound, tmp_path, fetch) is None
