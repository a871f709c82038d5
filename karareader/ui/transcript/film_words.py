"""What is said in the film at hand against what was said when the times of a note were right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.captions.recut.kept import Cut, KeptWords, kept_name
from karareader.captions.recut.words import Film, Words
from karareader.timeline.cues import Cue, of_video
from karareader.timeline.repair import context
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.time_evidence import film_key

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding
    from karareader.captions.citations.speech import Speech


class FilmWords:
    """Judges notes by the words that were kept, and keeps words; called in one worker after the other."""

    def __init__(self, kept: KeptWords) -> None:
        self._kept = kept

    def judge(self, opened: Opened, film: Path | None, speech: Speech, findings: Sequence[Finding]) -> Cut | None:
        """How the film at hand of a note, in the file `film` (None on the web), was cut, by what is said in it.

        `findings` are where it says the sentences of the note as it is read now. None where there is nothing to tell.
        """
        if opened.loaded is None:
            return None
        from karareader.captions.citations import compare
        from karareader.captions.recut.judge import judge

        video, name, loaded = opened.loaded.key, kept_name(opened.wish.path), opened.loaded_key
        keys = context.keys(opened.written)
        own = [at for at, cue in enumerate(opened.written) if cue.video == loaded]
        if not own:
            return None
        times = [keys[at] for at in own]
        words = Words(speech.terms, speech.times)
        lengths = opened.known.others.lengths
        length = opened.known.length if loaded is None else lengths.get(video)
        right = self._kept.right(video, name)

        def unmoved(length: float | None) -> tuple[Sequence[Cue], Sequence[Finding]]:
            cues = of_video(context.read(opened.written, opened.known.as_it_was(loaded, length)), loaded)
            return cues, compare.check(cues, speech, loaded)

        cues = opened.rendered.timeline.cues
        read = [cues[at] for at in own], [findings[at] for at in own]
        told = judge(Film(words, length), right, times, read, unmoved)
        if told.keep:
            self._kept.keep(video, name, words, length, times)
        cut = Cut(told.recut, film_key(film))
        before = self._kept.cuts(name).get(video)
        if before != cut and (before is not None or cut.recut.pieces):
            self._kept.decide(video, name, cut)
        return cut
