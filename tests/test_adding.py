"""The worked examples of CONTRIBUTING.md: what it takes to add something is what stands there."""

from __future__ import annotations

import re
import subprocess
import sys
import types
from collections.abc import Iterator
from dataclasses import make_dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader import app as module
from karareader.media import engines
from karareader.media.engines import Engine
from karareader.media.player import sound_devices
from karareader.media.player.base import Abilities
from karareader.notes.timestamps import dialects, families
from karareader.notes.timestamps.dialects import Dialect
from karareader.settings import Profile
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.help.keys_dialog import KeysDialog
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.video.playback_tracks import SubtitleChoice
from tests.fakes import FakePlayer
from tests.notes.timestamps import test_dialects
from tests.ui.programs import App

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^```python\n# (.+?)\n(.+?)^```$", PAGE, re.MULTILINE | re.DOTALL))


def example(title: str) -> str:
    return EXAMPLES[title]


def as_module(title: str, name: str) -> types.ModuleType:
    """An example as the file that it would be."""
    made = types.ModuleType(name)
    exec(compile(example(title), title, "exec"), made.__dict__)
    return made


# A dialect


@pytest.fixture
def drop_frame(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    name = f"{families.__name__}.drop_frame"
    made = as_module("notes/timestamps/families/drop_frame.py", name)
    monkeypatch.setattr(dialects, "BARE_FAMILIES", (*dialects.BARE_FAMILIES, made))
    return made


def test_a_dialect_is_a_file_and_a_row(drop_frame: types.ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    row = eval(example("the row in DIALECTS"), {"Dialect": Dialect, "drop_frame": drop_frame})
    test_dialects.test_the_example_of_a_row_is_read(row)
    test_dialects.test_the_decoy_of_a_row_stays_text(row)
    test_dialects.test_the_family_of_a_row_reads_it(row, monkeypatch)


def test_a_file_of_a_dialect_without_a_row_is_missed(
    drop_frame: types.ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(test_dialects, "LISTED", (*test_dialects.LISTED, drop_frame))
    with pytest.raises(AssertionError):
        test_dialects.test_every_family_reads_and_has_a_row()


# A side panel


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Makes the program with one feature more, a line in `Features`."""
    apps: list[App] = []

    def running(kind: type[Feature], player: FakePlayer | None = None) -> App:
        features = make_dataclass("Features", [("shelf", kind)], bases=(module.Features,), frozen=True)
        monkeypatch.setattr(module, "Features", features)
        made = App(qapp, Profile(tmp_path / "profile"), lambda: (player or FakePlayer(), ""))
        apps.append(made)
        return made

    yield running
    for window in qapp.topLevelWidgets():
        if window.objectName() == "mainWindow":
            window.close()
            window.deleteLater()
    for made in apps:
        made.deleteLater()
    qapp.setStyleSheet("")


def test_a_side_panel_is_a_folder_and_a_line(qtbot: QtBot, running: Any, tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / "lib").mkdir(exist_ok=True)
        (tmp_path / "lib" / f"{name}.md").write_text(f"Note {name}.")
    shelf = as_module("ui/shelf/feature.py", "karareader.ui.shelf.feature")
    name, kind = example("the line in Features of app.py").strip().split(": ")
    assert (name, kind) == ("shelf", "ShelfFeature")
    app = running(shelf.ShelfFeature)
    app.begin(tmp_path / "lib" / "one.md", None)
    panel = app.features.shelf.panel
    assert app.side.tabBar().accessibleTabName(app.side.indexOf(panel)) == "Shelf"
    # Its command is in the table, with its key, like all others.
    QTest.qWaitForWindowActive(app.window)
    QTest.keyClick(app.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert app.side.currentWidget() is panel
    dialog = KeysDialog(app.actions)
    qtbot.addWidget(dialog)
    assert dialog._items["shelf"].text(0) == "Shelf"
    assert app.actions.user_of("Ctrl+Alt+S") is app.actions.commands["shelf"]
    # What happens to the note reaches it.
    qtbot.waitUntil(lambda: len(app.keeper.entries) == 3 and app.session.current is not None)
    app.session.opened.emit(app.session.current)
    assert panel.text() == "2 others"


class Heard(Feature):
    """A feature that notes down what it is told of."""

    def __init__(self, context: Context, _services: Services, _reading: Reading) -> None:
        super().__init__(context.window)
        self.told: list[str] = []

    def start(self) -> None:
        self.told.append("start")

    def finish(self) -> None:
        self.told.append("finish")


def test_a_feature_is_told_when_the_window_comes_and_when_it_goes(running: Any, tmp_path: Path) -> None:
    app = running(Heard)
    feature = app.features.shelf
    assert feature.told == []
    app.begin(tmp_path, None)
    assert feature.told == ["start"]
    app.window.close()
    assert feature.told == ["start", "finish"]


class Forgetful(Feature):
    """A feature whose menu names a command that nobody brings."""

    def __init__(self, context: Context, _services: Services, _reading: Reading) -> None:
        super().__init__(context.window)
        context.actions.menu("Shelf", ("dust_shelf",), context.window)


class Twice(Feature):
    """A feature whose command has the name of another one."""

    def __init__(self, context: Context, _services: Services, _reading: Reading) -> None:
        super().__init__(context.window)
        self.commands = (Command("mute", "Hush", (), "Hush", "Video", self.start),)


@pytest.mark.parametrize(("kind", "words"), [(Forgetful, "dust_shelf"), (Twice, "mute")])
def test_a_command_that_is_forgotten_or_taken_does_not_start(running: Any, kind: type[Feature], words: str) -> None:
    with pytest.raises((LookupError, ValueError), match=words):
        running(kind)


# An engine


class Idle(Feature):
    """A feature that does nothing."""

    def __init__(self, context: Context, _services: Services, _reading: Reading) -> None:
        super().__init__(context.window)


class MimePlayer(FakePlayer):
    """Can do nothing that not all can."""

    abilities = Abilities(apart=False, caption_files=False)


def test_an_engine_is_a_file_and_a_row(monkeypatch: pytest.MonkeyPatch, running: Any) -> None:
    row = eval(example("the row in ENGINES"), {"Engine": Engine, "MimePlayer": MimePlayer})
    monkeypatch.setattr(engines, "ENGINES", (row, *engines.ENGINES))
    monkeypatch.setattr(sound_devices, "is_present", lambda: True)
    player, words = engines.choose()
    assert isinstance(player, MimePlayer)
    assert words == ""
    # Whoever needs more than it can do asks for that.
    app = running(Idle, player)
    assert app.features.streaming.controller._want().whole
    assert not app.features.transcript.picture._can_show(SubtitleChoice("Captions", None, None))


def test_an_engine_that_does_not_load_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> engines.Make:
        raise engines.UserError("Mime was not found.")

    monkeypatch.setattr(engines, "ENGINES", (Engine("Mime", broken), Engine("Mime 2", lambda: MimePlayer)))
    assert engines.choose()[1] == "Mime was not found. Videos play through Mime 2 instead."


# An option of downloads

WITH_THE_ROW = """
import importlib.util, json, sys, textwrap
from pathlib import Path
import karareader

row, profile = sys.argv[1], Path(sys.argv[2])
file = Path(karareader.__file__).parent / "settings" / "downloads.py"
spec = importlib.util.spec_from_file_location("karareader.settings.downloads", file)
source = file.read_text(encoding="utf-8")
before = "    download_jobs: int"
assert source.count(before) == 1
module = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = module
exec(compile(source.replace(before, textwrap.indent(row, "    ") + before), spec.origin, "exec"), module.__dict__)

import argparse
from karareader.cli import fetch
from karareader.media.downloads import options, protocol
from karareader.media.downloads.model import DownloadItem
from karareader.settings import Settings
from karareader.ui.downloads import feature

parser = argparse.ArgumentParser()
fetch.add_arguments(parser)
settings = Settings.load(profile)
terms = fetch._terms(settings, parser.parse_args(["note.md", "--chapters"]))
job = options.job(DownloadItem("youtube:a", "https://v.example/a"), Path("films"), None, terms)
heard = protocol.from_json(json.loads(json.dumps(job.to_json())))
settings.save()
print(json.dumps({
    "kept": json.loads(profile.read_text())["download_chapters"],
    "page": [(row.key, row.kind, row.label) for row in feature._SECTION.rows if row.key == "download_chapters"],
    "worker": heard.options.download_chapters,
    "usual": Settings().download_chapters,
}))
"""


def test_an_option_of_downloads_is_a_row(tmp_path: Path) -> None:
    row = example("the row in DownloadOptions")
    done = subprocess.run(
        [sys.executable, "-c", WITH_THE_ROW, row, str(tmp_path / "settings.json")],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == (
        '{"kept": true, "page": [["download_chapters", "switch", "Also keep the chapters"]], "worker": true, '
        '"usual": false}'
    )
