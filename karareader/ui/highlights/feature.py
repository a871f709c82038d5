"""Highlights and margin notes: marking words, the panel that lists them, and handing them on."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction

from karareader.base.errors import UserError
from karareader.base.files import write_atomic
from karareader.base.translation import noop, tr
from karareader.notes.annotations.model import COLOURS, Colour
from karareader.notes.annotations.store import Annotations
from karareader.timeline.clips import ClipSource, Shot
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.highlights.bar import HighlightBar, colour_name, swatch
from karareader.ui.highlights.controller import HighlightsController
from karareader.ui.highlights.editor import CommentEditor
from karareader.ui.highlights.files import HighlightFiles
from karareader.ui.highlights.hand import HighlightHand
from karareader.ui.highlights.panel import HighlightsPanel
from karareader.ui.highlights.rows import HighlightRow, of_all, of_note
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

_FORMS = noop("Markdown (*.md);;W3C Web Annotations (*.json)")


class HighlightsFeature(Feature):
    """The bar at the selection, the panel “Highlights”, and their commands.

    Signals: `film_requested` (tuple of Shot, str) – the moments of highlights are to be played, under this name.
    """

    film_requested = Signal(object, str)

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context, self._reading, self._note = context, reading, reading.note
        self.files = HighlightFiles(context.profile.data / "annotations", context.pool, self)
        self.controller = controller = HighlightsController(context, reading, self.files)
        self.panel = panel = HighlightsPanel(context.themes)
        context.side.add(panel, tr("Highlights"), "highlight")
        self.bar = bar = HighlightBar(context.themes.theme, reading.note)
        self.editor = editor = CommentEditor(reading.note)
        self.hand = hand = HighlightHand(reading.note, controller, bar, editor)
        self._all: list[Annotations] = []
        self._colour: Colour = "yellow"
        self.commands = (
            Command("highlight", tr("Highlight"), ("Shift+H",), tr("Highlight what is selected in the note, in the colour used last"), "Note", self.highlight, "highlight"),
            Command("margin_note", tr("Margin note…"), ("Shift+N",), tr("Write a margin note on what is selected in the note"), "Note", self.write_note, "jot"),
            Command("highlights", tr("Highlights"), ("Ctrl+Shift+H",), tr("Show all highlights and margin notes"), "Note", self.show_panel, "highlight"),
            Command("export_highlights", tr("Export highlights…"), (), tr("Write the listed highlights to a file, as Markdown or as W3C annotations"), "Note", self.export, "download"),
        )  # fmt: skip
        bar.colour_chosen.connect(self._colour_chosen)
        bar.note_wanted.connect(self._note_wanted)
        bar.removal_wanted.connect(self._remove_current)
        hand.note_wanted.connect(self._edit)
        editor.written.connect(self._written)
        editor.left.connect(reading.note.view.setFocus)
        controller.changed.connect(self._refresh)
        controller.kept.connect(self._refresh_all)
        panel.scope_changed.connect(self._scope_changed)
        panel.shown_wanted.connect(self._show)
        panel.play_wanted.connect(self._play)
        panel.export_wanted.connect(self.export)
        panel.film_wanted.connect(self._play_all)
        panel.comment_wanted.connect(self._comment)
        panel.removal_wanted.connect(self._remove)
        panel.colour_wanted.connect(self._recolour)
        panel.accepted.connect(self._accept)
        context.themes.changed.connect(bar.set_theme)
        self.files.failed.connect(context.messages.problem)
        reading.note.menu_opening.connect(self._add_to_menu)
        reading.session.renamed.connect(controller.renamed)

    def finish(self) -> None:
        """Keep what is not written yet."""
        self.editor.save()
        self.files.finish()

    # Marking

    @Slot()
    def highlight(self) -> None:
        """Highlight what is selected."""
        if not self.controller.add(self._colour):
            self._context.messages.about_note(tr("Select words in the note to highlight them."))
        self.hand.leave()

    @Slot()
    def write_note(self) -> None:
        """Write a margin note on what is selected, or on the highlight that stands out."""
        id_ = self.controller.add(self._colour) or self.controller.picked
        self.hand.leave()
        if id_ and self.controller.get(id_) is not None:
            self._edit(id_)
        else:
            self._context.messages.about_note(tr("Select words in the note to write a margin note on them."))

    @Slot(str)
    def _colour_chosen(self, colour: Colour) -> None:
        self._colour = colour
        if self.hand.current:
            self.controller.change(self.hand.current, colour=colour)
            self.hand.leave()
        else:
            self.highlight()

    @Slot()
    def _note_wanted(self) -> None:
        if self.hand.current:
            self.hand.leave()
            self._edit(self.hand.current)
        else:
            self.write_note()

    @Slot()
    def _remove_current(self) -> None:
        self.hand.leave()
        self.controller.remove(self.hand.current)

    @Slot(str)
    def _edit(self, id_: str) -> None:
        highlight = self.controller.get(id_)
        if highlight is not None:
            self.controller.show(id_)
            self.editor.open_at(id_, highlight.comment, self.hand.words_of(id_), self.hand.room())

    @Slot(str, str)
    def _written(self, id_: str, comment: str) -> None:
        self.controller.change(id_, comment=comment)

    @Slot(object, QPoint)
    def _add_to_menu(self, menu: NoteMenu, point: QPoint) -> None:
        if self._note.view.textCursor().hasSelection():
            menu.addSeparator()
            below = menu.addMenu(tr("Highlight"))
            for colour in COLOURS:
                below.addAction(swatch(colour, self._context.themes.theme), colour_name(colour)).setData(colour)
            below.triggered.connect(self._chosen_in_menu)
            menu.addAction(self._context.actions["margin_note"])
        else:
            self.hand.add_to_menu(menu, point)

    @Slot(QAction)
    def _chosen_in_menu(self, action: QAction) -> None:
        self._colour = action.data()
        self.highlight()

    # The panel

    @Slot()
    def show_panel(self) -> None:
        """Show all highlights."""
        self._context.side.show_panel(self.panel)
        self.panel.take_focus()

    @Slot()
    def _refresh(self) -> None:
        kept, text = self.controller.annotations, self.controller
        count = len(kept.highlights) if kept is not None else 0
        self._context.side.set_count(self.panel, count)
        if self.panel.all_notes:
            return
        plain = text.text.text if count and text.text is not None else ""
        rows = of_note(kept, text.found, plain, hidden=text.hidden) if kept is not None else []
        self.panel.show_rows(rows, note=self._reading.session.current is not None)

    @Slot(bool)
    def _scope_changed(self, everything: bool) -> None:
        if everything:
            self._refresh_all()
        else:
            self._refresh()

    @Slot()
    def _refresh_all(self) -> None:
        if self.panel.all_notes:
            self.files.read_all(self._take_all)

    def _take_all(self, found: list[Annotations]) -> None:
        self._all = found
        if self.panel.all_notes:
            self.panel.show_rows(of_all(found), note=True)

    @Slot(object)
    def _show(self, row: HighlightRow) -> None:
        if row.path != self._reading.session.path:
            self._reading.navigator.open(row.path)
            self.controller.show_soon(row.highlight.id)
            return
        self._reading.navigator.mark_place()
        self._reading.window.show_note()
        if row.candidate is not None:
            self.controller.show_candidate(row.candidate)
        else:
            self.controller.show(row.highlight.id)

    @Slot(object)
    def _play(self, row: HighlightRow) -> None:
        seconds = row.highlight.seconds
        if seconds is None:
            return
        if row.path == self._reading.session.path:
            self._reading.presenter.play_from(seconds)
        else:
            self._reading.controller.next.begin_at(seconds, row.path)

    @Slot()
    def _play_all(self) -> None:
        """Play the moments of what is listed, one after the other."""
        rows = {row.highlight.id: row for row in self.panel.rows if row.highlight.seconds is not None}
        current = self._reading.session.current
        own = current.note.title if current is not None else ""
        shots = [
            Shot(row.highlight.seconds or 0.0, None, row.highlight.comment or row.highlight.exact, _source(row, own))
            for row in rows.values()
        ]
        self.film_requested.emit(shots, tr("Highlights"))

    @Slot(object)
    def _comment(self, row: HighlightRow) -> None:
        self._edit(row.highlight.id)

    @Slot(object)
    def _remove(self, row: HighlightRow) -> None:
        self.controller.remove(row.highlight.id)

    @Slot(object, str)
    def _recolour(self, row: HighlightRow, colour: Colour) -> None:
        self.controller.change(row.highlight.id, colour=colour)

    @Slot(object)
    def _accept(self, row: HighlightRow) -> None:
        if row.candidate is not None:
            self.controller.accept(row.highlight.id, row.candidate)

    # Handing on

    @Slot()
    def export(self) -> None:
        """Ask for a file, and write the listed highlights to it."""
        from PySide6.QtWidgets import QFileDialog

        kept = self.controller.annotations
        notes = self._all if self.panel.all_notes else [kept] if kept is not None and kept.highlights else []
        if not notes:
            self._context.messages.info(tr("There are no highlights to export."))
            return
        name = tr("Highlights") if len(notes) > 1 else tr("Highlights of {stem}", stem=notes[0].path.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self._context.window, tr("Export highlights"), str(Path.home() / f"{name}.md"), tr(_FORMS)
        )
        if chosen:
            self.write(notes, Path(chosen))

    def write(self, notes: list[Annotations], target: Path) -> None:
        """Write highlights to a file: as W3C annotations where it ends in .json, else as Markdown."""
        from karareader.notes.annotations.export import markdown, web_annotations

        text = web_annotations(notes) if target.suffix.lower() == ".json" else markdown(notes)
        count = sum(len(each.highlights) for each in notes)
        try:
            write_atomic(target, text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            self._context.messages.problem(
                UserError(tr("{target} cannot be written: {why}.", target=target, why=error.strerror or error))
            )
        else:
            self._context.messages.info(
                tr(
                    "%n highlight was written to {target}.",
                    "%n highlights were written to {target}.",
                    count,
                    target=target,
                )
            )


def _source(row: HighlightRow, own: str) -> ClipSource:
    """Where a highlight is watched: its note tells the video."""
    return ClipSource("", row.path, None, row.title or own)
