"""A still of the film over the seek bar, where the pointer is: for films on this computer."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage

from karareader.media.files.locate import AUDIO_SUFFIXES
from karareader.media.files.stills import StillCache
from karareader.media.player.base import Source
from karareader.ui.common.context import Context, Feature
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services
from karareader.ui.video.seek_tooltip import STILL

_STEPS, _SHORTEST = 300, 1.0  # a film has so many stills at most, and none nearer to another than this (seconds)
_KEPT = 100  # pictures in memory
_GIVE_UP = 3  # stills that cannot be taken, one after the other: the film has no pictures


class StillsFeature(Feature):
    """Shows stills as they come, and takes one at a time; a film whose stills cannot be taken has none."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._stills = StillCache(context.profile.cache / "stills")
        self._taking = Latest(context.pool, self)
        self._bar, self._playback = reading.video.seek_bar, reading.playback
        self._film: Path | None = None
        self._height = 0  # of the stills of this film, once one is known
        self._failed = 0
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._wanted = -1  # the number of the still under the pointer
        self._bar.hovered.connect(self._point)
        reading.playback.source_changed.connect(self._take_source)
        self._take_source(reading.playback.source)

    @Slot(object)
    def _take_source(self, source: Source | None) -> None:
        """Another film: nothing of the one before holds."""
        local = source is not None and not source.is_url
        film = Path(source.location) if source is not None and local else None
        self._film = film if film is not None and film.suffix.lower() not in AUDIO_SUFFIXES else None
        self._taking.cancel()
        self._pictures.clear()
        self._height = self._failed = 0
        self._wanted = -1
        self._bar.bubble.set_still(None, 0)

    def finish(self) -> None:
        """Take no more."""
        self._film = None
        self._taking.cancel()

    @property
    def _step(self) -> float:
        return max(_SHORTEST, self._playback.length / _STEPS)

    @Slot(float)
    def _point(self, seconds: float) -> None:
        """The pointer is over this time of the film; over none, if that is negative."""
        wanted = int(seconds / self._step) if seconds >= 0 else -1
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._show()

    def _show(self) -> None:
        """Show the still under the pointer, or begin to take it. One that is being taken is waited for first."""
        if self._wanted < 0 or self._film is None or self._failed >= _GIVE_UP:
            return
        picture = self._pictures.get(self._wanted)
        self._bar.bubble.set_still(picture, self._height)
        if picture is not None:
            self._pictures.move_to_end(self._wanted)
        elif not self._taking.busy:
            number = self._wanted
            job = partial(_still, self._stills, self._film, (number + 0.5) * self._step)
            self._taking.run(job, partial(self._took, number))

    def _took(self, number: int, picture: QImage | None) -> None:
        if picture is None:
            self._failed += 1
        else:
            self._failed = 0
            self._height = max(self._height, picture.height())
            self._pictures[number] = picture
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        if picture is not None or number != self._wanted:
            self._show()


def _still(stills: StillCache, film: Path, seconds: float) -> QImage | None:
    """The still of a film at a time; work for a worker."""
    path = stills.still(film, seconds, STILL, exact=False)
    picture = QImage(str(path)) if path is not None else QImage()
    if picture.isNull():
        return None
    return picture.scaledToWidth(STILL, Qt.TransformationMode.SmoothTransformation)
