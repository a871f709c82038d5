"""Unexpected errors and signals."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from karareader.base.fault_log import FaultLog
from karareader.ui.assembly.crash_and_signals import Outside
from karareader.ui.assembly.fault_window import FaultWindow
from karareader.ui.common.messages import Message, Messages

Made = Callable[..., tuple[Outside, QWidget, list[Message]]]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    made: list[Outside] = []

    def outside(*, saves: bool = True) -> tuple[Outside, QWidget, list[Message]]:
        window, messages = QWidget(), Messages()
        qtbot.addWidget(window)
        told: list[Message] = []
        messages.told.connect(told.append)
        messages.flush()
        faults = FaultLog(tmp_path)
        made.append(Outside(messages, window, faults=faults, save=lambda: saves, player="A player 1.0", parent=window))
        return made[-1], window, told

    yield outside
    for each in made:
        each.end()
    assert sys.excepthook is sys.__excepthook__


def opened(window: QWidget, message: Message) -> FaultWindow:
    assert message.action == "What happened…"
    assert message.do is not None
    message.do()
    shown = window.findChild(FaultWindow)
    assert shown is not None
    assert shown.isVisible()
    return shown


def button(window: FaultWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def words(window: FaultWindow) -> str:
    labels = [label.text() for label in window.findChildren(QWidget) if hasattr(label, "text")]
    return " ".join(str(text) for text in labels)


def test_an_unexpected_error_is_told_and_logged(make: Made, expected_logs: list[str]) -> None:
    expected_logs.append("Unexpected error")
    _, window, told = make()
    try:
        raise ValueError("odd")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert "ValueError: odd" in told[0].text
    shown = opened(window, told[0])
    assert "Settings and positions were saved." in words(shown)
    text = shown.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "A player 1.0" in text
    assert "test_outside.py" in text
    assert 'raise ValueError("odd")' in text
    assert str(Path.home()) not in text
    button(shown, "Copy report").click()
    assert QGuiApplication.clipboard().text() == text
    button(shown, "Go on").click()
    assert not shown.isVisible()


def test_what_could_not_be_saved_is_said(make: Made, expected_logs: list[str]) -> None:
    expected_logs.append("Unexpected error")
    _, window, told = make(saves=False)
    window.show()
    sys.excepthook(OSError, OSError("disk"), None)
    shown = opened(window, told[0])
    assert "Settings and positions could not be saved." in words(shown)
    button(shown, "Quit KaraReader").click()
    assert not window.isVisible()
    shown.close()


def test_a_crash_of_the_last_run_is_offered(make: Made) -> None:
    outside, window, told = make()
    outside.tell_crash("")
    assert not told
    outside.tell_crash("Fatal Python error: Segmentation fault\n  in decode")
    shown = opened(window, told[0])
    assert "in decode" in shown.findChildren(QPlainTextEdit)[0].toPlainText()
    shown.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_closes_the_window(make: Made, qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    outside, window, _ = make()
    window.show()
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: not window.isVisible())
    outside.end()
    assert signal.getsignal(signal.SIGTERM) is before
