"""Names in their sloppiest form, one by one and many at once."""

from __future__ import annotations

import pytest

from karareader.library.names import loose_key as module
from karareader.library.names.loose_key import bare, bare_all

NAMES = [
    "How Prisms_Work", "…", "?!", " - ", "Übung 2", "カメラ", "two\nlines", "", "A-b (c)", "x" * 300, "C++",
    "Tab\there",
]  # fmt: skip


@pytest.mark.parametrize("portion", [1, 3, 64])
def test_many_names_are_as_each_by_itself(monkeypatch: pytest.MonkeyPatch, portion: int) -> None:
    monkeypatch.setattr(module, "_PORTION", portion)
    assert bare_all(NAMES) == [bare(name) for name in NAMES]
    plain = [name for name in NAMES if name.isascii()]
    assert bare_all(plain) == [bare(name) for name in plain]
    assert bare_all([]) == []
