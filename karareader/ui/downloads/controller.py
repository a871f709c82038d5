"""What the reader asks for: this video, those of the note, of rows of the library, of all of it; captions alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.library import download_items
from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import DownloadItem, DownloadStage, News, Want
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.downloads import plan as download_wishes
from karareader.ui.downloads import texts as download_words
from karareader.ui.downloads.plan import Wanted
from karareader.ui.downloads.service import DownloadService
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from karareader.ui.downloads.window import DownloadWindow

WHO = "downloads"
_MANY = 5  # more are asked about first
_MOVES = {"first": -2, "up": -1, "down": 1, "last": 2}


class DownloadsController(QObject):
    """Takes wishes, shows the window of downloads, tells on the message line.

    Signals: `video_came` (str) – the file of the video with this key is here; `captions_came` (Item) – captions
    were fetched alone, the best of them to its file; `settings_wanted` (str) – a section of the settings; `ended` (str)
    – nothing is left to do, and what came of it.
    """

    video_came = Signal(str)  # VideoRef.key
    captions_came = Signal(object)  # Item
    settings_wanted = Signal(str)  # title of a section
    ended = Signal(str)

    def __init__(self, context: Context, keeper: DownloadService, services: Services, session: Session) -> None:
        super().__init__(context.window)
        self._settings, self._state, self._messages = context.settings, context.state, context.messages
        self._themes, self._window = context.themes, context.window
        self._keeper, self._services, self._session = keeper, services, session
        self._asking = Latest(context.pool, self)
        self._box: QMessageBox | None = None
        self._list: DownloadWindow | None = None
        self._came = self._failed = 0  # since the queue was empty
        self._last: DownloadItem | None = None  # of these
        self._going = False
        self._waits = ""
        keeper.changed.connect(self._changed)
        keeper.finished.connect(self._finished)
        keeper.failed.connect(self._count_failed)
        keeper.problem.connect(self._messages.problem)

    @property
    def list_window(self) -> DownloadWindow:
        """The window of downloads; made when it is wanted for the first time."""
        if self._list is None:
            from karareader.ui.downloads.window import DownloadWindow

            self._list = DownloadWindow(self._themes, self._window)
            self._list.wanted.connect(self.do)
            everything = list(self._keeper.items.values())
            news = News(everything, (), self._keeper.speeds, self._keeper.totals, self._keeper.waits)
            self._list.take(news)
        return self._list

    # Commands

    @Slot()
    def show_downloads(self) -> None:
        """Show the window of downloads."""
        self.list_window.show()
        self.list_window.raise_()
        self.list_window.activateWindow()

    @Slot()
    def download_video(self) -> None:
        """Download the video that is loaded, or was to be."""
        ref = self._own()
        if ref is not None:
            self.download([ref])

    @Slot()
    def download_linked(self) -> None:
        """Download all videos of the note that is open: its own, and those that it cites or links to."""
        current = self._session.current
        if current is None:
            self._messages.about_note(tr("No note is open."))
            return
        refs = [*(each.video for each in current.videos), *reference.linked(current.note)]
        refs = [ref for ref in refs if ref.url]
        if refs:
            self.download(list({ref.key: ref for ref in refs}.values()))
        else:
            self._messages.about_note(tr("This note names no video on the web."))

    @Slot()
    def fetch_captions(self) -> None:
        """Fetch captions for the video of the note that is open."""
        ref = self._own()
        if ref is not None:
            self.download([ref], "captions")

    @Slot()
    def download_library(self) -> None:
        """Download the videos of the whole library that are not here, after asking."""
        library = self._services.index.library
        if library is None or not library.ready:
            self._messages.info(tr("The notes of the library are not read yet. Try again in a moment."))
            return
        self._ask(partial(download_items.of_library, library), "video", always=True)

    # For the rows of the library

    @Slot(object, str)
    def download(self, refs: Sequence[VideoRef], want: Want = "video") -> None:
        """Download these videos, or their captions alone; where they are many, after asking."""
        current = self._session.current
        note = current.note.title if current is not None else ""
        own = current.video.key if current is not None and current.video is not None else ""
        asked = partial(download_wishes.of_refs, refs, self._services.index.library, self._told_title, note, own)
        self._ask(asked, want, always=False)

    @Slot(str, object)
    def do(self, what: str, keys: Sequence[str] | None) -> None:
        """Do what a button of the window says; see `DownloadWindow.wanted`."""
        keeper = self._keeper
        if what == "pause":
            keeper.pause(keys)
        elif what == "resume":
            keeper.resume(keys)
        elif what == "remove" and keys:
            keeper.remove(keys)
        elif what in _MOVES and keys:
            keeper.move(keys, _MOVES[what])
        elif what == "retry":
            keeper.retry()
        elif what == "clear":
            keeper.clear()
        elif what == "settings":
            self.settings_wanted.emit(tr("Downloads"))
        elif what == "folder":
            self._services.file_manager.show(download_terms.folder(self._settings))
        elif keys and (item := keeper.items.get(keys[0])) is not None:
            self._do_with(what, item)

    def _do_with(self, what: str, item: DownloadItem) -> None:
        if what == "copy":
            QGuiApplication.clipboard().setText(item.url)
        elif item.file and item.stage is DownloadStage.DONE:
            self._open(Path(item.file)) if what == "open" else self._services.file_manager.show(Path(item.file))

    def _open(self, path: Path) -> None:
        if not path.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._messages.problem(UserError(tr("{path} cannot be opened.", path=path), tr("It may have been moved.")))

    def stop(self) -> None:
        """Hold all downloads."""
        self._keeper.pause()
        self._messages.tell(Message(tr("The downloads are held."), action=tr("Go on"), do=self._keeper.resume))

    # Asking

    def _own(self) -> VideoRef | None:
        current = self._session.current
        ref = current.loaded if current is not None else None
        if ref is None:
            self._messages.about_note(tr("This note has no video.") if current is not None else tr("No note is open."))
        elif not ref.url:
            self._messages.about_note(tr("The video of this note is a file of its own, and not on the web."))
        else:
            return ref
        return None

    def _ask(self, asked: Callable[[], Iterable[DownloadItem]], want: Want, *, always: bool) -> None:
        """Look in a worker what there is to do of what was `asked`; then do it, or ask first."""
        finder, settings, lengths = self._services.files, self._settings, dict(self._state.lengths)
        refused = self._services.standings.book.refused

        def look() -> Wanted:
            return download_wishes.look(asked(), want, finder, lengths, settings, refused=refused)

        self._asking.run(look, partial(self._take, want, always), self._messages.problem)

    def _told_title(self, key: str) -> str:
        """In a worker: the title that the site of a video told."""
        return self._services.standings.book.entry(key).title

    def _take(self, want: Want, always: bool, wanted: Wanted) -> None:
        if not wanted.items:
            self._messages.info(download_words.nothing(want, wanted.here, wanted.gone))
        elif always or len(wanted.items) > _MANY:
            self._confirm(want, wanted)
        else:
            self._begin(want, wanted)

    def _confirm(self, want: Want, wanted: Wanted) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName("downloadQuestion")
        box.setWindowTitle(tr("Downloads"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(download_words.question(want, len(wanted.items)))
        box.setInformativeText(wanted.details)
        go = box.addButton(tr("Download") if want == "video" else tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(partial(self._begin, want, wanted))
        self._box = box
        box.open()

    def _begin(self, want: Want, wanted: Wanted) -> None:
        self._keeper.add(wanted.items)
        words = download_words.begun(want, wanted.items)
        self._messages.tell(Message(words, action=tr("Show"), do=self.show_downloads))

    # What becomes of it

    @Slot(object)
    def _changed(self, news: News) -> None:
        if self._list is not None:
            self._list.take(news)
        totals = news.totals
        if news.waits and news.waits != self._waits:
            self._messages.warn(tr("Downloads wait. {waits}", waits=news.waits))
        self._waits = news.waits
        if totals.active:
            self._going = True
            over = self._came + self._failed
            words = download_words.progress(news, self._keeper.items)
            share = download_words.share(over, totals.active, news, self._keeper.items)
            self._messages.report_share(WHO, words, share)
        elif self._going:
            self._going = False
            self._messages.report_share(WHO, "", 0)

    @Slot(object)
    def _finished(self, item: DownloadItem) -> None:
        self._came, self._last = self._came + 1, item
        if item.want == "captions":
            self.captions_came.emit(item)
        else:
            if item.key.startswith("url:"):  # nothing in its name tells whose file it is
                self._state.remember_file(item.key, Path(item.file))
            self._services.files.forget()
            self.video_came.emit(item.key)
        self._tell_end()

    @Slot(object)
    def _count_failed(self, item: DownloadItem) -> None:
        self._failed, self._last = self._failed + 1, item
        self._tell_end()

    def _tell_end(self) -> None:
        """When nothing is left to do, say so once."""
        if self._keeper.totals.active:
            return
        came, failed, self._came, self._failed = self._came, self._failed, 0, 0
        shown = self._list is not None and self._list.isVisible()
        if came or failed:
            kind, words = download_words.ended(came, failed, self._last)
            self.ended.emit(words)
            self._messages.tell(
                Message(words, kind, "" if shown else tr("Show"), None if shown else self.show_downloads)
            )
