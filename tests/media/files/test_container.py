"""What a local file is by its bytes: every film plays, no playlist does, and nothing is fetched for one."""

from __future__ import annotations

import http.server
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.base.files import open_regular
from karareader.media.files import audio_frames as container_frames
from karareader.media.files.container import container_of
from karareader.media.files.description import FrameCount
from karareader.media.player import messages as trouble
from karareader.media.player.base import PlayerState, Source
from karareader.media.vlc.options import demux_option, instance_options
from karareader.media.vlc.player import VlcPlayer, load_library
from tests import media_factory

MPD = (
    '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" profiles="urn:mpeg:dash:profile:isoff-on-demand:2011" type="static"'
    ' mediaPresentationDuration="PT10S"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1"'
    ' bandwidth="1"><BaseURL>{url}a.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>'
)
HLS = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{url}a.ts\n#EXT-X-ENDLIST\n"
MANIFESTS = {
    "dash": '<?xml version="1.0"?>' + MPD,
    "dash after comments": "\n<?xml version='1.0'?>\n<!-- one --><!-- two -->\n" + MPD,
    "dash with a mark": "\ufeff" + MPD,
    "hls": HLS,
    "hls master": "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n{url}b.m3u8\n",
    "smooth": '<SmoothStreamingMedia MajorVersion="2"><StreamIndex Url="{url}a"/></SmoothStreamingMedia>',
    "sdp": "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nc=IN IP4 127.0.0.1\r\nm=video 5004 RTP/AVP 96\r\n",
    "m3u": "#EXTINF:10,Film\n{url}a.mp4\n",
    "pls": "[playlist]\nFile1={url}a.mp4\nNumberOfEntries=1\n",
    "reference": "[Reference]\nRef1={url}a.wmv\n",
    "asx": '<ASX version="3.0"><Entry><Ref href="{url}a.wmv"/></Entry></ASX>',
    "xspf": '<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/"><trackList><track><location>{url}a.mp4'
            "</location></track></trackList></playlist>",
    "smil": '<smil><body><video src="{url}a.mp4"/></body></smil>',
    "qtl": '<?xml version="1.0"?><?quicktime type="application/x-quicktime-media-link"?><embed src="{url}a.mp4"/>',
    "concat": "ffconcat version 1.0\nfile {url}a.mp4\n",
    "address": "{url}a.mp4\n",
    "rtsptext": "RTSPtext\n{url}a.mp4\n",
}  # fmt: skip


def box(kind: bytes, content: bytes = b"") -> bytes:
    return (8 + len(content)).to_bytes(4) + kind + content


