"""The note and its video in other programs: the browser, Obsidian, the file manager."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.notes.model.film_places import vault_of
from karareader.timeline.timecode import at_time
from karareader.ui.common.messages import Messages
from karareader.ui.reading.reading import Reading
from karareader.ui.services.file_manager import FileManager


class OtherPrograms(QObject):
    """Opens what is open here in another program."""

    def __init__(self, reading: Reading, files: FileManager, messages: Messages) -> None:
        super().__init__(reading)
        self._reading, self._files, self._messages = reading, files, messages

    def open_on_site(self) -> None:
        """Open the page of the video in the browser, at the second that is shown here; the video here is held."""
        opened = self._reading.session.current
        video = opened.loaded if opened is not None else None
        if video is None or not video.url:
            self._messages.about_note(tr("This video has no page on the web.") if opened else tr("No note is open."))
            return
        self._reading.playback.pause()
        self._open(at_time(video.url, self._reading.playback.position), tr("No browser was found."))

    def open_in_obsidian(self) -> None:
        """Open the note in Obsidian, where it can be written in."""
        path = self._reading.session.path
        if path is None or not path.is_file():
            self._messages.about_note(tr("No note is open."))
        elif vault_of(path.parent) is None:
            words = tr("This note does not lie in a vault of Obsidian.")
            self._messages.problem(UserError(words, tr("Open its folder in Obsidian once, which makes it one.")))
        else:
            address = f"obsidian://open?path={quote(str(path), safe='')}"
            self._open(address, tr("Obsidian was not found on this computer."))

    def show_note_file(self) -> None:
        """Show the file of the note in the file manager."""
        path = self._reading.session.path
        if path is None or not path.is_file():
            self._messages.about_note(tr("No note is open."))
        else:
            self._files.show(path)

    def _open(self, address: str, otherwise: str) -> None:
        if not QDesktopServices.openUrl(QUrl(address)):
            self._messages.problem(UserError(otherwise, tr("The address is {address}", address=address)))
