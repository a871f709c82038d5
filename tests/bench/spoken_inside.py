"""The window that `spoken_bench` listens to: a note whose times are marked in turn.

    python -m tests.bench.spoken_inside NOTE FOLDER

Each line on its standard input marks the next time; what is marked then is told as a line of JSON, null at the end.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from karareader import app as module
from karareader.settings import Profile
from karareader.ui.assembly.application import make_application
from karareader.ui.note.copy_text import plain
from tests.fakes import FakePlayer


def main(note: str, folder: str) -> int:
    """Show the window until it is closed."""
    application = make_application()
    app = module.App(application, Profile(Path(folder)), lambda: (FakePlayer(length=4000.0), ""))
    app.begin(Path(note), None)
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    done = 0

    def answer() -> None:
        nonlocal done
        os.read(sys.stdin.fileno(), 1)
        pane = app.panes.note
        page = pane.page
        times = sorted({cue.start for cue in page.timeline.cues}) if page is not None else []
        if page is None or done >= len(times):
            print(json.dumps(None), flush=True)
            return
        pane.mark(page.timeline.at(times[done] + 0.01))
        done += 1
        places = [(page.starts[leaf], begin, end) for leaf, begin, end in pane.view.marks.sentences]
        words = " ".join(plain(page, start + begin, start + end) for start, begin, end in places)
        print(json.dumps(" ".join(words.split())), flush=True)

    asked.activated.connect(answer)
    print(json.dumps("ready"), flush=True)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
