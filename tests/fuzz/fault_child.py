"""The program in a process of its own, with a fault of its environment brought about.

    python -m tests.fuzz.fault_child '{"words": ["NOTE", "--profile", "DIR"], "errno": 28, "below": "DIR"}'

A window closes by itself once its note is shown and its index is ready, or after `patience` seconds, but not with
`stay`; it then prints one JSON object: `shown` (the title, or "") and `told` (the messages). `errno` is what each
writing `below` a folder fails with, `clock` what is added to the time of day, in seconds. From the moment that the note
is shown, or `stalled at once`, nothing below the folder `stalled` answers, as on a disk whose computer is gone: threads
wait there for ever, and the thread of the window, which must never wait for a disk, says where it would have.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import threading
import time
import traceback
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
    if job.get("stalled"):
        _stall()
    if job.get("stalled at once"):
        globals()["_stalled"] = job["stalled"]
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


_stalled = ""


def _stall() -> None:
    """Have everything that looks at files below `_stalled` wait for ever, but for the window, which tells of itself."""
    for module, name in ((os, "stat"), (os, "lstat"), (os, "open"), (os, "scandir"), (os, "listdir"), (os, "readlink")):
        setattr(module, name, _waiting(getattr(module, name), name))


def _waiting(look: Any, name: str) -> Any:
    def waiting(path: Any = ".", *more: Any, **named: Any) -> Any:
        if _stalled and isinstance(path, str | os.PathLike) and os.fspath(path).startswith(_stalled):
            if threading.current_thread() is not threading.main_thread():
                threading.Event().wait()
            where = "".join(traceback.format_stack(limit=8)[:-1])
            print(f"The window waits for a disk: {name}({path!r})\n{where}", file=sys.stderr)
            raise OSError(errno.EIO, "the disk does not answer")
        return look(path, *more, **named)

    return waiting


def _close_when_done(job: dict[str, Any]) -> None:
    from PySide6.QtCore import QTimer

    from karareader import app as module

    _draw_nowhere()
    begin, patience = module.App.begin, job.get("patience", 10.0)

    def watched(app: module.App, path: Path | None, at: float | None, address: str = "") -> None:
        told: list[str] = []
        app.messages.told.connect(lambda message: told.append(message.text))
        app.messages.taken_back.connect(told.append)
        begin(app, path, at, address)
        timer, began = QTimer(app), time.monotonic()

        def look() -> None:
            current = app.reading.session.current
            if (current is None or not app.services.index.ready) and time.monotonic() - began < patience:
                return
            if job.get("stalled") and not _stalled:
                globals()["_stalled"] = job["stalled"]
                app.features.library.rescan()
                app.reading.session.reload(app.panes.note.view_state())
                timer.setInterval(2000)
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
    setattr(module.App, "begin", watched)  # noqa: B010 - mypy forbids the plain way


def _draw_nowhere() -> None:
    """Without a screen VLC would draw with letters, into the terminal."""
    from karareader.media.vlc import options as vlc_options
    from karareader.media.vlc import player as vlc_player

    options = vlc_options.instance_options
    vars(vlc_player)["instance_options"] = lambda: [*options(), "--no-video"]


def _is_open(handle: int) -> bool:
    try:
        os.fstat(handle)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    raise SystemExit(main(json.loads(sys.argv[1])))
