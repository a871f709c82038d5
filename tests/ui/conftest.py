"""Qt objects die in the GUI thread, here as in the program."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _collect_in_the_gui_thread() -> Iterator[None]:
    """Python's collector never runs in a worker thread of a test."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()
