"""What the film says: scenes of sentences, spoken by espeak-ng, each starting on a whole second.

Whole seconds, because the notes of the sample library cite the sentences by `hh:mm:ss`: so every time in them is exact.
"""

from __future__ import annotations

import math
import subprocess
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 22050  # samples a second, espeak-ng's own
PAUSE = 0.40  # seconds of silence at least between two sentences
SCENE_PAUSE = 0.75  # and between two scenes
VOICE = ("-v", "en-gb", "-s", "152", "-p", "40", "-g", "3")
SAID = {"KaraReader": "Karra Reader", "F1": "F 1", "KaraReader's": "Karra Reader's"}

Sound = npt.NDArray[np.float64]  # mono, −1 to 1


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture of the film: a headline, and the sentences that are said over it."""

    name: str
    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence in the film. `start` is a whole second; `end` is when the voice is silent again, in seconds."""

    scene: Scene
    text: str
    start: int
    end: float


SCENES = (
    Scene(
        "welcome",
        "A note beside its video",
        (
            "Welcome to KaraReader.",
            "It shows a note and its video side by side, and keeps the two in step.",
            "This film is the video of the note that you are reading now.",
        ),
    ),
    Scene(
        "times",
        "Every time is a button",
        (
            "Every time in a note is a small chip.",
            "Click a chip, and the video plays from that moment.",
            "A time stands after the sentence that it supports.",
            "Rest the pointer on a chip, and it tells you the full time.",
        ),
    ),
    Scene(
        "follow",
        "The note follows the film",
        (
            "While the video plays, the paragraph of the moment is marked.",
            "Inside it, one sentence is a shade stronger, and its chip is filled.",
            "As in karaoke, your eyes always know where the voice is.",
        ),
    ),
    Scene(
        "scroll",
        "Your hand comes first",
        (
            "Scroll whenever you like: the note stops following at once.",
            "A small button shows which way the playback is.",
            "One click on it, and the note follows again.",
        ),
    ),
    Scene(
        "bar",
        "The bar knows the note",
        (
            "The bar below the video has a tick for every time in the note.",
            "Many ticks close together mean that the note has much to say there.",
            "Click a tick, and its paragraph comes into view.",
        ),
    ),
    Scene(
        "keys",
        "Hands on the keyboard",
        (
            "The space bar plays and pauses.",
            "The arrow keys jump five seconds, and with shift just one.",
            "J goes to the previous time, and K to the next.",
            "F1 lists all the keys.",
        ),
    ),
    Scene(
        "order",
        "Any order will do",
        (
            "A note need not be told in the order of the film.",
            "Times may run backwards: the mark goes by the clock alone.",
        ),
    ),
    Scene(
        "notes",
        "Plain files, well set",
        (
            "Notes are plain Markdown files, and they stay yours.",
            "Tables, code, callouts and formulas look as they should.",
            "And they may speak any language.",
            "KaraReader only reads your files: it never changes them.",
        ),
    ),
    Scene(
        "library",
        "A folder is a library",
        (
            "Open a folder, and all its notes are there at once.",
            "Type a few letters to find the one you want.",
            "Links lead from note to note, and you can always go back.",
            "A video is found by the id in the name of its file.",
        ),
    ),
    Scene(
        "end",
        "Now it is your turn",
        (
            "Now it is your turn: click any time in the note.",
            "Enjoy your reading.",
        ),
    ),
)  # fmt: skip


def speak(text: str, folder: Path) -> Sound:
    """Let espeak-ng say `text`; the sound without silence at either end."""
    for written, said in SAID.items():
        text = text.replace(written, said)
    path = folder / "line.wav"
    subprocess.run(["espeak-ng", *VOICE, "-w", str(path), text], check=True)
    with wave.open(str(path)) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.float64) / 32768
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    return sound[max(0, loud[0] - 200) : loud[-1] + 1500]


def lay_out(folder: Path) -> tuple[list[Line], float, Sound]:
    """The lines with their times, the length of the film in seconds, and all that is heard in it."""
    lines: list[Line] = []
    placed: list[tuple[int, Sound]] = []
    free = 0.0
    for scene in SCENES:
        for index, text in enumerate(scene.sentences):
            sound = speak(text, folder)
            pause = (SCENE_PAUSE if index == 0 else PAUSE) if lines else 0.0
            start = math.ceil(free + pause)
            free = start + len(sound) / RATE
            lines.append(Line(scene, text, start, free))
            placed.append((start * RATE, sound))
    length = math.ceil(free + 2.5)
    whole = np.zeros(length * RATE)
    for line, (at, sound) in zip(lines, placed, strict=True):
        whole[at : at + len(sound)] += sound * 0.8
        if line.text == line.scene.sentences[0] and at > 0:
            chime = _chime()
            whole[at - RATE // 2 : at - RATE // 2 + len(chime)] += chime
    return lines, float(length), np.clip(whole, -1, 1)


def _chime() -> Sound:
    """Two soft notes that tell of a new scene."""
    time = np.arange(int(RATE * 1.2)) / RATE
    tone = np.zeros_like(time)
    for delay, pitch in ((0.0, 523.25), (0.12, 783.99)):
        local = np.clip(time - delay, 0, None)
        tone += np.sin(2 * np.pi * pitch * local) * np.exp(-5 * local) * np.clip(local * 80, 0, 1)
    return tone * 0.05


def write_wave(sound: Sound, path: Path) -> None:
    """Keep a sound as a 16-bit mono wave file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((sound * 32767).astype("<i2").tobytes())


def captions(lines: list[Line]) -> str:
    """The lines as WebVTT."""

    def stamp(seconds: float) -> str:
        millis = round(seconds * 1000)
        return f"{millis // 3600000:02d}:{millis // 60000 % 60:02d}:{millis // 1000 % 60:02d}.{millis % 1000:03d}"

    cues = (f"{stamp(line.start)} --> {stamp(line.end)}\n{line.text}\n" for line in lines)
    return "WEBVTT\nLanguage: en\n\n" + "\n".join(cues)