def disguises(url: str) -> dict[str, bytes]:
    """Manifests and playlists as somebody may put them into a folder, all naming `url`."""
    texts = {name: text.replace("{url}", url) for name, text in MANIFESTS.items()}
    plain = {name: text.encode() for name, text in texts.items()}
    dash, hls = texts["dash"].encode(), texts["hls"].encode()
    tag = b"ID3\x04\0\0\0\0\0\x0a" + bytes(10)
    reference = box(b"rmra", box(b"rmda", box(b"rdrf", bytes(4) + b"url \0\0\0\x20" + url.encode() + b"a.mov\0")))
    return {
        **plain,
        "utf-16": texts["hls"].encode("utf-16"),
        "behind a tag": tag + hls,
        "dash behind a frame": b"\xff\xfb\x90\x64" + dash + bytes(2000),
        "reference film": box(b"ftyp", b"qt  \0\0\0\0qt  ") + box(b"moov", reference),
        "reference film without a type": box(b"moov", reference),
        "film with a list before it": box(b"ftyp", b"isom\0\0\0\0") + box(b"free", dash) + box(b"moov", box(b"trak")),
        "film of a server": box(b"ftyp", b"isom") + box(b"free", b"sgiNameServerHost=127.0.0.1\n") + box(b"moov"),
    }


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """An address on the loopback, and what was asked of it."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            return

    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}/", asked
    httpd.shutdown()
    thread.join()
    httpd.server_close()


def quiet_vlc() -> VlcPlayer:
    try:
        return VlcPlayer(load_library([*instance_options(), "--vout=vdummy", "--aout=adummy"]))
    except UserError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("name", disguises(""))
def test_a_list_of_addresses_is_no_film_and_is_told_as_one(tmp_path: Path, name: str) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(disguises("http://127.0.0.1:1/")[name])
    words = trouble.before_opening(Source(str(file)))
    assert words.startswith("“film.mp4” is a ")
    assert "not a video" in words
    assert demux_option(container_of(str(file))) == ":demux=none"


def test_opening_three_hundred_of_them_makes_no_connection(
    tmp_path: Path, server: tuple[str, list[str]], qtbot: QtBot
) -> None:
    url, asked = server
    player = quiet_vlc()
    kinds = list(disguises(url).items())
    suffixes = (".mp4", ".mkv", ".webm", ".mp3", ".ts", ".avi", ".mov", ".ogg", ".m4a", ".wmv", ".flv", ".aac")
    for number in range(300):
        name, data = kinds[number % len(kinds)]
        file = tmp_path / f"{number}{suffixes[number // len(kinds) % len(suffixes)]}"
        file.write_bytes(data)
        player.open(Source(str(file)), start=2.0)
        qtbot.waitUntil(lambda: player.status().state is PlayerState.FAILED, timeout=10_000)
        assert "not a video" in player.status().error, name
    player.close()
    assert player.wait(10)
    assert asked == []


@pytest.mark.parametrize("name", ["dash", "hls", "behind a tag", "dash behind a frame", "asx", "sdp", "xspf"])
def test_libvlc_itself_opens_none_of_them_through_the_option(
    tmp_path: Path, server: tuple[str, list[str]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    url, asked = server
    monkeypatch.setattr(trouble, "before_opening", lambda _source: "")
    file = tmp_path / "film.mp4"
    file.write_bytes(disguises(url)[name])
    player = quiet_vlc()
    player.open(Source(str(file)))
    qtbot.waitUntil(lambda: player.status().state is PlayerState.FAILED, timeout=20_000)
    player.close()
    assert player.wait(10)
    assert asked == []


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page, not a video. Perhaps its download"),
        (b"\n<html><body>Sorry</body></html>", "is a web page"),
        (b"Just some words.\n", "is a text, not a video or sound."),
        (b"PK\x03\x04" + bytes(100), "is an archive, not a video."),
        (b"\x1f\x8b\x08" + bytes(100), "is an archive"),
        (bytes((i * i * 7 + i // 3) % 251 for i in range(60_000)), "It is damaged, or not a video"),
        (box(b"ftyp", b"isom") + box(b"mdat", bytes(1000)), "its index is missing. Perhaps its download was cut short"),
        (b"<!-- a -->" * 5000 + b"<x>", "is a text"),
        (b"", "is empty"),
    ],
)
def test_what_is_no_film_is_told_in_words(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(data)
    assert words in trouble.before_opening(Source(str(file)))


FORMATS: dict[str, tuple[list[str], str]] = {
    "a.mp4": ([], "avformat"),
    "fragments.mp4": (["-movflags", "frag_keyframe+empty_moov"], "avformat"),
    "a.mov": ([], "avformat"),
    "a.mkv": ([], "mkv"),
    "late.mkv": (["-output_ts_offset", "20"], "avformat"),
    "a.avi": (["-c:v", "mpeg4", "-c:a", "mp2"], "avi"),
    "a.flv": (["-ar", "44100"], "avformat"),
    "a.ts": ([], "avformat"),
    "a.mpg": (["-c:v", "mpeg2video", "-r", "25", "-c:a", "mp2"], "avformat"),
    "a.wmv": (["-c:v", "wmv2", "-c:a", "wmav2"], "asf"),
    "a.ogv": (["-c:v", "libtheora", "-c:a", "libvorbis"], "ogg"),
    "a.mp3": (["-vn"], "avformat"),
    "bare.mp3": (["-vn", "-write_xing", "0", "-id3v2_version", "0"], "avformat"),
    "a.aac": (["-vn"], "avformat"),
    "a.ogg": (["-vn", "-c:a", "libvorbis"], "avformat"),
    "a.opus": (["-vn", "-c:a", "libopus"], "avformat"),
    "a.flac": (["-vn"], "avformat"),
    "a.wav": (["-vn"], "wav"),
    "a.aiff": (["-vn"], "aiff"),
    "a.ac3": (["-vn"], "avformat"),
    "a.m4a": (["-vn", "-c:a", "aac"], "avformat"),
}


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, list[str]], Path]:
    """Makes a film of two seconds in some container."""
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    folder = tmp_path_factory.mktemp("containers")
    base = media_factory.barcode_video(folder / "base.mp4", 2.0)

    def made(name: str, arguments: list[str]) -> Path:
        copies = "-c:v" not in arguments and "-vn" not in arguments and name != "a.flv"
        command = ["ffmpeg", "-v", "error", "-y", "-i", base, *(["-c", "copy"] if copies else []), *arguments]
        done = subprocess.run([*map(str, command), str(folder / name)], capture_output=True, check=False)
        if done.returncode:
            pytest.skip(f"this ffmpeg does not make {name}")
        return folder / name

    return made


@pytest.mark.parametrize("name", FORMATS)
def test_a_film_is_known_whatever_it_is_called(make: Callable[[str, list[str]], Path], name: str) -> None:
    arguments, demuxer = FORMATS[name]
    made = make(name, arguments)
    misnamed = made.with_name(made.name + ".film.mp4")
    misnamed.write_bytes(made.read_bytes())
    container = container_of(str(misnamed))
    assert container.problem == ""
    assert container.demuxers[0] == demuxer


@pytest.mark.parametrize("name", ["bare.mp3", "a.aac"])
def test_the_length_of_bare_frames_is_counted(make: Callable[[str, list[str]], Path], name: str) -> None:
    made = make(name, FORMATS[name][0])
    container = container_of(str(made))
    counted = FrameCount(str(made), container)
    counted.wait(10)
    assert counted.seconds == pytest.approx(2.0, abs=0.08)


def test_frames_are_counted_across_pieces_and_junk(
    make: Callable[[str, list[str]], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    frames = make("bare.mp3", FORMATS["bare.mp3"][0]).read_bytes()
    junk = tmp_path / "junk.mp3"
    junk.write_bytes(b"ID3\x04\0\0\0\0\0\x14" + bytes(20) + frames + b"no frame" * 50 + frames + b"TAG" + bytes(125))
    with open_regular(junk) as file:
        whole = container_frames.length(file, "mpeg")
        assert whole == pytest.approx(4.0, abs=0.16)
        for piece in (64, 999, 4096):
            monkeypatch.setattr(container_frames, "_PIECE", piece)
            assert container_frames.length(file, "mpeg") == pytest.approx(whole, abs=0.03)


def test_an_avi_without_its_index_is_read_by_another_demultiplexer(
    make: Callable[[str, list[str]], Path], tmp_path: Path
) -> None:
    data = make("a.avi", FORMATS["a.avi"][0]).read_bytes()
    cut = tmp_path / "cut.avi"
    cut.write_bytes(data[: len(data) * 7 // 10])
    assert container_of(str(cut)).demuxers[0] == "avformat"
