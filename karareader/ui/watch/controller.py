"""Makes clips of what the reader wants to watch, hands them to the player, and writes them for other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from karareader.base.translation import tr
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline import clips as watching
from karareader.timeline.clips import Clip, ClipSource, Shot
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.reading.opened import loaded_video
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services
from karareader.ui.watch.player import WatchPlayer

if TYPE_CHECKING:
    from karareader.captions.model import Captions
    from karareader.library.film import FilmFacts
    from karareader.library.reader import Library
    from karareader.library.search.results import CaptionHit, Hit

# The formats in which what is watched leaves the program: those that can name several films.
FORMATS = ("m3u-spans", "markdown", "otio", "edl", "csv")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be watched: how it is found, its name, and whether its order may be chosen."""

    shots: Callable[[], Sequence[Shot]]
    title: str
    of_note: bool = False


class WatchController(QObject):
    """Joins what can be watched with the player that watches it."""

    def __init__(self, context: Context, services: Services, reading: Reading, player: WatchPlayer) -> None:
        super().__init__(context.window)
        self._settings, self._state, self._messages = context.settings, context.state, context.messages
        self._data = context.profile.data
        self._window, self._services, self._reading, self.player = context.window, services, reading, player
        self._making, self._writing = Latest(context.pool, self), Latest(context.pool, self)
        self._captions: Captions | None = None
        self._wanted: _Wanted | None = None
        self._films: FilmFacts | None = None
        self._over = ""  # what was told at the end of what was watched last
        player.changed.connect(self._begun)
        player.skipped.connect(self._tell_skipped)
        player.finished.connect(self._tell_finished)
        player.left.connect(self._tell_left)

    @Slot(object)
    def take_captions(self, captions: Captions | None) -> None:
        """What is said in the video that is open."""
        self._captions = captions

    # What is watched

    @Slot()
    def toggle_note(self) -> None:
        """Watch what the note cites, or leave what is watched."""
        if self.player.index >= 0:
            self.player.leave()
        else:
            self.watch_note()

    @Slot()
    def watch_note(self) -> None:
        """Watch what the note that is open cites."""
        current = self._reading.session.current
        if current is None:
            self._messages.about_note(tr("Open a note to watch what it cites."))
            return
        refs = {each.key: each.video for each in current.videos}
        if current.loaded is None and (beside := loaded_video(current, self._reading.playback.source)) is not None:
            refs[None] = beside
        path, title = current.wish.path, current.note.title

        def source(cited: str | None) -> ClipSource:
            ref = refs.get(cited) or (reference.from_cue(cited) if cited is not None else None)
            return ClipSource(ref.key if ref is not None else "", path, cited, title)

        cited = watching.shots_of(current.rendered.timeline, source)
        shots = [shot for shot in cited if shot.source.video]
        if cited and not shots:
            self._messages.about_note(tr("This note names no video. Open the file of one to watch what it cites."))
            return
        self._watch(_Wanted(lambda: shots, title, of_note=True))

    @Slot(object, str)
    def watch(self, shots: Sequence[Shot], title: str) -> None:
        """Watch these in their order; the keyboard is that of the player then."""
        self._reading.note.setFocus()
        self._watch(_Wanted(lambda: shots, title))

    @Slot(object, str)
    def watch_hits(self, hits: Sequence[Hit | CaptionHit], title: str) -> None:
        """Watch what a search found, in its order; the keyboard is that of the player then."""
        library = self._services.index.library
        if library is not None:
            self._reading.note.setFocus()
            self._watch(_Wanted(partial(_of_hits, library, tuple(hits)), title))

    def _watch(self, wanted: _Wanted, at: float | None = None) -> None:
        """Make clips in a worker, and watch them: from the first one on, or from what is `at` these seconds."""
        self._wanted = wanted
        films, library, settings = self._make_films(), self._services.index.library, self._settings
        by_time = wanted.of_note and settings.watch_order == "time"
        lead, pace, opened = settings.watch_lead, settings.watch_pace, self._reading.session.current
        current = opened.wish.path if opened is not None else None
        own = {current: opened.video.key if opened.video is not None else ""} if opened is not None and current else {}

        def make() -> tuple[Clip, ...]:
            from karareader.library.film import named

            shots = named(wanted.shots(), own)
            if library is not None and library.ready:
                from karareader.library.film import beside_notes

                shots = beside_notes(library, shots, current)
            ended = films.with_ends(watching.in_time_order(shots) if by_time else shots)
            return tuple(watching.clips(ended, lead=lead, pace=pace, length=films.length))

        self._making.run(make, partial(self._start, films, at), self._messages.problem)

    def _make_films(self) -> FilmFacts:
        # What only a film needs is not loaded at the start.
        from karareader.library.film import FilmFacts

        state, current = self._state, self._reading.session.current
        refs: dict[str, VideoRef | None] = {}
        said: dict[str, Captions | None] = {}
        if current is not None:
            refs = {each.video.key: each.video for each in current.videos}
            if (loaded := loaded_video(current, self._reading.playback.source)) is not None:
                refs[loaded.key] = loaded
                if self._captions is not None:
                    said[loaded.key] = self._captions
        find = self._services.files.find
        return FilmFacts(
            find, dict(state.lengths), dict(state.captions), dict(state.caption_offsets), refs, said, self._data
        )

    def _start(self, films: FilmFacts, at: float | None, clips: tuple[Clip, ...]) -> None:
        clips = tuple(clip if clip.source.note is not None else self._alone(clip, films) for clip in clips)
        clips = tuple(clip for clip in clips if clip.source.note is not None)
        if not clips:
            self._messages.about_note(
                tr("This note cites no times, so there is nothing to watch.")
                if self._wanted and self._wanted.of_note
                else tr("No moment of a video is there, so there is nothing to watch.")
            )
            return
        self._films = films
        begin = 0
        if at is not None:
            begin = min(range(len(clips)), key=lambda each: abs(clips[each].start - at))
        self.player.start(clips, begin)

    def _alone(self, clip: Clip, films: FilmFacts) -> Clip:
        """A clip of a video that no note is about: it is watched beside the page of the video."""
        library, ref = self._services.index.library, films.refs.get(clip.source.video)
        if library is None or ref is None:
            return clip
        page = self._reading.combined.add(library.root, ref, "", clip.source.title)
        return replace(clip, source=replace(clip.source, note=page))

    @Slot()
    def order_by_text(self) -> None:
        """Watch notes in the order of their text, from now on."""
        self._set(order="text")

    @Slot()
    def order_by_time(self) -> None:
        """Watch notes in the order of their videos, from now on."""
        self._set(order="time")

    def set_lead(self, seconds: float) -> None:
        """Begin spans so much before their times, from now on."""
        self._settings.watch_lead = seconds
        self.again()

    def _set(self, *, order: str) -> None:
        self._settings.watch_order = "time" if order == "time" else "text"
        self.again()

    @Slot()
    def again(self) -> None:
        """What is watched is to be made otherwise: go on at the same moment."""
        clip = self.player.clip
        if clip is not None and self._wanted is not None:
            self._watch(self._wanted, clip.start)

    # What is told

    @property
    def words(self) -> str:
        """What the span is that is watched."""
        clip = self.player.clip
        if clip is None:
            return ""
        from karareader.timeline.timecode import format_time

        several = len({each.source.note for each in self.player.clips}) > 1
        parts = [format_time(clip.start), clip.source.title if several else "", clip.text]
        words = " · ".join(part for part in parts if part)
        return tr("{words} (loading)", words=words) if self.player.loads else words

    @Slot(str)
    def _tell_skipped(self, title: str) -> None:
        self._messages.tell(
            Message(tr("The video of “{title}” cannot be played; its spans were skipped.", title=title), "warning")
        )

    @Slot()
    def _tell_finished(self) -> None:
        title = self._wanted.title if self._wanted is not None else ""
        self._tell_over(
            Message(tr("Watched to the end: “{title}”.", title=title), action=tr("Watch again"), do=self._resume_first)
        )

    @Slot()
    def _tell_left(self) -> None:
        self._tell_over(Message(tr("Watching span by span has ended."), action=tr("Resume watching"), do=self._resume))

    def _tell_over(self, message: Message) -> None:
        self._over = message.text
        self._messages.tell(message)

    @Slot()
    def _begun(self) -> None:
        """Something is watched: that nothing is any more does not hold."""
        if self._over and self.player.index >= 0:
            self._messages.take_back(self._over)
            self._over = ""

    def _resume(self) -> None:
        self.player.start(self.player.clips, self.player.last)

    def _resume_first(self) -> None:
        self.player.start(self.player.clips)

    # What is written

    @Slot()
    def save(self) -> None:
        """Ask for a file, and write what is watched, or was watched last, to it."""
        if self._films is None or self._wanted is None:
            self._messages.info(tr("There is nothing to save: watch a note or what a search found first."))
            return
        from PySide6.QtWidgets import QFileDialog

        from karareader.timeline.export_formats import FORMATS as KNOWN

        filters = {f"{tr(KNOWN[name].title)} (*{KNOWN[name].ending})": name for name in FORMATS}
        proposed = str(Path.home() / f"{_file_name(self._wanted.title)}{KNOWN[FORMATS[0]].ending}")
        chosen, picked = QFileDialog.getSaveFileName(
            self._window, tr("Save what is watched"), proposed, ";;".join(filters)
        )
        if chosen:
            self.write(Path(chosen), filters.get(picked, FORMATS[0]))

    def write(self, target: Path, form: str) -> None:
        """Write what is watched to a file, in one of `FORMATS`; the ending of the file goes before the format."""
        films, clips, title = self._films, self.player.clips, self._wanted.title if self._wanted is not None else ""
        if films is None:
            return
        from karareader.timeline.export_formats import FORMATS as KNOWN

        whole = [name for name in FORMATS if target.name.endswith(KNOWN[name].ending)]
        last = [name for name in FORMATS if target.suffix and KNOWN[name].ending.endswith(target.suffix.lower())]
        form = next(iter((*whole, *last)), form)
        if not target.suffix:
            target = target.with_name(target.name + KNOWN[form].ending)
        films_of = {clip.source.video for clip in clips}
        rate = self._reading.playback.frame_rate if len(films_of) == 1 else 0.0

        def job() -> int:
            from karareader.library.files.save import save
            from karareader.library.film import entries
            from karareader.media.export_formats import written
            from karareader.timeline.entries import ExportedVideo

            found = entries(clips, films, lead=form != "markdown", rate=rate)
            data = written(KNOWN[form], found, ExportedVideo(title, rate=rate))
            save(target, data, KNOWN["markdown"].ending)
            return len(found)

        self._writing.run(job, partial(self._written, target), self._messages.problem)

    def _written(self, target: Path, count: int) -> None:
        show = partial(self._services.file_manager.show, target)
        self._messages.tell(
            Message(
                tr("%n span written to {target}.", "%n spans written to {target}.", count, target=target),
                action=tr("Show its folder"),
                do=show,
            )
        )


def _of_hits(library: Library, hits: Sequence[Hit | CaptionHit]) -> list[Shot]:
    from karareader.library.film import of_hits

    return of_hits(library, hits)


def _file_name(title: str) -> str:
    return "".join(" " if letter in '/\\:*?"<>|' else letter for letter in title).strip()[:80] or tr("Spans")
