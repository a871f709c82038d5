"""Methods that do not keep their object alive: what remembers their answers would, and a library would stay open."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar
from weakref import WeakMethod

P = ParamSpec("P")
T = TypeVar("T")


def weakly(method: Callable[P, T]) -> Callable[P, T]:
    """A bound method that does not keep its object; to be called only while that is there."""
    reference = WeakMethod(method)

    def call(*words: P.args, **named: P.kwargs) -> T:
        bound = reference()
        if bound is None:
            raise ReferenceError("the object of this method has gone")
        return bound(*words, **named)

    return call
