"""The recogniser of times: every dialect, every broken tag, and what is none."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.notes import render
from karareader.notes.load import parse_note
from karareader.notes.timestamps.families import clocks as times_bare
from karareader.notes.timestamps.families import html_tags as times_anchor
from karareader.notes.timestamps.families.blocks import rows
from karareader.notes.timestamps.find import TimeInText, find
from karareader.timeline.timecode import format_clock, format_time, format_units

ID = "aB3-_xyzK9w"
PAGE = f"https://www.youtube.com/watch?v={ID}"


def times(text: str, *, video: bool = True) -> list[TimeInText]:
    return find(text, video=video, video_id=ID)


def spans(text: str, *, video: bool = True) -> list[tuple[str, float | None, float | None]]:
    return [(text[found.begin : found.end], found.start, found.stop) for found in times(text, video=video)]


def tag(time: str, label: str | None = None) -> str:
    return f'<a class="yt-timestamp" data-t="{time}">{f"[{time}]" if label is None else label}</a>'


def test_the_main_dialect() -> None:
    found = times(f"Before {tag('00:01:53')}. After")
    assert found == [
        TimeInText(7, 7 + len(tag("00:01:53")), "00:01:53", "[00:01:53]", 113.0, None, "anchor", sound=True)
    ]


@pytest.mark.parametrize(
    ("time", "label", "start", "stop", "rule"),
    [
        ("42:25:00", None, 152700, None, "anchor"),
        ("12:34", None, 754, None, "anchor"),
        ("01:47:53:01", None, 6473, None, "anchor-frames"),
        ("11:31:94", None, 691.94, None, "anchor-fraction"),
        ("02:47:490", None, 167.49, None, "anchor-fraction"),
        ("01:75:20", None, 8120, None, "anchor-carry"),
        ("00:05:23]", "[00:05:23]", 323, None, "anchor"),
        ("01:26:", "", 86, None, "anchor"),
        ("1:5:9", None, 3909, None, "anchor"),
        ("028:20:00", None, 102000, None, "anchor"),
        ("HH:06:10", "[00:06:10]", 370, None, "anchor-label"),
        ("HH:MM:SS", "00:06:10", 370, None, "anchor-label"),
        ("https://youtu.be/XYZ", "10:20", 620, None, "anchor-label"),
        ("2241", "[37:21]", 2241, None, "anchor-seconds"),
        ("2241", "", 2241, None, "anchor-seconds"),
        ("2241", "[22:41]", 1361, None, "anchor-label"),
        ("00:18:57", "[00:19:01]", 1137, 1141, "anchor-range"),
        ("00:18:57", "[00:25:01]", 1137, None, "anchor"),
        ("05:08:00", "[05:08]", 308, None, "anchor-sixty"),
        ("00:15:11]-[00:15:24", "x", 911, 924, "anchor-range"),
        ("00:15:11", "[00:15:11 - 00:15:24]", 911, 924, "anchor-range"),
        ("00:01:53", "", 113, None, "anchor"),
        ("00:01:53", "the second claim", 113, None, "anchor"),
        ("01:75:20", "[00:45:20]", 2720, None, "anchor-label"),
    ],
)
def test_one_tag_alone(time: str, label: str | None, start: float, stop: float | None, rule: str) -> None:
    text = f"x {tag(time, label)} y"
    (found,) = times(text)
    assert (found.start, found.stop, found.rule) == (start, stop, rule)
    assert text[found.begin : found.end] == tag(time, label)
    assert found.written == time


@pytest.mark.parametrize(
    ("time", "label"), [("N/A", "[N/A]"), ("HH:06:10", ""), ("", ""), ("1:2:3:4:5", ""), ("HH:MM:SS", "here")]
)
def test_an_unreadable_tag_says_why(time: str, label: str) -> None:
    (found,) = times(tag(time, label))
    assert found.start is None
    assert found.problem.endswith(".")


# What stands before and after must stay text, so each form is a triple.
BROKEN = [
    ("cut ", '<a class="yt-timestamp" data-t="00:15:11]-[00:15:24]</a>', ". Later", 911, 924),
    ("cut ", '<a class="yt-timestamp" data-t="00:15:11]</a>', ". Later", 911, None),
    ("(", '<a class="yt-timestamp" data-t="00:15:11</a>', ").", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11>[00:15:11]</a>', ", then", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11%3C/a>', ") z", 911, None),
    ("", '<a class="yt-timestamp" data-3:15:11:00">[3:15:11:00]</a>', ". z", 11711, None),
    ("", '<a class="yt-timestamp" data-15:11:00>[15:11:00]</a>', ". z", 54660, None),
    ("", '<a class="yt-timestamp" data="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt="yt-timestamp" data-t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt=" data-t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt>timestamp" data-t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt\n-timestamp" data-t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt-15:11">[00:15:11]</a>', ". z", 911, None),
    ("words", '< a class="yt-timestamp" data-t="15:11">[15:11]</a>', ". z", 911, None),
    ("> ", '<p class="yt-timestamp" data-t="00:15:11">[00:15:11]</p>', ' "Quote', 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11">[00:15:11]', " often and on", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11">[00:15:11]', "}}]. The end", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11">[00:15:11]', "</sup>, on", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11">[00:15:11]', "岡田, on", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11]">[00:15:11]">[00:15:24]</a>', ". z", 911, 924),
    ("", '<a class="yt-timestamp" data-t="00:15:11', ' and "so" it goes on', 911, None),
    ("", '<a class="yt-timestamp">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt-timestamp"[00:15:11]</a>', ". z", 911, None),
    ("", "<A CLASS='yt-timestamp' DATA-T='15:11'>x</A>", ". z", 911, None),
    ("", "<a class=yt-timestamp data-t=15:11>x</a>", ". z", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11"><b>[00:15:11]</b></a>', " z", 911, None),
    ("so ", '[00:15:11](<a class="yt-timestamp" data-t="00:15:11</a>)', ". z", 911, None),
    ("", '<aclass="yt-timestamp" data-t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '< class="yt-timestamp" data-t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:11"[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt-timestamp" data->t="00:15:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15]:11">[00:15:11]</a>', ". z", 911, None),
    ("", '<a class="yt-timestamp" data-t="00:15:1">[00:15:11]</a>', ". z", 911, None),
    ("a, ", '<a class="yt', "", None, None),
]


@pytest.mark.parametrize(("before", "broken", "after", "start", "stop"), BROKEN)
def test_a_broken_tag(before: str, broken: str, after: str, start: float | None, stop: float | None) -> None:
    assert spans(before + broken + after) == [(broken, start, stop)]
    # The next tag is found whatever the one before it lacks.
    assert spans(f"{before}{broken}{after} {tag('00:20:00')}")[-1] == (tag("00:20:00"), 1200, None)


@pytest.mark.parametrize(
    ("text", "covered", "start", "stop"),
    [
        ('a <span class="timestamp" data-timestamp="113.2">1:53</span> b', None, 113.2, None),
        ('a <span data-seconds="113">1:53</span> b', None, 113, None),
        ('a <button data-time="1:53">go</button> b', None, 113, None),
        ('a <span data-start="10" data-end="20">go</span> b', None, 10, 20),
        (f'a <a href="https://youtu.be/{ID}?t=90">1:30</a> b', None, 90, None),
        ("a #t=754 b", None, 754, None),
        ("a #t=10,20 b", None, 10, 20),
        ("a #t=,10.5 b", None, 0, 10.5),
        ("a #t=npt:10,02:00:00 b", None, 10, 7200),
        (f"a [12:34]({PAGE}&t=754s) b", None, 754, None),
        (f"a [it](https://youtu.be/{ID}?t=702) b", None, 702, None),
        (f"a [it](https://youtu.be/{ID}&t=702) b", None, 702, None),
        (f"a [it](https://youtu.be/{ID}?t=1h2m3s) b", None, 3723, None),
        (f"a [it](https://youtu.be/{ID}?t=702#t=703.5) b", None, 703.5, None),
        (f"a [it](https://www.youtube.com/embed/{ID}?start=10&end=20) b", None, 10, 20),
        (f"a [1:30-1:40]({PAGE}&t=90) b", None, 90, 100),
        (f"a [12:34]({PAGE}) b", None, 754, None),
        (f"a https://youtu.be/{ID}?t=702 b", None, 702, None),
        (f"a <https://youtu.be/{ID}?t=702> b", None, 702, None),
        ("a [it](talk.mp4#t=5,10) b", None, 5, 10),
        ("a [[talk.mp4#t=03:03\\|3:03]] b", None, 183, None),
        ("a ![[talk.mp4#t=5,10]] b", None, 5, 10),
        ("a [[talk.mp4#t=01%3A20]] b", None, 80, None),
        ("a [02:01]() b", None, 121, None),
        ("a {{youtube-timestamp 335}} b", None, 335, None),
        ("a {{renderer :media-timestamp, 00:01:00}} b", None, 60, None),
        ("a [00:12:34] b", None, 754, None),
        ("a (12:34) b", None, 754, None),
        ("a [[00:12:34]] b", None, 754, None),
        ("a [1h2m3s] b", None, 3723, None),
        ("a 00:23:44 – 00:23:51 b", None, 1424, 1431),
        ("a [0:15]-[0:24] b", None, 15, 24),
        ("a [0:15-0:24] b", None, 15, 24),
        ("a (00:34:10-00:34:19) b", None, 2050, 2059),
        ("a @1:23 b", None, 83, None),
        ("a 1h02m03s b", None, 3723, None),
        ("a **1:30** · b", "**1:30**", 90, None),
    ],
)
def test_the_other_dialects(text: str, covered: str | None, start: float, stop: float | None) -> None:
    assert spans(text) == [(covered or text[2:-2].removesuffix(" ·"), start, stop)]


def test_chapter_lines() -> None:
    text = "0:00 Intro\n1:02:45 - Outro\n- 0:20 item\n**1:30** · bold\n2. 12:34: numbered"
    assert [start for _, start, _ in spans(text)] == [0, 3765, 20, 90, 754]


def test_a_list_in_brackets_gives_each_time() -> None:
    assert spans("x [00:15:19, 00:15:21; 00:15:23-00:15:30].") == [
        ("00:15:19", 919, None),
        ("00:15:21", 921, None),
        ("00:15:23-00:15:30", 923, 930),
    ]


def test_rows_of_a_timestamp_block() -> None:
    assert [(found.start, found.rule) for found in rows("12:34 text\n\n 1:02:03 more 4:05\nno time")] == [
        (754, "block"),
        (3723, "block"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "at 12:30 pm",
        "12:30 pm lunch",
        "at 11:55 AM",
        "09:00–17:00",
        "open (09:00-17:00)",
        "16:9",
        "a 3:1 ratio",
        "(60:40)",
        "mixed (50:50)",
        "John 3:16",
        "(John 3:16-18)",
        "Psalm 23:04 - x",
        "Luke (10:25)",
        "won 3:2",
        "it cost $12:34",
        "[[John 3:16]]",
        "[[a|12:30]]",
        "[[talk.mp4#t=3,]]",
        "[[talk.mp4#t=20,10]]",
        "[12:34](https://example.org/page)",
        "https://example.org/12:34/x",
        "abc12:34",
        "12:34:56:78:90",
        "at 10:20 he left",
        "|f(x)| < a and < a$ 12:30",
        '<div class="callout">',
        "<li class:x={y}>",
        "![1:23](x.png)",
    ],
)
def test_what_is_none(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize("white", ["\u3000", "\x1f", "\u00a0", " \u2003 "])
def test_nothing_but_white_before_a_time_says_nothing_of_it(white: str) -> None:
    assert [each.start for each in find(f"Words.{white * 24}(12:23) and more", video=True)] == [743]


def test_without_a_video_only_tags_are_times() -> None:
    assert spans(f"[00:12:34] (12:34) 0:15–0:24 {tag('00:01:53')}", video=False) == [(tag("00:01:53"), 113, None)]


@given(st.integers(0, 359_999), st.integers(1, 3000))
@settings(max_examples=60)
def test_what_timecode_writes_is_read_back(start: int, more: int) -> None:
    stop = start + more
    for write in (format_time, format_clock):
        one, two = write(start), write(stop)
        for text in (
            tag(one),
            tag(one, ""),
            f"[{one}]()",
            f"@{one}",
            f"{one} Chapter",
            f"{{{{youtube-timestamp {one}}}}}",
        ):
            assert [found.start for found in times(text)] == [start], text
        assert [found.start for found in times(f"[{one}]")] == [start]
        for text in (f"[{one}]-[{two}]", f"[{one} – {two}]"):
            assert [(found.start, found.stop) for found in times(text)] == [(start, stop)], text
        for text in (f"x [[v.mp4#t={one},{two}]]", f"#t={one},{two}"):
            assert [(found.start, found.stop) for found in times(text)] == [(start, stop)], text
    for written in (format_units(start), str(start), f"{start}s"):
        assert [found.start for found in times(f"[x]({PAGE}&t={written})")] == [start]
    assert times(f'<span data-timestamp="{start}.5">x</span>')[0].start == start + 0.5


def test_there_is_a_limit_to_bare_times_but_none_to_tags() -> None:
    assert len(times("[1:23] " * 40_000)) == 30_000
    assert len(times(tag("00:01:53") * 31_000)) == 31_000


PIECES = st.sampled_from(
    [
        "<a ",
        'class="yt-timestamp" ',
        'data-t="',
        '">',
        "</a>",
        "[",
        "]",
        "(",
        ")",
        "00:01:53",
        "1:",
        ":",
        " ",
        "\n",
        "-",
        "https://youtu.be/",
        ID,
        "?t=",
        "#t=",
        "[[",
        "]]",
        "|",
        "{{",
        "}}",
        "@",
        "**",
        "·",
        "é",
        "\ufffc",
        "<",
        ">",
        "x",
        "12:34",
        "HH:MM:SS",
        "%3C",
        "data-",
        "9",
        "youtube-timestamp ",
        "m",
        "s",
        "h",
        "，",
        "：",
        "【",
        "’",
        "”",
        "分",
        "秒",
        ",",
        " & ",
        "T+",
        "- ",
        "{{video ",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)), st.booleans())
@settings(max_examples=300)
def test_no_text_raises_and_offsets_are_sound(text: str, video: bool) -> None:
    last = 0
    for found in find(text, video=video, video_id=ID):
        assert last <= found.begin < found.end <= len(text)
        assert (found.start is None) == bool(found.problem)
        assert found.start is None or found.start >= 0
        assert found.stop is None or (found.start is not None and found.stop > found.start)
        last = found.end


@pytest.mark.parametrize("shape", ["[1:23-", "(1:23, ", "[1:23, (1:24, ", "[1:23 ", "(1:23]-[1:24 "])
def test_lists_that_nothing_closes_are_looked_through_once(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gaps = 0

    def is_separator(gap: str) -> bool:
        nonlocal gaps
        gaps += 1
        return real(gap)

    real = times_bare._is_separator
    monkeypatch.setattr(times_bare, "_is_separator", is_separator)
    find(shape * 3000, video=True)
    assert gaps <= 4 * 3000


@pytest.mark.parametrize(
    "broken", ['<a data-t="', '<a class="yt-timestamp" data-t="00:01:5', '<span data-start="1:23">']
)
def test_more_broken_tags_than_any_note_holds_stay_text(broken: str) -> None:
    assert len(find(broken * 30_000, video=True)) == times_anchor._MOST
    sound = '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a> '
    assert len(find(sound * 12_000, video=True)) == 12_000


def test_words_in_a_class_that_is_never_closed_stay() -> None:
    text = 'Bees <a class="yt-timestamp dance in the hive > and sleep</a> well.\n'
    html = render.render(parse_note(Path("a.md"), text.encode()), video=True).html
    assert "dance in the hive" in re.sub("<[^>]*>", "", html)
    assert "and sleep" in html  # what follows, too
