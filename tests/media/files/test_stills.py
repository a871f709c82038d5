"""Stills of films: taken, found again, and swept."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from karareader.base import resources
from karareader.media.files import stills
from karareader.media.files.stills import StillCache

FILM = next(resources.path("sample").glob("*.mp4"))


@pytest.mark.skipif(not stills.ffmpeg(), reason="ffmpeg takes the stills")
def test_a_still_is_taken_once_for_a_film_wherever_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = StillCache(tmp_path / "cache" / "stills")
    first = store.still(FILM, 30.0, 240, exact=False)
    assert first is not None
    assert first.read_bytes().startswith(b"\xff\xd8")
    assert first.stat().st_mode & 0o077 == 0
    assert first.parent.stat().st_mode & 0o077 == 0
    copy = tmp_path / "elsewhere.mp4"
    shutil.copyfile(FILM, copy)
    missing = store.still(FILM, 100_000.0, 240)
    assert missing is None
    assert stills.take(tmp_path / "none.mp4", 1.0, 240) == b""
    monkeypatch.setattr(stills, "take", lambda *_args, **_more: pytest.fail("taken twice"))
    assert store.still(copy, 30.0, 240, exact=False) == first
    assert store.still(FILM, 100_000.0, 240) is None  # remembered too
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(stills, "take", lambda *_args, **_more: b"\xff\xd8 a still")
    assert set(store.of_sections(FILM, {"a": 1.0, "b": 2.0}, 960, told.append)) == {"a", "b"}
    assert told == [(0, 2), (1, 2)]


def test_a_playlist_that_calls_itself_a_film_reads_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "evil.mp4").write_text("#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/x.ts\n")
    assert stills.take(tmp_path / "evil.mp4", 0.0, 240) == b""


def test_the_oldest_stills_go_when_they_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "stills"
    folder.mkdir()
    for at in range(20):
        (folder / f"{at}.jpg").write_bytes(bytes(100))
        os.utime(folder / f"{at}.jpg", (at, at))
    monkeypatch.setattr(stills, "take", lambda *_args, **_more: b"\xff\xd8" + bytes(98))
    store = StillCache(folder, most=1000)
    kept = store.still(FILM, 1.0, 240)  # the first one sweeps what others left
    assert kept is not None
    left = sorted(path.name for path in folder.iterdir())
    assert len(left) == 8
    assert kept.name in left
    assert "19.jpg" in left
    assert "5.jpg" not in left
