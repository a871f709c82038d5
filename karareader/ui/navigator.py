"""From note to note: links, back and forward."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from karareader.library.catalog import pretty, read_title
from karareader.library.scan import is_note
from karareader.library.wikilinks import Resolver
from karareader.notes.links import FileLink, Link, NoteLink, Refused, WebLink
from karareader.ui.history import History, Visit
from karareader.ui.library_keeper import LibraryKeeper
from karareader.ui.messages import Message, Messages
from karareader.ui.note_pane import NotePane
from karareader.ui.session import Opened, Session, Spot, Wish
from karareader.ui.tasks import Latest, Pool

# Files that do nothing when they are opened but be shown; others are only shown in their folder.
_HARMLESS = frozenset({
    ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".txt", ".csv", ".epub", ".mp4", ".webm", ".mkv", ".mov",
    ".mp3", ".m4a", ".ogg", ".opus", ".flac", ".wav",
})  # fmt: skip

# So many notes of the same name are offered at most.
_OFFERED = 12

Named = tuple[Path, str]  # a note and its title


def _named(path: Path) -> Named:
    return path, read_title(path) or pretty(path.stem)


class Navigator(QObject):
    """Opens notes and keeps the visited ones.

    Signals: `can_go_changed` (bool, bool) – whether there is a way back, and forward; `spot_wanted` (Spot) – a place in
    the note that is open already.
    """

    can_go_changed = Signal(bool, bool)  # back, forward
    spot_wanted = Signal(object)  # session.Spot

    def __init__(
        self,
        *,
        session: Session,
        keeper: LibraryKeeper,
        note: NotePane,
        messages: Messages,
        pool: Pool,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._keeper, self._note, self._messages, self._window = session, keeper, note, messages, window
        self._history = History()
        self._stepping = False
        self._matching = Latest(pool, self)

    @Slot(object)
    def open(self, path: Path, heading: str = "", spot: Spot | None = None) -> None:
        """Open the note at `path`, at a spot or a heading if one is named."""
        self._leave()
        if path == self._session.path and self._history.current is not None:
            if spot is not None:
                self.spot_wanted.emit(spot)
            elif heading:
                self._note.scroll_to_heading(heading)
            self._note.setFocus()
            return
        self._stepping = False
        self._session.open(Wish(path, heading=heading, spot=spot))

    @Slot(object, object)
    def open_at(self, path: Path, spot: Spot) -> None:
        """Open the note at `path`, at a spot."""
        self.open(path, spot=spot)

    @Slot()
    def go_back(self) -> None:
        """To the note visited before, as it was left."""
        self._leave()
        self._step(self._history.back())

    @Slot()
    def go_forward(self) -> None:
        """Forward again."""
        self._leave()
        self._step(self._history.forward())

    @Slot(object)
    def arrived(self, opened: Opened) -> None:
        """A note is shown."""
        if not self._stepping and not opened.wish.reload:
            self._history.visit(opened.wish.path)
        self._stepping = False
        self.can_go_changed.emit(self._history.can_go_back, self._history.can_go_forward)

    @Slot()
    def read_again(self) -> None:
        """The file of the note changed: show what it holds now, at the same place."""
        self._session.reload(self._note.view_state())

    @Slot(object)
    def follow(self, link: Link) -> None:
        """Go where a link of the note leads. Times are not followed here."""
        if isinstance(link, NoteLink):
            self._follow_note(link)
        elif isinstance(link, WebLink):
            self._offer_page(link.url)
        elif isinstance(link, FileLink):
            self._offer_file(link.path)
        elif isinstance(link, Refused):
            self._messages.warn(link.reason)

    def _leave(self) -> None:
        current = self._history.current
        if current is not None and current.path == self._session.path:
            self._history.leave(self._note.view_state())

    def _step(self, visit: Visit | None) -> None:
        if visit is None:
            return
        self._stepping = True
        self._session.open(Wish(visit.path, view=visit.view))
        self.can_go_changed.emit(self._history.can_go_back, self._history.can_go_forward)

    def _follow_note(self, link: NoteLink) -> None:
        beside = self._session.path
        if beside is None:
            return
        if not link.target:
            self._note.scroll_to_heading(link.heading)
            return
        keeper = self._keeper

        def find() -> tuple[NoteLink, list[Named], list[Named]]:
            names: Resolver = keeper.resolver()
            found = names.matches(link.target, beside)
            nearest = [] if found else names.nearest(link.target)
            return link, [_named(path) for path in found[:_OFFERED]], [_named(path) for path in nearest]

        self._matching.run(find, self._found)

    def _found(self, answer: tuple[NoteLink, list[Named], list[Named]]) -> None:
        link, found, nearest = answer
        if len(found) == 1:
            self.open(found[0][0], link.heading)
        elif found:
            self._offer_notes("Several notes have this name", found, link.heading)
        else:
            name = pretty(link.target)
            self._messages.info(f"There is no note called «{name}».")
            if nearest:
                self._offer_notes(f"No note is called «{name}». The nearest:", nearest, "")

    def _offer_notes(self, title: str, notes: list[Named], heading: str) -> None:
        menu = QMenu(self._window)
        head = menu.addAction(title)
        head.setEnabled(False)
        for note in notes:
            entry = _Choice(note, heading, menu)
            entry.chosen.connect(self.open)
            menu.addAction(entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _offer_page(self, url: str) -> None:
        self._messages.tell(Message(f"This link leads to {url}", action="Open in browser", do=_Open(QUrl(url)).go))

    def _offer_file(self, name: str) -> None:
        beside = self._session.path
        if beside is None:
            return
        path = (beside.parent / name).resolve()
        if is_note(path) and path.is_file():
            self.open(path)
        elif not path.exists():
            self._messages.info(f"The file {path} is not there.")
        elif path.suffix.lower() in _HARMLESS and path.is_file():
            go = _Open(QUrl.fromLocalFile(str(path))).go
            self._messages.tell(Message(f"This link leads to the file {path}", action="Open it", do=go))
        else:
            go = _Open(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent))).go
            self._messages.tell(Message(f"This link leads to the file {path}", action="Show its folder", do=go))


class _Open:
    """Hands an address to the system, once the reader said so."""

    def __init__(self, url: QUrl) -> None:
        self._url = url

    def go(self) -> None:
        QDesktopServices.openUrl(self._url)


class _Choice(QAction):
    """A note in a menu."""

    chosen = Signal(object, str)  # Path, heading

    def __init__(self, note: Named, heading: str, parent: QObject) -> None:
        self._path, title = note
        self._heading = heading
        super().__init__(f"{title}   –   {pretty(self._path.parent.name)}".replace("&", "&&"), parent)
        self.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._path, self._heading)
