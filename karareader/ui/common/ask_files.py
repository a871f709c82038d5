"""Asks the reader for a file with a video, or for a folder in which videos lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.media.files.locate import MEDIA_SUFFIXES

_MEDIA = f"Video and sound ({' '.join(f'*{suffix}' for suffix in sorted(MEDIA_SUFFIXES))});;All files (*)"


def media_file(window: QWidget, title: str, beside: Path) -> Path | None:
    """A file that the reader picks, beginning in the folder `beside`; None if none is picked."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(window, title, str(beside), _MEDIA)
    return Path(name) if name else None


def media_folder(window: QWidget) -> str:
    """A folder that the reader picks; empty if none is picked."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getExistingDirectory(window, tr("Look for videos in this folder"), str(Path.home()))
