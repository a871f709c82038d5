"""The windows that tell about the program itself."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot, qVersion

import karareader
from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.undo import Change, Swap
from karareader.ui.reading.help_pages import help_page
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.help.keys_dialog import KeysDialog


class HelpFeature(Feature):
    """Opens the list of keys, the pages of the help, and what there is to know about the program. None stops the reader."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._undo = context.undo
        self._actions, self._playback, self._window = context.actions, reading.playback, context.window
        self._navigator = reading.navigator
        self._keys: KeysDialog | None = None
        self.commands = (
            Command("keys", tr("Keys…"), ("F1",), tr("Show all keys, and change them"), "Program", self.show_keys, "keyboard"),
            Command("help_times", tr("Help: times KaraReader reads"), (), tr("See in which forms notes write times, and what only looks like one"), "Program", self.show_times, "question"),
            Command("help_videos", tr("Help: notes about several videos"), (), tr("Read what a click on a time of another video does, and what follows the video that is loaded"), "Program", self.show_videos, "question"),
            Command("help_repairs", tr("Help: how times are repaired"), (), tr("Read by which rules times are repaired, and how to set one back"), "Program", self.show_repairs, "question"),
            Command("help_search", tr("Help: searching"), (), tr("Read what can be typed into the search, and what is searched"), "Program", self.show_search, "question"),
            Command("help_claims", tr("Help: does the video say so?"), (), tr("Read what comparing a note with captions can tell, and what it cannot"), "Program", self.show_claims, "question"),
            Command("help_listening", tr("Help: listening to videos"), (), tr("Read how this computer hears what is said, and what it hears wrong"), "Program", self.show_listening, "question"),
            Command("help_jots", tr("Help: marks, jots and quotes"), (), tr("Read how moments are kept and written about"), "Program", self.show_jots, "question"),
            Command("help_highlights", tr("Help: highlights"), (), tr("Read how words are highlighted, and found again after the note changed"), "Program", self.show_highlights, "question"),
            Command("help_back", tr("Help: going back, undo, and commands"), (), tr("Read how to come back, how to take back what you set, and how to find a command"), "Program", self.show_back, "question"),
            Command("help_paper", tr("Help: printing and exporting"), (), tr("Read how to print a note, and what other programs can be given"), "Program", self.show_paper, "question"),
            Command("help_window", tr("Help: layouts, reading and going on"), (), tr("Read how to arrange the window, read with ease, and go on where you stopped"), "Program", self.show_window, "question"),
            Command("about", tr("About KaraReader"), (), tr("Version, licence, and what plays the videos"), "Program", self.show_about, "info"),
            Command("quit", tr("Quit"), ("Ctrl+Q",), tr("Close KaraReader"), "Program", reading.window.close),
        )  # fmt: skip

    @Slot()
    def show_keys(self) -> None:
        """All keys."""
        if self._keys is None:
            # What only a dialog needs is not loaded at the start.
            from karareader.ui.help.keys_dialog import KeysDialog

            self._keys = KeysDialog(self._actions, self._window)
            self._keys.edited.connect(self._keys_edited)
            for name in ("undo", "redo"):
                self._keys.addAction(self._actions[name])
        self._keys.show()
        self._keys.raise_()
        self._keys.activateWindow()

    @Slot(str, object)
    def _keys_edited(self, what: str, before: dict[str, list[str]]) -> None:
        swap = Swap(lambda: self._actions.own_keys, self._actions.put_keys, before)
        self._undo.push(Change(what, swap, swap))

    @Slot()
    def show_times(self) -> None:
        """Open the page about the forms of times as a note."""
        self._navigator.open(help_page("times"))

    @Slot()
    def show_videos(self) -> None:
        """What is done with notes that cite several videos."""
        self._navigator.open(help_page("videos"))

    @Slot()
    def show_repairs(self) -> None:
        """By which rules times are repaired."""
        self._navigator.open(help_page("repairs"))

    @Slot()
    def show_search(self) -> None:
        """What can be typed into the search."""
        self._navigator.open(help_page("search"))

    @Slot()
    def show_claims(self) -> None:
        """What comparing a note with captions can tell."""
        self._navigator.open(help_page("claims"))

    @Slot()
    def show_listening(self) -> None:
        """What hearing videos can do, and what it gets wrong."""
        self._navigator.open(help_page("listening"))

    @Slot()
    def show_jots(self) -> None:
        """How moments are kept and written about."""
        self._navigator.open(help_page("jots"))

    @Slot()
    def show_highlights(self) -> None:
        """How words are highlighted and found again."""
        self._navigator.open(help_page("highlights"))

    @Slot()
    def show_window(self) -> None:
        """How to arrange the window, read with ease, and go on."""
        self._navigator.open(help_page("window"))

    @Slot()
    def show_back(self) -> None:
        """How to come back, to take back, and to find a command."""
        self._navigator.open(help_page("back"))

    @Slot()
    def show_paper(self) -> None:
        """How a note is printed, and what other programs can be given."""
        self._navigator.open(help_page("paper"))

    @Slot()
    def show_about(self) -> None:
        """Version, licence and what plays the videos."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName("about")
        box.setWindowTitle(tr("About KaraReader"))
        box.setIconPixmap(icons.application_icon().pixmap(64, 64))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("KaraReader {version}", version=karareader.__version__))
        box.setInformativeText(
            tr(
                "Reads notes about videos beside the videos themselves.\n\nVideos are played by {engine}.\nPython {python_version}, Qt {qVersion}.\n\nFree software under the GNU General Public License, version 3 or later.",
                engine=self._playback.engine,
                python_version=platform.python_version(),
                qVersion=qVersion(),
            )
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.show()
