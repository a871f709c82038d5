"""The cover of a sound, inside it or beside it, and what is none."""

from __future__ import annotations

import base64
import struct
import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.files.cover import cover_of
from karareader.ui.video.surface import read_cover
from tests import media_factory


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    path = tmp_path_factory.mktemp("cover") / "red.jpg"
    ffmpeg("-f", "lavfi", "-i", "color=red:size=300x200:duration=1", "-frames:v", "1", path)
    return path


def ffmpeg(*arguments: object) -> None:
    command = ["ffmpeg", "-v", "error", "-nostdin", "-y", *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)


@pytest.mark.parametrize("name", ["a.mp3", "old.mp3", "a.m4a", "a.flac"])
def test_the_cover_inside_a_sound_is_found(tmp_path: Path, picture: Path, qtbot: QtBot, name: str) -> None:
    version = ["-id3v2_version", "3" if name == "old.mp3" else "4"] if name.endswith("mp3") else []
    sound = media_factory.tone(tmp_path / "tone.wav", 1.0)
    ffmpeg(
        "-i", sound, "-i", picture, "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v", "attached_pic",
        *version, tmp_path / name,
    )  # fmt: skip
    image = read_cover(cover_of(tmp_path / name))
    assert (image.width(), image.height()) == (300, 200)
    assert image.pixelColor(100, 100).red() > 200


@pytest.mark.parametrize("name", ["a.ogg", "a.opus", "a.mka", "a.mkv"])
def test_the_cover_that_is_a_comment_or_an_attachment_is_found(
    tmp_path: Path, picture: Path, qtbot: QtBot, name: str
) -> None:
    sound = media_factory.tone(tmp_path / "tone.wav", 1.0)
    if name.endswith(("ogg", "opus")):
        kind, data = b"image/jpeg", picture.read_bytes()
        block = struct.pack(f">II{len(kind)}s6I", 3, len(kind), kind, 0, 300, 200, 24, 0, len(data)) + data
        comment = "METADATA_BLOCK_PICTURE=" + base64.b64encode(block).decode()
        about: list[object] = ["-metadata", "title=x", "-metadata", comment]
    else:
        words = tmp_path / "words.txt"
        words.write_text("no picture")
        about = ["-attach", words, "-metadata:s:t:0", "mimetype=text/plain"]
        about += ["-attach", picture, "-metadata:s:t:1", "mimetype=image/jpeg"]
    ffmpeg("-i", sound, *about, tmp_path / name)
    image = read_cover(cover_of(tmp_path / name))
    assert (image.width(), image.height()) == (300, 200)
    assert image.pixelColor(100, 100).red() > 200


def test_a_picture_beside_a_sound_is_its_cover(tmp_path: Path, picture: Path) -> None:
    sound = media_factory.tone(tmp_path / "talk.wav", 1.0)
    assert cover_of(sound) == b""
    (tmp_path / "talk.jpg").write_bytes(picture.read_bytes())
    assert cover_of(sound) == picture.read_bytes()


@pytest.mark.parametrize(
    "data", [b"", b"ID3", b"ID3\x04\0\0\x7f\x7f\x7f\x7fAPIC\x7f\x7f\x7f\x7f",
             b"ID3\x03\0\0\0\0\0\x20APIC\xff\xff\xff\xff", b"\xff\xd8\xff",
             b"OggS" + bytes(22) + b"\x01\x05", b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\xff\x19\x41\xa4\x69\x80",
             b"OggS" + bytes(22) + b"\x02\x01\x1d" + b"x\x1d\0\0\0METADATA_BLOCK_PICTURE=!!!!!",
             b"fLaC\x86\xff\xff\xff", b"\0\0\0\x08ftyp\0\0\0\x08moov", b"ID3\x02\0\0\0\0\0\x20PIC\0\0\x09<svg/>xxx"]
)  # fmt: skip
def test_what_is_broken_has_no_cover(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.mp3"
    file.write_bytes(data)
    assert cover_of(file) == b""


@pytest.mark.qt_log_ignore("Unsupported marker", extend=True)
def test_a_cover_is_no_larger_than_a_screen_needs(tmp_path: Path, picture: Path, qtbot: QtBot) -> None:
    large = tmp_path / "large.jpg"
    ffmpeg("-i", picture, "-vf", "scale=3000:2000", large)
    assert read_cover(large.read_bytes()).width() == 1200
    assert read_cover(b"\xff\xd8\xff no picture").isNull()
