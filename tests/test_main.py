"""The command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from karareader import __main__ as main
from karareader import __version__
from karareader.base import display
from karareader.base.errors import UserError


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What would have been opened."""
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr(main, "_open_window", lambda *what: calls.append(what))
    return calls


def test_nothing_named(opened: list[tuple[object, ...]]) -> None:
    assert main.main([]) == 0
    assert opened == [(None, None, "", None)]


def test_a_note_a_time_and_a_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: list[tuple[object, ...]]
) -> None:
    (tmp_path / "note.md").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert main.main(["note.md", "--at", "1:23", "--profile", "p"]) == 0
    assert opened == [(tmp_path / "note.md", 83.0, "", tmp_path / "p")]


def test_what_desktops_hand_over(tmp_path: Path, opened: list[tuple[object, ...]]) -> None:
    note = tmp_path / "a note.md"
    note.write_text("x")
    asked = "karareader://open?note=a%20note.md&t=5"
    assert main.main([note.as_uri()]) == main.main([asked, "--new-window"]) == 0
    assert opened == [(note, None, "", None), (None, None, asked, None)]


def test_a_path_that_is_not_there(
    capsys: pytest.CaptureFixture[str], opened: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "_terminal", lambda: True)
    assert main.main(["/no/such/folder"]) == 2
    assert "does not exist" in capsys.readouterr().err
    assert opened == []


def test_what_a_launcher_names_is_told_by_the_window(
    opened: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "_terminal", lambda: False)
    assert main.main(["/no/such/folder"]) == 0
    assert opened == [(Path("/no/such/folder"), None, "", None)]


def test_a_time_that_is_none(capsys: pytest.CaptureFixture[str], opened: list[tuple[object, ...]]) -> None:
    assert main.main(["--at", "noon"]) == 2
    assert "noon is not a time" in capsys.readouterr().err
    assert opened == []


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main.main(["--version"])
    assert end.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_commands_without_a_window_load_no_qt(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("# Title\n")
    code = (
        "import sys; from karareader.__main__ import main;"
        f"assert main(['show', {str(tmp_path / 'note.md')!r}, '--json']) == 0;"
        "assert 'PySide6' not in sys.modules and 'vlc' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
def test_no_screen_is_told_before_qt_aborts() -> None:
    with pytest.raises(UserError, match="no screen"):
        display.check({})
    with pytest.raises(UserError, match=":4711 does not answer"):
        display.check({"DISPLAY": ":4711"})
    display.check({"QT_QPA_PLATFORM": "offscreen"})
    display.check({"WAYLAND_DISPLAY": "wayland-0"})


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
def test_xwayland_is_asked_for_where_vlc_can_embed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "x_server_answers", lambda _display: True)
    monkeypatch.setattr(display, "_can_load", lambda _library: True)
    environment = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    display.prepare(environment)
    assert environment["QT_QPA_PLATFORM"] == "xcb"
    for other in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}, {**environment, "QT_QPA_PLATFORM": "wayland"}):
        before = dict(other)
        display.prepare(other)
        assert other == before


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
def test_without_vlc_wayland_stays_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "x_server_answers", lambda _display: True)
    monkeypatch.setattr(display, "_can_load", lambda library: "vlc" not in library)
    environment = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    display.prepare(environment)
    assert "QT_QPA_PLATFORM" not in environment
