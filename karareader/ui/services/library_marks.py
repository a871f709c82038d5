"""What the rows of the library tell besides names: what was read, how far videos were watched, where these lie."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from karareader.base.translation import day, noop, tr
from karareader.library.names.catalog import CatalogEntry
from karareader.media.availability import Standing
from karareader.settings import State

Mark = Literal["", "offline", "stream", "missing"]
MEANINGS: Mapping[str, str] = {
    noop("offline"): noop("the video lies on this computer"),
    noop("stream"): noop("the video is on the web"),
    noop("missing"): noop("the file of the video is not where the note says"),
    noop("gone"): noop("its site does not have the video any more"),
    noop("private"): noop("its site shows the video to few people only"),
    noop("not shown here"): noop("its site does not show the video in this country"),
    noop("for members"): noop("its site shows the video only to people who are logged in"),
    noop("protected"): noop("the video is protected, and plays in a browser only"),
    noop("not found"): noop("no video was found on its page"),
}
# What the site said when it was asked last, as far as it lasts.
_REFUSED: Mapping[Standing, str] = {
    Standing.GONE: "gone",
    Standing.PRIVATE: "private",
    Standing.REGION: "not shown here",
    Standing.AGE: "for members",
    Standing.LOGIN: "for members",
    Standing.DRM: "protected",
    Standing.UNSUPPORTED: "not found",
}
# Of these, what no sign-in helps with.
_GONE = frozenset({"gone", "private", "not shown here", "protected", "not found"})
# What is left of a video near its end is its closing words, and near its beginning nobody has begun, in seconds.
_NEAR_START, _NEAR_END = 5.0, 10.0


def _unknown(_video: str) -> Standing:
    return Standing.UNKNOWN


class LibraryMarks:
    """What is known of notes and videos; asked for the rows on the screen only. `videos` gives the marks by key,
    `standing` tells whether the site of the video with a key has it.
    """

    def __init__(self, state: State | None = None, standing: Callable[[str], Standing] = _unknown) -> None:
        self.state = state or State()
        self.videos: Mapping[str, Mark] = {}
        self.standing = standing
        self._root = self._base = ""

    @property
    def library(self) -> str:
        """What all that is remembered of this library hangs on: its name, so that it may lie elsewhere later."""
        return self._root

    def open(self, root: Path) -> None:
        """The library at `root` is open."""
        self._root, self._base = root.name, os.path.join(root, "")  # noqa: PTH118

    def key(self, file: str) -> str:
        """What it hangs on whether a note was read: its place in the library. Empty for what lies elsewhere."""
        if not self._base or not file.startswith(self._base):
            return ""
        return f"{self._root}/{file[len(self._base) :]}".replace(os.sep, "/")

    def is_read(self, entry: CatalogEntry) -> bool:
        """True if the reader has read the note, or said so."""
        return self.key(entry.file) in self.state.read

    def refused(self, video: str) -> bool:
        """True if the site of a video said that it cannot be had."""
        return _REFUSED.get(self.standing(video), "") in _GONE

    def mark(self, video: str) -> Mark:
        """Where the video with this key lies; empty as long as that is not known."""
        mark = self.videos.get(video, "")
        return "missing" if mark == "stream" and self.standing(video) in _REFUSED else mark

    def named(self, video: str) -> str:
        """The mark in a word or two, of `MEANINGS`."""
        mark = self.videos.get(video, "")
        return _REFUSED.get(self.standing(video), mark) if mark == "stream" else mark

    def watched(self, video: str) -> float:
        """How far a video was watched, from 0 to 1."""
        length, position = self.state.lengths.get(video, 0.0), self.state.positions.get(video, 0.0)
        if video in self.state.finished and position < _NEAR_START:
            return 1.0
        if length <= 0 or position < _NEAR_START:
            return 0.0
        return 1.0 if position > length - _NEAR_END else position / length


def words(marks: LibraryMarks, video: str) -> list[str]:
    """What is known of a video, as words."""
    watched, mark = marks.watched(video), marks.named(video)
    said = [tr(mark)] if mark else []
    if watched:
        said.append(tr("watched") if watched >= 1 else tr("{percent} % watched", percent=max(1, round(watched * 100))))
    return said


def date(nanoseconds: int) -> str:
    """A day as it stands in a row: `2024-03-17`; nothing for none."""
    if not nanoseconds:
        return ""
    return day(datetime.fromtimestamp(nanoseconds / 1e9, UTC).astimezone().date())
