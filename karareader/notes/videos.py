"""The videos of a note: its own, those that its times and embeds lead into, and those that it links to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from karareader.notes.model import video_ref
from karareader.notes.model.links import VideoLink, parse
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.timestamps import cited_video, players

_MOST_LINKED = 40


@dataclass(frozen=True, slots=True)
class NoteVideo:
    """A video of a note: `key` as in `Cue.video`, None for the note's own; `video` is what it is known by.

    What is remembered of a video hangs on `video.key`. `title` is that of the video, where it is known.
    """

    key: str | None
    video: VideoRef
    title: str = ""


def videos(note: Note, own: VideoRef | None, rendered: Rendered) -> tuple[NoteVideo, ...]:
    """The videos that a reader can go to in a note: its `own` first, then those that times and embeds lead into, in the
    order of the text, then those that it merely links to. There are none of the last kind in a note without an own one,
    and where they are very many: such a note is a list of videos, and not about them.
    """
    found: dict[str | None, VideoRef] = {None: own} if own is not None else {}
    written = {cue.video: cue.written for cue in reversed(rendered.timeline.cues)}
    links = [parse(href) for link in rendered.tree.iter("a") if (href := link.get("href", "")).startswith("video:")]
    for key in dict.fromkeys(link.video for link in links if isinstance(link, VideoLink)):
        found[key] = named(key, written.get(key, ""), rendered.films)
    besides = linked(note, own) if own is not None else []
    if len(besides) <= _MOST_LINKED:
        for video in besides:
            found.setdefault(video.key, video)
    return tuple(NoteVideo(key, video) for key, video in found.items())


def linked(note: Note, own: VideoRef | None) -> list[VideoRef]:
    """The videos on video sites that the text of a note links to, besides its `own`."""
    known = cited_video.of(note, own.id if own is not None else "")
    return [each for each in video_ref.linked(note) if not known.ids or cited_video.named(each.url, known) != (None,)]


def named(key: str, written: str, films: Mapping[str, Path]) -> VideoRef:
    """The video with this key, as a note cites it in `written`, which may tell more than that; `films` are the local
    ones that the note names, by their keys.
    """
    if key in films:
        return replace(video_ref.from_cue(key), path=films[key])
    target = players.read(written)
    address = target.address if target is not None and target.address else written
    found = video_ref.from_url(address) if "://" in address else None
    known = video_ref.from_cue(key)
    # Its address may open a door that the key does not.
    return found if found is not None and found.key == known.key else known
