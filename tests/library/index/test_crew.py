"""Processes that work on batch after batch: in order, whatever they take, and told apart from one that is gone."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from pathlib import Path

import pytest

from karareader.library.index.extract import IndexEntry, ReadJob
from karareader.library.index.packing import pack, unpack
from karareader.library.index.process_pool import Gone, WorkerProcesses
from karareader.notes.model.note import Problem
from karareader.timeline.repair.agreement import Voice

BIG = 300_000
_begun: list[str] = []


def begin(word: str) -> None:
    _begun.append(word)


def echo(batch: list[int]) -> tuple[list[str], list[int], bytes]:
    # More than a pipe takes, both ways.
    return _begun, batch, b"x" * (BIG if batch[0] % 3 == 0 else 1)


def divide(batch: list[int]) -> list[float]:
    return [1 / number for number in batch]


def die(batch: list[int]) -> list[int]:
    if 7 in batch:
        os.kill(os.getpid(), signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    return batch


@contextmanager
def crew(method: str = "spawn" if sys.platform == "win32" else "fork", count: int = 2) -> Iterator[WorkerProcesses]:
    # Where threads of an earlier test still run, a fork is no matter: the new processes use nothing of theirs.
    made = WorkerProcesses(count, get_context(method), begin, ("word",))
    try:
        yield made
    finally:
        made.close()
    assert active_children() == []


def test_what_is_made_comes_in_order_however_large_it_is() -> None:
    batches = [[number] * (BIG // 8 if number % 5 == 0 else 1) for number in range(23)]
    with crew() as each:
        made = list(each.map(echo, batches))
        assert [(words, batch) for words, batch, _ in made] == [(["word"], batch) for batch in batches]
        assert [len(rest) for _, _, rest in made] == [BIG if number % 3 == 0 else 1 for number in range(23)]
        assert list(each.map(divide, [[1, 2], [4]])) == [[1.0, 0.5], [0.25]]
        assert list(each.map(divide, [])) == []


def test_processes_may_start_from_nothing() -> None:
    with crew("spawn", 1) as each:
        assert [batch for _, batch, _ in each.map(echo, [[1], [2]])] == [[1], [2]]


def test_what_goes_wrong_there_is_raised_here() -> None:
    with crew() as each, pytest.raises(ZeroDivisionError):
        list(each.map(divide, [[1], [2], [0], [4]]))


def test_a_process_that_is_gone_is_told() -> None:
    with crew() as each, pytest.raises(Gone):
        list(each.map(die, [[number] for number in range(20)]))
    with crew() as each:
        for process in active_children():
            process.kill()
            process.join()
        with pytest.raises(Gone):
            list(each.map(divide, [[1]]))


def test_an_entry_comes_out_as_it_went_in(tmp_path: Path) -> None:
    job = ReadJob("a \udcff.md", 5, 6, 7, 100.5)
    entry = IndexEntry(
        job, "Title é", "", "youtube:abcdefghijk", 3, 1, 0, Voice(3, 2.5, 2.5, 1.25, False, True),
        [("youtube:x", Voice(1, 7.5))], "\nchannel",
        b"\0\1", b"", "Text 学".encode(), "text", [(1, 2)], "text", [("key", "Target", 3, 4)], ["tag"], [],
        {"youtube:x": "Name"}, [Problem("kind", 3, "what")], 17,
    )  # fmt: skip
    assert unpack(pack(entry), job) == entry
    assert pack(None) is None
    assert unpack(None, job) is None
    entry.job = job._replace(context="[[1.5],[],false]")
    assert unpack(pack(entry), entry.job) == entry
