"""The real player, fed with broken films: no crash, no hang, and a calm message where nothing plays.

Tiny films are made with ffmpeg, then cut, flipped, zeroed, and spliced. A child process opens them one after another as
the window does, seeks, plays and closes; one that dies or does not answer is a fault, and another child goes on.
"""

from __future__ import annotations

import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.tally import Tally, Task

PATIENCE_S = 40.0  # for one film, on a busy machine
SHOWN_S = 8.0  # so long a child waits for a film to be shown or given up
_ROOT = Path(__file__).parents[2]
_PICTURE = ["-f", "lavfi", "-i", "testsrc2=size=160x90:rate=10:duration=4"]
_SOUND = ["-f", "lavfi", "-i", "sine=frequency=300:duration=4"]
_H264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "20", "-c:a", "aac"]
_FILMS: dict[str, list[str]] = {
    "plain.mp4": [*_PICTURE, *_SOUND, *_H264],
    "fragments.mp4": [*_PICTURE, *_SOUND, *_H264, "-movflags", "frag_keyframe+empty_moov"],
    "plain.mkv": [*_PICTURE, *_SOUND, *_H264],
    "plain.webm": [*_PICTURE, *_SOUND, "-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libvorbis"],
    "plain.avi": [*_PICTURE, *_SOUND, "-c:v", "mpeg4", "-c:a", "libmp3lame"],
    "plain.ts": [*_PICTURE, *_SOUND, *_H264],
    "plain.mpg": [*_PICTURE, *_SOUND, "-c:v", "mpeg2video", "-r", "25", "-c:a", "mp2"],
    "plain.flv": [*_PICTURE, *_SOUND, *_H264],
    "plain.mp3": _SOUND,
    "plain.ogg": [*_SOUND, "-c:a", "libvorbis"],
    "plain.flac": _SOUND,
    "plain.wav": _SOUND,
    "plain.m4a": _SOUND,
}


def run(task: Task) -> Tally:
    """Try broken films."""
    tally = Tally()
    if shutil.which("ffmpeg") is None:
        tally.notes.append("not run: ffmpeg is missing")
        return tally
    chance = random.Random(task.seed)
    slowest = 0.0
    with tempfile.TemporaryDirectory(prefix="karareader-films-") as folder:
        whole = _make(Path(folder))
        child = Child()
        while whole and task.goes_on(tally.tried):
            name = chance.choice(sorted(whole))
            kind = chance.choice(sorted(_HURTS))
            broken = Path(folder) / f"broken{Path(name).suffix}"
            data = _HURTS[kind](whole[name], chance, whole)
            broken.write_bytes(data)
            began = time.monotonic()
            answer = child.ask(broken, chance.uniform(0.0, 5.0))
            slowest = max(slowest, time.monotonic() - began)
            tally.tried += 1
            if fault := _judge(answer):
                tally.fault(f"{fault} ({kind} {name})", task, f"{tally.tried}-{kind}-{name}", data)
                if fault != "a message that is not calm":
                    child.end()
                    child = Child()
        child.end()
    tally.notes.append(f"slowest {slowest:.1f} s")
    return tally


def _judge(answer: str) -> str:
    """The fault that an answer of the child tells; empty for none."""
    if answer in ("died", "hung"):
        return answer
    state, _, words = answer.partition("|")
    if state == "failed" and (not words.endswith(".") or "Traceback" in words or len(words) > 300):
        return "a message that is not calm"
    return "never opened" if state == "opening" else ""


class Child:
    """The process that plays. `ask` gives its answer, or "died", or "hung"."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.films"], cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self._answers: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._hear, daemon=True).start()

    def ask(self, film: Path, seconds: float) -> str:
        """Have it play `film` from `seconds`."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(f"{seconds:.2f} {film}\n")
            self._process.stdin.flush()
            return self._answers.get(timeout=PATIENCE_S)
        except (OSError, queue.Empty):
            return "died" if self._process.poll() is not None else "hung"

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()

    def _hear(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._answers.put(line.rstrip("\n"))
        self._answers.put("died")


def _make(folder: Path) -> dict[str, bytes]:
    made = {}
    for name, arguments in _FILMS.items():
        command = ["ffmpeg", "-v", "error", "-nostdin", "-y", *arguments, str(folder / name)]
        if subprocess.run(command, capture_output=True, check=False).returncode == 0:
            made[name] = (folder / name).read_bytes()
    return made


Hurt = Callable[[bytes, random.Random, dict[str, bytes]], bytes]


def _cut(data: bytes, chance: random.Random, _all: dict[str, bytes]) -> bytes:
    return data[: chance.randrange(1, len(data))]


def _flip(data: bytes, chance: random.Random, _all: dict[str, bytes]) -> bytes:
    hurt = bytearray(data)
    for _ in range(chance.choice((1, 5, 50, 500))):
        hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
    return bytes(hurt)


def _flip_head(data: bytes, chance: random.Random, _all: dict[str, bytes]) -> bytes:
    hurt = bytearray(data)
    for _ in range(chance.choice((1, 3, 10))):
        hurt[chance.randrange(min(600, len(hurt)))] = chance.choice((0, 1, 127, 128, 255))
    return bytes(hurt)


def _zero(data: bytes, chance: random.Random, _all: dict[str, bytes]) -> bytes:
    begin = chance.randrange(len(data))
    end = min(len(data), begin + chance.choice((16, 1000, 50_000)))
    return data[:begin] + bytes(end - begin) + data[end:]


def _drop(data: bytes, chance: random.Random, _all: dict[str, bytes]) -> bytes:
    begin = chance.randrange(len(data))
    return data[:begin] + data[begin + chance.choice((1, 100, 10_000)) :]


def _splice(data: bytes, chance: random.Random, every: dict[str, bytes]) -> bytes:
    other = every[chance.choice(sorted(every))]
    return data[: chance.randrange(1, len(data))] + other[chance.randrange(len(other)) :]


_HURTS: dict[str, Hurt] = {
    "cut": _cut, "flipped": _flip, "flipped-head": _flip_head, "zeroed": _zero, "dropped": _drop, "spliced": _splice,
}  # fmt: skip


def play() -> None:
    """What the child does: play each film that is named on the input, and tell what came of it."""
    from karareader.media.player.base import PlayerState, Source
    from karareader.media.vlc.options import instance_options
    from karareader.media.vlc.player import VlcPlayer, load_library

    player = VlcPlayer(load_library([*instance_options(), "--vout=vdummy", "--aout=adummy"]))

    def wait(*states: PlayerState) -> PlayerState:
        end = time.monotonic() + SHOWN_S
        while player.status().state not in states and time.monotonic() < end:
            time.sleep(0.01)
        return player.status().state

    for line in sys.stdin:
        seconds, _, film = line.rstrip("\n").partition(" ")
        player.open(Source(film), start=float(seconds))
        state = wait(PlayerState.PAUSED, PlayerState.ENDED, PlayerState.FAILED)
        words = player.status().error
        if state is PlayerState.PAUSED:
            player.seek(1.0)
            player.play()
            wait(PlayerState.PLAYING, PlayerState.ENDED, PlayerState.FAILED)
            player.seek(3.0)
            player.set_rate(2.0)
            player.pause()
            player.step()
            player.seek(0.5)
            player.set_rate(1.0)
        player.close()
        player.wait(SHOWN_S)
        print(f"{state.value}|{words}".replace("\n", " "), flush=True)


if __name__ == "__main__":
    play()
