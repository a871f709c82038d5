"""All jots of a reader: kept so that neither the end of the program nor another editor loses or doubles one.

What is to be written is first told to a journal, then written, then told to be done. After a kill, `recover` writes
what was not done; the name of its block tells whether it was. A file that another editor had open while a jot was added
to it, and that it then saved over, lacks that jot: one that vanishes shortly after it was written is put back, once.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from karareader.base.errors import UserError
from karareader.base.json_log import JsonLog
from karareader.library.jots.folder import CONFLICT, JotsFolder, JotVideo
from karareader.library.jots.jot import Jot, JotEntry, entries, written
from karareader.library.jots.merge import merged
from karareader.library.jots.shared_file import SharedFile, as_text
from karareader.notes.load import parse_note

FRESH = 120.0
"""So many seconds after it was written, a jot that is missing was overwritten; later, it was deleted."""
_INSTANT = 2.0  # seconds
_TRIES = 5
_STALE = 400  # lines of the journal that say nothing any more


@dataclass(frozen=True, slots=True)
class BookState:
    """What was kept in the file at `path`, which another process may have changed meanwhile, and its `lines` as they
    were written. `conflict` is a file that holds what could not be merged with a hand edit, if there was such.
    """

    path: Path
    jot: Jot
    lines: str
    conflict: Path | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A jot that was taken out, as its lines were, and the texts of its file before and after that."""

    path: Path
    jot: Jot
    lines: str
    before: str
    after: str


