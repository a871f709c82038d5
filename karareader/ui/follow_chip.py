"""The chip «⟳ Follow ↓» that floats over the note while it does not follow the video."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from karareader.ui import icons
from karareader.ui.theme import Theme

_ABOVE_BOTTOM = 18  # pixels
_ARROWS = {-1: "↑", 0: "", 1: "↓"}
_WHERE = {-1: "above", 0: "in view", 1: "below"}


class FollowChip(QPushButton):
    """A click on it lets the note, or `what` else it floats over, follow the video again; its arrow shows where the
    playback is."""

    def __init__(self, theme: Theme, parent: QWidget, name: str = "followChip", what: str = "note") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._what = what
        self.setText("Follow")
        self.setIconSize(QSize(15, 15))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_theme(theme)
        self.show_state(False, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        name = self.objectName()
        self.setIcon(icons.icon("follow", theme))
        self.setStyleSheet(
            f"#{name} {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line};"
            f" border-radius: 15px; padding: 6px 14px 6px 12px; font-weight: 500; }}"
            f"#{name}:hover {{ border-color: {theme.accent}; }}"
            f"#{name}:focus {{ border: 2px solid {theme.accent}; padding: 5px 13px 5px 11px; }}"
        )

    def place(self, view: QRect) -> None:
        """Stand at the bottom in the middle of the view, which lies at `view` in the parent."""
        self.adjustSize()
        self.move(view.left() + (view.width() - self.width()) // 2, view.bottom() - self.height() - _ABOVE_BOTTOM)
        self.raise_()

    def show_state(self, shown: bool, where: int) -> None:
        """Show or hide the chip; `where` the playback is: -1 above what is seen, 0 in it, 1 below."""
        self.setText(f"Follow {_ARROWS[where]}".strip())
        self.setAccessibleName(f"Follow the video; the playback is {_WHERE[where]}")
        self.setToolTip(f"Let the {self._what} scroll along with the video again")
        self.setVisible(shown)
