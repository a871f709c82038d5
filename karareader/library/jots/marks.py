"""Marks: moments of videos that are kept now, to be written about later. An inbox beside the state.

Each is kept as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/) with the motivation “bookmarking”: its
target is the video with a Media Fragment, its body the caption that was said. What the vocabulary has no word for
stands under `karareader`.
"""

from __future__ import annotations

import datetime
import math
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from karareader.base.json_log import JsonLog

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
# Lines that say nothing any more, above which the file is written anew.
_STALE = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment of the video with the key `video`: `pressed` is the second at which it was kept, `lead` how many before
    that are meant. `source` is its address or the name of its file, `title` what it is called.

    `caption` is the sentence that was said, `note` the path of the note that was open and `sentence` what of it was
    marked; `still` is the path of a picture. All are empty where there was none. `made` is in seconds since 1970.
    """

    id: str
    video: str
    pressed: float
    lead: float
    source: str = ""
    title: str = ""
    caption: str = ""
    note: str = ""
    sentence: str = ""
    still: str = ""
    made: float = 0.0

    @property
    def seconds(self) -> float:
        """The moment that is meant."""
        return max(self.pressed - self.lead, 0.0)

    def nudged(self, seconds: float) -> Mark:
        """The same mark so many seconds later, or earlier where that is negative; never after it was pressed."""
        lead = min(max(self.lead - seconds, 0.0), self.pressed)
        return replace(self, lead=lead)


def new_id() -> str:
    """The id of a new mark."""
    return uuid.uuid4().urn


def as_annotation(mark: Mark) -> dict[str, Any]:
    """The mark as it is kept."""
    said = [{"type": "TextualBody", "purpose": "describing", "value": mark.caption}] if mark.caption else []
    moment = {
        "source": mark.source or mark.video,
        "selector": {"type": "FragmentSelector", "conformsTo": _FRAGMENTS, "value": f"t={mark.seconds:.2f}"},
    }
    own = {
        "video": mark.video, "title": mark.title, "pressed": round(mark.pressed, 3), "lead": round(mark.lead, 3),
        "note": mark.note, "sentence": mark.sentence, "still": mark.still,
    }  # fmt: skip
    made = datetime.datetime.fromtimestamp(mark.made, datetime.UTC).isoformat()
    return {
        "@context": _CONTEXT, "id": mark.id, "type": "Annotation", "motivation": "bookmarking", "created": made,
        "body": said, "target": moment, "karareader": {name: value for name, value in own.items() if value != ""},
    }  # fmt: skip


def from_annotation(raw: Mapping[str, Any]) -> Mark | None:
    """The mark that was kept like this; None where it is none, or was removed."""
    own = raw.get("karareader")
    try:
        if not isinstance(own, dict):
            return None
        body, target = raw.get("body") or [], raw.get("target") or {}
        mark = Mark(
            id=str(raw["id"]),
            video=str(own["video"]),
            pressed=float(own["pressed"]),
            lead=float(own["lead"]),
            source=str(target.get("source", "")),
            caption=str(body[0].get("value", "")) if body else "",
            made=datetime.datetime.fromisoformat(raw["created"]).timestamp(),
            **{name: str(own.get(name, "")) for name in ("title", "note", "sentence", "still")},
        )
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
        return None
    return mark if math.isfinite(mark.pressed) and math.isfinite(mark.lead) else None


class MarkInbox:
    """The marks that wait, oldest first, in the file at `path`.

    What a method did is on the disk when it comes back. Raises OSError or `file_lock.Busy` where that fails; then
    nothing changed.
    """

    def __init__(self, path: Path) -> None:
        self._log = JsonLog(path)
        self._marks: dict[str, Mark] = {}

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All that wait."""
        return tuple(sorted(self._marks.values(), key=lambda mark: mark.made))

    def load(self) -> None:
        """Read the file."""
        records = self._log.load()
        found = {name: mark for name, raw in records.items() if (mark := from_annotation(raw)) is not None}
        self._marks = found
        if len(records) - len(found) > _STALE:
            self._log.rewrite(found)

    def put(self, *marks: Mark) -> None:
        """Keep these marks, new ones or others in place of those with their ids. See `sync`."""
        self._log.append(map(as_annotation, marks), durable=False)
        self._marks.update({mark.id: mark for mark in marks})

    def remove(self, ids: Iterable[str]) -> tuple[Mark, ...]:
        """Take these out; gives them, so that `put` can take that back."""
        gone = tuple(self._marks[name] for name in ids if name in self._marks)
        if gone:
            self._log.append([{"id": mark.id, "deleted": True} for mark in gone], durable=False)
            for mark in gone:
                del self._marks[mark.id]
        return gone

    def sync(self) -> None:
        """Wait until everything outlives a loss of power. May take long: for a worker."""
        self._log.sync()
