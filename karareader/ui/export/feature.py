"""The times of the note, given to other programs."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from karareader.base.translation import noop, tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.messages import Message
from karareader.ui.common.video_names import called
from karareader.ui.export.print_controller import PrintController
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.notes.translate import Translated
    from karareader.ui.export.write import Order

_NOTHING = noop("There are no times to write here: open a note that has some.")


class ExportController(QObject):
    """Asks what to write, and writes it in a worker thread."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._files, self._index = services.file_manager, services.index
        self._session, self._evidence, self._playback = reading.session, reading.evidence, reading.playback
        self._messages, self._window, self._themes = context.messages, context.window, context.themes
        self._profile, self._settings = context.profile, context.settings
        pool = context.pool
        self._looking = Latest(pool, self)
        self._writing = Latest(pool, self)
        self._copying = Latest(pool, self)
        self._folder = Path.home()

    @Slot()
    def ask(self) -> None:
        """Ask for the format and the notes, once it is known which other notes are on the video."""
        current = self._session.current
        if current is None:
            self._messages.about_note(tr(_NOTHING))
            return
        siblings, path, video = self._evidence.siblings, current.wish.path, current.loaded or current.video
        library, profile, settings = self._index.library, self._profile, self._settings

        def look() -> tuple[Sequence[Path], dict[str, int]]:
            from karareader.library import kept

            others: Sequence[Path] = ()
            if video is not None:
                citing = library.citing(video.key) if library is not None and library.ready else []
                others = [
                    each for each in dict.fromkeys([*siblings.on(video.key, video.id, path), *citing]) if each != path
                ]
            moments = kept.KeptPlaces.of(profile, settings).moments(
                video.key if video else "", [path, *others], kept.PARTS
            )
            return others, {part: len(found) for part, found in moments.items()}

        self._looking.run(look, partial(self._offer, current), self._messages.problem)

    def _offer(self, current: Opened, found: tuple[Sequence[Path], dict[str, int]]) -> None:
        # What only a dialog needs is not loaded at the start.
        from karareader.ui.export.dialog import ExportDialog

        others, kept = found
        counts = {"times": len(current.rendered.timeline.cues), **kept}
        if not any(counts.values()):
            self._messages.about_note(tr(_NOTHING))
            return
        dialog = ExportDialog(len(others), counts, self._themes, self._window)
        dialog.chosen.connect(partial(self._choose_file, current, others))
        dialog.open()

    def _choose_file(
        self, current: Opened, others: Sequence[Path], name: str, everything: bool, parts: tuple[str, ...]
    ) -> None:
        from PySide6.QtWidgets import QFileDialog

        from karareader.media.export_formats import FORMATS
        from karareader.ui.export.write import Order

        form = FORMATS[name]
        proposed = self._folder / f"{current.wish.path.stem}{form.ending}"
        ending = form.ending.rpartition(".")[2]
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Write the times to"),
            str(proposed),
            tr("{title} (*.{ending});;All files (*)", title=tr(form.title), ending=ending),
        )
        if chosen:
            target = Path(chosen)
            self._folder = target.parent
            whole = target if target.suffix else Path(chosen + form.ending)
            self.write(Order(form, whole, others if everything else (), parts))

    def write(self, order: Order) -> None:
        """Write what the order names of the note that is open, and of its notes, in its format."""
        current = self._session.current
        if current is None:
            return
        from karareader.library.kept import KeptPlaces
        from karareader.timeline.entries import ExportedVideo
        from karareader.ui.export.write import write

        source, about = self._playback.source, current.loaded
        key = current.loaded_key
        title = next((called(each) for each in current.videos if each.key == key), "") if key is not None else ""
        length = current.known.length if key is None else self._playback.length or None
        video = ExportedVideo(
            title or current.note.title,
            about.url if about is not None else "",
            source.location if source is not None else "",
            length,
            self._playback.frame_rate,
        )
        kept = KeptPlaces.of(self._profile, self._settings)
        job = partial(write, order, current, video, self._evidence, kept)
        self._writing.run(job, partial(self._written, order), self._messages.problem)

    def _written(self, order: Order, moments: int) -> None:
        only_times = tuple(order.parts) == ("times",)
        what = _times(moments) if only_times else tr("%n moment", "%n moments", moments)
        words = tr(
            "{what} written to {target} as {format}.",
            "{what} of %n notes written to {target} as {format}.",
            len(order.notes) + 1,
            what=what,
            target=order.target,
            format=tr(order.form.title),
        )
        self._messages.tell(
            Message(words, action=tr("Show its folder"), do=partial(self._files.show, order.target), about="note")
        )

    @Slot()
    def copy_repaired(self) -> None:
        """Copy the note with its times written as they are meant. Its file stays as it is."""
        current = self._session.current
        if current is None:
            self._messages.about_note(tr("There is no note to copy."))
        else:
            from karareader.ui.export.write import repaired

            self._copying.run(partial(repaired, current), self._copied, self._messages.problem)

    def _copied(self, answer: tuple[str, int]) -> None:
        text, count = answer
        QGuiApplication.clipboard().setText(text)
        self._messages.about_note(
            tr(
                "The note was copied with %n time written as meant.",
                "The note was copied with %n times written as meant.",
                count,
            )
            if count
            else tr("The note was copied as it is: no time needed repair.")
        )

    @Slot()
    def copy_with_tags(self) -> None:
        """Copy the note with its times as tags."""
        self._copy_as("anchors")

    @Slot()
    def copy_for_media_extended(self) -> None:
        """Copy the note with its times as Media Extended writes them."""
        self._copy_as("media-extended")

    @Slot()
    def copy_for_logseq(self) -> None:
        """Copy the note with its times as Logseq writes them."""
        self._copy_as("logseq")

    @Slot()
    def copy_with_links(self) -> None:
        """Copy the note with its times as links to the site."""
        self._copy_as("links")

    def _copy_as(self, dialect: str) -> None:
        """Copy the note with its times as another dialect writes them. Its file stays as it is."""
        current = self._with_times()
        if current is not None:
            from karareader.ui.export.write import in_dialect

            self._copying.run(partial(in_dialect, dialect, current), self._copied_as, self._messages.problem)

    def _copied_as(self, answer: tuple[str, Translated]) -> None:
        text, made = answer
        QGuiApplication.clipboard().setText(text)
        words = tr("The note was copied.")
        if made.links:
            words += " " + tr(
                "%n time that cannot be written so is links.",
                "%n times that cannot be written so are links.",
                made.links,
            )
        if made.kept:
            words += " " + tr("%n time is as written.", "%n times are as written.", made.kept)
        self._messages.about_note(words)

    def _with_times(self) -> Opened | None:
        current = self._session.current
        if current is None or not current.rendered.timeline.cues:
            self._messages.about_note(tr(_NOTHING))
            return None
        return current


