"""Giving the times of a note away: as a file for other programs, or as a copy of the note with its times repaired."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from karareader import assets
from karareader.errors import UserError
from karareader.files import write_atomic
from karareader.library.scan import is_note
from karareader.media import reference
from karareader.notes import rewrite
from karareader.notes.load import load, parse_note
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.timeline import export, known
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.export import FORMATS, Format, Video
from karareader.ui.evidence import Evidence
from karareader.ui.messages import Message, Messages
from karareader.ui.playback import Playback
from karareader.ui.session import Opened, Session
from karareader.ui.tasks import Latest, Pool


@dataclass(frozen=True)
class Order:
    """What is to be written where: the times of `notes`, besides those of the note that is open."""

    form: Format
    target: Path
    notes: Sequence[Path]


class ExportDesk(QObject):
    """Asks what to write, and writes it in a worker thread.

    Signals: `note_requested` (Path) – the page of the help.
    """

    note_requested = Signal(object)  # Path

    def __init__(
        self,
        *,
        session: Session,
        evidence: Evidence,
        playback: Playback,
        messages: Messages,
        pool: Pool,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._evidence, self._playback = session, evidence, playback
        self._messages, self._window = messages, window
        self._looking = Latest(pool, self)
        self._writing = Latest(pool, self)
        self._copying = Latest(pool, self)
        self._folder = Path.home()

    @Slot()
    def show_help(self) -> None:
        """Open the page about repairs as a note."""
        self.note_requested.emit(help_page())

    @Slot()
    def ask(self) -> None:
        """Ask for the format and the notes, once it is known which other notes are on the video."""
        current = self._with_times()
        if current is None:
            return
        siblings, path, video = self._evidence.siblings, current.wish.path, current.video
        if video is None:
            self._offer(current, [])
        else:
            key, named = video.key, video.id
            self._looking.run(lambda: siblings.on(key, named, path), partial(self._offer, current))

    def _offer(self, current: Opened, others: Sequence[Path]) -> None:
        # What only a dialog needs is not loaded at the start.
        from karareader.ui.export_dialog import ExportDialog

        dialog = ExportDialog(len(others), self._window)
        dialog.chosen.connect(partial(self._choose_file, current, others))
        dialog.open()

    def _choose_file(self, current: Opened, others: Sequence[Path], name: str, everything: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        form = FORMATS[name]
        proposed = self._folder / f"{current.wish.path.stem}{form.ending}"
        ending = form.ending.rpartition(".")[2]
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, "Write the times to", str(proposed), f"{form.title} (*.{ending});;All files (*)"
        )
        if chosen:
            target = Path(chosen)
            self._folder = target.parent
            self.write(
                Order(form, target if target.suffix else Path(chosen + form.ending), others if everything else ())
            )

    def write(self, order: Order) -> None:
        """Write the times of the note that is open, and of those that the order names, in its format."""
        current = self._with_times()
        if current is None:
            return
        source = self._playback.source
        video = Video(
            current.note.title,
            current.video.url if current.video else "",
            source.location if source is not None else "",
            current.known.length,
        )
        job = partial(_write, order, current.rendered.timeline, video, self._evidence)
        self._writing.run(job, partial(self._written, order), self._messages.problem)

    def _written(self, order: Order, moments: int) -> None:
        count = len(order.notes) + 1
        notes = "" if count == 1 else f" of {count} notes"
        times = "1 time" if moments == 1 else f"{moments} times"
        words = f"{times}{notes} written to {order.target} as {order.form.title}."
        self._messages.tell(Message(words, action="Show its folder", do=partial(_show_folder, order.target.parent)))

    @Slot()
    def copy_repaired(self) -> None:
        """Copy the note with its times written as they are meant. Its file stays as it is."""
        current = self._session.current
        if current is None:
            self._messages.info("There is no note to copy.")
        else:
            self._copying.run(partial(repaired, current), self._copied, self._messages.problem)

    def _copied(self, answer: tuple[str, int]) -> None:
        text, count = answer
        QGuiApplication.clipboard().setText(text)
        times = "1 time written" if count == 1 else f"{count} times written"
        words = f"with {times} as meant" if count else "as it is: no time needed repair"
        self._messages.info(f"The note was copied {words}.")

    def _with_times(self) -> Opened | None:
        current = self._session.current
        if current is None or not current.rendered.timeline.cues:
            self._messages.info("There are no times to write here: open a note that has some.")
            return None
        return current


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def help_page() -> Path:
    """The page about repairs."""
    return assets.path("help", "repairs.md")


def repaired(opened: Opened) -> tuple[str, int]:
    """The text of a note's file with its times repaired, and how many are; UserError if it cannot be read."""
    path, video = opened.wish.path, opened.video
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} cannot be read any more: {error.strerror or error}.") from error
    note = parse_note(path, data)
    found = survey(note, video=video is not None, video_id=video.id if video else "")
    readings = known.read(found.cues, opened.known)
    text = rewrite.rewritten(note, data, found, readings).decode("utf-8", "replace")
    return text, sum(1 for cue in readings if cue.reason and not cue.doubtful)


def _write(order: Order, own: Timeline, video: Video, evidence: Evidence) -> int:
    """Write the file; how many moments are in it. UserError where that fails."""
    target = order.target
    if target.exists() and is_note(target) and not target.name.endswith(FORMATS["markdown"].ending):
        raise UserError(f"{target.name} is a note, and notes are never written over.", "Choose another name.")
    entries = export.entries([own, *_timelines(order.notes, evidence)])
    try:
        write_atomic(target, order.form.write(entries, video).encode("utf-8"))
    except OSError as error:
        raise UserError(f"{target} cannot be written: {error.strerror or error}.", "Choose another folder.") from error
    return len(entries)


def _timelines(notes: Sequence[Path], evidence: Evidence) -> list[Timeline]:
    timelines = []
    for path in notes:
        note = load(path)
        video = reference.find(note)
        read: Callable[..., list[Cue]] = partial(known.read, known=evidence.known(video, path))
        rendered = render(note, video=video is not None, video_id=video.id if video else "", read=read)
        timelines.append(rendered.timeline)
    return timelines
