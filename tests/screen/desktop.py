"""A desktop of the tests' own: X server, window manager, session bus with accessibility, mouse, keyboard and eyes."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import mss
import numpy as np
import numpy.typing as npt

from tests.screen.atspi import Accessibility, Box, GoneError, Node

T = TypeVar("T")
Picture = npt.NDArray[np.uint8]  # height × width × 3, red green blue

TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PATIENCE = 20.0  # seconds before a wait is given up as failed


def missing_tools() -> list[str]:
    """What this machine lacks for a desktop of the tests' own."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return missing if BUS_LAUNCHER.exists() else [*missing, str(BUS_LAUNCHER)]


def wait_for(what: str, look: Callable[[], T | None], patience: float = PATIENCE) -> T:
    """The first true answer of `look`; AssertionError where none comes."""
    end = time.monotonic() + patience
    while True:
        with contextlib.suppress(GoneError):
            if answer := look():
                return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for: {what}")
        time.sleep(0.02)


class Desktop:
    """An X screen of its own with everything that a desktop program expects."""

    def __init__(self, folder: Path, width: int = 1400, height: int = 900) -> None:
        self.width, self.height = width, height
        self._processes: list[subprocess.Popen[bytes]] = []
        read, write = os.pipe()
        screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
        self._start(screen, os.environ.copy(), pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "WAYLAND"))}
        self.env = {
            **kept,
            "DISPLAY": self.display,
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_SESSION_TYPE": "x11",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "KARAREADER_AUDIO_OUTPUT": "dummy",
            "LANG": "C.UTF-8",
        }
        bus = self._start(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], self.env, stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        manager = self._start(["openbox"], self.env)
        time.sleep(0.5)
        if manager.poll() is not None:  # without it no window is active, and no key arrives
            self._start(["openbox"], self.env)
        self._start([str(BUS_LAUNCHER)], self.env)
        self.accessibility = wait_for("the accessibility bus", self._reach_accessibility)
        self._eyes = mss.MSS(display=self.display)

    def _start(self, command: Sequence[str], env: dict[str, str], **more: Any) -> subprocess.Popen[bytes]:
        more.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL, **more)
        self._processes.append(process)
        return process

    def _reach_accessibility(self) -> Accessibility | None:
        with contextlib.suppress(Exception):
            return Accessibility(self.env["DBUS_SESSION_BUS_ADDRESS"])
        return None

    def close(self) -> None:
        """Take the desktop down, newest part first."""
        self._eyes.close()
        self.accessibility.close()
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
            process.kill()

    def xdotool(self, *words: str | int) -> str:
        """Do as a hand would: `xdotool("key", "space")`."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.env, check=True, capture_output=True, timeout=20, text=True
        )
        return done.stdout.strip()

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.xdotool("mousemove", x, y, "click", button)

    def key(self, *keys: str) -> None:
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", 15, text)

    def look(self, box: Box | None = None) -> Picture:
        """What is on the screen now, or in a box of it."""
        box = box or Box(0, 0, self.width, self.height)
        shot = self._eyes.grab({"left": box.x, "top": box.y, "width": box.width, "height": box.height})
        bgra = np.frombuffer(shot.raw, dtype=np.uint8).reshape(shot.height, shot.width, 4)
        return bgra[:, :, 2::-1]

    def screenshot(self, path: Path) -> None:
        """Keep what is on the screen as a PNG."""
        shot = self._eyes.grab({"left": 0, "top": 0, "width": self.width, "height": self.height})
        mss.tools.to_png(shot.rgb, shot.size, output=str(path))


class Program:
    """The real program, started as a reader would start it."""

    def __init__(
        self, desktop: Desktop, profile: Path, *arguments: str | Path, env: dict[str, str] | None = None
    ) -> None:
        self.desktop = desktop
        self.profile = profile
        command = [sys.executable, "-m", "karareader", *map(str, arguments), "--profile", str(profile)]
        self.log = profile.parent / f"{profile.name}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, env={**desktop.env, **(env or {})}, stdout=log, stderr=log)
        self.root = wait_for("the program's window", self._root)

    def _root(self) -> Node | None:
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}:\n{self.output}")
        for program in self.desktop.accessibility.programs():
            if program.children and any(child.id == "mainWindow" for child in program.children):
                pid = self.desktop.accessibility.process_of(program.bus)
                if pid == self.process.pid:
                    return program
        return None

    @property
    def output(self) -> str:
        return self.log.read_text(errors="replace")

    def find(self, name: str) -> Node:
        """The showing object with this objectName."""

        def look() -> Node | None:
            return next((node for node in self.nodes() if node.id == name and node.showing), None)

        return wait_for(f"an object called {name}", look)

    def nodes(self) -> Iterator[Node]:
        """Everything in the program's windows."""
        for node in self.root.walk():
            with contextlib.suppress(GoneError):
                yield node

    def click(self, node: Node, button: int = 1) -> None:
        self.desktop.click(*node.box.centre, button=button)

    def note(self) -> Node:
        """The text of the note pane."""

        def look() -> Node | None:
            for node in self.find("notePane").walk():
                with contextlib.suppress(GoneError):
                    if node.text:
                        return node
            return None

        return wait_for("the text of the note", look)

    def chip(self, label: str, occurrence: int = 0) -> Box:
        """Where the time `label` stands on the screen (the place of its first character), in the note pane."""
        pane = self.note()
        text = pane.text
        at = -1
        for _ in range(occurrence + 1):
            at = text.index(label, at + 1)
        return pane.character(at)

    def close(self) -> None:
        """End the program as a session's end would, and wait for it."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
