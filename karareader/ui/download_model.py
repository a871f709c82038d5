"""The list of downloads as Qt's lists want it: in the order of the queue, with what is done below."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from karareader.media.download_item import Item, News, Speed, Stage, left_words, size_words

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOBODY = QModelIndex()


class DownloadModel(QAbstractListModel):
    """The rows; `now` gives seconds of the epoch. Rows keep what hangs on them (selection, place) when others come,
    go and change places.
    """

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._items: dict[str, Item] = {}
        self._speeds: Mapping[str, Speed] = {}
        self._keys: list[str] = []

    def rowCount(self, parent: _AnyIndex = _NOBODY) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a screen reader says of a row."""
        if not index.isValid():
            return None
        item = self.item(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.name}. {self.words(item)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [item.name, item.channel, item.why if item.stage is not Stage.DONE else item.file]
            return "\n".join(filter(None, lines))
        return None

    def item(self, row: int) -> Item:
        """What stands in a row."""
        return self._items[self._keys[row]]

    def words(self, item: Item) -> str:
        """How it stands with a download, in a line."""
        sizes = [item.done, item.total] if item.total > item.done else [item.done]
        size = " of ".join(size_words(count) for count in sizes if count)
        what = "Captions" if item.want == "captions" else ""
        if item.stage is Stage.RUNNING:
            speed = self._speeds.get(item.key, Speed())
            rate = f"{size_words(speed.rate)}/s" if speed.rate else ""
            left = f"{left_words(speed.left)} left" if speed.left else ""
            return " · ".join(filter(None, [what, size, rate, left])) or "Asking the site"
        if item.stage is Stage.FAILED and item.next_try:
            return f"Again in {left_words(max(item.next_try - self._now(), 1))}. {item.why}"
        if item.stage is Stage.FAILED:
            return item.why
        words = {Stage.WAITING: "Waiting", Stage.PAUSED: "Paused", Stage.DONE: ""}[item.stage]
        if item.stage is Stage.WAITING and item.why:
            words = f"Waiting. {item.why}"
        return " · ".join(filter(None, [what, words, size, item.channel if item.stage is Stage.DONE else ""]))

    def take(self, news: News) -> None:
        """Show what changed."""
        before = self._speeds
        self._speeds = news.speeds
        for row in sorted((self._keys.index(key) for key in news.removed if key in self._items), reverse=True):
            self.beginRemoveRows(_NOBODY, row, row)
            del self._items[self._keys.pop(row)]
            self.endRemoveRows()
        new = [item for item in news.items if item.key not in self._items]
        if new:
            self.beginInsertRows(_NOBODY, len(self._keys), len(self._keys) + len(new) - 1)
            self._keys += [item.key for item in new]
            self._items.update((item.key, item) for item in new)
            self.endInsertRows()
        changed = {item.key for item in news.items} | before.keys() | news.speeds.keys()
        moved = any(_place(self._items[item.key]) != _place(item) for item in news.items) or bool(new)
        self._items.update((item.key, item) for item in news.items)
        if moved:
            self._arrange()
        for row, key in enumerate(self._keys) if changed else ():
            if key in changed:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _arrange(self) -> None:
        """Bring the rows into their order."""
        ordered = sorted(self._keys, key=lambda key: _place(self._items[key]))
        if ordered == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {key: row for row, key in enumerate(ordered)}
        old = self.persistentIndexList()
        new = [self.index(rows[self._keys[index.row()]]) for index in old]
        self._keys = ordered
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _place(item: Item) -> tuple[bool, float, str]:
    done = item.stage is Stage.DONE
    return done, -item.place if done else item.place, item.key
