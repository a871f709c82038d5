"""Processes that work for another one end when that one is gone, however it went."""

from __future__ import annotations

import os
import threading
from multiprocessing import connection, parent_process


def end_with_parent() -> None:
    """End this process as soon as the one that started it has ended.

    To be called in a process of a pool. The processes of a pool keep each other's pipes open: where their parent is
    killed, they would wait for more work for ever.
    """
    parent = parent_process()
    if parent is None:
        return

    def watch(sentinel: int) -> None:
        connection.wait([sentinel])
        os._exit(1)

    threading.Thread(target=watch, args=(parent.sentinel,), name="parent", daemon=True).start()
