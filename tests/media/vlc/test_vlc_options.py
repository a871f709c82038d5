"""What libVLC is told, machine by machine."""

from __future__ import annotations

from unittest.mock import Mock, call

import pytest

from karareader.media.player.base import Source
from karareader.media.vlc.options import draw_into, instance_options, media_options


def nothing(_path: str) -> bool:
    return False


def everything(_path: str) -> bool:
    return True


def test_is_quiet_and_keeps_the_pitch() -> None:
    options = instance_options({}, platform="linux", exists=everything)
    assert {"--quiet", "--no-video-title-show", "--audio-time-stretch"} <= set(options)
    assert not [option for option in options if option.startswith(("--aout", "--gl", "--vout"))]


def test_the_sound_can_be_sent_nowhere() -> None:
    options = instance_options({"KARAREADER_AUDIO_OUTPUT": "dummy"}, platform="linux", exists=everything)
    assert "--aout=dummy" in options


@pytest.mark.parametrize(("platform", "plain"), [("linux", True), ("darwin", False), ("win32", False)])
def test_draws_without_opengl_where_no_card_would_do_it(platform: str, plain: bool) -> None:
    for option in ("--gl=none", "--swscale-mode=5"):
        assert (option in instance_options({}, platform=platform, exists=nothing)) is plain
    options = media_options(Source("a.mp4"), 0.0, platform=platform, exists=nothing)
    assert (":avcodec-hw=none" in options) is plain
    assert "--gl=none" not in instance_options({}, platform=platform, exists=everything)


@pytest.mark.parametrize(
    ("platform", "method"), [("linux", "set_xwindow"), ("freebsd14", "set_xwindow"), ("win32", "set_hwnd"),
                             ("darwin", "set_nsobject")]
)  # fmt: skip
def test_draws_into_the_window_of_each_platform(platform: str, method: str) -> None:
    player = Mock(spec=["set_xwindow", "set_hwnd", "set_nsobject"])
    draw_into(player, 77, platform=platform)
    assert player.mock_calls == [getattr(call, method)(77)]


def test_starts_where_it_is_told() -> None:
    assert media_options(Source("a.mp4"), 83.25, exists=everything)[0] == ":start-time=83.250"
    assert not [option for option in media_options(Source("a.mp4"), 0.0, exists=everything) if "start" in option]


def test_a_file_holds_on_its_last_frame_and_a_stream_does_not() -> None:
    assert ":play-and-pause" in media_options(Source("a.mp4"), 0.0, exists=everything)
    assert ":play-and-pause" not in media_options(Source("https://example.org/v", True), 0.0, exists=everything)


def test_a_stream_brings_its_sound_and_its_headers() -> None:
    headers = {"User-Agent": "Reader", "referer": "https://example.org/", "Cookie": "secret"}
    source = Source("https://example.org/v", True, "https://example.org/a", headers)
    assert media_options(source, 0.0, exists=everything) == [
        ":http-reconnect",
        ":input-slave=https://example.org/a",
        ":http-user-agent=Reader",
        ":http-referrer=https://example.org/",
    ]
