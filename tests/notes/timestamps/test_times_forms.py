"""Odd forms of bare times, several on a line, lists that tell times from timetables; and what stays text."""

from __future__ import annotations

import pytest

from karareader.notes.timestamps.find import TimeInText, find
from karareader.timeline import fields
from tests.notes.rendering import rendered


def times(text: str) -> list[TimeInText]:
    return find(text, video=True, video_id="Kr4Rd3rT0ur")


def read(text: str) -> list[tuple[str, float | None]]:
    return [(found.written, found.start) for found in times(text)]


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("- [03m48s] words", 228),
        ("- 3m48s words", 228),
        ("- 1h 2m 3s words", 3723),
        ("x 1h02m03s words", 3723),
        ("see @3m48s words", 228),
        ("- 02:29,500 words", 149.5),
        ("00:02:29,500 words", 149.5),
        ("[1852s] words", 1852),
        ("- 12'30\" words", 750),
        ("⏱ 12’30” words", 750),
        ("⏱️ 12:30 words", 750),
        ("(12′30″) words", 750),
        ("3分20秒 words", 200),
        ("【3分20秒】 words", 200),
        ("1時間2分3秒 words", 3723),
        ("1小时2分3秒 words", 3723),
        ("3분 20초 words", 200),
        ("００：０５：１０ words", 310),
        ("00：05：10 words", 310),
        ("x （05：10） words", 310),
        ("x 【05:10】 words", 310),
        ("02:29.5 words", 149.5),
        ("- 05'10\" words", 310),
        ("*05:10* words", 310),
        ("_05:10_ words", 310),
        ("__05:10__ words", 310),
        ("==05:10== words", 310),
        ("~~05:10~~ words", 310),
        ("**05:10 words**", 310),
        ("05:10 | words", 310),
        ("05:10) words", 310),
        ("05:10, words", 310),
        ("– 05:10 words", 310),
        ("➤ 05:10 words", 310),
        ("see [05:10](?t=310)", 310),
    ],
)
def test_an_odd_form_is_a_time(line: str, seconds: float) -> None:
    (found,) = times(line)
    assert found.start == seconds
    # What is kept of it is what the text says.
    assert found.written in line
    assert found.label in line


@pytest.mark.parametrize(
    "line",
    [
        "- [ ] 05:10 words", "1. [x] 05:10 words", "## 05:10 words", "> [!quote] 05:10", "> [!note]- 05:10 words",
        "- a\n    - b\n        - c\n            - 05:10 words", "| a | b |\n| - | - |\n| c | d |\n\n05:10 | words",
    ],
)  # fmt: skip
def test_a_line_of_raw_text_opens_with_a_time_as_on_its_page(line: str) -> None:
    assert [cue.start for cue in rendered(line).timeline.cues] == [found.start for found in times(line)] == [310]


@pytest.mark.parametrize(
    "text",
    [
        "It took 3m48s in all",
        "City | Time\n--- | ---\nOslo | 10:11\nKyiv | 11:11",
        "It took 1h 2m 3s in all",
        "he is 5'11\" tall",
        "- 5'11\" tall",
        "at 40°26'46\" north",
        "全部只用3分20秒完成",
        "sizes [90s](https://example.org) of",
        "the 90s were",
        "1h 75m 3s",
        "- 3m75s",
        "05.41 alone",
        "- 2.10 Section\n- 2.20 Section",
        "a map 1:2000 of it",
        "(1:2000)",
        "12:30, 1:45 pm",
        "9:00–12:00 and\n12:00–18:00",
        "0:15,123456",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert [found for found in times(text) if found.written not in ("12:30",)] == []


def test_a_missing_colon_is_no_minute() -> None:
    assert fields.literal("1:0000") == (3600, "")
    assert fields.literal("1:0203") == (3723, "")
    assert read("59:59 last\n1:0000 an hour\n1:10:00 later") == [("59:59", 3599), ("1:0000", 3600), ("1:10:00", 4200)]
    assert read("x [1:0000] y") == [("1:0000", 3600)]


def test_a_time_in_brackets_that_cannot_be_read_is_told() -> None:
    made = rendered("One.\n\nTwo [1:234] [1:9999].")
    assert made.timeline.cues == ()
    assert [(each.kind, each.line) for each in made.problems] == [("time", 3), ("time", 3)]
    assert "1:234" in made.problems[0].text


def test_a_macro_that_cannot_be_read_is_told() -> None:
    made = rendered("- {{youtube-timestamp soon}}")
    assert [(each.kind, each.line) for each in made.problems] == [("time", 1)]
    assert "soon" in made.blocks[0].text


def test_a_time_since_launch_is_none_of_the_video_and_told() -> None:
    made = rendered("- 0:30 Start\n- T+00:12:00 Landing")
    assert [cue.start for cue in made.timeline.cues] == [30]
    assert "counts from a launch" in made.problems[0].text
    assert made.blocks[1].text == "T+00:12:00 Landing"


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("18:20 & 20:12 The same topic", [1100, 1212]),
        ("- 18:20, 20:12, 1:21:00 thrice", [1100, 1212, 4860]),
        ("18:20 / 20:12 and 21:01 thrice", [1100, 1212, 1261]),
        ("18:20,20:12 twice", [1100, 1212]),
        ("0:10–0:20, 0:40 a range and one", [10, 40]),
        ("18:20 is when he said 20:12", [1100]),
        ("18:20 & 20:12 pm", [1100]),
    ],
)
def test_several_times_open_a_line(line: str, starts: list[float]) -> None:
    assert [found.start for found in times(line)] == starts


def test_ranges_in_words_and_arrows_within_a_list_of_times() -> None:
    text = "15:10~16:00 one\n16:00 to 17:30 two\n17:30->18:00 three\n18:00 => 18:15 four"
    assert [(found.start, found.stop) for found in times(text)] == [
        (910, 960),
        (960, 1050),
        (1050, 1080),
        (1080, 1095),
    ]
    # In a list, each item is a text of its own, and still one of its list.
    made = rendered("- 15:10~16:00 one\n- 16:00 to 17:30 two\n- 17:30->18:00 three\n- 05.41 with a dot")
    assert [cue.start for cue in made.timeline.cues] == [910, 960, 1050, 341]


def test_a_timetable_stays_one() -> None:
    assert read("- 09:00–12:00 Talks\n- 12:00 to 13:30 Lunch\n- 13:30->17:00 Walks") == []
