"""A seek finds its frame or its sound in every container, playing and paused: read from what libVLC draws and plays."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.media.player import sound_devices
from karareader.media.player.base import PlayerState, Source
from karareader.media.player.messages import HELD_ROUGHLY, SEEKS_LATE
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import LIBRARY_ON_LINUX, VlcPlayer, load_library
from tests import media_factory

pytestmark = pytest.mark.alone

SECONDS, FPS = 30, 25
WIDTH, HEIGHT = media_factory.WIDTH, media_factory.HEIGHT
HERTZ = 16_000
NEAR = 0.1  # seconds
KEYS = 50  # frames between two key frames

# How ffmpeg makes each container of the film, and how far off its picture may be, in seconds.
CONTAINERS: dict[str, tuple[list[str], float]] = {
    "plain.mp4": (["-c", "copy"], NEAR),
    "fragments.mp4": (["-c", "copy", "-movflags", "frag_keyframe+empty_moov"], 2 * NEAR),
    "plain.mkv": (["-c", "copy"], NEAR),
    "late.mkv": (["-c", "copy", "-output_ts_offset", "20"], 1.5 * NEAR),
    "plain.avi": (["-c:v", "mpeg4", "-q:v", "4", "-g", str(KEYS), "-c:a", "libmp3lame"], NEAR),
    "plain.mpg": (["-c:v", "mpeg2video", "-q:v", "4", "-c:a", "mp2"], 0.5),
    "plain.ts": (["-c", "copy"], KEYS / FPS + NEAR),  # up to the next key frame
    "hour.ts": (["-c", "copy", "-output_ts_offset", "3600", "-f", "mpegts"], KEYS / FPS + NEAR),
    # With more threads, or slower, libvpx takes fifteen seconds for the same frames.
    "plain.webm": (["-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "16", "-threads", "1", "-b:v", "400k",
                    "-c:a", "libvorbis"], NEAR),
}  # fmt: skip
# The same for the sound, quiet in its first half, so that the rate varies.
SOUNDS: dict[str, list[str]] = {
    "xing.mp3": ["-q:a", "4"],
    "bare.mp3": ["-q:a", "4", "-write_xing", "0", "-id3v2_version", "0"],
    "adts.aac": ["-b:a", "96k"],
    "sound.m4a": ["-b:a", "96k"],
    "sound.ogg": ["-c:a", "libvorbis"],
    "sound.opus": ["-c:a", "libopus"],
    "sound.flac": [],
    "sound.wav": [],
}


class Witness:
    """A libVLC player that draws into memory and plays into memory. `frame` is the number of the frame it shows."""

    def __init__(self) -> None:
        self.player = VlcPlayer(load_library(instance_options()))
        self._picture = (ctypes.c_ubyte * (WIDTH * HEIGHT * 3))()
        self.frame: int | None = None
        self.sound: list[np.ndarray[Any, np.dtype[np.int16]]] = []
        functions = ctypes.CFUNCTYPE
        pointer, planes = ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)
        self._kept = (
            functions(pointer, pointer, planes)(self._lock),
            functions(None, pointer, pointer)(self._display),
            functions(None, pointer, pointer, ctypes.c_uint, ctypes.c_int64)(self._play),
        )
        lock, display, play = (ctypes.cast(each, pointer) for each in self._kept)
        library = ctypes.CDLL(LIBRARY_ON_LINUX)
        media_player = self.player._session.player
        handle = ctypes.cast(media_player._as_parameter_, ctypes.c_void_p)
        library.libvlc_video_set_callbacks(handle, lock, None, display, None)
        library.libvlc_audio_set_callbacks(handle, play, None, None, None, None, None)
        media_player.video_set_format("RV24", WIDTH, HEIGHT, WIDTH * 3)
        media_player.audio_set_format("S16N", HERTZ, 1)

    def _lock(self, _opaque: Any, planes: Any) -> None:
        planes[0] = ctypes.addressof(self._picture)

    def _display(self, _opaque: Any, _picture: Any) -> None:
        picture = np.frombuffer(bytes(self._picture), np.uint8).reshape(HEIGHT, WIDTH, 3)
        both = (media_factory.decode_barcode(each) for each in (picture, picture[..., ::-1]))
        self.frame = next((frame for frame in both if frame is not None), None)

    def _play(self, _opaque: Any, samples: Any, count: int, _when: int) -> None:
        self.sound.append(np.frombuffer(ctypes.string_at(samples, count * 2), np.int16))


@pytest.fixture
def witness(monkeypatch: pytest.MonkeyPatch) -> Iterator[Witness]:
    monkeypatch.setattr(sound_devices, "is_present", lambda: True)
    try:
        made = Witness()
    except (UserError, OSError) as error:
        pytest.skip(str(error))
    yield made
    made.player.close()
    assert made.player.wait(10)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film with frame numbers, and a sound that is nowhere the same."""
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    folder = tmp_path_factory.mktemp("seeking")
    picture = media_factory.barcode_video(folder / "picture.mp4", SECONDS, fps=FPS, gop=KEYS, audio=False)
    tones = np.random.default_rng(11).uniform(300, 3000, SECONDS * 20)
    phase = 2 * np.pi * np.cumsum(np.repeat(tones, HERTZ // 20)) / HERTZ
    raw = folder / "sound.raw"
    raw.write_bytes((np.sin(phase) * 9000).astype("<i2").tobytes())
    given = ["-f", "s16le", "-ar", str(HERTZ), "-ac", "1", "-i", raw]
    ffmpeg("-i", picture, *given, "-c:v", "copy", "-c:a", "aac", "-b:a", "96k", folder / "film.mp4")
    return folder / "film.mp4"


def ffmpeg(*arguments: object) -> bytes:
    command = ["ffmpeg", "-v", "error", "-nostdin", "-y", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def opened(witness: Witness, path: Path, qtbot: QtBot) -> None:
    witness.player.open(Source(str(path)))
    qtbot.waitUntil(lambda: witness.player.status().state in (PlayerState.PAUSED, PlayerState.FAILED), timeout=20_000)
    assert witness.player.status().state is PlayerState.PAUSED


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_paused_seek_shows_its_frame(witness: Witness, film: Path, qtbot: QtBot, name: str) -> None:
    arguments, near = CONTAINERS[name]
    path = film.with_name(name)
    ffmpeg("-i", film, *arguments, path)
    opened(witness, path, qtbot)
    assert witness.player.status().length == pytest.approx(SECONDS, abs=0.2)
    # What is further off than others is told in words.
    expected = SEEKS_LATE if near > 1.0 else HELD_ROUGHLY if near >= 0.5 else ""
    assert witness.player.status().remark == expected
    # At a key frame, soon after one, between two, and back: each was missed by some container.
    for seconds in (10.0, 17.32, 4.0):
        witness.player.seek(seconds)
        shown = lambda wanted=seconds: witness.frame is not None and abs(witness.frame / FPS - wanted) <= near  # noqa: E731
        qtbot.waitUntil(shown, timeout=6_000)
        assert witness.player.status().position == pytest.approx(seconds, abs=0.01)


def found_at(reference: np.ndarray[Any, Any], clip: np.ndarray[Any, Any]) -> float:
    """Where in `reference` the `clip` was, in seconds, by correlation."""
    size = 1 << (len(reference) + len(clip)).bit_length()
    product = np.fft.rfft(reference, size) * np.conj(np.fft.rfft(clip, size))
    match = np.fft.irfft(product, size)[: len(reference) - len(clip)]
    sums = np.concatenate([np.zeros(1), np.cumsum(reference**2)])
    energy = (sums[len(clip) :] - sums[: -len(clip)])[: len(match)]
    return int(np.argmax(match / np.sqrt(energy + 1e6))) / HERTZ


@pytest.mark.parametrize("name", SOUNDS)
def test_a_seek_in_sound_plays_what_is_there(witness: Witness, film: Path, qtbot: QtBot, name: str) -> None:
    path = film.with_name(name)
    quiet = f"volume='if(lt(t,{SECONDS / 2}),0.2,1)':eval=frame"
    ffmpeg("-i", film, "-vn", "-af", quiet, *SOUNDS[name], path)
    decoded = ffmpeg("-i", path, "-ac", "1", "-ar", HERTZ, "-f", "s16le", "-")
    reference = np.frombuffer(decoded, np.int16).astype(np.float64)
    opened(witness, path, qtbot)
    qtbot.waitUntil(lambda: witness.player.status().length == pytest.approx(SECONDS, abs=0.2), timeout=10_000)
    witness.player.play()
    qtbot.waitUntil(
        lambda: witness.player.status().state is PlayerState.PLAYING and bool(witness.sound), timeout=10_000
    )
    for seconds in (20.3, 8.7):
        witness.player.seek(seconds)
        witness.sound.clear()

        def heard(wanted: float = seconds) -> bool:
            """True once the sound goes on from `wanted`, after whatever was on its way before the seek."""
            samples = np.concatenate([np.zeros(0, np.int16), *witness.sound])[: HERTZ * 4].astype(np.float64)
            clip, step = HERTZ // 4, HERTZ // 10
            if len(samples) < HERTZ * 3 // 2:
                return False
            places = [found_at(reference, samples[at : at + clip]) for at in range(0, len(samples) - clip, step)]
            goes_on = [abs(after - before - 0.1) < 0.02 for before, after in pairwise(places)]
            begins = [at for at, on in enumerate(goes_on) if on and (at == 0 or not goes_on[at - 1])]
            # The first piece may hold a little of what was before.
            return any(abs(places[at] - wanted) <= 0.15 + NEAR for at in begins)

        qtbot.waitUntil(heard, timeout=20_000)


def test_a_film_whose_picture_begins_late_opens(witness: Witness, film: Path, qtbot: QtBot) -> None:
    late = film.with_name("late picture.mp4")
    ffmpeg("-itsoffset", "5", "-i", film, "-i", film, "-map", "0:v", "-map", "1:a", "-c", "copy", late)
    opened(witness, late, qtbot)
