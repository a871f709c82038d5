"""The controls of a map: above it what is shown, on it how large."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.common.inputs import CheckBox
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.video.bar_widgets import BarButton, ElidedLabel

_SIDE = 28  # pixels
_EDGE = 10  # between the buttons on the map and its edge


class MapOptions(NamedTuple):
    """What a map shows: notes two steps away or only one, those beyond notes with very many links, dead links."""

    far: bool = True
    hubs: bool = False
    dead: bool = False


class MapBar(QWidget):
    """The title of the note in the middle, and what is shown round it.

    Signals: `options_changed` (Options); `pinned_changed` (bool) – whether it stays at this note; `home_requested` –
    back to the note that is open; `window_requested` – into a window of its own, or back; `close_requested`.
    """

    options_changed = Signal(object)  # Options
    pinned_changed = Signal(bool)
    home_requested = Signal()
    window_requested = Signal()
    close_requested = Signal()

    def __init__(self, options: MapOptions, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapBar")
        self.title = ElidedLabel()
        self.title.setObjectName("mapTitle")
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.home = BarButton("note", tr("Map of the note that is open (Home)"), side=_SIDE)
        self.home.setObjectName("mapHome")
        self.home.clicked.connect(self.home_requested)
        self.home.hide()
        self.pin = BarButton("pin", tr("Keep this map while other notes are opened"), side=_SIDE)
        self.pin.setObjectName("mapPin")
        self.pin.setCheckable(True)
        self.pin.toggled.connect(self.pinned_changed)
        self.own_window = BarButton("popout", tr("Map in its own window"), side=_SIDE)
        self.own_window.setObjectName("mapWindowButton")
        self.own_window.clicked.connect(self.window_requested)
        self.close_button = BarButton("close", tr("Back to the note (Esc)"), side=_SIDE)
        self.close_button.setObjectName("mapClose")
        self.close_button.clicked.connect(self.close_requested)
        self._buttons = (self.home, self.pin, self.own_window, self.close_button)
        self.far = self._box(tr("Two steps"), tr("Also show notes that are two links away"), options.far, themes)
        self.hubs = self._box(
            tr("Through hubs"),
            tr("Go on through notes with very many links, such as the page of a channel"),
            options.hubs,
            themes,
        )
        self.dead = self._box(tr("Dead links"), tr("Also show names that no note has"), options.dead, themes)
        above = QHBoxLayout()
        above.setSpacing(2)
        above.addWidget(self.title, 1)
        for button in self._buttons:
            above.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(14)
        for box in (self.far, self.hubs, self.dead):
            below.addWidget(box)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(above)
        column.addLayout(below)
        self._recolour(themes.theme)
        themes.changed.connect(self._recolour)

    @property
    def options(self) -> MapOptions:
        """What is chosen."""
        return MapOptions(self.far.isChecked(), self.hubs.isChecked(), self.dead.isChecked())

    def show_title(self, title: str, *, elsewhere: bool) -> None:
        """Name the note in the middle; `elsewhere` tells that another one is open."""
        self.title.setText(title)
        self.home.setVisible(elsewhere)

    def show_in_window(self, own: bool) -> None:
        """The map stands in a window of its own now, or does not any more."""
        self.own_window.set_icon("popin" if own else "popout")
        self.own_window.set_words(tr("Put the map back") if own else tr("Map in its own window"))
        self.close_button.set_words(tr("Close the map (Esc)") if own else tr("Back to the note (Esc)"))

    def _box(self, text: str, tip: str, on: bool, themes: ThemeManager) -> CheckBox:
        box = CheckBox(text, themes)
        box.setToolTip(tip)
        box.setChecked(on)
        box.toggled.connect(self._chosen)
        return box

    @Slot()
    def _chosen(self) -> None:
        self.options_changed.emit(self.options)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for button in self._buttons:
            button.set_theme(theme)


class SizeButtons(QWidget):
    """Larger, smaller, all: in the lower right corner of `canvas`.

    Signals: `zoom_in_requested`, `zoom_out_requested`, `fit_requested`.
    """

    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    fit_requested = Signal()

    def __init__(self, canvas: QWidget, themes: ThemeManager) -> None:
        super().__init__(canvas)
        self.setObjectName("mapSize")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas = canvas
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        self._buttons: list[BarButton] = []
        for icon, words, signal in (
            ("plus", tr("Larger (+)"), self.zoom_in_requested),
            ("minus", tr("Smaller (−)"), self.zoom_out_requested),
            ("fit", tr("Show all (0)"), self.fit_requested),
        ):
            button = BarButton(icon, words, side=_SIDE)
            button.clicked.connect(signal)
            column.addWidget(button)
            self._buttons.append(button)
        self.adjustSize()
        self._recolour(themes.theme)
        themes.changed.connect(self._recolour)
        canvas.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.move(self._canvas.width() - self.width() - _EDGE, self._canvas.height() - self.height() - _EDGE)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for button in self._buttons:
            button.set_theme(theme)
