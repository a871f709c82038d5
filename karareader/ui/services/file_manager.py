"""Shows files where they lie, in the reader's own file manager.

Interface: https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.ui.common.messages import Messages
from karareader.ui.services.session_bus import SessionBus

_NAME = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"


class FileManager(QObject):
    """Asks the file manager over the session bus to mark a file; without one, the folder of the file is opened."""

    def __init__(self, bus: SessionBus, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._bus, self._messages = bus, messages

    def show(self, path: Path) -> None:
        """Show a file among its neighbours, or what is in a folder."""
        if not path.exists():
            self._messages.problem(UserError(tr("{path} is not there.", path=path), tr("It may have been moved.")))
        elif path.is_dir() or not self._bus.is_connected:
            self._open(path)
        else:
            address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
            show = f"{_NAME}.ShowItems"
            self._bus.call(_NAME, _PATH, show, "ass", [address], "", refused=lambda: self._open(path))

    def _open(self, path: Path) -> None:
        folder = path if path.is_dir() else path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._messages.problem(
                UserError(
                    tr("No file manager was found to show {folder}.", folder=folder), tr("Its path can be copied.")
                )
            )
