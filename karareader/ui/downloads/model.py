"""The list of downloads as Qt's lists want it: in the order of the queue, with what is done below."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal, Slot

from karareader.base.translation import tr
from karareader.media.downloads.model import DownloadItem, DownloadSpeed, DownloadStage, News, left_words, size_words

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOBODY = QModelIndex()
_Place = tuple[bool, float, str]
_LAST: _Place = (True, float("inf"), "")
_FEW, _FEW_MOVES = 40, 8


class DownloadModel(QStringListModel):
    """The rows; `now` gives seconds of the epoch. Rows keep what hangs on them (selection, place) when others come,
    go and change places.

    The strings of Qt's model are empty: it only counts the rows. A list that is laid out asks twice for the number of
    its rows for each of them, which takes long where Python has to tell.

    Signals: `came` (list[int]) – more of the items in these rows is here.
    """

    came = Signal(object)  # rows

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._items: dict[str, DownloadItem] = {}
        self._speeds: Mapping[str, DownloadSpeed] = {}
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}  # where each key stands, once somebody asked
        self._coming: list[str] = []
        # Before anybody else hears of it: what the rows show changes with their number.
        self.rowsInserted.connect(self._came)
        self.rowsRemoved.connect(self._went)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a screen reader says of a row."""
        if not index.isValid():
            return None
        item = self.item(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.name}. {self.words(item)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [item.name, item.channel, item.why if item.stage is not DownloadStage.DONE else item.file]
            return "\n".join(filter(None, lines))
        return None

    def item(self, row: int) -> DownloadItem:
        """What stands in a row."""
        return self._items[self._keys[row]]

    def words(self, item: DownloadItem) -> str:
        """How it stands with a download, in a line."""
        sizes = [item.done, item.total] if item.total > item.done else [item.done]
        size = " of ".join(size_words(count) for count in sizes if count)
        what = tr("Captions") if item.want == "captions" else ""
        if item.stage is DownloadStage.RUNNING:
            speed = self._speeds.get(item.key, DownloadSpeed())
            rate = f"{size_words(speed.rate)}/s" if speed.rate else ""
            left = tr("{time} left", time=left_words(speed.left)) if speed.left else ""
            return " · ".join(filter(None, [what, size, rate, left])) or tr("Asking the site")
        if item.stage is DownloadStage.FAILED and item.next_try:
            return tr("Again in {time}. {why}", time=left_words(max(item.next_try - self._now(), 1)), why=item.why)
        if item.stage is DownloadStage.FAILED:
            return item.why
        words = {DownloadStage.WAITING: tr("Waiting"), DownloadStage.PAUSED: tr("Paused"), DownloadStage.DONE: ""}[
            item.stage
        ]
        if item.stage is DownloadStage.WAITING and item.why:
            words = tr("Waiting. {why}", why=item.why)
        return " · ".join(filter(None, [what, words, size, item.channel if item.stage is DownloadStage.DONE else ""]))

    def take(self, news: News) -> None:
        """Show what changed."""
        speeds = self._speeds.keys() | news.speeds.keys()
        self._speeds = news.speeds
        if not self._keys and len(news.items) > _FEW:
            self._items = {item.key: item for item in news.items}
            self._keys, self._rows = sorted(self._items, key=self._place_of), {}
            self.setStringList([""] * len(self._keys))
            return
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
            self._keys = [key for key in self._keys if key not in gone]
            self._items = {key: item for key, item in self._items.items() if key not in gone}
            self._rows = {}
            self.setStringList([""] * len(self._keys))
            return
        for key in keys:
            self.removeRows(self._row(key), 1)

    def _insert(self, new: list[DownloadItem]) -> None:
        """Insert rows that are in order: as one where nothing stands between them."""
        while new:
            at = self._where(new[0])
            after = _place(self._items[self._keys[at]]) if at < len(self._keys) else _LAST
            count = bisect_left(new, after, key=_place)
            self._coming = [item.key for item in new[:count]]
            self.insertRows(at, count)
            new = new[count:]

    @Slot(QModelIndex, int, int)
    def _came(self, _parent: object, first: int, _last: int) -> None:
        self._keys[first:first] = self._coming
        self._rows = {}

    @Slot(QModelIndex, int, int)
    def _went(self, _parent: object, first: int, last: int) -> None:
        for key in self._keys[first : last + 1]:
            del self._items[key]
        del self._keys[first : last + 1]
        self._rows = {}

    def _move(self, moved: list[DownloadItem], before: dict[str, DownloadItem]) -> None:
        """Bring rows to where they belong now."""
        if len(moved) > _FEW_MOVES:
            self._arrange({item.key for item in moved})
            return
        for item in moved:  # those that are not moved yet stand where they were
            self._items[item.key] = before[item.key]
        for item in moved:
            row = self._keys.index(item.key)
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

    def _where(self, item: DownloadItem) -> int:
        return bisect_left(self._keys, _place(item), key=self._place_of)

    def _place_of(self, key: str) -> _Place:
        return _place(self._items[key])

    def _arrange(self, moved: set[str]) -> None:
        """Bring many rows to where they belong now."""
        rest = [key for key in self._keys if key not in moved]
        ordered: list[str] = []
        done = 0
        for key in sorted(moved, key=self._place_of):
            at = bisect_left(rest, self._place_of(key), lo=done, key=self._place_of)
            ordered += [*rest[done:at], key]
            done = at
        ordered += rest[done:]
        self.layoutAboutToBeChanged.emit()
        rows = {key: row for row, key in enumerate(ordered)}
        old = self.persistentIndexList()
        new = [self.index(rows[self._keys[index.row()]]) for index in old]
        self._keys, self._rows = ordered, rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _said(item: DownloadItem | None) -> tuple[object, ...]:
    """What changes seldom."""
    return (item.stage, item.title, item.why, item.want) if item is not None else ()


def _place(item: DownloadItem) -> _Place:
    done = item.stage is DownloadStage.DONE
    return done, -item.place if done else item.place, item.key