def _times(count: int) -> str:
    return tr("%n time", "%n times", count)


class ExportFeature(Feature):
    """Brings its commands; `controller` gives times away, `printing` puts the note on paper."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self.controller = controller = ExportController(context, services, reading)
        self.printing = PrintController(context, services.file_manager, reading)
        self.commands = (
            Command("print", tr("Print…"), ("Ctrl+P",), tr("Print the note, with its times as links where it is printed to a file"), "Note", self.printing.print_note, "print"),
            Command("save_pdf", tr("Save as PDF…"), (), tr("Write the note as it is printed to a PDF file"), "Note", self.printing.save_pdf),
            Command("save_web_page", tr("Save as web page…"), (), tr("Write the note to one file that browsers show (HTML), with its times as links into the video"), "Note", self.printing.save_web_page),
            Command("export_times", tr("Export the times…"), (), tr("Write the times of the note for other programs, such as Anki, Audacity, ELAN or LosslessCut"), "Note", controller.ask, "external"),
            Command("copy_repaired", tr("Copy repaired note"), (), tr("Copy the note with its times written as they are meant"), "Note", controller.copy_repaired, "copy"),
            Command("copy_as_anchors", tr("Copy with timestamp tags"), (), tr("Copy the note with its times as tags (<a class=yt-timestamp>)"), "Note", controller.copy_with_tags),
            Command("copy_as_media_extended", tr("Copy with Media Extended links"), (), tr("Copy the note with its times as links with #t=, as Media Extended reads them"), "Note", controller.copy_for_media_extended),
            Command("copy_as_logseq", tr("Copy with Logseq timestamps"), (), tr("Copy the note with its times as Logseq’s youtube-timestamp"), "Note", controller.copy_for_logseq),
            Command("copy_as_links", tr("Copy with links to the site"), (), tr("Copy the note with its times as links that open in a browser"), "Note", controller.copy_with_links),
        )  # fmt: skip

    def finish(self) -> None:
        """Print no more."""
        self.printing.finish()
