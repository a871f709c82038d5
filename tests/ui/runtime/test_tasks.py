"""Only the latest answer counts, and it arrives in the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.ui.runtime import tasks
from karareader.ui.runtime.tasks import Latest, Pool, Reporter


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Pool]:
    pool = Pool()
    yield pool
    pool.close()


def test_the_answer_arrives_in_the_gui_thread(qtbot: QtBot, pool: Pool) -> None:
    answers: list[tuple[str, bool]] = []
    worked: list[bool] = []
    main = threading.current_thread()

    def job() -> str:
        worked.append(threading.current_thread() is main)
        return "done"

    def then(answer: str) -> None:
        answers.append((answer, threading.current_thread() is main))

    task = Latest(pool)
    task.run(job, then)
    qtbot.waitUntil(lambda: len(answers) >= 1)
    assert answers[0] == ("done", True)
    assert not any(worked)


def test_an_overtaken_answer_is_dropped(qtbot: QtBot, pool: Pool) -> None:
    task, hold, answers = Latest(pool), threading.Event(), []

    def slow() -> str:
        hold.wait(5)
        return "old"

    task.run(slow, answers.append)
    task.run(lambda: "new", answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    hold.set()
    done: list[str] = []
    other = Latest(pool)
    other.run(lambda: "after", done.append)
    qtbot.waitUntil(lambda: done == ["after"])
    assert answers == ["new"]


def test_errors_for_the_reader_arrive_as_such(qtbot: QtBot, pool: Pool) -> None:
    task, errors, answers = Latest(pool), [], []

    def bad() -> None:
        raise UserError("It is broken.", "Mend it.")

    task.run(bad, answers.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "It is broken. Mend it."
    assert not answers


def test_unexpected_errors_are_told_and_logged(qtbot: QtBot, pool: Pool, expected_logs: list[str]) -> None:
    expected_logs.append("A task failed")
    task, errors = Latest(pool), []
    task.run(lambda: 1 / 0, errors.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert "ZeroDivisionError" in errors[0].what


def test_reports_come_on_the_way_and_a_cancelled_job_ends(qtbot: QtBot, pool: Pool) -> None:
    task, reports, ended = Latest(pool), [], threading.Event()
    go_on = threading.Event()

    def job(report: Reporter) -> str:
        try:
            report(1)
            go_on.wait(5)
            report(2)
        finally:
            ended.set()
        return "never"

    task.run_reporting(job, reports.append, reports.append)
    qtbot.waitUntil(lambda: reports == [1])
    assert task.busy
    task.cancel()
    assert not task.busy
    go_on.set()
    assert ended.wait(5)
    assert reports == [1]


def test_nothing_arrives_once_the_pool_is_closed(qtbot: QtBot, pool: Pool) -> None:
    """What would act on it is about to be destroyed."""
    answers: list[str] = []
    working, ended = threading.Event(), threading.Event()
    task, reporting = Latest(pool), Latest(pool)

    def report_until_stopped(report: Reporter) -> None:
        try:
            while True:
                report("on the way")
                working.set()
        finally:
            ended.set()

    task.run(lambda: "answer", answers.append)
    reporting.run_reporting(report_until_stopped, answers.append, answers.append)
    assert working.wait(5)
    pool.close()
    assert ended.wait(5)
    qtbot.wait(20)
    assert answers == []


def test_threads_are_there_before_there_is_anything_to_do(pool: Pool) -> None:
    assert len(pool._threads._threads) == pool._threads._max_workers
    # With Python's own turns of five milliseconds a busy worker would hold up whoever paints.
    assert sys.getswitchinterval() < 0.001


def test_what_is_done_aside_is_done_one_after_the_other_and_keeps_nobody_waiting(qtbot: QtBot, pool: Pool) -> None:
    going, answers = threading.Event(), []
    first, second = Latest(pool, aside=True), Latest(pool, aside=True)
    hurried = Latest(pool)
    first.run(lambda: going.wait(20), lambda _: answers.append("first"))
    second.run(lambda: None, lambda _: answers.append("second"))
    hurried.run(lambda: None, lambda _: answers.append("hurried"))
    qtbot.waitUntil(lambda: answers == ["hurried"])
    going.set()
    qtbot.waitUntil(lambda: answers == ["hurried", "first", "second"])


def test_threads_that_wait_for_a_dead_disk_are_replaced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    """Four jobs that never end used to leave no thread for opening a note."""
    pool, connected, done = Pool(), threading.Event(), threading.Event()
    begun = threading.Barrier(tasks._WORKERS + 1)

    def wait() -> None:
        begun.wait()
        connected.wait()

    try:
        for _ in range(tasks._WORKERS):
            pool.submit(wait)
        begun.wait()
        pool.submit(done.set)
        assert not done.is_set()
        monkeypatch.setattr(tasks, "_STUCK", -1.0)
        pool.submit(lambda: None)
        qtbot.waitUntil(done.is_set)
        expected_logs.append("Left behind")
        pool.close(0.01)
        assert pool.left_behind == tasks._WORKERS
    finally:
        connected.set()
