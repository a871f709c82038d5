"""Where libVLC needs help with streams."""

from __future__ import annotations

from karareader.media.player.clock import PlaybackClock
from karareader.media.vlc.options import Proxy
from karareader.media.vlc.position import CAME_S, UNTRUE_S, SegmentedTimes
from tests.fakes import FakeClock


def test_reports_soon_after_a_seek_are_not_believed_and_later_ones_at_their_steps() -> None:
    clock = FakeClock()
    times = SegmentedTimes(clock)
    times.sought(20.5)
    assert times.position(20.5) == 20.5
    clock.advance(0.5)
    came = 20.5 + CAME_S  # no more is known than that the picture of the seek is there
    assert times.position(18.15) == came  # where the segment before began
    assert [times.position(20.5), times.position(20.53)] == [came, came]
    clock.advance(UNTRUE_S)
    assert times.position(21.18) == came  # nobody knows for how long it has said so
    assert times.position(21.16) == came
    assert times.position(22.18) == 22.18
    clock.advance(0.9)
    assert [times.position(22.16), times.position(22.19), times.position(23.18)] == [22.18, 22.18, 23.18]
    assert times.position(4.0) == 4.0  # it began anew by itself


def test_the_clock_waits_until_the_picture_of_a_seek_is_there() -> None:
    now = FakeClock()
    times, clock = SegmentedTimes(now), PlaybackClock(now)
    for late in (0.0, 0.1):  # the first time it is not known how long that takes
        times.sought(20.0)
        clock.seek(20.0)
        clock.report(times.position(20.0), running=True)
        now.advance(0.45)
        clock.report(times.position(18.2), running=True)
        now.advance(0.5)
        clock.report(times.position(18.2), running=True)
        assert abs(clock.read() - 20.5) <= late + 0.01


def test_a_proxy_is_for_as_long_as_it_is_wanted() -> None:
    environment = {"http_proxy": "http://office:3128", "HOME": "/home"}
    proxy = Proxy(environment)
    proxy.use("")
    assert environment == {"http_proxy": "http://office:3128", "HOME": "/home"}
    proxy.use("http://one:1")
    proxy.use("http://two:2")
    assert environment["http_proxy"] == environment["https_proxy"] == "http://two:2"
    proxy.use("")
    assert environment == {"http_proxy": "http://office:3128", "HOME": "/home"}
