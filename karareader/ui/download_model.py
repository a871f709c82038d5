"""The list of downloads as Qt's lists want it: in the order of the queue, with what is done below."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from karareader.media.download_item import Item, News, Speed, Stage, left_words, size_words

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOBODY = QModelIndex()
_Place = tuple[bool, float, str]
_LAST: _Place = (True, float("inf"), "")
_FEW = 40


class DownloadModel(QAbstractListModel):
    """The rows; `now` gives seconds of the epoch. Rows keep what hangs on them (selection, place) when others come,
    go and change places.

    Signals: `came` (list[int]) – more of the items in these rows is here. Lists lay out all their rows anew when they
    are told of changed data, which is too much for that.
    """

    came = Signal(object)  # rows

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._items: dict[str, Item] = {}
        self._speeds: Mapping[str, Speed] = {}
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}  # where each key stands, once somebody asked

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
        speeds = self._speeds.keys() | news.speeds.keys()
        self._speeds = news.speeds
        self._remove([key for key in news.removed if key in self._items])
        new = [item for item in news.items if item.key not in self._items]
        moved = [
            item for item in news.items if item.key in self._items and _place(self._items[item.key]) != _place(item)
        ]
        before = self._items
        self._items = {**before, **{item.key: item for item in news.items}} if news.items else before
        self._insert(sorted(new, key=_place))
        self._move(moved, before)
        changed = {item.key for item in news.items if _said(before.get(item.key)) != _said(item)}
        rows = sorted(self._row(key) for key in changed)
        if len(rows) > _FEW:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
        else:
            for row in rows:
                self.dataChanged.emit(self.index(row), self.index(row))
        came = (speeds | {item.key for item in news.items}) - changed
        self.came.emit([self._row(key) for key in came if key in self._items])

    def _row(self, key: str) -> int:
        if not self._rows:
            self._rows = {key: row for row, key in enumerate(self._keys)}
        return self._rows[key]

    def _remove(self, keys: list[str]) -> None:
        if len(keys) > _FEW:  # more than anybody looks at: what is selected may be forgotten
            gone = set(keys)
            self.beginResetModel()
            self._keys = [key for key in self._keys if key not in gone]
            self._items = {key: item for key, item in self._items.items() if key not in gone}
            self._rows = {}
            self.endResetModel()
            return
        for key in keys:
            row = self._keys.index(key)
            self.beginRemoveRows(_NOBODY, row, row)
            del self._items[key], self._keys[row]
            self._rows = {}
            self.endRemoveRows()

    def _insert(self, new: list[Item]) -> None:
        """Insert rows that are in order: as one where nothing stands between them."""
        while new:
            at = self._where(new[0])
            after = _place(self._items[self._keys[at]]) if at < len(self._keys) else _LAST
            count = bisect_left(new, after, key=_place)
            self.beginInsertRows(_NOBODY, at, at + count - 1)
            self._keys[at:at] = [item.key for item in new[:count]]
            self._rows = {}
            self.endInsertRows()
            new = new[count:]

    def _move(self, moved: list[Item], before: dict[str, Item]) -> None:
        """Bring rows to where they belong now."""
        if len(moved) > _FEW:
            self._arrange()
            return
        for item in moved:  # those that are not moved yet stand where they were
            self._items[item.key] = before[item.key]
        for item in moved:
            row = self._row(item.key)
            del self._keys[row]
            at = self._where(item)
            self._keys.insert(row, item.key)
            self._items[item.key] = item
            if at == row:
                continue
            # Qt counts the place before the row is taken away.
            self.beginMoveRows(_NOBODY, row, row, _NOBODY, at if at < row else at + 1)
            del self._keys[row]
            self._keys.insert(at, item.key)
            self._rows = {}
            self.endMoveRows()

    def _where(self, item: Item) -> int:
        return bisect_left(self._keys, _place(item), key=self._place_of)

    def _place_of(self, key: str) -> _Place:
        return _place(self._items[key])

    def _arrange(self) -> None:
        """Bring all rows into their order."""
        ordered = sorted(self._keys, key=self._place_of)
        self.layoutAboutToBeChanged.emit()
        rows = {key: row for row, key in enumerate(ordered)}
        old = self.persistentIndexList()
        new = [self.index(rows[self._keys[index.row()]]) for index in old]
        self._keys, self._rows = ordered, rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _said(item: Item | None) -> tuple[object, ...]:
    """What changes seldom."""
    return (item.stage, item.title, item.why, item.want) if item is not None else ()


def _place(item: Item) -> _Place:
    done = item.stage is Stage.DONE
    return done, -item.place if done else item.place, item.key
