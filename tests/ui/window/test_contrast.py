"""What is written in the window can be read: by the colours on the screen, in all panels and dialogs."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from karareader.base.contrast import contrast
from karareader.ui.common.theme import SEPIA, Theme
from karareader.ui.settings.dialog import SettingsDialog
from tests.ui.common.test_theme import READ
from tests.ui.programs import App

_FEW = 4  # pixels: what is smaller is no letter
_SOFT = 0.3  # of contrast, which the soft edges of small letters take away
Pixels = npt.NDArray[np.uint32]


def pixels(image: QImage) -> Pixels:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return whole[:, : image.width()] & 0xFFFFFF


def inks(part: Pixels) -> tuple[str, list[str]]:
    """The ground of a part of the window, and the colours on it that are no smaller than a letter's stroke."""
    colours, counts = np.unique(part, return_counts=True)
    ground = f"#{colours[counts.argmax()]:06x}"
    return ground, [f"#{each:06x}" for each in colours[counts >= _FEW]]


def written(window: QWidget) -> dict[str, QRect]:
    """Where words stand in a window: labels, buttons and fields that are seen, and that are not switched off."""
    found = {}
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit) or not widget.isVisible():
            continue
        words = widget.text() or (widget.placeholderText() if isinstance(widget, QLineEdit) else "")
        if not widget.isEnabled() or not words.strip() or widget.visibleRegion().isEmpty():
            continue
        seen = widget.visibleRegion().boundingRect()
        inside = seen.adjusted(2, 2, -2, -2) if isinstance(widget, QAbstractButton | QLineEdit) else seen
        name = f"{type(widget).__name__} {widget.objectName()} {words[:30]!r}"
        found[name] = QRect(widget.mapTo(window, QPoint(0, 0)) + inside.topLeft(), inside.size())
    return found


def too_faint(window: QWidget, theme: Theme, known: set[str]) -> list[str]:
    """What of a window cannot be read well: in colours of no pair of `READ`, and too faint as it comes out.

    What is `known` was looked at.
    """
    places = {name: rect for name, rect in written(window).items() if name not in known}
    known.update(places)
    shown = pixels(window.grab().toImage()) if places else np.zeros((0, 0), np.uint32)
    names: dict[str, set[str]] = {}
    for each in fields(theme):
        names.setdefault(str(getattr(theme, each.name)), set()).add(each.name)
    found = []
    for name, rect in places.items():
        part = shown[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        ground, colours = inks(part) if part.size else ("", [])
        grounds = names.get(ground, set())
        answered = any(grounds & {*READ[ink]} for colour in colours for ink in names.get(colour, set()) & READ.keys())
        best = max((contrast(colour, ground) for colour in colours), default=0.0)
        if colours and not answered and best < theme.least - _SOFT:
            found.append(f"{name}: {best:.2f} on {ground}")
    return found


def test_a_word_in_other_colours_would_be_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(f"background: {SEPIA.paper}")
    for at, colour in enumerate((SEPIA.quiet, "#a0a0a0")):
        label = QLabel(f"Words in {colour}", window)
        label.setStyleSheet(f"color: {colour}")
        label.move(10, 10 + 30 * at)
    window.show()
    faint = too_faint(window, SEPIA, set())
    assert len(faint) == 1
    assert "#a0a0a0" in faint[0]


def dialogs() -> list[QDialog]:
    """Those that are open."""
    windows = [each for each in QApplication.topLevelWidgets() if isValid(each)]
    return [each for each in windows if isinstance(each, QDialog) and each.isVisible()]


def test_words_of_every_panel_and_dialog_are_in_colours_that_can_be_read(qtbot: QtBot, app: App) -> None:
    """As they come out in one theme. That the pairs of `READ` can be read in each of them is computed elsewhere."""
    app.themes.choose("sepia")
    known: set[str] = set()
    faint = []
    for _name, _icon, panel in app.side.panels:
        app.side.show_panel(panel)
        QApplication.processEvents()
        faint += too_faint(app.window, SEPIA, known)
    for command in ("settings", "keys", "downloads", "export_times"):
        app.actions[command].trigger()
        qtbot.waitUntil(lambda: bool(dialogs()))
        (dialog,) = dialogs()
        pages = dialog.sections if isinstance(dialog, SettingsDialog) else None
        for page in range(pages.count() if pages is not None else 1):
            if pages is not None:
                pages.setCurrentRow(page)
                QApplication.processEvents()
            faint += too_faint(dialog, SEPIA, known)
        dialog.close()
    assert faint == []
    assert len(known) > 80
