"""What other programs ask the window for: a second start, and addresses."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.cli import running_window
from karareader.media.player.base import PlayerState
from karareader.settings import Profile
from karareader.ui.desktop.requests import Asked, read
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import App, Make

FIRST, SECOND = "Kr4Rd3rT0ur", "jNQXAC9IVRw"


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        (f"karareader://open?video=youtube:{FIRST}&t=75", Asked(f"youtube:{FIRST}", "", 75.0)),
        (f"karareader://open?video=https%3A%2F%2Fyoutu.be%2F{FIRST}&t=1:15", Asked(f"youtube:{FIRST}", "", 75.0)),
        ("karareader://open?note=Talks%2FOne%20day.md", Asked("", "Talks/One day.md", None)),
    ],
)
def test_an_address_says_what_is_to_be_opened(address: str, asked: Asked) -> None:
    assert read(address) == asked


@pytest.mark.parametrize(
    "address",
    ["karareader://delete?note=x.md", "karareader://open", "karareader://open?video=", "karareader://[", "https://x.example",
     f"karareader://open?video=youtube:{FIRST}&t=soon"],
)  # fmt: skip
def test_any_other_address_is_refused_in_words(address: str) -> None:
    with pytest.raises(UserError, match="karareader://open"):
        read(address)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    for name, video in (("first.md", FIRST), ("second.md", SECOND)):
        (folder / name).write_text(f"---\nvideoId: {video}\n---\nIt begins [0:10], and goes on [1:15].\n")
        (folder / f"Film [{video}].mp4").write_bytes(b"film")
    (tmp_path / "outside.md").write_text("Not for everybody.\n")
    return folder


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    """The program at the first note; the library is indexed as in earnest."""
    app = make(player=FakePlayer(FakeClock(), length=600.0, granularity=0))
    app.begin(library / "first.md", None)
    qtbot.waitUntil(lambda: app.session.path == library / "first.md" and app.playback.state is PlayerState.PAUSED)
    return app


def test_an_address_opens_the_note_on_the_video_as_soon_as_the_library_is_read(
    qtbot: QtBot, app: App, library: Path, tmp_path: Path
) -> None:
    told: list[str] = []
    app.messages.told.connect(lambda message: told.append(message.text))
    ask = app.features.desktop.requests.open_address
    ask(f"karareader://open?video=youtube:{SECOND}&t=75")  # nobody knows yet which note that is
    qtbot.waitUntil(lambda: app.session.path == library / "second.md", timeout=20_000)
    qtbot.waitUntil(lambda: app.session.path == library / "second.md", timeout=20_000)
    qtbot.waitUntil(lambda: app.playback.position == 75.0)
    ask(f"karareader://open?video=youtube:{SECOND}&t=10")
    qtbot.waitUntil(lambda: app.playback.position == 10.0)
    ask("karareader://open?note=first.md")
    qtbot.waitUntil(lambda: app.session.path == library / "first.md")
    ask("karareader://open?note=../outside.md")
    qtbot.waitUntil(lambda: any("no note of this library" in words for words in told), timeout=20_000)
    ask("karareader://open?video=vimeo:1")
    qtbot.waitUntil(lambda: any("about the video vimeo:1" in words for words in told))
    ask("karareader://explode")
    assert "does not know" in told[-1]
    assert app.session.path == library / "first.md"


def test_a_second_start_hands_over_what_it_was_given(qtbot: QtBot, app: App, library: Path, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    told: list[object] = []

    def start(path: Path | None, at: float | None, address: str = "") -> None:
        """As a second start does, in a process of its own."""

        def run() -> None:
            told.append(running_window.hand_over(profile, path, at, address))

        thread = threading.Thread(target=run)
        before = len(told)
        thread.start()
        qtbot.waitUntil(lambda: len(told) > before)
        thread.join()

    qtbot.waitUntil(Path(profile.address).exists)  # it listens once the window has come to rest
    start(library / "second.md", 75.0)
    qtbot.waitUntil(lambda: app.session.path == library / "second.md" and app.playback.position == 75.0)
    start(library / "second.md", 10.0)
    qtbot.waitUntil(lambda: app.playback.position == 10.0)
    start(None, None, "karareader://open?note=first.md")
    qtbot.waitUntil(lambda: app.session.path == library / "first.md")
    app.window.showMinimized()
    start(None, None)
    assert not app.window.isMinimized()
    assert told == [True] * 4
    app.window.close()
    assert running_window.hand_over(profile, None, None, "") is False


@pytest.mark.skipif(sys.platform == "win32", reason="there a pipe has a name, and no place in a folder")
@pytest.mark.parametrize("name", ["cache", "cache/window.socket"])
def test_what_is_no_socket_is_no_window(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    place.write_text("")
    assert running_window.hand_over(Profile(tmp_path), None, None, "") is False
