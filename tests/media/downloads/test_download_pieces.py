"""Pieces between two tries, files that take their places, limits while they come."""

from __future__ import annotations

import contextlib
import errno
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from karareader.media.downloads import partial_files as download_pieces
from karareader.media.downloads.partial_files import Pieces
from karareader.media.downloads.protocol import PARTIAL
from karareader.media.downloads.publish import place
from karareader.media.downloads.throttle import DownloadPace, Room
from karareader.media.files.locate import MediaIndex
from tests.fakes import FakeClock

KEY = "youtube:qd7ezvCtIYg"


@pytest.fixture
def pieces(tmp_path: Path) -> Pieces:
    made = Pieces(tmp_path, KEY)
    made.begin("137+140", "720")
    made.keep()
    return made


def put(pieces: Pieces, name: str, size: int) -> Path:
    path = pieces.path(name)
    path.write_bytes(b"x" * size)
    return path


def test_nothing_in_the_hidden_folder_shows_as_a_video(pieces: Pieces, tmp_path: Path) -> None:
    put(pieces, "piece-18.mp4", 10)
    put(pieces, "joined [qd7ezvCtIYg].mp4", 10)
    assert pieces.folder.parent == tmp_path / PARTIAL
    assert MediaIndex([tmp_path]).files == 0


def test_a_piece_goes_on_where_it_ends(pieces: Pieces) -> None:
    assert pieces.fits("piece-18.mp4", 100)
    put(pieces, "piece-18.mp4.part", 40)
    assert not pieces.is_whole("piece-18.mp4")
    assert pieces.here("piece-18.mp4") == 40
    assert pieces.fits("piece-18.mp4", 100)


def test_a_part_that_is_all_there_is_not_asked_for_again(pieces: Pieces) -> None:
    pieces.fits("piece-18.mp4", 40)
    put(pieces, "piece-18.mp4.part", 40)
    assert pieces.is_whole("piece-18.mp4")
    assert pieces.path("piece-18.mp4").stat().st_size == 40


@pytest.mark.parametrize("name", ["piece-18.mp4", "piece-18.mp4.part"])
def test_what_cannot_be_the_beginning_of_the_file_is_thrown_away(pieces: Pieces, name: str) -> None:
    pieces.fits("piece-18.mp4", 40)
    put(pieces, name, 41)
    assert not pieces.is_whole("piece-18.mp4")
    assert pieces.here("piece-18.mp4") == 0


def test_a_file_that_changed_on_the_site_does_not_fit(pieces: Pieces) -> None:
    assert pieces.fits("piece-18.mp4", 40)
    assert not pieces.fits("piece-18.mp4", 50)


def test_fragments_are_put_together_anew_from_those_that_are_whole(pieces: Pieces) -> None:
    for name in ("p.mp4.part", "p.mp4.ytdl", "p.mp4.part-Frag1", "p.mp4.part-Frag2.part"):
        put(pieces, name, 5)
    assert not pieces.is_whole("p.mp4")
    assert sorted(path.name for path in pieces.folder.glob("p.mp4*")) == ["p.mp4.part-Frag1", "p.mp4.part-Frag2.part"]
    pieces.tidy("p.mp4")
    assert not list(pieces.folder.glob("p.mp4*"))


def test_what_is_settled_is_known_next_time(pieces: Pieces, tmp_path: Path) -> None:
    pieces.memory.stem, pieces.memory.channel = "Talk [qd7ezvCtIYg]", "Channel"
    pieces.fits("a", 7)
    again = Pieces(tmp_path, KEY)
    assert again.memory == pieces.memory
    put(again, "piece-137.mp4", 3)
    again.begin("137+140", "720")
    assert again.path("piece-137.mp4").exists()
    again.begin("22", "720")
    assert not again.path("piece-137.mp4").exists()
    assert again.memory.sizes == {}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"sizes": 3}', '{"sizes": {}, "format": 1}'])
def test_a_damaged_memory_is_none(tmp_path: Path, pieces: Pieces, text: str) -> None:
    (pieces.folder / "pieces.json").write_text(text)
    assert Pieces(tmp_path, KEY).memory.format == ""


def test_forgetting_leaves_nothing(pieces: Pieces, tmp_path: Path) -> None:
    put(pieces, "a", 1)
    other = Pieces(tmp_path, "youtube:other")
    download_pieces.forget(tmp_path, KEY)
    assert other.folder.exists()
    download_pieces.forget(tmp_path, "youtube:other")
    assert not (tmp_path / PARTIAL).exists()


@pytest.mark.parametrize("killed_at", range(5))
def test_whoever_sees_the_video_sees_what_belongs_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed_at: int
) -> None:
    """Killed before any of the steps, there is no video, or all of it."""
    work, home = tmp_path / "work", tmp_path / "Channel"
    work.mkdir()
    for name in ("info", "captions", "video"):
        (work / name).write_text(name)
    steps = iter(range(10))
    replace = Path.replace

    def until_killed(self: Path, target: Path) -> Path:
        if next(steps) == killed_at:
            raise KeyboardInterrupt
        return replace(self, target)

    stem = f"T [{KEY[8:]}]"
    besides = [(work / "info", home / f"{stem}.info.json"), (work / "captions", home / f"{stem}.en.vtt")]
    with monkeypatch.context() as patch, contextlib.suppress(KeyboardInterrupt):
        patch.setattr(Path, "replace", until_killed)
        place(besides, (work / "video", home / f"{stem}.mp4"))
    seen = MediaIndex([tmp_path]).find(KEY[8:])
    assert (seen is not None) == (killed_at >= 3)
    if seen is not None:
        assert sorted(path.read_text() for path in home.iterdir()) == ["captions", "info", "video"]


def test_files_take_their_places_on_another_disk_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def between_disks(self: Path, target: Path) -> Path:
        if self.parent != target.parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return replace(self, target)

    (tmp_path / "captions").write_text("words")
    monkeypatch.setattr(Path, "replace", between_disks)
    place([(tmp_path / "captions", tmp_path / "other" / "Film.en.vtt")], None)
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["Film.en.vtt"]
    assert (tmp_path / "other" / "Film.en.vtt").read_text() == "words"
    assert not (tmp_path / "captions").exists()


def test_a_pace_is_kept_whatever_the_size_of_what_comes() -> None:
    clock = FakeClock()
    pace = DownloadPace(1000, clock, clock.advance)
    began = clock()
    for size in (100, 900, 4000):
        pace.take(size)
    assert clock() - began == pytest.approx(5.0)
    clock.advance(60)  # nothing came for a while: that is not made up for
    pace.take(1000)
    assert clock() - began == pytest.approx(66.0)
    pace.rate = 0
    pace.take(10**9)
    assert clock() - began == pytest.approx(66.0)


def test_a_pace_that_is_lifted_is_felt_while_waiting() -> None:
    clock = FakeClock()
    pace = DownloadPace(10, clock)

    def sleep(seconds: float) -> None:
        clock.advance(seconds)
        pace.rate = 0

    pace._sleep = sleep
    pace.take(1000)
    assert clock() <= 101.0


def test_a_disk_that_fills_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, free = FakeClock(), 100
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    room = Room(tmp_path, 50, clock)
    room.check()
    free = 49
    room.check()  # looked a moment ago
    clock.advance(2)
    with pytest.raises(OSError) as error:  # noqa: PT011
        room.check()
    assert error.value.errno == errno.ENOSPC
