"""A row of controls that takes in more of them from outside, and puts into a menu what has no room."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget, QWidgetAction

from karareader.base.translation import tr
from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import BarButton, VolumeSlider


class OverflowMenu(QMenu):
    """Has an action for every control that may be hidden; an action is seen where its control is not.

    WORKAROUND: a menu must not have a native child window above it, as the bar is on a full screen: Qt would take that
    for the window that the menu belongs to. So it has no parent; `pop_up_above` tells the window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.volume = VolumeSlider()
        self.of: dict[QWidget, QAction] = {}

    def add(self, control: QWidget, words: str) -> None:
        """Let `words` stand in for a control."""
        self.of[control] = self.addAction(words)

    def add_menu(self, control: QWidget, menu: QMenu) -> None:
        """Let a menu stand in for a control that opens it."""
        self.of[control] = self.addMenu(menu)

    def add_volume(self, control: QWidget) -> None:
        """Let another slider stand in for the slider of the volume."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(10, 4, 12, 6)
        row.setSpacing(10)
        row.addWidget(QLabel(tr("Volume"), line))
        row.addWidget(self.volume, 1)
        action = QWidgetAction(self)
        action.setDefaultWidget(line)
        self.addAction(action)
        self.of[control] = action


def pop_up_above(menu: QMenu, button: QWidget) -> None:
    """Open a menu above the button: below it there may be no room left."""
    menu.ensurePolished()
    menu.winId()
    menu.windowHandle().setTransientParent(button.window().windowHandle())
    place = button.mapToGlobal(button.rect().topRight())
    size = menu.sizeHint()
    place.setX(place.x() - size.width() + 1)
    place.setY(place.y() - size.height() - 4)
    menu.popup(place)


class ControlRow(QWidget):
    """What `TransportBar` is, to those who add to it. `_optional` are controls that may go into `more_menu`, from the
    most to the least important."""

    more_menu: OverflowMenu
    _buttons: dict[str, BarButton]
    _optional: tuple[QWidget, ...]
    _theme: Theme

    @property
    def theme(self) -> Theme:
        """The colours that it is drawn in."""
        return self._theme

    def add_control(self, name: str, button: BarButton, words: str, *, before: QWidget, rank: int) -> None:
        """Put `button` before another control. Where the row is too narrow, `words` in the menu stand in for it; of the
        controls that may go there, `rank` others are more important."""
        self._buttons[name] = button
        self._optional = (*self._optional[:rank], button, *self._optional[rank:])
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(before), button)
        self.more_menu.add(button, words)
        self.more_menu.of[button].triggered.connect(button.click)
        button.set_theme(self._theme)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for."""
        raise NotImplementedError
