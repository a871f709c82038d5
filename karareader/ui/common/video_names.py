"""What the window calls a video that it knows by its key only."""

from __future__ import annotations

from urllib.parse import urlsplit

_SITES = {
    "youtube": "YouTube",
    "vimeo": "Vimeo",
    "dailymotion": "Dailymotion",
    "twitch": "Twitch",
    "bilibili": "Bilibili",
}


def called(video: str, title: str = "") -> str:
    """A video by its key, as a sentence calls it: by its title or its file, else by its site."""
    site, _, name = video.partition(":")
    if title or site == "file":
        return f"“{title or name}”"
    if site == "url":
        try:
            host = urlsplit(name).hostname or ""
        except ValueError:
            host = ""
        return f"a video on {host.removeprefix('www.')}" if host else "another video"
    return f"another video on {_SITES.get(site, site)}"
