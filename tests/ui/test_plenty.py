"""A megabyte of anything in the window: it is shown, and takes less memory than a picture does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.shapes import note

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = [
    "times", "times, then words", "words, then times", "footnotes", "one footnote", "a table of two columns",
    "a table of 300 columns", "a table of one row", "one word", "words", "list", "formulas", "breaks", "pictures",
]  # fmt: skip
# Opens the notes of a folder, and tells of each how many letters are shown, and how many MB it took at most.
PROGRAM = """
import json, sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.programs import App
from karareader.settings import Profile
from karareader.ui.services.index import IndexService
from karareader.ui.reading.opened import OpenRequest
from tests.fakes import FakeClock, FakePlayer

def memory(name):
    lines = Path("/proc/self/status").read_text().split("\\n")
    return int(next(line for line in lines if line.startswith(name)).split()[1])

IndexService.begin = lambda _self: None
folder = Path(sys.argv[1])
qt = QApplication([])
app = App(qt, Profile(folder / "profile"), lambda: (FakePlayer(FakeClock(), length=600.0, granularity=0), ""))
app.window.resize(1400, 900)
app.begin(folder / "empty.md", None)
while app.session.path is None:
    qt.processEvents()
app.window.grab()
told = {}
for path in sorted(folder.glob("[0-9]*.md")):
    before = memory("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # what was taken at most is counted anew
    app.session.open(OpenRequest(path))
    while app.session.path != path:
        qt.processEvents()
    app.window.grab()
    bar = app.note.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    app.window.grab()
    told[path.stem] = len(app.note.view.document().toPlainText()), (memory("VmHWM") - before) // 1024
print(json.dumps(told))
app.window.close()
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells how much memory was taken")
def test_a_megabyte_of_anything_takes_less_than_200_mb(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("Nothing.")
    for number, name in enumerate(NAMES):
        (tmp_path / f"{number:02} {name}.md").write_bytes(note(name, 1_000_000))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.strip().split("\n")[-1])
    assert sorted(told) == [f"{number:02} {name}" for number, name in enumerate(NAMES)]
    assert {name: letters for name, (letters, _) in told.items() if letters < 100_000} == {}
    assert {name: more for name, (_, more) in told.items() if more > 200} == {}
