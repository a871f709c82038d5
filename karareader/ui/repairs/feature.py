"""The times of the note that do not mean what is written: which, why, and what the reader does about it."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.cues import Cue
from karareader.timeline.repair import context as known
from karareader.timeline.repair import read as repair
from karareader.timeline.repair import reasons
from karareader.timeline.repair.context import ALL, MINUTES
from karareader.timeline.repair.recut import RECUT
from karareader.timeline.timecode import format_time
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.messages import Message
from karareader.ui.common.undo import Change
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.reading.reading import Reading
from karareader.ui.repairs.panel import RepairsPanel
from karareader.ui.services.services import Services

# Going to a time past the end of the video ends this much before it, in seconds.
_BEFORE_END = 1.0
_RANK = 3  # in the menu of a time, below what else can be done with it


class RepairsController(QObject):
    """Keeps the panel of repairs at the note that is open, and changes what the reader wants changed.

    Signals: `play_requested` (str or None, float) – a video of the note, by its key in the cues, and the seconds to
    play from.
    """

    play_requested = Signal(object, float)  # key of the video, None for the note's own; seconds

    def __init__(self, context: Context, reading: Reading, panel: RepairsPanel) -> None:
        super().__init__(context.window)
        self._session, self._evidence = reading.session, reading.evidence
        self._note, self._panel, self._side = reading.note, panel, context.side
        self._messages, self._undo = context.messages, context.undo

    @Slot()
    def refresh(self) -> None:
        """Another note is open, or its times are read anew."""
        current = self._session.current
        if current is None:
            self._panel.clear()
            return
        self._panel.show_id(current.note.repaired_id, left=current.note.id_as_written)
        left = current.known.as_written
        cues = current.rendered.timeline.cues
        rows = () if ALL in left else known.repairs(cues, left)
        self._panel.show_repairs(rows, len(cues), all_left=ALL in left)

    @Slot()
    @Slot(str)
    def show_panel(self, outcome: str = "") -> None:
        """Show the list of repairs, at the first of this outcome, and give it the keyboard."""
        self._side.show_panel(self._panel)
        self._panel.take_focus(outcome)

    @Slot(object)
    def tell_doubtful(self, cue: Cue) -> None:
        """A doubtful time was clicked: say why nothing happens or what else it may mean, and what can be done."""
        current = self._session.current
        if current is None:
            return
        if cue.uncertain:
            self._tell_other(cue)
            return
        length = current.known.length
        what = tr("{time} is a doubtful time: {why}.", time=format_time(cue.start), why=reasons.why(cue))
        end, where = (None if length is None else max(0.0, length - _BEFORE_END)), tr("Go to the end")
        if cue.rule.endswith(RECUT) and cue.video in current.known.cuts:
            end, where = current.known.cuts[cue.video].after(cue.start), tr("Go to the cut")
        go = None if end is None else partial(self.play_requested.emit, cue.video, end)
        key = known.keys(current.rendered.timeline.cues)[cue.index]
        self._messages.tell(
            Message(
                what,
                "warning",
                action=where if go else "",
                do=go,
                other=tr("As written"),
                do_other=partial(self.set_as_written, key, True),
                about="note",
            )
        )

    def _tell_other(self, cue: Cue) -> None:
        other = repair.other_reading(cue)
        if other is not None:
            self._messages.tell(
                Message(
                    tr("{time} is doubtful: {why}.", time=format_time(cue.start), why=reasons.why(cue)),
                    "warning",
                    action=tr("Play from {time}", time=format_time(other)),
                    do=partial(self.play_requested.emit, cue.video, other),
                    other=tr("Read note as minutes and seconds"),
                    do_other=partial(self.set_as_written, MINUTES, True),
                )
            )

    @Slot(object)
    def play(self, cue: Cue) -> None:
        """Play from a time, unless it is doubtful."""
        if cue.doubtful:
            self.tell_doubtful(cue)
        else:
            self.play_requested.emit(cue.video, cue.start)

    @Slot(object, object)
    def add_to_menu(self, menu: NoteMenu, cue: Cue) -> None:
        """Offer to set back the time that the menu is about, and all of its note."""
        current = self._session.current
        if current is None:
            return
        add = partial(menu.add, rank=_RANK)
        cues, left = current.rendered.timeline.cues, current.known.as_written
        key = known.keys(cues)[cue.index]
        if ALL in left:
            add(tr("Repair the times of this note again"), partial(self.set_as_written, ALL, False), apart=True)
            return
        other = repair.other_reading(cue) if cue.uncertain else None
        if other is not None:
            add(
                tr("Play from {time}", time=format_time(other)),
                partial(self.play_requested.emit, cue.video, other),
                apart=True,
            )
            add(tr("Read note as minutes and seconds"), partial(self.set_as_written, MINUTES, True))
        if MINUTES in left:
            add(
                tr("Stop reading note as minutes and seconds"), partial(self.set_as_written, MINUTES, False), apart=True
            )
        if cue.reason or key in left:
            if key in left:
                add(tr("Repair again"), partial(self.set_as_written, key, False), apart=True)
            else:
                add(tr("As written"), partial(self.set_as_written, key, True), apart=True)
            add(tr("All times of this note as written"), partial(self.set_as_written, ALL, True))
            add(tr("Show all repairs"), self.show_panel)

    @Slot(str, bool)
    def set_as_written(self, key: str, on: bool) -> None:
        """Leave a time of the note (by its key), or all (`known.ALL`), as written from now on, or repair it again;
        `known.MINUTES` reads all others as minutes and seconds.
        """
        current = self._session.current
        if current is None:
            return
        put = partial(self._put, current.video, current.wish.path, key)
        put(on)
        time = key.rpartition(" ")[0]
        if key == MINUTES:
            name = tr("times as minutes and seconds")
            if on:
                told = tr("The times of this note are now shown as minutes and seconds.")
            else:
                told = tr("The times of this note are no longer shown as minutes and seconds.")
        elif key == ALL:
            name = tr("all times as written")
            if on:
                told = tr("All times of this note are read as written from now on.")
            else:
                told = tr("All times of this note are repaired again, where the evidence says so.")
        else:
            name = tr("{time} as written", time=time)
            if on:
                told = tr("{time} is read as written from now on.", time=time)
            else:
                told = tr("{time} is repaired again, where the evidence says so.", time=time)
        change = Change(
            name if on else tr("end of {name}", name=name), partial(put, not on), partial(put, on), current.wish.path
        )
        self._undo.push(change, told, about="note")

    @Slot(bool)
    def set_id_as_written(self, on: bool) -> None:
        """Leave the id of the note's video as it is written from now on, or repair it again."""
        current = self._session.current
        if current is None or current.note.repaired_id is None:
            return
        written, right = current.note.repaired_id
        put = partial(self._put_id, current.wish.path)
        put(on)
        told = (
            tr("The video id “{id}” is read as written.", id=written)
            if on
            else tr("The video id is read as “{id}” again.", id=right)
        )
        name = tr("video id as written") if on else tr("end of video id as written")
        change = Change(name, partial(put, not on), partial(put, on), current.wish.path)
        self._undo.push(change, told, about="note")

    def _put_id(self, note: Path, on: bool) -> None:
        note = self._undo.place(note)
        self._evidence.leave_id(note, on=on)
        if self._session.path == note:
            self._session.reload(self._note.view_state())

    def _put(self, video: VideoRef | None, note: Path, key: str, on: bool) -> None:
        note = self._undo.place(note)
        left = self._evidence.known(video, note).as_written
        self._evidence.leave_as_written(video, note, left | {key} if on else left - {key})


class RepairsFeature(Feature):
    """The panel “Repairs”."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self.panel = panel = RepairsPanel(context.themes)
        context.side.add(panel, tr("Repairs"), "clock")
        self.controller = controller = RepairsController(context, reading, panel)
        self.commands = (
            Command("repairs", tr("Repaired times"), ("Ctrl+R",), tr("Show which times of the note do not mean what is written, and why"), "Note", controller.show_panel, "clock"),
        )  # fmt: skip
        for changed in (reading.note_shown, reading.note_closed, reading.times_changed):
            changed.connect(controller.refresh)
        reading.note.doubtful_clicked.connect(controller.tell_doubtful)
        reading.note.repairs_requested.connect(controller.show_panel)
        reading.note.time_menu_opening.connect(controller.add_to_menu)
        controller.play_requested.connect(reading.note.play)
        panel.row_chosen.connect(reading.note.show_cue)
        panel.time_chosen.connect(controller.play)
        panel.as_written_wanted.connect(controller.set_as_written)
        panel.id_as_written_wanted.connect(controller.set_id_as_written)
        panel.help_requested.connect(context.actions["help_repairs"].trigger)
