"""What the reader chose by hand for notes and their videos: one store, which the window, the command line and the index
read alike.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Self

from karareader.base.files import is_regular
from karareader.notes.model import id_case

if TYPE_CHECKING:  # the index asks for no more than what was chosen, and most of its looks find nothing
    from karareader.media.files.locate import MediaIndex
    from karareader.notes.model.video_ref import VideoRef
    from karareader.settings import State
    from karareader.timeline.repair.context import Known
    from karareader.timeline.repair.recut import Cuts


ID = "*video id"
"""Stands among the times of a note that are left as written, for the id of its video; the note's video is "" then."""


def key_of(video: VideoRef | None) -> str:
    """The key of a video; "" for none."""
    return video.key if video is not None else ""


def name_of(video: str, note: Path) -> str:
    """What the choices for a note on the video with this key ("" for none) hang on: that, its name and its folder's.

    So they are found again when the library is moved.
    """
    note = note.absolute()
    return f"{video or '-'} {note.parent.name}/{note.name}"


@dataclass(frozen=True, slots=True)
class Choices:
    """`as_written` are the times that are left as written, `said` those that were set by the captions (seconds), both
    by `name_of`; `files` are the files chosen for videos and `captions` those of their captions, by the keys of these.
    `links` are the notes that links mean: linking note and target on two lines → note. `cuts` were not chosen, but
    found: how the films of notes were cut since their times were right (`Recut`, packed), by `name_of`.
    """

    as_written: Mapping[str, Collection[str]] = field(default_factory=dict)
    said: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    captions: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    cuts: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, state: State) -> Self:
        """Those that the program remembers; they stay what `state` has."""
        return cls(state.as_written, state.said, state.files, state.captions, state.link_choices, state.cuts)

    def take_effect(self) -> None:
        """From now on this process reads the ids of videos as they were chosen."""
        id_case.leave(self.leaves_id)

    def leaves_id(self, note: Path) -> bool:
        """True if the id of the video of a note is to be left as it is written."""
        return bool(self.as_written) and ID in self.as_written.get(name_of("", note), ())

    @property
    def of_times(self) -> bool:
        """True if any time of any note is read otherwise."""
        return bool(self.as_written or self.said or self.cuts)

    def known(self, video: str, note: Path, known: Known | None = None) -> Known:
        """What is `known` of the times of a note on the video with this key, and what was chosen for them."""
        from karareader.timeline.repair.context import Known

        known = known or Known()
        if not self.of_times:
            return known
        name = name_of(video, note)
        left, said = self.as_written.get(name, ()), self.said.get(name, {})
        cuts = self._cuts(name, name_of("", note)[1:]) if self.cuts else {}
        return replace(known, as_written=frozenset(left), said=dict(said), cuts=cuts) if left or said or cuts else known

    def _cuts(self, own: str, ending: str) -> Cuts:
        """How the films of a note were cut, by the end of its names, and its `own` name."""
        from karareader.timeline.repair.recut import Recut

        named = [name for name in self.cuts if name.endswith(ending)]
        return {None if name == own else name.removesuffix(ending): Recut.unpacked(self.cuts[name]) for name in named}

    def file(self, video: str) -> Path | None:
        """The file chosen for the video with this key, if it is there."""
        chosen = self.files.get(video)
        return Path(chosen) if chosen is not None and is_regular(chosen) else None

    def film(
        self, video: VideoRef, note: Path, folders: Sequence[Path] = (), index: MediaIndex | None = None
    ) -> Path | None:
        """The file chosen for a video, else the one that `locate` finds."""
        from karareader.media.files.locate import locate

        return self.file(video.key) or locate(video, note, folders, index)

    def length(self, video: VideoRef, note: Path, known: Mapping[str, float]) -> float | None:
        """The length in seconds of the video of the note at `note`: as `known`, else that of its file."""
        from karareader.media import known_lengths

        if video.key in known:
            return known[video.key]
        film = self.film(video, note)
        return known_lengths.of_file(film) if film is not None else None

    def meant(self) -> dict[tuple[Path, str], Path]:
        """`links` as `Resolver.chosen` has them."""
        parted = ((link.partition("\n"), note) for link, note in self.links.items())
        return {(Path(beside), target): Path(note) for (beside, _, target), note in parted}

    def packed(self) -> str:
        """What of it changes how notes are read, for `changed_since`."""
        left = {name: sorted(times) for name, times in self.as_written.items()}
        said = {name: dict(times) for name, times in self.said.items()}
        return json.dumps([left, said, dict(self.cuts)], sort_keys=True)

    def changed_since(self, packed: str) -> frozenset[str]:
        """The names (see `name_of`) for which anything else was chosen when it was `packed`; "" for nothing then."""
        if packed == (now := self.packed()):
            return frozenset()
        # An older version knew of less.
        pairs: Iterable[tuple[dict[str, object], dict[str, object]]]
        pairs = zip_longest(json.loads(packed or "[]"), json.loads(now), fillvalue={})
        return frozenset(name for old, new in pairs for name in (*old, *new) if old.get(name) != new.get(name))


NO_CHOICES = Choices()
