"""What is painted by hand, as objects for screen readers: each with a role, a name, a place and what can be done.

Qt makes one object of a widget. Below it stand parts that this module makes when somebody asks for them: nobody asks on
a computer without a screen reader.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from karareader.ui.common.accessible.described import Description, Parts, Place

_PRESS = QAccessibleActionInterface.pressAction()
_NOTHING = shiboken6.VoidPtr(0)


class PartsWidget(QAccessibleWidget):
    """A widget with its parts."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, parts: Parts) -> None:
        super().__init__(widget, role)
        self.told = parts
        self._parts: dict[Place, _Part] = {}

    def part(self, place: Place) -> QAccessibleInterface | None:
        """The part at a place; None where there is none."""
        if place in self._parts:
            return self._parts[place]
        if not place or self.told.describe(place) is None:
            return None
        made = self._parts[place] = _Part(self, place)
        QAccessible.registerAccessibleInterface(made)
        return made

    def forget(self) -> None:
        """The parts are others from now on."""
        old, self._parts = self._parts, {}
        for part in old.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))

    def tell_focus(self) -> None:
        """Tell that the keyboard came to another part."""
        part = self.part(self.told.focused())
        if part is not None:
            tell(part, QAccessible.Event.Focus)

    def childCount(self) -> int:
        return self.told.count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.part((index,))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place[0] if isinstance(child, _Part) and len(child.place) == 1 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.part(self.told.at(QPoint(x, y))[:1])

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.part(self.told.focused())

    def point_in(self, place: Place, point: QPoint) -> QAccessibleInterface | None:
        """The part below the one at `place` that stands at a point of the screen."""
        found = self.told.at(point)
        return self.part(found) if found[:-1] == place else None


class _Part(QAccessibleInterface):
    """One object below a widget."""

    def __init__(self, top: PartsWidget, place: Place) -> None:
        super().__init__()
        self.place = place
        self._top = top
        self._press, self._attributes = _Press(self), _Attributes(self)

    @property
    def told(self) -> Description:
        """What it is now."""
        return self._top.told.describe(self.place) or Description(QAccessible.Role.NoRole, "", QRect())

    def isValid(self) -> bool:
        return shiboken6.isValid(self._top) and self._top.isValid() and self._top.told.describe(self.place) is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._top.window()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._top if len(self.place) == 1 else self._top.part(self.place[:-1])

    def childCount(self) -> int:
        return self.told.below

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._top.part((*self.place, index)) if 0 <= index < self.told.below else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place[-1] if isinstance(child, _Part) and child.place[:-1] == self.place else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._top.point_in(self.place, QPoint(x, y))

    def text(self, what: QAccessible.Text) -> str:
        if what == QAccessible.Text.Name:
            return self.told.name
        return self.told.about if what == QAccessible.Text.Description else ""

    def setText(self, what: QAccessible.Text, text: str) -> None:
        """What a part says cannot be written."""

    def rect(self) -> QRect:
        return self.told.box

    def role(self) -> QAccessible.Role:
        return self.told.role

    def state(self) -> QAccessible.State:
        told, state = self.told, QAccessible.State()
        widget = self._top.rect()
        state.readOnly = True
        state.offscreen = not widget.intersects(told.box)
        for name in told.states:
            setattr(state, name, True)
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        # What is returned is a pointer to Qt, though the annotation has a number.
        if kind == QAccessible.InterfaceType.ActionInterface and self.told.press is not None:
            return self._press  # type: ignore[return-value]
        if kind == QAccessible.InterfaceType.AttributesInterface and self.told.level:
            return self._attributes  # type: ignore[return-value]
        return _NOTHING  # type: ignore[return-value]


class _Press(QAccessibleActionInterface):
    """What a click on a part does, once the question of the screen reader is answered."""

    def __init__(self, part: _Part) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return [_PRESS] if self._part.told.press is not None else []

    def doAction(self, name: str) -> None:
        press = self._part.told.press
        if name == _PRESS and press is not None:
            QTimer.singleShot(0, press)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _Attributes(QAccessibleAttributesInterface):
    """The depth of a part."""

    def __init__(self, part: _Part) -> None:
        super().__init__()
        self._part = part

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        return self._part.told.level if key == QAccessible.Attribute.Level else None


def tell(part: QAccessibleInterface, what: QAccessible.Event) -> None:
    """Tell screen readers that something happened to a part."""
    QAccessible.updateAccessibility(QAccessibleEvent(part, what))
