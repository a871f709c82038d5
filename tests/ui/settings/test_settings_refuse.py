"""Settings: numbers that cannot be had are refused in words, defaults come back, fonts and lines are chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from karareader.settings import Settings
from karareader.ui.common.theme import LIGHT, ThemeManager
from karareader.ui.note.page.style import FormatSheet, Look
from karareader.ui.settings.appearance import family_of
from karareader.ui.settings.dialog import SettingsDialog
from karareader.ui.settings.number import NumberControl
from tests.ui.programs import Make


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.json")


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, make: Make) -> Iterator[SettingsDialog]:
    made = SettingsDialog(settings, make().context.options.sections, ThemeManager("light"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def type_into(dialog: SettingsDialog, key: str, text: str) -> NumberControl:
    control = dialog.controls[key]
    assert isinstance(control, NumberControl)
    box = control.findChild(QDoubleSpinBox)
    assert box is not None
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), text)
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    return control


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("zoom", "5000", "“5000” is not a number from 50 to 500."),
        ("zoom", "7", "“7” is not a number from 50 to 500."),
        ("download_jobs", "9", "“9” is not a number from 1 to 4."),
        ("download_jobs", "many", "“many” is not a number from 1 to 4."),
        ("download_rate_limit", "-5", "“-5” is not a number from 0 to 1,000,000."),
        ("line_width", "", "“” is not a number from 40 to 160."),
    ],
)
def test_a_number_that_cannot_be_had_is_refused_in_words(
    dialog: SettingsDialog, settings: Settings, key: str, typed: str, said: str
) -> None:
    before = getattr(settings, key)
    control = type_into(dialog, key, typed or " ")
    assert control.refused.text() == said
    assert getattr(settings, key) == before
    box = control.findChild(QDoubleSpinBox)
    assert box is not None
    assert box.property("wrong")
    assert box.accessibleDescription() == said
    least = box.minimum() + 1
    type_into(dialog, key, f"{least:.0f}")
    assert control.refused.text() == ""
    assert not box.property("wrong")
    assert getattr(settings, key) == pytest.approx(least / control.row.scale)


def test_defaults_come_back_and_can_be_taken_back(dialog: SettingsDialog, settings: Settings) -> None:
    told: list[str] = []
    settings.theme, settings.zoom, settings.download_jobs = "dark", 2.0, 4
    dialog.refresh()
    dialog.changed.connect(told.append)
    reset = dialog.resets[0]
    reset.click()
    assert (settings.theme, settings.zoom, settings.download_jobs) == ("system", 1.0, 4)
    assert sorted(told) == ["theme", "zoom"]
    box = dialog.controls["theme"].findChild(QComboBox)
    assert box is not None
    assert box.currentData() == "system"
    assert reset.text() == "Undo reset"
    reset.click()
    assert (settings.theme, settings.zoom) == ("dark", 2.0)
    assert reset.text() == "Reset these settings"
    reset.click()
    dialog.take("follow", False)
    assert reset.text() == "Reset these settings"  # what was changed since would be lost


def test_a_font_is_one_of_those_that_are_installed(dialog: SettingsDialog, settings: Settings) -> None:
    box = dialog.controls["font"].findChild(QComboBox)
    assert box is not None
    assert box.itemText(0) == "Default of the typeface"
    listed = {box.itemData(row) for row in range(1, box.count())}
    assert listed == {each for each in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(each)}
    family = box.itemData(1)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert settings.font == family
    settings.font = "No such font"
    dialog.refresh()
    assert box.currentText() == "No such font  (not installed)"


def test_rows_of_a_choice_follow_the_style_sheet(dialog: SettingsDialog) -> None:
    for box in dialog.findChildren(QComboBox):
        assert type(box.itemDelegate()) is QStyledItemDelegate


def test_lines_are_as_wide_and_high_as_was_chosen() -> None:
    usual, wide = FormatSheet(Look(LIGHT)), FormatSheet(Look(LIGHT, line_width=108, line_spacing=2.25))
    assert wide.column() == pytest.approx(usual.column() * 1.5, abs=1)
    assert wide.block("p").pitch == pytest.approx(usual.block("p").pitch * 1.5, abs=1)
    assert wide.block("h1") == usual.block("h1")


def test_the_note_takes_up_what_is_chosen(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("Words and words.\n\n" * 20)
    app = make()
    app.begin(tmp_path / "note.md", None)
    qtbot.waitUntil(lambda: app.note.page is not None)
    family = QFontDatabase.families()[0]
    for key, value in (("line_width", 60), ("line_spacing", 2.0), ("font", family)):
        app.features.settings.dialog.take(key, value)
    qtbot.waitUntil(lambda: app.note.page is not None and app.note.page.look == app.note.look)
    look = app.note.look
    assert (look.line_width, look.line_spacing, look.family) == (60, 2.0, family)
    app.actions["face_serif"].trigger()
    assert app.settings.font == ""  # the menu chooses the font too
    assert app.note.look.family == family_of(app.settings) != family
    app.window.close()
    again = make()
    assert again.note.look.line_width == 60
