"""Downloads in the window: built here, and joined to the player, the library, the settings and the message line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from karareader.library.reader import Library
from karareader.media.availability import Standing, Verdict
from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import Item
from karareader.media.downloads.options import Terms
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.model import video_ref as reference
from karareader.settings import Profile, Settings, State
from karareader.ui.assembly.library import LibraryFeature
from karareader.ui.assembly.video import VideoFeature
from karareader.ui.common.messages import MessageLine, Messages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.downloads.controller import WHO, DownloadsController
from karareader.ui.downloads.offer import DownloadOffer
from karareader.ui.downloads.service import DownloadService
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services.video_files import VideoFiles
from karareader.ui.settings.feature import SettingsController
from karareader.ui.streaming.controller import StreamingController
from karareader.ui.transcript.controller import CaptionsController

# What is left from before goes on so long after the window came, in milliseconds: the note and its video come first.
_LATER = 3000


class DownloadsFeature(QObject):
    """The tools; `owners` are the objects that the commands of `ui.common.commands` name."""

    def __init__(
        self,
        *,
        profile: Profile,
        library: Callable[[], Library | None],
        finder: VideoFiles,
        messages: Messages,
        pool: Pool,
        session: Session,
        settings: Settings,
        state: State,
        themes: ThemeManager,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._finder, self._session, self._messages = settings, finder, session, messages
        self._state = state
        self._cache = str(profile.cache / "yt-dlp")
        self.keeper = DownloadService(profile.data, self._terms, self._have, self)
        self.desk = DownloadsController(
            keeper=self.keeper,
            library=library,
            finder=finder,
            session=session,
            settings=settings,
            state=state,
            messages=messages,
            pool=pool,
            themes=themes,
            window=window,
        )
        self.owners: dict[str, QObject] = {"downloads": self.desk}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.keeper.begin)
        self._later.start(_LATER)

    @property
    def concerns(self) -> Mapping[str, Callable[[], None]]:
        """What is to be done when a setting changes, by its name."""
        names = (
            "download_quality", "download_jobs", "download_rate_limit", "download_keep_free", "download_most",
            "download_captions", "download_thumbnail",
        )  # fmt: skip
        return {**dict.fromkeys(names, self.keeper.terms_changed), "download_folder": self._folder_changed}

    def join(
        self,
        *,
        captions: CaptionsController,
        line: MessageLine,
        settings: SettingsController,
        streams: StreamingController,
        tree: LibraryFeature,
        watching: VideoFeature,
    ) -> None:
        """Join the signals."""
        self._captions, self._places, self._streams = captions, tree.places, streams
        self.desk.standings = streams.book
        DownloadOffer(self.keeper, self.desk, watching.desk, watching.pane)
        self.keeper.failed.connect(self._failed)
        self.desk.video_came.connect(self._video_came)
        captions.fetch_requested.connect(self.desk.fetch_captions)
        self.desk.captions_came.connect(self._captions_came)
        self.desk.settings_wanted.connect(settings.show_section)
        line.stop_requested.connect(self._stop)
        tree.menu.fetch_requested.connect(self.desk.download)

    def finish(self) -> None:
        """The window closes."""
        self._later.stop()
        self.keeper.finish()

    def _terms(self) -> Terms:
        """In the thread of the queue: what the settings say now."""
        web = WebOptions(self._settings.proxy, self._settings.cookies_from_browser, self._cache)
        return download_terms.of(self._settings, web)

    def _have(self, item: Item) -> Path | None:
        """In the thread of the queue: the file of a video that is here already."""
        ref = reference.from_key(item.key)
        return self._finder.find_alone(ref) if ref is not None else None

    def _folder_changed(self) -> None:
        self._finder.forget()
        self.keeper.terms_changed()
        self._places.look_soon()

    @Slot(str)
    def _video_came(self, key: str) -> None:
        """The library marks it; the note that is open plays it, where it streamed before too."""
        self._places.look_soon()
        if self._is_open(key):
            self._session.find_video_again()

    @Slot(object)
    def _captions_came(self, item: Item) -> None:
        """Captions that lie beside no video are remembered; those of the video that is open are shown."""
        if self._is_open(item.key):
            self._captions.take(Path(item.file))
        elif Path(item.file).parent != Path(item.beside).parent:
            self._state.remember_captions(item.key, Path(item.file))

    @Slot(object)
    def _failed(self, item: Item) -> None:
        """The library marks what the site said of it, and the pane does not offer it."""
        if item.standing:
            self._streams.note(item.key, Verdict(Standing(item.standing)), item.title)

    def _is_open(self, key: str) -> bool:
        current = self._session.current
        return current is not None and current.video is not None and current.video.key == key

    @Slot()
    def _stop(self) -> None:
        if self._messages.reported == WHO:
            self.desk.stop()
