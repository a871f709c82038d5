"""Downloads in the window: the queue, what the reader asks of it, and what is done with what came."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.media.availability import Standing, Verdict
from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import DownloadItem, DownloadSpeed, DownloadStage, left_words, size_words
from karareader.media.downloads.options import Terms
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import downloads as options
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.downloads.controller import WHO, DownloadsController
from karareader.ui.downloads.service import DownloadService
from karareader.ui.reading.reading import Reading
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.services.services import Services
from karareader.ui.video.keep_button import KeepButtonText
from karareader.ui.video.pane import VideoPane


def keeping(item: DownloadItem | None, speed: DownloadSpeed | None = None, waits: str = "") -> KeepButtonText:
    """What to say of the entry of a video in the queue; `waits` tells why nothing goes on at all."""
    if item is None or item.want != "video" or item.stage is DownloadStage.DONE:
        return KeepButtonText()
    share = min(item.done / item.total, 1.0) if item.total else 0.0
    percent = f"{int(100 * share)} %"
    if item.stage is DownloadStage.RUNNING:
        words = tr("Downloading {percent}", percent=percent) if item.total else tr("Downloading…")
        return KeepButtonText(words, _progress(item, speed or DownloadSpeed()), percent, share, "show")
    if item.stage is DownloadStage.PAUSED:
        return KeepButtonText(
            tr("Resume download"),
            tr("The download is paused at {percent}.", percent=percent),
            "",
            share or None,
            "resume",
        )
    if item.stage is DownloadStage.FAILED and not item.next_try:
        return KeepButtonText(tr("Download again"), tr("It could not be downloaded. {why}", why=item.why))
    why = item.why or waits or tr("Others come first.")
    return KeepButtonText(tr("Waiting"), tr("The download waits. {why}", why=why), "…", share or None, "show")


def _progress(item: DownloadItem, speed: DownloadSpeed) -> str:
    size = (
        tr("{done} of {all}", done=size_words(item.done), all=size_words(item.total))
        if item.total
        else size_words(item.done)
    )
    rate = f"{size_words(speed.rate)}/s" if speed.rate else ""
    left = tr("{time} left", time=left_words(speed.left)) if speed.left else ""
    return " · ".join(filter(None, [size, rate, left]))


class DownloadOffer(QObject):
    """Joins the queue with the pane of the video.

    Signals: `changed` (Keeping | None) – what the pane offers; None where there is nothing to keep.
    """

    changed = Signal(object)

    def __init__(
        self, keeper: DownloadService, desk: DownloadsController, video: VideoController, pane: VideoPane
    ) -> None:
        super().__init__(desk)
        self._keeper, self._desk = keeper, desk
        self._ref: VideoRef | None = None
        self._shown: KeepButtonText | None = None
        video.absent.connect(self._absent)
        video.put_away.connect(self._put_away)
        keeper.changed.connect(self._tell)
        self.changed.connect(pane.set_keeping)
        pane.keep_requested.connect(self._do)

    @Slot(object, object)
    def _absent(self, ref: VideoRef, _begin: object) -> None:
        self._ref = ref if ref.url else None
        self._tell()

    @Slot()
    def _put_away(self) -> None:
        self._ref = None
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """The queue changed, or the video: say what holds now."""
        shown = self._now()
        if shown != self._shown:
            self._shown = shown
            self.changed.emit(shown)

    def _now(self) -> KeepButtonText | None:
        if self._ref is None:
            return None
        key, keeper = self._ref.key, self._keeper
        return keeping(keeper.items.get(key), keeper.speeds.get(key), keeper.waits)

    @Slot()
    def _do(self) -> None:
        if self._ref is None or self._shown is None:
            return
        if self._shown.deed == "download":
            self._desk.download([self._ref])
        elif self._shown.deed == "resume":
            self._keeper.resume([self._ref.key])
        else:
            self._desk.show_downloads()


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
