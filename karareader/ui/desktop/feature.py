"""The desktop round the window: its media keys, its screen saver, and the programs that it has for the rest."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from karareader.base.translation import noop, tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.desktop import recent_files
from karareader.ui.desktop.elsewhere import OtherPrograms
from karareader.ui.desktop.mpris import Mpris
from karareader.ui.desktop.requests import Requests
from karareader.ui.desktop.screen_saver import ScreenSaver
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.services.session_bus import SessionBus

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ITS_OWN_TIME = -1


class Notifications:
    """Says a sentence on the desktop, unless the window is the one that the reader looks at, where it stands anyway."""

    def __init__(self, bus: SessionBus, window: QWidget) -> None:
        self._bus, self._window = bus, window

    def say(self, words: str) -> None:
        """Say it, where there is somebody on the bus who shows such things."""
        if self._window.isActiveWindow():
            return
        hints: dict[str, tuple[str, str]] = {"desktop-entry": ("s", "karareader")}
        said: tuple[object, ...] = ("KaraReader", 0, "karareader", "KaraReader", words, [], hints, _ITS_OWN_TIME)
        self._bus.call(_NAME, _PATH, f"{_NAME}.Notify", "susssasa{sv}i", *said)


_SOON = 150  # milliseconds: the note comes first


_SECTION = Section(
    noop("Reading"),
    rows=(
        SettingRow(
            "desktop_recent",
            noop("List notes among the recent files of the desktop"),
            "switch",
            noop("File dialogs and file managers show them there, and so do other programs."),
        ),
    ),
)


class DesktopFeature(Feature):
    """What is told to the desktop, and asked by it, over the session bus (nothing where there is none); and what a
    second start of the program hands over.
    """

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self.bus = services.bus
        self.mpris = Mpris(self.bus, reading)
        self.screen_saver = ScreenSaver(self.bus, reading.playback)
        self.notifications = Notifications(self.bus, context.window)
        self.requests = Requests(reading, services, context.messages)
        self.elsewhere = elsewhere = OtherPrograms(reading, services.file_manager, context.messages)
        self._settings, self._pool, self._recent = context.settings, context.pool, recent_files.list_of_this_desktop()
        self.settings = (_SECTION,) if self._recent is not None else ()
        reading.note_shown.connect(self._note_shown)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(services.remote.listen)
        self.commands = (
            Command("open_on_site", tr("Open on the site at this time"), (), tr("Open the page of the video in the browser, at the second that is shown"), "Video", elsewhere.open_on_site),
            Command("open_in_obsidian", tr("Open in Obsidian"), (), tr("Open the note in Obsidian, where you can write in it"), "Note", elsewhere.open_in_obsidian),
            Command("show_note_file", tr("Show in the file manager"), (), tr("Show the file of the note among its neighbours"), "Note", elsewhere.show_note_file),
        )  # fmt: skip

    def start(self) -> None:
        """The window is shown: from now on the desktop may ask."""
        self.bus.begin()
        self._soon.start()

    @Slot(object)
    def _note_shown(self, opened: Opened) -> None:
        if self._recent is not None and self._settings.desktop_recent:
            self._pool.submit(partial(recent_files.add, self._recent, opened.note.path), aside=True)

    def finish(self) -> None:
        """Nobody asks any more."""
        self._soon.stop()
