"""What can be typed to search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.library.query.query import Term, parse


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("light wav", (Term("light"), Term("wav", prefix=True))),
        ("light ", (Term("light"),)),
        ('"Two Words" x ', (Term("two words", exact=True), Term("x"))),
        ('"not clo', (Term("not clo", prefix=True, exact=True),)),
        ("“curly” ", (Term("curly", exact=True),)),
        ("-café y ", (Term("cafe", no=True), Term("y"))),
        ("well-known ", (Term("well-known"),)),
        ("wav* x ", (Term("wav", prefix=True), Term("x"))),
        ("channel:khan x ", (Term("khan", "channel", prefix=True), Term("x"))),
        ('channel:"khan" ', (Term("khan", "channel"),)),
        ('title:"two words" ', (Term("two words", "title", exact=True),)),
        ("-has:repaired", (Term("repaired", "has", no=True),)),
        ("in:captions x ", (Term("captions", "in"), Term("x"))),
        ("-in:cap* ", (Term("captions", "in", no=True),)),
        ("in:N x ", (Term("notes", "in"), Term("x"))),
        ("in:films ", (Term("in:films"),)),
        ("foo:bar ", (Term("foo:bar"),)),
        ("12:34 ", (Term("12:34"),)),
        ("(wav", (Term("wav", prefix=True),)), ("wav,", (Term("wav"),)), ("wav) x ", (Term("wav"), Term("x"))),
        ("$1 trillion", (Term("$1 trillion", prefix=True, exact=True),)),
        ("$1 tree ", (Term("$1", exact=True), Term("tree"))),
        ("1 trillion ", (Term("1"), Term("trillion"))), ("-$2.5 bn ", (Term("$2.5 bn", no=True, exact=True),)),
        ("C++", (Term("c++", exact=True),)), ("$1 x ", (Term("$1", exact=True), Term("x"))),
        ("#wav", (Term("#wav", prefix=True, exact=True),)), ("→", (Term("→", exact=True),)),
        ("ğ", (Term("g", exact=True, accents="ğ"),)), ("ğı ", (Term("gi"),)),
        ('"Café!" ', (Term("cafe!", exact=True, accents="é"),)), ('"--"', (Term("--", exact=True),)),
        ("a OR b ", (Term("a"), Term("b", either=True))),
        ("a | -b c ", (Term("a"), Term("b", no=True, either=True), Term("c"))),
        ("OR a ", (Term("or"), Term("a"))), ("a OR", (Term("a"),)), ("a or b ", (Term("a"), Term("or"), Term("b"))),
        ('"', ()), ("-", ()), ("title:", (Term("title"),)), ("   ", ()), ("* ** -- \"\"", ()),
    ],
)  # fmt: skip
def test_what_was_typed_is_understood(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse(typed) == terms


@given(st.text(max_size=80) | st.text('ab "-:*title', max_size=30))
def test_nothing_that_can_be_typed_is_an_error(typed: str) -> None:
    assert all(term.text for term in parse(typed))
