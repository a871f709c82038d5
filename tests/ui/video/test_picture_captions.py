"""Captions on the picture in the whole program: on and off, the next note, moved in time, in another encoding."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.media.player.base import Track
from karareader.media.player.qt import QtPlayer
from karareader.ui.video.playback_tracks import OFF
from tests import media_factory
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import App, Make

ENGLISH = "WEBVTT\n\n00:00:10.000 --> 00:00:16.000\nThe bridge was opened.\n"
GERMAN = "1\n00:00:10,000 --> 00:00:16,000\nDie Brücke wurde eröffnet.\n"


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer(FakeClock(), length=600.0, granularity=0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three notes, each on a film of its own; the last has no captions."""
    lib = tmp_path / "lib"
    lib.mkdir()
    for name in ("one", "two", "three"):
        (lib / f"{name}.md").write_text(f"---\nmedia: {name}.mp4\n---\n# {name}\n\nAt 0:10 it is opened.\n")
        (lib / f"{name}.mp4").write_bytes(f"film {name}".encode())
    for name in ("one", "two"):
        (lib / f"{name}.en.vtt").write_text(ENGLISH)
        (lib / f"{name}.German.srt").write_text(GERMAN)
    return lib


@pytest.fixture
def app(qtbot: QtBot, make: Make, folder: Path, player: FakePlayer) -> App:
    app = make(player=player)
    app.window.resize(1200, 800)
    app.begin(folder / "one.md", None)
    ready(qtbot, app, "one")
    return app


def ready(qtbot: QtBot, app: App, name: str, captions: int = 2) -> None:
    """Wait until a note is open with its film, and its captions were looked for."""
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.stem == name)
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED and f"{name}.mp4" in str(app.playback.source))
    qtbot.waitUntil(lambda: not app.features.transcript.captions.busy and len(app.playback.tracks.offered) == captions)


def shown(app: App) -> str:
    """What is shown on the picture, by its name."""
    tracks = app.playback.tracks
    return next((each.name for each in tracks.subtitle_tracks() if each.id == tracks.subtitle_track()), "")


def press(app: App, key: Qt.Key) -> None:
    QTest.keyClick(app.window, key)


def test_a_key_and_a_button_show_captions_and_hide_them(app: App, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    button = app.video.transport.captions
    assert (button.isChecked(), button.accessibleName()) == (False, "Captions on")
    press(app, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: shown(app) == "English")
    qtbot.waitUntil(lambda: button.isChecked() and button.accessibleName() == "Captions off")
    button.click()
    assert app.playback.tracks.subtitle_track() == OFF
    qtbot.waitUntil(lambda: not button.isChecked())
    assert app.state.subtitles_on is False
    # What the player got is ours, and not what lies beside the film.
    (written,) = (tmp_path / "profile" / "cache" / "subtitles").iterdir()
    assert written.read_text("utf-8-sig") == "1\n00:00:10,000 --> 00:00:16,000\nThe bridge was opened.\n"


def test_the_choice_stays_on_the_next_note_and_in_the_next_session(
    app: App, make: Make, player: FakePlayer, qtbot: QtBot, folder: Path
) -> None:
    german = next(each for each in app.playback.tracks.subtitle_choices() if each.name == "German")
    app.playback.tracks.pick(german)
    qtbot.waitUntil(lambda: shown(app) == "German")
    app.go.open(folder / "two.md")
    ready(qtbot, app, "two")
    qtbot.waitUntil(lambda: shown(app) == "German")
    press(app, Qt.Key.Key_C)
    app.go.open(folder / "one.md")
    ready(qtbot, app, "one")
    assert shown(app) == ""
    press(app, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: shown(app) == "German")
    app.window.close()
    again = make(player=player)
    again.begin(folder / "two.md", None)
    ready(qtbot, again, "two")
    qtbot.waitUntil(lambda: shown(again) == "German")


def test_subtitles_inside_the_film_are_chosen_by_language_too(
    app: App, player: FakePlayer, qtbot: QtBot, folder: Path
) -> None:
    press(app, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: shown(app) == "English")
    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 0)
    assert shown(app) == ""
    player.subtitles = (Track(5, "German"), Track(6, "English · Commentary"))
    app.playback.tracks.look(Playing.PAUSED)
    assert player.subtitle_track() == 6


def test_where_there_are_none_that_is_told_with_what_can_be_done(app: App, qtbot: QtBot, folder: Path) -> None:
    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 0)
    assert app.video.transport.captions.accessibleName() == "No captions"
    press(app, Qt.Key.Key_C)
    assert app.line.text == "No captions were found for this video."


