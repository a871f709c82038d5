"""The menu of a row of the library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from karareader.base.translation import tr
from karareader.notes.model import video_ref as reference
from karareader.ui.library.pane import LibraryPane
from karareader.ui.library.row_actions import LibraryActs, TreeRow


class LibraryMenu(QObject):
    """Shows what can be done with a row. `menu` is the one that is shown.

    Signals: `fetch_requested` (list[VideoRef], str) – download these videos ("video"), or their "captions" alone;
    `listen_requested` (list[Path]) – the videos of these notes are to be heard.
    """

    listen_requested = Signal(object)  # list of Path
    fetch_requested = Signal(object, str)  # list of VideoRef; "video" or "captions"

    def __init__(self, pane: LibraryPane, acts: LibraryActs) -> None:
        super().__init__(pane)
        self._pane, self._acts = pane, acts
        self._slots: dict[QAction, Callable[[], None]] = {}
        self.menu = QMenu(pane)
        self.menu.triggered.connect(self._chosen)
        pane.list.menu_wanted.connect(self.show)

    @Slot(QModelIndex, QPoint)
    def show(self, index: QModelIndex, at: QPoint) -> None:
        """Show the menu of the row at `index`, at a point of the screen."""
        row = self.row(index)
        if row is None:
            return
        self.menu.clear()
        self._slots.clear()
        if row.note is not None:
            self._add(tr("Open"), partial(self._acts.open, row))
        elif row.video:
            self._add(tr("Open the first note on it"), partial(self._acts.open, row))
        elif row.branch is not None:
            opened = self._pane.model.is_open(row.branch)
            self._add(tr("Close") if opened else tr("Open"), partial(self._pane.toggle, row.branch))
        self._add_video(row)
        self._add_fetch(row)
        self._add_listen(row)
        self.menu.addSeparator()
        self._add_read(row)
        if row.note is not None:
            listed = self._acts.is_listed(row)
            words = tr("Remove from the reading list") if listed else tr("Add to the reading list")
            self._add(words, partial(self._acts.toggle_listed, row))
        self.menu.addSeparator()
        if row.note is not None:
            self._add(tr("Show in its folder"), partial(self._acts.show_folder, row))
            self._add(tr("Copy path"), partial(self._acts.copy_path, row))
            self._add(tr("Copy link to this note"), partial(self._acts.copy_link, row))
        elif row.branch is not None:
            if row.branch.kind == "folder":
                self._add(tr("Show the folder"), partial(self._acts.show_folder, row))
            self._add(tr("Copy name"), partial(self._acts.copy_name, row))
        self.menu.popup(at)

    def row(self, index: QModelIndex) -> TreeRow | None:
        """What stands at `index`, with all notes in it; under a filter, those that it lets through."""
        model = self._pane.model
        note, branch = model.note(index), model.branch(index)
        if note is not None:
            return TreeRow(note, None, [note], note.video)
        if branch is None:
            return None
        return TreeRow(None, branch, model.notes_in(branch), branch.video)

    def _add_video(self, row: TreeRow) -> None:
        if not row.video:
            return
        self._add(tr("All notes on this video"), partial(self._acts.show_all, row))
        self.menu.addSeparator()
        self._add(tr("Choose the video file…"), partial(self._acts.choose_file, row))
        if self._acts.has_file(row):
            self._add(tr("Show the video file in its folder"), partial(self._acts.show_file, row))
        if reference.from_key(row.video) is not None:
            self._add(tr("Open the video in the browser"), partial(self._acts.open_page, row))
            self._add(tr("Copy address of the video"), partial(self._acts.copy_address, row))

    def _add_fetch(self, row: TreeRow) -> None:
        """What can be had from the web of the videos that the row stands for."""
        keys = dict.fromkeys(note.video for note in row.notes if note.video)
        refs = [ref for ref in map(reference.from_key, keys) if ref is not None]
        if not refs:
            return
        away = [ref for ref in refs if self._pane.marks.mark(ref.key) != "offline"]
        if len(refs) > 1:  # a single one may have come back
            away = [ref for ref in away if not self._pane.marks.refused(ref.key)]
        self.menu.addSeparator()
        if away:
            words = tr("Download the video", "Download %n videos…", len(away))
            self._add(words, partial(self.fetch_requested.emit, away, "video"))
        words = tr("Fetch captions", "Fetch captions of %n videos", len(refs))
        self._add(words, partial(self.fetch_requested.emit, refs, "captions"))

    def _add_listen(self, row: TreeRow) -> None:
        """What can be heard of the videos that the row stands for: those that are on this computer."""
        here = [note for note in row.notes if note.video and self._pane.marks.mark(note.video) == "offline"]
        if here:
            words = tr("Listen to the video") if len(here) == 1 else tr("Listen to videos without captions")
            self._add(words, partial(self.listen_requested.emit, [note.path for note in here]))

    def _add_read(self, row: TreeRow) -> None:
        read = [self._pane.marks.is_read(note) for note in row.notes]
        one = row.note is not None
        if not all(read):
            self._add(tr("Mark as read") if one else tr("Mark all notes as read"), partial(self._acts.mark_read, row))
        if any(read):
            words = tr("Mark as unread") if one else tr("Mark all notes as unread")
            self._add(words, partial(self._acts.mark_unread, row))

    def _add(self, label: str, slot: Callable[[], None]) -> None:
        self._slots[self.menu.addAction(label)] = slot

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self._slots[action]()
