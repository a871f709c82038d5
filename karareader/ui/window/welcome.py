"""The page that stands where the note will be, when there is none to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
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
from karareader.base.translation import tr
from karareader.library.files.scan import is_note
from karareader.library.names.catalog import pretty
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.common.wrap_row import WrapRow

_RECENT_SHOWN = 6
_BESIDE_WORDS = 32  # pixels of a row that are neither icon nor words


class Welcome(QScrollArea):
    """What to begin with: a folder, the sample, or what was read, watched or opened before.

    Where the folder that was open last is not there, that is said above all else.

    Signals: `open_folder_requested`, `sample_requested`; `folder_requested` (Path); `shown` – it is seen again.
    """

    open_folder_requested = Signal()
    sample_requested = Signal()
    folder_requested = Signal(object)  # Path
    shown = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._sign = QLabel()
        self._sign.setPixmap(icons.application_icon().pixmap(QSize(64, 64)))
        title = QLabel("KaraReader")
        title.setObjectName("welcomeTitle")
        text = QLabel(
            tr(
                "Reads notes about videos beside the videos themselves. Click a time in a note, and the video is"
                " there; "
                "while it plays, the note goes along."
            )
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
        self.again = QPushButton(tr("Try again"))
        self.again.clicked.connect(self._try_again)
        noticed = QVBoxLayout(self.notice)
        noticed.setContentsMargins(14, 12, 14, 12)
        noticed.setSpacing(10)
        noticed.addWidget(self._missing_words)
        noticed.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        opening = QPushButton(tr("Open a folder…"))
        self._opening = opening
        self.setFocusProxy(opening)
        opening.setObjectName("primary")
        opening.clicked.connect(self.open_folder_requested)
        sample = QPushButton(tr("Try the sample"))
        sample.setObjectName("trySample")
        sample.clicked.connect(self.sample_requested)
        hint = QLabel(tr("Or drop a folder or a Markdown file anywhere on this window."))
        hint.setObjectName("welcomeHint")
        hint.setWordWrap(True)
        self._sections: dict[str, _Section] = {}
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
        self._column = column
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
        self.show_rows(tr("Recent folders"), [self._folder_row(folder) for folder in folders[:_RECENT_SHOWN]])

    def show_rows(self, title: str, rows: Sequence[WelcomeRow]) -> None:
        """Offer these below a heading; those that were offered below it before go. Folders stand last."""
        section = self._sections.get(title)
        if section is None and rows:
            section = self._sections[title] = _Section(title)
            last = "Recent folders" in self._sections and title != "Recent folders"
            self._column.insertWidget(self._column.count() - last, section)
        if section is not None:
            section.show_rows(rows, self._themes.theme)

    def rows(self, title: str) -> list[QToolButton]:
        """The rows below a heading."""
        section = self._sections.get(title)
        return list(section.buttons) if section is not None else []

    def showEvent(self, event: QShowEvent) -> None:
        """It is to be seen: whoever has something to offer may say so now."""
        super().showEvent(event)
        self.shown.emit()

    def _folder_row(self, folder: Path) -> WelcomeRow:
        words = f"{pretty(folder.name)}   {folder.parent}" if folder.name else str(folder)
        return WelcomeRow(
            "folder", words, folder_words("", folder), partial(self.folder_requested.emit, folder), str(folder)
        )

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for section in self._sections.values():
            section.recolour(theme)


@dataclass(frozen=True)
class WelcomeRow:
    """Something to go on with: `words` are shortened where there is no room, `tail` stands behind them as it is;
    `do` is done at a click, `tip` is in its tooltip."""

    icon: str
    words: str
    tail: str
    do: Callable[[], object]
    tip: str = ""


class _Section(QWidget):
    """A heading, and rows below it; not there while there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = QLabel(title)
        self.title.setObjectName("libraryName")
        self.buttons: list[_RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 22)
        self._column.setSpacing(2)
        self._column.addWidget(self.title)
        self._column.addSpacing(4)

    def show_rows(self, rows: Sequence[WelcomeRow], theme: Theme) -> None:
        """Show these."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [_RowButton(row, self) for row in rows]
        for button in self.buttons:
            self._column.addWidget(button)
        self.setVisible(bool(rows))
        self.recolour(theme)

    def recolour(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        for button in self.buttons:
            button.setIcon(icons.icon(button.row.icon, theme))


class _RowButton(QToolButton):
    """One of the rows."""

    def __init__(self, row: WelcomeRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._words, self._tail = readable(row.words), readable(row.tail)
        self.setAccessibleName(self._words + self._tail)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText((self._words + self._tail).replace("&", "&&"))
        self.setToolTip(readable(row.tip))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(self._do)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words end in … where they do not fit; what stands behind them is told all the same."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - self.iconSize().width() - _BESIDE_WORDS - metrics.horizontalAdvance(self._tail)
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room) + self._tail
        self.setText(shown.replace("&", "&&"))

    @Slot()
    def _do(self) -> None:
        self.row.do()


# Many folders are looked at for a list: a disk that takes longer, in seconds, counts as not there.
_GLANCE = 0.2


def exists(path: Path, patience: float = 3.0) -> bool:
    """True if a folder or file is there; False also where that cannot be told within `patience` seconds."""
    return kind_of(path, patience) not in ("missing", "silent")


def folder_words(words: str, folder: Path) -> str:
    """`words` for a folder that was opened before, and that it is not there now."""
    return words if exists(folder, _GLANCE) else tr("{name}   (not there)", name=words)


def not_there(path: Path) -> str:
    """What is said of a folder or note that is not there."""
    if is_note(path):
        return tr("The note “{path}” is not there. Is its disk connected?", path=path)
    return tr("The folder “{path}” is not there. Is its disk connected?", path=path)