def test_captions_that_cannot_be_shown_are_told(app: App, qtbot: QtBot, folder: Path) -> None:
    (folder / "one.en.vtt").write_text("WEBVTT\n")
    press(app, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "“one.en.vtt” holds no captions." in app.line.text)
    assert shown(app) == ""


def test_an_engine_that_reads_no_files_says_so(
    app: App, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakePlayer, "abilities", QtPlayer.abilities)
    press(app, Qt.Key.Key_C)
    assert "only where VLC is installed" in app.line.text
    assert (shown(app), app.state.subtitles_on) == ("", False)


def test_captions_that_are_dropped_are_shown_read_along_and_remembered(
    app: App, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.srt"
    mine.write_text("1\n00:00:10 --> 00:00:16\nMine.\n")
    app.playback.tracks.add_file(mine)
    qtbot.waitUntil(lambda: shown(app) == "mine.srt")
    assert [each.text for each in app.features.transcript.transcript.list.passages] == ["Mine."]
    assert list(app.state.captions.values()) == [str(mine)]


def test_captions_are_moved_in_time_and_stay_so(app: App, player: FakePlayer, qtbot: QtBot, folder: Path) -> None:
    def starts() -> list[float]:
        return [passage.start for passage in app.features.transcript.transcript.list.passages]

    assert starts() == [10.0]
    press(app, Qt.Key.Key_H)
    press(app, Qt.Key.Key_H)
    press(app, Qt.Key.Key_H)
    press(app, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: starts() == [10.2])
    assert player.calls[-1] == ("set_subtitle_delay", 0.2)
    app.go.open(folder / "two.md")
    ready(qtbot, app, "two")
    assert starts() == [10.0]
    app.go.open(folder / "one.md")
    ready(qtbot, app, "one")
    qtbot.waitUntil(lambda: starts() == [10.2])
    assert [call for call in player.calls if call[0] in ("open", "set_subtitle_delay")][-1][1] == 0.2
    app.features.transcript.captions.set_offset(0.0)
    qtbot.waitUntil(lambda: starts() == [10.0])
    assert app.state.caption_offsets == {}


def test_another_encoding_is_chosen_for_good(app: App, qtbot: QtBot, folder: Path) -> None:
    (folder / "three.srt").write_bytes("1\n00:00:10 --> 00:00:16\nПривет, мир, как дела\n".encode("cp1251"))
    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 1)

    def text() -> str:
        return " ".join(passage.text for passage in app.features.transcript.transcript.list.passages)

    assert text() == "Привет, мир, как дела"
    app.features.transcript.transcript.encoding_chosen.emit("koi8-r")
    qtbot.waitUntil(lambda: text().startswith("оПХБЕР"))
    app.go.open(folder / "one.md")
    ready(qtbot, app, "one")
    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 1)
    qtbot.waitUntil(lambda: text().startswith("оПХБЕР"))
    app.features.transcript.transcript.encoding_chosen.emit("")
    qtbot.waitUntil(lambda: text() == "Привет, мир, как дела")


def test_subtitles_inside_the_film_are_its_transcript_and_the_choice_is_kept(
    app: App, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg makes the film")
    picture = ["-f", "lavfi", "-i", "testsrc=s=64x36:r=25:d=2", "-pix_fmt", "yuv420p"]
    bare = media_factory.made(tmp_path / "bare.mp4", picture)
    files = {"eng": tmp_path / "en.srt", "ger": tmp_path / "de.srt"}
    files["eng"].write_text("1\n00:00:00,000 --> 00:00:01,000\nInside the film.\n")
    files["ger"].write_text("1\n00:00:00,000 --> 00:00:01,000\nIm Film.\n")
    media_factory.with_subtitles(folder / "three.mp4", bare, files, "mov_text")

    def text() -> str:
        return " ".join(passage.text for passage in app.features.transcript.transcript.list.passages)

    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 0)  # the player knows by itself what is inside
    assert text() == "Inside the film."
    app.features.transcript.captions.take_track(1)
    qtbot.waitUntil(lambda: text() == "Im Film.")
    app.go.open(folder / "one.md")
    ready(qtbot, app, "one")
    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 0)
    assert text() == "Im Film."


def test_what_could_not_be_read_is_told_above_the_transcript(app: App, qtbot: QtBot, folder: Path) -> None:
    (folder / "three.srt").write_text("1\n00:00:10 --> 00:00:16\nread\n\n2\n00:0x:10 --> 00:00:16\nlost\n")
    app.go.open(folder / "three.md")
    ready(qtbot, app, "three", 1)
    assert app.features.transcript.transcript.problems.text() == "1 caption could not be read (line 6)."
    assert app.features.transcript.transcript.problems.isVisibleTo(app.features.transcript.transcript)
