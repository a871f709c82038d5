"""The public form of a note, which `karareader show --json` prints; the module `main` documents its fields."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from typing import Any

from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.videos import linked, named


def as_json(note: Note, video: VideoRef | None, rendered: Rendered) -> dict[str, Any]:
    """The public form of a note."""
    return {
        "path": str(note.path),
        "title": note.title,
        "video": {"site": video.site, "id": video.id, "url": video.url} if video is not None else None,
        "videos": _videos(note, video, rendered),
        "front_matter": _plain(note.front_matter),
        "blocks": [
            {"id": each.id, "kind": each.kind, "level": each.level, "text": each.text} for each in rendered.blocks
        ],
        "cues": [
            {
                "block": cue.block,
                "start": cue.start,
                "end": cue.end,
                "written": cue.written,
                "label": cue.label,
                "rule": cue.rule,
                "sentence": cue.sentence,
                "video": cue.video,
            }
            for cue in rendered.timeline.cues
        ],
        "links": [
            {"block": link.block, "target": link.target, "text": link.text, "resolved": link.resolved}
            for link in rendered.links
        ],
        "problems": [{"kind": each.kind, "line": each.line, "text": each.text} for each in rendered.problems],
    }


def _videos(note: Note, main: VideoRef | None, rendered: Rendered) -> list[dict[str, Any]]:
    """The public form of all videos of a note."""
    cues, films = rendered.timeline.cues, rendered.films
    counts = Counter(cue.video for cue in cues)
    found = {cue.video: named(cue.video, cue.written, films) for cue in cues if cue.video is not None}
    found.update((each.key, each) for each in linked(note, main) if each.key not in found)
    if main is not None:
        found = {main.key: main, **found}
    return [
        {
            "key": key,
            "site": each.site,
            "id": each.id,
            "url": each.url,
            "main": main is not None and key == main.key,
            "times": counts[None if main is not None and key == main.key else key],
        }
        for key, each in found.items()
    ]


def _plain(value: Any, depth: int = 0) -> Any:
    """A value of the front matter as JSON can hold it: YAML also knows dates, sets, infinities and keys of any kind."""
    if depth > 50:
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(each, depth + 1) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(each, depth + 1) for each in value]
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    return str(value)
