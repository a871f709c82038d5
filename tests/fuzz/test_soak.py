"""The soak itself, without a screen: what it notices of a process, and that chance can be had again."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import soak_hand, soak_runner, soak_watch, soak_world
from tests.fuzz.soak_hand import Hand
from tests.fuzz.soak_runner import Runner, SilentError
from tests.fuzz.soak_watch import Sample

_LINUX = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="reads /proc of Linux")
_ANSWERING = """
import faulthandler, signal, socket, sys
asked = socket.socket(fileno=int(sys.argv[1]))
faulthandler.register(signal.SIGUSR1, open(sys.argv[2], "a"))
"""
_ONCE = "asked.recv(1); asked.sendall(b'{\"window\": 7}\\n')"


def _run(folder: Path, program: str) -> Runner:
    return Runner(folder, [sys.executable, "-c", _ANSWERING + program], [], dict(os.environ))


class _Desktop:
    """Keeps what would have been done by hand."""

    def __init__(self) -> None:
        self.done: list[tuple[object, ...]] = []

    def xdotool(self, *words: object) -> str:
        self.done.append(words)
        return ""


def _samples(memory: list[float], threads: list[int] | None = None) -> list[Sample]:
    return [Sample(at, (threads or [9] * len(memory))[at], 30, each, 1) for at, each in enumerate(memory)]


def test_what_goes_up_and_comes_down_again_is_level() -> None:
    made = soak_watch.rows(_samples([100, 200, 300, 210, 300, 230, 200, 900, 240]))
    assert [row.name for row in made if not row.is_level] == []
    memory = next(row for row in made if row.name == "memory, MB")
    assert list(memory.low) == [100, 210, 200]
    assert list(memory.middle) == [200, 230, 240]


def test_what_never_comes_down_grows() -> None:
    made = soak_watch.rows(_samples([100, 150, 200, 250, 300, 350, 400, 450, 500], [9, 9, 9, 20, 21, 22, 40, 41, 42]))
    assert [row.name for row in made if not row.is_level] == ["threads", "memory, MB"]
    assert "| threads | 9 – 9 | 20 – 21 | 40 – 41 | grows |" in soak_watch.table(made)


def test_too_few_looks_tell_nothing() -> None:
    assert soak_watch.rows(_samples([100.0, 900.0])) == []


def test_complaints_are_told_once_each_and_by_their_kind() -> None:
    said = (
        "\nUnexpected error\nTraceback (most recent call last):\n  File \"a.py\", line 3, in f\n    f()\n"
        "ValueError: no\nQObject::connect: 0x55d0 is null\nQObject::connect: 0x5770 is null\n"
    )  # fmt: skip
    assert list(soak_watch.complaints(said)) == [
        "traceback: ValueError: no",
        *["it says: QObject::connect: … is null"] * 2,
    ]
    assert list(soak_watch.complaints("\n")) == []


@_LINUX
def test_a_process_is_looked_at_from_outside() -> None:
    program = (
        "import os, subprocess, sys, threading; held = [open(os.devnull) for _ in range(9)]\n"
        "for _ in range(5): threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "child = subprocess.Popen([sys.executable, '-c', 'input()'])\n"
        "print('ready', flush=True); child.wait()"
    )
    process = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    seen = soak_watch.sample(process.pid, 1.0)
    process.communicate(b"\n")
    assert seen is not None
    assert (seen.at, seen.threads, seen.files, seen.children) == (1.0, 6, 12, 1)
    assert seen.memory > 2
    assert seen.beside > 0
    assert soak_watch.sample(process.pid, 2.0) is None


@_LINUX
def test_a_program_that_answers_and_ends(tmp_path: Path) -> None:
    runner = _run(tmp_path, _ONCE)
    assert runner.look(30.0) == {"window": 7}
    assert runner.end(30.0) is not None
    assert runner.process.returncode == 0
    assert runner.left == []
    with pytest.raises(SilentError):
        runner.look(30.0)


@_LINUX
def test_a_program_that_hangs_tells_where(tmp_path: Path) -> None:
    runner = _run(tmp_path, f"{_ONCE}\ndef wait_for_ever():\n    while True: signal.pause()\nwait_for_ever()")
    try:
        assert runner.look(30.0) == {"window": 7}
        with pytest.raises(SilentError, match="wait_for_ever"):
            runner.look(0.1)
        assert runner.process.poll() is None
    finally:
        assert runner.end(0.0) is None
    assert runner.process.returncode == -9


@_LINUX
def test_what_a_program_leaves_behind_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soak_runner, "LINGER", 0.0)
    start = "import subprocess, signal; asked.recv(1); "
    apart = "subprocess.Popen(['sleep', '60'], start_new_session=True)"
    runner = _run(
        tmp_path, f"{start}subprocess.Popen(['sleep', '60']); {apart}; asked.sendall(b'{{}}\\n'); asked.recv(1)"
    )
    runner.look(30.0)
    runner.known = soak_watch.children(runner.process.pid)
    assert len(runner.known) == 2
    with pytest.raises(SilentError):
        runner.look(30.0)
    assert runner.end(30.0) is not None
    assert sorted(runner.left) == sorted(runner.known)
    for left in runner.left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(left, signal.SIGKILL)


@_LINUX
def test_open_files_are_told_by_their_kind(tmp_path: Path) -> None:
    before = soak_watch.open_files(os.getpid())
    with (tmp_path / "some 12.txt").open("w"), (tmp_path / "some 34.txt").open("w"):
        more = soak_watch.open_files(os.getpid()) - before
    assert [(Path(name).name, count) for name, count in more.items() if "some" in name] == [("some ….txt", 2)]


def test_the_same_seed_does_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soak_world, "have_ffmpeg", lambda: False)
    monkeypatch.setattr(soak_world, "SHARED", tmp_path / "none")
    boxes = {name: [10, 10, 300, 200] for name in ("notePane", "seekBar", "libraryList", "moreButton")}
    seen = {
        "boxes": boxes,
        "times": [[5, 5], [9, 9]],
        "links": [[7, 7]],
        "window": 7,
        "note": "",
        "popup": None,
        "modal": None,
    }

    def story(folder: Path, seed: int) -> tuple[list[str], list[tuple[object, ...]]]:
        rng, desktop = random.Random(seed), _Desktop()
        hand: Any = Hand(desktop, soak_world.make_world(folder, rng), rng)  # type: ignore[arg-type]
        acts = [hand.act(seen) for _ in range(400)]
        return acts, [tuple(str(word).replace(str(folder), "") for word in each) for each in desktop.done]

    acts, done = story(tmp_path / "one", 3)
    assert (acts, done) == story(tmp_path / "two", 3)
    assert done != story(tmp_path / "three", 4)[1]
    assert {act.__name__ for act, _ in soak_hand._ACTS} == set(acts)


def test_changed_files_stay_in_the_library(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    for number in range(20):
        (library / f"{number}.md").write_text("one")
    hand = Hand(_Desktop(), library, random.Random(5))  # type: ignore[arg-type]
    for _ in range(200):
        hand._seen = {"note": str(library / "3.md")}
        hand.change_a_file()
    assert len(list(library.iterdir())) == 20
    assert {path.suffix for path in library.iterdir()} == {".md", ".away"}
    assert list(tmp_path.iterdir()) == [library]
