"""The pages of the help, which are notes like all others."""

from __future__ import annotations

from pathlib import Path

from karareader.base import resources as assets


def help_page() -> Path:
    """The page about repairs."""
    return assets.path("help", "repairs.md")


def times_page() -> Path:
    """The page about the forms of times, which `packaging/list_dialects.py` writes."""
    return assets.path("help", "times.md")


def is_help(path: Path) -> bool:
    """True for a page of the help, which is no note of the reader's."""
    return path.parent == help_page().parent
