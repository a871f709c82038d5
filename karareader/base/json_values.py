"""Values out of a JSON file: whether they are what they should be, and how the memories of two windows are joined."""

from __future__ import annotations

import math
import types
from typing import Any, Literal, Union, get_args, get_origin

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
