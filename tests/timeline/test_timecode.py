"""One time ↔ seconds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.timeline.timecode import format_clock, format_time, format_units, parse_time


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (113, "1:53"), (113.9, "1:53"), (3725, "1:02:05"), (36000, "10:00:00"), (-3, "0:00")],
)
def test_format_time(seconds: float, text: str) -> None:
    assert format_time(seconds) == text


def test_format_clock() -> None:
    assert format_clock(113) == "00:01:53"
    assert format_clock(113.5, millis=True) == "00:01:53.500"
    assert format_clock(0.29, millis=True) == "00:00:00.290"


def test_formats_take_what_is_no_number() -> None:
    assert format_time(float("nan")) == "0:00"
    assert format_clock(float("inf"), millis=True) == "00:00:00.000"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:53", 113),
        ("00:01:53", 113),
        ("1h2m3s", 3723),
        ("754", 754),
        ("754.5s", 754.5),
        ("1:53.5", 113.5),
        ("75:30", 4530),
        ("00:00:01,500", 1.5),
        ("2m", 120),
        ("1h", 3600),
    ],
)
def test_parse_time(text: str, seconds: float) -> None:
    assert parse_time(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "abc", "1:60", "1:75:00", "1:2:3:4", "-1:00", "12:", ":12", "1e5", "99999999999", "١:٢٣"]
)
def test_what_is_no_time(text: str) -> None:
    assert parse_time(text) is None


@given(st.integers(0, 359_999))
def test_what_is_written_is_read(seconds: int) -> None:
    for write in (format_time, format_clock, format_units, str):
        assert parse_time(write(seconds)) == seconds
    assert parse_time(format_clock(seconds + 0.5, millis=True)) == seconds + 0.5


@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    seconds = parse_time(text)
    assert seconds is None or seconds >= 0
