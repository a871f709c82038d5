"""The message line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.ui.common.messages import Message, MessageLine, Messages


@pytest.fixture
def line(qtbot: QtBot) -> MessageLine:
    line = MessageLine()
    qtbot.addWidget(line)
    line.show()
    return line


@pytest.fixture
def messages(line: MessageLine) -> Messages:
    messages = Messages(line)
    messages.told.connect(line.show_message)
    messages.progress_changed.connect(line.show_progress)
    return messages


def part(line: MessageLine, name: str) -> QToolButton:
    button = line.findChild(QToolButton, name)
    assert button is not None
    return button


def test_what_is_told_before_the_line_exists_is_kept(line: MessageLine, messages: Messages) -> None:
    messages.problem(UserError("Early.", "Wait."))
    assert line.text == ""
    messages.flush()
    assert line.text == "Early. Wait."


def test_a_remark_does_not_hide_an_error_but_comes_after_it(line: MessageLine, messages: Messages) -> None:
    messages.flush()
    messages.problem(UserError("Broken."))
    messages.info("By the way.")
    messages.info("By the way.")
    assert line.text == "Broken."
    part(line, "messageClose").click()
    assert line.text == "By the way."
    part(line, "messageClose").click()
    assert line.text == ""


def test_an_error_takes_the_place_of_a_remark(line: MessageLine, messages: Messages) -> None:
    messages.flush()
    messages.info("One.")
    messages.info("Two.")
    assert line.text == "Two."
    messages.warn("Careful.")
    assert line.text == "Careful."


def test_the_button_does_what_it_says_once(line: MessageLine, messages: Messages) -> None:
    done: list[int] = []
    messages.flush()
    messages.tell(Message("A link.", action="Open", do=lambda: done.append(1)))
    button = part(line, "messageAction")
    assert button.isVisible()
    assert button.text() == "Open"
    button.click()
    assert done == [1]
    assert line.text == ""
    assert not button.isVisible()


def test_progress_has_a_count_and_can_be_stopped(qtbot: QtBot, line: MessageLine, messages: Messages) -> None:
    messages.progress_changed.emit("Reading notes", 1200, 21000)
    label = line.findChild(QLabel, "progressText")
    assert label is not None
    assert label.text() == "Reading notes 1,200 of 21,000"
    stop = next(button for button in line.findChildren(QToolButton) if button.text() == "Stop")
    with qtbot.waitSignal(line.stop_requested):
        stop.click()
    messages.progress_changed.emit("", 0, 0)
    assert not stop.isVisible()


def test_of_several_long_works_the_one_that_began_last_is_shown(line: MessageLine, messages: Messages) -> None:
    messages.share_changed.connect(line.show_share)
    label = line.findChild(QLabel, "progressText")
    assert label is not None
    messages.report_share("downloads", "Downloading", 0.25)
    messages.report("index", "Reading notes", 10, 400)
    messages.report_share("downloads", "Downloading more", 0.5)
    assert (messages.reported, label.text()) == ("index", "Reading notes 10 of 400")
    messages.report("index", "")
    assert (messages.reported, label.text()) == ("downloads", "Downloading more")
    messages.report("index", "")
    assert label.isVisible()
    messages.report_share("downloads", "", 0)
    assert (messages.reported, label.isVisible()) == ("", False)


def test_a_message_may_offer_two_things(line: MessageLine, messages: Messages) -> None:
    done: list[str] = []
    messages.flush()
    offer = Message(
        "Which?", action="One", do=lambda: done.append("one"), other="Two", do_other=lambda: done.append("two")
    )
    messages.tell(offer)
    assert part(line, "messageOther").isVisible()
    part(line, "messageOther").click()
    assert (done, line.text) == (["two"], "")
    assert not part(line, "messageOther").isVisible()
