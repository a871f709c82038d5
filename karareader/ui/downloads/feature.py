"""Downloads in the window: the queue, what the reader asks of it, and what is done with what came."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.media.availability import Standing, Verdict
from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import DownloadItem
from karareader.media.downloads.options import Terms
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.model import video_ref as reference
from karareader.settings import downloads as options
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.downloads.controller import WHO, DownloadsController
from karareader.ui.downloads.offer import DownloadOffer
from karareader.ui.downloads.service import DownloadService
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

# What is left from before goes on so long after the window came, in milliseconds: the note and its video come first.
_LATER = 3000

_SECTION = Section(
    noop("Downloads"),
    icon="download",
    intro=noop("Videos and captions that are kept on this computer, for reading without the web."),
    rows=tuple(
        SettingRow(
            key,
            words.label,
            words.kind,
            words.help,
            words.choices,
            unit=words.unit,
            step=words.step,
            zero=words.zero,
            empty=words.empty,
        )
        for key, words, _bounds in options.rows()
    ),
)


class DownloadsFeature(Feature):
    """Downloads videos and captions, while notes are read.

    Signals: `files_changed` – videos lie elsewhere, or there are more; `captions_fetched` (Path) – captions for the
    video that is open; `refused` (str, Verdict, str) – what the site said of the video with this key and title;
    `settings_requested` (str) – a section of the page of settings; `ended` (str) – nothing is left to download, and
    what came of it, in words.
    """

    files_changed = Signal()
    captions_fetched = Signal(object)  # Path
    refused = Signal(str, object, str)  # key, media.availability.Verdict, title
    settings_requested = Signal(str)  # title
    ended = Signal(str)

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._settings, self._state, self._messages = context.settings, context.state, context.messages
        self._services, self._reading = services, reading
        self._cache = str(context.profile.cache / "yt-dlp")
        self.keeper = DownloadService(context.profile.data, self._terms, self._have, self)
        self.controller = controller = DownloadsController(context, self.keeper, services, reading.session)
        DownloadOffer(self.keeper, controller, reading.controller, reading.video)
        self.commands = (
            Command("download_video", tr("Download this video"), (), tr("Keep the video of this note on this computer"), "Video", controller.download_video, "download"),
            Command("download_linked", tr("Download all videos of this note"), (), tr("Keep the video of this note, and those that it links to"), "Video", controller.download_linked),
            Command("download_library", tr("Download all videos of the library…"), (), tr("Keep the videos of all notes, after asking how much that is"), "Video", controller.download_library),
            Command("fetch_captions", tr("Fetch captions"), (), tr("Fetch what is said in the video of this note, without the video"), "Video", controller.fetch_captions, "subtitles"),
            Command("downloads", tr("Downloads"), ("Ctrl+Shift+D",), tr("Show what is being downloaded, and hold it or go on"), "Video", controller.show_downloads, "download"),
        )  # fmt: skip
        self.settings = (_SECTION.taken_up_by(self.keeper.terms_changed, download_folder=self._folder_changed),)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.keeper.begin)
        self.keeper.failed.connect(self._failed)
        controller.video_came.connect(self._video_came)
        controller.captions_came.connect(self._captions_came)
        controller.settings_wanted.connect(self.settings_requested)
        controller.ended.connect(self.ended)
        self._messages.stop_requested.connect(self._stop)

    def start(self) -> None:
        """Go on with what is left from before, later."""
        self._later.start(_LATER)

    def finish(self) -> None:
        """What runs is ended, and goes on next time."""
        self._later.stop()
        self.keeper.finish()

    def _terms(self) -> Terms:
        """In the thread of the queue: what the settings say now."""
        web = WebOptions(self._settings.proxy, self._settings.cookies_from_browser, self._cache)
        return download_terms.of(self._settings, web)

    def _have(self, item: DownloadItem) -> Path | None:
        """In the thread of the queue: the file of a video that is here already."""
        ref = reference.from_key(item.key)
        return self._services.files.find_alone(ref) if ref is not None else None

    @Slot()
    def _folder_changed(self) -> None:
        self._services.files.forget()
        self.keeper.terms_changed()
        self.files_changed.emit()

    @Slot(str)
    def _video_came(self, key: str) -> None:
        """The library marks it; the note that is open plays it, where it streamed before too."""
        self.files_changed.emit()
        self._services.captions.look_soon()
        if self._reading.is_open(key):
            self._reading.session.find_video_again()

    @Slot(object)
    def _captions_came(self, item: DownloadItem) -> None:
        """Captions that lie beside no video are remembered; those of the video that is open are shown."""
        if self._reading.is_open(item.key):
            self.captions_fetched.emit(Path(item.file))
        elif Path(item.file).parent != Path(item.beside).parent:
            self._state.remember_captions(item.key, Path(item.file))
        self._services.captions.look_soon()

    @Slot(object)
    def _failed(self, item: DownloadItem) -> None:
        """The library marks what the site said of it, and the pane does not offer it."""
        if item.standing:
            self.refused.emit(item.key, Verdict(Standing(item.standing)), item.title)

    @Slot(str)
    def _stop(self, who: str) -> None:
        if who == WHO:
            self.controller.stop()
