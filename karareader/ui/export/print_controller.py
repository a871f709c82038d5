"""Printing the note, and saving it as PDF: made ready in a worker, drawn sheet by sheet between two events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPagedPaintDevice, QPageLayout

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.media.files.stills import StillCache, ffmpeg
from karareader.notes.section_stills import SHARP_WIDTH, sections
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest, Reporter
from karareader.ui.services.file_manager import FileManager

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from karareader.timeline.entries import Entry

_WORK = "print"  # its name among what reports its progress


class PrintController(QObject):
    """Puts the note that is shown on paper, one at a time."""

    def __init__(self, context: Context, files: FileManager, reading: Reading) -> None:
        super().__init__(context.window)
        self._files = files
        self._reading, self._window, self._messages = reading, context.window, context.messages
        self._themes, self._profile, self._settings = context.themes, context.profile, context.settings
        self._looking = Latest(context.pool, self)
        self._stills = StillCache(context.profile.cache / "stills")
        self._making = Latest(context.pool, self)
        self._saving = Latest(context.pool, self)
        self._folder = Path.home()
        self._page: NotePage | None = None
        self._steps: Iterator[tuple[int, int]] | None = None
        self._done: Callable[[], None] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        context.messages.stop_requested.connect(self._stop)

    @Slot()
    def print_note(self) -> None:
        """Ask for a printer, and print on it."""
        self._ask(tr("Print"), self._choose_printer)

    @Slot()
    def save_pdf(self) -> None:
        """Ask for a name, and write a PDF."""
        self._ask(tr("Save as PDF"), self._choose_file)

    @Slot()
    def save_web_page(self) -> None:
        """Ask for a name, and write a page for browsers."""
        self._ask(tr("Save as web page"), self._choose_page)

    def _ask(self, title: str, go: Callable[[NotePage, Path | None], None]) -> None:
        """Ask whether stills are wanted, and what was kept, where there is any; `go` on with the film of these."""
        page = self._reading.note.page
        if page is None:
            self._messages.about_note(tr("There is no note to print."))
            return
        current, profile, settings = self._reading.session.current, self._profile, self._settings
        video = (current.loaded or current.video) if current is not None else None
        path, key = page.note.path, video.key if video is not None else ""

        def look() -> list[Entry]:
            # What only paper needs is not loaded at the start.
            from karareader.library.kept import PARTS, KeptPlaces

            return KeptPlaces.of(profile, settings).listed(key, [path], PARTS)

        self._looking.run(look, partial(self._offer, title, page, go), self._messages.problem)

    def _offer(
        self, title: str, page: NotePage, go: Callable[[NotePage, Path | None], None], kept: list[Entry]
    ) -> None:
        film, count = self._film(), len(sections(page.rendered))
        if film is None or not ffmpeg():
            count = 0
        if not count and not kept:
            go(page, None)
            return
        from karareader.notes.kept_section import with_kept
        from karareader.ui.export.paper_dialog import PaperDialog

        dialog = PaperDialog(title, count, self._themes, self._window, len(kept))

        def chosen(stills: bool) -> None:
            whole = page
            if dialog.kept.isChecked():
                rendered, url = page.rendered, page.video.url if page.video is not None else ""
                whole = replace(page, rendered=with_kept(rendered, kept, url))
            go(whole, film if stills else None)

        dialog.chosen.connect(chosen)
        dialog.open()

    def _choose_printer(self, page: NotePage, film: Path | None) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        from PySide6.QtWidgets import QDialog

        from karareader.ui.export.printing import page_layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(page.note.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self._print(page, film, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own one wants a slot

    def _print(self, page: NotePage, film: Path | None, printer: QPrinter) -> None:
        """Print as the dialog was left; what goes to a file is written as every PDF is, and never over a note."""
        if printer.outputFileName():
            self.write(page, Path(printer.outputFileName()), film, printer.pageLayout())
        else:
            self._begin(page, film, printer, printer.resolution(), self._printed)

    def _choose_file(self, page: NotePage, film: Path | None) -> None:
        from PySide6.QtWidgets import QFileDialog

        proposed = self._folder / f"{page.note.path.stem}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the note as PDF"), str(proposed), tr("PDF (*.pdf);;All files (*)")
        )
        if chosen:
            self.write(page, Path(chosen if Path(chosen).suffix else f"{chosen}.pdf"), film)

    def write(self, page: NotePage, target: Path, film: Path | None = None, layout: QPageLayout | None = None) -> None:
        """Write a page as PDF, with a still per section where the `film` to take them from is given.

        `layout` is that of the paper, if it is not the usual one.
        """
        from karareader.ui.export.printing import NotePdf

        self._folder = target.parent
        pdf = NotePdf(page.note.title, layout)
        self._begin(page, film, pdf.device, pdf.device.resolution(), lambda: self._save(pdf.data, target))

    def _choose_page(self, page: NotePage, film: Path | None) -> None:
        from PySide6.QtWidgets import QFileDialog

        proposed = self._folder / f"{page.note.path.stem}.html"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the note as a web page"), str(proposed), tr("Web page (*.html);;All files (*)")
        )
        if chosen:
            self.write_web_page(page, Path(chosen if Path(chosen).suffix else f"{chosen}.html"), film)

    def write_web_page(self, page: NotePage, target: Path, film: Path | None = None) -> None:
        """Write a page for browsers, with a still per section where the `film` to take them from is given.

        The film that plays now plays beside it.
        """
        from karareader.library.files.save import save
        from karareader.ui.export.write import web_page

        self._end()
        self._folder = target.parent
        playing = self._film()

        def make(report: Reporter) -> None:
            stills = self._take_stills(page, film, report)
            save(target, web_page(page, playing, target, stills).encode("utf-8"))

        self._messages.report(_WORK, tr("Writing the page"))
        self._making.run_reporting(make, self._report_stills, lambda _nothing: self._saved(target), self._fail)

    def _film(self) -> Path | None:
        source = self._reading.playback.source
        return Path(source.location) if source is not None and not source.is_url else None

    def _take_stills(self, page: NotePage, film: Path | None, report: Reporter) -> dict[str, Path]:
        if film is None:
            return {}
        return self._stills.of_sections(film, sections(page.rendered), SHARP_WIDTH, report)

    def _begin(
        self, page: NotePage, film: Path | None, device: QPagedPaintDevice, resolution: int, done: Callable[[], None]
    ) -> None:
        from karareader.ui.export.printing import draw, for_paper

        self._end()
        paper = Paper()
        self._messages.report(_WORK, tr("Preparing the pages"))

        def make(report: Reporter) -> NotePage:
            return for_paper(paper, page, self._take_stills(page, film, report))

        def made(ready: NotePage) -> None:
            self._page, self._steps, self._done = ready, draw(ready, device, resolution), done
            self._turn.start()

        self._making.run_reporting(make, self._report_stills, made, self._fail)

    def _report_stills(self, so_far: tuple[int, int]) -> None:
        self._messages.report(_WORK, tr("Taking stills"), *so_far)

    @Slot()
    def _go_on(self) -> None:
        assert self._steps is not None
        try:
            number, count = next(self._steps)
        except StopIteration:
            done = self._done
            self._end()
            if done is not None:
                done()
        except UserError as error:
            self._fail(error)
        else:
            self._messages.report(_WORK, tr("Drawing the pages"), number, count)

    def _fail(self, error: UserError) -> None:
        self._end()
        self._messages.problem(error)

    def _end(self) -> None:
        """Nothing is being printed any more."""
        self._turn.stop()
        self._making.cancel()
        page, steps = self._page, self._steps
        self._page = self._steps = self._done = None
        if steps is not None:
            steps.close()  # type: ignore[attr-defined]
        if page is not None:
            page.layout.release()
            page.document.deleteLater()
        self._messages.report(_WORK, "")

    @Slot(str)
    def _stop(self, work: str) -> None:
        if work == _WORK:
            self._end()
            self._messages.about_note(tr("Printing was stopped."))

    def _printed(self) -> None:
        self._messages.about_note(tr("The note was sent to the printer."))

    def _save(self, data: bytes, target: Path) -> None:
        from karareader.library.files.save import save

        self._saving.run(partial(save, target, data), lambda _nothing: self._saved(target), self._messages.problem)

    def _saved(self, target: Path) -> None:
        self._end()
        folder = partial(self._files.show, target)
        self._messages.tell(
            Message(
                tr("The note was saved as {target}.", target=target),
                action=tr("Show its folder"),
                do=folder,
                about="note",
            )
        )

    def finish(self) -> None:
        """The window closes."""
        self._end()
