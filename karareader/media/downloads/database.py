"""The queue on the disk: one SQLite file, which every window and every `karareader fetch` shares."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields, replace
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import make_private_file
from karareader.base.translation import tr
from karareader.media.downloads.model import DownloadItem, DownloadStage

_COLUMNS = tuple(each.name for each in fields(DownloadItem))
_VERSION = 1
_WAIT_S = 10.0


class Journal:
    """Keeps the items in the file at `path`; to be used in one thread. Raises UserError where that cannot be.

    Every change is written before its call returns, so that no end of the program loses one. A damaged file is put
    aside under another name, and the queue begins anew: what was fetched stays where it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.damage: UserError | None = None
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise self._trouble(error) from error
            aside = path.with_name(path.name + ".broken")
            with contextlib.suppress(OSError):
                path.replace(aside)
            self.damage = UserError(
                tr("The list of downloads is damaged. It begins anew."),
                tr("What was downloaded is still there. The list as it was is kept as {aside}.", aside=aside),
            )
            with self._told():
                self._open()
        except OSError as error:
            raise self._trouble(error) from error

    def items(self) -> list[DownloadItem]:
        """All items, in their order."""
        with self._told():
            rows = self._connection.execute(f"select {', '.join(_COLUMNS)} from item order by place, key").fetchall()
        return [_item(row) for row in rows]

    def stamp(self) -> int:
        """A number that is another one after any other process wrote."""
        with self._told():
            return int(self._connection.execute("pragma data_version").fetchone()[0])

    def put(self, items: Iterable[DownloadItem]) -> None:
        """Add items, or write over those with the same keys; all of them or none."""
        marks = ", ".join("?" * len(_COLUMNS))
        with self._told(), self._connection:
            self._connection.executemany(f"insert or replace into item values ({marks})", map(_row, items))

    def add(self, items: Sequence[DownloadItem]) -> None:
        """Add items at the end of the queue; those that have no end yet keep their places."""
        with self._told(), self._connection:
            self._connection.execute("begin immediate")
            (last,) = self._connection.execute("select ifnull(max(place), 0) from item").fetchone()
            places = dict(self._connection.execute("select key, place from item where stage not in ('done', 'failed')"))
            marks = ", ".join("?" * len(_COLUMNS))
            rows = [_row(replace(one, place=places.get(one.key, last + at))) for at, one in enumerate(items, 1)]
            self._connection.executemany(f"insert or replace into item values ({marks})", rows)

    def change(self, key: str, while_in: DownloadStage, **values: object) -> bool:
        """Give an item other values, if it is in this stage still: another process may have decided otherwise."""
        names = ", ".join(f"{name} = ?" for name in values)
        plain = map(_stored, values.values())
        with self._told(), self._connection:
            done = self._connection.execute(
                f"update item set {names} where key = ? and stage = ?", (*plain, key, while_in.value)
            )
        return done.rowcount > 0

    def remove(self, keys: Iterable[str]) -> None:
        """Forget items."""
        with self._told(), self._connection:
            self._connection.executemany("delete from item where key = ?", ((key,) for key in keys))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _open(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        make_private_file(self.path)
        self._connection = sqlite3.connect(self.path, timeout=_WAIT_S)
        try:
            self._connection.execute("pragma journal_mode = wal")
            self._connection.execute("pragma synchronous = full")
            version = self._connection.execute("pragma user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise sqlite3.DatabaseError(f"version {version}")
            with self._connection:
                self._connection.execute(f"create table if not exists item ({', '.join(_COLUMNS)}, primary key (key))")
                self._connection.execute(f"pragma user_version = {_VERSION}")
            self._connection.execute("select * from item limit 1").fetchone()
        except BaseException:
            self._connection.close()
            raise

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise self._trouble(error) from error

    def _trouble(self, error: Exception) -> UserError:
        said = getattr(error, "strerror", None) or str(error)
        return UserError(
            tr("The list of downloads cannot be kept in {path}: {said}.", path=self.path, said=said),
            tr("Nothing is downloaded."),
        )


def _row(item: DownloadItem) -> tuple[object, ...]:
    return tuple(map(_stored, astuple(item)))


def _stored(value: object) -> object:
    """As SQLite takes it; paths that are no Unicode go as bytes."""
    if isinstance(value, DownloadStage):
        return value.value
    if isinstance(value, str) and not value.isascii():
        with contextlib.suppress(UnicodeEncodeError):
            value.encode()
            return value
        return value.encode("utf-8", "surrogatepass")
    return value


def _item(row: Sequence[object]) -> DownloadItem:
    read = (value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value for value in row)
    values = dict(zip(_COLUMNS, read, strict=True))
    values["stage"] = DownloadStage(values["stage"])
    return DownloadItem(**values)  # type: ignore[arg-type]
