"""The desktop sees the video and drives it: asked by tools that people have, on a session bus of the test's own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState
from karareader.ui.services.index import IndexService
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import App, Make

TOOLS = ("dbus-daemon", "gdbus", "playerctl")
PLAYER = "org.mpris.MediaPlayer2.Player"
Ask = Callable[..., str]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"{', '.join(TOOLS)} are wanted (packaging/test.sh installs them)"
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "film.mp4").write_bytes(b"film")
    (folder / "one.md").write_text(
        "---\ntitle: The first “note”\nmedia: film.mp4\n---\n\nIt begins [0:10]. It goes on.\n\nIt ends [1:40].\n"
    )
    return folder


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own, under the address that programs look for."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    with daemon, daemon.stdout:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.kill()


class Service:
    """A service of the desktop on the bus, such as its screen saver; what it is asked is in `asked`."""

    def __init__(self, address: str, name: str) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self.asked: list[tuple[Any, ...]] = []
        self._connection = open_dbus_connection(address)
        from jeepney import DBusAddress, new_method_call

        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        taken = new_method_call(bus, "RequestName", "su", (name, 4))
        self._connection.send_and_get_reply(taken, timeout=10)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        from jeepney import HeaderFields, MessageType, new_method_return

        while True:
            try:
                message = self._connection.receive()
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.method_call:
                self.asked.append((message.header.fields[HeaderFields.member], *message.body))
                self._connection.send(new_method_return(message, "u", (4_000_000_000,)))


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    """Runs a tool to its end, while the program goes on; gives what it said."""

    def ask(*command: str) -> str:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        return process.communicate()[0].strip()

    return ask


@pytest.fixture
def app(qtbot: QtBot, bus: str, make: Make, library: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """The program on the bus, at a note whose film is loaded."""
    monkeypatch.setattr(IndexService, "begin", lambda _self: None)
    app = make(player=FakePlayer(FakeClock(), length=600.0, granularity=0))
    with qtbot.waitSignal(app.features.desktop.bus.connected, timeout=10_000):
        app.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.state is PlayerState.PAUSED)
    return app


def properties(ask: Ask, interface: str) -> str:
    return ask(
        "gdbus", "call", "--session", "--dest", "org.mpris.MediaPlayer2.karareader",
        "--object-path", "/org/mpris/MediaPlayer2", "--method", "org.freedesktop.DBus.Properties.GetAll", interface,
    )  # fmt: skip


def test_all_values_have_the_types_of_the_specification(qtbot: QtBot, app: App, ask: Ask) -> None:
    app.playback.seek(app.playback.timeline.moments[0].start)
    qtbot.waitUntil(lambda: app.playback.moment is not None)
    told = properties(ask, PLAYER)
    assert "'mpris:length': <int64 600000000>" in told
    assert re.search(r"'mpris:trackid': <objectpath '/karareader/video/[0-9a-f]{16}'>", told)
    assert f"'Position': <int64 {round(app.playback.position * 1_000_000)}>" in told
    assert "'xesam:title': <'The first “note”'>" in told
    assert "'xesam:asText': <'It begins 0:10. It goes on.'>" in told
    for words in ("'Rate': <1.0>", "'Volume': <1.0>", "'PlaybackStatus': <'Paused'>", "'CanSeek': <true>",
                  "'MinimumRate': <0.25>", "'MaximumRate': <4.0>"):  # fmt: skip
        assert words in told
    root = properties(ask, "org.mpris.MediaPlayer2")
    assert "'Identity': <'KaraReader'>" in root
    assert "'SupportedMimeTypes': <@as []>" in root
    described = ask("gdbus", "introspect", "--session", "--dest", "org.mpris.MediaPlayer2.karareader",
                    "--object-path", "/org/mpris/MediaPlayer2")  # fmt: skip
    assert "SetPosition(in  o TrackId,\n                  in  x Position);" in described
    assert "readwrite d Rate = 1.0;" in described


def test_playerctl_plays_holds_and_goes_from_time_to_time(qtbot: QtBot, app: App, bus: str, ask: Ask) -> None:
    saver = Service(bus, "org.freedesktop.ScreenSaver")
    assert ask("playerctl", "--list-all") == "karareader"
    assert ask("playerctl", "status") == "Paused"
    ask("playerctl", "play")
    qtbot.waitUntil(lambda: app.playback.playing)
    assert ask("playerctl", "status") == "Playing"
    qtbot.waitUntil(lambda: saver.asked == [("Inhibit", "KaraReader", "A video plays")])
    ask("playerctl", "play-pause")
    qtbot.waitUntil(lambda: not app.playback.playing)
    qtbot.waitUntil(lambda: saver.asked[1:] == [("UnInhibit", 4_000_000_000)])
    times = [moment.start for moment in app.playback.timeline.moments]
    app.playback.seek(0.0)
    ask("playerctl", "next")
    qtbot.waitUntil(lambda: app.playback.position == next(time for time in times if time > 0))
    ask("playerctl", "position", "100")
    qtbot.waitUntil(lambda: app.playback.position == pytest.approx(100))
    ask("playerctl", "position", "5-")
    qtbot.waitUntil(lambda: app.playback.position == pytest.approx(95))
    ask("playerctl", "position", "601")  # beyond its end: the specification wants it left where it is
    assert app.playback.position == pytest.approx(95)
    ask("playerctl", "volume", "0.5")
    qtbot.waitUntil(lambda: app.playback.status.volume == 50)
    assert ask("playerctl", "metadata", "mpris:length") == "600000000"
    ask("playerctl", "stop")
    assert app.playback.position == pytest.approx(95)


def test_what_changes_is_told_once(qtbot: QtBot, app: App, bus: str) -> None:
    heard = subprocess.Popen(
        ["gdbus", "monitor", "--session", "--dest", "org.mpris.MediaPlayer2.karareader"],
        stdout=subprocess.PIPE, text=True, bufsize=1,
    )  # fmt: skip
    lines: list[str] = []
    threading.Thread(target=lambda: lines.extend(iter(heard.stdout.readline, "")), daemon=True).start()  # type: ignore[union-attr]
    try:
        qtbot.waitUntil(lambda: any("is owned by" in line for line in lines), timeout=10_000)
        app.playback.seek(120.0)
        app.playback.set_rate(1.5)
        app.playback.set_rate(1.5)
        qtbot.waitUntil(lambda: any("'Rate': <1.5>" in line for line in lines), timeout=10_000)
        assert any("Seeked (int64 120000000,)" in line for line in lines)
        assert len([line for line in lines if "Rate" in line]) == 1
        assert not any("'Position'" in line for line in lines)
    finally:
        heard.kill()
        heard.wait()


def test_a_second_window_has_a_name_of_its_own_and_strange_calls_are_refused(
    qtbot: QtBot, app: App, bus: str, ask: Ask
) -> None:
    code = """
