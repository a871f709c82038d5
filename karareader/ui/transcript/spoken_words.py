"""Lights up the words of the note's own sentence while they are said, where the note quotes what is said."""

from __future__ import annotations

from bisect import bisect_right
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from karareader.timeline.cues import Cue, Moment
from karareader.ui.reading.reading import Reading

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding
    from karareader.captions.model import Captions

_QUOTED = 0.6  # of the words of a sentence must be said, in its order, for it to be a quote
_AROUND = 2.0  # seconds round where the sentence is said
_STAYS = 1.5  # seconds that the last word stays lit


class SpokenWords(QObject):
    """Follows the playback through the sentence that is marked; `show` tells what the captions say of the note."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._note = reading.note
        self._captions: Captions | None = None
        self._found: dict[int, Finding] = {}
        self._cue: int | None = None
        self._times: list[tuple[float, int]] = []
        self._shown: int | None = None
        self._begins, self._ends = 0.0, 0.0
        self._playback = reading.playback
        self._following = False

    def show(self, captions: Captions | None, found: dict[int, Finding]) -> None:
        """These captions say so of the note that is open, by the index of its cues."""
        self._captions, self._found = captions, found
        self._follow(captions is not None and any(line.words for line in captions.lines))
        self._reached(self._note.moment)

    def _follow(self, wanted: bool) -> None:
        """Hear of the playback, but only where the times of words are known."""
        if wanted == self._following:
            return
        self._following = wanted
        playback = self._playback
        if wanted:
            playback.moment_reached.connect(self._reached)
            playback.position_changed.connect(self._moved)
        else:
            playback.moment_reached.disconnect(self._reached)
            playback.position_changed.disconnect(self._moved)

    @Slot(object)
    def _reached(self, moment: Moment | None) -> None:
        """Another moment of the note is marked."""
        if self._cue is not None and self._shown is not None:
            self._note.mark_word(self._cue, None)
        self._cue, self._times, self._shown = None, [], None
        self._begins = self._ends = 0.0
        for cue in moment.cues if moment is not None else ():
            if (times := self._aligned(cue)) and self._cue is None:
                self._cue, self._times = cue.index, times

    def _aligned(self, cue: Cue) -> list[tuple[float, int]]:
        """When the words of a sentence are said, in their order; nothing where it is no quote."""
        found, captions = self._found.get(cue.index), self._captions
        if found is None or found.verdict != "here" or captions is None:
            return []
        first, last = captions.at(found.start - _AROUND), captions.at(found.end + _AROUND)
        said = [word for line in captions.lines[max(first, 0) : last + 1] for word in line.words]
        words = self._note.words_of(cue.index)
        blocks = SequenceMatcher(
            None, [_bare(word) for word in words], [_bare(word.text) for word in said], autojunk=False
        ).get_matching_blocks()
        times = [(said[block.b + at].start, block.a + at) for block in blocks for at in range(block.size)]
        return times if len(times) >= max(_QUOTED * len(words), 2) else []

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        """Two comparisons, where nothing changes."""
        if self._cue is None or self._begins <= seconds < self._ends:
            return
        at = bisect_right(self._times, (seconds, len(self._times) + 1_000)) - 1
        self._begins = self._times[at][0] if at >= 0 else float("-inf")
        following = self._times[at + 1][0] if at + 1 < len(self._times) else float("inf")
        self._ends = min(following, self._begins + _STAYS) if at >= 0 else following
        if at >= 0 and seconds >= self._ends:
            self._begins, self._ends, at = self._ends, following, -1
        word = self._times[at][1] if at >= 0 else None
        if word != self._shown:
            self._shown = word
            self._note.mark_word(self._cue, word)


def _bare(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalnum())
