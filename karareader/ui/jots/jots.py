"""Jots: what is written about a video while it plays goes to a Markdown file of its own."""

from __future__ import annotations

import math
import shutil
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from karareader.timeline.timecode import format_time
from karareader.ui.common.context import Context
from karareader.ui.common.file_watch import FileWatch
from karareader.ui.common.messages import Message
from karareader.ui.jots.draft import Draft
from karareader.ui.jots.here import Here
from karareader.ui.jots.writer import Writer

if TYPE_CHECKING:
    from karareader.library.jots.book import JotBook, Kept, Removed
    from karareader.library.jots.folder import Video
    from karareader.library.jots.jot import Entry, Jot


class JotsController(QObject):
    """Reads and writes the jots of the video that is open, in a worker.

    Signals: `changed` – the jots of the video are others now; `tags_changed` – so are the tags of all jots; `kept`
    (Draft) – a draft is on the disk; `failed` (Draft) – it is not; `taken_back` (Draft) – it is not any more.
    """

    changed = Signal()
    tags_changed = Signal()
    kept = Signal(object)  # Draft
    failed = Signal(object)  # Draft
    taken_back = Signal(object)  # Draft

    def __init__(self, context: Context, here: Here) -> None:
        super().__init__(context.window)
        self._settings, self._messages, self._data = context.settings, context.messages, context.profile.data
        self._here, self._documents = here, context.profile.documents
        self._writer = Writer(context.pool, context.messages, self)
        self._watch = FileWatch(self)
        self._watch.touched.connect(self.look)
        self._book: JotBook | None = None
        self.path: Path | None = None
        self.entries: tuple[Entry, ...] = ()
        self.tags: Counter[str] = Counter()
        here.video_changed.connect(self.look)

    @property
    def folder(self) -> Path:
        """Where jots lie."""
        chosen = self._settings.jots_folder
        return Path(chosen).expanduser() if chosen else self._documents / "KaraReader jots"

    @property
    def busy(self) -> bool:
        """True while something is read or written."""
        return self._writer.busy

    @Slot()
    def begin(self) -> None:
        """Open the folder that is set, and do there what was begun when the program ended."""
        from karareader.library.jots.book import JotBook

        self._book = book = JotBook(self.folder, self._data / "jots.jsonl")
        self._writer.do(book.recover, self._tell_put_back)
        self.look()

    def finish(self) -> None:
        """The window closes: what is to be written is written."""
        self._writer.finish()

    @Slot()
    def look(self) -> None:
        """Read the jots of the video, and the tags of all."""
        book, video = self._book, self._here.video
        if book is None:
            return

        def read() -> tuple[Path | None, tuple[str, ...], tuple[Entry, ...], Counter[str]]:
            path = book.folder.file_of(video) if video is not None else None
            back = book.look(path) if path is not None else ()
            entries = book.read(path) if path is not None else ()
            return path, back, entries, book.tags()

        self._writer.do(read, partial(self._take, video))

    def entry(self, name: str) -> Entry | None:
        """The jot of the video with this id."""
        return next((entry for entry in self.entries if entry.jot.id == name), None)

    def keep(self, draft: Draft) -> None:
        """Write a draft: as a new jot, or in place of the one that it changes."""
        from karareader.library.jots.jot import Jot, new_id

        book, video = self._book, self._here.video
        if book is None or video is None or video.ref.key != draft.video:
            self.failed.emit(draft)
            return
        path = self.path
        end = None if draft.end is None else float(max(math.ceil(draft.end), math.floor(draft.start) + 1))
        name = draft.jot or new_id()
        start, text = float(math.floor(draft.start)), draft.text.strip()

        def write() -> Kept:
            if draft.jot and path is not None:
                return book.change(path, draft.base, Jot(name, start, end, text, draft.still))
            still = _beside(Path(draft.still), book.folder.path) if draft.still else ""
            return book.keep(video, Jot(name, start, end, text, still))

        self._writer.do(write, partial(self._kept, draft), lambda _error: self.failed.emit(draft))

    def remove(self, name: str) -> None:
        """Take a jot out of its file, and offer to take that back."""
        book, video, path = self._book, self._here.video, self.path
        if book is not None and video is not None and path is not None:
            self._writer.do(partial(book.remove, path, name), partial(self._removed, video))

    def tagged(self, tag: str, then: Callable[[list[tuple[Path, str, Jot]]], None]) -> None:
        """Look for all jots with a tag, on whatever video: `then` gets their files, what these are called, and them."""
        if self._book is not None:
            self._writer.do(partial(self._book.tagged, tag), then)

    def _take(self, video: Video | None, read: tuple[Any, ...]) -> None:
        path, back, entries, tags = read
        if tags != self.tags:
            self.tags = tags
            self.tags_changed.emit()
        if (video.ref.key if video else "") != self._key:
            return
        self._watch.watch(path)
        self.path, self.entries = path, entries
        self._tell_put_back(back)
        self.changed.emit()

    @property
    def _key(self) -> str:
        video = self._here.video
        return video.ref.key if video is not None else ""

    def _kept(self, draft: Draft, kept: Kept) -> None:
        if kept.conflict is not None:
            words = f"This jot was changed in its file meanwhile. Your version is in “{kept.conflict.name}”."
            self._messages.tell(Message(words, "warning"))
        elif draft.jot:
            words = f"The jot at {format_time(kept.jot.start)} was changed."
            self._messages.tell(Message(words, action="Undo", do=lambda: self._change_back(draft, kept)))
        else:
            name = kept.jot.id
            words = f"Jot kept at {format_time(kept.jot.start)}."
            self._messages.tell(Message(words, action="Undo", do=lambda: self._take_back(draft, name)))
        self.kept.emit(draft)
        self.look()

    def _take_back(self, draft: Draft, name: str) -> None:
        self.remove(name)
        self.taken_back.emit(draft)

    def _change_back(self, draft: Draft, kept: Kept) -> None:
        """Write what a jot was before a draft changed it."""
        if self._book is not None:
            back = partial(self._book.change_back, kept.path, draft.base, kept.jot)
            self._writer.do(back, lambda _kept: self.look())

    def _removed(self, video: Video, removed: Removed | None) -> None:
        if removed is not None:
            words = f"The jot at {format_time(removed.jot.start)} was removed."
            self._messages.tell(Message(words, action="Undo", do=lambda: self.restore(removed, video)))
        self.look()

    def restore(self, removed: Removed, video: Video) -> None:
        """Put back a jot that was taken out."""
        if self._book is not None:
            self._writer.do(partial(self._book.restore, removed, video), lambda _kept: self.look())

    def _tell_put_back(self, names: tuple[str, ...]) -> None:
        if not names:
            return
        words = "1 jot that another program had overwritten was put back."
        if len(names) > 1:
            words = f"{len(names)} jots that another program had overwritten were put back."
        if len(names) == 1 and self.entry(names[0]) is not None:
            self._messages.tell(Message(words, action="Remove it", do=lambda: self.remove(names[0])))
        else:
            self._messages.info(words)


def _beside(still: Path, folder: Path) -> str:
    """Copy a picture into the folder of jots; its path from there, empty where it is gone."""
    from karareader.library.jots.folder import STILLS

    target = folder / STILLS / still.name
    try:
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(still, target)
    except OSError:
        return ""
    return f"{STILLS}/{still.name}"
