"""The commands and their keys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from karareader.base import resources as assets
from karareader.ui.common.actions import Actions, written
from karareader.ui.common.commands import GROUPS, Command
from karareader.ui.common.theme import ThemeManager
from karareader.ui.help.keys_dialog import KeyField, KeysDialog
from tests.ui.programs import Make

NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(make: Make) -> Actions:
    """All that the features bring, with default keys."""
    return make().actions


@pytest.fixture
def commands(actions: Actions) -> list[Command]:
    return list(actions.commands.values())


def test_no_key_has_two_commands_and_every_key_is_a_key(commands: list[Command]) -> None:
    keys = Counter(QKeySequence(key).toString() for command in commands for key in command.keys)
    assert all(key for key in keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_ids_are_unique_and_groups_known(actions: Actions, commands: list[Command]) -> None:
    assert {command.group for command in commands} == set(GROUPS)
    with pytest.raises(ValueError, match="play"):
        actions.add([actions.commands["play"]])


def test_the_keys_of_the_design_are_there(commands: list[Command]) -> None:
    usual = {key for command in commands for key in command.keys}
    wanted = (
        "Space Left Right Shift+Left Shift+Right Up Down J K , . [ ] F M Ctrl+F Ctrl+K Alt+Left Alt+Right Ctrl+B F1"
    )
    assert set(wanted.split()) <= usual


def test_the_table_of_keys_is_that_of_the_program(commands: list[Command]) -> None:
    named = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "−": "-"}
    keys = {key for command in commands for key in command.keys}
    rows = re.findall(
        r"^\| (<kbd>.+?) \|", assets.path("sample", "3 The keyboard.md").read_text(encoding="utf-8"), re.M
    )
    assert len(rows) > 10
    for row in rows:
        modifier, _, rest = row.rpartition("</kbd> + ")
        held = "".join(f"{key}+" for key in re.findall(r"<kbd>(.+?)(?:</kbd>|$)", modifier))
        for key in re.findall(r"<kbd>(.+?)</kbd>", rest):
            if key not in {"Tab", "Enter"}:  # Qt's own, for going from link to link
                assert held + named.get(key, key) in keys, f"{held}{key} of {row}"


def test_an_action_calls_its_method_without_arguments(qtbot: QtBot, commands: list[Command]) -> None:
    called: list[str] = []

    def slot(name: str) -> Callable[[], None]:
        return lambda: called.append(name)

    actions = Actions({}, ThemeManager("light"))
    early = actions["mute"]
    assert early.text() == ""
    actions.add([replace(command, do=slot(command.id)) for command in commands])
    assert early.text() == "Mute"
    for command in commands:
        actions[command.id].trigger()
    assert called == [command.id for command in commands]


def test_an_action_that_nobody_brings_is_missed(qtbot: QtBot, commands: list[Command]) -> None:
    actions = Actions({}, ThemeManager("light"))
    assert actions["brew_coffee"].text() == ""
    actions.add(commands)
    assert actions.missing == ["brew_coffee"]


def test_keys_of_the_reader_replace_the_usual_ones(qtbot: QtBot, commands: list[Command]) -> None:
    actions = Actions({"play": ["P"], "no such command": ["X"]}, ThemeManager("light"))
    actions.add(commands)
    assert actions.keys("play") == ["P"]
    assert actions["play"].shortcuts() == [QKeySequence("P")]
    assert actions.user_of("Space") is None


def test_a_key_that_the_reader_chose_is_no_other_commands(qtbot: QtBot, commands: list[Command]) -> None:
    """Also a key that a later release gave to another command."""
    actions, window = Actions({"play": ["F7", "P"]}, ThemeManager("light")), QWidget()
    qtbot.addWidget(window)
    actions.add(commands)
    actions.install(window)
    assert actions.keys("play") == ["F7", "P"]
    assert (actions.keys("caret"), actions["caret"].shortcuts()) == ([], [])


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


def test_changed_keys_are_undone_and_redone(make: Make) -> None:
    app = make()
    app.features.help.show_keys()
    dialog = app.window.findChild(KeysDialog)
    assert dialog is not None
    dialog._list.setCurrentItem(dialog._items["mute"])
    field = part(dialog, KeyField, "newKeys")
    QTest.keyClick(field, Qt.Key.Key_Space)
    dialog._set.click()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)  # what is typed there is a new key, and undoes nothing
    assert app.actions.keys("mute") == ["Space"]
    assert app.settings.keys == {"mute": ["Space"], "play": []}
    app.actions["undo"].trigger()
    assert (app.actions.keys("mute"), app.actions.keys("play")) == (["M"], ["Space"])
    assert dialog._items["play"].text(1) == "Space"
    assert app.settings.keys == {}
    app.actions["redo"].trigger()
    assert app.settings.keys == {"mute": ["Space"], "play": []}
    dialog._all.click()
    dialog._all.click()
    assert app.settings.keys == {}
    app.actions["undo"].trigger()
    assert app.actions.keys("mute") == ["Space"]
