"""Asks the reader for a file with a video, or for a folder in which videos lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.media.files.locate import MEDIA_SUFFIXES


def media_file(window: QWidget, title: str, beside: Path) -> Path | None:
    """A file that the reader picks, beginning in the folder `beside`; None if none is picked."""
    from PySide6.QtWidgets import QFileDialog

    suffixes = " ".join(f"*{suffix}" for suffix in sorted(MEDIA_SUFFIXES))
    kinds = tr("Video and sound ({suffixes});;All files (*)", suffixes=suffixes)
    name, _ = QFileDialog.getOpenFileName(window, title, str(beside), kinds)
    return Path(name) if name else None


def media_folder(window: QWidget) -> str:
    """A folder that the reader picks; empty if none is picked."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getExistingDirectory(window, tr("Look for videos in this folder"), str(Path.home()))
