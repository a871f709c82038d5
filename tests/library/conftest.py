from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.index.libraries import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty library."""
    return Shelf(tmp_path / "library", tmp_path / "cache")
