"""What a second start hands over, and what addresses of other programs ask for."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.bounded_stat import kind_of
from karareader.base.errors import UserError
from karareader.base.translation import noop, tr
from karareader.library.files.scan import is_note
from karareader.notes.model import video_ref
from karareader.timeline.timecode import parse_time
from karareader.ui.common.messages import Messages
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

SCHEME = "karareader:"
_LONGEST = 8000  # characters
_FORM = noop("An address is written like karareader://open?video=https://youtu.be/…&t=1:53.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be opened: a note on the video with the key `video`, or the note `note`; at `seconds`, if given."""

    video: str = ""
    note: str = ""
    seconds: float | None = None


def read(address: str) -> Asked:
    """What an address asks for. Raises UserError where it is none that is known."""
    try:
        parts = urlsplit(address[:_LONGEST])
        given = {name: values[0] for name, values in parse_qs(parts.query).items()}
    except ValueError as error:
        raise UserError(tr("This address cannot be read."), tr(_FORM)) from error
    if f"{parts.scheme}:" != SCHEME or parts.netloc != "open" or not (given.get("video") or given.get("note")):
        raise UserError(tr("KaraReader does not know what this address asks for."), tr(_FORM))
    seconds = parse_time(given["t"]) if "t" in given else None
    if "t" in given and seconds is None:
        raise UserError(tr("“{given}” is not a time.", given=given["t"][:40]), tr(_FORM))
    named = video_ref.from_url(given.get("video", ""))
    return Asked(named.key if named is not None else given.get("video", ""), given.get("note", ""), seconds)


# What the desktop gives a program that may bring its window to the front.
_TOKEN = "XDG_ACTIVATION_TOKEN"


class Requests(QObject):
    """Does what others ask the window for. Nothing that is asked for can do more than open a note and seek its video.

    Signals: `open_requested` (Path) – a folder or a note.
    """

    open_requested = Signal(object)  # Path

    def __init__(self, reading: Reading, services: Services, messages: Messages) -> None:
        super().__init__(reading)
        self._reading, self._services, self._messages = reading, services, messages
        self._waiting: Asked | None = None
        services.remote.add("open", self._taken)
        services.library.changed.connect(self._look)
        services.library.finished.connect(self._look)
        services.index.changed.connect(self._look)
        services.index.status_changed.connect(self._look)

    def _taken(self, given: str) -> str:
        """A second start hands over what it was given: JSON with `path`, `at`, `address` and `token`."""
        try:
            asked = json.loads(given)
            path, at, address, token = (asked.get(name) for name in ("path", "at", "address", "token"))
        except (ValueError, AttributeError):
            return tr("That could not be read.")
        if isinstance(token, str):
            os.environ[_TOKEN] = token
        self._reading.window.bring_forward()
        os.environ.pop(_TOKEN, None)
        if isinstance(address, str) and address:
            self.open_address(address)
        elif isinstance(path, str) and path:
            self._open(Path(path), at if isinstance(at, int | float) else None)
        elif isinstance(at, int | float):
            self._reading.playback.seek(float(at))
        return tr("The window is open.")

    def open_address(self, address: str) -> None:
        """Open what an address asks for, as soon as the library is read."""
        try:
            self._waiting = read(address)
        except UserError as error:
            self._messages.problem(error)
        self._look()

    def _open(self, path: Path, at: float | None) -> None:
        session = self._reading.session
        if at is not None and session.path == path and self._reading.playback.loaded:
            self._reading.playback.seek(at)
            return
        if at is not None:
            self._reading.controller.next.begin_at(at, path if kind_of(path) == "file" else None)
        self.open_requested.emit(path)

    @Slot()
    def _look(self) -> None:
        """What is waited for may be known by now."""
        asked = self._waiting
        if asked is None:
            return
        library, root = self._services.library, self._services.library.root
        if root is None:
            return
        found = self._note(asked, root)
        if found is not None:
            self._waiting = None
            self._open(found, asked.seconds)
        elif not library.reading and self._all_is_known():
            self._waiting = None
            what = tr("“{note}” is no note of this library.", note=asked.note[:80]) if asked.note else ""
            words = what or tr("No note of this library is about the video {video}.", video=asked.video[:80])
            self._messages.problem(UserError(words, tr("Open the folder in which it lies, and follow the link again.")))

    def _all_is_known(self) -> bool:
        """True if waiting does not help any more."""
        stage, entries = self._services.index.status.stage, self._services.library.entries
        return stage in ("stopped", "failed") or (stage == "ready" and all(entry.known for entry in entries))

    def _note(self, asked: Asked, root: Path) -> Path | None:
        """The note that is asked for, if it is one of the library; of several on one video, the one that is open."""
        if asked.note:
            path = Path(os.path.normpath(root / asked.note))
            return path if path.is_relative_to(root) and is_note(path) and kind_of(path) == "file" else None
        notes = [entry.path for entry in self._services.library.entries if entry.video == asked.video]
        current = self._reading.session.path
        return current if current in notes else next(iter(notes), None)
