"""Unexpected errors and signals."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from karareader.ui.assembly.crash_and_signals import Outside
from karareader.ui.common.messages import Message, Messages


def test_an_unexpected_error_is_told_and_logged(qtbot: QtBot, expected_logs: list[str]) -> None:
    expected_logs.append("Unexpected error")
    window, messages = QWidget(), Messages()
    qtbot.addWidget(window)
    told: list[Message] = []
    messages.told.connect(told.append)
    messages.flush()
    outside = Outside(messages, window)
    try:
        sys.excepthook(ValueError, ValueError("odd"), None)
    finally:
        outside.end()
    assert "ValueError: odd" in told[0].text
    assert sys.excepthook is sys.__excepthook__


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_closes_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    before = signal.getsignal(signal.SIGTERM)
    outside = Outside(Messages(), window)
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        outside.end()
    assert signal.getsignal(signal.SIGTERM) is before
