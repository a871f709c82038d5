"""Which engine plays, with and without VLC."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from karareader.base import display
from karareader.base.errors import UserError
from karareader.media import engines
from karareader.media.player import sound_devices
from karareader.media.player.base import PlayerState, Source
from karareader.media.player.qt import QtPlayer
from karareader.media.vlc.player import VlcPlayer, load_library

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", extend=True)


def test_vlc_plays_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_devices, "is_present", lambda: True)
    try:
        load_library()
    except UserError as error:
        pytest.skip(str(error))
    player, words = engines.choose()
    assert isinstance(player, VlcPlayer)
    assert player.engine.startswith("VLC 3")
    assert words == ""


def test_a_machine_without_sound_is_told_of_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_devices, "is_present", lambda: False)
    try:
        load_library()
    except UserError as error:
        pytest.skip(str(error))
    assert engines.choose()[1] == "No sound device was found. Videos play without sound until there is one."


def no_vlc(*_arguments: Any) -> Any:
    raise UserError("VLC was not found on this machine.", "Install it.")


def test_qt_plays_where_there_is_no_vlc_and_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "load_library", no_vlc)
    player, words = engines.choose()
    assert isinstance(player, QtPlayer)
    assert words == "VLC was not found on this machine. Videos play through Qt Multimedia instead."


def test_vlc_is_not_asked_to_draw_into_a_window_of_wayland(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would crash there; Qt plays, or it is said what is missing."""
    monkeypatch.setattr(engines, "load_library", lambda: pytest.fail("libVLC was loaded"))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    for platform in ("", "wayland"):
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        player, words = engines.choose()
        assert isinstance(player, QtPlayer)
        assert words.startswith("VLC cannot draw into a window of Wayland. Videos play through Qt Multimedia")
    assert [display.is_wayland(asked) for asked in ({"WAYLAND_DISPLAY": "w", "QT_QPA_PLATFORM": "xcb"}, {})] == [
        False
    ] * 2


def test_where_nothing_plays_notes_can_still_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "load_library", no_vlc)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player, words = engines.choose()
    assert words.startswith("Videos cannot play on this machine; notes can be read. VLC was not found")
    assert words.endswith(
        "Install it. Qt Multimedia cannot play here either: It is not installed: pip install 'karareader[qt-player]'."
    )
    player.open(Source("film.mp4"))
    player.play()
    player.seek(3.0)
    assert player.status().state is PlayerState.FAILED
    assert "VLC was not found" in player.status().error
    player.close()
    assert player.status().state is PlayerState.EMPTY


def test_a_library_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("karareader.media.vlc.player.LIBRARY_ON_LINUX", "libno-such-vlc.so.5")
    monkeypatch.delenv("PYTHON_VLC_LIB_PATH", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(UserError, match="not found"):
        load_library()


def test_an_installation_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        vlc, _ = load_library()
    except UserError as error:
        pytest.skip(str(error))
    monkeypatch.setattr(vlc, "Instance", lambda _options: None)
    with pytest.raises(UserError, match="does not start"):
        load_library()


def test_vlc_4_is_refused_before_anything_is_asked_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        vlc, _ = load_library()
    except UserError as error:
        pytest.skip(str(error))
    monkeypatch.setattr(vlc, "libvlc_get_version", lambda: b"4.0.0-dev Otto Chriek")
    monkeypatch.setattr(vlc, "Instance", lambda _options: pytest.fail("it was asked for an instance"))
    with pytest.raises(UserError, match="another version than 3") as told:
        load_library()
    assert "install VLC 3" in str(told.value)
