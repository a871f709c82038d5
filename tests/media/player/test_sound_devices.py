"""A machine without a sound device: found out without libasound, played silently, looked for again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.media.player import sound_devices
from karareader.media.player.base import PlayerState, Source
from karareader.media.player.sound_devices import is_present
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.player import VlcPlayer, load_library
from tests import media_factory
from tests.fakes import FakeClock


def present(environment: dict[str, str], there: set[str], names: list[str], platform: str = "linux") -> bool:
    return is_present(environment, platform=platform, exists=there.__contains__, names=lambda _folder: names)


def test_a_device_or_a_server_is_sound_and_a_microphone_is_none() -> None:
    runtime = {"XDG_RUNTIME_DIR": "/run/me"}
    assert not present(runtime, set(), [])
    assert not present(runtime, set(), ["controlC0", "pcmC0D0c", "timer"])
    assert present(runtime, set(), ["controlC0", "pcmC0D0p"])
    assert present(runtime, {"/run/me/pulse/native"}, [])
    assert present(runtime, {"/run/me/pipewire-0"}, [])
    assert present({**runtime, "PULSE_SERVER": "tcp:desk:4713"}, set(), [])
    assert present({**runtime, sound_devices.AUDIO_OUTPUT: "dummy"}, set(), [])
    assert present({}, set(), [], platform="win32")


def test_sound_is_played_silently_until_there_is_a_device(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    there = [False]
    monkeypatch.setattr(sound_devices, "is_present", lambda: there[0])
    clock = FakeClock()
    try:
        player = VlcPlayer(load_library([*instance_options(), "--vout=vdummy"]), now=clock)
    except UserError as error:
        pytest.skip(str(error))
    chosen: list[str] = []
    monkeypatch.setattr(player._session.player, "audio_output_set", chosen.append)
    player.open(Source(str(media_factory.tone(tmp_path / "tone.wav", 20.0))), start=4.0)

    def is_held() -> bool:
        clock.advance(0.01)
        return player.status().state is PlayerState.PAUSED

    qtbot.waitUntil(is_held, timeout=20_000)
    assert chosen == ["adummy"]
    there[0] = True
    clock.advance(10)
    qtbot.waitUntil(lambda: is_held() and len(chosen) > 1, timeout=20_000)
    assert chosen == ["adummy", "any"]
    assert player.status().position == pytest.approx(4.0, abs=0.2)
    player.close()
    assert player.wait(10)


SILENT = """
import sys, time
from karareader.media.player.base import PlayerState, Source
from karareader.media.vlc.player import VlcPlayer, load_library
player = VlcPlayer(load_library())
player.open(Source(sys.argv[1]), paused=False)
end = time.monotonic() + 20
while player.status().position < 1.0 and time.monotonic() < end:
    time.sleep(0.02)
print(player.status().state.value, player.status().position)
player.close()
player.wait(10)
"""


def test_nothing_is_written_where_there_is_no_sound(tmp_path: Path) -> None:
    if is_present():
        pytest.skip("this machine has sound")
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg is needed to make the media")
    tone = media_factory.tone(tmp_path / "tone.wav", 5.0)
    root = Path(__file__).parent.parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SILENT, tone], capture_output=True, text=True, timeout=60, check=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )  # fmt: skip
    if "VLC was not found" in done.stderr:
        pytest.skip("VLC was not found")
    assert done.stdout.startswith("playing")
    assert "ALSA" not in done.stderr
    assert len(done.stderr.splitlines()) < 5
