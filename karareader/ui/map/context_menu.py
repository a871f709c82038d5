"""The menu of a note on the map."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from karareader.base.translation import tr
from karareader.library.graph import Node


class NodeMenu(QMenu):
    """Signals: `open_requested` (Path); `centre_requested` (Path) – to be put into the middle; `name_requested` (str) –
    what a dead link may have meant is to be offered.
    """

    open_requested = Signal(object)  # Path
    centre_requested = Signal(object)  # Path
    name_requested = Signal(str)

    def __init__(self, node: Node, parent: QWidget) -> None:
        super().__init__(parent)
        self._node = node
        if node.path is None:
            self.addAction(tr("Look for notes with a similar name"), self._look)
        else:
            self.addAction(tr("Open"), self._open)
            self.addAction(tr("Centre on this note (Ctrl+click)"), self._centre).setEnabled(node.distance > 0)
        self.aboutToHide.connect(self.deleteLater)

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(self._node.path)

    @Slot()
    def _centre(self) -> None:
        self.centre_requested.emit(self._node.path)

    @Slot()
    def _look(self) -> None:
        self.name_requested.emit(self._node.title)
