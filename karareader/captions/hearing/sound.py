"""The sound of a film as samples, decoded by PyAV as far as it is asked for: two hours are never held at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.captions.hearing.engine import RATE

if TYPE_CHECKING:
    import numpy as np
    from av.audio.frame import AudioFrame
    from av.audio.resampler import AudioResampler
    from numpy.typing import NDArray

    from karareader.captions.hearing.engine import Samples

_FAR = 40 * RATE  # samples that are rather decoded than sought over
_BEFORE = 2.0  # seconds before the wanted ones where decoding begins, since decoders need some frames to settle
_FURTHER = 30.0  # and where that came too late
_JITTER = RATE // 20  # samples by which the times of frames may be off before they are believed


class Sound:
    """The sound of the film at `path`; to be closed. Raises UserError where there is none, or it cannot be read.

    Its seconds are those of players: they begin with the film, not with its sound.
    """

    def __init__(self, path: Path) -> None:
        import av

        self._name = path.name
        try:
            self._container = av.open(str(path), metadata_errors="ignore")
        except (av.FFmpegError, OSError) as error:
            raise UserError(
                tr("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror or error)
            ) from error
        if not self._container.streams.audio:
            self._container.close()
            raise UserError(tr("“{name}” has no sound.", name=path.name))
        self._stream = self._container.streams.audio[0]
        self._origin = (self._container.start_time or 0) / 1_000_000
        self._frames = self._decoded()
        self._held: list[NDArray[np.int16]] = []
        self._begin = self._end = 0  # of what is held
        self._over = False

    @property
    def length(self) -> float:
        """How long the film is, in seconds. Where its head does not tell, this reads all of it."""
        whole = self._container.duration
        if whole is not None:
            return float(whole) / 1_000_000
        return self._last_packet()

    def close(self) -> None:
        """Let the file go."""
        self._container.close()

    def read(self, start: float, end: float) -> Samples:
        """The samples from `start` to `end`, in seconds; fewer at the end of the film. Cheap in the order of time."""
        import numpy as np

        first, last = round(start * RATE), round(end * RATE)
        if not self._begin <= first <= self._end + _FAR:
            self._seek(first)
        while self._end < last and not self._over:
            self._more(first)
        whole = np.concatenate([*self._held, np.zeros(0, np.int16)])
        self._drop(first)
        return whole[max(first - (self._end - len(whole)), 0) :][: last - first].astype(np.float32) / np.float32(32768)

    def _last_packet(self) -> float:
        """Where the sound of a film ends whose head does not tell, as in a recording that was cut off: all is read."""
        last = 0.0
        for packet in self._container.demux(self._stream):
            if packet.pts is not None and packet.time_base is not None:
                last = max(last, float((packet.pts + (packet.duration or 0)) * packet.time_base) - self._origin)
        self._seek(0)
        return last

    def _drop(self, first: int) -> None:
        """Forget what is before this sample."""
        while self._held and self._begin + len(self._held[0]) <= first:
            self._begin += len(self._held.pop(0))

    def _seek(self, first: int) -> None:
        for before in (_BEFORE, _FURTHER, first / RATE):
            at = max(first / RATE - before, 0.0)
            self._container.seek(round((at + self._origin) * 1_000_000), backward=True)
            self._frames, self._held, self._over = self._decoded(), [], False
            self._begin = self._end = 0 if not at else -1
            self._more(first)
            if self._begin <= first or not at:
                return

    def _more(self, first: int) -> None:
        """Hold the next frame where it belongs: a gap is silence, what is there twice is dropped."""
        import numpy as np

        found = next(self._frames, None)
        if found is None:
            self._over = True
            return
        at, samples = found
        if self._end < 0:
            self._begin = self._end = at
        if at > self._end + _JITTER:
            gap = at - self._end
            self._held.append(np.zeros(min(gap, 3600 * RATE), np.int16))
            self._end += len(self._held[-1])
        elif at < self._end - _JITTER:
            samples = samples[self._end - at :]
        self._held.append(samples)
        self._end += len(samples)
        self._drop(first)

    def _decoded(self) -> Iterator[tuple[int, NDArray[np.int16]]]:
        """Pieces of sound, each with the number of its first sample in the film."""
        import av
        import numpy as np

        resampler, at = _resampler(), 0
        frames = self._raw()
        while True:
            frame = next(frames, None)
            if frame is not None and frame.time is not None:
                at = round((frame.time - self._origin) * RATE)
            try:
                made = resampler.resample(frame)
            except ValueError:  # the form of the sound changes in the midst of it
                resampler = _resampler()
                made = resampler.resample(frame)
            except av.FFmpegError:
                made = []
            for each in made:
                samples = each.to_ndarray().reshape(-1).astype(np.int16, copy=False)
                own = at if each.time is None else round((each.time - self._origin) * RATE)
                yield own, samples
                at = own + len(samples)
            if frame is None:
                return

    def _raw(self) -> Iterator[AudioFrame]:
        """The frames as they are, without those that are damaged."""
        import av

        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                yield from packet.decode()
            except av.InvalidDataError:
                continue
            except (av.FFmpegError, OSError):
                return  # a file that was cut off: what is there was heard


def _resampler() -> AudioResampler:
    from av.audio.resampler import AudioResampler

    return AudioResampler(format="s16", layout="mono", rate=RATE)
