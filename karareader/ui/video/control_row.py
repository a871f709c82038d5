"""A row of controls that takes in more of them from outside."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.overflow_menu import OverflowMenu


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
