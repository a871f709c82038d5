"""The page that stands where the note will be, when there is none to show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from karareader.base.bounded_stat import kind_of
from karareader.base.readable_text import readable
from karareader.library.files.scan import is_note
from karareader.library.names.catalog import pretty
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.common.wrap_row import WrapRow

_RECENT_SHOWN = 6
_BESIDE_WORDS = 32  # pixels of a row that are neither icon nor words


class Welcome(QScrollArea):
    """What to begin with: a folder, the sample, or a folder opened before.

    Where the folder that was open last is not there, that is said above all else.

    Signals: `open_folder_requested`, `sample_requested`; `folder_requested` (Path).
    """

    open_folder_requested = Signal()
    sample_requested = Signal()
    folder_requested = Signal(object)  # Path

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName("Welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._sign = QLabel()
        self._sign.setPixmap(icons.application_icon().pixmap(QSize(64, 64)))
        title = QLabel("KaraReader")
        title.setObjectName("welcomeTitle")
        text = QLabel(
            "Reads notes about videos beside the videos themselves. Click a time in a note, and the video is there; "
            "while it plays, the note goes along."
        )
        text.setObjectName("welcomeHint")
        text.setWordWrap(True)
        self._missing: Path | None = None
        self.notice = QFrame()
        self.notice.setObjectName("welcomeNotice")
        self.notice.hide()
        self._missing_words = QLabel()
        self._missing_words.setTextFormat(Qt.TextFormat.PlainText)
        self._missing_words.setWordWrap(True)
        self.again = QPushButton("Try again")
        self.again.clicked.connect(self._try_again)
        noticed = QVBoxLayout(self.notice)
        noticed.setContentsMargins(14, 12, 14, 12)
        noticed.setSpacing(10)
        noticed.addWidget(self._missing_words)
        noticed.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        opening = QPushButton("Open a folder…")
        self._opening = opening
        self.setFocusProxy(opening)
        opening.setObjectName("primary")
        opening.clicked.connect(self.open_folder_requested)
        sample = QPushButton("Try the sample")
        sample.setObjectName("trySample")
        sample.clicked.connect(self.sample_requested)
        hint = QLabel("Or drop a folder or a Markdown file anywhere on this window.")
        hint.setObjectName("welcomeHint")
        hint.setWordWrap(True)
        self._recent_title = QLabel("Recent folders")
        self._recent_title.setObjectName("libraryName")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._buttons: list[_FolderButton] = []
        inner = QWidget()
        inner.setMaximumWidth(460)
        column = QVBoxLayout(inner)
        column.setSpacing(0)
        for widget, space in ((self._sign, 14), (title, 10), (text, 24)):
            column.addWidget(widget)
            column.addSpacing(space)
        column.addWidget(self.notice)
        column.addSpacing(14)
        column.addWidget(WrapRow((opening, sample), spacing=10))
        column.addSpacing(14)
        column.addWidget(hint)
        column.addSpacing(32)
        column.addWidget(self._recent_title)
        column.addSpacing(6)
        column.addLayout(self._recent)
        page = QWidget()
        page.setObjectName("welcome")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QVBoxLayout(page)
        middle.setContentsMargins(20, 40, 20, 40)
        middle.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 10)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(3)
        self.setWidget(page)
        self._themes = themes
        themes.changed.connect(self._recolour)

    @Slot(object)
    def show_missing(self, path: Path | None) -> None:
        """Say that this folder or note is not there; None for nothing to say."""
        self._missing = path
        self._missing_words.setText(not_there(path) if path is not None else "")
        self.notice.setAccessibleName(self._missing_words.text())
        self.notice.setVisible(path is not None)
        self.setFocusProxy(self.again if path is not None else self._opening)

    @Slot()
    def _try_again(self) -> None:
        if self._missing is not None:
            self.folder_requested.emit(self._missing)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offer these folders."""
        while (old := self._recent.takeAt(0)) is not None:
            if widget := old.widget():
                widget.deleteLater()
        self._buttons = [_FolderButton(folder, self) for folder in folders[:_RECENT_SHOWN]]
        for button in self._buttons:
            button.chosen.connect(self.folder_requested)
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(self._buttons))
        self._recolour(self._themes.theme)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for button in self._buttons:
            button.setIcon(icons.icon("folder", theme))


class _FolderButton(QToolButton):
    """One of the recent folders."""

    chosen = Signal(object)  # Path

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        words = f"{pretty(folder.name)}   {folder.parent}" if folder.name else str(folder)
        self._words = readable(words)
        self._away = folder_words("", folder)
        self.setAccessibleName(self._words + self._away)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(self._words + self._away)
        self.setToolTip(readable(str(folder)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words end in … where they do not fit; that the folder is not there is told all the same."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - self.iconSize().width() - _BESIDE_WORDS - metrics.horizontalAdvance(self._away)
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room) + self._away)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._folder)


# Many folders are looked at for a list: a disk that takes longer, in seconds, counts as not there.
_GLANCE = 0.2


def exists(path: Path, patience: float = 3.0) -> bool:
    """True if a folder or file is there; False also where that cannot be told within `patience` seconds."""
    return kind_of(path, patience) not in ("missing", "silent")


def folder_words(words: str, folder: Path) -> str:
    """`words` for a folder that was opened before, and that it is not there now."""
    return words if exists(folder, _GLANCE) else f"{words}   (not there)"


def not_there(path: Path) -> str:
    """What is said of a folder or note that is not there."""
    return f"The {'note' if is_note(path) else 'folder'} “{path}” is not there. Is its disk connected?"
