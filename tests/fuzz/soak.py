"""Uses the window at random on a screen of its own, and watches from outside whether the program bears it.

The real program with the real libVLC, a profile to throw away, a library of its own. It must live, answer, write no
complaint, and take no more threads, files and memory as time goes on; Ctrl+Q must end it. An act is a key, a click, a
changed file (`soak_hand`); a program that fell over is started again, with what it remembers.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

from tests.fuzz import soak_watch, soak_world
from tests.fuzz.soak_hand import Hand
from tests.fuzz.soak_runner import HANG, SLOW, Runner, SilentError
from tests.fuzz.tally import Tally, Task
from tests.screen.desktop import Desktop, missing_tools

_ROOT = Path(__file__).resolve().parent.parent.parent
_START, _END = 60.0, 12.0  # seconds
_TRIES = 3  # to end it
_EVERY = 5.0  # seconds between two looks at memory
_STARTS = 8
_LAST = 300  # so many acts before a fault are kept


class Soak:
    """One soak: the world, the programs that were started in it one after the other, and what came of them."""

    def __init__(self, task: Task, folder: Path, desktop: Desktop) -> None:
        self.tally, self._task, self._folder, self._desktop = Tally(), task, folder, desktop
        self._rng = random.Random(task.seed)
        self._library = soak_world.make_world(folder, self._rng)
        soak_world.make_profile(folder / "profile")
        self._hand = Hand(desktop, self._library, self._rng)
        self._acts: deque[str] = deque(maxlen=_LAST)
        self.lives: list[list[soak_watch.Sample]] = []
        self._files: list[dict[str, int]] = []
        self._slowest, self._ends, self._slow = 0.0, [0.0], 0
        self._chance = 0

    def run(self) -> Tally:
        """Start the program, use it for as long as there is time, and end it."""
        for _ in range(_STARTS):
            if self._task.goes_on(self.tally.tried):
                self._live()
        self._report()
        return self.tally

    def _environment(self) -> dict[str, str]:
        """What the program opens goes nowhere: neither a browser nor the network."""
        tools = self._folder / "tools"
        tools.mkdir(exist_ok=True)
        for name in ("xdg-open", "gio"):
            (tools / name).write_text("#!/bin/sh\nexit 0\n")
            (tools / name).chmod(0o700)
        home = self._folder / "home"
        home.mkdir(exist_ok=True)
        env = {name: value for name, value in self._desktop.env.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
        path = f"{tools}{os.pathsep}{env.get('PATH', os.defpath)}"
        return {**env, **nowhere, "PATH": path, "HOME": str(home), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(_ROOT)}

    def _live(self) -> None:
        number = len(self.lives)
        folder = self._folder / f"life{number}"
        folder.mkdir()
        words = [] if number else [str(self._library / "sample" / "1 Welcome.md")]
        command = [sys.executable, "-m", "tests.fuzz.soak_child"]
        words += ["--profile", str(self._folder / "profile")]
        runner = Runner(folder, command, words, self._environment())
        samples: list[soak_watch.Sample] = []
        self.lives.append(samples)
        try:
            if self._begun(runner):
                self._use(runner, samples)
                self._quit(runner)
        except SilentError as silent:
            self._fell(runner, str(silent))
        finally:
            if runner.process.poll() is None:
                runner.end(0.0)
        self._slowest = max(self._slowest, runner.slowest)
        self._listen(runner)

    def _begun(self, runner: Runner) -> bool:
        began = time.monotonic()
        while time.monotonic() - began < _START:
            with contextlib.suppress(SilentError):
                runner.look(1.0, stacks=False)
                return True
            if runner.process.poll() is not None:
                break
        self._fault("it does not start", runner, runner.said)
        runner.end(0.0)
        return False

    def _use(self, runner: Runner, samples: list[soak_watch.Sample]) -> None:
        seen, due = runner.look(), 0.0
        while self._task.goes_on(self.tally.tried):
            self._acts.append(f"{time.monotonic() - runner.began:.1f} {self._hand.act(seen)}")
            self.tally.tried += 1
            time.sleep(self._rng.choice((0.02, 0.1, 0.2, 0.4, 0.8)))
            seen = runner.look()
            while runner.slow:
                seconds, stacks = runner.slow.pop()
                self._slow += 1
                self._keep(f"slow-{self._slow}.txt", f"{seconds:.1f} s after {self._story}\n\n{stacks}")
            now = time.monotonic() - runner.began
            if now >= due and (sample := soak_watch.sample(runner.process.pid, now)):
                samples.append(sample)
                self._files.append({"at": round(now), **soak_watch.open_files(runner.process.pid)})
                due = now + _EVERY

    def _quit(self, runner: Runner) -> None:
        began = 0.0
        for _ in range(_TRIES):
            # What is open over the window comes first.
            for _ in range(4):
                self._desktop.xdotool("key", "--clearmodifiers", "Escape")
            seen = runner.look()
            with contextlib.suppress(subprocess.SubprocessError):
                self._desktop.xdotool("windowactivate", "--sync", seen["window"])
            began, runner.known = time.monotonic(), soak_watch.children(runner.process.pid)
            self._desktop.xdotool("key", "--clearmodifiers", "ctrl+q")
            while runner.process.poll() is None and time.monotonic() - began < _END / _TRIES:
                time.sleep(0.02)
            if runner.process.poll() is not None:
                break
        if runner.process.poll() is None:
            self._fault("Ctrl+Q does not end it", runner, runner.take_stacks() + runner.native_stacks())
            runner.end(0.0)
            return
        self._ends.append(time.monotonic() - began)
        runner.end(1.0)
        if runner.process.returncode != 0:
            self._fault(f"it ends with {runner.process.returncode}", runner, runner.take_stacks())
        if runner.left:
            self._fault("it leaves processes behind", runner, str(runner.left))

    def _fell(self, runner: Runner, stacks: str) -> None:
        """It gave no answer: it has ended, or it hangs."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            runner.process.wait(5.0 if runner.process.poll() is None and not stacks else 1.0)
        code = runner.process.poll()
        if code == 0:
            self._chance += 1  # a row of a menu ends the program too
        elif code is not None:
            self._fault(f"it ended with {code}", runner, runner.take_stacks())
        else:
            self._fault(f"no answer for {HANG:.0f} s", runner, stacks + runner.native_stacks())
        runner.end(0.0)

    def _listen(self, runner: Runner) -> None:
        said = runner.said
        for complaint in dict.fromkeys(soak_watch.complaints(said)):
            self._fault(complaint, runner, "", f"said-{len(self.lives)}.txt")

    @property
    def _story(self) -> str:
        return "\n".join(self._acts)

    def _keep(self, name: str, text: str) -> None:
        self._task.keep.mkdir(parents=True, exist_ok=True)
        (self._task.keep / name).write_text(text)

    def _fault(self, kind: str, runner: Runner, text: str, name: str = "") -> None:
        story = f"{kind}\nafter {self._story}\n\n{text}\n\n{runner.said[-200_000:]}"
        name = name or f"{len(self.lives)}-{sum(self.tally.faults.values())}.txt"
        self.tally.fault(kind, self._task, name, story.encode(errors="replace"))

    def _report(self) -> None:
        longest = max(self.lives, key=lambda samples: samples[-1].at - samples[0].at if samples else 0.0)
        made = soak_watch.rows(longest)
        lasted = longest[-1].at if longest else 0.0
        for row in made:
            if not row.is_level:
                self.tally.fault(f"{row.name.partition(',')[0]} grow", self._task)
        rare = f", {self._chance} times ended by a row of a menu" if self._chance else ""
        self.tally.notes += [
            f"{len(self.lives)} starts, the longest for {lasted:.0f} s{rare}",
            f"slowest answer {self._slowest:.1f} s, {self._slow} over {SLOW:.0f} s",
            f"ended {max(self._ends):.1f} s after Ctrl+Q",
        ]
        self._keep("samples.json", json.dumps([[vars_of(each) for each in samples] for samples in self.lives]))
        self._keep("files.json", json.dumps(self._files, indent=0))
        if made:
            print(soak_watch.table(made))
            print()


def vars_of(sample: soak_watch.Sample) -> dict[str, float]:
    """A look at the program as JSON has it."""
    return {name: round(float(getattr(sample, name)), 1) for name in sample.__slots__}


def run(task: Task) -> Tally:
    """Use the window until the time is over."""
    if missing := missing_tools():
        raise RuntimeError(f"no screen of its own: {', '.join(missing)} missing (packaging/test.sh installs it)")
    with tempfile.TemporaryDirectory(prefix="karareader-soak-", ignore_cleanup_errors=True) as name:
        desktop = Desktop(Path(name))
        try:
            return Soak(task, Path(name), desktop).run()
        finally:
            desktop.close()
