"""Code is blanked out without moving anything."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from karareader.notes.markdown.masking import mask_code


def test_fences_and_spans_are_blank_and_the_rest_stands() -> None:
    text = "a `x [1:00]` b\n```py\n[2:00]\n```\n[3:00]\n~~~\n[4:00]"
    masked = mask_code(text)
    assert "[1:00]" not in masked
    assert "[2:00]" not in masked
    assert "[4:00]" not in masked
    assert masked.index("[3:00]") == text.index("[3:00]")


def test_rows_of_a_timestamp_fence_stay() -> None:
    text = "```timestamp\n1:00 start\n```\n```timestamp-url\nhttps://youtu.be/x\n```"
    assert mask_code(text) == text


def test_a_span_ends_with_its_paragraph() -> None:
    text = "a ` b\n\n[1:00] ` c"
    assert mask_code(text) == text
    for following in ("- ", "> * ", "2. ", "## ", "> \n", "| "):
        assert mask_code(text := f"> a ` b\n{following}[1:00] ` c") == text
    assert "[1:00]" not in mask_code("a ` b\n[1:00] ` c")


def test_longer_runs_do_not_close_shorter_ones() -> None:
    assert mask_code("`a `` b` c") == "`      ` c"


def test_a_fence_in_a_quote() -> None:
    assert "[1:00]" not in mask_code("> ```\n> [1:00]\n> ```\n")


@given(st.text(alphabet="`~ab\n >:1", max_size=200))
def test_length_and_lines_are_kept(text: str) -> None:
    masked = mask_code(text)
    assert len(masked) == len(text)
    assert [len(line) for line in masked.split("\n")] == [len(line) for line in text.split("\n")]
