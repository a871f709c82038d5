"""A process beside the window: it is told without waiting, and what it tells comes in the thread of the window."""

from __future__ import annotations

import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.json_lines import Child
from karareader.ui.runtime import json_process
from karareader.ui.runtime.json_process import JsonProcess

ECHO = """
import json, sys
for line in sys.stdin:
    print(json.dumps({"event": "heard", "size": len(line)}), flush=True)
    print(json.dumps({"no": "event"}), flush=True)
"""
DEAF = "import time; time.sleep(1000)"


def test_what_it_tells_comes_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    process = JsonProcess([sys.executable, "-c", ECHO])
    heard: list[tuple[dict[str, object], int]] = []
    process.said.connect(lambda word: heard.append((word, threading.get_ident())))
    process.start()
    process.tell({})
    process.tell({"word": "x" * 9})
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [word["size"] for word, _ in heard] == [3, 22]
    assert {thread for _, thread in heard} == {threading.get_ident()}
    with qtbot.waitSignal(process.over):
        assert process.end(30.0)
    assert process.pid == 0


def test_one_that_does_not_listen_keeps_nobody_waiting(qtbot: QtBot) -> None:
    process = JsonProcess([sys.executable, "-c", DEAF])
    process.start()
    process.tell({"more than a pipe holds": "x" * (1 << 20)})
    qtbot.waitUntil(lambda: process.pid > 0)
    with qtbot.waitSignal(process.over):
        process.kill()
    assert process.pid == 0


def test_one_that_cannot_be_started_is_over(qtbot: QtBot) -> None:
    process = JsonProcess(["/nowhere/at/all"])
    with qtbot.waitSignal(process.over):
        process.start()
    process.tell({})
    process.kill()
    assert process.end(1.0)


def test_the_window_does_not_wait_until_the_program_is_loaded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    may_load = threading.Event()

    class SlowChild(Child):
        def __init__(self, *given: object) -> None:
            assert may_load.wait(5), "the window waits"
            super().__init__(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(json_process, "Child", SlowChild)
    process = JsonProcess([sys.executable, "-c", ECHO])
    process.start()
    process.tell({})
    assert process.pid == 0
    may_load.set()
    with qtbot.waitSignal(process.said):
        pass
    assert process.end(30.0)
    # Its thread would be the last to let it go, and Qt's objects die in the thread of the window only.
    assert not any(thread.name == "tell" for thread in threading.enumerate())
