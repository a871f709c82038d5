"""Times of several videos in one note: each belongs to the video that its link, or its place, names."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.notes.load import parse_note
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps.cited_video import Own

A, B, C = "aB3-_xyzK9w", "x9Yz8Wv7Ut6", "Kr4Rd3rT0ur"
WATCH_A, WATCH_B = f"https://www.youtube.com/watch?v={A}", f"https://www.youtube.com/watch?v={B}"

Times = list[tuple[float, str | None]]


def note_of(text: str, name: str = "note.md") -> Note:
    return parse_note(Path("/nowhere") / name, text.encode())


def times_of(text: str, name: str = "note.md") -> Times:
    """The times of a note with their videos; the page and the index must tell the same."""
    note = note_of(text, name)
    video = reference.find(note)
    video_id = video.id if video else ""
    on_page = [(cue.start, cue.video) for cue in render(note, video=video is not None, video_id=video_id).timeline.cues]
    looked_through = [(cue.start, cue.video) for cue in survey(note, video=video is not None, video_id=video_id).cues]
    assert on_page == looked_through
    return on_page


def about(body: str, head: str = f"videoId: {A}") -> Times:
    return times_of(f"---\n{head}\n---\n{body}\n")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"[1:10]({WATCH_A}&t=70) and [2:20](https://youtu.be/{B}?t=140)", [(70, None), (140, f"youtube:{B}")]),
        (f"See [how **it** began](https://youtu.be/{B}?t=9).", [(9, f"youtube:{B}")]),
        (f'<a href="https://youtu.be/{B}?t=90">1:30</a>', [(90, f"youtube:{B}")]),
        (f"https://youtu.be/{B}?t=9", [(9, f"youtube:{B}")]),
        (f"[2:20]({WATCH_B})", [(140, f"youtube:{B}")]),
        ("[x](https://vimeo.com/76979871#t=90s)", [(90, "vimeo:76979871")]),
        ("[x](https://www.twitch.tv/videos/1234567?t=1h2m3s)", [(3723, "twitch:1234567")]),
        ("[x](https://www.bilibili.com/video/BV1X7411F744?p=3&t=10)", [(10, "bilibili:BV1X7411F744_p3")]),
        ("[[other.mp4#t=0:40]]", [(40, "file:other.mp4")]),
        ("![[talk.mp3#t=10]]", [(10, "file:talk.mp3")]),
        ("[x](clips/other%20one.mp4#t=41)", [(41, "file:other one.mp4")]),
        ("[x](<other one.mp4#t=41>)", [(41, "file:other one.mp4")]),
        ("[**x**](other.mp4#t=41)", [(41, "file:other.mp4")]),
        ("[x](https://media.example/a.mp3#t=5)", [(5, "url:https://media.example/a.mp3")]),
        ("[1:30](https://pod.example/episode/7?t=90)", [(90, "url:https://pod.example/episode/7")]),
        ("[x](https://pod.example/episode/7#t=1:30)", [(90, "url:https://pod.example/episode/7")]),
    ],
)
def test_a_link_into_another_video_is_a_time_of_that(body: str, expected: Times) -> None:
    assert about(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "[a post](https://social.example/post/1?t=90&s=20)",
        "[12:34](https://example.org/page)",
        "[1:30](https://www.youtube.com/watch?v=example&t=90)",
        f"[the film](https://youtu.be/{B})",
        "[[other.mp4]] ![[other.mp4]]",
    ],
)
def test_what_names_no_time_of_a_video_is_none(body: str) -> None:
    assert about(body) == []


@pytest.mark.parametrize(
    ("head", "link"),
    [
        ("url: https://vimeo.com/76979871", "https://vimeo.com/76979871#t=90"),
        ("url: https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?t=90"),
        ("url: https://www.twitch.tv/videos/1234567", "https://www.twitch.tv/videos/1234567?t=1m30s"),
        ("url: https://www.dailymotion.com/video/x8abcde", "https://dai.ly/x8abcde?start=90"),
        ("url: https://www.bilibili.com/video/BV1X7411F744?p=1", "https://www.bilibili.com/video/BV1X7411F744?t=90"),
        (
            "url: https://www.bilibili.com/video/BV1X7411F744?p=2",
            "https://www.bilibili.com/video/BV1X7411F744/?p=2&t=90",
        ),
        ("media: https://pod.example/episode/7", "https://pod.example/episode/7?t=90#t=90"),
        ("media: https://media.example/a.mp3", "https://media.example/a.mp3#t=90"),
        ("media: films/talk one.mp4", "films/talk%20one.mp4#t=90"),
        (f"media: talk.mp4\nurl: {WATCH_A}", f"{WATCH_A}&t=90"),
        (f"videoId: {A}", f"Talk%20[{A}].mp4#t=90"),
        (f"videoId: {A}", "note.mp4#t=90"),
        (f"videoId: {A}", "#t=90"),
    ],
)
def test_links_into_the_notes_own_video_are_its_times_whatever_its_site(head: str, link: str) -> None:
    assert about(f"[1:30](<{link}>)", head) == [(90, None)]


@pytest.mark.parametrize("sign", ["#t=1:30", "?t=90", "/?t=90"])
@pytest.mark.parametrize("field", ["url", "source", "link"])
def test_a_page_of_any_site_is_a_video_if_the_note_cites_times_of_it(field: str, sign: str) -> None:
    page = "https://sound.example/ada/the-talk"
    assert about(f"The chorus [1:30]({page}{sign}), [0:20]", f"{field}: {page}/") == [(90, None), (20, None)]
    assert about(f"The chorus [1:30]({page}s), [0:20]", f"{field}: {page}") == []


def test_the_part_of_a_video_is_kept() -> None:
    note = note_of("---\nurl: https://www.bilibili.com/video/BV1X7411F744?p=2\n---\n")
    video = reference.find(note)
    assert video is not None
    assert (video.key, video.url) == ("bilibili:BV1X7411F744_p2", "https://www.bilibili.com/video/BV1X7411F744?p=2")
    assert reference.from_key(video.key) == video
    first = reference.from_url("https://www.bilibili.com/video/BV1X7411F744?p=1")
    assert first is not None
    assert (first.key, first.url) == ("bilibili:BV1X7411F744", "https://www.bilibili.com/video/BV1X7411F744?p=1")
    hidden = reference.from_url("https://player.vimeo.com/video/76979871?h=ab12cd34ef")
    assert hidden is not None
    assert hidden.url == "https://player.vimeo.com/video/76979871?h=ab12cd34ef"


def test_a_block_of_a_player_names_the_video_of_a_note_without_another() -> None:
    assert times_of("```audio-player\n[[one.mp3]]\n00:00:30 --- a\n```\n\n[0:40] [[two.mp3#t=5]]") == [
        (30, None),
        (40, None),
        (5, "file:two.mp3"),
    ]


def test_the_first_file_that_a_note_embeds_is_its_own() -> None:
    assert times_of("![[one.mp4]]\n\n[[One.mp4#t=5]] [[two.mp4#t=6]]") == [(5, None), (6, "file:two.mp4")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # Below a list item that names a video.
        (f"- one [clip]({WATCH_B})\n\t- said 3:30 there\n- two\n\t- [4:00]", [(210, B), (240, None)]),
        (f"- a [1:00]({WATCH_A}&t=60)\n- b [2:20]({WATCH_B}&t=140)\n  - [3:30]", [(60, None), (140, B), (210, B)]),
        (f"1. b [clip]({WATCH_B})\n   - c\n     - 0:30 d", [(30, B)]),
        # After an embed, up to the next one.
        (f"- {{{{video {WATCH_B}}}}}\n- [1:00]\n- {{{{video {WATCH_A}}}}}\n- [2:00]", [(60, B), (120, None)]),
        (f"- {{{{video {WATCH_B}}}}}\n\t- {{{{youtube-timestamp 90}}}}", [(90, B)]),
        ("![[two.mp4]]\n\n0:30 Intro\n\n[1:00](#t=60)", [(30, "two.mp4"), (60, "two.mp4")]),
        (f"{WATCH_B}\n\n0:30 Intro", [(30, B)]),
        # Below a heading, up to the next of its level.
        (f"## [Two]({WATCH_B})\n\n0:30 a\n\n### More\n\n0:40 b\n\n## Three\n\n0:50 c", [(30, B), (40, B), (50, None)]),
        # In tables, quotes and blocks of times too.
        (f"## [Two]({WATCH_B})\n\n| a | b |\n| --- | --- |\n| x | [0:30] |", [(30, B)]),
        (f"> - two [clip]({WATCH_B})\n>   - c [0:30]\n\nd [0:40]", [(30, B), (40, None)]),
        (f"```timestamp-url\n{WATCH_B}\n```\n```timestamp\n0:30 a\n0:40 b\n```", [(30, B), (40, B)]),
        # A block of a player is about its own file, and nothing else is.
        (
            "[0:10]\n\n```audio-player\n[[two.mp3]]\n00:00:30 --- a\n```\n\n[0:40]",
            [(10, None), (30, "two.mp3"), (40, None)],
        ),
        # What only mentions a video governs nothing.
        (f"So it began [0:30].\n\n![]({WATCH_B})\n\nIt went on [0:40].", [(30, None), (40, None)]),
        (f'Said [0:30].\n\n<iframe src="{WATCH_B}&start=5"></iframe>\nMore [0:40].', [(30, None), (40, None)]),
        (f"A [clip]({WATCH_B}) is cited.\n\n0:30 Intro", [(30, None)]),
        (f"- as in [that]({WATCH_B}) [1:00]\n  - [2:00]", [(60, None), (120, None)]),
        (f"- [one]({WATCH_B}) and [two]({WATCH_A})\n  - [2:00]", [(120, None)]),
        # The main dialect is always about the note's own video.
        (f'## [Two]({WATCH_B})\n\nx <a class="yt-timestamp" data-t="00:00:30">[00:00:30]</a>', [(30, None)]),
    ],
)
def test_a_bare_time_belongs_to_what_governs_its_place(body: str, expected: Times) -> None:
    keys = [(start, video and (f"file:{video}" if "." in video else f"youtube:{video}")) for start, video in expected]
    assert about(body) == keys


def test_a_time_amid_words_counts_only_in_a_list_about_a_video() -> None:
    items = "\t- the talk 3:30 goes on\n\t- he rose at 5:30\n\t- 12:30 pm\n\t- score 3:10"
    assert about(f"- the [talk]({WATCH_A})\n{items}") == [(210, None)]
    assert about(f"- the talk\n{items}") == []


def test_an_address_without_its_times_is_the_same() -> None:
    assert own_video.plain_address("https://a.example/x?t=5&b=1&start=3#t=9") == "https://a.example/x?b=1"


def test_where_nothing_is_known_of_the_video_every_link_is_its_own() -> None:
    found = own_video.linked(f"{WATCH_B}&t=3", Own())
    assert found is not None
    assert found.video is None


def test_a_time_in_place_of_the_words_of_a_link_is_one_in_the_index_too() -> None:
    body = "It spread [[the plague|[00:36:07]]], and [[12:30 train|(00:37:09)]] too, [[not|[at] 1:20]]."
    assert about(body) == [(2167, None), (2229, None)]
