"""The commands and their keys."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from karareader.ui.common.actions import Actions, written
from karareader.ui.common.commands import COMMANDS, GROUPS
from karareader.ui.common.theme import ThemeManager
from karareader.ui.help.keys_dialog import KeyField, KeysDialog

NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    return Actions({}, ThemeManager("light"))


def test_no_key_has_two_commands_and_every_key_is_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert all(key for key in keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_ids_are_unique_and_groups_known() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert {command.group for command in COMMANDS} == set(GROUPS)


def test_the_keys_of_the_design_are_there() -> None:
    usual = {key for command in COMMANDS for key in command.keys}
    wanted = (
        "Space Left Right Shift+Left Shift+Right Up Down J K , . [ ] F M Ctrl+F Ctrl+K Alt+Left Alt+Right Ctrl+B F1"
    )
    assert set(wanted.split()) <= usual


def test_an_action_calls_its_method_without_arguments(qtbot: QtBot, actions: Actions) -> None:
    class Owner(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.called: list[str] = []

        def __getattr__(self, name: str) -> object:
            return lambda: self.called.append(name)

    owners = {command.slot.partition(".")[0]: Owner() for command in COMMANDS}
    actions.join(owners)
    for command in COMMANDS:
        actions[command.id].trigger()
    assert owners["player"].called[0] == "toggle"
    assert sum(len(owner.called) for owner in owners.values()) == len(COMMANDS)


def test_keys_of_the_reader_replace_the_usual_ones(qtbot: QtBot) -> None:
    actions = Actions({"play": ["P"], "no such command": ["X"]}, ThemeManager("light"))
    assert actions.keys("play") == ["P"]
    assert actions["play"].shortcuts() == [QKeySequence("P")]
    assert actions.user_of("Space") is None


def test_taking_a_key_takes_it_from_the_other_command(qtbot: QtBot, actions: Actions) -> None:
    with qtbot.waitSignal(actions.keys_changed) as changed:
        actions.set_keys("mute", ["Space"])
    assert changed.args == [{"mute": ["Space"], "play": []}]
    assert "(Space)" in actions["mute"].toolTip()
    actions.reset_keys()
    assert actions.keys("play") == ["Space"]
    assert not actions.is_own("mute")


def test_resetting_one_command_takes_its_key_back(qtbot: QtBot, actions: Actions) -> None:
    actions.set_keys("mute", ["Space"])
    actions.reset_keys("play")
    assert actions.keys("play") == ["Space"]
    assert actions.keys("mute") == []


@pytest.mark.parametrize(("keys", "shown"), [("Left", "←"), ("Ctrl+Up", "Ctrl+↑"), ("Ctrl++", "Ctrl++"), ("", "")])
def test_keys_are_written_as_people_know_them(qtbot: QtBot, keys: str, shown: str) -> None:
    assert written(keys) == shown


@pytest.fixture
def dialog(qtbot: QtBot, actions: Actions) -> KeysDialog:
    dialog = KeysDialog(actions)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def part(dialog: KeysDialog, kind: type[QWidget], name: str) -> QWidget:
    widget = dialog.findChild(kind, name)
    assert widget is not None
    return widget


def test_the_list_is_searched_by_words_and_keys(dialog: KeysDialog) -> None:
    search, tree = part(dialog, QWidget, "keysSearch"), part(dialog, QTreeWidget, "keysList")
    assert isinstance(tree, QTreeWidget)
    search.setText("text larger")  # type: ignore[attr-defined]
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    shown = [
        group.child(at).text(0)
        for group in groups
        if group is not None and not group.isHidden()
        for at in range(group.childCount())
        if not group.child(at).isHidden()
    ]
    assert shown == ["Larger text"]


def test_a_key_is_changed_after_a_warning(dialog: KeysDialog, actions: Actions) -> None:
    tree, field = part(dialog, QTreeWidget, "keysList"), part(dialog, KeyField, "newKeys")
    assert isinstance(tree, QTreeWidget)
    tree.setCurrentItem(dialog._items["mute"])
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert "Play or pause" in dialog._note.text()
    dialog._set.click()
    assert actions.keys("mute") == ["Space"]
    assert dialog._items["play"].text(1) == ""
    QTest.keyClick(field, Qt.Key.Key_G, CTRL)
    dialog._set.click()
    assert actions.keys("mute") == ["Ctrl+G"]
    dialog._usual.click()
    assert actions.keys("mute") == ["M"]


def test_a_key_is_taken_away(dialog: KeysDialog, actions: Actions) -> None:
    tree, field = part(dialog, QTreeWidget, "keysList"), part(dialog, KeyField, "newKeys")
    assert isinstance(tree, QTreeWidget)
    tree.setCurrentItem(dialog._items["mute"])
    QTest.keyClick(field, Qt.Key.Key_X)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    dialog._set.click()
    assert actions.keys("mute") == []


def test_resetting_all_is_asked_twice(dialog: KeysDialog, actions: Actions) -> None:
    actions.set_keys("mute", ["X"])
    dialog._all.click()
    assert actions.keys("mute") == ["X"]
    dialog._all.click()
    assert actions.keys("mute") == ["M"]
