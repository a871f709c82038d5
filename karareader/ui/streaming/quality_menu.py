"""The quality of a stream, chosen beside its sound and subtitles while it plays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.media.streaming.formats import ResolvedVideo
from karareader.settings import Settings, StreamQuality
from karareader.ui.video.tracks_menu import TracksMenu

QUALITIES: Mapping[object, str] = {
    "auto": noop("Automatic"),
    **{f"{lines}p": f"{lines}p" for lines in (360, 480, 720, 1080, 1440, 2160)},
    "audio": noop("Sound only"),
}


class QualityChoice(QObject):
    """Offers in `menu` what a stream has. What is chosen is the setting: it holds for other streams too.

    Signals: `changed` – another quality was chosen.
    """

    changed = Signal()

    def __init__(self, settings: Settings, menu: TracksMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._menu = settings, menu
        menu.quality_chosen.connect(self._choose)

    def offer(self, found: ResolvedVideo) -> None:
        """Offer the qualities of `found`, of which the one of the settings is chosen."""
        most = max((each.height or 0 for each in found.formats), default=0)
        chosen = self._settings.stream_quality
        words = {
            str(value): tr(text)
            for value, text in QUALITIES.items()
            if value == chosen or not str(value)[:-1].isdecimal() or int(str(value)[:-1]) <= most
        }
        self._menu.offer_qualities(words, chosen)

    def withdraw(self) -> None:
        """No stream plays."""
        self._menu.offer_qualities({}, "")

    @Slot(str)
    def _choose(self, quality: str) -> None:
        self._settings.stream_quality = cast(StreamQuality, quality)
        self.changed.emit()
