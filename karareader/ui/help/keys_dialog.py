"""All keys in one list, to look through and to change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import tr
from karareader.library.names.catalog import fold
from karareader.ui.common.actions import Actions, written
from karareader.ui.common.commands import GROUPS, Command
from karareader.ui.common.screens import open_sized

_COMMAND = int(Qt.ItemDataRole.UserRole)
_MODIFIERS = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
})  # fmt: skip


class KeyField(QLineEdit):
    """A field that shows the keys pressed in it. Backspace alone empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new keys"))
        self.setAccessibleName(tr("New keys"))
        self.keys = ""

    def set_keys(self, keys: str) -> None:
        """Show `keys` (portable form)."""
        self.keys = keys
        self.setText(written(keys))

    def event(self, event: QEvent) -> bool:
        """No key is a command here, and Tab is a key like others only with a modifier."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys."""
        if event.key() in _MODIFIERS or event.key() == Qt.Key.Key_unknown:
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif plain and event.key() == Qt.Key.Key_Backspace and self.keys:
            self.set_keys("")
            self.textEdited.emit("")
        else:
            combination = QKeySequence(event.keyCombination())
            self.set_keys(combination.toString(QKeySequence.SequenceFormat.PortableText))
            self.textEdited.emit(self.keys)


class KeysDialog(QDialog):
    """The list of all commands and their keys.

    Signals: `edited` (str, dict[str, list[str]]) – the reader changed keys: of what, and `Actions.own_keys` before.
    """

    edited = Signal(str, object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(tr("Keys"))
        self._actions = actions
        actions.keys_changed.connect(self._changed)
        self._search = QLineEdit()
        self._search.setObjectName("keysSearch")
        self._search.setPlaceholderText(tr("Look for a command or a key"))
        self._search.setAccessibleName(tr("Look for a command or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show_matching)
        self._search.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setObjectName("keysList")
        self._list.setAccessibleName(tr("Commands and their keys"))
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([tr("What it does"), tr("Keys")])
        self._list.setRootIsDecorated(False)
        self._list.setIndentation(10)
        self._list.setUniformRowHeights(True)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.currentItemChanged.connect(self._chosen)
        self._list.itemActivated.connect(self._edit)
        self._field = KeyField()
        self._field.setObjectName("newKeys")
        self._field.textEdited.connect(self._typed)
        self._set = self._button(tr("Use these keys"), self._use)
        self._set.setObjectName("primary")
        self._usual = self._button(tr("Default keys"), self._reset)
        self._all = self._button(tr("Reset all…"), self._reset_all)
        self._note = QLabel(" ")
        self._note.setObjectName("quiet")
        self._note.setWordWrap(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._asked_reset = False
        self._fill()
        self._lay_out()
        self._chosen()
        open_sized(self, QSize(560, 560))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        for button in (self._set, self._usual, self._all):
            row.addWidget(button)
        column.addLayout(row)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _fill(self) -> None:
        for group, words in GROUPS.items():
            head = QTreeWidgetItem(self._list, [tr(words)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for command in self._actions.commands.values():
                if command.group == group:
                    item = QTreeWidgetItem(head, [command.text.rstrip("…"), ""])
                    item.setData(0, _COMMAND, command.id)
                    item.setToolTip(0, command.meaning)
                    self._items[command.id] = item
            head.setExpanded(True)
        self._show_keys()

    def _show_keys(self) -> None:
        for name, item in self._items.items():
            item.setText(1, "   ".join(map(written, self._actions.keys(name))))
            font = item.font(1)
            font.setBold(self._actions.is_own(name))
            item.setFont(1, font)

    def _command(self) -> Command | None:
        item = self._list.currentItem()
        name = item.data(0, _COMMAND) if item is not None else None
        return self._actions.commands[name] if name else None

    @Slot(str)
    def _show_matching(self, text: str) -> None:
        """Every word must stand in the text, the meaning, the group or the keys."""
        words = fold(text).split()
        for name, item in self._items.items():
            command = self._actions.commands[name]
            where = fold(f"{command.text} {command.meaning} {tr(GROUPS[command.group])} ") + item.text(1).casefold()
            item.setHidden(not all(word in where for word in words))
        for place in range(self._list.topLevelItemCount()):
            head = self._list.topLevelItem(place)
            if head is not None:
                head.setHidden(not any(not item.isHidden() for item in self._items.values() if item.parent() is head))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↓ in the field goes to the first match."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self._search
        if (
            pressed
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            first = next((item for item in self._items.values() if not item.isHidden()), None)
            if first is not None:
                self._list.setCurrentItem(first)
                self._list.setFocus()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _edit(self) -> None:
        if self._command() is not None:
            self._field.setFocus()

    @Slot()
    def _chosen(self) -> None:
        command = self._command()
        self._asked_reset = False
        self._all.setText(tr("Reset all…"))
        self._field.set_keys("")
        self._field.setEnabled(command is not None)
        self._set.setEnabled(False)
        self._usual.setEnabled(command is not None and self._actions.is_own(command.id))
        self._note.setText(f"{command.meaning}." if command else tr("Choose a command to change its keys."))

    @Slot(str)
    def _typed(self, keys: str) -> None:
        command = self._command()
        if command is None:
            return
        other = self._actions.user_of(keys, but=command.id) if keys else None
        self._set.setEnabled(True)
        if other is not None:
            self._note.setText(
                tr("These keys are used by “{name}”, which would lose them.", name=other.text.rstrip("…"))
            )
            self._set.setText(tr("Replace"))
        else:
            self._note.setText(f"{command.meaning}." if keys else tr("The command will have no keys."))
            self._set.setText(tr("Use these keys") if keys else tr("Use no keys"))

    @Slot()
    def _use(self) -> None:
        command = self._command()
        if command is not None:
            keys = [self._field.keys] if self._field.keys else []
            self._edit_keys(command, partial(self._actions.set_keys, command.id, keys))

    @Slot()
    def _reset(self) -> None:
        command = self._command()
        if command is not None:
            self._edit_keys(command, partial(self._actions.reset_keys, command.id))

    @Slot()
    def _reset_all(self) -> None:
        if not self._asked_reset:
            self._asked_reset = True
            self._all.setText(tr("Yes, reset all"))
            self._note.setText(tr("Every command gets its default keys back."))
            return
        self._edit_keys(None, self._actions.reset_keys)

    def _edit_keys(self, command: Command | None, do: Callable[[], None]) -> None:
        """Change keys, and tell what they were before."""
        before = self._actions.own_keys
        do()
        self._list.setFocus()
        if before != self._actions.own_keys:
            self.edited.emit(
                tr("keys of “{name}”", name=command.text.rstrip("…")) if command else tr("resetting all keys"),
                before,
            )

    @Slot()
    def _changed(self) -> None:
        self._set.setText(tr("Use these keys"))
        self._show_keys()
        self._chosen()
