"""Stills and sounds of films on this computer, taken by ffmpeg in a process of its own; stills are kept, within bounds.

A still is a JPEG file, named by the content of its film, so that it is found again when the film was moved.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from karareader.base.files import write_atomic
from karareader.base.self_command import own_folder
from karareader.notes.model import video_ref

MOST_BYTES = 200_000_000
_LEFT = 0.8  # of that much is left by a sweep
_SWEEP_AFTER = 500  # stills that were made since the last one
_TOUCH_AFTER = 3600.0  # seconds: a still that was looked at is younger again
_PATIENCE = 10.0  # seconds by the clock for one still
_PROCESSOR, _MEMORY = 10, 1 << 30  # seconds of processor time, bytes of data
_NICE = 10
_MOST_FAILED = 10_000


def ffmpeg() -> str:
    """The path of ffmpeg; empty where there is none, and no stills therefore."""
    return shutil.which("ffmpeg") or ""


def take(film: Path, seconds: float, width: int, *, exact: bool = True) -> bytes:
    """The picture of a film at a time, as JPEG, at most `width` pixels wide; empty where there is none.

    An `exact` one is the frame that is shown then; else it is the key frame before, which takes far less to find. The
    film is read from the disk only, whatever it says, and by a process that yields to all others and is ended when it
    takes too much.
    """
    command = _reading(film, seconds, quick=not exact)
    command += ["-map", "0:V:0", "-frames:v", "1", "-vf", f"scale=w='min({width},iw)':h=-2", "-q:v", "5"]
    picture = _run([*command, "-f", "mjpeg", "pipe:1"])
    return picture if picture is not None and picture.startswith(b"\xff\xd8") else b""


def cut_sound(film: Path, seconds: float, length: float, target: Path) -> bool:
    """Write `length` seconds of the sound of a film as MP3; False where there is none. Both times are in seconds."""
    command = [*_reading(film, seconds), "-t", f"{length:.3f}", "-map", "0:a:0", "-vn", "-q:a", "5", "-ac", "1"]
    made = _run([*command, "-f", "mp3", f"file:{target}"])
    return made is not None and target.is_file() and target.stat().st_size > 0


def _reading(film: Path, seconds: float, *, quick: bool = False) -> list[str]:
    command = [ffmpeg(), "-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-protocol_whitelist", "file"]
    command += ["-threads", "1", *(["-noaccurate_seek"] if quick else [])]
    return [*command, "-ss", f"{max(0.0, seconds):.3f}", "-i", f"file:{film.absolute()}"]


def _run(command: list[str]) -> bytes | None:
    """What ffmpeg writes to its output; None where it fails, or is not there."""
    if not command[0]:
        return None
    try:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=own_folder()
        )
    except OSError:
        return None
    _limit(child.pid)
    try:
        output, _ = child.communicate(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        return None
    return output if child.returncode == 0 else None


def _limit(pid: int) -> None:
    """Let a process yield to others, and end when it takes too much, where the system can do that."""
    with contextlib.suppress(ImportError, AttributeError, OSError, ValueError):
        os.setpriority(os.PRIO_PROCESS, pid, _NICE)
        import resource

        resource.prlimit(pid, resource.RLIMIT_CPU, (_PROCESSOR, _PROCESSOR))
        resource.prlimit(pid, resource.RLIMIT_DATA, (_MEMORY, _MEMORY))


class StillCache:
    """The stills that were taken, in `folder`, of `most` bytes together. May be asked from any thread."""

    def __init__(self, folder: Path, most: int = MOST_BYTES) -> None:
        self._folder, self._most = folder, most
        self._lock = threading.Lock()
        self._keys: dict[tuple[str, int, int], str] = {}
        self._failed: set[str] = set()
        self._unswept = _SWEEP_AFTER  # what others left is swept with the first one

    def still(self, film: Path, seconds: float, width: int, *, exact: bool = True) -> Path | None:
        """The file of a still, see `take`, which is taken if it is not there yet; None where there is none."""
        name = self._name(film, seconds, width, exact)
        if not name:
            return None
        path = self._folder / name
        with contextlib.suppress(OSError):
            age = time.time() - path.stat().st_mtime
            if age > _TOUCH_AFTER:
                path.touch()
            return path
        if name in self._failed:
            return None
        picture = take(film, seconds, width, exact=exact)
        if not picture:
            with self._lock:
                if len(self._failed) >= _MOST_FAILED:
                    self._failed.clear()
                self._failed.add(name)
            return None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomic(path, picture)
        except OSError:  # a full disk
            return None
        self._made_one()
        return path

    def of_sections(
        self,
        film: Path,
        times: Mapping[str, float],
        width: int,
        report: Callable[[tuple[int, int]], None] | None = None,
    ) -> dict[str, Path]:
        """The files of stills at several times (seconds), by the same names; those that there are.

        Each is told to `report` before it is taken: how many were, and of how many.
        """
        found: dict[str, Path] = {}
        for done, (name, seconds) in enumerate(times.items()):
            if report is not None:
                report((done, len(times)))
            still = self.still(film, seconds, width)
            if still is not None:
                found[name] = still
        return found

    def sweep(self) -> None:
        """Remove the oldest stills, if all of them take more than they may. Never raises."""
        files: list[tuple[float, int, str]] = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    facts = entry.stat(follow_symlinks=False)
                    files.append((facts.st_mtime, facts.st_size, entry.path))
        size = sum(each for _, each, _ in files)
        if size <= self._most:
            return
        for _, each, path in sorted(files):
            with contextlib.suppress(OSError):
                Path(path).unlink()
                size -= each
            if size <= self._most * _LEFT:
                break

    def _made_one(self) -> None:
        with self._lock:
            self._unswept += 1
            if self._unswept < _SWEEP_AFTER:
                return
            self._unswept = 0
        self.sweep()

    def _name(self, film: Path, seconds: float, width: int, exact: bool) -> str:
        try:
            facts = film.stat()
        except (OSError, ValueError):
            return ""
        file = (str(film), facts.st_mtime_ns, facts.st_size)
        key = self._keys.get(file)
        if key is None:
            key = self._keys[file] = video_ref.from_file(film).id
        return f"{key}-{width}{'' if exact else 'k'}-{round(seconds * 1000)}.jpg"
