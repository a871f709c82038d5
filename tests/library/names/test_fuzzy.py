"""Notes whose names are like what was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.library.names.catalog import CatalogEntry
from karareader.library.names.fuzzy import FuzzyNames, mistakes

ROOT = Path("/lib")
ENTRIES = [
    CatalogEntry.make(ROOT, ROOT / name)
    for name in (
        "optics/how_prisms_work.md",
        "optics/prisons.md",
        "physics/quantum mechanics.md",
        "Größe.md",
        "物理学.md",
    )
]
ENTRIES[1].learn_names(["Gaol and its walls"])
NAMES = FuzzyNames(ENTRIES)


@pytest.mark.parametrize(
    ("typed", "stems"),
    [
        ("prism", ["how_prisms_work", "prisons"]),
        ("prisms", ["how_prisms_work"]),
        ("prsims work", ["how_prisms_work"]),
        ("hpw", ["how_prisms_work"]),
        ("quantm mechancs", ["quantum mechanics"]),
        ("qntm", ["quantum mechanics"]),
        ("uqantum", ["quantum mechanics"]),
        ("gaol", ["prisons"]),
        ("groesse", ["Größe"]),
        ("grosse", ["Größe"]),
        ("物理", ["物理学"]),
        ("zzz", []),
        ("", []),
        ("???", []),
    ],
)
def test_what_is_like_it(typed: str, stems: list[str]) -> None:
    assert [entry.stem for entry in NAMES.find(typed)] == stems


@pytest.mark.parametrize(
    ("typed", "word", "count"),
    [("prism", "prisms", 0), ("prsim", "prisms", 1), ("prizm", "prisms", 1), ("pris", "prism", 0), ("abcd", "wxyz", 2)],
)
def test_mistakes(typed: str, word: str, count: int) -> None:
    assert mistakes(typed, word, 1) == count


@given(st.text(max_size=80))
def test_nothing_raises(typed: str) -> None:
    assert len(NAMES.find(typed, 3)) <= 3
