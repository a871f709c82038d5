"""The page with the map of notes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.common.theme import ThemeManager
from karareader.ui.map.canvas import MapCanvas
from karareader.ui.map.legend import MapLegend
from karareader.ui.map.scene import Scene
from karareader.ui.map.toolbar import MapBar, MapOptions, SizeButtons
from karareader.ui.map.viewport import counted

_ROOMY = 600  # pixels


class EmptyMapText(NamedTuple):
    """Why there is no map, and what a button beside it does, "" for none."""

    title: str
    text: str = ""
    action: str = ""


class MapPane(QWidget):
    """Above the map its controls, below it the legend; in place of it, words that say why there is none.

    Signals: `action_chosen` – the button beside the words; `appeared` – it can be seen now; `disappeared`.
    """

    action_chosen = Signal()
    appeared = Signal()
    disappeared = Signal()

    def __init__(self, options: MapOptions, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPane")
        self.setAccessibleName(tr("Map of notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = MapBar(options, themes)
        self.canvas = MapCanvas(themes)
        self.legend = MapLegend(themes)
        self.legend.hue_chosen.connect(self.canvas.pick_hue)
        size = SizeButtons(self.canvas, themes)
        size.zoom_in_requested.connect(self.canvas.zoom_in)
        size.zoom_out_requested.connect(self.canvas.zoom_out)
        size.fit_requested.connect(self.canvas.fit)
        self.words = _WordsPage()
        self.words.action.clicked.connect(self.action_chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.words)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self._hint = QLabel(tr("Click: open · Ctrl+click: into the middle"))
        self._hint.setObjectName("quiet")
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 4, 16, 6)
        row.addWidget(self.count, 1)
        row.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        column.addWidget(self.legend)
        self.say(EmptyMapText(""))

    @property
    def scene(self) -> Scene | None:
        """The map that is shown; None where words stand in its place."""
        return self.canvas.scene if self._stack.currentWidget() is self.canvas else None

    def show_scene(self, scene: Scene, *, keep: bool, elsewhere: bool) -> None:
        """Show a map; `keep` what part of it is seen; `elsewhere` tells that another note is open than its first."""
        focused = self.words.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.bar.show_title(scene.nodes[0].title, elsewhere=elsewhere)
        self.canvas.show_scene(scene, keep=keep)
        self._stack.setCurrentWidget(self.canvas)
        self.count.setText(counted(scene.found))
        self._foot.show()
        self.legend.show_channels(scene.channels)
        if focused:
            self.canvas.setFocus()

    def say(self, words: EmptyMapText, title: str = "", *, elsewhere: bool = False) -> None:
        """There is no map: say why."""
        focused = self.canvas.hasFocus()
        self.bar.show_title(title or tr("Map of notes"), elsewhere=elsewhere)
        self.words.show_words(words)
        self._stack.setCurrentWidget(self.words)
        self._foot.hide()
        self.legend.hide()
        if focused:
            self.take_focus()

    def say_busy(self) -> None:
        """The map of the same note is being drawn anew; the one before stays until it is there."""
        if self.scene is not None:
            self.count.setText(tr("Drawing the map…"))

    def say_done(self) -> None:
        """The map that is shown is the one that was asked for."""
        if self.scene is not None:
            self.count.setText(counted(self.scene.found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a click does is told where there is room."""
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= _ROOMY)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.disappeared.emit()

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the map, or to the words."""
        if self._stack.currentWidget() is self.canvas:
            self.canvas.setFocus()
        else:
            self.words.take_focus()


class _WordsPage(QWidget):
    """A title, a text and a button, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mapWords")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = QLabel()
        self.title.setObjectName("mapWordsTitle")
        self.text = QLabel()
        self.text.setObjectName("quiet")
        self.action = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 32, 12)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(440)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 20)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_words(self, words: EmptyMapText) -> None:
        self.title.setText(words.title)
        self.text.setText(words.text)
        self.text.setVisible(bool(words.text))
        self.action.setText(words.action)
        self.action.setVisible(bool(words.action))
        self.setAccessibleName(" ".join(part for part in (words.title, words.text) if part))

    def take_focus(self) -> None:
        if self.action.isVisibleTo(self):
            self.action.setFocus()
        else:
            self.setFocus()
