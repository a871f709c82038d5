"""What never ends, or takes all memory, is ended; what is asked after it is answered."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from karareader.base import limited_process
from karareader.base.limited_process import Failed, LimitedProcess, NotYet

PROGRAM = """
import sys
sys.path.insert(0, {root!r})
from karareader.base import limited_process

def answer(question):
    what = question["what"]
    if what == "work":
        while True:
            pass
    if what == "work in C":
        print(2 ** (10 ** 10))
    if what == "memory":
        return {{"size": len(bytearray(2 << 30))}}
    if what == "sleep":
        import time
        time.sleep(1000)
    if what == "chatter":
        print("what a package prints")
    return {{"said": what, "pid": __import__("os").getpid()}}

raise SystemExit(limited_process.serve(answer, 0.2, 256 << 20))
"""

Make = Callable[..., LimitedProcess]


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Makes such processes, with a limit of 0.2 s of the processor and 256 MB."""
    root = str(Path(__file__).resolve().parent.parent.parent)
    monkeypatch.setattr(
        limited_process, "own_command", lambda *_words: [sys.executable, "-P", "-c", PROGRAM.format(root=root)]
    )
    made: list[LimitedProcess] = []

    def make(patience: float = 60.0) -> LimitedProcess:
        made.append(LimitedProcess("--test", patience=patience))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_one_process_answers_one_question_after_the_other(make: Make) -> None:
    process = make()
    answers = [process.ask({"what": str(at)}) for at in range(20)]
    assert [answer["said"] for answer in answers] == [str(at) for at in range(20)]
    assert {answer["pid"] for answer in answers} == {process.pid}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit on Windows")
@pytest.mark.parametrize("what", ["work", "work in C", "memory"])
def test_what_never_ends_is_ended_and_the_next_question_is_answered(make: Make, what: str) -> None:
    process = make()
    before = process.ask({"what": "hello"})["pid"]
    with pytest.raises(Failed):
        process.ask({"what": what})
    after = process.ask({"what": "hello again"})
    assert after["said"] == "hello again"
    assert after["pid"] != before
    assert not psutil.pid_exists(before)


def test_nor_does_one_that_sleeps_keep_anybody(make: Make) -> None:
    process = make(patience=0.3)
    with pytest.raises(Failed):
        process.ask({"what": "sleep"})


def test_who_wants_an_answer_soon_is_told_that_there_is_none_yet(make: Make) -> None:
    process = make()
    with pytest.raises(NotYet):
        process.ask({"what": "sleep"}, within=0.05)
    assert process.ask({"what": "hello"})["said"] == "hello"


def test_what_packages_print_is_no_answer(make: Make) -> None:
    assert make().ask({"what": "chatter"})["said"] == "chatter"


def test_the_end_of_the_program_waits_for_nothing(make: Make) -> None:
    process = make()
    pid = process.ask({"what": "hello"})["pid"]
    told: list[str] = []

    def ask() -> None:
        try:
            process.ask({"what": "sleep"})
        except Failed:
            told.append("failed")

    thread = threading.Thread(target=ask)
    thread.start()
    process.close()
    thread.join(10)
    assert told == ["failed"]
    assert not psutil.pid_exists(pid)
    with pytest.raises(Failed):
        process.ask({"what": "hello"})


def test_threads_get_their_own_answers(make: Make) -> None:
    process = make()
    wrong: list[str] = []

    def ask(name: str) -> None:
        wrong.extend(name for _ in range(20) if process.ask({"what": name})["said"] != name)

    threads = [threading.Thread(target=ask, args=(f"thread {at}",)) for at in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_one_that_cannot_be_started_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_process, "own_command", lambda *_words: ["/nowhere/at/all"])
    with pytest.raises(Failed):
        LimitedProcess("--test", patience=5).ask(json.loads('{"what": "hello"}'))
