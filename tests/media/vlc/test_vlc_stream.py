"""Where libVLC needs help with streams."""

from __future__ import annotations

from karareader.media.vlc.options import Proxy
from karareader.media.vlc.position import UNTRUE_S, SegmentedTimes
from tests.fakes import FakeClock


def test_reports_soon_after_a_seek_are_not_believed_and_later_ones_at_their_steps() -> None:
    clock = FakeClock()
    times = SegmentedTimes(clock)
    times.sought(20.5)
    assert times.position(20.5) == 20.5
    clock.advance(0.5)
    assert times.position(18.15) == 20.5  # where the segment before began
    clock.advance(UNTRUE_S)
    assert times.position(21.18) == 20.5  # nobody knows for how long it has said so
    assert times.position(21.16) == 20.5
    assert times.position(22.18) == 22.18
    clock.advance(0.9)
    assert [times.position(22.16), times.position(22.19), times.position(23.18)] == [22.18, 22.18, 23.18]
    assert times.position(4.0) == 4.0  # it began anew by itself


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
