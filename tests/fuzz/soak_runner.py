"""A program in a process of its own that is asked whether it answers, and whose stacks are taken where it does not."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

SLOW, HANG = 2.0, 15.0
"""Seconds: an answer that takes so long is told, and is a fault."""
LINGER = 2.0
"""For so many seconds a process of a program that has ended may live on."""


class SilentError(Exception):
    """The program does not answer."""


class Runner:
    """A program that answers questions on a socket, and tells the stacks of its threads when it is asked by a signal.

    `command` gets the number of its end of the socket and the name of a file for stacks in front of `words`.
    """

    def __init__(self, folder: Path, command: Sequence[str], words: Sequence[str], env: dict[str, str]) -> None:
        self.stacks, self.log = folder / "stacks.txt", folder / "said.txt"
        self.began = time.monotonic()
        self._socket, theirs = socket.socketpair()
        with self.log.open("wb") as log, theirs:
            self.process = subprocess.Popen(
                [*command, str(theirs.fileno()), str(self.stacks), *words],
                cwd=folder,
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )
        self._rest = b""
        self.slowest = 0.0
        self.slow: list[tuple[float, str]] = []  # seconds, stacks
        self.known: list[int] = []  # processes that it has started, in sessions of their own too
        self.left: list[int] = []  # what it has left behind

    def look(self, patience: float = HANG, *, stacks: bool = True) -> dict[str, Any]:
        """Ask what is to be seen; SilentError after `patience` seconds, or once the program has ended.

        Its stacks are taken where it takes more than a while.
        """
        began, taken = time.monotonic(), ""
        with contextlib.suppress(OSError):
            self._socket.sendall(b"?")
        while b"\n" not in self._rest:
            waited = time.monotonic() - began
            try:
                self._socket.settimeout(0.2)
                more = self._socket.recv(1 << 20)
            except TimeoutError:
                more = None
            except OSError:
                more = b""
            if more:
                self._rest += more
            elif more == b"" or self.process.poll() is not None or waited > patience:
                raise SilentError(taken or (self.take_stacks() if stacks else ""))
            elif waited > SLOW and not taken and patience == HANG:
                taken = self.take_stacks()
        line, _, self._rest = self._rest.partition(b"\n")
        if patience == HANG:
            self.slowest = max(self.slowest, time.monotonic() - began)
        if taken:
            self.slow.append((time.monotonic() - began, taken))
        answer: dict[str, Any] = json.loads(line)
        return answer

    def take_stacks(self) -> str:
        """The stacks of all threads now, of Python and, where a debugger is there, of what is below it."""
        if self.process.poll() is not None:
            return self._written(0)
        before = self.stacks.stat().st_size if self.stacks.exists() else 0
        self.process.send_signal(signal.SIGUSR1)
        time.sleep(0.5)
        return self._written(before)

    def _written(self, since: int) -> str:
        with contextlib.suppress(OSError):
            return self.stacks.read_bytes()[since:].decode(errors="replace")
        return ""

    def native_stacks(self) -> str:
        """The stacks below Python, where there is gdb."""
        if shutil.which("gdb") is None or self.process.poll() is not None:
            return ""
        with contextlib.suppress(subprocess.SubprocessError):
            return subprocess.run(
                ["gdb", "-p", str(self.process.pid), "-batch", "-ex", "thread apply all bt 25"],
                capture_output=True, text=True, errors="replace", timeout=60, check=False,
            ).stdout  # fmt: skip
        return ""

    @property
    def said(self) -> str:
        """What it wrote."""
        return self.log.read_text(errors="replace")

    def end(self, patience: float) -> float | None:
        """Wait for its end for `patience` seconds; how long it took, or None where it had to be killed."""
        began = time.monotonic()
        try:
            self.process.wait(patience)
            took: float | None = time.monotonic() - began
        except subprocess.TimeoutExpired:
            took = None
        until = time.monotonic() + LINGER
        while took is not None:
            self.left = _others(self.process.pid, self.known)
            if not self.left or time.monotonic() > until:
                break
            time.sleep(0.05)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self._socket.close()
        return took


def _others(leader: int, known: Collection[int]) -> list[int]:
    """The processes of a session besides the one that began it, and those that are known and alive."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != leader:
            with contextlib.suppress(OSError):
                fields = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
                if (int(fields[3]) == leader or int(folder.name) in known) and fields[0] != "Z":
                    found.append(int(folder.name))
    return found
