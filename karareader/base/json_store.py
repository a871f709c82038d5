"""Tables that are kept as JSON files: read tolerantly, written so that nobody's changes are lost.

A table is a dataclass of `JsonStore`: a field's annotation is its type, `item` gives its default and its meaning.
"""

from __future__ import annotations

import dataclasses
import json
import math
import types
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from karareader.base.errors import UserError
from karareader.base.files import read_bytes, sweep_temporary, write_atomic
from karareader.base.translation import noop, tr

Bounds = tuple[float, float]


def read(value: Any, kind: Any, default: Any, bounds: Bounds) -> tuple[Any, bool]:
    """`value` as one of the annotated type `kind`, and whether all of it was so.

    Else what is sound of a list or of a memory by key is given, or `default`. Numbers must lie within `bounds`, also
    those in lists and those that are remembered by key.
    """
    if _fits(value, kind, bounds):
        return float(value) if kind is float else value, True
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is dict and isinstance(value, dict):
        return {key: entry for key, entry in value.items() if _fits(entry, arguments[1], bounds)}, False
    if origin is list and arguments[0] is str and isinstance(value, list):
        return [entry for entry in value if _fits(entry, str, bounds)], False
    return default, False


def _fits(value: Any, kind: Any, bounds: Bounds) -> bool:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return value in arguments
    if origin in (Union, types.UnionType):
        return any(_fits(value, one, bounds) for one in arguments)
    if origin is list:
        return isinstance(value, list) and all(_fits(entry, arguments[0], bounds) for entry in value)
    if origin is dict:
        return isinstance(value, dict) and all(_fits(entry, arguments[1], bounds) for entry in value.values())
    if kind in (float, int):
        number = isinstance(value, (int, float) if kind is float else int) and not isinstance(value, bool)
        try:
            return number and math.isfinite(value) and bounds[0] <= value <= bounds[1]
        except OverflowError:  # a whole number that no float can hold
            return False
    if kind is str:  # no path and no name holds a NUL
        return isinstance(value, str) and "\0" not in value
    return isinstance(value, kind)


def copied(value: Any) -> Any:
    """A copy that does not change with `value`."""
    if isinstance(value, dict):
        return {key: copied(entry) for key, entry in value.items()}
    return list(value) if isinstance(value, list) else value


def merged(stored: Any, before: Any, now: Any) -> Any:
    """`now`, where the value is a memory by key with what another window stored meanwhile."""
    if not (isinstance(stored, dict) and isinstance(before, dict) and isinstance(now, dict)):
        return now
    result = {key: value for key, value in stored.items() if key in now or key not in before}
    for key, value in now.items():
        if key not in before or before[key] != value:
            result.pop(key, None)
            result[key] = value
    return result


T = TypeVar("T", bound="JsonStore")


def item(default: Any, meaning: str, *, least: float = -math.inf, most: float = math.inf, **more: object) -> Any:
    """One row of the table: a default (copied for each instance), what the value means, and the bounds of numbers.

    `more` is kept in the metadata of the field.
    """
    metadata = {"meaning": meaning, "bounds": (least, most), **more}
    if isinstance(default, (dict, list)):
        return field(default_factory=lambda: type(default)(default), metadata=metadata)
    return field(default=default, metadata=metadata)


class JsonStore:
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
            value, sound = read(raw[row.name], kinds[row.name], getattr(self, row.name), row.metadata["bounds"])
            setattr(self, row.name, value)
            if not sound:
                strange.append(row.name)
        if wrong:
            self.problems.append(_put_aside(path, wrong))
        elif strange:
            names = ", ".join(f"“{name}”" for name in strange)
            what = tr(
                "Not all of {name} makes sense: {names}. The default values are used instead.",
                name=path.name,
                names=names,
            )
            self.problems.append(UserError(what, tr("To mend it, look into {path}.", path=path)))
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

    def pending(self) -> JsonMerge | None:
        """The writing that `save` would do, to be run elsewhere; None if nothing changed.

        It is taken for done from now on; where it fails, `unsaved` makes the next `save` try it again.
        """
        now = self._values()
        changed = {name: value for name, value in now.items() if value != self._base.get(name)}
        if not changed:
            return None
        writing = JsonMerge(self.path, changed, {name: self._base.get(name) for name in changed})
        self._base = now
        return writing

    def unsaved(self, writing: JsonMerge) -> None:
        """A writing failed: what it was to write counts as changed."""
        self._base.update(writing.before)

    def _values(self) -> dict[str, Any]:
        return {
            row.name: copied(getattr(self, row.name))
            for row in fields(self)  # type: ignore[arg-type]
        }


@dataclass(frozen=True)
class JsonMerge:
    """Values to be merged into the file at `path`; `before` are the values they had when it was read."""

    path: Path
    changed: Mapping[str, Any]
    before: Mapping[str, Any]

    def __call__(self) -> None:
        """Merge and write. Raises UserError."""
        raw, wrong = _read(self.path)
        if wrong not in ("", tr(_DAMAGED)):
            # What cannot be read now would be wiped; it may be read another time.
            raise _not_saved(self.path, wrong)
        for name, value in self.changed.items():
            raw[name] = merged(raw.get(name), self.before[name], value)
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
        return {}, tr("it cannot be read: {why}", why=error.strerror or error)
    except (ValueError, RecursionError):
        return {}, tr(_DAMAGED)
    return (raw, "") if isinstance(raw, dict) else ({}, tr(_DAMAGED))


def _not_saved(path: Path, why: str) -> UserError:
    return UserError(
        tr("KaraReader could not save to {path}: {why}.", path=path, why=why),
        tr("It is tried again as long as the window is open."),
    )


_DAMAGED = noop("it is damaged")
_BYTES = 64 << 20  # no table grows to a tenth of this


def _put_aside(path: Path, wrong: str) -> UserError:
    """Keep a copy of a file that is wrong, under a name that is free."""
    what = tr(
        "{name} was not read as it stands: {wrong}. The default values are used instead.", name=path.name, wrong=wrong
    )
    for number in range(1, 100):
        aside = path.with_name(f"{path.name}.broken{number}")
        try:
            data = read_bytes(path, _BYTES)
            if not aside.exists() or read_bytes(aside, _BYTES) != data:
                with aside.open("xb") as copy:
                    copy.write(data)
            return UserError(what, tr("The file as it was is kept as {aside}.", aside=aside))
        except FileExistsError:
            continue
        except OSError:
            break
    return UserError(what)


def meanings(table: type[JsonStore]) -> dict[str, str]:
    """Every entry of `Settings` or `State` and what it means, for the documentation."""
    return {row.name: row.metadata["meaning"] for row in dataclasses.fields(table)}  # type: ignore[arg-type]
