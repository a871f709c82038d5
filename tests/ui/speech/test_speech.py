"""Reading aloud: what is said, by whom, and what the video does meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from karareader.ui.speech import voices
from karareader.ui.speech.feature import NOTHING
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import Make

NOTE = """---
videoId: aaaaaaaaaaa
---
Nothing yet.

The *first* thing [0:10] and a second one, of two lines
that belong together [0:20].

Another one [0:40].
"""
# Reads its input as eSpeak does, and speaks as long as there is a file “hold”.
SPEAKER = """#!/bin/sh
echo "$@" > {there}/told
cat > {there}/said.part
mv {there}/said.part {there}/said
while [ -e {there}/hold ]; do sleep 0.02; done
[ ! -e {there}/broken ]
"""


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where `espeak-ng` lies, and what it was told."""
    there = tmp_path / "bin"
    there.mkdir()
    program = there / "espeak-ng"
    program.write_text(SPEAKER.format(there=there))
    program.chmod(0o755)
    for name in ("cat", "mv", "sleep"):  # nothing else: this machine may speak
        (there / name).symlink_to(shutil.which(name) or name)
    monkeypatch.setenv("PATH", str(there))
    yield there
    (there / "hold").unlink(missing_ok=True)  # nothing speaks on after the test


def said(there: Path) -> str:
    return (there / "said").read_text() if (there / "said").exists() else ""


def test_the_marked_paragraph_is_read_and_the_video_turned_down_or_paused(
    qtbot: QtBot, make: Make, there: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(NOTE)
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    player = FakePlayer(FakeClock(), length=60.0, granularity=0)
    app = make(player=player)
    app.begin(root / "one.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.loaded)
    action = app.actions["read_aloud"]
    action.trigger()
    assert app.line.text == NOTHING
    assert not action.isChecked()

    # The whole paragraph, no times; the video is turned down, which nobody else hears of.
    app.playback.set_volume(80)
    app.playback.seek(25.0)
    app.playback.play()
    app.settings.speech_rate = 1.2
    (there / "hold").touch()
    action.trigger()
    qtbot.waitUntil(lambda: bool(said(there)))
    assert said(there) == "The first thing and a second one, of two lines that belong together."
    assert "-s 210" in (there / "told").read_text()
    assert action.isChecked()
    assert player.status().volume == 16
    assert (app.playback.status.volume, app.state.volume) == (80, 80)
    app.playback.set_volume(50)
    assert (player.status().volume, app.state.volume) == (10, 50)
    (there / "hold").unlink()
    qtbot.waitUntil(lambda: not action.isChecked())
    assert player.status().volume == app.playback.status.volume == 50
    assert app.playback.playing

    # The selected words, the video paused; the same command makes silent.
    app.settings.speaking = "pause"
    cursor = app.note.view.textCursor()
    cursor.setPosition(app.note.page.starts[-1] if app.note.page else 0)
    cursor.movePosition(QTextCursor.MoveOperation.WordRight, QTextCursor.MoveMode.KeepAnchor)
    app.note.view.setTextCursor(cursor)
    (there / "said").unlink()
    (there / "hold").touch()
    action.trigger()
    qtbot.waitUntil(lambda: bool(said(there)))
    assert said(there).strip() == "Another"
    assert not app.playback.playing
    action.trigger()
    assert app.playback.playing
    assert not action.isChecked()

    # What goes wrong is said.
    (there / "hold").unlink()
    (there / "broken").touch()
    action.trigger()
    qtbot.waitUntil(lambda: app.line.text == "espeak-ng could not read this aloud.")
    assert app.playback.playing
    monkeypatch.setattr(voices, "find_voice", lambda _parent: None)
    app.features.speech._voice = None
    action.trigger()
    assert app.line.text == voices.NO_VOICE
    assert app.playback.playing


def test_a_program_goes_before_qt_and_without_either_there_is_no_voice(
    there: Path, monkeypatch: pytest.MonkeyPatch, qapp: QObject
) -> None:
    assert isinstance(voices.find_voice(qapp), voices.ProgramVoice)
    (there / "espeak-ng").unlink()
    monkeypatch.setenv("PATH", str(there))
    qt_voice = pytest.importorskip("karareader.ui.speech.qt_voice")
    monkeypatch.setattr(qt_voice, "engine", lambda: "")
    assert voices.find_voice(qapp) is None
    monkeypatch.setattr(qt_voice, "engine", lambda: "mock")
    found = voices.find_voice(qapp)
    assert isinstance(found, qt_voice.QtVoice)


def test_speech_dispatcher_is_told_to_be_silent_since_it_speaks_elsewhere(
    qtbot: QtBot, qapp: QObject, there: Path
) -> None:
    (there / "espeak-ng").rename(there / "spd-say")
    voice = voices.find_voice(qapp)
    assert isinstance(voice, voices.ProgramVoice)
    (there / "hold").touch()
    voice.say("-Two words", 0.5)
    told = there / "told"
    qtbot.waitUntil(lambda: told.exists() and told.read_text().endswith("-- -Two words\n"))
    assert "--rate -100" in told.read_text()
    voice.stop()
    qtbot.waitUntil(lambda: told.read_text() == "--cancel\n")


def test_qt_speaks_and_tells_its_end(qtbot: QtBot, qapp: QObject) -> None:
    qt_voice = pytest.importorskip("karareader.ui.speech.qt_voice")
    voice = qt_voice.QtVoice("mock", qapp)  # Qt's own, which takes its time and is silent
    with qtbot.waitSignal(voice.ended) as ended:
        voice.say("Two words", 2.0)
    assert ended.args == [""]
    with qtbot.assertNotEmitted(voice.ended):
        voice.say("Two words", 1.0)
        voice.stop()
    voice.deleteLater()
