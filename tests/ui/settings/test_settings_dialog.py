from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from karareader.settings import Settings
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.common.theme import ThemeManager
from karareader.ui.settings.controls import TextControl
from karareader.ui.settings.dialog import SettingsDialog
from tests.ui.programs import Make


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.json")


@pytest.fixture
def table(make: Make) -> Sequence[Section]:
    """What all features bring."""
    sections: Sequence[Section] = make().context.options.sections
    return sections


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, table: Sequence[Section]) -> Iterator[SettingsDialog]:
    made = SettingsDialog(settings, table, ThemeManager("light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def part(dialog: SettingsDialog, key: str, kind: type[QWidget]) -> QWidget:
    found = dialog.findChild(kind, f"setting_{key}")
    assert isinstance(found, kind)
    return found


def test_the_names_of_the_sections_are_seen_whole(dialog: SettingsDialog) -> None:
    assert dialog.sections.horizontalScrollBar().maximum() == 0


def test_every_row_is_a_setting_and_every_setting_but_the_keys_has_a_row(table: Sequence[Section]) -> None:
    shown = [row.key for section in table for row in section.rows]
    assert len(shown) == len(set(shown))
    # Keys have a dialog of their own.
    assert set(shown) == {each.name for each in fields(Settings)} - {"keys"}


def test_every_value_of_a_choice_is_one_that_the_setting_takes(
    dialog: SettingsDialog, settings: Settings, table: Sequence[Section]
) -> None:
    for section in table:
        for row in section.rows:
            if row.kind == "choice":
                assert getattr(settings, row.key) in row.choices
                box = part(dialog, row.key, QComboBox)
                assert isinstance(box, QComboBox)
                assert box.count() == len(row.choices)


def test_a_choice_holds_at_once_and_is_told(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    box = part(dialog, "theme", QComboBox)
    with qtbot.waitSignal(dialog.changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert told.args == ["theme"]
    assert settings.theme == "dark"


def test_a_number_is_shown_in_its_unit_and_kept_in_its_own(dialog: SettingsDialog, settings: Settings) -> None:
    box = part(dialog, "zoom", QDoubleSpinBox)
    assert isinstance(box, QDoubleSpinBox)
    assert box.text() == "100 %"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert settings.zoom == pytest.approx(1.1)
    box.setValue(10_000)
    assert settings.zoom == 5.0


def test_what_was_changed_elsewhere_is_shown(dialog: SettingsDialog, settings: Settings) -> None:
    told: list[str] = []
    dialog.changed.connect(told.append)
    settings.theme, settings.zoom, settings.follow = "light", 1.5, False
    dialog.refresh()
    box = part(dialog, "theme", QComboBox)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Light"
    number = part(dialog, "zoom", QDoubleSpinBox)
    assert isinstance(number, QDoubleSpinBox)
    assert number.text() == "150 %"
    assert told == []


def test_the_wheel_changes_nothing_on_its_way_down_the_page(dialog: SettingsDialog, settings: Settings) -> None:
    settings.zoom = 1.5
    dialog.refresh()
    for key, kind in (("theme", QComboBox), ("zoom", QDoubleSpinBox)):
        widget = part(dialog, key, kind)
        widget.setFocus()
        none = Qt.MouseButton.NoButton
        turned = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -240), none, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turned)
    assert (settings.theme, settings.zoom) == ("system", 1.5)


def test_folders_are_added_and_taken_away(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    settings.media_folders = [str(tmp_path / "gone")]
    dialog.show_section("Videos")
    dialog.refresh()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    control = dialog.controls["media_folders"]
    listed = part(dialog, "media_folders", QListWidget)
    assert isinstance(listed, QListWidget)
    assert "not there" in listed.item(0).text()
    press(control, "Add…")
    press(control, "Add…")
    assert settings.media_folders == [str(tmp_path / "gone"), str(folder)]
    listed.setCurrentRow(0)
    press(control, "Remove")
    assert settings.media_folders == [str(folder)]


def press(control: QWidget, words: str) -> None:

    button = next(each for each in control.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_words_are_told_when_they_are_finished_and_only_once(qtbot: QtBot) -> None:
    control = TextControl(SettingRow("languages", "Languages", "words"))
    qtbot.addWidget(control)
    told: list[object] = []
    control.edited.connect(told.append)
    control.show_value(["de"])
    field = control.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "de"
    field.selectAll()
    QTest.keyClicks(field, "en, ja")
    assert told == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [["en", "ja"]]


def test_those_concerned_are_called(make: Make) -> None:
    called: list[str] = []
    app = make()
    sections = app.context.options.sections
    sections[:] = [section.taken_up_by(lambda: None, follow=lambda: called.append("follow")) for section in sections]
    desk, settings = app.features.settings, app.settings
    desk.show_section("Videos")
    assert desk.dialog.isVisible()
    assert desk.dialog.sections.currentItem().text() == "Videos"
    desk.dialog.take("follow", False)
    desk.dialog.take("follow", False)
    desk.dialog.take("face", "serif")
    assert called == ["follow"]
    assert settings.face == "serif"
    desk.dialog.close()
