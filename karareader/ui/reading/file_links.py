"""Links of a note to files that are no notes: looked at in a worker, and never opened before the reader says so."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from karareader.base.errors import UserError
from karareader.base.translation import noop, tr
from karareader.library.files.scan import is_note
from karareader.ui.common.messages import Message, Messages
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest, Pool

# Files that do nothing when they are opened but be shown; others are only shown in their folder.
_HARMLESS = frozenset({
    ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".txt", ".csv", ".epub", ".mp4", ".webm", ".mkv", ".mov",
    ".mp3", ".m4a", ".ogg", ".opus", ".flac", ".wav",
})  # fmt: skip
_LONGEST = 80  # characters of a name in a message
_WHY = {
    errno.ENAMETOOLONG: noop("its name is too long for any file"),
    errno.ELOOP: noop("it is a link that leads back to itself"),
    errno.EACCES: noop("there is no permission to look at it"),
    errno.ENOTDIR: noop("a part of its path is no folder"),
    errno.EIO: noop("its disk cannot be read"),
    errno.ESTALE: noop("its disk is no longer connected"),
    errno.ENOTCONN: noop("its disk is no longer connected"),
    errno.EHOSTDOWN: noop("the computer that it lies on does not answer"),
    errno.ETIMEDOUT: noop("the computer that it lies on does not answer"),
}


@dataclass(frozen=True, slots=True)
class FileTarget:
    """The file that a link leads to: `path`, and `mode` as in `os.stat`."""

    path: Path
    mode: int

    @property
    def is_file(self) -> bool:
        """True for a regular file, which can be opened without waiting for anybody."""
        return stat.S_ISREG(self.mode)

    @property
    def is_folder(self) -> bool:
        """True for a folder."""
        return stat.S_ISDIR(self.mode)


def find(name: str, folder: Path) -> FileTarget:
    """The file that a link called `name` leads to, in a note that lies in `folder`. Raises UserError, in words."""
    path = Path(os.path.normpath(folder / name))
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - its errors are told, those of `Path.exists` are not
        return FileTarget(Path(os.path.realpath(path)), mode)
    except FileNotFoundError:
        raise UserError(tr("The file “{name}” is not there.", name=shown)) from None
    except OSError as error:
        why = tr(_WHY.get(error.errno or 0, "")) or error.strerror or tr("for an unknown reason")
        raise UserError(tr("The file “{name}” cannot be opened: {why}.", name=shown, why=why)) from None
    except ValueError:
        raise UserError(tr("The file “{name}” cannot be opened: no file has such a name.", name=shown)) from None


class FileLinks(QObject):
    """Tells where a link to a file leads, and offers to open it or its folder. `open_note` opens a note."""

    def __init__(
        self, *, messages: Messages, open_note: Callable[[Path], None], pool: Pool, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._messages, self._open_note, self._session = messages, open_note, session
        self._looking = Latest(pool, self)

    def follow(self, name: str) -> None:
        """Go where the link called `name` of the note that is open leads."""
        note = self._session.path
        if note is not None:
            self._looking.run(partial(find, name, note.parent), partial(self._found, note), self._tell)

    def _found(self, note: Path, target: FileTarget) -> None:
        if note != self._session.path:
            return
        path = target.path
        if target.is_file and is_note(path):
            self._open_note(path)
        elif target.is_file and path.suffix.lower() in _HARMLESS:
            self._offer(tr("This link leads to the file {path}", path=path), tr("Open it"), path)
        else:
            folder = target.is_folder
            self._offer(
                tr("This link leads to the folder {path}", path=path)
                if folder
                else tr("This link leads to the file {path}", path=path),
                tr("Show its folder"),
                path if folder else path.parent,
            )

    def _tell(self, error: UserError) -> None:
        self._messages.tell(Message(str(error), "error", about="note"))

    def _offer(self, words: str, action: str, path: Path) -> None:
        self._messages.tell(
            Message(words, action=action, do=partial(_open, QUrl.fromLocalFile(str(path))), about="note")
        )


def _open(url: QUrl) -> None:
    """Hand an address to the system, once the reader said so."""
    QDesktopServices.openUrl(url)
