"""Calls to an engine: in order, at once where possible, and never waited for."""

from __future__ import annotations

import threading

from karareader.media.player.serial import Serial


def nothing() -> None:
    return None


def test_a_call_runs_at_once_in_the_own_thread() -> None:
    ran: list[threading.Thread] = []
    Serial("test", nothing).call(lambda: ran.append(threading.current_thread()))
    assert ran == [threading.current_thread()]


def test_nobody_waits_for_what_is_under_way_and_the_order_is_kept() -> None:
    serial = Serial("test", nothing)
    begun, go_on = threading.Event(), threading.Event()
    ran: list[int] = []

    def block() -> None:
        begun.set()
        go_on.wait(10)
        ran.append(0)

    serial.later(block)
    assert begun.wait(10)
    serial.call(lambda: ran.append(1))
    serial.call(lambda: ran.append(2))
    assert serial.waiting
    assert ran == []
    go_on.set()
    assert serial.drain(10)
    assert ran == [0, 1, 2]
    assert not serial.waiting


def test_says_that_it_is_not_done() -> None:
    serial = Serial("test", nothing)
    go_on = threading.Event()
    serial.later(lambda: go_on.wait(10))
    assert not serial.drain(0.01)
    go_on.set()
    assert serial.drain(10)


def test_looks_again_as_long_as_it_is_wanted() -> None:
    looked: list[int] = []
    enough = threading.Event()

    def idle() -> float | None:
        looked.append(len(looked))
        if len(looked) < 5:
            return 0.001
        enough.set()
        return None

    Serial("test", idle).wake()
    assert enough.wait(10)
    assert looked == [0, 1, 2, 3, 4]


def test_a_call_that_fails_does_not_stop_the_others(expected_logs: list[str]) -> None:
    expected_logs.append("A call to the player failed")
    serial = Serial("test", nothing)
    ran: list[str] = []

    def fail() -> None:
        raise RuntimeError("broken")

    serial.later(fail)
    serial.later(lambda: ran.append("next"))
    assert serial.drain(10)
    assert ran == ["next"]
