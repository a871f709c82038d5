"""The commands as Qt actions: with the reader's own keys, connected to the slots that do them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from karareader.ui.common import icons
from karareader.ui.common.commands import Command
from karareader.ui.common.theme import Theme, ThemeManager

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def written(keys: str) -> str:
    """Keys in portable form as this platform writes them, arrows as arrows."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    *modifiers, key = text.rsplit("+", 1) if len(text) > 1 else [text]
    return "+".join((*modifiers, _ARROWS.get(key, key)))


def native(keys: Sequence[str]) -> str:
    """The first of `keys` as this platform writes it, or nothing."""
    return written(keys[0]) if keys else ""


class Actions(QObject):
    """The one table of commands, and a QAction for each: for menus, keys, the list of keys, and whoever else asks.

    `add` takes what all features bring, once these are made. A menu or a button may ask for an action before that: it
    gets its text, keys and slot then.

    Signals: `keys_changed` (dict[str, list[str]]) – the keys that differ from the default ones, to be kept;
    `added` – the commands are known.
    """

    keys_changed = Signal(object)  # dict[str, list[str]]
    added = Signal()

    def __init__(
        self, own_keys: Mapping[str, Sequence[str]], themes: ThemeManager, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.commands: dict[str, Command] = {}
        self._themes = themes
        self._chosen = {name: list(keys) for name, keys in own_keys.items()}
        self._own: dict[str, list[str]] = {}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        themes.changed.connect(self._recolour)

    def __getitem__(self, name: str) -> QAction:
        if name not in self._actions:
            self._actions[name] = QAction(self)
            self._actions[name].setObjectName(name)
        return self._actions[name]

    def add(self, commands: Iterable[Command]) -> None:
        """All that can be done. Raises ValueError where there is a command of that name already."""
        for command in commands:
            if command.id in self.commands:
                raise ValueError(f"There are two commands “{command.id}”.")
            self.commands[command.id] = command
            if command.id in self._chosen:
                self._own[command.id] = self._chosen[command.id]
            self._fill(self[command.id], command)
        self.added.emit()

    @property
    def missing(self) -> list[str]:
        """The commands that were asked for, and that nobody brought."""
        return sorted(self._actions.keys() - self.commands.keys())

    def install(self, widget: QWidget) -> None:
        """Let the keys work in the window of `widget`; what the reader chose is no other command's key."""
        for name in self._chosen.keys() & self.commands.keys():
            self._take(name, self.keys(name))
        widget.addActions(list(self._actions.values()))

    def menu(self, title: str, names: Sequence[str], parent: QWidget) -> QMenu:
        """A menu of these commands; an empty name is a line between."""
        menu = QMenu(title, parent)
        for name in names:
            if name:
                menu.addAction(self[name])
            else:
                menu.addSeparator()
        return menu

    def check(self, name: str, on: bool) -> None:
        """Show a command that toggles, or one of several choices, as on or off."""
        self[name].setChecked(on)

    # Keys

    def keys(self, name: str) -> list[str]:
        """The keys of a command, in portable form."""
        return list(self._own.get(name, self.commands[name].keys))

    def is_own(self, name: str) -> bool:
        """True if the reader changed the keys of this command."""
        return name in self._own

    def user_of(self, keys: str, but: str = "") -> Command | None:
        """The command that has `keys` already, other than `but`."""
        wanted = QKeySequence(keys)
        for command in self.commands.values():
            if command.id != but and any(QKeySequence(own) == wanted for own in self.keys(command.id)):
                return command
        return None

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give a command these keys, and take them from any other that has them."""
        self._take(name, keys)
        self._keep(name, list(keys))
        self.keys_changed.emit(self.own_keys)

    def reset_keys(self, name: str | None = None) -> None:
        """Give one command, or all, the default keys back."""
        if name is None:
            for one in list(self._own):
                self._keep(one, list(self.commands[one].keys))
            self.keys_changed.emit(self.own_keys)
        else:
            self.set_keys(name, self.commands[name].keys)

    @property
    def own_keys(self) -> dict[str, list[str]]:
        """The keys that differ from the default ones, by command."""
        return dict(self._own)

    def put_keys(self, own: Mapping[str, list[str]]) -> None:
        """Give all commands the keys that they had when these were `own_keys`."""
        for name in {*self._own, *own}:
            self._keep(name, own.get(name, list(self.commands[name].keys)))
        self.keys_changed.emit(self.own_keys)

    def _take(self, name: str, keys: Sequence[str]) -> None:
        for one in keys:
            while (other := self.user_of(one, but=name)) is not None:
                wanted = QKeySequence(one)
                self._keep(other.id, [key for key in self.keys(other.id) if QKeySequence(key) != wanted])

    def _keep(self, name: str, keys: list[str]) -> None:
        if tuple(keys) == self.commands[name].keys:
            self._own.pop(name, None)
        else:
            self._own[name] = keys
        self._show_keys(name)

    def _show_keys(self, name: str) -> None:
        action, keys = self._actions[name], self.keys(name)
        action.setShortcuts([QKeySequence(one) for one in keys])
        text = self.commands[name].meaning
        action.setToolTip(f"{text} ({native(keys)})" if keys else text)

    def _fill(self, action: QAction, command: Command) -> None:
        action.setText(command.text)
        action.setAutoRepeat(command.repeats)
        action.setCheckable(command.toggles or bool(command.choice))
        if command.choice:
            if command.choice not in self._groups:
                self._groups[command.choice] = QActionGroup(self)
            self._groups[command.choice].addAction(action)
        if command.icon:
            action.setIcon(icons.icon(command.icon, self._themes.theme))
        action.triggered.connect(_Call(command.do, self).call)
        self._show_keys(command.id)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for command in self.commands.values():
            if command.icon:
                self._actions[command.id].setIcon(icons.icon(command.icon, theme))


class _Call(QObject):
    """Calls a method without the «checked» that Qt sends along."""

    def __init__(self, method: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._method = method

    @Slot()
    def call(self) -> None:
        """Do it."""
        self._method()
