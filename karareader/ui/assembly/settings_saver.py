"""Writes settings and state to the disk a while after they changed, outside the GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.json_store import JsonMerge, JsonStore
from karareader.settings import Settings, State
from karareader.ui.common.messages import Messages
from karareader.ui.runtime.tasks import Latest, Pool

_EVERY = 4000  # milliseconds


class Saver(QObject):
    """Looks now and then whether there is something to write. A failure is told once, and tried again until it goes.

    Signals: `saving` (Store) – what a store holds now is being written; `saved` (Store) – it was.
    """

    saving = Signal(object)
    saved = Signal(object)

    def __init__(
        self, settings: Settings, state: State, messages: Messages, pool: Pool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stores: tuple[JsonStore, ...] = (settings, state)
        self._messages = messages
        self._told = False
        self._tasks = {id(store): Latest(pool, self) for store in self._stores}
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Write what changed."""
        for store in self._stores:
            task = self._tasks[id(store)]
            if not task.busy and (writing := store.pending()) is not None:
                self.saving.emit(store)
                task.run(writing, partial(self._done, store), partial(self._not_written, store, writing))

    @Slot()
    def finish(self) -> None:
        """Write what changed, now: the program ends."""
        self._timer.stop()
        self.save()

    def save(self) -> bool:
        """Write what changed, now. True if all could be written."""
        whole = True
        for store in self._stores:
            try:
                store.save()
            except UserError as error:
                whole = False
                self._failed(error)
        return whole

    def _done(self, store: JsonStore, _nothing: object) -> None:
        self._told = False
        self.saved.emit(store)

    def _not_written(self, store: JsonStore, writing: JsonMerge, error: UserError) -> None:
        store.unsaved(writing)
        self._failed(error)

    def _failed(self, error: UserError) -> None:
        if not self._told:
            self._told = True
            self._messages.problem(error)
