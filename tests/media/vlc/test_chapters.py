"""The chapters of a film: inside it, beside it, and as a site has them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.media.files import description as described
from karareader.media.player.base import PlayerState, Source
from karareader.media.streaming.formats import Chapter, ResolvedVideo, Stream
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import VlcPlayer, load_library
from karareader.ui.video.seek_geometry import BarChapters
from tests import media_factory

INSIDE = (
    ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=2000\ntitle=Opening\n"
    "[CHAPTER]\nTIMEBASE=1/1000\nSTART=2000\nEND=4000\ntitle=The wheel – 車輪\n"
)


def played(path: Path, qtbot: QtBot) -> tuple[tuple[float, str], ...]:
    try:
        player = VlcPlayer(load_library([*instance_options(), "--vout=vdummy", "--aout=adummy"]))
    except UserError as error:
        pytest.skip(str(error))
    player.open(Source(str(path)))
    qtbot.waitUntil(lambda: player.status().state is PlayerState.PAUSED, timeout=20_000)
    chapters = player.status().chapters
    player.close()
    assert player.wait(10)
    assert player.status().chapters == ()
    return chapters


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
def test_the_chapters_inside_a_film_are_told(tmp_path: Path, qtbot: QtBot, suffix: str) -> None:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    plain = media_factory.barcode_video(tmp_path / "plain.mkv", 4.0)
    marks, film = tmp_path / "marks.txt", tmp_path / f"film{suffix}"
    marks.write_text(INSIDE, encoding="utf-8")
    command = ["ffmpeg", "-v", "error", "-y", "-i", plain, "-i", marks, "-map_metadata", "1", "-c", "copy", film]
    subprocess.run(list(map(str, command)), check=True, capture_output=True)
    assert played(film, qtbot) == ((0.0, "Opening"), (2.0, "The wheel – 車輪"))


def test_chapters_beside_a_film_are_told_where_it_has_none(tmp_path: Path, qtbot: QtBot) -> None:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    film = media_factory.barcode_video(tmp_path / "film.mp4", 4.0)
    told = [{"start_time": 2.5, "title": "Second"}, {"start_time": 0, "title": "First"}]
    (tmp_path / "film.info.json").write_text(json.dumps({"chapters": told}))
    assert played(film, qtbot) == ((0.0, "First"), (2.5, "Second"))


@pytest.mark.parametrize(
    "told",
    [None, 3, "x", [1, None], [{"title": "no time"}], [{"start_time": "1"}], [{"start_time": 1, "title": "one"}]],
)
def test_what_is_no_chapter_makes_none(tmp_path: Path, told: object) -> None:
    (tmp_path / "film.info.json").write_text(json.dumps({"chapters": told}))
    assert described.chapters(tmp_path / "film.mp4") == ()


def test_chapters_of_a_site_go_with_its_stream() -> None:
    found = ResolvedVideo("https://example.org/v", chapters=(Chapter(0.0, "First"), Chapter(20.0, "Second")))
    source = Stream("https://example.org/v.mp4", "", {}, "720p", False, found).source()
    assert source.chapters == ((0.0, "First"), (20.0, "Second"))


def test_chapters_divide_the_bar_only_where_no_headings_do() -> None:
    bar = BarChapters()
    bar.set(film=((0.0, "Opening"), (40.0, "Close")), length=100.0)
    assert [segment.title for segment in bar.segments] == ["Opening", "Close"]
    assert (bar.notches, bar.words_at(50.0)) == ([], "Close")
    bar.set(headings=[(10.0, "The wheel")])
    assert [segment.title for segment in bar.segments] == ["", "The wheel"]
    assert bar.notches == [40.0]
    assert bar.words_at(50.0) == "The wheel\nChapter: Close"
    assert bar.words_at(5.0) == "Chapter: Opening"
