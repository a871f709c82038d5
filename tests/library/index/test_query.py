"""What can be typed to search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.library.index.query import Term, parse


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("light wav", (Term("light"), Term("wav", prefix=True))),
        ("light ", (Term("light"),)),
        ('"Two Words" x ', (Term("two words"), Term("x"))),
        ('"not clo', (Term("not clo", prefix=True),)),
        ("“curly” ", (Term("curly"),)),
        ("-café y ", (Term("cafe", no=True), Term("y"))),
        ("well-known ", (Term("well-known"),)),
        ("wav* x ", (Term("wav", prefix=True), Term("x"))),
        ("channel:khan x ", (Term("khan", "channel", prefix=True), Term("x"))),
        ('channel:"khan" ', (Term("khan", "channel"),)),
        ('title:"two words" ', (Term("two words", "title"),)),
        ("-has:repaired", (Term("repaired", "has", no=True),)),
        ("in:captions x ", (Term("captions", "in"), Term("x"))),
        ("-in:cap* ", (Term("captions", "in", no=True),)),
        ("in:N x ", (Term("notes", "in"), Term("x"))),
        ("in:films ", (Term("in films"),)),
        ("foo:bar ", (Term("foo bar"),)),
        ("12:34 ", (Term("12:34"),)),
        ('"', ()), ("-", ()), ("title:", (Term("title:", prefix=True),)), ("   ", ()), ("* ** -- \"\"", ()),
    ],
)  # fmt: skip
def test_what_was_typed_is_understood(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse(typed) == terms


@given(st.text(max_size=80) | st.text('ab "-:*title', max_size=30))
def test_nothing_that_can_be_typed_is_an_error(typed: str) -> None:
    assert all(term.text for term in parse(typed))