class JotBook:
    """The jots in `folder`, with a journal in the file `log`; `now` gives seconds since 1970.

    Not safe for threads: one worker at a time. All methods raise UserError, OSError or `file_lock.Busy` where something
    cannot be written; what was asked for is then told in the journal, and `recover` tries it again.
    """

    def __init__(self, folder: Path, log: Path, *, now: Callable[[], float] = time.time) -> None:
        self.folder = JotsFolder(folder)
        self._log, self._now = JsonLog(log), now
        self._fresh: dict[str, dict[str, Any]] = {}
        self._read: dict[Path, tuple[tuple[int, int], str, tuple[Jot, ...]]] = {}

    def keep(self, video: JotVideo, jot: Jot) -> BookState:
        """Add `jot` to the file of `video`. It is on the disk when this comes back."""
        path = self.folder.file_of(video)
        record = self._wanted(jot.id, path, written(jot), head=video.head)
        self._add(record)
        self._done(record)
        return BookState(path, jot, record["lines"])

    def change(self, path: Path, before: str, after: Jot) -> BookState:
        """Write `after` in place of the jot with its id, whose lines were `before` when they were read.

        Where its lines were changed by hand meanwhile, both changes are merged; where they cannot be, the hand's stays,
        and `after` is kept in a file beside it.
        """
        lines = written(after)
        return BookState(path, after, lines, self.replace(path, after.id, before, lines))

    def replace(self, path: Path, name: str, before: str, after: str) -> Path | None:
        """Change the lines of a jot from `before` to `after`, as `change` does; the file of what cannot be merged."""
        record = self._wanted(name, path, after, before=before)
        conflict = self._apply(record)
        self._done(record)
        return conflict

    def remove(self, path: Path, name: str) -> Removed | None:
        """Take the jot with the id `name` out of its file; None where it is not there any more."""
        taken: list[Removed] = []

        def edit(text: str) -> str | None:
            taken.clear()
            entry = _find(text, path, name)
            if entry is None:
                return None
            lines = text.split("\n")
            after = "\n".join(lines[: entry.begin] + lines[entry.end :])
            taken.append(Removed(path, entry.jot, "\n".join(lines[entry.begin : entry.end]), text, after))
            return after

        self._fresh.pop(name, None)
        self._log.append([{"id": name, "state": "gone"}])
        SharedFile(path).change(edit)
        return taken[0] if taken else None

    def restore(self, removed: Removed, video: JotVideo) -> BookState:
        """Put back what `remove` took out: at its place, if nobody wrote in the file since; else at its end."""
        record = self._wanted(removed.jot.id, removed.path, removed.lines, head=video.head)
        if not SharedFile(removed.path).change(lambda text: removed.before if text == removed.after else None):
            self._add(record)
        self._done(record)
        return BookState(removed.path, removed.jot, removed.lines)

    def read(self, path: Path) -> tuple[JotEntry, ...]:
        """What stands in a file, in its order; nothing where there is none."""
        text = SharedFile(path).text
        return tuple(entries(text, path)) if text else ()

    def tags(self) -> Counter[str]:
        """How often each tag is used in all files."""
        return Counter(tag for _, _, jot in self._all() for tag in jot.tags)

    def tagged(self, tag: str) -> list[tuple[Path, str, Jot]]:
        """All jots with this tag, whatever its case: their files, what these are called, and the jots."""
        wanted = tag.casefold()
        return [each for each in self._all() if wanted in map(str.casefold, each[2].tags)]

    def _all(self) -> Iterator[tuple[Path, str, Jot]]:
        for path, _key in self.folder.files():
            stamp = _stamp(path)
            if self._read.get(path, (None, "", ()))[0] != stamp:
                data = SharedFile(path).read()
                found = tuple(entry.jot for entry in entries(as_text(data), path))
                self._read[path] = stamp, parse_note(path, data).title, found
            _, title, jots = self._read[path]
            for jot in jots:
                yield path, title, jot

    def look(self, path: Path) -> tuple[str, ...]:
        """Put back what another editor saved over in the file at `path`; the ids of what was."""
        mine = [record for record in self._fresh.values() if record["path"] == str(path)]
        young = [record for record in mine if self._now() - record["made"] < FRESH]
        for record in mine:
            if record not in young:
                del self._fresh[record["id"]]
        return tuple(record["id"] for record in young if self._put_back(record))

    def recover(self) -> tuple[str, ...]:
        """Do what was begun when the program ended; the ids of what was put back. To be called once, at the start."""
        records = self._log.load()
        back = []
        for record in records.values():
            if record.get("state") == "wanted":
                # One that cannot be written, on a disk that is not there maybe, is tried again the next time.
                with contextlib.suppress(OSError, UserError):
                    self._do(record)
                    self._done(record)
                    back.append(record["id"])
            elif record.get("state") == "done" and self._now() - record.get("made", 0.0) < FRESH:
                self._fresh[record["id"]] = record
                if self._put_back(record):
                    back.append(record["id"])
        wanted = [name for name, record in records.items() if record.get("state") == "wanted"]
        if len(records) - len(self._fresh) > _STALE:
            self._log.rewrite({*self._fresh, *wanted})
        return tuple(back)

    def _wanted(self, name: str, path: Path, lines: str, **more: str) -> dict[str, Any]:
        record = {"id": name, "state": "wanted", "path": str(path), "lines": lines, "made": self._now(), **more}
        self._log.append([record])
        return record

    def _done(self, record: dict[str, Any]) -> None:
        done = {**record, "state": "done"}
        self._fresh[done["id"]] = done
        # That it is done need not outlive a loss of power: it is looked for again then.
        self._log.append([done], durable=False)

    def _do(self, record: dict[str, Any]) -> None:
        """Write what a record of the journal says."""
        if "before" in record:
            self._apply(record)
        else:
            self._add(record)

    def _add(self, record: dict[str, Any]) -> None:
        path, head = Path(record["path"]), record.get("head", "")
        file = SharedFile(path)
        for _ in range(_TRIES):
            if _is_there(file.text, record["id"]):
                break
            file.append(record["lines"], head)
        if head and not file.text.lstrip().startswith("---"):
            # It was deleted between two looks, and made anew without its head.
            file.change(lambda text: None if text.lstrip().startswith("---") else head + text)

    def _apply(self, record: dict[str, Any]) -> Path | None:
        """Write a change; where it cannot be merged, the file that it is kept in instead."""
        path, name, base = Path(record["path"]), record["id"], record["before"]
        ours: str = record["lines"]
        unmerged: list[str] = []

        def edit(text: str) -> str | None:
            unmerged.clear()
            entry, lines = _find(text, path, name), text.split("\n")
            if entry is None and _is_there(text, name):
                unmerged.append(ours)
                return None
            if entry is None:
                return text + ("" if text.endswith("\n") or not text else "\n") + ours + "\n"
            new = merged(base, ours, entry.lines)
            if new is None:
                unmerged.append(ours)
            if new is None or new == entry.lines:
                return None
            return "\n".join([*lines[: entry.begin], new, *lines[entry.end :]])

        SharedFile(path).change(edit)
        if not unmerged:
            return None
        aside = path.with_name(f"{path.stem}{CONFLICT}{path.suffix}")
        file = SharedFile(aside)
        if unmerged[0] not in file.text:
            head = "".join(SharedFile(path).text.partition("\n---\n")[:2])
            file.append(unmerged[0], f"{head}\n" if head.startswith("---") else "")
        return aside

    def _put_back(self, record: dict[str, Any]) -> bool:
        """Write again what is not there any more; True if it was not.

        Once only, or whoever deletes it could never: but again where it vanished quicker than a hand could do that.
        """
        path, name = Path(record["path"]), record["id"]
        text = SharedFile(path).text
        entry = _find(text, path, name)
        if _is_there(text, name) and (entry is None or entry.lines != record.get("before")):
            return False
        written_at = record.get("again", record["made"])
        if "again" in record and _saved(path) - written_at > _INSTANT:
            return False
        self._do(record)
        self._done({**record, "again": self._now()})
        return True


def _find(text: str, path: Path, name: str) -> JotEntry | None:
    """The jot with this id in a text."""
    if name not in text:
        return None
    return next((entry for entry in entries(text, path) if entry.jot.id == name), None)


def _is_there(text: str, name: str) -> bool:
    """True if a jot has this id, also where somebody wrote behind it."""
    return re.search(rf"\^{re.escape(name)}(?![\w-])", text) is not None


def _saved(path: Path) -> float:
    """When a file was saved last, in seconds since 1970."""
    return _stamp(path)[0] / 1e9


def _stamp(path: Path) -> tuple[int, int]:
    """When a file was saved last, in nanoseconds since 1970, and its size; nought where there is none."""
    try:
        facts = path.stat()
    except OSError:
        return 0, 0
    return facts.st_mtime_ns, facts.st_size
