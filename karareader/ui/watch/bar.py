"""The bar that tells what is watched: how far it is, which span, and the way to others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from karareader.base.contrast import blend
from karareader.base.translation import tr
from karareader.ui.common.actions import Actions, native
from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import BarButton, ElidedLabel
from karareader.ui.video.control_row import pop_up_above

HEIGHT = 40  # pixels, as all lengths here
_SIDE, _LINE = 30, 3
_BUTTONS = {"previous": "watch_previous", "next": "watch_next", "repeat": "watch_repeat", "leave": "watch_leave"}


class WatchBar(QWidget):
    """«◀ ▶ 3 of 40 · 1:53 What is said», with a line above it that tells how much of all is watched.

    Signals: `previous_requested`, `next_requested`, `repeat_requested`, `leave_requested`.
    """

    previous_requested = Signal()
    next_requested = Signal()
    repeat_requested = Signal()
    leave_requested = Signal()

    def __init__(self, actions: Actions, menu: QMenu, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("watchBar")
        self.setAccessibleName(tr("What is watched"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._actions, self._theme = actions, theme
        self._menu = menu
        self._share = 0.0
        self.previous = BarButton("back", tr("Previous span"), self, side=_SIDE)
        self.next = BarButton("forward", tr("Next span"), self, side=_SIDE)
        self.repeat = BarButton("replay", tr("Watch this span again"), self, side=_SIDE)
        self.more = BarButton("more", tr("Order, lead, and saving"), self, side=_SIDE)
        self.leave = BarButton("close", tr("Stop watching span by span; the video goes on"), self, side=_SIDE)
        self.count = QLabel(self)
        self.count.setObjectName("watchCount")
        self.words = ElidedLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, _LINE, 8, 0)
        row.setSpacing(2)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self.count)
        row.addSpacing(6)
        row.addWidget(self.words, 1)
        for button in (self.repeat, self.more, self.leave):
            row.addWidget(button)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.repeat.clicked.connect(self.repeat_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.more.clicked.connect(self._open_menu)
        for changed in (actions.keys_changed, actions.added):
            changed.connect(self._tell_keys)
        self.set_theme(theme)
        self.hide()

    def tell(self, at: int, count: int, words: str) -> None:
        """Which span is watched, from 0, of how many; and what it is."""
        self.count.setText(tr("{at} of {count}", at=at + 1, count=count))
        self.words.setText(words)
        self.setAccessibleDescription(tr("{at} of {count}, {words}", at=at + 1, count=count, words=words))
        self.previous.setEnabled(at > 0)

    def set_share(self, share: float) -> None:
        """How much of all is watched, 0 to 1. Cheap: paints only what can be seen."""
        if round(share * self.width()) != round(self._share * self.width()):
            self._share = share
            self.update(0, 0, self.width(), _LINE)
        self._share = share

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        for button in (self.previous, self.next, self.repeat, self.more, self.leave):
            button.set_theme(theme)
        self.setStyleSheet(f"""
#watchBar {{ background: {theme.raised}; }}
#watchBar QLabel {{ background: transparent; color: {theme.quiet}; }}
#watchBar QLabel#watchCount {{ color: {theme.ink}; font-weight: 600; }}
#watchBar QToolButton {{
    border: 2px solid transparent; border-radius: 7px; background: transparent; padding: 0px;
}}
#watchBar QToolButton:hover {{ background: {blend(theme.raised, theme.ink, 0.1)}; }}
#watchBar QToolButton:focus {{ border-color: {theme.accent}; }}
""")
        self.update()

    @Slot()
    def _open_menu(self) -> None:
        pop_up_above(self._menu, self.more)

    @Slot()
    def _tell_keys(self) -> None:
        for name, command in _BUTTONS.items():
            getattr(self, name).set_key(native(self._actions.keys(command)))

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRect(QRectF(0, 0, self.width(), _LINE))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRect(QRectF(0, 0, self.width() * self._share, _LINE))
