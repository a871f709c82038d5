"""The files that the reader chose for videos by hand: kept, told, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.readable_text import name_of
from karareader.base.translation import tr
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import State
from karareader.ui.common.messages import Kind, Messages
from karareader.ui.common.undo import Change, Swap, Undo
from karareader.ui.common.video_names import label
from karareader.ui.reading.session import Session


@dataclass(frozen=True, slots=True)
class Before:
    """What was remembered of a video before a file was chosen for it; None for nothing."""

    file: str | None
    length: float | None
    position: float | None
    finished: float | None


class ChosenFiles(QObject):
    """A file that is chosen for a video is that of all notes on the video, in future too.

    `notes_on` counts the notes of the library on the video with a key.

    Signals, all with the key of a video: `kept` – a file was chosen for it; `taking_back` – what is remembered of it is
    about to be replaced, so who plays it lets go; `taken_back` – it was.
    """

    kept = Signal(str)  # key of a video
    taking_back = Signal(str)  # key of a video
    taken_back = Signal(str)  # key of a video

    def __init__(
        self, state: State, messages: Messages, undo: Undo, session: Session, notes_on: Callable[[str], int]
    ) -> None:
        super().__init__(session)
        self._state, self._messages, self._undo = state, messages, undo
        self._session, self._notes_on = session, notes_on

    def of(self, key: str) -> Path | None:
        """The file that was chosen for the video with this key, if one was."""
        file = self._state.files.get(key)
        return Path(file) if file else None

    # Of the note that is open

    @property
    def file(self) -> Path | None:
        """The file that was chosen by hand for the video of the note."""
        video = self._video()
        return self.of(video.key) if video is not None else None

    def words(self) -> str:
        """What a file becomes that the reader chooses now, such as “the video of 9 notes”; empty without a note."""
        video = self._video()
        if video is not None:
            return self.target_words(video.key)
        return tr("the video beside this note, for now") if self._session.current is not None else ""

    @Slot()
    def forget_file(self) -> None:
        """Use the file again that is found by itself, in place of the one chosen for the video of this note."""
        video = self._video()
        if video is None or self.of(video.key) is None:
            self._messages.about_note(tr("No file was chosen by hand for this video."))
        else:
            self.forget(video.key)

    def _video(self) -> VideoRef | None:
        current = self._session.current
        return current.loaded if current is not None else None

    # Of any video

    def target_words(self, key: str) -> str:
        """What a file becomes that is chosen for the video with this key, such as “the video of 9 notes”."""
        notes, current = self._notes_on(key), self._session.current
        if notes > 1:
            return tr("the video of %n note", "the video of %n notes", notes)
        loaded = current.loaded if current is not None and current.loaded_key is not None else None
        other = loaded is not None and loaded.key == key
        return (
            tr("the video {name}", name=label(loaded)) if loaded is not None and other else tr("the video of this note")
        )

    def before(self, key: str) -> Before:
        """What is remembered of a video now, to be brought back by Undo."""
        state = self._state
        return Before(state.files.get(key), state.lengths.get(key), state.positions.get(key), state.finished.get(key))

    def keep(self, key: str, file: Path, before: Before) -> None:
        """`file` is the video with this key from now on; `before` is what held until then."""
        self._state.remember_file(key, file)
        self.kept.emit(key)
        if before.file != str(file):
            words = tr("“{name}” is now {what}.", name=name_of(file), what=self.target_words(key))
            self._did(tr("choice of “{name}”", name=name_of(file)), words, key, before)

    def put_beside(self, file: Path, take: Callable[[Path], object], words: str, kind: Kind = "info") -> None:
        """`file` was opened beside the note, and is not kept as its video; `take` does so again."""
        session, note = self._session, self._session.path
        if note is None:
            return

        def if_open(do: Callable[[], object]) -> None:
            if session.path == self._undo.place(note):
                # Once the stack is done: a file that cannot be played goes on it again.
                QTimer.singleShot(0, session, do)

        undo, redo = partial(if_open, session.find_video_again), partial(if_open, partial(take, file))
        self._undo.push(Change(tr("choice of “{name}”", name=name_of(file)), undo, redo, note), words, "video", kind)

    def forget(self, key: str) -> None:
        """Use the file again that is found by itself, if there is one."""
        before, file = self.before(key), self.of(key)
        if file is None:
            return
        # Its length and place are those of a file that may be another film.
        self._put(key, Before(None, None, None, before.finished))
        words = tr("“{name}” is no longer {what}.", name=name_of(file), what=self.target_words(key))
        self._did(tr("end of the choice of “{name}”", name=name_of(file)), words, key, before)

    def _did(self, what: str, words: str, key: str, before: Before) -> None:
        swap = Swap(partial(self.before, key), partial(self._put, key), before)
        self._undo.push(Change(what, swap, swap, self._session.path), words, about="video")

    def _put(self, key: str, before: Before) -> None:
        self.taking_back.emit(key)
        state = self._state
        memories: tuple[tuple[dict[str, Any], object], ...] = (
            (state.files, before.file),
            (state.lengths, before.length),
            (state.positions, before.position),
            (state.finished, before.finished),
        )
        for memory, value in memories:
            if value is None:
                memory.pop(key, None)
            else:
                memory[key] = value
        self.taken_back.emit(key)
