"""What is said in the film at hand against what was said when the times of a note were right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.captions.recut.kept import KeptWords
from karareader.captions.recut.words import SpokenFilm, Words
from karareader.library.choices import name_of
from karareader.notes.model import video_ref as reference
from karareader.timeline.cues import Cue, of_video
from karareader.timeline.repair import context
from karareader.timeline.repair.recut import Recut
from karareader.ui.reading.opened import Opened

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding
    from karareader.captions.citations.speech import Speech


class FilmWords:
    """Judges notes by the words that were kept, and keeps words; called in one worker after the other."""

    def __init__(self, kept: KeptWords) -> None:
        self._kept = kept

    def judge(self, opened: Opened, film: Path | None, speech: Speech, findings: Sequence[Finding]) -> Recut | None:
        """How the film at hand of a note, in the file `film` (None on the web), was cut, by what is said in it.

        `findings` are where it says the sentences of the note as it is read now. None where nothing was kept to tell.
        """
        loaded, keys = opened.loaded_key, context.keys(opened.written)
        own = [at for at, cue in enumerate(opened.written) if cue.video == loaded]
        if opened.loaded is None or not own:
            return None
        from karareader.captions.citations import compare
        from karareader.captions.recut.judge import judge

        def unmoved(length: float | None) -> tuple[Sequence[Cue], Sequence[Finding]]:
            cues = context.read(opened.written, opened.known.before_cut(loaded, length))
            return (part := of_video(cues, loaded)), compare.check(part, speech, loaded)

        name, times = name_of(opened.loaded.key, opened.wish.path), [keys[at] for at in own]
        length = opened.known.length if loaded is None else opened.known.others.lengths.get(loaded)
        words, right = Words(speech.terms, speech.times), self._kept.right(name)
        cues = opened.rendered.timeline.cues
        read = [cues[at] for at in own], [findings[at] for at in own]
        told = judge(SpokenFilm(words, length), right, times, read, unmoved)
        if told.keep:
            self._kept.keep(name, words, length, times)
        if right is None:
            return None
        return told.recut._replace(film=reference.from_file(film).key if film is not None else "", times=right.times)
