"""What a reader keeps of a video, as moments that leave the program beside the times of notes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy
from karareader.base.translation import tr
from karareader.library.jots.folder import JotsFolder, folder_of
from karareader.library.jots.jot import entries
from karareader.library.jots.marks import MarkInbox
from karareader.library.jots.shared_file import SharedFile, as_text
from karareader.notes.annotations.model import shown
from karareader.notes.annotations.store import AnnotationStore
from karareader.settings import Profile, Settings
from karareader.timeline.entries import Entry, joined, one_line

TIMES, MARKS, JOTS, HIGHLIGHTS = PARTS = ("times", "marks", "jots", "highlights")
"""What can leave the program: the times of notes, and what was kept."""


@dataclass(frozen=True, slots=True)
class KeptPlaces:
    """Where what was kept lies: the inbox of marks and the highlights in the folder `data`, jots in their own."""

    data: Path
    jots: Path

    @classmethod
    def of(cls, profile: Profile, settings: Settings) -> KeptPlaces:
        """Where a window with this profile keeps it."""
        return cls(profile.data, folder_of(settings.jots_folder, profile.documents))

    def moments(self, video: str, notes: Sequence[Path], parts: Collection[str]) -> dict[str, list[Entry]]:
        """What was kept of the video with this key, and in these notes, by its part.

        A highlight without a time near it is no moment, and jots in one of the notes are among its times already.
        Raises UserError where something cannot be read.
        """
        ways = {MARKS: self._marks, JOTS: self._jots, HIGHLIGHTS: self._highlights}
        try:
            return {part: way(video, notes) for part, way in ways.items() if part in parts}
        except (OSError, Busy) as error:
            why = getattr(error, "strerror", None) or str(error)
            raise UserError(tr("What you kept cannot be read: {why}.", why=why)) from error

    def listed(self, video: str, notes: Sequence[Path], parts: Collection[str]) -> list[Entry]:
        """The same in time order, as `joined` gives it."""
        return joined(chain.from_iterable(self.moments(video, notes, parts).values()))

    def _marks(self, video: str, _notes: Sequence[Path]) -> list[Entry]:
        inbox = MarkInbox(self.data / "marks.jsonl")
        inbox.load()
        return [
            Entry(mark.seconds, None, _named(tr("Mark"), mark.caption or mark.sentence))
            for mark in inbox.marks
            if mark.video == video
        ]

    def _jots(self, video: str, notes: Sequence[Path]) -> list[Entry]:
        return [
            Entry(entry.jot.start, entry.jot.end, _named(tr("Jot"), entry.jot.words))
            for path, key in JotsFolder(self.jots).files()
            if key == video and path not in notes
            for entry in entries(as_text(SharedFile(path).read()), path)
        ]

    def _highlights(self, _video: str, notes: Sequence[Path]) -> list[Entry]:
        return [
            Entry(mark.seconds, None, _named(tr("Highlight"), f"“{shown(mark.exact)}”", mark.comment))
            for each in AnnotationStore(self.data / "annotations").all()
            if each.path in notes
            for mark in each.highlights
            if mark.seconds is not None
        ]


def _named(kind: str, *words: str) -> str:
    said = " – ".join(text for each in words if (text := one_line(each)))
    return f"{kind}: {said}" if said else kind
