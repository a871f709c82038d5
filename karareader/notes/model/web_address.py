"""Where a link of a note leads on the web, for what leaves the program: a print, a page for a browser."""

from __future__ import annotations

from karareader.notes.model.links import SeekLink, VideoLink, WebLink, parse
from karareader.notes.model.video_ref import VideoRef, from_cue
from karareader.timeline.cues import Cue


def web_address(href: str, cue: Cue | None, video: VideoRef | None) -> str:
    """The address that `href` leads to; empty for what only this program can follow, such as other notes.

    `cue` is the time that the link is, as it is read now, and None if it is none; `video` is that of the note. A time
    in doubt has no address, nor has one of a local file.
    """
    link = parse(href)
    if isinstance(link, WebLink):
        return link.url
    if cue is not None:
        about = video if cue.video is None else from_cue(cue.video)
        return about.at(cue.start) if about is not None and not cue.doubtful else ""
    if isinstance(link, SeekLink):
        return video.at(link.seconds) if video is not None else ""
    return from_cue(link.video).at(link.seconds) if isinstance(link, VideoLink) else ""
