"""The server of the test site: threads on 127.0.0.1, ranges, and faults on demand."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.media.site.catalogue import Video
from tests.media.site.films import AUTOMATIC, CAPTIONS, Films

PLUGINS = Path(__file__).parent / "plugins"
VARIABLE = "KARAREADER_TEST_SITE"  # names the server to the extractor
_TYPES = {".mp4": "video/mp4", ".m4a": "audio/mp4", ".ts": "video/mp2t", ".m3u8": "application/vnd.apple.mpegurl"}
_BLOCK = 8192
_FAR = 6 * 3600  # a link without `expires_in` says that it is good for so long, in seconds


@dataclass(frozen=True)
class Seen:
    """A request that was answered. `name` is the part after the video's id: "page", "whole.mp4", "hls/part003.ts"…

    `first` is the first byte that was asked for, `sent` how many bytes went out; `proxied` tells that the site was
    asked as a proxy to itself.
    """

    video: str
    name: str
    status: int
    headers: dict[str, str]
    first: int = 0
    sent: int = 0
    proxied: bool = False


class Site:
    """A running server, `films` on it, and the videos that were added. Use as a context.

    `clock` gives the time by which links expire, in seconds of the epoch.
    """

    def __init__(self, films: Films, clock: Callable[[], float] = time.time) -> None:
        self.films, self.clock = films, clock
        self.videos: dict[str, Video] = {}
        self.log: list[Seen] = []
        self.changed = threading.Condition()  # told after every request
        self.ended = threading.Event()
        self._port = 0
        self._open: set[socket.socket] = set()
        self._server: _Server | None = None
        self.plug_in()

    @property
    def url(self) -> str:
        """The address of the site, such as http://127.0.0.1:34567; the same after it was unplugged."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs in its environment so that yt-dlp in it knows this site."""
        path = os.pathsep.join(filter(None, [str(PLUGINS), os.environ.get("PYTHONPATH", "")]))
        return {"PYTHONPATH": path, VARIABLE: self.url}

    def add(self, video_id: str, **fields: Any) -> Video:
        """Put a video on the site: the fields of `catalogue.Video`."""
        self.videos[video_id] = Video(video_id, **fields)
        return self.videos[video_id]

    def page(self, video_id: str) -> str:
        """The address of a video's watch page on this server."""
        return f"{self.url}/watch/{video_id}"

    def seen(self, video_id: str, name: str = "") -> list[Seen]:
        """The requests for a video so far, or for one of its files, in the order of their ends."""
        with self.changed:
            return [entry for entry in self.log if entry.video == video_id and name in ("", entry.name)]

    def wait_for(self, what: Callable[[], bool], seconds: float = 20.0) -> bool:
        """Wait until `what`, asked after every request, is true."""
        with self.changed:
            return self.changed.wait_for(what, seconds)

    def note(self, entry: Seen) -> None:
        """Remember a request."""
        with self.changed:
            self.log.append(entry)
            self.changed.notify_all()

    def unplug(self) -> None:
        """Pull the plug: connections break, new ones are refused."""
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        server.server_close()
        with self.changed:
            for connection in list(self._open):
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def plug_in(self) -> None:
        """Answer again, at the same address."""
        if self._server is None:
            self._server = _Server(("127.0.0.1", self._port), self)
            self._port = self._server.server_port
            threading.Thread(target=self._server.serve_forever, args=(0.02,), name="test site", daemon=True).start()

    def connection(self, connection: socket.socket, opened: bool) -> None:
        """A connection was opened, or closed."""
        with self.changed:
            (self._open.add if opened else self._open.discard)(connection)

    def __enter__(self) -> Site:
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        for video in self.videos.values():
            if video.faults.hold is not None:
                video.faults.hold.set()
        self.unplug()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], site: Site) -> None:
        self.site = site
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Players and tests go away in the middle of an answer."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.site.connection(self.connection, opened=True)

    def finish(self) -> None:
        self.server.site.connection(self.connection, opened=False)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """What was asked is kept in `Site.log`."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        site = self.server.site
        parts = urlsplit(self.path)
        kind, _, rest = parts.path.strip("/").partition("/")
        video_id, _, name = rest.partition("/")
        video = site.videos.get(video_id)
        if video is None:
            self._answer(Seen(video_id, kind, 404, dict(self.headers)), b"There is no such video here.")
        elif kind == "api":
            self._page(video)
        elif kind == "watch":
            html = f"<!doctype html><html><head><title>{video.title}</title></head><body>A player.</body></html>"
            self._answer(Seen(video.id, kind, 200, dict(self.headers)), html.encode(), "text/html; charset=utf-8")
        elif kind == "captions":
            text = CAPTIONS if name == "manual.vtt" else AUTOMATIC
            self._answer(Seen(video_id, name, 200, dict(self.headers)), text.encode(), "text/vtt")
        else:
            self._media(video, name, parse_qs(parts.query))

    def _page(self, video: Video) -> None:
        site, faults = self.server.site, video.faults
        if faults.hold is not None:
            faults.hold.wait(60)
        seen = Seen(video.id, "page", faults.page_status or 200, dict(self.headers))
        if any(self.headers.get(name) != value for name, value in faults.needs_of_page.items()):
            seen = replace(seen, status=403)
        if seen.status != 200:
            self._answer(seen, b"Not now.")
            return
        until = round(site.clock() + (_FAR if faults.expires_in is None else faults.expires_in))
        media = f"{site.url}/media/{video.id}/{{name}}?expire={until}&sig=AOq0QJ8wRg-secret"
        described = video.described(media, f"{site.url}/captions/{video.id}/{{name}}", site.page(video.id))
        # As on YouTube, the links of HLS carry all in their path, so that segments have it too.
        described["hls"] = re.sub(r"/hls/(.*)\?expire=(\d+)&sig=(.*)", r"/expire/\2/sig/\3/hls/\1", described["hls"])
        self._answer(seen, json.dumps(described).encode(), "application/json")

    def _media(self, video: Video, name: str, query: dict[str, list[str]]) -> None:
        site, faults = self.server.site, video.faults
        in_path = re.match(r"expire/(\d+)/sig/[^/]+/(.*)", name)
        name = in_path[2] if in_path else name
        expire = in_path[1] if in_path else query.get("expire", [""])[0]
        file = site.films.playlist.parent / name[4:] if name.startswith("hls/") else site.films.whole.parent / name
        headers = dict(self.headers)
        video.requests += 1
        if not file.is_file():
            self._answer(Seen(video.id, name, 404, headers), b"Not here.")
            return
        denied = faults.deny_after is not None and video.requests > faults.deny_after
        stale = bool(expire) and site.clock() > int(expire)
        strange = any(self.headers.get(header) != value for header, value in faults.needs.items())
        if denied or stale or strange:
            self._answer(Seen(video.id, name, 403, headers), b"Forbidden.")
        else:
            self._file(video, name, file)

    def _file(self, video: Video, name: str, file: Path) -> None:
        size = file.stat().st_size
        first, last, status = 0, size - 1, 200
        asked = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers.get("Range", ""))
        if asked and asked[1]:
            first, last, status = int(asked[1]), min(int(asked[2] or size), size - 1), 206
        elif asked and asked[2]:
            first, status = max(size - int(asked[2]), 0), 206
        seen = Seen(video.id, name, status, dict(self.headers), first)
        if first > last:
            self._answer(replace(seen, status=416), b"")
            return
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(last - first + 1))
        self.send_header("Accept-Ranges", "bytes")
        if status == 206:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.end_headers()
        sent = 0
        try:
            if self.command != "HEAD":
                sent = self._send(video, file, first, last - first + 1)
        finally:
            self._note(replace(seen, sent=sent))

    def _send(self, video: Video, file: Path, first: int, length: int) -> int:
        """Send a part of a file, with what may happen on the way; how many bytes went out."""
        site, faults, sent = self.server.site, video.faults, 0
        begin = time.monotonic()
        with file.open("rb") as opened:
            opened.seek(first)
            while sent < length:
                if faults.cuts > 0 and sent >= faults.cut_after:
                    faults.cuts -= 1
                    self._cut()
                    return sent
                block = opened.read(min(_BLOCK, length - sent))
                try:
                    self.wfile.write(block)
                except OSError:
                    self.close_connection = True
                    return sent
                sent += len(block)
                if faults.throttle:
                    site.ended.wait(max(begin + sent / faults.throttle - time.monotonic(), 0))
                if site.ended.is_set():
                    self._cut()
                    return sent
        return sent

    def _cut(self) -> None:
        """End the connection as a broken line does: without a goodbye."""
        self.close_connection = True
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def _answer(self, seen: Seen, body: bytes, kind: str = "text/plain") -> None:
        self.send_response(seen.status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        self._note(replace(seen, sent=len(body)))

    def _note(self, seen: Seen) -> None:
        self.server.site.note(replace(seen, proxied=self.path.startswith("http")))
