"""A film or a sound that says itself which page it is from is found for the note on that video."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from karareader.media.files import locate as locating
from karareader.media.files.locate import MediaIndex, locate
from karareader.media.files.web_page import web_page_of
from karareader.media.known_lengths import KnownLengths
from karareader.notes.model.video_ref import VideoRef
from tests import media_factory

REF = VideoRef("youtube", "Kr4Rd3rT0ur", "https://www.youtube.com/watch?v=Kr4Rd3rT0ur")
OTHER = "https://www.youtube.com/watch?v=jNQXAC9IVRw"


def made(path: Path, *more: str, **told: str) -> Path:
    """A sound with what is told of it in its tags."""
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    about = [word for name, value in told.items() for word in ("-metadata", f"{name}={value}")]
    source = ["-f", "lavfi", "-i", "sine=duration=0.2"]
    command = ["ffmpeg", "-v", "error", "-nostdin", "-y", *source, *about, *more, str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return path


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.webm", "a.mp3", "old.mp3", "a.opus", "a.flac", "a.mov"])
def test_the_page_is_read_out_of_every_container(tmp_path: Path, name: str) -> None:
    more = ["-id3v2_version", "3"] if name == "old.mp3" else []
    file = made(tmp_path / name, *more, purl=REF.url, comment=REF.url, description=f"More: {OTHER}", title="A talk")
    assert web_page_of(str(file)) == REF.url
    assert locate(REF, tmp_path / "note.md") == file
    assert locate(REF, tmp_path / "note.md", inside=False) is None


def test_a_comment_alone_is_enough_and_a_sentence_is_none(tmp_path: Path) -> None:
    assert web_page_of(str(made(tmp_path / "a.mp4", comment=REF.url))) == REF.url
    for name in ("b.mp4", "b.mp3", "b.opus"):
        assert web_page_of(str(made(tmp_path / name, comment=f"As in {OTHER} and elsewhere"))) == ""
    (tmp_path / "c.mkv").write_bytes(b"\x1a\x45\xdf\xa3" + b"\xff" * 90)
    (tmp_path / "c.mp3").write_bytes(b"ID3\4\0\0\0\0\1\1TXXX\x7f\x7f\x7f\x7f\0\0purl\0http")
    (tmp_path / "c.ogg").write_bytes(b"OggS" + b"\xff" * 300)
    assert [web_page_of(str(tmp_path / f"c.{each}")) for each in ("mkv", "mp3", "ogg", "gone")] == [""] * 4


def test_files_are_looked_into_once_and_only_where_no_name_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {"lecture.mp4": REF.url, "lecture.m4a": REF.url, "show.mp4": "https://example.org/watch/12"}
    asked: list[str] = []

    def page_of(path: str) -> str:
        asked.append(Path(path).name)
        return pages.get(Path(path).name, "")

    monkeypatch.setattr(locating, "web_page_of", page_of)
    for name in (*pages, "Talk [jNQXAC9IVRw].mp4", "A jNQXAC9IVRw-copy.mp4"):
        (tmp_path / name).write_bytes(b"film")
    index = MediaIndex([tmp_path])
    assert locate(VideoRef("youtube", "jNQXAC9IVRw", OTHER), tmp_path / "n.md", (), index) is not None
    assert asked == []
    assert locate(REF, tmp_path / "n.md", (), index) == tmp_path / "lecture.mp4"
    page = "https://example.org/watch/12"
    assert locate(VideoRef("url", page, page), tmp_path / "n.md", (), index) == tmp_path / "show.mp4"
    assert sorted(asked) == ["A jNQXAC9IVRw-copy.mp4", "lecture.m4a", "lecture.mp4", "show.mp4"]
    # What `check` and the index ask for lengths finds them too.
    (tmp_path / "lecture.info.json").write_text('{"duration": 61}')
    assert KnownLengths({}, (tmp_path,)).get(REF.key) == 61


@pytest.mark.parametrize("name", ["{} - A talk.mp4", "A talk ({}).mkv", "2024_{}_talk.webm", "A talk {}.mp4"])
def test_an_id_anywhere_in_a_name_is_found_within_borders(tmp_path: Path, name: str) -> None:
    file = tmp_path / name.format(REF.id)
    file.write_bytes(b"film")
    (tmp_path / name.format(f"x{REF.id}")).write_bytes(b"film")
    assert MediaIndex([tmp_path]).find(REF.id) == file
    assert MediaIndex([tmp_path]).find("4Rd3rT0") is None
