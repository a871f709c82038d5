"""Following links to notes: to the one that is meant, to one of several, or from a dead link to the nearest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Signal, Slot
from PySide6.QtGui import QCursor

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.library.link_candidates import NoteChoice, choices
from karareader.library.names.catalog import pretty
from karareader.library.names.wikilinks import WikilinkResolver, name_of, written
from karareader.notes.model.links import NoteLink, parse
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.common.popup_list import NotePopup, no_note_called
from karareader.ui.common.undo import Change, Swap
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.page.content import Anchor
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services

# So many notes of the same name are offered at most.
_OFFERED = 24


Key = tuple[Path, str]  # the note that a link stands in, and its target as `written`


@dataclass(frozen=True, slots=True)
class _LinkMeaning:
    """What a link was found to mean: one note, several, or none but some that are near.

    `asked_in` is the note that was open then.
    """

    key: Key
    place: str
    paths: tuple[Path, ...]
    notes: list[NoteChoice]
    asked_in: Path | None


class LinksController(QObject):
    """Asks which note a link means, in a worker, and the reader where that cannot be told.

    What the reader chose for a link is remembered.

    Signals: `note_requested` (Path, str) – a note to be opened at a place in it ("" for its top); `search_requested`
    (str) – words to be looked for in all notes.
    """

    note_requested = Signal(object, str)  # Path, place
    search_requested = Signal(str)

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._index, self._keeper, self._messages = services.index, services.library, context.messages
        self._note, self._session = reading.note, reading.session
        self._state, self._themes, self._undo = context.state, context.themes, context.undo
        self._looking = Latest(context.pool, self)
        self._chosen: dict[Key, Path] = {}
        for link, path in self._state.link_choices.items():
            beside, _, target = link.partition("\n")
            self._chosen[Path(beside), target] = Path(path)
        self._link = QRect()

    @Slot(object)
    def follow(self, link: NoteLink) -> None:
        """Go where a link of the note that is open leads."""
        beside = self._session.path
        if beside is None:
            return
        if link.target:
            self._link = self._place_of_link()
            self._find((beside, written(target_of(link))))
        else:
            self.note_requested.emit(beside, link.heading)

    @Slot()
    def library_read(self) -> None:
        """The names of another library are known: what was chosen in its notes holds for them."""
        self._keeper.resolver().chosen = self._chosen

    @Slot(object, object)
    def add_to_menu(self, menu: NoteMenu, anchor: Anchor) -> None:
        """Offer to choose anew, for a link for which a note was chosen."""
        link, path = parse(anchor.href), self._session.path
        if path is None or not isinstance(link, NoteLink):
            return
        key = path, written(target_of(link))
        if key in self._chosen:
            menu.add(tr("Choose another note…"), _Again(self, key).choose, apart=True)

    def choose_again(self, key: Key) -> None:
        """Forget what was chosen for a link, and ask."""
        self._put(key, None)
        self._link = self._pointer()
        self._find(key)

    def _find(self, key: Key) -> None:
        beside, target = key
        root, asked_in = self._keeper.root, self._session.path
        keeper, library, chosen = self._keeper, self._index.library, self._chosen

        def look() -> _LinkMeaning:
            names: WikilinkResolver = keeper.resolver()
            names.chosen = chosen
            meaning = names.meaning(target, beside)
            paths = meaning.paths if meaning else tuple(names.nearest(target))
            single = meaning is not None and len(paths) == 1
            notes = [] if single else choices(paths[:_OFFERED], root or beside.parent, library)
            place = meaning.heading if meaning else ""
            return _LinkMeaning(key, place, paths if meaning else (), notes, asked_in)

        self._looking.run(look, self._found, self._failed)

    def _found(self, found: _LinkMeaning) -> None:
        if found.asked_in != self._session.path:
            return
        if len(found.paths) == 1:
            self.note_requested.emit(found.paths[0], found.place)
            return
        name = pretty(name_of(found.key[1]))
        if found.paths:
            head, search = tr("Several notes are called “{name}”. Which one is meant here?", name=name), ""
        else:
            head = no_note_called(name, near=bool(found.notes))
            search = name
        chooser = NotePopup(head, found.notes, search, self._themes.theme, self._note)
        choice = _LinkChoice(self, found, chooser)
        chooser.chosen.connect(choice.take)
        chooser.search_requested.connect(self.search_requested)
        chooser.open_at(self._link, self._note.view.geometry())

    def take(self, key: Key, choice: NoteChoice, place: str, *, remember: bool) -> None:
        """The reader chose a note; `remember` it for this link."""
        if remember:
            swap: Swap[Path | None] = Swap(lambda: self._chosen.get(key), partial(self._put, key), choice.path)
            swap()
            self._undo.push(Change(tr("choice of “{title}” for a link", title=choice.title), swap, swap, key[0]))
        self.note_requested.emit(choice.path, place)
        if remember:
            # After the note was asked for: it is not about the one before.
            again = _Again(self, key).choose
            words = tr("This link leads to “{title}” from now on.", title=choice.title)
            self._messages.tell(Message(words, action=tr("Choose another"), do=again, about="note"))

    def _put(self, key: Key, path: Path | None) -> None:
        key = self._undo.place(key[0]), key[1]
        self._chosen.pop(key, None)
        if path is not None:
            self._chosen[key] = path
            self._state.remember_link("\n".join(map(str, key)), path)
        else:
            self._state.link_choices.pop("\n".join(map(str, key)), None)

    def _failed(self, error: UserError) -> None:
        self._messages.problem(error)

    def _place_of_link(self) -> QRect:
        """Where the link that is followed stands in the note; where the pointer is if that is not known."""
        view = self._note.view
        pointed = view.marks.hovered if view.marks.hovered >= 0 else view.marks.focused
        rect = view.link_rect(pointed)
        if rect.isNull():
            return self._pointer()
        return QRect(view.viewport().mapTo(self._note, rect.topLeft()), rect.size())

    def _pointer(self) -> QRect:
        return QRect(self._note.mapFromGlobal(QCursor.pos()), QSize(1, 1))


class _LinkChoice(QObject):
    """What is chosen in a list is for the link for which it was opened."""

    def __init__(self, desk: LinksController, found: _LinkMeaning, chooser: NotePopup) -> None:
        super().__init__(chooser)
        self._desk, self._found = desk, found

    @Slot(object)
    def take(self, choice: NoteChoice) -> None:
        """A note was chosen."""
        found = self._found
        # What is only near may be meant by somebody today, and not by the link.
        self._desk.take(found.key, choice, found.place, remember=bool(found.paths))


class _Again:
    """Asks anew for a link, once the reader wants it."""

    def __init__(self, desk: LinksController, key: Key) -> None:
        self._desk, self._key = desk, key

    def choose(self) -> None:
        self._desk.choose_again(self._key)


def target_of(link: NoteLink) -> str:
    """A link as it was written between the brackets."""
    return f"{link.target}#{link.heading}" if link.heading else link.target
