"""The library pane: a head, a filter, and the notes as a tree or a list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.library.names.catalog import pretty
from karareader.library.tree.arrange import Arrangement, Branch
from karareader.ui.common.theme import ThemeManager
from karareader.ui.library.header import LibraryHead
from karareader.ui.library.list_view import LibraryList
from karareader.ui.library.model import LibraryModel
from karareader.ui.library.tree_objects import show_to_screen_readers
from karareader.ui.services.library_marks import LibraryMarks

_LOOK = 120  # milliseconds after which what is on the screen is told
_QUOTED = 40  # characters of what was typed that are said again


class LibraryPane(QWidget):
    """Notes with a filter above them.

    Signals: `note_requested` (Path); `open_folder_requested`; `notes_seen` (list[Entry]) – notes on the screen that
    nobody has read yet; `branches_changed` – others are open.
    """

    note_requested = Signal(object)  # Path
    open_folder_requested = Signal()
    notes_seen = Signal(object)  # list[Entry]
    branches_changed = Signal()

    def __init__(self, themes: ThemeManager, marks: LibraryMarks | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPane")
        self.setAccessibleName(tr("Library"))
        self.marks = marks or LibraryMarks()
        self.model = LibraryModel(self.marks, self)
        self.head = LibraryHead(themes)
        self.filter = QLineEdit()
        self.filter.setObjectName("libraryFilter")
        self.filter.setAccessibleName(tr("Filter the notes"))
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)
        show_to_screen_readers()
        self.list = LibraryList(self.model, themes)
        self._empty = QLabel()
        self._empty.setObjectName("libraryEmpty")
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._open = QPushButton(tr("Open a folder…"))
        self._clear = QPushButton(tr("Clear the filter"))
        self.own = QPushButton(tr("Open your notes…"))
        self.own.setObjectName("openNotes")
        self.own.hide()
        self._reading = False
        self._has_library = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LOOK)
        self._lay_out()
        self._connect(themes)
        self._tell()

    def _lay_out(self) -> None:
        field = QVBoxLayout()
        field.setContentsMargins(10, 4, 10, 6)
        field.addWidget(self.filter)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(20, 24, 20, 20)
        column.addWidget(self._empty)
        column.addSpacing(8)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(field)
        layout.addLayout(self._stack, 1)
        below = QHBoxLayout()
        below.setContentsMargins(10, 8, 10, 10)
        below.addWidget(self.own)
        layout.addLayout(below)
        self.setMinimumWidth(150)

    def _connect(self, themes: ThemeManager) -> None:
        self.head.close_all_requested.connect(self._close_all)
        self.head.reveal_requested.connect(self.show_current)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.list.note_chosen.connect(self.note_requested)
        self.list.branch_toggled.connect(self.toggle)
        self.list.filter_requested.connect(self.focus_filter)
        self.list.verticalScrollBar().valueChanged.connect(self._look_later)
        self._open.clicked.connect(self.open_folder_requested)
        self.own.clicked.connect(self.open_folder_requested)
        self._clear.clicked.connect(self.clear_filter)
        self._later.timeout.connect(self._look)
        themes.changed.connect(self._recolour)

    # What is shown

    def start(self, root: Path, *, sample: bool = False) -> None:
        """Another library is being read; beside the `sample` there is a button for the reader's own notes."""
        self.own.setVisible(sample)
        self.head.show_name(tr("Sample") if sample else readable(pretty(root.name) or str(root)), readable(str(root)))
        self._reading = self._has_library = True
        self.filter.clear()
        self.model.show_arrangement(Arrangement())
        self._tell()

    def show_arrangement(self, made: Arrangement) -> None:
        """Show other notes, or the same in another order. What is on the screen stays in its place, if it can."""
        # Where nothing was to be seen, or all of it is arranged otherwise, there is no place to keep.
        another = not self.model.rowCount() or made.mode != self.model.made.mode
        self.head.show_arrangement(made.mode, made.order)
        if another:
            self.model.show_arrangement(made)
            self.list.doItemsLayout()
            self.list.scrollToTop()
            self.show_current()
        else:
            order = made.order != self.model.made.order
            self.list.keep_place(_Showing(self.model, made).show)
            if order:
                self.show_current()
        self._tell()
        self._look_later()

    def finish(self) -> None:
        """All notes are shown."""
        self._reading = False
        self._tell()

    def set_opened(self, branches: list[str]) -> None:
        """These branches are open."""
        self.model.set_opened(branches)
        self._look_later()

    def set_current(self, path: Path | None) -> None:
        """Pick out the note that is open, and bring it into view."""
        if path is not None and str(path) == self.model.current:
            return
        self.model.set_current(path)
        self.show_current()
        self._look_later()

    @Slot()
    def show_current(self) -> None:
        """Bring the note that is open into view."""
        self.list.show_row(self.model.row(self.model.current))

    @Slot()
    def marks_changed(self) -> None:
        """Something else is known of notes or videos."""
        self.list.viewport().update()

    @Slot(object)
    def toggle(self, branch: Branch) -> None:
        """Open a closed branch, close an open one."""
        row, scrolled = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self.model.toggle(branch)
        self.list.doItemsLayout()
        self.list.setCurrentIndex(self.model.index(row, 0))
        self.list.verticalScrollBar().setValue(scrolled)
        self.branches_changed.emit()
        self._look_later()

    @Slot()
    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @Slot()
    def clear_filter(self) -> None:
        """Show all notes again."""
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter: ↓ goes to the first match in the list, Enter opens the first match, Escape empties it."""
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
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._first_note() if self.model.query else self.model.index(0, 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_first(self) -> None:
        index = self._first_note()
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.filter.clearFocus()  # the note takes the keyboard
            self.list.choose(index)

    def _first_note(self) -> QModelIndex:
        indexes = (self.model.index(row, 0) for row in range(self.model.rowCount()))
        return next((index for index in indexes if self.model.note(index) is not None), QModelIndex())

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.model.set_query(text)
        self.list.doItemsLayout()
        if self.model.query:
            self.list.setCurrentIndex(QModelIndex())
            self.list.scrollToTop()
        else:
            self.show_current()
        self._tell()
        self._look_later()

    @Slot()
    def _close_all(self) -> None:
        self.list.keep_place(self.model.close_all)
        self.branches_changed.emit()

    @Slot()
    def _look_later(self) -> None:
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def _look(self) -> None:
        """Tell which notes on the screen are known by their file's name only."""
        notes = [self.model.note(self.model.index(row, 0)) for row in self.list.visible_rows()]
        unread = [note for note in notes if note is not None and not note.known]
        if unread:
            self.notes_seen.emit(unread)

    def _tell(self) -> None:
        """Say how many notes there are, or what to do where there are none."""
        total, shown, query = len(self.model.made.notes), self.model.shown, self.model.query
        self.head.show_count(
            tr("{shown:,} of {total:,}", shown=shown, total=total) if query else f"{total:,}" if total else "",
            widest=tr("{total:,} of {total:,}", total=total) if query else "",
        )
        self.filter.setEnabled(self._reading or bool(total) or bool(query))
        self._stack.setCurrentIndex(0 if shown else 1)
        if shown:
            return  # nobody sees the rest, and other words there would lay out the window at every key
        self._open.setVisible(not total and not self._reading)
        self._clear.setVisible(bool(total and query))
        if self._reading and not total:
            self._empty.setText(tr("Looking for notes…"))
        elif query and total:
            short = f"{query[:_QUOTED]}{'…' if len(query) > _QUOTED else ''}"
            self._empty.setText(tr("No note matches “{query}”.", query=short))
        elif self._has_library:
            self._empty.setText(tr("There are no Markdown notes in this folder."))
        else:
            self._empty.setText(tr("No folder is open."))

    @Slot(object)
    def _recolour(self) -> None:
        self.list.viewport().update()


class _Showing:
    """Another arrangement, about to be shown."""

    def __init__(self, model: LibraryModel, made: Arrangement) -> None:
        self._model, self._made = model, made

    def show(self) -> None:
        self._model.show_arrangement(self._made)
