"""The queue as it is known in memory: what is in it, what the reader wants of it, whose turn it is."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import Any

from karareader.media.downloads.database import Journal
from karareader.media.downloads.model import DownloadItem, DownloadStage, Totals

_FINEST = 1e-12  # of a place: closer to each other, and two could become the same
_GOING = (DownloadStage.WAITING, DownloadStage.RUNNING)


class Book:
    """The items of a journal, each change of which is written there first. To be used in one thread.

    Raises UserError where the journal cannot be read or written.
    """

    def __init__(self, journal: Journal, only: Container[str] | None = None) -> None:
        self._journal, self.only = journal, only
        self._stamp = journal.stamp()
        self.items = {item.key: item for item in journal.items()}
        self._changed: set[str] = set(self.items)
        self._removed: set[str] = set()

    def look(self) -> bool:
        """See what other processes wrote; True if that is anything."""
        stamp = self._journal.stamp()
        if stamp == self._stamp:
            return False
        self._read()
        self._stamp = stamp
        return True

    def news(self) -> tuple[list[DownloadItem], list[str]]:
        """What changed since this was asked last, in the order of the queue; and the keys that are no more."""
        changed = sorted((self.items[key] for key in self._changed if key in self.items), key=_order)
        removed = sorted(self._removed)
        self._changed, self._removed = set(), set()
        return changed, removed

    # What the reader wants

    def add(self, wanted: Sequence[DownloadItem]) -> None:
        """Download these too. What is in the queue already is not there twice, but has its turn again."""
        new = {}
        for item in wanted:
            known = self.items.get(item.key)
            if known is not None:
                if known.stage in _GOING and (known.want == "video" or item.want == "captions"):
                    continue
                same = known.want == item.want and known.stage is not DownloadStage.DONE
                item = replace(  # noqa: PLW2901
                    item,
                    title=item.title or known.title,
                    channel=item.channel or known.channel,
                    folder=item.folder or (known.folder if same else ""),
                    quality=item.quality or (known.quality if same else ""),
                    done=known.done if same else 0,
                    total=known.total if same else 0,
                )
            new[item.key] = item
        if new:
            self._journal.add(list(new.values()))
            self._read()

    def pause(self, keys: Iterable[str] | None) -> None:
        """Hold these, or all that would go on by themselves."""
        self._restage(keys, lambda item: item.unfinished, stage=DownloadStage.PAUSED, why="", next_try=0.0)

    def resume(self, keys: Iterable[str] | None) -> None:
        """Go on with these, or with all that were held. Those that failed are tried again where they are named."""
        again = (DownloadStage.PAUSED,) if keys is None else (DownloadStage.PAUSED, DownloadStage.FAILED)
        self._restage(
            keys, lambda item: item.stage in again, stage=DownloadStage.WAITING, why="", next_try=0.0, tries=0
        )

    def retry(self) -> None:
        """Try again all that failed."""
        failed = [key for key, item in self.items.items() if item.stage is DownloadStage.FAILED]
        self.resume(failed)

    def remove(self, keys: Iterable[str]) -> list[DownloadItem]:
        """Take these out of the queue; gives what they were."""
        gone = [self.items.pop(key) for key in keys if key in self.items]
        self._journal.remove([item.key for item in gone])
        self._removed.update(item.key for item in gone)
        return gone

    def move(self, keys: Sequence[str], where: int) -> None:
        """Move these to the beginning of the queue (-2), one place up (-1), one down (1), or to its end (2)."""
        line = sorted((item for item in self.items.values() if item.stage is not DownloadStage.DONE), key=_order)
        these = set(keys)
        moved = [item for item in line if item.key in these]
        if not moved:
            return
        rest = [item for item in line if item.key not in these]
        before = sum(1 for item in rest if _order(item) < _order(moved[0]))
        at = {-2: 0, -1: max(before - 1, 0), 1: min(before + 1, len(rest)), 2: len(rest)}[where]
        places = _between(rest[at - 1].place if at else None, rest[at].place if at < len(rest) else None, len(moved))
        if places:
            self.put([replace(item, place=place) for item, place in zip(moved, places, strict=True)])
            return
        # No room is left between those two: all are numbered anew.
        numbered = enumerate([*rest[:at], *moved, *rest[at:]])
        self.put([replace(item, place=float(number)) for number, item in numbered if item.place != number])

    # What becomes of it

    def put(self, items: Sequence[DownloadItem]) -> None:
        """These are so now, whatever others wrote."""
        self._journal.put(items)
        for item in items:
            self.items[item.key] = item
            self._changed.add(item.key)

    def change(self, item: DownloadItem, **values: Any) -> bool:
        """Give an item other values. False if another process gave it another stage meanwhile."""
        if not self._journal.change(item.key, item.stage, **values):
            self._read()
            return False
        self.items[item.key] = replace(item, **values)
        self._changed.add(item.key)
        return True

    def progress(self, key: str, done: int, total: int) -> None:
        """So much of an item is here; kept in the journal only when it changes next."""
        self.items[key] = replace(self.items[key], done=done, total=total)
        self._changed.add(key)

    def next(self, now: float) -> DownloadItem | None:
        """Whose turn it is at `now` (seconds of the epoch), of those in `only` where it is given."""
        due = (
            item
            for item in self.items.values()
            if (
                item.stage is DownloadStage.WAITING or (item.stage is DownloadStage.FAILED and 0 < item.next_try <= now)
            )
            and (self.only is None or item.key in self.only)
        )
        return min(due, key=_order, default=None)

    def next_time(self) -> float:
        """When the next of those that failed is tried again; infinite if none is."""
        times = (
            item.next_try for item in self.items.values() if item.stage is DownloadStage.FAILED and item.next_try > 0
        )
        return min(times, default=float("inf"))

    def totals(self, rate: float) -> Totals:
        """The queue in figures."""
        counts = dict.fromkeys(DownloadStage, 0)
        retrying = 0
        for item in self.items.values():
            counts[item.stage] += 1
            retrying += item.stage is DownloadStage.FAILED and item.next_try > 0
        return Totals(
            counts[DownloadStage.WAITING], counts[DownloadStage.RUNNING], counts[DownloadStage.PAUSED],
            counts[DownloadStage.FAILED], counts[DownloadStage.DONE], retrying, rate,
        )  # fmt: skip

    def _restage(self, keys: Iterable[str] | None, which: Any, **values: Any) -> None:
        chosen = self.items.values() if keys is None else [self.items[key] for key in keys if key in self.items]
        self.put([replace(item, **values) for item in chosen if which(item)])

    def _read(self) -> None:
        before = self.items
        self.items = {item.key: item for item in self._journal.items()}
        for key, item in self.items.items():
            known = before.get(key)
            if known is not None and known.stage is item.stage is DownloadStage.RUNNING and known.done > item.done:
                self.items[key] = replace(item, done=known.done, total=known.total)
            if self.items[key] != known:
                self._changed.add(key)
        self._removed.update(before.keys() - self.items.keys())


def _between(before: float | None, after: float | None, count: int) -> list[float]:
    """So many places between two others, None where there is no other; empty where numbers are not fine enough."""
    if before is None and after is None:
        return []
    if before is None or after is None:
        step, begin = (1.0, before) if before is not None else (-1.0, after or 0.0)
        places = [begin + step * each for each in range(1, count + 1)]
        return places if step > 0 else places[::-1]
    gap = (after - before) / (count + 1)
    places = [before + gap * each for each in range(1, count + 1)]
    return places if gap > _FINEST * max(abs(before), abs(after), 1.0) else []


def _order(item: DownloadItem) -> tuple[float, str]:
    return item.place, item.key
