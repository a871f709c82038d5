"""Whatever the reader sets is undone and redone by keys, also after another note was opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from karareader.library.link_candidates import NoteChoice
from karareader.media.player.base import PlayerState as Playing
from karareader.timeline.repair.context import ALL
from karareader.ui.library.row_actions import TreeRow
from karareader.ui.services.index import IndexService
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\nA sentence of it [0:20].\n\nAnother one [0:40].\n"
KEY = "youtube:aaaaaaaaaaa"


@pytest.fixture
def app(qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """The program at `one.md`; there are `two.md`, and captions that can be chosen."""
    monkeypatch.setattr(IndexService, "begin", lambda _self: None)
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two"):
        (root / f"{name}.md").write_text(NOTE.format(title=name.title()))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    made = make(length=60.0)
    made.begin(root / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: made.keeper.entries != [])
    return made


def test_everything_is_undone_on_another_note_and_redone(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    root, features, state = tmp_path / "lib", app.features, app.state
    entry = next(each for each in app.keeper.entries if each.stem == "two")
    captions = tmp_path / "chosen.vtt"
    captions.write_text("WEBVTT\n\n00:01.000 --> 00:03.000\nA word.\n")
    link = (root / "one.md", "two")

    features.repairs.controller.set_as_written(ALL, True)
    features.transcript.captions.choose_file(captions)
    qtbot.waitUntil(lambda: features.transcript.captions.captions is not None)
    features.transcript.captions_later()
    features.transcript.captions_later()
    features.transcript.captions.take_encoding("cp1252")
    features.links.controller.take(link, NoteChoice(root / "two.md", "Two", ""), "", remember=True)
    title = entry.title  # its file may be read only now
    features.library.actions.mark_read(TreeRow(entry, None, [entry], ""))
    features.settings.dialog.take("zoom", 1.5)
    qtbot.waitUntil(lambda: app.session.path == root / "two.md")

    def held() -> list[object]:
        return [
            dict(state.as_written), dict(state.captions), dict(state.caption_offsets), dict(state.caption_encodings),
            dict(state.link_choices), set(state.read), app.settings.zoom,
        ]  # fmt: skip

    set_by_hand = held()
    told = []
    while app.actions["undo"].text() != "Undo":
        app.actions["undo"].trigger()
        told.append(app.line.text)
    assert told == [
        "Undone: setting “Text size”.",
        f"Undone: “{title}” as read.",
        "Undone: choice of “Two” for a link, in “one”.",
        "Undone: encoding of “chosen.vtt”, in “one”.",
        "Undone: caption timing, in “one”.",
        "Undone: choice of “chosen.vtt”, in “one”.",
        "Undone: all times as written, in “one”.",
    ]
    assert held() == [{}, {}, {}, {}, {}, set(), 1.0]
    while app.actions["redo"].text() != "Redo":
        app.actions["redo"].trigger()
    assert held() == set_by_hand


def test_in_a_field_ctrl_z_is_that_of_the_field(app: App) -> None:
    app.features.repairs.controller.set_as_written(ALL, True)
    field = app.top_bar.search.findChild(QLineEdit) or app.top_bar.search
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "words")
    ctrl_z = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    ctrl_z.ignore()
    QApplication.sendEvent(field, ctrl_z)
    assert ctrl_z.isAccepted(), "the field takes the key before the window does"
    assert app.state.as_written != {}
