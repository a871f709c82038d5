"""What a child is told and what it tells, in lines of JSON."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from karareader.base.json_lines import Child, Word

PROGRAM = """
import sys
sys.path.insert(0, {root!r})
from karareader.base.json_lines import Parent

parent = Parent()
parent.event("begin")
for word in parent:
    print("what a package prints")
    if word.get("what") == "garbage":
        parent._output.write("no object\\n[1]\\n")
    if word.get("what") == "sleep":
        import subprocess, time
        below = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
        parent.tell({{"pid": below.pid}})
        time.sleep(1000)
    parent.tell({{"heard": word}})
"""


class Heard:
    """All that a child told; `ended` once it has told that it is no more."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.ended = threading.Event()
        self._news = threading.Condition()

    def __call__(self, _child: Child, word: Word | None) -> None:
        with self._news:
            if word is None:
                self.ended.set()
            else:
                self.words.append(word)
            self._news.notify_all()

    def wait(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.words) >= count, 30)


Make = Callable[[Heard], Child]


@pytest.fixture
def make() -> Iterator[Make]:
    """Starts such programs, and ends them after the test."""
    made: list[Child] = []
    root = str(Path(__file__).resolve().parent.parent.parent)

    def start(heard: Heard) -> Child:
        made.append(Child([sys.executable, "-P", "-c", PROGRAM.format(root=root)], heard))
        return made[-1]

    yield start
    for child in made:
        child.kill()
        child.hear_out()


def test_words_go_both_ways_and_nothing_else_is_one(make: Make) -> None:
    heard = Heard()
    child = make(heard)
    assert child.tell({"what": "garbage", "text": "two\nlines – “quoted”"})
    heard.wait(2)
    assert heard.words == [{"event": "begin"}, {"heard": {"what": "garbage", "text": "two\nlines – “quoted”"}}]
    assert child.running


def test_it_ends_when_nobody_tells_it_more(make: Make) -> None:
    heard = Heard()
    child = make(heard)
    heard.wait(1)
    child.say_no_more()
    assert child.wait(30)
    assert heard.ended.wait(30)
    assert not child.tell({})


def test_what_it_started_is_killed_along_with_it(make: Make) -> None:
    heard = Heard()
    child = make(heard)
    child.tell({"what": "sleep"})
    heard.wait(2)
    below = psutil.Process(heard.words[1]["pid"])
    child.kill()
    assert child.wait(30)
    assert psutil.wait_procs([below], timeout=30)[1] == []
    assert heard.ended.wait(30)


def test_it_can_be_interrupted(make: Make) -> None:
    heard = Heard()
    child = make(heard)
    child.tell({"what": "sleep"})
    heard.wait(2)
    child.interrupt()
    assert child.wait(30)


def test_one_that_cannot_be_started_says_so() -> None:
    with pytest.raises(OSError, match="nowhere"):
        Child(["/nowhere/at/all"], Heard())
