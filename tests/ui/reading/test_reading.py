"""A note is read when its end was seen or half of its times were played; the open one is never dimmed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.library.row_delegate import RowPainter
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n{text}"
TIMES = "".join(f"Sentence {n} of it, with some words [{n}:00].\n\n" for n in range(1, 9))


@pytest.fixture
def app(qtbot: QtBot, make: Make, tmp_path: Path) -> App:
    """The program at a long note with eight times."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "long.md").write_text(NOTE.format(title="Long", text=TIMES + "Some more words of it.\n\n" * 120))
    (root / "short.md").write_text(NOTE.format(title="Short", text="It is short."))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    made = make(length=600.0)
    made.begin(root / "long.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: len(made.library.model.made.notes) == 2)
    page = made.note.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.layout.go_on(0.05))
    made.note.view._adjust()
    return made


def wait(app: App) -> None:
    """The note has been open for as long as it takes."""
    app.features.library.log.reading.timeout.emit()


def test_a_note_whose_end_was_not_seen_is_not_read(app: App) -> None:
    wait(app)
    assert app.state.read == {}
    app.note.page_down()
    assert app.state.read == {}
    app.note.scroll_to_bottom()
    assert list(app.state.read) == ["lib/long.md"]


def test_going_to_the_end_at_once_is_not_reading(app: App) -> None:
    app.note.scroll_to_bottom()
    assert app.state.read == {}
    wait(app)
    assert list(app.state.read) == ["lib/long.md"]


def test_a_note_is_read_after_half_of_its_times_were_played(app: App) -> None:
    wait(app)
    for minute in (1, 2, 3):
        app.playback.seek(60.0 * minute + 1)
    app.playback.play()
    assert app.state.read == {}
    for minute in (3, 5, 5, 6):
        app.playback.seek(60.0 * minute + 2)
        app.playback.tick()
    assert app.state.read == {}
    app.playback.seek(481.0)
    app.playback.tick()
    assert list(app.state.read) == ["lib/long.md"]


def test_a_short_note_is_read_when_it_was_open_for_a_while(qtbot: QtBot, app: App) -> None:
    with qtbot.waitSignal(app.session.opened):
        app.go.open(app.session.path.with_name("short.md") if app.session.path else Path())
    app.note.view.viewport().repaint()
    assert app.state.read == {}
    wait(app)
    assert list(app.state.read) == ["lib/short.md"]


def test_the_open_note_is_never_dimmed(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dimmed: dict[str, bool] = {}

    def note_down(_self: RowPainter, _painter: object, _space: object, title: str, *_: object, quiet: bool) -> None:
        dimmed[title] = quiet

    monkeypatch.setattr(RowPainter, "_title", note_down)
    app.library.model.set_opened([branch.id for branch in app.library.model.made.branches])
    qtbot.waitUntil(lambda: {entry.title for entry in app.library.model.made.notes} == {"Long", "Short"})
    qtbot.waitUntil(lambda: app.library.model.current.endswith("long.md"))
    app.features.library.log.set_read(app.library.model.made.notes, True)
    app.library.list.grab()
    assert (dimmed["Long"], dimmed["Short"]) == (False, True)
