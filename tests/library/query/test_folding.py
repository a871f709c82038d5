"""How words are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.library.query.normalise import composed, fold, fold_and_space, spaced


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Café", "cafe"), ("ZAŻÓŁĆ", "zazolc"), ("İstanbul", "istanbul"), ("Ёлка", "елка"), ("ΛΌΓΟΣ", "λογοσ"),
        ("Ｆｕｌｌ", "full"), ("naïve", "naive"),
    ],
)  # fmt: skip
def test_case_accents_and_width_do_not_count(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_decomposed_accents_are_the_same() -> None:
    assert fold(composed("re\u0301sume\u0301")) == "resume"


def test_letters_are_folded_alike_alone_and_together() -> None:
    letters = [chr(code) for code in range(0xA0, 0x2000)]
    assert fold("".join(letters)) == "".join(map(fold, letters))
    # ǿ is folded as ø, and ø as o.
    assert fold("ǿ ø") == f"{fold('ǿ')} {fold('ø')}"


@given(st.text())
def test_every_letter_keeps_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_both_at_once_are_the_same_for_every_letter() -> None:
    for code in (*range(0x20, 0xD800), *range(0xE000, 0x20100)):
        text = f"aB{chr(code)}Cd"
        assert fold_and_space(text, text.encode()).decode() == spaced(fold(text))


def test_unspaced_writing_is_parted_into_pairs() -> None:
    assert spaced("aと機械学b").split() == ["a", "と機", "機械", "械学", "学", "b"]
    assert spaced("plain words") == "plain words"
