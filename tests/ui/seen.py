"""All words that a window shows, or tells who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_ROLES = [
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
]
_WORDS = (
    "text", "toolTip", "windowTitle", "accessibleName", "accessibleDescription", "placeholderText", "title",
)  # fmt: skip


def words(app: QApplication) -> Iterator[tuple[str, str]]:
    """Every text of every widget, action and row there is, with where it stands."""
    for widget in app.allWidgets():
        yield from _of(widget)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _rows(widget.model(), QModelIndex(), widget.objectName() or type(widget).__name__)
        for action in widget.findChildren(QAction):
            yield from _of(action)


def _of(thing: QObject) -> Iterator[tuple[str, str]]:
    where = thing.objectName() or type(thing).__name__
    for name in _WORDS:
        said = getattr(thing, name, None)
        if callable(said):
            text = said()
            if isinstance(text, str):
                yield f"{where}.{name}", text
    document = getattr(thing, "document", None)
    if isinstance(thing, QWidget) and callable(document):
        held = document()
        if isinstance(held, QTextDocument):
            yield f"{where}.document", held.toPlainText()


def _rows(model: QAbstractItemModel, parent: QModelIndex, where: str) -> Iterator[tuple[str, str]]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in _ROLES:
            text = index.data(role)
            if isinstance(text, str):
                yield f"{where}[{row}].{role.name}", text
        yield from _rows(model, index, where)
