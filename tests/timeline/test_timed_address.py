"""The address of a moment: as each site reads it, with one time only, and read again as the same moment."""

from __future__ import annotations

import pytest

from karareader.timeline.timecode import at_time


@pytest.mark.parametrize(
    ("url", "timed"),
    [
        ("https://www.youtube.com/watch?v=x&t=5s#top", "https://www.youtube.com/watch?v=x&t=61s"),
        ("https://youtu.be/x", "https://youtu.be/x?t=61s"),
        ("https://vimeo.com/1234", "https://vimeo.com/1234#t=61s"),
        ("https://www.twitch.tv/videos/1234", "https://www.twitch.tv/videos/1234?t=61s"),
        ("https://www.bilibili.com/video/BV1x?p=2", "https://www.bilibili.com/video/BV1x?p=2&t=61"),
        ("https://www.dailymotion.com/video/x7", "https://www.dailymotion.com/video/x7?start=61"),
        ("https://films.example/a%20b.mp4?t=secret", "https://films.example/a%20b.mp4?t=secret#t=61"),
        ("https://youtube.com.example/watch", "https://youtube.com.example/watch#t=61"),
        ("", ""),
    ],
)
def test_it_is_as_the_site_reads_it(url: str, timed: str) -> None:
    assert at_time(url, 61.9) == timed
