"""Links that other players open: read for the video and the time in them, and never passed on."""

from __future__ import annotations

import pytest

from karareader.notes.model import links
from karareader.notes.timestamps import players
from karareader.notes.timestamps.players import PlayerLink
from tests.notes.rendering import rendered
from tests.notes.timestamps.test_own_video import WATCH_A, WATCH_B, B, about

PAGE_B = f"https%3A%2F%2Fyoutu.be%2F{B}"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        (f"obsidian://mx-open?url={PAGE_B}&t=4", PlayerLink(f"https://youtu.be/{B}", 4)),
        (f"obsidian://mx-open?url={PAGE_B}%23t%3D10%2C20", PlayerLink(f"https://youtu.be/{B}", 10, 20)),
        ("obsidian://open?vault=V&file=lectures/one.mp3&t=01:30,02:00", PlayerLink("lectures/one.mp3", 90, 120)),
        ("obsidian://open?vault=V&file=one.mp3&hash=t%3D10%26speed%3D1.5", PlayerLink("one.mp3", 10)),
        (
            "obsidian://vlcBridge?mediaPath=file:///D:/a%20b.mp4&timestamp=00:01:02.5",
            PlayerLink("file:///D:/a b.mp4", 62.5),
        ),
        (
            "obsidian://vlcBridge?mediaPath=file%3A%2F%2F%2Fhome%2Fa.mp4&timestamp=12.5",
            PlayerLink("file:///home/a.mp4", 12.5),
        ),
        (f"mx://https/youtu.be/{B}#t=125", PlayerLink(f"https://youtu.be/{B}", 125)),
        (f"mx://www.youtube.com/watch?v={B}&t=90", PlayerLink(f"https://www.youtube.com/watch?v={B}&t=90", 90)),
        ("jv://open?path=D:%5CCourse%5Clesson.mp4&time=00:00:18", PlayerLink("D:\\Course\\lesson.mp4", 18)),
        (f"vlc://https://youtu.be/{B}?t=7", PlayerLink(f"https://youtu.be/{B}?t=7", 7)),
        ("vlc:///home/me/talk.mp4#t=5,10", PlayerLink("/home/me/talk.mp4", 5, 10)),
        ("potplayer://https://media.example/a.mp4 /seek=00:01:02", PlayerLink("https://media.example/a.mp4", 62)),
        ("potplayer:D:/films/a.mp4/seek=62", PlayerLink("D:/films/a.mp4", 62)),
        ("iina://weblink?url=https%3A%2F%2Fmedia.example%2Fa.mp4&t=3", PlayerLink("https://media.example/a.mp4", 3)),
        ("ytseek://89", PlayerLink("", 89)),
        ("ytseek://1:02", PlayerLink("", 62)),
        ("obsidian://open?vault=V&file=Chorus", PlayerLink("Chorus", None)),
    ],
)
def test_what_such_an_address_names(url: str, target: PlayerLink) -> None:
    assert players.read(url) == target


@pytest.mark.parametrize(
    "url", ["https://youtu.be/x", "obsidian://search?query=1:30", "vlc://talk", "mailto:a@b.c", ""]
)
def test_other_addresses_are_none(url: str) -> None:
    assert players.read(url) is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"[x](obsidian://mx-open?url={PAGE_B}&t=4)", [(4, f"youtube:{B}")]),
        (f"[x](mx://{WATCH_A.removeprefix('https://')}#t=9)", [(9, None)]),
        ("[x](jv://open?path=D:%5Clesson.mp4&time=18)", [(18, "file:lesson.mp4")]),
        ("[x](jv://open?path=D:%5Cnote.mp4&time=18)", [(18, None)]),
        ("[x](<vlc:///home/me/my talk.mp4#t=5>)", [(5, "file:my talk.mp4")]),
        ("vlc:///home/me/talk.mp4#t=5 said so", [(5, "file:talk.mp4")]),
        ("[0:12](obsidian://vlcBridge?mediaPath=file:///a.mp4&timestamp=3.2%)", [(12, "file:a.mp4")]),
        # A place in the video that governs it.
        (f"- the [talk]({WATCH_B})\n  - [1:29](ytseek://89)", [(89, f"youtube:{B}")]),
        ("[1:29](ytseek://89)", [(89, None)]),
    ],
)
def test_they_are_times_of_the_video_that_they_name(body: str, expected: list[tuple[float, str | None]]) -> None:
    assert about(body) == expected


def test_a_share_of_an_unknown_length_is_told() -> None:
    made = rendered("[here](obsidian://vlcBridge?mediaPath=file:///a.mp4&timestamp=3.2%25)")
    assert made.timeline.cues == ()
    assert [each.kind for each in made.problems] == ["time"]
    assert "share of a video" in made.problems[0].text
    assert made.blocks[0].text == "here"


@pytest.mark.parametrize("scheme", ["obsidian", "mx", "jv", "vlc", "potplayer", "iina", "mpv", "ytseek"])
def test_none_of_them_is_ever_passed_on(scheme: str) -> None:
    assert isinstance(links.parse(f"{scheme}://open?path=a.mp4&t=5"), links.Refused)
    made = rendered(f"[x]({scheme}://open?path=a.mp4&url=a.mp4&t=5) [y]({scheme}://else)")
    assert f'href="{scheme}' not in made.html
