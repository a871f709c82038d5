"""What a note says of one video: of its own, or of another one that it cites."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from karareader.base.web_addresses import key_without_secrets
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.timeline.cues import Cue, Timeline


def cites(note: Note, video: VideoRef) -> bool:
    """True if a note is on a video, or has a time of it."""
    own = video_ref.find(note)
    if own is None or own.key == video.key:
        return own is not None
    if video.site not in ("file", "url") and video.id.partition("_p")[0] not in note.body:
        return False  # as nearly all notes of a folder
    return any(_is(video, cue.video) for cue in survey(note, video=True, video_id=own.id).cues)


def timeline(note: Note, video: VideoRef, read: Callable[[Sequence[Cue], VideoRef | None], Sequence[Cue]]) -> Timeline:
    """What a note cites of a video; `read` reads its times, and is told which video is its own."""
    own = video_ref.find(note)
    rendered = render(
        note,
        video=own is not None,
        video_id=own.id if own is not None else "",
        read=lambda cues: read(cues, own),
        patience=0,
    )
    found = rendered.timeline
    if own is not None and own.key == video.key:
        return found
    return found.of(next((cue.video for cue in found.cues if _is(video, cue.video)), video.key))


def _is(video: VideoRef, key: str | None) -> bool:
    """True if this is the key of the video as cues have it: its address may let anybody in."""
    return key is not None and key_without_secrets(key) == video.key
