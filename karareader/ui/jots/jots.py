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

from karareader.base.translation import tr
from karareader.timeline.timecode import format_time
from karareader.ui.common.context import Context
from karareader.ui.common.file_watch import FileWatch
from karareader.ui.common.messages import Message
from karareader.ui.common.undo import Change
from karareader.ui.jots.draft import Draft
from karareader.ui.jots.here import Here
from karareader.ui.jots.writer import JotWriter

if TYPE_CHECKING:
    from karareader.library.jots.book import BookState, JotBook, Removed
    from karareader.library.jots.folder import JotVideo
    from karareader.library.jots.jot import Jot, JotEntry


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
        self._undo = context.undo
        self._here, self._documents = here, context.profile.documents
        self._writer = JotWriter(context.pool, context.messages, self)
        self._watch = FileWatch(self)
        self._watch.touched.connect(self.look)
        self._book: JotBook | None = None
        self.path: Path | None = None
        self.entries: tuple[JotEntry, ...] = ()
        self.tags: Counter[str] = Counter()
        here.video_changed.connect(self._video_changed)

    @property
    def folder(self) -> Path:
        """Where jots lie."""
        from karareader.library.jots.folder import folder_of

        return folder_of(self._settings.jots_folder, self._documents)

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
    def _video_changed(self) -> None:
        """Those of the video before are shown no more."""
        self.path, self.entries = None, ()
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the jots of the video, and the tags of all."""
        book, video = self._book, self._here.video
        if book is None:
            return

        def read() -> tuple[Path | None, bool, tuple[str, ...], tuple[JotEntry, ...], Counter[str]]:
            path = book.folder.file_of(video) if video is not None else None
            back = book.look(path) if path is not None else ()
            entries = book.read(path) if path is not None else ()
            return path, path is not None and path.exists(), back, entries, book.tags()

        self._writer.do(read, partial(self._take, video))

    def entry(self, name: str) -> JotEntry | None:
        """The jot of the video with this id."""
        return next((entry for entry in self.entries if entry.jot.id == name), None)

    def keep(self, draft: Draft) -> None:
        """Write a draft: as a new jot, or in place of the one that it changes."""
        from karareader.library.jots.jot import Jot, new_id

        book, video = self._book, self._here.video
        if book is None or video is None or video.ref.key != draft.video:
            self.failed.emit(draft)
            return
        end = None if draft.end is None else float(max(math.ceil(draft.end), math.floor(draft.start) + 1))
        name = draft.jot or new_id()
        start, text = float(math.floor(draft.start)), draft.text.strip()

        def write() -> BookState:
            if draft.jot:
                path = book.folder.file_of(video)
                return book.change(path, draft.base, Jot(name, start, end, text, draft.still))
            still = _beside(Path(draft.still), book.folder.path) if draft.still else ""
            return book.keep(video, Jot(name, start, end, text, still))

        self._writer.do(write, partial(self._kept, draft), lambda _error: self.failed.emit(draft))

    def remove(self, name: str) -> None:
        """Take a jot out of its file, and offer to take that back."""
        entry, way = self.entry(name), self._in_and_out(name)
        if entry is not None and way is not None:
            take_out, put_in = way
            take_out()
            time = format_time(entry.jot.start)
            self._undo.push(
                Change(tr("removing the jot at {time}", time=time), put_in, take_out),
                tr("The jot at {time} was removed.", time=time),
            )

    def _in_and_out(self, name: str) -> tuple[Callable[[], None], Callable[[], None]] | None:
        """What takes a jot of the video out of its file, and what puts it back; None where there is no file."""
        book, video, path = self._book, self._here.video, self.path
        if book is None or video is None or path is None:
            return None
        out: list[Removed | None] = [None]

        def remove() -> None:
            out[0] = book.remove(path, name)

        def restore() -> None:
            if out[0] is not None:
                book.restore(out[0], video)

        return partial(self._write, remove), partial(self._write, restore)

    def _write(self, work: Callable[[], object]) -> None:
        self._writer.do(work, lambda _result: self.look())

    def tagged(self, tag: str, then: Callable[[list[tuple[Path, str, Jot]]], None]) -> None:
        """Look for all jots with a tag, on whatever video: `then` gets their files, what these are called, and them."""
        if self._book is not None:
            self._writer.do(partial(self._book.tagged, tag), then)

    def _take(self, video: JotVideo | None, read: tuple[Any, ...]) -> None:
        path, there, back, entries, tags = read
        if tags != self.tags:
            self.tags = tags
            self.tags_changed.emit()
        if (video.ref.key if video else "") != self._key:
            return
        self._watch.watch(path if there else None)
        others = bool(entries or self.entries)
        self.path, self.entries = path, entries
        self._tell_put_back(back)
        if others:
            self.changed.emit()

    @property
    def _key(self) -> str:
        video = self._here.video
        return video.ref.key if video is not None else ""

    def _kept(self, draft: Draft, kept: BookState) -> None:
        self.path = kept.path
        time, book, name = format_time(kept.jot.start), self._book, kept.jot.id
        if kept.conflict is not None:
            words = tr(
                "This jot was changed in its file meanwhile. Your version is in “{name}”.", name=kept.conflict.name
            )
            self._messages.tell(Message(words, "warning"))
        elif draft.jot and book is not None:
            lines = (draft.base, kept.lines)
            back = partial(self._write, partial(book.replace, kept.path, name, *reversed(lines)))
            again = partial(self._write, partial(book.replace, kept.path, name, *lines))
            self._undo.push(
                Change(tr("changing the jot at {time}", time=time), back, again),
                tr("The jot at {time} was changed.", time=time),
            )
        elif (way := self._in_and_out(name)) is not None:
            take_out, put_in = way

            def undo() -> None:
                take_out()
                self.taken_back.emit(draft)

            def redo() -> None:
                put_in()
                self.kept.emit(draft)

            self._undo.push(Change(tr("jot at {time}", time=time), undo, redo), tr("Jot kept at {time}.", time=time))
        self.kept.emit(draft)
        self.look()

    def _tell_put_back(self, names: tuple[str, ...]) -> None:
        if not names:
            return
        words = tr(
            "%n jot that another program had overwritten was put back.",
            "%n jots that another program had overwritten were put back.",
            len(names),
        )
        if len(names) == 1 and self.entry(names[0]) is not None:
            self._messages.tell(Message(words, action=tr("Remove it"), do=lambda: self.remove(names[0])))
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
