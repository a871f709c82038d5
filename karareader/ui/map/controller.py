"""Keeps the map at the note that is open, unless it is pinned; asks the index what to draw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer, Signal, Slot

from karareader.base.translation import noop, tr
from karareader.library.graph import MOST, Neighbourhood, Node, neighbourhood
from karareader.library.link_candidates import NoteChoice, choices
from karareader.library.names.catalog import pretty
from karareader.ui.common.context import Context
from karareader.ui.common.popup_list import NotePopup, no_note_called
from karareader.ui.map.context_menu import NodeMenu
from karareader.ui.map.layout import lay_out
from karareader.ui.map.pane import EmptyMapText, MapPane
from karareader.ui.map.scene import Scene
from karareader.ui.map.toolbar import MapOptions
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Latest, Reporter
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.base.errors import UserError

NO_NOTE = EmptyMapText(
    noop("No note is open"), noop("Open a note to see which notes link to it, and which it links to.")
)
NOT_READ = EmptyMapText(noop("The library is still being read"), noop("The map is drawn as soon as that is done."))
STOPPED = EmptyMapText(
    noop("The library is not read"),
    noop("Without reading its notes there is no telling how they link."),
    noop("Read it"),
)
NO_FILE = EmptyMapText(noop("This page is generated"), noop("It is not a note, so no note links to it."))
DRAWING = EmptyMapText(noop("Drawing the map…"))
OUTSIDE = EmptyMapText(
    noop("This note does not lie in the library"), noop("Open its folder to see how its notes link.")
)
ALONE = EmptyMapText(
    noop("No links yet"), noop("This note links to no other note, and none links to it. A link is written [[so]].")
)
IN_VAIN = noop("No note has the names that this note links to, and none links to it.")
SHOW_DEAD = noop("Show its dead links")

# A map with more links than this at one note is not gone through there, where the reader does not want it to.
_HUB = 40
# What is offered for a dead link stands so far off it, in pixels.
_NEAR = QPoint(8, 8)
# A map that is not there by then is announced, in milliseconds.
_SOON = 250


class _Drawn(NamedTuple):
    centre: Path
    scene: Scene


class MapController(QObject):
    """Fills a map pane while it can be seen.

    Signals: `note_requested` (Path) – a note to be opened; `search_requested` (str) – words to be looked for in all.
    """

    note_requested = Signal(object)  # Path
    search_requested = Signal(str)

    def __init__(self, context: Context, services: Services, session: Session) -> None:
        super().__init__(context.window)
        self._index, self._resolver, self._session = services.index, services.library.resolver, session
        self._state = state = context.state
        self._themes = context.themes
        self.pane = MapPane(MapOptions(state.map_far, state.map_hubs, state.map_dead), context.themes)
        self._asking = Latest(context.pool, self)
        self._looking = Latest(context.pool, self)
        self._centre: Path | None = None  # chosen on the map; None for the note that is open
        self._shown: tuple[Path, MapOptions, Neighbourhood] | None = None
        self._stale = True
        self._pinned = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SOON)
        self._slow.timeout.connect(self._say_busy)
        bar, canvas = self.pane.bar, self.pane.canvas
        bar.options_changed.connect(self._choose)
        bar.pinned_changed.connect(self._pin)
        bar.home_requested.connect(self.go_home)
        canvas.home_requested.connect(self.go_home)
        canvas.open_requested.connect(self.note_requested)
        canvas.name_chosen.connect(self._look_for)
        canvas.centre_requested.connect(self.centre_on)
        canvas.menu_requested.connect(self._offer)
        self.pane.action_chosen.connect(self._act)
        self.pane.appeared.connect(self._appear)
        self.pane.disappeared.connect(self._leave)

    @property
    def centre(self) -> Path | None:
        """The note in the middle: the one that was put there, else the one that is open."""
        return self._centre if self._centre is not None else self._session.path

    @Slot(object)
    def note_opened(self, opened: Opened) -> None:
        """Another note is open: the map follows, unless it is pinned."""
        if opened.wish.reload:
            return
        if not self._pinned:
            self._centre = None
        self.ask()

    @Slot()
    def index_changed(self) -> None:
        """Links may have changed."""
        self._stale = True
        self.ask()

    @Slot()
    def status_changed(self) -> None:
        """The index is being read, or is not any more: where there is no map, the reason may be another one."""
        if self._shown is None and not self._asking.busy:
            self.ask()

    @Slot(object)
    def centre_on(self, path: Path) -> None:
        """Put a note into the middle without opening it."""
        self._centre = path
        self.ask()

    @Slot()
    def go_home(self) -> None:
        """Put the note that is open into the middle again."""
        self._centre = None
        self.pane.bar.pin.setChecked(False)
        self.ask()

    @Slot()
    def _appear(self) -> None:
        """The map of another note is not to be seen, not even for a moment."""
        if self._shown is not None and self._shown[0] != self.centre:
            self._say(EmptyMapText(""))
        self.ask()

    @Slot()
    def _leave(self) -> None:
        """Nobody waits for a map that cannot be seen."""
        self._asking.cancel()
        self._slow.stop()

    @Slot()
    def ask(self) -> None:
        """See to it that the map is the right one, if it can be seen."""
        if not self.pane.isVisible():
            return
        centre, library, options = self.centre, self._index.library, self.pane.bar.options
        if centre is not None and self._shown is not None and not self._stale and self._shown[:2] == (centre, options):
            self._asking.cancel()
            self._slow.stop()
            self._name()
            return
        current = self._session.current
        if centre is None or current is None:
            self._say(NO_NOTE)
        elif self._centre is None and current.known.settled:
            self._say(NO_FILE)
        elif library is None or not library.ready:
            idle = self._index.status.stage in ("stopped", "failed")
            self._say(STOPPED if idle else NOT_READ)
        elif not centre.is_relative_to(library.root):
            self._say(OUTSIDE)
        else:
            resolver = self._resolver
            through = None if options.hubs else _HUB

            def draw(report: Reporter) -> _Drawn:
                def still_wanted() -> None:
                    report(None)

                found = neighbourhood(
                    library.linked(), centre, resolver().resolve, steps=1 + options.far, dead=options.dead,
                    through=through, most=MOST, still_wanted=still_wanted,
                )  # fmt: skip
                places = lay_out([node.distance for node in found.nodes], found.links, still_wanted)
                return _Drawn(centre, Scene(found, places))

            self._slow.start()
            self._asking.run_reporting(draw, _ignore, self._show, self._failed)

    @Slot()
    def _say_busy(self) -> None:
        """A map takes its time: the one before stays only if it is that of the same note."""
        if self._shown is not None and self._shown[0] == self.centre:
            self.pane.say_busy()
        else:
            self._shown = None
            self._tell(DRAWING)

    def _show(self, drawn: _Drawn) -> None:
        self._slow.stop()
        self._stale = False
        centre, scene = drawn
        found, options = scene.found, self.pane.bar.options
        before, self._shown = self._shown, (centre, options, found)
        elsewhere = centre != self._session.path
        if len(found.nodes) == 1:
            words = ALONE if not found.dead else EmptyMapText(ALONE.title, IN_VAIN, SHOW_DEAD)
            self.pane.say(words, found.nodes[0].title, elsewhere=elsewhere)
        elif before is None or before[2] != found or self.pane.scene is None:
            keep = before is not None and before[0] == centre and before[1] == options
            self.pane.show_scene(scene, keep=keep, elsewhere=elsewhere)
        else:
            self.pane.say_done()

    def _failed(self, error: UserError) -> None:
        """The index is damaged, and is being mended: news of it will come."""
        self._say(EmptyMapText(error.what, error.hint))

    def _say(self, words: EmptyMapText) -> None:
        self._leave()
        self._shown = None
        self._tell(words)

    def _tell(self, words: EmptyMapText) -> None:
        """Words in the place of the map, under the name of the note that it is to show."""
        centre, current, scene = self.centre, self._session.current, self.pane.canvas.scene
        elsewhere = centre != self._session.path
        titles = {node.path: node.title for node in scene.nodes} if scene is not None else {}
        if current is not None and not elsewhere:
            title = current.note.title
        else:
            title = titles.get(centre) or (pretty(centre.stem) if centre is not None else "")
        read = EmptyMapText(*map(tr, words))
        self.pane.say(read, title, elsewhere=elsewhere)

    def _name(self) -> None:
        """Another note may be open than the one in the middle."""
        self.pane.say_done()
        self.pane.bar.home.setVisible(self.centre != self._session.path)

    @Slot(object)
    def _choose(self, options: MapOptions) -> None:
        self._state.map_far, self._state.map_hubs, self._state.map_dead = options
        self.ask()

    @Slot(bool)
    def _pin(self, on: bool) -> None:
        self._pinned = on
        self._centre = self.centre if on else None
        self.ask()

    @Slot(object, QPoint)
    def _offer(self, node: Node, where: QPoint) -> None:
        menu = NodeMenu(node, self.pane)
        menu.open_requested.connect(self.note_requested)
        menu.centre_requested.connect(self.centre_on)
        menu.name_requested.connect(self._look_for)
        menu.popup(where)

    @Slot(str)
    def _look_for(self, name: str) -> None:
        """Find notes that a dead link may have meant."""
        library, resolver = self._index.library, self._resolver

        def look() -> tuple[str, list[NoteChoice]]:
            names = resolver()
            return name, choices(names.nearest(name), names.root, library)

        self._looking.run(look, self._offer_nearest)

    def _offer_nearest(self, found: tuple[str, list[NoteChoice]]) -> None:
        name, notes = found
        canvas, scene = self.pane.canvas, self.pane.scene
        if scene is None or not canvas.isVisible():
            return
        at = QPointF(*canvas.view.seen(scene.places[canvas.current])).toPoint()
        head = no_note_called(pretty(name), near=bool(notes))
        chooser = NotePopup(head, notes, pretty(name), self._themes.theme, canvas)
        chooser.chosen.connect(self._open)
        chooser.search_requested.connect(self.search_requested)
        chooser.open_at(QRect(at - _NEAR, at + _NEAR), canvas.rect())

    @Slot(object)
    def _open(self, choice: NoteChoice) -> None:
        self.note_requested.emit(choice.path)

    @Slot()
    def _act(self) -> None:
        """The button beside the words."""
        if self._shown is not None:
            self.pane.bar.dead.setChecked(True)
        else:
            self._index.begin()


def _ignore(_report: object) -> None:
    """What is reported only asks whether to go on."""
