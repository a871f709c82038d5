"""The map itself: moved, made larger and smaller, and read, by mouse, by fingers and by keyboard."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip, QWidget

from karareader.ui.common.theme import ThemeManager
from karareader.ui.map.scene import Scene
from karareader.ui.map.viewport import MapViewport, tip

# Where the arrows lead: to the right, down.
MOVES: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Zoom(Enum):
    """What is done to the size of a map."""

    IN = auto()
    OUT = auto()
    FIT = auto()


_ZOOMS: dict[int, Zoom] = {
    Qt.Key.Key_Plus: Zoom.IN,
    Qt.Key.Key_Equal: Zoom.IN,
    Qt.Key.Key_Minus: Zoom.OUT,
    Qt.Key.Key_0: Zoom.FIT,
}


def zoom_of(event: QKeyEvent) -> Zoom | None:
    """What a key does to the size, with Ctrl, which elsewhere zooms the note, and without it."""
    written = _CONTROL | Qt.KeyboardModifier.ShiftModifier  # with Shift, + is written
    return _ZOOMS.get(event.key()) if not _modifiers(event) & ~written else None


def belongs_here(event: QKeyEvent) -> bool:
    """True for keys that are no commands of the window while the map has the keyboard."""
    if zoom_of(event) is not None:
        return True
    modifiers = _modifiers(event)
    if event.key() in _ENTER:
        return not modifiers & ~_CONTROL
    return (event.key() in MOVES or event.key() == Qt.Key.Key_Home) and not modifiers


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


_NOTCH = 1.18  # by a notch of the wheel, which is 120


class MapCanvas(MapViewport):
    """A map that can be taken hold of.

    Signals: `open_requested` (Path), `centre_requested` (Path) – a note to be opened, or to stand in the middle;
    `name_chosen` (str) – a name that leads nowhere; `menu_requested` (Node, QPoint) – the menu of a note, at a point of
    the screen; `home_requested` – back to the note that is open.
    """

    open_requested = Signal(object)  # Path
    centre_requested = Signal(object)  # Path
    name_chosen = Signal(str)
    menu_requested = Signal(object, QPoint)  # library.graph.Node, point of the screen
    home_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._pressed: int | None = None  # a note
        self._from: QPointF | None = None  # where the button went down, or where a drag has come
        self._dragging = False

    def show_scene(self, scene: Scene, *, keep: bool = False) -> None:
        """A drag on the map before ends."""
        self._pressed = self._from = None
        super().show_scene(scene, keep=keep)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin, of the map or of a note."""
        if event.button() == Qt.MouseButton.LeftButton and self.scene is not None:
            self._from = event.position()
            self._dragging = False
            self._pressed = self.scene.at(self._from.x(), self._from.y(), self.view)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or see what is under the pointer."""
        at = event.position()
        if self._from is None:
            self._look(at)
            return
        if not self._dragging and (at - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        self.hovered = None
        if self._pressed is None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(at - self._from)
        else:
            self.put(self._pressed, at)
        self._from = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens; with Ctrl it puts the note into the middle."""
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            return
        pressed, dragged = self._pressed, self._dragging
        self._pressed = self._from = None
        self._dragging = False
        self._look(event.position())
        if pressed is not None and not dragged:
            self.move_to(pressed)
            self._choose(pressed, middle=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make it larger or smaller, round the pointer."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.zoom(_NOTCH ** (turned / 120), event.position())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the note under the pointer, or of the one with the keyboard."""
        if self.scene is None:
            return
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.current if by_keyboard else self.scene.at(event.pos().x(), event.pos().y(), self.view)
        if at is not None:
            where = QPointF(*self.view.seen(self.scene.places[at])).toPoint() if by_keyboard else event.pos()
            self.move_to(at)
            self.menu_requested.emit(self.scene.nodes[at], self.mapToGlobal(where))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._look(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is under the pointer, nor held, of what cannot be seen."""
        super().hideEvent(event)
        self._pressed = self._from = None
        self._hover(None)

    # Keys and fingers

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here before they are commands; tips; two fingers."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and belongs_here(event):
            event.accept()
            return True
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if kind == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), self.mapFromGlobal(pinch.hotSpot()))
                return True
        if (
            kind == QEvent.Type.NativeGesture
            and isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens, + and − zoom, 0 shows all, Home goes back to the note that is open."""
        zoom = zoom_of(event)
        if event.key() in MOVES and self.scene is not None:
            to = self.scene.towards(self.current, *MOVES[event.key()])
            if to is not None:
                self.move_to(to)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.scene is not None:
            self._choose(self.current, middle=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif zoom is Zoom.IN:
            self.zoom_in()
        elif zoom is Zoom.OUT:
            self.zoom_out()
        elif zoom is Zoom.FIT:
            self.fit()
        elif event.key() == Qt.Key.Key_Home:
            self.home_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from note to note, the nearest first, and after the last one to whatever comes next."""
        to = self.current + (1 if forward else -1)
        if self.scene is not None and 0 <= to < len(self.scene.nodes):
            self.move_to(to)
            return True
        return super().focusNextPrevChild(forward)

    # Inside

    def _choose(self, at: int, *, middle: bool) -> None:
        node = self.scene.nodes[at] if self.scene is not None else None
        if node is None:
            return
        if node.path is None:
            self.name_chosen.emit(node.title)
        elif middle:
            self.centre_requested.emit(node.path)
        else:
            self.open_requested.emit(node.path)

    def _look(self, at: QPointF) -> None:
        """See what is at a pixel of the window."""
        if self.scene is not None:
            self._hover(self.scene.at(at.x(), at.y(), self.view))

    def _hover(self, at: int | None) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor if at is None else Qt.CursorShape.PointingHandCursor)
        if at != self.hovered:
            self.hovered = at
            self.update()

    def _show_tip(self, event: QHelpEvent) -> None:
        at = self.scene.at(event.pos().x(), event.pos().y(), self.view) if self.scene is not None else None
        if self.scene is None or at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), tip(self.scene.nodes[at]), self)
