"""What is being written: kept while one types, so that it is there again after the program ended in any way."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from karareader.base.file_lock import Busy
from karareader.base.json_log import JsonLog


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a jot on the video with the key `video`, at `start` (seconds) up to `end`, which may be None.

    `mark` is the id of the mark that it is made of, `jot` that of the jot that it changes, whose lines were `base` when
    it was opened; `still` the path of a picture. These are empty where there is none.
    """

    video: str
    start: float
    end: float | None = None
    text: str = ""
    mark: str = ""
    jot: str = ""
    base: str = ""
    still: str = ""

    @property
    def about(self) -> tuple[str, ...]:
        """What it is about: one draft is kept for each mark, each jot, a new moment and a new span of each video."""
        span = ("span",) if self.end is not None and not self.mark and not self.jot else ()
        return self.video, self.mark, self.jot, *span

    def nudged(self, seconds: float) -> Draft:
        """The same, so many seconds later or earlier; its end stays."""
        start = max(self.start + seconds, 0.0)
        return replace(self, start=start if self.end is None else min(start, self.end))


class Drafts:
    """The drafts that were put away, in the file at `path`, the latest last."""

    def __init__(self, path: Path) -> None:
        self._log = JsonLog(path)
        self._drafts: dict[tuple[str, ...], Draft] = {}

    def load(self) -> None:
        """Read them. What cannot be read is passed over."""
        try:
            raw = self._log.load()
            found = {name: draft for name, each in raw.items() if (draft := _read(each)) is not None}
            self._drafts = {draft.about: draft for draft in found.values()}
            if len(raw) > len(found):
                self._log.rewrite(found)
        except (OSError, Busy):
            self._drafts = {}

    def latest(self, video: str) -> Draft | None:
        """What was being written about a video last."""
        return next((draft for draft in reversed(self._drafts.values()) if draft.video == video), None)

    def like(self, draft: Draft) -> Draft | None:
        """What was being written about the same as `draft`."""
        return self._drafts.get(draft.about)

    def put(self, draft: Draft) -> None:
        """Keep a draft in place of the one about the same. Raises OSError or Busy."""
        if self._drafts.get(draft.about) != draft:
            self._log.append([{"id": " ".join(draft.about), **asdict(draft)}], durable=False)
            self._drafts.pop(draft.about, None)
            self._drafts[draft.about] = draft

    def drop(self, draft: Draft) -> None:
        """It was written, or thrown away. Raises OSError or Busy."""
        if self._drafts.pop(draft.about, None) is not None:
            self._log.append([{"id": " ".join(draft.about), "dropped": True}], durable=False)


def _read(raw: dict[str, Any]) -> Draft | None:
    try:
        end = raw["end"]
        words = {name: str(raw[name]) for name in ("video", "text", "mark", "jot", "base", "still")}
        return Draft(start=float(raw["start"]), end=None if end is None else float(end), **words)
    except (KeyError, TypeError, ValueError):
        return None
