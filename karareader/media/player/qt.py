"""Plays by Qt Multimedia, whose FFmpeg comes inside the PySide6 wheel: for machines without VLC.

QtMultimedia is imported only when a player is made, since most machines never need it.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QEvent, QLoggingCategory, QObject, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.media.player import messages as trouble
from karareader.media.player.base import Abilities, Player, PlayerState, PlayerStatus, Source, Track

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaMetaData, QVideoFrame

    from karareader.media.player.subtitle_file import Rewritten

USUAL_FPS = 25.0
LAST_FRAME_S = 0.04  # a seek to the very end shows the last frame instead of ending
NEAR_S = 0.3  # a frame this close to where a seek went is taken for one of that place
LATE_S = 1.0  # after so long any frame is
AV_LOG_QUIET = -8  # libavutil/log.h


class QtVideoSurface(QWidget):
    """Shows the frames of a video sink, with their aspect kept, over the whole of the widget it lies in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame: QVideoFrame | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Mouse and keys belong to the window.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)
        self.show()

    def show_frame(self, frame: QVideoFrame) -> None:
        """Show this frame from now on."""
        self._frame = frame
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._frame = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        from PySide6.QtMultimedia import QVideoFrame

        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("black"))
        if self._frame is not None and self._frame.isValid():
            self._frame.paint(painter, QRectF(self.rect()), QVideoFrame.PaintOptions())
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)


