"""Arranges the notes of the library for its pane, outside the GUI thread, and remembers how."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from karareader.library.tree.arrange import Arrangement, Mode, Order, arrange
from karareader.settings import State
from karareader.ui.library.folder_controller import sample_folder
from karareader.ui.library.pane import LibraryPane
from karareader.ui.library.video_status import VideoPlaces
from karareader.ui.runtime.tasks import Latest, Pool
from karareader.ui.services.library import LibraryService

# Changes that come within this time are shown together, in milliseconds.
_TOGETHER = 60


class LibraryTree(QObject):
    """Joins the notes that `keeper` knows and the pane that shows them."""

    def __init__(
        self,
        *,
        keeper: LibraryService,
        pane: LibraryPane,
        places: VideoPlaces,
        state: State,
        pool: Pool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._pane, self._places, self._state = keeper, pane, places, state
        self._arranging = Latest(pool, self)
        self._waiting = self._read = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TOGETHER)
        self._later.timeout.connect(self._arrange)
        pane.head.show_arrangement(state.tree_mode, state.tree_order)
        pane.head.mode_chosen.connect(self.set_mode)
        pane.head.order_chosen.connect(self.set_order)
        pane.branches_changed.connect(self._remember)
        pane.notes_seen.connect(keeper.learn)
        keeper.opened.connect(self._opened)
        keeper.changed.connect(self.arrange_soon)
        keeper.finished.connect(self._finished)
        keeper.titles_learned.connect(pane.marks_changed)
        places.changed.connect(pane.marks_changed)
        places.names_changed.connect(self.arrange_soon)

    @Slot(str)
    def set_mode(self, mode: Mode) -> None:
        """Show channels and videos, or folders, or one list."""
        self._state.tree_mode = mode
        self._arrange()

    @Slot(str)
    def set_order(self, order: Order) -> None:
        """Sort by title, date, or number of times."""
        self._state.tree_order = order
        self._arrange()

    @Slot()
    def arrange_soon(self) -> None:
        """There are other notes, or more is known of them."""
        made = self._keeper.arranged
        if made is not None and (made.mode, made.order) == (self._state.tree_mode, self._state.tree_order):
            self._show(made)
        elif not self._pane.model.made.notes:
            self._arrange()
        elif not self._later.isActive():
            self._later.start()

    @Slot(object)
    def _opened(self, root: Path) -> None:
        self._arranging.cancel()
        self._later.stop()
        self._waiting = self._read = False
        self._pane.marks.open(root)
        self._pane.set_opened(self._state.tree_open.get(self._tree(self._state.tree_mode), []))
        self._pane.start(root, sample=root == sample_folder())

    @Slot()
    def _finished(self) -> None:
        self._read = True
        if not self._arranging.busy and not self._later.isActive():
            self._pane.finish()

    @Slot()
    def _arrange(self) -> None:
        if self._arranging.busy:
            self._waiting = True
            return
        self._later.stop()
        self._waiting = False
        entries, titles = self._keeper.entries, {**self._places.names, **self._keeper.titles}
        mode, order = self._state.tree_mode, self._state.tree_order
        teaching = self._keeper.teaching

        def work() -> Arrangement:
            with teaching:
                return arrange(entries, mode, order, titles)

        self._arranging.run(work, self._show)

    def _show(self, made: Arrangement) -> None:
        if made.mode != self._pane.model.made.mode:
            self._pane.set_opened(self._state.tree_open.get(self._tree(made.mode), []))
        self._pane.show_arrangement(made)
        if self._waiting:
            self._arrange()
        elif self._read:
            self._pane.finish()

    @Slot()
    def _remember(self) -> None:
        model = self._pane.model
        if not model.query:
            self._state.remember_open(self._tree(model.made.mode), model.opened)

    def _tree(self, mode: Mode) -> str:
        """What the open branches hang on: the library, wherever it lies, and how it is arranged."""
        return f"{mode} {self._pane.marks.library}"
