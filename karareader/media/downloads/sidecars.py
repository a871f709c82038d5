"""What lies beside a downloaded video: the picture that stands for it, and its description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from karareader.media import availability as standing
from karareader.media.downloads.partial_files import Pieces

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
