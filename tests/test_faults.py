"""Some of the faults of `python -m tests.fuzz --only faults`, those that once hung, crashed or lost something."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from karareader import __main__ as program
from karareader.__main__ import main
from karareader.base import bounded_stat as patience
from tests.fuzz import faults

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")

ONCE = (
    "state.json is a pipe",
    "state.json is of huge numbers",
    "state.json is a device",
    "settings.json is a folder",
    "standings.json is a pipe",
    "current of the index is a folder, for a search",
    "the note is a pipe",
    "the description of a film is a pipe",
    "captions are a pipe",
    "a film is a pipe",
    "the disk of the library stops answering",
    "the disk of the library never answers",
    "the disk of the last library never answers",
    "SIGHUP comes",
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library and a profile, as a session of reading leaves them."""
    folder = tmp_path_factory.mktemp("faults") / "model"
    faults._model(folder)
    return folder


@pytest.mark.parametrize("name", ONCE)
def test_the_program_bears_it(name: str, tmp_path: Path, model: Path) -> None:
    (fault,) = [each for each in faults.faults() if each.name == name]
    assert faults.try_one(fault, tmp_path / "world", model) == []


def test_every_fault_has_a_name_of_its_own_and_there_are_enough() -> None:
    names = [fault.name for fault in faults.faults()]
    assert len(names) == len(set(names))
    assert len(names) >= 60


def test_a_disk_that_does_not_answer_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert patience.kind_of(tmp_path) == "folder"
    (tmp_path / "file").write_text("")
    assert patience.kind_of(tmp_path / "file") == "file"
    assert patience.kind_of(tmp_path / "nothing") == "missing"
    assert patience.kind_of(tmp_path / ("x" * 300)) == "missing"
    assert patience.kind_of(Path("/dev/null")) == "other"
    connected = threading.Event()
    monkeypatch.setattr(patience, "_kind_of", lambda _path: connected.wait() and "folder")
    monkeypatch.setattr(patience, "_PATIENCE", 0.05)
    assert patience.kind_of(tmp_path, 0.05) == "silent"
    monkeypatch.setattr(patience, "kind_of", lambda _path: "silent")
    monkeypatch.setattr(program, "_terminal", lambda: True)
    assert main([str(tmp_path)]) == 2
    assert "does not answer. Is its disk connected?" in capsys.readouterr().err
    connected.set()
