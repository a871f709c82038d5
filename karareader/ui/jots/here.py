"""The moment that is now: of which video, at which second, with what is said and what of the note is marked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.media.player.base import Source
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.opened import Opened, loaded_video
from karareader.ui.reading.reading import Reading

if TYPE_CHECKING:
    from karareader.captions.model import Captions
    from karareader.library.jots.folder import JotVideo


@dataclass(frozen=True, slots=True)
class MomentHere:
    """`seconds` of `video`; `caption` is the sentence that is said there, `note` the path of the note that is open and
    `sentence` the one of it that is marked. These are empty where there is none. `began` is the second at which what is
    quoted of it begins.
    """

    video: JotVideo
    seconds: float
    caption: str
    note: str
    sentence: str
    began: float

    @property
    def quoted(self) -> str:
        """What to quote of it: what is said, else what the note says."""
        return self.caption or self.sentence


class Here(QObject):
    """Knows the video that is open, that of a note without one too: then it is known by its file.

    Signals: `video_changed` – another video is open, or none.
    """

    video_changed = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._playback, self._reading = reading.playback, reading
        self._captions: Captions | None = None
        self._ref: VideoRef | None = None
        self._title = ""
        reading.note_shown.connect(self._note_shown)
        reading.video_changed.connect(self._video_changed)
        reading.note_closed.connect(self._note_closed)
        reading.playback.source_changed.connect(self._source_changed)

    @property
    def video(self) -> JotVideo | None:
        """The video that marks and jots are about now."""
        from karareader.library.jots.folder import JotVideo

        return JotVideo(self._ref, self._title) if self._ref is not None else None

    @property
    def moment(self) -> MomentHere | None:
        """What is now; None where no video is open."""
        video, playback = self.video, self._playback
        if video is None or not playback.loaded:
            return None
        current = self._reading.session.current
        note = current.wish.path if current is not None and not is_help(current.wish.path) else None
        marked = playback.moment.first if playback.moment is not None and note is not None else None
        seconds = playback.position
        began = self._said_from(seconds, marked.start if marked is not None else seconds)
        sentence = marked.sentence if marked is not None else ""
        return MomentHere(video, seconds, self.said_at(seconds), str(note or ""), sentence, began)

    def said_at(self, seconds: float) -> str:
        """The sentence of the captions that is said there; empty where none is."""
        if self._captions is None:
            return ""
        from karareader.captions.passages import sentence_at

        return sentence_at(self._captions, seconds)

    def _said_from(self, seconds: float, otherwise: float) -> float:
        """When the sentence begins that is said there; `otherwise` in a silence."""
        if self._captions is None:
            return otherwise
        from karareader.captions.passages import span_at

        said = span_at(self._captions, seconds)
        return said[0] if said is not None else otherwise

    @Slot(object)
    def take_captions(self, captions: Captions | None) -> None:
        """These are the captions of the video that is open."""
        self._captions = captions

    @Slot(object)
    def _note_shown(self, opened: Opened) -> None:
        if is_help(opened.wish.path):
            return  # help stands beside the video, whichever it is
        from karareader.library.jots.folder import title_of

        before, ref = self._ref, opened.loaded
        if ref is not None:
            self._title = title_of(ref, self._reading.controller.file, *_titles(opened))
        self._ref = ref or self._by_file()
        if (before.key if before else "") != (self._ref.key if self._ref else ""):
            self.video_changed.emit()

    @Slot()
    def _video_changed(self) -> None:
        if self._reading.session.current is not None:
            self._note_shown(self._reading.session.current)

    @Slot()
    def _note_closed(self) -> None:
        self._ref = None
        self.video_changed.emit()

    @Slot(object)
    def _source_changed(self, source: Source | None) -> None:
        from karareader.library.jots.folder import title_of

        current = self._reading.session.current
        if source is not None and not source.is_url and current is not None and current.loaded is not None:
            # The file tells what the video is called, where the note does not.
            self._title = title_of(current.loaded, Path(source.location), *_titles(current))
        elif current is not None and current.loaded is None and not is_help(current.wish.path):
            self._ref = self._by_file()
            self.video_changed.emit()

    def _by_file(self) -> VideoRef | None:
        """The video that plays beside a note that names none."""
        ref = loaded_video(None, self._playback.source)
        if ref is not None and ref.path is not None:
            from karareader.library.jots.folder import title_of

            self._title = title_of(ref, ref.path, "", "")
        return ref


def _titles(opened: Opened) -> tuple[str, str]:
    """What the note calls the video that is loaded; its own title stands for that of its own video."""
    if opened.loaded_key is None:
        return opened.rendered.facts.get("video_title", ""), opened.note.title
    return next((each.title for each in opened.videos if each.key == opened.loaded_key), ""), ""
