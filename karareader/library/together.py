"""What all notes of a library tell about one another's times: the same for the index and for `karareader check`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from karareader.timeline.repair import agreement
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.elsewhere import OtherVideos
from karareader.timeline.repair.usual import Usual


class Saying(NamedTuple):
    """What a note says of a video: of its `own`, or of another one that it cites.

    `number` and `path` are the note's, `length` is that of the video in seconds, if it is known; `voice` is what the
    note says by itself, `usual` what is usual in its channel: nothing for other videos, which may be of any channel.
    """

    number: int
    path: str
    own: bool
    length: float | None
    voice: Voice
    usual: Usual = Usual()


# What notes say, by the keys of the videos.
Sayings = Mapping[str, Sequence[Saying]]
# The whole seconds that a note cites of a video, as it writes them.
Seconds = Callable[[Saying, str], frozenset[int]]


class Told(NamedTuple):
    """What a note is to be read with: by what others tell of its video (`NOTHING` if it has none that others change),
    and of the other videos that it cites; these only of videos that were asked about, None where its own was not.
    """

    own: OtherNotes | None
    others: Mapping[str, OtherNotes]

    def added_to(self, known: OtherVideos) -> OtherVideos:
        """`known` with what was told now; what is known of a video that was not asked about stays."""
        kept = {video: context for video, context in known.contexts.items() if video not in self.others}
        now = {video: context for video, context in self.others.items() if context != NOTHING}
        return OtherVideos(known.lengths, {**kept, **now})


def told(sayings: Sayings, seconds: Seconds) -> dict[int, Told]:
    """What each of the notes is to be read with, by their numbers; `seconds` is asked of few."""
    own: dict[int, OtherNotes] = {}
    others: dict[int, dict[str, OtherNotes]] = defaultdict(dict)
    for video, rows in sayings.items():
        about = sorted([row for row in rows if row.own], key=_path)
        contexts = _contexts(video, about, seconds)
        for at, row in enumerate(about):
            own[row.number] = contexts.get(at, NOTHING)
        for row in rows:
            # Notes on a video are evidence for those that cite it besides, which are none for anybody.
            if not row.own:
                others[row.number][video] = _contexts(video, [*about, row], seconds).get(len(about), NOTHING)
    return {number: Told(own.get(number), others.get(number, {})) for number in {**own, **others}}


def _contexts(video: str, rows: Sequence[Saying], seconds: Seconds) -> Mapping[int, OtherNotes]:
    voices, usuals = [row.voice for row in rows], [row.usual for row in rows]
    length = next((row.length for row in rows if row.length), None)
    if not agreement.differs(voices, usuals, length):
        return {}  # So it is of nearly all videos.
    return agreement.contexts(voices, usuals, lambda at: seconds(rows[at], video), length)


def _path(row: Saying) -> str:
    return row.path


def by_video(found: Iterable[tuple[str, Saying]]) -> dict[str, list[Saying]]:
    """What is said, by video."""
    videos: dict[str, list[Saying]] = defaultdict(list)
    for video, saying in found:
        videos[video].append(saying)
    return videos
