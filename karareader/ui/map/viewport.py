"""A map on the screen: what of it is seen, what is picked out, and which of its notes has the keyboard."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.library.graph import Neighbourhood, Node
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.map.painter import MapPainter, Picked
from karareader.ui.map.scene import Scene
from karareader.ui.map.view_transform import View

_LINE = 100  # characters of a title that a tooltip shows


def described(node: Node) -> list[str]:
    """What there is to say about a note besides its title: its channel, and how many notes links join it with."""
    if node.path is None:
        return [tr("No note has this name"), tr("%n note named it", "%n notes named it", node.links_in)]
    words = tr(
        "%n link: {links_out} to other notes, {links_in} from others",
        "%n links: {links_out} to other notes, {links_in} from others",
        node.links,
        links_out=node.links_out,
        links_in=node.links_in,
    )
    return [*([node.channel] if node.channel else []), words]


def counted(found: Neighbourhood) -> str:
    """How many notes a map shows, and how many more there would be."""
    notes = sum(node.path is not None for node in found.nodes)
    names = len(found.nodes) - notes
    parts = [
        tr("The nearest {notes:,} of {all:,} notes", notes=notes, all=notes + found.left_out)
        if found.left_out
        else tr("%n note", "%n notes", notes)
    ]
    if names:
        parts.append(
            tr("{names:,} of %n dead link", "{names:,} of %n dead links", found.dead, names=names)
            if names < found.dead
            else tr("%n dead link", "%n dead links", names)
        )
    return ", ".join((*parts, tr("joined by %n link", "joined by %n links", len(found.links))))


def tip(node: Node) -> str:
    """The tooltip of a note, as HTML."""
    title = node.title if len(node.title) <= _LINE else f"{node.title[:_LINE]}…"
    lines = [f"<b>{escape(title)}</b>", *map(escape, described(node))]
    # Qt breaks rich text early.
    return "".join(f"<p style='white-space:pre; margin:0'>{line}</p>" for line in lines)


_STEP = 1.25  # by a key or a button
# The room round a map that fits: above and below in pixels, at the sides, where names are, as a share of the width.
_MARGIN, _ASIDE = 40.0, 0.13
_ROOM = 28.0  # pixels between the note with the keyboard and the edge, at least
_TEXT = 0.92  # of the size of other text
_REST = 90  # milliseconds after which a map that was zoomed is looked at: then the names are chosen anew


class MapViewport(QWidget):
    """Shows one scene at a time.

    Signals: `focus_changed` – another note has the keyboard.
    """

    focus_changed = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(160, 120))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._themes = themes
        self.view = View()
        self.scene: Scene | None = None
        self.current = 0  # the note with the keyboard
        self.hovered: int | None = None  # the note under the pointer
        self.hue = -1  # the colour that is picked out
        self._painter: MapPainter | None = None
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(_REST)
        self._moving.timeout.connect(self.update)
        themes.changed.connect(self._recolour)
        self._tell()

    def show_scene(self, scene: Scene, *, keep: bool = False) -> None:
        """Show another map; where it is `keep` the same place as before is seen, and the same note has the keyboard."""
        kept = self.node
        self.scene, self._painter = scene, None
        self.hovered = None
        self.hue = -1
        same = [at for at, node in enumerate(scene.nodes) if keep and kept is not None and node.path == kept.path]
        self.current = same[0] if same else 0
        if not keep or self.view.fitted:
            self.fit()
        self._tell()
        self.update()

    @property
    def node(self) -> Node | None:
        """The note with the keyboard."""
        return self.scene.nodes[self.current] if self.scene is not None else None

    @Slot()
    def fit(self) -> None:
        """Show the whole map."""
        if self.scene is not None:
            margin = (max(_MARGIN, self.width() * _ASIDE), _MARGIN)
            self.view.fit(self.scene.places, self.width(), self.height(), margin)
            self.update()

    @Slot()
    def zoom_in(self) -> None:
        """Make it larger, round its middle."""
        self.zoom(_STEP, self.rect().center().toPointF())

    @Slot()
    def zoom_out(self) -> None:
        """Make it smaller, round its middle."""
        self.zoom(1 / _STEP, self.rect().center().toPointF())

    @Slot(int)
    def pick_hue(self, hue: int) -> None:
        """Pick out the notes of a colour; none for -1."""
        self.hue = hue
        self.update()

    @property
    def picked(self) -> Picked:
        """What is picked out now: the note under the pointer, else the channel that was chosen."""
        scene = self.scene
        ring = self.current if self.hasFocus() and scene is not None else None
        if scene is None:
            return Picked()
        if self.hovered is not None:
            return Picked({self.hovered, *scene.beside[self.hovered]}, self.hovered, ring)
        if self.hue >= 0:
            return Picked(frozenset(scene.of_hue(self.hue)), None, ring)
        return Picked(None, None, ring)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._themes.theme.paper))
        if self.scene is not None:
            if self._painter is None:
                font = QFont(self.font())
                font.setPointSizeF(font.pointSizeF() * _TEXT)
                self._painter = MapPainter(self.scene, self._themes.theme, font, self.devicePixelRatioF())
            if not self._painter.paint(painter, self.view, self.picked, moving=self._moving.isActive()):
                # What Qt is asked for while it paints, it may forget.
                QTimer.singleShot(0, self, self.update)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fitted, fits again; else what stood in the middle stays there."""
        super().resizeEvent(event)
        if self.view.fitted:
            self.fit()
        else:
            before = event.oldSize()
            self.view.move((self.width() - before.width()) / 2, (self.height() - before.height()) / 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._painter = None
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def move_to(self, at: int) -> None:
        """Give a note the keyboard, and bring it into view."""
        if self.scene is None:
            return
        self.current = at
        x, y = self.view.seen(self.scene.places[at])
        across = min(max(x, _ROOM), max(self.width() - _ROOM, _ROOM)) - x
        down = min(max(y, _ROOM), max(self.height() - _ROOM, _ROOM)) - y
        if across or down:
            self.view.move(across, down)
        self._tell()
        self.update()

    def pan(self, by: QPointF) -> None:
        """Move what is seen by so many pixels."""
        self.view.move(by.x(), by.y())
        self.update()

    def put(self, at: int, where: QPointF) -> None:
        """Let a note stand where it is seen at a pixel of the window."""
        if self.scene is not None:
            self.scene.places[at] = self.view.place(where.x(), where.y())
            if self._painter is not None:
                self._painter.moved()
            self.update()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Make it larger by `factor`; what is seen at a pixel of the window stays there."""
        if self.scene is not None:
            self.view.zoom(factor, at.x(), at.y())
            self._moving.start()
            self.update()

    def _tell(self) -> None:
        """Say, to whoever cannot see it, which note has the keyboard."""
        node = self.node
        self.setAccessibleName(
            tr("Map of notes: {title}", title=node.title) if node is not None else tr("Map of notes")
        )
        self.setAccessibleDescription(". ".join(described(node)) if node is not None else "")
        self.focus_changed.emit()

    @Slot(object)
    def _recolour(self, _theme: Theme) -> None:
        self._painter = None
        self.update()
