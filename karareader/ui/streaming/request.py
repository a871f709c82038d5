"""Asks for the stream of a video: what is kept, else the process in which yt-dlp runs; the latest question counts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.media.availability import Standing, Verdict
from karareader.media.player.serial import Serial
from karareader.media.streaming.cache import StreamCache
from karareader.media.streaming.choose import Want, choose
from karareader.media.streaming.formats import FOREVER, ResolvedVideo, StreamFormat
from karareader.media.streaming.resolver import Answer, StreamRefused, StreamResolver
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.model.video_url import MEDIA_FILE
from karareader.ui.runtime.tasks import Latest, Pool

if TYPE_CHECKING:
    from karareader.media.streaming.probe import ProbeResult


def broke_off() -> Verdict:
    """What is known of a stream that ended before its end."""
    return Verdict(Standing.TEMPORARY, tr("The stream broke off."))


class StreamRequest(QObject):
    """One question at a time. `web` tells how the web is reached.

    Signals: `answered` (media.stream.Found or media.resolve.Refused); `stepped` (str) – what yt-dlp does, in its words.
    """

    answered = Signal(object)  # media.resolve.Answer
    stepped = Signal(str)
    _heard = Signal(int, object)  # number of the question, Answer
    _step = Signal(int, str)  # number of the question, what yt-dlp does

    def __init__(self, web: Callable[[], WebOptions], cache: StreamCache, pool: Pool, parent: QObject) -> None:
        super().__init__(parent)
        self._web, self._cache = web, cache
        self.resolver = StreamResolver(web)
        # In their order, but not in this thread: some start a process, and the window would stand still meanwhile.
        self._calls = Serial("asking", lambda: None)
        self._lookup = Latest(pool, self)
        self._number = 0
        self.busy = False
        self._heard.connect(self._take)
        self._step.connect(self._pass_step)

    def warm(self, ref: VideoRef) -> None:
        """Somebody may ask for this one soon."""
        if direct(ref) is None:
            self._calls.later(self.resolver.warm)

    def ask(self, ref: VideoRef, want: Want) -> None:
        """`answered` tells what became of it, unless something else is asked, or it is cancelled.

        What has to be written to play it as is wanted goes into the folder of the cache.
        """
        self._number += 1
        self.busy = True
        number, key = self._number, self._key(ref)
        want = replace(want, folder=str(self._cache.folder))
        if found := direct(ref):
            self._take(number, found)
            return

        def hear(answer: Answer) -> None:  # in a thread of the resolver's
            if isinstance(answer, ResolvedVideo):
                self._cache.put(key, answer)
            self._heard.emit(number, answer)

        def step(words: str) -> None:
            self._step.emit(number, words)

        def take_kept(found: ResolvedVideo | None) -> None:
            if found is not None:
                self._take(number, found)
            else:
                self._calls.later(lambda: self.resolver.ask(ref.url, want, hear, step))

        def look() -> ResolvedVideo | None:
            found = self._cache.get(key)
            return found if found is not None and _is_ready(found, want) else None

        self._lookup.run(look, take_kept)

    def forget(self, ref: VideoRef) -> None:
        """The links that are kept do not work any more."""
        self._cache.drop(self._key(ref))

    def find_out(self, found: ResolvedVideo) -> None:
        """`answered` tells why the file on the web that is `found` does not play, unless something else is asked."""
        self._number += 1
        self.busy = True
        number, proxy = self._number, self._web().proxy

        def ask() -> ProbeResult | None:
            # It brings HTTP and TLS of Python's own, which nothing else in the window needs.
            from karareader.media.streaming.probe import probe

            return probe(found.page, {}, proxy)

        def take(finding: ProbeResult | None) -> None:
            refused = StreamRefused(broke_off())
            if finding is not None:
                refused = StreamRefused(Verdict(finding.standing), finding.text, finding.title, finding.setting)
            self._take(number, refused)

        self._lookup.run(ask, take)

    def cancel(self) -> None:
        """Nobody waits any more."""
        self._lookup.cancel()
        if self.busy:
            self.busy = False
            self._number += 1
            self._calls.later(self.resolver.cancel)

    def finish(self) -> None:
        """The window closes."""
        self.cancel()
        self.resolver.close()

    @Slot(int, object)
    def _take(self, number: int, answer: Answer) -> None:
        if number == self._number and self.busy:
            self.busy = False
            self.answered.emit(answer)

    @Slot(int, str)
    def _pass_step(self, number: int, words: str) -> None:
        if number == self._number and self.busy:
            self.stepped.emit(words)

    def _key(self, ref: VideoRef) -> str:
        """Links are good only for the way by which they were got."""
        web = self._web()
        way = hashlib.sha256(repr((web.proxy, web.cookies)).encode()).hexdigest()
        return f"{ref.key} {way}"


def _is_ready(found: ResolvedVideo, want: Want) -> bool:
    """False where picture and sound of what is wanted are not joined yet."""
    try:
        return choose(found, want).apart is None
    except UserError:
        return True


def direct(ref: VideoRef) -> ResolvedVideo | None:
    """A file on the web needs nobody who looks for it; None for a page."""
    if ref.site != "url" or not MEDIA_FILE.search(urlsplit(ref.url).path):
        return None
    return ResolvedVideo(ref.url, formats=(StreamFormat("file", ref.url),), expires_at=FOREVER)
