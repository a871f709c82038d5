"""Finds the captions of the video that is open, reads them outside the GUI thread, and shows them as its transcript."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from karareader.base.readable_text import name_of, stem_of
from karareader.base.translation import tr
from karareader.media.player.base import Source
from karareader.ui.common.context import Context
from karareader.ui.common.undo import Change, Swap
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.transcript import empty_page as words
from karareader.ui.transcript.menus import CaptionState
from karareader.ui.transcript.panel import TranscriptPanel
from karareader.ui.video.tracks_menu import CAPTION_FILES

if TYPE_CHECKING:
    from karareader.captions.model import Captions
    from karareader.ui.transcript.load import Loaded

# Note and picture come first: captions are read so many milliseconds after a video was opened.
_SOON = 250
_MOST = 24 * 3600.0  # seconds by which captions can be moved


class CaptionsController(QObject):
    """Keeps the transcript at the video that is open.

    Signals: `changed` (Captions or None) – the note is to be compared with these captions now; `fetch_requested` –
    captions for the video of the note are to be fetched; `offset_changed` (float) – captions are shown so many seconds
    later than they say.
    """

    changed = Signal(object)  # timeline.spoken.Captions, or None
    offset_changed = Signal(float)  # seconds by which captions are later
    reading_changed = Signal()  # captions are read otherwise than before: moved, or in another encoding
    fetch_requested = Signal()

    def __init__(self, context: Context, reading: Reading, panel: TranscriptPanel) -> None:
        super().__init__(context.window)
        self._messages, self._settings, self._state = context.messages, context.settings, context.state
        self._undo, self._window, self._panel = context.undo, context.window, panel
        self._data = context.profile.data
        playback, self._session = reading.playback, reading.session
        self._playback = playback
        self._reading = Latest(context.pool, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._read_best)
        self._media: Path | None = None
        self._loaded: Loaded | None = None
        playback.source_changed.connect(self.source_changed)
        playback.position_changed.connect(panel.moved)
        playback.seeked.connect(panel.seeked)
        reading.note_shown.connect(self.note_opened)
        reading.video_changed.connect(self._look)
        panel.track_chosen.connect(self.take_track)
        panel.file_wanted.connect(self.choose)
        panel.fetch_wanted.connect(self.fetch_requested)
        panel.encoding_chosen.connect(self.take_encoding)
        panel.moved_by.connect(self.move)
        panel.offset_wanted.connect(self.ask_offset)
        panel.message.connect(self._messages.about_note)

    @property
    def captions(self) -> Captions | None:
        """The captions of the video that is open."""
        return self._loaded.captions if self._loaded else None

    @property
    def can_listen(self) -> bool:
        """True where only hearing tells what is said: of a video on this computer without captions."""
        return self._media is not None and (self._loaded is None or self._loaded.shown.unfinished)

    @property
    def busy(self) -> bool:
        """True while captions are being read."""
        return self._reading.busy or self._soon.isActive()

    @Slot(object)
    def source_changed(self, source: Source | None) -> None:
        """Another video is open, or none."""
        self._media = Path(source.location) if source is not None and not source.is_url else None
        self._forget()
        if source is not None and self.offset:
            self._playback.tracks.set_subtitle_delay(self.offset)
        self._look()

    @Slot(object)
    def note_opened(self, opened: Opened) -> None:
        """Another note is open, maybe in another language; or there are other captions beside the video now."""
        if not opened.wish.reload:
            self._look()

    @Slot()
    def _look(self) -> None:
        """Look for captions of the video that is open; without a video, only for those that were chosen or fetched."""
        if self._playback.source is None and self._kept() is None:
            self._forget()
            told = tr(words.ON_WEB) if self._on_web else tr(words.NO_VIDEO)
            self._panel.say(tr(words.NO_NOTE) if self._session.current is None else told, can_fetch=self._on_web)
        else:
            self._soon.start()

    @Slot(int)
    def take_track(self, at: int) -> None:
        """Show other captions of the video, and remember that they were chosen."""
        if self._loaded is not None and 0 <= at < len(self._loaded.files):
            from karareader.ui.transcript.load import key_of

            self.choose_file(key_of(self._loaded.files[at]))

    @Slot(object)
    def heard(self, film: Path) -> None:
        """More of what a film says was heard."""
        if film == self._media and (self._loaded is None or self._loaded.shown.heard):
            self._read(None)

    def take(self, path: Path) -> None:
        """Show the captions in the file at `path`, now and whenever this video is open."""
        if self._key:
            self._state.remember_captions(self._key, path)
        self._read(path)

    def choose_file(self, path: Path) -> None:
        """The same, because the reader chose them."""
        before = self._state.captions.get(self._key)
        self.take(path)
        if self._key and before != str(path):
            swap = Swap(partial(self._state.captions.get, self._key), partial(self._put_file, self._key), before)
            self._undo.push(Change(tr("choice of “{name}”", name=name_of(path)), swap, swap, self._session.path))

    def _put_file(self, key: str, file: str | None) -> None:
        if file is not None:
            self._state.remember_captions(key, Path(file))
        else:
            self._state.captions.pop(key, None)
        if key == self._key:
            self._read(None)

    @Slot()
    def choose(self) -> None:
        """Let the reader say which file holds the captions."""
        from PySide6.QtWidgets import QFileDialog

        beside = self._media.parent if self._media is not None else Path.home()
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Choose the captions of this video"), str(beside), tr(CAPTION_FILES)
        )
        if name:
            self.choose_file(Path(name))

    # Timing and encoding

    @property
    def offset(self) -> float:
        """The seconds by which the captions of the video that is open are shown later than they say."""
        return self._state.caption_offsets.get(self._key, 0.0)

    @Slot(float)
    def move(self, seconds: float) -> None:
        """Show the captions of this video so much later than now, or earlier, from now on."""
        self.set_offset(self.offset + seconds)

    def set_offset(self, seconds: float) -> None:
        """Show the captions of this video `seconds` later than they say, from now on; see `offset_changed`."""
        if not self._key or self._playback.source is None:
            return
        key, before = self._key, self.offset
        put = partial(self._put_offset, key)
        put(seconds := round(min(max(seconds, -_MOST), _MOST), 3))
        if seconds != before:
            undo, redo = partial(put, before), partial(put, seconds)
            self._undo.push(
                Change(tr("caption timing"), undo, redo, self._session.path, tr("caption timing {key}", key=key))
            )

    def _put_offset(self, key: str, seconds: float) -> None:
        self._state.remember_caption_offset(key, seconds)
        if key == self._key and self._playback.source is not None:
            self._playback.tracks.set_subtitle_delay(seconds)
            self.offset_changed.emit(seconds)
            self._read(self._shown)
        self.reading_changed.emit()

    @Slot()
    def ask_offset(self) -> None:
        """Ask for the seconds."""
        from PySide6.QtWidgets import QInputDialog

        seconds, fine = QInputDialog.getDouble(
            self._window,
            tr("Caption timing"),
            tr("Show captions later by (seconds; negative: earlier):"),
            self.offset,
            -_MOST,
            _MOST,
            2,
        )
        if fine:
            self.set_offset(seconds)

    @Slot(str)
    def take_encoding(self, encoding: str) -> None:
        """Read the captions that are shown in this encoding, from now on; in whatever is guessed, if it is empty."""
        file = self._shown
        if file is not None:
            swap = Swap(
                lambda: self._state.caption_encodings.get(str(file), ""), partial(self._put_encoding, file), encoding
            )
            swap()
            self._undo.push(Change(tr("encoding of “{name}”", name=name_of(file)), swap, swap, self._session.path))

    def _put_encoding(self, file: Path, encoding: str) -> None:
        self._state.remember_caption_encoding(file, encoding)
        self.reading_changed.emit()
        if self._shown == file:
            self._read(file)

    @property
    def _shown(self) -> Path | None:
        """The file of the captions that are shown."""
        if self._loaded is None:
            return None
        from karareader.ui.transcript.load import key_of

        return key_of(self._loaded.shown)

    @property
    def _key(self) -> str:
        """The key of the video of the note that is loaded; empty if it has none."""
        current = self._session.current
        return current.loaded.key if current is not None and current.loaded is not None else ""

    @property
    def _on_web(self) -> bool:
        """True if the video of the note is on the web, where its captions may be."""
        current = self._session.current
        return current is not None and current.loaded is not None and bool(current.loaded.url)

    def _kept(self) -> Path | None:
        """The captions that were chosen for the video that is open, or fetched for it alone."""
        kept = self._state.captions.get(self._key)
        return Path(kept) if kept else None

    @Slot()
    def _read_best(self) -> None:
        self._read(None)

    def _read(self, wanted: Path | None) -> None:
        media, current = self._media, self._session.current
        wanted = wanted or self._kept()
        self._soon.stop()
        note = current.note if current is not None else None
        languages, transcript = tuple(self._settings.caption_languages), self._panel.list
        wrapper, width, before = transcript.rows.wrapper(), transcript.viewport().width(), self._loaded
        offset, encodings, data = self.offset, dict(self._state.caption_encodings), self._data

        def read() -> Loaded | None:
            # What only captions need is not loaded at the start of the program.
            from karareader.ui.transcript import load as captions_job

            return captions_job.read(
                media,
                wanted,
                languages=languages,
                system=QLocale.system().bcp47Name(),
                text=note.body if note is not None else "",
                wrapper=wrapper,
                room=lambda parts: transcript.rows.room(parts, width),
                before=before,
                offset=offset,
                encodings=encodings,
                data=data,
            )

        self._reading.run(read, self._take, self._failed)

    def _take(self, loaded: Loaded | None) -> None:
        before, self._loaded = self._loaded, loaded
        if self._playback.source is not None:
            self._playback.tracks.offer(loaded.for_picture if loaded is not None else ())
        if loaded is not None and loaded is before:
            return
        if loaded is not None and before is not None and loaded.captions is before.captions:
            self.changed.emit(loaded.to_compare)
            return
        if loaded is None:
            elsewhere = tr(words.ON_WEB) if self._on_web else tr(words.STREAM)
            told = tr(words.NO_CAPTIONS, name=stem_of(self._media)) if self._media is not None else elsewhere
            self._panel.say(told, can_choose=True, can_fetch=self._on_web, can_listen=self._media is not None)
            self.changed.emit(None)
            return
        shown = loaded.shown
        read = loaded.captions
        reading = CaptionState(read.encoding, shown.encoding, loaded.offset, read.problems)
        self._panel.show_tracks([file.name for file in loaded.files], loaded.current, reading)
        if loaded.captions.lines:
            goes_on = before is not None and before.shown.unfinished and shown.heard
            self._panel.show_captions(loaded.captions, loaded.passages, loaded.wrapper, goes_on=goes_on)
            self._panel.moved(self._playback.position)
        else:
            why = " ".join(loaded.captions.problems)
            self._panel.say(tr(words.EMPTY, name=name_of(shown.path), why=why), can_choose=True)
        self.changed.emit(loaded.to_compare)

    def _failed(self, error: Exception) -> None:
        self._forget()
        self._playback.tracks.offer(())
        self._panel.say(str(error), can_choose=True)

    def _forget(self) -> None:
        self._soon.stop()
        self._reading.cancel()
        had, self._loaded = self._loaded, None
        if self._playback.tracks.offered:
            self._playback.tracks.offer(())
        if had is not None:
            self.changed.emit(None)
