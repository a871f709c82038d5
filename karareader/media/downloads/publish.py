"""Files take their places: joined and with what lies beside them, each whole and on the disk before it has its name."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from karareader.base.files import read_head
from karareader.base.translation import tr
from karareader.media import availability as standing
from karareader.media.downloads.partial_files import Pieces

_PACKET = 188  # bytes of an MPEG transport stream
_SYNC = 0x47


class CannotJoinError(Exception):
    """ffmpeg said why."""


def ffmpeg() -> str:
    """The path of ffmpeg; empty where there is none."""
    return shutil.which("ffmpeg") or ""


def join(parts: Sequence[Path], whole: Path) -> None:
    """Make one file `whole` of what is in `parts`, the picture first. Raises CannotJoinError, or OSError.

    It has its name only when it is whole and on the disk.
    """
    unfinished = whole.with_name(f"unfinished-{whole.name}")
    command = [ffmpeg(), "-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
    for part in parts:
        command += ["-i", f"file:{part}"]
    if len(parts) > 1:
        command += ["-map", "0:v:0", "-map", "1:a:0"]
    else:
        command += ["-map", "0", "-dn"]
    command += ["-c", "copy"]
    if whole.suffix == ".mp4":
        command += ["-movflags", "+faststart"]  # players need not read the end first
    done = subprocess.run(
        [*command, f"file:{unfinished}"], capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        unfinished.unlink(missing_ok=True)
        said = done.stderr.strip().splitlines()
        raise CannotJoinError(said[-1] if said else tr("ffmpeg ended with {returncode}", returncode=done.returncode))
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(whole)


def is_transport_stream(path: Path) -> bool:
    """True for what HLS is mostly cut from, whatever its name says. Raises OSError."""
    head = read_head(path, 2 * _PACKET + 1)
    return len(head) > 2 * _PACKET and all(head[at] == _SYNC for at in (0, _PACKET, 2 * _PACKET))


# Addresses work for whoever has them, and for some hours only.
_ADDRESSES = frozenset({
    "url", "manifest_url", "fragments", "fragment_base_url", "http_headers", "cookies", "downloader_options", "hls_aes",
    "requested_formats", "requested_downloads", "requested_subtitles", "heatmap",
})  # fmt: skip
_PAGES = frozenset({"webpage_url", "original_url", "channel_url", "uploader_url"})
_MOST_PICTURE = 16 << 20  # bytes


def thumbnail(loader: Any, info: Mapping[str, Any], pieces: Pieces) -> Path | None:
    """Fetch the picture that stands for the video, by the `loader` (a `yt_dlp.YoutubeDL`), where it can be had."""
    offered = [one for one in info.get("thumbnails") or () if isinstance(one, dict) and one.get("url")]
    # In the order of yt-dlp the last is the best; a JPEG among the best few is what every program shows.
    plain = [one for one in offered[-6:] if ".jpg" in one["url"] or ".jpeg" in one["url"]]
    for one in (*plain[-1:], *reversed(offered[-3:])):
        try:
            with loader.urlopen(one["url"]) as answer:
                data = answer.read(_MOST_PICTURE)
        except Exception:  # it is no loss that would be worth a word
            continue
        extension = _kind_of_picture(data)
        if extension:
            path = pieces.path(f"thumbnail.{extension}")
            path.write_bytes(data)
            return path
    return None


def description(loader: Any, info: Mapping[str, Any], pieces: Pieces) -> Path:
    """Write yt-dlp's own description, without addresses."""
    plain = loader.sanitize_info(dict(info), remove_private_keys=True)
    plain = {"id": plain.get("id"), **_without_addresses(plain)}
    path = pieces.path("description.info.json")
    path.write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8", errors="backslashreplace")
    return path


def _without_addresses(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _without_addresses(each, key) for key, each in value.items() if key not in _ADDRESSES}
    if isinstance(value, list):
        return [_without_addresses(each) for each in value]
    secret = isinstance(value, str) and value.startswith(("http://", "https://")) and key not in _PAGES
    return standing.without_secrets(value) if secret else value


def _kind_of_picture(data: bytes) -> str:
    """The ending for a picture, by what it holds; empty for what is none."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data.startswith(b"\x89PNG\r\n"):
        return "png"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def place(besides: Sequence[tuple[Path, Path]], video: tuple[Path, Path] | None) -> None:
    """Move the files (from, to): those `besides` the video first, the `video` once these are on the disk.

    Whoever sees the video thus sees its description and captions too, and no end of the
    program, nor of the power, leaves half a file under a name. Raises OSError.
    """
    folders = {target.parent for _, target in (*besides, *([video] if video else ()))}
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    for source, target in besides:
        _move(source, target)
    if besides:
        _sync_folders(folders)
    if video is not None:
        source, target = video
        _move(source, target)
        _sync_folders({target.parent})


def _move(source: Path, target: Path) -> None:
    """Give a file its name once it is on the disk; from another disk, by way of a hidden copy."""
    _sync(source)
    try:
        source.replace(target)
        return
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
    hidden = target.with_name(f".{source.name}.{os.getpid()}")
    try:
        shutil.copyfile(source, hidden)
        _sync(hidden)
        hidden.replace(target)
    finally:
        hidden.unlink(missing_ok=True)
    source.unlink()


def _sync(path: Path) -> None:
    """Have the contents of a file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folders(folders: set[Path]) -> None:
    """Have the names in folders on the disk; where a system knows no such thing, it does so by itself."""
    if os.name == "nt":
        return
    for folder in folders:
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
