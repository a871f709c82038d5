"""Sounds in which nobody says a word: silence, noises, and music that is made of waves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from karareader.captions.hearing.engine import RATE

Wave = np.ndarray[Any, np.dtype[np.float64]]
SECONDS = 60
_AT = np.arange(SECONDS * RATE) / RATE
_SCALE = (220.0, 246.9, 261.6, 293.7, 329.6, 349.2, 392.0, 440.0)
_CHORDS = ((0, 2, 4), (5, 0, 2), (3, 5, 0), (4, 6, 1))
# Centres and widths (hertz) of what a mouth lets through that sings “ah”, “oh” and “ee”.
_VOWELS = (
    ((700, 110), (1220, 120), (2600, 160)),
    ((450, 90), (800, 100), (2600, 160)),
    ((300, 80), (2300, 140), (3000, 180)),
)


def _noise(seed: int) -> Wave:
    return np.random.default_rng(seed).standard_normal(len(_AT))


def _notes(seed: int, each: float) -> Wave:
    """The pitch at each sample of a melody whose notes last so many seconds."""
    chance = np.random.default_rng(seed)
    steps = np.clip(np.cumsum(chance.integers(-2, 3, round(SECONDS / each) + 1)) % 15, 0, 14)
    pitches = np.array([_SCALE[step % 8] * (1 if step < 8 else 2) for step in steps])
    return pitches[(_AT / each).astype(int)]


def _tone(pitch: Wave, partials: int, fall: float = 1.0) -> Wave:
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    return sum((np.sin(phase * (n + 1)) / (n + 1) ** fall for n in range(partials)), np.zeros(len(pitch)))


def _plucked(each: float, decay: float) -> Wave:
    return np.exp(-(_AT % each) / decay)


def _drums(beat: float = 0.5) -> Wave:
    inside = _AT % beat
    kick = np.sin(2 * np.pi * 60 * inside * np.exp(-inside * 8)) * np.exp(-inside * 12)
    snare = _noise(3) * np.exp(-(((_AT - beat / 2) % beat) * 25)) * ((_AT / beat).astype(int) % 2)
    hat = np.diff(_noise(4), prepend=0) * np.exp(-(_AT % (beat / 4)) * 60)
    return kick + 0.5 * snare + 0.15 * hat


def _chords(partials: int) -> Wave:
    whole = np.zeros(len(_AT))
    for voice in range(3):
        degrees = np.array([chord[voice] for chord in _CHORDS])[(_AT / 2).astype(int) % 4]
        whole += _tone(np.array(_SCALE)[degrees], partials)
    return whole / 3


def _sung(seed: int, each: float) -> Wave:
    """A melody through the vowels of a mouth, with the trembling of a voice: singing without words."""
    pitch = _notes(seed, each) * (1 + 0.012 * np.sin(2 * np.pi * 5.5 * _AT))
    voice, spectrum = _tone(pitch, 24, 0.7), np.zeros(len(_AT))
    frequencies = np.fft.rfftfreq(len(_AT), 1 / RATE)
    for number, vowel in enumerate(_VOWELS):
        passes = sum(np.exp(-(((frequencies - centre) / width) ** 2)) for centre, width in vowel)
        part = np.fft.irfft(np.fft.rfft(voice) * passes, len(_AT))
        spectrum += part * ((_AT / each).astype(int) % 3 == number)
    return spectrum * np.minimum(1, (_AT % each) * 12) * np.minimum(1, (each - _AT % each) * 12)


def _brown() -> Wave:
    return np.cumsum(_noise(5))


def _applause() -> Wave:
    claps = np.zeros(len(_AT))
    chance = np.random.default_rng(6)
    clap = chance.standard_normal(RATE // 50) * np.exp(-np.arange(RATE // 50) / 60)
    for at in chance.integers(0, len(_AT) - len(clap), 60 * SECONDS):
        claps[at : at + len(clap)] += clap
    return claps


KINDS: dict[str, Callable[[], Wave]] = {
    "silence": lambda: np.zeros(len(_AT)),
    "hiss": lambda: _noise(1),
    "rumble": _brown,
    "hum of the mains": lambda: _tone(np.full(len(_AT), 50.0), 8),
    "applause": _applause,
    "an organ": lambda: _chords(8),
    "a piano": lambda: (_tone(_notes(7, 0.25), 6) + _chords(3)) * _plucked(0.25, 0.3),
    "drums and a bass": lambda: _drums() + 0.6 * _tone(_notes(8, 0.5) / 4, 5) * _plucked(0.5, 0.4),
    "a band": lambda: _drums() + 0.7 * _chords(6) + 0.7 * _tone(_notes(9, 0.375), 12, 0.8),
    "a violin": lambda: _tone(_notes(10, 0.75) * (1 + 0.008 * np.sin(2 * np.pi * 6 * _AT)), 16),
    "singing without words": lambda: _sung(11, 0.6),
    "a choir and a band": lambda: 0.5 * _drums() + _sung(12, 0.8) + 0.7 * _sung(13, 0.8) + 0.4 * _chords(6),
}


def sounds() -> Iterator[tuple[str, Wave]]:
    """Each kind by its name, a minute of it, as loud as speech."""
    for name, make in KINDS.items():
        wave = make()
        yield name, wave / max(np.abs(wave).max(), 1e-9) * 0.5
