"""The windows that tell about the program itself."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot, qVersion

import karareader
from karareader.ui.common import icons
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.help.keys_dialog import KeysDialog


class HelpFeature(Feature):
    """Opens the list of keys, and what there is to know about the program. Neither stops the reader."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._actions, self._playback, self._window = context.actions, reading.playback, context.window
        self._keys: KeysDialog | None = None
        self.commands = (
            Command("keys", "Keys…", ("F1",), "Show all keys, and change them", "Program", self.show_keys, "keyboard"),
            Command("about", "About KaraReader", (), "Version, licence, and what plays the videos", "Program", self.show_about, "info"),
            Command("quit", "Quit", ("Ctrl+Q",), "Close KaraReader", "Program", reading.window.close),
        )  # fmt: skip

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
