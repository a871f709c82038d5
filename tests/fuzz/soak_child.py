"""The real program in a process of its own, which tells what is on its window when it is asked.

    python -m tests.fuzz.soak_child HANDLE STACKS NOTE --profile DIR

`HANDLE` is the number of an open socket: each byte that comes is answered by one line of JSON, from the thread of the
window, so that an answer shows that it lives. Nothing is done between the questions. On SIGUSR1, and where the process
is brought down, the stacks of all threads go to the file `STACKS`.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from karareader.app import App

_MOST = 60  # times and links that are told


def main(words: list[str]) -> int:
    """Run the program; its exit status."""
    handle, stacks = int(words[0]), words[1]
    os.set_inheritable(handle, False)
    with open(stacks, "a", encoding="utf-8") as file:  # noqa: PTH123 - it stays open for as long as the program runs
        faulthandler.enable(file)
        faulthandler.register(signal.SIGUSR1, file)
        _answer_on(socket.socket(fileno=handle))
        from karareader.__main__ import main as program

        return program(words[2:])


def _answer_on(asked: socket.socket) -> None:
    from PySide6.QtCore import QSocketNotifier

    from karareader import app as module

    begin = module.App.begin

    def watched(app: module.App, path: Path | None, at: float | None, address: str = "") -> None:
        begin(app, path, at, address)
        notifier = QSocketNotifier(asked.fileno(), QSocketNotifier.Type.Read, app)

        def answer() -> None:
            question = asked.recv(64)
            if not question:
                notifier.setEnabled(False)
                return
            asked.sendall(json.dumps(look(app)).encode() + b"\n")

        notifier.activated.connect(answer)

    setattr(module.App, "begin", watched)  # noqa: B010 - mypy forbids the plain way


def look(app: App) -> dict[str, Any]:
    """What can be clicked: boxes of the widgets that are seen, by their names, and points of times and links.

    Only objects that the program itself holds on to are asked: what Qt makes for itself has no object in Python, and to
    make one for each question would be to test something else than the program.
    """
    current = app.reading.session.current
    times, links = _anchors(app)
    return {
        "boxes": {name: _box(each) for name, each in _widgets(app).items() if _seen(each)},
        "times": times,
        "links": links,
        "note": str(current.note.path) if current is not None else "",
        "window": int(app.window.winId()),
        "active": app.window.isActiveWindow(),
        "playing": app.playback.playing,
    }


def _widgets(app: App) -> dict[str, QWidget]:
    desk = app.features.map.controller
    return {
        "notePane": app.panes.note.view,
        "libraryList": app.features.library.pane.list,
        "leftPane": app.panes.left,
        "sidePanel": app.panes.side,
        "topBar": app.panes.top_bar,
        "moreButton": app.panes.top_bar._more_button,
        "videoSurface": app.panes.video.surface,
        "videoPane": app.panes.video,
        "seekBar": app.panes.video.seek_bar,
        "transportBar": app.panes.video.transport,
        "messageLine": app.panes.line,
        "mainWindow": app.window,
        **({"mapCanvas": desk.pane.canvas, "mapPane": desk.pane} if desk is not None else {}),
    }


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _box(widget: QWidget) -> list[int]:
    seen = widget.visibleRegion().boundingRect()
    corner = widget.mapToGlobal(seen.topLeft())
    return [corner.x(), corner.y(), seen.width(), seen.height()]


def _anchors(app: App) -> tuple[list[list[int]], list[list[int]]]:
    """Points of the screen at which times of the note, and its links to other notes, are seen."""
    times: list[list[int]] = []
    links: list[list[int]] = []
    view = app.panes.note.view
    page, viewport = view.page, view.viewport()
    if page is None or not _seen(viewport):
        return times, links
    for at, anchor in enumerate(page.anchors):
        kept = times if anchor.cue >= 0 else links
        if len(kept) < _MOST and (anchor.cue >= 0 or anchor.href.startswith("note:")):
            point = view.link_rect(at).center()
            if viewport.rect().contains(point) and view.anchor_at(point) == at:
                there = viewport.mapToGlobal(point)
                kept.append([there.x(), there.y()])
    return times, links


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
