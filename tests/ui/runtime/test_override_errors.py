"""An error in a method that Qt calls, while Qt was called from Python, is an error like any other."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRY = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from karareader.ui.runtime import override_errors
if "apply" in sys.argv:
    override_errors.apply()
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
__name__ = "karareader.try"
class Pane(QWidget):
    def resizeEvent(self, event):
        {error}
    def event(self, event):
        return super().event(event)
def told(kind, error, trace):
    print("told", kind.__name__, flush=True)
sys.excepthook = told
pane = Pane()
try:
    pane.show()
except Exception as error:
    told(type(error), error, None)
print("alive")
"""
ERRORS = {"1 / 0": "ZeroDivisionError", 'int("x")': "ValueError", "self.resize(None, None, None)": "TypeError"}


def tried(error: str, *words: str) -> subprocess.CompletedProcess[str]:
    program = TRY.replace("{error}", error)
    return subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_below_a_call_is_told(error: str) -> None:
    done = tried(error, "apply")
    assert done.returncode == 0, done.stderr
    assert f"told {ERRORS[error]}" in done.stdout
    assert "alive" in done.stdout


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="errors are always made as soon as they are raised")
def test_pyside_still_falls_over_by_itself() -> None:
    """Where it does not any more, the workaround can go."""
    assert tried("1 / 0").returncode == -11


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="nothing is to be done")
def test_the_window_is_made_of_such_classes() -> None:
    program = (
        "from karareader.ui.runtime import override_errors; override_errors.apply()\n"
        "from karareader.ui.note.pane import NotePane\n"
        "from karareader.ui.search.model import HitModel\n"
        "print([hasattr(each, '__wrapped__') for each in (NotePane.resizeEvent, NotePane.event, HitModel.rowCount,"
        " NotePane.mark)])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[True, True, True, False]"
