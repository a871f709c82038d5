"""The menu of the folders that were opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.ui.window.welcome import folder_words


class RecentMenu(QMenu):
    """The recent folders.

    Signals: `folder_requested` (Path).
    """

    folder_requested = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recent folders"), parent)

    @Slot(object)
    def show_recent(self, folders: list[Path]) -> None:
        """List these folders."""
        self.clear()
        for folder in folders:
            action = _FolderAction(folder, folder_words(str(folder), folder), self)
            action.chosen.connect(self.folder_requested)
            self.addAction(action)
        self.setEnabled(bool(folders))


class _FolderAction(QAction):
    chosen = Signal(object)  # Path

    def __init__(self, folder: Path, words: str, parent: QObject) -> None:
        super().__init__(readable(words).replace("&", "&&"), parent)
        self._folder = folder
        self.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._folder)
