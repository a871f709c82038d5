"""Plays the video of a note from the web where its file is not here: offered, asked for at a click, kept going."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.media.availability import Standing, Verdict
from karareader.media.availability_store import AvailabilityEntry
from karareader.media.streaming.cache import StreamCache
from karareader.media.streaming.choose import Want, choose
from karareader.media.streaming.formats import ResolvedVideo
from karareader.media.streaming.resolver import Answer, StreamRefused
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.streaming import texts as stream_words
from karareader.ui.streaming.monitor import StreamMonitor
from karareader.ui.streaming.quality_menu import QualityChoice
from karareader.ui.streaming.request import StreamRequest, broke_off, direct

_WARM_S = 0.7  # a note that is looked at for so long may be wanted with its video
_MOST_TRIES = 6  # so often it is tried again by itself


class StreamingController(QObject):
    """Knows what can be played from the web, and what became of it. `now` gives seconds of the epoch."""

    def __init__(
        self, context: Context, services: Services, reading: Reading, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(context.window)
        video, self._pane, self._playback = reading.controller, reading.video, reading.playback
        self._videos = reading.videos
        self._video, self._settings, self._messages = video, context.settings, context.messages
        self._kept = str(context.profile.cache / "yt-dlp")
        self.standings = services.standings
        self.book = self.standings.book
        self.asking = StreamRequest(self._web, StreamCache(context.profile.cache / "streams", now), context.pool, self)
        self._watch = StreamMonitor(self._playback, now, self)
        self._quality = QualityChoice(self._settings, self._pane.transport.tracks_menu, self)
        self._ref: VideoRef | None = None
        self._begin: float | None = None  # seconds; None for where it was left
        self._plays = False  # it is to play once it is there, not only to be shown
        self._again = False  # it is asked for because it broke off
        self._told: set[str] = set()
        self._warming = self._timer(self._warm)
        self._retry = self._timer(self._retry_now)
        video.absent.connect(self.absent)
        video.put_away.connect(self._leave)
        self._pane.offer_taken.connect(self._offer_taken)
        self._playback.wished.connect(self.play)
        self._quality.changed.connect(self.change_quality)
        self._watch.broke.connect(self._mend)
        self._watch.expiring.connect(self._renew)
        self.asking.answered.connect(self._take)
        self.asking.stepped.connect(self._show_step)

    @property
    def streaming(self) -> bool:
        """True while what plays comes from the web."""
        return self._watch.found is not None

    @Slot(object, object)
    def absent(self, ref: VideoRef, begin: float | None) -> None:
        """The note that is open has a video whose file is not here; it was to begin at `begin` seconds."""
        if not ref.url:
            return
        self._ref, self._begin, self._plays = ref, begin, False
        self.offer()
        if self._settings.stream_when == "always" and not self.book.again_in(ref.key):
            self._ask()

    @Slot(object)
    def play(self, seconds: float | None) -> None:
        """Play the video from `seconds` (None: where it was left), once it is there."""
        if self._ref is None or self._settings.stream_when == "never":
            return
        if seconds is not None:
            self._begin = seconds
        self._plays = True
        if not self.asking.busy:
            self._watch.forgive()
            self._ask()

    @Slot()
    def cancel(self) -> None:
        """Wait for the video no longer."""
        self.asking.cancel()
        self._again = False
        self.offer()

    def finish(self) -> None:
        """The window closes."""
        self._leave()
        self.asking.finish()
        self.book.save()

    # Offering

    @Slot()
    def _offer_taken(self) -> None:
        if self.asking.busy:
            self.cancel()
        else:
            self.play(None)

    @Slot()
    def offer(self) -> None:
        """Say that it can be played, or why not, where nothing plays and nothing is asked for."""
        if self._ref is None or self.asking.busy or self.streaming:
            return
        ref, entry = self._ref, self.book.entry(self._ref.key)
        self._playback.can_be_had = self._settings.stream_when != "never"
        if not self._playback.can_be_had:
            self._pane.show_words(stream_words.never(ref))
        elif self.book.again_in(ref.key):
            self._pane.show_words(stream_words.refused(ref, entry, "", None, setting=self._setting(entry)))
        else:
            title, begin = entry.title or self._videos.name(ref.key), self._begin or self._video.left_at
            self._pane.show_words(stream_words.offer(ref, title, begin, offline=self.standings.offline))
            _start(self._warming, _WARM_S)

    @Slot()
    def _warm(self) -> None:
        if self._ref is not None and not self.streaming:
            self.asking.warm(self._ref)

    @Slot()
    def _leave(self) -> None:
        """Another video, or a file: nothing of this one goes on."""
        self.asking.cancel()
        self._warming.stop()
        self._retry.stop()
        self._watch.end()
        self._watch.forgive()
        self._quality.withdraw()
        self._ref, self._again = None, False
        self._playback.can_be_had = False

    # Asking

    def _ask(self) -> None:
        assert self._ref is not None
        self._retry.stop()
        self._warming.stop()
        if not self.streaming:
            self._pane.show_words(stream_words.asking(self._ref, again=self._again))
        self.asking.ask(self._ref, self._want())

    @Slot(str)
    def _show_step(self, words: str) -> None:
        if not self.streaming and self._ref is not None:
            self._pane.show_words(stream_words.asking(self._ref, words, self._again))

    @Slot(object)
    def _take(self, answer: Answer) -> None:
        if self._ref is None:
            return
        if isinstance(answer, ResolvedVideo):
            self._take_found(answer)
        elif not self.streaming:  # what plays may go on: it will be seen when it does not
            self._refuse(answer)

    def _take_found(self, found: ResolvedVideo) -> None:
        if self.streaming:  # other links for what plays
            self._begin, self._plays = self._watch.reached, self._playback.playing
        else:
            self._tell(found)
        self._note(Verdict(Standing.STREAMABLE), found.title)
        self._open(found)

    def _tell(self, found: ResolvedVideo) -> None:
        """What is to be said of a stream when it begins."""
        if not found.is_live:
            self._video.tell_length(found.length)
        elif not self._again:
            words = tr("This is a live stream: it plays what is sent now, and times do not lead into it.")
            self._messages.tell(Message(words, about="video"))
        if found.warning and found.warning not in self._told:
            self._told.add(found.warning)
            self._messages.tell(Message(found.warning, "warning", about="video"))

    # Playing

    def _open(self, found: ResolvedVideo) -> None:
        try:
            stream = choose(found, self._want())
        except UserError as error:
            self._refuse(StreamRefused(Verdict(Standing.UNSUPPORTED, error.what)))
            return
        begin = self._video.left_at if self._begin is None else self._begin
        self._again, self._begin = False, None
        self._playback.can_be_had = False
        self._watch.begin(found, begin)
        self._quality.offer(found)
        source = stream.source(self._settings.proxy)
        self._video.open_stream(source, begin, paused=not self._plays, live=found.is_live)

    @Slot()
    def change_quality(self) -> None:
        """Another quality is wanted: what plays is asked for anew."""
        if self.streaming and not self.asking.busy:
            self._ask()

    def _want(self) -> Want:
        height = round(self._pane.surface.height() * self._pane.devicePixelRatioF())
        return Want(self._settings.stream_quality, height, whole=not self._playback.abilities.apart)

    @Slot(bool)
    def _mend(self, played: bool) -> None:
        """The stream broke off, or a link that was kept does not work any more: ask for another one."""
        ref = self._ref
        assert ref is not None
        self._begin, self._plays = self._watch.reached, self._plays or played
        self.asking.forget(ref)
        self._video.lost_stream(self._begin)
        # What is dead must not be sought in; a click on a time meanwhile is a wish.
        self._playback.close()
        self._playback.can_be_had = True
        if (found := direct(ref)) is not None:
            self.asking.find_out(found)
        elif self._watch.hopeless:
            self._refuse(StreamRefused(broke_off()))
        else:
            self._again = True
            self._ask()

    @Slot()
    def _renew(self) -> None:
        """The links expire in a minute: get others, and go on by them from the same place."""
        if self.streaming and self._ref is not None and not self.asking.busy:
            self.asking.forget(self._ref)
            self._ask()

    # Failing

    def _refuse(self, refused: StreamRefused) -> None:
        assert self._ref is not None
        self._again = False
        told = self.standings.offline
        verdict, entry = refused.verdict, self._note(refused.verdict)
        passes = verdict.standing in (Standing.OFFLINE, Standing.TEMPORARY)
        by_itself = passes and self._plays and entry.tries < _MOST_TRIES
        pause = self.book.again_in(self._ref.key) if by_itself else None
        self._playback.can_be_had = True
        setting = refused.setting or self._setting(entry)
        words = stream_words.refused(self._ref, entry, refused.hint, pause, title=refused.title, setting=setting)
        self._pane.show_words(words)
        if pause is not None:
            _start(self._retry, pause)
        if self.standings.offline and not told:
            self._messages.warn(tr(stream_words.NO_CONNECTION))

    def _setting(self, entry: AvailabilityEntry) -> str:
        return "proxy" if self._settings.proxy and stream_words.proxy_fails(entry) else ""

    @Slot()
    def _retry_now(self) -> None:
        if self._ref is not None and not self.asking.busy and not self.streaming:
            self._ask()

    @Slot(str, object, str)
    def note(self, key: str, verdict: Verdict, title: str = "") -> None:
        """Remember how it stands with a video, as was found out elsewhere."""
        self.standings.note(key, verdict, title)
        if self._ref is not None and self._ref.key == key:
            self.offer()

    def _note(self, verdict: Verdict, title: str = "") -> AvailabilityEntry:
        assert self._ref is not None
        return self.standings.note(self._ref.key, verdict, title)

    def _web(self) -> WebOptions:
        return WebOptions(self._settings.proxy, self._settings.cookies_from_browser, self._kept)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer


def _start(timer: QTimer, seconds: float) -> None:
    timer.start(round(seconds * 1000))
