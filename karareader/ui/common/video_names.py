"""What the window calls a video: by its title, else by its file, else by its site and id."""

from __future__ import annotations

from urllib.parse import urlsplit

from karareader.base.readable_text import name_of
from karareader.base.translation import tr
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.videos import NoteVideo

_SITES = {
    "youtube": "YouTube",
    "vimeo": "Vimeo",
    "dailymotion": "Dailymotion",
    "twitch": "Twitch",
    "bilibili": "Bilibili",
}
_LONGEST = 60  # characters of an address


def label(video: VideoRef, title: str = "") -> str:
    """A video as a list names it: «Its title», «talk.mp4», «jNQXAC9IVRw on YouTube», «pod.example/ep/1»."""
    if title:
        return title
    if video.site == "file":
        # Of several of one name that are not there, the id has the folder.
        return name_of(video.path) if video.path is not None and "/" not in video.id else video.id
    if video.site == "url":
        return _address(video.url)
    return tr("{id} on {site}", id=video.id, site=_SITES.get(video.site, video.site))


def called(each: NoteVideo) -> str:
    """A video as a sentence calls it: «“Its title”», «the video jNQXAC9IVRw on YouTube»."""
    words = label(each.video, each.title)
    if each.title or each.video.site == "file":
        return f"“{words}”"
    return (
        tr("the video at {address}", address=words) if each.video.site == "url" else tr("the video {name}", name=words)
    )


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return url[:_LONGEST]
    words = f"{host}{parts.path.rstrip('/')}" if host else url
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
