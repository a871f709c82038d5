"""The program in a process of its own, with a fault of its environment brought about.

    python -m tests.fuzz.fault_child '{"words": ["NOTE", "--profile", "DIR"], "errno": 28, "below": "DIR"}'

A window closes by itself once its note is shown and its index is ready, or after `patience` seconds; it then prints one
JSON object: `shown` (the title, or "") and `told` (the messages). With `stay` it does not close. `errno` is what each writing `below` a folder fails
with, `clock` what is added to the time of day, in seconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def main(job: dict[str, Any]) -> int:
    """Run the program as `job` says; its exit status."""
    words: list[str] = job["words"]
    if job.get("errno"):
        _fail_writing(job["errno"], job["below"])
    if job.get("clock"):
        now, now_ns = time.time, time.time_ns
        time.time = lambda: now() + job["clock"]
        time.time_ns = lambda: now_ns() + int(job["clock"] * 1e9)
    if job.get("window", True):
        _close_when_done(job)
    from karareader.__main__ import main as program

    return program(words)


def _fail_writing(error: int, below: str) -> None:
    opened = os.open
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT

    def failing(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & writing and os.fspath(path).startswith(below):
            raise OSError(error, os.strerror(error), os.fspath(path))
        return opened(path, flags, *more, **named)

    os.open = failing


def _close_when_done(job: dict[str, Any]) -> None:
    from PySide6.QtCore import QTimer

    from karareader import app as module

    begin, patience = module.App.begin, job.get("patience", 10.0)

    def watched(app: module.App, path: Path | None, at: float | None) -> None:
        told: list[str] = []
        app.messages.told.connect(lambda message: told.append(message.text))
        app.messages.taken_back.connect(told.append)
        begin(app, path, at)
        timer, began = QTimer(app), time.monotonic()

        def look() -> None:
            current = app.session.current
            if (current is None or not app.tools.index.ready) and time.monotonic() - began < patience:
                return
            timer.stop()
            shown = current.note.title if current is not None else ""
            line = json.dumps({"shown": shown, "told": told})
            os.write(job_output, line.encode() + b"\n")
            if not job.get("stay"):
                app.window.close()

        timer.timeout.connect(look)
        timer.start(50)

    job_output = os.dup(1) if _is_open(1) else os.open(os.devnull, os.O_WRONLY)
    module.App.begin = watched


def _is_open(handle: int) -> bool:
    try:
        os.fstat(handle)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    raise SystemExit(main(json.loads(sys.argv[1])))