import json
from PySide6.QtCore import QCoreApplication
from karareader.ui.services.session_bus import SessionBus

app, bus = QCoreApplication([]), SessionBus()
name, at, to = "org.mpris.MediaPlayer2.karareader", "/org/freedesktop/DBus", "org.freedesktop.DBus"

def list_names(_values):
    bus.call(to, at, f"{to}.ListNames", "", then=lambda values: (print(json.dumps(values[0])), app.quit()))

def begin():
    bus.own(name, f"{name}.instance7")
    bus.call(to, at, f"{to}.ListNames", "", then=list_names)

bus.connected.connect(begin)
bus.begin()
app.exec()
bus.end()
"""
    names = json.loads(ask(sys.executable, "-c", code))
    assert "org.mpris.MediaPlayer2.karareader.instance7" in names
    call = ("gdbus", "call", "--session", "--dest", "org.mpris.MediaPlayer2.karareader", "--object-path")
    here = "/org/mpris/MediaPlayer2"
    assert "UnknownMethod" in ask(*call, here, "--method", f"{PLAYER}.Explode")
    assert "UnknownMethod" in ask(*call, "/elsewhere", "--method", f"{PLAYER}.Play")
    wrong = ask(*call, here, "--method", "org.freedesktop.DBus.Properties.Get", PLAYER, "Nothing")
    assert "UnknownProperty" in wrong
    wrong = ask(*call, here, "--method", "org.freedesktop.DBus.Properties.Set", PLAYER, "Position", "<int64 5>")
    assert "PropertyReadOnly" in wrong
    assert not app.playback.playing


def test_the_file_of_the_note_is_shown_by_the_file_manager(
    qtbot: QtBot, app: App, bus: str, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    app.actions["show_note_file"].trigger()  # there is no such service: its folder is opened
    qtbot.waitUntil(lambda: opened == [QUrl.fromLocalFile(str(library))])
    manager = Service(bus, "org.freedesktop.FileManager1")
    app.actions["show_note_file"].trigger()
    qtbot.waitUntil(lambda: manager.asked == [("ShowItems", [(library / "one.md").as_uri()], "")])
    assert len(opened) == 1


def test_obsidian_and_the_site_are_opened_where_the_reader_is(
    qtbot: QtBot, app: App, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toString())) or True)
    told: list[str] = []
    app.messages.told.connect(lambda message: told.append(message.text))
    app.actions["open_in_obsidian"].trigger()
    app.actions["open_on_site"].trigger()
    assert opened == []
    assert "does not lie in a vault" in told[0]
    assert "has no page on the web" in told[1]
    (library / ".obsidian").mkdir()
    app.actions["open_in_obsidian"].trigger()
    assert opened == [f"obsidian://open?path={str(library / 'one.md').replace('/', '%2F')}"]
    (library / "three.md").write_text("---\nurl: https://www.youtube.com/watch?v=Kr4Rd3rT0ur\n---\n[0:10]\n")
    (library / "Three [Kr4Rd3rT0ur].mp4").write_bytes(b"film")
    app.go.open(library / "three.md")
    qtbot.waitUntil(lambda: app.session.path == library / "three.md" and app.playback.state is PlayerState.PAUSED)
    app.playback.seek(75.5)
    app.actions["open_on_site"].trigger()
    assert opened[1:] == ["https://www.youtube.com/watch?v=Kr4Rd3rT0ur&t=75s"]


def test_what_ended_is_told_on_the_desktop_unless_the_reader_looks_at_the_window(
    qtbot: QtBot, app: App, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Service(bus, "org.freedesktop.Notifications")
    monkeypatch.setattr(app.window, "isActiveWindow", lambda: True)
    app.features.downloads.ended.emit("“A talk” was downloaded.")
    monkeypatch.setattr(app.window, "isActiveWindow", lambda: False)
    app.features.downloads.ended.emit("“Another” was downloaded.")
    qtbot.waitUntil(lambda: len(desktop.asked) == 1)
    asked = desktop.asked[0]
    assert (asked[0], asked[1], asked[5]) == ("Notify", "KaraReader", "“Another” was downloaded.")
