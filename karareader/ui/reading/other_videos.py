"""A click on a time of another video than the note's own: nothing is played, and it is told which video is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from karareader.media.files.locate import MEDIA_SUFFIXES
from karareader.notes.model import video_ref as reference
from karareader.notes.model.links import VideoLink
from karareader.timeline.timecode import format_time
from karareader.ui.common.messages import Message, Messages
from karareader.ui.common.video_names import called
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.index import IndexService


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a link leads to: `title` of the video where it is known, a note on it, its file, its page."""

    link: VideoLink
    title: str
    note: Path | None
    file: Path | None
    page: str


class OtherVideos(QObject):
    """Tells which video a time is in, and offers its note, its file or its page.

    Signal: `note_requested` (Path, str) – a note on that video, to be opened at this place of it.
    """

    note_requested = Signal(object, str)  # Path, place

    def __init__(
        self, *, index: IndexService, messages: Messages, pool: Pool, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._index, self._messages, self._session = index, messages, session
        self._looking = Latest(pool, self)

    @Slot(object)
    def follow(self, link: VideoLink) -> None:
        """A time of another video was clicked in the note that is open."""
        current, library = self._session.current, self._index.library
        if current is None:
            return
        cues, beside = current.rendered.timeline.cues, current.wish.path
        written = cues[link.cue].written if link.cue is not None and link.cue < len(cues) else ""

        def look() -> _Meant:
            notes = [each for each in library.siblings(link.video) if each.path != beside] if library else []
            title = library.video_titles([link.video]).get(link.video, "") if library else ""
            note = notes[0] if notes else None
            file = _file(link.video, written, beside) if link.video.startswith("file:") else None
            return _Meant(
                link, title or (note.title if note else ""), note.path if note else None, file, _page(link, written)
            )

        self._looking.run(look, self._tell)

    def _tell(self, meant: _Meant) -> None:
        link = meant.link
        offers: list[tuple[str, Callable[[], None] | None]] = []
        if meant.note is not None:
            offers.append(("Open its note", partial(self._open_note, meant.note, link.seconds)))
        if meant.file is not None:
            offers.append(("Open file", partial(_hand_over, QUrl.fromLocalFile(str(meant.file)))))
        if meant.page:
            offers.append(("Open in browser", partial(_hand_over, QUrl(meant.page))))
        missing = link.video.startswith("file:") and meant.file is None and meant.note is None
        words = f"{format_time(link.seconds)} is a time in {called(link.video, meant.title)}, not in this note’s video."
        if missing:
            words += " That file was not found."
        offers += [("", None)] * 2
        (action, do), (other, do_other) = offers[:2]
        self._messages.tell(Message(words, action=action, do=do, other=other, do_other=do_other))

    def _open_note(self, path: Path, seconds: float) -> None:
        self.note_requested.emit(path, f"t={seconds:g}")


def _page(link: VideoLink, written: str) -> str:
    """The page to open in a browser: as the note writes it where it writes an address; "" for a local file."""
    if written.lower().startswith(("https://", "http://")):
        return written
    video = reference.from_key(link.video)
    return video.url if video is not None else ""


def _file(video: str, written: str, beside: Path) -> Path | None:
    """The media file that a link names, beside the note or as the link says; None if it is not there."""
    named = written.partition("#")[0]
    for name in (named, QUrl.fromPercentEncoding(named.encode()), video.removeprefix("file:")):
        path = beside.parent / name.removeprefix("file://")
        try:
            if path.suffix.lower() in MEDIA_SUFFIXES and path.is_file():
                return path.resolve()
        except (OSError, ValueError):
            continue
    return None


def _hand_over(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
