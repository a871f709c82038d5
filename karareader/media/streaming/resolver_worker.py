"""The process in which yt-dlp runs: asked in lines of JSON on its input, answers in lines of JSON on its output.

Asked `{"id": 1, "page": URL, "web": {…}, "want": {…}}` it answers with one of

- `{"id": 1, "step": "Downloading webpage"}`, any number of times before the answer
- `{"id": 1, "found": {…}}`, a `stream.ResolvedVideo`
- `{"id": 1, "standing": "private", "said": "…", "hint": "…"}`, where it cannot be played

`{"web": {…}}` alone has it make ready. It ends by itself when its input is closed, in the middle of anything, and after
some minutes in which nobody asked. Whoever wants an answer no longer ends the process.
"""

from __future__ import annotations

import os
import queue
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from karareader.base.json_lines import Parent, Word
from karareader.base.translation import tr
from karareader.media import availability as standing
from karareader.media import ytdlp_options as resolve_options
from karareader.media.streaming import formats as stream
from karareader.media.streaming import hls_playlist as stream_join
from karareader.media.streaming.choose import Want, choose, want_from_json
from karareader.media.streaming.formats import ResolvedVideo, StreamFormat
from karareader.media.ytdlp_options import WebOptions

IDLE = 240.0  # seconds
_NO_COOKIES = "The cookies of the browser that the settings name could not be read. Name another one, or none."
_JAVASCRIPT = re.compile(
    r"JavaScript runtime|challenge solv|Signature solving|Only images are available", re.IGNORECASE
)
_YOUTUBE = re.compile(r"https?://(?:[a-z-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)/", re.IGNORECASE)


def main() -> int:
    """Serve until the input is closed."""
    parent = Parent()
    asked: queue.Queue[Word] = queue.Queue()
    threading.Thread(target=_listen, args=(parent, asked), daemon=True).start()
    Worker(parent).serve(asked)
    return 0


def _listen(parent: Parent, asked: queue.Queue[Word]) -> None:
    for word in parent:
        asked.put(word)
    os._exit(0)  # nobody waits for an answer any more


class Worker:
    """Answers what is asked, one thing after the other, with a yt-dlp that is kept ready."""

    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._web = WebOptions()
        self._loader: Any = None
        self._log = StepLog(self._step)
        self._id = 0

    def serve(self, asked: queue.Queue[Word], idle: float = IDLE) -> None:
        """Answer until nobody has asked for `idle` seconds."""
        while True:
            try:
                word = asked.get(timeout=idle)
            except queue.Empty:
                return
            web = resolve_options.from_json(word.get("web") or {})
            try:
                if "page" in word:
                    self._id = word["id"]
                    want = want_from_json(word.get("want") or {})
                    self._tell(self.look(str(word["page"]), web, want))
                else:
                    self._make_ready(web)
            except BrokenPipeError:
                return

    def look(self, page: str, web: WebOptions, want: Want) -> dict[str, Any]:
        """What is behind a page, or why it cannot be played, as it is told; ready to be played as is wanted."""
        self._log.warnings.clear()
        runtime = resolve_options.javascript_runtime()
        missing = "" if runtime or not _YOUTUBE.match(page) else tr(resolve_options.NO_RUNTIME)
        try:
            self._make_ready(web)
            info = self._loader.extract_info(page, download=False)
        except Exception as error:  # yt-dlp's own and, from broken pages, any other
            verdict = standing.judge(error)
            said = verdict.said or type(error).__name__
            hint = _NO_COOKIES if "failed to load cookies" in said else missing
            return {"standing": verdict.standing.value, "said": said, "hint": hint}
        entry = _first(info)
        if entry is None:
            return {
                "standing": standing.Standing.UNSUPPORTED.value,
                "said": "There is no video on this page.",
                "hint": "",
            }
        found = stream.to_json(self._joined(stream.from_info(entry, page), want))
        if missing or any(map(_JAVASCRIPT.search, self._log.warnings)):
            found["warning"] = missing or "Some qualities of this video could not be had: yt-dlp may be out of date."
        return {"found": found}

    def _joined(self, found: ResolvedVideo, want: Want) -> ResolvedVideo:
        """With a playlist for the stream that is wanted, where picture and sound lie apart."""
        try:
            stream = choose(found, want)
            if stream.apart is None or not want.folder:
                return found
            joined = stream_join.join(found, *stream.apart, Path(want.folder), self._fetch)
        except Exception as error:  # it still plays, only less well
            self._log.warning(f"Not joined: {type(error).__name__}")
            return found
        return replace(found, joined=(joined,)) if joined else found

    def _fetch(self, one: StreamFormat, count: int) -> bytes:
        """The first bytes of a file, through yt-dlp, which knows of proxies."""
        from yt_dlp.networking import Request

        with self._loader.urlopen(Request(one.url, headers={**one.headers, "Range": f"bytes=0-{count - 1}"})) as answer:
            return bytes(answer.read(count))

    def _make_ready(self, web: WebOptions) -> None:
        # Cookies are read once for each loader: another request may need newer ones.
        if self._loader is not None and web == self._web and not web.cookies:
            return
        import yt_dlp

        if self._loader is not None:
            self._loader.close()
        told = resolve_options.options(web)
        self._loader = yt_dlp.YoutubeDL({
            **told, "logger": self._log, "format": "bestvideo*+bestaudio/best*", "playlist_items": "1",
        })  # fmt: skip
        self._web = web

    def _step(self, words: str) -> None:
        self._tell({"step": words})

    def _tell(self, answer: Mapping[str, Any]) -> None:
        self._parent.tell({"id": self._id, **answer})


class StepLog:
    """The logger that yt-dlp is given: steps are told to `step`, warnings are kept, nothing is written anywhere."""

    def __init__(self, step: Callable[[str], None]) -> None:
        self._step = step
        self.warnings: list[str] = []

    def debug(self, words: str) -> None:
        """Where yt-dlp says what it does: `[youtube] ID: Downloading webpage`."""
        match = re.fullmatch(r"\[[^\]]+\] (?:[\w-]+: )?(Downloading [\w ]{2,60}|Solving [\w ]{2,60})", words)
        if match:
            self._step(match[1])

    def info(self, words: str) -> None:
        """Not used by yt-dlp."""

    def warning(self, words: str) -> None:
        """What works less well than it could."""
        self.warnings.append(words)

    def error(self, words: str) -> None:
        """Raised as well."""


def _first(info: Any) -> dict[str, Any] | None:
    """The video, or the first one of a page with several."""
    for _ in range(3):
        if not isinstance(info, dict) or info.get("_type") not in ("playlist", "multi_video"):
            break
        info = next((entry for entry in info.get("entries") or () if entry), None)
    return info if isinstance(info, dict) else None
