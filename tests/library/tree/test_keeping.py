"""The tree is kept when the index has been left alone for a while."""

from __future__ import annotations

import queue
import threading
from pathlib import Path

import pytest

from karareader.library.tree import cache as shown
from karareader.library.tree.cache_writer import TreeCacheWriter
from karareader.settings import TreeMode, TreeOrder

Kept = queue.Queue[tuple[object, ...]]


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Kept:
    told: Kept = queue.Queue()
    monkeypatch.setattr(shown, "keep", lambda *asked: told.put(asked) or True)
    return told


def wanted() -> tuple[TreeMode, TreeOrder]:
    return "folders", "date"


def test_the_tree_is_kept_as_it_is_wanted_then(kept: Kept) -> None:
    keeping = TreeCacheWriter(Path("/lib"), Path("/cache"), wanted, quiet=0)
    keeping.begin()
    assert kept.get(timeout=10)[:4] == (Path("/lib"), Path("/cache"), "folders", "date")


def test_what_is_stopped_before_its_time_is_not_kept_and_leaves_no_thread(kept: Kept) -> None:
    keeping = TreeCacheWriter(Path("/lib"), Path("/cache"), wanted, quiet=600)
    keeping.begin()
    keeping.begin()
    assert len([each for each in threading.enumerate() if each.name == "keeping"]) == 1
    keeping.stop()
    assert not [each for each in threading.enumerate() if each.name == "keeping"]
    assert kept.empty()


def test_what_was_just_kept_is_not_kept_again_at_once(kept: Kept) -> None:
    keeping = TreeCacheWriter(Path("/lib"), Path("/cache"), wanted, quiet=0)
    keeping.begin()
    assert kept.get(timeout=10)
    keeping.begin()
    assert [each.name for each in threading.enumerate() if each.name == "keeping"] == ["keeping"], "it waits"
    keeping.stop()
    assert kept.empty()
