"""From when a note is, as it tells itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

# What people and programs call it: the first one that is there and makes sense counts.
_KEYS = ("date", "created", "published", "upload_date", "uploaded", "publish_date", "date created", "creation date")


def dated(fields: Mapping[str, Any]) -> int:
    """The date in a front matter, in nanoseconds since 1970; 0 if there is none.

    In any form of ISO 8601, also with slashes, and as yt-dlp writes it (`20240317`). Without a zone it is local time.
    """
    found = {key.strip().lower(): value for key, value in fields.items() if isinstance(key, str)}
    for name in _KEYS:
        value = found.get(name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str | int) and (date := _read(str(each).strip().replace("/", "-"))):
                return date
    return 0


def _read(text: str) -> int:
    try:
        return int(datetime.fromisoformat(text).timestamp()) * 1_000_000_000 if len(text) >= len("20240317") else 0
    except (ValueError, OverflowError, OSError):
        return 0
