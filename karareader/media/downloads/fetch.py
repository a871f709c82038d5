"""One download by yt-dlp, from the page to the file in its place. Runs in a process of its own."""

from __future__ import annotations

import contextlib
import os
import random
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.media import ytdlp_options as resolve_options
from karareader.media.availability import Standing, Verdict
from karareader.media.downloads import caption_tracks as download_tracks
from karareader.media.downloads import file_names as download_names
from karareader.media.downloads import publish as download_besides
from karareader.media.downloads import publish as download_join
from karareader.media.downloads.errors import BrokenError, FailedError, LastErrorLog, failed
from karareader.media.downloads.partial_files import Pieces
from karareader.media.downloads.protocol import DownloadJob, Trouble
from karareader.media.downloads.publish import place
from karareader.media.downloads.throttle import DownloadPace, Room

Tell = Callable[..., None]

# Bytes that are asked for at once: what was read of a block when the line breaks is lost, and fetched again.
BLOCK = 64 << 10
_PATIENCE = 5  # so many breaks, one after the other without a byte between them, are too many
_WAITS = (0.5, 1.0, 2.0, 4.0, 8.0)  # seconds after each of them
_EVERY = 0.25  # seconds between two words of progress
_REFUSED = re.compile(r"HTTP Error 4(?!08|29)\d\d")  # asking the same again helps nothing: the link does not hold
_CHANNEL = ("channel", "uploader", "webpage_url_domain", "extractor_key")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]{1,60}", re.ASCII)


class _ChangedError(Exception):
    """A piece, or what the site offers, is not what it was."""


