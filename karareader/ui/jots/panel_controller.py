"""Keeps the panel, and the signs on the seek bars, at the marks and jots of the video that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.timeline.clips import ClipSource, Shot
from karareader.timeline.timecode import format_time
from karareader.ui.common.actions import native
from karareader.ui.common.context import Context
from karareader.ui.common.sentence_list import CitedSentence
from karareader.ui.jots import panel as words
from karareader.ui.jots.here import Here
from karareader.ui.jots.jots import JotsController
from karareader.ui.jots.marks import MarksController
from karareader.ui.jots.panel import JotRow, JotsPanel
from karareader.ui.jots.writing import JotDrafting
from karareader.ui.reading.opened import Spot
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.video.seek_kept import KeptMoment

if TYPE_CHECKING:
    from karareader.library.jots.jot import Jot
    from karareader.library.jots.marks import Mark


class PanelController(QObject):
    """Shows what is kept, and does what its rows are asked to.

    Signals: `cited` (tuple of Citation) – what the jots say about the video, where they are no notes of the library;
    `film_requested` (list of Shot, str) – the moments that are listed are to be played, under this name.
    """

    cited = Signal(object)
    film_requested = Signal(object, str)

    def __init__(
        self,
        context: Context,
        services: Services,
        reading: Reading,
        *,
        here: Here,
        marks: MarksController,
        jots: JotsController,
        writing: JotDrafting,
    ) -> None:
        super().__init__(context.window)
        self._side, self._actions, self._reading = context.side, context.actions, reading
        self._here, self._marks, self._jots, self._writing = here, marks, jots, writing
        self._roots, self._tag = services.library_folders, ""
        self._tagged: dict[str, tuple[Path, Jot]] = {}
        self._begun: float | None = None
        self._follows = False
        self.panel = panel = JotsPanel(context.themes)
        panel.write_requested.connect(self._write)
        panel.play_requested.connect(self._play)
        panel.show_requested.connect(self._show_in_note)
        panel.remove_requested.connect(self._remove)
        panel.nudge_requested.connect(self._nudge)
        panel.sweep_requested.connect(marks.sweep)
        panel.film_requested.connect(self._play_all)
        panel.tag_chosen.connect(self._choose_tag)
        marks.changed.connect(self.refresh)
        jots.changed.connect(self.refresh)
        jots.tags_changed.connect(self._tags_changed)
        here.video_changed.connect(self.refresh)
        writing.span_changed.connect(self._span_changed)
        panel.seen.connect(self._seen)

    @Slot(bool)
    def _seen(self, shown: bool) -> None:
        """Go along with the playback while somebody sees it."""
        moved = self._reading.playback.position_changed
        if shown is self._follows:
            return
        self._follows = shown
        if shown:
            moved.connect(self.panel.moved)
            self.panel.moved(self._reading.playback.position)
        else:
            moved.disconnect(self.panel.moved)

    @Slot()
    def show(self) -> None:
        """Show the panel, and give it the keyboard."""
        self._side.show_panel(self.panel)
        self.panel.take_focus()

    @Slot()
    def refresh(self) -> None:
        """Something else is kept now, or of another video."""
        video = self._here.video
        key = video.ref.key if video is not None else ""
        marks, entries = self._marks.of_video(key), self._jots.entries if video is not None else ()
        written = sorted(entries, key=lambda entry: entry.jot.start)
        self._show_signs(marks, [entry.jot for entry in written])
        self._side.set_count(self.panel, len(self._marks.marks))
        if self._tag:
            self._jots.tagged(self._tag, self._show_tagged)
            return
        away = [mark for mark in self._marks.marks if mark.video != key]
        rows = [
            *(JotRow("mark", mark.id, _mark_row(mark)) for mark in marks),
            *(JotRow("jot", entry.jot.id or f"line {entry.begin}", self._jot_row(entry.jot)) for entry in written),
            *(JotRow("away", mark.id, _mark_row(mark, away=True)) for mark in away),
        ]
        mark_key, jot_key = (native(self._actions.keys(name)) or tr("its key") for name in ("mark", "jot"))
        nothing = tr(words.NOTHING, mark=mark_key, jot=jot_key) if video is not None else tr(words.NO_VIDEO)
        self.panel.show_rows(rows, nothing)
        self.panel.moved(self._reading.playback.position)
        self._cite()

    def _show_signs(self, marks: tuple[Mark, ...], jots: list[Jot]) -> None:
        kept = [
            KeptMoment(mark.seconds, None, tr("Mark. {caption}", caption=mark.caption or mark.sentence).strip(), False)
            for mark in marks
        ]
        kept += [KeptMoment(jot.start, jot.end, jot.words, True) for jot in jots]
        if self._begun is not None:
            kept.append(KeptMoment(self._begun, None, tr("Here the span begins"), False))
        for bar in (self._reading.video.seek_bar, self._reading.window.panes.small.seek_bar):
            bar.set_kept(kept)

    def _cite(self) -> None:
        path = self._jots.path
        if path is None or any(path.is_relative_to(root) for root in self._roots()):
            self.cited.emit(())
            return
        from karareader.library.search.moments import Citation

        self.cited.emit(
            tuple(
                Citation(path, tr("My jots"), entry.jot.start, entry.jot.end, entry.cue, entry.jot.words)
                for entry in self._jots.entries
            )
        )

    def _jot_row(self, jot: Jot) -> CitedSentence:
        until = tr("to {time}", time=format_time(jot.end)) if jot.end is not None else ""
        still = str(self._jots.folder / jot.still) if jot.still else ""
        return CitedSentence(until or tr("Jot"), jot.words, jot.start, sign="jot", picture=still)

    @Slot(object)
    def _write(self, row: JotRow) -> None:
        if row.kind == "mark":
            self._writing.write_about(row.id)
        elif row.kind == "jot" and self._jots.entry(row.id) is not None:
            self._writing.change(row.id)
        elif row.kind == "away":
            self._play(row)
        else:
            self._show_in_note(row)

    @Slot(object)
    def _play(self, row: JotRow) -> None:
        mark = self._marks.get(row.id) if row.kind == "away" else None
        if mark is not None and mark.note:
            self._reading.controller.next.begin_at(mark.seconds, Path(mark.note))
            self._reading.navigator.open(Path(mark.note))
        elif row.kind == "tagged":
            self._show_in_note(row)
        elif row.shown.start is not None:
            self._reading.presenter.play_from(row.shown.start)

    @Slot()
    def _play_all(self) -> None:
        """Play what is listed, one after the other: each mark beside the note that it was made in."""
        current = self._reading.session.path
        shots: list[Shot] = []
        for row in self.panel.rows:
            mark, entry = self._marks.get(row.id), self._jots.entry(row.id) if row.kind == "jot" else None
            if row.kind in ("mark", "away") and mark is not None:
                away = Path(mark.note) if mark.note else None
                source = ClipSource(mark.video, current if row.kind == "mark" else away, None, mark.title)
                shots.append(Shot(mark.seconds, None, mark.caption or mark.sentence, source))
            elif entry is not None and self._here.video is not None:
                source = ClipSource(self._here.video.ref.key, current, None, self._here.video.title)
                shots.append(Shot(entry.jot.start, entry.jot.end, entry.jot.words, source))
            elif row.id in self._tagged:
                path, jot = self._tagged[row.id]
                source = ClipSource("", path, None, row.shown.title)
                shots.append(Shot(jot.start, jot.end, jot.words, source))
        self.film_requested.emit(shots, f"#{self._tag}" if self._tag else tr("Marks and jots"))

    @Slot(object)
    def _show_in_note(self, row: JotRow) -> None:
        """Open the file of a jot where it stands."""
        if row.id in self._tagged:
            path, jot = self._tagged[row.id]
            self._reading.navigator.open(path, heading=f"^{jot.id}" if jot.id else "")
        elif self._jots.path is not None:
            at = next((entry.cue for entry in self._jots.entries if row.id in (entry.jot.id, f"line {entry.begin}")), 0)
            self._reading.navigator.open_at(self._jots.path, Spot(at))

    @Slot(object)
    def _remove(self, row: JotRow) -> None:
        if row.kind in ("mark", "away"):
            self._marks.remove([row.id])
        elif row.kind == "jot" and self._jots.entry(row.id) is not None:
            self._jots.remove(row.id)

    @Slot(object, float)
    def _nudge(self, row: JotRow, seconds: float) -> None:
        if row.kind == "mark":
            self._marks.nudge(row.id, seconds)

    @Slot(str)
    def _choose_tag(self, tag: str) -> None:
        self._tag, self._tagged = tag, {}
        self.refresh()

    def _show_tagged(self, found: list[tuple[Path, str, Jot]]) -> None:
        if not self._tag:
            return
        self._tagged = {f"tagged {at}": (path, jot) for at, (path, _title, jot) in enumerate(found)}
        rows = [
            JotRow("tagged", f"tagged {at}", CitedSentence(title, jot.words, jot.start, sign="jot"))
            for at, (_path, title, jot) in enumerate(found)
        ]
        self.panel.show_rows(rows, tr(words.NO_TAGGED), self._tag)

    @Slot()
    def _tags_changed(self) -> None:
        self.panel.set_tags(self._jots.tags)

    @Slot(object)
    def _span_changed(self, seconds: float | None) -> None:
        self._begun = seconds
        self.refresh()


def _mark_row(mark: Mark, *, away: bool = False) -> CitedSentence:
    lead = round(mark.pressed - mark.seconds)
    title = (
        tr("Mark in “{title}”", title=mark.title)
        if away
        else tr("Mark, {lead} s before", lead=lead)
        if lead
        else tr("Mark")
    )
    text = mark.caption or mark.sentence or tr("Nothing was said, and no sentence of the note was marked.")
    return CitedSentence(title, text, mark.seconds, sign="mark", picture=mark.still)
