"""The command palette: what it offers, how it is found, and what happens when it is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.ui.palette.window import PaletteRow, PaletteWindow, RowFinder
from tests.ui.programs import App


def row(name: str, text: str, group: str = "Video", meaning: str = "", *, enabled: bool = True) -> PaletteRow:
    return PaletteRow(name, text, group, lambda: None, meaning, enabled=enabled)


ROWS = [
    row("play", "Play or pause", meaning="Play or pause the video"),
    row("pane", "Next pane", "Window"),
    row("theme", "Theme", "Setting › Appearance", "Light, dark, or as the system"),
    row("dark", "Dark theme", "Program"),
    row("claims", "Check against captions", "Note", "Compare sentences with what is said"),
    row("back", "Back", "Go", "There is no place to go back to.", enabled=False),
    row("later", "Captions later", "Video"),
]


NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\nA sentence of it [0:20].\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two notes on one video."""
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two"):
        (root / f"{name}.md").write_text(NOTE.format(title=name.title()))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("play", "play"), ("PLAY", "play"), ("theme", "theme"), ("dark", "dark"), ("thme", "theme"), ("cac", "claims"),
        ("pause play", "play"), ("sentences", "claims"), ("appearance", "theme"), ("captoins", "later"),
    ],
)  # fmt: skip
def test_rows_are_found_by_words_letters_slips_and_meaning(typed: str, first: str) -> None:
    assert RowFinder(ROWS, ()).find(typed)[0].id == first


def test_rows_chosen_last_come_first_and_those_that_cannot_be_done_last() -> None:
    everything = RowFinder(ROWS, ["pane", "gone"]).find("")
    assert [each.id for each in everything][:2] == ["pane", "play"]
    assert len(everything) == len(ROWS)
    assert RowFinder(ROWS, ["later"]).find("captions")[0].id == "later"
    assert RowFinder([row("x", "Back to the start"), ROWS[5]], ()).find("back")[-1].id == "back"
    assert RowFinder(ROWS, ()).find("zzz") == []


def texts(window: PaletteWindow) -> list[str]:
    return [each.text for each in window.model.rows]


def test_all_that_the_menus_the_settings_and_the_panels_have_is_in_it(qtbot: QtBot, app: App, library: Path) -> None:
    app.go.open(library / "two.md")
    qtbot.waitUntil(lambda: app.session.path == library / "two.md")
    app.actions["palette"].trigger()
    window = app.features.palette.window
    rows = {each.id: each for each in window.model.rows}
    commands = {f"command:{name}" for name in app.actions.commands} - {"command:palette"}
    settings = {f"setting:{each.key}" for section in app.context.options.sections for each in section.rows}
    panels = {f"panel:{name}" for name, _, _ in app.side.panels}
    assert commands | settings | panels | {f"note:{library / 'one.md'}"} == set(rows)
    assert rows["command:mute"].keys == "M"
    assert not rows["command:forward"].enabled
    assert rows["command:theme_dark"].text == "Theme: Dark"
    found = {typed: window.model.rows for typed in ("theme", "sepia", "nothing like this") if not window._look(typed)}
    assert {each.id for each in found["theme"]} >= {"setting:theme", "command:theme_dark", "command:theme_sepia"}
    assert {each.id for each in found["sepia"]} >= {"setting:theme", "command:theme_sepia"}
    assert window.list.isHidden()  # only the words that nothing is called so
    window._look("sepia")
    assert not window.list.isHidden()
    assert window.list.height() // window.list.sizeHintForRow(0) == len(window.model.rows)  # no empty rows
    assert rows["command:forward"].meaning == "There is no place to go forward to."

    QTest.keyClicks(window.field, "mute")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert not window.isVisible()
    assert app.playback.status.muted
    app.actions["palette"].trigger()
    assert texts(window)[0] == "Mute"
    assert window.model.rows[0].on is False

    QTest.keyClicks(window.field, "panel outline")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert app.side.current_name == "Outline"

    app.actions["palette"].trigger()
    QTest.keyClicks(window.field, "forward")
    for _ in range(texts(window).index("Forward")):
        QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert window.list.currentIndex().row() == texts(window).index("Forward")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert window.isVisible(), "what cannot be done is not chosen"
    window.field.setText("setting text size")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    dialog = app.features.settings.dialog
    assert dialog.isVisible()
    assert dialog.controls["zoom"].isVisible()
    dialog.close()

    app.actions["palette"].trigger()
    window.field.setText("one recent")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.path == library / "one.md")
