"""The offer to keep the video that is open and not on this computer, and how far that is; shown where it would play."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.media.downloads.model import DownloadItem, DownloadSpeed, DownloadStage, left_words, size_words
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.downloads.controller import DownloadsController
from karareader.ui.downloads.service import DownloadService
from karareader.ui.reading.video_controller import VideoController
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
