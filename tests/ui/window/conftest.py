"""A library for the tests of the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A note with a video."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text("---\ntitle: One\nvideoId: aaaaaaaaaaa\n---\n# Part\n\nA sentence of it [0:20].\n")
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root