class Fetch:
    """Does what `job` says, and tells of it by `tell(event, **facts)` (see `download_job`)."""

    def __init__(self, job: DownloadJob, pieces: Pieces, pace: DownloadPace, tell: Tell) -> None:
        self._job, self._pieces, self._pace, self._tell = job, pieces, pace, tell
        self._folder = Path(job.folder)
        self._room = Room(self._folder, job.keep_free)
        self._log = LastErrorLog()
        self._total = 0
        self._before = 0  # bytes of the pieces that are whole
        self._seen = 0  # bytes of the piece that is coming
        self._name = ""
        self._told = 0.0
        self._breaks = 0
        self._loader: Any = None

    def run(self) -> None:
        """Do it. Raises FailedError, or OSError where something cannot be written."""
        self._room.check()
        info = self._look()
        if self._job.want == "captions":
            self._captions_alone(info)
        else:
            self._video(info)

    # The page

    def _look(self) -> dict[str, Any]:
        """What is behind the page, with formats chosen: those of the last try, if they are still there."""
        settled = self._pieces.memory.format if self._pieces.memory.quality == self._job.quality else ""
        if settled and all(_PLAIN.fullmatch(one) for one in settled.split("+")):
            with contextlib.suppress(_ChangedError):
                return self._extract(settled)
        return self._extract("")

    def _extract(self, settled: str) -> dict[str, Any]:
        import yt_dlp

        if self._loader is not None:
            self._loader.close()
        self._loader = yt_dlp.YoutubeDL(self._parameters(settled))
        self._loader.add_progress_hook(self._hook)
        try:
            info = self._loader.extract_info(self._job.url, download=False)
        except Exception as error:  # yt-dlp's own and, from broken pages, any other
            if "Requested format is not available" in str(error):
                if settled:
                    raise _ChangedError from error
                if not download_join.ffmpeg():
                    raise FailedError(Trouble.FFMPEG, Verdict(Standing.UNKNOWN)) from error
            raise failed(error) from error
        for _ in range(3):
            if not isinstance(info, dict) or info.get("_type") not in ("playlist", "multi_video"):
                break
            info = next((entry for entry in info.get("entries") or () if entry), None)
        if not isinstance(info, dict):
            verdict = Verdict(Standing.UNSUPPORTED, tr("There is no video on this page."))
            raise FailedError(Trouble.SITE, verdict)
        if info.get("live_status") in ("is_live", "is_upcoming"):
            raise FailedError(Trouble.LIVE, Verdict(Standing.STREAMABLE))
        return info

    def _parameters(self, settled: str) -> dict[str, Any]:
        quality = self._job.quality
        if quality == "audio":
            choice = "ba[ext=m4a]/ba/b"
        elif download_join.ffmpeg():
            choice = "bv*+ba/b"
        else:
            choice = "b"
        told: dict[str, Any] = {
            **resolve_options.options(self._job.web),
            "logger": self._log,
            "format": settled or ("b*/bv*/ba" if self._job.want == "captions" else choice),
            "playlist_items": "1",
            "buffersize": BLOCK,
            "noresizebuffer": True,
            "continuedl": True,
            "updatetime": False,
            "keep_fragments": True,  # see `Pieces.is_whole`
            "skip_unavailable_fragments": False,
            "retries": float("inf"),
            "fragment_retries": float("inf"),
            "retry_sleep_functions": {"http": self._broken, "fragment": self._broken},
            "ignore_no_formats_error": self._job.want == "captions",
        }
        if quality.isdecimal():
            told["format_sort"] = [f"res:{quality}"]
        return told

    # The video

    def _video(self, info: dict[str, Any]) -> None:
        formats = info.get("requested_formats") or [info]
        self._pieces.begin(str(info.get("format_id") or ""), self._job.quality)
        memory = self._pieces.memory
        memory.stem = memory.stem or self._stem(info)
        memory.channel = memory.channel or download_names.folder(_text(info, *_CHANNEL))
        self._pieces.keep()
        names = [self._piece_name(one) for one in formats]
        self._expect(formats, names)
        self._tell("about", title=_text(info, "title"), channel=_text(info, "channel", "uploader"), total=self._total)
        for name, one in zip(names, formats, strict=True):
            self._fetch(name, {**{key: value for key, value in info.items() if key != "requested_formats"}, **one})
        whole = self._joined(info, [self._pieces.path(name) for name in names])
        stem, folder = memory.stem, self._folder / memory.channel
        target = folder / (stem + whole.suffix)
        besides = self._captions(info, stem, folder)
        picture = (
            download_besides.thumbnail(self._loader, info, self._pieces)
            if self._job.options.download_thumbnail
            else None
        )
        if picture is not None:
            besides.append((picture, folder / (stem + picture.suffix)))
        description = download_besides.description(self._loader, info, self._pieces)
        besides.append((description, folder / f"{stem}.info.json"))
        size = whole.stat().st_size
        place(besides, (whole, target))
        captions = [str(to) for _, to in besides if to.suffix[1:] in ("vtt", "srt", "ass", "ssa")]
        self._tell("done", file=str(target), size=size, captions=captions)

    def _stem(self, info: Mapping[str, Any]) -> str:
        """What files of the video are called. Files on the web may be called alike, and not be the same."""
        own = self._job.video_id or f"{_text(info, 'id')[:40]}-{download_names.mark(self._job.key)[:6]}"
        return download_names.stem(_text(info, "title"), own)

    def _piece_name(self, one: Mapping[str, Any]) -> str:
        """A piece has the name of its format, so that no piece of one is continued with another."""
        name = re.sub(r"[^A-Za-z0-9_.-]", "_", str(one.get("format_id") or "0"))[:60]
        extension = re.sub(r"[^A-Za-z0-9]", "", str(one.get("ext") or "bin"))[:8]
        return f"piece-{name}.{extension}"

    def _expect(self, formats: list[dict[str, Any]], names: list[str]) -> None:
        """Reckon how much there is to fetch in all, as far as it is known."""
        sizes = [
            self._pieces.memory.sizes.get(name) or one.get("filesize") or one.get("filesize_approx") or 0
            for name, one in zip(names, formats, strict=True)
        ]
        self._total = int(sum(sizes)) if all(sizes) else 0

    def _fetch(self, name: str, one: dict[str, Any]) -> None:
        """Fetch one piece, from where it ends."""
        for _ in range(2):
            self._name, self._breaks = name, 0
            try:
                if not self._pieces.is_whole(name):
                    self._seen = self._pieces.here(name)
                    succeeded, _ = self._loader.dl(str(self._pieces.path(name)), one)
                    if not succeeded:
                        raise failed(BrokenError(self._log.last))
                break
            except _ChangedError:
                self._pieces.throw_away(name)
            except (FailedError, OSError):
                raise
            except Exception as error:
                raise failed(error) from error
        else:
            raise FailedError(Trouble.BROKEN, Verdict(Standing.TEMPORARY, tr("The file changes while it is fetched.")))
        self._pieces.tidy(name)
        size = self._pieces.here(name)
        self._pieces.fits(name, size)
        self._before += size
        self._seen = 0
        self._progress(last=True)

    def _hook(self, status: dict[str, Any]) -> None:
        """yt-dlp tells how far it is, after each block."""
        came = int(status.get("downloaded_bytes") or 0)
        if status.get("status") != "downloading":
            return
        total = status.get("total_bytes")
        if total and not status.get("fragment_count") and not self._pieces.fits(self._name, int(total)):
            raise _ChangedError
        if came > self._seen:
            self._breaks = 0
            self._pace.take(came - self._seen)
        self._seen = came
        expected = self._before + int(total or status.get("total_bytes_estimate") or 0)
        self._total = max(self._total, expected)
        self._room.check()
        self._progress()

    def _progress(self, *, last: bool = False) -> None:
        if last or time.monotonic() - self._told >= _EVERY:
            self._told = time.monotonic()
            self._tell("progress", done=self._before + self._seen, total=self._total)

    def _broken(self, **_: object) -> float:
        """The line broke: how long to wait before the next try, in seconds. How often it broke in all says little."""
        self._breaks += 1
        if self._breaks > _PATIENCE or _REFUSED.search(self._log.last):
            raise BrokenError(self._log.last)
        return _WAITS[self._breaks - 1] * random.uniform(0.5, 1.0)

    def _joined(self, info: Mapping[str, Any], parts: list[Path]) -> Path:
        """The one file that the pieces make."""
        if len(parts) == 1:
            if parts[0].suffix != ".mp4" or not download_join.is_transport_stream(parts[0]):
                return parts[0]
            if not download_join.ffmpeg():
                return parts[0].replace(parts[0].with_suffix(".ts"))
        extension = "mp4" if len(parts) == 1 else re.sub(r"[^a-z0-9]", "", str(info.get("ext") or "mkv"))
        whole = self._pieces.path(f"joined.{extension}")
        if not whole.exists():
            self._tell("joining")
            try:
                download_join.join(parts, whole)
            except download_join.CannotJoinError as error:
                for part in parts:
                    self._pieces.throw_away(part.name)
                raise FailedError(Trouble.JOINING, Verdict(Standing.TEMPORARY, str(error))) from error
        return whole

    # What goes beside it

    def _captions_alone(self, info: dict[str, Any]) -> None:
        self._tell("about", title=_text(info, "title"), channel=_text(info, "channel", "uploader"), total=0)
        beside = Path(self._job.beside) if self._job.beside else None
        if beside is not None and os.access(beside.parent, os.W_OK | os.X_OK):
            stem, folder = beside.stem, beside.parent
        else:
            stem, folder = self._stem(info), self._folder / download_names.folder(_text(info, *_CHANNEL))
        besides = self._captions(info, stem, folder, needed=True)
        place(besides, None)
        first = besides[0][1]
        self._tell("done", file=str(first), size=first.stat().st_size, captions=[str(target) for _, target in besides])

    def _captions(
        self, info: Mapping[str, Any], stem: str, folder: Path, *, needed: bool = False
    ) -> list[tuple[Path, Path]]:
        """Fetch the captions (from, to). Where they are not `needed`, what cannot be had is left out."""
        tracks = download_tracks.choose(info.get("subtitles"), info.get("automatic_captions"), self._job.languages)
        if needed and not tracks:
            raise FailedError(Trouble.NO_CAPTIONS, Verdict(Standing.UNKNOWN))
        found = []
        for track in tracks:
            language = re.sub(r"[^A-Za-z0-9-]", "", track.language)[:24]
            name = f"captions.{language}.{track.form}"
            self._name, self._breaks = name, 0
            self._pieces.throw_away(name)
            try:
                if track.entry.get("data"):
                    self._pieces.path(name).write_text(str(track.entry["data"]), encoding="utf-8")
                else:
                    headers = {"http_headers": track.entry.get("http_headers") or info.get("http_headers") or {}}
                    self._loader.dl(str(self._pieces.path(name)), {**headers, **track.entry}, subtitle=True)
                if self._pieces.here(name):
                    self._pieces.tidy(name)
                    found.append((self._pieces.path(name), folder / f"{stem}.{language}.{track.form}"))
            except OSError:
                raise
            except Exception as error:
                if needed:
                    raise failed(error) from error
        if needed and not found:
            raise failed(BrokenError(self._log.last))
        return found


def _text(info: Mapping[str, Any], *names: str) -> str:
    return next((readable(str(info[name])) for name in names if info.get(name)), "")
