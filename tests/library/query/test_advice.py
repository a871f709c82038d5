"""What is said about a query that found nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.library.query.hints import HAS, advice


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("two words", ""),
        ('"a phrase" -not channel:x title:"a b"', ""),
        ("has:rep", ""),
        ("10:30 https://example.org/a", ""),
        ("note:this", "“note:” is not a filter, so it was searched for as text"),
        ("has:nonsense", "“has:nonsense” is not known"),
        ("chanel:x word", "“chanel:” is not a filter; “channel:” is."),
        ('word "open phrase', "The quotation mark before open"),
        ("-this -that", "Say what is to be found"),
        ("in:captions word", ""),
        ("in:films word", "“in:films” is not known"),
        ("in:captions", "Say which words are said"),
        ("in:captions -word", "Say which words are said"),
        ("in:notes -word", "Say what is to be found"),
        ("", ""),
    ],
)
def test_advice(typed: str, said: str) -> None:
    assert said in advice(typed)
    assert bool(advice(typed)) == bool(said)


def test_where_there_are_no_captions_that_is_said_to_who_asks_for_them() -> None:
    assert "no captions on this computer" in advice("in:captions word", spoken=False)
    assert advice("word", spoken=False) == ""


@pytest.mark.parametrize("name", HAS)
def test_what_notes_can_have_is_known(name: str) -> None:
    assert advice(f"has:{name}") == ""


@given(st.text(max_size=60))
def test_nothing_raises(typed: str) -> None:
    assert isinstance(advice(typed), str)
