"""The pages of the help, which are notes like all others."""

from __future__ import annotations

from pathlib import Path

from karareader.base import resources as assets


def help_page(name: str = "repairs") -> Path:
    """The page of this name, such as "repairs" (see `resources/help`)."""
    return assets.path("help", f"{name}.md")


def is_help(path: Path) -> bool:
    """True for a page of the help, which is no note of the reader's."""
    return path.parent == help_page().parent
