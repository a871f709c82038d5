from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.said.shelves import Spoken


@pytest.fixture
def spoken(tmp_path: Path) -> Spoken:
    """An empty library."""
    return Spoken(tmp_path / "library", tmp_path / "cache")
