"""The head of the library: its name, how many notes, and how they are arranged."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from karareader.base.translation import noop, tr
from karareader.library.tree.arrange import Mode, Order
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.window.top_bar import Title

MODES: Mapping[Mode, str] = {
    "channels": noop("Channels and videos"),
    "folders": noop("Folders"),
    "list": noop("One list"),
}
ORDERS: Mapping[Order, str] = {"title": noop("By title"), "date": noop("By date"), "times": noop("By number of times")}
_SIDE, _ICON = 26, 18


class LibraryHead(QWidget):
    """Name, count, and a button with a menu of arrangements.

    Signals: `mode_chosen` (Mode), `order_chosen` (Order); `close_all_requested`; `reveal_requested` – show where the
    note that is open stands.
    """

    mode_chosen = Signal(str)  # Mode
    order_chosen = Signal(str)  # Order
    close_all_requested = Signal()
    reveal_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Title()
        self._name.setObjectName("libraryName")
        self._count = QLabel()
        self._count.setObjectName("libraryCount")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._button = BarButton("arrange", tr("Arrange the notes"), side=_SIDE)
        self._button.setObjectName("arrangeButton")
        self._button.setIconSize(QSize(_ICON, _ICON))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(tr("Arrange the notes"), self)
        self._modes = self._choices(MODES, self.mode_chosen)
        self.menu.addSeparator()
        self._orders = self._choices(ORDERS, self.order_chosen)
        self.menu.addSeparator()
        self.reveal = self.menu.addAction(tr("Show the open note"))
        self.reveal.triggered.connect(self.reveal_requested)
        self.close_all = self.menu.addAction(tr("Close all branches"))
        self.close_all.triggered.connect(self.close_all_requested)
        self._button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._name, 1)
        row.addWidget(self._count)
        row.addWidget(self._button)
        self._recolour(themes.theme)
        themes.changed.connect(self._recolour)

    def show_name(self, name: str, tip: str) -> None:
        """Call the library `name`."""
        self._name.setText(name)
        self.setToolTip(tip)

    def show_count(self, words: str, widest: str = "") -> None:
        """Tell how many notes there are. There is room for the `widest` words too, so that nothing moves by a key."""
        room = self._count.fontMetrics().boundingRect(widest or words)
        self._count.setFixedSize(room.width() + 2, room.height() + 2)
        self._count.setText(words)

    def show_arrangement(self, mode: Mode, order: Order) -> None:
        """Tell how the notes are arranged."""
        self._modes[mode].setChecked(True)
        self._orders[order].setChecked(True)
        self.close_all.setEnabled(mode != "list")
        self._button.set_words(
            tr("Arrange the notes: {mode}, {order}", mode=tr(MODES[mode]).lower(), order=tr(ORDERS[order]).lower())
        )

    def _choices(self, texts: Mapping[Mode, str] | Mapping[Order, str], chosen: SignalInstance) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions: dict[str, QAction] = {}
        for name, text in texts.items():
            action = _FolderChoice(name, tr(text), group)
            action.chosen.connect(chosen)
            self.menu.addAction(action)
            actions[name] = action
        return actions

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._button.set_theme(theme)


class _FolderChoice(QAction):
    chosen = Signal(str)

    def __init__(self, name: str, text: str, group: QActionGroup) -> None:
        super().__init__(text, group)
        self._name = name
        self.setCheckable(True)
        self.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._name)
