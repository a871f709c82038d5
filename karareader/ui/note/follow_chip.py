"""The chip “Follow ↓” in a strip below the note, while the note does not follow the video."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from karareader.base.translation import noop, tr
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme

_HEIGHT = 28  # pixels, as all lengths here; a radius of more than half of it would give corners
_AROUND = 6
_ARROWS = {-1: "↑", 0: "", 1: "↓"}
_WHERE = {-1: noop("above"), 0: noop("in view"), 1: noop("below")}


@dataclass(frozen=True)
class FollowWords:
    """What a click does where nothing follows (`go_along`), and where following is held up (`again`)."""

    go_along: str
    again: str


OF_NOTE = FollowWords(
    noop("Let the note scroll along with the video"), noop("Let the note scroll along with the video again")
)


class FollowChip(QPushButton):
    """A click on it lets the note, or what else it stands below, follow the video again; its arrow shows where the
    playback is."""

    def __init__(self, theme: Theme, parent: QWidget, name: str = "followChip", words: FollowWords = OF_NOTE) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words = words
        self.setText(tr("Follow"))
        self.setIconSize(QSize(15, 15))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_theme(theme)
        self.show_state(0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        name, ink = self.objectName(), theme.link
        self.setIcon(icons.icon("follow", ink))
        self.setStyleSheet(
            f"#{name} {{ background: {theme.band}; color: {ink}; border: 1px solid {theme.line};"
            f" min-height: {_HEIGHT - 2}px; max-height: {_HEIGHT - 2}px;"
            f" border-radius: {_HEIGHT // 2 - 1}px; padding: 0 14px 0 11px; font-weight: 600; }}"
            f"#{name}[off='true'] {{ background: {theme.paper}; }}"
            f"#{name}:hover {{ border-color: {theme.accent}; }}"
            f"#{name}:focus {{ border: 2px solid {theme.accent}; padding: 0 13px 0 10px;"
            f" min-height: {_HEIGHT - 4}px; max-height: {_HEIGHT - 4}px; }}"
        )

    def show_state(self, where: int, *, off: bool = False) -> None:
        """Tell what a click does; `where` the playback is: -1 above what is seen, 0 in it, 1 below."""
        words = tr("Follow is off") if off else tr("Follow")
        self.setText(f"{words} {_ARROWS[where]}".strip())
        self.setAccessibleName(
            tr("{state}; the playback is {where}. Click to follow the video", state=words, where=tr(_WHERE[where]))
        )
        self.setProperty("off", off)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setToolTip(tr(self._words.go_along if off else self._words.again))


class FollowStrip(QWidget):
    """A strip of its own for the chip, there only while it is needed: where it floats, it hides a line of text."""

    def __init__(self, chip: FollowChip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("followStrip")
        self.chip = chip
        row = QHBoxLayout(self)
        row.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        chip.hide()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.chip.set_theme(theme)
        self.setStyleSheet(f"#followStrip {{ background: {theme.paper}; border-top: 1px solid {theme.line}; }}")

    def show_state(self, shown: bool, where: int, *, off: bool = False) -> None:
        """Show or hide the strip; see `FollowChip.show_state`."""
        self.chip.show_state(where, off=off)
        if shown is self.isHidden():
            self.chip.setVisible(shown)
            self.setVisible(shown)
