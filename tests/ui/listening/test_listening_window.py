"""A video without captions is heard in the window."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.captions.hearing import engine, models, store
from karareader.ui.common.hearing_progress import Progress
from karareader.ui.listening import models_dialog, note_checker, queue
from karareader.ui.transcript.listening_strip import told
from tests.captions.hearing import fake_listener
from tests.captions.hearing.ears import FakeEars, film, work
from tests.captions.hearing.test_hearing import job
from tests.ui.programs import App, Make


def add_model(app: App) -> None:
    place = models.folder(app.context.profile.data, "tiny")
    place.mkdir(parents=True)
    for name in ("config.json", "model.bin", "tokenizer.json"):
        (place / name).write_bytes(b"{}")


@pytest.fixture
def app(make: Make, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> App:
    for starter in (queue, note_checker):
        monkeypatch.setattr(starter, "own_command", lambda *_: [sys.executable, "-P", fake_listener.__file__])
    folder = tmp_path / "lib"
    folder.mkdir()
    film(folder / "Talk.wav", 80)
    (folder / "talk.md").write_text("---\nmedia: Talk.wav\n---\nThirty [0:30].\n")
    app = make(length=80.0)
    app.settings.listen_anyway = True
    app.begin(folder / "talk.md", None)
    transcript = app.features.transcript
    qtbot.waitUntil(lambda: not transcript.transcript.listen.isHidden() and app.playback.source is not None)
    return app


def test_what_is_missing_is_said_and_then_the_video_is_heard_and_becomes_the_transcript(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, listening = app.features.transcript.transcript, app.features.listening
    monkeypatch.setattr(engine, "installed", lambda: False)
    monkeypatch.setattr(models_dialog, "installed", lambda: False)
    panel.listen.click()
    assert "pip install 'karareader[listen]'" in app.line.text
    assert listening.models is None
    monkeypatch.setattr(engine, "installed", lambda: True)
    monkeypatch.setattr(models_dialog, "installed", lambda: True)
    panel.listen.click()
    assert listening.models is not None
    assert "There is no speech model yet." in listening.models.words.text()
    assert listening.models.buttons["base"].text() == "Get"
    add_model(app)
    shown: list[str] = []
    listening.progress_changed.connect(lambda progress: shown.append(told(progress)) if progress else None)
    app.features.transcript.show_transcript()
    panel.listen.setFocus()
    assert app.window.focusWidget() is panel.listen
    listening.models.got.emit()
    assert not panel.listening.isHidden()
    assert app.window.focusWidget() is not panel.choose, "A Space that is to play opens no file."
    qtbot.waitUntil(lambda: listening.queue.progress is None)
    qtbot.waitUntil(lambda: panel._tracks.text() == "English · heard by this computer")
    assert panel.listening.isHidden()
    assert panel.captions is not None
    assert panel.captions.lines[-1].words[-1].text == "80"
    assert shown[-1].startswith("100% heard by this computer")
    assert app.state.listening == []


def test_a_part_is_shown_as_such_and_is_not_what_a_note_is_compared_with(
    app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    transcript = app.features.transcript
    work(job(tmp_path / "lib", data=str(app.context.profile.data), whole=False), FakeEars(), {"hear": [1]})
    compared: list[object] = []
    transcript.captions.changed.connect(compared.append)
    transcript.captions.heard(tmp_path / "lib" / "Talk.wav")
    qtbot.waitUntil(lambda: transcript.captions.captions is not None)
    assert transcript.transcript._tracks.text() == "English · heard by this computer, in part"
    assert compared == [None]
    assert app.playback.tracks.offered == ()
    (tmp_path / "lib" / "Talk.srt").write_text("1\n00:00:00,000 --> 00:00:02,000\nHello\n")
    transcript.captions.heard(tmp_path / "lib" / "Talk.wav")
    qtbot.waitUntil(lambda: "Hello" in (transcript.captions.captions or store.captions_of(store.HeardFilm())).text)


def test_films_wait_in_a_queue_that_can_be_held_and_outlives_the_window(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    add_model(app)
    listening = app.features.listening.queue
    other = film(tmp_path / "lib" / "Other.wav", 40)
    listening.add([other, tmp_path / "lib" / "gone.wav"])
    app.features.listening.listen()
    listening.hold(True)
    assert app.state.listening == [str(tmp_path / "lib" / "Talk.wav"), str(other), str(tmp_path / "lib" / "gone.wav")]
    assert listening.progress is not None
    assert (listening.progress.held, listening.progress.others) == (True, 2)
    listening.cancel()
    with qtbot.waitSignal(listening.failed) as failed:
        pass
    assert "is not there any more" in str(failed.args[0])
    assert store.offered(app.context.profile.data, other)
    assert app.state.listening == []


def test_hearing_makes_way_while_the_video_stutters(app: App, qtbot: QtBot) -> None:
    add_model(app)
    listening = app.features.listening
    app.playback.play()
    listening.listen()
    told: list[str] = []
    listening.progress_changed.connect(lambda progress: told.append(progress.waits if progress else "over"))

    def after(shown: int, late: int) -> str:
        before = app.playback._status.pictures
        app.playback._status = replace(app.playback._status, pictures=(before[0] + shown, before[1] + late))
        listening.stutter.look()
        return told[-1] if told else ""

    app.playback._timer.stop()
    assert [after(60, 0), after(59, 1)] == ["", ""], "One late picture tells nothing."
    assert after(50, 10) == after(60, 0) == after(60, 0) == "waiting: the video stutters"
    assert after(60, 0) == ""
    assert after(50, 10) == "waiting: the video stutters"
    assert [after(60, 0) for _ in range(6)] == ["waiting: the video stutters"] * 5 + [""], "It waits twice as long."
    waits = [after(50, 10) for _ in range(40)]
    assert waits[0] == "waiting: the video stutters"
    assert waits[-1] == "", "It stutters although nothing is heard: that is not the reason."
    qtbot.waitUntil(lambda: told[-1] == "over")


def test_how_far_it_is_in_words() -> None:
    film = Path("Talk.mp4")
    assert told(Progress(film, 0.341, 200)) == "34% heard by this computer · 3 min left · Talk"
    assert (
        told(Progress(film, 0.5, 9, held=True, others=2))
        == "50% heard by this computer · paused · 2 more to come · Talk"
    )
    assert told(Progress(film, 0, waits="waiting: the computer is busy")).startswith(
        "0% heard by this computer · waiting"
    )


def test_a_note_is_checked_by_hearing_its_video_round_its_times(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    add_model(app)
    transcript, text = app.features.transcript, " ".join(map(str, range(31, 45)))
    note = tmp_path / "lib" / "numbers.md"
    note.write_text(f"---\nmedia: Talk.wav\n---\nHere come {text} [0:30].\n")
    app.go.open(note)
    qtbot.waitUntil(lambda: app.session.path == note and transcript.captions.can_listen)
    transcript.show_claims()
    qtbot.waitUntil(lambda: "nothing to compare" in app.line.text)
    with qtbot.waitSignal(app.features.listening.checked):
        app.features.listening.check()
    assert [row.finding.verdict for row in transcript.panel.list.rows] == ["here"]
    assert app.features.listening.checker.busy is False
    app.settings.all_signs = True
    transcript.signs_changed()
    signs = app.note.page.layout.marks.signs.values()
    assert ["Heard by this computer at 0:" in sign.tip for sign in signs] == [True]
