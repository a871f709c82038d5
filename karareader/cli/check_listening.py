"""Comparing the notes of a library with videos that have no captions, by hearing these, for `check --listen`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from karareader.base.errors import UserError
from karareader.captions.citations.compare import Finding
from karareader.captions.hearing import models
from karareader.captions.hearing.engine import must_be_installed
from karareader.captions.hearing.listener import Listener
from karareader.captions.hearing.protocol import Job
from karareader.library.check import citations as claims_report
from karareader.library.check.citations import NoteClaims
from karareader.library.choices import Choices
from karareader.settings import Settings
from karareader.timeline.cues import Cue


class NoteListener:
    """Hears films round the times of notes. Raises UserError where the engine or a model is missing."""

    def __init__(self, data: Path, settings: Settings, say: Callable[[str], None]) -> None:
        must_be_installed()
        self._data, self._say = data, say
        self._language = settings.listen_language
        self._model = models.chosen(data, settings.listen_model, self._language)

    def claims(
        self, note: Path, film: Path, video: str, lengths: Mapping[str, float], choices: Choices
    ) -> NoteClaims | None:
        """What the `film` of the `video` with this key says of a note; None where that cannot be told."""

        def ask(cues: Sequence[Cue]) -> list[Finding]:
            job = Job(
                str(self._data), str(film), self._model, self._language, whole=False, polite=False, claims=tuple(cues)
            )
            with Listener(job) as listener:
                for word in listener.words():
                    if word["event"] == "window":
                        self._say(f"{note.name}: {word['heard']} of {word['total']} parts of {film.name} heard")
                    elif word["event"] == "checked":
                        return [Finding(**found) for found in word["findings"]]
            return []

        named, length = video.partition(":")[2], lengths.get(video)
        try:
            return claims_report.of_note_by(
                note, ask, video_id=named, length=length, chosen=choices.known(video, note), words=claims_report.HEARD
            )
        except UserError as error:
            self._say(f"{note.name}: {error}")
            return None
