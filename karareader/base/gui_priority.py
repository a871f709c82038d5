"""Lets workers give way to the thread of the window.

Python runs one thread at a time. A window is painted in hundreds of calls of Qt, and after each of them its thread
stands in line for Python behind every worker that has much to do. So whoever works through much in the background asks
before each piece whether the window is at work, and lets it finish first. At the same place work ends whose result
nobody waits for any more.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

_LONGEST = 0.03
"""For how many seconds a worker gives way at most: one that is never let on would be waited for in vain."""

# So many pieces of little work take less time than anybody notices.
_PORTION = 200

_free = threading.Event()
_free.set()

give_turn = _free.set
"""The window has nothing to do: others may go on."""

take_turn = _free.clear
"""The window is at work: others wait."""


class Stopped(Exception):  # noqa: N818 - not an error
    """Raised in a worker whose result nobody waits for any more."""


class _Work(threading.local):
    """What the thread works on: is it still wanted?"""

    wanted: Callable[[], bool] | None = None


_work = _Work()


def work_while(wanted: Callable[[], bool] | None) -> None:
    """What this thread does from now on ends at the next `give_way` once `wanted` says no; None: is done to its end."""
    _work.wanted = wanted


def give_way() -> None:
    """Wait while the window is at work, unless this is its own thread. Costs next to nothing where it is not.

    Raises Stopped where nobody waits for the result any more, see `work_while`.
    """
    if not _free.is_set() and threading.current_thread() is not threading.main_thread():
        _free.wait(_LONGEST)
    if _work.wanted is not None and not _work.wanted():
        raise Stopped


def unhurried(items: Iterable[T]) -> Iterator[T]:
    """The same items, for work on each that is soon done: gives way every now and then."""
    for at, item in enumerate(items):
        if not at % _PORTION:
            give_way()
        yield item
