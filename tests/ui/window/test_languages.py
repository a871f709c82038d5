"""The window in other languages: their words, numbers and direction; and no word that is cut off where it is longer."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QSplitterHandle,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from karareader.base import translation
from karareader.base.translation import Language, day, number, tr
from karareader.ui.assembly import application as started
from karareader.ui.common import icons
from tests.ui.programs import App

_SIZES = ((1400, 900), (1024, 640))  # of the window, in pixels


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Whatever is spoken in the test, it is English again afterwards."""
    before = QLocale()
    yield
    translation.speak(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_the_first_language_of_the_system_that_is_known_is_taken() -> None:
    wanted = (["fr-FR", "de-AT", "en"], ["es_MX"], ["en-GB", "de"], ["fr"], [])
    assert [started.first_of(names) for names in wanted] == ["de", "es", "", "", ""]


def test_german_words_numbers_and_qts_own(qapp: QApplication, spoken: None) -> None:
    started.begin_language(qapp, "de")
    assert tr("Play") == "Abspielen"
    assert [tr("%n note", "%n notes", n) for n in (1, 2000)] == ["1 Notiz", "2.000 Notizen"]
    assert tr("{count:,.1f} MB", count=1.5) == "1,5 MB"
    assert (number(1234.5, 1), day(datetime.date(2024, 3, 17))) == ("1.234,5", "17.03.24")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert tr("a sentence that nobody translated") == "a sentence that nobody translated"


def test_arabic_is_read_from_right_to_left_and_so_are_arrows(qapp: QApplication, spoken: None) -> None:
    before = {name: _ink(name, "#010203") for name in ("back", "seek-back")}
    started.begin_language(qapp, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert tr("%n note", "%n notes", 1234) == "الملاحظات: 1,234"
    after = {name: _ink(name, "#010204") for name in before}
    assert (before["back"] < 0 < after["back"], after["seek-back"]) == (True, before["seek-back"])


def _ink(name: str, colour: str) -> int:
    """How much more of an icon lies right of its middle than left of it."""
    image = icons.pixmap(name, colour, 18).toImage()
    dark = [at for at in range(18) for row in range(18) if image.pixelColor(at, row).alpha() > 64]
    return sum(2 * at - 17 for at in dark)


def cut_off(widgets: list[QWidget]) -> list[str]:
    """The words of buttons and labels that have less room than they need."""
    found = []
    for widget in widgets:
        if not isinstance(widget, QAbstractButton | QLabel) or not widget.isVisible() or "[" not in widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        width = widget.minimumSizeHint().width() if wraps else widget.sizeHint().width()
        height = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        if width > widget.width() + 1 or height > widget.height() + 1:
            found.append(f"{widget.objectName()} {widget.text()!r}: {width}×{height} in {widget.size().toTuple()}")
    return found


@pytest.fixture
def longer(spoken: None) -> None:
    """A language that says everything in brackets, with two letters more for each five."""

    def words(text: str, about: str, n: int) -> str:
        said = about if n not in (-1, 1) else text
        return f"[{said}{(' longer' * len(said))[: len(said) * 2 // 5]}]"

    translation.speak(Language(words, lambda value, digits: f"{value:.{digits}f}", str))


def test_no_word_is_cut_off_that_is_two_fifths_longer(longer: None, app: App, qtbot: QtBot) -> None:
    """In the window, its panels, and the dialogs behind them; what they say all comes through `tr`."""
    panels = [panel for _name, _icon, panel in app.side.panels]
    # What comes later comes into panels that were measured already, or just before they are laid out.
    app.side.show_panel(app.features.transcript.transcript)
    qtbot.waitUntil(lambda: app.features.transcript.transcript.words.text().startswith("[There are no captions"))
    found: list[str] = []
    seen: set[str] = set()
    for size in _SIZES:
        app.window.resize(*size)
        for panel in panels:
            app.side.show_panel(panel)
            QApplication.processEvents()
            seen |= _buttons()
            found += cut_off(QApplication.allWidgets())
        for command in ("settings", "text", "keys", "downloads", "export_times", "about", "search"):
            app.actions[command].trigger()
            QApplication.processEvents()
            seen |= _buttons()
            found += cut_off(QApplication.allWidgets())
            for dialog in QApplication.topLevelWidgets():
                if dialog is not app.window and dialog.isVisible():
                    dialog.close()
    assert found == []
    edges = [edge.accessibleName() for edge in app.window.findChildren(QSplitterHandle) if edge.isVisible()]
    assert edges
    assert all(name.startswith("[Edge between") for name in edges)
    assert {text for text in seen if text[:1].isalpha() and len(text) > 3} <= {"Cancel"}  # Qt's own


def _buttons() -> set[str]:
    buttons = [each for each in QApplication.allWidgets() if isinstance(each, QAbstractButton) and each.isVisible()]
    return {button.text() for button in buttons}
