"""The sheet about the look of the text: what is chosen there is seen at once in the note, kept, and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox
from pytestqt.qtbot import QtBot

from karareader.ui.common.theme import LIGHT, SEPIA
from karareader.ui.note.page.style import FormatSheet, Look
from tests.ui.programs import App, Make


@pytest.mark.usefixtures("qapp")
def test_space_between_paragraphs_changes_nothing_else() -> None:
    usual, wide = FormatSheet(Look(LIGHT)), FormatSheet(Look(LIGHT, paragraph_spacing=2.0))
    assert wide.block("p").below == 2 * usual.block("p").below > 0
    assert wide.block("p").pitch == usual.block("p").pitch
    assert wide.block("body") == usual.block("body")


def size(app: App) -> QDoubleSpinBox:
    box = app.features.settings.text.controls["zoom"].findChild(QDoubleSpinBox)
    assert isinstance(box, QDoubleSpinBox)
    return box


def test_the_note_changes_at_once_and_all_of_it_is_undone(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    note = tmp_path / "lib" / "one.md"
    note.parent.mkdir()
    note.write_text("# One\n\nSome words.\n")
    app = make()
    app.begin(note, None)
    qtbot.waitUntil(lambda: app.note.page is not None)
    QTest.mouseClick(app.top_bar.text_button, Qt.MouseButton.LeftButton)
    sheet = app.features.settings.text
    assert sheet.isVisible()
    assert app.window.frameGeometry().contains(sheet.frameGeometry())
    assert sheet.swatches["system"].isChecked()

    sheet.swatches["sepia"].click()
    assert app.settings.theme == "sepia"
    assert app.actions["theme_sepia"].isChecked()
    for _ in range(3):
        size(app).stepUp()
    assert app.settings.zoom == pytest.approx(1.3)
    for key, value in {"line_width": 60.0, "line_spacing": 180.0, "paragraph_spacing": 150.0}.items():
        box = sheet.controls[key].findChild(QDoubleSpinBox)
        assert isinstance(box, QDoubleSpinBox)
        box.setValue(value)
    fonts = sheet.controls["font"].findChild(QComboBox)
    assert isinstance(fonts, QComboBox)
    fonts.setCurrentIndex(1)
    fonts.activated.emit(1)
    assert app.settings.font == fonts.itemData(1) != ""
    page = app.note.page
    assert page is not None
    assert page.look.theme is SEPIA
    assert page.look.size_px == pytest.approx(16 * 1.3)
    assert (page.look.line_width, page.look.line_spacing, page.look.paragraph_spacing) == (60, 1.8, 1.5)
    assert page.look.family == app.settings.font

    # What was set in one go is one step back; the sheet shows it.
    for _ in range(4):
        app.actions["undo"].trigger()
    assert app.settings.zoom == pytest.approx(1.3)
    app.actions["undo"].trigger()
    assert (app.settings.zoom, size(app).value()) == (1.0, 100.0)
    app.actions["undo"].trigger()
    assert app.settings.theme == "system"
    assert sheet.swatches["system"].isChecked()
    assert (app.settings.line_width, app.settings.font) == (72, "")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    app.actions["text"].trigger()
    sheet.more_requested.emit()
    assert app.features.settings.dialog.isVisible()
    app.features.settings.dialog.close()
    sheet.close()
    QApplication.processEvents()