class QtPlayer(Player):
    """A `Player` by Qt Multimedia; lives in the GUI thread. `now` gives monotonic seconds."""

    abilities = Abilities(apart=False, caption_files=False)

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.monotonic) -> None:
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaMetaData, QMediaPlayer, QVideoSink

        self._media_status = QMediaPlayer.MediaStatus
        self._playback_state = QMediaPlayer.PlaybackState
        self._keys = QMediaMetaData.Key
        self._now = now
        self._player = QMediaPlayer(parent)
        _hush_ffmpeg()
        self._sink = QVideoSink(self._player)
        self._player.setVideoSink(self._sink)
        self._sound = QAudioOutput(self._player) if QMediaDevices.audioOutputs() else None
        if self._sound is not None:
            # Without any sound device the video plays on in silence, by the computer's clock.
            self._player.setAudioOutput(self._sound)
        self._surface: QtVideoSurface | None = None
        self._source: Source | None = None
        self._problem = ""
        self._held = True  # what was asked for: hold, or play
        self._start: float | None = None  # where to go as soon as the source is loaded, seconds
        self._drawn = False  # a frame was shown since the source was opened
        self._last: QVideoFrame | None = None
        self._frame_at = 0.0  # when the frame that is shown begins, seconds
        self._sought = 0.0  # the last position that was asked for, and when, seconds
        self._sought_at = 0.0
        self._arrived = False  # a frame of that position was shown
        self._rate = 1.0
        self._volume, self._muted = 100, False
        self._sink.videoFrameChanged.connect(self._take_frame)
        self._player.mediaStatusChanged.connect(self._obey)

    @property
    def engine(self) -> str:
        return "Qt Multimedia"

    def attach(self, window: int) -> None:
        if self._surface is not None:
            self._surface.hide()
            self._surface.deleteLater()
        widget = QWidget.find(window)
        self._surface = QtVideoSurface(widget) if widget is not None else None

    def open(self, source: Source, *, start: float = 0.0, paused: bool = True) -> None:
        self.close()
        self._source, self._problem = source, trouble.before_opening(source)
        if self._problem:
            return
        self._held, self._start = paused, max(start, 0.0)
        self._player.setSource(QUrl(source.location) if source.is_url else QUrl.fromLocalFile(source.location))
        self._player.setPlaybackRate(self._rate)
        self._obey()

    def play(self) -> None:
        self._held = False
        if self._state() is PlayerState.ENDED:
            self._go(0.0)
            self._player.play()
        else:
            self._obey()

    def pause(self) -> None:
        if self._state() in (PlayerState.PLAYING, PlayerState.OPENING):
            self._sought, self._arrived = self._position(), True
            self._held = True
            self._obey()

    def seek(self, seconds: float) -> None:
        state = self._state()
        if self._start is not None:
            self._start = max(seconds, 0.0)
        elif state not in (PlayerState.EMPTY, PlayerState.FAILED):
            if state is PlayerState.ENDED:
                self._held = True
                self._player.pause()
            self._go(max(seconds, 0.0))

    def step(self) -> None:
        if self._state() in (PlayerState.PLAYING, PlayerState.PAUSED):
            position = self._position() + 1 / (self._fps() or USUAL_FPS)
            self.pause()
            self._go(position)

    def set_rate(self, rate: float) -> None:
        self._rate = min(max(rate, 0.25), 4.0)
        self._player.setPlaybackRate(self._rate)

    def set_volume(self, volume: int) -> None:
        self._volume = min(max(volume, 0), 100)
        if self._sound is not None:
            # The ear hears loudness as a power of it.
            self._sound.setVolume((self._volume / 100) ** 3)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        if self._sound is not None:
            self._sound.setMuted(muted)

    def audio_tracks(self) -> tuple[Track, ...]:
        return self._tracks(self._player.audioTracks())

    def subtitle_tracks(self) -> tuple[Track, ...]:
        return self._tracks(self._player.subtitleTracks())

    def audio_track(self) -> int:
        return self._player.activeAudioTrack()

    def subtitle_track(self) -> int:
        return self._player.activeSubtitleTrack()

    def set_audio_track(self, track: int) -> None:
        self._player.setActiveAudioTrack(track)

    def set_subtitle_track(self, track: int) -> None:
        self._player.setActiveSubtitleTrack(track)

    def add_subtitles(self, file: Rewritten) -> None:
        """Qt Multimedia reads only the subtitles inside a file, so this does nothing."""

    def set_subtitle_delay(self, seconds: float) -> None: ...

    def snapshot(self, file: Path, width: int, done: Callable[[bool], None]) -> None:
        frame = self._last
        image = frame.toImage() if frame is not None and self._drawn else None
        if image is None or image.isNull():
            done(False)
        else:
            done(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation).save(str(file)))

    def status(self) -> PlayerStatus:
        state = self._state()
        return PlayerStatus(
            state,
            self._position(),
            self._player.duration() / 1000 if state not in (PlayerState.EMPTY, PlayerState.FAILED) else 0.0,
            self._rate,
            self._volume,
            self._muted,
            fps=self._fps(),
            has_video=self._drawn,
            error=self._error(),
        )

    def close(self) -> None:
        self._source, self._problem, self._start = None, "", None
        self._drawn, self._sought, self._arrived, self._last = False, 0.0, False, None
        self._player.stop()
        self._player.setSource(QUrl())
        if self._surface is not None:
            self._surface.clear()

    def _obey(self) -> None:
        """Do what was asked for, as soon as the source is loaded."""
        kinds = self._media_status
        not_now = (kinds.LoadingMedia, kinds.InvalidMedia, kinds.NoMedia, kinds.EndOfMedia)
        if self._source is None or self._problem or self._player.mediaStatus() in not_now:
            return
        if self._start is not None:
            start, self._start = self._start, None
            self._go(start)
        if self._held and self._player.playbackState() != self._playback_state.PausedState:
            self._player.pause()
        elif not self._held and self._player.playbackState() != self._playback_state.PlayingState:
            self._player.play()

    def _go(self, seconds: float) -> None:
        length = self._player.duration() / 1000
        if length:
            seconds = min(seconds, max(length - LAST_FRAME_S, 0.0))
        self._sought, self._sought_at, self._arrived = seconds, self._now(), False
        self._player.setPosition(math.ceil(seconds * 1000))

    def _take_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._source is None:
            return
        self._drawn, self._last = True, frame
        self._frame_at = start = frame.startTime() / 1_000_000
        if not self._arrived:
            # Frames that were on their way before the seek still come in.
            near = -NEAR_S < start - self._sought < NEAR_S
            self._arrived = near or self._now() - self._sought_at > LATE_S
        if self._surface is not None:
            self._surface.show_frame(frame)

    def _state(self) -> PlayerState:
        status = self._player.mediaStatus()
        if self._source is None:
            return PlayerState.EMPTY
        if self._error():
            return PlayerState.FAILED
        if self._start is not None or (self._player.hasVideo() and not self._drawn):
            return PlayerState.OPENING
        if status == self._media_status.EndOfMedia:
            return PlayerState.ENDED
        return PlayerState.PAUSED if self._held else PlayerState.PLAYING

    def _error(self) -> str:
        if self._problem or self._source is None:
            return self._problem
        status = self._player.mediaStatus()
        broken = status == self._media_status.InvalidMedia or self._player.error() != self._player.Error.NoError
        return trouble.unplayable(self._source) if broken else ""

    def _position(self) -> float:
        state = self._state()
        if state is PlayerState.OPENING:
            return self._start if self._start is not None else self._sought
        if state is PlayerState.ENDED:
            return self._player.duration() / 1000
        if state not in (PlayerState.PLAYING, PlayerState.PAUSED):
            return 0.0
        if self._held:
            return self._sought
        if not self._player.hasVideo():
            return self._player.position() / 1000
        # The player's own position lags one or two frames behind the picture.
        return self._frame_at if self._arrived else self._sought

    def _fps(self) -> float:
        return float(self._player.metaData().value(self._keys.VideoFrameRate) or 0.0)

    def _tracks(self, described: list[QMediaMetaData]) -> tuple[Track, ...]:
        told = ((data.stringValue(self._keys.Language), data.stringValue(self._keys.Title)) for data in described)
        return tuple(
            Track(at, " · ".join(filter(None, one)) or tr("Track {at}", at=at + 1)) for at, one in enumerate(told)
        )


def _hush_ffmpeg() -> None:
    """Keep Qt's FFmpeg from writing to the standard error: what goes wrong is told in the window."""
    home = Path(PySide6.__file__).parent
    for pattern in ("avutil-*.dll", "Qt/lib/libavutil.so.??", "Qt/lib/*avutil.??.dylib"):
        for library in home.glob(pattern):
            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(str(library)).av_log_set_level(AV_LOG_QUIET)
