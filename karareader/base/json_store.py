"""Tables that are kept as JSON files: read tolerantly, written so that nobody's changes are lost.

A table is a dataclass of `Store`: a field's annotation is its type, `item` gives its default and says what it means.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from karareader.base import json_values as values
from karareader.base.errors import UserError
from karareader.base.files import read_bytes, sweep_temporary, write_atomic

T = TypeVar("T", bound="Store")


def item(default: Any, meaning: str, *, least: float = -math.inf, most: float = math.inf, **more: object) -> Any:
    """One row of the table: a default (copied for each instance), what the value means, and the bounds of numbers.

    `more` is kept in the metadata of the field.
    """
    metadata = {"meaning": meaning, "bounds": (least, most), **more}
    if isinstance(default, (dict, list)):
        return field(default_factory=lambda: type(default)(default), metadata=metadata)
    return field(default=default, metadata=metadata)


class Store:
    """What `Settings` and `State` share: reading a file tolerantly, and writing back only what changed here.

    A damaged file is put aside under another name before it is ever written over, and told in `problems`; so is an
    entry that makes no sense, which is left in the file as it is. Entries this version does not know are kept.
    """

    path: Path
    problems: list[UserError]
    _base: dict[str, Any]

    @classmethod
    def load(cls: type[T], path: Path) -> T:
        """The values in the file at `path`, with defaults for what is missing or wrong; never raises."""
        self = cls()
        self.path, self.problems = path, []
        sweep_temporary(path)
        raw, wrong = _read(path)
        strange: list[str] = []
        kinds = get_type_hints(cls)
        for row in fields(cls):  # type: ignore[arg-type]
            if row.name not in raw:
                continue
            value, sound = values.read(raw[row.name], kinds[row.name], getattr(self, row.name), row.metadata["bounds"])
            setattr(self, row.name, value)
            if not sound:
                strange.append(row.name)
        if wrong:
            self.problems.append(_put_aside(path, wrong))
        elif strange:
            names = ", ".join(f"“{name}”" for name in strange)
            what = f"Not all of {path.name} makes sense: {names}. The usual values are used instead."
            self.problems.append(UserError(what, f"To mend it, look into {path}."))
        self._base = self._values()
        return self

    def save(self) -> None:
        """Write what changed since `load` or the last `save` into the file. Raises UserError where that fails.

        The file is read again first, so that two windows of the program do not wipe out one another's memories.
        """
        job = self.pending()
        if job is not None:
            try:
                job()
            except UserError:
                self.unsaved(job)
                raise

    def pending(self) -> Writing | None:
        """The writing that `save` would do, to be run elsewhere; None if nothing changed.

        It is taken for done from now on; where it fails, `unsaved` makes the next `save` try it again.
        """
        now = self._values()
        changed = {name: value for name, value in now.items() if value != self._base.get(name)}
        if not changed:
            return None
        writing = Writing(self.path, changed, {name: self._base.get(name) for name in changed})
        self._base = now
        return writing

    def unsaved(self, writing: Writing) -> None:
        """A writing failed: what it was to write counts as changed."""
        self._base.update(writing.before)

    def _values(self) -> dict[str, Any]:
        return {
            row.name: values.copied(getattr(self, row.name))
            for row in fields(self)  # type: ignore[arg-type]
        }


@dataclass(frozen=True)
class Writing:
    """Values to be merged into the file at `path`; `before` are the values they had when it was read."""

    path: Path
    changed: Mapping[str, Any]
    before: Mapping[str, Any]

    def __call__(self) -> None:
        """Merge and write. Raises UserError."""
        raw, wrong = _read(self.path)
        if wrong not in ("", _DAMAGED):
            # What cannot be read now would be wiped; it may be read another time.
            raise _not_saved(self.path, wrong)
        for name, value in self.changed.items():
            raw[name] = values.merged(raw.get(name), self.before[name], value)
        try:
            write_atomic(
                self.path, (json.dumps(raw, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
            )
        except OSError as error:
            raise _not_saved(self.path, error.strerror or str(error)) from error


def _read(path: Path) -> tuple[dict[str, Any], str]:
    """The JSON object in a file ({} if there is none), and what is wrong with it."""
    try:
        raw = json.loads(read_bytes(path, _BYTES))
    except FileNotFoundError:
        return {}, ""
    except OSError as error:
        return {}, f"it cannot be read: {error.strerror or error}"
    except (ValueError, RecursionError):
        return {}, _DAMAGED
    return (raw, "") if isinstance(raw, dict) else ({}, _DAMAGED)


def _not_saved(path: Path, why: str) -> UserError:
    return UserError(f"KaraReader could not save to {path}: {why}.", "It is tried again as long as the window is open.")


_DAMAGED = "it is damaged"
_BYTES = 64 << 20  # no table grows to a tenth of this


def _put_aside(path: Path, wrong: str) -> UserError:
    """Keep a copy of a file that is wrong, under a name that is free."""
    what = f"{path.name} was not read as it stands: {wrong}. The usual values are used instead."
    for number in range(1, 100):
        aside = path.with_name(f"{path.name}.broken{number}")
        try:
            data = read_bytes(path, _BYTES)
            if not aside.exists() or read_bytes(aside, _BYTES) != data:
                with aside.open("xb") as copy:
                    copy.write(data)
            return UserError(what, f"The file as it was is kept as {aside}.")
        except FileExistsError:
            continue
        except OSError:
            break
    return UserError(what)


def meanings(table: type[Store]) -> dict[str, str]:
    """Every entry of `Settings` or `State` and what it means, for the documentation."""
    return {row.name: row.metadata["meaning"] for row in dataclasses.fields(table)}  # type: ignore[arg-type]
