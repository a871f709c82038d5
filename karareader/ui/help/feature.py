"""The windows that tell about the program itself."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QWidget

import karareader
from karareader.ui.common import icons
from karareader.ui.common.actions import Actions
from karareader.ui.reading.help_pages import times_page
from karareader.ui.video.playback import Playback

if TYPE_CHECKING:
    from karareader.ui.help.keys_dialog import KeysDialog


class Help(QObject):
    """Opens the list of keys, and what there is to know about the program. Neither stops the reader.

    Signals: `note_requested` (Path) – a page of the help.
    """

    note_requested = Signal(object)  # Path

    def __init__(self, actions: Actions, playback: Playback, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._playback, self._window = actions, playback, window
        self._keys: KeysDialog | None = None

    @Slot()
    def show_keys(self) -> None:
        """All keys."""
        if self._keys is None:
            # What only a dialog needs is not loaded at the start.
            from karareader.ui.help.keys_dialog import KeysDialog

            self._keys = KeysDialog(self._actions, self._window)
        self._keys.show()
        self._keys.raise_()
        self._keys.activateWindow()

    @Slot()
    def show_times(self) -> None:
        """Open the page about the forms of times as a note."""
        self.note_requested.emit(times_page())

    @Slot()
    def show_about(self) -> None:
        """Version, licence and what plays the videos."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName("about")
        box.setWindowTitle("About KaraReader")
        box.setIconPixmap(icons.application_icon().pixmap(64, 64))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"KaraReader {karareader.__version__}")
        box.setInformativeText(
            "Reads notes about videos beside the videos themselves.\n\n"
            f"Videos are played by {self._playback.engine}.\n"
            f"Python {platform.python_version()}, Qt {qVersion()}.\n\n"
            "Free software under the GNU General Public License, version 3 or later."
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.show()
