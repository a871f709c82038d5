"""The library pane: a filter, and the folders and notes as a list that opens and folds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from karareader.library.catalog import Entry, pretty
from karareader.ui.library_model import Folder, LibraryModel
from karareader.ui.library_rows import LibraryList
from karareader.ui.theme import ThemeKeeper

_REFRESH = 120  # milliseconds between two listings while notes come in


class LibraryPane(QWidget):
    """Folders and notes with a filter above them.

    Signals: `note_requested` (Path); `open_folder_requested`; `folder_opened` (object Folder) – its notes show now.
    """

    note_requested = Signal(object)  # Path
    open_folder_requested = Signal()
    folder_opened = Signal(object)  # Folder

    def __init__(self, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPane")
        self.setAccessibleName("Library")
        self.model = LibraryModel(self)
        self._name = QLabel()
        self._name.setObjectName("libraryName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._count.setObjectName("libraryCount")
        self.filter = QLineEdit()
        self.filter.setObjectName("libraryFilter")
        self.filter.setAccessibleName("Filter the notes")
        self.filter.setPlaceholderText("Filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.list = LibraryList(self.model, themes)
        self.list.note_chosen.connect(self.note_requested)
        self.list.folder_toggled.connect(self._toggle)
        self.list.filter_requested.connect(self.focus_filter)
        self._empty = QLabel()
        self._empty.setObjectName("libraryEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._open = QPushButton("Open a folder…")
        self._open.clicked.connect(self.open_folder_requested)
        self._scanning = False
        self._has_library = False
        self._themes = themes
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH)
        self._later.timeout.connect(self._refresh)
        self._lay_out()
        themes.changed.connect(self._recolour)
        self._tell()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 14, 0)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        field = QHBoxLayout()
        field.setContentsMargins(10, 4, 10, 6)
        field.addWidget(self.filter)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(20, 24, 20, 20)
        column.addWidget(self._empty)
        column.addSpacing(8)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(field)
        layout.addLayout(self._stack, 1)
        self.setMinimumWidth(150)

    def start(self, root: Path, name: str = "") -> None:
        """Another library is being read, called `name` or by its folder."""
        self._name.setText(name or pretty(root.name) or str(root))
        self._name.setToolTip(str(root))
        self._scanning = self._has_library = True
        self.filter.clear()
        self.model.clear()
        self._tell()

    def add(self, batch: list[Entry]) -> None:
        """Notes were found."""
        first = not self.model.entries
        self.model.add(batch)
        if first:
            self._refresh()
        elif not self._later.isActive():
            self._later.start()

    def finish(self) -> None:
        """All notes were found."""
        self._scanning = False
        self._later.stop()
        self._refresh()

    def set_current(self, path: Path | None) -> None:
        """Pick out the note that is open, and bring it into view."""
        self.model.set_current(path)
        self._show_current()
        self._announce_open_folders()

    @Slot()
    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter: ↓ goes to the list, Enter opens the first match, Escape empties it."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self._enter_list()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _enter_list(self) -> None:
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_first(self) -> None:
        for place in range(self.model.rowCount()):
            row = self.model.row(self.model.index(place))
            if isinstance(row, Entry):
                self.list.setCurrentIndex(self.model.index(place))
                self.note_requested.emit(row.path)
                return

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.model.set_query(text)
        if text.strip():
            self.list.scrollToTop()
        else:
            self._show_current()
        self._tell()

    @Slot(object)
    def _toggle(self, folder: Folder) -> None:
        bar = self.list.verticalScrollBar()
        place, scrolled = self.list.currentIndex().row(), bar.value()
        self.model.toggle(folder)
        self.list.setCurrentIndex(self.model.index(place))
        bar.setValue(scrolled)
        if folder.opened:
            self.folder_opened.emit(folder)

    @Slot()
    def _refresh(self) -> None:
        bar = self.list.verticalScrollBar()
        scrolled = bar.value()
        chosen = self.model.row(self.list.currentIndex())
        self.model.refresh()
        if isinstance(chosen, Entry):
            self.list.setCurrentIndex(self.model.index(self.model.place(chosen.path)))
        bar.setValue(scrolled)
        self.model.set_current(self.model.current)
        if chosen is None:
            self._show_current()
        self._announce_open_folders()
        self._tell()

    def _announce_open_folders(self) -> None:
        if self.model.top.notes:
            self.folder_opened.emit(self.model.top)
        for place in range(min(self.model.rowCount(), 200)):
            row = self.model.row(self.model.index(place))
            if isinstance(row, Folder) and row.opened and not self.model.query:
                self.folder_opened.emit(row)

    def _show_current(self) -> None:
        place = self.model.place(self.model.current)
        if place >= 0:
            index = self.model.index(place)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _tell(self) -> None:
        """Say how many notes there are, or what to do where there are none."""
        total, shown = len(self.model.entries), self.model.shown
        self._count.setText(f"{shown:,} of {total:,}" if self.model.query else f"{total:,}" if total else "")
        self.filter.setEnabled(bool(total) or bool(self.model.query))
        self._open.setVisible(not total and not self._scanning)
        if shown:
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        if self._scanning:
            self._empty.setText("Looking for notes…")
        elif self.model.query and total:
            self._empty.setText("No note has these words in its name. Use fewer or shorter words.")
        elif self._has_library:
            self._empty.setText("There are no Markdown notes in this folder.")
        else:
            self._empty.setText("No folder is open.")

    @Slot(object)
    def _recolour(self) -> None:
        self.list.viewport().update()
